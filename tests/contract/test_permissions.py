"""What restricted keys can be granted: every operation has its place in the table."""

from collections import Counter

import pytest

from zorse import contract, versions
from zorse.contract import permissions

HEAD = contract.load()
ROWS = {row.slug: row for group in permissions.groups() for row in group.rows}
ONLY = {"report_runs_and_report_types": "read", "secret": "write"}
"""Rows with one right for everything, as they are documented."""


def test_every_operation_has_a_permission_that_can_be_granted() -> None:
    for operation in HEAD.operations.values():
        needed = permissions.permission_of(operation)
        assert needed in permissions.known(), operation.key
        slug, _, kind = needed.removeprefix("rak_").rpartition("_")
        assert kind == ONLY.get(slug, "read" if operation.method == "GET" else "write")
        assert permissions.is_granted(needed, needed)


def test_operations_of_older_versions_have_one_too() -> None:
    for name in contract.VERSIONS:
        for operation in versions.resolve(name).contract.operations.values():
            assert permissions.permission_of(operation) in permissions.known(), operation.key


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
        ("rak_invoice_read", "rak_credit_note_read", True),
        ("rak_credit_note_write", "rak_invoice_write", False),
        ("rak_charge_write", "rak_refund_write", False),
        ("rak_balance_transaction_source_read", "rak_transfer_read", True),
        ("rak_balance_transaction_read", "rak_balance_transaction_source_read", True),
        ("customer_read", "customer_read", True),
        ("rak_bucket_connect_read", "rak_connected_account_read", True),
        ("rak_bucket_connect_read", "rak_transfer_write", False),
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


def test_what_is_implied_implies_nothing_more() -> None:
    for row in ROWS.values():
        for slug in row.implies:
            assert "read" in ROWS[slug].access
            assert set(ROWS[slug].implies) <= {*row.implies, row.slug}


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("customer_read", ["rak_customer_read"]),
        ("rak_price_read", ["rak_plan_read"]),
        ("payment_link_write", ["rak_payment_links_write"]),
        ("rak_bucket_checkout_read", ["rak_checkout_session_read"]),
        ("rak_gold_write", ["rak_gold_write"]),
        ("rak_bucket_connect_gold", ["rak_bucket_connect_gold"]),
        ("", ["rak_"]),
    ],
)
def test_a_permission_goes_by_several_names(name: str, meant: list[str]) -> None:
    assert list(permissions.meant(name)) == meant


def test_a_bucket_gives_of_each_row_what_it_has() -> None:
    written = permissions.meant("bucket_connect_write")
    assert {"rak_account_link_write", "rak_transfer_write"} <= set(written)
    assert set(written) <= permissions.known()
    read = permissions.meant("bucket_connect_read")
    assert "rak_account_link_read" not in read
    assert all(name.endswith("_read") for name in read)
    assert set(read) <= permissions.known()


def test_other_names_belong_to_one_row() -> None:
    for name in ("balance_transaction", "price", "account", "topup", "webhook_endpoint"):
        assert name not in ROWS
        assert permissions.named(f"{name}_read") in permissions.known()


@pytest.mark.parametrize(
    ("key", "path", "needed"),
    [
        ("GET /v1/charges/{charge}", "customer", [{"rak_customer_read"}]),
        ("GET /v1/charges", "data.customer", [{"rak_customer_read"}]),
        ("GET /v1/charges", "total_count", []),
        (
            "GET /v1/charges/{charge}",
            "payment_intent.latest_charge",
            [{"rak_payment_intent_read"}, {"rak_charge_read"}],
        ),
        (
            "GET /v1/customers/{customer}",
            "subscriptions.data.latest_invoice",
            [{"rak_subscription_read"}, {"rak_invoice_read"}],
        ),
        (
            "GET /v1/customers/{customer}",
            "default_source",
            [{"rak_customer_read", "rak_source_read"}],
        ),
        ("GET /v1/invoices/{invoice}", "discounts", []),
    ],
)
def test_to_expand_is_to_read(key: str, path: str, needed: list[set[str]]) -> None:
    found = permissions.permissions_to_expand(HEAD.operations[key], path)
    assert [set(either) for either in found] == needed


def test_whatever_can_be_expanded_can_be_granted() -> None:
    for operation in HEAD.operations.values():
        resource = HEAD.resources.get(operation.returns or "")
        for path in resource.expandable if resource else ():
            lead = "data." if operation.returns_kind in {"list", "search"} else ""
            for either in permissions.permissions_to_expand(operation, lead + path):
                assert set(either) <= permissions.known(), (operation.key, path)


def test_permissions_are_kept_short() -> None:
    kept = permissions.written(["customer_read", "rak_customer_write", "charge_read"])
    assert kept == "rak_charge_read rak_customer_write"
