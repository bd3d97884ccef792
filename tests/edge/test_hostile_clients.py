"""Clients that mean harm or are broken, on real sockets, against a server as a user starts it.

Whatever they do, they get a clear answer or none, nothing is written for them, the server goes on
answering everybody else without delay, and its memory stays bounded.
"""

import contextlib
import json
import os
import select
import socket
import ssl
import struct
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.running import Running, running
from zorse.settings import BODY_BYTES_MAX, PARAMS_MAX

SECONDS_MAX = 10.0
PROMPT_SECONDS = 5.0
FLOOD_BYTES_MAX = 100 * 1024 * 1024
GROWTH_BYTES_MAX = 64 * 1024 * 1024
MEGABYTE = b"x" * (1 << 20)


@dataclass(frozen=True)
class Heard:
    """One answer as it came over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def error(self) -> dict[str, Any]:
        """The error object, in its exact shape."""
        assert self.status >= 400, self
        assert self.headers["request-id"].startswith("req_"), self
        assert self.headers["content-type"] == "application/json", self
        told = json.loads(self.body)
        assert list(told) == ["error"], self
        error: dict[str, Any] = told["error"]
        assert error["type"] == "invalid_request_error", self
        assert error["message"], self
        return error


class Line:
    """A connection without manners."""

    def __init__(self, port: int, context: ssl.SSLContext | None = None) -> None:
        self.socket: socket.socket = socket.create_connection(("127.0.0.1", port), SECONDS_MAX)
        if context is not None:
            self.socket = context.wrap_socket(self.socket, server_hostname="localhost")
        self._rest = b""

    def __enter__(self) -> "Line":
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def reset(self) -> None:
        """Go away without a word."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def flood(self, data: bytes) -> None:
        """Send the same again and again until there is an answer."""
        sent = 0
        while not select.select([self.socket], [], [], 0)[0]:
            assert sent < FLOOD_BYTES_MAX, "there is no answer, and all is taken"
            self.send(data)
            sent += len(data)

    def _more(self) -> bool:
        data = self.socket.recv(1 << 16)
        self._rest += data
        return bool(data)

    def answer(self) -> Heard:
        """The next answer."""
        while b"\r\n\r\n" not in self._rest:
            assert self._more(), f"the connection ended: {self._rest!r}"
        head, _, self._rest = self._rest.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {
            name.lower(): value for name, _, value in (line.partition(": ") for line in lines)
        }
        status, length = int(first.split(" ")[1]), int(headers["content-length"])
        while len(self._rest) < length:
            assert self._more(), "the connection ended within an answer"
        body, self._rest = self._rest[:length], self._rest[length:]
        return Heard(status, headers, body)

    def ended(self) -> bool:
        """Whether nothing more comes, and the other side has closed."""
        try:
            while self._more():
                pass
        except ConnectionError:
            return True
        return not self._rest


def each(name: str, values: Sequence[bytes]) -> pytest.MarkDecorator:
    """Try these bytes one by one; as names of tests they would be too odd."""
    return pytest.mark.parametrize(name, values, ids=[str(place) for place in range(len(values))])


class Target:
    """A running server, and the well-behaved client who must not notice anything."""

    def __init__(self, server: Running) -> None:
        self.server = server
        self.port = server.port
        self.key = f"Authorization: Bearer {server.secret_key}\r\n".encode()

    def open(self) -> Line:
        return Line(self.port)

    def request(
        self, method: bytes, path: bytes, body: bytes | None = None, more: bytes = b""
    ) -> bytes:
        length = b"" if body is None else b"Content-Length: %d\r\n" % len(body)
        start = b"%b %b HTTP/1.1\r\nHost: localhost\r\n" % (method, path)
        return b"".join((start, self.key, more, length, b"\r\n", body or b""))

    def ask(
        self, method: bytes, path: bytes, body: bytes | None = None, more: bytes = b""
    ) -> Heard:
        with self.open() as line:
            line.send(self.request(method, path, body, more))
            return line.answer()

    def customers(self) -> int:
        """How many customers there are; the answer may not take long."""
        start = time.monotonic()
        heard = self.ask(b"GET", b"/v1/customers?limit=100")
        assert heard.status == 200, heard
        assert time.monotonic() - start < PROMPT_SECONDS
        return len(json.loads(heard.body)["data"])

    def memory(self) -> int:
        """The bytes of memory that the server's process takes."""
        pid = self.server.process.pid
        status = Path(f"/proc/{pid}/status")
        if status.exists():
            line = next(line for line in status.read_text().split("\n") if line.startswith("VmRSS"))
            return int(line.split()[1]) * 1024
        told = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, check=True)
        return int(told.stdout) * 1024


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    with running(tmp_path_factory.mktemp("plain"), "--insecure-http") as started:
        target = Target(started)
        assert target.ask(b"POST", b"/v1/customers", b"name=Jenny").status == 200
        yield target


@pytest.fixture
def target(server: Target) -> Iterator[Target]:
    """The server, which in the end is as it was, and as well."""
    count, memory = server.customers(), server.memory()
    yield server
    assert server.customers() == count
    assert server.memory() - memory < GROWTH_BYTES_MAX
    assert server.server.process.poll() is None


# Slow and cut off -----------------------------------------------------------------------------


def test_slow_clients_hold_up_nobody(target: Target) -> None:
    """Heads and bodies that drip in keep their own connection busy, and nothing else."""
    head = target.request(b"GET", b"/v1/customers")
    body = target.request(b"POST", b"/v1/customers", b"name=" + b"x" * 1_000)
    with contextlib.ExitStack() as stack:
        lines = [stack.enter_context(target.open()) for _ in range(100)]
        for place in range(20):
            for number, line in enumerate(lines):
                sent = head if number % 2 else body
                line.send(sent[place : place + 1])
            if place % 5 == 0:
                target.customers()


@each(
    "cut",
    [
        b"POST /v1/customers HTTP/1.1\r\nHo",
        b"POST /v1/customers HTTP/1.1\r\n%bContent-Length: 1000\r\n\r\nname=x",
        b"POST /v1/customers HTTP/1.1\r\n%bTransfer-Encoding: chunked\r\n\r\n6\r\nname=x\r\n",
        b"POST /v1/customers HTTP/1.1\r\n%bTransfer-Encoding: chunked\r\n\r\n6\r\nna",
        b"POST /v1/customers HTTP/1.1\r\n%bExpect: 100-continue\r\nContent-Length: 6\r\n\r\n",
    ],
)
def test_what_was_cut_off_never_happened(target: Target, cut: bytes) -> None:
    sent = cut.replace(b"%b", target.key)
    for leave in ("close", "reset", "end"):
        with target.open() as line:
            line.send(sent)
            time.sleep(0.02)
            if leave == "reset":
                line.reset()
            elif leave == "end":
                line.socket.shutdown(socket.SHUT_WR)
                assert b" 200 " not in line.socket.recv(100)
    assert target.customers() >= 1


def test_a_client_that_leaves_before_its_answer_hurts_nobody(target: Target) -> None:
    for _ in range(50):
        with target.open() as line:
            line.send(target.request(b"GET", b"/v1/customers") * 5)
            line.reset()


# Lengths that lie -----------------------------------------------------------------------------


@each(
    "headers",
    [
        b"Content-Length: -1\r\n",
        b"Content-Length: abc\r\n",
        b"Content-Length: 0x10\r\n",
        b"Content-Length: 99999999999999999999999\r\n",
        b"Content-Length: 6\r\nContent-Length: 7\r\n",
        b"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 6\r\n",
        b"Transfer-Encoding: chunked, identity\r\n",
        b"Content-Length : 6\r\n",
        b" Content-Length: 6\r\n",
    ],
)
def test_a_length_that_cannot_be_is_refused(target: Target, headers: bytes) -> None:
    """Two readings of one request would let a second one be hidden inside it."""
    with target.open() as line:
        line.send(
            b"POST /v1/customers HTTP/1.1\r\nHost: a\r\n" + target.key + headers + b"\r\nname=x"
        )
        heard = line.answer()
        assert heard.status == 400
        assert heard.error["message"].startswith("The request is not HTTP/1.1")
        assert line.ended()


def test_a_body_longer_than_it_says_is_not_taken_for_more(target: Target) -> None:
    with target.open() as line:
        sent = target.request(b"GET", b"/v1/customers", b"")
        line.send(sent + b"name=this+is+too+much\r\n\r\n")
        assert line.answer().status == 200
        assert line.ended()


@each(
    "body",
    [b"zz\r\nname=x\r\n", b"-6\r\nname=x\r\n0\r\n\r\n", b"6\r\nname=xy\r\n0\r\n\r\n", b"\r\n\r\n"],
)
def test_broken_chunks_are_refused(target: Target, body: bytes) -> None:
    start = b"POST /v1/customers HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
    with target.open() as line:
        line.send(start + target.key + b"\r\n" + body)
        assert line.answer().error
        assert line.ended()


def test_a_body_in_a_thousand_chunks_is_one_body(target: Target) -> None:
    start = b"POST /v1/customers/search_nothing HTTP/1.1\r\nTransfer-Encoding: chunked\r\n"
    chunks = b"".join(b"1\r\n%c\r\n" % byte for byte in b"metadata[note]=" + b"y" * 400)
    with target.open() as line:
        line.send(start + target.key + b"Host: a\r\n\r\n" + chunks + b"0\r\n\r\n")
        assert line.answer().error["code"] == "resource_missing"
        line.send(target.request(b"GET", b"/v1/customers"))
        assert line.answer().status == 200


# Too much -------------------------------------------------------------------------------------


def test_a_huge_body_is_refused_unread(target: Target) -> None:
    more = b"Content-Length: 1000000000000\r\n"
    with target.open() as line:
        line.send(target.request(b"POST", b"/v1/customers", more=more))
        heard = line.answer()
        assert heard.status == 413
        assert str(BODY_BYTES_MAX) in heard.error["message"]


def test_a_body_without_end_is_refused_at_the_limit(target: Target) -> None:
    more = b"Transfer-Encoding: chunked\r\n"
    with target.open() as line:
        line.send(target.request(b"POST", b"/v1/customers", more=more))
        line.flood(b"%x\r\n%b\r\n" % (len(MEGABYTE), MEGABYTE))
        assert line.answer().status == 413


def test_many_huge_bodies_at_once_take_little_memory(target: Target) -> None:
    """Bodies that stay just under the limit, and do not end."""
    with contextlib.ExitStack() as stack:
        for _ in range(8):
            line = stack.enter_context(target.open())
            more = b"Content-Length: %d\r\n" % BODY_BYTES_MAX
            line.send(target.request(b"POST", b"/v1/customers", more=more))
            line.send(b"x" * (BODY_BYTES_MAX - 1))
        target.customers()


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"X-Much: " + b"x" * 100_000 + b"\r\n", 431),
        (b"".join(b"X-%d: y\r\n" % number for number in range(20_000)), 431),
        (b"Cookie: " + b"a=b; " * 20_000 + b"\r\n", 431),
    ],
)
def test_huge_heads_are_refused(target: Target, head: bytes, status: int) -> None:
    with target.open() as line:
        with contextlib.suppress(ConnectionError):
            line.send(target.request(b"GET", b"/v1/customers", more=head))
        heard = line.answer()
        assert heard.status == status
        assert heard.error


def test_a_head_without_end_is_refused(target: Target) -> None:
    with target.open() as line:
        line.send(b"GET /v1/customers HTTP/1.1\r\n")
        line.flood(b"X-More: " + b"x" * 8_000 + b"\r\n")
        assert line.answer().status == 431
        assert line.ended()


def test_a_huge_address_is_refused(target: Target) -> None:
    for path in (b"/v1/" + b"a" * 20_000, b"/v1/customers?" + b"a=b&" * 10_000):
        heard = target.ask(b"GET", path)
        assert heard.status == 414
        assert heard.error


def test_thousands_of_parameters_are_counted(target: Target) -> None:
    body = b"&".join(b"p%d=x" % number for number in range(PARAMS_MAX + 1))
    heard = target.ask(b"POST", b"/v1/customers", body)
    assert heard.status == 400
    assert str(PARAMS_MAX) in heard.error["message"]
    heard = target.ask(b"POST", b"/v1/customers", body.rpartition(b"&")[0])
    assert heard.status == 400
    assert heard.error["code"] == "parameter_unknown"
    assert len(heard.body) < 20_000


@each(
    "body",
    [
        b"metadata" + b"[a]" * 5_000 + b"=x",
        b"a" + b"[]" * 50_000 + b"=x",
        b"[" * 100_000,
        b"&".join(b"expand[%d]=a" % number for number in range(9_000)),
        b"&".join(b"metadata[k%d]=a" % number for number in range(9_000)),
        b"&".join(b"a[][b%d]=x" % (number % 7) for number in range(9_000)),
        b"&" * 1_000_000,
        b"%5B" * 300_000,
        b"a[" * 300_000,
        b"name=" + b"%F0%9F%A6%93" * 100_000,
    ],
)
def test_bombs_in_forms_are_refused_at_once(target: Target, body: bytes) -> None:
    start = time.monotonic()
    heard = target.ask(b"POST", b"/v1/customers", body)
    assert heard.status == 400
    assert heard.error
    assert len(heard.body) < 20_000
    assert time.monotonic() - start < PROMPT_SECONDS


@each(
    "body",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b'{"metadata":{' + b",".join(b'"%d":"x"' % number for number in range(100_000)) + b"}}",
        b'{"contact_email":' + b"9" * 1_000_000 + b"}",
        b'{"contact_email":"' + b"\\u0000" * 100_000 + b'"}',
        b'{"contact_email":"\\ud800"}',
        b'{"contact_email":"\xff"}',
        b"null",
        b"[]",
        b"",
        b"\x00",
        b"\xff\xfe{\x00}\x00",
    ],
)
def test_bombs_in_json_are_refused_at_once(target: Target, body: bytes) -> None:
    start = time.monotonic()
    version = b"Stripe-Version: 2026-10-28.endive\r\nContent-Type: application/json\r\n"
    heard = target.ask(b"POST", b"/v2/core/event_destinations", body, version)
    assert heard.status == 400
    assert heard.error
    assert len(heard.body) < 20_000
    assert time.monotonic() - start < PROMPT_SECONDS


# Not what it should be ------------------------------------------------------------------------


@each(
    "body",
    [
        b"name=\xff",
        b"name=%FF",
        b"name=a\x00b",
        b"name=%00",
        b"na\x00me=x",
        b"name=%ED%A0%80",
        b"name=%",
    ],
)
def test_text_that_is_none_is_refused(target: Target, body: bytes) -> None:
    heard = target.ask(b"POST", b"/v1/customers", body)
    assert heard.status == 400
    assert heard.error


@each(
    "kind",
    [
        b"application/json",
        b"text/plain",
        b"application/xml",
        b"multipart/form-data",
        b"multipart/form-data; boundary=" + b"b" * 1_000,
        b"\xff\xfe",
    ],
)
def test_bodies_of_another_kind_are_refused(target: Target, kind: bytes) -> None:
    more = b"Content-Type: " + kind + b"\r\n"
    heard = target.ask(b"POST", b"/v1/customers", b'{"name": "x"}', more)
    assert heard.status == 400
    assert heard.error


@each("method", [b"PUT", b"PATCH", b"TRACE", b"FOO", b"get", b"PROPFIND", b"M-SEARCH"])
def test_other_methods_are_refused(target: Target, method: bytes) -> None:
    heard = target.ask(method, b"/v1/customers", b"name=x")
    assert heard.status in {400, 404}
    assert heard.error


@each(
    "sent",
    [
        b"\x00" * 100,
        b"\xff" * 100_000,
        b"hello\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET /v1/customers\r\n\r\n",
        b"GET /v1/customers HTTP/9.9\r\n\r\n",
        b"GET  /v1/customers  HTTP/1.1\r\n\r\n",
        b"GET /v1/customers HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET /v1/customers HTTP/1.1\r\n: empty\r\n\r\n",
        b"GET /v1/customers HTTP/1.1\r\nA: a\x00b\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"CONNECT example.com:443 HTTP/1.1\r\nHost: a\r\n\r\n",
        b"EHLO example.com\r\nMAIL FROM:<a@example.com>\r\n",
    ],
)
def test_what_is_no_request_is_refused(target: Target, sent: bytes) -> None:
    with target.open() as line:
        with contextlib.suppress(ConnectionError):
            line.send(sent)
        heard = line.answer()
        assert heard.status in {400, 401, 404, 431}
        assert heard.error
        target.customers()


@each(
    "sent",
    [
        b"GET /v1/customers HTTP/1.0\r\n%b\r\n",
        b"GET http://localhost/v1/customers HTTP/1.1\r\nHost: a\r\n%b\r\n",
        b"GET /v1/customers HTTP/1.1\r\nHost: a\r\nHost: b\r\n%b\r\n",
        b"GET /v1/customers HTTP/1.1\r\nHost: \xff\r\n%bA: \xe9\xff\r\n\r\n",
        b"GET /v1/customers#fragment HTTP/1.1\r\nHost: a\r\n%b\r\n",
        b"GET /v1/customers\xc3\xa9 HTTP/1.1\r\nHost: a\r\n%b\r\n",
        b"GET /v1/%%%%2F..%%00 HTTP/1.1\r\nHost: a\r\n%b\r\n",
        b"GET /v1/customers?\xff\xfe HTTP/1.1\r\nHost: a\r\n%b\r\n",
        b"OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET * HTTP/1.1\r\nHost: a\r\n%b\r\n",
        b"GET /v1/customers HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n%b\r\n",
        b"GET /v1/customers HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n%b\r\n",
    ],
)
def test_odd_requests_are_answered(target: Target, sent: bytes) -> None:
    """Unusual, but HTTP: answered one way or the other, and never with a fault."""
    with target.open() as line:
        line.send(sent.replace(b"%b", target.key))
        heard = line.answer()
        assert heard.status < 500, heard
        assert heard.headers["request-id"].startswith("req_")


# Many -----------------------------------------------------------------------------------------


def test_requests_sent_all_at_once_are_answered_in_turn(target: Target) -> None:
    with target.open() as line:
        paths = [b"/v1/customers/cus_%d" % number for number in range(100)]
        line.send(b"".join(target.request(b"GET", path) for path in paths))
        for number in range(100):
            assert line.answer().error["message"] == f"No such customer: 'cus_{number}'"


def test_garbage_after_a_request_takes_no_answer_away(target: Target) -> None:
    with target.open() as line:
        line.send(target.request(b"GET", b"/v1/customers") * 3 + b"\x00\x01garbage\r\n\r\n")
        assert [line.answer().status for _ in range(3)] == [200] * 3
        assert line.ended()


def test_many_idle_connections_hold_up_nobody(target: Target) -> None:
    with contextlib.ExitStack() as stack:
        for _ in range(300):
            stack.enter_context(target.open())
        target.customers()


def test_clients_that_never_read_hold_up_nobody(target: Target) -> None:
    """Answers that nobody takes are not piled up: the next request waits until they are taken."""
    with contextlib.ExitStack() as stack:
        stopped = threading.Event()
        wanted = target.request(b"GET", b"/v1/customers?limit=100") * 200

        def flood() -> None:
            with Line(target.port) as line, contextlib.suppress(OSError):
                line.socket.settimeout(0.2)
                while not stopped.is_set():
                    with contextlib.suppress(TimeoutError):
                        line.socket.send(wanted)

        threads = [threading.Thread(target=flood) for _ in range(6)]
        for thread in threads:
            stack.callback(thread.join, SECONDS_MAX)
        stack.callback(stopped.set)
        for thread in threads:
            thread.start()
        end = time.monotonic() + 2
        while time.monotonic() < end:
            target.customers()
            time.sleep(0.05)


# TLS ------------------------------------------------------------------------------------------


def test_garbage_before_tls_hurts_nobody(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        context = ssl.create_default_context(cafile=server.ca_file)
        hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"
        waiting = []
        for sent in (
            b"\x16",
            hello,
            hello + b"\x00" * 600,
            b"\x16\x03\x01\xff\xff" + b"\xff" * 70_000,
            b"\x80\x2e\x01\x00\x02" + os.urandom(200),
            b"\x00" * 10,
            b"GET /v1/customers HTTP/1.1\r\nHost: a\r\n\r\n",
        ):
            line = Line(server.port)
            with contextlib.suppress(ConnectionError):
                line.send(sent)
            waiting.append(line)
        half = Line(server.port, context)
        half.send(b"GET /v1/cust")
        key = f"Authorization: Bearer {server.secret_key}\r\n\r\n".encode()
        start = time.monotonic()
        with Line(server.port, context) as line:
            line.send(b"GET /v1/customers HTTP/1.1\r\nHost: localhost\r\n" + key)
            assert line.answer().status == 200
        assert time.monotonic() - start < PROMPT_SECONDS
        refused = waiting[-1].answer()
        assert refused.status == 403
        assert refused.error
        for line in (*waiting, half):
            line.socket.close()
