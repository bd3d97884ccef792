"""Captures: what was authorised becomes money, or is let go.

Until it is captured an authorised amount is only held, for seven days at most; then the hold
lapses. At the capture the amount enters the ledger with the fee for it, and what was held beyond it
is let go.
"""

from typing import Final

from zorse import ledger, money
from zorse.operations.call import Call
from zorse.operations.registry import task
from zorse.products.balance import balance_transactions
from zorse.store.protocol import Object
from zorse.versions.v2025_03_31 import NOT_REFUNDED

CAPTURE_WITHIN_SECONDS: Final = 7 * 86_400
TRANSACTION_DELAY_SECONDS: Final = 1
"""How long after an asynchronous capture the charge shows its balance transaction."""


def hold(call: Call, charge: Object) -> None:
    """Hold a charge's amount until it is captured, let go, or too old."""
    call.internal(charge)["held"] = True
    ledger.hold(
        call.unit,
        charge["amount"],
        posting=charge["id"],
        currency=charge["currency"],
        now=call.now,
    )
    call.later("charge.expire", charge, at=call.now + CAPTURE_WITHIN_SECONDS)


def enlarge(call: Call, charge: Object, amount: int) -> None:
    """Hold a greater amount than until now; it lapses when the first hold would have."""
    more = amount - charge["amount"]
    assert is_held(call, charge)
    assert more > 0
    ledger.hold(call.unit, more, posting=charge["id"], currency=charge["currency"], now=call.now)


def take(call: Call, charge: Object, amount: int) -> None:
    """Capture part or all of what is held, and let go of the rest."""
    release(call, charge)
    # Older versions book all that was authorised, and what is let go of it back (releases.py).
    whole = charge["amount"] if call.before(NOT_REFUNDED) else amount
    book(call, charge, whole, at_once=True)
    charge["amount_captured"] = amount
    charge["payment_method_details"]["card"].pop("capture_before", None)
    call.put(charge)


def let_go(call: Call, charge: Object) -> None:
    """Give up what is held without capturing any of it."""
    release(call, charge)
    charge["payment_method_details"]["card"].pop("capture_before", None)
    call.put(charge)


def release(call: Call, charge: Object) -> None:
    """End the hold of an authorisation, which is kept by the caller."""
    assert is_held(call, charge)
    call.internal(charge)["held"] = False
    ledger.release(
        call.unit,
        charge["amount"],
        posting=charge["id"],
        currency=charge["currency"],
        now=call.now,
    )


def is_held(call: Call, charge: Object) -> bool:
    """Whether the charge is authorised, and neither captured nor let go yet."""
    return bool(call.internal(charge).get("held"))


# In the ledger --------------------------------------------------------------------------------


def book(call: Call, charge: Object, amount: int, *, at_once: bool) -> None:
    """Enter a captured amount into the ledger, with the fee for it."""
    charge["captured"] = True
    charge["amount_captured"] = amount
    settled, currency, rate = balance_transactions.settled(call, amount, charge["currency"])
    parts = fees(call, charge, settled, currency, rate)
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
        fees=[balance_transactions.fee_detail(part) for part in parts],
        available_on=available_on,
        exchange_rate=rate,
    )
    if at_once:
        charge["balance_transaction"] = transaction["id"]
    else:
        call.internal(charge)["transaction"] = transaction["id"]
        call.later("charge.show_transaction", charge, at=call.now + TRANSACTION_DELAY_SECONDS)


def fees(
    call: Call, charge: Object, settled: int, currency: str, rate: float | None
) -> tuple[money.Fee, ...]:
    """The fee for an amount of a charge in the currency that it settles in."""
    return money.processing_fee(
        settled,
        currency,
        account_country=call.account.body.get("country") or "US",
        card_country=charge["payment_method_details"]["card"]["country"],
        converted=rate is not None,
    )


def unreturned(call: Call, charge: Object) -> int:
    """What of a captured charge has not gone back yet."""
    captured: int = charge["amount_captured"]
    # What was let go counts as refunded where older callers see it so.
    let_go: int = call.internal(charge).get("let_go", 0)
    return captured + let_go - int(charge["amount_refunded"])


def described(charge: Object) -> str:
    """A charge's description, as it stands behind what happened to the charge."""
    return f" ({charge['description']})" if charge["description"] else ""


@task("charge.show_transaction")
def show_transaction(call: Call, id_: str) -> None:
    """Let an asynchronously captured charge show its balance transaction."""
    charge = call.get("charge", id_)
    if charge["balance_transaction"] is None:
        transaction = call.internal(charge)["transaction"]
        previous = call.change(charge, balance_transaction=transaction)
        call.emit("charge.updated", charge, previous)


def available_with(call: Call, charge: Object) -> int:
    """When money that goes back leaves the balance: not before the charge's own is available."""
    id_ = charge["balance_transaction"] or call.internal(charge).get("transaction")
    if id_ is None:
        return call.now
    available_on: int = call.get("balance_transaction", id_)["available_on"]
    return max(call.now, available_on)
