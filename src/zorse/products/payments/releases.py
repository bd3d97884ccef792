"""Releases: what was held and is not captured is let go.

A hold is let go by a cancellation, by a capture of less, or by itself after seven days. No money
had moved, so none goes back; versions of the API before 2025-03-31.basil showed what was let go as
a refund all the same.
"""

from zorse import money
from zorse.operations.call import Call
from zorse.operations.registry import task
from zorse.products.balance import balance_transactions
from zorse.products.payments import captures
from zorse.store.protocol import Object
from zorse.versions.v2025_03_31 import NOT_REFUNDED


@task("charge.expire")
def expire(call: Call, id_: str) -> None:
    """Let an authorisation that was never captured lapse."""
    charge = call.get("charge", id_)
    if captures.is_held(call, charge):
        captures.let_go(call, charge)
        call.emit("charge.expired", charge)
        refund_rest(call, charge, reason="expired_uncaptured_charge")


def refund_rest(call: Call, charge: Object, *, reason: str | None = None) -> None:
    """Show older callers what was let go of a charge as refunded."""
    amount = charge["amount"] - charge["amount_captured"]
    if amount == 0 or not call.before(NOT_REFUNDED):
        return
    item = call.new(
        "refund",
        amount=amount,
        charge=charge["id"],
        currency=charge["currency"],
        destination_details={
            "card": {
                "reference_status": "pending",
                "reference_type": "acquirer_reference_number",
                "type": "reversal",
            },
            "type": "card",
        },
        metadata={},
        payment_intent=charge["payment_intent"],
        reason=reason,
        status="succeeded",
    )
    item.update(customer=charge["customer"], payment_method=charge["payment_method"])
    if charge["captured"]:
        book_back(call, charge, item)
        call.internal(charge)["let_go"] = amount
    call.put(item)
    refunded = charge["amount_refunded"] + amount
    previous = call.change(charge, amount_refunded=refunded, refunded=not charge["captured"])
    call.emit("refund.created", item)
    call.emit("charge.refunded", charge, previous)


def book_back(call: Call, charge: Object, item: Object) -> None:
    """Take from the balance what was booked beyond the captured amount, and the fee for it."""
    whole, currency, rate = balance_transactions.settled(call, charge["amount"], item["currency"])
    kept, _, _ = balance_transactions.settled(call, charge["amount_captured"], item["currency"])
    fee = sum(part.amount for part in captures.fees(call, charge, whole, currency, rate))
    fee -= sum(part.amount for part in captures.fees(call, charge, kept, currency, rate))
    back = money.Fee(-fee, currency, "Stripe processing fees")
    transaction = balance_transactions.record(
        call,
        type_="refund",
        reporting_category="partial_capture_reversal",
        amount=kept - whole,
        currency=currency,
        source=item["id"],
        description=f"REFUND FOR CHARGE{captures.described(charge)}",
        fees=[balance_transactions.fee_detail(back)] if fee else (),
        available_on=captures.available_with(call, charge),
        exchange_rate=rate,
    )
    item["balance_transaction"] = transaction["id"]
