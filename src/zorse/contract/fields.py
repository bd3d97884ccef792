"""Looking at fields: where one is, and what it holds when nothing was said of it."""

from typing import Any

from zorse.contract.catalogue import load
from zorse.contract.shapes import Shape
from zorse.contract.skeleton import empty, fresh

_blanks: dict[int, tuple[dict[str, Any], Shape]] = {}


def blank(shape: Shape) -> Any:
    """An empty value of a shape: a hash with every field that is always there, an empty list."""
    known = _blanks.get(id(shape))
    if known is None:
        # Shapes live as long as the contract, so their identity stands for them.
        known = _blanks[id(shape)] = {"value": empty(load(), shape, {}, 0)}, shape
    return fresh(known[0])["value"]


def field_of(shape: Shape, name: str) -> Shape:
    """The shape of a hash's field; of a union, of the alternative that has it."""
    for option in (shape, *shape.options):
        if name in option.fields:
            return option.fields[name]
    raise KeyError(name)


def field_at(shape: Shape, path: str) -> Shape:
    """The shape of what lies at a dotted path, which goes through arrays without a step."""
    for name in path.split("."):
        while shape.kind == "array" and shape.items is not None:
            shape = shape.items
        if shape.kind == "list" and shape.items is not None:
            shape = shape.items
        else:
            shape = field_of(shape, name)
    return shape
