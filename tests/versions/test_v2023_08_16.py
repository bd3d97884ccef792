"""2023-08-16: intents choose payment methods by themselves."""

from typing import Any

import pytest

from tests.api import Api

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
