"""What ``zorse run`` has every Python program do first: have its way to Stripe lead to a server.

Python imports a module of this name before the program, and PYTHONPATH has it find this one. It
must run in any Python from 3.7 on and without the package zorse, and does nothing until a module is
imported with which a program can reach Stripe.

- ``stripe`` sends to the server, wherever the program has its addresses and keys from.
- Whatever else looks up one of Stripe's hosts is given the server's address, and TLS meant for such
  a host is spoken with the server, by its authority. Without TLS at the server there is no way to
  do that, so looking up is an error that says so: nothing goes to Stripe unseen.
- A ``sitecustomize`` of the user's own, which this one hides, runs afterwards.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType
    from typing import Any

HOSTS = frozenset(
    {"api.stripe.com", "files.stripe.com", "connect.stripe.com", "meter-events.stripe.com"}
)
HTTP_MODULES = ("stripe._http_client", "stripe.http_client")
"""Where releases of the package have had their HTTP clients."""
SENDING = (
    "request_with_retries",
    "request_stream_with_retries",
    "request_with_retries_async",
    "request_stream_with_retries_async",
)
HTTPX_WAYS = (
    ("HTTPTransport", "handle_request"),
    ("AsyncHTTPTransport", "handle_async_request"),
)
"""Where requests of httpx leave for the network."""
KINDS = ("sk_", "rk_", "pk_")
LOOK_UPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.connect"})

SERVER = os.environ.get("ZORSE_API_BASE", "").rstrip("/")
AUTHORITY = os.environ.get("ZORSE_CA_FILE", "")
KNOWN = tuple([start for start in os.environ.get("ZORSE_RUN_KEYS", "").split(",") if start])


def is_stripe(host: Any) -> bool:
    return plain(host) in HOSTS


def plain(host: Any) -> str:
    """A host's name as it is compared, however a program writes it."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    return host.lower().rstrip(".") if isinstance(host, str) else ""


# Modules as they are imported -------------------------------------------------------------------


class Finder:
    """Lets others find a module, and has it changed once it is loaded."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        if name not in CHANGES:
            return None
        for finder in sys.meta_path:
            find = getattr(finder, "find_spec", None)
            spec = None if finder is self or find is None else find(name, path, target)
            if spec is not None:
                if spec.loader is not None:
                    watch(spec.loader, CHANGES[name])
                return spec
        return None


def watch(loader: Any, change: Callable[[Any], None]) -> None:
    """Change what a loader loads as soon as it is there."""
    load = loader.exec_module

    def exec_module(module: ModuleType) -> None:
        load(module)
        change(module)

    loader.exec_module = exec_module


# The package ------------------------------------------------------------------------------------


def change_stripe(stripe: Any) -> None:
    """Have the package's HTTP clients send to the server, and trust its authority."""
    if not hasattr(stripe, "api_base"):
        return  # Another package of that name.
    if AUTHORITY:
        stripe.ca_bundle_path = AUTHORITY
    client = http_client()
    for name in SENDING:
        send = getattr(client, name, None)
        if send is not None:
            setattr(client, name, turned(send))


def http_client() -> Any:
    """The class from which the package's HTTP clients descend."""
    import importlib

    for name in HTTP_MODULES:
        try:
            return importlib.import_module(name).HTTPClient
        except ImportError:
            continue
    message = "zorse run does not know this release of stripe; update zorse, or take another one"
    raise ImportError(message)


def turned(send: Callable[..., Any]) -> Callable[..., Any]:
    """A way to send, which leads to the server and not to Stripe."""

    def to_server(
        self: Any, method: str, url: str, headers: Mapping[str, str], *more: Any, **named: Any
    ) -> Any:
        from urllib.parse import urlsplit

        parts = urlsplit(url)
        if is_stripe(parts.hostname):
            url = SERVER + url[len(parts.scheme) + len("://") + len(parts.netloc) :]
        if url.startswith(SERVER + "/"):
            headers = {
                name: settled(value) if name.lower() == "authorization" else value
                for name, value in dict(headers or {}).items()
            }
        return send(self, method, url, headers, *more, **named)

    return to_server


# Keys -------------------------------------------------------------------------------------------


def settled(authorization: Any) -> Any:
    """The header of that name, with the account's key for one that the server cannot know."""
    if isinstance(authorization, bytes):
        return settled(authorization.decode("latin-1")).encode("latin-1")
    if not isinstance(authorization, str):
        return authorization
    kind, _, credential = authorization.partition(" ")
    if kind.lower() == "bearer":
        return kind + " " + known_key(credential)
    if kind.lower() == "basic":
        import base64

        try:
            name, colon, word = base64.b64decode(credential).decode().partition(":")
        except ValueError:
            return authorization
        if known_key(name) != name:
            changed = known_key(name) + colon + word
            return kind + " " + base64.b64encode(changed.encode()).decode()
    return authorization


def known_key(key: str) -> str:
    """A key as it is, or the account's where it is of no account that the server has."""
    start, tail = key[:3], key[3:]
    if not KNOWN or start not in KINDS or not tail.startswith(("test_", "live_")):
        return key
    if tail.startswith(KNOWN):
        return key
    name = "ZORSE_PUBLISHABLE_KEY" if start == "pk_" else "ZORSE_API_KEY"
    return os.environ.get(name) or key


def change_http_client(module: Any) -> None:
    """``http.client``, and with it urllib, urllib3 and requests."""
    kind = module.HTTPConnection
    put = kind.putheader

    def putheader(self: Any, header: Any, *values: Any) -> None:
        name = header.decode("latin-1") if isinstance(header, bytes) else header
        if is_stripe(self.host) and name.lower() == "authorization":
            values = tuple([settled(value) for value in values])
        put(self, header, *values)

    kind.putheader = putheader


def change_httpx(httpx: Any) -> None:
    """Have what goes out by the network go to the server; other transports are the program's."""
    for name, way in HTTPX_WAYS:
        kind = getattr(httpx, name, None)
        if kind is not None:
            setattr(kind, way, led(getattr(kind, way)))


def led(handle: Callable[..., Any]) -> Callable[..., Any]:
    """How httpx sends a request, which leads to the server where it is for Stripe."""

    def to_server(self: Any, request: Any) -> Any:
        if is_stripe(request.url.host):
            host, port = address()
            scheme = SERVER.partition(":")[0]
            request.url = request.url.copy_with(scheme=scheme, host=host, port=port)
            before = request.headers.get("authorization")
            if before is not None:
                request.headers["authorization"] = settled(before)
        return handle(self, request)

    return to_server


def change_aiohttp(aiohttp: Any) -> None:
    kind = aiohttp.ClientRequest
    send = kind.send

    def to_server(self: Any, *more: Any) -> Any:
        if is_stripe(self.url.host) and "Authorization" in self.headers:
            self.headers["Authorization"] = settled(self.headers["Authorization"])
        return send(self, *more)

    kind.send = to_server


# The network ------------------------------------------------------------------------------------


def change_socket(socket: Any) -> None:
    """Give the server's address to who looks up one of Stripe's hosts."""
    look_up = socket.getaddrinfo

    def getaddrinfo(
        host: Any, port: Any, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0
    ) -> Any:
        if is_stripe(host) and SERVER.startswith("https:"):
            # Without flags: those for the way to the world have nothing to do with this machine.
            (host, port), flags = address(), 0
        return look_up(host, port, family, type, proto, flags)

    socket.getaddrinfo = getaddrinfo


def address() -> tuple[str, int]:
    from urllib.parse import urlsplit

    parts = urlsplit(SERVER)
    return parts.hostname or "", parts.port or 443


def change_ssl(ssl: Any) -> None:
    """Speak TLS with the server where a program speaks it with Stripe."""
    kind = ssl.SSLContext
    wrap_socket, wrap_bio = kind.wrap_socket, kind.wrap_bio

    def turned(given: Any, host: Any, session: Any) -> tuple[Any, Any, Any]:
        server = address()[0]
        if is_stripe(host):
            return ssl.create_default_context(cafile=AUTHORITY or None), server, None
        if plain(host) == plain(server) and AUTHORITY:
            # What a program says to the server by its own address.
            given.load_verify_locations(cafile=AUTHORITY)
        return given, host, session

    def socket_wrapped(
        self: Any,
        sock: Any,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        suppress_ragged_eofs: bool = True,
        server_hostname: Any = None,
        session: Any = None,
    ) -> Any:
        if not server_side:
            self, server_hostname, session = turned(self, server_hostname, session)
        return wrap_socket(
            self,
            sock,
            server_side,
            do_handshake_on_connect,
            suppress_ragged_eofs,
            server_hostname,
            session,
        )

    def bio_wrapped(
        self: Any,
        incoming: Any,
        outgoing: Any,
        server_side: bool = False,
        server_hostname: Any = None,
        session: Any = None,
    ) -> Any:
        if not server_side:
            self, server_hostname, session = turned(self, server_hostname, session)
        return wrap_bio(self, incoming, outgoing, server_side, server_hostname, session)

    kind.wrap_socket, kind.wrap_bio = socket_wrapped, bio_wrapped


def guard(event: str, arguments: tuple[Any, ...]) -> None:
    """Stop what would leave for Stripe by another way."""
    if event not in LOOK_UPS:
        return
    where = arguments[1] if event == "socket.connect" else arguments
    host = where[0] if isinstance(where, tuple) and where else None
    if not is_stripe(host):
        return
    if not SERVER:
        why = "ZORSE_API_BASE was taken out of the environment on the way to this program."
    elif SERVER.startswith("https:"):
        why = "This program reaches it in a way that cannot be led to " + SERVER + "."
    else:
        why = SERVER + " has no TLS, which is expected; start it without --insecure-http."
    raise ConnectionRefusedError("zorse run: nothing goes to " + plain(host) + ". " + why)


CHANGES: dict[str, Callable[[Any], None]] = {
    "stripe": change_stripe,
    "http.client": change_http_client,
    "httpx": change_httpx,
    "aiohttp": change_aiohttp,
    "socket": change_socket,
    "ssl": change_ssl,
}
"""What is done to a module once it is loaded."""


# The start --------------------------------------------------------------------------------------


def begin() -> None:
    if hasattr(sys, "addaudithook"):
        sys.addaudithook(guard)
    if SERVER:
        finder: Any = Finder()
        sys.meta_path.insert(0, finder)
        for name, change in CHANGES.items():
            if name in sys.modules:  # What a .pth file wanted.
                change(sys.modules[name])


def run_hidden() -> None:
    """Run the user's own ``sitecustomize``, if there is one."""
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != here]
    this = sys.modules.pop(__name__)
    try:
        __import__(__name__)
    except ImportError as error:
        if getattr(error, "name", None) != __name__:
            raise
    finally:
        sys.modules.setdefault(__name__, this)


if __name__ == "sitecustomize":
    begin()
    run_hidden()
