"""Money comes out to the last minor unit: formats, limits, fees, settlement days, conversions."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorse import money

currencies = st.sampled_from(money.CURRENCIES)
amounts = st.integers(min_value=0, max_value=99_999_999)


def day(text: str) -> int:
    """Midnight UTC of a date."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


# Currencies -----------------------------------------------------------------------------------


def test_the_us_dollar_is_named_first_and_the_others_follow_the_alphabet() -> None:
    first, *others = money.CURRENCIES
    assert first == "usd"
    assert others == sorted(others)
    assert len(set(money.CURRENCIES)) == len(money.CURRENCIES) == 141


@pytest.mark.parametrize("code", ["usd", "jpy", "kwd", "zmw"])
def test_listed_currencies_are_supported(code: str) -> None:
    assert money.is_supported(code)


@pytest.mark.parametrize("code", ["USD", "xyz", "", "usdc"])
def test_other_codes_are_not(code: str) -> None:
    assert not money.is_supported(code)


@pytest.mark.parametrize(
    "code",
    [
        *("bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga"),
        *("pyg", "rwf", "vnd", "vuv", "xaf", "xof", "xpf"),
    ],
)
def test_zero_decimal_currencies_have_no_minor_unit(code: str) -> None:
    assert money.exponent(code) == 0


@pytest.mark.parametrize("code", ["bhd", "jod", "kwd", "omr", "tnd"])
def test_three_decimal_amounts_end_in_zero(code: str) -> None:
    assert money.exponent(code) == 3
    assert money.is_whole(5120, code)
    assert not money.is_whole(5123, code)


@pytest.mark.parametrize("code", ["isk", "ugx"])
def test_krona_and_shilling_are_written_with_two_decimals_that_are_zero(code: str) -> None:
    assert money.exponent(code) == 2
    assert money.is_whole(500, code)
    assert not money.is_whole(550, code)


@pytest.mark.parametrize("code", ["huf", "twd"])
def test_forint_and_taiwan_dollar_are_charged_in_cents_and_paid_out_whole(code: str) -> None:
    assert money.is_whole(1045, code)
    assert not money.is_whole_payout(1045, code)
    assert money.is_whole_payout(1000, code)


@pytest.mark.parametrize(
    ("code", "smallest"),
    [
        *(("usd", 50), ("aed", 200), ("aud", 50), ("bgn", 100), ("brl", 50), ("cad", 50)),
        *(("chf", 50), ("czk", 1500), ("dkk", 250), ("eur", 50), ("gbp", 30), ("hkd", 400)),
        *(("huf", 17500), ("inr", 50), ("jpy", 50), ("mxn", 1000), ("myr", 200), ("nok", 300)),
        *(("nzd", 50), ("pln", 200), ("ron", 200), ("sek", 300), ("sgd", 50), ("thb", 1000)),
        ("kes", 1),
    ],
)
def test_minimum_charge(code: str, smallest: int) -> None:
    assert money.minimum(code) == smallest


def test_maximum_charge_has_eight_digits_but_for_currencies_of_large_numbers() -> None:
    assert money.maximum("usd") == 99_999_999
    assert money.maximum("inr") == 999_999_999
    assert money.maximum("idr") == 999_999_999_999
    assert money.maximum("idr", brand="amex") == 999_999_999
    assert money.maximum("usd", brand="amex") == 99_999_999


@pytest.mark.parametrize(
    ("amount", "currency", "settlement", "enough"),
    [
        (50, "usd", "usd", True),
        (49, "usd", "usd", False),
        (5, "jpy", "usd", False),
        (100, "jpy", "usd", True),
        (50, "usd", "gbp", True),
        (30, "gbp", "usd", False),  # It reaches its own minimum, and is 40 cents.
        (50, "kes", "usd", False),
    ],
)
def test_a_converted_charge_must_reach_the_minimum_of_its_settlement_currency(
    amount: int, currency: str, settlement: str, enough: bool
) -> None:
    assert money.reaches_minimum(amount, currency, settlement) is enough


def test_no_amount_is_too_large_to_be_compared_with_the_minimum() -> None:
    """The minimum is checked before the maximum, so absurd amounts come this far."""
    assert money.reaches_minimum(10**300, "jpy", "usd")
    assert money.dollars(10**300, "usd").endswith(",000.00")


# Sentences ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        (1100, "usd", "$11.00"),
        (1100, "eur", "€11.00"),
        (501, "gbp", "£5.01"),
        (5, "jpy", "¥5"),
        (1100, "jpy", "¥1,100"),
        (100, "inr", "₹1.00"),
        (99_999_999, "usd", "$999,999.99"),
        (5120, "kwd", "KWD5.120"),
        (5, "usd", "$0.05"),
        (0, "usd", "$0.00"),
        (-2550, "usd", "-$25.50"),
    ],
)
def test_amounts_in_sentences(amount: int, currency: str, text: str) -> None:
    assert money.dollars(amount, currency) == text


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        (50, "usd", "$0.50 usd"),
        (50, "eur", "€0.50 eur"),
        (30, "gbp", "30 pence"),
        (130, "gbp", "£1.30 gbp"),
        (50, "jpy", "¥50 jpy"),
    ],
)
def test_minimums_as_the_api_says_them(amount: int, currency: str, text: str) -> None:
    assert money.spoken(amount, currency) == text


def test_minor_units_have_names() -> None:
    assert money.minor_units(50, "usd") == "50 cents"
    assert money.minor_units(200, "aed") == "200 fils"
    assert money.minor_units(50, "jpy") == "¥50"


@given(amounts, currencies)
def test_a_shown_amount_holds_all_its_digits(amount: int, currency: str) -> None:
    shown = "".join(char for char in money.dollars(amount, currency) if char.isdecimal())
    assert int(shown) == amount


# Rounding -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "rounded"),
    [
        ("27.5", 28),
        ("37.75", 38),
        ("55.52", 56),
        ("62.1", 62),
        ("0.5", 1),
        ("0.4999", 0),
        ("-27.5", -28),
        ("-27.4", -27),
        ("3", 3),
    ],
)
def test_a_half_is_rounded_away_from_zero(value: str, rounded: int) -> None:
    assert money.round_half_up(Decimal(value)) == rounded


@given(st.integers(-(10**15), 10**15), st.decimals(0, 100, places=4))
def test_a_percentage_is_within_half_a_minor_unit(amount: int, percent: Decimal) -> None:
    numerator, denominator = percent.as_integer_ratio()
    exact = amount * numerator
    scale = 100 * denominator
    assert abs(money.percent_of(amount, percent) * scale - exact) * 2 <= scale


# Conversion -----------------------------------------------------------------------------------


def test_conversion_respects_the_decimals_of_both_currencies() -> None:
    assert money.exchange_rate("usd", "cad") == Decimal("1.35576")
    assert money.convert(1000, "usd", "cad") == 1356
    assert money.convert(1000, "usd", "jpy") == 1475
    assert money.convert(1475, "jpy", "usd") == 1000
    assert money.convert(1000, "usd", "kwd") == 3060  # 3.055, to a multiple of ten
    assert money.convert(1000, "usd", "isk") == 122_000


@given(currencies)
def test_a_currency_is_worth_itself(currency: str) -> None:
    assert money.exchange_rate(currency, currency) == 1
    assert money.convert(12_345, currency, currency) == 12_345


@given(amounts, currencies, currencies)
def test_conversion_gives_amounts_that_exist(amount: int, source: str, target: str) -> None:
    if source != target:
        assert money.is_whole(money.convert(amount, source, target), target)


@given(amounts, currencies, currencies)
def test_there_and_back_is_the_same_within_rounding(amount: int, source: str, target: str) -> None:
    if source == target:
        return
    back = money.convert(money.convert(amount, source, target), target, source)
    # Half a unit is lost on the way there, half of one on the way back, and each rate is quoted
    # with six digits.
    target_unit = Decimal(money.step(target)).scaleb(-money.exponent(target))
    in_source = target_unit * money.exchange_rate(target, source)
    lost = in_source.scaleb(money.exponent(source)) / 2 + Decimal(money.step(source)) / 2
    quoted = (amount + lost) * Decimal("0.00002")
    assert abs(back - amount) <= lost + quoted + 1


@given(amounts, amounts, currencies, currencies)
def test_more_money_never_converts_to_less(one: int, other: int, source: str, target: str) -> None:
    low, high = sorted((one, other))
    assert money.convert(low, source, target) <= money.convert(high, source, target)


# Fees -----------------------------------------------------------------------------------------


def fee(
    amount: int,
    currency: str = "usd",
    account: str = "US",
    card: str | None = "US",
    *,
    converted: bool = False,
) -> int:
    """The whole fee for a card payment."""
    parts = money.processing_fee(
        amount, currency, account_country=account, card_country=card, converted=converted
    )
    return sum(part.amount for part in parts)


@pytest.mark.parametrize(
    ("amount", "expected", "net"),
    [
        (50, 31, 19),
        (100, 33, 67),
        (999, 59, 940),
        (1000, 59, 941),
        (2000, 88, 1912),
        (2500, 103, 2397),
        (10000, 320, 9680),
        (99999, 2930, 97069),
    ],
)
def test_fee_of_a_domestic_card_in_the_united_states(amount: int, expected: int, net: int) -> None:
    assert fee(amount) == expected
    assert amount - fee(amount) == net


@pytest.mark.parametrize(
    ("amount", "currency", "account", "card", "converted", "expected"),
    [
        (1000, "usd", "US", "GB", False, 74),  # 4.4 % + 30
        (1000, "usd", "US", "GB", True, 84),  # 5.4 % + 30
        (1000, "usd", "US", None, False, 59),
        (1000, "cad", "CA", "US", False, 67),  # 3.7 % + 30
        (1000, "cad", "CA", "CA", True, 79),  # 4.9 % + 30
        (1000, "eur", "DE", "DE", False, 40),  # 1.5 % + 25
        (1000, "eur", "DE", "FR", False, 40),  # one market
        (1000, "eur", "DE", "GB", False, 50),  # 2.5 % + 25
        (1000, "eur", "DE", "US", False, 58),  # 3.25 % + 25, 57.5
        (1000, "eur", "DE", "US", True, 78),
        (1000, "gbp", "GB", "GB", False, 35),  # 1.5 % + 20
        (1000, "gbp", "GB", "IE", False, 45),
        (1000, "gbp", "GB", "US", False, 53),  # 3.25 % + 20, 52.5
        (1000, "usd", "SG", "SG", False, 59),  # no schedule of its own
    ],
)
def test_fee_by_country(
    amount: int, currency: str, account: str, card: str | None, converted: bool, expected: int
) -> None:
    assert fee(amount, currency, account, card, converted=converted) == expected


def test_a_fee_is_one_line_in_the_words_of_the_api() -> None:
    (part,) = money.processing_fee(1000, "usd", account_country="US", card_country="US")
    assert part == money.Fee(59, "usd", "Stripe processing fees", "stripe_fee")


def test_no_money_no_fee() -> None:
    assert money.processing_fee(0, "usd", account_country="US", card_country="US") == ()


@given(
    st.integers(1, 99_999_999),
    currencies,
    st.sampled_from(["US", "DE", "GB", "CA", "BR"]),
    st.sampled_from(["US", "DE", "GB", "CA", "JP", None]),
    st.booleans(),
)
def test_a_fee_is_positive_and_an_amount_that_exists(
    amount: int, currency: str, account: str, card: str | None, converted: bool
) -> None:
    charged = fee(amount, currency, account, card, converted=converted)
    assert charged >= 0
    assert money.is_whole(charged, currency)
    assert charged >= fee(amount, currency, account, account)


@pytest.mark.parametrize(
    ("country", "currency", "expected"),
    [
        *(("US", "usd", 1500), ("CA", "cad", 1500), ("GB", "gbp", 2000), ("FR", "eur", 2000)),
        *(("AU", "aud", 2500), ("JP", "jpy", 1300), ("BR", "usd", 1500)),
    ],
)
def test_dispute_fee_by_country(country: str, currency: str, expected: int) -> None:
    part = money.dispute_fee(country, currency)
    assert (part.amount, part.currency, part.description) == (expected, currency, "Dispute fee")


def test_a_dispute_fee_is_taken_in_the_currency_of_the_balance() -> None:
    assert money.dispute_fee("US", "cad") == money.Fee(2034, "cad", "Dispute fee")


# Settlement -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("created", "available"),
    [
        ("2026-06-01", "2026-06-03"),  # Monday
        ("2026-06-02", "2026-06-04"),
        ("2026-06-03", "2026-06-05"),
        ("2026-06-04", "2026-06-08"),  # Thursday: over the weekend
        ("2026-06-05", "2026-06-09"),
        ("2026-06-06", "2026-06-09"),  # Saturday
        ("2026-06-07", "2026-06-09"),
    ],
)
@pytest.mark.parametrize("second", [0, 43_200, 86_399])
def test_funds_are_available_two_business_days_later(
    created: str, available: str, second: int
) -> None:
    assert money.available_on(day(created) + second, 2) == day(available)


def test_without_a_delay_funds_are_available_at_once() -> None:
    assert money.available_on(1_780_000_123, 0) == 1_780_000_123


@given(st.integers(0, 4_000_000_000), st.integers(1, 30))
def test_settlement_falls_on_midnight_of_a_weekday(created: int, delay: int) -> None:
    settled = money.available_on(created, delay)
    moment = datetime.fromtimestamp(settled, tz=UTC)
    assert (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    assert moment.weekday() < 5
    assert settled > created
    assert settled >= money.available_on(created, delay - 1)


def test_accounts_outside_the_united_states_wait_longer() -> None:
    assert money.standard_delay_days("US") == 2
    assert money.standard_delay_days("DE") == 7
