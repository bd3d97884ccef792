"""What stands beside the documents: events, money, answers kept, timed work, files, the log."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.store.conftest import LIVE, OTHER, TEST, Driver, Engine
from zorse.store.protocol import (
    AccountRow,
    Created,
    DueRow,
    EventQuery,
    EventRow,
    FileBlob,
    IdempotencyRow,
    KeyRow,
    LedgerRow,
    LedgerSum,
    LogQuery,
    LogRow,
    Unit,
)

# Events --------------------------------------------------------------------------------------


def event(number: int, type_: str = "customer.created", created: int = 100) -> EventRow:
    body = b'{"id":"evt_%d","type":"%s"}' % (number, type_.encode())
    return EventRow(f"evt_{number}", created, type_, "cus_1", body)


def seen(db: Driver, query: EventQuery) -> tuple[list[str], bool]:
    page = db.read(lambda unit: unit.events(query))
    return [each["id"] for each in page.data], page.has_more


@pytest.fixture
def with_events(db: Driver) -> Driver:
    """Five events, from different units; the third and fifth tell of a charge."""
    types = ["customer.created", "customer.updated", "charge.failed", "customer.updated"]
    for number, type_ in enumerate([*types, "charge.succeeded"], 1):
        row = event(number, type_, created=100 + number)
        db.write(lambda unit, row=row: unit.add_event(row))  # type: ignore[misc]
    return db


@pytest.mark.parametrize(
    ("query", "numbers", "has_more"),
    [
        (EventQuery(), [5, 4, 3, 2, 1], False),
        (EventQuery(limit=2), [5, 4], True),
        (EventQuery(limit=5), [5, 4, 3, 2, 1], False),
        (EventQuery(after="evt_4", limit=2), [3, 2], True),
        (EventQuery(after="evt_3", limit=2), [2, 1], False),
        (EventQuery(before="evt_2", limit=2), [4, 3], True),
        (EventQuery(before="evt_3", limit=2), [5, 4], False),
        (EventQuery(types=("charge.failed", "charge.succeeded")), [5, 3], False),
        (EventQuery(types=("customer.updated",), limit=1), [4], True),
        (EventQuery(created=Created(gte=102, lt=104)), [3, 2], False),
        (EventQuery(created=Created(gt=101), types=("customer.updated",)), [4, 2], False),
        (EventQuery(types=("nothing",)), [], False),
    ],
)
def test_events_come_newest_first(
    with_events: Driver, query: EventQuery, numbers: list[int], has_more: bool
) -> None:
    assert seen(with_events, query) == ([f"evt_{number}" for number in numbers], has_more)


def test_an_event_is_seen_by_its_own_unit_and_its_own_scope_only(db: Driver) -> None:
    def work(unit: Unit) -> None:
        unit.add_event(event(1))
        assert unit.event("evt_1") == {"id": "evt_1", "type": "customer.created"}
        assert len(unit.events(EventQuery()).data) == 1

    db.write(work)
    assert db.read(lambda unit: unit.event("evt_1")) is not None
    for scope in (LIVE, OTHER):
        assert db.read(lambda unit: unit.event("evt_1"), scope) is None
        assert db.read(lambda unit: unit.events(EventQuery()).data, scope) == []


def test_an_event_of_the_other_mode_is_known(db: Driver) -> None:
    def work(unit: Unit) -> None:
        unit.add_event(event(1))
        assert not unit.exists_elsewhere("event", "evt_1")

    def look(unit: Unit) -> bool:
        return unit.exists_elsewhere("event", "evt_1")

    assert db.together(work, scope=TEST) == [None]
    assert [db.read(look, scope) for scope in (LIVE, TEST, OTHER)] == [True, False, False]


# Money ---------------------------------------------------------------------------------------


def entry(seq: int, amount: int, **fields: Any) -> LedgerRow:
    row = LedgerRow(seq, "pst_1", "balance", "usd", amount, "posted", "txn_1", "card", 100, 50)
    return replace(row, **fields)


def test_sums_are_by_account_currency_and_source(db: Driver) -> None:
    rows = [
        entry(1, 1_000),
        entry(2, -59, available_on=200),
        entry(3, 700, available_on=200),
        entry(4, 5, currency="eur"),
        entry(5, 11, source_type="bank_account"),
        entry(6, -1_657, ledger_account="networks"),
        entry(7, 99, state="pending"),
        entry(8, 99, state="voided"),
    ]

    def work(unit: Unit) -> list[LedgerSum]:
        unit.add_entries(rows)
        return unit.ledger_sums(150)

    sums = [
        LedgerSum("balance", "eur", "card", 5, 0),
        LedgerSum("balance", "usd", "bank_account", 11, 0),
        LedgerSum("balance", "usd", "card", 1_000, 641),
        LedgerSum("networks", "usd", "card", -1_657, 0),
    ]
    assert db.write(work) == sums
    assert db.read(lambda unit: unit.ledger_sums(150)) == sums
    assert db.read(lambda unit: unit.ledger_sums(200))[2].available == 1_641
    assert db.read(lambda unit: unit.ledger_sums(99))[2].pending == 1_641
    for scope in (LIVE, OTHER):
        assert db.read(lambda unit: unit.ledger_sums(150), scope) == []


def test_amounts_are_exact_however_large(db: Driver) -> None:
    large = 2**62
    db.write(lambda unit: unit.add_entries([entry(1, large), entry(2, -1), entry(3, 1 - large)]))
    assert db.read(lambda unit: unit.ledger_sums(100)) == [
        LedgerSum("balance", "usd", "card", 0, 0)
    ]


def test_entries_come_in_order_and_by_posting(db: Driver) -> None:
    first, second, third = entry(1, 5), entry(2, -5), entry(3, 7, posting="pst_2")

    def work(unit: Unit) -> None:
        unit.add_entries([second, third])
        assert unit.entries(posting="pst_1") == [second]
        unit.add_entries([first])

    db.write(work)
    assert db.read(lambda unit: unit.entries()) == [first, second, third]
    assert db.read(lambda unit: unit.entries(posting="pst_1")) == [first, second]
    assert db.read(lambda unit: unit.entries(posting="pst_1"), LIVE) == []


# Answers kept --------------------------------------------------------------------------------

ANSWER = IdempotencyRow(
    "key-1", "POST", "/v1/customers", b"\0\xffdigest", "req_1", 200, b'{"id": "cus_1"}', 100
)


def test_an_answer_is_found_by_its_key(db: Driver) -> None:
    def work(unit: Unit) -> None:
        assert unit.claim("key-1") is None
        unit.keep_answer(ANSWER)

    db.write(work)
    assert db.write(lambda unit: unit.claim("key-1")) == ANSWER
    assert db.write(lambda unit: unit.claim("key-2")) is None
    for scope in (LIVE, OTHER):
        assert db.write(lambda unit: unit.claim("key-1"), scope) is None


def test_a_claim_without_an_answer_leaves_the_key_free(db: Driver) -> None:
    assert db.write(lambda unit: unit.claim("key-1")) is None
    assert db.write(lambda unit: unit.claim("key-1")) is None


def test_an_answer_outlives_the_undone_work(db: Driver) -> None:
    def work(unit: Unit) -> None:
        assert unit.claim("key-1") is None
        unit.put("customer", {"id": "cus_1", "created": 1})
        unit.undo()
        unit.keep_answer(ANSWER)

    db.write(work)
    assert db.write(lambda unit: unit.claim("key-1")) == ANSWER
    assert db.read(lambda unit: unit.get("customer", "cus_1")) is None


# Timed work ----------------------------------------------------------------------------------


def due(seq: int, due_at: int, clock: str = "", account: str = TEST.account) -> DueRow:
    return DueRow(seq, account, False, due_at, "payout.pay", f"po_{seq}", clock)


def adding(*rows: DueRow) -> Callable[[Unit], None]:
    def work(unit: Unit) -> None:
        for row in rows:
            unit.add_due(row)

    return work


def test_due_work_comes_in_order_of_time(db: Driver) -> None:
    late, early, same, future = due(1, 30), due(2, 10), due(3, 30), due(4, 31)
    db.write(adding(late, early, same, future))
    elsewhere = due(5, 20, account=OTHER.account)
    db.write(adding(elsewhere), OTHER)
    assert db.store.due(30, 10) == [early, elsewhere, late, same]
    assert db.store.due(30, 2) == [early, elsewhere]
    assert db.store.due(9, 10) == []
    assert db.store.next_due() == 10


def test_each_clock_has_its_own_work(db: Driver) -> None:
    real, simulated = due(1, 10), due(2, 5, clock="clock_1")
    db.write(adding(real, simulated))
    assert db.store.due(99, 10) == [real]
    assert db.store.due(99, 10, "clock_1") == [simulated]
    assert db.store.next_due() == 10
    assert db.store.next_due("clock_1") == 5
    assert db.store.next_due("clock_2") is None


def test_work_that_is_taken_is_gone(db: Driver) -> None:
    db.write(adding(due(1, 10), due(2, 10)))

    def work(unit: Unit) -> None:
        assert unit.take_due(1)
        assert not unit.take_due(1)
        assert not unit.take_due(3)

    db.write(work)
    assert db.store.due(10, 10) == [due(2, 10)]
    assert not db.write(lambda unit: unit.take_due(1))


def test_work_whose_doing_is_undone_stays(db: Driver) -> None:
    db.write(adding(due(1, 10)))

    def failing(unit: Unit) -> None:
        assert unit.take_due(1)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        db.write(failing)
    assert db.store.due(10, 10) == [due(1, 10)]

    def given_up(unit: Unit) -> None:
        assert unit.take_due(1)
        unit.undo()
        unit.drop_due(1)

    db.write(given_up)
    assert db.store.due(10, 10) == []


def test_work_can_be_taken_back_by_the_unit_that_set_it(db: Driver) -> None:
    def work(unit: Unit) -> None:
        unit.add_due(due(1, 10))
        unit.add_due(due(2, 10))
        unit.drop_due(1)
        assert not unit.take_due(1)
        assert unit.take_due(2)

    db.write(work)
    assert db.store.due(10, 10) == []


def test_work_of_another_account_cannot_be_taken(db: Driver) -> None:
    db.write(adding(due(1, 10)))
    assert not db.write(lambda unit: unit.take_due(1), OTHER)
    db.write(lambda unit: unit.drop_due(1), OTHER)
    assert db.store.due(10, 10) == [due(1, 10)]


def test_one_of_many_units_takes_a_piece_of_work(db: Driver) -> None:
    db.write(adding(due(1, 10)))
    outcomes = db.together(*[lambda unit: unit.take_due(1)] * 12)
    assert sorted(outcomes, key=bool) == [False] * 11 + [True]


# Files ---------------------------------------------------------------------------------------


def test_a_file_is_kept_byte_for_byte(db: Driver) -> None:
    data = bytes(range(256)) * 5_000

    def work(unit: Unit) -> None:
        unit.add_file(FileBlob("file_1", data))
        assert unit.file("file_1") == data

    db.write(work)
    assert db.read(lambda unit: unit.file("file_1")) == data
    assert db.read(lambda unit: unit.file("file_2")) is None
    assert db.read(lambda unit: unit.file("file_1"), LIVE) is None


# The log -------------------------------------------------------------------------------------


def log(number: int, **fields: Any) -> LogRow:
    row = LogRow(
        id=f"req_{number}",
        account=TEST.account,
        livemode=False,
        created=100 + number,
        method="POST",
        path="/v1/customers",
        query="",
        status=200,
        duration_micros=1_234,
        operation="POST /v1/customers",
        key_id="mk_1",
        source="api",
        address="127.0.0.1",
        user_agent="tests",
        api_version="2026-10-28.endive",
        idempotency_key="",
        error_code="",
        request_body=b"name=Ada",
        response_body=b"{}",
        objects="cus_1 evt_1",
    )
    return replace(row, **fields)


def logged(db: Driver, query: LogQuery) -> list[str]:
    return [row.id for row in db.store.log_rows(TEST.account, False, query)]


def test_a_log_row_is_found_at_once_whichever_way_it_came(db: Driver) -> None:
    async def later() -> None:
        db.store.log_later(log(2, path="/v1/a\0b"))

    db.write(lambda unit: unit.log(log(1)))
    db.do(later())
    assert db.store.log_row(TEST.account, False, "req_1") == log(1)
    assert db.store.log_row(TEST.account, False, "req_2") == log(2, path="/v1/a\ufffdb")
    assert db.store.log_row(TEST.account, True, "req_1") is None
    assert db.store.log_row(TEST.account, False, "req_3") is None
    assert logged(db, LogQuery()) == ["req_2", "req_1"]


def test_rows_logged_later_are_kept_when_the_store_stops(engine: Engine) -> None:
    db = engine.open()

    async def later() -> None:
        for number in range(1, 600):
            db.store.log_later(log(number))

    db.do(later())
    engine.close()
    assert len(logged(engine.open(), LogQuery(limit=1_000))) == 599


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        (LogQuery(), [4, 3, 2, 1]),
        (LogQuery(limit=3), [4, 3, 2]),
        (LogQuery(limit=2, after="req_3"), [2, 1]),
        (LogQuery(limit=2, before="req_1"), [3, 2]),
        (LogQuery(limit=2, before="req_2"), [4, 3]),
        (LogQuery(created=Created(gt=101, lte=103)), [3, 2]),
        (LogQuery(where=(("status", 404),)), [2]),
        (LogQuery(where=(("method", "GET"), ("path", "/v1/events"))), [3]),
        (LogQuery(where=(("error_code", "resource_missing"),), created=Created(lt=102)), []),
        (LogQuery(where=(("source", "dashboard"),)), [4]),
    ],
)
def test_the_log_is_filtered(db: Driver, query: LogQuery, numbers: list[int]) -> None:
    rows = [
        log(1),
        log(2, status=404, error_code="resource_missing"),
        log(3, method="GET", path="/v1/events"),
        log(4, source="dashboard"),
        log(5, account=OTHER.account),
        log(6, livemode=True),
    ]

    def work(unit: Unit) -> None:
        for row in rows:
            unit.log(row)

    db.write(work)
    assert logged(db, query) == [f"req_{number}" for number in numbers]


# Accounts and keys ---------------------------------------------------------------------------


def test_accounts_are_kept_and_changed(engine: Engine) -> None:
    db = engine.open()
    first = AccountRow("acct_2", 10, "", {"id": "acct_2", "country": "US"})
    second = AccountRow("acct_1", 20, "2026-10-28.endive", {"id": "acct_1"})
    db.store.put_account(second)
    db.store.put_account(first)
    changed = replace(first, api_version="2025-03-31.basil", body={"id": "acct_2", "country": "DE"})
    db.store.put_account(changed)
    engine.close()
    db = engine.open()
    assert db.store.accounts() == [changed, second]
    assert db.store.account("acct_2") == changed
    assert db.store.account("acct_3") is None


def test_keys_are_found_by_digest_and_by_account(engine: Engine) -> None:
    db = engine.open()
    row = KeyRow("mk_1", "acct_1", False, "secret", b"\0digest", "wxyz", "A key", 10)
    live = replace(row, id="mk_2", livemode=True, digest=b"live", created=20, sealed=b"sealed")
    other = replace(row, id="mk_3", account="acct_2", digest=b"other", created=5)
    for each in (row, live, other):
        db.store.put_key(each)
    ended = replace(row, name="Renamed", expires_at=99, permissions="x")
    db.store.put_key(ended)
    engine.close()
    db = engine.open()
    assert db.store.key(b"\0digest") == ended
    assert db.store.key(b"live") == live
    assert db.store.key(b"unknown") is None
    assert db.store.keys() == [other, ended, live]
    assert db.store.keys("acct_1") == [ended, live]
