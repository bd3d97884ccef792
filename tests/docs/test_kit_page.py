"""The page of the test kit: its tests pass as they stand, and its programs print what they say."""

import io
import re
from contextlib import redirect_stdout
from pathlib import Path

import pytest

import zorse.testing
from tests.testing.suites import run
from zorse.docs import topic_pages
from zorse.testing import plugin

TEXT = (topic_pages.TOPICS / "test-kit.md").read_text()
BLOCKS = re.findall(r"^```python\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
SUITES = [block for block in BLOCKS if "def test_" in block]
PROGRAMS = [block for block in BLOCKS if "def test_" not in block]


def test_its_suites_pass(tmp_path: Path) -> None:
    for number, block in enumerate(SUITES):
        (tmp_path / f"test_block_{number}.py").write_text(block)
    number_of_tests = sum(block.count("def test_") for block in SUITES)
    number_of_tests += sum("params=" in block for block in SUITES)
    assert run(tmp_path, "", plugins=("anyio",)).passed() == number_of_tests


def test_its_programs_print_what_they_say() -> None:
    for block in PROGRAMS:
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(block, "test-kit.md", "exec"), {})
        assert printed.getvalue().split() == re.findall(r"# → (.+)$", block, re.MULTILINE)


def test_a_failure_looks_as_it_says(tmp_path: Path) -> None:
    source = """
        def test_it(zorse_client):
            zorse_client.customers.create()
            zorse_client.payment_intents.create(
                amount=2_000,
                currency="usd",
                payment_method="pm_card_chargeDeclined",
                confirm=True,
                return_url="https://example.com",
            )
    """
    output = run(tmp_path, source).output
    [shown] = re.findall(r"```text\n(.*?)```", TEXT, re.DOTALL)
    for line in shown.splitlines():
        pattern = re.sub(r"(acct|req)_\w+", r"\1_\\w+", re.sub(r"-{3,}", "-+", line.strip()))
        assert re.search(pattern.replace("(", r"\(").replace(")", r"\)"), output), pattern


@pytest.mark.parametrize(
    "name",
    [name for name in vars(plugin) if name.startswith("zorse_") or name == "stripe_on_zorse"],
)
def test_each_fixture_is_on_the_page(name: str) -> None:
    assert f"`{name}`" in TEXT


def test_it_names_what_the_kit_is_made_of() -> None:
    errors = {"NoAnswer", "OtherHost", "ServerForked", "ServerMissing", "StripeMissing"}
    types = {"Account", "HttpxTransport", "RequestMade", "StripeOnZorse"}
    for name in set(zorse.testing.__all__) - errors - types:
        assert f"zorse.testing.{name}" in TEXT, name
