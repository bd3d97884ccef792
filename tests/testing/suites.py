"""Test suites of their own, run by a pytest of their own, as users of the plugin run theirs."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

RUN_SECONDS = 90
OTHERS = {"anyio", "asyncio", "hypothesispytest", "platformdirs", "randomly", "schemathesis"}
OTHERS |= {"socket", "timeout", "xdist"}
"""The plugins that come with what developing zorse needs."""


@dataclass(frozen=True)
class Ran:
    """What a run of pytest said."""

    output: str
    errors: str
    status: int

    @property
    def counts(self) -> dict[str, int]:
        """How many tests there were of each outcome, from the last line."""
        last = self.output.strip().splitlines()[-1]
        return {word: int(number) for number, word in re.findall(r"(\d+) ([a-z]+)", last)}

    def passed(self) -> int:
        """How many passed, when nothing else happened."""
        counts = {word: number for word, number in self.counts.items() if word != "in"}
        assert self.status == 0, self.output + self.errors
        assert set(counts) == {"passed"}, self.output
        return counts["passed"]


def run(
    folder: Path,
    source: str,
    *flags: str,
    conftest: str = "",
    plugins: tuple[str, ...] = (),
    python: tuple[str, ...] = (),
) -> Ran:
    """Run a suite of one module. Of all plugins that are installed only ours and these are on.

    They are named as their entry points are.
    """
    (folder / "test_shop.py").write_text(dedent(source))
    (folder / "pytest.ini").write_text("[pytest]\n")
    if conftest:
        (folder / "conftest.py").write_text(dedent(conftest))
    off = OTHERS - set(plugins)
    command = [sys.executable, *python, "-m", "pytest", "-p", "no:cacheprovider", "-W", "error"]
    for name in sorted(off):
        command += ["-p", f"no:{name}"]
    ran = subprocess.run(
        [*command, *flags],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=RUN_SECONDS,
        env={k: v for k, v in os.environ.items() if not k.startswith(("PYTEST_", "ZORSE_"))},
    )
    return Ran(ran.stdout, ran.stderr, ran.returncode)
