"""Charges: one attempt to take money each.

A charge is ``succeeded``, ``pending`` or ``failed``. What was captured of it is never more than its
amount, and what was refunded never more than what was captured. Money enters the ledger when the
charge is captured; until then it is only held.

Documented at docs.stripe.com/api/charges.
"""

from typing import Any, Final

from zorse import contract, errors, ids, ledger, money
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import operation, task
from zorse.operations.searching import search_objects
from zorse.products.balance import balance_transactions
from zorse.products.payments import after_charge, amounts, card_data, payment_methods
from zorse.rails.authorization import Authorized, Declined
from zorse.store.protocol import Object

CAPTURE_WITHIN_SECONDS: Final = 7 * 86_400
TRANSACTION_DELAY_SECONDS: Final = 1
"""How long after an asynchronous capture the charge shows its balance transaction."""

DESCRIPTOR_LENGTH_MAX: Final = 22


@operation("POST /v1/charges")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Charge a token, or a customer's default source, in one step."""
    for name in ("amount", "currency"):
        if name not in params:
            raise errors.parameter_missing(name)
    amounts.check(call, params["amount"], params["currency"])
    method = source_of(call, params)
    capture = params.get("capture", True)
    charge = start(
        call,
        method,
        amount=params["amount"],
        currency=params["currency"],
        customer=method["customer"],
        description=params.get("description") or None,
        metadata=standard.merged_metadata({}, params.get("metadata") or {}),
        receipt_email=params.get("receipt_email") or None,
        shipping=shipping(params.get("shipping")),
        statement_descriptor=params.get("statement_descriptor") or None,
        statement_descriptor_suffix=params.get("statement_descriptor_suffix") or None,
        transfer_group=params.get("transfer_group") or None,
    )
    attempt = card_data.attempt_for(
        call,
        method,
        seed=charge["id"],
        amount=charge["amount"],
        currency=charge["currency"],
        off_session=True,
    )
    answer = card_data.ask(call, attempt)
    if isinstance(answer, Authorized):
        succeed(call, charge, method, answer, capture=capture, at_once=True)
        call.emit("charge.succeeded", charge)
        after_charge.plan(call, charge, answer)
        return charge
    if isinstance(answer, Declined):
        fields = fail(call, charge, answer)
        fields.pop("type")
        raise errors.card_error(fields.pop("message"), charge=charge["id"], **fields)
    raise errors.card_error(
        "Your card was declined. This transaction requires authentication.",
        code="authentication_required",
        decline_code="authentication_required",
        keep=False,
    )


def source_of(call: Call, params: dict[str, Any]) -> Object:
    """The card to be charged, as a payment method of its own."""
    customer = None
    if params.get("customer"):
        customer = call.get("customer", params["customer"], param="customer")
    source = params.get("source") or params.get("card")
    if source is None and customer is None:
        raise errors.invalid_request(
            "Must provide source or customer.", code="parameter_missing", stored=False
        )
    if source is None:
        assert customer is not None
        source = customer.get("default_source")
        if not source:
            raise errors.card_error(
                "Cannot charge a customer that has no active card", code="missing", keep=False
            )
    if isinstance(source, dict):
        return call.put(payment_methods.make(call, {"type": "card", "card": source}))
    if source.startswith("tok_"):
        token = call.get("token", source, param="source")
        card_data.use_token(call, token, "source")
        method = call.new(
            "payment_method",
            id=token["card"]["id"],
            type="card",
            billing_details=payment_methods.billing_details({}),
            customer=customer["id"] if customer is not None else None,
        )
        card_data.copy_card(call, token["card"], call.internal(token), method)
        return call.put(method)
    return call.get("payment_method", source, param="source")


def shipping(given: Any) -> Object | None:
    """A shipping hash with every field, or nothing."""
    if not given:
        return None
    out: Object = {
        name: given.get(name) or None for name in ("carrier", "name", "phone", "tracking_number")
    }
    return {"address": payment_methods.address(given.get("address")), **out}


# Making a charge ------------------------------------------------------------------------------


def start(call: Call, method: Object, *, amount: int, currency: str, **fields: Any) -> Object:
    """A charge that is about to be attempted, with what is known of it before."""
    charge = call.new(
        "charge",
        amount=amount,
        amount_captured=0,
        amount_refunded=0,
        billing_details=method["billing_details"],
        calculated_statement_descriptor=None,
        captured=False,
        currency=currency,
        disputed=False,
        fraud_details={},
        paid=False,
        payment_method=method["id"],
        refunded=False,
        status="pending",
    )
    charge.update(fields)
    charge["calculated_statement_descriptor"] = descriptor(call, charge)
    return charge


def descriptor(call: Call, charge: Object) -> str:
    """What the cardholder reads on the statement, at most 22 characters."""
    settings = call.account.body.get("settings") or {}
    name = (settings.get("dashboard") or {}).get("display_name") or "ZORSE"
    full: str = charge.get("statement_descriptor") or name.upper()
    suffix = charge.get("statement_descriptor_suffix")
    if suffix:
        room = DESCRIPTOR_LENGTH_MAX - len(suffix) - 2
        full = f"{full[: max(room, 2)]}* {suffix}"
    return full[:DESCRIPTOR_LENGTH_MAX]


def card_details(call: Call, charge: Object, method: Object, answer: Any, *, hold: bool) -> Object:
    """``payment_method_details`` of a card charge."""
    card = method["card"]
    shape = contract.load().resources["charge"].shape.fields["payment_method_details"]
    details: Object = contract.blank(contract.field_of(shape, "card"))
    details.update(
        amount_authorized=charge["amount"] if isinstance(answer, Authorized) else None,
        brand=card["brand"],
        checks=dict(answer.checks),
        country=card["country"],
        exp_month=card["exp_month"],
        exp_year=card["exp_year"],
        extended_authorization={"status": "disabled"},
        fingerprint=card["fingerprint"],
        funding=card["funding"],
        incremental_authorization={"status": "unavailable"},
        last4=card["last4"],
        multicapture={"status": "unavailable"},
        network=answer.network,
        network_token={"used": False},
        overcapture={
            "maximum_amount_capturable": charge["amount"],
            "status": "unavailable",
        },
        regulated_status="unregulated",
        three_d_secure=dict(answer.three_d_secure) if answer.three_d_secure else None,
        wallet=None,
    )
    if isinstance(answer, Authorized):
        details["authorization_code"] = answer.authorization_code
        details["network_transaction_id"] = answer.network_transaction_id
        if hold:
            details["capture_before"] = call.now + CAPTURE_WITHIN_SECONDS
    return {"card": details, "type": "card"}


def succeed(
    call: Call,
    charge: Object,
    method: Object,
    answer: Authorized,
    *,
    capture: bool,
    at_once: bool,
) -> None:
    """Let a charge be authorised, and captured if that was asked for.

    ``at_once`` shows the balance transaction in the answer already; an asynchronous capture shows
    it a moment later, though the money is in the ledger from the start.
    """
    charge.update(
        status="succeeded",
        paid=True,
        outcome=dict(answer.outcome),
        payment_method_details=card_details(call, charge, method, answer, hold=not capture),
        receipt_url=f"{call.services.api_base}/receipts/{charge['id']}/{ids.random_text(40)}",
    )
    hidden = call.internal(charge)
    hidden["available_at_once"] = answer.available_at_once
    hidden["refund_behaviour"] = answer.refund_behaviour
    if capture:
        book(call, charge, charge["amount"], at_once=at_once)
    else:
        hidden["held"] = True
        ledger.hold(
            call.unit,
            charge["amount"],
            posting=charge["id"],
            currency=charge["currency"],
            now=call.now,
        )
        call.later("charge.expire", charge, at=call.now + CAPTURE_WITHIN_SECONDS)
    call.put(charge)


def fail(call: Call, charge: Object, answer: Declined) -> Object:
    """Let a charge fail, keep it, tell of it, and give the members of the error."""
    method = call.get("payment_method", charge["payment_method"])
    charge.update(
        status="failed",
        failure_code=answer.code,
        failure_message=answer.message,
        outcome=dict(answer.outcome),
        payment_method_details=card_details(call, charge, method, answer, hold=False),
    )
    call.put(charge)
    call.emit("charge.failed", charge)
    return dict(answer.error_fields())


def book(call: Call, charge: Object, amount: int, *, at_once: bool) -> None:
    """Enter a captured amount into the ledger, with the fee for it."""
    charge["captured"] = True
    charge["amount_captured"] = amount
    settled, currency, rate = balance_transactions.settled(call, amount, charge["currency"])
    card = (charge["payment_method_details"] or {}).get("card") or {}
    parts = money.processing_fee(
        settled,
        currency,
        account_country=call.account.body.get("country") or "US",
        card_country=card.get("country"),
        converted=rate is not None,
    )
    available_on = call.now
    if not call.internal(charge).get("available_at_once"):
        available_on = money.available_on(call.now, call.services.settings.settle_delay_days)
    transaction = balance_transactions.record(
        call,
        type_="charge",
        amount=settled,
        currency=currency,
        source=charge["id"],
        description=charge["description"],
        fees=[fee_detail(part, currency) for part in parts],
        available_on=available_on,
        exchange_rate=rate,
    )
    if at_once:
        charge["balance_transaction"] = transaction["id"]
    else:
        call.internal(charge)["transaction"] = transaction["id"]
        call.later("charge.show_transaction", charge, at=call.now + TRANSACTION_DELAY_SECONDS)


def fee_detail(part: money.Fee, currency: str) -> Object:
    return {
        "amount": part.amount,
        "application": None,
        "currency": currency,
        "description": part.description,
        "type": part.type,
    }


@task("charge.show_transaction")
def show_transaction(call: Call, id_: str) -> None:
    """Let an asynchronously captured charge show its balance transaction."""
    charge = call.get("charge", id_)
    if charge["balance_transaction"] is None:
        transaction = call.internal(charge)["transaction"]
        previous = call.change(charge, balance_transaction=transaction)
        call.emit("charge.updated", charge, previous)


def transaction_of(call: Call, charge: Object) -> str | None:
    """The charge's balance transaction, whether it is shown already or not."""
    id_: str | None = charge["balance_transaction"] or call.internal(charge).get("transaction")
    return id_


# Capture --------------------------------------------------------------------------------------


@operation("POST /v1/charges/{charge}/capture")
def capture(call: Call, params: dict[str, Any]) -> Object:
    """Capture a charge that was only authorised."""
    charge = call.get("charge", call.path["charge"])
    if charge["captured"]:
        raise errors.invalid_request(
            f"Charge {charge['id']} has already been captured.", code="charge_already_captured"
        )
    if charge["status"] == "failed":
        raise errors.invalid_request(f"Charge {charge['id']} has failed and cannot be captured.")
    if not is_held(call, charge):
        raise errors.invalid_request(
            "The charge cannot be captured because the charge has expired.",
            code="charge_expired_for_capture",
        )
    amount = int(params["amount"]) if "amount" in params else charge["amount"]
    if amount > charge["amount"] or amount < 1:
        raise errors.invalid_request(
            "Amount to capture must be between 1 and the charge's amount.", param="amount"
        )
    take(call, charge, amount, at_once=True)
    call.emit("charge.captured", charge)
    return charge


def take(call: Call, charge: Object, amount: int, *, at_once: bool) -> None:
    """Capture part or all of what is held, and let go of the rest."""
    let_go(call, charge)
    book(call, charge, amount, at_once=at_once)
    (charge["payment_method_details"].get("card") or {}).pop("capture_before", None)
    call.put(charge)


def let_go(call: Call, charge: Object) -> None:
    """End the hold of an authorisation."""
    call.internal(charge)["held"] = False
    ledger.release(
        call.unit,
        charge["amount"],
        posting=charge["id"],
        currency=charge["currency"],
        now=call.now,
    )


@task("charge.expire")
def expire(call: Call, id_: str) -> None:
    """Let an authorisation that was never captured lapse."""
    charge = call.get("charge", id_)
    if not is_held(call, charge):
        return
    let_go(call, charge)
    call.put(charge)
    call.emit("charge.expired", charge)


def is_held(call: Call, charge: Object) -> bool:
    """Whether the charge is authorised, and neither captured nor let go yet."""
    return bool(call.internal(charge).get("held"))


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
    changed = dict(charge)
    if params.get("customer"):
        customer = call.get("customer", params["customer"], param="customer")
        if charge["customer"] not in {None, customer["id"]}:
            raise errors.invalid_request(
                "This charge already has a customer, who cannot be changed.", param="customer"
            )
        changed["customer"] = customer["id"]
    if params.get("fraud_details"):
        changed["fraud_details"] = {**charge["fraud_details"], **params["fraud_details"]}
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
