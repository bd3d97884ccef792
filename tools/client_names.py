"""What the Python library calls everything: services, classes, and the methods of both.

The client way follows the paths: ``client.customers.payment_methods.list``. The class way has the
resources as classes, and what lies below an object's path as methods of its class:
``Customer.list_payment_methods``. Both are the names that users of the official library know; what
no rule derives stands in the tables here, and tests hold the names against that library.
"""

from __future__ import annotations

import keyword
from collections import Counter
from dataclasses import dataclass
from functools import cache

from zorse import contract
from zorse.contract import Operation
from zorse.docs.libraries import STANDARD, Name, name_of, pascal, singular

CLASS_NAMES = {
    "fee_refund": "ApplicationFeeRefund",
    "invoiceitem": "InvoiceItem",
    "item": "LineItem",
    "line_item": "InvoiceLineItem",
    "scheduled_query_run": "sigma.ScheduledQueryRun",
}
"""Classes that are not called like their type."""

OLDER = frozenset({"link_account_sessions", "linked_accounts", "people"})
"""Segments of older addresses for what has another one now; services have them, classes do not."""

METHODS = {
    "GET /v1/account": "Account.retrieve_current",
    "GET /v1/credit_notes/preview/lines": "CreditNote.preview_lines",
    "POST /v1/customers/{customer}/funding_instructions": "Customer.create_funding_instructions",
    "POST /v1/financial_connections/accounts/{account}/refresh": (
        "financial_connections.Account.refresh_account"
    ),
    "GET /v1/tax/associations/find": "tax.Association.find",
    "POST /v1/treasury/financial_accounts/{financial_account}/features": (
        "treasury.FinancialAccount.update_features"
    ),
    "POST /v2/billing/meter_event_stream": "v2.billing.MeterEvent.stream",
    # These are services' alone: others have their names, or they lie in no resource.
    "GET /v1/balance/history": None,
    "GET /v1/balance/history/{id}": None,
    "POST /v1/application_fees/{id}/refund": None,
    "POST /v1/external_accounts/{id}": None,
    "POST /v1/terminal/refunds": None,
}
"""Methods of classes that no rule derives, and operations that no class has."""

ALIASES = {
    "Account.persons": "GET /v1/accounts/{account}/persons",
    "ApplicationFee.refund": "POST /v1/application_fees/{id}/refunds",
    "ApplicationFeeRefund.modify": "POST /v1/application_fees/{fee}/refunds/{id}",
    "InvoiceLineItem.modify": "POST /v1/invoices/{invoice}/lines/{line_item_id}",
    "Subscription.delete": "DELETE /v1/subscriptions/{subscription_exposed_id}",
}
"""Second names that users of the official library know."""

PARENT_FIELDS = {"account_id": "account", "subscription_exposed_id": "subscription"}
"""Fields that say what an object lies in, where a path calls it otherwise."""


@cache
def service_name(operation: Operation) -> Name:
    """The services that lead to an operation, from the version on, and its method."""
    said = name_of(operation)
    if said is not None:
        return said
    words = [word for word in operation.path.strip("/").split("/") if word[0] != "{"]
    if operation.verb in STANDARD or operation.path.endswith("}"):
        return Name(tuple(words), operation.verb)
    return Name(tuple(words[:-1]), words[-1])


def class_name(type_: str) -> str:
    """The class of an object's type, with the namespaces that lead to it."""
    said = CLASS_NAMES.get(type_)
    if said is not None:
        return said
    *spaces, last = type_.split(".")
    return ".".join([*spaces, pascal(last)])


def flat(name: str) -> str:
    """A class's name in one word: ``checkout.Session`` is ``CheckoutSession``."""
    return "".join([word[:1].upper() + pascal(word)[1:] for word in name.split(".")])


@dataclass(frozen=True, slots=True)
class Method:
    """An operation as a method of a class, or of the test helpers in it."""

    owner: str
    name: str
    key: str
    helper: bool = False

    @property
    def on_objects(self) -> bool:
        """Whether the first id in the path is that of an object of the class."""
        return "{" in self.key and self.name != "retrieve"


@cache
def collections() -> dict[str, str]:
    """The paths below which resources lie, without those of test helpers, and their types."""
    votes: dict[str, Counter[str]] = {}
    for operation in contract.load().operations.values():
        if operation.returns is None or operation.returns_kind in {"binary", "union"}:
            continue
        words, rest = split(operation)
        whole = not rest or (len(rest) == 1 and rest[0][0] == "{")
        if whole and not OLDER & set(words):
            votes.setdefault("/".join(words), Counter())[operation.returns] += 1
    return {path: types.most_common(1)[0][0] for path, types in votes.items()}


def split(operation: Operation) -> tuple[list[str], list[str]]:
    """The words of a path before its first id, and what follows; without ``test_helpers``."""
    words = operation.path.strip("/").split("/")
    if is_helper(operation):
        words.remove("test_helpers")
    first = next((place for place, word in enumerate(words) if word[0] == "{"), len(words))
    return words[:first], words[first:]


def is_helper(operation: Operation) -> bool:
    """Whether an operation is there for tests alone, on an object that is not."""
    return "/test_helpers/" in operation.path and not operation.path.startswith(
        "/v1/test_helpers/test_clocks"
    )


@cache
def class_method(operation: Operation) -> Method | None:
    """The class and the method that an operation is; none for older addresses."""
    said = METHODS.get(operation.key, "")
    if said:
        owner, _, name = said.rpartition(".")
        return Method(owner, name, operation.key)
    words, rest = split(operation)
    if said is None or OLDER & {*words, *rest}:
        return None
    known = collections()
    length = len(words)
    while length and "/".join(words[:length]) not in known:
        length -= 1
    assert length, f"{operation.key} lies below no resource"
    owner = class_name(known["/".join(words[:length])])
    name = method_name(operation, words[length:] + rest)
    return Method(owner, name, operation.key, is_helper(operation))


def method_name(operation: Operation, rest: list[str]) -> str:
    """What an operation is called below its class: ``create``, ``confirm``, ``list_lines``."""
    below = [word for word in rest if word[0] != "{"]
    verb = operation.verb
    if verb == "update" and not is_helper(operation):
        verb = "modify"
    if verb not in STANDARD | {"modify"}:
        # The official libraries avoid words that Python has for itself, such as ``return``.
        verb = service_name(operation).method
        inner = below if operation.path.endswith("}") else below[:-1]
        inner = [singular(word) for word in inner if word not in {"fraud_challenges", "shipping"}]
        return "_".join([verb, *inner])
    if verb == "search" or not below:
        return service_name(operation).method if verb == "delete" else verb
    if not rest[0].startswith("{"):
        return "_".join(below)
    inner = [singular(word) for word in below]
    # One thing under its parent, such as the features of an account, keeps its name.
    if verb == "list" or (verb != "create" and not operation.path.endswith("}")):
        inner[-1] = below[-1]
    return "_".join([verb, *inner])


@cache
def methods() -> dict[str, list[Method]]:
    """The methods of each class, aliases last."""
    found: dict[str, list[Method]] = {class_name(t): [] for t in contract.load().resources}
    for operation in contract.load().operations.values():
        method = class_method(operation)
        if method is not None:
            found[method.owner].append(method)
    for alias, key in ALIASES.items():
        owner, _, name = alias.rpartition(".")
        found[owner].append(Method(owner, name, key))
    return found


def type_of_class() -> dict[str, str]:
    return {class_name(type_): type_ for type_ in contract.load().resources}


def python_name(name: str) -> str:
    """A parameter as a keyword argument: ``from`` is ``from_``."""
    return f"{name}_" if keyword.iskeyword(name) else name
