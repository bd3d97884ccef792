"""Setup intents: a payment method that is to be kept for later, without a payment now.

The states are those of a payment intent without the capture. Each confirmation leaves a setup
attempt that says how it went. Documented at docs.stripe.com/payments/setup-intents and
/api/setup_intents.
"""

from typing import Any, Final

from zorse import contract, errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import operation
from zorse.products.payments import (
    authentication,
    card_data,
    confirmation,
    connect_params,
    intent_fields,
    mandates,
)
from zorse.products.payments.contact_details import check_return_url
from zorse.rails.authorization import (
    AuthenticationNeeded,
    AuthenticationResult,
    Authorized,
    Declined,
)
from zorse.store.protocol import Object

SECRET_LENGTH: Final = 31
CARD_OPTIONS: Final = {
    "mandate_options": None,
    "network": None,
    "request_three_d_secure": "automatic",
}
NOT_YET: Final = ("attach_to_self", "single_use")
OF_THE_SETUP: Final = frozenset(
    {
        "allowed_payment_method_types",
        "excluded_payment_method_types",
        "payment_method_options",
        "payment_method_types",
    }
)
"""Parameters that may only change while the intent still waits to be done."""

PUBLISHABLE_FIELDS: Final = frozenset(
    {
        "id",
        "object",
        "automatic_payment_methods",
        "cancellation_reason",
        "client_secret",
        "created",
        "description",
        "last_setup_error",
        "livemode",
        "next_action",
        "payment_method",
        "payment_method_configuration_details",
        "payment_method_types",
        "status",
        "usage",
    }
)


@operation("POST /v1/setup_intents")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Say that a payment method is to be kept; with ``confirm``, do it in the same step."""
    intent_fields.check_creation(params, "SetupIntent", "mandate_data")
    intent = call.new(
        "setup_intent",
        automatic_payment_methods=intent_fields.automatic(params),
        metadata={},
        payment_method_options=None,
        status="requires_payment_method",
        usage=params.get("usage") or "off_session",
    )
    intent["client_secret"] = intent_fields.secret(intent["id"], SECRET_LENGTH)
    set_fields(call, intent, params)
    method = None
    if intent_fields.gives_method(params):
        method = intent_fields.method_of(call, intent, params)
        assert method is not None
        intent_fields.set_method(intent, method)
    call.put(intent)
    call.emit("setup_intent.created", intent)
    if params.get("confirm"):
        if method is None:
            raise missing_method(intent)
        check_return_url(params)
        intent_fields.wants_return_url(intent, params)
        start(call, intent, method, params)
    return intent


def set_fields(call: Call, intent: Object, params: dict[str, Any]) -> None:
    """Set the fields that a create, an update or a confirm may name."""
    for name in NOT_YET:
        if params.get(name):
            assert call.operation is not None
            raise errors.not_implemented(f"the parameter {name} of {call.operation.key}")
    connect_params.refuse(call, params)
    intent_fields.set_customer(call, intent, params)
    intent_fields.set_method_types(intent, params)
    intent_fields.set_configuration(call, intent, params)
    intent_fields.set_options(call, intent, params, CARD_OPTIONS)
    if "description" in params:
        intent["description"] = params["description"] or None
    if "flow_directions" in params:
        intent["flow_directions"] = params["flow_directions"] or None
    if "metadata" in params:
        intent["metadata"] = standard.merged_metadata(intent["metadata"], params["metadata"])


def missing_method(intent: Object) -> errors.ApiError:
    return intent_fields.unexpected_state(
        intent,
        "You cannot confirm this SetupIntent because it's missing a payment method. You can either "
        "update the SetupIntent with a payment method and then confirm it again, or confirm it "
        "again directly with a payment method or ConfirmationToken.",
    )


@operation("GET /v1/setup_intents/{intent}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the intent; a publishable key sees less of it, and must know its client secret."""
    intent = call.get("setup_intent", call.path["intent"])
    intent_fields.check_secret(call, intent, params.get("client_secret"))
    return seen_by(call, intent)


def seen_by(call: Call, intent: Object) -> Object:
    if not call.publishable:
        return intent
    return {name: value for name, value in intent.items() if name in PUBLISHABLE_FIELDS}


@operation("GET /v1/setup_intents")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of intents, newest first."""
    return list_objects(call, "setup_intent", params)


@operation("POST /v1/setup_intents/{intent}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change an intent that is not done yet; afterwards what does not touch the setup."""
    intent = call.get("setup_intent", call.path["intent"])
    gives_method = intent_fields.gives_method(params)
    if gives_method or params.keys() & OF_THE_SETUP:
        check_open(intent, "update")
    set_fields(call, intent, params)
    if gives_method:
        method = intent_fields.method_of(call, intent, params)
        assert method is not None
        abandon(call, intent)
        intent_fields.set_method(intent, method)
    return call.put(intent)


def check_open(intent: Object, verb: str) -> None:
    """Refuse what can only be done while an intent is not over."""
    over = {"succeeded": "has already succeeded", "canceled": "has been canceled"}
    if intent["status"] in over:
        raise intent_fields.unexpected_state(
            intent, f"You cannot {verb} this SetupIntent because it {over[intent['status']]}."
        )


@operation("POST /v1/setup_intents/{intent}/confirm")
def confirm(call: Call, params: dict[str, Any]) -> Object:
    """Ask the issuer whether the payment method may be kept."""
    intent = call.get("setup_intent", call.path["intent"])
    intent_fields.check_secret(call, intent, params.get("client_secret"))
    if not intent["payment_method"] and not intent_fields.gives_method(params):
        raise missing_method(intent)
    check_open(intent, "confirm")
    method = intent_fields.method_of(call, intent, params)
    assert method is not None
    set_fields(call, intent, params)
    intent_fields.check_method(intent, method)
    check_return_url(params)
    intent_fields.wants_return_url(intent, params)
    start(call, intent, method, params)
    return seen_by(call, intent)


@operation("POST /v1/setup_intents/{intent}/cancel")
def cancel(call: Call, params: dict[str, Any]) -> Object:
    """End an intent that is not done."""
    intent = call.get("setup_intent", call.path["intent"])
    if intent["status"] == "canceled":
        # The slip in this sentence is the API's own (recorded).
        raise intent_fields.unexpected_state(
            intent, "You cannot cancel this SetupIntent because it it already canceled."
        )
    if intent["status"] not in intent_fields.OPEN:
        raise intent_fields.unexpected_state(
            intent,
            "You cannot cancel this SetupIntent because it has a status of "
            f"{intent['status']}. Only a SetupIntent with one of the following statuses may be "
            "canceled: `requires_payment_method`, `requires_confirmation`, or `requires_action`.",
        )
    abandon(call, intent)
    call.change(
        intent,
        cancellation_reason=params.get("cancellation_reason") or None,
        next_action=None,
        status="canceled",
    )
    call.emit("setup_intent.canceled", intent)
    return intent


# An attempt -----------------------------------------------------------------------------------


def start(call: Call, intent: Object, method: Object, params: dict[str, Any]) -> None:
    """Make an attempt with this payment method."""
    abandon(call, intent)
    intent.update(payment_method=method["id"], next_action=None)
    call.internal(intent).update(
        mandate_acceptance=mandates.acceptance_of(call, params),
        return_url=params.get("return_url") or None,
        use_stripe_sdk=bool(params.get("use_stripe_sdk")),
    )
    record = call.new(
        "setup_attempt",
        customer=intent["customer"],
        payment_method=method["id"],
        payment_method_details=attempt_details(method),
        setup_intent=intent["id"],
        status="requires_confirmation",
        usage=intent["usage"],
    )
    intent["latest_attempt"] = record["id"]
    attempt(call, intent, method, record)


def abandon(call: Call, intent: Object) -> None:
    """Give up an attempt that waits for the customer, since another takes its place."""
    if intent["status"] == "requires_action":
        record = call.get("setup_attempt", intent["latest_attempt"])
        call.change(record, status="abandoned")


def attempt(
    call: Call,
    intent: Object,
    method: Object,
    record: Object,
    authenticated: AuthenticationResult | None = None,
) -> None:
    """Ask the issuer, and carry out what it answers; raises the card error of a refusal."""
    options = intent_fields.options_of(intent)
    asked = card_data.attempt_for(
        call,
        method,
        seed=record["id"],
        amount=0,
        currency="usd",
        purpose="setup",
        authenticated=authenticated,
        three_d_secure=options.get("request_three_d_secure") or "automatic",
        network=options.get("network"),
    )
    answer = card_data.ask(call, asked)
    if isinstance(answer, Authorized):
        succeed(call, intent, method, record, answer)
    elif isinstance(answer, AuthenticationNeeded):
        needs_action(call, intent, record)
    else:
        refuse(call, intent, method, record, answer)


def needs_action(call: Call, intent: Object, record: Object) -> None:
    """The customer must authenticate first."""
    record["status"] = "requires_action"
    call.put(record)
    address = authentication.begin(call, intent)
    intent["status"] = "requires_action"
    intent["next_action"] = intent_fields.next_action(address, call.internal(intent))
    call.put(intent)
    call.emit("setup_intent.requires_action", intent)


def attempt_details(method: Object) -> Object:
    """What a setup attempt shows of a card."""
    card = method["card"]
    shape = contract.load().resources["setup_attempt"].shape.fields["payment_method_details"]
    details: Object = contract.blank(contract.field_of(shape, "card"))
    for name in details:
        if name in card:
            details[name] = card[name]
    return {"card": details, "type": "card"}


def succeed(call: Call, intent: Object, method: Object, record: Object, answer: Authorized) -> None:
    """The payment method may be kept, and is, for the customer if there is one."""
    record["status"] = "succeeded"
    note_authentication(record, answer)
    call.put(record)
    call.internal(method)["set_up"] = True
    card_data.note_checks(call, method, answer)
    if intent["customer"] and method["customer"] is None:
        call.change(method, customer=intent["customer"])
        call.emit("payment_method.attached", method)
    acceptance = call.internal(intent).get("mandate_acceptance")
    if acceptance is not None:
        intent["mandate"] = mandates.make(call, method, acceptance)["id"]
    intent.update(status="succeeded", last_setup_error=None, next_action=None)
    call.put(intent)
    call.emit("setup_intent.succeeded", intent)


def refuse(call: Call, intent: Object, method: Object, record: Object, answer: Declined) -> None:
    """Take the intent back to where it wants a payment method, and raise the error."""
    fields: Object = dict(answer.error_fields())
    shown = confirmation.noted_error(call, method, fields)
    record.update(status="failed", setup_error=shown)
    note_authentication(record, answer)
    call.put(record)
    intent.update(
        last_setup_error=shown,
        next_action=None,
        payment_method=None,
        status="requires_payment_method",
    )
    call.put(intent)
    call.emit("setup_intent.setup_failed", intent)
    type_, message = fields.pop("type"), fields.pop("message")
    raise errors.ApiError(
        402, type_, message, keep=True, setup_intent=intent, payment_method=method, **fields
    )


def note_authentication(record: Object, answer: Authorized | Declined) -> None:
    """Let an attempt tell how authentication went, if there was any."""
    if answer.three_d_secure:
        shape = contract.load().resources["setup_attempt"].shape
        told = contract.field_at(shape, "payment_method_details.card.three_d_secure").fields
        record["payment_method_details"]["card"]["three_d_secure"] = {
            name: value for name, value in answer.three_d_secure.items() if name in told
        }


@authentication.resumes("setup_intent")
def resume(call: Call, intent: Object, result: AuthenticationResult) -> None:
    """Go on after the customer has authenticated, or has failed to."""
    method = call.get("payment_method", intent["payment_method"])
    record = call.get("setup_attempt", intent["latest_attempt"])
    attempt(call, intent, method, record, result)


@operation("GET /v1/setup_attempts")
def list_attempts(call: Call, params: dict[str, Any]) -> Object:
    """A page of an intent's attempts, newest first."""
    call.get("setup_intent", params["setup_intent"], param="setup_intent")
    return list_objects(call, "setup_attempt", params)
