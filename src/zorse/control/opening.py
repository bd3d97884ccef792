"""Opening an account: the account itself, and its first keys."""

from dataclasses import dataclass

from zorse import contract, ids
from zorse.clock import Clock
from zorse.control import keys
from zorse.control.problems import ControlError
from zorse.rails.vault import Vault
from zorse.store.protocol import AccountRow, Object, Store

NAME_LENGTH_MAX = 100


@dataclass(frozen=True, slots=True)
class Secrets:
    """The keys of a new account, in full."""

    account: str
    test_publishable: str
    test_secret: str
    live_publishable: str
    live_secret: str


def new_account(store: Store, vault: Vault, clock: Clock, *, name: str = "My business") -> Secrets:
    """Make an account with a publishable and a secret key for each mode."""
    if not 0 < len(name.strip()) <= NAME_LENGTH_MAX:
        raise ControlError(f"A name has 1 to {NAME_LENGTH_MAX} characters.")
    now = clock.now()
    account_id = f"acct_{ids.random_text(16)}"
    store.put_account(AccountRow(account_id, now, "", fresh(account_id, name, now)))
    made: dict[tuple[str, bool], str] = {}
    for livemode in (False, True):
        for kind in ("publishable", "secret"):
            _, made[kind, livemode] = keys.make(
                store, vault, clock, account_id, kind, livemode=livemode
            )
    return Secrets(
        account_id,
        made["publishable", False],
        made["secret", False],
        made["publishable", True],
        made["secret", True],
    )


def fresh(account_id: str, name: str, now: int) -> Object:
    """The API object of an account that was just opened."""
    body = contract.skeleton("account", livemode=True)
    body.update(
        id=account_id,
        created=now,
        type="standard",
        country="US",
        default_currency="usd",
        charges_enabled=False,
        payouts_enabled=False,
        details_submitted=False,
        metadata={},
    )
    settings = contract.blank(contract.load().resources["account"].shape.fields["settings"])
    settings["dashboard"].update(display_name=name.strip(), timezone="Etc/UTC")
    body["settings"] = settings
    return body
