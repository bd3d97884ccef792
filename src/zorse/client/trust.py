"""Whom a client trusts: the machine's authorities, and that of a server on this machine.

``zorse serve`` makes an authority of its own in its data folder. Clients find it there by
themselves, and trust it for this machine alone; elsewhere it is named with ``ca_file``.
"""

import importlib.util
import ipaddress
import os
import ssl
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from zorse.client.error import APIConnectionError, InvalidRequestError

CA_NAME: Final = Path("tls", "ca.pem")
PROXY_ERRORS: Final = frozenset(
    {"ProxyError", "ClientProxyConnectionError", "ClientHttpProxyError"}
)
"""What the libraries underneath call it when a proxy is not there, or refuses."""


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def local_authority() -> Path | None:
    """The authority of a server on this machine, where its data lies at the usual place."""
    named = os.environ.get("ZORSE_DATA")
    base = os.environ.get("XDG_DATA_HOME", "")
    # A relative path is to be passed over (XDG Base Directory Specification).
    usual = Path(base) if os.path.isabs(base) else Path("~/.local/share").expanduser()
    for folder in (named, usual / "zorse"):
        if folder:
            found = Path(folder).expanduser() / CA_NAME
            # A folder of somebody else's is none of ours.
            if os.path.isfile(found) and os.access(found, os.R_OK):
                return found
    return None


def context(api_base: str, ca_file: str | os.PathLike[str] | None) -> ssl.SSLContext:
    """What verifies the certificate of a server; raises where the authority cannot be read.

    On this machine an authority that is named or found is trusted alone; what is named for a server
    elsewhere is trusted beside the machine's own. Each is for one transport: where ``ssl`` cannot
    be relied on, urllib3 turns the check of names off in it and checks them itself.
    """
    named = ca_file or os.environ.get("ZORSE_CA_FILE")
    is_here = is_loopback(urlsplit(api_base).hostname or "")
    found = named or (local_authority() if is_here else None)
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        if not is_here or found is None:
            # It takes long, and nobody signs for the names of this machine but who is found there.
            load_usual(made)
        if found is not None:
            made.load_verify_locations(cafile=found)
    except (OSError, ssl.SSLError) as error:
        raise InvalidRequestError(
            f"The authority {found} cannot be read: {error}. Name the ca.pem of the "
            "server with ca_file or ZORSE_CA_FILE."
        ) from error
    return made


def load_usual(made: ssl.SSLContext) -> None:
    """Trust what the machine trusts; where it has no list, that of certifi."""
    made.load_default_certs()
    if not made.cert_store_stats()["x509_ca"] and not ssl.get_default_verify_paths().capath:
        spec = importlib.util.find_spec("certifi")
        if spec is not None:
            import certifi

            made.load_verify_locations(cafile=certifi.where())


def unreachable(url: str, error: BaseException) -> APIConnectionError:
    """The error for a server from which nothing came, in words that say what to do."""
    parts = urlsplit(url)
    base = f"{parts.scheme}://{parts.netloc}"
    reason: BaseException | None = error
    text = str(error)
    while reason is not None:
        if type(reason).__name__ in PROXY_ERRORS:
            why = proxy_failure(reason)
            return APIConnectionError(f"The proxy on the way to {base} cannot be used: {why}.")
        if isinstance(reason, ssl.SSLCertVerificationError):
            # Some libraries have an error of their own of this class, without its fields.
            why = getattr(reason, "verify_message", None) or str(reason)
            message = (
                f"The certificate of {base} is not trusted ({why}). If the "
                "server is yours, name its ca.pem with ca_file or ZORSE_CA_FILE."
            )
            return APIConnectionError(message, should_retry=False)
        if isinstance(reason, ConnectionRefusedError):
            hint = " Start one with: zorse serve." if is_loopback(parts.hostname or "") else ""
            return APIConnectionError(f"Nothing listens at {base}.{hint}")
        reason = reason.__cause__ or reason.__context__ or inner(reason)
    return APIConnectionError(f"No answer came from {base}: {text or type(error).__name__}.")


def proxy_failure(error: BaseException) -> str:
    """What a proxy did wrong, without its address, which may hold a password."""
    status = getattr(error, "status", None)
    if status is not None:
        return f"{status} {getattr(error, 'message', '')}".strip()
    inside = getattr(error, "original_error", None) or inner(error)
    return str(inside or error) or type(error).__name__


def inner(error: BaseException) -> BaseException | None:
    """What an error was made for, where a library keeps it in a field."""
    for name in ("reason", "os_error", "certificate_error"):
        found = getattr(error, name, None)
        if isinstance(found, BaseException):
            return found
    return None
