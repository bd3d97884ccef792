"""Prices: of one product, in one currency, of an amount that never changes."""

from typing import Any

import pytest

from tests.api import Api


@pytest.fixture
def product(api: Api) -> str:
    return str(api.post("/v1/products", name="Gold")["id"])


def test_a_price_is_charged_once_or_time_and_again(api: Api, product: str) -> None:
    once = api.post("/v1/prices", currency="usd", unit_amount=500, product=product)
    assert (once["type"], once["recurring"]) == ("one_time", None)
    assert (once["unit_amount"], once["unit_amount_decimal"]) == (500, "500")
    again = api.post(
        "/v1/prices",
        currency="usd",
        unit_amount=500,
        product=product,
        recurring={"interval": "month"},
    )
    assert again["type"] == "recurring"
    assert again["recurring"]["interval_count"] == 1
    assert again["recurring"]["usage_type"] == "licensed"
    assert [one["id"] for one in api.get("/v1/prices", type="recurring")["data"]] == [again["id"]]
    assert api.event_types() == ["product.created", "price.created", "price.created"]


@pytest.mark.parametrize(("decimal", "whole"), [("12.5", None), ("12", 12), ("12.0", 12)])
def test_an_amount_may_have_fractions(
    api: Api, product: str, decimal: str, whole: int | None
) -> None:
    price = api.post("/v1/prices", currency="usd", unit_amount_decimal=decimal, product=product)
    assert (price["unit_amount_decimal"], price["unit_amount"]) == (decimal, whole)


def test_a_product_may_be_made_along(api: Api) -> None:
    price = api.post(
        "/v1/prices",
        currency="usd",
        unit_amount=500,
        product_data={"name": "Gold", "metadata": {"a": "1"}},
        expand=["product"],
    )
    assert price["product"]["name"] == "Gold"
    assert price["product"]["metadata"] == {"a": "1"}
    assert api.event_types() == ["product.created", "price.created"]


@pytest.mark.parametrize(
    ("params", "code", "param"),
    [
        ({"unit_amount": 5}, "parameter_missing", "product"),
        ({"product": "prod_1", "unit_amount": 5}, "resource_missing", "product"),
        ({"product": "prod_1", "product_data": {"name": "x"}, "unit_amount": 5},
         "parameters_exclusive", "product"),
        ({"product_data": {"name": "x"}}, "parameter_missing", "unit_amount"),
        ({"product_data": {"name": "x"}, "unit_amount": 5, "unit_amount_decimal": "5"},
         "parameters_exclusive", "unit_amount"),
        ({"product_data": {"name": "x"}, "unit_amount": -5}, "parameter_invalid_integer",
         "unit_amount"),
        ({"product_data": {"name": "x"}, "billing_scheme": "tiered"}, "parameter_missing",
         "tiers"),
    ],
)  # fmt: skip
def test_a_bad_price_is_refused(api: Api, params: dict[str, Any], code: str, param: str) -> None:
    error = api.refused("POST", "/v1/prices", {"currency": "usd", **params})
    assert (error["code"], error["param"]) == (code, param)
    assert api.get("/v1/products")["data"] == []


def test_tiers_are_shown_when_asked_for(api: Api, product: str) -> None:
    tiers = [{"up_to": 10, "unit_amount": 100}, {"up_to": "inf", "unit_amount": 50}]
    price = api.post(
        "/v1/prices",
        currency="usd",
        product=product,
        billing_scheme="tiered",
        tiers_mode="graduated",
        tiers=tiers,
        recurring={"interval": "month"},
    )
    assert "tiers" not in price
    assert price["unit_amount"] is None
    shown = api.get(f"/v1/prices/{price['id']}", expand=["tiers"])["tiers"]
    assert [tier["up_to"] for tier in shown] == [10, None]
    assert [tier["unit_amount"] for tier in shown] == [100, 50]


def test_a_lookup_key_names_one_price(api: Api, product: str) -> None:
    params = {"currency": "usd", "unit_amount": 500, "product": product, "lookup_key": "gold"}
    first = api.post("/v1/prices", params)
    error = api.refused("POST", "/v1/prices", params)
    assert error["code"] == "resource_already_exists"
    assert error["message"] == f"A price (`{first['id']}`) already uses that lookup key."
    second = api.post("/v1/prices", params, transfer_lookup_key=True)
    assert second["lookup_key"] == "gold"
    path = f"/v1/prices/{first['id']}"
    assert api.get(path)["lookup_key"] is None
    assert [one["id"] for one in api.get("/v1/prices", lookup_keys=["gold"])["data"]] == [
        second["id"]
    ]
    assert api.refused("POST", path, {"lookup_key": "gold"})["param"] == "lookup_key"
    assert api.post(path, lookup_key="silver")["lookup_key"] == "silver"
    api.post(path, lookup_key="bronze")
    assert api.post("/v1/prices", {**params, "lookup_key": "silver"})["lookup_key"] == "silver"


def test_an_update_tells_what_changed(api: Api, product: str) -> None:
    price = api.post("/v1/prices", currency="usd", unit_amount=500, product=product)
    path = f"/v1/prices/{price['id']}"
    assert api.post(path, nickname="Gold", active=False)["active"] is False
    event = api.events("price.updated")[0]
    assert event["data"]["previous_attributes"] == {"active": True, "nickname": None}
    assert api.get("/v1/prices", active=True)["data"] == []
