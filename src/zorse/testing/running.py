"""The in-memory server at work: on a thread and an event loop of its own.

So whatever the tests are, threads or coroutines of whichever loop, they reach the same server, and
it goes on with its timed work while they wait for something else.
"""

import asyncio
import contextvars
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final, TypeVar

import uvloop

from zorse.edge.listener import Listener
from zorse.operations.call import Services
from zorse.server import Pages, Zorse, run_beside
from zorse.testing.exchange import (
    App,
    Exchange,
    NoAnswer,
    Question,
    ThreadWaiter,
    async_waiter,
)

T = TypeVar("T")

START_SECONDS: Final = 60
STOP_SECONDS: Final = 10
HOST: Final = "127.0.0.1"
ENDED: Final = "The server has ended."


class Running:
    """A server, and the thread that it runs on."""

    def __init__(self, zorse: Zorse) -> None:
        self.zorse = zorse
        self.app: App = zorse.app
        # Not the caller's, who would be kept alive by what goes on here.
        self._context = contextvars.Context()
        self._ready = ThreadWaiter()
        self._failure: BaseException | None = None
        self._ending = False
        self._loop: asyncio.AbstractEventLoop
        self._stop: asyncio.Event
        self._listener: Listener | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="zorse", daemon=True)

    # Its life -----------------------------------------------------------------------------------

    def start(self) -> None:
        """Start the thread and wait until requests are taken."""
        self._thread.start()
        self._ready.wait(START_SECONDS)
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """End what is under way and wait for the thread; again does nothing."""
        self._ending = True
        with suppress(RuntimeError):  # The loop is closed already.
            self._loop.call_soon_threadsafe(self._stop.set)
        if threading.current_thread() is not self._thread:
            self._thread.join(STOP_SECONDS)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        try:
            await self.zorse.start()
        except BaseException as error:
            self._failure = error
            return
        finally:
            self._ready.wake()
        beside = asyncio.create_task(run_beside(self.zorse))
        try:
            await self._stop.wait()
        finally:
            beside.cancel()
            if self._listener is not None:
                self._listener.stop()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(beside, *self._tasks, return_exceptions=True)
            await self.zorse.stop()

    # Questions ----------------------------------------------------------------------------------

    def ask(self, question: Question, timeout: float | None = None) -> Exchange:
        """Have a request answered, and wait as a thread.

        Raises ``TimeoutError`` after so many seconds, and ``NoAnswer``.
        """
        if threading.current_thread() is self._thread:
            raise NoAnswer("The server cannot wait for itself: ask from another thread.")
        waiter = ThreadWaiter()
        exchange = Exchange(question, waiter, self._call_soon)
        self._call_soon(self._begin, exchange)
        while not exchange.started:
            waiter.wait(timeout)
        exchange.check()
        return exchange

    async def ask_async(
        self,
        question: Question,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> Exchange:
        """The same for coroutines of asyncio and trio."""
        waiter = async_waiter()
        exchange = Exchange(question, waiter, self._call_soon)
        self._call_soon(self._begin, exchange)
        while not exchange.started:
            await waiter.wait(timeout)
        exchange.check()
        return exchange

    def _call_soon(self, function: Callable[..., None], *args: Any) -> None:
        if self._ending:
            raise NoAnswer(ENDED)
        try:
            self._loop.call_soon_threadsafe(function, *args, context=self._context)
        except RuntimeError as error:
            raise NoAnswer(ENDED) from error

    def _begin(self, exchange: Exchange) -> None:
        task = self._loop.create_task(exchange.run(self.app))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def call(self, function: Callable[[], T]) -> T:
        """Run a function on the server's loop, where the store may be used, and give its result."""
        if threading.current_thread() is self._thread:
            return function()
        waiter = ThreadWaiter()
        results: list[T] = []
        failures: list[BaseException] = []

        def run() -> None:
            try:
                results.append(function())
            except BaseException as error:
                failures.append(error)
            waiter.wake()

        self._call_soon(run)
        waiter.wait()
        if failures:
            raise failures[0]
        return results[0]

    def call_later(self, function: Callable[[], None]) -> None:
        """Have a function run on the server's loop, without waiting for it."""
        self._call_soon(function)

    # The port -----------------------------------------------------------------------------------

    def listen(self) -> str:
        """Open a port of plain HTTP on the loopback address, and give the server's new address."""
        return self.call(self._listen)

    def _listen(self) -> str:
        zorse = self.zorse
        pages = zorse.app.pages
        assert isinstance(pages, Pages)
        listener = Listener(
            zorse.app, host=HOST, port=0, ssl_context=None, on_stop=pages.end, stop_seconds=1
        )
        base = f"http://{HOST}:{listener.bind()}"
        task = self._loop.create_task(listener.serve())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self._listener = listener
        was = zorse.app.services
        zorse.app.services = zorse.app.runner.services = Services(
            was.clock, was.settings, was.vault, base
        )
        return base
