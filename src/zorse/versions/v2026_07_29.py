"""2026-07-29.dahlia."""

from functools import partial
from typing import Final

from zorse.contract import Like
from zorse.versions.change import Change

change: Final = partial(Change, "2026-07-29.dahlia")

# What was sent stays in the parameters under its name, which head's table does not have.
PROOF_OF_REGISTRATION: Final = change(
    "An account is created without `documents.proof_of_registration`; it could be given then.",
    known_by="types",
    advice="Give it when you update the account.",
    params={
        "POST /v1/accounts": {
            "documents.proof_of_registration": Like(
                "documents.proof_of_registration", of="POST /v1/accounts/{account}"
            )
        }
    },
)

DYNAMIC_TAX_RATES: Final = change(
    "The line items of a new checkout session have no `dynamic_tax_rates`; they could be given.",
    known_by="types",
    advice="Give `tax_rates`, or let the tax be worked out automatically.",
    params={
        "POST /v1/checkout/sessions": {
            "line_items.dynamic_tax_rates": ["array", "string max=5000"],
        }
    },
)

CHANGES: Final = (PROOF_OF_REGISTRATION, DYNAMIC_TAX_RATES)
