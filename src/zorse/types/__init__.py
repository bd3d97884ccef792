"""The library's types by name, for annotations: ``from zorse.types import CustomerCreateParams``.

Who checks types reads them from the stubs beside this module. At run time a resource is its class
(``types.CheckoutSession`` is ``zorse.checkout.Session``), a hash within one is ``ZorseObject``,
parameters are real TypedDicts, made from the stubs when they are first named.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from functools import cache
from os import PathLike
from pathlib import Path
from typing import IO, Any, List, Literal, Required, TypeAlias, TypedDict  # noqa: UP035

HERE = Path(__file__).parent
MADE_FROM = ("_enums.pyi", "_library.pyi", "_params.pyi")
"""The stubs whose types are made as they are written."""

TYPED_DICTS = re.compile(r"\((TypedDict|\w*(Options|Params|OptionsWithout\w+)), total=False\):")
BEGINNING = re.compile(r"^(?:class )?([A-Za-z_]\w*)(?=[(:]| = )", re.MULTILINE)
NAME = re.compile(r"\b[A-Z_]\w*")
WORDS: dict[str, Any] = {
    "Any": Any,
    "Callable": Callable,
    "Decimal": Decimal,
    "IO": IO,
    "List": List,  # noqa: UP006
    "Literal": Literal,
    "Mapping": Mapping,
    "PathLike": PathLike,
    "Required": Required,
    "TypeAlias": TypeAlias,
    "TypedDict": TypedDict,
    "datetime": datetime,
}
"""What the stubs import."""


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    found = globals()[name] = _found(name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_written(), *_others()})


def _found(name: str) -> Any:
    if name in _written():
        return _made(name)
    kind = _others().get(name)
    if kind is None:
        raise AttributeError(f"module 'zorse.types' has no attribute {name!r}")
    import zorse

    if kind == "service":
        from zorse.client.clients import Service

        return Service
    if name.endswith("TestHelpers") and name.removesuffix("TestHelpers") in _classes():
        return _found(name.removesuffix("TestHelpers")).TestHelpers
    if name not in _classes():
        return getattr(zorse, name, zorse.ZorseObject)
    found: Any = zorse
    for word in _classes()[name].split("."):
        found = getattr(found, word)
    return found


@cache
def _written() -> dict[str, str]:
    """The types that are made from their text."""
    found = {}
    for file in MADE_FROM:
        text = (HERE / file).read_text()
        starts = [*BEGINNING.finditer(text)]
        ends = [*[start.start() for start in starts[1:]], len(text)]
        for start, end in zip(starts, ends, strict=True):
            block = text[start.start() : end]
            if not block.startswith("class ") or TYPED_DICTS.search(block.partition("\n")[0]):
                found[start[1]] = block
    return {name: block for name, block in found.items() if name not in ("_T", "from")}


@cache
def _made(name: str) -> Any:
    block = _written()[name]
    scope = {word: _found(word) for word in NAME.findall(block) if word != name and _is_known(word)}
    scope |= WORDS | {"__name__": __name__}
    # The text is the package's own.
    exec(block, scope)  # noqa: S102
    return scope[name]


def _is_known(name: str) -> bool:
    return name in _written() or name in _others()


@cache
def _others() -> dict[str, str]:
    """The names of everything else, and whether each is an object or a service."""
    found = {}
    for file, kind in (
        ("_library.pyi", "object"),
        ("_clients.pyi", "object"),
        ("_objects.pyi", "object"),
        ("_services.pyi", "service"),
    ):
        for start in BEGINNING.finditer((HERE / file).read_text()):
            if start[0].startswith("class ") and start[1] not in _written():
                found[start[1]] = kind
    return found


@cache
def _classes() -> dict[str, str]:
    """The names of resources in one word, and in full."""
    from zorse.client.table import CLASSES

    return {
        "".join([word[:1].upper() + word[1:] for word in re.split("[._]", name)]): name
        for name in CLASSES
    }
