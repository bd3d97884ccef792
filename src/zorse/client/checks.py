"""What is seen to be wrong before anything is sent."""

import math
import os
import platform
import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote, urlsplit

import zorse
from zorse.client import error as errors
from zorse.client.operations import Operation

DEFAULT_API_BASE: Final = "https://localhost:4400"
OPTIONS: Final = {
    "api_key": "api_key",
    "account": "account",
    "stripe_account": "account",
    "api_version": "api_version",
    "stripe_version": "api_version",
    "api_base": "api_base",
    "idempotency_key": "idempotency_key",
    "max_network_retries": "max_network_retries",
    "timeout": "timeout",
    "headers": "headers",
    "on_progress": "on_progress",
}
"""What may be said about a single request beside its parameters, and what each is called inside."""

HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
NOT_GIVEN: Final = frozenset({"content-length", "transfer-encoding"})
"""Headers that say where a request ends, which whoever sends it knows best."""

METHOD: Final = re.compile(r"[A-Z]+")
TARGET_SIGNS: Final = "%!$&'()*+,;=:@/?[]-._~"
RETRIES_MAX: Final = 100


def told_apart(
    operation: Operation, given: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Parameters and options, which are keywords of one call."""
    params: dict[str, Any] = {}
    options: dict[str, Any] = {}
    for name, value in given.items():
        if name in OPTIONS and name not in operation.clashes:
            if value is not None:
                options[OPTIONS[name]] = value
        else:
            params[operation.spelled(name)] = value
    return params, options


def checked_key(api_key: Any) -> str:
    if not isinstance(api_key, str) or not api_key:
        raise errors.AuthenticationError(
            f"An API key is a text such as sk_test_…, not of type {type(api_key).__name__}."
        )
    if not api_key.isascii() or not api_key.isprintable() or " " in api_key:
        raise errors.AuthenticationError(
            "The API key holds spaces, line breaks or other signs that no key has. Was more than "
            "the key copied?"
        )
    return api_key


def checked_header(name: str, value: Any) -> str:
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise errors.InvalidRequestError(f"{name} is not a text that can be sent.", param=name)
    return value


def with_headers(headers: Mapping[str, str], more: Any) -> dict[str, str]:
    """The headers of a request with those of the caller, which come first."""
    if not isinstance(more, Mapping):
        raise errors.InvalidRequestError("headers is a dict of names and values.", param="headers")
    for name, value in more.items():
        if not isinstance(name, str) or not HEADER_NAME.fullmatch(name):
            raise errors.InvalidRequestError(f"{name!r} is no name of a header.", param="headers")
        if name.lower() in NOT_GIVEN:
            raise errors.InvalidRequestError(f"{name} is not for the caller.", param="headers")
        checked_header(f"The header {name}", value)
    said = {name.lower() for name in more}
    kept = {name: value for name, value in headers.items() if name.lower() not in said}
    return {**kept, **more}


def idempotency_key(options: Mapping[str, Any]) -> str:
    """The idempotency key of a request; empty where none was given."""
    key = options.get("idempotency_key")
    return checked_header("idempotency_key", key) if key else ""


def checked_base(api_base: Any, *, insecure_http: bool) -> str:
    text = str(api_base).rstrip("/")
    if not text.startswith(("http://", "https://")) or not is_address(text):
        # Its user name may go with a password.
        shown = repr(text) if "@" not in text else "one with a user name"
        raise errors.InvalidRequestError(
            f"api_base is an address such as {DEFAULT_API_BASE}, not {shown}."
        )
    if text.startswith("https://"):
        return text
    told = insecure_http or os.environ.get("ZORSE_INSECURE_HTTP", "") in {"1", "true", "yes"}
    if not told:
        raise errors.InvalidRequestError(
            f"{text} is plain HTTP: whoever listens can read the key. Use https, or say "
            "insecure_http=True where nobody listens."
        )
    return text


def is_address(text: str) -> bool:
    """Whether a text is the address of a server, of which only a path may follow."""
    if not text.isprintable() or any(sign in text for sign in " @?#\\"):
        return False
    parts = urlsplit(text)
    try:
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def checked_timeout(seconds: Any) -> float:
    # True would be a second.
    if type(seconds) in {int, float} and 0 < seconds < math.inf:
        return float(seconds)
    raise errors.InvalidRequestError("timeout is a number of seconds above 0.", param="timeout")


def checked_retries(count: Any) -> int:
    if type(count) is int and 0 <= count <= RETRIES_MAX:
        return count
    raise errors.InvalidRequestError(
        f"max_network_retries is a number from 0 to {RETRIES_MAX}.", param="max_network_retries"
    )


def user_agent(app_info: str | None) -> str:
    text = f"zorse-python/{zorse.__version__} Python/{platform.python_version()}"
    return f"{text} {checked_header('app_info', app_info)}" if app_info else text


def raw_operation(method: str, path: str) -> Operation:
    """An operation that is not in the table."""
    if not METHOD.fullmatch(method):
        raise errors.InvalidRequestError(f"A method is a word such as GET, not {method!r}.")
    if not path.startswith("/"):
        raise errors.InvalidRequestError(f"A path begins with a slash, {path!r} does not.")
    return Operation.raw(method, path)


def sendable(path: str) -> str:
    """A path that a caller or an answer gave, without what would end the line that it is on."""
    if path.isascii() and path.isprintable() and " " not in path:
        return path
    return quote(path, safe=TARGET_SIGNS)
