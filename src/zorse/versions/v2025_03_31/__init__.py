"""2025-03-31.basil: the largest step, mostly of invoices and subscriptions."""

from typing import Final

from zorse.versions.change import Change
from zorse.versions.v2025_03_31.invoices import PARENTS, PAYMENTS, PRICING, TAXES
from zorse.versions.v2025_03_31.payments import (
    BILLING_EVENTS,
    COLLECTED,
    FORWARDING,
    ISSUING_ACCEPTS_JSON,
    ISSUING_EXPIRED,
    LATE_SUBSCRIPTION,
    MANUAL_INTERAC,
    NAVER_PAY,
    NETWORK_FALLBACK,
    NEXT_PAGE_URL,
    NO_FOREVER_AMOUNT,
    NOT_REFUNDED,
    POLITICAL_EXPOSURE,
    REQUIREMENT_ERRORS,
    REVIEWS,
    TOTAL_COUNT,
)
from zorse.versions.v2025_03_31.subscriptions import (
    DISCOUNTS,
    METERS,
    PERIODS_OF_ITEMS,
    PREVIEWS,
)

CHANGES: Final[tuple[Change, ...]] = (
    PERIODS_OF_ITEMS,
    PARENTS,
    PAYMENTS,
    PRICING,
    TAXES,
    DISCOUNTS,
    PREVIEWS,
    METERS,
    LATE_SUBSCRIPTION,
    COLLECTED,
    NO_FOREVER_AMOUNT,
    TOTAL_COUNT,
    NOT_REFUNDED,
    NETWORK_FALLBACK,
    ISSUING_ACCEPTS_JSON,
    ISSUING_EXPIRED,
    FORWARDING,
    MANUAL_INTERAC,
    NAVER_PAY,
    REQUIREMENT_ERRORS,
    POLITICAL_EXPOSURE,
    BILLING_EVENTS,
    NEXT_PAGE_URL,
    REVIEWS,
)

__all__ = [
    "CHANGES",
    "DISCOUNTS",
    "LATE_SUBSCRIPTION",
    "MANUAL_INTERAC",
    "METERS",
    "NOT_REFUNDED",
    "PREVIEWS",
    "TOTAL_COUNT",
]
