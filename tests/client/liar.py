"""A server that answers what a test tells it to, byte for byte, and a proxy to it.

They speak over real sockets and know no more HTTP than it takes to read a request, so they can
break every rule of it.
"""

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Self

WAIT_SECONDS = 10
HOST = "127.0.0.1"


@dataclass
class Asked:
    """A request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    lines: list[str]
    """The headers as they stood there."""
    body: bytes = b""

    @property
    def is_whole(self) -> bool:
        return len(self.body) == int(self.headers.get("content-length", 0))


@dataclass
class Talk:
    """One connection, from the server's side."""

    server: "Listening"
    socket: socket.socket
    number: int
    """How many connections there were before."""
    kept: bytes = b""
    sent: list[bytes] = field(default_factory=list)

    def asked(self, *, to_body: bool = False) -> Asked | None:
        """The next request, or its head; None where the client has closed the connection."""
        head = self._until(b"\r\n\r\n")
        if head is None:
            return None
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {}
        for line in lines:
            name, _, value = line.partition(": ")
            headers[name.lower()] = value
        asked = Asked(method, target, headers, lines)
        self.server.asked.append(asked)
        if to_body:
            return asked
        length = int(headers.get("content-length", 0))
        if headers.get("transfer-encoding") == "chunked":
            asked.body = self._chunks()
        asked.body += self._taken(length - len(asked.body))
        while len(asked.body) < length and self._more():
            asked.body += self._taken(length - len(asked.body))
        return asked

    def _chunks(self) -> bytes:
        body = b""
        while size := int(self._until(b"\r\n") or b"0", 16):
            while len(self.kept) < size + 2 and self._more():
                pass
            body += self._taken(size + 2)[:size]
        self._until(b"\r\n")
        return body

    def _taken(self, length: int) -> bytes:
        taken, self.kept = self.kept[:length], self.kept[length:]
        return taken

    def _until(self, end: bytes) -> bytes | None:
        while end not in self.kept:
            if not self._more():
                return None
        found, _, self.kept = self.kept.partition(end)
        return found

    def _more(self) -> bool:
        if self.kept and not self.server.is_open:
            return False
        found = self.socket.recv(64 * 1024)
        self.kept += found
        return bool(found)

    def say(self, raw: bytes) -> None:
        self.socket.sendall(raw)

    def answer(self, body: Any = None, status: int = 200, **headers: str) -> None:
        """An answer as it should be; header names have underscores for dashes."""
        self.say(answered(body, status, **headers))

    def rest(self) -> None:
        """Read whatever comes, until the client has said all."""
        self.socket.shutdown(socket.SHUT_WR)
        while self._more():
            self.kept = b""

    def wait(self, seconds: float = WAIT_SECONDS) -> None:
        """Say nothing for a while, or until the test is over."""
        self.server.ended.wait(seconds)

    def hang_up(self) -> None:
        """Close the connection with what that takes over TLS."""
        if isinstance(self.socket, ssl.SSLSocket):
            with suppress(OSError, ValueError):
                self.socket = self.socket.unwrap()
        with suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()


def answered(body: Any = None, status: int = 200, **headers: str) -> bytes:
    content = body if isinstance(body, bytes) else json.dumps(body or {"id": "x"}).encode()
    given = {"Content-Length": str(len(content)), "Request-Id": "req_of_the_liar"}
    given |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"HTTP/1.1 {status} Said", *[f"{name}: {value}" for name, value in given.items()]]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content


Script = Callable[[Talk], None]


class Listening:
    """Listens on a free port, and has each connection treated by a script on a thread."""

    def __init__(self, script: Script, context: ssl.SSLContext | None = None) -> None:
        self._script = script
        self._context = context
        self._listener = socket.create_server((HOST, 0))
        self._threads: list[threading.Thread] = []
        self._talks: list[Talk] = []
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self.ended = threading.Event()
        self.is_open = True
        self.asked: list[Asked] = []
        self.port: int = self._listener.getsockname()[1]

    @property
    def connections(self) -> int:
        return len(self._talks)

    @property
    def base(self) -> str:
        return f"{'https' if self._context else 'http'}://localhost:{self.port}"

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.is_open = False
        self.ended.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._acceptor.join(WAIT_SECONDS)
        for talk in self._talks:
            with suppress(OSError):
                talk.socket.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(WAIT_SECONDS)
        for talk in self._talks:
            talk.socket.close()

    def _accept(self) -> None:
        while self.is_open:
            try:
                accepted, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(accepted,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, accepted: socket.socket) -> None:
        talk = Talk(self, accepted, len(self._talks))
        self._talks.append(talk)
        accepted.settimeout(WAIT_SECONDS)
        try:
            if self._context is not None:
                talk.socket = self._context.wrap_socket(accepted, server_side=True)
            self._script(talk)
        except (OSError, ValueError):
            pass  # The client went away, or does not trust us: what that does is being tested.
        finally:
            with suppress(OSError):
                talk.hang_up()


def steadily(body: Any = None, **headers: str) -> Script:
    """Answers every request on a connection in the same way, as it should be."""

    def script(talk: Talk) -> None:
        while talk.asked() is not None:
            talk.answer(body, 200, **headers)

    return script


def in_turn(*scripts: Script) -> Script:
    """One script for each connection; the last for all that follow."""

    def script(talk: Talk) -> None:
        scripts[min(talk.number, len(scripts) - 1)](talk)

    return script


def replies(*answers: bytes) -> Script:
    """Gives these answers in turn, however many connections are made; the last again and again."""
    left = list(answers)

    def script(talk: Talk) -> None:
        while talk.asked() is not None:
            talk.say(left.pop(0) if len(left) > 1 else left[0])

    return script


@contextmanager
def proxy(to: Listening, status: int = 200) -> Iterator[Listening]:
    """A proxy that opens tunnels to one server, whatever host it is asked for."""

    def script(talk: Talk) -> None:
        asked = talk.asked()
        assert asked is not None
        if asked.method != "CONNECT":
            talk.answer({"id": "by the proxy"})
            return
        if status != 200:
            talk.say(f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\n\r\n".encode())
            return
        talk.say(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with socket.create_connection((HOST, to.port)) as onward:
            onward.settimeout(WAIT_SECONDS)
            back = threading.Thread(target=passed_on, args=(onward, talk.socket), daemon=True)
            back.start()
            passed_on(talk.socket, onward)
            back.join(WAIT_SECONDS)

    with Listening(script) as listening:
        yield listening


def passed_on(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while part := one.recv(64 * 1024):
            other.sendall(part)
    with suppress(OSError):
        other.shutdown(socket.SHUT_WR)
