"""The simulated card network: what it answers to an attempt.

The order is that of a real one. The cardholder authenticates first, if anybody insists; our own
rules block what is too risky before the network hears of it; the issuer approves or declines; and
last our rules look at what the issuer said of the security code and the postal code.
"""

import hashlib
import uuid
from dataclasses import replace
from typing import Any, Literal

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
from zorse.rails.cards import brand_of
from zorse.rails.declines import DECLINES, Decline
from zorse.rails.simulated.card import TestCard
from zorse.rails.simulated.directory import card_by_number

THREE_D_SECURE_VERSION = "2.1.0"

# Electronic commerce indicator by how far authentication went; Mastercard numbers them its own way.
_INDICATORS = {"authenticated": ("05", "02"), "attempt_acknowledged": ("06", "01")}
_RISK_SCORES = {"normal": (0, 64), "elevated": (65, 74), "highest": (75, 99)}
# The network that a co-branded card runs on at home, where the caller has no preference.
_HOME_CURRENCIES = {"cartes_bancaires": "eur", "eftpos_au": "aud"}

_REVIEWED = (
    "Stripe evaluated this payment as having elevated risk, and placed it in your manual review "
    "queue."
)

_AUTHENTICATION_FAILED = {
    "charge": Decline(
        "authentication_failed",
        "payment_intent_authentication_failure",
        None,
        "The provided PaymentMethod has failed authentication. You can provide "
        "payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent "
        "again.",
    ),
    "setup": Decline(
        "authentication_failed",
        "setup_intent_authentication_failure",
        None,
        "The latest attempt to set up the payment method has failed because authentication failed.",
    ),
}


def check_mode(number: str, *, livemode: bool) -> None:
    """Refuse a test card in live mode and a real one in test mode."""
    known = card_by_number(number) is not None
    if known == (not livemode):
        return
    decline = DECLINES["live_mode_test_card" if livemode else "test_mode_live_card"]
    raise errors.card_error(
        decline.message, code=decline.code, decline_code=decline.decline_code, keep=False
    )


def authorize(attempt: Attempt) -> Answer:
    """Answer an attempt as the documented test card of that number does."""
    card = card_by_number(attempt.number)
    if card is None:
        return _no_test_card(attempt)
    step = _authentication(attempt, card)
    if step == "failed":
        return _authentication_failed(attempt, card)
    if step == "needed":
        return AuthenticationNeeded(_network(attempt, card), THREE_D_SECURE_VERSION, card.challenge)
    if step == "impossible":
        return _declined(attempt, card, DECLINES["authentication_required"])
    # Some cards can be saved although they will never pay; the others fail whatever is asked.
    refusing = attempt.purpose == "charge" or not card.attachable
    if card.risk == "highest" and refusing:
        return _blocked_as_risky(attempt, card)
    if step == "lookup_failed":
        # Without the lookup the payment goes unauthenticated, which a card that requires
        # authentication is declined for.
        required = card.three_d_secure == "required_error"
        reason = "generic_decline" if required else "processing_error"
        return _declined(attempt, card, DECLINES[reason])
    if card.decline and refusing:
        return _declined(attempt, card, DECLINES[card.decline])
    return _blocked_by_checks(attempt, card) or _authorized(attempt, card)


# Authentication -------------------------------------------------------------------------------


def _authentication(
    attempt: Attempt, card: TestCard
) -> Literal["done", "failed", "needed", "impossible", "lookup_failed"]:
    """How this attempt stands with 3-D Secure; ``impossible`` if nobody is there to be asked."""
    rule = card.three_d_secure
    if attempt.purpose == "attach":
        return "done"
    if attempt.authenticated:
        return "failed" if attempt.authenticated == "failed" else "done"
    if rule == "required_error":
        return "lookup_failed"
    if attempt.off_session:
        set_up = rule == "unless_set_up" and attempt.was_set_up
        insists = rule in ("always", "required", "unless_set_up") and not set_up
        return "impossible" if insists else "done"
    if rule in ("always", "required", "unless_set_up"):
        return "needed"
    if rule == "already_set_up":
        return "needed" if attempt.purpose == "charge" else "done"
    if attempt.three_d_secure != "automatic":
        if rule == "optional":
            return "needed"
        if rule == "optional_error":
            return "lookup_failed"
    return "done"


def _three_d_secure(attempt: Attempt, card: TestCard) -> dict[str, Any] | None:
    """What the charge says of 3-D Secure; nothing where nobody asked for it."""
    if attempt.purpose == "attach":
        return None
    if attempt.authenticated == "authenticated":
        return _result(attempt, card, "authenticated", flow="challenge")
    if attempt.authenticated == "failed":
        return _result(attempt, card, "failed", flow="challenge", reason="rejected")
    requested = attempt.three_d_secure != "automatic" and not attempt.off_session
    if card.three_d_secure == "required_error":
        return _result(attempt, card, "processing_error", reason="protocol_error")
    if not requested:
        return None
    if card.three_d_secure == "optional_error":
        return _result(attempt, card, "processing_error", reason="protocol_error")
    if card.three_d_secure == "not_supported":
        return _result(attempt, card, "not_supported", reason="network_not_supported")
    if card.three_d_secure == "unenrolled":
        return _result(attempt, card, "attempt_acknowledged")
    return None


def _result(
    attempt: Attempt,
    card: TestCard,
    result: str,
    *,
    flow: str | None = None,
    reason: str | None = None,
) -> dict[str, Any]:
    """One result of 3-D Secure; only a network that was reached gives it an id and a version."""
    reached = result != "not_supported"
    visa_like, mastercard = _INDICATORS.get(result, (None, None))
    return {
        "authentication_flow": flow,
        "electronic_commerce_indicator": mastercard if card.brand == "mastercard" else visa_like,
        "exemption_indicator": None,
        "result": result,
        "result_reason": reason,
        "transaction_id": str(uuid.UUID(bytes=_digest(attempt, "3ds")[:16], version=4))
        if reached
        else None,
        "version": THREE_D_SECURE_VERSION if reached else None,
    }


def _authentication_failed(attempt: Attempt, card: TestCard) -> Declined:
    """No charge is made when the cardholder fails to authenticate: the issuer was never asked."""
    purpose = "setup" if attempt.purpose == "setup" else "charge"
    return Declined(
        _AUTHENTICATION_FAILED[purpose],
        {},
        _checks_not_made(attempt),
        _three_d_secure(attempt, card),
        _network(attempt, card),
        charge_made=False,
        error_type="invalid_request_error",
    )


# Answers --------------------------------------------------------------------------------------


def _authorized(attempt: Attempt, card: TestCard) -> Authorized:
    """The money is held, or for ``attach`` and ``setup`` the card is good."""
    three_d_secure = _three_d_secure(attempt, card)
    charged = attempt.purpose == "charge"
    review = charged and card.risk == "elevated"
    return Authorized(
        outcome=_outcome(
            card,
            attempt,
            network_status="approved_by_network",
            reason="elevated_risk_level" if review else None,
            seller_message=_REVIEWED if review else "Payment complete.",
            type="manual_review" if review else "authorized",
            rule="manual_review_if_elevated_risk" if review else None,
        ),
        checks=_checks(attempt, card),
        three_d_secure=three_d_secure,
        network=_network(attempt, card),
        authorization_code=_number(attempt, "authorization", 6),
        network_transaction_id=_number(attempt, "network", 15),
        available_at_once=card.available_at_once,
        disputes=_disputes(card, three_d_secure) if charged else (),
        early_fraud_warning=card.early_fraud_warning if charged else None,
        refund_behaviour=card.refund_behaviour,
        review=review,
    )


def _disputes(card: TestCard, three_d_secure: dict[str, Any] | None) -> tuple[DisputePlan, ...]:
    """What the cardholder will dispute: not as fraud what they have authenticated themselves."""
    authenticated = three_d_secure is not None and three_d_secure["result"] == "authenticated"
    return tuple(
        plan for plan in card.disputes if not (authenticated and plan.reason == "fraudulent")
    )


def _declined(attempt: Attempt, card: TestCard, decline: Decline) -> Declined:
    """The issuer refused; of a payment a failed charge is left."""
    return Declined(
        decline,
        decline.outcome(_risk_score(attempt, "normal")),
        _checks(attempt, card),
        _three_d_secure(attempt, card),
        _network(attempt, card),
        charge_made=attempt.purpose == "charge",
        # A decline at attach is recorded with an empty param.
        param="" if attempt.purpose == "attach" else decline.param,
    )


def _no_test_card(attempt: Attempt) -> Declined:
    """A number that is no test card's never comes as far as a charge."""
    decline = DECLINES["test_mode_live_card"]
    outcome = decline.outcome(_risk_score(attempt, "normal"))
    brand = brand_of(attempt.number)
    return Declined(decline, outcome, _checks_not_made(attempt), None, brand, charge_made=False)


def _blocked_as_risky(attempt: Attempt, card: TestCard) -> Blocked:
    """Our default rule blocks the highest risk; the network never hears of the payment."""
    return Blocked(
        Decline("highest_risk_level", "card_declined", "fraudulent"),
        _outcome(
            card,
            attempt,
            network_status="not_sent_to_network",
            reason="highest_risk_level",
            seller_message="Stripe blocked this payment as too risky.",
            type="blocked",
            rule="block_if_high_risk",
        ),
        _checks_not_made(attempt),
        _three_d_secure(attempt, card),
        _network(attempt, card),
        charge_made=attempt.purpose == "charge",
        param="" if attempt.purpose == "attach" else None,
        stripe_report="fraudulent",
    )


def _blocked_by_checks(attempt: Attempt, card: TestCard) -> Blocked | None:
    """The issuer approved, but the account's settings refuse a failed check of CVC or ZIP."""
    checks = _checks(attempt, card)
    if attempt.decline_on_cvc_failure and checks["cvc_check"] == "fail":
        reason, rule = "incorrect_cvc", "block_if_cvc_check_fails"
    elif attempt.decline_on_avs_failure and checks["address_postal_code_check"] == "fail":
        reason, rule = "incorrect_zip", "block_if_zip_check_fails"
    else:
        return None
    decline = replace(DECLINES[reason], network_decline_code=None)
    return Blocked(
        decline,
        _outcome(
            card,
            attempt,
            network_status="reversed_after_approval",
            reason="rule",
            seller_message="Stripe blocked this payment.",
            type="blocked",
            rule=rule,
        ),
        checks,
        _three_d_secure(attempt, card),
        _network(attempt, card),
        charge_made=attempt.purpose == "charge",
        param=decline.param,
    )


def _outcome(
    card: TestCard, attempt: Attempt, *, rule: str | None, **fields: str | None
) -> dict[str, Any]:
    """The ``outcome`` of a charge that the issuer did not refuse; ``rule`` only if one decided."""
    outcome: dict[str, Any] = {
        "advice_code": None,
        "network_advice_code": None,
        "network_decline_code": None,
        **fields,
        "risk_level": card.risk,
        "risk_score": _risk_score(attempt, card.risk),
    }
    if rule is not None:
        outcome["rule"] = rule
    return outcome


# Facts of the attempt -------------------------------------------------------------------------


def _checks(attempt: Attempt, card: TestCard) -> dict[str, str | None]:
    """What the issuer found of the data that were given; nothing of those that were not."""
    return {
        "address_line1_check": card.line1_check if attempt.line1_provided else None,
        "address_postal_code_check": (
            card.postal_code_check if attempt.postal_code_provided else None
        ),
        "cvc_check": card.cvc_check if attempt.cvc_provided else None,
    }


def _checks_not_made(attempt: Attempt) -> dict[str, str | None]:
    """The issuer was not asked, so nothing is known of what was given."""
    return {
        "address_line1_check": "unavailable" if attempt.line1_provided else None,
        "address_postal_code_check": "unavailable" if attempt.postal_code_provided else None,
        "cvc_check": "unavailable" if attempt.cvc_provided else None,
    }


def _network(attempt: Attempt, card: TestCard) -> str:
    """The network that carries the attempt: the preferred one if the card has it."""
    if attempt.network in card.networks:
        return attempt.network
    if card.co_brand and _HOME_CURRENCIES[card.co_brand] == attempt.currency:
        return card.co_brand
    return card.brand


def _risk_score(attempt: Attempt, risk: str) -> int:
    """A score of that level, the same for the same attempt."""
    lowest, highest = _RISK_SCORES[risk]
    return lowest + int.from_bytes(_digest(attempt, "risk")[:4], "big") % (highest - lowest + 1)


def _number(attempt: Attempt, what: str, length: int) -> str:
    """A number of so many digits that looks drawn, and is the same for the same attempt."""
    value = int.from_bytes(_digest(attempt, what)[:8], "big") % 10**length
    return f"{value:0{length}d}"


def _digest(attempt: Attempt, what: str) -> bytes:
    return hashlib.sha256(f"{what}:{attempt.seed}".encode()).digest()
