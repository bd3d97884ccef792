"""What a program finds in its environment under ``zorse run``."""

import os
from pathlib import Path

import pytest

from zorse.launch.environment import NODE_PRELOAD, PYTHON_FOLDER, Reached, environment, quoted

SERVER = Reached(
    "https://localhost:4400",
    "ca.pem",
    secret_key="sk_test_51Own",
    publishable_key="pk_test_51Own",
    account="acct_Own12345678901xyz",
    accounts=("acct_Other", "acct_Own12345678901xyz"),
)
MOCK = Reached("http://localhost:12111")
STRANGER = "51StrangersKeyOfNobody"
LIVE = "live"


def test_where_the_server_is_and_whom_to_trust() -> None:
    found = environment({}, SERVER)
    assert found["ZORSE_API_BASE"] == "https://localhost:4400"
    assert found["ZORSE_CA_FILE"] == "ca.pem"
    assert found["ZORSE_API_KEY"] == "sk_test_51Own"
    assert found["ZORSE_PUBLISHABLE_KEY"] == "pk_test_51Own"


def test_the_keys_of_every_account_are_known_by_how_they_begin() -> None:
    known = environment({}, SERVER)["ZORSE_RUN_KEYS"].split(",")
    assert known == [
        "test_51Own12345678901",
        "live_51Own12345678901",
        "test_51Other",
        "live_51Other",
    ]


def test_of_very_many_accounts_some_are_known_and_the_one_that_is_used() -> None:
    many = tuple([f"acct_{number:016}" for number in range(5_000)])
    server = Reached(SERVER.api_base, account=many[-1], accounts=many)
    known = environment({}, server)["ZORSE_RUN_KEYS"]
    assert known.startswith("test_5100000000000049,")
    assert len(known) < 128 * 1024


def test_keys_where_programs_look_for_them() -> None:
    found = environment({}, SERVER)
    assert found["STRIPE_API_KEY"] == found["STRIPE_SECRET_KEY"] == "sk_test_51Own"
    assert found["STRIPE_PUBLISHABLE_KEY"] == "pk_test_51Own"


@pytest.mark.parametrize(
    ("name", "value", "becomes"),
    [
        ("STRIPE_SECRET_KEY", "", "sk_test_51Own"),
        ("STRIPE_SECRET_KEY", "change-me", "sk_test_51Own"),
        ("STRIPE_SECRET_KEY", f"sk_{LIVE}_{STRANGER}", "sk_test_51Own"),
        (
            "STRIPE_SECRET_KEY",
            "sk_test_51OtherAccountOfTheServer",
            "sk_test_51OtherAccountOfTheServer",
        ),
        ("STRIPE_TEST_SECRET_KEY", f"rk_test_{STRANGER}", "sk_test_51Own"),
        ("NEXT_PUBLIC_STRIPE_KEY", f"pk_test_{STRANGER}", "pk_test_51Own"),
        ("STRIPE_KEY", f"sk_test_{STRANGER} ", "sk_test_51Own"),
        ("STRIPE_WEBHOOK_SECRET", "whsec_of_somebody", "whsec_of_somebody"),
        ("STRIPE_PRICE", "price_123", "price_123"),
        ("SHOP_KEY", f"sk_test_{STRANGER}", f"sk_test_{STRANGER}"),
    ],
)
def test_what_becomes_of_the_variables_that_are_set(name: str, value: str, becomes: str) -> None:
    assert environment({name: value}, SERVER)[name] == becomes


def test_where_no_account_is_known_every_key_stays() -> None:
    before = {"STRIPE_SECRET_KEY": f"sk_test_{STRANGER}", "ZORSE_API_KEY": "sk_test_mine"}
    found = environment(before, MOCK)
    assert {name: found[name] for name in before} == before
    assert not found.keys() & {"STRIPE_API_KEY", "ZORSE_RUN_KEYS", "ZORSE_CA_FILE"}


def test_what_languages_load_stands_before_what_the_user_has_them_load() -> None:
    before = {"PYTHONPATH": "theirs", "NODE_OPTIONS": "--max-old-space-size=512"}
    found = environment(before, SERVER)
    assert found["PYTHONPATH"] == f"{PYTHON_FOLDER}{os.pathsep}theirs"
    assert (
        found["NODE_OPTIONS"] == f"--require {quoted(str(NODE_PRELOAD))} --max-old-space-size=512"
    )


def test_a_run_inside_another_loads_nothing_twice_and_uses_its_own_server() -> None:
    outer = environment({"PYTHONPATH": "theirs", "NODE_OPTIONS": "--no-warnings"}, SERVER)
    inner = environment(outer, MOCK)
    assert {name: inner[name] for name in ("PYTHONPATH", "NODE_OPTIONS")} == {
        name: outer[name] for name in ("PYTHONPATH", "NODE_OPTIONS")
    }
    assert inner["ZORSE_API_BASE"] == MOCK.api_base
    assert not inner.keys() & {"ZORSE_CA_FILE", "ZORSE_RUN_KEYS"}


def test_a_proxy_is_not_asked_for_the_server() -> None:
    assert not environment({}, SERVER).keys() & {"NO_PROXY", "no_proxy"}
    before = {"HTTPS_PROXY": "http://proxy.example.com:3128", "NO_PROXY": "example.com, localhost"}
    found = environment(before, SERVER)
    assert found["no_proxy"] == found["NO_PROXY"]
    names = found["NO_PROXY"].split(",")
    assert names[:3] == ["example.com", "localhost", "api.stripe.com"]


def test_a_path_with_blanks_is_one_word_to_node() -> None:
    assert quoted("preload.cjs") == "preload.cjs"
    assert quoted('my "own"/preload.cjs') == '"my \\"own\\"/preload.cjs"'


def test_what_is_loaded_is_there() -> None:
    assert (PYTHON_FOLDER / "sitecustomize.py").is_file()
    assert Path(NODE_PRELOAD).is_file()
