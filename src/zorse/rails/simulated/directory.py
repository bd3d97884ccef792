"""Finding a test card: by its number, or by a name that stands for a fresh copy of it."""

from datetime import UTC, datetime

from zorse.rails.cards import CardDetails, cvc_length, digits
from zorse.rails.simulated import cards, payout_cards
from zorse.rails.simulated.card import TestCard

ALL_CARDS = (*cards.CARDS, *payout_cards.CARDS)

_BY_NUMBER = {card.number: card for card in ALL_CARDS}
_BY_NAME = {name: card for card in ALL_CARDS for name in card.names.split()}

PAYMENT_METHOD_PREFIX = "pm_card_"
TOKEN_PREFIX = "tok_"  # noqa: S105 - the beginning of a name, no secret.


def card_by_number(number: str) -> TestCard | None:
    """The test card of that number; none if it is a real card's, or nobody's."""
    return _BY_NUMBER.get(digits(number))


def card_by_payment_method(name: str) -> TestCard | None:
    """The test card that ``pm_card_…`` stands for."""
    if not name.startswith(PAYMENT_METHOD_PREFIX):
        return None
    return _BY_NAME.get(name.removeprefix(PAYMENT_METHOD_PREFIX))


def card_by_token(name: str) -> TestCard | None:
    """The test card that ``tok_…`` stands for."""
    if not name.startswith(TOKEN_PREFIX):
        return None
    return _BY_NAME.get(name.removeprefix(TOKEN_PREFIX))


def details_of(card: TestCard, now: int) -> CardDetails:
    """What a named card has printed on it: this month of next year, and a security code."""
    today = datetime.fromtimestamp(now, tz=UTC)
    cvc = "1234"[: cvc_length(card.number)]
    return CardDetails(card.number, today.month, today.year + 1, cvc)
