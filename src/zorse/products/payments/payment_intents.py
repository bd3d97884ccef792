"""Payment intents: one payment that is wanted, through all its attempts.

A payment intent goes from ``requires_payment_method`` over ``requires_confirmation``,
``requires_action`` (the customer must authenticate) and ``requires_capture`` to ``succeeded``, or
ends ``canceled``. A declined attempt takes it back to ``requires_payment_method`` and leaves a
failed charge. However often it is confirmed, it succeeds at most once.

Documented at docs.stripe.com/payments/paymentintents/lifecycle and /api/payment_intents.
"""

from typing import Any, Final

from zorse import errors
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import operation, reacts_to
from zorse.operations.searching import search_objects
from zorse.products.payments import (
    after_charge,
    amounts,
    captures,
    charges,
    confirmation,
    intent_fields,
    mandates,
    payment_fields,
    releases,
    reviews,
)
from zorse.products.payments.contact_details import check_return_url
from zorse.store.protocol import Object
from zorse.versions.v2023_08_16 import NO_ERROR_ON_ACTION
from zorse.versions.v2025_03_31 import NOT_REFUNDED

SECRET_LENGTH: Final = 25
CANCELABLE: Final = (
    "requires_payment_method",
    "requires_capture",
    "requires_confirmation",
    "requires_action",
    "processing",
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
        "source",
        "status",
    }
)
"""What the holder of a publishable key and the client secret may see."""


@operation("POST /v1/payment_intents")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Say what is to be paid; with ``confirm``, pay it in the same step."""
    amounts.check(call, params["amount"], params["currency"])
    only_with_confirm = ("off_session", "error_on_requires_action", "mandate", "mandate_data")
    intent_fields.check_creation(params, "PaymentIntent", *only_with_confirm)
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
        payment_method_options=None,
        status="requires_payment_method",
    )
    intent["client_secret"] = intent_fields.secret(intent["id"], SECRET_LENGTH)
    intent_fields.set_method_types(intent, params)
    payment_fields.set_fields(call, intent, params)
    payment_fields.set_amount_details(call, intent, params)
    method = None
    if intent_fields.gives_method(params):
        method = intent_fields.method_of(call, intent, params)
        assert method is not None
        intent_fields.set_method(intent, method)
    call.put(intent)
    call.emit("payment_intent.created", intent)
    if params.get("confirm"):
        confirm_now(call, intent, method, params)
    return intent


def confirm_now(call: Call, intent: Object, method: Object | None, params: dict[str, Any]) -> None:
    """Check what a confirmation needs, and make the attempt."""
    if method is None:
        method = confirmation.default_method(call, intent)
    if method is None:
        raise missing_method(intent)
    intent_fields.check_method(intent, method)
    check_return_url(params)
    check_error_on_action(call, intent, params)
    if not confirmation.is_proven(call, intent, method):
        intent_fields.wants_return_url(intent, params)
    if params.get("mandate"):
        mandates.check(call, intent, method, params["mandate"])
    confirmation.confirm(call, intent, method, params)


def check_error_on_action(call: Call, intent: Object, params: dict[str, Any]) -> None:
    """Refuse an error instead of an action where the customer may be sent to another page."""
    chosen = intent["automatic_payment_methods"]
    if not params.get("error_on_requires_action") or call.before(NO_ERROR_ON_ACTION):
        return
    redirects = chosen is not None and chosen.get("allow_redirects") != "never"
    if redirects and not params.get("off_session"):
        raise errors.invalid_request(
            "`error_on_requires_action` cannot be used with automatic payment methods that may "
            "redirect your customer. Set `automatic_payment_methods[allow_redirects]` to `never`, "
            "or name `payment_method_types`.",
            param="error_on_requires_action",
        )


def missing_method(intent: Object) -> Exception:
    """The error for confirming an intent that nothing can be paid with."""
    message = "You cannot confirm this PaymentIntent because it's missing a payment method. "
    if intent["customer"]:
        message += (
            f"To confirm the PaymentIntent with {intent['customer']}, specify a payment method "
            "attached to this customer along with the customer ID."
        )
    else:
        message += (
            "You can either update the PaymentIntent with a payment method and then confirm it "
            "again, or confirm it again directly with a payment method or ConfirmationToken."
        )
    return intent_fields.unexpected_state(intent, message)


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
    shown = {name: value for name, value in intent.items() if name in PUBLISHABLE_FIELDS}
    shown["amount_details"] = {"tip": intent["amount_details"].get("tip", {})}
    return shown


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
    payment_fields.change(call, intent, params)
    if intent_fields.gives_method(params):
        method = intent_fields.method_of(call, intent, params)
        assert method is not None
        intent_fields.set_method(intent, method)
    return call.put(intent)


@operation("POST /v1/payment_intents/{intent}/confirm")
def confirm(call: Call, params: dict[str, Any]) -> Object:
    """Try to take the payment."""
    intent = call.get("payment_intent", call.path["intent"])
    intent_fields.check_secret(call, intent, params.get("client_secret"))
    check_confirmable(call, intent)
    payment_fields.check_amount_to_confirm(intent, params)
    method = intent_fields.method_of(call, intent, params)
    payment_fields.change(call, intent, params)
    confirm_now(call, intent, method, params)
    return seen_by(call, intent)


def check_confirmable(call: Call, intent: Object) -> None:
    """Refuse to confirm what is over, or is not for this key to confirm."""
    status = intent["status"]
    if status == "succeeded":
        raise intent_fields.unexpected_state(
            intent,
            "You cannot confirm this PaymentIntent because it has already succeeded after being "
            "previously confirmed.",
        )
    if status not in intent_fields.OPEN:
        raise intent_fields.unexpected_state(
            intent,
            f"You cannot confirm this PaymentIntent because it has a status of {status}. Only a "
            "PaymentIntent with one of the following statuses may be confirmed: "
            f"{intent_fields.quoted(intent_fields.OPEN)}.",
        )
    if call.publishable and intent["confirmation_method"] == "manual":
        raise intent_fields.not_for_publishable_keys()


@operation("POST /v1/payment_intents/{intent}/capture")
def capture(call: Call, params: dict[str, Any]) -> Object:
    """Take what was authorised, all or part of it; the rest is let go."""
    intent = call.get("payment_intent", call.path["intent"])
    if intent["status"] != "requires_capture":
        raise intent_fields.unexpected_state(
            intent,
            f"This PaymentIntent could not be captured because it has a status of "
            f"{intent['status']}. Only a PaymentIntent with one of the following statuses may be "
            "captured: requires_capture.",
        )
    amount = intent["amount_capturable"]
    if "amount_to_capture" in params:
        amount = params["amount_to_capture"]
    charges.check_capture(amount, intent["amount_capturable"], payment_intent=intent)
    if params.get("final_capture") is False:
        raise payment_fields.no_further_capture(intent)
    payment_fields.set_fields(call, intent, params)
    payment_fields.set_amount_details(call, intent, params, amount=amount)
    charge = call.get("charge", intent["latest_charge"])
    payment_fields.describe(call, intent, charge, params)
    captures.take(call, charge, amount)
    intent.update(amount_capturable=0, amount_received=amount, status="succeeded")
    call.put(intent)
    call.emit("charge.captured", charge)
    releases.refund_rest(call, charge)
    call.emit("payment_intent.succeeded", intent)
    after_charge.set_down(call, charge)
    return intent


@operation("POST /v1/payment_intents/{intent}/cancel")
def cancel(call: Call, params: dict[str, Any]) -> Object:
    """End an intent that is not paid; what was authorised is let go."""
    intent = call.get("payment_intent", call.path["intent"])
    if intent["status"] not in CANCELABLE:
        raise intent_fields.unexpected_state(
            intent,
            f"You cannot cancel this PaymentIntent because it has a status of {intent['status']}. "
            "Only a PaymentIntent with one of the following statuses may be canceled: "
            f"{intent_fields.quoted(CANCELABLE)}.",
        )
    held = intent["status"] == "requires_capture"
    if held:
        charge = call.get("charge", intent["latest_charge"])
        captures.let_go(call, charge)
        releases.refund_rest(call, charge)
    close(call, intent, params.get("cancellation_reason"))
    if held:
        reviews.let_go(call, charge)
    return intent


def close(call: Call, intent: Object, reason: str | None) -> None:
    """End an intent for good."""
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
        assert intent["status"] == "requires_capture"
        close(call, intent, "automatic" if call.before(NOT_REFUNDED) else "expired")
