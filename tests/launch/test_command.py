"""How ``zorse run`` is typed, and what it says where it cannot be done."""

import json
import sys
from pathlib import Path

import pytest

from tests.launch.conftest import Run, said
from tests.running import Running

SHOW = "import json, os; print(json.dumps(dict(os.environ)))"


def test_without_a_server_it_says_how_to_have_one(run: Run, tmp_path: Path) -> None:
    ran = run("--data", str(tmp_path / "nothing"), "--", "true")
    assert ran.returncode == 125
    assert not ran.stdout
    line, end = ran.stderr.split("\n")
    assert line.startswith(f"zorse: No server runs on {tmp_path}/nothing.")
    assert "zorse serve" in line
    assert "--own" in line
    assert end == ""


def test_words_after_the_command_are_the_command_s(run: Run, data: str) -> None:
    program = "import json, sys; print(json.dumps(sys.argv[1:]))"
    ran = run("--data", data, sys.executable, "-c", program, "--own", "--", "--help", "-x", "")
    assert said(ran) == ["--own", "--", "--help", "-x", ""]


@pytest.mark.parametrize("way", ["own", "running"])
def test_a_command_that_cannot_be_run(run: Run, tmp_path: Path, data: str, way: str) -> None:
    flags = ["--own"] if way == "own" else ["--data", data]
    ran = run(*flags, "--", "no-such-program")
    assert ran.returncode == 127
    assert ran.stderr == "zorse: There is no program no-such-program.\n"
    (tmp_path / "letter").write_text("Dear Ada\n")
    ran = run(*flags, "--", "./letter")
    assert ran.returncode == 126
    assert ran.stderr == "zorse: ./letter cannot be run: Permission denied.\n"
    (tmp_path / "letter").chmod(0o755)
    assert run(*flags, "--", "./letter").returncode == 126


@pytest.mark.parametrize(
    "typed",
    [
        ["--"],
        ["--own", "--account", "acct_1", "--", "true"],
        ["--own", "--data", "elsewhere", "--", "true"],
        ["--own", "--api-base", "http://localhost:12111", "--", "true"],
        ["--account", "acct_1", "--api-base", "http://localhost:12111", "--", "true"],
        ["--ca-file", __file__, "--", "true"],
        ["--api-base", "localhost:12111", "--", "true"],
        ["--api-base", "https://localhost:12111/v1", "--", "true"],
        ["--api-base", "https://localhost:port", "--", "true"],
        ["--api-base", "https://", "--", "true"],
        ["--account", "", "--", "true"],
    ],
)
def test_what_is_mistyped_is_told_before_anything_runs(run: Run, typed: list[str]) -> None:
    ran = run(*typed)
    assert ran.returncode == 2
    assert ran.stderr.startswith("zorse: ")
    assert ran.stderr.endswith("See zorse run --help.\n")


def test_the_variable_asks_for_a_server_of_its_own(run: Run) -> None:
    """As CI has it, where the same commands run with no server beside them."""
    ran = run("--", sys.executable, "-c", SHOW, ZORSE_RUN_OWN="1", ZORSE_DATA="elsewhere")
    assert said(ran)["ZORSE_API_BASE"].startswith("https://localhost:")


def test_the_keys_of_the_account_that_is_named(run: Run, served: Running, data: str) -> None:
    ran = run("--data", data, "--account", served.account, "--", sys.executable, "-c", SHOW)
    found = said(ran)
    assert found["ZORSE_API_KEY"] == found["STRIPE_SECRET_KEY"] == served.secret_key
    assert found["STRIPE_PUBLISHABLE_KEY"] == served.publishable_key
    assert found["ZORSE_API_BASE"] == served.api_base
    assert found["ZORSE_CA_FILE"] == served.ca_file


def test_an_account_that_is_not_there(run: Run, data: str) -> None:
    ran = run("--data", data, "--account", "acct_nobody", "--", "true")
    assert ran.returncode == 125
    assert "There is no account acct_nobody here" in ran.stderr


def test_a_server_at_an_address(run: Run, served: Running, data: str) -> None:
    """Its authority is found where it lies by custom, or named; keys stay as they are."""
    program = (
        "import json, sys, stripe\n"
        "print(json.dumps(stripe.Account.retrieve(api_key=sys.argv[1]).id))"
    )
    assert served.ca_file is not None
    command = ["--", sys.executable, "-c", program, served.secret_key]
    at = ["--api-base", served.api_base + "/"]
    assert said(run(*at, "--ca-file", served.ca_file, *command)) == served.account
    assert said(run(*at, "--data", data, *command)) == served.account
    ran = run(*at, "--data", data, *command[:-1], "sk_test_of_somebody")
    assert "AuthenticationError" in ran.stderr


def test_an_address_where_nothing_is(run: Run) -> None:
    ran = run("--api-base", "http://localhost:9", "--", "true")
    assert ran.returncode == 125
    assert ran.stderr.startswith("zorse: No server is at http://localhost:9: ")


def test_no_key_is_shown(run: Run, served: Running, data: str) -> None:
    ran = run("--data", data, "--", "true")
    assert json.dumps([ran.stdout, ran.stderr]) == '["", ""]'
