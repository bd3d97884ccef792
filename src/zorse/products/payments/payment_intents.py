"""Payment intents: one payment that is wanted, through all its attempts.

A payment intent goes from ``requires_payment_method`` over ``requires_confirmation``,
``requires_action`` (the customer must authenticate) and ``requires_capture`` to ``succeeded``, or
ends ``canceled``. A declined attempt takes it back to ``requires_payment_method`` and leaves a
failed charge. However often it is confirmed, it succeeds at most once.

Documented at docs.stripe.com/payments/paymentintents/lifecycle and /api/payment_intents.
"""

from typing import Any, Final

from zorse import errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import operation, reacts_to
from zorse.operations.searching import search_objects
from zorse.products.payments import (
    amounts,
    charges,
    confirmation,
    intent_fields,
)
from zorse.store.protocol import Object

SECRET_LENGTH: Final = 25
OPEN: Final = ("requires_payment_method", "requires_confirmation", "requires_action")
CANCELABLE: Final = (
    "requires_payment_method",
    "requires_capture",
    "requires_confirmation",
    "requires_action",
    "processing",
)
TEXT_FIELDS: Final = (
    "description",
    "receipt_email",
    "setup_future_usage",
    "statement_descriptor",
    "statement_descriptor_suffix",
    "transfer_group",
)
PUBLISHABLE_FIELDS: Final = frozenset(
    {
        "id",
        "object",
        "amount",
        "amount_details",
        "automatic_payment_methods",
        "canceled_at",
        "cancellation_reason",
        "capture_method",
        "client_secret",
        "confirmation_method",
        "created",
        "currency",
        "description",
        "last_payment_error",
        "livemode",
        "next_action",
        "payment_method",
        "payment_method_configuration_details",
        "payment_method_types",
        "processing",
        "receipt_email",
        "setup_future_usage",
        "shipping",
        "status",
    }
)
"""What the holder of a publishable key and the client secret may see."""


@operation("POST /v1/payment_intents")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Say what is to be paid; with ``confirm``, pay it in the same step."""
    amounts.check(call, params["amount"], params["currency"])
    if params.get("off_session") and not params.get("confirm"):
        raise errors.invalid_request(
            "off_session can only be set when confirm is true.", param="off_session"
        )
    if params.get("return_url") and not params.get("confirm"):
        raise errors.invalid_request(
            "The parameter return_url cannot be passed when creating a PaymentIntent unless "
            "confirm is set to true.",
            param="return_url",
        )
    intent = call.new(
        "payment_intent",
        amount=params["amount"],
        amount_capturable=0,
        amount_details={"tip": {}},
        amount_received=0,
        automatic_payment_methods=intent_fields.automatic(params),
        capture_method=params.get("capture_method") or "automatic_async",
        confirmation_method=params.get("confirmation_method") or "automatic",
        currency=params["currency"],
        payment_method_types=list(params.get("payment_method_types") or intent_fields.METHOD_TYPES),
        status="requires_payment_method",
    )
    intent["client_secret"] = intent_fields.secret(intent["id"], SECRET_LENGTH)
    set_fields(call, intent, params)
    method = None
    if params.get("payment_method") or params.get("payment_method_data"):
        method = intent_fields.method_of(call, intent, params)
        assert method is not None
        intent_fields.check_type(intent, method)
        intent["payment_method"] = method["id"]
        intent["status"] = "requires_confirmation"
    intent["payment_method_options"] = method_options(intent, params)
    call.put(intent)
    call.emit("payment_intent.created", intent)
    if params.get("confirm"):
        if method is None:
            raise missing_method(intent)
        intent_fields.wants_return_url(intent, params, "PaymentIntent")
        confirmation.confirm(call, intent, method, params)
    return intent


def set_fields(call: Call, intent: Object, params: dict[str, Any]) -> None:
    """Set the fields that a create, an update or a confirm may name."""
    if "customer" in params:
        customer = params["customer"] or None
        if customer is not None:
            customer = call.get("customer", customer, param="customer")["id"]
        intent["customer"] = customer
    for name in TEXT_FIELDS:
        if name in params:
            intent[name] = params[name] or None
    if "metadata" in params:
        intent["metadata"] = standard.merged_metadata(intent.get("metadata"), params["metadata"])
    if "shipping" in params:
        intent["shipping"] = charges.shipping(params["shipping"])
    if "excluded_payment_method_types" in params:
        intent["excluded_payment_method_types"] = params["excluded_payment_method_types"] or None
    for name in ("application_fee_amount", "on_behalf_of", "transfer_data"):
        if params.get(name):
            raise errors.invalid_request(
                f"{name} needs a connected account, and Connect is not implemented yet.",
                param=name,
            )


def method_options(intent: Object, params: dict[str, Any]) -> Object:
    """The options of each type of payment method, with the defaults of cards."""
    before = (intent.get("payment_method_options") or {}).get("card")
    card: Object = before or {
        "installments": None,
        "mandate_options": None,
        "network": None,
        "request_three_d_secure": "automatic",
    }
    given = (params.get("payment_method_options") or {}).get("card") or {}
    for name in ("network", "request_three_d_secure", "setup_future_usage", "capture_method"):
        if name in given:
            if given[name]:
                card = {**card, name: given[name]}
            else:
                card = {key: value for key, value in card.items() if key != name}
    return {"card": card}


def missing_method(intent: Object) -> errors.ApiError:
    return errors.invalid_request(
        "You cannot confirm this PaymentIntent because it's missing a payment method. You can "
        "either update the PaymentIntent with a payment method and then confirm it again, or "
        "confirm it again directly with a payment method or ConfirmationToken.",
        code="payment_intent_unexpected_state",
        payment_intent=intent,
    )


@operation("GET /v1/payment_intents/{intent}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the intent; a publishable key sees less of it, and must know its client secret."""
    intent = call.get("payment_intent", call.path["intent"])
    intent_fields.check_secret(call, intent, params.get("client_secret"))
    return seen_by(call, intent)


def seen_by(call: Call, intent: Object) -> Object:
    """The intent as the caller's kind of key sees it."""
    if not call.publishable:
        return intent
    return {name: value for name, value in intent.items() if name in PUBLISHABLE_FIELDS}


@operation("GET /v1/payment_intents")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of intents, newest first."""
    return list_objects(call, "payment_intent", params)


@operation("GET /v1/payment_intents/search")
def search(call: Call, params: dict[str, Any]) -> Object:
    """Intents that match a query."""
    return search_objects(call, "payment_intent", params)


@operation("POST /v1/payment_intents/{intent}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change an intent that is not paid yet; afterwards only what does not touch the payment."""
    intent = call.get("payment_intent", call.path["intent"])
    change_fields(call, intent, params)
    return intent


def change_fields(call: Call, intent: Object, params: dict[str, Any]) -> None:
    """Apply an update's parameters, which an intent's status may forbid."""
    for name in ("amount", "currency"):
        if name in params and params[name] != intent[name]:
            if intent["status"] not in OPEN:
                raise errors.invalid_request(
                    f"This PaymentIntent's {name} could not be updated because it has a status of "
                    f"{intent['status']}. You may only update the {name} of a PaymentIntent with "
                    f"one of the following statuses: {intent_fields.quoted(OPEN)}.",
                    code="payment_intent_unexpected_state",
                    param=name,
                    payment_intent=intent,
                )
            reopen(intent)
    amount = params["amount"] if "amount" in params else intent["amount"]
    currency = params["currency"] if "currency" in params else intent["currency"]
    if "amount" in params or "currency" in params:
        amounts.check(call, amount, currency)
    intent["amount"], intent["currency"] = amount, currency
    replaces_method = params.get("payment_method") or params.get("payment_method_data")
    if (replaces_method or params.get("payment_method") == "") and intent["status"] not in OPEN:
        raise errors.invalid_request(
            f"You cannot update the payment method of this PaymentIntent because it has a status "
            f"of {intent['status']}.",
            code="payment_intent_unexpected_state",
            payment_intent=intent,
        )
    if params.get("capture_method") and intent["status"] in OPEN:
        intent["capture_method"] = params["capture_method"]
    set_fields(call, intent, params)
    if replaces_method:
        method = intent_fields.method_of(call, intent, params)
        assert method is not None
        intent_fields.check_type(intent, method)
        intent["payment_method"] = method["id"]
        intent["next_action"] = None
        intent["status"] = "requires_confirmation"
    elif params.get("payment_method") == "":
        intent["payment_method"] = None
        intent["status"] = "requires_payment_method"
    if "payment_method_options" in params:
        intent["payment_method_options"] = method_options(intent, params)
    call.put(intent)


def reopen(intent: Object) -> None:
    """An authentication that was under way is over once the amount changes."""
    if intent["status"] == "requires_action":
        intent["status"] = "requires_confirmation"
        intent["next_action"] = None


@operation("POST /v1/payment_intents/{intent}/confirm")
def confirm(call: Call, params: dict[str, Any]) -> Object:
    """Try to take the payment."""
    intent = call.get("payment_intent", call.path["intent"])
    intent_fields.check_secret(call, intent, params.get("client_secret"))
    status = intent["status"]
    if status == "succeeded":
        raise errors.invalid_request(
            "You cannot confirm this PaymentIntent because it has already succeeded after being "
            "previously confirmed.",
            code="payment_intent_unexpected_state",
            payment_intent=intent,
        )
    if status not in OPEN:
        raise errors.invalid_request(
            f"You cannot confirm this PaymentIntent because it has a status of {status}. Only a "
            f"PaymentIntent with one of the following statuses may be confirmed: "
            f"{intent_fields.quoted(OPEN[1:])}.",
            code="payment_intent_unexpected_state",
            payment_intent=intent,
        )
    if call.publishable and intent["confirmation_method"] == "manual":
        raise errors.invalid_request(
            "This PaymentIntent cannot be confirmed using your publishable key because its "
            "`confirmation_method` is set to `manual`. Please use your secret key instead.",
            code="payment_intent_invalid_parameter",
        )
    method = intent_fields.method_of(call, intent, params)
    if method is None:
        raise missing_method(intent)
    intent_fields.check_type(intent, method)
    intent_fields.wants_return_url(intent, params, "PaymentIntent")
    changes = {
        name: value
        for name, value in params.items()
        if name not in {"payment_method", "payment_method_data"}
    }
    change_fields(call, intent, changes)
    confirmation.confirm(call, intent, method, params)
    return seen_by(call, intent)


@operation("POST /v1/payment_intents/{intent}/capture")
def capture(call: Call, params: dict[str, Any]) -> Object:
    """Take what was authorised, all or part of it; the rest is let go."""
    intent = call.get("payment_intent", call.path["intent"])
    if intent["status"] != "requires_capture":
        raise errors.invalid_request(
            f"This PaymentIntent could not be captured because it has a status of "
            f"{intent['status']}. Only a PaymentIntent with one of the following statuses may be "
            "captured: requires_capture.",
            code="payment_intent_unexpected_state",
            payment_intent=intent,
        )
    amount = intent["amount_capturable"]
    if "amount_to_capture" in params:
        amount = params["amount_to_capture"]
    if amount < 1 or amount > intent["amount_capturable"]:
        raise errors.invalid_request(
            "The provided amount_to_capture must be between 1 and the amount that can be captured, "
            f"which is {intent['amount_capturable']}.",
            code="amount_too_large" if amount > 0 else "parameter_invalid_integer",
            param="amount_to_capture",
        )
    if params.get("final_capture") is False:
        raise errors.invalid_request(
            "The payment method of this PaymentIntent does not allow more than one capture.",
            param="final_capture",
        )
    set_fields(call, intent, params)
    charge = call.get("charge", intent["latest_charge"])
    at_once = intent["capture_method"] != "automatic_async"
    charges.take(call, charge, amount, at_once=at_once)
    intent.update(amount_capturable=0, amount_received=amount, status="succeeded")
    call.put(intent)
    call.emit("charge.captured", charge)
    call.emit("payment_intent.succeeded", intent)
    return intent


@operation("POST /v1/payment_intents/{intent}/cancel")
def cancel(call: Call, params: dict[str, Any]) -> Object:
    """End an intent that is not paid; what was authorised is let go."""
    intent = call.get("payment_intent", call.path["intent"])
    if intent["status"] not in CANCELABLE:
        raise errors.invalid_request(
            f"You cannot cancel this PaymentIntent because it has a status of {intent['status']}. "
            "Only a PaymentIntent with one of the following statuses may be canceled: "
            f"{intent_fields.quoted(CANCELABLE)}.",
            code="payment_intent_unexpected_state",
            payment_intent=intent,
        )
    close(call, intent, params.get("cancellation_reason") or None)
    return intent


def close(call: Call, intent: Object, reason: str | None) -> None:
    """Cancel an intent, and let go of what it holds."""
    if intent["status"] == "requires_capture":
        charge = call.get("charge", intent["latest_charge"])
        charges.let_go(call, charge)
        call.put(charge)
    intent.update(
        amount_capturable=0,
        canceled_at=call.now,
        cancellation_reason=reason,
        next_action=None,
        status="canceled",
    )
    call.put(intent)
    call.emit("payment_intent.canceled", intent)


@reacts_to("charge.expired")
def hold_expired(call: Call, charge: Object) -> None:
    """An authorisation that lapsed ends its intent."""
    if charge["payment_intent"]:
        intent = call.get("payment_intent", charge["payment_intent"])
        if intent["status"] == "requires_capture":
            # The hold is gone already; only the intent is left to be closed.
            intent["status"] = "requires_payment_method"
            close(call, intent, "expired")
