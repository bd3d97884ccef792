"""Card data are refused before any issuer is asked, and never shown."""

import string
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorse import errors
from zorse.rails import cards
from zorse.rails.cards import CardDetails, check_card_data

NOW = int(datetime(2026, 6, 15, tzinfo=UTC).timestamp())
VISA = "4242424242424242"
AMEX = "378282246310005"


def refusal(
    number: str = VISA, month: int = 12, year: int = 2034, cvc: str | None = "123"
) -> errors.ApiError:
    """The error with which these data are refused."""
    with pytest.raises(errors.ApiError) as caught:
        check_card_data(number, month, year, cvc, NOW)
    return caught.value


@pytest.mark.parametrize(
    ("number", "month", "year", "cvc"),
    [
        (VISA, 12, 2034, "123"),
        ("4242 4242 4242 4242", 12, 2034, "123"),
        ("4242-4242-4242-4242", 12, 2034, None),
        (VISA, 6, 2026, "000"),  # It is good to the end of the month.
        (VISA, 1, 34, "123"),
        (AMEX, 12, 2034, "1234"),
        ("36227206271667", 12, 2034, "123"),
        ("6205500000000000004", 12, 2034, "123"),
    ],
)
def test_good_data_pass(number: str, month: int, year: int, cvc: str | None) -> None:
    check_card_data(number, month, year, cvc, NOW)


@pytest.mark.parametrize(
    "number", ["", "4242", "42424242424242424242", "4242424242424x42", "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢"]
)
def test_what_is_no_number_is_invalid(number: str) -> None:
    error = refusal(number=number)
    assert error.fields == {
        "type": "card_error",
        "code": "invalid_number",
        "param": "number",
        "message": "The card number is not a valid credit card number.",
    }
    assert (error.status, error.keep) == (402, False)


def test_a_wrong_check_digit_makes_the_number_incorrect() -> None:
    assert refusal(number="4242424242424241").fields == {
        "type": "card_error",
        "code": "incorrect_number",
        "param": "number",
        "message": "Your card number is incorrect.",
    }


@pytest.mark.parametrize("month", [0, 13, -1, 99])
def test_month_13_does_not_exist(month: int) -> None:
    error = refusal(month=month)
    assert (error.code, error.fields["param"]) == ("invalid_expiry_month", "exp_month")
    assert error.message == "Your card's expiration month is invalid."


@pytest.mark.parametrize("year", [1970, 2025, 25, 2077, 99, -1, 100, 10**30])
def test_a_year_that_is_past_or_absurd_is_invalid(year: int) -> None:
    error = refusal(year=year)
    assert (error.code, error.fields["param"]) == ("invalid_expiry_year", "exp_year")
    assert error.message == "Your card's expiration year is invalid."


def test_a_month_of_this_year_that_is_past_is_invalid() -> None:
    assert refusal(month=5, year=2026).code == "invalid_expiry_month"


@pytest.mark.parametrize(
    ("number", "cvc"), [(VISA, "12"), (VISA, "1234"), (VISA, ""), (VISA, "12a"), (AMEX, "123")]
)
def test_a_security_code_of_the_wrong_length_is_invalid(number: str, cvc: str) -> None:
    error = refusal(number=number, cvc=cvc)
    assert (error.code, error.fields["param"]) == ("invalid_cvc", "cvc")
    assert error.message == "Your card's security code is invalid."


@pytest.mark.parametrize(
    ("number", "brand"),
    [
        (VISA, "visa"),
        ("5555555555554444", "mastercard"),
        ("2223003122003222", "mastercard"),
        ("2220990000000000", "unknown"),
        ("2720990000000000", "mastercard"),
        ("2721000000000000", "unknown"),
        (AMEX, "amex"),
        ("6011111111111117", "discover"),
        ("6555900000604105", "discover"),
        ("3056930009020004", "diners"),
        ("36227206271667", "diners"),
        ("3566002020360505", "jcb"),
        ("6200000000000005", "unionpay"),
        ("5062210000000009", "unknown"),
        ("", "unknown"),
    ],
)
def test_the_brand_follows_the_first_digits(number: str, brand: str) -> None:
    assert cards.brand_of(number) == brand


@given(st.text(string.digits, min_size=11, max_size=18))
def test_every_body_has_exactly_one_check_digit(body: str) -> None:
    assert sum(cards.passes_luhn(body + digit) for digit in string.digits) == 1


def test_a_fingerprint_is_the_same_within_an_account_and_differs_between_two() -> None:
    one = cards.fingerprint(VISA, b"one account")
    assert one == cards.fingerprint(VISA, b"one account")
    assert one != cards.fingerprint(AMEX, b"one account")
    assert one != cards.fingerprint(VISA, b"another account")
    assert len(one) == 16
    assert one.isascii()
    assert one.isalnum()


def test_a_number_does_not_show_in_a_traceback() -> None:
    details = CardDetails(VISA, 12, 2034, "987")
    assert "4242" not in repr(details)
    assert "987" not in repr(details)
    assert (details.brand, details.last4, cards.iin(details.number)) == ("visa", "4242", "424242")
