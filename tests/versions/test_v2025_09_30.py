"""2025-09-30.clover: coupons by id, flexible billing."""

from typing import Any

import pytest

from tests.api import Api
from tests.versions.seen import Shelf, an, asked, seen
from zorse import errors

THEN = "2025-08-27.basil"
NOW = "2025-09-30.clover"


def test_a_discount_held_its_coupon() -> None:
    coupon = an("coupon", id="SPRING", percent_off=25.0)
    discount = an("discount", source={"type": "coupon", "coupon": "SPRING"})
    before = seen(THEN, discount, Shelf(coupon))
    assert before["coupon"] == coupon
    assert "source" not in before
    assert seen(NOW, discount) == discount


def test_a_promotion_code_held_its_coupon(api: Api) -> None:
    api.post("/v1/coupons", id="SPRING", percent_off=25, duration="once")
    headers = {"Stripe-Version": THEN}
    made = api.ok("POST", "/v1/promotion_codes", {"coupon": "SPRING"}, headers=headers)
    assert made["coupon"]["percent_off"] == 25
    now = api.get(f"/v1/promotion_codes/{made['id']}")
    assert now["promotion"] == {"type": "coupon", "coupon": "SPRING"}
    assert "coupon" not in now
    refused = api.refused("POST", "/v1/promotion_codes", {"coupon": "SPRING"})
    assert refused["code"] == "parameter_unknown"


def test_subscriptions_began_in_the_classic_mode() -> None:
    params = {"customer": "cus_1", "items": [{"price": "price_1"}]}
    assert asked(THEN, "POST /v1/subscriptions", **params)["billing_mode"] == {"type": "classic"}
    assert "billing_mode" not in asked(NOW, "POST /v1/subscriptions", **params)
    chosen = asked(THEN, "POST /v1/subscriptions", **params, billing_mode={"type": "flexible"})
    assert chosen["billing_mode"] == {"type": "flexible"}


@pytest.mark.parametrize(
    ("now", "then"), [("acknowledged", "approved"), ("payment_never_settled", None)]
)
def test_a_review_had_fewer_reasons(now: str, then: str | None) -> None:
    review = an("review", reason="manual", opened_reason="manual", closed_reason=now)
    assert seen(THEN, review)["closed_reason"] == then
    assert seen(NOW, review)["closed_reason"] == now


def test_a_prevented_dispute_was_lost() -> None:
    dispute = an("dispute", charge="ch_1", reason="general", status="prevented", currency="usd")
    assert seen(THEN, dispute)["status"] == "lost"


# What was only said, and what is asked otherwise -----------------------------------------------


def failed_with(method: dict[str, Any], code: str) -> dict[str, Any]:
    error = {"type": "card_error", "code": "payment_intent_payment_attempt_failed"}
    whole = {**an("payment_method", type=method["type"]), **method}
    return an(
        "payment_intent",
        last_payment_error={**error, "decline_code": code, "payment_method": whole},
    )


def test_finer_declines_were_one() -> None:
    intent = failed_with({"type": "alma", "alma": {}}, "insufficient_funds")
    assert seen(THEN, intent)["last_payment_error"]["decline_code"] == "generic_decline"
    assert seen(NOW, intent)["last_payment_error"]["decline_code"] == "insufficient_funds"
    other = failed_with({"type": "klarna", "klarna": {}}, "insufficient_funds")
    assert seen(THEN, other)["last_payment_error"]["decline_code"] == "insufficient_funds"


def test_a_stablecoin_on_its_way_took_action() -> None:
    intent = an("payment_intent", status="processing", payment_method_types=["crypto"])
    assert seen(THEN, intent)["status"] == "requires_action"
    assert seen(NOW, intent)["status"] == "processing"
    card = an("payment_intent", status="processing", payment_method_types=["card"])
    assert seen(THEN, card)["status"] == "processing"


def test_a_legal_review_had_another_code() -> None:
    problem = {"code": "external_request", "reason": "Wait.", "requirement": "company"}
    capability = an("capability")
    requirements = {**an("capability")["requirements"], "errors": [problem]}
    requirements["currently_due"] = ["company"]
    capability["requirements"] = requirements
    before = seen(THEN, capability)["requirements"]["errors"][0]
    assert before["code"] == "verification_failed_other"
    assert seen(NOW, capability)["requirements"]["errors"][0]["code"] == "external_request"


def test_weekends_went_from_payout_days() -> None:
    schedule = {"interval": "weekly", "weekly_payout_days": ["friday", "saturday"]}
    params = {"settings": {"payouts": {"schedule": schedule}}}
    raised = asked(THEN, "POST /v1/accounts", **params)
    assert raised["settings"]["payouts"]["schedule"]["weekly_payout_days"] == ["friday"]
    with pytest.raises(errors.ApiError):
        asked(NOW, "POST /v1/accounts", **params)


def test_iterations_are_of_the_older_era() -> None:
    key = "POST /v1/subscription_schedules"
    phase = {"items": [{"price": "price_1"}], "iterations": 3}
    assert asked(THEN, key, phases=[phase])["phases"][0]["iterations"] == 3
    with pytest.raises(errors.ApiError) as refused:
        asked(NOW, key, phases=[phase])
    assert refused.value.fields["param"] == "phases[0][iterations]"


def test_what_did_nothing_is_unknown_now(api: Api) -> None:
    api.get("/v1/balance")
    customer = api.post("/v1/customers")["id"]
    method = api.post("/v1/payment_methods/pm_card_visa/attach", customer=customer)["id"]
    path, params = f"/v1/payment_methods/{method}", {"link": {}, "metadata": {"a": "b"}}
    changed = api.ok("POST", path, {"metadata": {"a": "b"}}, headers={"Stripe-Version": THEN})
    assert changed["metadata"] == {"a": "b"}
    raised = asked(THEN, "POST /v1/payment_methods/{payment_method}", **params)
    assert "link" not in raised
    with pytest.raises(errors.ApiError):
        asked(NOW, "POST /v1/payment_methods/{payment_method}", link={"a": "b"})


def test_a_location_had_to_have_an_address(api: Api) -> None:
    api.get("/v1/balance")
    params: dict[str, Any] = {"display_name": "Shop"}
    answer = api.request("POST", "/v1/terminal/locations", params, headers={"Stripe-Version": THEN})
    assert answer.status == 400
    assert answer.error["param"] == "address"
    assert api.post("/v1/terminal/locations", **params)["display_name"] == "Shop"
