"""One request on its way through the application, from one thread to another and back.

No socket is between them: the application gets what a listener would give it, on the server's own
loop, and whoever asked waits in a way that fits where it runs: a thread, asyncio or trio. An answer
of known length is handed over whole; any other as it comes, part by part, and no faster than it is
read.
"""

import asyncio
import sys
import traceback
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, MutableMapping
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final, Protocol
from urllib.parse import quote, unquote_to_bytes, urlsplit

PARTS_WAITING_MAX: Final = 16
"""How many parts of an answer wait to be read before the application is made to wait."""

SAFE: Final = "%/:?#[]@!$&'()*+,;=~"
DEFAULT_PORTS: Final = {"http": 80, "https": 443}

HeaderLines = list[tuple[bytes, bytes]]
App = Callable[[MutableMapping[str, Any], Callable[[], Any], Callable[[Any], Any]], Any]


class NoAnswer(Exception):
    """The server ended, or broke, before it answered."""


@dataclass(frozen=True, slots=True)
class Question:
    """A request as it is handed over. Names of headers are in small letters."""

    method: str
    url: str
    headers: HeaderLines = field(repr=False)
    body: bytes = field(default=b"", repr=False)
    settle: Callable[[HeaderLines], HeaderLines] | None = field(default=None, repr=False)
    """Run on the server's loop; gives the headers that the request goes on with."""

    def scope(self) -> dict[str, Any]:
        """The request as an ASGI application is told of it."""
        scheme, rest, path, query, _ = urlsplit(self.url)
        raw_path = quote(path or "/", safe=SAFE).encode("ascii")
        headers = self.headers if self.settle is None else self.settle(self.headers)
        host, _, port = rest.rpartition("@")[2].partition(":")
        return {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": self.method.upper(),
            "scheme": scheme,
            "path": unquote_to_bytes(raw_path).decode("utf-8", "replace"),
            "raw_path": raw_path,
            "query_string": quote(query, safe=SAFE).encode("ascii"),
            "root_path": "",
            "headers": headers,
            "client": ("127.0.0.1", 0),
            "server": (host, int(port) if port.isdigit() else DEFAULT_PORTS.get(scheme, 443)),
        }


def lines(headers: Iterable[tuple[str, str]]) -> HeaderLines:
    """Headers as an application gets them."""
    return [
        (name.lower().encode("latin-1"), value.encode("latin-1", "replace"))
        for name, value in headers
    ]


# Waiting ----------------------------------------------------------------------------------------


class Waiter(Protocol):
    """Whoever asked. ``wake`` is called on the server's thread when there is something new."""

    def wake(self) -> None: ...


class ThreadWaiter:
    """A thread that stands still until it is woken."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = Lock()
        self._lock.acquire()

    def wake(self) -> None:
        with suppress(RuntimeError):  # It is awake already.
            self._lock.release()

    def wait(self, timeout: float | None = None) -> None:
        """Raises ``TimeoutError`` after so many seconds."""
        if not self._lock.acquire(timeout=-1 if timeout is None else timeout):
            raise TimeoutError


class AsyncioWaiter:
    """A coroutine on an event loop of asyncio."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def wake(self) -> None:
        with suppress(RuntimeError):  # Its loop may be closed by now.
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, timeout: float | None = None) -> None:  # noqa: ASYNC109
        if timeout is None:
            await self._event.wait()
        else:
            async with asyncio.timeout(timeout):
                await self._event.wait()
        self._event.clear()


class TrioWaiter:
    """A coroutine on trio."""

    def __init__(self) -> None:
        import trio

        self._trio = trio
        self._token = trio.lowlevel.current_trio_token()
        self._event = trio.Event()

    def wake(self) -> None:
        with suppress(self._trio.RunFinishedError):
            self._token.run_sync_soon(self._set)

    def _set(self) -> None:
        self._event.set()

    async def wait(self, timeout: float | None = None) -> None:  # noqa: ASYNC109
        with self._trio.move_on_after(float("inf") if timeout is None else timeout) as moment:
            await self._event.wait()
        if moment.cancelled_caught:
            raise TimeoutError
        self._event = self._trio.Event()


AsyncWaiter = AsyncioWaiter | TrioWaiter


def async_waiter() -> AsyncWaiter:
    """The kind that fits where the caller runs."""
    trio = sys.modules.get("trio")
    # trio may be a guest on a loop of asyncio, so it is asked first.
    if trio is not None and trio.lowlevel.in_trio_task():
        return TrioWaiter()
    return AsyncioWaiter()


# The exchange -----------------------------------------------------------------------------------


class Exchange:
    """A question and its answer. ``run`` is for the server's loop; the rest is for who asked."""

    __slots__ = (
        "_body",
        "_call",
        "_gone",
        "_parts",
        "_question",
        "_room",
        "_task",
        "_waiter",
        "_whole",
        "failure",
        "headers",
        "over",
        "started",
        "status",
    )

    def __init__(
        self, question: Question, waiter: Waiter, call: Callable[[Callable[[], None]], None]
    ) -> None:
        """``call`` has something done on the server's loop."""
        self._question = question
        self._waiter = waiter
        self._call = call
        self._body: bytes | None = question.body
        self._parts: deque[bytes] = deque()
        self._whole = False
        self._gone = False
        self._room: asyncio.Event | None = None
        self._task: asyncio.Task[None] | None = None
        self.status = 0
        self.headers: HeaderLines = []
        self.started = False
        self.over = False
        self.failure: BaseException | None = None

    # On the server's loop.

    async def run(self, app: App) -> None:
        """Have the application answer; whatever happens, who waits is woken."""
        self._task = asyncio.current_task()
        try:
            await app(self._question.scope(), self._receive, self._send)
        except asyncio.CancelledError as error:
            self.failure = error
            if not self._gone:
                raise
        except Exception as error:
            self.failure = error
            print(traceback.format_exc(), file=sys.stderr, flush=True)  # noqa: T201
        finally:
            self.started = self.over = True
            self._waiter.wake()

    async def _receive(self) -> dict[str, Any]:
        body, self._body = self._body, None
        if body is not None:
            return {"type": "http.request", "body": body, "more_body": False}
        # The client stays until the answer is complete; leaving early cancels this.
        await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message.get("headers", ()))
            self._whole = any(name == b"content-length" for name, _ in self.headers)
            if not self._whole:
                self.started = True
                self._waiter.wake()
            return
        part = message.get("body", b"")
        if part:
            self._parts.append(part)
        if self._whole:
            return
        self._waiter.wake()
        while len(self._parts) >= PARTS_WAITING_MAX:
            self._room = asyncio.Event()
            if len(self._parts) >= PARTS_WAITING_MAX:  # Somebody may have read just now.
                await self._room.wait()

    def _make_room(self) -> None:
        if self._room is not None:
            self._room.set()

    def _leave(self) -> None:
        if self._task is not None and not self.over:
            self._gone = True
            self._task.cancel()

    # Where it was asked.

    def check(self) -> None:
        """Raise ``NoAnswer`` where there will be none."""
        if self.failure is not None and not self.status:
            raise NoAnswer(
                f"The server ended before it answered {self._question.method} {self._question.url}."
                if isinstance(self.failure, asyncio.CancelledError)
                else f"The server failed: {self.failure!r}."
            ) from self.failure

    def body(self) -> bytes:
        """All of the body, for a thread."""
        parts = self._parts if self.over else list(self.iterate())
        return parts[0] if len(parts) == 1 else b"".join(parts)

    async def body_async(self) -> bytes:
        """All of the body, for a coroutine."""
        parts = self._parts if self.over else [part async for part in self.iterate_async()]
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _next(self) -> bytes | None:
        if not self._parts:
            return None
        part = self._parts.popleft()
        if self._room is not None and len(self._parts) < PARTS_WAITING_MAX:
            self._call(self._make_room)
        return part

    def iterate(self) -> Iterator[bytes]:
        """The parts of the body, for a thread."""
        assert isinstance(self._waiter, ThreadWaiter)
        try:
            while True:
                over = self.over
                part = self._next()
                if part is not None:
                    yield part
                elif over:
                    return
                else:
                    self._waiter.wait()
        finally:
            self.close()

    async def iterate_async(self) -> AsyncIterator[bytes]:
        """The parts of the body, for a coroutine."""
        assert isinstance(self._waiter, AsyncWaiter)
        try:
            while True:
                over = self.over
                part = self._next()
                if part is not None:
                    yield part
                elif over:
                    return
                else:
                    await self._waiter.wait()
        finally:
            self.close()

    def close(self) -> None:
        """Leave, read to the end or not; the application is told."""
        if not self.over:
            self._call(self._leave)
