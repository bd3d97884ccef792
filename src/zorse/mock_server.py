"""The mock put together: the in-memory server with any key good, on a port of its own each for
plain HTTP and for HTTPS.

It answers at ``/`` what suites written for stripe-mock ask before they begin, and says on every
answer which release of stripe-mock it can stand in for.
"""

import asyncio
import hashlib
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from ssl import SSLContext
from typing import Any, Final

from zorse import ids, server
from zorse.clock import Clock, FakeClock
from zorse.edge.app import explain
from zorse.edge.http import WHOLE_ANSWER, ASGIScope, Headers, Receive, Send, send_answer
from zorse.jobs import worker
from zorse.mock.call import MockCall
from zorse.mock.holders import Holders
from zorse.mock.runner import MockRunner, lenient, unbound
from zorse.rails.vault import KEY_BYTES, Vault
from zorse.server import CERTIFICATES_NAME, Pages, StartError, Zorse
from zorse.store.protocol import StoreError

STRIPE_MOCK_VERSION: Final = b"1.0.0"
"""What the suites of the official SDKs compare with the least release that they need.

Those of Python, Ruby, PHP, Go and .NET let ``master`` pass and take any other text apart at its
dots; that of Java takes ``master`` apart too, which fails. The least releases asked for are 0.x.
"""
VERSION_HEADER: Final = (b"Stripe-Mock-Version", STRIPE_MOCK_VERSION)
"""Spelled as stripe-mock does: the PHP suite looks for these very letters."""
VERSION_LINE: Final = b"%b: %b\r\n" % VERSION_HEADER
GREETING: Final = b'{"mock": true, "docs": "/docs/mock"}'

SEEDED_START: Final = 1_767_225_600
"""1 January 2026, 00:00 UTC, where the time begins that a seed makes."""
SEEDED_STEP_SECONDS: Final = 1


@dataclass(frozen=True, slots=True)
class MockSettings:
    """How a mock is run; a port that is ``None`` is not served, and 0 is any free one."""

    data: Path
    host: str = "localhost"
    http_port: int | None = 12_111
    https_port: int | None = 12_112
    tls_names: tuple[str, ...] = ()
    strict: bool = False
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class MockScreen:
    """Where a mock is reached."""

    url: str | None
    https_url: str | None
    ca_file: Path | None


def put_together(
    *, strict: bool = False, seed: int | None = None, clock: Clock | None = None
) -> Zorse:
    """The in-memory server as a mock; a seed holds for the whole process."""
    if seed is not None:
        clock = FakeClock(SEEDED_START)
        ids.seed_with(seed, clock.micros)
    zorse = server.in_memory(clock)
    services = zorse.services
    services = replace(services, settings=replace(services.settings, keep_log_days=1))
    if seed is not None:
        key = hashlib.sha256(f"zorse vault {seed}".encode()).digest()[:KEY_BYTES]
        services = replace(services, vault=Vault(key))
    holders = Holders(zorse.store, services.clock)
    app = zorse.app
    app.keys.opens = holders.key
    app.connects = holders.connected
    if not strict:
        services = replace(services, calls=MockCall)
        app.runner = MockRunner(services, app.log_url, explain)
        app.bound = lenient(app.bound)
        app.unbound = unbound
    use(zorse, services)
    return zorse


def use(zorse: Zorse, services: Any) -> None:
    """Let all parts of a server share these services."""
    zorse.services = zorse.app.services = zorse.app.runner.services = services


class Front:
    """The mock as an ASGI application: the greeting, and the version on every answer.

    With a seed, requests are answered one after another, each a second after the one before, and
    what has become due by then is done first.
    """

    def __init__(self, zorse: Zorse, *, seeded: bool) -> None:
        self._zorse = zorse
        self._turns = asyncio.Lock() if seeded else None

    async def __call__(self, scope: ASGIScope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._zorse.app(scope, receive, send)
            return
        scope, send = with_version(scope, send)
        if self._turns is None or not is_timed(scope["path"]):
            await self._answer(scope, receive, send)
            return
        async with self._turns:
            clock = self._zorse.services.clock
            assert isinstance(clock, FakeClock)
            clock.advance(seconds=SEEDED_STEP_SECONDS)
            await worker.run_due(self._zorse.store, self._zorse.services, clock)
            await self._answer(scope, receive, send)

    async def _answer(self, scope: ASGIScope, receive: Receive, send: Send) -> None:
        if scope["path"] == "/" and scope["method"] in {"GET", "HEAD"}:
            headers: Headers = [
                (b"request-id", ids.request_id().encode()),
                (b"content-type", b"application/json"),
            ]
            await send_answer(scope, send, 200, headers, GREETING)
            return
        await self._zorse.app(scope, receive, send)


def is_timed(path: str) -> bool:
    """Whether a request makes the seeded time pass; pages that stay open must hold nobody up."""
    return path == "/" or path.startswith(("/v1", "/v2", "//"))


def with_version(scope: ASGIScope, send: Send) -> tuple[ASGIScope, Send]:
    """The same ways out, with the version of stripe-mock on what goes through them."""
    answer_whole = scope.get(WHOLE_ANSWER)

    def whole(status: int, lines: bytes, body: bytes) -> bool:
        assert answer_whole is not None
        return bool(answer_whole(status, VERSION_LINE + lines, body))

    async def named(message: Any) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [VERSION_HEADER, *message.get("headers", ())]}
        await send(message)

    if answer_whole is not None:
        scope = {**scope, WHOLE_ANSWER: whole}
    return scope, named


# Serving ----------------------------------------------------------------------------------------


def run(settings: MockSettings, on_ready: Callable[[MockScreen], None]) -> None:
    """Serve until a signal says stop; raises ``StartError`` when it cannot start."""
    import uvloop

    try:
        uvloop.run(serve(settings, on_ready))
    except StoreError as error:
        raise StartError(str(error)) from error


async def serve(settings: MockSettings, on_ready: Callable[[MockScreen], None]) -> None:
    """Put the mock together, listen on its ports, and close everything again in turn."""
    zorse = put_together(strict=settings.strict, seed=settings.seed)
    with ExitStack() as stack:
        context, ca_file = None, None
        if settings.https_port is not None:
            context, ca_file = stack.enter_context(authority(settings))
        await zorse.start()
        beside: asyncio.Task[Any] | None = None
        try:
            front = Front(zorse, seeded=settings.seed is not None)
            if settings.seed is None:
                beside = asyncio.create_task(server.run_beside(zorse))
            server.keep_garbage_rare()
            await listen(zorse, front, settings, context, ca_file, on_ready)
        finally:
            if beside is not None:
                beside.cancel()
                await asyncio.gather(beside, return_exceptions=True)
            await zorse.stop()


async def listen(
    zorse: Zorse,
    front: Front,
    settings: MockSettings,
    context: SSLContext | None,
    ca_file: Path | None,
    on_ready: Callable[[MockScreen], None],
) -> None:
    """Serve on both ports until one of them is told to stop; raises ``StartError``."""
    from zorse.edge.listener import Listener, ListenError

    pages = zorse.app.pages
    assert isinstance(pages, Pages)
    listeners: list[Listener] = []
    urls: list[str | None] = [None, None]
    waited_for: list[Listener] = []

    def ready(_port: int) -> None:
        waited_for.pop()
        if not waited_for:
            on_ready(MockScreen(urls[0], urls[1], ca_file))

    def end() -> None:
        pages.end()
        for listener in listeners:
            listener.stop()

    wanted = ((settings.http_port, None, "http"), (settings.https_port, context, "https"))
    for place, (port, ssl_context, scheme) in enumerate(wanted):
        if port is None:
            continue
        listener = Listener(
            front,
            host=settings.host,
            port=port,
            ssl_context=ssl_context,
            on_ready=ready,
            on_stop=end,
        )
        try:
            urls[place] = f"{scheme}://{shown_host(settings.host)}:{listener.bind()}"
        except ListenError as error:
            raise StartError(
                f"Port {port} on {settings.host} cannot be had: {error.strerror}. Stop what "
                f"listens there, or choose another with --{scheme}-port."
            ) from error
        listeners.append(listener)
    waited_for.extend(listeners)
    base = urls[0] or urls[1]
    assert base is not None, "one port at least is served"
    use(zorse, replace(zorse.services, api_base=base))
    await asyncio.gather(*[listener.serve() for listener in listeners])


def shown_host(host: str) -> str:
    """How clients call a host; an any-address bind is reached at localhost."""
    if host in {"0.0.0.0", "::", "127.0.0.1", "::1"}:  # noqa: S104
        return "localhost"
    return f"[{host}]" if ":" in host else host


@contextmanager
def authority(settings: MockSettings) -> Iterator[tuple[SSLContext, Path]]:
    """What HTTPS is served with: by the authority of the data folder, else by a passing one."""
    from zorse.edge import certificates

    names = [settings.host, *settings.tls_names]
    with ExitStack() as stack:
        try:
            made = certificates.ensure(settings.data / CERTIFICATES_NAME, names)
            context = certificates.ssl_context(made)
        except OSError:
            # Damaged or not ours to write: a mock that lives for a test need not care.
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="zorse-mock-"))
            made = certificates.ensure(Path(folder), names)
            context = certificates.ssl_context(made)
        yield context, made.ca_file
