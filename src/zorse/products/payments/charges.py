"""Charges: one attempt to take money each.

A charge is ``succeeded``, ``pending`` or ``failed``. What was captured of it is never more than its
amount, and what was refunded never more than what was captured. Most come of payment intents; a
card token or a customer's saved card can be charged directly too.

Documented at docs.stripe.com/api/charges.
"""

from typing import Any, Final

from zorse import errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import operation
from zorse.operations.searching import search_objects
from zorse.products.payments import (
    after_charge,
    amounts,
    attempts,
    captures,
    card_data,
    connect_params,
    descriptors,
    legacy_cards,
    payment_methods,
    releases,
    reviews,
)
from zorse.products.payments.contact_details import check_email, radar_options, shipping
from zorse.rails.authorization import AuthenticationNeeded, Authorized
from zorse.store.protocol import Object

OF_AN_INTENT: Final = "This uncaptured Charge was created by a PaymentIntent ({intent}). "
HOLDS_PAGE: Final = (
    " For more information, see https://stripe.com/docs/payments/place-a-hold-on-a-payment-method"
)
NOTHING_SAVED: Final = (
    "This Customer doesn't have any saved payment details. Attach a legacy Token, Card, Bank "
    "Account, or Source to this Customer and then try this request again, or use Payment Intents "
    "and Payment Methods instead."
)
ONLY_METHODS_SAVED: Final = (
    "This Customer doesn't have any legacy saved payment details, but does have a Payment Method "
    "attached. Use a Payment Intent instead of creating a Charge: "
    "https://stripe.com/docs/payments/payment-intents/migration"
)
TEXT_FIELDS: Final = (
    "description",
    "receipt_email",
    "statement_descriptor",
    "statement_descriptor_suffix",
    "transfer_group",
)


@operation("POST /v1/charges")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Charge a token, or a customer's default source, in one step."""
    for name in ("amount", "currency"):
        if name not in params:
            raise errors.parameter_missing(name)
    amounts.check(call, params["amount"], params["currency"])
    check_email(params, "receipt_email")
    descriptors.check(params)
    connect_params.refuse(call, params)
    method, customer = source_of(call, params)
    charge = attempts.start(
        call,
        method,
        amount=params["amount"],
        currency=params["currency"],
        customer=customer["id"] if customer is not None else None,
        metadata=standard.merged_metadata({}, params.get("metadata") or {}),
        shipping=shipping(params.get("shipping")),
        **{name: params.get(name) or None for name in TEXT_FIELDS},
        **radar_options(params),
    )
    attempt = card_data.attempt_for(
        call,
        method,
        seed=charge["id"],
        amount=charge["amount"],
        currency=charge["currency"],
        # Nobody is there to be asked: authentication needs a payment intent.
        off_session=True,
    )
    answer = card_data.ask(call, attempt)
    assert not isinstance(answer, AuthenticationNeeded), "off session nobody is asked"
    if isinstance(answer, Authorized):
        capture = params.get("capture", True)
        attempts.succeed(call, charge, method, answer, capture=capture, at_once=True)
        call.emit("charge.succeeded", charge)
        reviews.tell(call, charge)
        after_charge.plan(call, charge, answer)
        return charge
    fields = attempts.fail(call, charge, method, answer)
    fields.pop("type")
    raise errors.card_error(fields.pop("message"), charge=charge["id"], **fields)


def source_of(call: Call, params: dict[str, Any]) -> tuple[Object, Object | None]:
    """The card to be charged, as a payment method, and the customer who is charged."""
    customer = None
    if params.get("customer"):
        customer = call.get("customer", params["customer"], param="customer")
    given = [name for name in ("source", "card") if params.get(name)]
    if len(given) > 1:
        raise errors.parameters_exclusive(*given)
    source = params[given[0]] if given else None
    if source is None and customer is None:
        raise errors.invalid_request(
            "Must provide source or customer.", code="parameter_missing", stored=False
        )
    if customer is not None:
        if isinstance(source, dict):
            raise errors.parameter_invalid(
                "The card of a customer must be saved for them before it is charged.", "card"
            )
        return saved_source(call, customer, source), customer
    if isinstance(source, dict):
        method = payment_methods.make(call, {"type": "card", "card": source})
        return call.put(method), None
    assert isinstance(source, str)
    if source.startswith(("card_", "src_")):
        raise errors.invalid_request(
            f"The source {source} can only be charged together with the customer that it is saved "
            "for. Please include the customer.",
            code="parameter_missing",
            param="customer",
            stored=False,
        )
    card, hidden = legacy_cards.from_token(call, source, "source")
    return legacy_cards.mirror(call, card, hidden), None


def saved_source(call: Call, customer: Object, source: str | None) -> Object:
    """One of a customer's saved cards: the one named, or the default."""
    chosen = source or customer["default_source"]
    if chosen is None:
        saved = call.page("payment_method", limit=1, customer=customer["id"]).data
        message = ONLY_METHODS_SAVED if saved else NOTHING_SAVED
        raise errors.card_error(message, code="missing", param="card", keep=False)
    card = call.unit.get("card", chosen)
    if card is None or card["customer"] != customer["id"]:
        raise errors.invalid_request(
            f"Customer {customer['id']} does not have a linked source with ID {chosen}.",
            code="missing",
            param="source",
            status=404,
            stored=False,
        )
    return call.get("payment_method", chosen, param="source")


@operation("POST /v1/charges/{charge}/capture")
def capture(call: Call, params: dict[str, Any]) -> Object:
    """Capture a charge that was only authorised; those of an intent are captured there."""
    charge = call.get("charge", call.path["charge"])
    if charge["captured"]:
        raise errors.invalid_request(
            f"Charge {charge['id']} has already been captured.", code="charge_already_captured"
        )
    if charge["status"] == "failed":
        raise errors.invalid_request(f"Charge {charge['id']} has failed and cannot be captured.")
    if charge["refunded"]:
        raise errors.invalid_request(
            f"Charge {charge['id']} has already been refunded.", code="charge_already_refunded"
        )
    if not captures.is_held(call, charge):
        raise errors.invalid_request(
            "The charge cannot be captured because the charge has expired.",
            code="charge_expired_for_capture",
        )
    if charge["payment_intent"]:
        raise errors.invalid_request(
            OF_AN_INTENT.format(intent=charge["payment_intent"])
            + "You must capture the PaymentIntent instead."
            + HOLDS_PAGE
        )
    amount = params["amount"] if "amount" in params else charge["amount"]
    check_capture(amount, charge["amount"])
    check_email(params, "receipt_email")
    descriptors.check(params)
    connect_params.refuse(call, params)
    for name in TEXT_FIELDS[1:]:
        if params.get(name):
            charge[name] = params[name]
    charge["calculated_statement_descriptor"] = descriptors.calculated(call.account.body, charge)
    captures.take(call, charge, amount)
    call.emit("charge.captured", charge)
    releases.refund_rest(call, charge)
    after_charge.set_down(call, charge)
    return charge


def check_capture(amount: int, most: int, **extra: Any) -> None:
    """Refuse an amount that cannot be captured; ``extra`` goes into the error."""
    if amount < 0:
        raise errors.invalid_request(
            "Invalid non-negative integer",
            param="amount_to_capture" if extra else "amount",
            **extra,
        )
    if amount == 0:
        raise errors.invalid_request(
            "This value must be greater than or equal to 1.",
            code="parameter_invalid_integer",
            param="amount",
            **extra,
        )
    if amount > most:
        raise errors.invalid_request(
            "The payment could not be captured because the requested capture amount is greater "
            "than the amount you can capture for this charge. Contact us via "
            "https://support.stripe.com/contact/ for help.",
            code="amount_too_large",
            **extra,
        )


# Reading and changing -------------------------------------------------------------------------


@operation("GET /v1/charges/{charge}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the charge that the path names."""
    return call.get("charge", call.path["charge"])


@operation("GET /v1/charges")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of charges, newest first."""
    return list_objects(call, "charge", params)


@operation("GET /v1/charges/search")
def search(call: Call, params: dict[str, Any]) -> Object:
    """Charges that match a query."""
    return search_objects(call, "charge", params)


@operation("POST /v1/charges/{charge}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change what may still change of a charge."""
    charge = call.get("charge", call.path["charge"])
    check_email(params, "receipt_email")
    changed = dict(charge)
    if params.get("customer"):
        customer = call.get("customer", params["customer"], param="customer")
        if charge["customer"] not in {None, customer["id"]}:
            raise errors.invalid_request(
                "This charge already has a customer, who cannot be changed.", param="customer"
            )
        changed["customer"] = customer["id"]
    if params.get("fraud_details"):
        kept = {**charge["fraud_details"], **params["fraud_details"]}
        changed["fraud_details"] = {name: value for name, value in kept.items() if value}
    for name in ("description", "receipt_email", "transfer_group"):
        if name in params:
            changed[name] = params[name] or None
    if "shipping" in params:
        changed["shipping"] = shipping(params["shipping"])
    if "metadata" in params:
        changed["metadata"] = standard.merged_metadata(charge["metadata"], params["metadata"])
    previous = call.change(charge, **changed)
    if previous:
        call.emit("charge.updated", charge, previous)
    return charge
