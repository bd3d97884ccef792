"""Statement descriptors: what the cardholder reads on the statement.

A card payment shows the account's prefix, and after an asterisk the payment's own suffix, 22
characters in all. Documented at docs.stripe.com/get-started/account/statement-descriptors.
"""

import re
from typing import Any, Final

from zorse import errors
from zorse.store.protocol import Object

LENGTH_MAX: Final = 22
PREFIX_LENGTH_MIN: Final = 2
FORBIDDEN: Final = re.compile(r"""[<>\\'"*]""")
LETTER: Final = re.compile(r"[A-Za-z]")

NOT_FOR_CARDS: Final = (
    "The statement_descriptor parameter is not supported for the payment_method_type `card`. To "
    "continue supporting payment_method_type `card`, please pass in `statement_descriptor_suffix` "
    "or remove the `statement_descriptor` parameter altogether. Please see "
    "https://support.stripe.com/questions/use-of-the-statement-descriptor-parameter-on-"
    "paymentintents-for-card-charges for additional details."
)


def check(params: dict[str, Any]) -> None:
    """Refuse a descriptor that no statement can show."""
    for name in ("statement_descriptor", "statement_descriptor_suffix"):
        text = params.get(name)
        if not text:
            continue
        if FORBIDDEN.search(text):
            raise errors.parameter_invalid(
                f"Invalid {name}: {text}. It must not contain any of the characters "
                "<, >, \\, ', \", and *.",
                name,
            )
        if not LETTER.search(text):
            raise errors.parameter_invalid(
                f"Invalid {name}: {text}. It must contain at least one letter.", name
            )


def check_for_cards(params: dict[str, Any]) -> None:
    """Refuse what only goes with other payment methods than cards."""
    if params.get("statement_descriptor"):
        raise errors.parameter_invalid(NOT_FOR_CARDS, "statement_descriptor")


def calculated(account: Object, charge: Object) -> str:
    """The descriptor of a card charge: the account's, or its prefix and the charge's suffix.

    A whole descriptor of its own is but another suffix for a card (docs: Charges, create).
    """
    settings = account.get("settings") or {}
    whole = (settings.get("payments") or {}).get("statement_descriptor") or name_of(settings)
    suffix = charge.get("statement_descriptor_suffix") or charge.get("statement_descriptor")
    if not suffix:
        return whole[:LENGTH_MAX]
    prefix = (settings.get("card_payments") or {}).get("statement_descriptor_prefix") or whole
    room = max(LENGTH_MAX - len(suffix) - len("* "), PREFIX_LENGTH_MIN)
    return f"{prefix[:room].rstrip()}* {suffix}"[:LENGTH_MAX]


def name_of(settings: Object) -> str:
    """The business's name as a statement writes it."""
    name = (settings.get("dashboard") or {}).get("display_name") or "ZORSE"
    return FORBIDDEN.sub("", name).upper()
