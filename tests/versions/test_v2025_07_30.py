"""2025-07-30.basil: what callers of before see and send."""

import pytest

from tests.versions.seen import an, asked, seen
from zorse import versions
from zorse.versions.v2025_07_30 import FLEXIBLE_THRESHOLDS

THRESHOLDS = {"amount_gte": 1000, "reset_billing_cycle_anchor": False}


def test_flexible_subscriptions_have_thresholds_since() -> None:
    assert versions.resolve("2025-06-30.basil").before(FLEXIBLE_THRESHOLDS)
    assert not versions.resolve("2025-07-30.basil").before(FLEXIBLE_THRESHOLDS)


@pytest.mark.parametrize(
    "version", ["2025-02-24.acacia", "2025-03-31.basil", "2025-06-30.basil", "2025-07-30.basil"]
)
def test_thresholds_came_back_for_every_version(version: str) -> None:
    subscription = an("subscription", billing_thresholds=THRESHOLDS)
    assert seen(version, subscription)["billing_thresholds"] == THRESHOLDS
    key = "POST /v1/subscriptions"
    taken = asked(version, key, customer="cus_1", billing_thresholds={"amount_gte": 1000})
    assert taken["billing_thresholds"] == {"amount_gte": 1000}
