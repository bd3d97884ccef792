"""Mandates: permission given with a confirmation, and what it allows."""

from typing import Any

import pytest

from tests.api import Api, Server
from tests.products.payments.test_three_d_secure import press

OFFLINE = {"customer_acceptance": {"type": "offline", "accepted_at": 1_781_500_000}}
ONLINE = {
    "customer_acceptance": {
        "type": "online",
        "online": {"ip_address": "203.0.113.7", "user_agent": "Navigator/4.0"},
    }
}
BACK = {"return_url": "https://example.com/back"}


def set_up(api: Api, **more: Any) -> dict[str, Any]:
    """A card that its customer allows to be charged later."""
    asked = {"payment_method": "pm_card_visa", "confirm": True, "mandate_data": OFFLINE, **BACK}
    intent: dict[str, Any] = api.post("/v1/setup_intents", {**asked, **more})
    return intent


def pay(api: Api, **more: Any) -> dict[str, Any]:
    asked = {"amount": 2000, "currency": "usd", "confirm": True, **BACK}
    intent: dict[str, Any] = api.post("/v1/payment_intents", {**asked, **more})
    return intent


def mandate_of(api: Api, intent: dict[str, Any]) -> str | None:
    """The mandate that a payment was made with."""
    charge = api.get(f"/v1/charges/{intent['latest_charge']}")
    id_: str | None = charge["payment_method_details"]["card"]["mandate"]
    return id_


def test_a_setup_makes_a_mandate_for_more_than_one_payment(api: Api) -> None:
    intent = set_up(api)
    mandate = api.get(f"/v1/mandates/{intent['mandate']}")
    assert mandate == {
        "id": intent["mandate"],
        "object": "mandate",
        "customer_acceptance": {
            "accepted_at": 1_781_500_000,
            "offline": {},
            "type": "offline",
        },
        "livemode": False,
        "multi_use": {},
        "payment_method": intent["payment_method"],
        "payment_method_details": {"card": {}, "type": "card"},
        "status": "active",
        "type": "multi_use",
    }
    expanded = api.get(f"/v1/setup_intents/{intent['id']}", expand=["mandate"])
    assert expanded["mandate"] == mandate


def test_an_online_mandate_tells_where_it_was_given(api: Api) -> None:
    intent = set_up(api, mandate_data=ONLINE)
    accepted = api.get(f"/v1/mandates/{intent['mandate']}")["customer_acceptance"]
    assert accepted == {
        "accepted_at": intent["created"],
        "online": {"ip_address": "203.0.113.7", "user_agent": "Navigator/4.0"},
        "type": "online",
    }


def test_without_mandate_data_there_is_no_mandate(api: Api) -> None:
    assert set_up(api, mandate_data="")["mandate"] is None
    assert mandate_of(api, pay(api, payment_method="pm_card_visa")) is None


def test_a_mandate_is_made_once_the_customer_has_authenticated(api: Api, server: Server) -> None:
    card = "pm_card_threeDSecure2Required"
    waiting = pay(api, payment_method=card, mandate_data=OFFLINE)
    assert waiting["status"] == "requires_action"
    press(server, waiting, "authenticated")
    paid = api.get(f"/v1/payment_intents/{waiting['id']}")
    assert paid["status"] == "succeeded"
    assert mandate_of(api, paid) is not None


def test_a_payment_makes_a_mandate_for_itself_alone(api: Api) -> None:
    id_ = mandate_of(api, pay(api, payment_method="pm_card_visa", mandate_data=OFFLINE))
    mandate = api.get(f"/v1/mandates/{id_}")
    assert mandate["type"] == "single_use"
    assert mandate["single_use"] == {"amount": 2000, "currency": "usd"}


def test_a_payment_with_future_usage_makes_one_for_more(api: Api) -> None:
    asked = {"payment_method": "pm_card_visa", "mandate_data": OFFLINE}
    id_ = mandate_of(api, pay(api, setup_future_usage="off_session", **asked))
    assert api.get(f"/v1/mandates/{id_}")["type"] == "multi_use"


def test_a_mandate_allows_a_later_payment(api: Api) -> None:
    customer = api.post("/v1/customers")["id"]
    intent = set_up(api, customer=customer)
    named = {"customer": customer, "payment_method": intent["payment_method"]}
    paid = pay(api, mandate=intent["mandate"], off_session=True, **named)
    assert mandate_of(api, paid) == intent["mandate"]


def test_a_mandate_is_for_its_own_payment_method(api: Api) -> None:
    mandate = set_up(api, customer=api.post("/v1/customers")["id"])["mandate"]
    asked = {"amount": 2000, "currency": "usd", "confirm": True, **BACK, "mandate": mandate}
    error = api.refused("POST", "/v1/payment_intents", {**asked, "payment_method": "pm_card_visa"})
    assert error["code"] == "payment_intent_mandate_invalid"
    assert error["param"] == "mandate"
    asked["mandate"] = "mandate_nowhere"
    error = api.refused("POST", "/v1/payment_intents", {**asked, "payment_method": "pm_card_visa"})
    assert error["code"] == "resource_missing"
    assert error["message"] == "No such mandate: 'mandate_nowhere'"


def test_a_mandate_ends_with_its_payment_method(api: Api) -> None:
    intent = set_up(api, customer=api.post("/v1/customers")["id"])
    api.post(f"/v1/payment_methods/{intent['payment_method']}/detach")
    assert api.get(f"/v1/mandates/{intent['mandate']}")["status"] == "inactive"


@pytest.mark.parametrize(
    ("acceptance", "param"),
    [
        ({"type": "online"}, "[online]"),
        ({"type": "online", "online": {"user_agent": "x"}}, "[online][ip_address]"),
        ({"type": "online", "online": {"ip_address": "203.0.113.7"}}, "[online][user_agent]"),
    ],
)
def test_an_online_mandate_needs_to_know_where(
    api: Api, acceptance: dict[str, Any], param: str
) -> None:
    intent = api.post("/v1/setup_intents", payment_method="pm_card_visa")["id"]
    asked = {"mandate_data": {"customer_acceptance": acceptance}, **BACK}
    error = api.refused("POST", f"/v1/setup_intents/{intent}/confirm", asked)
    assert error["code"] == "parameter_missing"
    assert error["param"] == f"mandate_data[customer_acceptance]{param}"


def test_a_browser_need_not_say_where_it_is(api: Api) -> None:
    intent = api.post("/v1/setup_intents", payment_method="pm_card_visa")
    browser = Api(api.server, api.server.secrets.test_publishable)
    accepted = {"type": "online", "online": {"user_agent": "Navigator/4.0"}}
    asked = {"mandate_data": {"customer_acceptance": accepted}, **BACK}
    asked["client_secret"] = intent["client_secret"]
    browser.post(f"/v1/setup_intents/{intent['id']}/confirm", asked)
    done = api.get(f"/v1/setup_intents/{intent['id']}")
    mandate = api.get(f"/v1/mandates/{done['mandate']}")
    assert mandate["customer_acceptance"]["online"]["user_agent"] == "Navigator/4.0"
