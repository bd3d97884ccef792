"""Incremental authorizations: more is held on a card than was agreed at first.

A hotel's guest stays a night longer, so the hold must grow before it is captured. The card's
network must allow it, and the intent must have asked for it with
``request_incremental_authorization``. A refusal leaves the intent as it was, capturable for what
was held before; ten attempts are all.

Documented at docs.stripe.com/payments/incremental-authorization.
"""

from typing import Any, Final

from zorse import errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.registry import operation
from zorse.products.payments import (
    amounts,
    captures,
    card_data,
    connect_params,
    descriptors,
    intent_fields,
    payment_fields,
)
from zorse.rails.authorization import Declined
from zorse.store.protocol import Object

ATTEMPTS_MAX: Final = 10
NETWORKS: Final = frozenset({"discover", "mastercard", "visa"})
"""The networks that let any business ask for more."""


def availability(intent: Object, network: str | None) -> Object:
    """``incremental_authorization`` of a charge that holds money for an intent."""
    asked = intent_fields.options_of(intent).get("request_incremental_authorization")
    available = asked == "if_available" and network in NETWORKS
    return {"status": "available" if available else "unavailable"}


@operation("POST /v1/payment_intents/{intent}/increment_authorization")
def increment(call: Call, params: dict[str, Any]) -> Object:
    """Hold a greater amount in all on the card of an intent that waits to be captured."""
    intent = call.get("payment_intent", call.path["intent"])
    if intent["status"] != "requires_capture":
        raise intent_fields.unexpected_state(
            intent,
            "The authorization of this PaymentIntent could not be incremented because it has a "
            f"status of {intent['status']}. Only a PaymentIntent with one of the following "
            "statuses may have its authorization incremented: requires_capture.",
        )
    charge = call.get("charge", intent["latest_charge"])
    amount = params["amount"]
    check(call, intent, charge, amount)
    connect_params.refuse(call, params)
    descriptors.check_for_cards(params)
    ask(call, intent, charge, amount)
    previous = grow(call, intent, charge, params)
    call.emit("charge.updated", charge, previous)
    call.emit("payment_intent.amount_capturable_updated", intent)
    return intent


def check(call: Call, intent: Object, charge: Object, amount: int) -> None:
    """Refuse what cannot be asked for at all."""
    card = charge["payment_method_details"]["card"]
    if card["incremental_authorization"]["status"] != "available":
        raise errors.invalid_request(
            "The authorization of this PaymentIntent cannot be incremented. Request it when the "
            "payment is made, with "
            "`payment_method_options[card][request_incremental_authorization]=if_available`, and "
            "see `incremental_authorization[status]` of its charge.",
            code="payment_intent_invalid_parameter",
            payment_intent=intent,
        )
    amounts.check(call, amount, intent["currency"])
    if amount <= intent["amount"]:
        raise errors.invalid_request(
            f"The amount ({amount}) must be greater than what is authorized already "
            f"({intent['amount']}).",
            param="amount",
            payment_intent=intent,
        )
    if call.internal(charge).get("increments", 0) >= ATTEMPTS_MAX:
        raise errors.invalid_request(
            f"The authorization of this PaymentIntent was tried to be incremented {ATTEMPTS_MAX} "
            "times, which is as often as can be.",
            payment_intent=intent,
        )


def ask(call: Call, intent: Object, charge: Object, amount: int) -> None:
    """Ask the issuer for the difference; a refusal is a card error, and counts as an attempt."""
    hidden = call.internal(charge)
    hidden["increments"] = hidden.get("increments", 0) + 1
    attempt = card_data.attempt_for(
        call,
        call.get("payment_method", charge["payment_method"]),
        seed=f"{charge['id']}_{hidden['increments']}",
        amount=amount - intent["amount"],
        currency=intent["currency"],
        # Whose card it is was settled with the first authorization.
        authenticated="authenticated",
    )
    answer = card_data.ask(call, attempt)
    if isinstance(answer, Declined):
        call.put(charge)
        fields: Object = dict(answer.error_fields())
        fields.pop("type")
        message = fields.pop("message")
        raise errors.card_error(message, charge=charge["id"], payment_intent=intent, **fields)


def grow(call: Call, intent: Object, charge: Object, params: dict[str, Any]) -> Object:
    """Hold the greater amount, and let intent and charge say so; gives what the charge was."""
    amount = params["amount"]
    captures.enlarge(call, charge, amount)
    details = charge["payment_method_details"]
    card = {
        **details["card"],
        "amount_authorized": amount,
        "overcapture": {**details["card"]["overcapture"], "maximum_amount_capturable": amount},
    }
    intent.update(amount=amount, amount_capturable=amount)
    changed: Object = {"amount": amount, "payment_method_details": {**details, "card": card}}
    if "description" in params:
        changed["description"] = intent["description"] = params["description"] or None
    if "metadata" in params:
        intent["metadata"] = standard.merged_metadata(intent["metadata"], params["metadata"])
    intent_fields.check_calculation(call, params)
    intent_fields.set_shaped(call, intent, params, "hooks", "payment_details")
    payment_fields.set_amount_details(call, intent, params)
    call.put(intent)
    return call.change(charge, **changed)
