"""What an object left behind is found: events about it, and requests that changed it."""

import asyncio
from pathlib import Path

import pytest

from tests.store.conftest import LIVE, OTHER, TEST, Driver
from zorse.store.protocol import EventQuery, EventRow, LogQuery, LogRow, Scope, Unit
from zorse.store.rows import LOOKED_THROUGH, events_sql
from zorse.store.sqlite import SqliteStore


def request(number: int, method: str = "POST", path: str = "/v1/a", objects: str = "") -> LogRow:
    return LogRow(
        id=f"req_{number:05d}",
        account=TEST.account,
        livemode=False,
        created=100,
        method=method,
        path=path,
        query="",
        status=200,
        duration_micros=1,
        operation="",
        key_id="",
        source="api",
        address="",
        user_agent="",
        api_version="",
        idempotency_key="",
        error_code="",
        request_body=b"",
        response_body=b"",
        objects=objects,
    )


def write_requests(db: Driver, *rows: LogRow) -> None:
    def work(unit: Unit) -> None:
        for row in rows:
            unit.log(row)

    db.write(work)


def changed(db: Driver, id_: str, limit: int = 10, after: str | None = None) -> list[int]:
    query = LogQuery(limit, after=after, changed=id_)
    rows = db.store.log_rows(TEST.account, False, query)
    return [int(row.id.removeprefix("req_")) for row in rows]


def test_events_are_found_by_their_object(db: Driver) -> None:
    def tell(unit: Unit) -> None:
        for number in range(1, 7):
            id_, of = f"evt_{number}", "cus_even" if number % 2 == 0 else "cus_odd"
            unit.add_event(EventRow(id_, number, "a.b", of, b'{"id": "%s"}' % id_.encode()))

    for scope in (TEST, LIVE, OTHER):
        db.write(tell, scope)

    def found(query: EventQuery, scope: Scope = TEST) -> tuple[list[str], bool]:
        page = db.read(lambda unit: unit.events(query), scope)
        return [event["id"] for event in page.data], page.has_more

    assert found(EventQuery(object_id="cus_even")) == (["evt_6", "evt_4", "evt_2"], False)
    assert found(EventQuery(object_id="cus_odd", limit=2)) == (["evt_5", "evt_3"], True)
    assert found(EventQuery(object_id="cus_odd", after="evt_3")) == (["evt_1"], False)
    assert found(EventQuery(object_id="cus")) == ([], False)


def test_requests_are_found_by_what_they_changed(db: Driver) -> None:
    write_requests(
        db,
        request(1, path="/v1/customers", objects="cus_1 evt_1"),
        request(2, path="/v1/customers/cus_1"),
        request(3, "GET", path="/v1/customers/cus_1"),
        request(4, path="/v1/customers/cus_1/sources", objects="card_1"),
        request(5, path="/v1/customers", objects="evt_2 cus_11"),
        request(6, path="/v1/customers", objects="cusx1"),
        request(7, "DELETE", path="/v1/customers/cus_1", objects="cus_1 evt_3"),
    )
    assert changed(db, "cus_1") == [7, 4, 2, 1]
    assert changed(db, "cus_1", limit=2) == [7, 4]
    assert changed(db, "cus_1", after="req_00004") == [2, 1]
    assert changed(db, "card_1") == [4]
    for text in ("%", "_", "!", "!%", "cus_%", "'"):
        assert changed(db, text) == []


def test_a_long_log_is_looked_through_for_a_while_only(db: Driver) -> None:
    write_requests(db, request(1, objects="cus_1"), request(2, objects="cus_2"))
    write_requests(db, *[request(number) for number in range(3, LOOKED_THROUGH + 2)])
    assert changed(db, "cus_2") == [2]
    assert changed(db, "cus_1") == []
    assert changed(db, "cus_1", after="req_00009") == [1]


@pytest.mark.parametrize(
    "query", [EventQuery(object_id="cus_1"), EventQuery(object_id="cus_1", after="evt_1")]
)
def test_events_of_an_object_are_found_by_an_index(tmp_path: Path, query: EventQuery) -> None:
    async def plan() -> str:
        store = SqliteStore(tmp_path / "events.db", {})
        await store.start()
        sql, values = events_sql(TEST, query)
        steps = store._db.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
        await store.stop()
        return " ".join([str(step) for step in steps])

    told = asyncio.run(plan())
    assert "USING INDEX events_object" in told
    assert "TEMP B-TREE" not in told
