"""A listener under test: the application behind it, and how it is started."""

import asyncio
import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import orjson
import pytest
import uvloop

from zorse.edge import certificates
from zorse.edge.http import ASGIScope, Receive, Send
from zorse.edge.listener import Listener

SECONDS_MAX = 20.0


class Application:
    """Tells what it was asked; some paths take their time."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.working = threading.Event()
        self.go_on = threading.Event()

    async def __call__(self, scope: ASGIScope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.lifespan(receive, send)
            return
        path = scope["path"]
        self.seen.append(path)
        if path == "/unread":
            await self.answer(send, 413, b"too large")
            return
        body = b""
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                self.seen.append("disconnected")
                return
            body += message["body"]
            if not message["more_body"]:
                break
        if path.startswith("/slow"):
            self.working.set()
            while not self.go_on.is_set():  # noqa: ASYNC110  # Another thread sets it.
                await asyncio.sleep(0.005)
        if path == "/fault":
            raise KeyError(path)
        if path == "/large":
            await self.answer(send, 200, b"x" * 20_000_000)
            return
        told = {
            "scheme": scope["scheme"],
            "method": scope["method"],
            "path": path,
            "query": scope["query_string"].decode(),
            "body_bytes": len(body),
            "client": scope["client"][0],
            "state": scope["state"],
        }
        await self.answer(send, 200, orjson.dumps(told))

    def saw_last(self, path: str) -> bool:
        return self.seen[-1:] == [path]

    async def answer(self, send: Send, status: int, body: bytes) -> None:
        headers = [(b"content-length", b"%d" % len(body)), (b"server", b"the application")]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def lifespan(self, receive: Receive, send: Send) -> None:
        for event in ("startup", "shutdown"):
            assert (await receive())["type"] == f"lifespan.{event}"
            self.seen.append(event)
            await send({"type": f"lifespan.{event}.complete"})


class Running:
    """A listener in a thread of its own."""

    def __init__(self, context: ssl.SSLContext | None, **settings: Any) -> None:
        self.application = Application()
        self.faults: list[dict[str, Any]] = []
        self.port = 0
        self._ready = threading.Event()
        self.listener = Listener(
            self.application,
            ssl_context=context,
            on_ready=self._is_ready,
            **{"host": "127.0.0.1", "port": 0, **settings},
        )
        self.thread = threading.Thread(target=uvloop.run, args=(self._serve(),))
        self.thread.start()
        assert self._ready.wait(SECONDS_MAX)

    async def _serve(self) -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: self.faults.append(context))
        await self.listener.serve()

    def _is_ready(self, port: int) -> None:
        self.port = port
        self._ready.set()

    def stop(self) -> None:
        self.application.go_on.set()
        self.listener.stop()
        self.thread.join(SECONDS_MAX)
        assert not self.thread.is_alive()
        assert self.faults == []

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=SECONDS_MAX)

    def exchange(self, sent: bytes) -> bytes:
        """Send these bytes on a connection of their own and read until the end."""
        with self.connect() as sock:
            sock.sendall(sent)
            return read_all(sock)


Start = Callable[..., Running]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> certificates.Certificates:
    return certificates.ensure(tmp_path_factory.mktemp("tls"), [])


@pytest.fixture(scope="module")
def trusting(made: certificates.Certificates) -> ssl.SSLContext:
    """A client's context that trusts the local authority."""
    return ssl.create_default_context(cafile=made.ca_file)


@pytest.fixture
def start(made: certificates.Certificates) -> Iterator[Start]:
    running: list[Running] = []

    def start(*, tls: bool = True, **settings: Any) -> Running:
        context = certificates.ssl_context(made) if tls else None
        running.append(Running(context, **settings))
        return running[-1]

    yield start
    for server in running:
        server.stop()


def read_all(sock: socket.socket) -> bytes:
    """Everything until the other side closes; a reset ends it too."""
    chunks = []
    with contextlib.suppress(ConnectionResetError):
        while chunk := sock.recv(1 << 16):
            chunks.append(chunk)
    return b"".join(chunks)


def until(fulfilled: Callable[[], object]) -> None:
    deadline = time.monotonic() + SECONDS_MAX
    while not fulfilled():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def error_of(answer: bytes, status: int) -> dict[str, Any]:
    """The error object of a raw answer, which must have the status and be the only one."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in lines[1:])
    assert int(lines[0].split()[1]) == status
    assert headers["content-type"] == "application/json"
    assert headers["connection"] == "close"
    assert headers["request-id"].startswith("req_")
    assert int(headers["content-length"]) == len(body)
    error: dict[str, Any] = orjson.loads(body)["error"]
    assert error["type"] == "invalid_request_error"
    return error
