"""The server that tests have to themselves: in memory, in the same process, gone afterwards.

It is started by the first that is asked of it. Each account in it is a world of its own, so tests
that run side by side need nothing but an account each.
"""

import atexit
import os
import threading
import weakref
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Self

from zorse.testing.accounts import Account, RequestMade

if TYPE_CHECKING:
    import zorse
    from zorse.clock import Clock
    from zorse.testing.exchange import Exchange, Question
    from zorse.testing.over_client import ClientTransport
    from zorse.testing.over_httpx import HttpxTransport
    from zorse.testing.running import Running

API_BASE: Final = "https://zorse.test"
"""What the server says of its own address until it has a port; no other machine has that name."""

REQUESTS_MAX: Final = 1_000
SERVER_PACKAGES: Final = frozenset(
    {"uvloop", "uvicorn", "httptools", "orjson", "cryptography", "starlette", "jinja2"}
)


class ServerMissing(ImportError):
    """The packages that the server needs are not installed."""


class ServerForked(RuntimeError):
    """The process was forked, and the server with these accounts is in the other one."""


class Server:
    """A server in memory, on a thread of its own; any thread or coroutine may ask it.

    ``clock`` is what it takes for the time, the real one unless given.
    """

    def __init__(self, *, clock: "Clock | None" = None) -> None:
        self._clock = clock
        self._lock = threading.RLock()
        self._running: Running | None = None
        self._is_over = False
        self._is_forked = False
        self._url = ""
        self._has_accounts = False
        self.on_new_account: Callable[[Account], object] | None = None
        """Told of each account that is made."""
        _servers.add(self)

    # Its life -----------------------------------------------------------------------------------

    def start(self) -> None:
        """Start now what else starts by itself with the first request."""
        self._run()

    def stop(self) -> None:
        """End the server; all that was in it is gone."""
        with self._lock:
            self._is_over = True
            running, self._running = self._running, None
        if running is not None:
            running.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _run(self) -> "Running":
        running = self._running
        if running is not None:
            return running
        with self._lock:
            if self._running is None:
                self._running = self._started()
            return self._running

    def _started(self) -> "Running":
        if self._is_over:
            raise RuntimeError("The server was stopped; make another.")
        if self._is_forked:
            raise ServerForked(
                "The process was forked, and the server stayed in the other one. Ask for its url "
                "before the fork and let the new process reach it there, or make a Server in it."
            )
        try:
            from zorse.server import in_memory
            from zorse.testing.running import Running
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] in SERVER_PACKAGES:
                raise ServerMissing(
                    f"The server is not installed, as {error.name} is missing: "
                    "pip install 'zorse[server]'",
                    name=error.name,
                ) from error
            raise
        running = Running(in_memory(self._clock, API_BASE))
        running.start()
        return running

    def _forked(self) -> None:
        """In the child of a fork, where the thread is not, and the lock may be taken for ever.

        That much can be put right. What the libraries underneath held at that moment cannot: who
        forks while other threads ask may find the new process stuck.
        """
        if self._running is not None:
            _left_behind.append(self._running)
        self._is_forked = self._has_accounts
        self._running = None
        self._url = ""
        self._lock = threading.RLock()

    # Asking -------------------------------------------------------------------------------------

    def ask(self, question: "Question", timeout: float | None = None) -> "Exchange":
        """Have a request answered, and wait as a thread does."""
        return self._run().ask(question, timeout)

    async def ask_async(
        self,
        question: "Question",
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> "Exchange":
        """The same for coroutines of asyncio and trio; their loop goes on meanwhile."""
        return await self._run().ask_async(question, timeout)

    @property
    def api_base(self) -> str:
        """What the server says of its own address."""
        return self._url or API_BASE

    @property
    def url(self) -> str:
        """The address of a port of plain HTTP on this machine, opened when first asked for."""
        running = self._run()
        with self._lock:
            if not self._url:
                self._url = running.listen()
            return self._url

    # Transports and clients ---------------------------------------------------------------------

    def transport(self) -> "ClientTransport":
        """A transport for ``zorse.Client`` and ``zorse.AsyncClient``."""
        from zorse.testing.over_client import ClientTransport

        return ClientTransport(self)

    def httpx_transport(self, fallback: Any = None) -> "HttpxTransport":
        """A transport for ``httpx.Client`` and ``httpx.AsyncClient``.

        What is not for this server goes to the fallback, another transport, or raises
        ``OtherHost``.
        """
        from zorse.testing.over_httpx import HttpxTransport

        return HttpxTransport(self, fallback)

    def client(self, account: Account | None = None, **options: Any) -> "zorse.Client":
        """A client for threads, of a new account unless one is given."""
        import zorse

        return zorse.Client(**self._options(account, options))

    def async_client(self, account: Account | None = None, **options: Any) -> "zorse.AsyncClient":
        """The same for coroutines."""
        import zorse

        return zorse.AsyncClient(**self._options(account, options))

    def _options(self, account: Account | None, options: dict[str, Any]) -> dict[str, Any]:
        key = (account or self.new_account()).secret_key
        # What fails here fails the same way again, so a test need not wait for that.
        usual = {"api_key": key, "api_base": API_BASE, "max_network_retries": 0}
        return {**usual, "transport": self.transport(), **options}

    # Accounts -----------------------------------------------------------------------------------

    def new_account(self, name: str = "Test account") -> Account:
        """An account with nothing in it."""
        running = self._run()

        def made() -> Account:
            from zorse.control.opening import new_account

            zorse, services = running.zorse, running.zorse.services
            made = new_account(zorse.store, services.vault, services.clock, name=name)
            return Account(
                made.account,
                made.test_secret,
                made.test_publishable,
                made.live_secret,
                made.live_publishable,
            )

        account = running.call(made)
        self._has_accounts = True
        if self.on_new_account is not None:
            self.on_new_account(account)
        return account

    def drop_account(self, account: Account) -> None:
        """Forget an account and all that it has, soon; its keys are good for nothing then."""
        from zorse.store.across import across

        running = self._running
        if running is None:
            return
        store, keys = running.zorse.store, running.zorse.app.keys

        def drop() -> None:
            across(store).drop_account(account.id)
            keys.forget()

        self._soon(running, drop)

    def reset(self, account: Account | None = None) -> None:
        """Forget everything that was made, by an account or by all; accounts and keys stay."""
        from zorse.store.across import across

        running = self._run()
        store = running.zorse.store

        def empty() -> None:
            names = [row.id for row in store.accounts()] if account is None else [account.id]
            for name in names:
                for livemode in (False, True):
                    across(store).empty(name, livemode)

        running.call(empty)

    def requests(self, account: Account) -> list[RequestMade]:
        """The requests that an account made, oldest first; the last thousand of them."""
        running = self._running
        if running is None:
            return []
        from zorse.testing.requests_made import requests_made

        store = running.zorse.store
        return running.call(lambda: requests_made(store, account.id, REQUESTS_MAX))

    def knows_key(self, secret: str) -> bool:
        """Whether a key is one of the server's."""
        from zorse.store.across import digest

        running = self._run()
        store = running.zorse.store
        return running.call(lambda: store.key(digest(secret)) is not None)

    def _soon(self, running: "Running", function: Callable[[], None]) -> None:
        from zorse.testing.exchange import NoAnswer

        with suppress(NoAnswer):  # It has ended, and everything with it.
            running.call_later(function)


_servers: "weakref.WeakSet[Server]" = weakref.WeakSet()
_left_behind: list[Any] = []
"""Servers of the process that this one was forked from, kept so that nothing ends them here."""


def _forked() -> None:
    global _default, _default_lock
    _default, _default_lock = None, threading.Lock()
    for server in list(_servers):
        server._forked()


def _stop_all() -> None:
    for server in list(_servers):
        server.stop()


atexit.register(_stop_all)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


# The process's own ------------------------------------------------------------------------------

_default: Server | None = None
_default_lock = threading.Lock()


def default_server() -> Server:
    """The server that a process has in common; made when first asked for."""
    global _default
    with _default_lock:
        if _default is None:
            _default = Server()
        return _default
