"""Shapes of the contract as Python writes types: of fields, and of parameters."""

from __future__ import annotations

from functools import cache

from client_names import class_name, flat
from client_shapes import Hashes

from zorse import contract
from zorse.contract import Shape

NO_NAMES_OF_IDS = frozenset({"item", "line_item", "balance_transaction", "discount"})
"""Types that parameters are not named after, though they may be called so."""

SIMPLE = {"integer": "int", "number": "float", "boolean": "bool", "string": "str", "any": "Any"}


def field_type(shape: Shape, hashes: Hashes) -> str:
    """What an attribute of an object holds."""
    found = field_options(shape, hashes)
    if shape.nullable and "Any" not in found:
        found.append("None")
    return joined(found)


def field_options(shape: Shape, hashes: Hashes) -> list[str]:
    match shape.kind:
        case "object":
            found = [hashes.name_of(shape) if shape.fields else "ZorseObject"]
        case "resource":
            assert shape.resource is not None
            found = [flat(class_name(shape.resource))]
        case "list":
            assert shape.items is not None
            found = [f"ListObject[{field_type(shape.items, hashes)}]"]
        case "array":
            assert shape.items is not None
            found = [f"List[{field_type(shape.items, hashes)}]"]
        case "map":
            assert shape.items is not None
            # What may hold anything is often an object, with attributes of its own.
            inner = field_type(shape.items, hashes)
            found = ["Any" if inner == "Any" else f"Dict[str, {inner}]"]
        case "union":
            found = [part for option in shape.options for part in field_options(option, hashes)]
        case "string" if shape.enum:
            found = [hashes.literal(shape.enum)] + (["str"] if shape.open_enum else [])
        case kind:
            found = [SIMPLE[kind]]
    return found + [flat(class_name(type_)) for type_ in shape.expandable]


def param_type(shape: Shape, hashes: Hashes) -> str:
    """What a parameter takes."""
    found = param_options(shape, hashes)
    if shape.unset and "str" not in found:
        found.append('Literal[""]')
    if shape.nullable and "Any" not in found:
        found.append("None")
    return joined(found)


@cache
def standing_for_ids() -> dict[str, str]:
    """The classes whose objects are taken for their ids, by what parameters for these are called.

    The library writes an object's id where one stands in a form.
    """
    return {
        type_: flat(class_name(type_))
        for type_, resource in contract.load().resources.items()
        if "." not in type_ and "id" in resource.shape.fields and type_ not in NO_NAMES_OF_IDS
    }


def or_object(name: str, type_: str) -> str:
    """The type of what may be an id, with the object that has it."""
    cls = standing_for_ids().get(name)
    parts = type_.split(" | ")
    return f"{type_} | {cls}" if cls is not None and "str" in parts else type_


def param_options(shape: Shape, hashes: Hashes) -> list[str]:
    match shape.kind:
        case "object":
            return [hashes.name_of(shape) if shape.fields else "Mapping[str, Any]"]
        case "array":
            assert shape.items is not None
            return [f"List[{param_type(shape.items, hashes)}]"]
        case "map":
            assert shape.items is not None
            return [f"Mapping[str, {param_type(shape.items, hashes)}]"]
        case "union":
            found = []
            for option in shape.options:
                found += param_options(option, hashes)
                found += ['Literal[""]'] if option.unset else []
            return found
        case "string" if shape.enum:
            return [hashes.literal(shape.enum)] + (["str"] if shape.open_enum else [])
        case "string" if shape.format == "date-time":
            return ["str", "datetime"]
        case "string" if shape.format == "decimal":
            return ["str", "Decimal"]
        case "integer" if shape.format == "unix-time":
            return ["int", "datetime"]
        case "file":
            return ["FileInput"]
        case kind:
            return [SIMPLE[kind]]


def joined(options: list[str]) -> str:
    """A union, each of its parts once."""
    if "Any" in options:
        return "Any"
    found = list(dict.fromkeys(options))
    if "str" in found and 'Literal[""]' in found:
        found.remove('Literal[""]')
    return " | ".join(found)
