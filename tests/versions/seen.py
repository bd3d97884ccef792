"""Seeing an object as an older version has it."""

from typing import Any

from zorse import contract, versions

Object = dict[str, Any]


class Shelf:
    """Objects that a change may look up, as ``zorse.versions.Reads`` wants them."""

    def __init__(self, *objects: Object, included: dict[str, Any] | None = None) -> None:
        self.objects = objects
        self._included = included or {}

    def get(self, type_: str, id_: str) -> Object | None:
        for obj in self.objects:
            if (obj["object"], obj["id"]) == (type_, id_):
                return obj
        return None

    def list(self, type_: str, *, limit: int = 10, **where: str) -> tuple[list[Object], bool]:
        found = [
            obj
            for obj in self.objects
            if obj["object"] == type_ and all(obj[name] == value for name, value in where.items())
        ]
        return found[:limit], len(found) > limit

    def included(self, obj: Object, name: str) -> Any:
        return self._included.get(name)


def an(type_: str, **fields: Any) -> Object:
    """An object as head has it: a skeleton with these fields, which fits the contract."""
    obj: Object = {**contract.skeleton(type_, False), **fields}
    if "id" in obj and "id" not in fields:
        obj["id"] = f"{contract.load().resources[type_].id_prefix}1"
    problems = contract.object_problems(type_, obj)
    assert not problems, problems
    return obj


def seen(version: str, obj: Object, shelf: Shelf | None = None) -> Object:
    """The object as a version sees it, which fits that version's table; head's stays as it was."""
    then = versions.resolve(version)
    before = repr(obj)
    lowered: Object = then.lower(obj, shelf or Shelf())
    assert repr(obj) == before, "an object was changed in place"
    problems = contract.object_problems(obj["object"], lowered, then.contract)
    assert not problems, problems
    return lowered


def asked(version: str, key: str, **params: Any) -> dict[str, Any]:
    """Parameters of an older caller, checked by the tables of then, as a behaviour gets them."""
    then = versions.resolve(version)
    operation = then.contract.operations[key]
    return then.raise_params(operation, contract.check(operation, as_sent(params)))


def as_sent(value: Any) -> Any:
    """Values as a form has them: texts."""
    if isinstance(value, dict):
        return {name: as_sent(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [as_sent(inner) for inner in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
