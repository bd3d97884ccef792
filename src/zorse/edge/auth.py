"""Who calls: the API key of a request, and what the kinds of keys may do.

Keys come as a bearer token, as the user name of basic authentication, or as a ``key`` parameter.
They are kept as digests only. A secret key may do everything in its mode, a publishable key what
browsers need, a restricted key what it was granted: read or write, resource by resource.
Documented at docs.stripe.com/api/authentication and /keys.
"""

import base64
import binascii
import ipaddress
import sys
import traceback
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any, Final

from zorse import contract, errors
from zorse.clock import Clock
from zorse.contract import permissions
from zorse.store.across import across, ask, digest
from zorse.store.protocol import AccountRow, KeyRow, Store

CACHED_KEYS_MAX: Final = 10_000
ADDRESS_LISTS_CACHED: Final = 1_024
CACHED_SECONDS: Final = 10
"""How long a key is trusted unread: another process may have ended it."""

PROOF: Final = "client_secret"
PUBLISHABLE: Final = {
    "POST /v1/tokens": None,
    "GET /v1/tokens/{token}": None,
    "POST /v1/sources": None,
    "GET /v1/sources/{source}": PROOF,
    "POST /v1/payment_methods": None,
    "GET /v1/payment_intents/{intent}": PROOF,
    "POST /v1/payment_intents/{intent}/confirm": PROOF,
    "POST /v1/payment_intents/{intent}/verify_microdeposits": PROOF,
    "GET /v1/setup_intents/{intent}": PROOF,
    "POST /v1/setup_intents/{intent}/confirm": PROOF,
    "POST /v1/setup_intents/{intent}/verify_microdeposits": PROOF,
}
"""What a publishable key may call, and the parameter that it must bring along."""

Opens = Callable[[str], KeyRow | None]


class Keys:
    """The keys of a server, with those seen lately at hand."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._known: dict[str, tuple[KeyRow, AccountRow, int]] = {}
        self._forgotten = 0
        self.opens: Opens | None = None
        """Gives a key that the store has not to somebody, where any key is good."""
        self.used: dict[str, tuple[int, str]] = {}
        """When and from where keys were used last, as far as the store was not told yet."""

    async def note_uses(self) -> None:
        """Note in the store what was used since the last time.

        What the store does not take, because it is away for a moment, waits for the next time.
        """
        uses, self.used = self.used, {}
        note_use = across(self._store).note_use
        try:
            while uses:
                id_ = next(iter(uses))
                await ask(self._store, partial(note_use, id_, *uses[id_]))
                del uses[id_]
        except Exception:
            print(traceback.format_exc(), file=sys.stderr, flush=True)  # noqa: T201
        finally:
            self.used = {**uses, **self.used}

    def forget(self) -> None:
        """Read keys and accounts anew from now on."""
        self._forgotten += 1
        self._known.clear()

    async def identify(self, secret: str) -> tuple[KeyRow, AccountRow]:
        """The key and its account; raises 401 for a key that is unknown or over."""
        now = self._clock.now()
        known = self._known.get(secret)
        if known is None or known[2] < now:
            known = await self._read(secret, now)
        key = known[0]
        if key.expires_at is not None and key.expires_at <= now:
            raise errors.expired_api_key(secret)
        return key, known[1]

    async def _read(self, secret: str, now: int) -> tuple[KeyRow, AccountRow, int]:
        self._known.pop(secret, None)
        forgotten = self._forgotten
        key = await ask(self._store, partial(self._store.key, digest(secret)))
        if key is None:
            opened = self.opens(secret) if self.opens is not None else None
            if opened is None:
                raise errors.invalid_api_key(secret)
            key = opened
        account = await ask(self._store, partial(self._store.account, key.account))
        assert account is not None, "a key belongs to an account"
        if len(self._known) >= CACHED_KEYS_MAX:
            self._known.clear()
        known = (key, account, now + CACHED_SECONDS)
        # What was changed while it was read is old already.
        if forgotten == self._forgotten:
            self._known[secret] = known
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


def check_permission(
    key: KeyRow, secret: str, operation: contract.Operation, params: dict[str, Any]
) -> None:
    """Refuse what the key may not call."""
    if key.kind == "publishable":
        if operation.key not in PUBLISHABLE:
            raise errors.secret_key_required()
        proof = PUBLISHABLE[operation.key]
        if proof is not None and not params.get(proof):
            raise errors.parameter_missing(proof)
    elif key.kind == "restricted":
        needed = permissions.permission_of(operation)
        if not permissions.is_granted(key.permissions, needed):
            raise errors.permission_denied(secret, key.account, needed)


def check_expansion(
    key: KeyRow, secret: str, operation: contract.Operation, paths: list[str]
) -> None:
    """Refuse to show a restricted key, inside an answer, objects that it may not read."""
    if key.kind != "restricted":
        return
    for path in paths:
        for either in permissions.permissions_to_expand(operation, path):
            if not any(permissions.is_granted(key.permissions, needed) for needed in either):
                raise errors.permission_denied(secret, key.account, either[0])


def check_address(key: KeyRow, address: str) -> None:
    """Refuse a key that may not be used from where the request comes."""
    if key.addresses and not is_within(address, key.addresses):
        raise errors.address_not_allowed()


def is_within(address: str, networks: str) -> bool:
    """Whether an address is in one of some networks, which are separated by spaces."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    found = getattr(found, "ipv4_mapped", None) or found
    return any(found in network for network in networks_of(networks))


@lru_cache(ADDRESS_LISTS_CACHED)
def networks_of(written: str) -> tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...]:
    """The networks that a key's list names."""
    return tuple(ipaddress.ip_network(network) for network in written.split())
