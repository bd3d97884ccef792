"""2026-04-22.dahlia."""

from functools import partial
from typing import Final

from zorse.versions.change import Change, Object
from zorse.versions.rewriting import inside, without

change: Final = partial(Change, "2026-04-22.dahlia")

REPORTS: Final = ("balance_report", "payout_reconciliation_report")
NONE: Final = {f"components.{name}": None for name in REPORTS}


def without_reports(session: Object) -> Object:
    return inside(session, "components", lambda components: without(components, *REPORTS))


REPORTS_AGAIN: Final = change(
    "Account sessions have the components `balance_report` and `payout_reconciliation_report` "
    "again; there were none since 2025-09-30.clover.",
    known_by="types",
    since="2025-09-30.clover",
    lower={"account_session": without_reports},
    fields={"account_session": NONE},
    params={"POST /v1/account_sessions": NONE},
)

CHANGES: Final = (REPORTS_AGAIN,)
