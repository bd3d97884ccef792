"""Clients: ``Client`` for threads, ``AsyncClient`` for coroutines.

Each has the whole API as services: ``client.customers.create(email=…)`` is
``client.v1.customers.create``, and ``client.v2.core.events`` is that of v2. Any number of clients,
with keys of their own, live side by side.
"""

import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Self, cast

from zorse.client import webhook
from zorse.client.answers import read
from zorse.client.core import RETRIES, TIMEOUT_SECONDS, Core, Prepared, Settings
from zorse.client.error import masked
from zorse.client.operations import Operation, operation
from zorse.client.table import SERVICES

if TYPE_CHECKING:
    from zorse.client.objects import ZorseObject

Call = Callable[..., Any]


class Service:
    """A part of the API: operations, and further services, by name."""

    def __init__(self, core: Core, tree: dict[str, Any], name: str, *, is_async: bool) -> None:
        self._core = core
        self._tree = tree
        self._name = name
        self._is_async = is_async

    def __getattr__(self, name: str) -> Any:
        found = self._tree.get(name)
        if found is None:
            raise AttributeError(no_such(self._name, name, self._tree))
        full = f"{self._name}.{name}"
        made: Any
        if isinstance(found, dict):
            made = Service(self._core, found, full, is_async=self._is_async)
        else:
            made = bound(self._core, operation(found), full, is_async=self._is_async)
        # The next time it is found without looking.
        self.__dict__[name] = made
        return made

    def __dir__(self) -> list[str]:
        return sorted(self._tree)

    def __repr__(self) -> str:
        return f"<{self._name}: {', '.join(sorted(self._tree))}>"


def no_such(of: str, name: str, known: dict[str, Any]) -> str:
    import difflib

    near = difflib.get_close_matches(name, known, 1)
    hint = f" Did you mean {near[0]}?" if near else ""
    return f"{of} has no {name!r}.{hint}"


def bound(core: Core, operation: Operation, name: str, *, is_async: bool) -> Call:
    """An operation as a function: its ids in order, then its parameters as keywords."""
    if is_async:

        async def call_async(*ids: Any, **params: Any) -> Any:
            return await core.call_async(operation, ids, params)

        return described(call_async, operation, name)

    def call(*ids: Any, **params: Any) -> Any:
        return core.call(operation, ids, params)

    return described(call, operation, name)


def described(call: Call, operation: Operation, name: str) -> Call:
    """The function with its name, and what it asks for in its docstring."""
    call.__name__ = name.rpartition(".")[2]
    call.__qualname__ = name
    call.__module__ = "zorse"
    call.__doc__ = operation.key
    return call


class Streamed:
    """An answer whose body is read part by part."""

    def __init__(self, status: int, headers: Any, chunks: Iterator[bytes]) -> None:
        self.status = status
        self.headers = headers
        self._chunks = chunks

    def iter_bytes(self) -> Iterator[bytes]:
        return self._chunks

    def read(self) -> bytes:
        return b"".join(self._chunks)

    def save(self, path: str | os.PathLike[str]) -> int:
        """Write the body to a file; gives how many bytes it has."""
        written = 0
        with open(path, "wb") as file:
            for part in self._chunks:
                written += file.write(part)
        return written


class AsyncStreamed:
    """The same for coroutines."""

    def __init__(self, status: int, headers: Any, chunks: AsyncIterator[bytes]) -> None:
        self.status = status
        self.headers = headers
        self._chunks = chunks

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return self._chunks

    async def read(self) -> bytes:
        return b"".join([part async for part in self._chunks])


class _Client:
    """What both clients have."""

    _IS_ASYNC = False

    def __init__(
        self,
        api_key: str | None = None,
        *,
        api_base: str | None = None,
        api_version: str | None = None,
        account: str | None = None,
        max_network_retries: int = RETRIES,
        timeout: float = TIMEOUT_SECONDS,
        proxy: str | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        insecure_http: bool = False,
        app_info: str | None = None,
        transport: Any = None,
    ) -> None:
        """A client for one key.

        ``api_key`` is that of ``ZORSE_API_KEY`` and ``api_base`` that of ``ZORSE_API_BASE`` unless
        given; ``account`` is whom to act for (``Stripe-Account``); ``timeout`` is in seconds;
        ``ca_file`` names the authority of a server elsewhere; ``insecure_http`` allows addresses
        of plain HTTP; ``app_info`` is added to the user agent.
        """
        settings = Settings(
            api_key,
            api_base,
            api_version,
            account,
            max_network_retries,
            timeout,
            proxy,
            ca_file,
            insecure_http,
            app_info,
            transport,
        )
        self._core = Core(settings)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        tree = SERVICES if name in SERVICES else SERVICES["v1"]
        if name not in tree:
            raise AttributeError(no_such(type(self).__name__, name, tree))
        made = Service(self._core, tree[name], name, is_async=self._IS_ASYNC)
        self.__dict__[name] = made
        return made

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *SERVICES, *SERVICES["v1"]})

    def __repr__(self) -> str:
        key = self._core.origin.api_key
        shown = masked(key) if key else "no key"
        return f"<{type(self).__name__} {shown} at {self._core.origin.api_base}>"

    @property
    def api_base(self) -> str:
        return self._core.origin.api_base

    def construct_event(
        self,
        payload: bytes | str,
        sig_header: str,
        secret: str,
        tolerance: int | None = webhook.TOLERANCE_SECONDS,
    ) -> "ZorseObject":
        """The event that a webhook brought; see ``Webhook.construct_event``."""
        return webhook.construct_event(payload, sig_header, secret, tolerance, self._core.origin)

    def parse_thin_event(
        self,
        payload: bytes | str,
        sig_header: str,
        secret: str,
        tolerance: int | None = webhook.TOLERANCE_SECONDS,
    ) -> "webhook.ThinEvent":
        """The thin event that a webhook brought; see ``ThinEvent``."""
        return webhook.parse_thin_event(payload, sig_header, secret, tolerance, self._core.origin)

    def _prepared(self, method: str, path: str, params: dict[str, Any]) -> Prepared:
        return self._core.prepare_raw(method, path, params)


class Client(_Client):
    """The API for threads. May be shared by them, and closed when no longer needed."""

    def raw_request(self, method: str, path: str, **params: Any) -> Any:
        """Ask for what the library does not know: ``client.raw_request("get", "/v1/…")``."""
        prepared = self._prepared(method, path, params)
        return read(Operation.raw(method.upper(), path), prepared, self._core.send(prepared))

    @contextmanager
    def stream(self, method: str, path: str, **params: Any) -> Iterator[Streamed]:
        """The body of an answer part by part: ``with client.stream("get", "/v1/…") as answer``."""
        response = self._core.stream(self._prepared(method, path, params))
        chunks = cast("Iterator[bytes]", response.chunks or iter([response.body]))
        try:
            yield Streamed(response.status, response.headers, chunks)
        finally:
            close = getattr(chunks, "close", None)
            if close is not None:
                close()

    def close(self) -> None:
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Client):
    """The API for coroutines, of asyncio or trio."""

    _IS_ASYNC = True

    async def raw_request(self, method: str, path: str, **params: Any) -> Any:
        """Ask for what the library does not know."""
        prepared = self._prepared(method, path, params)
        response = await self._core.send_async(prepared)
        return read(Operation.raw(method.upper(), path), prepared, response)

    @asynccontextmanager
    async def stream(self, method: str, path: str, **params: Any) -> AsyncIterator[AsyncStreamed]:
        """The body of an answer part by part."""
        response = await self._core.stream_async(self._prepared(method, path, params))
        chunks = cast("AsyncIterator[bytes]", response.chunks or one(response.body))
        try:
            yield AsyncStreamed(response.status, response.headers, chunks)
        finally:
            close = getattr(chunks, "aclose", None)
            if close is not None:
                await close()

    async def close(self) -> None:
        await self._core.close_async()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


async def one(body: bytes) -> AsyncIterator[bytes]:
    yield body
