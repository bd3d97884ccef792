"""The transport for threads, which keeps connections open between requests.

It speaks to servers itself; where there is a proxy between, urllib3 does.
"""

import os
import threading
import weakref
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Final
from urllib.parse import urlsplit

from zorse.client import trust
from zorse.client.error import APIConnectionError, InvalidRequestError
from zorse.client.route import Route, split
from zorse.client.transport import Request, Response, Transport
from zorse.client.wire import Connection, Head, written

CONNECTIONS_KEPT: Final = 16
DEFAULT_PORTS: Final = {"http": 80, "https": 443}


class Threads:
    """Sends for any number of threads, and after a fork."""

    def __init__(self, route: Callable[[str], Route]) -> None:
        self._route = route
        self._ways: dict[str, Transport] = {}
        self._lock = threading.Lock()
        _all.add(self)

    def forget(self) -> None:
        self._ways = {}
        self._lock = threading.Lock()

    def _way(self, base: str) -> Transport:
        """The way to one server."""
        with self._lock:
            way = self._ways.get(base)
            if way is None:
                way = self._ways[base] = self._made(base)
            return way

    def _made(self, base: str) -> Transport:
        route = self._route(base)
        if route.proxy is None:
            return Direct(route)
        from zorse.client.over_urllib3 import Proxied

        return Proxied(route.proxy, route.context())

    def send(self, request: Request) -> Response:
        base = split(request.url)[0]
        return (self._ways.get(base) or self._way(base)).send(request)

    def close(self) -> None:
        with self._lock:
            ways, self._ways = self._ways, {}
        for way in ways.values():
            way.close()


class Direct:
    """The connections to one server; those that nobody uses wait for the next request."""

    def __init__(self, route: Route) -> None:
        parts = urlsplit(route.api_base)
        try:
            port = parts.port
        except ValueError as error:
            raise InvalidRequestError(f"api_base {route.api_base} has no port: {error}") from error
        if not parts.hostname:
            raise InvalidRequestError(f"api_base {route.api_base} names no server.")
        self._host = ascii_of(parts.hostname)
        self._port = port or DEFAULT_PORTS[parts.scheme]
        self._netloc = ascii_of(parts.netloc.rpartition("@")[2])
        self._context = route.context()
        self._waiting: deque[Connection] = deque()

    def send(self, request: Request) -> Response:
        body: Any = b"" if request.body is None else request.body
        length = None
        if request.body is not None:
            length = len(body) if isinstance(body, bytes) else body.length
        target = split(request.url)[1]
        head = written(request.method, target, self._netloc, request.headers, length)
        try:
            connection, answer = self._asked(head, body, request.timeout)
            if request.stream:
                parts = self._parts(connection, answer, request)
                return Response(answer.status, answer.headers, b"", parts)
            return Response(answer.status, answer.headers, self._whole(connection, answer))
        except OSError as error:
            raise failed(request, error) from error

    def _asked(self, head: bytes, body: Any, timeout: float) -> tuple[Connection, Head]:
        """Ask, on a connection that waits or on a new one."""
        connection = self._waiting_one()
        if connection is not None:
            try:
                return connection, self._ask(connection, head, body, timeout)
            except TimeoutError:
                raise
            except OSError:
                # The server may have closed it at this moment, without having read the request;
                # should it have, its key keeps it from being carried out twice (RFC 9110, 9.2.2).
                if connection.is_heard:
                    raise
        connection = Connection(self._host, self._port, self._context, timeout)
        return connection, self._ask(connection, head, body, timeout)

    def _waiting_one(self) -> Connection | None:
        while True:
            try:
                connection = self._waiting.pop()
            except IndexError:
                return None
            if connection.is_quiet():
                return connection
            connection.close()

    def _ask(self, connection: Connection, head: bytes, body: Any, timeout: float) -> Head:
        try:
            return connection.ask(head, body if isinstance(body, bytes) else iter(body), timeout)
        except BaseException:
            # Whatever it was, an interrupt too: what comes next would be of this request.
            connection.close()
            raise

    def _whole(self, connection: Connection, answer: Head) -> bytes:
        try:
            body = b"".join(connection.parts(answer))
        except BaseException:
            connection.close()
            raise
        self._leave(connection, answer)
        return body

    def _parts(self, connection: Connection, answer: Head, request: Request) -> Iterator[bytes]:
        """The body part by part; the connection is given back at the end."""
        try:
            yield from connection.parts(answer)
        except OSError as error:
            connection.close()
            raise failed(request, error) from error
        except BaseException:
            # What was not read to its end cannot be used again.
            connection.close()
            raise
        self._leave(connection, answer)

    def _leave(self, connection: Connection, answer: Head) -> None:
        if answer.is_kept and len(self._waiting) < CONNECTIONS_KEPT:
            self._waiting.append(connection)
        else:
            connection.close()

    def close(self) -> None:
        while self._waiting:
            self._waiting.pop().close()


def failed(request: Request, error: OSError) -> APIConnectionError:
    """The error for a request to which no answer came."""
    if isinstance(error, TimeoutError):
        return APIConnectionError(f"No answer came within {request.timeout:g} seconds.")
    return trust.unreachable(request.url, error)


def ascii_of(host: str) -> str:
    """A name as it is asked for (RFC 5890)."""
    return host if host.isascii() else host.encode("idna").decode()


_all: weakref.WeakSet[Threads] = weakref.WeakSet()


def forget_all() -> None:
    """A forked process may not write to the connections of the one that it came from."""
    for transport in _all:
        transport.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=forget_all)
