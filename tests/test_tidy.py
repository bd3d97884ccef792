"""The repository keeps its own rules."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LINE_LENGTH_MAX = 100
FUNCTION_LINES_MAX = 70
MODULE_LINES_MAX = 800
FILE_BYTES_MAX = 2 * 1024 * 1024
PRAGMA = re.compile(r"\s*# (noqa|type: ignore).*$")
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}

# Who may read the time or draw randomness, besides clock.py and ids.py, and why.
FREE_OF_CLOCK = {
    "src/zorse/clock.py",
    "src/zorse/ids.py",
    "src/zorse/rails/vault.py",  # Nonces and the key of the vault.
    "src/zorse/edge/certificates.py",  # When a certificate expires is a matter of the real time.
}
CLOCK_CALLS = {
    ("time", "time"),
    ("time", "time_ns"),
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("date", "today"),
    ("uuid", "uuid1"),
    ("uuid", "uuid4"),
}
RANDOM_MODULES = {"random", "secrets"}

LEDGER_WRITERS = ("add_entries",)


@cache
def tracked() -> list[Path]:
    """Every file that git knows or would know."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\n")
    return [ROOT / name for name in listed if name and (ROOT / name).is_file()]


def python_files(*folders: str) -> Iterator[Path]:
    for path in tracked():
        name = path.relative_to(ROOT).as_posix()
        if path.suffix == ".py" and name.startswith(folders or ("",)):
            yield path


def texts() -> Iterator[tuple[str, str]]:
    """Every text file that people write, with its name."""
    for path in tracked():
        name = path.relative_to(ROOT).as_posix()
        if name.startswith("src/zorse/contract/data/"):
            continue
        try:
            yield name, path.read_text()
        except UnicodeDecodeError:
            continue


def test_modules_and_lines_are_short() -> None:
    long = []
    for path in python_files():
        lines = path.read_text().splitlines()
        name = path.relative_to(ROOT)
        if len(lines) > MODULE_LINES_MAX:
            long.append(f"{name} has {len(lines)} lines")
        long += [
            f"{name}:{number} has {len(line)} columns"
            for number, line in enumerate(lines, 1)
            if len(PRAGMA.sub("", line)) > LINE_LENGTH_MAX
        ]
    assert not long


def test_functions_are_short() -> None:
    long = []
    for path in python_files("src/", "tools/", "benchmarks/"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno is not None
                length = node.end_lineno - node.lineno + 1
                if length > FUNCTION_LINES_MAX:
                    long.append(f"{path.relative_to(ROOT)}:{node.name} has {length} lines")
    assert not long


def test_modules_say_what_they_are() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in python_files("src/", "tools/", "benchmarks/")
        if not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert not silent


def test_names_say_one_thing() -> None:
    vague = [
        str(path.relative_to(ROOT))
        for path in python_files()
        if path.stem in BANNED_NAMES or path.parent.name in BANNED_NAMES
    ]
    assert not vague


def test_only_the_clock_and_the_ids_know_time_and_chance() -> None:
    found = []
    for path in python_files("src/"):
        name = path.relative_to(ROOT).as_posix()
        if name in FREE_OF_CLOCK:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import | ast.ImportFrom):
                modules = (
                    [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                )
                if isinstance(node, ast.ImportFrom) and node.module:
                    modules.append(node.module)
                found += [
                    f"{name} imports {module}" for module in modules if module in RANDOM_MODULES
                ]
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                owner = node.func.value
                if isinstance(owner, ast.Name) and (owner.id, node.func.attr) in CLOCK_CALLS:
                    found.append(f"{name}:{node.lineno} reads the time")
    assert not found


def test_only_the_ledger_writes_the_ledger() -> None:
    found = [
        name
        for name, text in texts()
        if name.startswith("src/zorse/")
        and not name.startswith(("src/zorse/ledger/", "src/zorse/store/"))
        and any(word in text for word in (*LEDGER_WRITERS, "INTO ledger_entries"))
    ]
    assert not found


def test_unfinished_work_names_its_issue() -> None:
    pattern = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b(?!.*#\d+)")
    found = [
        f"{name}:{number}"
        for name, text in texts()
        if name.endswith((".py", ".js", ".html"))
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
    assert not found


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        (
            "a package registry",
            r"py" r"pi\.org|python" r"hosted|npm" r"js\.(org|com)|deb\.deb" r"ian",
        ),
        ("a path of one machine", r"(^|[^A-Za-z0-9_.-])/(wo" r"rk|fa" r"rm|ro" r"ot)/"),
        ("what looks like a live key", r"[sr]k_li" r"ve_[A-Za-z0-9]{20,}"),
    ],
)
def test_the_repository_speaks_of_the_product_alone(what: str, pattern: str) -> None:
    found = [
        f"{name}:{number}"
        for name, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if re.search(pattern, line)
    ]
    assert not found, f"names {what}"


def test_files_are_small() -> None:
    large = [
        str(path.relative_to(ROOT)) for path in tracked() if path.stat().st_size > FILE_BYTES_MAX
    ]
    assert not large


def test_the_commands_in_the_documents_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set()
    for name in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"):
        named |= set(re.findall(r"`make ([a-z-]+)", (ROOT / name).read_text()))
    assert named
    assert named <= targets


def test_changes_are_well_formed() -> None:
    odd = [
        path.name
        for path in tracked()
        if path.parent == ROOT / "changes.d"
        and path.name != "README.md"
        and not re.fullmatch(r"[a-z0-9-]+\.(added|changed|fixed|removed)\.md", path.name)
    ]
    assert not odd


def test_what_is_skipped_or_expected_to_fail_has_a_reason() -> None:
    silent = []
    for path in python_files("tests/"):
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr not in {"skip", "skipif", "xfail"}:
                continue
            if not node.args and not any(keyword.arg == "reason" for keyword in node.keywords):
                silent.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not silent
