"""Tokens: card data handed over once, and used once."""

from typing import Any

import pytest

from tests.api import Api, Server

VISA = "4242424242424242"
CARD = {"number": VISA, "exp_month": 12, "exp_year": 2031, "cvc": "123"}


def pay(token: str) -> dict[str, Any]:
    return {"amount": 1000, "currency": "usd", "source": token}


def test_a_token_shows_its_card_without_the_number(api: Api, server: Server) -> None:
    card = {**CARD, "name": "Jenny Rosen", "address_zip": "12345"}
    answer = api.request("POST", "/v1/tokens", {"card": card})
    assert answer.status == 200
    assert VISA.encode() not in answer.content
    token = answer.body
    assert token["id"].startswith("tok_")
    assert token["object"] == "token"
    assert token["type"] == "card"
    assert token["used"] is False
    assert token["created"] == server.clock.now()
    shown = token["card"]
    assert shown["id"].startswith("card_")
    assert (shown["brand"], shown["last4"], shown["funding"]) == ("Visa", "4242", "credit")
    assert (shown["exp_month"], shown["exp_year"]) == (12, 2031)
    assert (shown["name"], shown["address_zip"]) == ("Jenny Rosen", "12345")
    assert (shown["cvc_check"], shown["address_zip_check"]) == ("unchecked", "unchecked")
    assert shown["address_line1_check"] is None
    assert api.get(f"/v1/tokens/{token['id']}") == token


@pytest.mark.parametrize(
    ("change", "code", "param"),
    [
        ({"number": "4242424242424241"}, "incorrect_number", "number"),
        ({"exp_month": 13}, "invalid_expiry_month", "exp_month"),
        ({"exp_year": 2020}, "invalid_expiry_year", "exp_year"),
        ({"cvc": "99"}, "invalid_cvc", "cvc"),
    ],
)
def test_bad_card_data_gives_no_token(
    api: Api, change: dict[str, Any], code: str, param: str
) -> None:
    error = api.refused("POST", "/v1/tokens", {"card": {**CARD, **change}}, status=402)
    assert error["type"] == "card_error"
    assert error["code"] == code
    assert error["param"] == param


def test_a_token_makes_a_payment_method_with_its_card_and_address(api: Api) -> None:
    card = {**CARD, "name": "Jenny Rosen", "address_zip": "12345", "address_country": "US"}
    token = api.post("/v1/tokens", card=card)
    method = api.post("/v1/payment_methods", type="card", card={"token": token["id"]})
    assert method["card"]["last4"] == "4242"
    assert method["card"]["fingerprint"] == token["card"]["fingerprint"]
    assert method["billing_details"]["name"] == "Jenny Rosen"
    assert method["billing_details"]["address"]["postal_code"] == "12345"
    assert method["billing_details"]["address"]["country"] == "US"


def test_a_token_is_used_up_by_its_first_use(api: Api) -> None:
    token = api.post("/v1/tokens", card=CARD)["id"]
    api.post("/v1/payment_methods", type="card", card={"token": token})
    assert api.get(f"/v1/tokens/{token}")["used"] is True
    params = {"type": "card", "card": {"token": token}}
    error = api.refused("POST", "/v1/payment_methods", params)
    assert error["type"] == "invalid_request_error"
    assert error["code"] == "token_already_used"
    assert error["message"] == f"You cannot use a Stripe token more than once: {token}."
    assert error["param"] == "card[token]"


def test_a_token_pays_once(api: Api) -> None:
    token = api.post("/v1/tokens", card=CARD)["id"]
    charge = api.post("/v1/charges", pay(token))
    assert charge["status"] == "succeeded"
    error = api.refused("POST", "/v1/charges", pay(token))
    assert error["code"] == "token_already_used"
    assert error["param"] == "source"
    assert [charge["id"] for charge in api.get("/v1/charges")["data"]] == [charge["id"]]


def test_the_name_of_a_test_card_is_never_used_up(api: Api) -> None:
    for _ in range(3):
        assert api.post("/v1/charges", pay("tok_visa"))["status"] == "succeeded"
        method = api.post("/v1/payment_methods", type="card", card={"token": "tok_visa"})
        assert method["card"]["last4"] == "4242"


def test_a_refused_request_does_not_use_a_token_up(api: Api) -> None:
    token = api.post("/v1/tokens", card=CARD)["id"]
    error = api.refused("POST", "/v1/charges", {**pay(token), "amount": 10})
    assert error["code"] == "amount_too_small"
    assert api.get(f"/v1/tokens/{token}")["used"] is False
    assert api.post("/v1/charges", pay(token))["status"] == "succeeded"


def test_a_publishable_key_makes_tokens_but_cannot_charge_them(api: Api, server: Server) -> None:
    browser = Api(server, server.secrets.test_publishable)
    token = browser.post("/v1/tokens", card=CARD)["id"]
    refused = browser.request("POST", "/v1/charges", pay(token))
    assert refused.status in {401, 403}
    assert api.post("/v1/charges", pay(token))["status"] == "succeeded"


def test_a_token_is_missing_where_there_is_none(api: Api) -> None:
    error = api.refused("GET", "/v1/tokens/tok_nope", status=404)
    assert error["message"] == "No such token: 'tok_nope'"
    error = api.refused("POST", "/v1/charges", pay("tok_nope"))
    assert error["code"] == "resource_missing"
    assert error["message"] == "No such token: 'tok_nope'"


@pytest.mark.parametrize(
    "params", [{}, {"card": {"number": VISA}}, {"card": {"exp_month": 1, "exp_year": 2031}}]
)
def test_what_is_missing_is_named(api: Api, params: dict[str, Any]) -> None:
    error = api.refused("POST", "/v1/tokens", params)
    assert error["code"] == "parameter_missing"


def test_a_personal_number_is_not_shown(api: Api) -> None:
    answer = api.request("POST", "/v1/tokens", {"pii": {"id_number": "000000000"}})
    assert answer.status == 200
    assert b"000000000" not in answer.content
    assert answer.body["type"] == "pii"
    params = {"type": "card", "card": {"token": answer.body["id"]}}
    error = api.refused("POST", "/v1/payment_methods", params)
    assert error["param"] == "card[token]"


def test_a_test_name_means_nothing_in_live_mode(live: Api) -> None:
    assert live.refused("GET", "/v1/tokens/tok_visa", status=404)["code"] == "resource_missing"
