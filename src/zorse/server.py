"""The composition root: the only place that knows every room.

It opens the store and the vault, loads the products, makes the first account with its keys, and
serves until it is told to stop.
"""

import asyncio
import gc
import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from zorse import contract, ids
from zorse.clock import Clock, SystemClock
from zorse.edge.app import App
from zorse.edge.auth import digest
from zorse.edge.http import ASGIScope, Receive, Send
from zorse.edge.limiter import RateLimiter
from zorse.jobs import worker
from zorse.operations import registry
from zorse.operations.call import Services
from zorse.rails.vault import Vault, open_vault
from zorse.settings import Settings
from zorse.store.protocol import AccountRow, KeyRow, Store, StoreError

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
KEY_KINDS: Final = {"publishable": "pk", "secret": "sk"}


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


@dataclass(frozen=True, slots=True)
class Secrets:
    """The keys of a new account, in full."""

    account: str
    test_publishable: str
    test_secret: str
    live_publishable: str
    live_secret: str


def new_account(store: Store, vault: Vault, clock: Clock, *, name: str = "My business") -> Secrets:
    """Make an account with a publishable and a secret key for each mode."""
    now = clock.now()
    account_id = f"acct_{ids.random_text(16)}"
    body = contract.skeleton("account", livemode=True)
    body.update(
        id=account_id,
        created=now,
        type="standard",
        country="US",
        default_currency="usd",
        charges_enabled=False,
        payouts_enabled=False,
        details_submitted=False,
        metadata={},
    )
    settings = contract.blank(contract.load().resources["account"].shape.fields["settings"])
    settings["dashboard"].update(display_name=name, timezone="Etc/UTC")
    body["settings"] = settings
    store.put_account(AccountRow(account_id, now, "", body))
    made: dict[tuple[str, bool], str] = {}
    for livemode in (False, True):
        for kind in KEY_KINDS:
            made[kind, livemode] = new_key(store, vault, clock, account_id, kind, livemode=livemode)
    return Secrets(
        account_id,
        made["publishable", False],
        made["secret", False],
        made["publishable", True],
        made["secret", True],
    )


def new_key(
    store: Store, vault: Vault, clock: Clock, account: str, kind: str, *, livemode: bool
) -> str:
    """Make a key and give its secret; of a live secret key nothing is kept but the digest."""
    mode = "live" if livemode else "test"
    fragment = account.removeprefix("acct_")[:14]
    secret = f"{KEY_KINDS[kind]}_{mode}_51{fragment}{ids.random_text(83)}"
    shown_once = livemode and kind == "secret"
    store.put_key(
        KeyRow(
            id=ids.new_id("mk"),
            account=account,
            livemode=livemode,
            kind=kind,
            digest=digest(secret),
            last4=secret[-4:],
            name=f"{mode.capitalize()} {kind} key",
            created=clock.now(),
            sealed=None if shown_once else vault.seal(secret, account).encode(),
        )
    )
    return secret


class Pages:
    """The hosted pages, put together when the first of them is asked for.

    Templates and their routes would be a third of the time that a start takes.
    """

    def __init__(self, store: Store, app: App) -> None:
        self._store = store
        self._app = app
        self._site: Any = None

    async def __call__(self, scope: ASGIScope, receive: Receive, send: Send) -> None:
        if self._site is None:
            from zorse.pages.hosting import Hosting
            from zorse.pages.site import site

            self._site = site(Hosting(self._store, lambda: self._app.services))
        await self._site(scope, receive, send)


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

    def control(self, command: str, arguments: dict[str, str]) -> Any:
        """Do what the server's owner asks; raises ``ControlError``."""
        from zorse import control

        answer = control.run(self.store, self.services.clock, command, arguments)
        self.app.keys.forget()
        return answer

    def first_screen(self) -> FirstScreen:
        """The first account's keys, which are made at the very first start."""
        accounts = self.store.accounts()
        vault, clock = self.services.vault, self.services.clock
        ca_file = None
        if not self.settings.insecure_http:
            ca_file = self.settings.data / CERTIFICATES_NAME / "ca.pem"
        if not accounts:
            made = new_account(self.store, vault, clock)
            return FirstScreen(
                self.services.api_base,
                made.account,
                made.test_publishable,
                made.test_secret,
                ca_file,
                made.live_publishable,
                made.live_secret,
            )
        account = accounts[0]
        found = {
            key.kind: vault.open(key.sealed.decode(), account.id)
            for key in self.store.keys(account.id)
            if not key.livemode and key.sealed is not None and key.expires_at is None
        }
        return FirstScreen(
            self.services.api_base,
            account.id,
            found["publishable"],
            found["secret"],
            ca_file,
        )


def build(settings: Settings, clock: Clock | None = None, api_base: str | None = None) -> Zorse:
    """Put a server together; raises ``StartError`` where the settings cannot be met."""
    bound = load_products()
    clock = clock or SystemClock()
    try:
        settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        vault = open_vault(settings.data / VAULT_KEY_NAME)
    except OSError as error:
        raise StartError(
            f"The data folder {settings.data} cannot be written: {error.strerror}. "
            "Choose another with --data."
        ) from error
    store = open_store(settings)
    services = Services(clock, settings, vault, api_base or settings.api_base)
    limiters = {
        False: RateLimiter(settings.rate_limit_per_second, clock),
        True: RateLimiter(settings.live_rate_limit_per_second, clock),
    }
    app = App(store, services, bound, limiters)
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
            made = certificates.ensure(settings.data / CERTIFICATES_NAME, [settings.host])
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

        keep_garbage_rare()

        def ready(port: int) -> None:
            base = screen.api_base
            if settings.port != port:
                base = base.rpartition(":")[0] + f":{port}"
            zorse.app.services = zorse.app.runner.services = Services(
                zorse.services.clock, settings, zorse.services.vault, base
            )
            on_ready(FirstScreen(base, *_rest(screen)))

        listener = Listener(
            zorse.app,
            host=settings.host,
            port=settings.port,
            ssl_context=context,
            on_ready=ready,
        )
        jobs = asyncio.create_task(worker.run(zorse.store, zorse.services))
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
        await zorse.store.stop()


def keep_garbage_rare() -> None:
    """Leave what the start made out of every later collection, and collect less often.

    Requests make few cycles; a collection over the contract's tables costs more than it frees.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_THRESHOLD, 20, 50)


def _rest(screen: FirstScreen) -> tuple[Any, ...]:
    return (
        screen.account,
        screen.publishable_key,
        screen.secret_key,
        screen.ca_file,
        screen.live_publishable_key,
        screen.live_secret_key,
    )
