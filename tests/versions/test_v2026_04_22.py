"""2026-04-22.dahlia: what callers of before see and send."""

import pytest

from tests.versions.seen import an, asked, seen
from zorse import errors

REPORTS = ("balance_report", "payout_reconciliation_report")


@pytest.mark.parametrize(
    ("version", "there"),
    [
        ("2025-08-27.basil", True),
        ("2025-09-30.clover", False),
        ("2026-03-25.dahlia", False),
        ("2026-04-22.dahlia", True),
    ],
)
def test_reports_were_away_for_half_a_year(version: str, there: bool) -> None:
    session = an("account_session")
    assert set(REPORTS) <= session["components"].keys()
    shown = seen(version, session)["components"]
    assert shown.keys() ^ session["components"].keys() == (set() if there else set(REPORTS))
    for name in REPORTS:
        components = {name: {"enabled": True}}
        if there:
            given = asked(version, "POST /v1/account_sessions", account="a", components=components)
            assert given["components"] == components
        else:
            with pytest.raises(errors.ApiError) as refused:
                asked(version, "POST /v1/account_sessions", account="a", components=components)
            assert refused.value.code == "parameter_unknown"
