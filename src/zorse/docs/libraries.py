"""What the official libraries call an operation: a service, the way to it, and a method.

Nearly all names follow from the path and the verb. What does not stands in ``libraries.toml``, and
a test holds every name against the library for Python.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from zorse import contract
from zorse.contract import Operation

STANDARD: Final = frozenset({"create", "delete", "list", "retrieve", "search", "update"})
NAMES: Final = Path(__file__).with_name("libraries.toml")
CAPITALS: Final = frozenset(
    {"ach", "acss", "api", "au", "cvc", "dob", "eps", "fpx", "gb", "id", "iin", "ip", "mcc", "pdf"}
    | {"sepa", "ssn", "tos", "uri", "url", "us", "vat"}
)
"""What Go writes in capitals."""
ITEMS: Final = {"item": "line_item"}
"""What the libraries call types that go by another name over the wire."""


@dataclass(frozen=True, slots=True)
class Name:
    """The services that lead to a method, from ``v1`` on, and the method."""

    services: tuple[str, ...]
    method: str

    @property
    def words(self) -> tuple[str, ...]:
        return (*self.services, self.method)


@cache
def exceptions() -> tuple[dict[str, str], frozenset[str]]:
    read: dict[str, Any] = tomllib.loads(NAMES.read_text())
    return read["names"], frozenset(read["missing"])


def name_of(operation: Operation) -> Name | None:
    """What an operation is called; none for an address that the libraries leave out."""
    names, missing = exceptions()
    if operation.key in missing or operation.key not in contract.load().operations:
        return None
    said = names.get(operation.key)
    if said is not None:
        *services, method = said.split(".")
        return Name((operation.version, *services), method)
    words = [word for word in operation.path.strip("/").split("/") if word[0] != "{"]
    if operation.verb not in STANDARD:
        return Name(tuple(words[:-1]), words[-1])
    if operation.verb == "search":
        words = words[:-1]
    return Name(tuple(words), operation.verb)


def camel(name: str) -> str:
    """``payment_intents`` as ``paymentIntents``."""
    first, *others = name.split("_")
    return first + "".join([word[:1].upper() + word[1:] for word in others])


def pascal(name: str) -> str:
    """``payment_intents`` as ``PaymentIntents``."""
    return "".join([word[:1].upper() + word[1:] for word in name.replace(".", "_").split("_")])


def capitals(name: str) -> str:
    """``success_url`` as ``SuccessURL``, which is how Go has it."""
    words = name.replace(".", "_").split("_")
    return "".join([w.upper() if w in CAPITALS else w[:1].upper() + w[1:] for w in words])


def singular(name: str) -> str:
    """``line_items`` as ``line_item``."""
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    if name.endswith(("sses", "xes")):
        return name[:-2]
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name


def result_of(operation: Operation) -> str:
    """What a sample calls that which comes back."""
    if operation.returns is None or operation.returns_kind == "binary":
        return "answer"
    name = ITEMS.get(operation.returns, operation.returns).rpartition(".")[2]
    if operation.returns_kind in {"list", "search"}:
        return f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"
    return name


def type_of(operation: Operation) -> str:
    """The type that libraries with types name an operation's parameters after."""
    if operation.returns is not None:
        return ITEMS.get(operation.returns, operation.returns).removeprefix("v2.")
    name = name_of(operation)
    return singular(name.services[-1]) if name is not None else ""
