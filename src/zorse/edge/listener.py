"""The listener: one port that takes both TLS and plain HTTP, and serves an ASGI application.

The first byte of a connection tells which of the two it is; the application learns it as the
scheme, and may refuse plain HTTP in words instead of breaking the connection off. Stopping is
clean: what has arrived is answered, within a limit of time, and nothing new is taken.
"""

import asyncio
import contextlib
import errno
import resource
import signal
import socket
import sys
import threading
from collections.abc import Awaitable, Callable, Iterable
from email.utils import formatdate
from ssl import SSLContext
from typing import Any, Final, cast

from uvicorn.config import Config

from zorse.clock import SystemClock
from zorse.edge.connection import Connection, Connections, Patience, Phase
from zorse.edge.http import ASGIScope, Receive, Send

PORTS: Final = 1 << 16
FREE_PORT_TRIES: Final = 5
BACKLOG: Final = 2_048
ACCEPTED_AT_ONCE: Final = 100
TLS_HANDSHAKE: Final = b"\x16"
TLS_CLOSE_SECONDS: Final = 86_400.0  # Long enough for any answer; ``look`` ends what stands still.
LOOK_SECONDS: Final = 1.0
LAST_LOOK_SECONDS: Final = 0.02
GRACE_SECONDS: Final = 0.1  # For requests that are under way to a listener that stops.
HEAD_GRACE_SECONDS: Final = 1.0
SPARE_DESCRIPTORS: Final = 64
LOCALHOST: Final = ("127.0.0.1", "::1")

Address = tuple[socket.AddressFamily, tuple[Any, ...]]
Asgi = Callable[[ASGIScope, Receive, Send], Awaitable[None]]

_WITHOUT_THIS_FAMILY: Final = frozenset({errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT})


class ListenError(OSError):
    """The address cannot be listened on; ``strerror`` says why."""


class Listener:
    """Serves an application at a host and a port until it is stopped."""

    def __init__(
        self,
        app: Asgi,
        *,
        host: str,
        port: int,
        ssl_context: SSLContext | None,
        on_ready: Callable[[int], None] = lambda port: None,
        on_stop: Callable[[], None] = lambda: None,
        idle_seconds: float = 75.0,
        request_seconds: float = 30.0,
        stop_seconds: float = 10.0,
        connections_max: int = 10_000,
    ) -> None:
        application: Any = app  # Uvicorn spells the same shape of application out in more detail.
        self._config = Config(
            application,
            http=Connection,
            ws="none",
            interface="asgi3",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
        )
        self._host = host
        self._port = port
        self._ssl_context = ssl_context
        self._on_ready = on_ready
        self._on_stop = on_stop
        self._stop_seconds = stop_seconds
        self._request_seconds = request_seconds
        self._connections_max = min(connections_max, _sockets_max())
        self._look_seconds = max(
            min(LOOK_SECONDS, idle_seconds / 4, request_seconds / 4), LAST_LOOK_SECONDS
        )
        self._state = Connections(Patience(idle_seconds, request_seconds), self._resume)
        self._listening: list[socket.socket] = []
        self._silent: dict[socket.socket, float] = {}
        self._arriving: set[asyncio.Task[None]] = set()
        self._paused = False
        self._stopping = asyncio.Event()
        self._hurried = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._app_state: dict[str, Any] = {}

    # Starting and stopping --------------------------------------------------------------------

    def bind(self) -> int:
        """Take the port, unless that is done, and tell which; raises ``ListenError``."""
        if not self._listening:
            self._listening = _listen(self._host, self._port)
        port: int = self._listening[0].getsockname()[1]
        return port

    def stop(self) -> None:
        """Ask ``serve`` to answer what it has and return; may be called from any thread."""
        if self._loop is None:
            self._stopping.set()
        else:
            with contextlib.suppress(RuntimeError):  # The loop may be over by now.
                self._loop.call_soon_threadsafe(self._stopping.set)

    async def serve(self) -> None:
        """Serve until ``stop`` or a signal to end; raises ``ListenError``."""
        port = self.bind()
        loop = self._loop = asyncio.get_running_loop()
        try:
            self._config.load()
            lifespan = self._config.lifespan_class(self._config)
            await lifespan.startup()
            if lifespan.should_exit:
                raise RuntimeError("The application failed to start.")
            self._app_state = lifespan.state
            signals = self._catch_signals()
            looking = asyncio.create_task(self._look_after())
            try:
                self._accept_from_now_on()
                self._on_ready(port)
                await self._stopping.wait()
                await self._finish()
            finally:
                looking.cancel()
                for number in signals:
                    loop.remove_signal_handler(number)
            await lifespan.shutdown()
        finally:
            self._close_sockets()

    def _catch_signals(self) -> tuple[signal.Signals, ...]:
        if threading.current_thread() is not threading.main_thread():
            return ()
        assert self._loop is not None
        signals = (signal.SIGINT, signal.SIGTERM)
        for number in signals:
            self._loop.add_signal_handler(number, self._signalled)
        return signals

    def _signalled(self) -> None:
        """Stop at the first signal, and at the second without waiting for anyone."""
        self._hurried = self._stopping.is_set()
        self._stopping.set()

    async def _finish(self) -> None:
        """Answer what has arrived, and close everything."""
        loop = asyncio.get_running_loop()
        self._on_stop()
        self._accept_ready()
        self._close_sockets()
        self._state.stopping = True
        began = loop.time()
        for connection in self._all():
            if connection.phase() in {Phase.WORKING, Phase.BODY}:
                connection.finish()
        if self._state.connections or self._arriving:
            await asyncio.sleep(GRACE_SECONDS)
        for task in self._arriving:
            task.cancel()
        while self._state.connections or self._state.tasks:
            waited = loop.time() - began
            if waited >= self._stop_seconds or self._hurried:
                break
            # A client may never agree to the end, and one that has begun a request may never go on.
            over = {Phase.CLOSING} if waited < HEAD_GRACE_SECONDS else {Phase.CLOSING, Phase.HEAD}
            for connection in self._all():
                if connection.phase() in over and not connection.unsent():
                    connection.transport.abort()
                else:
                    connection.finish()
            await asyncio.sleep(LAST_LOOK_SECONDS)
        for running in list(self._state.tasks):
            running.cancel("the server stops")
        last = {*self._state.tasks, *self._arriving}
        if last:
            await asyncio.wait(last, timeout=HEAD_GRACE_SECONDS)
        for connection in self._all():
            connection.transport.abort()
        await asyncio.sleep(0)

    def _all(self) -> list[Connection]:
        return list(cast("Iterable[Connection]", self._state.connections))

    def _close_sockets(self) -> None:
        self._pause()
        for listening in self._listening:
            listening.close()
        self._listening = []
        for sock in list(self._silent):
            self._drop(sock)

    # Taking connections -----------------------------------------------------------------------

    def _accept_from_now_on(self) -> None:
        assert self._loop is not None
        self._paused = False
        for listening in self._listening:
            self._loop.add_reader(listening.fileno(), self._accept_ready)

    def _pause(self) -> None:
        """Leave new connections in the system's queue."""
        if self._loop is not None:
            self._paused = True
            for listening in self._listening:
                self._loop.remove_reader(listening.fileno())

    def _resume(self) -> None:
        if self._paused and self._listening and not self._is_full():
            self._accept_from_now_on()

    def _is_full(self) -> bool:
        taken = len(self._state.connections) + len(self._silent) + len(self._arriving)
        return taken >= self._connections_max

    def _accept_ready(self) -> None:
        """Take the connections that wait."""
        for listening in self._listening:
            for _ in range(ACCEPTED_AT_ONCE):
                if self._is_full():
                    self._pause()
                    return
                try:
                    sock, _address = listening.accept()
                except (BlockingIOError, InterruptedError):
                    break
                except ConnectionAbortedError:
                    continue
                except OSError:
                    # No descriptors or no memory: the next look tries again.
                    self._pause()
                    return
                self._take(sock)

    def _take(self, sock: socket.socket) -> None:
        sock.setblocking(False)
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._ssl_context is None:
            self._connect(sock, None)
        else:
            self._tell_apart(sock)

    def _tell_apart(self, sock: socket.socket) -> None:
        """See by the first byte, which stays where it is, whether this is TLS."""
        assert self._loop is not None
        try:
            first = sock.recv(1, socket.MSG_PEEK)
        except (BlockingIOError, InterruptedError):
            if sock not in self._silent:
                self._silent[sock] = 0.0
                self._loop.add_reader(sock.fileno(), self._tell_apart, sock)
            return
        except OSError:
            first = b""
        if not first:
            self._drop(sock)
            return
        if self._silent.pop(sock, None) is not None:
            self._loop.remove_reader(sock.fileno())
        self._connect(sock, self._ssl_context if first == TLS_HANDSHAKE else None)

    def _drop(self, sock: socket.socket) -> None:
        if self._silent.pop(sock, None) is not None and self._loop is not None:
            self._loop.remove_reader(sock.fileno())
        sock.close()
        self._resume()

    def _connect(self, sock: socket.socket, ssl_context: SSLContext | None) -> None:
        assert self._loop is not None
        task = self._loop.create_task(self._arrive(sock, ssl_context))
        self._arriving.add(task)
        task.add_done_callback(self._arrived)

    def _arrived(self, task: asyncio.Task[None]) -> None:
        self._arriving.discard(task)
        self._resume()

    async def _arrive(self, sock: socket.socket, ssl_context: SSLContext | None) -> None:
        """Make a connection of an accepted socket; a handshake that fails ends it."""
        assert self._loop is not None
        tls = ssl_context is not None
        with contextlib.suppress(OSError):
            await self._loop.connect_accepted_socket(
                self._new_connection,
                sock,
                ssl=ssl_context,
                ssl_handshake_timeout=self._request_seconds if tls else None,
                ssl_shutdown_timeout=TLS_CLOSE_SECONDS if tls else None,
            )

    def _new_connection(self) -> Connection:
        return Connection(self._config, self._state, self._app_state, _loop=self._loop)

    # Looking after them -----------------------------------------------------------------------

    async def _look_after(self) -> None:
        """Keep the date, end connections whose clients let them wait, and take new ones again."""
        clock = SystemClock()
        while True:
            date = formatdate(clock.now(), usegmt=True).encode()
            self._state.default_headers = [(b"date", date)]
            for connection in self._all():
                connection.look(self._look_seconds)
            for sock, waited in list(self._silent.items()):
                self._silent[sock] = waited + self._look_seconds
                if waited >= self._request_seconds:
                    self._drop(sock)
            if self._is_full():
                # Those that wait for a place come before those that have nothing to ask.
                for connection in self._all():
                    if connection.phase() is Phase.IDLE:
                        connection.finish()
            self._resume()
            await asyncio.sleep(self._look_seconds)


# Sockets --------------------------------------------------------------------------------------


def _listen(host: str, port: int) -> list[socket.socket]:
    """Listen on every address of a host, on one port."""
    if not 0 <= port < PORTS:
        raise ListenError(errno.EINVAL, f"A port is a number from 0 to {PORTS - 1}")
    try:
        addresses = _addresses(host, port)
        for _ in range(FREE_PORT_TRIES - 1):
            # A port that is free on one address may be taken on another.
            with contextlib.suppress(OSError):
                return _listen_on_all(addresses, dual=host == "::")
            if port:
                break
        return _listen_on_all(addresses, dual=host == "::")
    except OSError as error:
        raise ListenError(error.errno or 0, error.strerror or str(error)) from error
    except UnicodeError as error:
        raise ListenError(errno.EINVAL, str(error)) from error


def _listen_on_all(addresses: list[Address], *, dual: bool) -> list[socket.socket]:
    listening: list[socket.socket] = []
    lacking: OSError | None = None
    for family, (name, port, *rest) in addresses:
        if listening and not port:
            port = listening[0].getsockname()[1]
        try:
            listening.append(_listen_on(family, (name, port, *rest), dual=dual))
        except OSError as error:
            if error.errno not in _WITHOUT_THIS_FAMILY:
                for sock in listening:
                    sock.close()
                raise
            lacking = error
    if not listening:
        assert lacking is not None
        raise lacking
    return listening


def _addresses(host: str, port: int) -> list[Address]:
    # Clients take localhost for either of its addresses, whatever the machine's table says.
    hosts = LOCALHOST if host == "localhost" else (host or None,)
    found = [
        (family, address)
        for name in hosts
        for family, _, _, _, address in socket.getaddrinfo(
            name, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
    ]
    return list(dict.fromkeys(found))


def _listen_on(
    family: socket.AddressFamily, address: tuple[Any, ...], *, dual: bool
) -> socket.socket:
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0 if dual else 1)
        sock.bind(address)
        sock.listen(BACKLOG)
    except BaseException:
        sock.close()
        raise
    return sock


def _sockets_max() -> int:
    """How many sockets this process may have open beside its files."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return sys.maxsize if most == resource.RLIM_INFINITY else max(most - SPARE_DESCRIPTORS, 1)
