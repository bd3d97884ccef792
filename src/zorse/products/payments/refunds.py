"""Refunds: money going back for a charge.

A refund is ``succeeded`` at once with most cards; some are ``pending`` first, and some fail later,
which gives the money back to the balance. Together the refunds of a charge never exceed what was
captured.

Documented at docs.stripe.com/refunds and /api/refunds.
"""

from typing import Any, Final

from zorse import errors, ids, money
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.lists import envelope, list_objects
from zorse.operations.registry import includes, operation, task
from zorse.products.balance import balance_transactions
from zorse.products.payments import charges, disputes
from zorse.store.protocol import Object

LATER_SECONDS: Final = 2
"""How long a pending refund takes, and after how long a failing one fails."""

REFERENCE_SECONDS: Final = 5


@operation("POST /v1/refunds")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Give back part or all of a captured charge."""
    charge = refundable_charge(call, params)
    return refund(call, charge, params)


def refundable_charge(call: Call, params: dict[str, Any]) -> Object:
    """The charge that parameters name, by itself or by its payment intent."""
    if params.get("origin") or params.get("customer"):
        raise errors.not_implemented("refunds of a customer's cash balance")
    if params.get("charge") and params.get("payment_intent"):
        raise errors.parameters_exclusive("payment_intent", "charge")
    if params.get("charge"):
        return call.get("charge", params["charge"], param="charge")
    if not params.get("payment_intent"):
        raise errors.invalid_request(
            "One of the following params should be provided for this request: payment_intent or "
            "charge.",
            code="parameter_missing",
            stored=False,
        )
    intent = call.get("payment_intent", params["payment_intent"], param="payment_intent")
    latest = intent["latest_charge"]
    if latest is None or intent["status"] not in {"succeeded", "requires_capture"}:
        raise errors.invalid_request(
            f"This PaymentIntent ({intent['id']}) does not have a successful charge to refund."
        )
    return call.get("charge", latest)


def check(charge: Object, call: Call) -> None:
    """Refuse a charge that cannot be refunded."""
    if charge["status"] != "succeeded":
        raise errors.invalid_request(
            f"Charge {charge['id']} was not successful and cannot be refunded.",
            code="charge_not_refundable",
        )
    if not charge["captured"]:
        raise errors.invalid_request(
            f"Charge {charge['id']} has not been captured. Cancel its PaymentIntent to let go of "
            "the authorised amount.",
            code="charge_not_refundable",
        )
    if charge["disputed"] and disputes.open_dispute_of(call, charge) is not None:
        raise errors.invalid_request(
            f"Charge {charge['id']} has been charged back; cannot issue a refund.",
            code="charge_disputed",
        )
    if charge["refunded"]:
        raise errors.invalid_request(
            f"Charge {charge['id']} has already been refunded.", code="charge_already_refunded"
        )


def refund(call: Call, charge: Object, params: dict[str, Any]) -> Object:
    """Refund a charge as far as its captured amount reaches."""
    check(charge, call)
    left = charge["amount_captured"] - charge["amount_refunded"]
    amount = params.get("amount", left)
    if amount < 1:
        raise errors.parameter_invalid(
            "This value must be greater than or equal to 1.", "amount", "parameter_invalid_integer"
        )
    if amount > left:
        raise exceeds(charge, amount, left)
    behaviour = call.internal(charge).get("refund_behaviour", "succeeds")
    item = call.new(
        "refund",
        amount=amount,
        charge=charge["id"],
        currency=charge["currency"],
        metadata=standard.merged_metadata({}, params.get("metadata") or {}),
        payment_intent=charge["payment_intent"],
        reason=params.get("reason") or None,
        status="pending" if behaviour == "pending" else "succeeded",
        destination_details={
            "card": {
                "reference_status": "pending",
                "reference_type": "acquirer_reference_number",
                "type": "refund",
            },
            "type": "card",
        },
    )
    if item["status"] == "pending":
        item["pending_reason"] = "processing"
    book(call, charge, item)
    call.put(item)
    if params.get("reason") == "fraudulent":
        charge["fraud_details"] = {**charge["fraud_details"], "user_report": "fraudulent"}
    previous = call.change(
        charge,
        amount_refunded=charge["amount_refunded"] + amount,
        refunded=amount == left,
    )
    call.emit("refund.created", item)
    call.emit("charge.refunded", charge, previous)
    if behaviour == "pending":
        call.later("refund.succeed", item, at=call.now + LATER_SECONDS)
    elif behaviour == "fails":
        call.later("refund.fail", item, at=call.now + LATER_SECONDS)
    else:
        call.later("refund.reference", item, at=call.now + REFERENCE_SECONDS)
    return item


def exceeds(charge: Object, amount: int, left: int) -> errors.ApiError:
    """Asked for more than is left; the sentence differs after a partial refund (recorded)."""
    asked = money.dollars(amount, charge["currency"])
    rest = money.dollars(left, charge["currency"])
    what = "unrefunded amount on charge" if charge["amount_refunded"] else "charge amount"
    return errors.invalid_request(
        f"Refund amount ({asked}) is greater than {what} ({rest})", param="amount"
    )


def book(call: Call, charge: Object, item: Object) -> None:
    """Take a refund from the balance; the processing fee is not given back."""
    settled, currency, rate = balance_transactions.settled(call, item["amount"], item["currency"])
    named = f" ({charge['description']})" if charge["description"] else ""
    transaction = balance_transactions.record(
        call,
        type_="refund",
        amount=-settled,
        currency=currency,
        source=item["id"],
        description=f"REFUND FOR CHARGE{named}",
        available_on=available_with(call, charge),
        exchange_rate=rate,
    )
    item["balance_transaction"] = transaction["id"]


def available_with(call: Call, charge: Object) -> int:
    """A refund leaves the pending balance while its charge is still in it."""
    id_ = charges.transaction_of(call, charge)
    if id_ is None:
        return call.now
    transaction = call.get("balance_transaction", id_)
    available_on: int = transaction["available_on"]
    return max(call.now, available_on)


@task("refund.succeed")
def succeed_later(call: Call, id_: str) -> None:
    """Let a pending refund arrive."""
    item = call.get("refund", id_)
    if item["status"] == "pending":
        item.pop("pending_reason", None)
        previous = call.change(item, status="succeeded")
        tell_updated(call, item, previous)


@task("refund.fail")
def fail_later(call: Call, id_: str) -> None:
    """Let a refund come back: the money returns to the balance, the charge is refunded less."""
    item = call.get("refund", id_)
    if item["status"] == "failed":
        return
    charge = call.get("charge", item["charge"])
    settled, currency, rate = balance_transactions.settled(call, item["amount"], item["currency"])
    transaction = balance_transactions.record(
        call,
        type_="refund_failure",
        amount=settled,
        currency=currency,
        source=item["id"],
        description=f"REFUND FAILURE FOR CHARGE {charge['id']}",
        exchange_rate=rate,
    )
    previous = call.change(
        item,
        status="failed",
        failure_balance_transaction=transaction["id"],
        failure_reason="expired_or_canceled_card",
    )
    call.change(charge, amount_refunded=charge["amount_refunded"] - item["amount"], refunded=False)
    call.emit("refund.failed", item)
    tell_updated(call, item, previous)


@task("refund.reference")
def reference_later(call: Call, id_: str) -> None:
    """Give a refund the number by which the cardholder's bank finds it."""
    item = call.get("refund", id_)
    details = item["destination_details"]
    card = {
        **details["card"],
        "reference": "".join(str(ord(letter) % 10) for letter in ids.random_text(23)),
        "reference_status": "available",
    }
    previous = call.change(item, destination_details={**details, "card": card})
    tell_updated(call, item, previous)


def tell_updated(call: Call, item: Object, previous: Object) -> None:
    """A refund's change is told by two events, of which one is the older."""
    call.emit("refund.updated", item, previous)
    call.emit("charge.refund.updated", item, previous)


# Reading and changing -------------------------------------------------------------------------


@operation("GET /v1/refunds/{refund}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the refund that the path names."""
    return call.get("refund", call.path["refund"])


@operation("GET /v1/refunds")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of refunds, newest first, of a charge or a payment intent if one is named."""
    return list_objects(call, "refund", params)


@operation("POST /v1/refunds/{refund}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change a refund's metadata, which is all that may change."""
    item = call.get("refund", call.path["refund"])
    if "metadata" in params:
        metadata = standard.merged_metadata(item["metadata"], params["metadata"])
        previous = call.change(item, metadata=metadata)
        if previous:
            tell_updated(call, item, previous)
    return item


@operation("POST /v1/refunds/{refund}/cancel")
def cancel(call: Call, params: dict[str, Any]) -> Object:
    """Cancel a refund that waits for the customer; no card refund does."""
    item = call.get("refund", call.path["refund"])
    raise errors.invalid_request(
        f"You cannot cancel this refund because it has a status of {item['status']}. Only a refund "
        "with the status requires_action may be canceled."
    )


@operation("GET /v1/charges/{charge}/refunds")
def list_of_charge(call: Call, params: dict[str, Any]) -> Object:
    """A page of a charge's refunds."""
    charge = call.get("charge", call.path["charge"])
    return list_objects(call, "refund", params, where={"charge": charge["id"]})


@operation("GET /v1/charges/{charge}/refunds/{refund}")
def retrieve_of_charge(call: Call, params: dict[str, Any]) -> Object:
    """Give one of a charge's refunds."""
    charge = call.get("charge", call.path["charge"])
    item = call.get("refund", call.path["refund"])
    if item["charge"] != charge["id"]:
        raise call.missing("refund", item["id"])
    return item


@operation("POST /v1/charges/{charge}/refunds")
def create_for_charge(call: Call, params: dict[str, Any]) -> Object:
    """Refund the charge in the path."""
    return refund(call, call.get("charge", call.path["charge"]), params)


@operation("POST /v1/charges/{charge}/refund")
def refund_charge(call: Call, params: dict[str, Any]) -> Object:
    """Refund the charge in the path, and give the charge."""
    charge = call.get("charge", call.path["charge"])
    refund(call, charge, params)
    return charge


@includes("charge", "refunds")
def of_charge(call: Call, charge: Object) -> Object:
    """A charge's refunds, newest first."""
    page = call.page("refund", limit=10, charge=charge["id"])
    return envelope(page.data, f"/v1/charges/{charge['id']}/refunds", has_more=page.has_more)
