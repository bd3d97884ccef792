"""What the parameters of payments name: it must be there, and it is used for what it is."""

from typing import Any

import pytest

from tests.api import Api

TERMS = {"amount": 2000, "currency": "usd"}
BACK = {"return_url": "https://example.com/back"}
PAY = {**TERMS, **BACK, "payment_method": "pm_card_visa", "confirm": True}
CHARGE = {**TERMS, "source": "tok_visa"}
INTENTS = "/v1/payment_intents"
CVC = "payment_method_options[card][cvc_token]"
NOWHERE = "acct_nowhere0000000"


def charge_of(api: Api, intent: dict[str, Any]) -> dict[str, Any]:
    charge: dict[str, Any] = api.get(f"/v1/charges/{intent['latest_charge']}")
    return charge


@pytest.mark.parametrize(
    ("path", "base", "param", "id_", "name"),
    [
        (INTENTS, TERMS, "transfer_data[destination]", NOWHERE, "destination"),
        (INTENTS, TERMS, "on_behalf_of", NOWHERE, "account"),
        (INTENTS, TERMS, "customer", "cus_nowhere", "customer"),
        (INTENTS, PAY, "mandate", "mandate_nowhere", "mandate"),
        (INTENTS, PAY, CVC, "cvctok_nowhere", "token"),
        ("/v1/setup_intents", {}, "on_behalf_of", NOWHERE, "account"),
        ("/v1/setup_intents", {}, "customer", "cus_nowhere", "customer"),
        ("/v1/charges", CHARGE, "transfer_data[destination]", NOWHERE, "destination"),
        ("/v1/charges", CHARGE, "destination", NOWHERE, "destination"),
        ("/v1/charges", CHARGE, "on_behalf_of", NOWHERE, "account"),
        ("/v1/refunds", {}, "charge", "ch_nowhere", "charge"),
        ("/v1/refunds", {}, "payment_intent", "pi_nowhere", "payment_intent"),
        ("/v1/customers", {}, "test_clock", "clock_nowhere", "test clock"),
        (INTENTS, TERMS, "hooks[inputs][tax][calculation]", "taxcalc_nowhere", "tax calculation"),
        (
            "/v1/customers",
            {},
            "invoice_settings[rendering_options][template]",
            "inrtem_nowhere",
            "invoice_rendering_template",
        ),
        (
            INTENTS,
            TERMS,
            "payment_method_configuration",
            "pmc_nowhere",
            "payment_method_configuration",
        ),
    ],
)
def test_what_is_named_must_be_there(
    api: Api, path: str, base: dict[str, Any], param: str, id_: str, name: str
) -> None:
    error = api.refused("POST", path, {**base, param: id_})
    assert error["code"] == "resource_missing"
    assert error["param"] == param
    assert error["message"] == f"No such {name}: '{id_}'"
    assert api.events() == []


def test_sharing_a_payment_with_an_account_that_is_there_is_not_done_yet(api: Api) -> None:
    account = api.get("/v1/account")["id"]
    asked = {**TERMS, "transfer_data": {"destination": account}}
    error = api.refused("POST", INTENTS, asked, status=501)
    assert error["code"] == "not_implemented"
    assert "transfer_data[destination]" in error["message"]


def test_a_configuration_is_shown(api: Api) -> None:
    made = api.post("/v1/payment_method_configurations", name="Shop")
    for path in (INTENTS, "/v1/setup_intents"):
        base = TERMS if path == INTENTS else {}
        intent = api.post(path, {**base, "payment_method_configuration": made["id"]})
        assert intent["payment_method_configuration_details"]["id"] == made["id"]


# A security code given once more ---------------------------------------------------------------


def test_a_security_code_is_checked_once_more(api: Api) -> None:
    card = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2030}
    method = api.post("/v1/payment_methods", type="card", card=card)
    customer = api.post("/v1/customers", payment_method=method["id"])["id"]
    token = api.post("/v1/tokens", cvc_update={"cvc": "123"})["id"]
    asked = {**PAY, "customer": customer, "payment_method": method["id"]}
    checks = []
    for more in ({}, {CVC: token}, {}):
        paid = api.post(INTENTS, {**asked, **more})
        assert "cvc_token" not in paid["payment_method_options"]["card"]
        checks.append(charge_of(api, paid)["payment_method_details"]["card"]["checks"])
    assert [check["cvc_check"] for check in checks] == [None, "pass", None]
    error = api.refused("POST", INTENTS, {**asked, CVC: token})
    assert error["code"] == "token_already_used"


def test_a_security_code_is_only_taken_when_confirming(api: Api) -> None:
    token = api.post("/v1/tokens", cvc_update={"cvc": "123"})["id"]
    assert api.refused("POST", INTENTS, {**TERMS, CVC: token})["param"] == CVC
    intent = api.post(INTENTS, {**TERMS, "payment_method": "pm_card_visa"})["id"]
    assert api.refused("POST", f"{INTENTS}/{intent}", {CVC: token})["param"] == CVC
    paid = api.post(f"{INTENTS}/{intent}/confirm", {CVC: token, **BACK})
    assert paid["status"] == "succeeded"


def test_a_card_is_no_security_code(api: Api) -> None:
    assert api.refused("POST", INTENTS, {**PAY, CVC: "tok_visa"})["param"] == CVC


# Where the customer was seen -------------------------------------------------------------------


def test_a_charge_names_the_session_of_its_customer(api: Api) -> None:
    radar = {"radar_options": {"session": "rse_123"}}
    shown = {"session": "rse_123"}
    assert api.post("/v1/charges", {**CHARGE, **radar})["radar_options"] == shown
    assert charge_of(api, api.post(INTENTS, {**PAY, **radar}))["radar_options"] == shown
    intent = api.post(INTENTS, {**TERMS, **radar})["id"]
    confirmed = api.post(f"{INTENTS}/{intent}/confirm", {"payment_method": "pm_card_visa", **BACK})
    assert charge_of(api, confirmed)["radar_options"] == shown
    assert "radar_options" not in charge_of(api, api.post(INTENTS, PAY))


# One thing, named one way ----------------------------------------------------------------------


def test_a_charge_is_of_one_card(api: Api) -> None:
    error = api.refused("POST", "/v1/charges", {**CHARGE, "card": "tok_mastercard"})
    assert error["code"] == "parameters_exclusive"


def test_a_refund_is_made_in_the_currency_of_its_charge(api: Api) -> None:
    charge = api.post("/v1/charges", CHARGE)["id"]
    error = api.refused("POST", "/v1/refunds", {"charge": charge, "currency": "eur"})
    assert error["param"] == "currency"
    assert api.get("/v1/refunds")["data"] == []
    assert api.post("/v1/refunds", charge=charge, currency="usd")["amount"] == 2000


def test_another_name_of_a_test_card_is_another_card(api: Api) -> None:
    """The same name twice means one card, as the documented examples use it; two names do not."""
    asked = {
        "payment_method": "pm_card_visa",
        "invoice_settings": {"default_payment_method": "pm_card_mastercard"},
    }
    error = api.refused("POST", "/v1/customers", asked)
    assert error["param"] == "invoice_settings[default_payment_method]"
    assert error["code"] == "resource_missing"
    assert api.get("/v1/customers")["data"] == []
    customer = api.post("/v1/customers")["id"]
    named = {"invoice_settings": {"default_payment_method": "pm_card_visa"}}
    assert api.refused("POST", f"/v1/customers/{customer}", named)["code"] == "resource_missing"


# Methods that are no cards ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("type_", "details", "last4", "country"),
    [
        ("sepa_debit", {"iban": "DE89 3704 0044 0532 0130 00"}, "3000", "DE"),
        (
            "us_bank_account",
            {
                "account_number": "000123456789",
                "routing_number": "110000000",
                "account_holder_type": "individual",
            },
            "6789",
            None,
        ),
    ],
)
def test_of_an_account_number_the_last_digits_are_shown(
    api: Api, type_: str, details: dict[str, Any], last4: str, country: str | None
) -> None:
    asked = {"type": type_, type_: details, "billing_details": {"name": "Jenny Rosen"}}
    first, second = (api.post("/v1/payment_methods", asked) for _ in range(2))
    shown = first[type_]
    assert shown["last4"] == last4
    assert shown.get("country") == country
    assert shown["fingerprint"]
    assert shown["fingerprint"] == second[type_]["fingerprint"]
    number = next(iter(details.values())).replace(" ", "")
    assert number not in str(first).replace(" ", "")


def test_what_would_not_be_kept_of_a_method_is_refused(api: Api) -> None:
    asked = {"type": "upi", "upi": {"mandate_options": {"amount": 100}}}
    error = api.refused("POST", "/v1/payment_methods", asked, status=501)
    assert "upi[mandate_options]" in error["message"]
