"""The ways in which the library asks over the network: threads, asyncio, and trio.

A test that is written once runs in each of them: calls of an ``AsyncClient`` are run to their end
on a loop that goes on beside the test.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from anyio.from_thread import BlockingPortal, start_blocking_portal

import zorse

KEY = "sk_test_a_key_of_a_test_that_is_long_enough"
WAYS = ("threads", "asyncio", "trio")
CONTENTS = "/v1/files/file_1/contents"


class InTurn:
    """An ``AsyncClient``, or a part of one, each call of which is over when it returns."""

    def __init__(self, found: Any, portal: BlockingPortal) -> None:
        self._found = found
        self._portal = portal

    def __getattr__(self, name: str) -> Any:
        return InTurn(getattr(self._found, name), self._portal)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._portal.call(partial(self._found, *args, **kwargs))


class Way:
    """One of the ways."""

    def __init__(self, name: str, portal: BlockingPortal | None) -> None:
        self.name = name
        self.portal = portal

    @contextmanager
    def client(self, api_base: str, **settings: Any) -> Iterator[Any]:
        """A client that is closed in the end, and may speak plain HTTP."""
        given: dict[str, Any] = {"api_base": api_base, "insecure_http": True, **settings}
        key = given.pop("api_key", KEY)
        if self.portal is None:
            with zorse.Client(key, **given) as client:
                yield client
            return
        beside = zorse.AsyncClient(key, **given)
        try:
            yield InTurn(beside, self.portal)
        finally:
            self.portal.call(beside.close)

    def streamed(self, client: Any, parts_max: int | None = None, **options: Any) -> list[bytes]:
        """The parts of a file's contents; after so many of them the rest is left."""
        found: list[bytes] = []
        if self.portal is None:
            with client.stream("get", CONTENTS, **options) as answer:
                for part in answer.iter_bytes():
                    found.append(part)
                    if len(found) == parts_max:
                        break
            return found

        async def read() -> list[bytes]:
            async with client._found.stream("get", CONTENTS, **options) as answer:
                async for part in answer.iter_bytes():
                    found.append(part)
                    if len(found) == parts_max:
                        break
            return found

        return self.portal.call(read)


@contextmanager
def way_of(name: str) -> Iterator[Way]:
    if name == "threads":
        yield Way(name, None)
        return
    with start_blocking_portal(name) as portal:
        yield Way(name, portal)
