"""Any sequence of units does to the store what it does to a dict: hypothesis looks for one that
does not.

On SQLite the units of a moment share a commit, so what one has written and the next one reads, or
queries, or undoes, goes through every state that a group can be in.
"""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.conftest import Driver
from zorse.store.protocol import Object, Query, Scope, Unit
from zorse.store.sqlite import SqliteStore

IDS = ["cus_a", "cus_b", "cus_c"]
EMAILS = ["x@x.example", "y@x.example", None]

names = st.sampled_from(IDS)
emails = st.sampled_from(EMAILS)
steps = st.one_of(
    st.tuples(st.just("put"), names, st.integers(1, 3), emails),
    st.tuples(st.just("put"), names, st.integers(1, 3), emails),
    st.tuples(st.just("remove"), names),
    st.tuples(st.just("get"), names),
    st.tuples(st.just("page"), emails),
    st.tuples(st.just("undo")),
    st.tuples(st.just("fail")),
)
units = st.lists(steps, min_size=1, max_size=6)
moments = st.lists(st.lists(units, min_size=1, max_size=4), max_size=5)

_examples = itertools.count()


class Failing(Exception):
    """The work gives up."""


@dataclass
class Model:
    """What there should be: for each id its place and the object."""

    objects: dict[str, tuple[int, int, Object]] = field(default_factory=dict)
    order: Any = field(default_factory=itertools.count)

    def put(self, obj: Object) -> None:
        before = self.objects.get(obj["id"])
        created, order = before[:2] if before else (obj["created"], next(self.order))
        self.objects[obj["id"]] = (created, order, obj)

    def page(self, email: str | None) -> list[Object]:
        """All objects, or those with the address, newest first."""
        places = sorted(self.objects.values(), key=lambda place: place[:2], reverse=True)
        return [obj for _, _, obj in places if email is None or obj["email"] == email]


def work_of(steps: list[tuple[Any, ...]], model: Model) -> Callable[[Unit], None]:
    """Work that takes the steps on the unit and on the model, and holds one against the other."""

    def work(unit: Unit) -> None:
        before = dict(model.objects)
        for step in steps:
            match step:
                case ("put", id_, created, email):
                    there = unit.get("customer", id_, lock=True)
                    obj = {"id": id_, "created": created, "email": email}
                    if there is not None:
                        obj["created"] = there["created"]
                        there.update(obj)
                    unit.put("customer", obj if there is None else there)
                    model.put(obj)
                case ("remove", id_):
                    unit.remove("customer", id_)
                    model.objects.pop(id_, None)
                case ("get", id_):
                    expected = model.objects.get(id_)
                    assert unit.get("customer", id_) == (expected[2] if expected else None)
                case ("page", email):
                    assert listed(unit, email) == model.page(email)
                case ("undo",):
                    unit.undo()
                    model.objects = dict(before)
                case ("fail",):
                    model.objects = before
                    raise Failing

    return work


def listed(unit: Unit, email: str | None) -> list[Object]:
    where = () if email is None else (("email", email),)
    return unit.page(Query("customer", where=where)).data


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150
)
@given(moments=moments)
def test_any_sequence_of_units(db: Driver, moments: list[list[list[tuple[Any, ...]]]]) -> None:
    scope = Scope(f"acct_model_{next(_examples)}", livemode=False)
    model = Model()
    for moment in moments:
        works = [work_of(steps, model) for steps in moment]
        if isinstance(db.store, SqliteStore):
            outcomes = db.together(*works, scope=scope)
        else:
            outcomes = [outcome for work in works for outcome in db.together(work, scope=scope)]
        for outcome in outcomes:
            if isinstance(outcome, BaseException) and not isinstance(outcome, Failing):
                raise outcome
    for email in EMAILS:
        assert db.read(lambda unit, email=email: listed(unit, email), scope) == model.page(email)  # type: ignore[misc]
