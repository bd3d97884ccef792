"""The table that the Python library is driven by: operations, services, classes.

It is plain literals, so that a program which imports the library reads it in a moment.
"""

from __future__ import annotations

import keyword
from typing import Any

import client_names as names

from zorse import contract
from zorse.contract import Operation

HEAD = '"""The operations of the API, by service and by class. Generated: ``make client``."""'
IMPORTS = "\n\nfrom typing import Any, Final\n\n"

OPTIONS = frozenset(
    {"account", "api_base", "api_key", "api_version", "headers", "idempotency_key"}
    | {"max_network_retries", "on_progress", "stripe_account", "stripe_version", "timeout"}
)
"""Keywords that say something of a request, not in it."""

WITHOUT_ID = {"GET /v1/accounts/{account}": "GET /v1/account"}
HELD_VERBS = {"retrieve": "retrieve", "update": "modify", "delete": "delete"}
INNER = names.OLDER | {"bank_accounts", "cards"}
"""Segments of addresses that hold a part of what others hold."""

TABLES = {
    "OPERATIONS": (
        "dict[str, tuple[str, str, str | None, tuple[str, ...]]]",
        "Encoding, kind of answer, type of object, and the parameters that are called like options "
        "or like\nwords of Python's.",
    ),
    "SERVICES": (
        "dict[str, Any]",
        "The services of a client, down to the keys of operations.",
    ),
    "CLASSES": (
        "dict[str, tuple[str, dict[str, str], dict[str, str]]]",
        "Type of object, methods, and methods of ``TestHelpers``, by class.",
    ),
    "SAVED": (
        "dict[str, tuple[str, ...]]",
        "What an object's update takes, by class.",
    ),
    "HELD": (
        "dict[str, tuple[tuple[tuple[str, ...], dict[str, str]], ...]]",
        "For objects that lie in others, by class: the fields whose values lead to them, and the "
        "methods\nthat go there. The first whose fields are all there counts.",
    ),
    "WITHOUT_ID": (
        "dict[str, str]",
        "What is asked instead when no id is given.",
    ),
}


def text() -> str:
    """The module."""
    tables: dict[str, Any] = {
        "OPERATIONS": operations(),
        "SERVICES": services(),
        "CLASSES": classes(),
        "SAVED": saved(),
        "HELD": held(),
        "WITHOUT_ID": WITHOUT_ID,
    }
    parts = [HEAD, IMPORTS]
    for name, (type_, meaning) in TABLES.items():
        parts.append(f'{name}: Final[{type_}] = {written(tables[name], 0)}\n"""{meaning}"""\n\n')
    return "".join(parts).rstrip() + "\n"


def written(value: Any, depth: int) -> str:
    """A literal, the entries of dicts one a line."""
    if not isinstance(value, dict) or not value:
        return literal(value)
    pad = " " * (depth + 1)
    lines = [f"{pad}{literal(key)}: {written(item, depth + 1)},\n" for key, item in value.items()]
    return "{\n" + "".join(lines) + " " * depth + "}"


def literal(value: Any) -> str:
    """A literal on one line, with quotation marks as the formatter has them."""
    match value:
        case str():
            return f'"{value}"'
        case tuple():
            inner = ", ".join([literal(item) for item in value])
            return f"({inner},)" if len(value) == 1 else f"({inner})"
        case dict():
            inner = ", ".join([f"{literal(key)}: {literal(item)}" for key, item in value.items()])
            return "{" + inner + "}"
    return repr(value)


def operations() -> dict[str, tuple[str, str, str | None, tuple[str, ...]]]:
    return {
        key: (operation.encoding, operation.returns_kind, operation.returns, special(operation))
        for key, operation in sorted(contract.load().operations.items())
    }


def special(operation: Operation) -> tuple[str, ...]:
    """The parameters that cannot be told from something else by their names alone."""
    fields = operation.params.fields
    return tuple([name for name in fields if name in OPTIONS or keyword.iskeyword(name)])


def services() -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for key, operation in sorted(contract.load().operations.items()):
        name = names.service_name(operation)
        inner = tree
        for word in name.services:
            inner = inner.setdefault(word, {})
            assert isinstance(inner, dict), f"{key}: {word} is a method already"
        assert name.method not in inner, f"{key}: {name.method} is there already"
        assert not keyword.iskeyword(name.method), f"{key}: {name.method} cannot be called"
        inner[name.method] = key
    return ordered(tree)


def ordered(tree: dict[str, Any]) -> dict[str, Any]:
    return {
        name: ordered(value) if isinstance(value, dict) else value
        for name, value in sorted(tree.items())
    }


def classes() -> dict[str, tuple[str, dict[str, str], dict[str, str]]]:
    found = {}
    types = names.type_of_class()
    for owner, methods in sorted(names.methods().items()):
        sides: tuple[dict[str, str], dict[str, str]] = ({}, {})
        for method in sorted(methods, key=lambda method: method.name):
            side = sides[method.helper]
            assert method.name not in side, f"{owner}.{method.name} is there already"
            side[method.name] = method.key
        found[owner] = (types[owner], *sides)
    return found


def saved() -> dict[str, tuple[str, ...]]:
    """The parameters of each class's update."""
    known = contract.load().operations
    found: dict[str, set[str]] = {}
    places = held()
    for owner, methods in names.methods().items():
        keys = [method.key for method in methods if method.name == "modify"]
        keys += [inner["modify"] for _, inner in places.get(owner, ()) if "modify" in inner]
        for key in keys:
            found.setdefault(owner, set()).update(known[key].params.fields)
    return {owner: tuple(sorted(fields - {"expand"})) for owner, fields in sorted(found.items())}


def held() -> dict[str, tuple[tuple[tuple[str, ...], dict[str, str]], ...]]:
    """Where objects are that have no address but one in another object."""
    found: dict[str, dict[tuple[str, ...], dict[str, str]]] = {}
    own = {owner: {m.name for m in methods} for owner, methods in names.methods().items()}
    for key, operation in sorted(contract.load().operations.items()):
        verb = HELD_VERBS.get(operation.verb)
        if verb is None or not operation.path_params or INNER & set(key.split("/")):
            continue
        for type_ in types_of(operation):
            owner = names.class_name(type_)
            fields = leading_fields(type_, operation)
            if "retrieve" not in own[owner] and fields is not None:
                found.setdefault(owner, {}).setdefault(fields, {}).setdefault(verb, key)
    return {
        # The discount of a subscription names its customer besides.
        owner: tuple(sorted(places.items(), key=lambda place: -len(place[0])))
        for owner, places in sorted(found.items())
    }


def types_of(operation: Operation) -> list[str]:
    """The types of objects that an operation is about."""
    if operation.returns is not None:
        return [operation.returns]
    # What is left of a deleted object does not say what it was.
    known = contract.load().operations.get(f"GET {operation.path}", operation)
    options = known.response.options or (known.response,)
    return [option.resource for option in options if option.resource is not None]


def leading_fields(type_: str, operation: Operation) -> tuple[str, ...] | None:
    """The fields of an object that fill an operation's path; none if one is missing."""
    fields = contract.load().resources[type_].shape.fields
    found = []
    for name in operation.path_params:
        field = names.PARENT_FIELDS.get(name, name)
        if operation.path.endswith(f"/{{{name}}}"):
            field = "id"
        elif field == "id" or field not in fields or fields[field].kind != "string":
            return None
        found.append(field)
    return tuple(found) if found != ["id"] else None
