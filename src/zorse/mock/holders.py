"""Who holds a key that nobody was given: an account of the key's own, opened at first use.

The account follows from the key alone, so that the same key finds the same account for as long as
the server lives, and a publishable key and a secret one that end alike belong together. So do real
keys of one account, which begin with a piece of its id. Restricted keys may do everything.
"""

import hashlib
import re
from typing import Final

from zorse import ids
from zorse.clock import Clock
from zorse.control import opening
from zorse.store.across import digest
from zorse.store.protocol import AccountRow, KeyRow, Store

KEY: Final = re.compile(r"(sk|pk|rk)_(test|live)_([!-~]{1,500})", re.ASCII)
REAL: Final = re.compile(r"51[0-9A-Za-z]{58,}", re.ASCII)
"""What follows the mode in a real key; the next 14 characters are of the account's id."""
REAL_ACCOUNT: Final = 16
ACCOUNT: Final = re.compile(r"acct_[0-9A-Za-z_]{1,100}", re.ASCII)
ID_LENGTH: Final = 16
NAME: Final = "Mock"


class Holders:
    """Opens accounts for keys, and for the ids that stand in the ``Stripe-Account`` header."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def key(self, secret: str) -> KeyRow | None:
        """The key of this secret, whose account is there from now on; nothing if it is no key."""
        found = KEY.fullmatch(secret)
        if found is None:
            return None
        prefix, mode, tail = found.groups()
        own = tail[:REAL_ACCOUNT] if REAL.fullmatch(tail) else tail
        account = self._account(f"acct_{text_of('account', own)}")
        return KeyRow(
            id=f"mk_{text_of('key', secret)}",
            account=account.id,
            livemode=mode == "live",
            kind="publishable" if prefix == "pk" else "secret",
            digest=digest(secret),
            last4=secret[-4:],
            name=NAME,
            created=account.created,
        )

    def connected(self, platform: AccountRow, asked: str) -> AccountRow | None:
        """The account of that id under a platform's; two platforms do not share one."""
        if ACCOUNT.fullmatch(asked) is None:
            return None
        return self._account(f"{asked}.{platform.id.removeprefix('acct_')}", asked, platform)

    def _account(
        self, row_id: str, asked: str = "", platform: AccountRow | None = None
    ) -> AccountRow:
        row = self._store.account(row_id)
        if row is None:
            now = self._clock.now()
            version = platform.api_version if platform is not None else ""
            row = AccountRow(row_id, now, version, opening.fresh(asked or row_id, NAME, now))
            self._store.put_account(row)
        return row


def text_of(what: str, secret: str) -> str:
    """Letters and digits that follow from a secret, and from which it does not follow."""
    number = int.from_bytes(hashlib.sha256(f"{what} {secret}".encode()).digest()[:12])
    return ids.base62(number, ID_LENGTH)
