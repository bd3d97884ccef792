"""Balance transactions: one movement of the account's balance each.

``net`` is always ``amount`` less ``fee``, and the sum of all nets is the balance. A transaction is
``pending`` until its ``available_on``, then ``available``; nothing else of it ever changes.
Documented at docs.stripe.com/api/balance_transactions and /reports/balance-transaction-types.
"""

from collections.abc import Sequence
from typing import Any

from zorse import ledger, money
from zorse.ledger.postings import BALANCE, FEES, NETWORKS
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import operation, renders, task
from zorse.products.balance.balance import current
from zorse.store.protocol import Object

SETTLEMENT = "zorse.settlement"
"""A hidden document for each moment at which funds become available, so that it is told once."""


def record(
    call: Call,
    *,
    type_: str,
    amount: int,
    currency: str,
    source: str,
    description: str | None,
    reporting_category: str | None = None,
    fees: Sequence[Object] = (),
    available_on: int | None = None,
    exchange_rate: float | None = None,
) -> Object:
    """Post a movement of the balance and keep the transaction that shows it.

    ``amount`` and ``fees`` are in minor units of the settlement ``currency``; a negative amount
    leaves the balance.
    """
    fee = sum(part["amount"] for part in fees)
    available_on = call.now if available_on is None else available_on
    transaction = call.new(
        "balance_transaction",
        amount=amount,
        available_on=available_on,
        balance_type="payments",
        currency=currency,
        description=description,
        exchange_rate=exchange_rate,
        fee=fee,
        fee_details=list(fees),
        net=amount - fee,
        reporting_category=reporting_category or type_,
        source=source,
        status="available" if available_on <= call.now else "pending",
        type=type_,
    )
    ledger.post(
        call.unit,
        (
            ledger.Leg(NETWORKS, -amount),
            ledger.Leg(BALANCE, amount - fee),
            ledger.Leg(FEES, fee),
        ),
        posting=source,
        currency=currency,
        balance_transaction=transaction["id"],
        available_on=available_on,
        now=call.now,
    )
    if available_on > call.now and amount > 0:
        tell_when_available(call, available_on)
    return call.put(transaction)


def fee_detail(part: money.Fee) -> Object:
    """A fee as the transaction lists it."""
    return {
        "amount": part.amount,
        "application": None,
        "currency": part.currency,
        "description": part.description,
        "type": part.type,
    }


def settled(call: Call, amount: int, currency: str) -> tuple[int, str, float | None]:
    """An amount in the currency that the account settles in, and the rate, if there is one."""
    into = call.account.body.get("default_currency") or "usd"
    if currency == into:
        return amount, into, None
    return money.convert(amount, currency, into), into, float(money.exchange_rate(currency, into))


def tell_when_available(call: Call, available_on: int) -> None:
    """See to it that ``balance.available`` is sent when these funds are there."""
    id_ = f"settlement_{available_on}"
    if call.unit.get(SETTLEMENT, id_) is None:
        marker = {"id": id_, "created": call.now}
        call.unit.put(SETTLEMENT, marker)
        call.later("balance.available", marker, at=available_on)


@task("balance.available")
def funds_available(call: Call, id_: str) -> None:
    """Tell that pending funds have become available."""
    call.unit.remove(SETTLEMENT, id_)
    call.emit("balance.available", current(call))


@renders("balance_transaction")
def show_status(call: Call, shown: Object) -> None:
    """Funds become available by the passing of time alone."""
    shown["status"] = "available" if shown["available_on"] <= call.now else "pending"


@operation("GET /v1/balance_transactions/{id}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the transaction that the path names."""
    return call.get("balance_transaction", call.path["id"])


@operation("GET /v1/balance_transactions")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of transactions, newest first."""
    return list_objects(call, "balance_transaction", params)


@operation("GET /v1/balance/history/{id}")
def retrieve_legacy(call: Call, params: dict[str, Any]) -> Object:
    """The older address of a balance transaction."""
    return call.get("balance_transaction", call.path["id"])


@operation("GET /v1/balance/history")
def list_legacy(call: Call, params: dict[str, Any]) -> Object:
    """The older address of the balance transactions."""
    return list_objects(call, "balance_transaction", params)
