"""The resources as classes: ``zorse.Customer.create(…)``, ``customer.save()``.

The classes are made from the generated table when they are first named. A method of a class takes
the object's id first; on an object itself it is left out: ``PaymentIntent.confirm("pi_…")`` and
``intent.confirm()`` are the same.
"""

from functools import cache
from types import SimpleNamespace
from typing import Any

from zorse.client.core import Core, Origin
from zorse.client.error import InvalidRequestError
from zorse.client.objects import (
    ZorseObject,
    changes,
    core_of,
    settled,
    take,
)
from zorse.client.operations import Operation
from zorse.client.operations import operation as operation_of
from zorse.client.table import CLASSES, HELD, SAVED, WITHOUT_ID


class Method:
    """An operation as a method of a class, and of its objects where it is about one."""

    def __init__(
        self, operation: Operation, name: str, *, on_objects: bool, is_async: bool
    ) -> None:
        self.operation = operation
        self.name = name
        self.on_objects = on_objects
        self.is_async = is_async

    def __get__(self, obj: ZorseObject | None, cls: type[ZorseObject]) -> Any:
        operation, mine = self.operation, self.on_objects and obj is not None

        def asked(ids: tuple[Any, ...]) -> tuple[Core, Operation, tuple[Any, ...], Origin | None]:
            if mine:
                assert obj is not None
                return core_of(obj), operation, own_ids(obj, operation, ids), obj._origin
            from zorse.client.module import core

            if not ids and operation.key in WITHOUT_ID:
                return core(), operation_of(WITHOUT_ID[operation.key]), ids, None
            return core(), operation, ids, None

        async def call_async(*ids: Any, **params: Any) -> Any:
            core, wanted, all_ids, origin = asked(ids)
            answer = await core.call_async(wanted, all_ids, params, origin)
            return became(obj if mine else None, answer)

        def call(*ids: Any, **params: Any) -> Any:
            core, wanted, all_ids, origin = asked(ids)
            answer = core.call(wanted, all_ids, params, origin)
            return became(obj if mine else None, answer)

        made = call_async if self.is_async else call
        made.__name__ = self.name
        made.__qualname__ = f"{cls.__qualname__}.{self.name}"
        made.__module__ = "zorse"
        made.__doc__ = operation.key
        return made


def became(obj: ZorseObject | None, answer: Any) -> Any:
    """The object itself where the answer is what it has become, else the answer."""
    if obj is None or not isinstance(answer, ZorseObject):
        return answer
    if any(answer.get(name) != obj.get(name) for name in ("id", "object")):
        return answer
    take(obj, answer)
    return obj


def own_ids(obj: ZorseObject, operation: Operation, ids: tuple[Any, ...]) -> tuple[Any, ...]:
    """The ids of a path for an object: its own, then those that were given."""
    if not operation.ids:
        return ids
    own = obj.get("id")
    if not isinstance(own, str):
        raise InvalidRequestError(f"This {name_of(obj)} has no id, so it cannot be asked for.")
    return (own, *ids)


def address(obj: ZorseObject, verb: str) -> tuple[Operation, tuple[Any, ...]]:
    """The operation that retrieves, modifies or deletes an object, and the ids in its path.

    What belongs to another object lies at an address under that one's.
    """
    name = name_of(obj)
    for fields, verbs in HELD.get(name, ()):
        ids = [id_of(obj.get(field)) for field in fields]
        if verb in verbs and None not in ids:
            return operation_of(verbs[verb]), tuple(ids)
    key = CLASSES[name][1].get(verb)
    if key is None or name in HELD:
        raise InvalidRequestError(
            f"This {name} does not say what it belongs to, so it has no address."
        )
    found = operation_of(key)
    return found, own_ids(obj, found, ())


def id_of(value: Any) -> Any:
    """The id of an object, or what is one already."""
    return value.get("id") if isinstance(value, dict) else value


def refresh(self: ZorseObject) -> ZorseObject:
    """Fetch the object anew, with what was expanded in it, and put it in the place of this one."""
    operation, ids, params = refreshing(self)
    take(self, core_of(self).call(operation, ids, params, self._origin))
    return self


async def refresh_async(self: ZorseObject) -> ZorseObject:
    """The same for coroutines."""
    operation, ids, params = refreshing(self)
    take(self, await core_of(self).call_async(operation, ids, params, self._origin))
    return self


def refreshing(self: ZorseObject) -> tuple[Operation, tuple[Any, ...], dict[str, Any]]:
    expand = (self._query or {}).get("expand")
    return *address(self, "retrieve"), {"expand": expand} if expand else {}


def save(self: ZorseObject, **params: Any) -> ZorseObject:
    """Send what was set on the object since it came; nothing is sent where nothing was."""
    operation, ids, sent = saving(self, params)
    if sent:
        take(self, core_of(self).call(operation, ids, sent, self._origin))
    settled(self)
    return self


async def save_async(self: ZorseObject, **params: Any) -> ZorseObject:
    """The same for coroutines."""
    operation, ids, sent = saving(self, params)
    if sent:
        take(self, await core_of(self).call_async(operation, ids, sent, self._origin))
    settled(self)
    return self


def saving(
    self: ZorseObject, params: dict[str, Any]
) -> tuple[Operation, tuple[Any, ...], dict[str, Any]]:
    """The update of an object and its parameters; raises for fields that cannot be updated."""
    name = name_of(self)
    sent = changes(self)
    for field in sent:
        if field not in SAVED[name]:
            raise InvalidRequestError(
                f"{name}.{field} cannot be changed by saving: the update of a {self.OBJECT_NAME} "
                "has no parameter of that name.",
                param=field,
            )
    operation, ids = address(self, "modify")
    return operation, ids, {**sent, **params}


def delete(self: ZorseObject, **params: Any) -> ZorseObject:
    """Delete the object; it then has ``deleted``."""
    operation, ids = address(self, "delete")
    take(self, core_of(self).call(operation, ids, params, self._origin))
    return self


async def delete_async(self: ZorseObject, **params: Any) -> ZorseObject:
    """The same for coroutines."""
    operation, ids = address(self, "delete")
    take(self, await core_of(self).call_async(operation, ids, params, self._origin))
    return self


def name_of(obj: ZorseObject) -> str:
    return type(obj).__qualname__


def methods_of(methods: dict[str, str], *, held: bool) -> dict[str, Any]:
    """Operations as members of a class, each with its twin for coroutines.

    What belongs to another object takes all ids, since its own stands last.
    """
    members: dict[str, Any] = {}
    for name, key in methods.items():
        found = operation_of(key)
        about = bool(found.ids) and name != "retrieve" and not held
        members[name] = Method(found, name, on_objects=about, is_async=False)
        twin = f"{name}_async"
        members[twin] = Method(found, twin, on_objects=about, is_async=True)
    return members


class Helpers:
    """``refund.test_helpers.expire()``: what a test does to an object."""

    def __init__(self, methods: dict[str, Method]) -> None:
        self._methods = methods

    def __get__(self, obj: ZorseObject | None, cls: type[ZorseObject]) -> Any:
        if obj is None:
            return self
        bound = {name: method.__get__(obj, cls) for name, method in self._methods.items()}
        return SimpleNamespace(**bound)


@cache
def class_named(name: str) -> type[ZorseObject] | None:
    """The class of a name such as ``Customer`` or ``checkout.Session``."""
    if name not in CLASSES:
        return None
    type_, methods, helpers = CLASSES[name]
    members: dict[str, Any] = {"__slots__": (), "__module__": "zorse", "OBJECT_NAME": type_}
    members |= methods_of(methods, held=name in HELD)
    verbs = {verb for _, place in HELD.get(name, ()) for verb in place}
    if "retrieve" in verbs or ("retrieve" in methods and name not in HELD):
        members |= {"refresh": refresh, "refresh_async": refresh_async}
    if name in SAVED:
        members |= {"save": save, "save_async": save_async}
    if "delete" in verbs:
        members |= {
            "delete": OnObjects(members.get("delete"), delete),
            "delete_async": OnObjects(members.get("delete_async"), delete_async),
        }
    if helpers:
        of_tests = methods_of(helpers, held=False)
        members["TestHelpers"] = type("TestHelpers", (), {"__module__": "zorse", **of_tests})
        members["test_helpers"] = Helpers(of_tests)
    made = type(name.rpartition(".")[2], (ZorseObject,), members)
    made.__qualname__ = name
    return made


class OnObjects:
    """A method that asks its class for one thing, and an object for another."""

    def __init__(self, on_class: Method | None, on_objects: Any) -> None:
        self._on_class = on_class
        self._on_objects = on_objects

    def __get__(self, obj: ZorseObject | None, cls: type[ZorseObject]) -> Any:
        if obj is not None:
            return self._on_objects.__get__(obj, cls)
        if self._on_class is None:
            raise AttributeError(f"{cls.__qualname__} has no delete; its objects have.")
        return self._on_class.__get__(None, cls)


@cache
def _names() -> dict[str, str]:
    return {found[0]: name for name, found in CLASSES.items()}


def class_of(type_: str) -> type[ZorseObject] | None:
    """The class of what has this in ``object``."""
    name = _names().get(type_)
    return class_named(name) if name is not None else None


class Namespace:
    """Classes that belong together: ``zorse.checkout`` has ``Session``."""

    def __init__(self, name: str) -> None:
        self.__name__ = name

    def __getattr__(self, name: str) -> Any:
        full = f"{self.__name__}.{name}"
        found = class_named(full) or (Namespace(full) if full in namespaces() else None)
        if found is None:
            raise AttributeError(f"zorse.{self.__name__} has no {name!r}.")
        self.__dict__[name] = found
        return found

    def __dir__(self) -> list[str]:
        prefix = f"{self.__name__}."
        names = {*CLASSES, *namespaces()}
        return sorted({n[len(prefix) :].split(".")[0] for n in names if n.startswith(prefix)})

    def __repr__(self) -> str:
        return f"<zorse.{self.__name__}: {', '.join(dir(self))}>"


@cache
def namespaces() -> frozenset[str]:
    found = set()
    for name in CLASSES:
        while "." in name:
            name = name.rpartition(".")[0]
            found.add(name)
    return frozenset(found)


def named(name: str) -> Any:
    """A class or a namespace at the top of the module; None where there is neither."""
    found = class_named(name)
    if found is None and name in namespaces():
        return Namespace(name)
    return found
