"""The transport for coroutines: over aiohttp, and where the loop is not asyncio's, over httpx."""

import asyncio
import weakref
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable
from contextlib import suppress
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
        self._reached_by: dict[str, tuple[Any, str | None, dict[str, str] | None]] = {}
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
                forgotten.detach()
                await session.close()

        # Who forgets to close a client leaves nothing open on a loop that goes on.
        forgotten = weakref.finalize(self, let_go, loop, session)
        forgotten.atexit = False
        # A loop ends its generators before it closes, and with this one the session.
        keeper = open_until_the_loop_ends()
        await anext(keeper)
        self._sessions[loop] = session, keeper
        return session

    def _reached(self, base: str) -> tuple[Any, str | None, dict[str, str] | None]:
        known = self._reached_by.get(base)
        if known is None:
            route = self._route(base)
            known = route.context() or True, route.proxy, route.proxy_headers or None
            self._reached_by[base] = known
        return known

    async def _send(self, session: Any, request: Request) -> Response:
        context, proxy, proxy_headers = self._reached(split(request.url)[0])
        body: Any = request.body
        headers = request.headers
        if body is not None and not isinstance(body, bytes):
            headers = {**headers, "Content-Length": str(body.length)}
            body = Body(body)
        try:
            answer = await session.request(
                request.method,
                URL(request.url, encoded=True),
                data=body.parts() if isinstance(body, Body) else body,
                headers=headers,
                ssl=context,
                proxy=proxy,
                proxy_headers=proxy_headers,
                allow_redirects=False,
                timeout=patience(request),
            )
            found = {name.lower(): value for name, value in answer.headers.items()}
            if request.stream:
                return Response(answer.status, found, b"", parts_in_turn(answer, request))
            return Response(answer.status, found, await answer.read())
        except (aiohttp.ClientError, OSError) as error:
            if isinstance(body, Body) and body.failure is not None:
                raise body.failure from None
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


def let_go(loop: asyncio.AbstractEventLoop, session: aiohttp.ClientSession) -> None:
    """Close the session of a client that is no more, whichever thread noticed that."""
    if not loop.is_closed():
        with suppress(RuntimeError):  # It has ended meanwhile.
            loop.call_soon_threadsafe(lambda: loop.create_task(session.close()))


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


class Body:
    """A body in parts; what goes wrong in making them is no fault of the network."""

    def __init__(self, stream: Iterable[bytes]) -> None:
        self._stream = stream
        self.failure: Exception | None = None

    async def parts(self) -> AsyncIterator[bytes]:
        try:
            for part in self._stream:
                yield part
        except Exception as error:
            self.failure = error
            raise


async def parts_in_turn(answer: Any, request: Request) -> AsyncIterator[bytes]:
    try:
        async for part in answer.content.iter_chunked(PART_BYTES):
            yield part
    except (aiohttp.ClientError, OSError) as error:
        raise failed(request, error) from error
    finally:
        answer.release()
