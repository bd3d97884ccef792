"""Webhooks as they arrive: is this ours, and what does it say?

The header ``Stripe-Signature`` is ``t=…,v1=…``: HMAC-SHA256 of the time, a dot and the body, under
the endpoint's secret; while a secret is rolled there is one ``v1`` for each. Documented at
docs.stripe.com/webhooks.
"""

import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Any, Final

from zorse.client.error import InvalidRequestError, SignatureVerificationError
from zorse.client.objects import ZorseObject, core_of, path_of, reader, set_origin

if TYPE_CHECKING:
    from zorse.client.core import Origin

TOLERANCE_SECONDS: Final = 300
SCHEME: Final = "v1"


class WebhookSignature:
    """The signature by itself."""

    EXPECTED_SCHEME = SCHEME

    @staticmethod
    def compute(payload: bytes | bytearray | str, secret: str, timestamp: int) -> str:
        """What the signature of a body at a time (unix seconds) has to be."""
        body = payload.encode() if isinstance(payload, str) else payload
        signed = str(timestamp).encode() + b"." + body
        return hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()

    @classmethod
    def sign(
        cls, payload: bytes | bytearray | str, secret: str, timestamp: int | None = None
    ) -> str:
        """A header that a test can send with a body."""
        at = int(time.time()) if timestamp is None else timestamp
        return f"t={at},{SCHEME}={cls.compute(payload, secret, at)}"

    @classmethod
    def verify_header(
        cls,
        payload: bytes | bytearray | str,
        header: str,
        secret: str,
        tolerance: int | None = TOLERANCE_SECONDS,
    ) -> bool:
        """Raise ``SignatureVerificationError`` unless the body was signed with the secret.

        ``tolerance`` is how many seconds old it may be; None takes any age.
        """
        timestamp, signatures = parsed(header, payload)
        wanted = cls.compute(payload, secret, timestamp)
        # Each is compared to its end, however soon one differs.
        matches = [hmac.compare_digest(wanted.encode(), found.encode()) for found in signatures]
        if not any(matches):
            raise SignatureVerificationError(
                "No signature in the header is that of this body under this secret. Is it the "
                "secret of this endpoint, and is the body as it arrived, byte for byte?",
                header,
                payload,
            )
        if tolerance and timestamp < time.time() - tolerance:
            raise SignatureVerificationError(
                f"The webhook was signed more than {tolerance} seconds ago, at {timestamp}.",
                header,
                payload,
            )
        return True


def parsed(header: Any, payload: bytes | bytearray | str) -> tuple[int, list[str]]:
    """The time and the signatures in a header."""
    timestamp: int | None = None
    signatures = []
    for item in (header if isinstance(header, str) else "").split(","):
        name, _, value = item.strip().partition("=")
        if name == "t" and value.isascii() and value.isdecimal():
            timestamp = int(value)
        elif name == SCHEME:
            signatures.append(value)
    if timestamp is None or not signatures:
        raise SignatureVerificationError(
            f"The Stripe-Signature header is not of the form t=…,{SCHEME}=….", header, payload
        )
    return timestamp, signatures


def verified(
    payload: bytes | bytearray | str,
    sig_header: str,
    secret: str,
    tolerance: int | None,
    origin: "Origin",
) -> Any:
    """The body, once it was seen to be signed."""
    if not isinstance(secret, str) or not secret:
        raise InvalidRequestError("The endpoint's secret is missing; it begins with whsec_.")
    if not isinstance(payload, bytes | bytearray | str):
        raise InvalidRequestError(
            "The payload has to be the body as it arrived, as bytes or text, not of type "
            f"{type(payload).__name__}."
        )
    WebhookSignature.verify_header(
        bytes(payload) if not isinstance(payload, str) else payload, sig_header, secret, tolerance
    )
    try:
        return json.loads(payload, object_hook=reader(origin))
    except ValueError as error:
        raise InvalidRequestError("The payload is no JSON.") from error


def construct_event(
    payload: bytes | bytearray | str,
    sig_header: str,
    secret: str,
    tolerance: int | None,
    origin: "Origin",
) -> ZorseObject:
    event = verified(payload, sig_header, secret, tolerance, origin)
    if not isinstance(event, ZorseObject):
        raise InvalidRequestError("The payload is no event.")
    if event.get("object") == "v2.core.event":
        raise InvalidRequestError("This is a thin event of v2; read it with parse_thin_event.")
    return event


class ThinEvent(ZorseObject):
    """What a webhook of v2 brings: that something happened, and to what, but not how it is now."""

    __slots__ = ()

    def fetch_event(self) -> ZorseObject:
        """The whole event."""
        event = core_of(self).at(f"/v2/core/events/{self['id']}", self._origin)
        assert isinstance(event, ZorseObject)
        return event

    def fetch_related_object(self) -> ZorseObject | None:
        """The object as it is now; None where the event is about none."""
        related = self.get("related_object")
        if related is None:
            return None
        found = core_of(self).at(path_of(related["url"]), self._origin)
        assert isinstance(found, ZorseObject)
        return found

    async def fetch_event_async(self) -> ZorseObject:
        path = f"/v2/core/events/{self['id']}"
        event = await core_of(self).at_async(path, self._origin)
        assert isinstance(event, ZorseObject)
        return event

    async def fetch_related_object_async(self) -> ZorseObject | None:
        related = self.get("related_object")
        if related is None:
            return None
        path = path_of(related["url"])
        found = await core_of(self).at_async(path, self._origin)
        assert isinstance(found, ZorseObject)
        return found


def parse_thin_event(
    payload: bytes | bytearray | str,
    sig_header: str,
    secret: str,
    tolerance: int | None,
    origin: "Origin",
) -> ThinEvent:
    found = verified(payload, sig_header, secret, tolerance, origin)
    if not isinstance(found, dict) or found.get("object") != "v2.core.event":
        raise InvalidRequestError("This is no thin event of v2; read it with construct_event.")
    event = ThinEvent(found)
    set_origin(event, origin)
    return event


class Webhook:
    """Webhooks by way of the module: ``zorse.Webhook.construct_event(payload, header, secret)``."""

    DEFAULT_TOLERANCE = TOLERANCE_SECONDS

    @staticmethod
    def construct_event(
        payload: bytes | bytearray | str,
        sig_header: str,
        secret: str,
        tolerance: int | None = TOLERANCE_SECONDS,
        api_key: str | None = None,
    ) -> ZorseObject:
        """The event in a webhook's body, which has to be the bytes as they arrived.

        Raises ``SignatureVerificationError`` where it was not signed with ``secret``, or longer
        than ``tolerance`` seconds ago, and ``InvalidRequestError`` where it is no event.
        """
        return construct_event(payload, sig_header, secret, tolerance, usual_origin(api_key))

    @staticmethod
    def parse_thin_event(
        payload: bytes | bytearray | str,
        sig_header: str,
        secret: str,
        tolerance: int | None = TOLERANCE_SECONDS,
        api_key: str | None = None,
    ) -> ThinEvent:
        """The thin event of v2 in a webhook's body; raises as ``construct_event`` does."""
        return parse_thin_event(payload, sig_header, secret, tolerance, usual_origin(api_key))


def usual_origin(api_key: str | None) -> "Origin":
    """That of the module, with another key if one is given."""
    from zorse.client.module import core

    usual = core()
    return usual.with_options(usual.origin, {"api_key": api_key} if api_key else {})
