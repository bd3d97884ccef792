"""What is seen to be wrong before anything is sent."""

import os
import platform
from typing import Any, Final

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


def checked_base(api_base: Any, *, insecure_http: bool) -> str:
    text = str(api_base).rstrip("/")
    if text.startswith("https://"):
        return text
    if not text.startswith("http://"):
        raise errors.InvalidRequestError(
            f"api_base is an address such as {DEFAULT_API_BASE}, not {text!r}."
        )
    told = insecure_http or os.environ.get("ZORSE_INSECURE_HTTP", "") in {"1", "true", "yes"}
    if not told:
        raise errors.InvalidRequestError(
            f"{text} is plain HTTP: whoever listens can read the key. Use https, or say "
            "insecure_http=True where nobody listens."
        )
    return text


def checked_timeout(seconds: Any) -> float:
    if isinstance(seconds, int | float) and seconds > 0:
        return float(seconds)
    raise errors.InvalidRequestError("timeout is a number of seconds above 0.", param="timeout")


def user_agent(app_info: str | None) -> str:
    text = f"zorse-python/{zorse.__version__} Python/{platform.python_version()}"
    return f"{text} {checked_header('app_info', app_info)}" if app_info else text


def raw_operation(method: str, path: str) -> Operation:
    """An operation that is not in the table."""
    if not path.startswith("/"):
        raise errors.InvalidRequestError(f"A path begins with a slash, {path!r} does not.")
    return Operation.raw(method, path)
