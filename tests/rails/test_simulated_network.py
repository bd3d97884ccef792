"""The simulated network answers each documented test card as documented."""

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorse import errors
from zorse.rails.authorization import (
    Answer,
    Attempt,
    AuthenticationNeeded,
    Authorized,
    Blocked,
    Declined,
    DisputePlan,
)
from zorse.rails.simulated.card import TestCard
from zorse.rails.simulated.directory import ALL_CARDS, card_by_payment_method
from zorse.rails.simulated.network import authorize, check_mode


def number_of(name: str) -> str:
    """The number of a named test card."""
    card = card_by_payment_method(f"pm_card_{name}")
    assert card is not None, name
    return card.number


def ask(name: str, **more: Any) -> Answer:
    """Put an attempt for ten dollars on a named test card."""
    attempt = Attempt(number_of(name), 1000, "usd", seed="ch_1", cvc_provided=True)
    return authorize(replace(attempt, **more))


def authorized(name: str, **more: Any) -> Authorized:
    answer = ask(name, **more)
    assert isinstance(answer, Authorized), answer
    return answer


def declined(name: str, **more: Any) -> Declined:
    answer = ask(name, **more)
    assert isinstance(answer, Declined), answer
    return answer


# Success --------------------------------------------------------------------------------------


def test_an_ordinary_card_is_authorized() -> None:
    answer = authorized("visa", postal_code_provided=True)
    assert answer.outcome == {
        "advice_code": None,
        "network_advice_code": None,
        "network_decline_code": None,
        "network_status": "approved_by_network",
        "reason": None,
        "risk_level": "normal",
        "risk_score": answer.outcome["risk_score"],
        "seller_message": "Payment complete.",
        "type": "authorized",
    }
    assert 0 <= answer.outcome["risk_score"] <= 64
    assert answer.checks == {
        "address_line1_check": None,
        "address_postal_code_check": "pass",
        "cvc_check": "pass",
    }
    assert answer.three_d_secure is None
    assert answer.network == "visa"
    assert re.fullmatch(r"\d{6}", answer.authorization_code)
    assert re.fullmatch(r"\d{15}", answer.network_transaction_id)
    assert (answer.available_at_once, answer.disputes, answer.review) == (False, (), False)
    assert (answer.early_fraud_warning, answer.refund_behaviour) == (None, "succeeds")


@given(st.sampled_from(ALL_CARDS), st.text(max_size=30))
def test_the_same_attempt_is_answered_the_same(card: TestCard, seed: str) -> None:
    attempt = Attempt(card.number, 1000, "usd", seed=seed)
    assert authorize(attempt) == authorize(attempt)


def test_another_attempt_has_other_codes() -> None:
    one, other = authorized("visa", seed="ch_1"), authorized("visa", seed="ch_2")
    assert one.network_transaction_id != other.network_transaction_id


def test_what_was_not_given_is_not_checked() -> None:
    assert set(authorized("visa", cvc_provided=False).checks.values()) == {None}


@pytest.mark.parametrize(
    ("currency", "preferred", "network"),
    [
        ("eur", None, "cartes_bancaires"),
        ("usd", None, "visa"),
        ("eur", "visa", "visa"),
        ("usd", "cartes_bancaires", "cartes_bancaires"),
        ("eur", "mastercard", "cartes_bancaires"),
    ],
)
def test_a_co_branded_card_runs_on_the_preferred_network(
    currency: str, preferred: str | None, network: str
) -> None:
    answer = authorized("visa_cartesBancaires", currency=currency, network=preferred)
    assert answer.network == network


@pytest.mark.parametrize("name", ["bypassPending", "bypassPendingInternational"])
def test_bypassing_cards_are_available_at_once(name: str) -> None:
    assert authorized(name).available_at_once


@pytest.mark.parametrize(
    ("name", "behaviour"),
    [("visa", "succeeds"), ("pendingRefund", "pending"), ("refundFail", "fails")],
)
def test_refund_cards(name: str, behaviour: str) -> None:
    assert authorized(name).refund_behaviour == behaviour


# Declines -------------------------------------------------------------------------------------

DECLINES = [
    ("visa_chargeDeclined", "card_declined", "generic_decline", "Your card was declined."),
    (
        "visa_chargeDeclinedInsufficientFunds",
        "card_declined",
        "insufficient_funds",
        "Your card has insufficient funds.",
    ),
    ("visa_chargeDeclinedLostCard", "card_declined", "lost_card", "Your card was declined."),
    ("visa_chargeDeclinedStolenCard", "card_declined", "stolen_card", "Your card was declined."),
    ("chargeDeclinedExpiredCard", "expired_card", None, "Your card has expired."),
    (
        "chargeDeclinedIncorrectCvc",
        "incorrect_cvc",
        None,
        "Your card's security code is incorrect.",
    ),
    (
        "chargeDeclinedProcessingError",
        "processing_error",
        None,
        "An error occurred while processing your card. Try again in a little bit.",
    ),
    (
        "visa_chargeDeclinedVelocityLimitExceeded",
        "card_declined",
        "card_velocity_exceeded",
        (
            "Your card was declined for making repeated attempts too frequently or exceeding its "
            "amount limit."
        ),
    ),
    ("radarBlock", "card_declined", "fraudulent", "Your card was declined."),
]


@pytest.mark.parametrize(("name", "code", "decline_code", "message"), DECLINES)
def test_declined_cards(name: str, code: str, decline_code: str | None, message: str) -> None:
    answer = declined(name)
    assert (answer.code, answer.decline_code, answer.message) == (code, decline_code, message)
    assert answer.charge_made
    assert ("decline_code" in answer.error_fields()) is (decline_code is not None)


@pytest.mark.parametrize("name", [row[0] for row in DECLINES])
@pytest.mark.parametrize("purpose", ["attach", "setup"])
def test_declined_cards_cannot_be_saved(name: str, purpose: str) -> None:
    answer = declined(name, purpose=purpose)
    assert not answer.charge_made
    assert answer.code == declined(name).code


def test_a_decline_at_attach_has_an_empty_param() -> None:
    """Recorded for ``pm_card_chargeDeclined``."""
    assert declined("chargeDeclined", purpose="attach").error_fields() == {
        "type": "card_error",
        "code": "card_declined",
        "decline_code": "generic_decline",
        "message": "Your card was declined.",
        "param": "",
        "advice_code": "try_again_later",
        "network_decline_code": "01",
    }


def test_a_plain_decline_as_recorded() -> None:
    answer = declined("visa_chargeDeclined")
    assert answer.outcome["type"] == "issuer_declined"
    assert answer.outcome["network_status"] == "declined_by_network"
    assert answer.outcome["reason"] == "generic_decline"
    assert answer.outcome["risk_level"] == "normal"
    assert answer.checks["cvc_check"] == "pass"
    assert answer.error_fields() == {
        "type": "card_error",
        "code": "card_declined",
        "decline_code": "generic_decline",
        "message": "Your card was declined.",
        "advice_code": "try_again_later",
        "network_decline_code": "01",
    }


def test_errors_in_a_field_name_it() -> None:
    assert declined("chargeDeclinedExpiredCard").error_fields()["param"] == "exp_month"
    answer = declined("chargeDeclinedIncorrectCvc")
    assert answer.error_fields()["param"] == "cvc"
    assert answer.checks["cvc_check"] == "fail"


@pytest.mark.parametrize(
    ("name", "decline_code"),
    [
        ("chargeCustomerFail", "generic_decline"),
        ("visa_chargeCustomerFailLostCard", "lost_card"),
        ("visa_chargeCustomerFailStolenCard", "stolen_card"),
    ],
)
def test_cards_that_can_be_saved_and_not_charged(name: str, decline_code: str) -> None:
    authorized(name, purpose="attach")
    authorized(name, purpose="setup")
    assert declined(name).decline_code == decline_code
    assert declined(name, off_session=True, was_set_up=True).decline_code == decline_code


# Risk -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["radarBlock", "riskLevelHighest"])
def test_the_highest_risk_never_reaches_the_network(name: str) -> None:
    answer = declined(name)
    assert isinstance(answer, Blocked)
    assert answer.outcome == {
        "advice_code": None,
        "network_advice_code": None,
        "network_decline_code": None,
        "network_status": "not_sent_to_network",
        "reason": "highest_risk_level",
        "risk_level": "highest",
        "risk_score": answer.outcome["risk_score"],
        "rule": "block_if_high_risk",
        "seller_message": "Stripe blocked this payment as too risky.",
        "type": "blocked",
    }
    assert 75 <= answer.outcome["risk_score"] <= 100
    assert (answer.decline_code, answer.stripe_report) == ("fraudulent", "fraudulent")
    assert answer.checks["cvc_check"] == "unavailable"
    assert "network_decline_code" not in answer.error_fields()


def test_a_card_of_highest_risk_can_be_saved_unless_it_is_always_blocked() -> None:
    authorized("riskLevelHighest", purpose="attach")
    declined("radarBlock", purpose="attach")


def test_elevated_risk_is_paid_and_reviewed() -> None:
    answer = authorized("riskLevelElevated")
    assert answer.review
    assert answer.outcome["type"] == "manual_review"
    assert answer.outcome["risk_level"] == "elevated"
    assert answer.outcome["reason"] == "elevated_risk_level"
    assert answer.outcome["rule"] == "manual_review_if_elevated_risk"
    assert not authorized("riskLevelElevated", purpose="setup").review


@pytest.mark.parametrize("name", ["cvcCheckFail", "cvcCheckFailElevatedRisk"])
def test_a_failed_cvc_check_is_refused_if_the_account_says_so(name: str) -> None:
    answer = declined(name)
    assert isinstance(answer, Blocked)
    assert (answer.code, answer.decline_code, answer.param) == ("incorrect_cvc", None, "cvc")
    assert answer.outcome["type"] == "blocked"
    assert answer.outcome["network_status"] == "reversed_after_approval"
    assert answer.checks["cvc_check"] == "fail"
    assert authorized(name, decline_on_cvc_failure=False).checks["cvc_check"] == "fail"
    assert authorized(name, cvc_provided=False).checks["cvc_check"] is None


@pytest.mark.parametrize("name", ["avsZipFail", "avsZipFailElevatedRisk", "avsFail"])
def test_a_failed_zip_check_is_refused_if_the_account_says_so(name: str) -> None:
    given = {"postal_code_provided": True}
    assert authorized(name, **given).checks["address_postal_code_check"] == "fail"
    answer = declined(name, decline_on_avs_failure=True, **given)
    assert (answer.code, answer.param) == ("incorrect_zip", "address_zip")
    authorized(name, decline_on_avs_failure=True)


@pytest.mark.parametrize(
    ("name", "line1", "postal_code"),
    [
        ("avsLine1Fail", "fail", "pass"),
        ("avsFail", "fail", "fail"),
        ("avsZipFail", "pass", "fail"),
        ("avsUnchecked", "unavailable", "unavailable"),
    ],
)
def test_address_checks(name: str, line1: str, postal_code: str) -> None:
    checks = authorized(name, line1_provided=True, postal_code_provided=True).checks
    assert checks["address_line1_check"] == line1
    assert checks["address_postal_code_check"] == postal_code


# Disputes -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "reason", "status", "case_type", "network_reason_code", "types"),
    [
        ("createDispute", "fraudulent", "needs_response", "chargeback", "83", ()),
        (
            "createDisputeProductNotReceived",
            "product_not_received",
            "needs_response",
            "chargeback",
            "13.1",
            (),
        ),
        ("createDisputeInquiry", "fraudulent", "warning_needs_response", "inquiry", None, ()),
        (
            "createCe3EligibleDispute",
            "fraudulent",
            "needs_response",
            "chargeback",
            "10.4",
            ("visa_compelling_evidence_3",),
        ),
        (
            "createComplianceDispute",
            "noncompliant",
            "needs_response",
            "compliance",
            None,
            ("visa_compliance",),
        ),
    ],
)
def test_disputed_cards(
    name: str,
    reason: str,
    status: str,
    case_type: str,
    network_reason_code: str | None,
    types: tuple[str, ...],
) -> None:
    (plan,) = authorized(name).disputes
    assert (plan.reason, plan.status, plan.case_type) == (reason, status, case_type)
    assert plan.network_reason_code == network_reason_code
    assert plan.enhanced_eligibility_types == types
    assert tuple(plan.enhanced_eligibility()) == types
    assert plan.amount(1000) == 1000
    assert plan.withdraws_funds is (case_type != "inquiry")
    assert authorized(name, purpose="setup").disputes == ()


def test_compelling_evidence_starts_with_what_is_missing() -> None:
    (plan,) = authorized("createCe3EligibleDispute").disputes
    assert plan.enhanced_eligibility() == {
        "visa_compelling_evidence_3": {
            "required_actions": [
                "missing_merchandise_or_services",
                "missing_disputed_transaction_description",
            ],
            "status": "requires_action",
        }
    }


def test_several_disputes_never_exceed_the_charge() -> None:
    plans = authorized("createMultipleDisputes").disputes
    assert len(plans) == 2
    assert sum(plan.amount(1001) for plan in plans) <= 1001


def test_an_authenticated_payment_is_protected_from_fraud_disputes() -> None:
    assert authorized("createDispute", authenticated="authenticated").disputes == ()
    answer = authorized("createDisputeProductNotReceived", authenticated="authenticated")
    assert answer.disputes == (DisputePlan("product_not_received", network_reason_code="13.1"),)


def test_an_early_fraud_warning_is_no_dispute() -> None:
    answer = authorized("createIssuerFraudRecord")
    assert (answer.early_fraud_warning, answer.disputes) == ("made_with_stolen_card", ())


# 3-D Secure -----------------------------------------------------------------------------------

NEEDED, REQUIRED, PAID = "needed", "authentication_required", "paid"


def told(answer: Answer) -> str:
    """The answer in one word: paid, authentication needed, or the reason of the decline."""
    if isinstance(answer, AuthenticationNeeded):
        return NEEDED
    if isinstance(answer, Declined):
        return answer.decline_code or answer.code
    return PAID


@pytest.mark.parametrize(
    ("name", "on_session", "off_session", "off_session_set_up", "setup", "authenticated"),
    [
        ("visa", PAID, PAID, PAID, PAID, PAID),
        ("amex", PAID, PAID, PAID, PAID, PAID),
        ("authenticationRequiredOnSetup", NEEDED, REQUIRED, PAID, NEEDED, PAID),
        ("authenticationRequired", NEEDED, REQUIRED, REQUIRED, NEEDED, PAID),
        ("authenticationRequiredSetupForOffSession", NEEDED, PAID, PAID, PAID, PAID),
        (
            "authenticationRequiredChargeDeclinedInsufficientFunds",
            NEEDED,
            REQUIRED,
            "insufficient_funds",
            NEEDED,
            "insufficient_funds",
        ),
        ("threeDSecure2Required", NEEDED, REQUIRED, REQUIRED, NEEDED, PAID),
        (
            "threeDSecureRequiredChargeDeclined",
            NEEDED,
            REQUIRED,
            REQUIRED,
            NEEDED,
            "generic_decline",
        ),
        (
            "threeDSecureRequiredProcessingError",
            "generic_decline",
            "generic_decline",
            "generic_decline",
            "generic_decline",
            PAID,
        ),
        ("threeDSecureOptional", PAID, PAID, PAID, PAID, PAID),
        ("threeDSecureOptionalProcessingError", PAID, PAID, PAID, PAID, PAID),
    ],
)
def test_who_must_authenticate(
    name: str,
    on_session: str,
    off_session: str,
    off_session_set_up: str,
    setup: str,
    authenticated: str,
) -> None:
    assert told(ask(name)) == on_session
    assert told(ask(name, off_session=True)) == off_session
    assert told(ask(name, off_session=True, was_set_up=True)) == off_session_set_up
    assert told(ask(name, purpose="setup")) == setup
    assert told(ask(name, authenticated="authenticated")) == authenticated
    assert told(ask(name, purpose="attach")) == PAID


@pytest.mark.parametrize("request_", ["any", "challenge"])
@pytest.mark.parametrize(
    ("name", "answer", "result"),
    [
        ("visa", PAID, "attempt_acknowledged"),
        ("amex", PAID, "not_supported"),
        ("threeDSecureOptional", NEEDED, None),
        ("threeDSecureOptionalProcessingError", "processing_error", "processing_error"),
    ],
)
def test_three_d_secure_on_request(
    request_: str, name: str, answer: str, result: str | None
) -> None:
    given = ask(name, three_d_secure=request_)
    assert told(given) == answer
    if isinstance(given, Authorized | Declined):
        assert given.three_d_secure is not None
        assert given.three_d_secure["result"] == result


def test_an_authenticated_payment_as_recorded() -> None:
    answer = authorized("threeDSecure2Required", authenticated="authenticated")
    details = answer.three_d_secure
    assert details is not None
    assert details == {
        "authentication_flow": "challenge",
        "electronic_commerce_indicator": "05",
        "exemption_indicator": None,
        "result": "authenticated",
        "result_reason": None,
        "transaction_id": details["transaction_id"],
        "version": "2.1.0",
    }
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", details["transaction_id"])


def test_mastercard_numbers_its_commerce_indicator_its_own_way() -> None:
    details = authorized("mastercard", authenticated="authenticated").three_d_secure
    assert details is not None
    assert details["electronic_commerce_indicator"] == "02"


def test_an_absent_cardholder_leaves_a_failed_charge() -> None:
    answer = declined("authenticationRequired", off_session=True)
    assert answer.charge_made
    assert answer.error_fields()["code"] == "authentication_required"
    assert answer.error_fields()["decline_code"] == "authentication_required"
    assert answer.message == "Your card was declined. This transaction requires authentication."
    assert answer.outcome["reason"] == "authentication_required"
    assert answer.outcome["seller_message"] == (
        "The bank returned the decline code `authentication_required`."
    )


@pytest.mark.parametrize(
    ("purpose", "code", "message"),
    [
        (
            "charge",
            "payment_intent_authentication_failure",
            (
                "The provided PaymentMethod has failed authentication. You can provide "
                "payment_method_data or a new PaymentMethod to attempt to fulfill this "
                "PaymentIntent again."
            ),
        ),
        (
            "setup",
            "setup_intent_authentication_failure",
            (
                "The latest attempt to set up the payment method has failed because authentication "
                "failed."
            ),
        ),
    ],
)
def test_a_cardholder_who_fails_to_authenticate_is_not_charged(
    purpose: str, code: str, message: str
) -> None:
    answer = declined("threeDSecure2Required", purpose=purpose, authenticated="failed")
    assert not answer.charge_made
    assert answer.error_fields() == {
        "type": "invalid_request_error",
        "code": code,
        "message": message,
    }


@pytest.mark.parametrize(
    ("number", "challenge"),
    [
        ("4000582600000094", "out_of_band"),
        ("4000582600000045", "one_time_code"),
        ("4000582600000102", "single_select"),
        ("4000582600000110", "multi_select"),
        ("4000000000003220", "page"),
    ],
)
def test_how_the_bank_asks(number: str, challenge: str) -> None:
    answer = authorize(Attempt(number, 1000, "usd", seed="ch_1"))
    assert isinstance(answer, AuthenticationNeeded)
    assert answer.challenge == challenge


# Test and live --------------------------------------------------------------------------------

REAL = "4539148803436467"


def test_a_test_card_is_refused_in_live_mode() -> None:
    check_mode("4242424242424242", livemode=False)
    with pytest.raises(errors.ApiError) as caught:
        check_mode("4242424242424242", livemode=True)
    assert caught.value.status == 402
    assert caught.value.fields["decline_code"] == "live_mode_test_card"


def test_a_real_card_is_refused_in_test_mode() -> None:
    check_mode(REAL, livemode=True)
    with pytest.raises(errors.ApiError) as caught:
        check_mode(REAL, livemode=False)
    assert caught.value.fields == {
        "type": "card_error",
        "code": "card_declined",
        "decline_code": "test_mode_live_card",
        "message": "Your card was declined. Your request was in test mode, but used a non test "
        "(live) card. For a list of valid test cards, visit: https://stripe.com/docs/testing.",
    }


def test_the_simulated_network_knows_no_real_card() -> None:
    answer = authorize(Attempt(REAL, 1000, "usd", seed="ch_1"))
    assert isinstance(answer, Declined)
    assert (answer.decline_code, answer.charge_made) == ("test_mode_live_card", False)


@given(
    st.sampled_from(ALL_CARDS),
    st.sampled_from(["charge", "attach", "setup"]),
    st.booleans(),
    st.booleans(),
    st.sampled_from([None, "authenticated", "failed"]),
    st.sampled_from(["automatic", "any", "challenge"]),
)
def test_every_attempt_on_every_card_has_an_answer(
    card: TestCard,
    purpose: Any,
    off_session: bool,
    was_set_up: bool,
    authenticated: Any,
    requested: Any,
) -> None:
    answer = authorize(
        Attempt(
            card.number,
            1000,
            "usd",
            seed="ch_1",
            purpose=purpose,
            off_session=off_session,
            was_set_up=was_set_up,
            authenticated=authenticated,
            three_d_secure=requested,
        )
    )
    if isinstance(answer, AuthenticationNeeded):
        # Nobody is asked who is not there, nor twice.
        assert not off_session
        assert authenticated is None
    if purpose == "attach":
        assert not isinstance(answer, AuthenticationNeeded)
    if isinstance(answer, Declined):
        assert not (answer.charge_made and purpose != "charge")
        assert answer.message
