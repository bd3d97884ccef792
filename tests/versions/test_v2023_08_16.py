"""2023-08-16: intents choose payment methods by themselves."""

from typing import Any

import pytest

from tests.api import Api
from tests.versions.seen import an, asked, seen

THEN = {"Stripe-Version": "2022-11-15"}
NOW = {"Stripe-Version": "2023-08-16"}


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("/v1/payment_intents", {"amount": 2000, "currency": "usd"}),
        ("/v1/setup_intents", {}),
    ],
)
def test_an_intent_offered_cards_alone(api: Api, path: str, params: dict[str, Any]) -> None:
    params = {**params, "payment_method": "pm_card_visa", "confirm": True}
    intent = api.ok("POST", path, params, headers=THEN)
    assert intent["status"] == "succeeded"
    assert intent["payment_method_types"] == ["card"]
    assert intent["automatic_payment_methods"] is None
    refused = api.request("POST", path, params, headers=NOW)
    assert refused.error["param"] == "return_url"
    intent = api.ok("POST", path, {**params, "return_url": "https://example.com"}, headers=NOW)
    assert intent["automatic_payment_methods"] == {"allow_redirects": "always", "enabled": True}


def test_who_chooses_is_left_to_choose(api: Api) -> None:
    params = {"amount": 2000, "currency": "usd", "automatic_payment_methods": {"enabled": True}}
    intent = api.ok("POST", "/v1/payment_intents", params, headers=THEN)
    assert intent["automatic_payment_methods"]["enabled"] is True


def test_failures_of_klarna_had_one_code() -> None:
    method = {**an("payment_method", type="klarna"), "klarna": {}}
    error = {"type": "card_error", "code": "payment_method_provider_decline"}
    intent = an("payment_intent", last_payment_error={**error, "payment_method": method})
    before = seen("2022-11-15", intent)["last_payment_error"]
    assert before["code"] == "payment_intent_payment_attempt_failed"
    assert seen("2023-08-16", intent)["last_payment_error"]["code"] == error["code"]
    other = {**an("payment_method", type="affirm"), "affirm": {}}
    intent = an("payment_intent", last_payment_error={**error, "payment_method": other})
    assert seen("2022-11-15", intent)["last_payment_error"]["code"] == error["code"]


def test_a_session_that_takes_payment_always_asked_for_a_method() -> None:
    key = "POST /v1/checkout/sessions"
    assert asked("2022-11-15", key, mode="payment")["payment_method_collection"] == "always"
    assert "payment_method_collection" not in asked("2022-11-15", key, mode="setup")
    assert "payment_method_collection" not in asked("2023-08-16", key, mode="payment")


def test_an_error_in_place_of_an_action_with_automatic_methods(api: Api) -> None:
    api.get("/v1/balance")
    pay = {
        "amount": 100,
        "currency": "usd",
        "payment_method": "pm_card_visa",
        "confirm": "true",
        "return_url": "https://example.com",
        "automatic_payment_methods": {"enabled": "true"},
        "error_on_requires_action": "true",
    }
    answer = api.request("POST", "/v1/payment_intents", pay, headers=NOW)
    assert answer.status == 400
    assert answer.error["param"] == "error_on_requires_action"
    paid = api.ok("POST", "/v1/payment_intents", pay, headers=THEN)
    assert paid["status"] == "succeeded"
