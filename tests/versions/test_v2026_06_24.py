"""2026-06-24.dahlia: what callers of before send."""

from typing import Any

import pytest

from tests.versions.seen import asked
from zorse import errors

BEFORE = "2026-05-27.dahlia"
SINCE = "2026-06-24.dahlia"
KEY = "POST /v2/core/accounts/{id}"
ACCEPTED = {"date": "2026-01-01T00:00:00.000Z", "ip": "203.0.113.1"}


def terms(**given: Any) -> dict[str, Any]:
    return {"identity": {"attestations": {"terms_of_service": given}}}


def test_who_keeps_money_was_a_storer() -> None:
    then = terms(storer=ACCEPTED, crypto_storer=ACCEPTED, account=ACCEPTED)
    now = terms(money_manager=ACCEPTED, crypto_money_manager=ACCEPTED, account=ACCEPTED)
    assert asked(BEFORE, KEY, **then) == now
    assert asked(SINCE, KEY, **now) == now
    for version, params in ((SINCE, then), (BEFORE, now)):
        with pytest.raises(errors.ApiError) as refused:
            asked(version, KEY, **params)
        assert refused.value.status == 400
