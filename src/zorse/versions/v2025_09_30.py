"""2025-09-30.clover."""

from functools import partial
from typing import Any, Final

from zorse.contract import More, Required
from zorse.versions.change import Change, Object, Params, Reads
from zorse.versions.rewriting import inside, without

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

SCHEDULES: Final = (
    "POST /v1/subscription_schedules",
    "POST /v1/subscription_schedules/{schedule}",
)

# How long an iteration is depends on the price of the phase, which the behaviour of schedules
# knows: it reads both.
ITERATIONS: Final = change(
    "How long the phase of a subscription schedule lasts is said in `duration`; it could be said "
    "in `iterations` of its price.",
    page="remove-iterations",
    advice="Send `duration[interval]` and `duration[interval_count]`: three iterations of a "
    "quarterly price are nine months.",
    params={key: {"phases.iterations": "integer"} for key in SCHEDULES},
)

# There are no schedules here yet whose phases would be computed; their behaviour will ask.
ANCHOR_RESETS: Final = change(
    "The end of a schedule's phase that is computed takes account of a billing cycle that begins "
    "anew; it was the end of the phase before and the interval.",
    page="billing-cycle-anchor-resets-during-phase-computation",
)

# It stays null for everybody, as it was for every session since 2025-03-30.
NO_CONVERSION: Final = change(
    "A Checkout Session has `presentment_details`, not `currency_conversion`.",
    page="remove-checkout-session-currency-conversion-field",
    advice="Read `presentment_details`.",
)

# Issuing tells no risk here yet; the levels of before are named for whoever reads the changelog.
RISK_LEVELS: Final = change(
    "The risk of an Issuing authorization is `unknown`, `not_assessed`, `low`, `normal`, "
    "`elevated` or `highest`, whatever is assessed; each assessment had levels of its own.",
    page="risk-levels-issuing-authorizations",
)

FINER_METHODS: Final = frozenset(
    {
        "alma",
        "amazon_pay",
        "billie",
        "kakao_pay",
        "kr_card",
        "naver_pay",
        "payco",
        "samsung_pay",
        "satispay",
    }
)


def declined_at_all(intent: Object) -> Object:
    """What was declined is told by the payment method that stands in the error."""
    error = intent.get("last_payment_error") or {}
    method = error.get("payment_method") or {}
    if method.get("type") not in FINER_METHODS or not error.get("decline_code"):
        return intent
    return {**intent, "last_payment_error": {**error, "decline_code": "generic_decline"}}


# One code in place of the finer ones is our own reading.
FINER_DECLINES: Final = change(
    "Payments with Alma, Amazon Pay, Billie, Satispay and the Korean methods are declined with "
    "codes that tell why.",
    page="lpm-descriptive-decline-codes",
    lower={"payment_intent": declined_at_all},
)


def crypto_before_processing(intent: Object) -> Object:
    if intent["status"] != "processing" or intent.get("payment_method_types") != ["crypto"]:
        return intent
    return {**intent, "status": "requires_action"}


# No payment with a stablecoin is made here yet, so no event of it has to be held back.
CRYPTO_PROCESSING: Final = change(
    "A payment with a stablecoin is `processing` once the customer has sent it; it stayed "
    "`requires_action` until it was final.",
    page="stablecoin-payments-processing-status",
    advice="Expect `payment_intent.processing`, and no cancellation while it lasts.",
    lower={"payment_intent": crypto_before_processing},
)

UNDER_REVIEW: Final = "external_request"
REVIEWED: Final = {
    f"{part}.errors.code": {UNDER_REVIEW: "verification_failed_other"}
    for part in ("requirements", "future_requirements")
}

# The code that stood there before is our own reading.
REVIEW_ERRORS: Final = change(
    "The requirements of an account under legal review say so, with the code `external_request`.",
    page="expanded-risk-requirement-descriptions",
    known_by="types",
    values=dict.fromkeys(("account", "bank_account", "capability", "person"), REVIEWED),
)

BUSINESS_TYPES: Final = change(
    "A requirement can fail as `unsupported_business_type`.",
    page="business-type-error-code",
    known_by="types",
)

WEEKENDS: Final = More(("saturday", "sunday"))
PAYOUT_DAYS: Final = "settings.payouts.schedule.weekly_payout_days"
ACCOUNT: Final = ("POST /v1/accounts", "POST /v1/accounts/{account}")


def on_weekdays(params: Params) -> Params:
    def weekdays(days: Any) -> Any:
        return [day for day in days if day not in WEEKENDS.values] if days else days

    # Inside arrays the days would be seen one by one.
    schedule = ((params.get("settings") or {}).get("payouts") or {}).get("schedule") or {}
    kept = weekdays(schedule.get("weekly_payout_days"))
    if kept == schedule.get("weekly_payout_days"):
        return params
    return inside(
        params, "settings.payouts.schedule", lambda now: {**now, "weekly_payout_days": kept}
    )


# Nothing was ever paid out at a weekend: the days that are left say what happened.
WEEKDAYS: Final = change(
    "Payouts are made on weekdays: `weekly_payout_days` takes no `saturday` and no `sunday` any "
    "more.",
    known_by="types",
    advice="Take the two days out of the schedules that you set.",
    raise_=dict.fromkeys(ACCOUNT, on_weekdays),
    params={key: {PAYOUT_DAYS: WEEKENDS} for key in ACCOUNT},
)

METHOD: Final = "POST /v1/payment_methods/{payment_method}"
IGNORED: Final = ("link", "pay_by_bank")


def without_ignored(params: Params) -> Params:
    return without(params, *IGNORED)


METHOD_UPDATES: Final = change(
    "Changing a payment method takes no `link` and no `pay_by_bank` any more; they did nothing.",
    known_by="types",
    advice="Leave them out.",
    raise_={METHOD: without_ignored},
    params={METHOD: {name: {"@": "object"} for name in IGNORED}},
)

LOCATION: Final = "POST /v1/terminal/locations"

LOCATIONS: Final = change(
    "A Terminal location in Japan has its address and name in two scripts, so `address` and "
    "`display_name` are not required any more.",
    known_by="types",
    params={LOCATION: {"address": Required(), "display_name": Required()}},
)

CHANGES: Final = (
    FLEXIBLE_BILLING,
    DISCOUNT_SOURCE,
    PROMOTION,
    ITERATIONS,
    ANCHOR_RESETS,
    NO_CONVERSION,
    RISK_LEVELS,
    FINER_DECLINES,
    CRYPTO_PROCESSING,
    REVIEW_REASONS,
    REVIEW_ERRORS,
    BUSINESS_TYPES,
    WEEKDAYS,
    METHOD_UPDATES,
    PREVENTED_DISPUTES,
    LOCATIONS,
)
