"""The listener's start and its clean end."""

import contextlib
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
import uvloop

from tests.edge.listening import (
    SECONDS_MAX,
    Application,
    Start,
    made,
    read_all,
    start,
    trusting,
    until,
)
from zorse.edge import certificates
from zorse.edge.listener import Listener, ListenError

__all__ = ["made", "start", "trusting"]

# Starting and stopping ------------------------------------------------------------------------


def test_a_request_in_hand_is_answered_before_the_end(
    start: Start, trusting: ssl.SSLContext
) -> None:
    server = start()
    with ThreadPoolExecutor(2) as pool:
        answers = [
            pool.submit(
                httpx.get,
                f"{scheme}://localhost:{server.port}/slow",
                verify=trusting,
                timeout=SECONDS_MAX,
            )
            for scheme in ("http", "https")
        ]
        until(lambda: server.application.seen.count("/slow") == 2)
        server.listener.stop()
        time.sleep(0.3)
        assert "shutdown" not in server.application.seen
        with pytest.raises(ConnectionRefusedError):
            server.connect()
        server.application.go_on.set()
        for answer in answers:
            assert answer.result(SECONDS_MAX).status_code == 200
            assert answer.result().headers["connection"] == "close"
    server.thread.join(SECONDS_MAX)
    assert server.application.seen[-1] == "shutdown"


def test_a_request_that_arrives_with_the_end_is_answered(start: Start) -> None:
    server = start()
    with server.connect() as sock, server.connect() as half:
        sock.sendall(b"GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"200 OK" in sock.recv(10_000)
        half.sendall(b"POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n1")
        until(lambda: "/b" in server.application.seen)
        server.listener.stop()
        sock.sendall(b"GET /c HTTP/1.1\r\nHost: x\r\n\r\n")
        half.sendall(b"2")
        assert b"200 OK" in read_all(sock)
        assert b"200 OK" in read_all(half)


def test_idle_and_half_open_connections_do_not_hold_up_the_end(
    start: Start, trusting: ssl.SSLContext
) -> None:
    server = start()
    with contextlib.ExitStack() as stack:
        clients = [stack.enter_context(httpx.Client(verify=trusting)) for _ in range(2)]
        for client, scheme in zip(clients, ("http", "https"), strict=True):
            client.get(f"{scheme}://localhost:{server.port}/")
        for sent in (b"", b"\x16\x03", b"GET / HT"):
            stack.enter_context(server.connect()).sendall(sent)
        stack.enter_context(
            trusting.wrap_socket(stack.enter_context(server.connect()), server_hostname="localhost")
        )
        began = time.monotonic()
        server.listener.stop()
        server.thread.join(SECONDS_MAX)
        assert time.monotonic() - began < 4


def test_a_large_answer_is_not_cut_by_the_end(start: Start, trusting: ssl.SSLContext) -> None:
    server = start()
    with (
        httpx.Client(verify=trusting) as client,
        client.stream("GET", f"https://localhost:{server.port}/large") as answer,
    ):
        server.listener.stop()
        size = 0
        for number, chunk in enumerate(answer.iter_raw(100_000)):
            size += len(chunk)
            if number % 20 == 0:
                time.sleep(0.05)
    assert size == 20_000_000


def test_the_end_comes_even_if_an_answer_does_not(start: Start) -> None:
    server = start(stop_seconds=0.3)
    with server.connect() as sock:
        sock.sendall(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
        assert server.application.working.wait(SECONDS_MAX)
        server.listener.stop()
        server.thread.join(SECONDS_MAX)
        assert not server.thread.is_alive()
    assert server.application.seen[-1] == "shutdown"


def test_stopping_before_the_start_ends_at_once(made: certificates.Certificates) -> None:
    application = Application()
    listener = Listener(application, host="127.0.0.1", port=0, ssl_context=None)
    listener.stop()
    uvloop.run(listener.serve())
    assert application.seen == ["startup", "shutdown"]


def test_a_port_in_use_is_an_error_before_anything_starts(start: Start) -> None:
    port = start().port
    application = Application()
    listener = Listener(application, host="127.0.0.1", port=port, ssl_context=None)
    with pytest.raises(ListenError, match="in use") as caught:
        uvloop.run(listener.serve())
    assert caught.value.strerror == "Address already in use"
    assert application.seen == []


@pytest.mark.parametrize(
    ("host", "port"),
    [("no-such-host.invalid", 0), ("192.0.2.1", 0), ("a" * 70 + ".x", 0), ("127.0.0.1", 70_000)],
)
def test_a_bad_address_is_an_error(host: str, port: int) -> None:
    listener = Listener(Application(), host=host, port=port, ssl_context=None)
    with pytest.raises(ListenError) as caught:
        listener.bind()
    assert caught.value.strerror


def test_the_port_can_be_taken_ahead() -> None:
    listener = Listener(Application(), host="127.0.0.1", port=0, ssl_context=None)
    port = listener.bind()
    assert port == listener.bind() > 0
    with pytest.raises(ListenError):
        Listener(Application(), host="127.0.0.1", port=port, ssl_context=None).bind()
    listener.stop()
    uvloop.run(listener.serve())


PROGRAM = """
import asyncio, signal, sys
import uvloop
from tests.edge.listening import Application
from zorse.edge.listener import Listener

application = Application()
application.go_on.set() if sys.argv[1] == "free" else None
listener = Listener(
    application, host="127.0.0.1", port=0, ssl_context=None,
    on_ready=lambda port: print(port, flush=True), stop_seconds=60,
)
uvloop.run(listener.serve())
print(" ".join(application.seen), flush=True)
"""


@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM"])
def test_a_signal_ends_it_cleanly(number: str) -> None:
    with program("free") as process:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        assert httpx.get(f"http://127.0.0.1:{port}/a").status_code == 200
        process.send_signal(signal.Signals[number])
        assert process.communicate(timeout=SECONDS_MAX) == ("startup /a shutdown\n", "")
        assert process.returncode == 0


def test_a_second_signal_waits_for_nobody() -> None:
    with program("held") as process:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        with socket.create_connection(("127.0.0.1", port)) as sock:
            sock.sendall(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
            time.sleep(0.2)
            process.terminate()
            time.sleep(0.4)
            assert process.poll() is None
            process.terminate()
            output, _ = process.communicate(timeout=SECONDS_MAX)
        assert output == "startup /slow shutdown\n"


@contextlib.contextmanager
def program(argument: str) -> Iterator[subprocess.Popen[str]]:
    """A listener as a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, argument],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
