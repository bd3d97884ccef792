"""What a program finds in its environment when ``zorse run`` starts it.

Each language is told to load a file of ours first, and that file is told by ``ZORSE_…`` variables
where the server is, whom to trust, and which keys are the server's. Variables in which programs
conventionally look for Stripe's keys hold those of the account.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

HERE: Final = Path(__file__).parent
PYTHON_FOLDER: Final = HERE / "python"
NODE_PRELOAD: Final = HERE / "node" / "preload.cjs"

STRIPE_HOSTS: Final = (
    "api.stripe.com",
    "files.stripe.com",
    "connect.stripe.com",
    "meter-events.stripe.com",
)

SECRET_NAMES: Final = ("STRIPE_API_KEY", "STRIPE_SECRET_KEY")
PUBLISHABLE_NAMES: Final = ("STRIPE_PUBLISHABLE_KEY",)
KEY: Final = re.compile(r"(sk|rk|pk)_((?:test|live)_[!-~]+)", re.ASCII)
PROXIES: Final = ("http_proxy", "https_proxy", "all_proxy")

FRAGMENT: Final = 14
"""How much of its account's id a key repeats."""
ACCOUNTS_MAX: Final = 1_000
"""Of how many accounts a program is told; one variable holds 128 KiB at most."""


@dataclass(frozen=True, slots=True)
class Reached:
    """How a server is reached, and the keys of the account that a program is to use.

    Without an account nothing is known of the server's keys: those that the program has stay.
    """

    api_base: str
    ca_file: str | None = None
    secret_key: str = ""
    publishable_key: str = ""
    account: str = ""
    accounts: tuple[str, ...] = ()


def environment(before: Mapping[str, str], server: Reached) -> dict[str, str]:
    """The environment of a program whose way to Stripe leads to a server."""
    after = {name: value for name, value in before.items() if name not in TOLD_ANEW}
    after["ZORSE_API_BASE"] = server.api_base
    if server.ca_file:
        after["ZORSE_CA_FILE"] = server.ca_file
    if server.account:
        after["ZORSE_API_KEY"] = server.secret_key
        after["ZORSE_PUBLISHABLE_KEY"] = server.publishable_key
        after["ZORSE_RUN_KEYS"] = ",".join(beginnings(server))
        after.update(stripe_keys(before, server))
    after["PYTHONPATH"] = joined(str(PYTHON_FOLDER), before.get("PYTHONPATH", ""), os.pathsep)
    after["NODE_OPTIONS"] = joined(
        f"--require {quoted(str(NODE_PRELOAD))}", before.get("NODE_OPTIONS", ""), " "
    )
    after.update(without_proxy(before, urlsplit(server.api_base).hostname or ""))
    return after


TOLD_ANEW: Final = frozenset({"ZORSE_CA_FILE", "ZORSE_RUN_KEYS"})
"""What one run does not hand on to another inside it."""


def joined(ours: str, theirs: str, between: str) -> str:
    """Ours before theirs, once: a run may stand inside another."""
    if not theirs or theirs == ours or theirs.startswith(ours + between):
        return theirs or ours
    return ours + between + theirs


def quoted(path: str) -> str:
    """A path as Node takes it from its options, where blanks part words."""
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' if escaped != path or " " in path else path


# Keys -------------------------------------------------------------------------------------------


def beginnings(server: Reached) -> list[str]:
    """What the keys of the server's accounts begin with, after their kind."""
    others = [id_ for id_ in server.accounts if id_ != server.account]
    fragments = [
        id_.removeprefix("acct_")[:FRAGMENT] for id_ in (server.account, *others[:ACCOUNTS_MAX])
    ]
    return [f"{mode}_51{fragment}" for fragment in fragments for mode in ("test", "live")]


def stripe_keys(before: Mapping[str, str], server: Reached) -> dict[str, str]:
    """The variables for Stripe's keys, with the account's in them.

    A key of the server's own, of whichever account and mode, stays where it is. What is replaced is
    what the conventional names hold, and any other variable of Stripe's that holds a key.
    """
    known = tuple(beginnings(server))
    found = {}
    for names, key in (
        (SECRET_NAMES, server.secret_key),
        (PUBLISHABLE_NAMES, server.publishable_key),
    ):
        found.update({name: key for name in names if name not in before})
    for name, value in before.items():
        given = KEY.fullmatch(value.strip())
        conventional = name in SECRET_NAMES or name in PUBLISHABLE_NAMES
        if given is None and not conventional:
            continue
        if "STRIPE" not in name.upper() or (given is not None and given[2].startswith(known)):
            continue
        publishable = name in PUBLISHABLE_NAMES if given is None else given[1] == "pk"
        found[name] = server.publishable_key if publishable else server.secret_key
    return found


# The network ------------------------------------------------------------------------------------


def without_proxy(before: Mapping[str, str], host: str) -> dict[str, str]:
    """What keeps a proxy out of the way to the server, where one is set."""
    if not any(name.lower() in PROXIES for name, value in before.items() if value):
        return {}
    theirs = before.get("no_proxy") or before.get("NO_PROXY") or ""
    if theirs.strip() == "*":
        return {}
    known = [name.strip() for name in theirs.split(",") if name.strip()]
    value = ",".join(dict.fromkeys([*known, host, *STRIPE_HOSTS]))
    return {"no_proxy": value, "NO_PROXY": value}
