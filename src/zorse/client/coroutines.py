"""The transport for coroutines: over aiohttp, and where the loop is not asyncio's, over httpx."""

import asyncio
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from typing import Any, Final

import aiohttp
from yarl import URL

from zorse.client import trust
from zorse.client.error import APIConnectionError
from zorse.client.route import Route, split
from zorse.client.transport import AsyncTransport, Request, Response

CONNECTIONS_MAX: Final = 100
PART_BYTES: Final = 64 * 1024


class Coroutines:
    """Sends over aiohttp, with a session for each event loop; for trio, over httpx."""

    def __init__(self, route: Callable[[str], Route]) -> None:
        self._route = route
        self._contexts: dict[str, Any] = {}
        self._sessions: weakref.WeakKeyDictionary[Any, tuple[Any, Any]] = (
            weakref.WeakKeyDictionary()
        )
        self._others: AsyncTransport | None = None

    async def send_async(self, request: Request) -> Response:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return await self._other_loops().send_async(request)
        known = self._sessions.get(loop)
        session = known[0] if known is not None else await self._opened(loop)
        return await self._send(session, request)

    async def _opened(self, loop: asyncio.AbstractEventLoop) -> Any:
        # No limit of time but each request's own.
        session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=CONNECTIONS_MAX),
            timeout=aiohttp.ClientTimeout(),
            skip_auto_headers=("Accept", "User-Agent"),
            cookie_jar=aiohttp.DummyCookieJar(),
        )

        async def open_until_the_loop_ends() -> AsyncGenerator[None, None]:
            try:
                yield
            finally:
                self._sessions.pop(loop, None)
                await session.close()

        # A loop ends its generators before it closes, and with this one the session.
        keeper = open_until_the_loop_ends()
        await anext(keeper)
        self._sessions[loop] = session, keeper
        return session

    def _reached(self, base: str) -> tuple[Any, str | None]:
        known = self._contexts.get(base)
        if known is None:
            route = self._route(base)
            known = self._contexts[base] = route.context() or True, route.proxy
        return known

    async def _send(self, session: Any, request: Request) -> Response:
        context, proxy = self._reached(split(request.url)[0])
        body: Any = request.body
        headers = request.headers
        if body is not None and not isinstance(body, bytes):
            headers = {**headers, "Content-Length": str(body.length)}
            body = in_turn(iter(body))
        try:
            answer = await session.request(
                request.method,
                URL(request.url, encoded=True),
                data=body,
                headers=headers,
                ssl=context,
                proxy=proxy,
                allow_redirects=False,
                timeout=patience(request),
            )
            found = {name.lower(): value for name, value in answer.headers.items()}
            if request.stream:
                return Response(answer.status, found, b"", parts_in_turn(answer, request))
            return Response(answer.status, found, await answer.read())
        except (aiohttp.ClientError, OSError) as error:
            raise failed(request, error) from error

    def _other_loops(self) -> AsyncTransport:
        if self._others is None:
            from zorse.client.over_httpx import HttpxTransport

            self._others = HttpxTransport.for_routes(self._route)
        return self._others

    async def close_async(self) -> None:
        if self._others is not None:
            await self._others.close_async()
            self._others = None
            return
        loop = asyncio.get_running_loop()
        known = self._sessions.pop(loop, None)
        if known is not None:
            await known[1].aclose()


def patience(request: Request) -> aiohttp.ClientTimeout:
    """How long to wait: for the whole answer, or for each part of one that is streamed."""
    seconds = request.timeout
    if request.stream:
        return aiohttp.ClientTimeout(connect=seconds, sock_read=seconds)
    return aiohttp.ClientTimeout(total=seconds)


def failed(request: Request, error: Exception) -> APIConnectionError:
    """The error for a request to which no answer came."""
    if isinstance(error, TimeoutError):
        return APIConnectionError(f"No answer came within {request.timeout:g} seconds.")
    return trust.unreachable(request.url, error)


async def in_turn(parts: Iterator[bytes]) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def parts_in_turn(answer: Any, request: Request) -> AsyncIterator[bytes]:
    try:
        async for part in answer.content.iter_chunked(PART_BYTES):
            yield part
    except (aiohttp.ClientError, OSError) as error:
        raise failed(request, error) from error
    finally:
        answer.release()
