"""The contract's data: where it comes from, what is in it, and how it is found."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from zorse.contract import (
    ERROR_CODES,
    HEAD_VERSION,
    VERSIONS,
    Contract,
    Operation,
    load,
    object_problems,
    problems,
)
from zorse.contract.catalogue import DATA

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = Path(os.environ.get("ZORSE_CONTRACT_DIR") or ROOT.parent / "shared" / "contract")
DESCRIPTION = SOURCE / "openapi-2026-05-27.dahlia.json"
FIXTURES = SOURCE / "fixtures.json"

STANDARD_VERBS = {"create", "retrieve", "update", "list", "search", "delete"}

# Sample objects that are older than head, and what they say or leave out because of that.
OLDER_SAMPLES = {
    "account": "names in kana and kanji have moved to the card payments settings",
    "account_session": "components were added",
    "billing_portal.configuration": "pausing was added",
    "customer_session": "components were added",
    "dispute": "how evidence is submitted was added",
    "invoice": "`subscription` moved to `parent`, and an amount was added",
    "item": "the price in it has a trial period",
    "price": "trial periods left prices",
    "sigma.sigma_api_query": "the sample is of another shape altogether",
    "subscription": "`plan` left subscription items",
    "subscription_item": "`plan` left subscription items",
    "subscription_schedule": "`plan` left phases, and pauses were added",
}


@pytest.fixture(scope="module")
def contract() -> Contract:
    return load()


def matched(contract: Contract, method: str, path: str) -> tuple[Operation, dict[str, str]]:
    found = contract.match(method, path)
    assert found is not None
    return found


# Where it comes from --------------------------------------------------------------------------


@pytest.mark.skipif(not DESCRIPTION.is_file(), reason="the API's description is not at hand")
def test_the_data_is_what_the_description_compiles_to() -> None:
    result = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "compile_contract.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_a_description_that_is_not_there_is_named() -> None:
    result = subprocess.run(
        [
            sys.executable,
            str(ROOT / "tools" / "compile_contract.py"),
            "--description",
            "/nowhere/description.json",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 2
    assert "/nowhere/description.json is not there" in result.stderr


def test_data_files_stay_readable() -> None:
    for path in DATA.glob("*.json"):
        assert path.stat().st_size < 1_900_000
        widest = max(len(line) for line in path.read_text().splitlines())
        assert widest < 20_000, f"{path.name} has a line of {widest} characters"


def test_no_prose_is_kept() -> None:
    """The description's sentences are not ours to publish; only names and types are facts."""
    for path in DATA.glob("*.json"):
        text = path.read_text().replace("https://example.com/", "")
        assert ". " not in text, path.name
        assert "http" not in text.replace("http_", "").replace("_http", ""), path.name


def test_loading_is_quick() -> None:
    # Twice the budget of 40 ms, since test machines are shared.
    assert min(timed_load() for _ in range(3)) < 0.080


def timed_load() -> float:
    begun = time.perf_counter()
    load.__wrapped__()
    return time.perf_counter() - begun


# What is in it --------------------------------------------------------------------------------


def test_head_is_the_newest_version() -> None:
    assert HEAD_VERSION == "2026-10-28.endive"
    assert VERSIONS[-1] == HEAD_VERSION
    assert list(VERSIONS) == sorted(VERSIONS)
    assert len([version for version in VERSIONS if version >= "2019-12-03"]) == 36
    assert VERSIONS[0] == "2011-01-01"


def test_every_operation_is_there(contract: Contract) -> None:
    count = {"v1": 0, "v2": 0}
    for operation in contract.operations.values():
        count[operation.version] += 1
    # Described, added since, and lacking in the description.
    assert count == {"v1": 587 + 25 + 1, "v2": 32 + 59}


def test_every_operation_can_be_built(contract: Contract) -> None:
    for operation in contract.operations.values():
        assert operation.params.kind == "object", operation.key
        assert operation.response.kind, operation.key
        assert not set(operation.path_params) & set(operation.params.fields), operation.key


def test_what_is_returned_is_a_resource(contract: Contract) -> None:
    for operation in contract.operations.values():
        if operation.returns is not None:
            assert operation.returns in contract.resources, operation.key
        elif operation.returns_kind == "resource":
            pytest.fail(f"{operation.key} returns a resource without a name")


def test_every_expansion_leads_to_a_resource(contract: Contract) -> None:
    for resource in contract.resources.values():
        for path, types in resource.expandable.items():
            assert set(types) <= set(contract.resources), f"{resource.type}.{path}"


def test_prefixes_end_in_an_underscore(contract: Contract) -> None:
    for resource in contract.resources.values():
        assert resource.id_prefix is None or resource.id_prefix.endswith("_")
    assert contract.resources["customer"].id_prefix == "cus_"
    assert contract.resources["subscription_schedule"].id_prefix == "sub_sched_"
    assert contract.resources["balance"].id_prefix is None


@pytest.mark.parametrize(
    ("key", "verb", "kind", "returns", "parent"),
    [
        ("POST /v1/customers", "create", "resource", "customer", None),
        ("GET /v1/customers", "list", "list", "customer", None),
        ("GET /v1/customers/search", "search", "search", "customer", None),
        ("GET /v1/customers/{customer}", "retrieve", "resource", "customer", None),
        ("POST /v1/customers/{customer}", "update", "resource", "customer", None),
        ("DELETE /v1/customers/{customer}", "delete", "deleted", "customer", None),
        (
            "POST /v1/payment_intents/{intent}/capture",
            "capture",
            "resource",
            "payment_intent",
            None,
        ),
        ("POST /v1/tokens", "create", "resource", "token", None),
        ("POST /v1/account_links", "create", "resource", "account_link", None),
        ("GET /v1/quotes/{quote}/pdf", "pdf", "binary", None, ("quote", "quote")),
        ("GET /v1/balance", "retrieve", "resource", "balance", None),
        ("POST /v1/tax/settings", "update", "resource", "tax.settings", None),
        ("GET /v1/credit_notes/preview", "preview", "resource", "credit_note", None),
        ("POST /v1/invoices/create_preview", "create_preview", "resource", "invoice", None),
        ("POST /v1/ephemeral_keys", "create", "resource", "ephemeral_key", None),
        ("DELETE /v1/ephemeral_keys/{key}", "delete", "resource", "ephemeral_key", None),
        (
            "POST /v1/customers/{customer}/tax_ids",
            "create",
            "resource",
            "tax_id",
            ("customer", "customer"),
        ),
        (
            "DELETE /v1/customers/{customer}/sources/{id}",
            "delete",
            "union",
            None,
            ("customer", "customer"),
        ),
        (
            "GET /v1/transfers/{transfer}/reversals/{id}",
            "retrieve",
            "resource",
            "transfer_reversal",
            ("transfer", "transfer"),
        ),
        (
            "GET /v1/customers/{customer}/cash_balance",
            "retrieve",
            "resource",
            "cash_balance",
            ("customer", "customer"),
        ),
        (
            "DELETE /v1/subscriptions/{subscription_exposed_id}",
            "cancel",
            "resource",
            "subscription",
            None,
        ),
        (
            "DELETE /v2/core/event_destinations/{id}",
            "delete",
            "deleted",
            "v2.core.event_destination",
            None,
        ),
        ("GET /v2/core/accounts", "list", "list", "v2.core.account", None),
        ("POST /v2/core/accounts/{id}/close", "close", "resource", "v2.core.account", None),
        (
            "GET /v2/core/accounts/{account_id}/persons",
            "list",
            "list",
            "v2.core.account_person",
            ("account_id", "v2.core.account"),
        ),
    ],
)
def test_operations_are_understood(
    contract: Contract,
    key: str,
    verb: str,
    kind: str,
    returns: str | None,
    parent: tuple[str, str] | None,
) -> None:
    operation = contract.operations[key]
    assert operation.verb == verb
    assert operation.returns_kind == kind
    assert operation.returns == returns
    assert operation.parent == parent


def test_encodings(contract: Contract) -> None:
    assert contract.operations["POST /v1/files"].encoding == "multipart"
    assert contract.operations["POST /v1/customers"].encoding == "form"
    assert contract.operations["POST /v2/core/accounts"].encoding == "json"


def test_what_newer_versions_changed_is_in(contract: Contract) -> None:
    intents = contract.operations["POST /v1/payment_intents"]
    assert "payment_method_types" not in intents.params.fields
    assert "payment_method_types" in intents.removed_params
    assert "allowed_payment_method_types" in intents.params.fields
    resume = contract.operations["POST /v1/subscriptions/{subscription}/resume"]
    assert resume.params.fields["billing_cycle_anchor"].kind == "object"
    result = contract.resources["refund"].shape.fields["payment_method"]
    assert result.expandable == ("payment_method",)
    reject = contract.operations["POST /v1/accounts/{account}/reject"].params.fields["reason"]
    assert "fraud_other" in reject.enum


def test_included_only_on_request(contract: Contract) -> None:
    resources = contract.resources
    assert resources["customer"].includable == {
        "cash_balance",
        "invoice_credit_balance",
        "sources",
        "subscriptions",
        "tax",
        "tax_ids",
    }
    assert resources["charge"].includable == {"refunds"}
    assert resources["product"].includable == frozenset()
    assert resources["price"].includable == {"currency_options", "tiers"}
    assert resources["coupon"].includable == {"applies_to", "currency_options"}
    assert "line_items" in resources["checkout.session"].includable
    assert "line_items" in resources["payment_link"].includable
    assert "lines" not in resources["credit_note"].includable
    assert "lines" not in resources["invoice"].includable
    assert "links" not in resources["file"].includable


def test_expansion_goes_through_lists_and_hashes(contract: Contract) -> None:
    subscription = contract.resources["subscription"].expandable
    assert subscription["latest_invoice"] == ("invoice",)
    assert subscription["items.data.price.product"] == ("product",)
    charge = contract.resources["charge"].expandable
    assert charge["payment_method_details.card.mandate"] == ("mandate",)
    assert charge["refunds"] == ("refund",)
    assert contract.resources["invoice"].expandable["discounts"] == ("discount",)
    assert "price" not in contract.resources["customer"].expandable


def test_fields_that_lists_are_filtered_by(contract: Contract) -> None:
    resources = contract.resources
    assert resources["refund"].index_fields == ("charge", "payment_intent")
    assert set(resources["payment_method"].index_fields) >= {"customer", "type"}
    assert "customer" in resources["customer_balance_transaction"].index_fields
    assert set(resources["price"].index_fields) >= {"active", "currency", "product", "type"}


def test_events_by_name(contract: Contract) -> None:
    resources = contract.resources
    assert resources["customer"].event_type("created") == "customer.created"
    assert resources["subscription"].event_type("created") == "customer.subscription.created"
    assert resources["dispute"].event_type("closed") == "charge.dispute.closed"
    assert resources["customer"].event_type("melted") is None


def test_codes_of_errors() -> None:
    assert {"parameter_missing", "card_declined", "resource_missing"} <= ERROR_CODES


# The router -----------------------------------------------------------------------------------


def test_every_path_finds_its_operation(contract: Contract) -> None:
    for operation in contract.operations.values():
        values = {name: f"{name}_1" for name in operation.path_params}
        path = operation.path
        for name, value in values.items():
            path = path.replace(f"{{{name}}}", value)
        assert matched(contract, operation.method, path) == (operation, values)


def test_a_literal_wins_over_a_parameter(contract: Contract) -> None:
    operation, values = matched(contract, "GET", "/v1/customers/search")
    assert operation.verb == "search"
    assert values == {}


def test_an_id_may_look_like_a_literal(contract: Contract) -> None:
    operation, values = matched(contract, "POST", "/v1/customers/search")
    assert operation.key == "POST /v1/customers/{customer}"
    assert values == {"customer": "search"}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("cus_1", "cus_1"),
        ("25%25OFF", "25%OFF"),
        ("a%2Fb", "a/b"),
        ("%C3%A9t%C3%A9", "été"),
        ("my.coupon-1", "my.coupon-1"),
        ("%", "%"),
    ],
)
def test_ids_are_percent_decoded(contract: Contract, written: str, meant: str) -> None:
    _, values = matched(contract, "GET", f"/v1/coupons/{written}")
    assert values == {"coupon": meant}


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "/v1",
        "/v1/",
        "/v1/customers/",
        "/v1//cus_1",
        "/v1/customers/cus_1/",
        "/v1/customers//sources",
        "/v1/nothing",
        "/v3/customers",
        "v1/customers",
        "/v1/customers/cus_1/sources/src_1/x/y",
    ],
)
def test_unknown_paths_match_nothing(contract: Contract, path: str) -> None:
    assert contract.match("GET", path) is None


def test_wrong_methods_match_nothing(contract: Contract) -> None:
    assert contract.match("DELETE", "/v1/customers") is None
    assert contract.path_known("/v1/customers")
    assert contract.methods("/v1/customers") == {"GET", "POST"}
    assert not contract.path_known("/v1/nothing")


# Sample objects -------------------------------------------------------------------------------


def samples() -> dict[str, Any]:
    if not FIXTURES.is_file():
        return {}
    resources: dict[str, Any] = json.loads(FIXTURES.read_text())["resources"]
    return resources


@pytest.mark.skipif(not FIXTURES.is_file(), reason="the API's sample objects are not at hand")
def test_sample_objects_fit(contract: Contract) -> None:
    judged = 0
    for type_, sample in samples().items():
        if type_ not in contract.resources or sample.get("object") != type_:
            continue
        judged += 1
        found = object_problems(type_, sample)
        if type_ in OLDER_SAMPLES:
            assert found, f"{type_} fits now; take it off the list"
        else:
            assert not found, f"{type_}: {found}"
    assert judged > 130


# Judging answers ------------------------------------------------------------------------------


REFUND = {
    "id": "re_1",
    "object": "refund",
    "amount": 100,
    "created": 1,
    "currency": "usd",
    "charge": "ch_1",
    "status": "succeeded",
}


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        ({"amount": "100"}, "amount is not an integer: '100'"),
        ({"amount": True}, "amount is not an integer: True"),
        ({"amount": None}, "amount is null"),
        ({"object": "charge"}, "object is 'charge', which is none of refund"),
        ({"colour": "red"}, "colour is unknown"),
        ({"charge": 7}, "charge is not a string: 7"),
        ({"charge": {"object": "customer"}}, "charge is expanded to 'customer', not to charge"),
        ({"metadata": []}, "metadata is not a hash: []"),
        ({"metadata": {"a": 1}}, "metadata.a is not a string: 1"),
    ],
)
def test_findings_say_where_and_what(change: dict[str, Any], finding: str) -> None:
    assert object_problems("refund", {**REFUND, **change}) == [finding]


def test_what_is_missing_is_found() -> None:
    rest = {name: value for name, value in REFUND.items() if name != "amount"}
    assert object_problems("refund", REFUND) == []
    assert object_problems("refund", rest) == ["amount is missing"]


def test_answers_are_judged_by_their_operation(contract: Contract) -> None:
    listing = contract.operations["GET /v1/refunds"]
    page = {"object": "list", "data": [REFUND], "has_more": False, "url": "/v1/refunds"}
    assert problems(listing, 200, page) == []
    assert problems(listing, 200, {**page, "data": [{**REFUND, "amount": None}]}) == [
        "data[0].amount is null"
    ]
    assert problems(listing, 200, {"object": "list", "data": []}) == [
        "has_more is missing",
        "url is missing",
    ]


def test_deleted_stubs_fit_only_where_they_may_stand(contract: Contract) -> None:
    stub = {"id": "cus_1", "object": "customer", "deleted": True}
    assert problems(contract.operations["GET /v1/customers/{customer}"], 200, stub) == []
    assert problems(contract.operations["DELETE /v1/customers/{customer}"], 200, stub) == []
    assert problems(contract.operations["POST /v1/customers"], 200, stub) != []


def test_errors_are_judged(contract: Contract) -> None:
    create = contract.operations["POST /v1/refunds"]
    fine = {"error": {"type": "invalid_request_error", "message": "No.", "param": "amount"}}
    assert problems(create, 400, fine) == []
    assert problems(create, 400, {"error": {"message": "No."}}) == ["error.type is missing"]
    assert problems(create, 400, {"error": {"type": "strange"}}) == [
        "error.type is 'strange', which is none of "
        "api_error, card_error, idempotency_error, invalid_request_error"
    ]
    assert problems(create, 400, "No.") == ["an error must be a hash with `error` alone, not 'No.'"]
