"""What may be asked for in ``expand``: ids that become objects, and fields left out otherwise.

A path goes through hashes by name, through arrays without a step of its own, and through list
envelopes by ``data``. It goes no deeper than the API expands in one request.
"""

from collections.abc import Iterator, Mapping
from typing import Protocol

from zorse.contract.shapes import Shape

DEPTH_MAX = 4


class HasShape(Protocol):
    @property
    def shape(self) -> Shape: ...


def expandable_paths(resources: Mapping[str, HasShape], root: Shape) -> dict[str, tuple[str, ...]]:
    """The paths that lead to ids, or to fields left out, and the types found there."""
    found: dict[str, tuple[str, ...]] = {}
    for path, shape in _walk(resources, root, ()):
        types = _expands_to(shape)
        if types or shape.includable:
            known = found.get(path, ())
            found[path] = known + tuple(type_ for type_ in types if type_ not in known)
    return dict(sorted(found.items()))


def includable_fields(root: Shape) -> frozenset[str]:
    """The paths of fields that are left out unless they are asked for."""
    return frozenset(path for path, shape in _walk({}, root, ()) if shape.includable)


def _expands_to(shape: Shape) -> tuple[str, ...]:
    if shape.expandable:
        return shape.expandable
    if shape.includable and shape.kind == "list" and shape.items is not None:
        inner = shape.items.options or (shape.items,)
        return tuple(option.resource for option in inner if option.resource)
    if shape.kind == "array" and shape.items is not None:
        return _expands_to(shape.items)
    return ()


def _walk(
    resources: Mapping[str, HasShape], shape: Shape, path: tuple[str, ...]
) -> Iterator[tuple[str, Shape]]:
    for name, field in _fields(resources, shape):
        here = (*path, name)
        yield ".".join(here), field
        if len(here) < DEPTH_MAX:
            yield from _walk(resources, field, here)


def _fields(resources: Mapping[str, HasShape], shape: Shape) -> Iterator[tuple[str, Shape]]:
    """What a path can go on with from here."""
    if shape.kind == "object":
        yield from shape.fields.items()
    elif shape.kind == "list" and shape.items is not None:
        yield "data", shape.items
    elif shape.kind == "array" and shape.items is not None:
        yield from _fields(resources, shape.items)
    elif shape.kind == "union":
        for option in shape.options:
            yield from _fields(resources, option)
    elif shape.resource is not None and shape.resource in resources:
        yield from resources[shape.resource].shape.fields.items()
