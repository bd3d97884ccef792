"""2022-11-15."""

from functools import partial
from typing import Final

from zorse.versions.change import Change, Object, Reads

change: Final = partial(Change, "2022-11-15")
LISTED: Final = 10
"""How many charges or refunds stood inside the object that they belong to."""


def with_charges(intent: Object, reads: Reads) -> Object:
    """The intent with its charges, each with its refunds, newest first."""
    charges, more = reads.list("charge", limit=LISTED, payment_intent=intent["id"])
    return {
        **intent,
        "charges": {
            "object": "list",
            "data": charges,
            "has_more": more,
            "total_count": len(charges),
            "url": f"/v1/charges?payment_intent={intent['id']}",
        },
    }


LATEST_CHARGE: Final = change(
    "A payment intent names its `latest_charge`; it held all its `charges`.",
    page="removes-charges-attribute-paymentintent",
    advice="Read `latest_charge`, expanded where you need the charge itself, and list the other "
    "charges with `GET /v1/charges?payment_intent=`.",
    lower_with={"payment_intent": with_charges},
    fields={"payment_intent": {"charges": ["list required", "resource of=charge"]}},
)


def with_refunds(charge: Object, reads: Reads) -> Object:
    return {**charge, "refunds": reads.included(charge, "refunds")}


REFUNDS_ON_REQUEST: Final = change(
    "A charge holds its `refunds` only when they are expanded.",
    page="deprecates-charges-auto-expand",
    advice="Ask for `expand[]=refunds`, or list the refunds of a charge.",
    lower_with={"charge": with_refunds},
    fields={"charge": {"refunds": ["list required", "resource of=refund"]}},
)

CHANGES: Final = (LATEST_CHARGE, REFUNDS_ON_REQUEST)
