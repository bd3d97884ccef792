"""Expansion: ids that become objects where they are asked for."""

from typing import Any

import pytest

from tests.api import Api


@pytest.fixture
def intent(api: Api) -> dict[str, Any]:
    """A paid intent of a customer."""
    customer = api.post("/v1/customers", email="jenny@example.com")
    made: dict[str, Any] = api.post(
        "/v1/payment_intents",
        amount=1000,
        currency="usd",
        customer=customer["id"],
        payment_method="pm_card_visa",
        confirm=True,
        return_url="https://example.com/back",
    )
    api.server.settle()
    return made


def test_ids_become_objects(api: Api, intent: dict[str, Any]) -> None:
    path = f"/v1/payment_intents/{intent['id']}"
    shown = api.get(path, expand=["customer", "latest_charge.balance_transaction"])
    assert shown["customer"] == api.get(f"/v1/customers/{intent['customer']}")
    charge = shown["latest_charge"]
    assert charge["object"] == "charge"
    assert charge["balance_transaction"]["source"] == charge["id"]
    assert charge["customer"] == intent["customer"]
    # What is stored stays as it is.
    assert api.get(path)["customer"] == intent["customer"]


def test_expansion_goes_four_levels_deep(api: Api, intent: dict[str, Any]) -> None:
    page = api.get("/v1/payment_intents", expand=["data.latest_charge.balance_transaction.source"])
    charge = page["data"][0]["latest_charge"]
    assert charge["balance_transaction"]["source"]["id"] == charge["id"]


def test_a_new_object_is_expanded_in_its_own_answer(api: Api) -> None:
    customer = api.post("/v1/customers")
    made = api.post(
        "/v1/payment_intents",
        amount=1000,
        currency="usd",
        customer=customer["id"],
        expand=["customer"],
    )
    assert made["customer"] == customer


def test_a_null_stays_null(api: Api) -> None:
    made = api.post("/v1/payment_intents", amount=1000, currency="usd", expand=["customer"])
    assert made["customer"] is None


def test_a_deleted_customer_is_a_stub(api: Api, intent: dict[str, Any]) -> None:
    api.delete(f"/v1/customers/{intent['customer']}")
    shown = api.get(f"/v1/payment_intents/{intent['id']}", expand=["customer"])
    assert shown["customer"] == {
        "id": intent["customer"],
        "object": "customer",
        "deleted": True,
    }


def test_fields_left_out_come_when_asked_for(api: Api, intent: dict[str, Any]) -> None:
    path = f"/v1/charges/{intent['latest_charge']}"
    assert "refunds" not in api.get(path)
    refund = api.post("/v1/refunds", charge=intent["latest_charge"], amount=100)
    shown = api.get(path, expand=["refunds"])
    assert [one["id"] for one in shown["refunds"]["data"]] == [refund["id"]]
    assert shown["refunds"]["url"] == f"{path}/refunds"
    deeper = api.get(path, expand=["refunds.data.balance_transaction"])
    assert deeper["refunds"]["data"][0]["balance_transaction"]["object"] == "balance_transaction"


def test_lists_take_their_own_name(api: Api) -> None:
    assert api.get("/v1/customers", expand=["data"])["data"] == []


@pytest.mark.parametrize(
    ("path", "expand", "message"),
    [
        ("/v1/payment_intents/pi_1", "name", "This property cannot be expanded (name)."),
        ("/v1/payment_intents/pi_1", "nothing", "This property cannot be expanded (nothing)."),
        (
            "/v1/payment_intents/pi_1",
            "customer.nothing",
            "This property cannot be expanded because it doesn't exist: customer.nothing.",
        ),
        (
            "/v1/payment_intents/pi_1",
            "customer.email",
            "This property cannot be expanded (customer.email).",
        ),
        (
            "/v1/payment_intents",
            "customer",
            "This property cannot be expanded (customer). You may want to try expanding "
            "'data.customer' instead.",
        ),
        (
            "/v1/payment_intents",
            "data.amount",
            "This property cannot be expanded (data.amount).",
        ),
    ],
)
def test_what_cannot_be_expanded_is_refused_before_anything_is_looked_up(
    api: Api, path: str, expand: str, message: str
) -> None:
    error = api.refused("GET", path, {"expand": [expand]})
    assert error["message"] == message
    assert error["param"] == "expand"
    assert "code" not in error


def test_expansion_has_a_depth(api: Api) -> None:
    path = "data.latest_charge.balance_transaction.source.customer"
    error = api.refused("GET", "/v1/payment_intents", {"expand": [path]})
    assert error["code"] == "property_expansion_max_depth"
    assert error["message"] == (
        f"You cannot expand more than 4 levels of a property. Property: {path}"
    )


def test_a_bad_expansion_creates_nothing(api: Api) -> None:
    api.refused("POST", "/v1/customers", {"expand": ["nothing"]})
    assert api.get("/v1/customers")["data"] == []
