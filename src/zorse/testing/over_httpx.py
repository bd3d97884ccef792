"""The way of httpx to the in-memory server: a transport for its clients of both kinds.

It takes what is meant for the server, by the addresses that the server has, and those that Stripe's
API has. Everything else goes to a fallback, or is refused, so that no test reaches the internet by
accident.
"""

import inspect
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from zorse.testing.exchange import Exchange, NoAnswer, Question
from zorse.testing.stripe_hosts import STRIPE_HOSTS

try:
    import httpx
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "httpx is not installed, which this transport is for: pip install httpx", name="httpx"
    ) from error

if TYPE_CHECKING:
    from zorse.testing.server import Server

OWN_HOSTS: Final = frozenset({"zorse.test", "localhost:4400", *STRIPE_HOSTS})


class OtherHost(Exception):
    """A request was meant for another server than the one in memory."""


class HttpxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Hands requests over to a server in the same process."""

    def __init__(self, server: "Server", fallback: Any = None) -> None:
        self._server = server
        self._fallback = fallback

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not self._is_ours(request):
            answer = self._elsewhere(request, "handle_request", httpx.BaseTransport)
            assert isinstance(answer, httpx.Response)
            return answer
        request.read()
        try:
            exchange = self._server.ask(_question(request), _timeout(request))
        except (NoAnswer, TimeoutError) as error:
            raise _failure(request, error) from error
        return _response(exchange, _Parts(exchange))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if not self._is_ours(request):
            coming = self._elsewhere(request, "handle_async_request", httpx.AsyncBaseTransport)
            assert inspect.isawaitable(coming)
            answer = await coming
            assert isinstance(answer, httpx.Response)
            return answer
        await request.aread()
        try:
            exchange = await self._server.ask_async(_question(request), _timeout(request))
        except (NoAnswer, TimeoutError) as error:
            raise _failure(request, error) from error
        return _response(exchange, _AsyncParts(exchange))

    def _is_ours(self, request: httpx.Request) -> bool:
        host = request.url.netloc.decode("ascii")
        return host in OWN_HOSTS or host == urlsplit(self._server.api_base).netloc

    def _elsewhere(self, request: httpx.Request, how: str, kind: type) -> object:
        if self._fallback is None:
            raise OtherHost(
                f"{request.method} {request.url} is not for the server in memory, which is at "
                f"{self._server.api_base}. Pass a transport for the rest: "
                "httpx_transport(fallback=…)."
            )
        if not isinstance(self._fallback, kind):
            raise OtherHost(
                f"{request.method} {request.url} is for the fallback, which is a "
                f"{type(self._fallback).__name__} and no {kind.__name__}, as this client needs."
            )
        return getattr(self._fallback, how)(request)

    def close(self) -> None:
        if isinstance(self._fallback, httpx.BaseTransport):
            self._fallback.close()

    async def aclose(self) -> None:
        if isinstance(self._fallback, httpx.AsyncBaseTransport):
            await self._fallback.aclose()


class _Parts(httpx.SyncByteStream):
    """The body of an answer, for a thread."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    def __iter__(self) -> Iterator[bytes]:
        return self._exchange.iterate()

    def close(self) -> None:
        self._exchange.close()


class _AsyncParts(httpx.AsyncByteStream):
    """The body of an answer, for a coroutine."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._exchange.iterate_async()

    async def aclose(self) -> None:
        self._exchange.close()


def _question(request: httpx.Request) -> Question:
    headers = [(name.lower(), value) for name, value in request.headers.raw]
    return Question(request.method, str(request.url), headers, request.content)


def _timeout(request: httpx.Request) -> float | None:
    given = request.extensions.get("timeout", {}).get("read")
    return float(given) if given is not None else None


def _response(
    exchange: Exchange, stream: httpx.SyncByteStream | httpx.AsyncByteStream
) -> httpx.Response:
    return httpx.Response(exchange.status, headers=exchange.headers, stream=stream)


def _failure(request: httpx.Request, error: Exception) -> httpx.TransportError:
    if isinstance(error, TimeoutError):
        return httpx.ReadTimeout("No answer came in time.", request=request)
    return httpx.ConnectError(str(error), request=request)
