"""The types of services: for each a class, and one for coroutines, and the two clients."""

from __future__ import annotations

from typing import Any

from client_methods import one_signature
from client_objects import class_text, hashes
from client_table import services

from zorse.docs.libraries import pascal

HEAD = """# Generated: `make client`.
# pyright: basic
from typing import Any, List
from typing_extensions import Unpack

from zorse.types._library import ExpandParams, ListObject, PageParams, RequestOptions, SearchResult
from zorse.types._library import ZorseObject
from zorse.types._objects import *
from zorse.types._params import *

"""


def text() -> str:
    parts = [HEAD]
    for is_async in (False, True):
        tree = services()
        for version in tree:
            parts += service_texts(tree[version], (version,), is_async=is_async)
        parts.append(root_text(tree, is_async=is_async))
    return "\n".join(parts)


def service_class(words: tuple[str, ...], *, is_async: bool) -> str:
    """``("v1", "customers")`` as ``CustomersService``."""
    named = words if words[0] != "v1" or len(words) == 1 else words[1:]
    return "".join([pascal(word) for word in named]) + ("ServiceAsync" if is_async else "Service")


def service_texts(tree: dict[str, Any], words: tuple[str, ...], *, is_async: bool) -> list[str]:
    """A service and those within it."""
    found = []
    for name, inner in tree.items():
        if isinstance(inner, dict):
            found += service_texts(inner, (*words, name), is_async=is_async)
    body = attributes(tree, words, is_async=is_async)
    for name, inner in tree.items():
        if isinstance(inner, str):
            body += one_signature(name, inner, hashes(), None, "self", is_async=is_async)
    return [*found, class_text(service_class(words, is_async=is_async), body, "")]


def attributes(tree: dict[str, Any], words: tuple[str, ...], *, is_async: bool) -> list[str]:
    return [
        f"{name}: {service_class((*words, name), is_async=is_async)}"
        for name, inner in tree.items()
        if isinstance(inner, dict)
    ]


def root_text(tree: dict[str, Any], *, is_async: bool) -> str:
    """What a client has: the services of v1, and those of each version."""
    body = attributes(tree["v1"], ("v1",), is_async=is_async)
    body += attributes(tree, (), is_async=is_async)
    return class_text("ClientServicesAsync" if is_async else "ClientServices", body, "")
