"""2026-06-24.dahlia."""

from functools import partial
from typing import Final

from zorse.contract import Like
from zorse.versions.change import Change, Params
from zorse.versions.rewriting import inside, renamed

change: Final = partial(Change, "2026-06-24.dahlia")

TERMS: Final = "identity.attestations.terms_of_service"
NAMES: Final = {"storer": "money_manager", "crypto_storer": "crypto_money_manager"}


def with_money_manager(params: Params) -> Params:
    return inside(params, TERMS, lambda given: renamed(given, NAMES))


MONEY_MANAGER: Final = change(
    "Whoever keeps money in an account of v2 accepts the terms as `money_manager` and "
    "`crypto_money_manager`; those were `storer` and `crypto_storer`.",
    known_by="types",
    advice="Write `money_manager` and `crypto_money_manager` in "
    "`identity.attestations.terms_of_service`.",
    raise_={"POST /v2/core/accounts/{id}": with_money_manager},
    params={
        "POST /v2/core/accounts/{id}": {
            **{f"{TERMS}.{then}": Like(f"{TERMS}.{now}") for then, now in NAMES.items()},
            **{f"{TERMS}.{now}": None for now in NAMES.values()},
        }
    },
)

CHANGES: Final = (MONEY_MANAGER,)
