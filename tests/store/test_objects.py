"""Documents: put, found, changed, removed and undone within units of work."""

from typing import Any

import pytest

from tests.store.conftest import LIVE, OTHER, TEST, Driver, Engine
from zorse.store.protocol import EventQuery, EventRow, IdempotencyRow, Object, Query, Unit


def customer(id_: str, created: int = 100, **fields: Any) -> Object:
    return {"id": id_, "object": "customer", "created": created, **fields}


def put(*objects: Object) -> Any:
    def work(unit: Unit) -> None:
        for obj in objects:
            unit.put(obj["object"], obj)

    return work


def ids(unit: Unit, type_: str = "customer", **where: str) -> list[str]:
    page = unit.page(Query(type_, where=tuple(where.items()), limit=100))
    return [obj["id"] for obj in page.data]


def test_an_object_is_found_as_it_was_put(db: Driver) -> None:
    obj = customer("cus_1", name="Ada \0 ü 😀", metadata={"a": "1"}, nested={"x": [1, None, True]})
    db.write(put(obj))
    assert db.read(lambda unit: unit.get("customer", "cus_1")) == obj
    assert db.read(lambda unit: unit.get("customer", "cus_2")) is None
    assert db.read(lambda unit: unit.get("charge", "cus_1")) is None


def test_an_id_means_one_dict_within_a_unit(db: Driver) -> None:
    db.write(put(customer("cus_1")))

    def work(unit: Unit) -> None:
        first = unit.get("customer", "cus_1")
        assert unit.get("customer", "cus_1", lock=True) is first
        assert unit.page(Query("customer")).data[0] is first
        new = customer("cus_2")
        unit.put("customer", new)
        assert unit.get("customer", "cus_2") is new
        assert unit.page(Query("customer")).data[0] is new

    db.write(work)


def test_a_page_found_first_gives_the_same_dict_too(db: Driver) -> None:
    db.write(put(customer("cus_1")))

    def work(unit: Unit) -> None:
        [found] = unit.page(Query("customer")).data
        assert unit.get("customer", "cus_1", lock=True) is found
        found["name"] = "Ada"
        unit.put("customer", found)

    db.write(work)
    assert db.read(lambda unit: unit.get("customer", "cus_1")) == customer("cus_1", name="Ada")


def test_what_was_not_put_is_not_written(db: Driver) -> None:
    db.write(put(customer("cus_1")))

    def work(unit: Unit) -> None:
        obj = unit.get("customer", "cus_1")
        assert obj is not None
        obj["name"] = "never put"

    db.write(work)
    assert db.read(lambda unit: unit.get("customer", "cus_1")) == customer("cus_1")


def test_undo_forgets_all_that_was_written(db: Driver) -> None:
    db.write(put(customer("cus_1", email="a@x.example")))

    def work(unit: Unit) -> None:
        obj = unit.get("customer", "cus_1")
        assert obj is not None
        obj["email"] = "b@x.example"
        unit.put("customer", obj)
        unit.put("customer", customer("cus_2"))
        unit.add_event(EventRow("evt_1", 100, "customer.created", "cus_2", b"{}"))
        unit.undo()
        assert unit.made.objects == []
        assert unit.get("customer", "cus_2") is None
        assert unit.get("customer", "cus_1") == customer("cus_1", email="a@x.example")
        unit.put("customer", customer("cus_3"))

    db.write(work)
    assert db.read(ids) == ["cus_3", "cus_1"]
    assert db.read(lambda unit: ids(unit, email="a@x.example")) == ["cus_1"]
    assert db.read(lambda unit: unit.events(EventQuery()).data) == []


def test_undo_forgets_what_a_query_had_to_see(db: Driver) -> None:
    """A query makes the unit write early; that is undone as well, more than once."""
    db.write(put(customer("cus_1", email="a@x.example")))

    def work(unit: Unit) -> None:
        for round_ in (1, 2):
            obj = unit.get("customer", "cus_1", lock=True)
            assert obj is not None
            obj["email"] = "b@x.example"
            unit.put("customer", obj)
            unit.put("customer", customer(f"cus_new_{round_}", email="b@x.example"))
            assert ids(unit, email="b@x.example") == [f"cus_new_{round_}", "cus_1"]
            unit.remove("customer", "cus_1")
            assert ids(unit) == [f"cus_new_{round_}"]
            unit.undo()
            assert ids(unit) == ["cus_1"]
        unit.keep_answer(IdempotencyRow("key", "POST", "/v1/x", b"f", "req_1", 400, b"{}", 100))

    db.write(work)
    assert db.read(ids) == ["cus_1"]
    assert db.read(lambda unit: ids(unit, email="a@x.example")) == ["cus_1"]
    answer = db.write(lambda unit: unit.claim("key"))
    assert answer is not None
    assert answer.status == 400


def test_writing_goes_on_after_a_query_saw_it(db: Driver) -> None:
    def work(unit: Unit) -> None:
        obj = customer("cus_1", email="a@x.example")
        unit.put("customer", obj)
        assert ids(unit, email="a@x.example") == ["cus_1"]
        obj["email"] = "b@x.example"
        unit.put("customer", obj)
        assert ids(unit, email="a@x.example") == []
        assert ids(unit, email="b@x.example") == ["cus_1"]
        obj["email"] = "c@x.example"
        unit.put("customer", obj)

    db.write(work)
    assert db.read(lambda unit: ids(unit, email="b@x.example")) == []
    assert db.read(lambda unit: ids(unit, email="c@x.example")) == ["cus_1"]


def test_an_exception_in_the_work_leaves_nothing(db: Driver) -> None:
    def early(unit: Unit) -> None:
        unit.put("customer", customer("cus_1", email="a@x.example"))
        assert ids(unit) == ["cus_1"]
        unit.put("customer", customer("cus_2"))
        raise ZeroDivisionError

    def late(unit: Unit) -> None:
        unit.put("customer", customer("cus_1"))
        raise ZeroDivisionError

    for work in (early, late):
        with pytest.raises(ZeroDivisionError):
            db.write(work)
        assert db.read(ids) == []
        assert db.read(lambda unit: ids(unit, email="a@x.example")) == []


def test_an_object_that_is_no_json_fails_alone(db: Driver) -> None:
    outcomes = db.together(
        put(customer("cus_1")), put(customer("cus_2", name={1, 2})), put(customer("cus_3"))
    )
    assert [isinstance(outcome, TypeError) for outcome in outcomes] == [False, True, False]
    assert sorted(db.read(ids)) == ["cus_1", "cus_3"]


def test_index_rows_follow_the_fields(db: Driver) -> None:
    db.write(put(customer("cus_1", email="a@x.example", test_clock=None)))
    assert db.read(lambda unit: ids(unit, email="a@x.example")) == ["cus_1"]

    def change(**fields: Any) -> None:
        def work(unit: Unit) -> None:
            obj = unit.get("customer", "cus_1", lock=True)
            assert obj is not None
            unit.put("customer", obj | fields)

        db.write(work)

    change(email="b@x.example", test_clock={"id": "clock_1", "object": "test_clock"})
    assert db.read(lambda unit: ids(unit, email="a@x.example")) == []
    assert db.read(lambda unit: ids(unit, email="b@x.example")) == ["cus_1"]
    assert db.read(lambda unit: ids(unit, test_clock="clock_1")) == ["cus_1"]
    change(email=None)
    assert db.read(lambda unit: ids(unit, email="b@x.example")) == []
    assert db.read(lambda unit: ids(unit, test_clock="clock_1")) == ["cus_1"]


def test_hidden_fields_and_flags_are_indexed(engine: Engine) -> None:
    db = engine.open({"coupon": ("valid", "code", "times")})
    obj = {"id": "co_1", "object": "coupon", "valid": True, "times": 3, "_": {"code": "HI"}}
    db.write(put(obj))
    assert db.read(lambda unit: ids(unit, "coupon", valid="true")) == ["co_1"]
    assert db.read(lambda unit: ids(unit, "coupon", code="HI", times="3")) == ["co_1"]
    assert db.read(lambda unit: ids(unit, "coupon", valid="false")) == []


@pytest.mark.parametrize("text", ["x" * 5_000, "a\0b", "ü" * 700, ""])
def test_odd_values_can_be_filtered_by(db: Driver, text: str) -> None:
    db.write(put(customer("cus_1", email=text), customer("cus_2", email=text + "y")))
    assert db.read(lambda unit: ids(unit, email=text)) == ["cus_1"]


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "x" * 100_000])
def test_odd_ids_are_not_found(db: Driver, text: str) -> None:
    assert db.read(lambda unit: unit.get("customer", text)) is None
    assert db.write(lambda unit: unit.get("customer", text, lock=True)) is None
    assert db.read(lambda unit: unit.event(text)) is None
    assert db.read(lambda unit: unit.file(text)) is None
    assert not db.read(lambda unit: unit.exists_elsewhere("customer", text))
    assert db.read(lambda unit: ids(unit, email=text)) == []


def test_remove_takes_the_object_and_its_index_rows(db: Driver) -> None:
    db.write(put(customer("cus_1", email="a@x.example"), customer("cus_2", email="a@x.example")))
    db.write(lambda unit: unit.remove("customer", "cus_1"))
    assert db.read(lambda unit: unit.get("customer", "cus_1")) is None
    assert db.read(lambda unit: unit.position("customer", "cus_1")) is None
    assert db.read(lambda unit: ids(unit, email="a@x.example")) == ["cus_2"]
    db.write(lambda unit: unit.remove("customer", "cus_1"))


def test_an_id_can_be_used_again_after_its_object_was_removed(db: Driver) -> None:
    """The new object has its own place in lists, whether or not the old one was committed."""
    db.write(put(customer("cus_1", 100, email="a@x.example"), customer("cus_2", 200)))

    def work(unit: Unit) -> None:
        unit.remove("customer", "cus_1")
        assert unit.get("customer", "cus_1") is None
        unit.put("customer", customer("cus_1", 300, email="b@x.example"))

    db.write(work)
    assert db.read(ids) == ["cus_1", "cus_2"]
    assert db.read(lambda unit: ids(unit, email="a@x.example")) == []
    assert db.read(lambda unit: ids(unit, email="b@x.example")) == ["cus_1"]

    def again(unit: Unit) -> None:
        unit.put("customer", customer("cus_3", 400))
        unit.remove("customer", "cus_3")
        assert ids(unit) == ["cus_1", "cus_2"]
        unit.put("customer", customer("cus_3", 50))

    db.write(again)
    assert db.read(ids) == ["cus_1", "cus_2", "cus_3"]


def test_modes_and_accounts_are_apart(db: Driver) -> None:
    for scope in (TEST, LIVE, OTHER):
        db.write(put(customer("cus_1", name=str(scope))), scope)
    db.write(put(customer("cus_test")))
    for scope in (TEST, LIVE, OTHER):
        obj = db.read(lambda unit: unit.get("customer", "cus_1"), scope)
        assert obj is not None
        assert obj["name"] == str(scope)
    assert db.read(ids) == ["cus_test", "cus_1"]
    assert db.read(ids, LIVE) == ["cus_1"]
    assert db.read(ids, OTHER) == ["cus_1"]
    assert db.read(lambda unit: unit.get("customer", "cus_test"), LIVE) is None


def test_an_object_of_the_other_mode_is_known_of(db: Driver) -> None:
    db.write(put(customer("cus_1")))
    assert db.read(lambda unit: unit.exists_elsewhere("customer", "cus_1"), LIVE)
    assert not db.read(lambda unit: unit.exists_elsewhere("customer", "cus_1"), TEST)
    assert not db.read(lambda unit: unit.exists_elsewhere("customer", "cus_1"), OTHER)
    db.write(lambda unit: unit.remove("customer", "cus_1"))
    assert not db.read(lambda unit: unit.exists_elsewhere("customer", "cus_1"), LIVE)


def test_the_unit_names_what_it_made(db: Driver) -> None:
    def work(unit: Unit) -> list[str]:
        unit.put("customer", customer("cus_1"))
        unit.add_event(EventRow("evt_1", 100, "customer.created", "cus_1", b"{}"))
        return list(unit.made.objects)

    assert db.write(work) == ["cus_1", "evt_1"]


def test_a_unit_for_reading_cannot_write(db: Driver) -> None:
    with pytest.raises(AssertionError, match="opened for reading"):
        db.read(put(customer("cus_1")))
    assert db.read(ids) == []


def test_everything_is_there_after_a_restart(engine: Engine) -> None:
    db = engine.open()
    db.write(put(customer("cus_1", email="a@x.example")))
    engine.close()
    db = engine.open()
    assert db.read(lambda unit: ids(unit, email="a@x.example")) == ["cus_1"]


def test_fields_that_lists_come_to_filter_by_are_indexed_at_the_next_start(
    engine: Engine,
) -> None:
    db = engine.open({"customer": ("email",)})
    db.write(put(customer("cus_1", email="a@x.example", phone="1"), customer("cus_2", phone="1")))
    db.write(put(customer("cus_3", phone="1")), LIVE)
    engine.close()
    db = engine.open({"customer": ("phone",)})
    assert db.read(lambda unit: ids(unit, phone="1")) == ["cus_2", "cus_1"]
    assert db.read(lambda unit: ids(unit, email="a@x.example")) == []

    def change(unit: Unit) -> None:
        obj = unit.get("customer", "cus_1", lock=True)
        assert obj is not None
        unit.put("customer", obj | {"phone": "2"})

    db.write(change)
    assert db.read(lambda unit: ids(unit, phone="1")) == ["cus_2"]
    engine.close()
    db = engine.open({})
    assert db.read(ids) == ["cus_2", "cus_1"]
