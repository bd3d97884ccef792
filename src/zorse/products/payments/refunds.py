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
from zorse.products.payments import captures, charges, disputes
from zorse.store.protocol import Object

LATER_SECONDS: Final = 2
"""How long a pending refund takes, and after how long a failing one fails."""

REFERENCE_SECONDS: Final = 5


@operation("POST /v1/refunds")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Give back part or all of a captured charge."""
    return refund(call, refundable_charge(call, params), params)


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
            stored=False,
        )
    intent = call.get("payment_intent", params["payment_intent"], param="payment_intent")
    if intent["latest_charge"] is None:
        raise nothing_taken(intent["id"])
    return call.get("charge", intent["latest_charge"])


def nothing_taken(intent_id: str) -> errors.ApiError:
    return errors.invalid_request(
        f"This PaymentIntent ({intent_id}) does not have a successful charge to refund."
    )


def check(call: Call, charge: Object, params: dict[str, Any]) -> None:
    """Refuse a charge that cannot be refunded, and what no card refund can do."""
    for name in ("refund_application_fee", "reverse_transfer"):
        if params.get(name):
            what = "an application fee" if name == "refund_application_fee" else "a transfer"
            raise errors.invalid_request(
                f"Charge {charge['id']} does not have {what}, so {name} cannot be set.",
                param=name,
            )
    if params.get("currency") not in {None, charge["currency"]}:
        raise errors.invalid_request(
            f"Charge {charge['id']} was made in {charge['currency']} and can only be refunded in "
            f"it, not in {params['currency']}.",
            param="currency",
        )
    intent = charge["payment_intent"]
    if charge["status"] != "succeeded":
        if intent:
            raise nothing_taken(intent)
        raise errors.invalid_request(
            f"Charge {charge['id']} was not successful and cannot be refunded.",
            code="charge_not_refundable",
        )
    if charge["refunded"]:
        raise errors.invalid_request(
            f"Charge {charge['id']} has already been refunded.", code="charge_already_refunded"
        )
    if not charge["captured"] and intent:
        if not captures.is_held(call, charge):
            raise nothing_taken(intent)
        raise errors.invalid_request(
            charges.OF_AN_INTENT.format(intent=intent)
            + "You must cancel the PaymentIntent to reverse the authorization instead of refunding "
            "the Charge directly." + charges.HOLDS_PAGE
        )
    if charge["disputed"] and disputes.open_dispute_of(call, charge) is not None:
        raise errors.invalid_request(
            f"Charge {charge['id']} has been charged back; cannot issue a refund.",
            code="charge_disputed",
        )


def refund(call: Call, charge: Object, params: dict[str, Any]) -> Object:
    """Refund a charge as far as its captured amount reaches; an authorisation is let go."""
    check(call, charge, params)
    captured = charge["captured"]
    left: int = captures.unreturned(call, charge) if captured else charge["amount"]
    amount = params.get("amount", left)
    check_amount(charge, amount, left)
    behaviour = (
        call.internal(charge).get("refund_behaviour", "succeeds") if captured else "succeeds"
    )
    item = call.new(
        "refund",
        amount=amount,
        charge=charge["id"],
        currency=charge["currency"],
        destination_details={
            "card": {
                "reference_status": "pending",
                "reference_type": "acquirer_reference_number",
                "type": "refund" if captured else "reversal",
            },
            "type": "card",
        },
        metadata=standard.merged_metadata({}, params.get("metadata") or {}),
        payment_intent=charge["payment_intent"],
        reason=params.get("reason") or None,
        status="pending" if behaviour == "pending" else "succeeded",
    )
    item.update(customer=charge["customer"], payment_method=charge["payment_method"])
    if params.get("instructions_email"):
        item["instructions_email"] = params["instructions_email"]
    if item["status"] == "pending":
        item["pending_reason"] = "processing"
    if captured:
        book(call, charge, item)
    elif captures.is_held(call, charge):
        captures.let_go(call, charge)
    call.put(item)
    if params.get("reason") == "fraudulent":
        charge["fraud_details"] = {**charge["fraud_details"], "user_report": "fraudulent"}
    refunded = charge["amount_refunded"] + amount
    previous = call.change(charge, amount_refunded=refunded, refunded=amount == left)
    call.emit("refund.created", item)
    call.emit("charge.refunded", charge, previous)
    if behaviour == "pending":
        call.later("refund.succeed", item, at=call.now + LATER_SECONDS)
    elif behaviour == "fails":
        call.later("refund.fail", item, at=call.now + LATER_SECONDS)
    elif captured:
        call.later("refund.reference", item, at=call.now + REFERENCE_SECONDS)
    return item


def check_amount(charge: Object, amount: int, left: int) -> None:
    """Refuse to give back nothing, or more than is left."""
    if amount < 1:
        raise errors.parameter_invalid(
            "This value must be greater than or equal to 1.", "amount", "parameter_invalid_integer"
        )
    if amount > left:
        raise exceeds(charge, amount, left)
    if not charge["captured"] and amount < left:
        raise errors.invalid_request(
            "You cannot partially refund an uncaptured charge. Instead, capture the charge for an "
            "amount less than the original amount",
            param="amount",
        )


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
    transaction = balance_transactions.record(
        call,
        type_="refund",
        amount=-settled,
        currency=currency,
        source=item["id"],
        description=f"REFUND FOR CHARGE{captures.described(charge)}",
        available_on=captures.available_with(call, charge),
        exchange_rate=rate,
    )
    item["balance_transaction"] = transaction["id"]


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
        available_on=captures.available_with(call, charge),
        description=f"REFUND FAILURE{captures.described(charge)}",
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
    assert item["status"] != "requires_action"
    raise errors.invalid_request("Canceling this refund is unsupported.")


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


@operation("POST /v1/charges/{charge}/refunds/{refund}")
def update_of_charge(call: Call, params: dict[str, Any]) -> Object:
    """Change the metadata of one of a charge's refunds."""
    retrieve_of_charge(call, params)
    return update(call, params)


@operation("POST /v1/charges/{charge}/refunds")
def create_for_charge(call: Call, params: dict[str, Any]) -> Object:
    """Refund the charge in the path."""
    return refund(call, charge_of_path(call, params), params)


def charge_of_path(call: Call, params: dict[str, Any]) -> Object:
    """The charge in the path; a payment intent may be named too, but only its own."""
    if params.get("origin") or params.get("customer"):
        raise errors.not_implemented("refunds of a customer's cash balance")
    charge = call.get("charge", call.path["charge"])
    if params.get("payment_intent") not in {None, "", charge["payment_intent"]}:
        raise call.missing("payment_intent", params["payment_intent"], param="payment_intent")
    return charge


@operation("POST /v1/charges/{charge}/refund")
def refund_charge(call: Call, params: dict[str, Any]) -> Object:
    """Refund the charge in the path, and give the charge."""
    charge = charge_of_path(call, params)
    refund(call, charge, params)
    return charge


@includes("charge", "refunds")
def of_charge(call: Call, charge: Object) -> Object:
    """A charge's refunds, newest first."""
    page = call.page("refund", limit=10, charge=charge["id"])
    return envelope(page.data, f"/v1/charges/{charge['id']}/refunds", has_more=page.has_more)
