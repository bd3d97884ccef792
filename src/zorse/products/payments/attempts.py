"""Attempts: making a charge of one try to take money.

An attempt starts as a charge that nobody has heard of. It succeeds, and is then captured or held,
or it fails and stays as what is left of the try.
"""

from typing import Any, Final

from zorse import contract, ids
from zorse.operations.call import Call
from zorse.products.payments import captures, descriptors, reviews
from zorse.rails.authorization import Authorized, Blocked, Declined
from zorse.store.protocol import Object

REQUIRES_AUTHENTICATION: Final = "Your card was declined. This transaction requires authentication."


def start(call: Call, method: Object, *, amount: int, currency: str, **fields: Any) -> Object:
    """A charge that is about to be attempted, with what is known of it before."""
    charge = call.new(
        "charge",
        amount=amount,
        amount_captured=0,
        amount_refunded=0,
        billing_details=method["billing_details"],
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
    charge["calculated_statement_descriptor"] = descriptors.calculated(call.account.body, charge)
    return charge


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
    details = card_details(charge, method, answer)
    details["authorization_code"] = answer.authorization_code
    details["network_transaction_id"] = answer.network_transaction_id
    charge.update(
        status="succeeded",
        paid=True,
        outcome=dict(answer.outcome),
        payment_method_details={"card": details, "type": "card"},
        receipt_url=f"{call.services.api_base}/receipts/{charge['id']}/{ids.random_text(40)}",
    )
    hidden = call.internal(charge)
    hidden["available_at_once"] = answer.available_at_once
    hidden["refund_behaviour"] = answer.refund_behaviour
    if answer.review:
        reviews.begin(call, charge)
    if capture:
        captures.book(call, charge, charge["amount"], at_once=at_once)
    else:
        details["capture_before"] = call.now + captures.CAPTURE_WITHIN_SECONDS
        captures.hold(call, charge)
    call.put(charge)


def fail(call: Call, charge: Object, method: Object, answer: Declined) -> Object:
    """Let a charge fail, keep it, tell of it, and give the members of the error."""
    charge.update(
        status="failed",
        failure_code=answer.code,
        failure_message=answer.message,
        outcome=dict(answer.outcome),
        payment_method_details={"card": card_details(charge, method, answer), "type": "card"},
    )
    if isinstance(answer, Blocked) and answer.stripe_report:
        charge["fraud_details"] = {"stripe_report": answer.stripe_report}
    call.put(charge)
    call.emit("charge.failed", charge)
    return dict(answer.error_fields())


def card_details(charge: Object, method: Object, answer: Authorized | Declined) -> Object:
    """``payment_method_details[card]`` of a charge."""
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
    return details
