"""Skeletons: whole from the first moment, in the API's order, and each one's own."""

import time
from typing import Any

import pytest

from zorse.contract import Shape, load, object_problems, skeleton

TYPES = sorted(load().resources)


@pytest.mark.parametrize("type_", TYPES)
def test_a_skeleton_fits_its_resource(type_: str) -> None:
    assert object_problems(type_, skeleton(type_)) == []


@pytest.mark.parametrize("type_", TYPES)
def test_every_field_that_is_always_answered_is_there(type_: str) -> None:
    resource = load().resources[type_]
    built = skeleton(type_)
    for name, field in resource.shape.fields.items():
        if (field.required or field.nullable) and not field.includable:
            assert name in built
        if field.includable:
            assert name not in built


@pytest.mark.parametrize("type_", TYPES)
def test_id_and_object_come_first_and_the_rest_by_name(type_: str) -> None:
    names = list(skeleton(type_))
    leading = [name for name in ("id", "object") if name in names]
    assert names[: len(leading)] == leading
    assert names[len(leading) :] == sorted(names[len(leading) :])


@pytest.mark.parametrize("type_", TYPES)
def test_a_field_without_a_given_value_is_null_or_empty(type_: str) -> None:
    """Whatever else a new object says, the corrections say so: nothing is made up."""
    resource = load().resources[type_]
    given = {path.partition(".")[0] for path in resource.defaults}
    for name, value in skeleton(type_).items():
        if name not in given and name not in ("object", "livemode"):
            assert is_blank(resource.shape.fields[name], value), f"{name}: {value!r}"


def is_blank(shape: Shape, value: Any) -> bool:
    if shape.enum:
        return value is None or value == shape.enum[0]
    if isinstance(value, dict):
        return True
    return value in (None, "", 0, False, [], "0", "1970-01-01T00:00:00.000Z")


def test_skeletons_are_nobodys_elses() -> None:
    first = skeleton("charge")
    first["billing_details"]["email"] = "jenny@example.com"
    first["metadata"]["order"] = "6735"
    second = skeleton("charge")
    assert second["billing_details"]["email"] is None
    assert second["metadata"] == {}


def test_lists_inside_are_nobodys_elses() -> None:
    skeleton("subscription")["items"]["data"].append({})
    assert skeleton("subscription")["items"] == {
        "object": "list",
        "data": [],
        "has_more": False,
        "url": "",
    }


@pytest.mark.parametrize("livemode", [True, False])
def test_the_mode_is_told(livemode: bool) -> None:
    assert skeleton("customer", livemode)["livemode"] is livemode
    assert "livemode" not in skeleton("refund", livemode)


def test_a_new_customer() -> None:
    built = skeleton("customer")
    assert built["balance"] == 0
    assert built["delinquent"] is False
    assert built["invoice_settings"] == {
        "custom_fields": None,
        "default_payment_method": None,
        "footer": None,
        "rendering_options": None,
    }
    assert built["metadata"] == {}
    assert built["preferred_locales"] == []
    assert built["tax_exempt"] == "none"
    assert built["email"] is None
    assert "sources" not in built


def test_a_new_payment_intent() -> None:
    built = skeleton("payment_intent")
    assert built["status"] == "requires_payment_method"
    assert built["capture_method"] == "automatic_async"
    assert built["amount_received"] == 0
    assert built["metadata"] == {}
    assert built["latest_charge"] is None


def test_metadata_is_never_null() -> None:
    for type_ in TYPES:
        assert skeleton(type_).get("metadata", {}) in ({}, None) or type_.startswith("v2.")
        if "metadata" in load().resources[type_].shape.fields and not type_.startswith("v2."):
            assert skeleton(type_)["metadata"] == {}, type_


def test_skeletons_are_cheap() -> None:
    skeleton("customer")
    begun = time.perf_counter()
    for _ in range(2000):
        skeleton("customer")
    each = (time.perf_counter() - begun) / 2000
    # Four times the budget of 5 µs, since test machines are shared.
    assert each < 20e-6
