"""Payment methods: made unattached, saved for a customer, and taken away for good."""

from typing import Any

import pytest

from tests.api import Api, Server

VISA = "4242424242424242"
CARD = {"number": VISA, "exp_month": 12, "exp_year": 2031, "cvc": "123"}
JENNY = {
    "name": "Jenny Rosen",
    "email": "jenny@example.com",
    "phone": "+15555550123",
    "address": {"line1": "1 Main Street", "city": "Springfield", "postal_code": "12345"},
}
SPENT = (
    "The provided PaymentMethod was previously used with a PaymentIntent without Customer "
    "attachment, shared with a connected account without Customer attachment, or was detached from "
    "a Customer. It may not be used again. To use a PaymentMethod multiple times, you must attach "
    "it to a Customer first."
)


def customer_of(api: Api) -> str:
    id_: str = api.post("/v1/customers", name="Jenny Rosen")["id"]
    return id_


def saved(api: Api, customer: str, name: str = "pm_card_visa") -> dict[str, Any]:
    """A payment method by a test card's name, attached to a customer."""
    method: dict[str, Any] = api.post(f"/v1/payment_methods/{name}/attach", customer=customer)
    return method


def pay(customer: str | None, method: str, **more: Any) -> dict[str, Any]:
    """Parameters of a payment that is confirmed at once."""
    owner = {"customer": customer} if customer else {}
    return {
        "amount": 1000,
        "currency": "usd",
        "payment_method": method,
        "confirm": True,
        "return_url": "https://example.com/back",
        **owner,
        **more,
    }


# Creating -------------------------------------------------------------------------------------


def test_a_card_is_shown_without_its_number(api: Api, server: Server) -> None:
    params = {"type": "card", "card": CARD, "billing_details": JENNY, "metadata": {"order": "7"}}
    answer = api.request("POST", "/v1/payment_methods", params)
    assert answer.status == 200
    assert VISA.encode() not in answer.content
    method = answer.body
    assert method["id"].startswith("pm_")
    assert method["customer"] is None
    assert method["created"] == server.clock.now()
    assert method["livemode"] is False
    assert method["allow_redisplay"] == "unspecified"
    assert method["metadata"] == {"order": "7"}
    card = method["card"]
    assert (card["brand"], card["display_brand"], card["last4"]) == ("visa", "visa", "4242")
    assert (card["exp_month"], card["exp_year"]) == (12, 2031)
    assert (card["country"], card["funding"]) == ("US", "credit")
    assert card["networks"] == {"available": ["visa"], "preferred": None}
    assert card["checks"]["cvc_check"] == "unchecked"
    assert "number" not in card
    assert "cvc" not in card
    details = method["billing_details"]
    assert details["email"] == "jenny@example.com"
    assert details["address"]["postal_code"] == "12345"
    assert details["address"]["line2"] is None
    assert api.event_types() == []


def test_a_card_without_a_security_code_has_nothing_to_check(api: Api) -> None:
    card = {name: value for name, value in CARD.items() if name != "cvc"}
    method = api.post("/v1/payment_methods", type="card", card=card)
    assert method["card"]["checks"]["cvc_check"] is None


def test_a_number_may_be_written_in_groups_and_a_year_in_two_digits(api: Api) -> None:
    card = {**CARD, "number": "4242 4242-4242 4242", "exp_year": 31}
    method = api.post("/v1/payment_methods", type="card", card=card)
    assert method["card"]["last4"] == "4242"
    assert method["card"]["exp_year"] == 2031


@pytest.mark.parametrize(
    ("change", "code", "param", "message"),
    [
        (
            {"number": "4242424242424241"},
            "incorrect_number",
            "number",
            "Your card number is incorrect.",
        ),
        (
            {"number": "4242abcd42424242"},
            "invalid_number",
            "number",
            "The card number is not a valid credit card number.",
        ),
        (
            {"number": "42424242"},
            "invalid_number",
            "number",
            "The card number is not a valid credit card number.",
        ),
        (
            {"exp_month": 13},
            "invalid_expiry_month",
            "exp_month",
            "Your card's expiration month is invalid.",
        ),
        (
            {"exp_month": 5, "exp_year": 2026},
            "invalid_expiry_month",
            "exp_month",
            "Your card's expiration month is invalid.",
        ),
        (
            {"exp_year": 2025},
            "invalid_expiry_year",
            "exp_year",
            "Your card's expiration year is invalid.",
        ),
        (
            {"exp_year": 2077},
            "invalid_expiry_year",
            "exp_year",
            "Your card's expiration year is invalid.",
        ),
        ({"cvc": "12"}, "invalid_cvc", "cvc", "Your card's security code is invalid."),
        ({"cvc": "1234"}, "invalid_cvc", "cvc", "Your card's security code is invalid."),
        (
            {"number": "378282246310005"},
            "invalid_cvc",
            "cvc",
            "Your card's security code is invalid.",
        ),
    ],
)
def test_bad_card_data_is_a_card_error(
    api: Api, change: dict[str, Any], code: str, param: str, message: str
) -> None:
    params = {"type": "card", "card": {**CARD, **change}}
    error = api.refused("POST", "/v1/payment_methods", params, status=402)
    assert error["type"] == "card_error"
    assert error["code"] == code
    assert error["param"] == param
    assert error["message"] == message
    assert error["doc_url"] == f"https://stripe.com/docs/error-codes/{code.replace('_', '-')}"
    assert "decline_code" not in error


def test_a_card_expires_at_the_end_of_its_month(api: Api) -> None:
    method = api.post(
        "/v1/payment_methods", type="card", card={**CARD, "exp_month": 6, "exp_year": 2026}
    )
    assert method["card"]["exp_month"] == 6


def test_a_real_card_is_refused_in_test_mode(api: Api) -> None:
    params = {"type": "card", "card": {**CARD, "number": "4539578763621486"}}
    error = api.refused("POST", "/v1/payment_methods", params, status=402)
    assert error["code"] == "card_declined"
    assert error["decline_code"] == "test_mode_live_card"


def test_a_test_card_is_refused_in_live_mode(live: Api) -> None:
    params = {"type": "card", "card": CARD}
    error = live.refused("POST", "/v1/payment_methods", params, status=402)
    assert error["code"] == "card_declined"
    assert error["decline_code"] == "live_mode_test_card"
    missing = live.refused("GET", "/v1/payment_methods/pm_card_visa", status=404)
    assert missing["code"] == "resource_missing"


@pytest.mark.parametrize(
    ("params", "param"),
    [
        ({}, "type"),
        ({"type": "card"}, "card"),
        ({"type": "card", "card": {"exp_month": 1, "exp_year": 2031}}, "card[number]"),
        ({"type": "card", "card": {"number": VISA, "exp_year": 2031}}, "card[exp_month]"),
        ({"type": "card", "card": {"number": VISA, "exp_month": 1}}, "card[exp_year]"),
    ],
)
def test_what_is_missing_is_named(api: Api, params: dict[str, Any], param: str) -> None:
    error = api.refused("POST", "/v1/payment_methods", params)
    assert error["code"] == "parameter_missing"
    assert error["param"] == param
    assert error["message"] == f"Missing required param: {param}."


@pytest.mark.parametrize(
    ("name", "brand", "last4", "funding", "country"),
    [
        ("pm_card_visa", "visa", "4242", "credit", "US"),
        ("pm_card_visa_debit", "visa", "5556", "debit", "US"),
        ("pm_card_mastercard", "mastercard", "4444", "credit", "US"),
        ("pm_card_mastercard_prepaid", "mastercard", "5100", "prepaid", "US"),
        ("pm_card_amex", "amex", "8431", "credit", "US"),
        ("pm_card_jcb", "jcb", "0505", "credit", "JP"),
        ("pm_card_de", "visa", "0016", "credit", "DE"),
    ],
)
def test_names_stand_for_the_documented_cards(
    api: Api, name: str, brand: str, last4: str, funding: str, country: str
) -> None:
    card = api.get(f"/v1/payment_methods/{name}")["card"]
    if name == "pm_card_amex":
        # Two numbers are documented for this brand; either is right.
        assert card.pop("last4") in {"0005", last4}
    else:
        assert card["last4"] == last4
    assert (card["brand"], card["funding"], card["country"]) == (brand, funding, country)
    assert (card["exp_month"], card["exp_year"]) == (6, 2027)


def test_a_name_gives_a_fresh_payment_method_of_the_same_card_each_time(api: Api) -> None:
    first, second = (api.get("/v1/payment_methods/pm_card_visa") for _ in range(2))
    assert first["id"] != second["id"]
    assert first["card"]["fingerprint"] == second["card"]["fingerprint"]
    typed = api.post("/v1/payment_methods", type="card", card=CARD)
    assert typed["card"]["fingerprint"] == first["card"]["fingerprint"]
    other = api.get("/v1/payment_methods/pm_card_mastercard")
    assert other["card"]["fingerprint"] != first["card"]["fingerprint"]


def test_unknown_payment_methods_are_missing(api: Api) -> None:
    error = api.refused("GET", "/v1/payment_methods/pm_nope", status=404)
    assert error["code"] == "resource_missing"
    assert error["param"] == "payment_method"
    assert error["message"].startswith("No such PaymentMethod: 'pm_nope'; It's possible this")
    error = api.refused("POST", "/v1/payment_intents", pay(None, "pm_nope"))
    assert error["code"] == "resource_missing"
    assert error["param"] == "payment_method"


def test_a_co_branded_card_prefers_only_a_network_that_it_has(api: Api) -> None:
    card = {"number": "4000002500001001", "exp_month": 12, "exp_year": 2031, "cvc": "123"}
    params = {"type": "card", "card": {**card, "networks": {"preferred": "cartes_bancaires"}}}
    networks = api.post("/v1/payment_methods", params)["card"]["networks"]
    assert set(networks["available"]) == {"cartes_bancaires", "visa"}
    assert networks["preferred"] == "cartes_bancaires"
    params = {"type": "card", "card": {**CARD, "networks": {"preferred": "mastercard"}}}
    error = api.refused("POST", "/v1/payment_methods", params)
    assert error["param"] == "card[networks][preferred]"


# Attaching ------------------------------------------------------------------------------------


def test_attaching_saves_the_card_after_asking_its_issuer(api: Api) -> None:
    customer = customer_of(api)
    created = api.post("/v1/payment_methods", type="card", card=CARD)
    method = api.post(f"/v1/payment_methods/{created['id']}/attach", customer=customer)
    assert method["id"] == created["id"]
    assert method["customer"] == customer
    assert method["card"]["checks"]["cvc_check"] == "pass"
    assert api.get(f"/v1/payment_methods/{created['id']}") == method
    [event] = api.events("payment_method.attached")
    assert event["data"] == {"object": method}
    assert api.event_types() == ["customer.created", "payment_method.attached"]


@pytest.mark.parametrize(
    ("name", "code", "decline_code", "message"),
    [
        (
            "pm_card_visa_chargeDeclined",
            "card_declined",
            "generic_decline",
            "Your card was declined.",
        ),
        ("pm_card_chargeDeclined", "card_declined", "generic_decline", "Your card was declined."),
        (
            "pm_card_visa_chargeDeclinedInsufficientFunds",
            "card_declined",
            "insufficient_funds",
            "Your card has insufficient funds.",
        ),
        (
            "pm_card_visa_chargeDeclinedLostCard",
            "card_declined",
            "lost_card",
            "Your card was declined.",
        ),
        ("pm_card_chargeDeclinedExpiredCard", "expired_card", None, "Your card has expired."),
        (
            "pm_card_chargeDeclinedIncorrectCvc",
            "incorrect_cvc",
            None,
            "Your card's security code is incorrect.",
        ),
        (
            "pm_card_chargeDeclinedProcessingError",
            "processing_error",
            None,
            "An error occurred while processing your card. Try again in a little bit.",
        ),
    ],
)
def test_a_card_that_declines_is_not_attached(
    api: Api, name: str, code: str, decline_code: str | None, message: str
) -> None:
    customer = customer_of(api)
    path = f"/v1/payment_methods/{name}/attach"
    error = api.refused("POST", path, {"customer": customer}, status=402)
    assert error["type"] == "card_error"
    assert error["code"] == code
    assert error.get("decline_code") == decline_code
    assert error["message"] == message
    assert error["param"] == ""
    assert api.get(f"/v1/customers/{customer}/payment_methods")["data"] == []
    assert api.events("payment_method.attached") == []


def test_a_declined_attachment_leaves_the_payment_method_as_it_was(api: Api) -> None:
    customer = customer_of(api)
    card = {**CARD, "number": "4000000000000002"}
    method = api.post("/v1/payment_methods", type="card", card=card)
    path = f"/v1/payment_methods/{method['id']}"
    api.refused("POST", f"{path}/attach", {"customer": customer}, status=402)
    assert api.get(path) == method


def test_a_card_that_only_fails_to_pay_can_be_attached(api: Api) -> None:
    customer = customer_of(api)
    method = saved(api, customer, "pm_card_chargeCustomerFail")
    error = api.refused("POST", "/v1/payment_intents", pay(customer, method["id"]), status=402)
    assert error["code"] == "card_declined"
    assert error["payment_method"]["id"] == method["id"]


def test_an_attached_payment_method_cannot_be_attached_again(api: Api) -> None:
    customer = customer_of(api)
    method = saved(api, customer)
    for other in (customer, customer_of(api)):
        path = f"/v1/payment_methods/{method['id']}/attach"
        error = api.refused("POST", path, {"customer": other})
        assert error["type"] == "invalid_request_error"
        assert error["message"] == (
            "The payment method you provided has already been attached to a customer."
        )
    assert len(api.events("payment_method.attached")) == 1


def test_attaching_wants_a_customer_who_exists(api: Api) -> None:
    path = "/v1/payment_methods/pm_card_visa/attach"
    error = api.refused("POST", path)
    assert error["code"] == "parameter_missing"
    error = api.refused("POST", path, {"customer": "cus_nope"})
    assert error["code"] == "resource_missing"
    assert error["param"] == "customer"
    assert error["message"] == "No such customer: 'cus_nope'"


def test_one_used_without_a_customer_is_used_up(api: Api) -> None:
    intent = api.post("/v1/payment_intents", pay(None, "pm_card_visa"))
    used = intent["payment_method"]
    error = api.refused("POST", "/v1/payment_intents", pay(None, used))
    assert error["message"] == SPENT
    customer = customer_of(api)
    path = f"/v1/payment_methods/{used}/attach"
    assert api.refused("POST", path, {"customer": customer})["message"] == SPENT


def test_an_attached_one_pays_again_and_again_but_only_for_its_customer(api: Api) -> None:
    customer = customer_of(api)
    method = saved(api, customer)["id"]
    for _ in range(2):
        assert api.post("/v1/payment_intents", pay(customer, method))["status"] == "succeeded"
    assert api.refused("POST", "/v1/payment_intents", pay(None, method))["type"] == (
        "invalid_request_error"
    )
    error = api.refused("POST", "/v1/payment_intents", pay(customer_of(api), method))
    assert error["message"] == (
        f"The customer does not have a payment method with the ID {method}. The payment method "
        "must be attached to the customer."
    )


# Detaching ------------------------------------------------------------------------------------


def test_a_detached_payment_method_can_never_be_used_again(api: Api) -> None:
    customer = customer_of(api)
    method = saved(api, customer)["id"]
    detached = api.post(f"/v1/payment_methods/{method}/detach")
    assert detached["customer"] is None
    [event] = api.events("payment_method.detached")
    assert event["data"]["object"] == detached
    assert event["data"]["previous_attributes"] == {"customer": customer}
    path = f"/v1/payment_methods/{method}/attach"
    assert api.refused("POST", path, {"customer": customer})["message"] == SPENT
    assert api.refused("POST", "/v1/payment_intents", pay(None, method))["message"] == SPENT
    assert api.get(f"/v1/payment_methods/{method}")["customer"] is None


def test_what_is_not_attached_cannot_be_detached(api: Api) -> None:
    error = api.refused("POST", "/v1/payment_methods/pm_card_visa/detach")
    assert error["message"] == (
        "The payment method you provided is not attached to a customer so detachment is impossible."
    )
    assert api.event_types() == []


def test_detaching_the_default_clears_it(api: Api) -> None:
    customer = customer_of(api)
    default, other = (saved(api, customer)["id"] for _ in range(2))
    path = f"/v1/customers/{customer}"
    api.post(path, invoice_settings={"default_payment_method": default})
    api.post(f"/v1/payment_methods/{other}/detach")
    assert api.get(path)["invoice_settings"]["default_payment_method"] == default
    api.post(f"/v1/payment_methods/{default}/detach")
    assert api.get(path)["invoice_settings"]["default_payment_method"] is None
    assert api.events("customer.updated")[-1]["data"]["previous_attributes"] == {
        "invoice_settings": {"default_payment_method": default}
    }


# Changing -------------------------------------------------------------------------------------


def test_an_attached_payment_method_can_be_changed(api: Api) -> None:
    method = saved(api, customer_of(api))
    path = f"/v1/payment_methods/{method['id']}"
    changed = api.post(
        path,
        billing_details={"name": "Jo"},
        card={"exp_month": 3, "exp_year": 2030},
        metadata={"order": "7"},
        allow_redisplay="always",
    )
    assert changed["billing_details"]["name"] == "Jo"
    assert (changed["card"]["exp_month"], changed["card"]["exp_year"]) == (3, 2030)
    assert changed["metadata"] == {"order": "7"}
    assert changed["allow_redisplay"] == "always"
    assert api.get(path) == changed
    [event] = api.events("payment_method.updated")
    assert event["data"]["object"] == changed
    assert event["data"]["previous_attributes"] == {
        "allow_redisplay": "unspecified",
        "billing_details": {"name": None},
        "card": {"exp_month": 6, "exp_year": 2027},
        "metadata": {"order": None},
    }


def test_a_change_of_nothing_is_no_event(api: Api) -> None:
    method = saved(api, customer_of(api))
    same = api.post(f"/v1/payment_methods/{method['id']}", card={"exp_month": 6})
    assert same == method
    assert api.events("payment_method.updated") == []


def test_an_unattached_payment_method_cannot_be_changed(api: Api) -> None:
    method = api.get("/v1/payment_methods/pm_card_visa")
    path = f"/v1/payment_methods/{method['id']}"
    error = api.refused("POST", path, {"metadata": {"a": "b"}})
    assert error["message"] == (
        "You must save this PaymentMethod to a customer before you can update it."
    )


@pytest.mark.parametrize(
    ("card", "code"),
    [
        ({"exp_month": 13}, "invalid_expiry_month"),
        ({"exp_month": 5, "exp_year": 2026}, "invalid_expiry_month"),
        ({"exp_year": 2020}, "invalid_expiry_year"),
        ({"exp_year": 2099}, "invalid_expiry_year"),
    ],
)
def test_a_card_cannot_get_an_expiry_that_is_over(
    api: Api, card: dict[str, Any], code: str
) -> None:
    method = saved(api, customer_of(api))
    path = f"/v1/payment_methods/{method['id']}"
    error = api.refused("POST", path, {"card": card}, status=402)
    assert error["type"] == "card_error"
    assert error["code"] == code
    assert api.get(path) == method


# Listing --------------------------------------------------------------------------------------


def test_a_customers_payment_methods_are_listed_newest_first(api: Api) -> None:
    customer, other = customer_of(api), customer_of(api)
    ids = [saved(api, customer, name)["id"] for name in ("pm_card_visa", "pm_card_mastercard")]
    saved(api, other)
    api.get("/v1/payment_methods/pm_card_visa")
    by_customer = f"/v1/customers/{customer}/payment_methods"
    for path, params in (("/v1/payment_methods", {"customer": customer}), (by_customer, {})):
        page = api.get(path, **params)
        assert [method["id"] for method in page["data"]] == ids[::-1]
        assert page["url"] == path
        assert page["has_more"] is False
        of_type = api.get(path, type="card", **params)
        assert of_type["data"] == page["data"]
        assert api.get(path, type="sepa_debit", **params)["data"] == []
        first = api.get(path, limit=1, **params)
        assert first["has_more"] is True
        rest = api.get(path, limit=1, starting_after=first["data"][0]["id"], **params)
        assert [method["id"] for method in rest["data"]] == ids[:1]


def test_detached_payment_methods_are_not_listed(api: Api) -> None:
    customer = customer_of(api)
    method = saved(api, customer)["id"]
    api.post(f"/v1/payment_methods/{method}/detach")
    assert api.get("/v1/payment_methods", customer=customer)["data"] == []
    assert api.get(f"/v1/customers/{customer}/payment_methods")["data"] == []


def test_one_of_a_customer_is_found_under_that_customer_alone(api: Api) -> None:
    customer, other = customer_of(api), customer_of(api)
    method = saved(api, customer)
    assert api.get(f"/v1/customers/{customer}/payment_methods/{method['id']}") == method
    path = f"/v1/customers/{other}/payment_methods/{method['id']}"
    assert api.refused("GET", path, status=404)["code"] == "resource_missing"


def test_a_list_of_an_unknown_customer_is_refused(api: Api) -> None:
    error = api.refused("GET", "/v1/payment_methods", {"customer": "cus_nope"})
    assert error["code"] == "resource_missing"
    path = "/v1/customers/cus_nope/payment_methods"
    assert api.refused("GET", path, status=404)["code"] == "resource_missing"
