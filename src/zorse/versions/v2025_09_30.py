"""2025-09-30.clover."""

from functools import partial
from typing import Final

from zorse.versions.change import Change, Object, Params, Reads
from zorse.versions.rewriting import without

change: Final = partial(Change, "2025-09-30.clover")
COUPON: Final = "resource required nullable of=coupon"


def classic(params: Params) -> Params:
    return {"billing_mode": {"type": "classic"}, **params}


FLEXIBLE_BILLING: Final = change(
    "Subscriptions begin in the flexible billing mode; they began in the classic one.",
    page="billing-mode-default-flexible",
    advice="Create subscriptions with `billing_mode[type]` `classic` where you rely on how it "
    "prorates.",
    raise_={"POST /v1/subscriptions": classic},
)


def coupon_of(named: Object | None, reads: Reads) -> Object | None:
    """The whole coupon that a discount or a promotion code names."""
    coupon = (named or {}).get("coupon")
    return reads.get("coupon", coupon) if isinstance(coupon, str) else coupon


def discount_with_coupon(discount: Object, reads: Reads) -> Object:
    return {**without(discount, "source"), "coupon": coupon_of(discount["source"], reads)}


DISCOUNT_SOURCE: Final = change(
    "A discount names where it comes from in `source`, its coupon by id; it held the whole "
    "`coupon`.",
    page="add-discount-source-property",
    advice="Read `source[coupon]`, expanded where you need more than its id.",
    lower_with={"discount": discount_with_coupon},
    fields={"discount": {"source": None, "coupon": COUPON}},
)


def code_with_coupon(code: Object, reads: Reads) -> Object:
    return {**without(code, "promotion"), "coupon": coupon_of(code["promotion"], reads)}


def promotion(params: Params) -> Params:
    coupon = {"type": "coupon", "coupon": params["coupon"]}
    return {**without(params, "coupon"), "promotion": coupon}


PROMOTION: Final = change(
    "A promotion code names what it gives in `promotion`, its coupon by id; it held the whole "
    "`coupon`.",
    page="polymorphic-coupon",
    advice="Create promotion codes with `promotion[type]` `coupon` and `promotion[coupon]`, and "
    "read `promotion[coupon]`.",
    lower_with={"promotion_code": code_with_coupon},
    raise_={"POST /v1/promotion_codes": promotion},
    fields={"promotion_code": {"promotion": None, "coupon": COUPON}},
    params={"POST /v1/promotion_codes": {"promotion": None, "coupon": "string required max=5000"}},
)

# What stood in place of the newer reasons and the status is our own reading.
REVIEW_REASONS: Final = change(
    "A review can be closed as `acknowledged` or `payment_never_settled`.",
    page="radar-manual-review-enum",
    known_by="types",
    values={
        "review": {"closed_reason": {"acknowledged": "approved", "payment_never_settled": None}}
    },
)

PREVENTED_DISPUTES: Final = change(
    "A dispute can be `prevented`.",
    known_by="types",
    values={"dispute": {"status": {"prevented": "lost"}}},
)

CHANGES: Final = (
    FLEXIBLE_BILLING,
    DISCOUNT_SOURCE,
    PROMOTION,
    REVIEW_REASONS,
    PREVENTED_DISPUTES,
)
