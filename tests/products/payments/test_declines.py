"""Declines: each test card that is refused, and what the API says and keeps of it."""

from typing import Any

import pytest

from tests.api import Api

GENERIC = "Your card was declined."
DOC = "https://stripe.com/docs/error-codes/"
PAY = {
    "amount": 1000,
    "currency": "usd",
    "payment_method": "pm_card_visa",
    "confirm": True,
    "return_url": "https://example.com/back",
}
VELOCITY = (
    "Your card was declined for making repeated attempts too frequently or exceeding its amount "
    "limit."
)
PROCESSING = "An error occurred while processing your card. Try again in a little bit."
CVC = "Your card's security code is incorrect."

# Of each card: its name, the number, code, decline code, parameter and message.
CARDS = [
    ("visa_chargeDeclined", "4000000000000002", "card_declined", "generic_decline", None, GENERIC),
    (
        "visa_chargeDeclinedInsufficientFunds",
        "4000000000009995",
        "card_declined",
        "insufficient_funds",
        None,
        "Your card has insufficient funds.",
    ),
    (
        "visa_chargeDeclinedLostCard",
        "4000000000009987",
        "card_declined",
        "lost_card",
        None,
        GENERIC,
    ),
    (
        "visa_chargeDeclinedStolenCard",
        "4000000000009979",
        "card_declined",
        "stolen_card",
        None,
        GENERIC,
    ),
    (
        "chargeDeclinedExpiredCard",
        "4000000000000069",
        "expired_card",
        None,
        "exp_month",
        "Your card has expired.",
    ),
    ("chargeDeclinedIncorrectCvc", "4000000000000127", "incorrect_cvc", None, "cvc", CVC),
    (
        "chargeDeclinedProcessingError",
        "4000000000000119",
        "processing_error",
        None,
        None,
        PROCESSING,
    ),
    (
        "visa_chargeDeclinedVelocityLimitExceeded",
        "4000000000006975",
        "card_declined",
        "card_velocity_exceeded",
        None,
        VELOCITY,
    ),
    ("chargeCustomerFail", "4000000000000341", "card_declined", "generic_decline", None, GENERIC),
    ("radarBlock", "4100000000000019", "card_declined", "fraudulent", None, GENERIC),
    ("riskLevelHighest", "4000000000004954", "card_declined", "fraudulent", None, GENERIC),
    ("cvcCheckFail", "4000000000000101", "incorrect_cvc", None, "cvc", CVC),
]
CARD = ("name", "number", "code", "decline_code", "param", "message")


def pay_by_number(api: Api, number: str, **more: Any) -> dict[str, Any]:
    """Try to pay with a number typed in, and give the error."""
    card = {"number": number, "exp_month": 12, "exp_year": 2034, "cvc": "123"}
    method = api.post("/v1/payment_methods", type="card", card=card)["id"]
    params = {**PAY, "payment_method": method, **more}
    return api.refused("POST", "/v1/payment_intents", params, status=402)


def pay_by_name(api: Api, name: str, **more: Any) -> dict[str, Any]:
    params = {**PAY, "payment_method": f"pm_card_{name}", **more}
    return api.refused("POST", "/v1/payment_intents", params, status=402)


@pytest.mark.parametrize(CARD, CARDS)
def test_a_decline_says_why(
    api: Api,
    name: str,
    number: str,
    code: str,
    decline_code: str | None,
    param: str | None,
    message: str,
) -> None:
    for error in (pay_by_name(api, name), pay_by_number(api, number)):
        assert error["type"] == "card_error"
        assert error["code"] == code
        assert error.get("decline_code") == decline_code
        assert error.get("param") == param
        assert error["message"] == message
        assert error["doc_url"] == DOC + code.replace("_", "-")
        assert "/test/logs/req_" in error["request_log_url"]
        # What does not apply is absent rather than null.
        assert None not in error.values()
        assert error["payment_method"]["card"]["last4"] == number[-4:]
        assert error["payment_method"]["object"] == "payment_method"


@pytest.mark.parametrize(CARD, CARDS)
def test_a_decline_keeps_its_traces(
    api: Api,
    name: str,
    number: str,
    code: str,
    decline_code: str | None,
    param: str | None,
    message: str,
) -> None:
    error = pay_by_name(api, name)
    intent = api.get(f"/v1/payment_intents/{error['payment_intent']['id']}")
    assert error["payment_intent"] == intent
    assert intent["status"] == "requires_payment_method"
    assert intent["payment_method"] is None
    assert intent["latest_charge"] == error["charge"]
    assert (intent["amount_capturable"], intent["amount_received"]) == (0, 0)
    noted = intent["last_payment_error"]
    same = ("charge", "code", "decline_code", "doc_url", "message", "param", "type")
    assert {key: noted.get(key) for key in same} == {key: error.get(key) for key in same}
    assert noted["payment_method"]["id"] == error["payment_method"]["id"]

    charge = api.get(f"/v1/charges/{error['charge']}")
    assert charge["status"] == "failed"
    assert (charge["paid"], charge["captured"], charge["refunded"]) == (False, False, False)
    assert (charge["amount"], charge["amount_captured"]) == (1000, 0)
    assert charge["balance_transaction"] is None
    assert charge["receipt_url"] is None
    assert charge["failure_code"] == code
    assert charge["failure_message"] == message
    assert charge["payment_intent"] == intent["id"]
    assert charge["payment_method"] == error["payment_method"]["id"]
    assert charge["payment_method_details"]["card"]["last4"] == number[-4:]
    assert api.event_types() == [
        "payment_intent.created",
        "charge.failed",
        "payment_intent.payment_failed",
    ]
    failed = api.events("payment_intent.payment_failed")[0]["data"]["object"]
    assert failed["last_payment_error"]["code"] == code
    assert api.get("/v1/balance_transactions")["data"] == []


def outcome_of(api: Api, error: dict[str, Any]) -> dict[str, Any]:
    outcome: dict[str, Any] = api.get(f"/v1/charges/{error['charge']}")["outcome"]
    return outcome


def test_the_outcome_of_a_generic_decline(api: Api) -> None:
    outcome = outcome_of(api, pay_by_name(api, "visa_chargeDeclined"))
    assert 0 <= outcome.pop("risk_score") <= 64
    assert (
        outcome.items()
        >= {
            "network_status": "declined_by_network",
            "reason": "generic_decline",
            "risk_level": "normal",
            "seller_message": "The bank did not return any further details with this decline.",
            "type": "issuer_declined",
        }.items()
    )


def test_the_outcome_names_the_issuers_reason(api: Api) -> None:
    outcome = outcome_of(api, pay_by_name(api, "visa_chargeDeclinedInsufficientFunds"))
    assert outcome["reason"] == "insufficient_funds"
    assert outcome["seller_message"] == ("The bank returned the decline code `insufficient_funds`.")


@pytest.mark.parametrize("name", ["radarBlock", "riskLevelHighest"])
def test_what_is_too_risky_is_blocked_before_the_network_hears_of_it(api: Api, name: str) -> None:
    error = pay_by_name(api, name)
    outcome = outcome_of(api, error)
    assert outcome["type"] == "blocked"
    assert outcome["network_status"] == "not_sent_to_network"
    assert outcome["risk_level"] == "highest"
    assert outcome["reason"] == "highest_risk_level"
    assert outcome["risk_score"] >= 75
    assert outcome["seller_message"] == "Stripe blocked this payment as too risky."
    charge = api.get(f"/v1/charges/{error['charge']}")
    assert charge["fraud_details"] == {"stripe_report": "fraudulent"}
    assert charge["payment_method_details"]["card"]["checks"]["cvc_check"] == "unavailable"


def test_elevated_risk_is_paid_and_put_up_for_review(api: Api) -> None:
    intent = api.post("/v1/payment_intents", {**PAY, "payment_method": "pm_card_riskLevelElevated"})
    assert intent["status"] == "succeeded"
    charge = api.get(f"/v1/charges/{intent['latest_charge']}")
    assert charge["outcome"]["risk_level"] == "elevated"
    assert charge["outcome"]["type"] == "manual_review"
    review = api.get(f"/v1/reviews/{charge['review']}")
    assert (review["open"], review["charge"]) == (True, charge["id"])
    assert intent["review"] == review["id"]


@pytest.mark.parametrize(
    ("name", "failed"),
    [
        ("avsZipFail", {"address_postal_code_check"}),
        ("avsLine1Fail", {"address_line1_check"}),
        ("avsFail", {"address_line1_check", "address_postal_code_check"}),
    ],
)
def test_a_failed_address_check_is_shown_but_pays(api: Api, name: str, failed: set[str]) -> None:
    method = api.post(
        "/v1/payment_methods",
        type="card",
        card={"token": f"tok_{name}"},
        billing_details={"address": {"line1": "Main St 1", "postal_code": "94107"}},
    )
    intent = api.post("/v1/payment_intents", {**PAY, "payment_method": method["id"]})
    charge = api.get(f"/v1/charges/{intent['latest_charge']}")
    checks = charge["payment_method_details"]["card"]["checks"]
    address = ("address_line1_check", "address_postal_code_check")
    expected = {check: "fail" if check in failed else "pass" for check in address}
    assert {check: checks[check] for check in address} == expected


@pytest.mark.parametrize("capture_method", ["manual", "automatic", "automatic_async"])
def test_a_decline_is_the_same_however_it_would_be_captured(api: Api, capture_method: str) -> None:
    error = pay_by_name(api, "visa_chargeDeclined", capture_method=capture_method)
    assert error["payment_intent"]["status"] == "requires_payment_method"
    assert api.get(f"/v1/charges/{error['charge']}")["status"] == "failed"


def test_after_a_decline_another_card_pays(api: Api) -> None:
    error = pay_by_name(api, "visa_chargeDeclined")
    path = f"/v1/payment_intents/{error['payment_intent']['id']}"
    again = api.refused("POST", f"{path}/confirm", {"return_url": PAY["return_url"]})
    assert again["code"] == "payment_intent_unexpected_state"
    intent = api.post(
        f"{path}/confirm", payment_method="pm_card_visa", return_url=PAY["return_url"]
    )
    assert intent["status"] == "succeeded"
    assert intent["last_payment_error"] is None
    assert intent["latest_charge"] != error["charge"]
    charges = api.get("/v1/charges", payment_intent=intent["id"])["data"]
    assert [charge["status"] for charge in charges] == ["succeeded", "failed"]


def test_a_declined_attempt_is_answered_again_under_its_key(api: Api) -> None:
    params = {**PAY, "payment_method": "pm_card_visa_chargeDeclined"}
    headers = {"Idempotency-Key": "order-42"}
    first = api.request("POST", "/v1/payment_intents", params, headers=headers)
    second = api.request("POST", "/v1/payment_intents", params, headers=headers)
    assert (first.status, second.status) == (402, 402)
    assert first.error["charge"] == second.error["charge"]
    assert len(api.get("/v1/charges")["data"]) == 1


def test_the_wrong_digit_is_found_before_a_payment_method_is_made(api: Api) -> None:
    card = {"number": "4242424242424241", "exp_month": 12, "exp_year": 2034, "cvc": "123"}
    params = {"type": "card", "card": card}
    error = api.refused("POST", "/v1/payment_methods", params, status=402)
    assert error["type"] == "card_error"
    assert error["code"] == "incorrect_number"
    assert error["param"] == "number"
    assert error["message"] == "Your card number is incorrect."


# Live mode ------------------------------------------------------------------------------------


def test_a_test_card_does_not_pay_in_live_mode(live: Api) -> None:
    card = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2034, "cvc": "123"}
    params = {"type": "card", "card": card}
    error = live.refused("POST", "/v1/payment_methods", params, status=402)
    assert error["code"] == "card_declined"
    assert error["decline_code"] == "live_mode_test_card"
    assert error["message"] == (
        "Your card was declined. Your request was in live mode, but used a known test card."
    )
    assert live.get("/v1/charges")["data"] == []


def test_a_real_card_does_not_pay_in_test_mode(api: Api) -> None:
    # A number that no test card has, with a right check digit.
    card = {"number": "4539578763621486", "exp_month": 12, "exp_year": 2034, "cvc": "123"}
    params = {"type": "card", "card": card}
    error = api.refused("POST", "/v1/payment_methods", params, status=402)
    assert error["code"] == "card_declined"
    assert error["decline_code"] == "test_mode_live_card"
    assert error["message"].startswith(
        "Your card was declined. Your request was in test mode, but used a non test (live) card."
    )


def test_a_live_charge_needs_a_rail(live: Api) -> None:
    card = {"number": "4539578763621486", "exp_month": 12, "exp_year": 2034, "cvc": "123"}
    method = live.post("/v1/payment_methods", type="card", card=card)
    assert method["livemode"] is True
    params = {**PAY, "payment_method": method["id"]}
    error = live.refused("POST", "/v1/payment_intents", params, status=402)
    assert error["code"] == "testmode_charges_only"
    assert error["message"].startswith("Your account cannot currently make live charges.")
    assert live.get("/v1/charges")["data"] == []
    assert live.get("/v1/balance_transactions")["data"] == []
