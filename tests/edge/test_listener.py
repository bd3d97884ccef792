"""The listener: two protocols on one port, and clients of every kind."""

import contextlib
import socket
import ssl
import struct
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import httpx
import pytest

from tests.edge.listening import (
    SECONDS_MAX,
    Start,
    error_of,
    made,
    read_all,
    start,
    trusting,
    until,
)
from zorse.edge import certificates
from zorse.edge.connection import HEADERS_BYTES_MAX
from zorse.edge.http import REQUEST_LINE_BYTES_MAX

__all__ = ["made", "start", "trusting"]

# Two protocols --------------------------------------------------------------------------------


def test_tls_and_plain_http_share_the_port(start: Start, trusting: ssl.SSLContext) -> None:
    port = start().port
    for scheme in ("https", "http", "https"):
        with httpx.Client(verify=trusting) as client:
            answer = client.post(f"{scheme}://localhost:{port}/v1/a%20b?c=d", content=b"12345")
        assert answer.json() == {
            "scheme": scheme,
            "method": "POST",
            "path": "/v1/a b",
            "query": "c=d",
            "body_bytes": 5,
            "client": "127.0.0.1",
            "state": {},
        }


def test_plain_http_only_where_there_is_no_certificate(start: Start) -> None:
    assert httpx.get(f"http://127.0.0.1:{start(tls=False).port}/").json()["scheme"] == "http"


def test_only_the_application_names_the_server(start: Start) -> None:
    headers = httpx.get(f"http://127.0.0.1:{start().port}/").headers
    assert headers.get_list("server") == ["the application"]
    assert headers["date"].endswith("GMT")
    assert len(headers.get_list("date")) == 1


def test_localhost_is_both_addresses(start: Start) -> None:
    server = start(host="localhost")
    assert httpx.get(f"http://127.0.0.1:{server.port}/").json()["client"] == "127.0.0.1"
    if socket.has_ipv6 and has_ipv6_loopback():
        assert httpx.get(f"http://[::1]:{server.port}/").json()["client"] == "::1"


def has_ipv6_loopback() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as sock:
            sock.bind(("::1", 0))
    except OSError:
        return False
    return True


def test_a_failed_handshake_hurts_nobody(start: Start, trusting: ssl.SSLContext) -> None:
    server = start()
    assert b"HTTP" not in server.exchange(b"\x16\x03\x01\x00\x05garbage")
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"https://localhost:{server.port}/", verify=ssl.create_default_context())
    assert httpx.get(f"https://localhost:{server.port}/", verify=trusting).status_code == 200


def test_old_tls_is_refused(start: Start, made: certificates.Certificates) -> None:
    old = ssl.create_default_context(cafile=made.ca_file)
    old.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    with start().connect() as sock, pytest.raises((ssl.SSLError, ConnectionError)):
        old.wrap_socket(sock, server_hostname="localhost")


# HTTP -----------------------------------------------------------------------------------------


def test_a_connection_serves_many_requests(start: Start, trusting: ssl.SSLContext) -> None:
    server = start()
    for scheme in ("http", "https"):
        with httpx.Client(verify=trusting) as client:
            streams = [
                client.get(f"{scheme}://localhost:{server.port}/").extensions["network_stream"]
                for _ in range(5)
            ]
        assert len({id(stream) for stream in streams}) == 1


def test_connection_close_is_respected(start: Start) -> None:
    answer = start().exchange(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200")
    assert b"connection: close" in answer
    assert start().exchange(b"GET / HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.1 200")


def test_head_has_no_body(start: Start) -> None:
    answer = start().exchange(b"HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"content-length: 1" in head
    assert body == b""


def test_requests_sent_at_once_are_answered_in_turn(start: Start) -> None:
    first, second = (b"GET /%b HTTP/1.1\r\nHost: x\r\n\r\n" % path for path in (b"a", b"b"))
    answer = start().exchange(
        first + second + b"GET /c HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    )
    assert answer.count(b"HTTP/1.1 200") == 3
    assert answer.index(b'"/a"') < answer.index(b'"/b"') < answer.index(b'"/c"')


def test_a_client_may_end_its_side_after_the_request(start: Start) -> None:
    server = start()
    with server.connect() as sock:
        sock.sendall(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
        sock.shutdown(socket.SHUT_WR)
        assert server.application.working.wait(SECONDS_MAX)
        server.application.go_on.set()
        assert b"HTTP/1.1 200" in read_all(sock)


def test_a_body_that_the_client_announces_is_asked_for(start: Start) -> None:
    with start().connect() as sock:
        sock.sendall(
            b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n"
            b"Connection: close\r\n\r\n"
        )
        assert sock.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        sock.sendall(b"abc")
        assert b'"body_bytes":3' in read_all(sock)


def test_an_offer_of_another_protocol_is_passed_over(start: Start) -> None:
    answer = start().exchange(
        b"GET /a HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
        b"HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n"
        b"GET /b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    )
    assert answer.count(b"HTTP/1.1 200") == 2


def test_chunked_bodies_of_any_size_arrive(start: Start) -> None:
    chunks = (b"x" * 10_000 for _ in range(300))
    answer = httpx.post(f"http://127.0.0.1:{start().port}/", content=chunks)
    assert answer.json()["body_bytes"] == 3_000_000


def test_a_refusal_reaches_a_client_that_still_sends(
    start: Start, trusting: ssl.SSLContext
) -> None:
    server = start()
    for scheme in ("http", "https"):
        with httpx.Client(verify=trusting) as client:
            for _ in range(2):
                answer = client.post(
                    f"{scheme}://localhost:{server.port}/unread", content=b"x" * 5_000_000
                )
                assert answer.status_code == 413


# Bad input ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sent",
    [
        b"garbage\r\n\r\n",
        b"\0\0\0\0\r\n\r\n",
        b"GET / HTTP/1.1\r\nNo colon\r\n\r\n",
        b"GET / HTTP/1.1\r\nBad\x01Name: x\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\nHost: x\r\n\r\n",
        b"CONNECT localhost:80 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ],
)
def test_what_is_no_http_gets_400(start: Start, sent: bytes) -> None:
    server = start()
    error_of(server.exchange(sent), 400)
    assert httpx.get(f"http://127.0.0.1:{server.port}/").status_code == 200


def test_garbage_over_tls_gets_400(start: Start, trusting: ssl.SSLContext) -> None:
    with (
        start().connect() as plain,
        trusting.wrap_socket(plain, server_hostname="localhost") as sock,
    ):
        sock.sendall(b"garbage\r\n\r\n")
        error_of(sock.recv(10_000), 400)


def test_garbage_after_a_request_does_not_take_its_answer(start: Start) -> None:
    server = start()
    with server.connect() as sock:
        sock.sendall(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
        assert server.application.working.wait(SECONDS_MAX)
        sock.sendall(b"garbage\r\n\r\n")
        time.sleep(0.05)
        server.application.go_on.set()
        answer = read_all(sock)
    assert answer.startswith(b"HTTP/1.1 200")
    assert answer.count(b"HTTP/1.1") == 1


def head_of(line_bytes: int = 0, headers_bytes: int = 0, lines: int = 4) -> bytes:
    """A request whose address and whose headers have these sizes."""
    address = b"/".ljust(max(line_bytes, 1), b"a")
    names = [b"X-%d" % number for number in range(lines)]
    room = headers_bytes - sum(len(name) + 4 for name in names)
    values = [b"v" * (room // lines)] * (lines - 1) + [b"v" * (room - room // lines * (lines - 1))]
    headers = b"".join(b"%b: %b\r\n" % pair for pair in zip(names, values, strict=True))
    return b"GET %b HTTP/1.1\r\n%b\r\n" % (address, headers if headers_bytes else b"Host: x\r\n")


@pytest.mark.parametrize("pause", [False, True])
@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (head_of(REQUEST_LINE_BYTES_MAX), 200),
        (head_of(REQUEST_LINE_BYTES_MAX + 1), 414),
        (head_of(200_000), 414),
        (b"GET /" + b"a" * 100_000, 414),
        (head_of(headers_bytes=HEADERS_BYTES_MAX), 200),
        (head_of(headers_bytes=HEADERS_BYTES_MAX + 1), 431),
        (head_of(headers_bytes=200_000, lines=5_000), 431),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 100_000, 431),
        (b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 20_000, 431),
        (b"\r\n" * 50_000, 431),
        (
            b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n"
            + b"X: y\r\n" * 50_000,
            431,
        ),
    ],
)
def test_the_size_of_a_head_is_limited(
    start: Start, sent: bytes, status: int, *, pause: bool
) -> None:
    with start().connect() as sock:
        # In one go, and in pieces that the server sees one by one.
        step = 7_000 if pause else len(sent)
        with contextlib.suppress(ConnectionError):
            for offset in range(0, len(sent), step):
                sock.sendall(sent[offset : offset + step])
                if pause:
                    time.sleep(0.002)
            sock.shutdown(socket.SHUT_WR)
        answer = read_all(sock)
    if status == 200:
        assert answer.startswith(b"HTTP/1.1 200")
    else:
        error_of(answer, status)


def test_a_large_body_does_not_count_as_head(start: Start) -> None:
    """Whether it comes along with its head, or the next head along with it."""
    body = b"b" * 60_000
    request = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n" % len(body)
    answer = start().exchange(
        request + b"\r\n" + body + request + b"Connection: close\r\n\r\n" + body
    )
    assert answer.count(b'"body_bytes":60000') == 2


# Slow and cut-off clients ---------------------------------------------------------------------


@pytest.mark.parametrize("tls", [True, False])
def test_a_silent_connection_is_closed(start: Start, *, tls: bool) -> None:
    server = start(tls=tls, request_seconds=0.2)
    began = time.monotonic()
    assert server.exchange(b"") == b""
    assert time.monotonic() - began < 5


def test_a_silent_connection_after_the_handshake_is_closed(
    start: Start, trusting: ssl.SSLContext
) -> None:
    with (
        start(request_seconds=0.2).connect() as plain,
        trusting.wrap_socket(plain, server_hostname="localhost") as sock,
    ):
        assert read_all(sock) == b""


def test_a_handshake_that_stops_is_closed(start: Start) -> None:
    assert start(request_seconds=0.2).exchange(b"\x16\x03\x01\x02\x00") == b""


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTT",
        b"GET / HTTP/1.1\r\nHost: x\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n1234",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n12",
    ],
)
def test_a_request_that_stops_gets_408(start: Start, sent: bytes) -> None:
    server = start(request_seconds=0.2)
    error_of(server.exchange(sent), 408)
    answered = server.exchange(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" + sent)
    assert answered.count(b"HTTP/1.1") == 1


def test_a_request_that_drips_in_gets_408(start: Start) -> None:
    """Every byte is in time, the whole is not."""
    with start(request_seconds=0.3).connect() as sock:
        sock.settimeout(0.02)
        began = time.monotonic()
        answer = b""
        while not answer:
            with contextlib.suppress(ConnectionError):
                sock.sendall(b"G" if time.monotonic() == began else b"E")
            with contextlib.suppress(TimeoutError):
                answer = sock.recv(10_000)
            assert time.monotonic() - began < SECONDS_MAX
    assert answer.startswith((b"HTTP/1.1 408", b"HTTP/1.1 400"))


def test_a_header_that_drips_in_gets_408(start: Start) -> None:
    with start(request_seconds=0.3).connect() as sock:
        sock.sendall(b"GET / HTTP/1.1\r\nX: ")
        sock.settimeout(0.02)
        began = time.monotonic()
        answer = b""
        while not answer:
            sock.sendall(b"a")
            with contextlib.suppress(TimeoutError):
                answer = sock.recv(10_000)
            assert time.monotonic() - began < SECONDS_MAX
    error_of(answer, 408)


def test_the_application_hears_of_a_body_that_stops(start: Start) -> None:
    server = start(request_seconds=0.2)
    server.exchange(b"POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n1234")
    until(lambda: server.application.seen[-2:] == ["/x", "disconnected"])


def test_a_client_that_goes_in_the_middle_is_noticed(start: Start) -> None:
    server = start()
    with server.connect() as sock:
        sock.sendall(b"POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n1234")
        until(lambda: "/x" in server.application.seen)
    until(lambda: server.application.seen[-1] == "disconnected")


def test_slow_clients_hold_up_nobody(start: Start) -> None:
    server = start()
    with contextlib.ExitStack() as stack:
        for sent in (b"", b"\x16", b"GET / HT", b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n"):
            for _ in range(20):
                stack.enter_context(server.connect()).sendall(sent)
        answer = httpx.get(f"http://127.0.0.1:{server.port}/", timeout=5)
        assert answer.status_code == 200


def test_an_idle_connection_is_closed_in_the_end(start: Start) -> None:
    server = start(idle_seconds=0.3)
    with server.connect() as sock:
        for _ in range(5):
            sock.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            assert b"200 OK" in sock.recv(10_000)
            time.sleep(0.1)
        assert read_all(sock) == b""


def test_a_busy_connection_outlives_every_patience(start: Start) -> None:
    server = start(idle_seconds=0.2, request_seconds=0.2)
    with server.connect() as sock:
        sock.sendall(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
        time.sleep(0.8)
        server.application.go_on.set()
        assert b"200 OK" in sock.recv(10_000)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_client_that_takes_nothing_of_its_answer_is_dropped(
    start: Start, trusting: ssl.SSLContext, scheme: str
) -> None:
    server = start(request_seconds=0.3)
    with contextlib.ExitStack() as stack:
        sock = stack.enter_context(server.connect())
        if scheme == "https":
            sock = stack.enter_context(trusting.wrap_socket(sock, server_hostname="localhost"))
        sock.sendall(b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
        until(lambda: len(server.listener._state.connections) == 1)
        until(lambda: not server.listener._state.connections)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_client_that_takes_its_answer_slowly_gets_it_all(
    start: Start, trusting: ssl.SSLContext, scheme: str
) -> None:
    server = start(request_seconds=0.5)
    with (
        httpx.Client(verify=trusting) as client,
        client.stream(
            "GET",
            f"{scheme}://localhost:{server.port}/large",
            headers={"Connection": "close"},
        ) as answer,
    ):
        size = 0
        for number, chunk in enumerate(answer.iter_raw(100_000)):
            size += len(chunk)
            if number % 10 == 0:
                time.sleep(0.08)
    assert size == 20_000_000


def test_only_faults_of_ours_are_reported(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    """Clients that leave in the middle are everyday; an application that fails is not."""
    server = start(stop_seconds=0.2)
    for path in (b"/large", b"/slow", b"/unread") * 20:
        with server.connect() as sock:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            sock.sendall(b"POST %b HTTP/1.1\r\nContent-Length: 2\r\n\r\n12" % path)
            until(partial(server.application.saw_last, path.decode()))
    server.application.go_on.set()
    until(lambda: not server.listener._state.connections)
    server.application.go_on.clear()
    with server.connect() as sock:
        sock.sendall(b"GET /slow/at/the/end HTTP/1.1\r\nHost: x\r\n\r\n")
        until(lambda: server.application.seen[-1] == "/slow/at/the/end")
        server.listener.stop()
        server.thread.join(SECONDS_MAX)
    assert caplog.records == []


def test_a_fault_of_the_application_is_a_500_and_reported(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    answer = httpx.get(f"http://127.0.0.1:{start().port}/fault")
    assert answer.status_code == 500
    assert [type(record.exc_info[1]) for record in caplog.records if record.exc_info] == [KeyError]


# Limits of number -----------------------------------------------------------------------------


def test_connections_beyond_the_limit_wait_for_a_place(start: Start) -> None:
    server = start(connections_max=4, request_seconds=60)
    request = b"GET /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with ThreadPoolExecutor(8) as pool:
        answers = [pool.submit(server.exchange, request) for _ in range(8)]
        until(lambda: server.application.seen.count("/slow") == 4)
        time.sleep(0.05)
        assert server.application.seen.count("/slow") == 4
        server.application.go_on.set()
        assert all(b"200 OK" in answer.result(SECONDS_MAX) for answer in answers)


def test_idle_connections_make_room_when_all_places_are_taken(start: Start) -> None:
    server = start(connections_max=3, idle_seconds=60)
    with contextlib.ExitStack() as stack:
        for _ in range(3):
            sock = stack.enter_context(server.connect())
            sock.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            assert b"200 OK" in sock.recv(10_000)
        assert httpx.get(f"http://127.0.0.1:{server.port}/", timeout=10).status_code == 200
