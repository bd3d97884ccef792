"""A client that is watched: what each call asks for has to be what the contract says.

It is for clients of both kinds: the calls of an ``AsyncClient`` are run to their end one by one.
"""

import re
from collections.abc import Callable, Coroutine, Iterator
from typing import Any
from urllib.parse import quote

import zorse
from zorse import contract
from zorse.client.resources import class_of
from zorse.client.table import SERVICES
from zorse.contract.catalogue import Operation

Run = Callable[[Coroutine[Any, Any, Any]], Any]


def services(tree: dict[str, Any], way: str = "") -> Iterator[tuple[str, str]]:
    """The key of each operation, and where a client has it: ``v1.customers.create``."""
    for name, found in tree.items():
        if isinstance(found, dict):
            yield from services(found, f"{way}{name}.")
        else:
            yield found, f"{way}{name}"


KEYS = {way: key for key, way in services(SERVICES)}


class Watched:
    """A client, or a part of one. ``lines`` are the request lines as they arrived."""

    def __init__(self, found: Any, lines: list[str], run: Run | None, way: str = "") -> None:
        self._found = found
        self._lines = lines
        self._run = run
        self._way = way

    def __getattr__(self, name: str) -> "Watched":
        way = f"{self._way}.{name}" if self._way else name
        return Watched(getattr(self._found, name), self._lines, self._run, way)

    def __call__(self, *ids: Any, **params: Any) -> Any:
        operation = contract.load().operations[KEYS[f"v1.{self._way}"]]
        before = len(self._lines)
        try:
            found = self._found(*ids, **params)
            answer = found if self._run is None else self._run(found)
        finally:
            assert self._lines[before:] == [line_of(operation, ids)]
        assert right(operation, answer), f"{operation} gave {type(answer)}"
        if self._run is not None and isinstance(answer, zorse.ListObject):
            return Walked(answer, self._run)
        return answer


class Walked:
    """A page that came to coroutines, for code that goes over it without waiting."""

    def __init__(self, page: zorse.ListObject, run: Run) -> None:
        self._page = page
        self._run = run

    def __getattr__(self, name: str) -> Any:
        return getattr(self._page, name)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._page)

    def auto_paging_iter(self) -> Iterator[Any]:
        async def all_of_it() -> list[Any]:
            return [found async for found in self._page.auto_paging_iter_async()]

        return iter(self._run(all_of_it()))


def line_of(operation: Operation, ids: tuple[str, ...]) -> str:
    """The method and the path that have to arrive."""
    left = iter(ids)
    path = re.sub(r"\{\w+\}", lambda _: quote(next(left), safe=""), operation.path)
    assert next(left, None) is None
    return f"{operation.method} {path}"


def right(operation: Operation, answer: Any) -> bool:
    """Whether an answer is of the class that the contract promises."""
    kind, type_ = operation.returns_kind, operation.returns
    if kind == "binary":
        return isinstance(answer, bytes)
    if kind in {"list", "search"}:
        wanted = zorse.ListObject if kind == "list" else zorse.SearchResult
        return type(answer) is wanted and all(is_a(type_, found) for found in answer)
    return is_a(type_, answer) and (kind != "deleted" or answer.deleted is True)


def is_a(type_: str | None, found: Any) -> bool:
    """Whether this is an object of a type, or of any where the contract leaves that open."""
    wanted = class_of(type_ or found["object"])
    return wanted is not None and type(found) is wanted and found["object"] == wanted.OBJECT_NAME
