"""Who calls: the API key of a request, and what a publishable key may do.

Keys come as a bearer token, as the user name of basic authentication, or as a ``key`` parameter.
They are kept as digests only. Documented at docs.stripe.com/api/authentication and /keys.
"""

import base64
import binascii
import hashlib
import re
from typing import Any, Final

from zorse import errors
from zorse.clock import Clock
from zorse.store.protocol import AccountRow, KeyRow, Store

CACHED_KEYS_MAX = 10_000

PUBLISHABLE: Final = frozenset(
    {
        "POST /v1/tokens",
        "GET /v1/tokens/{token}",
        "POST /v1/sources",
        "GET /v1/sources/{source}",
        "POST /v1/payment_methods",
        "GET /v1/payment_intents/{intent}",
        "POST /v1/payment_intents/{intent}/confirm",
        "POST /v1/payment_intents/{intent}/verify_microdeposits",
        "GET /v1/setup_intents/{intent}",
        "POST /v1/setup_intents/{intent}/confirm",
        "POST /v1/setup_intents/{intent}/verify_microdeposits",
    }
)
"""What a publishable key may call; intents also want their client secret."""

CLIENT_SECRET: Final = re.compile(r"\{intent\}")


def digest(secret: str) -> bytes:
    """How a key is kept."""
    return hashlib.sha256(secret.encode()).digest()


class Keys:
    """The keys of a server, with those seen lately at hand."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._known: dict[str, tuple[KeyRow, AccountRow]] = {}

    def forget(self) -> None:
        """Read keys and accounts anew from now on."""
        self._known.clear()

    def identify(self, secret: str) -> tuple[KeyRow, AccountRow]:
        """The key and its account; raises 401 for a key that is unknown or over."""
        known = self._known.get(secret)
        if known is None:
            key = self._store.key(digest(secret))
            if key is None:
                raise errors.invalid_api_key(secret)
            account = self._store.account(key.account)
            assert account is not None, "a key belongs to an account"
            known = (key, account)
            if len(self._known) >= CACHED_KEYS_MAX:
                self._known.clear()
            self._known[secret] = known
        key = known[0]
        if key.expires_at is not None and key.expires_at <= self._clock.now():
            raise errors.expired_api_key(secret)
        return known


def secret_of(authorization: bytes | None) -> str | None:
    """The key in an ``Authorization`` header; nothing when there is none."""
    if not authorization:
        return None
    kind, _, rest = authorization.partition(b" ")
    credential = rest.strip()
    if kind.lower() == b"bearer":
        return credential.decode("latin-1") or None
    if kind.lower() == b"basic":
        try:
            text = base64.b64decode(credential, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            # Some clients send the key itself after ``Basic``.
            text = credential.decode("latin-1")
        return text.partition(":")[0] or None
    return None


def check_permission(key: KeyRow, operation_key: str, params: dict[str, Any]) -> None:
    """Refuse what the kind of key may not call."""
    if key.kind != "publishable":
        return
    if operation_key not in PUBLISHABLE:
        raise errors.secret_key_required()
    if CLIENT_SECRET.search(operation_key) and not params.get("client_secret"):
        raise errors.parameter_missing("client_secret")
