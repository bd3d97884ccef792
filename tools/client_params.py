"""The types of parameters: a TypedDict for each operation and for each hash in it."""

from __future__ import annotations

import keyword
from functools import cache

from client_methods import method_of, owner_of, params_name
from client_names import python_name
from client_objects import LIBRARY, enums, reserved
from client_objects import hashes as object_hashes
from client_shapes import Hashes
from client_table import special
from client_types import or_object, param_type, standing_for_ids

from zorse import contract
from zorse.contract import Operation, Shape

HEAD = """# Generated: `make client`.
# pyright: basic
from datetime import datetime
from decimal import Decimal
from typing import Any, Callable, List, Literal, Mapping, TypeAlias
from typing_extensions import Required, TypedDict

from zorse.types._enums import *
from zorse.types._library import FileInput, RequestOptions
from zorse.types._library import OptionsWithoutAccount, OptionsWithoutVersion

"""
ENUMS_HEAD = """# Generated: `make client`.
from typing import Literal, TypeAlias

"""
WITHOUT = {"account": "OptionsWithoutAccount", "api_version": "OptionsWithoutVersion"}
RANGE = {"gt", "gte", "lt", "lte"}
ORDER = ("create", "update", "confirm", "list")


def ordered() -> list[Operation]:
    """Operations, those first whose names are the best for what several share."""
    rank = {verb: place for place, verb in enumerate(ORDER)}
    return sorted(
        contract.load().operations.values(),
        key=lambda one: (rank.get(one.verb, len(rank)), one.path, one.method),
    )


@cache
def hashes() -> Hashes:
    """The hashes in parameters."""
    taken = reserved() | object_hashes().names()
    found = Hashes(contract.load().param_reader, "params", "Param", set(taken), enums())
    for operation in ordered():
        found.add(operation.params, owner_of(operation), method_of(operation))
    found.settle()
    return found


def enums_text() -> str:
    object_hashes()
    hashes()
    if not enums().names:
        enums().settle()
    return ENUMS_HEAD + enums().text()


def text() -> str:
    found = hashes()
    classes = ", ".join(sorted(standing_for_ids().values()))
    parts = [f"{HEAD.rstrip()}\nfrom zorse.types._objects import {classes}\n"]
    for one in found.all():
        parts.append(typed_dict(one.name, "TypedDict", one.shape, found))
    seen: dict[str, str] = {}
    for operation in sorted(ordered(), key=params_name):
        name = params_name(operation)
        if name in LIBRARY:
            continue
        above = next((WITHOUT[word] for word in special(operation) if word in WITHOUT), None)
        made = typed_dict(name, above or "RequestOptions", operation.params, found, top=True)
        assert seen.setdefault(name, operation.key) == operation.key, f"{name} is there twice"
        parts.append(made)
    return "\n".join(parts)


def is_range(shape: Shape) -> bool:
    """Whether a hash is what lists are narrowed down by; all but one are of times."""
    return set(shape.fields) == RANGE


def typed_dict(name: str, above: str, shape: Shape, found: Hashes, *, top: bool = False) -> str:
    types = {}
    for field, inner in sorted(shape.fields.items()):
        type_ = or_object(field, param_type(inner, found))
        is_time = is_range(shape) or (field != "amount" and any(map(is_range, inner.options)))
        if is_time and "datetime" not in type_:
            type_ = f"{type_} | datetime"
        types[field] = f"Required[{type_}]" if inner.required else type_
    if top:
        types = {python_name(field): type_ for field, type_ in types.items()}
        if any(inner.kind == "file" for inner in shape.fields.values()):
            types["on_progress"] = "Callable[[int, int], object]"
    if any(keyword.iskeyword(field) for field in types):
        pairs = ", ".join([f'"{field}": {type_}' for field, type_ in types.items()])
        return f'{name} = TypedDict("{name}", {{{pairs}}}, total=False)\n'
    lines = [f"    {field}: {type_}" for field, type_ in types.items()]
    return "\n".join([f"class {name}({above}, total=False):", *lines]) + "\n"
