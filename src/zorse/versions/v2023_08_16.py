"""2023-08-16."""

from functools import partial
from typing import Final

from zorse.versions.change import Change, Object, Params
from zorse.versions.rewriting import mapped

change: Final = partial(Change, "2023-08-16")
INTENTS: Final = ("POST /v1/payment_intents", "POST /v1/setup_intents")
CHOOSING: Final = frozenset(
    {
        "allowed_payment_method_types",
        "automatic_payment_methods",
        "excluded_payment_method_types",
        "payment_method_configuration",
        "payment_method_types",
    }
)
"""Parameters of which any says how payment methods are chosen."""


def cards_alone(params: Params) -> Params:
    return params if CHOOSING & params.keys() else {**params, "payment_method_types": ["card"]}


AUTOMATIC_METHODS: Final = change(
    "Payment intents and setup intents offer the payment methods of the account's settings unless "
    "told otherwise, and confirming one may take a `return_url`; they offered cards alone.",
    page="automatic-payment-methods",
    advice="Give a `return_url` when you confirm, or set `automatic_payment_methods` with "
    "`allow_redirects` `never`.",
    raise_=dict.fromkeys(INTENTS, cards_alone),
)

# A caller of before was given cards alone, for which an error instead of an action is no
# contradiction; the behaviour of confirming asks.
NO_ERROR_ON_ACTION: Final = change(
    "`error_on_requires_action` is refused where automatic payment methods are on; it was taken.",
    page="automatic-payment-methods",
    advice="Turn `automatic_payment_methods` off, or name `payment_method_types`, where you use "
    "`error_on_requires_action`.",
)


def always_collecting(params: Params) -> Params:
    if params.get("mode") != "payment":
        return params
    return {"payment_method_collection": "always", **params}


NO_COST_ORDERS: Final = change(
    "A Checkout Session that takes a payment asks for a payment method only if there is something "
    "to pay; it always asked.",
    page="no-cost-orders-checkout-session",
    advice="Set `payment_method_collection` to `always` to keep asking, and expect sessions that "
    "complete without a payment intent.",
    raise_={"POST /v1/checkout/sessions": always_collecting},
)

# Accounts are not connected to a platform here yet, so there is one fingerprint to show.
PLATFORM_FINGERPRINTS: Final = change(
    "The fingerprints of bank accounts that a platform sees on its connected accounts are the same "
    "on all of them; they were one account's own.",
    page="platform-scope-rendering-payment-method",
)

KLARNA: Final = {
    "payment_method_customer_decline": "payment_intent_payment_attempt_failed",
    "payment_method_not_available": "payment_intent_payment_attempt_failed",
    "payment_method_provider_decline": "payment_intent_payment_attempt_failed",
    "payment_intent_payment_attempt_expired": "payment_intent_payment_attempt_failed",
}


def failed_klarna(intent: Object) -> Object:
    """What failed is told by the payment method that stands in the error."""
    method = (intent.get("last_payment_error") or {}).get("payment_method") or {}
    if method.get("type") != "klarna":
        return intent
    return mapped(intent, "last_payment_error.code", KLARNA)


# One code in place of the four is our own reading.
KLARNA_ERRORS: Final = change(
    "Payments with Klarna fail with a code that tells why: "
    "`payment_method_customer_decline`, `payment_method_not_available`, "
    "`payment_method_provider_decline` or `payment_intent_payment_attempt_expired`.",
    page="klarna-payment-failure-error-code",
    advice="Handle the four codes where you read `last_payment_error[code]`.",
    lower={"payment_intent": failed_klarna},
)

DIRECTORS: Final = change(
    "The errors of an account's requirements have four more codes, about its directors.",
    known_by="types",
)

CHANGES: Final = (
    AUTOMATIC_METHODS,
    NO_ERROR_ON_ACTION,
    NO_COST_ORDERS,
    PLATFORM_FINGERPRINTS,
    KLARNA_ERRORS,
    DIRECTORS,
)
