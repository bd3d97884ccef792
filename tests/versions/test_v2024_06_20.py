"""2024-06-20: fuel, the reasons of Issuing, and the capabilities for bank transfers."""

from typing import Any

import pytest

from tests.versions.seen import an, asked, seen
from zorse import errors

THEN = "2024-04-10"
NOW = "2024-06-20"
FUEL = {
    "industry_product_code": None,
    "quantity_decimal": "12.5",
    "type": "diesel",
    "unit": "kilogram",
    "unit_cost_decimal": "3.5",
}
HELPERS = "POST /v1/test_helpers/issuing"


def test_an_authorization_told_a_volume() -> None:
    authorization = an("issuing.authorization", fuel=FUEL)
    fuel = seen(THEN, authorization)["fuel"]
    assert fuel["volume_decimal"] == "12.5"
    assert "quantity_decimal" not in fuel
    assert fuel["unit"] == "other"
    assert seen(NOW, authorization)["fuel"] == FUEL
    assert seen(THEN, an("issuing.authorization"))["fuel"] is None


def test_a_transaction_told_a_volume() -> None:
    details = {"fleet": None, "flight": None, "fuel": FUEL, "lodging": None, "receipt": None}
    transaction = an("issuing.transaction", purchase_details={**details, "reference": None})
    fuel = seen(THEN, transaction)["purchase_details"]["fuel"]
    assert (fuel["volume_decimal"], fuel["unit"]) == ("12.5", "other")
    assert seen(NOW, transaction)["purchase_details"]["fuel"] == FUEL


def test_a_volume_is_asked_for_as_a_quantity() -> None:
    key = f"{HELPERS}/authorizations"
    raised = asked(THEN, key, card="ic_1", amount=100, fuel={"volume_decimal": "2.5"})
    assert str(raised["fuel"]["quantity_decimal"]) == "2.5"
    capture = f"{HELPERS}/authorizations/{{authorization}}/capture"
    raised = asked(THEN, capture, purchase_details={"fuel": {"volume_decimal": "2.5"}})
    assert str(raised["purchase_details"]["fuel"]["quantity_decimal"]) == "2.5"


@pytest.mark.parametrize(
    ("version", "fuel", "param"),
    [
        (THEN, {"quantity_decimal": "2"}, "fuel[quantity_decimal]"),
        (NOW, {"volume_decimal": "2"}, "fuel[volume_decimal]"),
        (THEN, {"unit": "pound"}, "fuel[unit]"),
    ],
)
def test_each_era_has_its_words_for_fuel(version: str, fuel: Any, param: str) -> None:
    with pytest.raises(errors.ApiError) as refused:
        asked(version, f"{HELPERS}/authorizations", card="ic_1", amount=100, fuel=fuel)
    assert refused.value.fields["param"] == param


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("card_canceled", "card_inactive"),
        ("cardholder_blocked", "cardholder_inactive"),
        ("pin_blocked", "not_allowed"),
        ("webhook_timeout", "webhook_timeout"),
    ],
)
def test_newer_reasons_had_older_ones(now: str, then: str) -> None:
    request = {
        "amount": 1,
        "amount_details": None,
        "approved": False,
        "authorization_code": None,
        "created": 1,
        "currency": "usd",
        "merchant_amount": 1,
        "merchant_currency": "usd",
        "network_risk_score": None,
        "reason": now,
        "reason_message": None,
        "requested_at": None,
    }
    authorization = an("issuing.authorization", request_history=[request])
    assert seen(THEN, authorization)["request_history"][0]["reason"] == then
    assert seen(NOW, authorization)["request_history"][0]["reason"] == now


def test_bank_transfers_had_one_capability() -> None:
    capabilities = {
        "card_payments": "active",
        "gb_bank_transfer_payments": "pending",
        "us_bank_transfer_payments": "active",
    }
    account = an("account", capabilities=capabilities)
    before = seen(THEN, account)["capabilities"]
    assert before == {"bank_transfer_payments": "active", **capabilities}
    assert seen(NOW, account)["capabilities"] == capabilities
    asked_for = {"bank_transfer_payments": "inactive", **capabilities}
    assert seen(THEN, an("account", capabilities=asked_for))["capabilities"] == asked_for
    assert seen(THEN, an("account", capabilities={}))["capabilities"] == {}


def test_the_old_capability_is_the_country_s() -> None:
    wanted = {"bank_transfer_payments": {"requested": True}}
    raised = asked(THEN, "POST /v1/accounts", country="JP", capabilities=wanted)
    assert raised["capabilities"] == {"jp_bank_transfer_payments": {"requested": True}}
    raised = asked(THEN, "POST /v1/accounts", country="DE", capabilities=wanted)
    assert raised["capabilities"] == {"sepa_bank_transfer_payments": {"requested": True}}
    assert asked(NOW, "POST /v1/accounts", country="JP", capabilities=wanted) == {
        "country": "JP",
        "capabilities": wanted,
    }


def test_a_country_s_own_capability_is_asked_for_as_it_is() -> None:
    by_country = {"jp_bank_transfer_payments": {"requested": True}}
    raised = asked(THEN, "POST /v1/accounts", country="JP", capabilities=by_country)
    assert raised["capabilities"] == by_country
    both = {"bank_transfer_payments": {"requested": False}, **by_country}
    raised = asked(THEN, "POST /v1/accounts", country="JP", capabilities=both)
    assert raised["capabilities"] == by_country


def test_without_a_country_the_old_capability_stays() -> None:
    wanted = {"bank_transfer_payments": {"requested": True}}
    raised = asked(THEN, "POST /v1/accounts/{account}", capabilities=wanted)
    assert raised["capabilities"] == wanted


def test_any_reason_could_disable_a_capability() -> None:
    capability = an("capability")
    requirements = {**an("capability")["requirements"], "disabled_reason": "platform_disabled"}
    capability["requirements"] = requirements
    assert seen(THEN, capability)["requirements"]["disabled_reason"] == "platform_disabled"
