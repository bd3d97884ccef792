"""Asking a card network for money, and what it answers.

An ``Attempt`` is put to a rail; the answer is one of four. ``Authorized``: the money is held.
``Declined``: the issuer refused. ``Blocked``: our own rules refused, and if they did so first the
network never heard of it. ``AuthenticationNeeded``: the cardholder must prove who they are (3-D
Secure), after which the same attempt is made again with the result. Building the API's objects and
errors from an answer is the business of the products.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from zorse.rails.declines import Decline

Purpose = Literal["charge", "attach", "setup"]
AuthenticationResult = Literal["authenticated", "failed"]
ThreeDSecureRequest = Literal["automatic", "any", "challenge"]
RefundBehaviour = Literal["succeeds", "pending", "fails"]
Challenge = Literal["page", "out_of_band", "one_time_code", "single_select", "multi_select"]


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is asked of the rail.

    ``seed`` names the attempt: the same seed gives the same codes and scores, so it should be an
    id that is used once, such as the charge's. ``was_set_up`` says that the cardholder has
    authenticated the card for use in their absence; ``authenticated`` is the result of 3-D Secure
    for this very attempt. The two ``decline_on`` flags are the account's settings of that name.
    """

    number: str
    amount: int
    currency: str
    seed: str
    purpose: Purpose = "charge"
    off_session: bool = False
    was_set_up: bool = False
    authenticated: AuthenticationResult | None = None
    three_d_secure: ThreeDSecureRequest = "automatic"
    network: str | None = None
    cvc_provided: bool = False
    postal_code_provided: bool = False
    line1_provided: bool = False
    decline_on_cvc_failure: bool = True
    decline_on_avs_failure: bool = False


@dataclass(frozen=True, slots=True)
class DisputePlan:
    """A dispute that the cardholder will open, and how its issuer words it.

    ``share_percent`` is the part of the charge that is disputed, where several disputes divide it.
    """

    reason: str
    status: str = "needs_response"
    network_reason_code: str | None = None
    case_type: Literal["chargeback", "compliance", "inquiry"] = "chargeback"
    enhanced_eligibility_types: tuple[str, ...] = ()
    share_percent: int = 100
    delay_seconds: int = 1

    @property
    def withdraws_funds(self) -> bool:
        """An inquiry only asks; every other case takes the money back at once."""
        return self.case_type != "inquiry"

    def amount(self, charged: int) -> int:
        """The amount in dispute."""
        return charged * self.share_percent // 100

    def enhanced_eligibility(self) -> dict[str, Any]:
        """How far the programmes are that the network offers for this dispute."""
        stages: dict[str, dict[str, Any]] = {
            "visa_compelling_evidence_3": {
                "required_actions": [
                    "missing_merchandise_or_services",
                    "missing_disputed_transaction_description",
                ],
                "status": "requires_action",
            },
            "visa_compliance": {"status": "requires_fee_acknowledgement"},
        }
        return {name: stages[name] for name in self.enhanced_eligibility_types}


@dataclass(frozen=True, slots=True)
class Authorized:
    """The money is held. What the cardholder and the issuer will do later is told here too."""

    outcome: Mapping[str, Any]
    checks: Mapping[str, str | None]
    three_d_secure: Mapping[str, Any] | None
    network: str
    authorization_code: str
    network_transaction_id: str
    available_at_once: bool = False
    disputes: tuple[DisputePlan, ...] = ()
    early_fraud_warning: str | None = None
    refund_behaviour: RefundBehaviour = "succeeds"
    review: bool = False


@dataclass(frozen=True, slots=True)
class Declined:
    """The card was refused. ``charge_made`` says whether a failed charge is left of the attempt."""

    decline: Decline
    outcome: Mapping[str, Any]
    checks: Mapping[str, str | None]
    three_d_secure: Mapping[str, Any] | None
    network: str
    charge_made: bool
    error_type: Literal["card_error", "invalid_request_error"] = "card_error"
    param: str | None = None

    @property
    def code(self) -> str:
        return self.decline.code

    @property
    def decline_code(self) -> str | None:
        return self.decline.decline_code

    @property
    def message(self) -> str:
        return self.decline.message

    def error_fields(self) -> dict[str, str]:
        """The members of the API's error that the decline decides; the absent ones are left out."""
        fields = {
            "type": self.error_type,
            "code": self.code,
            "decline_code": self.decline_code,
            "message": self.message,
            "param": self.param,
            "advice_code": self.decline.advice_code,
            "network_decline_code": self.decline.network_decline_code,
        }
        return {name: value for name, value in fields.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Blocked(Declined):
    """Our own rules refused, whatever the issuer would have said or did say.

    ``stripe_report`` is what the charge's ``fraud_details`` then say of it.
    """

    stripe_report: str | None = None


@dataclass(frozen=True, slots=True)
class AuthenticationNeeded:
    """The cardholder must authenticate; ``challenge`` is how their bank asks them."""

    network: str
    version: str = "2.1.0"
    challenge: Challenge = "page"


Answer = Authorized | Declined | Blocked | AuthenticationNeeded
