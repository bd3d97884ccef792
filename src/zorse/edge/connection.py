"""One client's connection: HTTP/1.1 as uvicorn reads and writes it, within limits.

A connection is *fresh* until its first byte, then for each request it reads the *head*, the *body*,
is *working* until the answer is out, and *idle* until the next; it ends by *closing*. The listener
looks at every connection about once a second and ends those that stay in a phase for too long, so
that a request costs no timer of its own. What is no HTTP, or too large, is answered once and then
no longer listened to; answers that are still due to earlier requests go out first.
"""

import asyncio
import contextlib
import fcntl
import logging
import socket
import struct
import termios
from collections.abc import Callable, Sized
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import Any, Final

import httptools
import orjson
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import (
    STATUS_LINE,
    HttpToolsProtocol,
    RequestResponseCycle,
)
from uvicorn.server import ServerState

from zorse import errors, ids
from zorse.edge.http import REQUEST_LINE_BYTES_MAX, STATIC_HEADERS, WHOLE_ANSWER

HEADERS_BYTES_MAX: Final = 32 * 1024
BODY_BYTES_PER_SECOND_MIN: Final = 16 * 1024
LINGER_SECONDS: Final = 2.0  # For a client to read the answer while what it still sends is dropped.


def _is_a_fault(record: logging.LogRecord) -> bool:
    """Whether a record tells of a fault of ours, and not of a client that left or of our end."""
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, asyncio.CancelledError) and not (
        # There is a moment in which a connection is closed and does not know it yet.
        isinstance(error, RuntimeError) and str(error).endswith("the handler is closed")
    )


_LOGGER: Final = logging.getLogger(__name__)
_LOGGER.addFilter(_is_a_fault)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a client is waited for, in seconds."""

    idle: float
    """For the next request on a connection that is kept alive."""
    request: float
    """For a connection's first byte, for a request's head, for any progress of an answer, and
    for a body beside the time that it takes at the slowest rate."""


class Connections(ServerState):
    """All connections of a listener, with what they share."""

    def __init__(self, patience: Patience, released: Callable[[], None]) -> None:
        super().__init__()
        self.patience = patience
        self.stopping = False
        self.released = released
        """Called when a connection is gone."""


class Phase(Enum):
    """What a connection is waiting for."""

    FRESH = auto()
    HEAD = auto()
    BODY = auto()
    WORKING = auto()
    IDLE = auto()
    CLOSING = auto()


ANSWERED: Final = frozenset({Phase.WORKING, Phase.IDLE, Phase.CLOSING})
"""The phases in which the client may have an answer to take."""


class Flow(FlowControl):
    """Reads on only when no request that was read already still waits for its turn.

    Else a client that sends requests without end would have them pile up here.
    """

    def __init__(self, transport: asyncio.Transport, waiting: Sized) -> None:
        super().__init__(transport)
        self._waiting = waiting

    def resume_reading(self) -> None:
        if not self._waiting:
            super().resume_reading()


class Connection(HttpToolsProtocol):
    """The protocol of one connection."""

    server_state: Connections

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.logger = _LOGGER
        self.deaf = False
        self._refusal: tuple[int, str] | None = None
        self._unsettled = 0  # Bytes that have become neither a head nor a body so far.
        self._body_bytes = 0
        self._seen_scope: object = None
        self._seen_phase = Phase.FRESH
        self._waited = 0.0
        self._unsent = 0
        self._stalled = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # As uvicorn's.
        super().connection_made(transport)
        self.flow = Flow(transport, self.pipeline)

    # What arrives -----------------------------------------------------------------------------

    def data_received(self, data: bytes) -> None:
        if self.deaf:
            return
        self._unsettled += len(data)
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            # No other protocol is spoken here, so an offer to change to one is passed over.
            rest = data[upgrade.args[0] :]
            if rest:
                self.data_received(rest)
            return
        except httptools.HttpParserError as error:
            self.refuse(*(self._refusal or _malformed(error)))
            return
        if self._unsettled > REQUEST_LINE_BYTES_MAX:
            self._check_unsettled()

    def on_headers_complete(self) -> None:
        if self._unsettled > REQUEST_LINE_BYTES_MAX:
            self._check_head()
        self._unsettled = self._body_bytes = 0
        super().on_headers_complete()
        # The task that runs the application has not begun yet.
        scope: Any = self.cycle.scope
        scope[WHOLE_ANSWER] = partial(answer_whole, self.cycle)
        if self.server_state.stopping:
            self.cycle.keep_alive = False

    def on_body(self, body: bytes) -> None:
        self._unsettled = 0
        self._body_bytes += len(body)
        super().on_body(body)

    def eof_received(self) -> bool | None:  # type: ignore[override]  # Uvicorn's says None alone.
        """Answer a client that has said all it has to say before it goes."""
        if self.scheme == "https" or self.phase() is not Phase.WORKING:
            return None
        self.deaf = True
        return True

    # What is too much -------------------------------------------------------------------------

    def _check_head(self) -> None:
        """Refuse a complete head that is too large; raising is how the parser is stopped."""
        if len(self.url) > REQUEST_LINE_BYTES_MAX:
            self._refusal = _line_too_long()
        elif sum(len(name) + len(value) + 4 for name, value in self.headers) > HEADERS_BYTES_MAX:
            self._refusal = _headers_too_large()
        if self._refusal is not None:
            raise ValueError(self._refusal[1])

    def _check_unsettled(self) -> None:
        """Refuse a head or a trailer that does not end."""
        if self.scope is None or "path" in self.scope:
            if self._unsettled > HEADERS_BYTES_MAX:
                self.refuse(*_headers_too_large())
        elif len(self.url) > REQUEST_LINE_BYTES_MAX:
            self.refuse(*_line_too_long())
        elif self._unsettled > REQUEST_LINE_BYTES_MAX + HEADERS_BYTES_MAX:
            self.refuse(*_headers_too_large())

    def refuse(self, status: int, message: str) -> None:
        """Answer what cannot become a request, and listen no longer."""
        self.deaf = True
        self.flow.resume_reading()
        cycle = self.cycle
        if cycle is not None and not cycle.response_complete:
            if self.pipeline or not cycle.more_body:
                # An earlier request still waits for its answer, and this one would pass for it.
                return
            cycle.disconnected = True
            cycle.message_event.set()
            if cycle.response_started:
                self.transport.abort()
                return
        self.transport.write(_answer(status, message, self.server_state.default_headers))
        if self.transport.can_write_eof():
            self.transport.write_eof()

    # What goes out ----------------------------------------------------------------------------

    def on_response_complete(self) -> None:
        """Go on to the next request. Unlike uvicorn's, this starts no timer (see ``look``)."""
        self.server_state.total_requests += 1
        if self.transport.is_closing():
            return
        self.flow.resume_reading()
        if self.pipeline:
            cycle, app = self.pipeline.pop()
            self._start_asgi_task(cycle, app)
        elif self.deaf:
            self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.server_state.released()

    # Patience ---------------------------------------------------------------------------------

    def phase(self) -> Phase:
        """What the connection is waiting for now."""
        cycle = self.cycle
        if self.transport.is_closing():
            return Phase.CLOSING
        if cycle is not None and not cycle.response_complete:
            if self.pipeline or not cycle.more_body:
                return Phase.WORKING
            return Phase.CLOSING if self.deaf else Phase.BODY
        if self.deaf:
            return Phase.CLOSING
        if self.scope is None:
            return Phase.FRESH
        if "path" not in self.scope:
            return Phase.HEAD
        return Phase.WORKING if self.transport.get_write_buffer_size() else Phase.IDLE

    def look(self, seconds: float) -> None:
        """End the connection if its client lets it wait; ``seconds`` after the last look."""
        phase = self.phase()
        if self._seen_scope is self.scope and self._seen_phase is phase:
            self._waited += seconds
        else:
            self._seen_scope, self._seen_phase = self.scope, phase
            self._waited = 0.0
        patience = self.server_state.patience
        if phase in ANSWERED and self._is_stalled(seconds):
            self.transport.abort()
        elif (phase is Phase.FRESH and self._waited >= patience.request) or (
            phase is Phase.IDLE and self._waited >= patience.idle
        ):
            self.transport.close()
        elif phase is Phase.CLOSING and self._waited >= LINGER_SECONDS and not self.unsent():
            self.transport.abort()
        elif phase is Phase.HEAD and self._waited >= patience.request:
            self.refuse(408, "The request's headers did not arrive in time.")
        elif phase is Phase.BODY and self._waited >= (
            patience.request + self._body_bytes / BODY_BYTES_PER_SECOND_MIN
        ):
            self.refuse(408, "The request's body did not arrive in time.")

    def _is_stalled(self, seconds: float) -> bool:
        """Whether the client has taken nothing of its answer for too long."""
        unsent = self.unsent()
        self._stalled = self._stalled + seconds if unsent and unsent == self._unsent else 0.0
        self._unsent = unsent
        return self._stalled >= self.server_state.patience.request

    def unsent(self) -> int:
        """The bytes that the client has still to take, the system's buffer included."""
        size: int = self.transport.get_write_buffer_size()
        sock: socket.socket | None = self.transport.get_extra_info("socket")
        if sock is not None:
            with contextlib.suppress(OSError):
                # Under TLS, what is on its way to the system is seen nowhere else.
                queued: bytes = fcntl.ioctl(sock.fileno(), termios.TIOCOUTQ, bytes(4))
                size += struct.unpack("i", queued)[0]
        return size

    def finish(self) -> None:
        """Make the answer in hand the last one; a connection without a request is closed."""
        phase = self.phase()
        if phase in {Phase.FRESH, Phase.IDLE}:
            self.transport.close()
        elif phase in {Phase.WORKING, Phase.BODY}:
            self.cycle.keep_alive = False


def answer_whole(cycle: RequestResponseCycle, status: int, lines: bytes, body: bytes) -> bool:
    """Write an answer in one go: half the system calls of writing head and body apart.

    False when the client does not take what it was sent before; then it has to be waited for.
    """
    if cycle.response_started or cycle.flow.write_paused:
        return False
    if cycle.disconnected:
        return True
    cycle.response_started = cycle.response_complete = True
    cycle.waiting_for_100_continue = False
    parts = [STATUS_LINE[status], *[b"%b: %b\r\n" % header for header in cycle.default_headers]]
    parts += (lines, b"\r\n" if cycle.keep_alive else b"connection: close\r\n\r\n", body)
    cycle.transport.write(b"".join(parts))
    cycle.message_event.set()
    if not cycle.keep_alive:
        cycle.transport.close()
    cycle.on_response()
    return True


def _malformed(error: httptools.HttpParserError) -> tuple[int, str]:
    if isinstance(error, httptools.HttpParserCallbackError):
        return 400, "The request's address cannot be read."
    return 400, f"The request is not HTTP/1.1: {str(error).lower()}."


def _line_too_long() -> tuple[int, str]:
    return 414, f"The request's address is longer than {REQUEST_LINE_BYTES_MAX} bytes."


def _headers_too_large() -> tuple[int, str]:
    return 431, f"The request's headers are larger than {HEADERS_BYTES_MAX} bytes."


def _answer(status: int, message: str, headers: list[tuple[bytes, bytes]]) -> bytes:
    """A whole answer for what never became a request, in the form of the API's errors."""
    error = errors.invalid_request(message, status=status, stored=False)
    body = orjson.dumps({"error": error.fields}, option=orjson.OPT_INDENT_2)
    own = [
        (b"request-id", ids.request_id().encode()),
        (b"content-type", b"application/json"),
        (b"content-length", b"%d" % len(body)),
        (b"connection", b"close"),
    ]
    lines = [b"%b: %b\r\n" % header for header in (*headers, *own, *STATIC_HEADERS)]
    return b"".join((STATUS_LINE[status], *lines, b"\r\n", body))
