"""Coupons: what they may take off, and for how long."""

import pytest

from tests.api import Api


def test_a_coupon_is_made_and_valid(api: Api) -> None:
    half = api.post("/v1/coupons", percent_off=50, id="HALF", name="Half off")
    assert (half["id"], half["percent_off"], half["duration"]) == ("HALF", 50, "once")
    assert half["valid"] is True
    months = api.post(
        "/v1/coupons", amount_off=500, currency="usd", duration="repeating", duration_in_months=3
    )
    assert months["duration_in_months"] == 3
    assert api.get("/v1/coupons/HALF") == half
    assert api.post("/v1/coupons/HALF", name="Half")["name"] == "Half"
    assert api.delete("/v1/coupons/HALF")["deleted"] is True


@pytest.mark.parametrize(
    ("params", "param"),
    [
        ({}, "percent_off"),
        ({"percent_off": 10, "amount_off": 5, "currency": "usd"}, "percent_off"),
        ({"percent_off": 0}, "percent_off"),
        ({"percent_off": 100.5}, "percent_off"),
        ({"amount_off": 0, "currency": "usd"}, "amount_off"),
        ({"amount_off": 100}, "currency"),
        ({"percent_off": 10, "duration": "repeating"}, "duration_in_months"),
        ({"percent_off": 10, "duration_in_months": 3}, "duration_in_months"),
    ],
)
def test_what_no_coupon_is(api: Api, params: dict[str, object], param: str) -> None:
    error = api.refused("POST", "/v1/coupons", params)
    assert error["type"] == "invalid_request_error"
    assert error["param"] == param
    assert api.get("/v1/coupons")["data"] == []


@pytest.mark.parametrize(
    ("version", "taken"),
    [
        ("2025-02-24.acacia", True),
        ("2025-03-31.basil", False),
        ("2025-12-15.clover", False),
        ("2026-01-28.clover", True),
        ("2026-10-28.endive", True),
    ],
)
def test_an_amount_off_for_ever(api: Api, version: str, taken: bool) -> None:
    api.get("/v1/balance")
    params = {"amount_off": 500, "currency": "usd", "duration": "forever"}
    answer = api.request("POST", "/v1/coupons", params, headers={"Stripe-Version": version})
    assert (answer.status == 200) is taken
    if not taken:
        assert answer.error["param"] == "duration"
