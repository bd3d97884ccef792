"""2025-11-17.clover: the bounds of time in the list of v2 events."""

import pytest

from tests.versions.seen import asked
from zorse import errors

THEN = "2025-10-29.clover"
NOW = "2025-11-17.clover"
KEY = "GET /v2/core/events"
NOON = "2026-06-15T12:00:00Z"


def test_bounds_stood_by_themselves() -> None:
    raised = asked(THEN, KEY, gte=NOON, lt=NOON)
    assert raised.keys() == {"created"}
    assert raised["created"].keys() == {"gte", "lt"}
    assert asked(THEN, KEY) == {}


@pytest.mark.parametrize(
    ("version", "params"), [(NOW, {"gte": NOON}), (THEN, {"created": {"gte": NOON}})]
)
def test_each_era_has_its_bounds(version: str, params: dict[str, object]) -> None:
    with pytest.raises(errors.ApiError):
        asked(version, KEY, **params)
