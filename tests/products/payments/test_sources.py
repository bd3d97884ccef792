"""Saved cards of the older kind: a customer's sources, and the default that is charged."""

from typing import Any

import pytest

from tests.api import Api, Server

VISA = "4242424242424242"
CARD = {"object": "card", "number": VISA, "exp_month": 12, "exp_year": 2031, "cvc": "123"}


def customer_of(api: Api, **params: Any) -> str:
    id_: str = api.post("/v1/customers", params)["id"]
    return id_


def saved(api: Api, customer: str, token: str = "tok_visa") -> dict[str, Any]:
    """A card of the customer, by a token."""
    card: dict[str, Any] = api.post(f"/v1/customers/{customer}/sources", source=token)
    return card


def default_of(api: Api, customer: str) -> str | None:
    id_: str | None = api.get(f"/v1/customers/{customer}")["default_source"]
    return id_


# Saving ---------------------------------------------------------------------------------------


def test_the_first_card_becomes_the_default(api: Api) -> None:
    customer = customer_of(api)
    first = saved(api, customer)
    assert first["id"].startswith("card_")
    assert first["object"] == "card"
    assert first["customer"] == customer
    assert (first["brand"], first["last4"]) == ("Visa", "4242")
    assert first["cvc_check"] == "pass"
    assert default_of(api, customer) == first["id"]
    second = saved(api, customer, "tok_mastercard")
    assert default_of(api, customer) == first["id"]
    assert api.event_types() == [
        "customer.created",
        "customer.source.created",
        "customer.updated",
        "customer.source.created",
    ]
    created, _ = api.events("customer.source.created")
    assert created["data"]["object"] == first
    [updated] = api.events("customer.updated")
    assert updated["data"]["previous_attributes"] == {"default_source": None}
    page = api.get(f"/v1/customers/{customer}/sources")
    assert [card["id"] for card in page["data"]] == [second["id"], first["id"]]
    assert page["url"] == f"/v1/customers/{customer}/sources"
    assert api.get(f"/v1/customers/{customer}/sources/{first['id']}") == first


def test_a_card_may_be_given_whole(api: Api) -> None:
    customer = customer_of(api)
    params = {"source": {**CARD, "name": "Jenny Rosen"}}
    answer = api.request("POST", f"/v1/customers/{customer}/sources", params)
    assert answer.status == 200
    assert VISA.encode() not in answer.content
    assert answer.body["name"] == "Jenny Rosen"


def test_saving_a_card_uses_its_token_up(api: Api) -> None:
    customer = customer_of(api)
    card = {name: value for name, value in CARD.items() if name != "object"}
    token = api.post("/v1/tokens", card=card)
    source = saved(api, customer, token["id"])
    assert source["id"] == token["card"]["id"]
    assert source["fingerprint"] == token["card"]["fingerprint"]
    error = api.refused("POST", f"/v1/customers/{customer}/sources", {"source": token["id"]})
    assert error["code"] == "token_already_used"
    assert error["param"] == "source"


def test_a_card_that_declines_is_not_saved(api: Api) -> None:
    customer = customer_of(api)
    path = f"/v1/customers/{customer}/sources"
    error = api.refused("POST", path, {"source": "tok_chargeDeclined"}, status=402)
    assert error["type"] == "card_error"
    assert (error["code"], error["decline_code"]) == ("card_declined", "generic_decline")
    assert api.get(path)["data"] == []
    assert default_of(api, customer) is None
    assert api.event_types() == ["customer.created"]


def test_a_customer_may_be_made_with_a_card(api: Api) -> None:
    customer = api.post("/v1/customers", source="tok_visa", email="jenny@example.com")
    [card] = api.get(f"/v1/customers/{customer['id']}/sources")["data"]
    assert customer["default_source"] == card["id"]
    assert api.event_types() == ["customer.created", "customer.source.created"]


def test_no_customer_is_made_with_a_card_that_declines(api: Api) -> None:
    params = {"source": "tok_chargeDeclined"}
    error = api.refused("POST", "/v1/customers", params, status=402)
    assert error["code"] == "card_declined"
    assert api.get("/v1/customers")["data"] == []
    assert api.event_types() == []


def test_a_new_card_takes_the_place_of_the_default(api: Api) -> None:
    customer = customer_of(api, source="tok_visa")
    old = default_of(api, customer)
    updated = api.post(f"/v1/customers/{customer}", source="tok_mastercard")
    [card] = api.get(f"/v1/customers/{customer}/sources")["data"]
    assert card["id"] == updated["default_source"] != old
    assert card["brand"] == "MasterCard"
    assert [event["data"]["object"]["id"] for event in api.events("customer.source.deleted")] == [
        old
    ]
    [event] = api.events("customer.updated")
    assert event["data"]["previous_attributes"] == {"default_source": old}


def test_another_saved_card_may_be_made_the_default(api: Api) -> None:
    customer = customer_of(api, source="tok_visa")
    second = saved(api, customer, "tok_mastercard")["id"]
    path = f"/v1/customers/{customer}"
    assert api.post(path, default_source=second)["default_source"] == second
    stranger = saved(api, customer_of(api))["id"]
    error = api.refused("POST", path, {"default_source": stranger})
    assert error["code"] == "resource_missing"
    assert error["param"] == "default_source"
    assert default_of(api, customer) == second


def test_a_source_must_be_given(api: Api) -> None:
    path = f"/v1/customers/{customer_of(api)}/sources"
    assert api.refused("POST", path)["code"] == "parameter_missing"
    error = api.refused("POST", path, {"source": "tok_nope"})
    assert error["message"] == "No such token: 'tok_nope'"
    error = api.refused(
        "POST", "/v1/customers/cus_nope/sources", {"source": "tok_visa"}, status=404
    )
    assert error["message"] == "No such customer: 'cus_nope'"


# Charging -------------------------------------------------------------------------------------


def test_the_default_card_is_charged_when_none_is_named(api: Api) -> None:
    customer = customer_of(api, source="tok_visa")
    for _ in range(2):
        charge = api.post("/v1/charges", amount=1000, currency="usd", customer=customer)
        assert charge["status"] == "succeeded"
        assert charge["customer"] == customer
        assert charge["payment_method"] == default_of(api, customer)
        assert charge["payment_method_details"]["card"]["last4"] == "4242"


def test_a_named_card_of_the_customer_is_charged(api: Api) -> None:
    customer = customer_of(api, source="tok_visa")
    second = saved(api, customer, "tok_mastercard")["id"]
    charge = api.post("/v1/charges", amount=1000, currency="usd", customer=customer, source=second)
    assert charge["payment_method"] == second
    stranger = saved(api, customer_of(api))["id"]
    params = {"amount": 1000, "currency": "usd", "customer": customer, "source": stranger}
    error = api.refused("POST", "/v1/charges", params, status=404)
    assert error["code"] == "missing"
    assert (
        error["message"] == f"Customer {customer} does not have a linked source with ID {stranger}."
    )
    assert error["param"] == "source"


def test_a_customer_without_a_card_cannot_be_charged(api: Api) -> None:
    params = {"amount": 1000, "currency": "usd", "customer": customer_of(api)}
    error = api.refused("POST", "/v1/charges", params, status=402)
    assert error["type"] == "card_error"
    assert error["code"] == "missing"


def test_a_card_that_only_fails_to_pay_can_be_saved(api: Api) -> None:
    customer = customer_of(api, source="tok_chargeCustomerFail")
    params = {"amount": 1000, "currency": "usd", "customer": customer}
    error = api.refused("POST", "/v1/charges", params, status=402)
    assert error["code"] == "card_declined"
    assert api.get(f"/v1/charges/{error['charge']}")["status"] == "failed"


def test_a_saved_card_is_a_payment_method_too(api: Api) -> None:
    customer = customer_of(api, source="tok_visa")
    card = default_of(api, customer)
    methods = api.get(f"/v1/customers/{customer}/payment_methods")["data"]
    assert [method["id"] for method in methods] == [card]
    intent = api.post(
        "/v1/payment_intents",
        amount=1000,
        currency="usd",
        customer=customer,
        payment_method=card,
        confirm=True,
        return_url="https://example.com/back",
    )
    assert intent["status"] == "succeeded"
    assert api.get(f"/v1/charges/{intent['latest_charge']}")["payment_method"] == card


# Changing and forgetting ----------------------------------------------------------------------


def test_a_saved_card_can_be_changed(api: Api) -> None:
    customer = customer_of(api, source="tok_visa")
    card = default_of(api, customer)
    path = f"/v1/customers/{customer}/sources/{card}"
    changed = api.post(
        path, exp_month=3, exp_year=2030, name="Jo", address_zip="12345", metadata={"a": "b"}
    )
    assert (changed["exp_month"], changed["exp_year"]) == (3, 2030)
    assert (changed["name"], changed["address_zip"]) == ("Jo", "12345")
    assert changed["metadata"] == {"a": "b"}
    assert api.get(path) == changed
    [event] = api.events("customer.source.updated")
    assert event["data"]["object"] == changed
    assert event["data"]["previous_attributes"]["exp_month"] == 6
    method = api.get(f"/v1/payment_methods/{card}")
    assert (method["card"]["exp_month"], method["card"]["exp_year"]) == (3, 2030)
    assert method["billing_details"]["name"] == "Jo"


@pytest.mark.parametrize(
    ("params", "code"),
    [({"exp_month": 13}, "invalid_expiry_month"), ({"exp_year": 2020}, "invalid_expiry_year")],
)
def test_a_saved_card_cannot_get_an_expiry_that_is_over(
    api: Api, params: dict[str, Any], code: str
) -> None:
    customer = customer_of(api, source="tok_visa")
    path = f"/v1/customers/{customer}/sources/{default_of(api, customer)}"
    assert api.refused("POST", path, params, status=402)["code"] == code
    assert api.events("customer.source.updated") == []


def test_a_deleted_card_leaves_a_stub_and_another_default(api: Api) -> None:
    customer = customer_of(api, source="tok_visa")
    first = default_of(api, customer)
    second = saved(api, customer, "tok_mastercard")["id"]
    path = f"/v1/customers/{customer}/sources/{first}"
    assert api.delete(path) == {"id": first, "object": "card", "deleted": True}
    assert default_of(api, customer) == second
    [event] = api.events("customer.source.deleted")
    assert event["data"]["object"]["id"] == first
    assert event["data"]["object"]["last4"] == "4242"
    error = api.refused("GET", path, status=404)
    assert error["message"] == f"No such source: '{first}'"
    api.refused("DELETE", path, status=404)
    params = {"amount": 1000, "currency": "usd", "customer": customer, "source": first}
    assert api.refused("POST", "/v1/charges", params, status=404)["code"] == "missing"
    api.delete(f"/v1/customers/{customer}/sources/{second}")
    assert default_of(api, customer) is None
    assert api.get(f"/v1/customers/{customer}/payment_methods")["data"] == []


def test_detaching_the_payment_method_forgets_the_card(api: Api) -> None:
    customer = customer_of(api, source="tok_visa")
    card = default_of(api, customer)
    api.post(f"/v1/payment_methods/{card}/detach")
    assert default_of(api, customer) is None
    assert api.get(f"/v1/customers/{customer}/sources")["data"] == []


def test_a_card_is_found_under_its_customer_alone(api: Api) -> None:
    owner, other = customer_of(api, source="tok_visa"), customer_of(api)
    card = default_of(api, owner)
    for method in ("GET", "POST", "DELETE"):
        error = api.refused(method, f"/v1/customers/{other}/sources/{card}", status=404)
        assert error["code"] == "resource_missing"


def test_sources_are_paged(api: Api) -> None:
    customer = customer_of(api)
    ids = [saved(api, customer)["id"] for _ in range(3)][::-1]
    path = f"/v1/customers/{customer}/sources"
    first = api.get(path, limit=2)
    assert first["has_more"] is True
    rest = api.get(path, limit=2, starting_after=first["data"][-1]["id"])
    assert [card["id"] for card in [*first["data"], *rest["data"]]] == ids


def test_the_older_addresses_do_the_same(api: Api) -> None:
    customer = customer_of(api)
    path = f"/v1/customers/{customer}/cards"
    card = api.post(path, card="tok_visa")
    assert api.get(path)["data"] == [card]
    assert api.get(f"{path}/{card['id']}") == card
    assert api.post(f"{path}/{card['id']}", name="Jo")["name"] == "Jo"
    assert api.delete(f"{path}/{card['id']}")["deleted"] is True
    assert api.get(f"/v1/customers/{customer}/sources")["data"] == []


def test_deleting_a_customer_forgets_the_cards(api: Api, server: Server) -> None:
    customer = customer_of(api, source="tok_visa")
    api.delete(f"/v1/customers/{customer}")
    assert api.event_types()[-2:] == ["customer.source.deleted", "customer.deleted"]
    api.refused("GET", f"/v1/customers/{customer}/sources", status=404)
