"""Units at the same time: nothing is lost, done twice, or answered before it is durable."""

from collections.abc import Callable

import pytest

from tests.store.conftest import LIVE, TEST, Driver
from tests.store.test_objects import customer, ids, put
from tests.store.test_rows import ANSWER, adding, due
from zorse.store.protocol import IdempotencyRow, KeyInUse, Query, Unit


def counting(id_: str, *, lock: bool) -> Callable[[Unit], int]:
    """Work that reads a counter and writes it one higher."""

    def work(unit: Unit) -> int:
        obj = unit.get("customer", id_, lock=lock)
        assert obj is not None
        obj["count"] += 1
        unit.put("customer", obj)
        return int(obj["count"])

    return work


@pytest.mark.parametrize("lock", [True, False])
def test_no_change_is_lost(db: Driver, lock: bool) -> None:
    db.write(put(customer("cus_1", count=0)))
    counts = db.together(*[counting("cus_1", lock=lock)] * 40)
    assert sorted(counts) == list(range(1, 41))  # type: ignore[type-var]
    obj = db.read(lambda unit: unit.get("customer", "cus_1"))
    assert obj is not None
    assert obj["count"] == 40


def test_no_change_is_lost_of_what_a_page_found(db: Driver) -> None:
    db.write(put(customer("cus_1", count=0, email="a@x.example")))

    def work(unit: Unit) -> None:
        [obj] = unit.page(Query("customer", where=(("email", "a@x.example"),))).data
        obj["count"] += 1
        unit.put("customer", obj)

    assert db.together(*[work] * 30) == [None] * 30
    obj = db.read(lambda unit: unit.get("customer", "cus_1"))
    assert obj is not None
    assert obj["count"] == 30


def test_no_change_is_lost_that_is_locked_late(db: Driver) -> None:
    """What was read without a lock is read anew by another unit's change in between."""
    db.write(put(customer("cus_1", count=0)))

    def work(unit: Unit) -> None:
        assert unit.get("customer", "cus_1") is not None
        obj = unit.get("customer", "cus_1", lock=True)
        assert obj is not None
        obj["count"] += 1
        unit.put("customer", obj)

    assert db.together(*[work] * 30) == [None] * 30
    obj = db.read(lambda unit: unit.get("customer", "cus_1"))
    assert obj is not None
    assert obj["count"] == 30


def test_units_that_lock_crosswise_all_get_through(db: Driver) -> None:
    db.write(put(customer("cus_1", count=0), customer("cus_2", count=0)))

    def crossing(*order: str) -> Callable[[Unit], None]:
        def work(unit: Unit) -> None:
            for id_ in order:
                counting(id_, lock=True)(unit)

        return work

    works = [crossing("cus_1", "cus_2"), crossing("cus_2", "cus_1")] * 3
    assert db.together(*works) == [None] * 6
    assert db.read(lambda unit: [obj["count"] for obj in unit.page(Query("customer")).data]) == [
        6,
        6,
    ]


def test_of_twins_with_the_same_id_one_is_made(db: Driver) -> None:
    """The others see it, as if they had come later."""

    def work(unit: Unit) -> bool:
        if unit.get("coupon", "SAVE10") is not None:
            return False
        unit.put("coupon", {"id": "SAVE10", "object": "coupon", "created": 5})
        return True

    assert sorted(db.together(*[work] * 12), key=bool) == [False] * 11 + [True]
    assert db.read(lambda unit: ids(unit, "coupon")) == ["SAVE10"]


def test_the_work_under_a_key_is_done_once(db: Driver) -> None:
    """Whoever comes meanwhile is told so; whoever comes later gets the answer."""

    def work(unit: Unit) -> str:
        kept = unit.claim("key-1")
        if kept is not None:
            return "kept"
        unit.put("customer", customer("cus_1"))
        unit.keep_answer(ANSWER)
        return "done"

    outcomes = db.together(*[work] * 20)
    assert outcomes.count("done") == 1
    assert all(each in {"done", "kept"} or isinstance(each, KeyInUse) for each in outcomes)
    assert db.write(work) == "kept"
    assert db.read(ids) == ["cus_1"]


def test_the_same_key_in_another_scope_is_another_key(db: Driver) -> None:
    def work(unit: Unit) -> IdempotencyRow | None:
        return unit.claim("key-1")

    db.write(lambda unit: unit.keep_answer(ANSWER))
    assert db.write(work, LIVE) is None
    assert db.write(work, TEST) == ANSWER


def test_one_object_changed_by_many_units_of_one_moment(db: Driver) -> None:
    """Index rows are those of the last change, and those before are gone."""
    works: list[Callable[[Unit], None]] = [put(customer("cus_1", email="0@x.example"))]

    def change(unit: Unit, number: int) -> None:
        obj = unit.get("customer", "cus_1", lock=True)
        assert obj is not None
        obj["email"] = f"{number}@x.example"
        unit.put("customer", obj)

    db.write(works[0])
    db.together(*[lambda unit, n=n: change(unit, n) for n in range(1, 9)])
    last = db.read(lambda unit: unit.get("customer", "cus_1"))
    assert last is not None
    found = [
        number
        for number in range(9)
        if db.read(lambda unit, n=number: ids(unit, email=f"{n}@x.example"))  # type: ignore[misc]
    ]
    assert [f"{number}@x.example" for number in found] == [last["email"]]


def test_made_changed_and_removed_in_one_moment(db: Driver) -> None:
    def remove_and_look(unit: Unit) -> list[str]:
        unit.remove("customer", "cus_1")
        return ids(unit)

    db.write(put(customer("cus_0")))
    db.together(put(customer("cus_1", email="a@x.example")), remove_and_look)
    db.write(lambda unit: unit.remove("customer", "cus_1"))
    assert db.read(ids) == ["cus_0"]
    assert db.read(lambda unit: ids(unit, email="a@x.example")) == []


def test_a_unit_that_fails_does_not_hurt_its_neighbours(db: Driver) -> None:
    def failing(unit: Unit) -> None:
        unit.put("customer", customer("cus_bad"))
        assert "cus_bad" in ids(unit)
        unit.put("customer", customer("cus_bad_too"))
        raise ZeroDivisionError

    outcomes = db.together(
        put(customer("cus_1")), failing, put(customer("cus_2")), failing, put(customer("cus_3"))
    )
    assert [type(each) for each in outcomes[1::2]] == [ZeroDivisionError] * 2
    assert outcomes[::2] == [None] * 3
    assert sorted(db.read(ids)) == ["cus_1", "cus_2", "cus_3"]


def test_a_unit_that_cannot_be_written_fails_alone(db: Driver) -> None:
    """It put an object that it had not looked for, and that was there."""
    db.write(put(customer("cus_1", name="first")))
    outcomes = db.together(
        put(customer("cus_2")),
        put(customer("cus_1", name="second")),
        put(customer("cus_3")),
        ids,
    )
    assert outcomes[0] is None
    assert isinstance(outcomes[1], Exception)
    assert outcomes[2] is None
    assert sorted(db.read(ids)) == ["cus_1", "cus_2", "cus_3"]
    obj = db.read(lambda unit: unit.get("customer", "cus_1"))
    assert obj == customer("cus_1", name="first")


def test_a_number_that_no_database_holds_fails_alone(db: Driver) -> None:
    outcomes = db.together(put(customer("cus_1")), put(customer("cus_2", created=2**63)))
    assert outcomes[0] is None
    assert isinstance(outcomes[1], Exception)
    assert db.read(ids) == ["cus_1"]


def test_due_work_and_objects_of_one_moment_are_seen_together(db: Driver) -> None:
    db.together(adding(due(1, 10)), put(customer("cus_1")), lambda unit: unit.drop_due(1))
    remaining = db.store.due(10, 10)
    assert remaining in ([], [due(1, 10)])  # Whichever came first.
    assert db.write(lambda unit: unit.take_due(1)) == bool(remaining)
