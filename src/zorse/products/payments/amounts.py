"""Amounts: what may be charged in a currency.

In this order: at least one unit, a currency that exists, the currency's smallest charge, its
largest (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
"""

from typing import Final

from zorse import errors, money
from zorse.operations.call import Call

TOO_SMALL_FOR_ANY: Final = (
    "The amount must be greater than or equal to the minimum charge amount allowed for your "
    "account and the currency set "
    "(https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).  "
    "If you want to save a Payment Method for future use without an immediate payment, use a "
    "Setup Intent instead: https://docs.stripe.com/payments/setup-intents"
)


def check(call: Call, amount: int, currency: str) -> None:
    """Refuse an amount, in minor units, that cannot be charged in this currency."""
    check_currency(currency)
    if amount < 1:
        raise errors.parameter_invalid(TOO_SMALL_FOR_ANY, "amount", "parameter_invalid_integer")
    if not money.is_whole(amount, currency):
        raise errors.parameter_invalid(
            f"Amounts in {currency} must be divisible by {money.step(currency)}.",
            "amount",
            "parameter_invalid_integer",
        )
    settlement = call.account.body.get("default_currency") or "usd"
    if amount < money.minimum(currency):
        raise errors.amount_too_small(currency, money.minimum(currency))
    if not money.reaches_minimum(amount, currency, settlement):
        least = money.minor_units(money.minimum(settlement), settlement)
        shown = money.dollars(amount, currency)
        becomes = money.dollars(money.convert(amount, currency, settlement), settlement)
        raise errors.invalid_request(
            f"Amount must convert to at least {least}. {shown} converts to approximately "
            f"{becomes}.",
            code="amount_too_small",
            param="amount",
        )
    if amount > money.maximum(currency):
        raise errors.amount_too_large(currency, money.maximum(currency))


def check_currency(currency: str) -> None:
    """Refuse a currency that nobody can be charged in."""
    if not money.is_supported(currency):
        raise errors.parameter_invalid(
            f"Invalid currency: {currency}. Stripe currently supports these currencies: "
            f"{', '.join(money.CURRENCIES)}",
            "currency",
        )
