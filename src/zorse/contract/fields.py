"""Looking at fields: where one is, and what it holds when nothing was said of it."""

from typing import Any

from zorse.contract.catalogue import load
from zorse.contract.shapes import Shape
from zorse.contract.skeleton import empty


def blank(shape: Shape) -> Any:
    """An empty value of a shape: a hash with every field that is always there, an empty list."""
    return empty(load(), shape, {}, 0)


def field_of(shape: Shape, name: str) -> Shape:
    """The shape of a hash's field; of a union, of the alternative that has it."""
    for option in (shape, *shape.options):
        if name in option.fields:
            return option.fields[name]
    raise KeyError(name)

