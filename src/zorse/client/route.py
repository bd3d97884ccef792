"""How a server is reached: whom to trust, and by way of which proxy."""

import base64
import os
import ssl
from urllib.parse import unquote, urlsplit

from zorse.client import trust
from zorse.client.error import InvalidRequestError


class Route:
    """How a server is reached: whom to trust, and by way of which proxy."""

    def __init__(
        self, api_base: str, ca_file: str | os.PathLike[str] | None, proxy: str | None
    ) -> None:
        self.api_base = api_base
        self.ca_file = ca_file
        self.proxy, self.proxy_headers = without_password(
            checked_proxy(proxy or proxy_of(api_base))
        )

    def context(self) -> ssl.SSLContext | None:
        if not self.api_base.startswith("https:"):
            return None
        return trust.context(self.api_base, self.ca_file)


def checked_proxy(proxy: str | None) -> str | None:
    """The address of a proxy, which may leave out that it is one of plain HTTP."""
    if not proxy or proxy.startswith(("http://", "https://")):
        return proxy
    if "://" in proxy:
        # Its address may hold a password.
        scheme = proxy.partition("://")[0]
        raise InvalidRequestError(f"A proxy is reached over http or https, not over {scheme}.")
    return f"http://{proxy}"


def without_password(proxy: str | None) -> tuple[str | None, dict[str, str]]:
    """The address of a proxy, and what it is told of who asks.

    In the address a name and password would be shown by errors of the libraries underneath.
    """
    if not proxy or "@" not in proxy:
        return proxy, {}
    parts = urlsplit(proxy)
    who = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}"
    address = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    said = base64.b64encode(who.encode()).decode()
    return address, {"Proxy-Authorization": f"Basic {said}"}


def proxy_of(api_base: str) -> str | None:
    """The proxy that the environment names for an address; none to this machine."""
    parts = urlsplit(api_base)
    host = parts.hostname or ""
    if trust.is_loopback(host):
        return None
    import urllib.request

    if urllib.request.proxy_bypass(host):
        return None
    return urllib.request.getproxies_environment().get(parts.scheme)


def split(url: str) -> tuple[str, str]:
    """The server's part of an address, and the rest."""
    start = url.find("/", 8)
    return (url, "/") if start < 0 else (url[:start], url[start:])
