"""The transport for threads, over urllib3, which keeps connections open between requests."""

import os
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any, Final

import urllib3

from zorse.client import trust
from zorse.client.error import APIConnectionError, InvalidRequestError
from zorse.client.route import Route, split
from zorse.client.transport import Request, Response

CONNECTIONS_KEPT: Final = 16
PART_BYTES: Final = 64 * 1024
LENGTHS: Final = frozenset({"content-length", "transfer-encoding"})
EMPTY: Final = frozenset({204, 304})
"""Answers of these have no body, and say of none how long it is; others that do not are cut off."""


class Threads:
    """Sends for any number of threads, and after a fork."""

    def __init__(self, route: Callable[[str], Route]) -> None:
        self._route = route
        self._pools: dict[str, urllib3.HTTPConnectionPool] = {}
        self._lock = threading.Lock()
        _all.add(self)

    def forget(self) -> None:
        self._pools = {}
        self._lock = threading.Lock()

    def _pool(self, base: str) -> urllib3.HTTPConnectionPool:
        """The connections to one server."""
        with self._lock:
            pool = self._pools.get(base)
            if pool is None:
                pool = self._pools[base] = opened(self._route(base))
            return pool

    def send(self, request: Request) -> Response:
        base, target = split(request.url)
        pool = self._pools.get(base) or self._pool(base)
        body: Any = request.body
        headers = request.headers
        if body is not None and not isinstance(body, bytes):
            headers = {**headers, "Content-Length": str(body.length)}
            body = iter(body)
        try:
            answer = pool.urlopen(
                request.method,
                # A proxy of plain HTTP is asked for the whole address.
                request.url if pool.proxy is not None and pool.scheme == "http" else target,
                body=body,
                headers=headers,
                timeout=request.timeout,
                retries=False,
                redirect=False,
                preload_content=not request.stream,
                assert_same_host=False,
            )
            found = {name.lower(): value for name, value in answer.headers.items()}
            if request.stream:
                return Response(answer.status, found, b"", parts_of(answer, request))
            if not answer.data and LENGTHS.isdisjoint(found) and answer.status not in EMPTY:
                raise urllib3.exceptions.ProtocolError("the headers were cut short")
            return Response(answer.status, found, answer.data)
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise failed(request, error) from error

    def close(self) -> None:
        with self._lock:
            pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()


def opened(route: Route) -> urllib3.HTTPConnectionPool:
    """The pool for a route; raises ``InvalidRequestError`` where its address is none."""
    options: dict[str, Any] = {"maxsize": CONNECTIONS_KEPT}
    context = route.context()
    if context is not None:
        options["ssl_context"] = context
    try:
        if route.proxy is None:
            manager = urllib3.PoolManager(**options)
        else:
            manager = urllib3.ProxyManager(
                route.proxy, proxy_headers=route.proxy_headers, **options
            )
        return manager.connection_from_url(route.api_base)
    except urllib3.exceptions.HTTPError as error:
        raise InvalidRequestError(f"api_base or proxy is no address: {error}") from error


def parts_of(answer: urllib3.BaseHTTPResponse, request: Request) -> Iterator[bytes]:
    """The body of an answer part by part; the connection is given back at the end."""
    try:
        yield from answer.stream(PART_BYTES)
        answer.release_conn()
    except (urllib3.exceptions.HTTPError, OSError) as error:
        raise failed(request, error) from error
    finally:
        # What was not read to its end cannot be used again.
        answer.close()


def failed(request: Request, error: Exception) -> APIConnectionError:
    """The error for a request to which no answer came."""
    # That nothing listens is a time-out too, by class.
    is_late = isinstance(error, urllib3.exceptions.TimeoutError | TimeoutError)
    if is_late and not isinstance(error, urllib3.exceptions.NewConnectionError):
        return APIConnectionError(f"No answer came within {request.timeout:g} seconds.")
    return trust.unreachable(request.url, error)


_all: weakref.WeakSet[Threads] = weakref.WeakSet()


def forget_all() -> None:
    """A forked process may not write to the connections of the one that it came from."""
    for transport in _all:
        transport.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=forget_all)
