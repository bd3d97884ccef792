"""Which function answers which operation, and how much of it is there.

A behaviour binds itself with ``@operation("POST /v1/refunds")`` and a resource takes ready-made
verbs with ``offers``. Operations that nobody bound are *standard* where the generic verbs do them
justice, else *absent*. Each is bound at most once, and only if the contract knows it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from zorse import contract

if TYPE_CHECKING:
    from zorse.operations.call import Call

Object = dict[str, Any]
Params = dict[str, Any]
Behaviour = Callable[["Call", Params], Any]
F = TypeVar("F", bound=Behaviour)
Support = Literal["behaved", "standard", "absent"]


@dataclass(frozen=True, slots=True)
class Bound:
    """An operation with the function that answers it; none when it is absent."""

    operation: contract.Operation
    function: Behaviour | None
    support: Support
    reason: str = ""
    """Why it is absent."""
    writes: bool = True


@dataclass(frozen=True, slots=True)
class SubList:
    """A field that is only there when it is expanded, and holds a list of other objects."""

    type: str
    by: str


_behaviours: dict[str, tuple[Behaviour, Support]] = {}
_offered: dict[str, tuple[str, ...]] = {}
_resolvers: dict[str, Callable[["Call", str], Object | None]] = {}
_made_on_sight: set[str] = set()
_renderers: dict[str, Callable[["Call", Object], None]] = {}
_includers: dict[tuple[str, str], Callable[["Call", Object], Any]] = {}
_reactions: dict[str, list[Callable[["Call", Object], None]]] = {}
_tasks: dict[str, Callable[["Call", str], None]] = {}


def operation(key: str, *, support: Support = "behaved") -> Callable[[F], F]:
    """Bind a function to an operation, named as in the contract: ``POST /v1/refunds``.

    ``support`` is what COVERAGE.md says of it; a function that adds but a check to a standard verb
    leaves it standard.
    """

    def bind(function: F) -> F:
        assert key in contract.load().operations, f"{key} is not in the contract"
        assert key not in _behaviours, f"{key} is bound twice"
        _behaviours[key] = function, support
        return function

    return bind


def offers(base: str, *verbs: str) -> None:
    """Let the standard verbs answer for a resource: ``offers("/v1/refunds", "retrieve")``."""
    assert base not in _offered, f"{base} is offered twice"
    _offered[base] = verbs


def resolves(
    type_: str, *, makes: bool = False
) -> Callable[[Callable[["Call", str], Object | None]], Any]:
    """Bind what an id of this type stands for when the store has no such object.

    ``makes`` says that the object may be made at that moment, so that even to retrieve it writes.
    """

    def bind(function: Callable[["Call", str], Object | None]) -> Any:
        assert type_ not in _resolvers
        _resolvers[type_] = function
        if makes:
            _made_on_sight.add(type_)
        return function

    return bind


def renders(type_: str) -> Callable[[Callable[["Call", Object], None]], Any]:
    """Bind what is worked out each time an object of this type is shown."""

    def bind(function: Callable[["Call", Object], None]) -> Any:
        assert type_ not in _renderers
        _renderers[type_] = function
        return function

    return bind


def includes(type_: str, field: str) -> Callable[[Callable[["Call", Object], Any]], Any]:
    """Bind the value of a field that is left out of answers unless it is expanded."""

    def bind(function: Callable[["Call", Object], Any]) -> Any:
        assert (type_, field) not in _includers
        _includers[type_, field] = function
        return function

    return bind


def reacts_to(event_type: str) -> Callable[[Callable[["Call", Object], None]], Any]:
    """Bind what else happens, in the same unit of work, when an event is recorded."""

    def bind(function: Callable[["Call", Object], None]) -> Any:
        _reactions.setdefault(event_type, []).append(function)
        return function

    return bind


def task(name: str) -> Callable[[Callable[["Call", str], None]], Any]:
    """Bind timed work: what is done for an object, by id, once its time has come."""

    def bind(function: Callable[["Call", str], None]) -> Any:
        assert name not in _tasks
        _tasks[name] = function
        return function

    return bind


def resolver(type_: str) -> Callable[["Call", str], Object | None] | None:
    return _resolvers.get(type_)


def renderer(type_: str) -> Callable[["Call", Object], None] | None:
    return _renderers.get(type_)


def includer(type_: str, field: str) -> Callable[["Call", Object], Any] | None:
    return _includers.get((type_, field))


def reactions(event_type: str) -> list[Callable[["Call", Object], None]]:
    return _reactions.get(event_type, [])


def timed(name: str) -> Callable[["Call", str], None] | None:
    return _tasks.get(name)


def bind_all() -> dict[str, Bound]:
    """Bind every operation of the contract; call it once all products are loaded."""
    from zorse.operations import standard

    table = contract.load()
    offered = {
        standard.key_of(table, base, verb) for base, verbs in _offered.items() for verb in verbs
    }
    bound = {}
    for key, op in table.operations.items():
        writes = op.method != "GET" or (op.verb == "retrieve" and op.returns in _made_on_sight)
        own = _behaviours.get(key)
        if own is not None:
            assert key not in offered, f"{key} is bound and offered"
            bound[key] = Bound(op, *own, writes=writes)
        elif key in offered:
            bound[key] = Bound(op, standard.verb(op), "behaved", writes=writes)
        elif reason := standard.absence(op):
            bound[key] = Bound(op, None, "absent", reason, writes=writes)
        else:
            bound[key] = Bound(op, standard.verb(op), "standard", writes=writes)
    return bound
