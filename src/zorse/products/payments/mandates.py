"""Mandates: a customer's permission to take money from a payment method, as they gave it.

A mandate is made by the confirmation that ``mandate_data`` came with, once that succeeds: for one
payment (``single_use``), or for as many as the customer agreed to (``multi_use``). A card's mandate
is ``active`` from the start and becomes ``inactive`` with the payment method that it is for.

Documented at docs.stripe.com/api/mandates.
"""

from typing import Any, Final

from zorse import errors
from zorse.operations.call import Call
from zorse.operations.registry import operation, renders
from zorse.store.protocol import Object

ACCEPTANCE: Final = "mandate_data[customer_acceptance]"


def acceptance_of(call: Call, params: dict[str, Any]) -> Object | None:
    """How and when the customer agreed, from the parameters of a confirmation."""
    given = (params.get("mandate_data") or {}).get("customer_acceptance")
    if not given:
        return None
    type_ = given["type"]
    accepted: Object = {"accepted_at": given.get("accepted_at") or call.now, "type": type_}
    if type_ == "offline":
        if given.get("online"):
            raise errors.parameter_unknown(f"{ACCEPTANCE}[online]")
        return {**accepted, "offline": {}}
    online = given.get("online")
    if online is None:
        raise errors.parameter_missing(f"{ACCEPTANCE}[online]")
    address = online.get("ip_address")
    if call.publishable:
        # The customer's own browser is asking, so its address need not be told.
        address = address or call.caller.address or None
    else:
        for name in ("ip_address", "user_agent"):
            if not online.get(name):
                raise errors.parameter_missing(f"{ACCEPTANCE}[online][{name}]")
    shown = {"ip_address": address, "user_agent": online.get("user_agent")}
    return {**accepted, "online": shown}


def make(
    call: Call, method: Object, acceptance: Object, *, single_use: Object | None = None
) -> Object:
    """Keep a mandate for a payment method; ``single_use`` holds the one payment it is for."""
    type_ = "multi_use" if single_use is None else "single_use"
    mandate = call.new(
        "mandate",
        customer_acceptance=acceptance,
        payment_method=method["id"],
        payment_method_details={method["type"]: {}, "type": method["type"]},
        status="active",
        type=type_,
    )
    mandate[type_] = single_use or {}
    return call.put(mandate)


def check(call: Call, intent: Object, method: Object, id_: str) -> None:
    """Refuse a mandate that does not allow a payment with this payment method."""
    mandate = call.get("mandate", id_, param="mandate")
    what = None
    if mandate["payment_method"] != method["id"]:
        what = f"it is for the PaymentMethod {mandate['payment_method']}, not for {method['id']}"
    elif mandate["type"] == "single_use":
        what = "it was for one payment, which has been made"
    elif not is_active(call, mandate):
        what = "it is inactive"
    if what is not None:
        raise errors.invalid_request(
            f"The mandate {id_} cannot be used for this PaymentIntent because {what}.",
            code="payment_intent_mandate_invalid",
            param="mandate",
            payment_intent=intent,
        )


def is_active(call: Call, mandate: Object) -> bool:
    """Whether the permission still stands: the payment method has not been given up."""
    method = call.get("payment_method", mandate["payment_method"])
    return mandate["status"] == "active" and not call.internal(method).get("spent")


@operation("GET /v1/mandates/{mandate}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the mandate that the path names."""
    return call.get("mandate", call.path["mandate"])


@renders("mandate")
def show_status(call: Call, shown: Object) -> None:
    """A mandate ends with its payment method."""
    if not is_active(call, shown):
        shown["status"] = "inactive"
