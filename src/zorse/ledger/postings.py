"""Postings: the only way in which anything is written to the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass

from zorse import ids
from zorse.store.protocol import LedgerRow, Unit

BALANCE = "balance"
NETWORKS = "networks"
FEES = "fees"
HOLDS = "holds"


@dataclass(frozen=True, slots=True)
class Leg:
    """One side of a posting: what a ledger account gains, or loses when negative."""

    ledger_account: str
    amount: int


def post(
    unit: Unit,
    legs: Sequence[Leg],
    *,
    posting: str,
    currency: str,
    balance_transaction: str,
    available_on: int,
    now: int,
    source_type: str = "card",
) -> None:
    """Post a movement of money; its legs, in minor units of the currency, sum to zero."""
    _write(
        unit,
        legs,
        posting=posting,
        currency=currency,
        state="posted",
        balance_transaction=balance_transaction,
        available_on=available_on,
        now=now,
        source_type=source_type,
    )


def hold(unit: Unit, amount: int, *, posting: str, currency: str, now: int) -> None:
    """Note an authorisation: the networks promise an amount that may be captured later."""
    legs = (Leg(NETWORKS, -amount), Leg(HOLDS, amount))
    _write(unit, legs, posting=posting, currency=currency, state="pending", now=now)


def release(unit: Unit, amount: int, *, posting: str, currency: str, now: int) -> None:
    """End a hold, since it was captured, canceled or has expired."""
    legs = (Leg(NETWORKS, amount), Leg(HOLDS, -amount))
    _write(unit, legs, posting=posting, currency=currency, state="voided", now=now)


def _write(
    unit: Unit,
    legs: Sequence[Leg],
    *,
    posting: str,
    currency: str,
    state: str,
    now: int,
    balance_transaction: str = "",
    available_on: int | None = None,
    source_type: str = "card",
) -> None:
    assert sum(leg.amount for leg in legs) == 0, "a posting sums to zero"
    unit.add_entries(
        [
            LedgerRow(
                ids.sequence(),
                posting,
                leg.ledger_account,
                currency,
                leg.amount,
                state,
                balance_transaction,
                source_type,
                now if available_on is None else available_on,
                now,
            )
            for leg in legs
            if leg.amount
        ]
    )
