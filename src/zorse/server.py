"""The composition root: the only place that knows every room.

It opens the store and the vault, loads the products, makes the first account with its keys, and
serves until it is told to stop.
"""

import asyncio
import gc
import importlib
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

import orjson
from cryptography.exceptions import InvalidTag

from zorse import contract, ids
from zorse.clock import Clock, FakeClock, SystemClock
from zorse.edge.app import App
from zorse.edge.http import ASGIScope, Receive, Send
from zorse.edge.limiter import RateLimiter
from zorse.jobs import worker
from zorse.operations import registry
from zorse.operations.call import Caller, Services
from zorse.rails.vault import KEY_BYTES, memory_vault, open_vault
from zorse.settings import Settings
from zorse.store.across import across
from zorse.store.protocol import AccountRow, Store, StoreError

PRODUCTS: Final = (
    "zorse.products.platform",
    "zorse.products.customers",
    "zorse.products.catalog",
    "zorse.products.balance",
    "zorse.products.payments",
)
"""Loaded in this order; a product is not found by itself."""

DATABASE_NAME: Final = "zorse.db"
VAULT_KEY_NAME: Final = "vault.key"
CERTIFICATES_NAME: Final = "tls"
GARBAGE_THRESHOLD: Final = 20_000
IN_MEMORY_API_BASE: Final = "https://localhost:4400"
LINK_SECONDS: Final = 3_600
NOTE_USES_SECONDS: Final = 30
KEY_KINDS: Final = ("publishable", "secret")


@dataclass(frozen=True, slots=True)
class FirstScreen:
    """What a person needs to make the first request.

    The live keys are there at the very first start only: they are shown once.
    """

    api_base: str
    account: str
    publishable_key: str
    secret_key: str
    ca_file: Path | None
    live_publishable_key: str | None = None
    live_secret_key: str | None = None
    sign_in_link: str | None = None
    """Opens the Dashboard once without a password; on loopback only."""
    owner_password: str | None = None
    """Of the first owner, at the very first start only."""


class StartError(Exception):
    """The server cannot start; the message is one line that says what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def load_products() -> dict[str, registry.Bound]:
    """Bind every operation of the contract; done once a process."""
    global _bound
    if _bound is None:
        for name in PRODUCTS:
            importlib.import_module(name)
        _bound = registry.bind_all()
    return _bound


_bound: dict[str, registry.Bound] | None = None


def indexes() -> dict[str, tuple[str, ...]]:
    """For each object type, the fields that lists filter by, so that the store has them at hand."""
    return contract.load().indexes


def open_store(settings: Settings) -> Store:
    """The engine that the settings name; raises ``StartError``."""
    if settings.database_url:
        from zorse.store.postgres import PostgresStore

        return PostgresStore(settings.database_url, indexes())
    from zorse.store.sqlite import SqliteStore

    return SqliteStore(settings.data / DATABASE_NAME, indexes())


async def fill(app: App, account: AccountRow) -> None:
    """Give an account a lively sample of test data, as of the last two weeks."""
    from zorse.control import sample

    now = app.services.clock.now()
    clock = FakeClock(sample.beginning(now))
    services = replace(app.services, clock=clock)
    unlimited = dict.fromkeys((False, True), RateLimiter(0, clock))
    past = App(app.store, services, app.bound, unlimited)

    async def run_due() -> None:
        await worker.run_due(app.store, services, clock)

    def caller() -> Caller:
        return Caller(account, False, None, contract.HEAD_VERSION)

    await sample.fill(sample.Shop(past.ask, caller, clock), run_due, now)


async def fill_first(app: App) -> None:
    """Give the first account the sample, unless it has test data already."""
    account = app.store.accounts()[0]
    if not await has_test_data(app, account):
        await fill(app, account)


async def has_test_data(app: App, account: AccountRow) -> bool:
    """Whether anything was made in an account's test mode."""
    caller = Caller(account, False, None, contract.HEAD_VERSION)
    for path in ("/v1/customers", "/v1/payment_intents"):
        answer = await app.ask(caller, "GET", path, b"limit=1", b"")
        if orjson.loads(answer[1])["data"]:
            return True
    return False


class Pages:
    """The hosted pages, put together when the first of them is asked for.

    Templates and their routes would be a third of the time that a start takes.
    """

    def __init__(self, store: Store, app: App) -> None:
        self._store = store
        self._app = app
        self._site: Any = None
        self._ending = asyncio.Event()
        self._links: dict[str, tuple[str, int]] = {}

    def new_link(self, user: str) -> str:
        """A secret that signs a person in once, within the hour."""
        secret = ids.random_text(40)
        self._links[secret] = user, self._app.services.clock.now() + LINK_SECONDS
        return secret

    def end(self) -> None:
        """End the pages that go on by themselves; no answer waits for them."""
        self._ending.set()

    async def __call__(self, scope: ASGIScope, receive: Receive, send: Send) -> None:
        if self._site is None:
            self._site = self._made()
        await self._site(scope, receive, send)

    def _made(self) -> Any:
        from zorse.dashboard.sessions import Sessions
        from zorse.dashboard.site import routes
        from zorse.dashboard.view import House, templates
        from zorse.pages.hosting import Hosting
        from zorse.pages.site import site

        app = self._app

        def services() -> Services:
            return app.services

        sessions = Sessions(self._store, services().clock, services().vault, self._links)
        house = House(
            self._store,
            services,
            app.ask,
            sessions,
            app.keys.forget,
            app.keys.note_uses,
            templates(services),
            self._ending,
            partial(fill, app),
        )
        return site(Hosting(self._store, services), routes(house))


@dataclass(slots=True)
class Zorse:
    """A server put together: what a listener serves, and what runs beside it."""

    settings: Settings
    store: Store
    services: Services
    app: App

    async def start(self) -> None:
        """Open the store; raises ``StoreError``."""
        await self.store.start()
        across(self.store).watch(self.app.keys.forget)

    async def stop(self) -> None:
        """End the pages that go on by themselves, write what is left to write, and close."""
        assert isinstance(self.app.pages, Pages)
        self.app.pages.end()
        await self.app.keys.note_uses()
        await self.store.stop()

    def control(self, command: str, arguments: dict[str, str]) -> Any:
        """Do what the server's owner asks; raises ``ControlError``."""
        from zorse import control

        services = self.services
        if command == "connection" and arguments.keys() <= {"account"}:
            return self.connection(**arguments)
        answer = control.run(self.store, services.clock, services.vault, command, arguments)
        self.app.keys.forget()
        return answer

    def connection(self, account: str = "") -> dict[str, Any]:
        """How programs reach the server: its address, and test keys of the account or the first.

        With it come the ids of all accounts, so that their keys are known from those of strangers.
        """
        from zorse.control.accounts import find

        accounts = [row.id for row in self.store.accounts()]
        id_ = find(self.store, account or next(iter(accounts), "")).id
        found = self._test_keys(id_)
        return {
            "api_base": self.app.services.api_base,
            "ca_file": None if self._ca_file is None else str(self._ca_file),
            "account": id_,
            "publishable_key": found["publishable"],
            "secret_key": found["secret"],
            "accounts": accounts,
        }

    def first_screen(self) -> FirstScreen:
        """The first account's keys, which are made at the very first start.

        Of servers that first start together on one database, one makes them. Raises ``StartError``.
        """
        with across(self.store).alone():
            accounts = self.store.accounts()
            if not accounts:
                return self._very_first_screen()
        account = accounts[0].id
        found = self._test_keys(account)
        return FirstScreen(
            self.services.api_base,
            account,
            found["publishable"],
            found["secret"],
            self._ca_file,
            sign_in_link=self.sign_in_link(self.owner_of(account)),
        )

    def _very_first_screen(self) -> FirstScreen:
        from zorse.control import people
        from zorse.control.opening import new_account

        made = new_account(self.store, self.services.vault, self.services.clock)
        owner, password = people.first_owner(self.store, self.services.clock, made.account)
        return FirstScreen(
            self.services.api_base,
            made.account,
            made.test_publishable,
            made.test_secret,
            self._ca_file,
            made.live_publishable,
            made.live_secret,
            self.sign_in_link(owner.id),
            password,
        )

    @property
    def _ca_file(self) -> Path | None:
        if self.settings.insecure_http:
            return None
        return self.settings.data / CERTIFICATES_NAME / "ca.pem"

    def _test_keys(self, account: str) -> dict[str, str]:
        """The newest key of each kind in test mode; one that is not there any more is made."""
        vault, clock = self.services.vault, self.services.clock
        found = {}
        for key in self.store.keys(account):
            if not key.livemode and key.sealed is not None and key.expires_at is None:
                try:
                    found[key.kind] = vault.open(key.sealed.decode(), account)
                except InvalidTag as error:
                    raise StartError(self._other_vault_message()) from error
        for kind in KEY_KINDS:
            if kind not in found:
                from zorse.control import keys

                _, found[kind] = keys.make(self.store, vault, clock, account, kind, livemode=False)
        return found

    def _other_vault_message(self) -> str:
        return (
            f"The keys in the database were sealed with another {VAULT_KEY_NAME} than the one in "
            f"{self.settings.data}. Copy the {VAULT_KEY_NAME} of the server that made the database "
            "over it, or name that server's folder with --data."
        )

    def owner_of(self, account: str) -> str:
        """The id of the first owner of an account; empty where nobody is."""
        from zorse.control.people import people_of

        for member in people_of(self.store).members(account=account):
            if member.role == "owner":
                return member.user
        return ""

    def sign_in_link(self, user: str) -> str | None:
        """An address that signs an owner in once; only on loopback, where nobody else sees it."""
        if not user or not self.settings.is_loopback:
            return None
        assert isinstance(self.app.pages, Pages)
        return f"{self.services.api_base}/sign-in/link?key={self.app.pages.new_link(user)}"


def build(settings: Settings, clock: Clock | None = None, api_base: str | None = None) -> Zorse:
    """Put a server together; raises ``StartError`` where the settings cannot be met."""
    clock = clock or SystemClock()
    try:
        settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        vault_key = settings.data / VAULT_KEY_NAME
        if vault_key.exists() and vault_key.stat().st_size != KEY_BYTES:
            raise StartError(
                f"{vault_key} is damaged. Put back a copy of it, since nothing else opens what was "
                "sealed with it, or choose another folder with --data."
            )
        vault = open_vault(vault_key)
    except OSError as error:
        raise StartError(
            f"The data folder {settings.data} cannot be written: {error.strerror}. "
            "Choose another with --data."
        ) from error
    store = open_store(settings)
    return _put_together(store, Services(clock, settings, vault, api_base or settings.api_base))


def in_memory(clock: Clock | None = None, api_base: str = IN_MEMORY_API_BASE) -> Zorse:
    """A server that keeps everything in memory and nothing on the disk.

    Nobody has an account in it yet, nothing limits how often it is asked, and it answers plain HTTP
    as well. ``api_base`` is what it says of its own address. ``run_beside`` does its timed work.
    """
    from zorse.store.sqlite import SqliteStore

    settings = Settings(
        data=Path(os.devnull), insecure_http=True, live_rate_limit_per_second=0, keep_log_days=0
    )
    store = SqliteStore(Path(":memory:"), indexes())
    services = Services(clock or SystemClock(), settings, memory_vault(), api_base)
    return _put_together(store, services)


def _put_together(store: Store, services: Services) -> Zorse:
    settings, clock = services.settings, services.clock
    limiters = {
        False: RateLimiter(settings.rate_limit_per_second, clock),
        True: RateLimiter(settings.live_rate_limit_per_second, clock),
    }
    app = App(store, services, load_products(), limiters)
    app.pages = Pages(store, app)
    return Zorse(settings, store, services, app)


def run(settings: Settings, on_ready: Callable[[FirstScreen], None]) -> None:
    """Serve until a signal says stop; raises ``StartError`` when it cannot start."""
    import uvloop

    try:
        uvloop.run(serve(settings, on_ready))
    except StoreError as error:
        raise StartError(str(error)) from error


async def serve(settings: Settings, on_ready: Callable[[FirstScreen], None]) -> None:
    """Open everything, listen, and close everything again in turn."""
    from zorse.control import channel
    from zorse.edge import certificates
    from zorse.edge.listener import Listener, ListenError

    zorse = build(settings)
    context = None
    if not settings.insecure_http:
        try:
            made = certificates.ensure(
                settings.data / CERTIFICATES_NAME, [settings.host, *settings.tls_names]
            )
        except certificates.CertificateError as error:
            raise StartError(str(error)) from error
        except OSError as error:
            raise StartError(
                f"The certificates in {settings.data} cannot be written: {error.strerror}. "
                "Choose another folder with --data."
            ) from error
        context = certificates.ssl_context(made)
    await zorse.start()
    jobs: asyncio.Task[Any] | None = None
    owner: asyncio.Server | None = None
    try:
        screen = zorse.first_screen()
        if settings.demo:
            await fill_first(zorse.app)

        keep_garbage_rare()
        pages = zorse.app.pages
        assert isinstance(pages, Pages)

        def ready(port: int) -> None:
            base = screen.api_base
            if settings.port != port:
                base = base.rpartition(":")[0] + f":{port}"
            zorse.app.services = zorse.app.runner.services = Services(
                zorse.services.clock, settings, zorse.services.vault, base
            )
            link = screen.sign_in_link
            if link is not None:
                link = base + link.removeprefix(screen.api_base)
            on_ready(replace(screen, api_base=base, sign_in_link=link))

        listener = Listener(
            zorse.app,
            host=settings.host,
            port=settings.port,
            ssl_context=context,
            on_ready=ready,
            on_stop=pages.end,
        )
        jobs = asyncio.create_task(run_beside(zorse))
        owner = await channel.listen(settings.data, zorse.control)
        try:
            await listener.serve()
        except ListenError as error:
            raise StartError(
                f"Port {settings.port} on {settings.host} cannot be had: "
                f"{error.strerror}. Stop what listens there, or choose another with --port."
            ) from error
    finally:
        if owner is not None:
            owner.close()
        if jobs is not None:
            jobs.cancel()
            await asyncio.gather(jobs, return_exceptions=True)
            await zorse.app.keys.note_uses()
        await zorse.store.stop()


async def run_beside(zorse: Zorse) -> None:
    """Do what is done beside the answering of requests, until cancelled."""
    await asyncio.gather(worker.run(zorse.store, zorse.services), note_uses(zorse.app))


async def note_uses(app: App) -> None:
    """Note now and then which keys were used, until cancelled."""
    while True:
        await asyncio.sleep(NOTE_USES_SECONDS)
        await app.keys.note_uses()


def keep_garbage_rare() -> None:
    """Leave what the start made out of every later collection, and collect less often.

    Requests make few cycles; a collection over the contract's tables costs more than it frees.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_THRESHOLD, 20, 50)
