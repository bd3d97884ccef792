"""Operations that look like a plain create or update but set something in motion.

Storing them and doing nothing more would be a canned answer: money would not move, a subscription
would never bill. They are absent until their behaviour is there.
"""

from typing import Final

MOVES_MONEY = "It moves money, which is not implemented yet."
SETS_IN_MOTION = "It sets work in motion that is not implemented yet."
COMPUTES = "Its answer is computed, which is not implemented yet."

ABSENT: Final[dict[str, str]] = {
    "POST /v1/application_fees/{id}/refunds": MOVES_MONEY,
    "POST /v1/checkout/sessions": SETS_IN_MOTION,
    "POST /v1/climate/orders": MOVES_MONEY,
    "POST /v1/credit_notes": MOVES_MONEY,
    "POST /v1/customers/{customer}/balance_transactions": MOVES_MONEY,
    "POST /v1/financial_connections/sessions": SETS_IN_MOTION,
    "POST /v1/forwarding/requests": SETS_IN_MOTION,
    "POST /v1/identity/verification_sessions": SETS_IN_MOTION,
    "POST /v1/invoices": SETS_IN_MOTION,
    "POST /v1/issuing/cards": SETS_IN_MOTION,
    "POST /v1/payouts": MOVES_MONEY,
    "POST /v1/quotes": SETS_IN_MOTION,
    "POST /v1/reporting/report_runs": SETS_IN_MOTION,
    "POST /v1/subscription_items": SETS_IN_MOTION,
    "POST /v1/subscription_items/{item}": SETS_IN_MOTION,
    "POST /v1/subscription_schedules": SETS_IN_MOTION,
    "POST /v1/subscriptions": SETS_IN_MOTION,
    "POST /v1/subscriptions/{subscription_exposed_id}": SETS_IN_MOTION,
    "POST /v1/tax/calculations": COMPUTES,
    "POST /v1/test_helpers/test_clocks": SETS_IN_MOTION,
    "POST /v1/topups": MOVES_MONEY,
    "POST /v1/transfers": MOVES_MONEY,
    "POST /v1/transfers/{id}/reversals": MOVES_MONEY,
    "POST /v1/treasury/inbound_transfers": MOVES_MONEY,
    "POST /v1/treasury/outbound_payments": MOVES_MONEY,
    "POST /v1/treasury/outbound_transfers": MOVES_MONEY,
}
