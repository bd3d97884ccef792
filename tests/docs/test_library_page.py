"""The page of the Python library, and what the README says of it: every sample runs as it stands.

The blocks of a section run in their order and share their names; every section begins with the
client of the section "A client". What a block prints has to be what its comments say: ``# → …`` at
the end of a line or under it, where ``…`` stands for anything.
"""

import ast
import asyncio
import inspect
import io
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

import zorse
from tests.running import Running, running
from zorse.client import module
from zorse.client.checks import OPTIONS
from zorse.client.names import ERRORS
from zorse.docs import topic_pages
from zorse.docs.reader import Reader, substituted

ROOT = Path(__file__).parent.parent.parent
PAGE = topic_pages.TOPICS / "library.md"
README = ROOT / "README.md"
FENCE = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
SAYS = re.compile(r"# → (.+)$", re.MULTILINE)
WRONG = re.compile(r"# mypy: ([a-z-]+)$")
FOUND = re.compile(r"^([^:\n]+):(\d+): error: .* \[([a-z-]+)\]$", re.MULTILINE)
FIRST = "A client"
LANGUAGES = {"python", "bash"}
TYPED_CACHE = ROOT / ".cache" / "typed" / "mypy"
SECONDS = 110


@dataclass(frozen=True)
class Block:
    """A sample: where it begins on the page, and what it is."""

    line: int
    code: str

    def expected(self) -> list[str]:
        return SAYS.findall(self.code)


def sections() -> dict[str, list[Block]]:
    """The Python samples of the page by the headings over them, with their placeholders."""
    text = PAGE.read_text()
    found: dict[str, list[Block]] = {}
    heads = [(head.start(), head[1]) for head in HEADING.finditer(text)]
    for fence in FENCE.finditer(text):
        assert fence[1] in LANGUAGES, f"nothing tries a block of {fence[1]!r}"
        if fence[1] == "python":
            section = [name for start, name in heads if start < fence.start()][-1]
            line = text.count("\n", 0, fence.start(2)) + 1
            found.setdefault(section, []).append(Block(line, fence[2]))
    return found


SECTIONS = sections()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(tmp_path_factory.mktemp("data")) as found:
        yield found


@pytest.fixture
def reader(served: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    """Somebody on the machine of the server, whose data lies where ``ZORSE_DATA`` says."""
    assert served.ca_file is not None
    monkeypatch.chdir(tmp_path)
    for name in module.NAMES:
        # Put back in the end, whatever a sample assigns.
        monkeypatch.setattr(zorse, name, getattr(zorse, name))
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ZORSE_")}
    kept["ZORSE_DATA"] = str(Path(served.ca_file).parent.parent)
    with mock.patch.dict(os.environ, kept, clear=True):
        yield Reader(
            served.api_base,
            account=served.account,
            secret_key=served.secret_key,
            publishable_key=served.publishable_key,
            webhook_secret="whsec_of_a_test",
            ca_file=served.ca_file,
        )
        module.core().close()


def run(block: Block, names: dict[str, Any], runner: asyncio.Runner) -> str:
    """What a block prints; its lines are those of the page in what is raised."""
    code = compile(
        "\n" * (block.line - 1) + block.code,
        str(PAGE),
        "exec",
        flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT,
    )
    printed = io.StringIO()
    with redirect_stdout(printed):
        if code.co_flags & inspect.CO_COROUTINE:
            runner.run(eval(code, names))
        else:
            exec(code, names)
    return printed.getvalue()


def fits(expected: str, line: str) -> bool:
    pattern = ".*".join(re.escape(part) for part in expected.split("…"))
    return re.fullmatch(pattern, line) is not None


@pytest.mark.parametrize("section", SECTIONS)
def test_samples_print_what_they_say(section: str, reader: Reader) -> None:
    names: dict[str, Any] = {"__name__": "__main__"}
    before = [] if section == FIRST else SECTIONS[FIRST]
    with asyncio.Runner() as runner:
        printed: list[str] = []
        expected: list[str] = []
        for block in [*before, *SECTIONS[section]]:
            filled = Block(block.line, substituted(block.code, reader))
            assert filled.expected(), f"line {block.line} says nothing of what comes out"
            expected += filled.expected()
            printed += run(filled, names, runner).splitlines()
    wrong = [
        (line, wanted)
        for line, wanted in zip_longest(printed, expected, fillvalue="")
        if not fits(wanted, line)
    ]
    assert wrong == []
    for value in names.values():
        if isinstance(value, zorse.Client):
            value.close()


def test_no_sample_hides() -> None:
    """Each block of Python is in a section that runs, and comments that promise are read."""
    text = PAGE.read_text()
    blocks = [block for found in SECTIONS.values() for block in found]
    assert len(blocks) == text.count("```python\n") > 35
    assert sum(len(block.expected()) for block in blocks) == text.count("# →") > 60
    assert FIRST in SECTIONS


def section_of(heading: str) -> str:
    return PAGE.read_text().partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("The module way", set(module.NAMES)),
        ("Options of one request", set(OPTIONS)),
        ("Errors", {*ERRORS, "StripeError"}),
    ],
)
def test_nothing_is_left_out(heading: str, names: set[str]) -> None:
    assert {
        name for name in names if not re.search(rf"`(zorse\.)?{name}`", section_of(heading))
    } == set()


def test_mypy_sees_what_the_page_says_it_sees(tmp_path: Path) -> None:
    """The samples are as they should be but for the lines that say what is wrong with them."""
    marked: dict[tuple[str, int], str] = {}
    files = []
    for number, (section, blocks) in enumerate(SECTIONS.items()):
        before = [] if section == FIRST else SECTIONS[FIRST]
        code = "\n".join(block.code for block in [*before, *blocks])
        code = substituted(code, Reader("https://localhost:4400", ca_file="ca.pem"))
        text = f"async def section() -> None:\n{textwrap.indent(code, '    ')}"
        files.append(f"section_{number}.py")
        (tmp_path / files[-1]).write_text(text)
        for at, line in enumerate(text.splitlines(), 1):
            mark = WRONG.search(line)
            if mark is not None:
                marked[files[-1], at] = mark[1]
    assert len(marked) >= 5
    # A sample may know that there is an address, a customer or a charge.
    loose = ["--disable-error-code", "union-attr", "--allow-redefinition"]
    command = [sys.executable, "-m", "mypy", "--strict", "--no-pretty", "--config-file", ""]
    ran = subprocess.run(
        [*command, *loose, "--cache-dir", str(TYPED_CACHE), *files],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    found: dict[tuple[str, int], set[str]] = {}
    for error in FOUND.finditer(ran.stdout):
        found.setdefault((error[1], int(error[2])), set()).add(error[3])
    assert set(found) == set(marked), ran.stdout + ran.stderr
    assert {place: code for place, code in marked.items() if code not in found[place]} == {}


def test_the_readme_says_the_same(served: Running, tmp_path: Path) -> None:
    """Its lines run in a new process, on a machine where the server's data lies as usual."""
    assert served.ca_file is not None
    share = tmp_path / ".local" / "share"
    share.mkdir(parents=True)
    (share / "zorse").symlink_to(Path(served.ca_file).parent.parent)
    section = README.read_text().partition("\n## The Python library\n")[2].partition("\n## ")[0]
    (sample,) = [code for language, code in FENCE.findall(section) if language == "python"]
    assert sample.count("sk_test_…") == 1
    assert len(sample.strip().splitlines()) <= 6
    ran = subprocess.run(
        [sys.executable, "-c", sample.replace("sk_test_…", served.secret_key)],
        env={"HOME": str(tmp_path), "ZORSE_API_BASE": served.api_base},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    printed = ran.stdout.splitlines()
    expected = SAYS.findall(sample)
    assert expected
    assert len(printed) == len(expected)
    assert all(fits(wanted, line) for line, wanted in zip(printed, expected, strict=True))
