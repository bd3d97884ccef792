"""The Python SDK of ten eras, each with its own version, on one server."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import stripe

from tests.compat.conftest import Connect
from tests.compat.eras import installed
from tests.running import Running
from zorse import contract, versions

HERE = Path(__file__).parent
TOLD = [*installed.PYTHON.items(), ("5.5.0", "2022-08-01"), ("5.5.0", "2019-12-03")]
CHECKED = {
    "customer": "customer",
    "payment_method": "payment_method",
    "paid": "payment_intent",
    "held": "payment_intent",
    "captured": "payment_intent",
    "canceled": "payment_intent",
    "refund": "refund",
    "charge": "charge",
    "setup_intent": "setup_intent",
    "product": "product",
    "price": "price",
}


def told(release: str, version: str, base: str, key: str, authority: str) -> dict[str, Any]:
    """What a release saw of the story."""
    folder = installed.python_sdk(release)
    pinned = [version] if release.startswith("5.") else []
    ran = subprocess.run(
        [sys.executable, str(HERE / "story.py"), base, key, authority, *pinned],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={"PYTHONPATH": str(folder), "PATH": "", "PYTHONWARNINGS": "ignore"},
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    seen: dict[str, Any] = json.loads(ran.stdout)
    return seen


@pytest.mark.parametrize(("release", "version"), TOLD, ids=[f"{r}-at-{v}" for r, v in TOLD])
def test_the_story_comes_out_as_it_did_then(release: str, version: str, served: Running) -> None:
    assert served.ca_file is not None
    seen = told(release, version, served.api_base, served.secret_key, served.ca_file)
    assert seen["api_version"] == version, "the release is pinned to another version"
    each_object_fits_the_tables_of_its_time(version, seen)
    comes_out_alike(seen)
    fields_and_defaults_are_those_of_then(version, seen)
    a_partial_capture_gave_back_the_rest_until_basil(version, seen)


def each_object_fits_the_tables_of_its_time(version: str, seen: dict[str, Any]) -> None:
    then = versions.resolve(version).contract
    for name, type_ in CHECKED.items():
        assert not contract.object_problems(type_, seen[name], then), name
    intent = seen["decline"]["payment_intent"]
    assert not contract.object_problems("payment_intent", intent, then)


def comes_out_alike(seen: dict[str, Any]) -> None:
    assert seen["paid"]["status"] == "succeeded"
    assert (seen["held"]["status"], seen["held"]["amount_capturable"]) == ("requires_capture", 2000)
    assert (seen["captured"]["status"], seen["captured"]["amount_received"]) == ("succeeded", 1500)
    assert seen["canceled"]["status"] == "canceled"
    assert (seen["refund"]["status"], seen["refund"]["amount"]) == ("succeeded", 700)
    assert seen["decline"]["decline_code"] == "insufficient_funds"
    assert (seen["decline_status"], seen["decline_code"]) == (402, "card_declined")
    assert seen["missing"]["code"] == "resource_missing"
    assert len(seen["walked"]) == len(set(seen["walked"])) >= 4
    assert seen["customer"]["id"] in {found["id"] for found in seen["found"]}
    assert seen["charge"]["amount_refunded"] == 700


def fields_and_defaults_are_those_of_then(version: str, seen: dict[str, Any]) -> None:
    date, paid = version[:10], seen["paid"]
    assert ("charges" in paid) == (date < "2022-11-15")
    if date < "2022-11-15":
        [charge] = seen["expanded"]["charges"]["data"]
        assert charge["refunds"]["object"] == "list"
    else:
        charge = seen["expanded"]["latest_charge"]
        assert "refunds" not in charge
    assert charge["balance_transaction"]["object"] == "balance_transaction"
    expected = "automatic" if date < "2024-04-10" else "automatic_async"
    assert paid["capture_method"] == expected
    automatic = paid["automatic_payment_methods"]
    assert (automatic is None) == (date < "2023-08-16")
    assert ("invoice" in paid) == (date < "2025-03-31")
    assert ("features" in seen["product"]) == (date < "2024-04-10")
    assert ("sources" in seen["customer"]) == (date < "2020-08-27")
    assert ("default_currency" in seen["customer"]) == (date < "2022-08-01")
    assert seen["setup_intent"]["payment_method_types"][0] == "card"


def a_partial_capture_gave_back_the_rest_until_basil(version: str, seen: dict[str, Any]) -> None:
    assert charge_of(seen)["amount_captured"] == 1500
    assert charge_of(seen)["amount_refunded"] == (500 if version[:10] < "2025-03-31" else 0)


def charge_of(seen: dict[str, Any]) -> Any:
    """The charge of the held payment after its capture."""
    intent = seen["expanded"]
    return intent["charges"]["data"][0] if "charges" in intent else intent["latest_charge"]


def test_old_and_new_callers_see_one_truth(connect: Connect) -> None:
    old = connect(stripe_version="2019-12-03")
    new = connect(stripe_version=contract.HEAD_VERSION)
    made = old.v1.customers.create({"name": "Ada"}).to_dict()
    assert made["sources"]["object"] == "list"
    read = new.v1.customers.retrieve(made["id"]).to_dict()
    assert "sources" not in read
    new.v1.customers.update(made["id"], {"name": "Ada Lovelace"})
    again = old.v1.customers.retrieve(made["id"]).to_dict()
    assert again["name"] == "Ada Lovelace"
    assert again["sources"] == made["sources"]


def public_versions() -> list[str]:
    return [version for version in contract.VERSIONS if version >= "2019-12-03"]


def test_every_version_takes_a_payment(connect: Connect) -> None:
    assert len(public_versions()) == 36
    for version in public_versions():
        caller = connect(stripe_version=version)
        customer = caller.v1.customers.create({"name": "Ada"})
        intent = caller.v1.payment_intents.create(
            {
                "amount": 2000,
                "currency": "usd",
                "customer": customer.id,
                "payment_method": "pm_card_visa",
                "confirm": True,
                "return_url": "https://example.com/back",
            }
        )
        assert intent.last_response is not None
        assert intent.last_response.headers["Stripe-Version"] == version
        assert intent.status == "succeeded"
        seen = json.loads(str(caller.v1.payment_intents.retrieve(intent.id)))
        then = versions.resolve(version).contract
        assert not contract.object_problems("payment_intent", seen, then), version


def test_a_version_that_never_was_is_refused(connect: Connect) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="Invalid Stripe API version"):
        connect(stripe_version="2020-13-13").v1.customers.list()
