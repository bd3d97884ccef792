"""The test kit: a server in memory for tests, and the ways to it.

``Server`` is one of these, ``transport()`` an httpx transport to one that the process has in common
(``default_server()``), and ``stripe_on_zorse()`` lets the package ``stripe`` talk to one for a
while. With pytest the fixtures of ``zorse.testing.plugin`` are there by themselves.

Nothing of the server is loaded before the first request or the first account.
"""

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from zorse.testing.accounts import Account, RequestMade
    from zorse.testing.exchange import NoAnswer
    from zorse.testing.over_httpx import HttpxTransport, OtherHost
    from zorse.testing.server import Server, ServerForked, ServerMissing, default_server
    from zorse.testing.stripe_package import StripeMissing, StripeOnZorse, stripe_on_zorse

LATER: Final = {
    "Account": "accounts",
    "HttpxTransport": "over_httpx",
    "NoAnswer": "exchange",
    "OtherHost": "over_httpx",
    "RequestMade": "accounts",
    "Server": "server",
    "ServerForked": "server",
    "ServerMissing": "server",
    "StripeMissing": "stripe_package",
    "StripeOnZorse": "stripe_package",
    "default_server": "server",
    "stripe_on_zorse": "stripe_package",
}
"""What is loaded when it is asked for, and where it is."""


def transport(fallback: Any = None) -> "HttpxTransport":
    """A transport for clients of httpx to the server that this process has in common."""
    from zorse.testing.server import default_server

    return default_server().httpx_transport(fallback)


def __getattr__(name: str) -> Any:
    if name not in LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(f"{__name__}.{LATER[name]}"), name)
    return found


__all__ = [
    "Account",
    "HttpxTransport",
    "NoAnswer",
    "OtherHost",
    "RequestMade",
    "Server",
    "ServerForked",
    "ServerMissing",
    "StripeMissing",
    "StripeOnZorse",
    "default_server",
    "stripe_on_zorse",
    "transport",
]
