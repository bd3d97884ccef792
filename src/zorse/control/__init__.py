"""Control: what the owner of a server does to it, beside the API.

The command line asks for it, whether the server runs or not: a running one listens on a socket in
its data folder, that only its owner can open (``channel.py``); otherwise the command opens the
store itself. Each thing that can be asked for is a function of the store, the clock and named
arguments that are texts, gives what JSON can hold, and raises ``ControlError`` in one line that
says what to do.
"""

from collections.abc import Callable
from inspect import signature
from typing import Any, Final

from zorse.clock import Clock
from zorse.control import accounts, keys, people
from zorse.control.problems import ControlError
from zorse.rails.vault import Vault
from zorse.store.protocol import Store

COMMANDS: Final[dict[str, Callable[..., Any]]] = {
    "account list": accounts.list_,
    "account upgrade": accounts.upgrade,
    "account rollback": accounts.roll_back,
    "keys list": keys.list_,
    "keys create": keys.create,
    "keys roll": keys.roll,
    "keys expire": keys.expire,
    "keys delete": keys.delete,
    "user list": people.list_,
    "user add": people.add,
    "user password": people.new_password,
}


def run(store: Store, clock: Clock, vault: Vault, command: str, arguments: dict[str, str]) -> Any:
    """Do what is asked for; raises ``ControlError`` where it cannot be."""
    function = COMMANDS.get(command)
    known = signature(function).parameters if function is not None else {}
    if function is None or not arguments.keys() <= known.keys() - {"store", "clock", "vault"}:
        raise ControlError(f"This server does not know {command!r}; it may be of another version.")
    own = {"vault": vault} if "vault" in known else {}
    return function(store, clock, **own, **arguments)


__all__ = ["COMMANDS", "ControlError", "run"]
