"""API keys: made, rolled, ended, and what each may do.

A secret is kept as a digest. Those of test mode, and publishable ones, are kept encrypted besides,
so that they can be shown again; a live secret is shown once, when it is made. Documented at
docs.stripe.com/keys.
"""

import ipaddress
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from cryptography.exceptions import InvalidTag

from zorse import ids
from zorse.clock import Clock
from zorse.contract import permissions
from zorse.control.accounts import find
from zorse.control.problems import ControlError
from zorse.rails.vault import Vault
from zorse.store.across import across, digest
from zorse.store.protocol import KeyRow, Store

PREFIXES: Final = {"publishable": "pk", "secret": "sk", "restricted": "rk"}
MODES: Final = {"test": False, "live": True}
SECRET_LENGTH: Final = 83
NAME_LENGTH_MAX: Final = 100
NOTE_LENGTH_MAX: Final = 500
ADDRESSES_MAX: Final = 50
MAPPED_BITS: Final = 96
"""How many bits come before an IPv4 address that is written as one of IPv6."""
DAY_SECONDS: Final = 86_400
OVERLAPS: Final = {
    "now": 0,
    "1h": 3_600,
    "24h": DAY_SECONDS,
    "3d": 3 * DAY_SECONDS,
    "7d": 7 * DAY_SECONDS,
}
"""How long a key that is rolled still works, by the word for it."""


# The owner's commands ---------------------------------------------------------------------------


def list_(store: Store, clock: Clock, account: str = "") -> list[dict[str, Any]]:
    """The keys of an account, in both modes."""
    row = find(store, account)
    return [shown(key, clock.now()) for key in store.keys(row.id)]


def create(
    store: Store,
    clock: Clock,
    vault: Vault,
    kind: str = "restricted",
    mode: str = "test",
    name: str = "",
    note: str = "",
    permissions: str = "",
    addresses: str = "",
    account: str = "",
) -> dict[str, Any]:
    """Make a key; permissions and addresses are separated by commas or spaces."""
    if mode not in MODES:
        raise ControlError(f"There is no mode {mode}. Choose test or live.")
    into = find(store, account)
    row, secret = make(
        store,
        vault,
        clock,
        into.id,
        kind,
        livemode=MODES[mode],
        name=name,
        note=note,
        granted=permissions.replace(",", " ").split(),
        addresses=addresses.replace(",", " ").split(),
    )
    return {**shown(row, clock.now()), "secret": secret}


def roll(
    store: Store, clock: Clock, vault: Vault, key: str, overlap: str = "now", account: str = ""
) -> dict[str, Any]:
    """Put a new key in the place of one, which works for a while beside it.

    One that is to end sooner anyway still does.
    """
    if overlap not in OVERLAPS:
        raise ControlError(
            f"{overlap} is no time that a rolled key works on. Choose one of {', '.join(OVERLAPS)}."
        )
    old = key_of(store, key, account)
    if is_over(old, clock.now()):
        raise ControlError(f"The key …{old.last4} is over already. Make a new one.")
    row, secret = make(
        store,
        vault,
        clock,
        old.account,
        old.kind,
        livemode=old.livemode,
        name=old.name,
        note=old.note,
        granted=old.permissions.split(),
        addresses=old.addresses.split(),
    )
    until = clock.now() + OVERLAPS[overlap]
    if old.expires_at is None or until < old.expires_at:
        store.put_key(replace(old, expires_at=until))
    return {**shown(row, clock.now()), "secret": secret}


def expire(store: Store, clock: Clock, key: str, account: str = "") -> dict[str, Any]:
    """End a key now; requests with it are told that it is over."""
    row = key_of(store, key, account)
    if not is_over(row, clock.now()):
        row = replace(row, expires_at=clock.now())
        store.put_key(row)
    return shown(row, clock.now())


def delete(store: Store, clock: Clock, key: str, account: str = "") -> dict[str, Any]:
    """Take a key away; requests with it are told that there is none."""
    row = key_of(store, key, account)
    across(store).drop_key(row.id)
    return shown(row, clock.now())


# What they are made of --------------------------------------------------------------------------


def make(
    store: Store,
    vault: Vault,
    clock: Clock,
    account: str,
    kind: str,
    *,
    livemode: bool,
    name: str = "",
    note: str = "",
    granted: Iterable[str] = (),
    addresses: Iterable[str] = (),
) -> tuple[KeyRow, str]:
    """A new key and its secret; raises ``ControlError`` for what no key can be."""
    if kind not in PREFIXES:
        raise ControlError(f"There is no kind of key {kind}. Choose one of {', '.join(PREFIXES)}.")
    mode = "live" if livemode else "test"
    fragment = account.removeprefix("acct_")[:14]
    secret = f"{PREFIXES[kind]}_{mode}_51{fragment}{ids.random_text(SECRET_LENGTH)}"
    shown_once = livemode and kind != "publishable"
    row = KeyRow(
        id=ids.new_id("mk"),
        account=account,
        livemode=livemode,
        kind=kind,
        digest=digest(secret),
        last4=secret[-4:],
        name=right_name(name or f"{mode.capitalize()} {kind} key"),
        created=clock.now(),
        sealed=None if shown_once else vault.seal(secret, account).encode(),
        permissions=right_permissions(kind, granted),
        note=right_note(note),
        addresses=right_addresses(addresses),
    )
    store.put_key(row)
    return row, secret


def right_name(name: str) -> str:
    if not 0 < len(name.strip()) <= NAME_LENGTH_MAX:
        raise ControlError(f"A key's name has 1 to {NAME_LENGTH_MAX} characters.")
    return name.strip()


def right_note(note: str) -> str:
    if len(note) > NOTE_LENGTH_MAX:
        raise ControlError(f"A note has at most {NOTE_LENGTH_MAX} characters.")
    return note.strip()


def right_permissions(kind: str, granted: Iterable[str]) -> str:
    """Permissions as they are kept; only those that there are, and of restricted keys alone."""
    names = [one for name in granted for one in permissions.meant(name)]
    if names and kind != "restricted":
        raise ControlError("Permissions are for restricted keys: the others may do everything.")
    unknown = sorted(set(names) - permissions.known())
    if unknown:
        raise ControlError(f"There is no permission {unknown[0]}.")
    return permissions.written(names)


def right_addresses(addresses: Iterable[str]) -> str:
    """Networks as they are kept: each as it is written shortest."""
    found = []
    for text in addresses:
        try:
            found.append(str(network_of(text)))
        except ValueError:
            raise ControlError(
                f"{text} is no address and no network. Write them as 203.0.113.7 or 10.0.0.0/8."
            ) from None
    if len(found) > ADDRESSES_MAX:
        raise ControlError(f"A key may be used from at most {ADDRESSES_MAX} networks.")
    return " ".join(dict.fromkeys(found))


def network_of(text: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network:
    """A network as requests from it are seen: of IPv4 even where it is written inside IPv6."""
    network = ipaddress.ip_network(text, strict=False)
    if isinstance(network, ipaddress.IPv6Network) and network.prefixlen >= MAPPED_BITS:
        mapped = network.network_address.ipv4_mapped
        if mapped is not None:
            return ipaddress.IPv4Network((mapped, network.prefixlen - MAPPED_BITS))
    return network


def change(
    store: Store,
    row: KeyRow,
    *,
    name: str,
    note: str,
    granted: Iterable[str],
    addresses: Iterable[str],
) -> KeyRow:
    """Give a key another name, note, permissions or networks."""
    row = replace(
        row,
        name=right_name(name),
        note=right_note(note),
        permissions=right_permissions(row.kind, granted),
        addresses=right_addresses(addresses),
    )
    store.put_key(row)
    return row


def reveal(vault: Vault, row: KeyRow) -> str:
    """The secret of a key that can be shown; empty for one that is shown once."""
    if row.sealed is None:
        return ""
    try:
        return vault.open(row.sealed.decode(), row.account)
    except InvalidTag:
        return ""


def key_of(store: Store, key: str, account: str = "") -> KeyRow:
    """The key of an id, a secret, or its last four characters; raises ``ControlError``.

    It is looked for in every account where none is named.
    """
    rows = store.keys(find(store, account).id if account else None)
    found = [row for row in rows if key in {row.id, row.last4} or row.digest == digest(key)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise ControlError(f"There is no key {shortened(key)}. `zorse keys list` shows them.")
    raise ControlError(f"{len(found)} keys end with {key}. Name one by its id.")


def shortened(key: str) -> str:
    """What may be said of what somebody took for a key: never a whole secret."""
    return key if key.startswith("mk_") or len(key) <= 8 else f"…{key[-4:]}"


def is_over(row: KeyRow, now: int) -> bool:
    return row.expires_at is not None and row.expires_at <= now


def shown(row: KeyRow, now: int) -> dict[str, Any]:
    """A key for its owner, without its secret; times are in unix seconds."""
    return {
        "id": row.id,
        "account": row.account,
        "mode": "live" if row.livemode else "test",
        "kind": row.kind,
        "name": row.name,
        "note": row.note,
        "last4": row.last4,
        "created": row.created,
        "expires_at": row.expires_at,
        "expired": is_over(row, now),
        "last_used": row.last_used,
        "last_address": row.last_address,
        "permissions": row.permissions.split(),
        "addresses": row.addresses.split(),
        "revealable": row.sealed is not None,
    }
