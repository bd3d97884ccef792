"""2022-11-15."""

from functools import partial
from typing import Final

from zorse.versions.change import Change, Object, Reads
from zorse.versions.enclosed import held, listed

change: Final = partial(Change, "2022-11-15")


def with_refunds(charge: Object, reads: Reads) -> Object:
    return {**charge, "refunds": held(reads, charge, "refunds", "refund", charge=charge["id"])}


REFUNDS_ON_REQUEST: Final = change(
    "A charge holds its `refunds` only when they are expanded.",
    page="deprecates-charges-auto-expand",
    advice="Ask for `expand[]=refunds`, or list the refunds of a charge.",
    lower_with={"charge": with_refunds},
    fields={"charge": {"refunds": ["list required includable", "resource of=refund"]}},
)


def with_charges(intent: Object, reads: Reads) -> Object:
    if "latest_charge" not in intent:  # Whoever has the client secret alone sees no charges.
        return intent
    url = f"/v1/charges?payment_intent={intent['id']}"
    return {**intent, "charges": listed(reads, "charge", url, payment_intent=intent["id"])}


LATEST_CHARGE: Final = change(
    "A payment intent names its `latest_charge`; it held all its `charges`.",
    page="removes-charges-attribute-paymentintent",
    advice="Read `latest_charge`, expanded where you need the charge itself, and list the other "
    "charges with `GET /v1/charges?payment_intent=`.",
    lower_with={"payment_intent": with_charges},
    fields={"payment_intent": {"charges": ["list required includable", "resource of=charge"]}},
)

# What stood in place of the newer codes is our own reading, here and for setup intents.
PAYMENT_DECLINES: Final = change(
    "A payment that fails says why: the attempt expired, the customer or the provider declined, "
    "the provider did not answer in time, or the payment method was not available. All of these "
    "were `payment_intent_payment_attempt_failed`.",
    page="adds-decline-codes-paymentintent-paymentmethod",
    advice="Where you look at an error's `code`, expect these too.",
    errors=dict.fromkeys(
        (
            "payment_intent_payment_attempt_expired",
            "payment_method_customer_decline",
            "payment_method_not_available",
            "payment_method_provider_decline",
            "payment_method_provider_timeout",
        ),
        "payment_intent_payment_attempt_failed",
    ),
)

SETUP_DECLINES: Final = change(
    "A setup that ran out of time has the code `setup_intent_setup_attempt_expired`; it was "
    "`setup_attempt_failed`.",
    page="adds-decline-codes-setupintent",
    known_by="title",
    advice="Where you look at an error's `code`, expect this one too.",
    errors={"setup_intent_setup_attempt_expired": "setup_attempt_failed"},
)

# Nothing says what was told before, so the code is shown to older callers as it is.
STRUCTURE_ERRORS: Final = change(
    "An account's `requirements` may name the error "
    "`verification_legal_entity_structure_mismatch`: what was told of the company's structure "
    "does not fit what is known of it.",
    page="adds-structure-error-code-accounts",
    known_by="title",
)

CHANGES: Final = (
    REFUNDS_ON_REQUEST,
    LATEST_CHARGE,
    PAYMENT_DECLINES,
    SETUP_DECLINES,
    STRUCTURE_ERRORS,
)
