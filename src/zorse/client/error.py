"""What can go wrong, as classes: the hierarchy that users of the API know.

Each has the API's own fields. Documented at docs.stripe.com/api/errors.
"""

from collections.abc import Mapping
from typing import Any, Final


class ZorseError(Exception):
    """Anything that went wrong between a program and the API.

    ``http_status`` is None where nothing was answered. ``json_body`` is the answer as it came,
    ``error`` what stands under ``error`` in it.
    """

    def __init__(
        self,
        message: str | None = None,
        *,
        http_status: int | None = None,
        http_body: bytes | bytearray | str | None = None,
        json_body: Any = None,
        headers: Mapping[str, str] | None = None,
        code: str | None = None,
        param: str | None = None,
        error: Any = None,
    ) -> None:
        super().__init__(message)
        self.user_message = message
        self.http_status = http_status
        self.http_body = http_body
        self.json_body = json_body
        self.headers: Mapping[str, str] = headers or {}
        self.request_id = self.headers.get("request-id")
        self.error = error
        found = error if isinstance(error, dict) else {}
        self.code: str | None = code or found.get("code")
        self.param: str | None = param or found.get("param")
        self.decline_code: str | None = found.get("decline_code")
        self.type: str | None = found.get("type")
        self.doc_url: str | None = found.get("doc_url")
        self.request_log_url: str | None = found.get("request_log_url")

    def __str__(self) -> str:
        message = self.user_message or "<no message>"
        return f"Request {self.request_id}: {message}" if self.request_id else message

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}(message={self.user_message!r}, "
            f"http_status={self.http_status!r}, code={self.code!r}, param={self.param!r}, "
            f"request_id={self.request_id!r})"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.args, self.__dict__)


StripeError = ZorseError
"""The name that users of the official library know it by."""


class APIError(ZorseError):
    """The server failed, or answered with what cannot be read."""


class APIConnectionError(ZorseError):
    """No answer came: the server cannot be reached, or its certificate is not trusted.

    ``should_retry`` says whether it may go better the next time.
    """

    def __init__(self, message: str | None = None, *, should_retry: bool = True) -> None:
        super().__init__(message)
        self.should_retry = should_retry


class AuthenticationError(ZorseError):
    """No API key, or one that is not good for this (401)."""


class CardError(ZorseError):
    """The request was right and the payment failed (402)."""


class IdempotencyError(ZorseError):
    """An idempotency key was used for another request before."""


class InvalidRequestError(ZorseError):
    """Something in the request is wrong (400, 404), or was seen to be before it was sent."""


class PermissionError(ZorseError):
    """The key may not do this (403)."""


class RateLimitError(ZorseError):
    """Too many requests, or another request holds the object (429)."""


class SignatureVerificationError(ZorseError):
    """A webhook was not signed with this secret, or too long ago."""

    def __init__(
        self,
        message: str,
        sig_header: str | None = None,
        http_body: bytes | bytearray | str | None = None,
    ) -> None:
        super().__init__(message, http_body=http_body)
        self.sig_header = sig_header


BY_STATUS: Final = {
    400: InvalidRequestError,
    401: AuthenticationError,
    402: CardError,
    403: PermissionError,
    404: InvalidRequestError,
    429: RateLimitError,
}

BY_TYPE: Final = {"idempotency_error": IdempotencyError, "card_error": CardError}


def of_answer(
    status: int, body: bytes, answer: Any, headers: Mapping[str, str], secret: str
) -> ZorseError:
    """The error that an answer tells of; ``secret`` is the key, which no message repeats."""
    found = answer.get("error") if isinstance(answer, dict) else None
    if not isinstance(found, dict):
        message = f"The server answered with status {status} and what is no error of the API."
        kind: type[ZorseError] = APIError
        if 300 <= status < 400:
            to = headers.get("location", "elsewhere")
            message = f"The server sends on to {to}, where the key is not taken: is api_base right?"
            return kind(
                hidden(message, secret), http_status=status, http_body=body, headers=headers
            )
        # A proxy's page may say what is wrong; enough of it to recognise.
        shown = body[:200].decode("utf-8", "replace").strip()
        if shown:
            message = f"{message} It begins: {shown}"
        return kind(hidden(message, secret), http_status=status, http_body=body, headers=headers)
    message = found.get("message") or f"The server answered with status {status}."
    kind = BY_TYPE.get(str(found.get("type"))) or BY_STATUS.get(status, APIError)
    if found.get("code") == "rate_limit":
        kind = RateLimitError
    return kind(
        hidden(str(message), secret),
        http_status=status,
        http_body=body,
        json_body=answer,
        headers=headers,
        error=found,
    )


def hidden(text: str, secret: str) -> str:
    """The text without the key, should it be in there."""
    return text.replace(secret, masked(secret)) if secret and secret in text else text


def masked(secret: str) -> str:
    """A key as it may be shown: what kind it is, and its last four characters."""
    start = secret[:8] if secret[2:3] == "_" else ""
    return f"{start}…{secret[-4:]}" if len(secret) > 16 else "…"


def _rebuilt(kind: type[ZorseError], args: tuple[Any, ...], state: dict[str, Any]) -> ZorseError:
    """An error that was pickled."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error
