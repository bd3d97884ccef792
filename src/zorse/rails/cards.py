"""The facts of a card number: whose brand it is, whether it can exist, how it may be shown.

A number begins with the issuer's identification (IIN), from which the brand follows, and ends in a
check digit (Luhn). Nothing of it is ever shown but its first six and last four digits and a
fingerprint, which is the same for the same number within one account and says nothing outside.
"""

import hashlib
import hmac
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache

from zorse import errors, ids
from zorse.rails.declines import DECLINES

# First digits, from and to, of each brand; the first range that fits decides.
_RANGES = (
    ("34", "34", "amex"),
    ("37", "37", "amex"),
    ("300", "305", "diners"),
    ("309", "309", "diners"),
    ("36", "36", "diners"),
    ("38", "39", "diners"),
    ("3528", "3589", "jcb"),
    ("4", "4", "visa"),
    ("51", "55", "mastercard"),
    ("2221", "2720", "mastercard"),
    ("62", "62", "unionpay"),
    ("81", "81", "unionpay"),
    ("6011", "6011", "discover"),
    ("644", "649", "discover"),
    ("65", "65", "discover"),
)
_DIGITS_MIN, _DIGITS_MAX = 12, 19
_YEARS_AHEAD_MAX = 50


@dataclass(frozen=True, slots=True)
class CardDetails:
    """What a cardholder types. Number and security code never show in a log or a traceback."""

    number: str = field(repr=False)
    exp_month: int
    exp_year: int
    cvc: str | None = field(default=None, repr=False)

    @property
    def brand(self) -> str:
        return brand_of(self.number)

    @property
    def last4(self) -> str:
        return last4(self.number)


def digits(number: str) -> str:
    """The number without the spaces and dashes with which people write it."""
    return number.replace(" ", "").replace("-", "")


def full_year(exp_year: int) -> int:
    """A year of four digits; two are taken to be of this century."""
    return exp_year + 2000 if 0 <= exp_year < 100 else exp_year


def passes_luhn(number: str) -> bool:
    """Say whether the check digit is right: every second digit doubled, the sum ends in 0."""
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def brand_of(number: str) -> str:
    """The brand by the number's first digits; ``unknown`` where no brand owns them."""
    return _brand_of_first(number[:4])


@cache
def _brand_of_first(number: str) -> str:
    """The brand by no more digits than ranges are told apart by, so that none need be kept."""
    for first, last, brand in _RANGES:
        if first <= number[: len(first)] <= last:
            return brand
    return "unknown"


def iin(number: str) -> str:
    """The issuer's identification, the first six digits."""
    return number[:6]


def last4(number: str) -> str:
    """The last four digits, which people know their card by."""
    return number[-4:]


def fingerprint(number: str, account_secret: bytes) -> str:
    """Sixteen letters and digits: the same for the same number, for this account alone."""
    digest = hmac.new(account_secret, number.encode(), hashlib.sha256).digest()
    return ids.base62(int.from_bytes(digest, "big"), 16)


def cvc_length(number: str) -> int:
    """The length of the security code; American Express prints four digits."""
    return 4 if brand_of(number) == "amex" else 3


def _refusal(reason: str) -> errors.ApiError:
    """402 for data that no issuer need be asked about; nothing was written that could be kept."""
    decline = DECLINES[reason]
    return errors.card_error(decline.message, code=decline.code, param=decline.param, keep=False)


def check_card_data(number: str, exp_month: int, exp_year: int, cvc: str | None, now: int) -> None:
    """Refuse a number that cannot exist, a date that is past or absurd, a code of wrong length."""
    number = digits(number)
    if not (number.isascii() and number.isdigit()):
        raise _refusal("invalid_number")
    if not _DIGITS_MIN <= len(number) <= _DIGITS_MAX:
        raise _refusal("invalid_number")
    if not passes_luhn(number):
        raise _refusal("incorrect_number")
    today = datetime.fromtimestamp(now, tz=UTC)
    if not 1 <= exp_month <= 12:
        raise _refusal("invalid_expiry_month")
    year = full_year(exp_year)
    if not today.year <= year <= today.year + _YEARS_AHEAD_MAX:
        raise _refusal("invalid_expiry_year")
    if year == today.year and exp_month < today.month:
        raise _refusal("invalid_expiry_month")
    if cvc is not None:
        check_cvc(number, cvc)


def check_cvc(number: str, cvc: str) -> None:
    """Refuse a security code that is no number of the right length."""
    if not (cvc.isascii() and cvc.isdigit() and len(cvc) == cvc_length(number)):
        raise _refusal("invalid_cvc")
