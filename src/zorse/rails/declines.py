"""Why a card is refused.

An issuer's refusal has a ``code`` (what the integration branches on), mostly a finer
``decline_code``, a sentence for the customer, and for a mistake in the card's own data the
parameter that holds it. ``DECLINES`` knows every documented reason by its name; the API's error,
the failed charge and its ``outcome`` are all written from the same row.
(docs.stripe.com/declines/codes, docs.stripe.com/error-codes)
"""

from dataclasses import dataclass
from typing import Any, Literal

Advice = Literal["confirm_card_data", "do_not_try_again", "try_again_later"]

GENERIC_MESSAGE = "Your card was declined."
_GENERIC_SELLER_MESSAGE = "The bank did not return any further details with this decline."


@dataclass(frozen=True, slots=True)
class Decline:
    """A reason to refuse, in the words of the API.

    ``reason`` names it in a charge's ``outcome``; ``network_decline_code`` is the card network's
    own code (ISO 8583, field 39).
    """

    reason: str
    code: str
    decline_code: str | None
    message: str = GENERIC_MESSAGE
    param: str | None = None
    advice_code: Advice | None = None
    network_decline_code: str | None = None

    @property
    def seller_message(self) -> str:
        """The sentence for the account's owner."""
        if self.reason == "generic_decline":
            return _GENERIC_SELLER_MESSAGE
        return f"The bank returned the decline code `{self.reason}`."

    def outcome(self, risk_score: int) -> dict[str, Any]:
        """The ``outcome`` of a charge that the issuer refused for this reason."""
        return {
            "advice_code": self.advice_code,
            "network_advice_code": None,
            "network_decline_code": self.network_decline_code,
            "network_status": "declined_by_network",
            "reason": self.reason,
            "risk_level": "normal",
            "risk_score": risk_score,
            "seller_message": self.seller_message,
            "type": "issuer_declined",
        }


def _plain(
    reason: str,
    network_decline_code: str | None = None,
    advice_code: Advice | None = None,
    message: str = GENERIC_MESSAGE,
) -> Decline:
    """A refusal whose code is ``card_declined`` and whose decline code says why."""
    return Decline(
        reason,
        "card_declined",
        reason,
        message,
        advice_code=advice_code,
        network_decline_code=network_decline_code,
    )


def _field(
    code: str,
    param: str | None,
    message: str,
    network_decline_code: str | None = None,
    advice_code: Advice | None = None,
) -> Decline:
    """A refusal that names what is wrong in its code, and has no decline code."""
    return Decline(code, code, None, message, param, advice_code, network_decline_code)


_ROWS = (
    # What the test cards give. "01" for a plain decline is recorded; the other network codes are
    # the usual ones of Visa.
    _plain("generic_decline", "01", "try_again_later"),
    _plain("insufficient_funds", "51", "try_again_later", "Your card has insufficient funds."),
    _plain("lost_card", "41", "do_not_try_again"),
    _plain("stolen_card", "43", "do_not_try_again"),
    _plain(
        "card_velocity_exceeded",
        "65",
        "try_again_later",
        "Your card was declined for making repeated attempts too frequently or exceeding its "
        "amount limit.",
    ),
    _plain("fraudulent", "59", "do_not_try_again"),
    Decline(
        "authentication_required",
        "authentication_required",
        "authentication_required",
        "Your card was declined. This transaction requires authentication.",
        network_decline_code="1A",
    ),
    _field("expired_card", "exp_month", "Your card has expired.", "54", "do_not_try_again"),
    _field(
        "incorrect_cvc",
        "cvc",
        "Your card's security code is incorrect.",
        "N7",
        "confirm_card_data",
    ),
    _field(
        "incorrect_number",
        "number",
        "Your card number is incorrect.",
        "14",
        "confirm_card_data",
    ),
    _field(
        "incorrect_zip",
        "address_zip",
        "Your card could not be authorized using the postal code provided. Please update the "
        "postal code, or contact your card issuer for further details.",
        None,
        "confirm_card_data",
    ),
    _field(
        "processing_error",
        None,
        "An error occurred while processing your card. Try again in a little bit.",
        "96",
        "try_again_later",
    ),
    # What is wrong with the card's data before anybody is asked.
    _field("invalid_number", "number", "The card number is not a valid credit card number."),
    _field("invalid_expiry_month", "exp_month", "Your card's expiration month is invalid."),
    _field("invalid_expiry_year", "exp_year", "Your card's expiration year is invalid."),
    _field("invalid_cvc", "cvc", "Your card's security code is invalid."),
    # A card of the wrong world.
    _plain(
        "live_mode_test_card",
        message="Your card was declined. Your request was in live mode, but used a known test "
        "card.",
    ),
    _plain(
        "test_mode_live_card",
        message="Your card was declined. Your request was in test mode, but used a non test "
        "(live) card. For a list of valid test cards, visit: https://stripe.com/docs/testing.",
    ),
    # What other issuers say.
    _plain("approve_with_id", "Z0", "try_again_later"),
    _plain("authentication_not_handled"),
    _plain("call_issuer", "02", "try_again_later"),
    _plain("card_not_supported", "57", "do_not_try_again", "Your card is not supported."),
    _plain("currency_not_supported", None, "do_not_try_again"),
    _plain("do_not_honor", "05", "try_again_later"),
    _plain("do_not_try_again", "05", "do_not_try_again"),
    _plain("duplicate_transaction", "94", "do_not_try_again"),
    _plain("incorrect_address", None, "confirm_card_data"),
    _plain("incorrect_pin", "55", "confirm_card_data"),
    _plain("invalid_account", "14", "do_not_try_again"),
    _plain("invalid_amount", "13", "do_not_try_again"),
    _plain("invalid_pin", "55", "confirm_card_data"),
    _plain("issuer_not_available", "91", "try_again_later"),
    _plain("merchant_blacklist", None, "do_not_try_again"),
    _plain("mobile_device_authentication_required"),
    _plain("new_account_information_available", None, "confirm_card_data"),
    _plain("no_action_taken", "21", "try_again_later"),
    _plain("not_permitted", "57", "do_not_try_again"),
    _plain("offline_pin_required"),
    _plain("online_or_offline_pin_required"),
    _plain("pickup_card", "04", "do_not_try_again"),
    _plain("pin_try_exceeded", "75", "do_not_try_again"),
    _plain("reenter_transaction", "19", "try_again_later"),
    _plain("restricted_card", "62", "do_not_try_again"),
    _plain("revocation_of_all_authorizations", "R3", "do_not_try_again"),
    _plain("revocation_of_authorization", "R1", "do_not_try_again"),
    _plain("security_violation", "63", "do_not_try_again"),
    _plain("service_not_allowed", "57", "do_not_try_again"),
    _plain("stop_payment_order", "R0", "do_not_try_again"),
    _plain(
        "transaction_not_allowed",
        "57",
        "do_not_try_again",
        "Your card does not support this type of purchase.",
    ),
    _plain("try_again_later", "19", "try_again_later"),
    _plain("withdrawal_count_limit_exceeded", "65", "try_again_later"),
)
DECLINES = {row.reason: row for row in _ROWS}
assert len(DECLINES) == len(_ROWS)
