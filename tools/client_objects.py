"""The types of objects: a class for each resource and for each hash in one."""

from __future__ import annotations

import keyword
from functools import cache

from client_methods import params_name, required, signature
from client_names import Method, class_name, flat, methods, type_of_class
from client_shapes import Enums, Hashes
from client_table import WITHOUT_ID, held, saved
from client_types import field_type

from zorse import contract
from zorse.contract import Shape

LIBRARY = frozenset(
    {"ListObject", "RequestOptions", "SearchResult", "ZorseObject", "ExpandParams", "PageParams"}
    | {"FileInput", "LastResponse"}
)
OWN_NAMES = frozenset(dir(dict)) | {
    *("last_response", "refresh", "save", "to_dict", "to_json", "OBJECT_NAME")
}
"""What every object has beside its fields."""

HEAD = """# Generated: `make client`.
# pyright: basic
from typing import Any, Dict, List, Literal, Self, TypeAlias, overload
from typing_extensions import Unpack

from zorse.types._library import ListObject, RequestOptions, SearchResult, ZorseObject
from zorse.types._enums import *
from zorse.types._library import ExpandParams, PageParams
from zorse.types._params import *

"""


@cache
def reserved() -> frozenset[str]:
    """Names that are not to be had for hashes and enums."""
    taken = {flat(name) for name in methods()} | LIBRARY
    taken |= {f"{flat(name)}TestHelpers" for name in methods()}
    return frozenset(taken | {params_name(one) for one in contract.load().operations.values()})


@cache
def enums() -> Enums:
    """The enums in objects and parameters; they have names once both were read."""
    return Enums(set(reserved()))


@cache
def hashes() -> Hashes:
    """The hashes in objects."""
    known = contract.load()
    found = Hashes(known.field_reader, "components", "", set(reserved()), enums())
    for type_, resource in known.resources.items():
        found.add(resource.shape, flat(class_name(type_)))
    found.settle()
    return found


def text() -> str:
    found = hashes()
    parts = [HEAD]
    for one in found.all():
        body = fields(one.shape, found, frozenset())
        parts.append(class_text(one.name, body))
    for name in methods():
        parts += resource_text(name, found)
    return "\n".join(parts)


def class_text(name: str, body: list[str], above: str = "ZorseObject") -> str:
    lines = [f"class {name}({above}):" if above else f"class {name}:"]
    return "\n".join([*lines, *[f"    {line}" for line in body or ["..."]]]) + "\n"


def resource_text(name: str, found: Hashes) -> list[str]:
    """The class of a resource, and that of its test helpers."""
    resource = contract.load().resources[type_of_class()[name]]
    all_methods = sorted(methods()[name], key=lambda method: method.name)
    own = [method for method in all_methods if not method.helper]
    helpers = [method for method in all_methods if method.helper]
    body = fields(resource.shape, found, {m.name for m in own})
    if resource.deletable and "deleted" not in resource.shape.fields:
        body.append("deleted: bool")
    for method in own:
        body += method_lines(name, method, found, flat(name))
    body += object_methods(name, {method.name for method in own})
    texts = []
    if helpers:
        helper = f"{flat(name)}TestHelpers"
        body += [f"TestHelpers: TypeAlias = {helper}", "@property"]
        body += [f"def test_helpers(self) -> {helper}: ..."]
        inner: list[str] = []
        for method in helpers:
            inner += method_lines(name, method, found, f"{helper} | {flat(name)}")
        texts.append(class_text(helper, inner, ""))
    return [*texts, class_text(flat(name), body)]


def method_lines(name: str, method: Method, found: Hashes, own: str) -> list[str]:
    """An operation on a class, and on its objects where it is about one of them."""
    if method.on_objects and name not in held():
        return signature(method.name, method.key, found, own=own)
    lines = signature(method.name, method.key, found, first="cls")
    if method.key in WITHOUT_ID:
        # Without an id it is the account whose key is used.
        lines = [
            line.replace("account: str | Account", "id: str | Account = ...") for line in lines
        ]
    return lines


def object_methods(name: str, known: set[str]) -> list[str]:
    """What can be done with an object wherever the API has it."""
    verbs = {verb for _, inner in held().get(name, ()) for verb in inner}
    found = []
    if "retrieve" in known | verbs:
        found += twins("refresh", "self")
    if name in saved():
        found += twins("save", f"self, **params: Unpack[{params_of_saving(name)}]")
    if "delete" in verbs and "delete" not in known:
        found += twins("delete", "self, **params: Unpack[RequestOptions]")
    return found


def twins(name: str, arguments: str) -> list[str]:
    return [
        f"def {name}({arguments}) -> Self: ...",
        f"async def {name}_async({arguments}) -> Self: ...",
    ]


def params_of_saving(name: str) -> str:
    """What may be said when an object is saved besides what was set on it."""
    keys = [method.key for method in methods()[name] if method.name == "modify"]
    keys += [inner["modify"] for _, inner in held().get(name, ()) if "modify" in inner]
    operation = contract.load().operations[keys[0]]
    return "RequestOptions" if required(operation) else params_name(operation)


def fields(shape: Shape, found: Hashes, taken: frozenset[str] | set[str]) -> list[str]:
    """The fields of an object; those whose names mean something else have an underscore."""
    lines, hidden = [], []
    for name, inner in sorted(shape.fields.items()):
        type_ = field_type(inner, found)
        if keyword.iskeyword(name) or name in OWN_NAMES or name in taken:
            lines.append(f"{name}_: {type_}")
            hidden.append((name, type_))
        else:
            lines.append(f"{name}: {type_}")
    for name, type_ in hidden:
        key = f'key: Literal["{name}"], /'
        lines += ["@overload", f"def __getitem__(self, {key}) -> {type_}: ..."]
    if hidden:
        lines += ["@overload", "def __getitem__(self, key: str, /) -> Any: ..."]
    return lines
