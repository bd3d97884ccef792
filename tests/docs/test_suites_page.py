"""The page on test suites in other languages: its programs are programs, and Node's passes.

The libraries for Ruby, PHP, Go and Java are not fetched for a test: of these programs it is seen
that their language can read them, where it is there.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]  # It comes without annotations.

from tests import needs
from tests.compat import node_package
from zorse.docs import topic_pages

TEXT = (topic_pages.TOPICS / "test-suites.md").read_text()
ROOT = Path(__file__).parent.parent.parent


def block(language: str) -> str:
    found = re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)
    assert len(found) == 1
    return str(found[0])


@pytest.fixture
def mock(tmp_path: Path) -> Iterator[str]:
    """A mock as the page starts it, on a free port."""
    command = [sys.executable, "-m", "zorse", "mock", "--json", "--http-port", "0"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ZORSE_")}
    with subprocess.Popen(
        [*command, "--data", str(tmp_path / "data")],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        assert process.stdout is not None
        try:
            yield str(yaml.safe_load(process.stdout.readline())["url"])
        finally:
            process.terminate()


@pytest.mark.timeout(node_package.INSTALL_SECONDS + node_package.RUN_SECONDS)
def test_nodes_tests_pass(mock: str, tmp_path: Path) -> None:
    node = needs.program("node", why="the page's tests for Node cannot be run")
    (tmp_path / "node_modules").symlink_to(node_package.installed() / "node_modules")
    (tmp_path / "payment.test.mjs").write_text(block("js"))
    ran = subprocess.run(
        [node, "--test", "--test-reporter=tap", "payment.test.mjs"],
        cwd=tmp_path,
        env={**os.environ, "STRIPE_API_BASE": mock},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "# pass 2" in ran.stdout


@pytest.mark.parametrize(
    ("language", "file", "command"),
    [
        ("ruby", "payment_test.rb", "ruby -wc"),
        ("php", "PaymentTest.php", "php -l"),
        ("go", "shop_test.go", "gofmt -e -l"),
    ],
)
def test_other_languages_can_read_theirs(
    language: str, file: str, command: str, tmp_path: Path
) -> None:
    program, *flags = command.split()
    found = needs.program(program, why=f"the page's tests for {language} cannot be read")
    (tmp_path / file).write_text(block(language))
    ran = subprocess.run(
        [found, *flags, file], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    if program == "gofmt":
        assert not ran.stdout, "gofmt would write it otherwise"


def test_java_can_read_its_own(tmp_path: Path) -> None:
    javac = needs.program("javac", why="the page's tests for Java cannot be read")
    (tmp_path / "PaymentTest.java").write_text(block("java"))
    # Without annotations to work on and without the libraries, it reads, and stops at their names.
    ran = subprocess.run(
        [javac, "-proc:none", "-Xmaxerrs", "1000", "PaymentTest.java"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    problems = [line for line in ran.stderr.splitlines() if ": error:" in line]
    missing = ("does not exist", "cannot find symbol", "from classes and interfaces")
    assert problems
    assert [line for line in problems if not line.endswith(missing)] == []


def test_the_actions_inputs_and_outputs_are_those_that_it_has() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    steps = yaml.safe_load(block("yaml"))
    named = re.findall(r"steps\.zorse\.outputs\.([\w-]+)", TEXT)
    assert steps[0]["id"] == "zorse"
    assert named
    assert set(named) | {"secret-key", "ca-file"} <= set(action["outputs"])
    assert {"command", "flags"} <= set(action["inputs"])
