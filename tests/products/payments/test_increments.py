"""Incremental authorizations: a hold that grows before it is captured."""

from dataclasses import replace
from typing import Any

import pytest

from tests.api import Api, Server
from zorse.rails.authorization import Answer, Attempt
from zorse.rails.simulated import network

INTENTS = "/v1/payment_intents"
EMPTY_CARD = "4000000000009995"
OPTION = "payment_method_options[card][request_incremental_authorization]"


def held(api: Api, card: str = "visa", **more: Any) -> dict[str, Any]:
    """An intent of $20.00 that waits to be captured and may grow."""
    intent: dict[str, Any] = api.post(
        INTENTS,
        {
            "amount": 2000,
            "currency": "usd",
            "payment_method": f"pm_card_{card}",
            "confirm": True,
            "return_url": "https://example.com/back",
            "capture_method": "manual",
            OPTION: "if_available",
            **more,
        },
    )
    return intent


def charge_of(api: Api, intent: dict[str, Any]) -> dict[str, Any]:
    charge: dict[str, Any] = api.get(f"/v1/charges/{intent['latest_charge']}")
    return charge


def status_of(api: Api, intent: dict[str, Any]) -> str:
    card = charge_of(api, intent)["payment_method_details"]["card"]
    return str(card["incremental_authorization"]["status"])


@pytest.mark.parametrize(
    ("card", "asked", "status"),
    [
        ("visa", "if_available", "available"),
        ("mastercard", "if_available", "available"),
        ("discover", "if_available", "available"),
        ("amex", "if_available", "unavailable"),
        ("visa", "never", "unavailable"),
    ],
)
def test_a_charge_tells_whether_its_hold_can_grow(
    api: Api, card: str, asked: str, status: str
) -> None:
    assert status_of(api, held(api, card, **{OPTION: asked})) == status


def test_a_greater_amount_is_held_and_captured(api: Api) -> None:
    intent = held(api)
    path = f"{INTENTS}/{intent['id']}"
    grown = api.post(
        f"{path}/increment_authorization",
        {"amount": 3000, "description": "One night more", "metadata[nights]": "3"},
    )
    assert (grown["amount"], grown["amount_capturable"]) == (3000, 3000)
    assert grown["status"] == "requires_capture"
    assert grown["description"] == "One night more"
    assert grown["metadata"] == {"nights": "3"}
    charge = charge_of(api, grown)
    assert charge["amount"] == 3000
    assert charge["payment_method_details"]["card"]["amount_authorized"] == 3000
    assert charge["captured"] is False
    captured = api.post(f"{path}/capture")
    assert (captured["status"], captured["amount_received"]) == ("succeeded", 3000)
    id_ = charge_of(api, captured)["balance_transaction"]
    transaction = api.get(f"/v1/balance_transactions/{id_}")
    assert (transaction["amount"], transaction["fee"]) == (3000, 117)
    assert api.event_types() == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.amount_capturable_updated",
        "charge.updated",
        "payment_intent.amount_capturable_updated",
        "charge.captured",
        "payment_intent.succeeded",
    ]
    [event] = api.events("charge.updated")
    previous = event["data"]["previous_attributes"]
    assert previous["amount"] == 2000
    card = previous["payment_method_details"]["card"]
    assert card == {
        "amount_authorized": 2000,
        "overcapture": {"maximum_amount_capturable": 2000},
    }


def test_the_whole_of_a_grown_hold_is_let_go(api: Api) -> None:
    intent = held(api)
    path = f"{INTENTS}/{intent['id']}"
    api.post(f"{path}/increment_authorization", amount=3000)
    assert api.post(f"{path}/cancel")["status"] == "canceled"
    assert api.get("/v1/balance_transactions")["data"] == []


def test_a_grown_hold_lapses_when_the_first_would_have(api: Api, server: Server) -> None:
    intent = held(api)
    server.advance(days=6)
    api.post(f"{INTENTS}/{intent['id']}/increment_authorization", amount=3000)
    server.advance(days=1, seconds=1)
    assert api.get(f"{INTENTS}/{intent['id']}")["status"] == "canceled"


@pytest.mark.parametrize("amount", [2000, 1999, 100_000_000])
def test_a_hold_only_grows_and_within_limits(api: Api, amount: int) -> None:
    intent = held(api)
    path = f"{INTENTS}/{intent['id']}"
    error = api.refused("POST", f"{path}/increment_authorization", {"amount": amount})
    assert error["param"] == "amount"
    assert api.get(path) == intent


def test_what_cannot_grow_is_refused(api: Api) -> None:
    for intent in (held(api, "amex"), held(api, **{OPTION: "never"})):
        path = f"{INTENTS}/{intent['id']}/increment_authorization"
        error = api.refused("POST", path, {"amount": 3000})
        assert error["code"] == "payment_intent_invalid_parameter"
        assert error["payment_intent"] == intent


def test_only_what_waits_to_be_captured_grows(api: Api) -> None:
    intent = held(api)
    api.post(f"{INTENTS}/{intent['id']}/capture")
    path = f"{INTENTS}/{intent['id']}/increment_authorization"
    error = api.refused("POST", path, {"amount": 3000})
    assert error["code"] == "payment_intent_unexpected_state"


def test_ten_attempts_are_all(api: Api) -> None:
    path = f"{INTENTS}/{held(api)['id']}/increment_authorization"
    for step in range(1, 11):
        api.post(path, amount=2000 + step)
    assert "10 times" in api.refused("POST", path, {"amount": 3000})["message"]


def test_a_refusal_leaves_the_hold_as_it_was(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test card pays once and refuses more, so here the issuer has second thoughts."""
    intent = held(api)
    path = f"{INTENTS}/{intent['id']}"
    first_answer = network.authorize

    def second_thoughts(attempt: Attempt) -> Answer:
        return first_answer(replace(attempt, number=EMPTY_CARD))

    monkeypatch.setattr(network, "authorize", second_thoughts)
    error = api.refused("POST", f"{path}/increment_authorization", {"amount": 3000}, status=402)
    assert (error["code"], error["decline_code"]) == ("card_declined", "insufficient_funds")
    assert error["charge"] == intent["latest_charge"]
    assert error["payment_intent"] == intent
    monkeypatch.undo()
    assert api.get(path) == intent
    assert api.events("charge.updated") == []
    assert api.post(f"{path}/capture")["amount_received"] == 2000
