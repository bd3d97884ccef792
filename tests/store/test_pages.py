"""Pages: what a plain sort and filter of all objects gives, by every way of asking for them."""

import itertools
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.conftest import TEST, Driver
from zorse.store import schema
from zorse.store.protocol import Created, Object, Page, Position, Query, Scope, Unit
from zorse.store.rows import page_sql

FIELDS: dict[str, list[str | None]] = {
    "customer": ["cus_a", "cus_b", None],
    "status": ["failed", "succeeded", None],
}
_examples = itertools.count()

times = st.integers(1, 6)
charges = st.lists(
    st.fixed_dictionaries(
        {"created": times, **{name: st.sampled_from(values) for name, values in FIELDS.items()}}
    ),
    max_size=14,
)
filters = st.lists(
    st.one_of(
        *(
            st.tuples(st.just(name), st.sampled_from([v for v in values if v]))
            for name, values in FIELDS.items()
        )
    ),
    max_size=3,
).map(tuple)
ends = st.none() | times
ranges = st.none() | st.builds(Created, gt=ends, gte=ends, lt=ends, lte=ends)


def charge(number: int, **fields: Any) -> Object:
    return {"id": f"ch_{number}", "object": "charge", **fields}


def put(db: Driver, obj: Object) -> None:
    db.write(lambda unit: unit.put("charge", obj))


def matches(obj: Object, query: Query) -> bool:
    created = query.created or Created()
    return (
        all(obj[field] == value for field, value in query.where)
        and (created.gt is None or obj["created"] > created.gt)
        and (created.gte is None or obj["created"] >= created.gte)
        and (created.lt is None or obj["created"] < created.lt)
        and (created.lte is None or obj["created"] <= created.lte)
    )


@dataclass
class Naive:
    """All objects of the type, with their places."""

    objects: list[tuple[Position, Object]]

    def page(self, query: Query) -> Page:
        """What a page is: filtered, sorted, cut at the cursor, then at the limit."""
        found = [
            (position.created, position.seq, obj)
            for position, obj in self.objects
            if matches(obj, query)
        ]
        found.sort(reverse=not query.oldest_first, key=lambda item: item[:2])
        sign = 1 if query.oldest_first else -1
        for cursor, way in ((query.after, 1), (query.before, -1)):
            if cursor is not None:
                place = (cursor.created, cursor.seq)
                found = [
                    item
                    for item in found
                    if (item[:2] > place if sign * way > 0 else item[:2] < place)
                ]
        objects = [obj for _, _, obj in found]
        has_more = len(objects) > query.limit
        if query.before is not None:
            return Page(objects[-query.limit :], has_more)
        return Page(objects[: query.limit], has_more)


def filled(db: Driver, objects: list[Object]) -> tuple[Scope, Naive]:
    """Put the objects into a scope that nothing else is in, in two units."""
    scope = Scope(f"acct_{next(_examples)}", livemode=False)
    half = len(objects) // 2

    def put(unit: Unit, part: list[Object]) -> list[tuple[Position, Object]]:
        for obj in part:
            unit.put("charge", obj)
        out = []
        for obj in part:
            position = unit.position("charge", obj["id"])
            assert position is not None
            out.append((position, obj))
        return out

    placed = db.write(lambda unit: put(unit, objects[:half]), scope)
    placed += db.write(lambda unit: put(unit, objects[half:]), scope)
    return scope, Naive(placed)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
@given(data=st.data(), fields=charges, limit=st.integers(1, 5), oldest_first=st.booleans())
def test_a_page_is_what_a_plain_sort_and_filter_gives(
    db: Driver, data: st.DataObject, fields: list[dict[str, Any]], limit: int, oldest_first: bool
) -> None:
    objects = [charge(number, **each) for number, each in enumerate(fields)]
    scope, naive = filled(db, objects)
    places = [position for position, _ in naive.objects]
    cursor = data.draw(st.none() | st.sampled_from(places) if places else st.none())
    way = data.draw(st.sampled_from(["after", "before"]))
    query = Query(
        "charge",
        where=data.draw(filters),
        created=data.draw(ranges),
        limit=limit,
        after=cursor if way == "after" else None,
        before=cursor if way == "before" else None,
        oldest_first=oldest_first,
    )
    assert db.read(lambda unit: unit.page(query), scope) == naive.page(query)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
@given(fields=charges, where=filters, limit=st.integers(1, 4), oldest_first=st.booleans())
def test_walking_the_pages_is_listing(
    db: Driver,
    fields: list[dict[str, Any]],
    where: tuple[tuple[str, str], ...],
    limit: int,
    oldest_first: bool,
) -> None:
    scope, _ = filled(db, [charge(number, **each) for number, each in enumerate(fields)])

    def walk(unit: Unit, *, forwards: bool) -> list[str]:
        walked: list[str] = []
        cursor = None if forwards else Position(0 if not oldest_first else 99, 0)
        while True:
            page = unit.page(
                Query(
                    "charge",
                    where=where,
                    limit=limit,
                    after=cursor if forwards else None,
                    before=None if forwards else cursor,
                    oldest_first=oldest_first,
                )
            )
            names = [obj["id"] for obj in page.data]
            walked = walked + names if forwards else names + walked
            if not page.has_more:
                return walked
            cursor = unit.position("charge", names[-1] if forwards else names[0])

    everything = db.read(
        lambda unit: unit.page(Query("charge", where=where, limit=100, oldest_first=oldest_first)),
        scope,
    )
    listed = [obj["id"] for obj in everything.data]
    assert db.read(lambda unit: walk(unit, forwards=True), scope) == listed
    assert db.read(lambda unit: walk(unit, forwards=False), scope) == listed


def test_objects_of_one_second_are_in_the_order_of_their_making(db: Driver) -> None:
    for number in range(5):
        put(db, charge(number, created=7))
    page = db.read(lambda unit: unit.page(Query("charge", limit=3)))
    assert [obj["id"] for obj in page.data] == ["ch_4", "ch_3", "ch_2"]
    assert page.has_more


def test_times_written_as_text_count(db: Driver) -> None:
    """The v2 API writes them so."""
    for number, created in enumerate(["2026-01-02T00:00:00.000Z", "2026-01-01T00:00:00.000Z"]):
        put(db, charge(number, created=created))
    page = db.read(lambda unit: unit.page(Query("charge", created=Created(gte=1_767_312_000))))
    assert [obj["id"] for obj in page.data] == ["ch_0"]


@pytest.mark.parametrize("far", [2**63, 2**64, -(2**63) - 1, 10**30])
def test_ends_and_cursors_out_of_this_world_are_harmless(db: Driver, far: int) -> None:
    put(db, charge(1, created=7))
    after = Query("charge", created=Created(gte=far))
    assert bool(db.read(lambda unit: unit.page(after)).data) == (far < 0)
    cursor = Query("charge", after=Position(far, far))
    assert bool(db.read(lambda unit: unit.page(cursor)).data) == (far > 0)


@pytest.fixture(scope="module")
def tables() -> Iterator[sqlite3.Connection]:
    """The tables, with nothing in them."""
    connection = sqlite3.connect(":memory:")
    for sql in schema.statements(schema.SQLITE, 0):
        connection.execute(sql)
    yield connection
    connection.close()


@pytest.mark.parametrize("where", [(), ("customer",), ("customer", "status")])
@pytest.mark.parametrize("created", [None, Created(gte=3, lt=9)])
@pytest.mark.parametrize("way", [None, "after", "before"])
@pytest.mark.parametrize("oldest_first", [False, True])
def test_no_page_reads_more_than_it_has_to(
    tables: sqlite3.Connection,
    where: tuple[str, ...],
    created: Created | None,
    way: str | None,
    oldest_first: bool,
) -> None:
    """The plan goes through an index in order: no scan, no sort."""
    query = Query(
        "charge",
        where=tuple((field, "x") for field in where),
        created=created,
        after=Position(5, 5) if way == "after" else None,
        before=Position(5, 5) if way == "before" else None,
        oldest_first=oldest_first,
    )
    sql, values = page_sql(TEST, query)
    plan = [row[3] for row in tables.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert plan
    assert not [step for step in plan if "SCAN" in step or "B-TREE" in step]
    if created is not None or way is not None:
        assert "created" in plan[0].partition("(")[2]
