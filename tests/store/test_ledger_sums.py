"""The sums that the database keeps of the ledger are what its entries sum to, always."""

import asyncio
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.conftest import INDEXES, LIVE, TEST, Driver, Engine
from zorse import ids
from zorse.store import schema
from zorse.store.across import across
from zorse.store.protocol import LedgerRow, LedgerSum, Scope, Unit
from zorse.store.sqlite import SqliteStore

DAY = 86_400
KEPT = (
    "SELECT ledger_account, currency, source_type, available_on, SUM(amount) FROM ledger_sums "
    "WHERE account = ? AND livemode = ? "
    "GROUP BY ledger_account, currency, source_type, available_on"
)

Sums = dict[tuple[str, str, str, int], int]

entries = st.builds(
    LedgerRow,
    seq=st.just(0),
    posting=st.just("pst_1"),
    ledger_account=st.sampled_from(["balance", "fees", "networks"]),
    currency=st.sampled_from(["usd", "eur"]),
    amount=st.integers(-(10**10), 10**10).filter(bool),
    state=st.sampled_from(["posted", "posted", "pending", "voided"]),
    balance_transaction=st.just(""),
    source_type=st.sampled_from(["card", "bank_account"]),
    available_on=st.integers(-2, 5).map(lambda days: 10 * DAY + days * DAY),
    created=st.integers(0, 3).map(lambda days: 10 * DAY + days * DAY),
)
units = st.lists(
    st.tuples(
        st.sampled_from([TEST, LIVE]),
        st.sampled_from(["kept", "read before it ends", "undone", "fails"]),
        st.lists(entries, max_size=6),
    ),
    max_size=6,
)


def kept(db: Driver, scope: Scope) -> Sums:
    """The sums that the database has."""
    rows = across(db.store)._select_now(KEPT, (scope.account, scope.livemode))
    return {tuple(row[:4]): int(row[4]) for row in rows}


def summed(rows: list[LedgerRow]) -> Sums:
    """The same, from the entries."""
    sums: Sums = defaultdict(int)
    for row in rows:
        if row.state == "posted":
            moment = 0 if row.available_on <= row.created else row.available_on
            sums[row.ledger_account, row.currency, row.source_type, moment] += row.amount
    return dict(sums)


def balances(rows: list[LedgerRow], now: int) -> list[LedgerSum]:
    """What the ledger says at a time after everything was posted."""
    names = sorted(
        {
            (row.ledger_account, row.currency, row.source_type)
            for row in rows
            if row.state == "posted"
        }
    )
    out = []
    for name in names:
        mine = [
            row
            for row in rows
            if row.state == "posted" and (row.ledger_account, row.currency, row.source_type) == name
        ]
        available = sum(row.amount for row in mine if row.available_on <= now)
        out.append(LedgerSum(*name, available, sum(row.amount for row in mine) - available))
    return out


class Failed(Exception):
    """A unit's work went wrong."""


def adding(rows: list[LedgerRow], end: str) -> Any:
    def work(unit: Unit) -> None:
        unit.add_entries(rows)
        if end == "read before it ends":
            unit.ledger_sums(0)
            unit.add_entries([replace(row, seq=ids.sequence()) for row in rows])
        elif end == "undone":
            unit.ledger_sums(0)
            unit.undo()
        elif end == "fails":
            unit.ledger_sums(0)
            raise Failed

    return work


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(planned=units)
def test_the_sums_are_those_of_the_entries(db: Driver, planned: Any) -> None:
    for scope, end, rows in planned:
        work = adding([replace(row, seq=ids.sequence()) for row in rows], end)
        try:
            db.write(work, scope)
        except Failed:
            assert end == "fails"
    for scope in (TEST, LIVE):
        rows = db.read(lambda unit: unit.entries(), scope)
        assert kept(db, scope) == summed(rows)
        for now in range(13 * DAY, 17 * DAY, DAY):
            found = db.read(lambda unit, now=now: unit.ledger_sums(now), scope)  # type: ignore[misc]
            assert found == balances(rows, now)


def entry(number: int) -> LedgerRow:
    amount, moment = number * 7 - 100, 10 * DAY + number % 3 * DAY
    return LedgerRow(
        ids.sequence(), "pst_1", "balance", "usd", amount, "posted", "", "card", moment, 11 * DAY
    )


def test_units_that_post_at_once_lose_nothing(db: Driver) -> None:
    works = [adding([entry(number)], "kept") for number in range(40)]
    assert db.together(*works) == [None] * 40
    rows = db.read(lambda unit: unit.entries())
    assert len(rows) == 40
    assert kept(db, TEST) == summed(rows)


def test_the_entries_of_an_older_database_are_summed_when_it_is_opened(
    tmp_path: Path, loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = next(n for n, step in enumerate(schema.MIGRATIONS) if "ledger_sums" in step[0])
    rows = [entry(number) for number in range(20)]
    with monkeypatch.context() as before:
        before.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:step])
        older = Engine("sqlite", lambda i: SqliteStore(tmp_path / "zorse.db", i), loop)
        older.open(INDEXES).write(lambda unit: unit.add_entries(rows))
        older.close()
    newer = Engine("sqlite", lambda i: SqliteStore(tmp_path / "zorse.db", i), loop)
    db = newer.open(INDEXES)
    assert kept(db, TEST) == summed(rows)
    db.write(adding([entry(21)], "kept"))
    assert kept(db, TEST) == summed(db.read(lambda unit: unit.entries()))
    newer.close()
