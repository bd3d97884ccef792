"""Accounts: which there are, and the API version that each is pinned to.

An account's first request pins it to the version that the request was made in. Its owner moves it
up, and for 72 hours may go back. Documented at docs.stripe.com/upgrades.
"""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from zorse import contract
from zorse.clock import Clock
from zorse.control.problems import ControlError
from zorse.store.protocol import INTERNAL, AccountRow, Store

WAY_BACK_SECONDS: Final = 72 * 3_600
UPGRADED: Final = "upgraded"
"""Where an account notes the version that it came from, and when it left it."""


def list_(store: Store, clock: Clock) -> list[dict[str, Any]]:
    """Each account with its version, and until when it may go back to which."""
    return [shown(row, clock.now()) for row in store.accounts()]


def upgrade(store: Store, clock: Clock, account: str = "", to: str = "") -> dict[str, Any]:
    """Move an account to a newer version, head unless ``to`` names one on the way there."""
    row = find(store, account)
    target = to or contract.HEAD_VERSION
    if target not in contract.VERSIONS:
        raise ControlError(
            f"There is no API version {target}. The newest is {contract.HEAD_VERSION}."
        )
    now_at = row.api_version or contract.HEAD_VERSION
    if target[:10] < now_at[:10]:
        raise ControlError(
            f"{row.id} is on {now_at} already, which is newer than {target}. An account goes back "
            "with `zorse account rollback` only, within 72 hours."
        )
    if target != row.api_version:
        note = {"from": row.api_version, "at": clock.now()} if row.api_version else None
        row = keep(store, row, target, note)
    return shown(row, clock.now())


def roll_back(store: Store, clock: Clock, account: str = "") -> dict[str, Any]:
    """Take an account back to where it was before its last upgrade, within 72 hours of it."""
    row = find(store, account)
    note = noted(row)
    if note is None:
        raise ControlError(f"{row.id} was not upgraded, so there is nothing to go back to.")
    until = note["at"] + WAY_BACK_SECONDS
    if clock.now() >= until:
        raise ControlError(
            f"{row.id} could go back to {note['from']} until {written(until)}, which is over. Send "
            f"`Stripe-Version: {note['from']}` with the requests that still need it."
        )
    return shown(keep(store, row, note["from"], None), clock.now())


def find(store: Store, account: str) -> AccountRow:
    """The account of that id, or the only one where none is named."""
    rows = store.accounts()
    if not account:
        if len(rows) == 1:
            return rows[0]
        if not rows:
            raise ControlError("There is no account here yet. `zorse serve` makes the first one.")
        names = ", ".join([row.id for row in rows])
        raise ControlError(f"Which account? Name one of {names}.")
    for row in rows:
        if row.id == account:
            return row
    raise ControlError(f"There is no account {account} here. `zorse account list` shows them.")


def keep(store: Store, row: AccountRow, version: str, note: dict[str, Any] | None) -> AccountRow:
    """Pin an account, and note where it came from."""
    hidden = {**row.body.get(INTERNAL, {}), UPGRADED: note}
    row = replace(row, api_version=version, body={**row.body, INTERNAL: hidden})
    store.put_account(row)
    return row


def noted(row: AccountRow) -> dict[str, Any] | None:
    note: dict[str, Any] | None = row.body.get(INTERNAL, {}).get(UPGRADED)
    return note


def shown(row: AccountRow, now: int) -> dict[str, Any]:
    """An account for its owner; ``until`` is in unix seconds."""
    note = noted(row)
    until = note["at"] + WAY_BACK_SECONDS if note is not None else 0
    return {
        "id": row.id,
        "name": row.body["settings"]["dashboard"]["display_name"],
        "api_version": row.api_version or None,
        "head": contract.HEAD_VERSION,
        "back_to": note["from"] if note is not None and now < until else None,
        "until": until if note is not None and now < until else None,
    }


def written(seconds: int) -> str:
    """A moment as people read it."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"
