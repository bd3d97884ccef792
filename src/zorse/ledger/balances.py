"""Balances: what the ledger says, read and never kept anywhere else."""

from dataclasses import dataclass, field

from zorse.ledger.postings import BALANCE, HOLDS
from zorse.store.protocol import Unit


@dataclass(slots=True)
class Amounts:
    """What an account holds in a currency, in minor units, by whether it is available yet.

    Each amount is split by source type (``card``, ``bank_account``).
    """

    available: dict[str, int] = field(default_factory=dict)
    pending: dict[str, int] = field(default_factory=dict)


def balances(unit: Unit, now: int) -> dict[str, Amounts]:
    """The account's balance by currency, at a time."""
    out: dict[str, Amounts] = {}
    for row in unit.ledger_sums(now):
        if row.ledger_account == BALANCE:
            amounts = out.setdefault(row.currency, Amounts())
            amounts.available[row.source_type] = row.available
            amounts.pending[row.source_type] = row.pending
    return out


def held(unit: Unit, posting: str) -> int:
    """What is still authorised, and not captured, under a posting."""
    return sum(
        entry.amount
        for entry in unit.entries(posting=posting)
        if entry.ledger_account == HOLDS and entry.state in {"pending", "voided"}
    )
