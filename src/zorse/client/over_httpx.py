"""A transport over httpx, for programs that have a client of it, and for trio.

Needs the package httpx, which is not installed with zorse.
"""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

from zorse.client import trust
from zorse.client.error import APIConnectionError
from zorse.client.route import Route, split
from zorse.client.transport import Request, Response

try:
    import httpx
except ImportError as error:  # pragma: no cover - depends on what is installed
    raise APIConnectionError(
        "Outside asyncio requests go over httpx, which is not installed: pip install httpx.",
        should_retry=False,
    ) from error


class HttpxTransport:
    """Sends over clients of httpx: ``HttpxTransport(httpx.Client())``.

    Which of the two clients is given decides whether it sends, sends asynchronously, or both.
    """

    def __init__(
        self, client: httpx.Client | None = None, async_client: httpx.AsyncClient | None = None
    ) -> None:
        self._client = client
        self._async_client = async_client
        self._route: Callable[[str], Route] | None = None
        self._by_base: dict[str, httpx.AsyncClient] = {}
        self._proxied: set[str] = set()

    @classmethod
    def for_routes(cls, route: Callable[[str], Route]) -> "HttpxTransport":
        """One that makes a client for each server that it is sent to."""
        made = cls()
        made._route = route
        return made

    def _for(self, base: str) -> httpx.AsyncClient:
        if self._route is None:
            if self._async_client is None:
                raise APIConnectionError(
                    "This transport has no httpx.AsyncClient: pass async_client.",
                    should_retry=False,
                )
            return self._async_client
        client = self._by_base.get(base)
        if client is None:
            route = self._route(base)
            if route.proxy:
                self._proxied.add(base)
            client = self._by_base[base] = httpx.AsyncClient(
                verify=route.context() or True,
                proxy=httpx.Proxy(route.proxy, headers=route.proxy_headers)
                if route.proxy
                else None,
                trust_env=False,
                # Whatever a server wants to have remembered, nothing is.
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            )
        return client

    def send(self, request: Request) -> Response:
        if self._client is None:
            raise APIConnectionError(
                "This transport has no httpx.Client: pass client.", should_retry=False
            )
        made = self._client.build_request(**self._wanted(request, is_async=False))
        try:
            answer = self._client.send(made, stream=request.stream, follow_redirects=False)
        except (httpx.HTTPError, OSError) as error:
            raise failed(request, error) from error
        headers = dict(answer.headers.items())
        if request.stream:
            return Response(answer.status_code, headers, b"", parts_of(answer, request))
        return Response(answer.status_code, headers, answer.content)

    async def send_async(self, request: Request) -> Response:
        base = split(request.url)[0]
        client = self._for(base)
        made = client.build_request(**self._wanted(request, is_async=True))
        if not isinstance(request.body, bytes | None):
            made.stream = Body(request.body)
        try:
            answer = await client.send(made, stream=request.stream, follow_redirects=False)
        except (httpx.HTTPError, OSError) as error:
            raise failed(request, error, base in self._proxied) from error
        headers = dict(answer.headers.items())
        if request.stream:
            return Response(answer.status_code, headers, b"", parts_in_turn(answer, request))
        return Response(answer.status_code, headers, answer.content)

    def _wanted(self, request: Request, *, is_async: bool) -> dict[str, Any]:
        body: Any = request.body
        headers = dict(request.headers)
        if body is not None and not isinstance(body, bytes):
            headers["Content-Length"] = str(body.length)
            body = Body(body) if is_async else iter(body)
        return {
            "method": request.method,
            "url": request.url,
            "headers": headers,
            "content": body,
            "timeout": request.timeout,
        }

    def close(self) -> None:
        if self._client is not None:
            self._client.close()

    async def close_async(self) -> None:
        clients = [*self._by_base.values()]
        self._by_base = {}
        if self._async_client is not None:
            clients.append(self._async_client)
        for client in clients:
            await client.aclose()


def failed(request: Request, error: Exception, is_proxied: bool = False) -> APIConnectionError:
    """The error for a request to which no answer came."""
    if isinstance(error, httpx.TimeoutException):
        return APIConnectionError(f"No answer came within {request.timeout:g} seconds.")
    found = trust.unreachable(request.url, error)
    if is_proxied and isinstance(error, httpx.ConnectError) and found.should_retry:
        base = split(request.url)[0]
        return APIConnectionError(f"The proxy on the way to {base} cannot be used: {error}.")
    return found


def parts_of(answer: httpx.Response, request: Request) -> Iterator[bytes]:
    try:
        yield from answer.iter_bytes()
    except (httpx.HTTPError, OSError) as error:
        raise failed(request, error) from error
    finally:
        answer.close()


async def parts_in_turn(answer: httpx.Response, request: Request) -> AsyncIterator[bytes]:
    try:
        async for part in answer.aiter_bytes():
            yield part
    except (httpx.HTTPError, OSError) as error:
        raise failed(request, error) from error
    finally:
        await answer.aclose()


class Body(httpx.AsyncByteStream):
    """The parts of a body. A generator would be left unfinished where sending fails."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._parts = parts
        self._left: Iterator[bytes] = iter(parts)

    def __aiter__(self) -> "Body":
        self._left = iter(self._parts)
        return self

    async def __anext__(self) -> bytes:
        for part in self._left:
            return part
        raise StopAsyncIteration
