"""A server for one program alone: in memory, with one account, gone when the program ends.

It runs on a thread beside the program. It takes any key for the account's, so that whatever a
program brings along works, and serves HTTPS by an authority that is made for it.
"""

import asyncio
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from ssl import SSLContext
from typing import Final

import uvloop

from zorse import server
from zorse.control import opening
from zorse.edge import certificates
from zorse.edge.listener import Listener
from zorse.launch.environment import KEY, Reached
from zorse.server import Pages, Zorse
from zorse.store.across import across, digest
from zorse.store.protocol import KeyRow

HOST: Final = "localhost"
START_SECONDS: Final = 60
STOP_SECONDS: Final = 5
LAST_REQUESTS_SECONDS: Final = 1.0


@contextmanager
def own_server() -> Iterator[Reached]:
    """Serve until the end of the block; raises ``StartError``."""
    with tempfile.TemporaryDirectory(prefix="zorse-run-") as folder:
        try:
            made = certificates.ensure(Path(folder), [HOST])
        except OSError as error:
            raise server.StartError(f"Certificates cannot be made: {error.strerror}.") from error
        beside = Beside(certificates.ssl_context(made))
        reached = beside.start()
        try:
            yield replace(reached, ca_file=str(made.ca_file))
        finally:
            beside.stop()


class Beside:
    """A server, and the thread that it runs on."""

    def __init__(self, context: SSLContext) -> None:
        self._context = context
        self._ready = threading.Event()
        self._reached: Reached | None = None
        self._failure: Exception | None = None
        self._listener: Listener | None = None
        self._thread = threading.Thread(target=self._run, name="zorse", daemon=True)

    def start(self) -> Reached:
        self._thread.start()
        self._ready.wait(START_SECONDS)
        if self._reached is None:
            raise server.StartError(f"The server did not start: {self._failure}.")
        return self._reached

    def stop(self) -> None:
        if self._listener is not None:
            self._listener.stop()
        self._thread.join(STOP_SECONDS)

    def _run(self) -> None:
        try:
            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                runner.run(self._serve())
        except Exception as error:
            self._failure = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        zorse = server.in_memory()
        pages = zorse.app.pages
        assert isinstance(pages, Pages)
        await zorse.start()
        beside = asyncio.create_task(server.run_beside(zorse))
        try:
            opened = opening.new_account(zorse.store, zorse.services.vault, zorse.services.clock)
            zorse.app.keys.opens = any_key(zorse, opened.account)
            listener = self._listener = Listener(
                zorse.app,
                host=HOST,
                port=0,
                ssl_context=self._context,
                on_ready=lambda port: self._ready.set(),
                on_stop=pages.end,
                stop_seconds=LAST_REQUESTS_SECONDS,
            )
            base = f"https://{HOST}:{listener.bind()}"
            services = replace(zorse.services, api_base=base)
            zorse.services = zorse.app.services = zorse.app.runner.services = services
            self._reached = Reached(
                base,
                secret_key=opened.test_secret,
                publishable_key=opened.test_publishable,
                account=opened.account,
                accounts=(opened.account,),
            )
            await listener.serve()
        finally:
            beside.cancel()
            await asyncio.gather(beside, return_exceptions=True)
            await zorse.stop()


def any_key(zorse: Zorse, account: str) -> Callable[[str], KeyRow | None]:
    """Takes a key that nobody was given for the account's test key of the same kind."""

    def opens(secret: str) -> KeyRow | None:
        given = KEY.fullmatch(secret)
        if given is None:
            return None
        kind = "publishable" if given[1] == "pk" else "secret"
        for row in across(zorse.store).keys(account):
            if row.kind == kind and not row.livemode:
                return replace(row, digest=digest(secret), last4=secret[-4:])
        return None

    return opens
