"""Payments: what is let go is not refunded, and lists are not counted."""

from functools import partial
from typing import Final

from zorse import contract
from zorse.contract import Fewer
from zorse.versions.change import Change, Object, Params
from zorse.versions.rewriting import without

change: Final = partial(Change, "2025-03-31.basil")


# Lists ----------------------------------------------------------------------------------------


def lists() -> list[str]:
    """The operations of the API that page through a list by cursors."""
    return [
        key
        for key, operation in contract.load().operations.items()
        if operation.version == "v1"
        and operation.returns_kind == "list"
        and "limit" in operation.written["params"]
    ]


# Whoever lists objects counts them for older callers who ask for it.
TOTAL_COUNT: Final = change(
    "How many objects there are in a list cannot be asked for; `expand[]=total_count` and "
    "`include[]=total_count` gave it.",
    page="deprecate-total-count-expansion",
    advice="Page through lists until `has_more` is false.",
    params={key: {"include": ["array", "string enum=total_count"]} for key in lists()},
)


# What is let go -------------------------------------------------------------------------------


def closed_as_refunded(review: Object) -> Object:
    if review["closed_reason"] != "canceled":
        return review
    return {**review, "reason": "refunded"}


# Payments ask for this when a hold ends that was not captured whole.
NOT_REFUNDED: Final = change(
    "What was authorized and is not captured is let go; it was refunded, with a refund, "
    "`charge.refunded`, and for a capture of a part two balance transactions. A payment intent "
    "whose authorization lapsed has the `cancellation_reason` `expired`; it was `automatic`.",
    page="remove-refund-from-partial-capture-and-payment-cancellation-flow",
    advice="Wait for `payment_intent.canceled`, `charge.expired` or `charge.captured`, and read "
    "`amount_captured`.",
    values={"payment_intent": {"cancellation_reason": {"expired": "automatic"}}},
)

MANUAL_INTERAC: Final = change(
    "Payments with `interac_present` cannot be captured by hand; they could.",
    page="deprecate-interac-present-manual-capture-method",
    known_by="title",
    advice="Leave `capture_method` out of such payments.",
)


def without_naver_pay(params: Params) -> Params:
    return without(params, "naver_pay")


# What an older caller says of it is taken and changes nothing.
NAVER_PAY: Final = change(
    "The `naver_pay` details of a payment method cannot be changed; they could.",
    page="naver-pay-payment-method",
    known_by="types",
    raise_={"POST /v1/payment_methods/{payment_method}": without_naver_pay},
    params={
        "POST /v1/payment_methods/{payment_method}": {
            "naver_pay": {"funding": "string enum=card|points"}
        }
    },
)

# What stood in the newer values' places is our own reading.
REVIEWS: Final = change(
    "A review of a payment that was canceled has the `closed_reason` `canceled`, and a customer's "
    "balance tells of payments in Checkout as `checkout_session_subscription_payment`; they were "
    "`refunded`, and `applied_to_invoice`.",
    known_by="types",
    lower={"review": closed_as_refunded},
    values={
        "customer_balance_transaction": {
            "type": {
                "checkout_session_subscription_payment": "applied_to_invoice",
                "checkout_session_subscription_payment_canceled": "unapplied_from_invoice",
            }
        },
        "review": {"closed_reason": {"canceled": "refunded"}},
    },
)

# The older code is our own reading, and the status of then is not known.
FORWARDING: Final = change(
    "A forwarded request whose destination does not answer in time fails with the status 402 and "
    "`forwarding_api_retryable_upstream_error`; it was another status, and "
    "`forwarding_api_upstream_connection_timeout`.",
    page="vault-forward-api-returns-402",
    known_by="title",
    advice="Send such a request again.",
    errors={
        "forwarding_api_retryable_upstream_error": "forwarding_api_upstream_connection_timeout"
    },
)


# Checkout -------------------------------------------------------------------------------------

LATE_SUBSCRIPTION: Final = change(
    "Checkout makes a subscription and its invoice when it is paid for; it made them at the first "
    "attempt, and left them `incomplete` if that failed.",
    page="checkout-legacy-subscription-upgrade",
    advice="Read `subscription` and `invoice` of a session after `checkout.session.completed`.",
)


def with_shipping_details(session: Object) -> Object:
    """A session with the address to ship to, where it stood when more could be said of it."""
    details = (session["collected_information"] or {}).get("shipping_details")
    if details is not None:
        details = {
            "address": details["address"],
            "carrier": None,
            "name": details["name"],
            "phone": None,
            "tracking_number": None,
        }
    return {**session, "shipping_details": details}


COLLECTED: Final = change(
    "Where to ship to stands in a checkout session's `collected_information`; it was its "
    "`shipping_details`.",
    page="checkout-session-remove-shipping-details",
    advice="Read `collected_information[shipping_details]`.",
    lower={"checkout.session": with_shipping_details},
    fields={"checkout.session": {"shipping_details": "object nullable of=shipping"}},
)

# It is allowed again since 2026-01-28.clover, whose change says so to the versions in between.
NO_FOREVER_AMOUNT: Final = change(
    "A coupon with an `amount_off` cannot have the `duration` `forever`; it could.",
    page="restrict-coupon-duration",
    known_by="title",
    advice="Use `percent_off`, or `repeating`.",
)


# Issuing --------------------------------------------------------------------------------------

# Nothing says what was told before, so the reason is shown to older callers as it is.
NETWORK_FALLBACK: Final = change(
    "An issuing authorization's `request_history` may have the reason `network_fallback`.",
    known_by="types",
)

ISSUING_ACCEPTS_JSON: Final = change(
    "Real-time authorization requests carry the header `Accept: application/json`.",
    page="issuing-json-webhook",
    known_by="title",
)

# The older value is our own reading.
ISSUING_EXPIRED: Final = change(
    "An issuing authorization that was never captured ends as `expired`, and can be listed by it; "
    "it was `closed`.",
    page="issuing-authorizations-expired",
    known_by="types",
    values={"issuing.authorization": {"status": {"expired": "closed"}}},
    params={"GET /v1/issuing/authorizations": {"status": Fewer(("expired",))}},
)


# Accounts -------------------------------------------------------------------------------------

ERRORS: Final = dict.fromkeys(
    (
        "information_missing",
        "invalid_signator",
        "verification_failed_authorizer_authority",
        "verification_rejected_ownership_exemption_reason",
    ),
    "verification_failed_other",
)

# The older code is our own reading.
REQUIREMENT_ERRORS: Final = change(
    "The errors in `requirements` tell missing information, a signatory who may not sign, an "
    "authorizer without authority, and a rejected ownership exemption; they were "
    "`verification_failed_other`.",
    known_by="types",
    advice="Where you look at the `code` of such an error, expect these too.",
    values={
        type_: dict.fromkeys(
            ("requirements.errors.code", "future_requirements.errors.code"), ERRORS
        )
        for type_ in ("account", "bank_account", "capability", "person")
    },
)

# Other words were refused before too, so that nothing is to be made of them.
POLITICAL_EXPOSURE: Final = change(
    "A person's `political_exposure` is declared as `existing` or `none`; it was any text.",
    page="political-exposure-persons-api",
    known_by="types",
)

# Endpoints get only what they subscribe to, so older ones are spared these without our doing.
BILLING_EVENTS: Final = change(
    "Endpoints can subscribe to `invoice.overpaid`, `billing.credit_balance_transaction.created`, "
    "`billing.credit_grant.created` and `.updated`, and to `billing.meter.created`, "
    "`.deactivated`, `.reactivated` and `.updated`.",
    known_by="types",
)

# Neighbours' addresses hold `page`, so lists take it from everybody.
NEXT_PAGE_URL: Final = change(
    "Lists of the v2 API are paged by following `next_page_url`; they were paged by `page`.",
    known_by="types",
    advice="Ask for the address in `next_page_url`.",
)
