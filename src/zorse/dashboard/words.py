"""How values are written for people: money, times, sizes, JSON."""

from datetime import UTC, datetime
from typing import Any, Final

import orjson
from markupsafe import Markup

from zorse import money
from zorse.dashboard.addresses import path_of, path_of_id
from zorse.dashboard.facts import facts_of

GONE_WELL: Final = frozenset({"succeeded", "paid", "active", "available", "complete", "won"})
GONE_BADLY: Final = frozenset(
    {
        "failed",
        "disputed",
        "needs_response",
        "canceled",
        "lost",
        "uncollectible",
        "requires_payment_method",
    }
)
TOLD: Final = {
    "canceled": "The payment is canceled.",
    "captured": "The payment is captured.",
    "refunded": "The refund is on its way.",
    "opened": "The account is open. Its keys are under API keys.",
    "saved": "Saved.",
    "ended": "The session is ended.",
    "upgraded": "The account is on the newest version now.",
    "rolled": "The key is rolled.",
    "rolled_back": "The account is back on its version from before.",
    "expired": "The key is over.",
    "accepted": "The dispute is accepted.",
    "created": "Created.",
    "decided": "The bank has decided.",
    "disputed": "The customer has asked for the money back.",
    "sent": "The evidence is sent.",
    "deleted": "Deleted.",
    "emptied": "The test data is gone.",
    "filled": "The sample is there.",
}
"""What a page says of what was just done, by the word in its address."""


def told(word: str) -> str:
    return TOLD.get(word, "")


def amount(value: int | None, currency: str | None) -> str:
    """Minor units as people write them: ``$1,299.00``."""
    if value is None or not currency:
        return "–"
    digits = money.exponent(currency)
    sign, whole = ("−" if value < 0 else ""), abs(value)
    units, rest = divmod(whole, 10**digits)
    text = f"{units:,}" + (f".{rest:0{digits}d}" if digits else "")
    return f"{sign}{text} {currency.upper()}"


def plain_amount(value: int, currency: str) -> str:
    """Minor units as they are typed into a form: ``1299.00``."""
    digits = money.exponent(currency)
    units, rest = divmod(value, 10**digits)
    return f"{units}" + (f".{rest:0{digits}d}" if digits else "")


def moment(seconds: int | None) -> Markup | str:
    """A time that a browser shows in its own zone; without script it is UTC."""
    if not seconds:
        return "–"
    when = datetime.fromtimestamp(seconds, UTC)
    return Markup('<time datetime="{}">{}</time>').format(
        when.strftime("%Y-%m-%dT%H:%M:%SZ"), when.strftime("%d %b %Y, %H:%M:%S UTC")
    )


def duration(micros: int) -> str:
    return f"{micros / 1000:.1f} ms" if micros < 1_000_000 else f"{micros / 1_000_000:.2f} s"


def tone(status: Any) -> str:
    """Whether a status is good, bad or neither, for its colour; the word stands beside it."""
    if isinstance(status, int):
        return "good" if status < 400 else "bad"
    if status in GONE_WELL:
        return "good"
    return "bad" if status in GONE_BADLY else "plain"


def pretty(value: Any) -> str:
    """JSON as the API writes it."""
    return orjson.dumps(value, option=orjson.OPT_INDENT_2).decode()


def label(name: str) -> str:
    """A field's or type's name for people: ``payment_intent`` is ``Payment intent``."""
    text = name.replace("_", " ").replace(".", " ")
    return text[:1].upper() + text[1:]


FILTERS: Final = {
    "amount": amount,
    "plain_amount": plain_amount,
    "moment": moment,
    "duration": duration,
    "tone": tone,
    "pretty": pretty,
    "label": label,
    "path_of": path_of,
    "path_of_id": path_of_id,
    "facts_of": facts_of,
}
