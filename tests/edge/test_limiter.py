"""Rate limits: what a second holds, for everything and for one endpoint."""

import pytest

from zorse.clock import FakeClock
from zorse.edge.limiter import ENTRIES_MAX, RateLimiter

NOW = 1_700_000_000


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


def let_through(limiter: RateLimiter, scope: str, endpoint: str, tries: int = 2_000) -> int:
    return sum(limiter.check(scope, endpoint) is None for _ in range(tries))


def test_nothing_is_limited_by_zero(clock: FakeClock) -> None:
    assert let_through(RateLimiter(0, clock), "acct_1/test", "GET /v1/customers") == 2_000


@pytest.mark.parametrize(
    ("per_second", "endpoint", "expected"),
    [
        (100, "GET /v1/customers", 25),
        (25, "GET /v1/customers", 25),
        (1_000, "GET /v1/customers", 250),
        (10, "GET /v1/customers", 10),
        (1, "GET /v1/customers", 1),
        (1, "POST /v1/payouts", 1),
        (100, "GET /v1/customers/search", 20),
        (100, "POST /v1/files", 20),
        (100, "POST /v1/payouts", 15),
        (100, "POST /v1/billing/meter_events", 1_000),
    ],
)
def test_a_second_holds_so_many_of_an_endpoint(
    clock: FakeClock, per_second: int, endpoint: str, expected: int
) -> None:
    """100 and 25 are the documented figures of live mode and of a sandbox."""
    assert let_through(RateLimiter(per_second, clock), "acct_1/live", endpoint) == expected


def test_the_reason_says_which_limit_was_met(clock: FakeClock) -> None:
    limiter = RateLimiter(100, clock)
    for endpoint in ("a", "b", "c"):
        assert let_through(limiter, "acct_1/live", endpoint) == 25
        assert limiter.check("acct_1/live", endpoint) == "endpoint-rate"
    assert let_through(limiter, "acct_1/live", "d", tries=25) == 25
    assert limiter.check("acct_1/live", "d") == "global-rate"
    assert limiter.check("acct_1/live", "e") == "global-rate"


def test_accounts_and_modes_do_not_share(clock: FakeClock) -> None:
    limiter = RateLimiter(25, clock)
    assert let_through(limiter, "acct_1/live", "a") == 25
    assert let_through(limiter, "acct_1/test", "a") == 25
    assert let_through(limiter, "acct_2/live", "a") == 25


def test_what_was_used_comes_back_at_an_even_pace(clock: FakeClock) -> None:
    limiter = RateLimiter(25, clock)
    assert let_through(limiter, "acct_1/test", "a") == 25
    clock.advance(seconds=0.039)
    assert let_through(limiter, "acct_1/test", "a") == 0
    clock.advance(seconds=0.001)
    assert let_through(limiter, "acct_1/test", "a") == 1
    clock.advance(seconds=0.4)
    assert let_through(limiter, "acct_1/test", "a") == 10
    clock.advance(days=1)
    assert let_through(limiter, "acct_1/test", "a") == 25


def test_a_minute_at_an_even_pace_is_never_refused(clock: FakeClock) -> None:
    limiter = RateLimiter(7, clock)
    for _ in range(7 * 60):
        assert limiter.check("acct_1/test", "a") is None
        clock.advance(seconds=1 / 7 + 1e-6)


def test_what_is_refused_does_not_count(clock: FakeClock) -> None:
    """A client that keeps trying is let through as soon as one that waits."""
    limiter = RateLimiter(25, clock)
    let_through(limiter, "acct_1/test", "a")
    for _ in range(25):
        clock.advance(seconds=0.04)
        assert let_through(limiter, "acct_1/test", "a", tries=100) == 1


def test_meter_events_leave_the_rest_alone(clock: FakeClock) -> None:
    limiter = RateLimiter(100, clock)
    assert let_through(limiter, "acct_1/live", "POST /v1/billing/meter_events") == 1_000
    assert let_through(limiter, "acct_1/live", "GET /v1/customers") == 25


def test_a_clock_that_is_set_back_locks_nobody_out() -> None:
    limiter = RateLimiter(25, FakeClock(NOW))
    let_through(limiter, "acct_1/test", "a")
    limiter._clock = FakeClock(NOW - 3_600)
    assert let_through(limiter, "acct_1/test", "a") == 25


def test_memory_is_bounded(clock: FakeClock) -> None:
    limiter = RateLimiter(25, clock)
    for number in range(ENTRIES_MAX * 2):
        assert limiter.check(f"acct_{number}", "a") is None
    assert len(limiter._even) <= ENTRIES_MAX + 1


def test_making_room_keeps_what_still_counts(clock: FakeClock) -> None:
    limiter = RateLimiter(25, clock)
    for number in range(ENTRIES_MAX // 2 - 1):
        limiter.check(f"acct_{number}", "a")
    clock.advance(seconds=2)
    let_through(limiter, "acct_busy", "a")
    limiter.check("acct_last", "a")
    assert limiter.check("acct_busy", "a") == "global-rate"
