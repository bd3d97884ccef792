"""Confirming: one attempt to take the payment that an intent asks for.

The rail is asked; what it answers decides where the intent goes. Events come in the documented
order: the charge's before the intent's.
"""

from typing import Any

from zorse import contract, errors
from zorse.operations.call import Call
from zorse.products.payments import (
    after_charge,
    attempts,
    authentication,
    card_data,
    increments,
    intent_fields,
    mandates,
    payment_fields,
    reviews,
)
from zorse.products.payments.contact_details import radar_options
from zorse.rails.authorization import (
    AuthenticationNeeded,
    AuthenticationResult,
    Authorized,
    Declined,
)
from zorse.store.protocol import Object


def default_method(call: Call, intent: Object) -> Object | None:
    """The customer's default source, for integrations that come from charges."""
    if not intent["customer"]:
        return None
    customer = call.get("customer", intent["customer"])
    source = customer.get("default_source")
    return call.get("payment_method", source) if source else None


def is_proven(call: Call, intent: Object, method: Object) -> bool:
    """Whether the customer has authenticated, and the server is only to confirm once more."""
    proven: bool = call.internal(intent).get("authenticated") == method["id"]
    return proven


def confirm(call: Call, intent: Object, method: Object, params: dict[str, Any]) -> None:
    """Attempt the payment; raises the card error of a decline, whose traces are kept."""
    proven = is_proven(call, intent, method)
    intent["payment_method"] = method["id"]
    intent["next_action"] = None
    hidden = call.internal(intent)
    hidden.update(
        authenticated=None,
        authentication=None,
        error_on_action=bool(params.get("error_on_requires_action")),
        mandate=params.get("mandate") or None,
        mandate_acceptance=mandates.acceptance_of(call, params),
        off_session=bool(params.get("off_session")),
        return_url=params.get("return_url") or None,
        use_stripe_sdk=bool(params.get("use_stripe_sdk")),
    )
    attempt(call, intent, method, "authenticated" if proven else None)


def attempt(
    call: Call,
    intent: Object,
    method: Object,
    authenticated: AuthenticationResult | None = None,
) -> None:
    """Ask the rail and carry out what it answers."""
    options = intent_fields.options_of(intent)
    hidden = call.internal(intent)
    charge = attempts.start(
        call,
        method,
        amount=intent["amount"],
        currency=intent["currency"],
        customer=intent["customer"],
        description=intent["description"],
        metadata=dict(intent["metadata"]),
        payment_intent=intent["id"],
        receipt_email=intent["receipt_email"],
        shipping=intent["shipping"],
        statement_descriptor=intent["statement_descriptor"],
        statement_descriptor_suffix=intent["statement_descriptor_suffix"],
        transfer_group=intent["transfer_group"],
        **radar_options(hidden),
    )
    asked = card_data.attempt_for(
        call,
        method,
        seed=charge["id"],
        amount=intent["amount"],
        currency=intent["currency"],
        off_session=hidden.get("off_session", False),
        cvc_given=hidden.get("cvc_given", False),
        authenticated=authenticated,
        three_d_secure=options.get("request_three_d_secure") or "automatic",
        network=options.get("network"),
    )
    answer = card_data.ask(call, asked)
    if isinstance(answer, Authorized):
        authorized(call, intent, method, charge, answer)
    elif isinstance(answer, AuthenticationNeeded):
        needs_action(call, intent, method)
    else:
        declined(call, intent, method, charge, answer)


def authorized(
    call: Call, intent: Object, method: Object, charge: Object, answer: Authorized
) -> None:
    """The money is there: captured, or held until it is."""
    manual = payment_fields.captures_manually(intent)
    at_once = intent["capture_method"] == "automatic"
    attempts.succeed(call, charge, method, answer, capture=not manual, at_once=at_once)
    card = charge["payment_method_details"]["card"]
    card["mandate"] = mandate_of(call, intent, method)
    if manual:
        card["incremental_authorization"] = increments.availability(intent, card["network"])
    intent.update(last_payment_error=None, latest_charge=charge["id"], review=charge["review"])
    if manual:
        intent.update(status="requires_capture", amount_capturable=intent["amount"])
    else:
        intent.update(status="succeeded", amount_received=intent["amount"])
    call.put(intent)
    keep_method(call, intent, method, answer)
    call.emit("charge.succeeded", charge)
    if manual:
        call.emit("payment_intent.amount_capturable_updated", intent)
    else:
        call.emit("payment_intent.succeeded", intent)
    reviews.tell(call, charge)
    after_charge.plan(call, charge, answer)


def mandate_of(call: Call, intent: Object, method: Object) -> str | None:
    """The mandate that a payment was made with: the one named, or one that it brings about."""
    hidden = call.internal(intent)
    acceptance = hidden.get("mandate_acceptance")
    if acceptance is None:
        return hidden.get("mandate")
    once = None
    if payment_fields.future_usage(intent) != "off_session":
        once = {"amount": intent["amount"], "currency": intent["currency"]}
    return str(mandates.make(call, method, acceptance, single_use=once)["id"])


def keep_method(call: Call, intent: Object, method: Object, answer: Authorized) -> None:
    """Save the payment method for later where that was asked for; used without, it is spent."""
    usage = payment_fields.future_usage(intent)
    hidden = call.internal(method)
    if usage == "off_session":
        hidden["set_up"] = True
    if method["customer"] is None and usage and intent["customer"]:
        card_data.note_checks(call, method, answer)
        call.change(method, customer=intent["customer"])
        call.emit("payment_method.attached", method)
        return
    if method["customer"] is None:
        hidden["spent"] = True
    call.put(method)


def needs_action(call: Call, intent: Object, method: Object) -> None:
    """The customer must authenticate; off session there is nobody to do it."""
    hidden = call.internal(intent)
    if hidden.get("error_on_action"):
        refuse_action(call, intent, method)
    address = authentication.begin(call, intent)
    intent["status"] = "requires_action"
    intent["next_action"] = intent_fields.next_action(address, hidden)
    call.put(intent)
    call.emit("payment_intent.requires_action", intent)


def refuse_action(call: Call, intent: Object, method: Object) -> None:
    """Decline since nobody is to authenticate; raises the card error."""
    fields: Object = {
        "code": "authentication_required",
        "decline_code": "authentication_required",
        "message": attempts.REQUIRES_AUTHENTICATION,
        "type": "card_error",
    }
    refuse(call, intent, method, fields)


def declined(call: Call, intent: Object, method: Object, charge: Object, answer: Declined) -> None:
    """Take the intent back to where it wants a payment method, and raise the card error.

    The failed charge stays on the intent (docs.stripe.com/declines).
    """
    fields: Object = dict(answer.error_fields())
    if answer.charge_made:
        attempts.fail(call, charge, method, answer)
        fields["charge"] = charge["id"]
        intent["latest_charge"] = charge["id"]
    refuse(call, intent, method, fields)


def refuse(call: Call, intent: Object, method: Object, fields: Object) -> None:
    """Note an attempt's error on the intent, tell of it, and raise it."""
    intent.update(
        last_payment_error=noted_error(call, method, fields),
        next_action=None,
        payment_method=None,
        status="requires_payment_method",
    )
    call.put(intent)
    call.emit("payment_intent.payment_failed", intent)
    told = {name: value for name, value in fields.items() if name not in {"type", "message"}}
    raise errors.card_error(fields["message"], payment_intent=intent, payment_method=method, **told)


def noted_error(call: Call, method: Object, fields: Object) -> Object:
    """An error as an intent or an attempt keeps it."""
    shown = {**fields, "payment_method": call.public(method)}
    if fields["code"] in contract.ERROR_CODES:
        shown["doc_url"] = errors.DOC_URL + fields["code"].replace("_", "-")
    return dict(sorted(shown.items()))


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
