"""Amount details: line items, and parts that must add up to the amount."""

from typing import Any

import pytest

from tests.api import Api

PATH = "/v1/payment_intents"
MISMATCH = "amount_details_amount_mismatch"
TOO_MUCH = "amount_details_tax_shipping_discount_greater_than_amount"
HATS: dict[str, Any] = {"product_name": "Hat", "quantity": 2, "unit_cost": 900}
SCARF: dict[str, Any] = {
    "product_name": "Scarf",
    "quantity": 1,
    "unit_cost": 500,
    "discount_amount": 100,
    "tax": {"total_tax_amount": 40},
    "product_code": "SC-1",
    "unit_of_measure": "piece",
    "payment_method_options": {"card": {"commodity_code": "5310"}},
}


def start(api: Api, amount: int, details: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An intent whose amount is made of something."""
    intent: dict[str, Any] = api.post(
        PATH, {"amount": amount, "currency": "usd", "amount_details": details, **more}
    )
    return intent


def refused(api: Api, amount: int, details: dict[str, Any]) -> dict[str, Any]:
    return api.refused(
        "POST", PATH, {"amount": amount, "currency": "usd", "amount_details": details}
    )


def items(api: Api, intent: dict[str, Any], **params: Any) -> list[dict[str, Any]]:
    data: list[dict[str, Any]] = api.get(
        f"{PATH}/{intent['id']}/amount_details_line_items", **params
    )["data"]
    return data


def test_line_items_are_kept_and_listed_in_their_order(api: Api) -> None:
    intent = start(api, 2240, {"line_items": [HATS, SCARF]})
    assert intent["amount_details"] == {"tip": {}}
    hats, scarf = items(api, intent)
    assert hats.pop("id").startswith("uli_")
    assert hats == {
        "object": "payment_intent_amount_details_line_item",
        "discount_amount": None,
        "payment_method_options": None,
        "product_code": None,
        "product_name": "Hat",
        "quantity": 2,
        "tax": None,
        "unit_cost": 900,
        "unit_of_measure": None,
    }
    assert {name: scarf[name] for name in SCARF} == SCARF


def test_line_items_are_paged(api: Api) -> None:
    lines = [{"product_name": f"Hat {n}", "quantity": 1, "unit_cost": 100} for n in range(25)]
    intent = start(api, 2500, {"line_items": lines})
    first = items(api, intent, limit=20)
    rest = items(api, intent, limit=20, starting_after=first[-1]["id"])
    assert [item["product_name"] for item in first + rest] == [
        line["product_name"] for line in lines
    ]


def test_line_items_belong_to_their_intent(api: Api) -> None:
    start(api, 1800, {"line_items": [HATS]})
    other = start(api, 1800, {})
    assert items(api, other) == []
    api.refused("GET", f"{PATH}/pi_nowhere/amount_details_line_items", status=404)


def test_new_line_items_take_the_place_of_the_old(api: Api) -> None:
    intent = start(api, 1800, {"line_items": [HATS]})
    path = f"{PATH}/{intent['id']}"
    api.post(path, {"amount": 440, "amount_details": {"line_items": [SCARF]}})
    assert [item["product_name"] for item in items(api, intent)] == ["Scarf"]
    api.post(path, {"amount_details[line_items]": ""})
    assert items(api, intent) == []


def test_tax_shipping_and_discount_are_kept_and_can_be_taken_away(api: Api) -> None:
    details = {
        "discount_amount": 50,
        "shipping": {"amount": 300, "from_postal_code": "94110", "to_postal_code": "10001"},
        "tax": {"total_tax_amount": 120},
    }
    intent = start(api, 2000, details)
    assert intent["amount_details"] == {"tip": {}, **details}
    path = f"{PATH}/{intent['id']}"
    changed = api.post(path, {"amount_details": {"tax": "", "shipping": {"amount": 200}}})
    assert changed["amount_details"] == {
        "discount_amount": 50,
        "shipping": {**details["shipping"], "amount": 200},  # type: ignore[dict-item]
        "tip": {},
    }
    assert api.get(path)["amount_details"] == changed["amount_details"]


@pytest.mark.parametrize(
    ("amount", "details"),
    [
        (1800, {"line_items": [HATS]}),
        (440, {"line_items": [SCARF]}),
        (2100, {"line_items": [HATS], "shipping": {"amount": 300}}),
        (1900, {"line_items": [HATS], "tax": {"total_tax_amount": 150}, "discount_amount": 50}),
        (500, {"tax": {"total_tax_amount": 100}, "shipping": {"amount": 400}}),
    ],
)
def test_what_adds_up_is_taken(api: Api, amount: int, details: dict[str, Any]) -> None:
    assert "error" not in start(api, amount, details)["amount_details"]


@pytest.mark.parametrize(
    ("amount", "details", "code"),
    [
        (1799, {"line_items": [HATS]}, MISMATCH),
        (2240, {"line_items": [HATS, SCARF], "shipping": {"amount": 1}}, MISMATCH),
        (500, {"tax": {"total_tax_amount": 101}, "shipping": {"amount": 400}}, TOO_MUCH),
    ],
)
def test_what_does_not_add_up_is_refused_or_noted(
    api: Api, amount: int, details: dict[str, Any], code: str
) -> None:
    error = refused(api, amount, details)
    assert error["code"] == code
    assert error["param"] == "amount_details"
    assert api.get(PATH)["data"] == []
    intent = start(api, amount, {**details, "enforce_arithmetic_validation": False})
    assert intent["amount_details"]["error"] == {"code": code, "message": error["message"]}


def test_another_amount_must_still_add_up(api: Api) -> None:
    intent = start(api, 1800, {"line_items": [HATS]})
    path = f"{PATH}/{intent['id']}"
    assert api.refused("POST", path, {"amount": 1900})["code"] == MISMATCH
    assert api.get(path)["amount"] == 1800
    lax = {"amount": 1900, "amount_details[enforce_arithmetic_validation]": False}
    assert api.post(path, lax)["amount_details"]["error"]["code"] == MISMATCH
    assert "error" not in api.post(path, amount=1800)["amount_details"]


def test_a_capture_may_say_what_is_captured(api: Api) -> None:
    held = start(
        api,
        2700,
        {"line_items": [{**HATS, "quantity": 3}]},
        payment_method="pm_card_visa",
        confirm=True,
        return_url="https://example.com/back",
        capture_method="manual",
    )
    path = f"{PATH}/{held['id']}/capture"
    wrong = {"amount_to_capture": 1800, "amount_details": {"line_items": [SCARF]}}
    assert api.refused("POST", path, wrong)["code"] == MISMATCH
    captured = api.post(path, {**wrong, "amount_details": {"line_items": [HATS]}})
    assert captured["amount_received"] == 1800
    assert [item["quantity"] for item in items(api, captured)] == [2]


@pytest.mark.parametrize(
    ("details", "param"),
    [
        ({"line_items": [{**HATS, "quantity": 0}]}, "amount_details[line_items][0][quantity]"),
        ({"line_items": [HATS, {**HATS, "unit_cost": -1}]}, "[line_items][1][unit_cost]"),
        ({"line_items": [HATS] * 201}, "amount_details[line_items]"),
        ({"discount_amount": -1}, "amount_details[discount_amount]"),
        ({"tax": {"total_tax_amount": -1}}, "amount_details[tax][total_tax_amount]"),
        ({"line_items": [SCARF], "discount_amount": 5}, "amount_details[discount_amount]"),
        (
            {"line_items": [SCARF], "tax": {"total_tax_amount": 5}},
            "amount_details[tax][total_tax_amount]",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(
    api: Api, details: dict[str, Any], param: str
) -> None:
    assert refused(api, 1800, details)["param"].endswith(param)


def test_a_browser_is_told_nothing_of_the_parts(api: Api) -> None:
    intent = start(api, 1800, {"line_items": [HATS], "shipping": {"amount": 0}})
    browser = Api(api.server, api.server.secrets.test_publishable)
    seen = browser.get(f"{PATH}/{intent['id']}", client_secret=intent["client_secret"])
    assert seen["amount_details"] == {"tip": {}}


def test_line_items_are_shown_with_the_intent_when_asked(api: Api) -> None:
    lines = [{"product_name": f"Hat {n}", "quantity": 1, "unit_cost": 100} for n in range(12)]
    intent = start(api, 1200, {"line_items": lines})
    shown = api.get(f"{PATH}/{intent['id']}", expand=["amount_details.line_items"])
    included = shown["amount_details"]["line_items"]
    assert included["data"] == items(api, intent)
    assert included["has_more"] is True
