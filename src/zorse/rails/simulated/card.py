"""A test card: what is printed on it, and how its issuer will behave."""

from dataclasses import dataclass
from typing import Literal

from zorse.rails.authorization import Challenge, DisputePlan, RefundBehaviour
from zorse.rails.cards import brand_of, last4

Check = Literal["pass", "fail", "unavailable"]
Funding = Literal["credit", "debit", "prepaid"]
Risk = Literal["normal", "elevated", "highest"]
ThreeDSecure = Literal[
    "unenrolled",  # Supported by the network, never asked for by this issuer.
    "not_supported",
    "optional",  # Done only if the caller requests it.
    "optional_error",  # If requested, the lookup fails.
    "required",  # Our default rules request it.
    "required_error",  # Our default rules request it, and the lookup fails.
    "always",  # The issuer insists, set up or not.
    "unless_set_up",  # The issuer insists, but not off session once the card is set up.
    "already_set_up",  # The issuer insists on session alone.
]
PayoutOutcome = Literal["succeeds", "fails", "instant_unsupported"]


@dataclass(frozen=True, slots=True)
class TestCard:
    """A card that exists only here, with its fate.

    ``names`` are its names without ``pm_card_`` and ``tok_``; ``co_brand`` is a second network that
    it can run on; ``decline`` is the reason, from ``DECLINES``, for which its issuer refuses, and
    ``attachable`` says that it refuses only once money is asked for.
    """

    __test__ = False  # Not a test case, whatever its name makes pytest think.

    number: str
    names: str = ""
    country: str = "US"
    funding: Funding = "credit"
    co_brand: str | None = None
    decline: str | None = None
    attachable: bool = True
    risk: Risk = "normal"
    cvc_check: Check = "pass"
    postal_code_check: Check = "pass"
    line1_check: Check = "pass"
    three_d_secure: ThreeDSecure = "unenrolled"
    challenge: Challenge = "page"
    disputes: tuple[DisputePlan, ...] = ()
    early_fraud_warning: str | None = None
    refund_behaviour: RefundBehaviour = "succeeds"
    available_at_once: bool = False
    payout: PayoutOutcome | None = None

    @property
    def brand(self) -> str:
        return brand_of(self.number)

    @property
    def last4(self) -> str:
        return last4(self.number)

    @property
    def networks(self) -> tuple[str, ...]:
        """The networks that the card can run on."""
        return (self.co_brand, self.brand) if self.co_brand else (self.brand,)

    @property
    def supports_three_d_secure(self) -> bool:
        return self.three_d_secure != "not_supported"
