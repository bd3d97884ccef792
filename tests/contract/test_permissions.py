"""What restricted keys can be granted: every operation has its place in the table."""

from collections import Counter

import pytest

from zorse import contract, versions
from zorse.contract import permissions

HEAD = contract.load()
ROWS = {row.slug: row for group in permissions.groups() for row in group.rows}


def test_every_operation_has_a_permission_that_can_be_granted() -> None:
    for operation in HEAD.operations.values():
        needed = permissions.permission_of(operation)
        assert needed in permissions.known(), operation.key
        assert needed.endswith("_read" if operation.method == "GET" else "_write")
        assert permissions.is_granted(needed, needed)


def test_operations_of_older_versions_have_one_too() -> None:
    for name in contract.VERSIONS:
        for operation in versions.resolve(name).contract.operations.values():
            assert permissions.permission_of(operation).startswith("rak_")


def test_every_row_stands_for_something_and_once() -> None:
    slugs = Counter(row.slug for group in permissions.groups() for row in group.rows)
    paths = Counter(path for row in ROWS.values() for path in row.paths)
    assert not [name for name, count in (slugs + paths).items() if count > 1]
    older = {"usage_record"}  # Gone at head; granted for those who ask as of before.
    used = {
        permissions.permission_of(operation).removeprefix("rak_").rpartition("_")[0]
        for operation in HEAD.operations.values()
    }
    assert set(ROWS) - older == used
    for row in ROWS.values():
        assert row.access
        assert set(row.implies) <= ROWS.keys()


@pytest.mark.parametrize(
    ("granted", "needed", "given"),
    [
        ("rak_customer_read", "rak_customer_read", True),
        ("rak_customer_write", "rak_customer_read", True),
        ("rak_customer_read", "rak_customer_write", False),
        ("rak_customer_session_write", "rak_customer_read", False),
        ("rak_checkout_session_read", "rak_payment_intent_read", True),
        ("rak_checkout_session_write", "rak_payment_intent_write", False),
        ("", "rak_customer_read", False),
    ],
)
def test_what_a_grant_includes(granted: str, needed: str, given: bool) -> None:
    assert permissions.is_granted(granted, needed) is given


@pytest.mark.parametrize(
    ("key", "needed"),
    [
        ("GET /v1/customers/search", "rak_customer_read"),
        ("POST /v1/customers/{customer}/tax_ids", "rak_tax_id_write"),
        ("GET /v1/customers/{customer}/payment_methods", "rak_payment_method_read"),
        ("POST /v1/charges/{charge}/dispute/close", "rak_dispute_write"),
        ("POST /v1/prices", "rak_plan_write"),
        ("POST /v1/test_helpers/test_clocks", "rak_billing_clock_write"),
        ("GET /v1/account", "rak_connected_account_read"),
        ("POST /v1/accounts/{account}/login_links", "rak_edit_link_write"),
    ],
)
def test_the_longest_path_decides(key: str, needed: str) -> None:
    assert permissions.permission_of(HEAD.operations[key]) == needed


def test_permissions_are_kept_short() -> None:
    kept = permissions.written(["customer_read", "rak_customer_write", "charge_read"])
    assert kept == "rak_charge_read rak_customer_write"
