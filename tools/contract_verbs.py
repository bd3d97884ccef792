"""What an operation does, read from its path, its method and what it returns.

The standard verbs are create, retrieve, update, list, search and delete. Anything else is a verb
of its own, named by the path's last segment (``capture``, ``attach``), or ``cancel`` where DELETE
answers the whole object.
"""

from __future__ import annotations

import re
from functools import cache

from contract_description import Description, OperationNode

# Literal last segments that are nouns though nothing in the description shows it.
SINGULAR = {"ies": "y", "sses": "ss", "s": ""}


def verb_of(description: Description, operation: OperationNode, returns: str) -> str:
    """The operation's verb."""
    method, _, path = operation.key.partition(" ")
    kind, _, type_ = returns.partition(" ")
    before, _, last = path.rpartition("/")
    if method == "DELETE":
        if kind in ("deleted", "union", "other"):
            return "delete"
        return "cancel" if last.startswith("{") else "delete"
    if method == "GET":
        if kind in ("list", "search"):
            return kind
        if last.startswith("{") or kind == "union":
            return "retrieve"
        if kind == "binary" or _is_collection(description, before):
            return last
        return "retrieve"
    if last.startswith("{"):
        return "update"
    if _is_collection(description, path) or _names(last, type_):
        return "create"
    if f"GET {path}" in description.operations:
        return "update"
    return last


def _is_collection(description: Description, path: str) -> bool:
    """Whether the path lists objects, or has objects below it."""
    if path.endswith("}"):
        return False
    getter = description.operations.get(f"GET {path}")
    if getter is not None and (
        getter.response.kind == "list" or "next_page_url" in getter.response.fields
    ):
        return True
    return any(
        key.startswith((f"GET {path}/{{", f"POST {path}/{{"))
        and "/" not in key.partition(f"{path}/")[2]
        for key in description.operations
    )


def _names(segment: str, type_: str) -> bool:
    """Whether a path segment is the plural of a type's name."""
    name = type_.rpartition(".")[2]
    for plural, singular in SINGULAR.items():
        if segment.endswith(plural) and segment.removesuffix(plural) + singular == name:
            return True
    return False


def parent_of(
    description: Description, operation: OperationNode, returns: str
) -> tuple[str, str] | None:
    """The path parameter that names an object this one lies in, and that object's type."""
    path = operation.key.partition(" ")[2]
    segments = path.split("/")
    places = [i for i, segment in enumerate(segments[:-1]) if segment.startswith("{")]
    for place in reversed(places):
        owner = "/".join(segments[: place + 1])
        type_ = type_at(description, owner)
        if type_ is not None and type_ != returns.partition(" ")[2]:
            return segments[place][1:-1], type_
    return None


def type_at(description: Description, path: str) -> str | None:
    """The type of the object at a path, whatever its operations call the path's parameters."""
    for method in ("GET", "POST", "DELETE"):
        wanted = _nameless(f"{method} {path}")
        for key, operation in description.operations.items():
            if operation.response.kind == "resource" and _nameless(key) == wanted:
                return operation.response.of
    return None


@cache
def _nameless(key: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", key)
