"""The library knows every operation of the contract, by the names that people know."""

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import zorse
from tests.client import official
from zorse import contract
from zorse.client import table
from zorse.docs.libraries import name_of

ROOT = Path(__file__).parent.parent.parent

SERVICES_ONLY = {
    # Older addresses of what has another one now.
    "GET /v1/accounts/{account}/people",
    "POST /v1/accounts/{account}/people",
    "DELETE /v1/accounts/{account}/people/{person}",
    "GET /v1/accounts/{account}/people/{person}",
    "POST /v1/accounts/{account}/people/{person}",
    "POST /v1/application_fees/{id}/refund",
    "GET /v1/balance/history",
    "GET /v1/balance/history/{id}",
    "POST /v1/link_account_sessions",
    "GET /v1/link_account_sessions/{session}",
    "GET /v1/linked_accounts",
    "GET /v1/linked_accounts/{account}",
    "POST /v1/linked_accounts/{account}/disconnect",
    "GET /v1/linked_accounts/{account}/owners",
    "POST /v1/linked_accounts/{account}/refresh",
    # What they are about is no class's alone, or has no type.
    "POST /v1/external_accounts/{id}",
    "POST /v1/terminal/refunds",
}

# Methods that the official library inherits, and that lead nowhere in the API.
NOWHERE = {
    "Account.modify",  # Without an id: POST /v1/account, which is not in the contract.
    "AccountLink.retrieve",
    "AccountSession.retrieve",
    "BankAccount.delete",  # Objects have it: what they belong to is known then.
    "Card.delete",
    "CustomerSession.retrieve",
    "EphemeralKey.retrieve",
    "InvoiceLineItem.retrieve",
    "SetupAttempt.retrieve",
    "apps.Secret.retrieve",
    "billing.MeterEvent.retrieve",
    "billing.MeterEventAdjustment.retrieve",
    "billing_portal.Session.retrieve",
    "radar.PaymentEvaluation.retrieve",
    "tax.Association.retrieve",
    "terminal.ConnectionToken.retrieve",
    "terminal.OnboardingLink.retrieve",
}

PAGES_OF_A_SEARCH = "search_auto_paging_iter"
"""Here what any list has: ``Customer.search(query=…).auto_paging_iter()``."""


def operations_in(tree: dict[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    for name, inner in tree.items():
        if isinstance(inner, str):
            yield f"{path}{name}", inner
        else:
            yield from operations_in(inner, f"{path}{name}.")


def class_methods() -> dict[str, str]:
    """The key of each method, as ``checkout.Session.create`` or ``Refund.TestHelpers.expire``."""
    found: dict[str, str] = {}
    for name, (_, methods, helpers) in table.CLASSES.items():
        found |= {f"{name}.{method}": key for method, key in methods.items()}
        found |= {f"{name}.TestHelpers.{method}": key for method, key in helpers.items()}
    return found


# Where it comes from --------------------------------------------------------------------------


def test_the_generated_files_are_what_the_contract_gives() -> None:
    ran = subprocess.run(
        [sys.executable, "tools/compile_client.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_table_is_nothing_but_literals() -> None:
    """It is read by every program that imports the library, so nothing is worked out in it."""
    tree = ast.parse(Path(table.__file__).read_text())
    tables = [node for node in tree.body if isinstance(node, ast.AnnAssign)]
    assert len(tables) == 6
    for node in tables:
        assert node.value is not None
        ast.literal_eval(node.value)


# The client way -------------------------------------------------------------------------------


def test_every_operation_has_one_service_and_one_method() -> None:
    counted = Counter(key for _, key in operations_in(table.SERVICES))
    assert set(counted) == set(contract.load().operations) == set(table.OPERATIONS)
    assert set(counted.values()) == {1}


def test_services_are_called_as_in_the_official_libraries() -> None:
    named = {key: tuple(name.split(".")) for name, key in operations_in(table.SERVICES)}
    known = [(name_of(operation), key) for key, operation in contract.load().operations.items()]
    assert {key: named[key] for name, key in known if name is not None} == {
        key: name.words for name, key in known if name is not None
    }


def test_operations_are_described_as_the_contract_does() -> None:
    for key, (encoding, kind, returns, special) in table.OPERATIONS.items():
        operation = contract.load().operations[key]
        assert (encoding, kind, returns) == (
            operation.encoding,
            operation.returns_kind,
            operation.returns,
        )
        assert set(special) <= set(operation.params.fields)
    assert table.OPERATIONS["POST /v1/account_links"][3] == ("account",)
    assert table.OPERATIONS["POST /v1/webhook_endpoints"][3] == ("api_version",)
    assert table.OPERATIONS["POST /v2/money_management/payout_intents"][3] == ("from",)


# The class way --------------------------------------------------------------------------------


def test_every_type_has_a_class_that_the_module_gives() -> None:
    types = {type_: name for name, (type_, _, _) in table.CLASSES.items()}
    assert set(types) == set(contract.load().resources)
    for type_, name in types.items():
        found: Any = zorse
        for word in name.split("."):
            found = getattr(found, word)
        assert type_ == found.OBJECT_NAME


def test_the_module_lists_its_namespaces() -> None:
    assert {name.split(".")[0] for name in table.CLASSES if "." in name} == zorse.NAMESPACES


def test_every_operation_is_a_method_of_a_class() -> None:
    assert set(contract.load().operations) - set(class_methods().values()) == SERVICES_ONLY


def test_classes_are_called_as_in_the_official_library() -> None:
    theirs = {type_: name for name, (type_, _) in official.classes().items()}
    ours = {type_: name for name, (type_, _, _) in table.CLASSES.items()}
    assert {type_: ours[type_] for type_ in theirs} == theirs
    assert len(theirs) > 160


def test_methods_of_classes_ask_for_what_the_official_ones_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    theirs = official.requests(monkeypatch)
    assert len(theirs) > 500
    ours = class_methods()
    different = {
        name: (key, ours.get(name))
        for name, key in theirs.items()
        if ours.get(name) != key and not name.endswith(PAGES_OF_A_SEARCH)
    }
    # The account whose key is used is retrieved without an id.
    assert different.pop("Account.retrieve") == (
        table.WITHOUT_ID["GET /v1/accounts/{account}"],
        "GET /v1/accounts/{account}",
    )
    assert set(different) <= NOWHERE, {k: v for k, v in different.items() if k not in NOWHERE}
    assert set(different) == NOWHERE
    operations = contract.load().operations
    assert {theirs[name] for name in different} & set(operations) == set()


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Customer.create", "POST /v1/customers"),
        ("Customer.modify", "POST /v1/customers/{customer}"),
        (
            "Customer.create_balance_transaction",
            "POST /v1/customers/{customer}/balance_transactions",
        ),
        ("Refund.TestHelpers.expire", "POST /v1/test_helpers/refunds/{refund}/expire"),
        (
            "test_helpers.TestClock.advance",
            "POST /v1/test_helpers/test_clocks/{test_clock}/advance",
        ),
        ("Subscription.delete", "DELETE /v1/subscriptions/{subscription_exposed_id}"),
        ("v2.core.Event.retrieve", "GET /v2/core/events/{id}"),
        (
            "v2.money_management.FinancialAddress.TestHelpers.credit",
            "POST /v2/money_management/test_helpers/financial_addresses/{id}/credit",
        ),
    ],
)
def test_names_by_example(name: str, key: str) -> None:
    """What no other library has to be held against, and the rules in short."""
    assert class_methods()[name] == key


# What is done with objects --------------------------------------------------------------------


def test_what_is_saved_is_what_the_update_takes() -> None:
    updates = {name for name, (_, methods, _) in table.CLASSES.items() if "modify" in methods}
    held = {name for name, places in table.HELD.items() if any("modify" in m for _, m in places)}
    assert set(table.SAVED) == updates | held
    assert "email" in table.SAVED["Customer"]
    assert "created" not in table.SAVED["Customer"]
    for name in updates - held:
        key = table.CLASSES[name][1]["modify"]
        known = set(contract.load().operations[key].params.fields)
        assert known - {"expand"} == set(table.SAVED[name])


def test_what_lies_in_another_object_says_where() -> None:
    for name, places in table.HELD.items():
        fields = contract.load().resources[table.CLASSES[name][0]].shape.fields
        for leading, methods in places:
            assert set(leading) <= set(fields), name
            for method, key in methods.items():
                operation = contract.load().operations[key]
                assert len(operation.path_params) == len(leading), (name, method)
        assert "retrieve" not in table.CLASSES[name][1]
    assert table.HELD["Card"][1] == (
        ("customer", "id"),
        {
            "delete": "DELETE /v1/customers/{customer}/sources/{id}",
            "retrieve": "GET /v1/customers/{customer}/sources/{id}",
            "modify": "POST /v1/customers/{customer}/sources/{id}",
        },
    )
