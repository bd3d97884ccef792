"""What customers are owed or owe, and their cash balance, discount and tax location."""

from typing import Any

import pytest

from tests.api import Api


def made(api: Api, **more: Any) -> dict[str, Any]:
    customer: dict[str, Any] = api.post("/v1/customers", more)
    return customer


def transactions(api: Api, customer: dict[str, Any]) -> list[dict[str, Any]]:
    """A customer's balance transactions, newest first."""
    path = f"/v1/customers/{customer['id']}/balance_transactions"
    data: list[dict[str, Any]] = api.get(path)["data"]
    return data


# The balance ----------------------------------------------------------------------------------


def test_a_transaction_changes_the_balance(api: Api) -> None:
    customer = made(api)
    path = f"/v1/customers/{customer['id']}"
    asked = {"amount": -500, "currency": "usd", "description": "Sorry", "metadata[why]": "late"}
    transaction = api.post(f"{path}/balance_transactions", asked)
    assert transaction["id"].startswith("cbtxn_")
    assert transaction["type"] == "adjustment"
    assert (transaction["amount"], transaction["ending_balance"]) == (-500, -500)
    assert transaction["description"] == "Sorry"
    assert transaction["metadata"] == {"why": "late"}
    now = api.get(path)
    assert (now["balance"], now["currency"]) == (-500, "usd")
    [event] = api.events("customer.updated")
    assert event["data"]["previous_attributes"] == {"balance": 0, "currency": None}
    second = api.post(f"{path}/balance_transactions", amount=200, currency="usd")
    assert second["ending_balance"] == -300
    assert transactions(api, customer) == [second, transaction]


def test_setting_the_balance_is_a_transaction_too(api: Api) -> None:
    customer = made(api, balance=-500)
    api.post(f"/v1/customers/{customer['id']}", balance=100)
    api.post(f"/v1/customers/{customer['id']}", balance=100, name="Jenny")
    told = [
        (item["type"], item["amount"], item["ending_balance"])
        for item in transactions(api, customer)
    ]
    assert told == [("adjustment", 600, 100), ("initial", -500, -500)]
    assert transactions(api, made(api)) == []


def test_credit_in_another_currency_is_kept_apart(api: Api) -> None:
    customer = made(api, balance=-500)
    path = f"/v1/customers/{customer['id']}"
    for amount, ending in ((-900, -900), (300, -600)):
        item = api.post(f"{path}/balance_transactions", amount=amount, currency="eur")
        assert item["ending_balance"] == ending
    now = api.get(path, expand=["invoice_credit_balance"])
    assert (now["balance"], now["currency"]) == (-500, "usd")
    assert now["invoice_credit_balance"] == {"usd": -500, "eur": -600}


def test_only_the_words_of_a_transaction_can_change(api: Api) -> None:
    customer = made(api, balance=-500)
    [item] = transactions(api, customer)
    path = f"/v1/customers/{customer['id']}/balance_transactions/{item['id']}"
    changed = api.post(path, {"description": "Sorry", "metadata[why]": "late"})
    assert changed == {**item, "description": "Sorry", "metadata": {"why": "late"}}
    assert api.get(path) == changed
    assert api.refused("POST", path, {"amount": 5})["code"] == "parameter_unknown"
    other = made(api)["id"]
    api.refused("GET", f"/v1/customers/{other}/balance_transactions/{item['id']}", status=404)


def test_a_transaction_needs_a_currency_that_exists(api: Api) -> None:
    customer = made(api)
    path = f"/v1/customers/{customer['id']}/balance_transactions"
    assert api.refused("POST", path, {"amount": 5, "currency": "xyz"})["param"] == "currency"
    assert transactions(api, customer) == []


# The cash balance -----------------------------------------------------------------------------


def test_every_customer_has_a_cash_balance(api: Api) -> None:
    customer = made(api)
    cash = api.get(f"/v1/customers/{customer['id']}/cash_balance")
    assert cash == {
        "object": "cash_balance",
        "available": None,
        "customer": customer["id"],
        "customer_account": None,
        "livemode": False,
        "settings": {"reconciliation_mode": "automatic", "using_merchant_default": True},
    }
    shown = api.get(f"/v1/customers/{customer['id']}", expand=["cash_balance"])
    assert shown["cash_balance"] == cash


def test_how_cash_is_reconciled_can_be_set(api: Api) -> None:
    asked = {"settings": {"reconciliation_mode": "manual"}}
    customer = made(api, cash_balance=asked)
    path = f"/v1/customers/{customer['id']}"
    manual = {"reconciliation_mode": "manual", "using_merchant_default": False}
    assert api.get(f"{path}/cash_balance")["settings"] == manual
    default = {"settings": {"reconciliation_mode": "merchant_default"}}
    assert api.post(f"{path}/cash_balance", default)["settings"] == {
        "reconciliation_mode": "automatic",
        "using_merchant_default": True,
    }
    api.post(path, cash_balance=asked)
    assert api.get(f"{path}/cash_balance")["settings"] == manual
    api.refused("GET", "/v1/customers/cus_nowhere/cash_balance", status=404)


# Discounts ------------------------------------------------------------------------------------


def test_a_customer_without_a_discount_has_none_to_take_away(api: Api) -> None:
    customer = made(api)
    for method in ("GET", "DELETE"):
        error = api.refused(method, f"/v1/customers/{customer['id']}/discount", status=404)
        assert error["message"] == f"No active discount for customer: {customer['id']}"
        assert error["code"] == "resource_missing"


# Where a customer is for taxes ----------------------------------------------------------------

BERLIN = {"country": "DE", "city": "Berlin"}
OREGON = {"country": "US", "state": "OR", "postal_code": "97035"}


def tax_of(api: Api, customer: dict[str, Any]) -> dict[str, Any]:
    shown = api.get(f"/v1/customers/{customer['id']}", expand=["tax"])
    tax: dict[str, Any] = shown["tax"]
    return tax


def test_nothing_said_is_nowhere(api: Api) -> None:
    assert tax_of(api, made(api)) == {
        "automatic_tax": "unrecognized_location",
        "ip_address": None,
        "location": None,
        "provider": "stripe",
    }


def test_goods_are_taxed_where_they_go(api: Api) -> None:
    customer = made(api, address=BERLIN)
    assert tax_of(api, customer)["location"] == {
        "country": "DE",
        "source": "billing_address",
        "state": None,
    }
    shipping = {"name": "Jenny", "address": OREGON}
    api.post(f"/v1/customers/{customer['id']}", shipping=shipping)
    tax = tax_of(api, customer)
    assert tax["location"] == {"country": "US", "source": "shipping_destination", "state": "OR"}
    assert tax["automatic_tax"] == "not_collecting"


@pytest.mark.parametrize(
    ("options", "supported"),
    [
        ({"country": "DE", "country_options": {"de": {"type": "standard"}}}, True),
        ({"country": "IE", "country_options": {"ie": {"type": "oss_union"}}}, True),
        ({"country": "CH", "country_options": {"ch": {"type": "standard"}}}, False),
    ],
)
def test_tax_is_collected_where_the_account_is_registered(
    api: Api, options: dict[str, Any], supported: bool
) -> None:
    customer = made(api, address=BERLIN)
    api.post("/v1/tax/registrations", {"active_from": "now", **options})
    status = "supported" if supported else "not_collecting"
    assert tax_of(api, customer)["automatic_tax"] == status


@pytest.mark.parametrize("address", [None, {"city": "Berlin"}, {"country": "US", "city": "Salem"}])
def test_a_customer_can_be_made_to_be_somewhere(api: Api, address: dict[str, str] | None) -> None:
    asked: dict[str, Any] = {"tax": {"validate_location": "immediately"}}
    if address:
        asked["address"] = address
    error = api.refused("POST", "/v1/customers", asked)
    assert error["code"] == "customer_tax_location_invalid"
    assert api.get("/v1/customers")["data"] == []
    customer = made(api, tax={"validate_location": "deferred"})
    path = f"/v1/customers/{customer['id']}"
    assert api.refused("POST", path, asked)["code"] == "customer_tax_location_invalid"
    api.post(path, {**asked, "address": OREGON})


def test_an_internet_address_is_kept_and_can_be_taken_away(api: Api) -> None:
    customer = made(api, tax={"ip_address": "203.0.113.7"})
    assert tax_of(api, customer)["ip_address"] == "203.0.113.7"
    api.post(f"/v1/customers/{customer['id']}", {"tax[ip_address]": ""})
    assert tax_of(api, customer)["ip_address"] is None
    error = api.refused("POST", "/v1/customers", {"tax": {"ip_address": "over there"}})
    assert error["param"] == "tax[ip_address]"
