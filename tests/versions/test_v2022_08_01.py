"""2022-08-01: what callers of before see and send."""

from typing import Any

import pytest

from tests.api import Api
from tests.versions.seen import Shelf, an, asked, seen
from tests.versions.test_older_callers import Caller
from zorse import contract, errors, versions
from zorse.versions import v2022_08_01 as module

BEFORE = "2020-08-27"
SINCE = "2022-08-01"
SESSIONS = "POST /v1/checkout/sessions"
INVOICES = "POST /v1/invoices"
REFUNDS = {"object": "list", "data": [], "has_more": False, "url": "/v1/charges/ch_1/refunds"}
CARD = "payment_method_details.card"
URL = "https://example.com/done"


def session(version: str, **params: Any) -> dict[str, Any]:
    return asked(version, SESSIONS, success_url=URL, **params)


def refused(version: str, key: str, **params: Any) -> errors.ApiError:
    with pytest.raises(errors.ApiError) as caught:
        asked(version, key, **params)
    return caught.value


@pytest.mark.parametrize(
    ("version", "sent", "taken"),
    [
        (BEFORE, {}, "include_and_require"),
        (BEFORE, {"pending_invoice_items_behavior": "exclude"}, "exclude"),
        (
            BEFORE,
            {"pending_invoice_items_behavior": "include_and_require"},
            "include_and_require",
        ),
        (SINCE, {}, None),
        (SINCE, {"pending_invoice_items_behavior": "include"}, "include"),
    ],
)
def test_an_invoice_took_what_was_pending(
    version: str, sent: dict[str, Any], taken: str | None
) -> None:
    params = asked(version, INVOICES, customer="cus_1", **sent)
    assert params.get("pending_invoice_items_behavior") == taken


def test_an_invoice_need_not_have_anything_pending_now() -> None:
    error = refused(SINCE, INVOICES, pending_invoice_items_behavior="include_and_require")
    assert error.fields["param"] == "pending_invoice_items_behavior"


@pytest.mark.parametrize(
    ("version", "sent", "creation"),
    [
        (BEFORE, {"mode": "payment"}, "always"),
        (BEFORE, {}, "always"),
        (BEFORE, {"mode": "payment", "customer_creation": "if_required"}, "if_required"),
        (BEFORE, {"mode": "payment", "customer": "cus_1"}, None),
        (BEFORE, {"mode": "setup"}, None),
        (BEFORE, {"mode": "subscription"}, None),
        (BEFORE, {"subscription_data": {"description": "Tea"}}, None),
        (SINCE, {"mode": "payment"}, None),
    ],
)
def test_checkout_made_a_customer_of_everybody(
    version: str, sent: dict[str, Any], creation: str | None
) -> None:
    assert session(version, **sent).get("customer_creation") == creation


def test_checkout_of_then_can_be_told() -> None:
    """What a session makes early is up to its behaviour, which asks for these."""
    for change in (module.INTENT_ON_CONFIRMATION, module.NO_SETUP_INTENT):
        assert versions.resolve(BEFORE).before(change)
        assert not versions.resolve(SINCE).before(change)


def test_a_line_item_had_an_amount_of_its_own() -> None:
    params = session(
        BEFORE,
        mode="payment",
        line_items=[
            {
                "amount": 500,
                "currency": "usd",
                "name": "Tea",
                "description": "Green",
                "images": ["https://example.com/tea.png"],
                "quantity": 2,
            },
            {"price": "price_1", "quantity": 1},
        ],
    )
    assert params["line_items"] == [
        {
            "quantity": 2,
            "price_data": {
                "currency": "usd",
                "unit_amount": 500,
                "product_data": {
                    "description": "Green",
                    "images": ["https://example.com/tea.png"],
                    "name": "Tea",
                },
            },
        },
        {"price": "price_1", "quantity": 1},
    ]


def test_a_line_item_has_no_amount_of_its_own_now() -> None:
    error = refused(SINCE, SESSIONS, line_items=[{"amount": 500, "currency": "usd", "name": "Tea"}])
    assert error.code == "parameter_unknown"
    assert "line_items[0][amount]" in error.fields["message"]


def test_what_a_session_subscribes_to_stood_in_its_subscription_data() -> None:
    params = session(
        BEFORE,
        mode="subscription",
        subscription_data={
            "coupon": "half",
            "items": [{"plan": "gold", "quantity": 3}],
            "metadata": {"a": "b"},
            "trial_from_plan": True,
        },
    )
    assert params["line_items"] == [{"price": "gold", "quantity": 3}]
    assert params["discounts"] == [{"coupon": "half"}]
    assert params["subscription_data"] == {"metadata": {"a": "b"}, "trial_from_plan": True}


def test_an_empty_coupon_is_none() -> None:
    params = session(BEFORE, subscription_data={"trial_from_plan": True})
    assert "discounts" not in params
    assert "line_items" not in params


@pytest.mark.parametrize("name", ["coupon", "trial_from_plan"])
def test_subscription_data_holds_less_now(name: str) -> None:
    error = refused(SINCE, SESSIONS, subscription_data={name: "true"})
    assert error.code == "parameter_unknown"


def test_shipping_rates_were_named_by_their_ids() -> None:
    params = session(BEFORE, mode="payment", shipping_rates=["shr_1", "shr_2"])
    assert params["shipping_options"] == [{"shipping_rate": "shr_1"}, {"shipping_rate": "shr_2"}]
    assert "shipping_rates" not in params
    assert refused(SINCE, SESSIONS, shipping_rates=["shr_1"]).code == "parameter_unknown"


def test_a_session_had_its_shipping_rate_at_the_top() -> None:
    cost = {
        "amount_subtotal": 500,
        "amount_tax": 0,
        "amount_total": 500,
        "shipping_rate": "shr_1",
    }
    checkout = an("checkout.session", shipping_cost=cost)
    shown = seen(BEFORE, checkout)
    assert shown["shipping_rate"] == "shr_1"
    assert not shown.keys() & {"shipping_cost", "shipping_details"}
    assert seen(BEFORE, an("checkout.session"))["shipping_rate"] is None
    assert seen(SINCE, checkout)["shipping_cost"] == cost


def test_a_session_had_its_shipping() -> None:
    details = {"address": {"country": "DE"}, "name": "Ada"}
    lower = module.SHIPPING_COST.lower["checkout.session"]
    shown = lower({"shipping_cost": None, "shipping_details": details})
    assert shown == {"shipping": details, "shipping_rate": None}


def charged(result: str) -> dict[str, Any]:
    """A charge of a card that went through 3D Secure."""
    fields = contract.load().resources["charge"].shape
    card = contract.blank(contract.field_at(fields, "payment_method_details.card"))
    secure = contract.blank(contract.field_at(fields, f"{CARD}.three_d_secure"))
    card["three_d_secure"] = {**secure, "result": result}
    return an("charge", payment_method_details={"type": "card", "card": card})


@pytest.mark.parametrize(
    ("now", "then"),
    [("exempted", "attempt_acknowledged"), ("authenticated", "authenticated")],
)
def test_an_exemption_was_an_attempt(now: str, then: str) -> None:
    shelf = Shelf(included={"refunds": REFUNDS})
    shown = seen(BEFORE, charged(now), shelf)
    assert shown["payment_method_details"]["card"]["three_d_secure"]["result"] == then
    shown = seen(SINCE, charged(now), shelf)
    assert shown["payment_method_details"]["card"]["three_d_secure"]["result"] == now


def test_a_card_of_a_refused_design_gave_no_reason() -> None:
    card = an("issuing.card", cancellation_reason="design_rejected", status="canceled")
    assert seen(BEFORE, card)["cancellation_reason"] is None
    assert seen(SINCE, card)["cancellation_reason"] == "design_rejected"


def test_a_customer_named_the_currency_twice(api: Api) -> None:
    assert seen(BEFORE, an("customer", currency="eur"))["default_currency"] == "eur"
    assert "default_currency" not in seen(SINCE, an("customer", currency="eur"))
    api.get("/v1/balance")
    customer = Caller(api, BEFORE).post("/v1/customers", balance=-500)
    assert customer["currency"] == customer["default_currency"] == "usd"
    assert "default_currency" not in api.get(f"/v1/customers/{customer['id']}")
