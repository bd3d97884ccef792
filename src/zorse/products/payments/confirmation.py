"""Confirming: one attempt to take the payment that an intent asks for.

The rail is asked; what it answers decides where the intent goes. Events come in the documented
order: the charge's before the intent's.
"""

from typing import Any

from zorse import contract, errors
from zorse.operations.call import Call
from zorse.products.payments import (
    after_charge,
    authentication,
    card_data,
    charges,
    intent_fields,
)
from zorse.rails.authorization import (
    AuthenticationNeeded,
    AuthenticationResult,
    Authorized,
    Declined,
)
from zorse.store.protocol import Object

REQUIRES_AUTHENTICATION = "Your card was declined. This transaction requires authentication."


def confirm(call: Call, intent: Object, method: Object, params: dict[str, Any]) -> None:
    """Attempt the payment; raises the card error of a decline, whose traces are kept."""
    intent["payment_method"] = method["id"]
    intent["next_action"] = None
    hidden = call.internal(intent)
    hidden["off_session"] = bool(params.get("off_session"))
    hidden["return_url"] = params.get("return_url") or None
    hidden["error_on_action"] = bool(params.get("error_on_requires_action"))
    # With manual confirmation the server confirms once more after the customer authenticated.
    proven = hidden.pop("authenticated", None) == method["id"]
    attempt(call, intent, method, "authenticated" if proven else None)


def attempt(
    call: Call,
    intent: Object,
    method: Object,
    authenticated: AuthenticationResult | None = None,
) -> None:
    """Ask the rail and carry out what it answers."""
    hidden = call.internal(intent)
    options = (intent["payment_method_options"] or {}).get("card") or {}
    charge = charges.start(
        call,
        method,
        amount=intent["amount"],
        currency=intent["currency"],
        customer=intent["customer"],
        description=intent["description"],
        metadata=dict(intent["metadata"] or {}),
        payment_intent=intent["id"],
        receipt_email=intent["receipt_email"],
        shipping=intent["shipping"],
        statement_descriptor=intent["statement_descriptor"],
        statement_descriptor_suffix=intent["statement_descriptor_suffix"],
        transfer_group=intent["transfer_group"],
    )
    answer = card_data.ask(
        call,
        card_data.attempt_for(
            call,
            method,
            seed=charge["id"],
            amount=intent["amount"],
            currency=intent["currency"],
            off_session=hidden.get("off_session", False),
            authenticated=authenticated,
            three_d_secure=options.get("request_three_d_secure") or "automatic",
            network=options.get("network"),
        ),
    )
    if isinstance(answer, Authorized):
        authorized(call, intent, method, charge, answer)
    elif isinstance(answer, AuthenticationNeeded):
        needs_action(call, intent, method)
    else:
        assert isinstance(answer, Declined)
        declined(call, intent, method, charge, answer)


def authorized(
    call: Call, intent: Object, method: Object, charge: Object, answer: Authorized
) -> None:
    """The money is there: captured, or held until it is."""
    manual = intent["capture_method"] == "manual"
    charges.succeed(
        call,
        charge,
        method,
        answer,
        capture=not manual,
        at_once=intent["capture_method"] == "automatic",
    )
    intent["latest_charge"] = charge["id"]
    intent["last_payment_error"] = None
    if manual:
        intent.update(status="requires_capture", amount_capturable=intent["amount"])
    else:
        intent.update(status="succeeded", amount_received=intent["amount"])
    call.put(intent)
    keep_method(call, intent, method)
    call.emit("charge.succeeded", charge)
    if manual:
        call.emit("payment_intent.amount_capturable_updated", intent)
    else:
        call.emit("payment_intent.succeeded", intent)
    after_charge.plan(call, charge, answer)


def keep_method(call: Call, intent: Object, method: Object) -> None:
    """Save the payment method for later where that was asked for; used without, it is spent."""
    saved = intent["setup_future_usage"]
    hidden = call.internal(method)
    if saved == "off_session":
        hidden["set_up"] = True
    if method["customer"] is None:
        if saved and intent["customer"]:
            call.change(method, customer=intent["customer"])
            call.emit("payment_method.attached", method)
            return
        hidden["spent"] = True
    call.put(method)


def needs_action(call: Call, intent: Object, method: Object) -> None:
    """The customer must authenticate; off session there is nobody to do it."""
    hidden = call.internal(intent)
    if hidden.get("error_on_action") or hidden.get("off_session"):
        refuse_action(call, intent, method)
    address = authentication.begin(call, intent)
    intent["status"] = "requires_action"
    intent["next_action"] = intent_fields.next_action(
        call, intent, address, hidden.get("return_url")
    )
    call.put(intent)
    call.emit("payment_intent.requires_action", intent)


def refuse_action(call: Call, intent: Object, method: Object) -> None:
    """Decline since nobody can authenticate; raises the card error."""
    error: Object = {
        "code": "authentication_required",
        "decline_code": "authentication_required",
        "doc_url": doc_url("authentication_required"),
        "message": REQUIRES_AUTHENTICATION,
        "payment_method": call.public(method),
        "type": "card_error",
    }
    intent.update(status="requires_payment_method", payment_method=None, last_payment_error=error)
    call.put(intent)
    call.emit("payment_intent.payment_failed", intent)
    raise errors.card_error(
        REQUIRES_AUTHENTICATION,
        code="authentication_required",
        decline_code="authentication_required",
        payment_intent=intent,
        payment_method=method,
    )


def declined(call: Call, intent: Object, method: Object, charge: Object, answer: Declined) -> None:
    """Take the intent back to where it wants a payment method, and raise the card error.

    The failed charge stays on the intent (docs.stripe.com/declines).
    """
    fields: Object
    if answer.charge_made:
        fields = charges.fail(call, charge, answer)
        fields["charge"] = charge["id"]
        intent["latest_charge"] = charge["id"]
    else:
        fields = dict(answer.error_fields())
    shown = {**fields, "payment_method": call.public(method)}
    if fields["code"] in contract.ERROR_CODES:
        shown["doc_url"] = doc_url(fields["code"])
    intent.update(
        status="requires_payment_method",
        payment_method=None,
        next_action=None,
        last_payment_error=dict(sorted(shown.items())),
    )
    call.put(intent)
    call.emit("payment_intent.payment_failed", intent)
    told = {name: value for name, value in fields.items() if name not in {"type", "message"}}
    raise errors.card_error(fields["message"], payment_intent=intent, payment_method=method, **told)


def doc_url(code: str) -> str:
    return errors.DOC_URL + code.replace("_", "-")


@authentication.resumes("payment_intent")
def resume(call: Call, intent: Object, result: AuthenticationResult) -> None:
    """Go on after the customer has authenticated, or has failed to."""
    method = call.get("payment_method", intent["payment_method"])
    intent["next_action"] = None
    if result == "authenticated" and intent["confirmation_method"] == "manual":
        call.internal(intent)["authenticated"] = method["id"]
        intent["status"] = "requires_confirmation"
        call.put(intent)
        return
    attempt(call, intent, method, result)
