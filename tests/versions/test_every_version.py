"""Every version as a whole: its tables, any object shown in it, and any parameters sent in it."""

import os
from contextlib import suppress
from random import Random

import orjson
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.versions import made
from zorse import contract, errors, versions
from zorse.products.payments import payment_intents, setup_intents
from zorse.versions import history

LONG = os.environ.get("ZORSE_FUZZ") == "long"
HEAD = contract.load()
OLDEST = "2019-11-05"
NAMES = [
    *("2011-01-01", "2017-08-15", OLDEST),
    *[name for name in contract.VERSIONS if name >= "2019-12-03"],
]
CHANGES = history.changes()

BALANCE = "whether a voided invoice uses up the balance is billing's to do"
PRICE = "what an item lacked to have a price was for Checkout to say"
TAX = "head has tax rates, which billing makes of a percentage"
STAYING = {
    "consume_applied_balance": BALANCE,
    "coupon": "a customer takes no coupon at head",
    "documents.proof_of_registration": "head takes it later, when the account is updated",
    "invoice_customer_balance_settings": BALANCE,
    "line_items.dynamic_tax_rates": "head has nothing like it",
    "line_items.price_data.currency": PRICE,
    "line_items.price_data.product_data.name": PRICE,
    "payment_method_types": "a list is taken to the letter, while head's parameters only narrow",
    "pending_invoice_items_behavior": "an invoice of nothing was refused, which head never does",
    "phases.iterations": "how long one is depends on the price of the phase",
    "phases.tax_percent": TAX,
    "subscription_tax_percent": TAX,
    "promotion_code": "a customer takes no promotion code at head",
    "subscription_data.invoice_customer_balance_settings": BALANCE,
    "subscription_data.tax_percent": TAX,
    "subscription_data.trial_from_plan": "only the price knows how long its trial is",
    "tax_id_data": "head takes it only when a customer is made",
    "tax_percent": TAX,
}
"""Parameters that reach a behaviour as an older caller sent them, and not as head has them."""


def effort(examples: int) -> settings:
    return settings(
        max_examples=50 * examples if LONG else examples,
        deadline=None,
        database=None,
        derandomize=not LONG,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


# Tables ----------------------------------------------------------------------------------------


def test_there_are_36_versions_to_answer() -> None:
    assert len(NAMES) == 3 + 36
    assert {change.version for change in CHANGES} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_tables_of_a_version_can_be_made(name: str) -> None:
    table = versions.resolve(name).contract
    for type_, resource in table.resources.items():
        assert resource.shape.kind == "object", type_
        assert resource.expandable is not None
    for operation in table.operations.values():
        with suppress(errors.ApiError):  # Where something is required.
            contract.check(operation, {})


def test_every_change_of_a_table_shows_in_a_version() -> None:
    for change in CHANGES:
        shown = [name for name in NAMES if versions.resolve(name).before(change)]
        assert shown, change
        nearest = versions.resolve(shown[-1]).contract
        for edits in versions.edits_of(change):
            for type_ in edits:
                assert nearest.resources[type_].shape is not HEAD.resources[type_].shape, change
        for key in change.params:
            params = nearest.operations[key].params
            assert key not in HEAD.operations or params is not HEAD.operations[key].params, change


# Objects ---------------------------------------------------------------------------------------


def changed_types() -> frozenset[str]:
    """The types of objects that any version sees differently."""
    types: set[str] = set()
    for change in CHANGES:
        types |= {*change.lower, *change.lower_with, *change.fields, *change.values}
    return frozenset(types)


CHANGED = changed_types()


@pytest.mark.parametrize("type_", sorted(HEAD.resources))
def test_any_object_fits_the_table_of_any_version(type_: str) -> None:
    @effort(12 if type_ in CHANGED else 2)
    @given(st.integers(0, 2**32), st.sampled_from(NAMES))
    def attempt(seed: int, name: str) -> None:
        objects = made.Objects(seed)
        obj = objects.of(type_)
        assert not contract.object_problems(type_, obj)
        before = orjson.dumps(obj)
        for version in (name, OLDEST):
            then = versions.resolve(version)
            lowered = then.lower(obj, objects)
            assert orjson.dumps(obj) == before, f"{version} changed the object itself"
            problems = contract.object_problems(type_, lowered, then.contract)
            assert not problems, f"{version}, made of {seed}: {problems}"

    attempt()


SHOWN_TO_ALL = {
    "payment_intent": payment_intents.PUBLISHABLE_FIELDS,
    "setup_intent": setup_intents.PUBLISHABLE_FIELDS,
}


@pytest.mark.parametrize(
    "type_",
    [
        "payment_intent",
        "setup_intent",
    ],
)
def test_who_sees_little_of_an_object_sees_no_more_of_it_in_any_version(type_: str) -> None:
    @effort(8)
    @given(st.integers(0, 2**32))
    def attempt(seed: int) -> None:
        objects = made.Objects(seed)
        whole = objects.of(type_)
        obj = {name: value for name, value in whole.items() if name in SHOWN_TO_ALL[type_]}
        for version in NAMES:
            lowered = versions.resolve(version).lower(obj, objects)
            assert set(lowered) <= set(obj), f"{version}, made of {seed}"

    attempt()


# Parameters ------------------------------------------------------------------------------------


def changed_operations() -> list[str]:
    """The operations that are asked for differently in any version."""
    keys: set[str] = set()
    for change in CHANGES:
        keys |= {*change.raise_, *change.params, *change.operations}
    return sorted(keys)


@pytest.mark.parametrize("key", changed_operations())
def test_any_parameters_of_then_are_parameters_of_now(key: str) -> None:
    names = [name for name in NAMES if key in versions.resolve(name).contract.operations]

    @effort(8)
    @given(st.integers(0, 2**32), st.sampled_from(names))
    def attempt(seed: int, name: str) -> None:
        for version in dict.fromkeys((name, names[0])):
            then = versions.resolve(version)
            operation = then.contract.operations[key]
            json = operation.version == "v2" and operation.method == "POST"
            sent = made.params(operation.params, Random(seed), json=json)
            checked = contract.check(operation, sent)
            before = repr(checked)
            try:
                raised = then.raise_params(operation, checked)
            except errors.ApiError:  # Head has no way to do it.
                continue
            assert repr(checked) == before, f"{version} changed the parameters themselves"
            now = HEAD.operations.get(then.became(operation))
            if now is not None:
                unknown = [line for line in made.misfits(now.params, raised) if not stays(line)]
                assert not unknown, f"{version}, made of {seed}: {unknown}"

    attempt()


def stays(line: str) -> bool:
    return line.partition(" is ")[0] in STAYING
