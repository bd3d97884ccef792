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
from zorse.products.payments import authentication, card_data, intent_fields
from zorse.rails.authorization import (
    AuthenticationNeeded,
    AuthenticationResult,
    Authorized,
    Declined,
)
from zorse.store.protocol import Object

SECRET_LENGTH: Final = 31
OPEN: Final = ("requires_payment_method", "requires_confirmation", "requires_action")
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
    if params.get("return_url") and not params.get("confirm"):
        raise errors.invalid_request(
            "The parameter return_url cannot be passed when creating a SetupIntent unless confirm "
            "is set to true.",
            param="return_url",
        )
    intent = call.new(
        "setup_intent",
        automatic_payment_methods=intent_fields.automatic(params),
        metadata={},
        payment_method_options={
            "card": {
                "mandate_options": None,
                "network": None,
                "request_three_d_secure": "automatic",
            }
        },
        payment_method_types=list(params.get("payment_method_types") or intent_fields.METHOD_TYPES),
        status="requires_payment_method",
        usage=params.get("usage") or "off_session",
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
    call.put(intent)
    call.emit("setup_intent.created", intent)
    if params.get("confirm"):
        if method is None:
            raise missing_method(intent)
        intent_fields.wants_return_url(intent, params, "SetupIntent")
        start(call, intent, method, params)
    return intent


def set_fields(call: Call, intent: Object, params: dict[str, Any]) -> None:
    """Set the fields that a create, an update or a confirm may name."""
    if "customer" in params:
        customer = params["customer"] or None
        if customer is not None:
            customer = call.get("customer", customer, param="customer")["id"]
        intent["customer"] = customer
    if "description" in params:
        intent["description"] = params["description"] or None
    if "metadata" in params:
        intent["metadata"] = standard.merged_metadata(intent["metadata"], params["metadata"])
    given = (params.get("payment_method_options") or {}).get("card") or {}
    if given:
        card = dict(intent["payment_method_options"]["card"])
        card.update({k: v for k, v in given.items() if k in {"network", "request_three_d_secure"}})
        intent["payment_method_options"] = {"card": card}


def missing_method(intent: Object) -> errors.ApiError:
    return errors.invalid_request(
        "You cannot confirm this SetupIntent because it's missing a payment method. Update the "
        "SetupIntent with a payment method and then confirm it again.",
        code="setup_intent_unexpected_state",
        setup_intent=intent,
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
    """Change an intent that is not done yet."""
    intent = call.get("setup_intent", call.path["intent"])
    if intent["status"] not in OPEN and set(params) - {"metadata", "description"}:
        raise unexpected_state(intent, "update")
    set_fields(call, intent, params)
    if params.get("payment_method") or params.get("payment_method_data"):
        method = intent_fields.method_of(call, intent, params)
        assert method is not None
        intent_fields.check_type(intent, method)
        intent.update(payment_method=method["id"], status="requires_confirmation", next_action=None)
    return call.put(intent)


def unexpected_state(intent: Object, verb: str) -> errors.ApiError:
    statuses = "`requires_payment_method`, `requires_confirmation`, or `requires_action`"
    return errors.invalid_request(
        f"You cannot {verb} this SetupIntent because it has a status of {intent['status']}. Only a "
        f"SetupIntent with one of the following statuses may be {verb.rstrip('e')}ed: {statuses}.",
        code="setup_intent_unexpected_state",
        setup_intent=intent,
    )


@operation("POST /v1/setup_intents/{intent}/confirm")
def confirm(call: Call, params: dict[str, Any]) -> Object:
    """Ask the issuer whether the payment method may be kept."""
    intent = call.get("setup_intent", call.path["intent"])
    intent_fields.check_secret(call, intent, params.get("client_secret"))
    if intent["status"] not in OPEN:
        raise unexpected_state(intent, "confirm")
    method = intent_fields.method_of(call, intent, params)
    if method is None:
        raise missing_method(intent)
    intent_fields.check_type(intent, method)
    intent_fields.wants_return_url(intent, params, "SetupIntent")
    set_fields(call, intent, params)
    start(call, intent, method, params)
    return seen_by(call, intent)


@operation("POST /v1/setup_intents/{intent}/cancel")
def cancel(call: Call, params: dict[str, Any]) -> Object:
    """End an intent that is not done."""
    intent = call.get("setup_intent", call.path["intent"])
    if intent["status"] == "canceled":
        raise errors.invalid_request(
            "You cannot cancel this SetupIntent because it it already canceled.",
            code="setup_intent_unexpected_state",
            setup_intent=intent,
        )
    if intent["status"] not in OPEN:
        raise errors.invalid_request(
            "You cannot cancel this SetupIntent because it has a status of "
            f"{intent['status']}. Only a SetupIntent with one of the following statuses may be "
            "canceled: `requires_payment_method`, `requires_confirmation`, or `requires_action`.",
            code="setup_intent_unexpected_state",
            setup_intent=intent,
        )
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
    intent.update(payment_method=method["id"], next_action=None)
    call.internal(intent)["return_url"] = params.get("return_url") or None
    attempt(call, intent, method)


def attempt(
    call: Call,
    intent: Object,
    method: Object,
    authenticated: AuthenticationResult | None = None,
) -> None:
    """Ask the issuer, and carry out what it answers; raises the card error of a refusal."""
    options = (intent["payment_method_options"] or {}).get("card") or {}
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
    answer = card_data.ask(
        call,
        card_data.attempt_for(
            call,
            method,
            seed=record["id"],
            amount=0,
            currency="usd",
            purpose="setup",
            authenticated=authenticated,
            three_d_secure=options.get("request_three_d_secure") or "automatic",
        ),
    )
    if isinstance(answer, Authorized):
        succeed(call, intent, method, record, answer)
    elif isinstance(answer, AuthenticationNeeded):
        record["status"] = "requires_action"
        call.put(record)
        address = authentication.begin(call, intent)
        intent["status"] = "requires_action"
        return_url = call.internal(intent).get("return_url")
        intent["next_action"] = intent_fields.next_action(call, intent, address, return_url)
        call.put(intent)
        call.emit("setup_intent.requires_action", intent)
    else:
        assert isinstance(answer, Declined)
        refuse(call, intent, method, record, answer)


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
    if answer.three_d_secure:
        record["payment_method_details"]["card"]["three_d_secure"] = dict(answer.three_d_secure)
    call.put(record)
    call.internal(method)["set_up"] = True
    checks = {**method["card"]["checks"], **answer.checks}
    method["card"] = {**method["card"], "checks": checks}
    if intent["customer"] and method["customer"] is None:
        call.change(method, customer=intent["customer"])
        call.emit("payment_method.attached", method)
    call.put(method)
    intent.update(status="succeeded", last_setup_error=None, next_action=None)
    call.put(intent)
    call.emit("setup_intent.succeeded", intent)


def refuse(call: Call, intent: Object, method: Object, record: Object, answer: Declined) -> None:
    """Take the intent back to where it wants a payment method, and raise the error."""
    fields: Object = dict(answer.error_fields())
    shown = {**fields, "payment_method": call.public(method)}
    if fields["code"] in contract.ERROR_CODES:
        shown["doc_url"] = errors.DOC_URL + fields["code"].replace("_", "-")
    shown = dict(sorted(shown.items()))
    record.update(status="failed", setup_error=shown)
    call.put(record)
    intent.update(
        status="requires_payment_method",
        payment_method=None,
        next_action=None,
        last_setup_error=shown,
    )
    call.put(intent)
    call.emit("setup_intent.setup_failed", intent)
    type_, message = fields.pop("type"), fields.pop("message")
    raise errors.ApiError(
        402,
        type_,
        message,
        keep=True,
        setup_intent=intent,
        payment_method=method,
        **fields,
    )


@authentication.resumes("setup_intent")
def resume(call: Call, intent: Object, result: AuthenticationResult) -> None:
    """Go on after the customer has authenticated, or has failed to."""
    method = call.get("payment_method", intent["payment_method"])
    attempt(call, intent, method, result)


@operation("GET /v1/setup_attempts")
def list_attempts(call: Call, params: dict[str, Any]) -> Object:
    """A page of an intent's attempts, newest first."""
    call.get("setup_intent", params["setup_intent"], param="setup_intent")
    return list_objects(call, "setup_attempt", params)
