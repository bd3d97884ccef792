"""2023-08-16."""

from functools import partial
from typing import Final

from zorse.versions.change import Change, Params

change: Final = partial(Change, "2023-08-16")
INTENTS: Final = ("POST /v1/payment_intents", "POST /v1/setup_intents")
CHOOSING: Final = frozenset(
    {
        "allowed_payment_method_types",
        "automatic_payment_methods",
        "excluded_payment_method_types",
        "payment_method_configuration",
        "payment_method_types",
    }
)
"""Parameters of which any says how payment methods are chosen."""


def cards_alone(params: Params) -> Params:
    return params if CHOOSING & params.keys() else {**params, "payment_method_types": ["card"]}


AUTOMATIC_METHODS: Final = change(
    "Payment intents and setup intents offer the payment methods of the account's settings unless "
    "told otherwise, and confirming one may take a `return_url`; they offered cards alone.",
    page="automatic-payment-methods",
    advice="Give a `return_url` when you confirm, or set `automatic_payment_methods` with "
    "`allow_redirects` `never`.",
    raise_=dict.fromkeys(INTENTS, cards_alone),
)

CHANGES: Final = (AUTOMATIC_METHODS,)
