"""The contract as it was before some changes: head's tables with their edits undone.

An edit says what stood at a dotted path before: a shape in the contract's notation, the shape of
another field (``Like``), an enum without its newer values (``Fewer``) or with older names for some
(``Renamed``), or nothing. What no edit touches is head's own, not a copy.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from zorse.contract.catalogue import Contract, Operation, Resource
from zorse.contract.notation import Reader
from zorse.contract.router import Router
from zorse.contract.shapes import Shape


@dataclass(frozen=True, slots=True)
class Like:
    """The shape at another path of the same object or operation, or of another one (``of``)."""

    path: str
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Fewer:
    """An enum that did not have these values yet."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Renamed:
    """An enum some of whose values, given here as they are now, were called something else."""

    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class More:
    """An enum that had these values besides."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Required:
    """A parameter that had to be given wherever what it lies in was given."""


Before = str | list[Any] | dict[str, Any] | Like | Fewer | More | Renamed | Required | None
"""What stood at a path before: notation, or a word for it; none if there was nothing."""

Edits = Mapping[str, Mapping[str, Before]]
"""By resource type or operation key, then by dotted path."""


def derive(
    head: Contract,
    fields: Iterable[Edits],
    params: Iterable[Edits],
    operations: Mapping[str, dict[str, Any]],
) -> Contract:
    """The contract with edits undone, in the order in which they are given.

    ``operations`` are those that were there then and are not any more, in the notation of the
    compiled data.
    """
    derived = Contract.__new__(Contract)
    for name in Contract.__slots__:
        setattr(derived, name, getattr(head, name))
    # A resource looks up what it leads to in the contract that it belongs to.
    derived.resources = {
        type_: Resource(derived, type_, resource.written)
        for type_, resource in head.resources.items()
    }
    for edits in fields:
        for type_, paths in edits.items():
            resource = derived.resources[type_]
            for path, before in paths.items():
                resource.shape = edited(
                    resource.shape,
                    path,
                    _shape_before(derived.field_reader, before, resource.shape, _shapes(derived)),
                )
    derived.operations = {**head.operations}
    for key, written in operations.items():
        derived.operations[key] = Operation(derived, key, written)
    _edit_params(derived, head, params)
    if operations:
        router = Router()
        for operation in derived.operations.values():
            router.add(operation)
        derived.set_router(router)
    return derived


def _edit_params(derived: Contract, head: Contract, params: Iterable[Edits]) -> None:
    for edits in params:
        for key, paths in edits.items():
            operation = derived.operations[key]
            if operation is head.operations.get(key):
                operation = derived.operations[key] = Operation(derived, key, operation.written)
            for path, before in paths.items():
                operation.params = edited(
                    operation.params,
                    path,
                    _shape_before(
                        derived.param_reader,
                        before,
                        operation.params,
                        lambda other: derived.operations[other].params,
                    ),
                )


def _shapes(derived: Contract) -> Callable[[str], Shape]:
    return lambda type_: derived.resources[type_].shape


Make = Callable[[Shape | None], Shape | None]


def _shape_before(
    reader: Reader, before: Before, root: Shape, other: Callable[[str], Shape]
) -> Make:
    """What makes the shape of then out of the one of now."""
    match before:
        case None:
            return lambda now: None
        case Like(path, of):
            shape = at(root if of is None else other(of), path)
            return lambda now: shape
        case Fewer(values):
            return lambda now: _with_values(now, dict.fromkeys(values))
        case More(values):
            return lambda now: _with_more(now, values)
        case Required():
            return _required
        case Renamed(names):
            return lambda now: _with_values(now, names)
        case written:
            shape = reader.shape(written)
            return lambda now: shape


def _required(shape: Shape | None) -> Shape:
    assert shape is not None, "nothing can be required there"
    return replace(shape, required=True)


def _with_more(shape: Shape | None, values: tuple[str, ...]) -> Shape:
    assert shape is not None, "an enum of nothing"
    if shape.kind == "array":
        return replace(shape, items=_with_more(shape.items, values))
    return replace(shape, enum=(*shape.enum, *values))


def _with_values(shape: Shape | None, names: Mapping[str, str | None]) -> Shape:
    """The enum with other names for some of its values, and without those that have none."""
    assert shape is not None, "an enum of nothing"
    if shape.kind == "array":
        return replace(shape, items=_with_values(shape.items, names))
    if shape.kind == "union":
        options = [_with_values(o, names) if o.enum else o for o in shape.options]
        return replace(shape, options=tuple(options))
    missing = set(names) - set(shape.enum)
    assert not missing, f"the enum has no {missing}"
    values = [names.get(value, value) for value in shape.enum]
    return replace(shape, enum=tuple([value for value in values if value is not None]))


def at(shape: Shape, path: str) -> Shape:
    """The shape at a dotted path, which goes through arrays and maps without a step."""
    found: list[Shape] = []

    def note(now: Shape | None) -> Shape | None:
        assert now is not None, f"{path} leads nowhere"
        found.append(now)
        return now

    edited(shape, path, note)
    return found[0]


def edited(shape: Shape, path: str, make: Make) -> Shape:
    """The shape with another one at a dotted path; what lies beside the path is shared.

    A path goes through arrays and maps without a step and through list envelopes by ``data``; of a
    union it goes through each hash that has the field, or through all if it is new.
    """
    name, _, rest = path.partition(".")
    if shape.kind in ("array", "map") and shape.items is not None:
        return replace(shape, items=edited(shape.items, path, make))
    if shape.kind == "list" and shape.items is not None:
        assert name == "data", f"{path} does not go through `data`"
        return replace(shape, items=edited(shape.items, rest, make))
    if shape.kind == "union":
        hashes = [option for option in shape.options if _inside(option).kind == "object"]
        with_it = [option for option in hashes if name in _inside(option).fields] or hashes
        assert with_it, f"{path} leads nowhere"
        chosen = {id(option) for option in with_it}
        options = [edited(o, path, make) if id(o) in chosen else o for o in shape.options]
        return replace(shape, options=tuple(options))
    assert shape.kind == "object", f"{path} leads into a {shape.kind}"
    fields = dict(shape.fields)
    if rest:
        assert name in fields, f"{path} leads nowhere"
        fields[name] = edited(fields[name], rest, make)
    else:
        made = make(fields.pop(name, None))
        if made is not None:
            fields[name] = made
    return replace(shape, fields=fields)


def _inside(shape: Shape) -> Shape:
    while shape.kind in ("array", "map") and shape.items is not None:
        shape = shape.items
    return shape
