"""Every documented reason to refuse a card has its code, its sentence and its outcome."""

import pytest

from zorse.rails.declines import DECLINES

DOCUMENTED = """
approve_with_id authentication_not_handled authentication_required call_issuer card_not_supported
card_velocity_exceeded currency_not_supported do_not_honor do_not_try_again duplicate_transaction
expired_card fraudulent generic_decline incorrect_address incorrect_cvc incorrect_number
incorrect_pin incorrect_zip insufficient_funds invalid_account invalid_amount invalid_cvc
invalid_expiry_month invalid_expiry_year invalid_number invalid_pin issuer_not_available lost_card
merchant_blacklist mobile_device_authentication_required new_account_information_available
no_action_taken not_permitted offline_pin_required online_or_offline_pin_required pickup_card
pin_try_exceeded processing_error reenter_transaction restricted_card
revocation_of_all_authorizations revocation_of_authorization security_violation
service_not_allowed stolen_card stop_payment_order test_mode_live_card transaction_not_allowed
try_again_later withdrawal_count_limit_exceeded
"""


@pytest.mark.parametrize("reason", DOCUMENTED.split())
def test_every_documented_decline_code_is_known(reason: str) -> None:
    decline = DECLINES[reason]
    assert decline.reason == reason
    assert (decline.code, decline.decline_code) in (
        ("card_declined", reason),
        (reason, None),
        ("authentication_required", reason),
    )
    assert decline.message.endswith(".")


@pytest.mark.parametrize(
    ("reason", "code", "decline_code", "param", "message"),
    [
        ("do_not_honor", "card_declined", "do_not_honor", None, "Your card was declined."),
        ("lost_card", "card_declined", "lost_card", None, "Your card was declined."),
        ("stolen_card", "card_declined", "stolen_card", None, "Your card was declined."),
        (
            "insufficient_funds",
            "card_declined",
            "insufficient_funds",
            None,
            "Your card has insufficient funds.",
        ),
        (
            "card_velocity_exceeded",
            "card_declined",
            "card_velocity_exceeded",
            None,
            (
                "Your card was declined for making repeated attempts too frequently or exceeding "
                "its amount limit."
            ),
        ),
        ("expired_card", "expired_card", None, "exp_month", "Your card has expired."),
        (
            "incorrect_cvc",
            "incorrect_cvc",
            None,
            "cvc",
            "Your card's security code is incorrect.",
        ),
        (
            "incorrect_number",
            "incorrect_number",
            None,
            "number",
            "Your card number is incorrect.",
        ),
        (
            "incorrect_zip",
            "incorrect_zip",
            None,
            "address_zip",
            (
                "Your card could not be authorized using the postal code provided. Please update "
                "the postal code, or contact your card issuer for further details."
            ),
        ),
        (
            "processing_error",
            "processing_error",
            None,
            None,
            "An error occurred while processing your card. Try again in a little bit.",
        ),
        (
            "authentication_required",
            "authentication_required",
            "authentication_required",
            None,
            "Your card was declined. This transaction requires authentication.",
        ),
        (
            "live_mode_test_card",
            "card_declined",
            "live_mode_test_card",
            None,
            "Your card was declined. Your request was in live mode, but used a known test card.",
        ),
        (
            "test_mode_live_card",
            "card_declined",
            "test_mode_live_card",
            None,
            (
                "Your card was declined. Your request was in test mode, but used a non test (live) "
                "card. For a list of valid test cards, visit: https://stripe.com/docs/testing."
            ),
        ),
    ],
)
def test_decline_in_the_words_of_the_api(
    reason: str, code: str, decline_code: str | None, param: str | None, message: str
) -> None:
    decline = DECLINES[reason]
    assert (decline.code, decline.decline_code, decline.param, decline.message) == (
        code,
        decline_code,
        param,
        message,
    )


def test_outcome_of_a_plain_decline_as_recorded() -> None:
    assert DECLINES["generic_decline"].outcome(12) == {
        "advice_code": "try_again_later",
        "network_advice_code": None,
        "network_decline_code": "01",
        "network_status": "declined_by_network",
        "reason": "generic_decline",
        "risk_level": "normal",
        "risk_score": 12,
        "seller_message": "The bank did not return any further details with this decline.",
        "type": "issuer_declined",
    }


def test_outcome_names_the_issuers_reason() -> None:
    outcome = DECLINES["insufficient_funds"].outcome(26)
    assert outcome["reason"] == "insufficient_funds"
    assert outcome["seller_message"] == ("The bank returned the decline code `insufficient_funds`.")
