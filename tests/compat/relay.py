"""A network between a client and a server that fails the way networks do.

It passes bytes on, whatever they are, so a TLS connection goes through it untouched. Each failure
befalls one connection, in the order given; connections after that are well.
"""

import select
import socket
import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

POLL_SECONDS = 0.05
CHUNK = 65_536


class Cut:
    """The connection is reset when the client begins to speak; nothing reaches the server."""


class AnswerLost:
    """The server gets the request and acts on it, but its answer never arrives."""


Failure = Cut | AnswerLost | bytes
"""Bytes are what some box on the way answers in the server's place."""


class Relay(socketserver.ThreadingTCPServer):
    """Listens on a port of its own and counts the connections that were made to it."""

    def __init__(self, server_port: int, failures: tuple[Failure, ...]) -> None:
        super().__init__(("127.0.0.1", 0), Passage)
        self.target = server_port
        self.failures = iter(failures)
        self.connections = 0
        self.stopping = False

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class Passage(socketserver.BaseRequestHandler):
    """One connection through the relay."""

    server: Relay
    request: socket.socket

    def handle(self) -> None:
        self.server.connections += 1
        failure = next(self.server.failures, None)
        if isinstance(failure, Cut):
            self.request.recv(CHUNK)
            self.reset()
        elif isinstance(failure, bytes):
            self.request.recv(CHUNK)
            self.request.sendall(failure)
        else:
            self.pass_on(answer_lost=failure is not None)

    def pass_on(self, *, answer_lost: bool) -> None:
        """Carry bytes both ways until one side has enough."""
        with socket.create_connection(("localhost", self.server.target)) as server:
            ways = {self.request: server, server: self.request}
            while not self.server.stopping:
                ready, _, _ = select.select(list(ways), [], [], POLL_SECONDS)
                for source in ready:
                    if source is server and answer_lost:
                        self.reset()
                        return
                    try:
                        data = source.recv(CHUNK)
                    except ConnectionResetError:
                        data = b""
                    if not data:
                        return
                    ways[source].sendall(data)

    def reset(self) -> None:
        """Close at once and without a goodbye."""
        self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.request.close()

    def finish(self) -> None:
        self.request.close()


@contextmanager
def relay(server_port: int, *failures: Failure) -> Iterator[Relay]:
    """Put a relay in front of a server."""
    with Relay(server_port, failures) as between:
        thread = threading.Thread(target=between.serve_forever, args=(POLL_SECONDS,))
        thread.start()
        try:
            yield between
        finally:
            between.stopping = True
            between.shutdown()
            thread.join()
