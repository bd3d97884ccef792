"""2025-09-30.clover: coupons by id, flexible billing."""

import pytest

from tests.api import Api
from tests.versions.seen import Shelf, an, asked, seen

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
