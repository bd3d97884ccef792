"""The package ``stripe``, talking to the in-memory server for a while.

Whatever a program does with the package, its requests leave through the HTTP clients that come with
it, whether the program made one or not, and whatever keys and addresses it was given. While
``stripe_on_zorse`` is in force those clients hand each request over to the server. A key that the
server does not know, like the one that an application finds in its environment, stands for the
key of the test's account. An HTTP client of the program's own making is sent to the server's port
instead, since it alone knows how it sends.
"""

import importlib
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import wraps
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from urllib.parse import urlsplit, urlunsplit

from zorse.testing.accounts import Account
from zorse.testing.exchange import HeaderLines, Question, lines

if TYPE_CHECKING:
    from zorse.testing.server import Server

F = TypeVar("F", bound=Callable[..., Any])

MODULES: Final = ("stripe._http_client", "stripe.http_client")
"""Where the package has had its HTTP clients, the newest place first."""

SENT_BY: Final = {
    "request_with_retries": "request",
    "request_stream_with_retries": "request_stream",
    "request_with_retries_async": "request_async",
    "request_stream_with_retries_async": "request_stream_async",
}
"""What the package calls of an HTTP client, and the method that does the sending of each."""

PART_BYTES: Final = 64 * 1024


class StripeMissing(ImportError):
    """The package ``stripe`` is not installed."""


@dataclass(slots=True)
class StripeOnZorse:
    """The account for which the package's requests are made, and the server that answers them."""

    server: "Server"
    account: Account
    only_known_keys: bool = False
    """Whether keys that the server does not know are refused, as they would be elsewhere."""

    def settle(self, headers: HeaderLines) -> HeaderLines:
        """The headers, with the account's key where the server does not know theirs."""
        return [
            (name, self.settled(value.decode("latin-1")).encode("latin-1"))
            if name == b"authorization"
            else (name, value)
            for name, value in headers
        ]

    def settled(self, authorization: str) -> str:
        """The header of that name, with a key that the server knows."""
        kind, _, key = authorization.partition(" ")
        if self.only_known_keys or kind.lower() != "bearer" or not key:
            return authorization
        if key == self.account.secret_key or self.server.knows_key(key):
            return authorization
        return f"{kind} {self.account.key_like(key)}"


@contextmanager
def stripe_on_zorse(
    server: "Server | None" = None, account: Account | None = None
) -> Iterator[StripeOnZorse]:
    """Let the package ``stripe`` talk to a server in memory until the end of the block.

    The server is the process's own, and the account a new one, unless they are given.
    """
    try:
        stripe = importlib.import_module("stripe")
    except ModuleNotFoundError as error:
        if error.name != "stripe":
            raise
        raise StripeMissing(
            "The package stripe is not installed, which is to talk to zorse: pip install stripe",
            name="stripe",
        ) from error
    from zorse.testing.server import default_server

    server = server or default_server()
    there = StripeOnZorse(server, account or server.new_account())
    with ExitStack() as put_back:
        replace(put_back, stripe, "api_key", there.account.secret_key)
        base = http_client_class()
        for kind in [base, *descendants(base)]:
            if kind is not base and kind.__module__ == base.__module__:
                hand_over(put_back, there, kind)
            for name, original in entrances(kind):
                replace(put_back, kind, name, to_port(there, base, name, original))
        yield there


def http_client_class() -> type:
    """The class from which all HTTP clients of the package descend."""
    for name in MODULES:
        try:
            found: type = importlib.import_module(name).HTTPClient
        except ImportError:
            continue
        return found
    raise StripeMissing("This release of the package stripe is none that zorse knows.")


def descendants(kind: type) -> Iterator[type]:
    direct: list[type] = kind.__subclasses__()
    for below in direct:
        yield below
        yield from descendants(below)


def replace(put_back: ExitStack, of: Any, name: str, value: Any) -> None:
    """Set an attribute until the stack is left."""
    before = vars(of)[name]
    setattr(of, name, value)
    put_back.callback(setattr, of, name, before)


# The package's own HTTP clients -----------------------------------------------------------------


def question(
    there: StripeOnZorse, method: str, url: str, headers: Mapping[str, Any] | None, body: Any
) -> Question:
    given = lines((name, str(value)) for name, value in (headers or {}).items())
    if isinstance(body, str):
        body = body.encode()
    if body:
        given.append((b"content-length", b"%d" % len(body)))
    return Question(method, url, given, body or b"", there.settle)


def hand_over(put_back: ExitStack, there: StripeOnZorse, kind: type) -> None:
    """Have the requests of one of the package's HTTP clients answered by the server."""
    if kind.__name__ in WITHOUT_ANY:
        return
    for name, made in SENDING.items():
        original = vars(kind).get(name)
        is_async = name.endswith("_async")
        if original is not None and (is_async or kind.__name__ not in WITHOUT_THREADS):
            replace(put_back, kind, name, made(there, original))


def threads_refused(client: Any) -> bool:
    """Whether an HTTP client was made for coroutines alone, and says so when it is called."""
    return getattr(client, "_client", client) is None


def sync_request(there: StripeOnZorse, original: F) -> F:
    @wraps(original)
    def request(
        self: Any, method: str, url: str, headers: Any = None, post_data: Any = None, **more: Any
    ) -> Any:
        if threads_refused(self):
            return original(self, method, url, headers, post_data, **more)
        exchange = there.server.ask(question(there, method, url, headers, post_data))
        return exchange.body(), exchange.status, Headers(exchange.headers)

    return cast("F", request)


def sync_stream(there: StripeOnZorse, original: F) -> F:
    @wraps(original)
    def request_stream(
        self: Any, method: str, url: str, headers: Any = None, post_data: Any = None, **more: Any
    ) -> Any:
        if threads_refused(self):
            return original(self, method, url, headers, post_data, **more)
        exchange = there.server.ask(question(there, method, url, headers, post_data))
        return BytesIO(exchange.body()), exchange.status, Headers(exchange.headers)

    return cast("F", request_stream)


def async_request(there: StripeOnZorse, original: F) -> F:
    @wraps(original)
    async def request_async(
        self: Any, method: str, url: str, headers: Any = None, post_data: Any = None, **more: Any
    ) -> Any:
        exchange = await there.server.ask_async(question(there, method, url, headers, post_data))
        return await exchange.body_async(), exchange.status, Headers(exchange.headers)

    return cast("F", request_async)


def async_stream(there: StripeOnZorse, original: F) -> F:
    @wraps(original)
    async def request_stream_async(
        self: Any, method: str, url: str, headers: Any = None, post_data: Any = None, **more: Any
    ) -> Any:
        exchange = await there.server.ask_async(question(there, method, url, headers, post_data))
        body = AsyncBody(await exchange.body_async())
        return body, exchange.status, Headers(exchange.headers)

    return cast("F", request_stream_async)


SENDING: Final = {
    "request": sync_request,
    "request_stream": sync_stream,
    "request_async": async_request,
    "request_stream_async": async_stream,
}
"""The methods with which the package's HTTP clients send, and what stands in for each."""

WITHOUT_THREADS: Final = frozenset({"AIOHTTPClient"})
"""Clients that refuse to send for threads, and are left to do so."""

WITHOUT_ANY: Final = frozenset({"NoImportFoundAsyncClient"})
"""What says that there is nothing to send with: it would say so elsewhere too."""


class Headers(dict[str, str]):
    """The headers of an answer, found however their names are written."""

    def __init__(self, headers: HeaderLines) -> None:
        super().__init__(
            (name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers
        )

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)


class AsyncBody:
    """A body that coroutines read, in parts or as a whole."""

    def __init__(self, body: bytes) -> None:
        self._file = BytesIO(body)

    async def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while part := self._file.read(PART_BYTES):
            yield part


# HTTP clients of the program's own making -------------------------------------------------------


def entrances(kind: type) -> list[tuple[str, Any]]:
    """The methods of an HTTP client that the package calls, as far as it has its own."""
    return [(name, vars(kind)[name]) for name in SENT_BY if name in vars(kind)]


def to_port(there: StripeOnZorse, base: type, name: str, original: F) -> F:
    """The same method, which is sent to the server's port where the program does the sending."""

    @wraps(original)
    def request(self: Any, method: str, url: str, headers: Any, *more: Any, **named: Any) -> Any:
        if is_foreign(self, base, name):
            url, headers = at_port(there, url, headers)
        return original(self, method, url, headers, *more, **named)

    return cast("F", request)


def is_foreign(client: Any, base: type, name: str) -> bool:
    """Whether a client does by a method of the program's what this method has it do."""
    sends = SENT_BY[name]
    for kind in type(client).__mro__:
        if sends in vars(kind) or (kind is not base and name in vars(kind)):
            if kind is base:
                break
            return kind.__module__ != base.__module__
    behind = getattr(client, "_async_fallback_client", None)
    return behind is not None and is_foreign(behind, base, name)


def at_port(there: StripeOnZorse, url: str, headers: Any) -> tuple[str, dict[str, str]]:
    """Where the server answers a request that comes over a socket, and with which headers."""
    port = urlsplit(there.server.url)
    moved = urlsplit(url)._replace(scheme=port.scheme, netloc=port.netloc)
    given = dict(headers or {})
    for name, value in given.items():
        if name.lower() == "authorization":
            given[name] = there.settled(value)
    return urlunsplit(moved), given
