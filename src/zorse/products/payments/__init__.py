"""Payments: taking money and giving it back.

Its nouns are the payment method (how somebody pays), the payment intent and the setup intent (what
is wanted, through all its attempts), the charge (one attempt), the refund and the dispute.
"""

from zorse.products.payments import (
    amount_details,
    authentication,
    charges,
    dispute_evidence,
    disputes,
    increments,
    legacy_cards,
    mandates,
    payment_intents,
    payment_methods,
    refunds,
    releases,
    reviews,
    setup_intents,
    tokens,
)

__all__ = [
    "amount_details",
    "authentication",
    "charges",
    "dispute_evidence",
    "disputes",
    "increments",
    "legacy_cards",
    "mandates",
    "payment_intents",
    "payment_methods",
    "refunds",
    "releases",
    "reviews",
    "setup_intents",
    "tokens",
]
