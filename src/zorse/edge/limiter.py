"""Rate limits: how many requests a second an account may make in one mode.

Two limits apply, as documented at docs.stripe.com/rate-limits: one on all requests of an account in
a mode, and one on each endpoint. The documented figures are 100 a second for everything and 25 for
an endpoint in live mode, 25 and 25 in a sandbox; other figures keep their proportion. A second's
worth may come in one burst. What is refused does not count.
"""

from typing import Final

from zorse.clock import Clock

ENTRIES_MAX: Final = 20_000
ENDPOINT_PER_SECOND: Final = 25
ENDPOINT_SHARE: Final = 0.25
SECOND: Final = 1_000_000_000  # In nanoseconds: whole numbers, so that nothing rounds a burst off.

# Some endpoints have limits of their own; here against the 25 of the others.
PAYOUT_CREATES: Final = 15 / 25
SEARCHES: Final = 20 / 25
FILE_REQUESTS: Final = 20 / 25
METER_EVENTS: Final = 1_000 / 25

_SPECIAL: Final = {
    "POST /v1/payouts": PAYOUT_CREATES,
    "POST /v1/files": FILE_REQUESTS,
    "GET /v1/files": FILE_REQUESTS,
    "GET /v1/files/{file}": FILE_REQUESTS,
    "POST /v1/billing/meter_events": METER_EVENTS,
}

Key = str | tuple[str, str]


class RateLimiter:
    """Counts requests against the limits; ``per_second`` 0 means that there are none.

    For each limit it keeps one number: the time at which everything that was let through would have
    been let through at an even pace. The further that lies ahead, the more of the burst is used.
    """

    def __init__(self, per_second: int, clock: Clock) -> None:
        self._per_second = per_second
        self._clock = clock
        self._even: dict[Key, int] = {}
        self._endpoint_per_second = min(
            per_second, max(ENDPOINT_PER_SECOND, per_second * ENDPOINT_SHARE)
        )

    def check(self, scope_key: str, endpoint: str) -> str | None:
        """Let a request through, or say by which limit it is refused.

        ``scope_key`` stands for an account and a mode. The answer is a
        ``Stripe-Rate-Limited-Reason``.
        """
        if not self._per_second:
            return None
        now = self._clock.micros() * 1_000
        rate = self._endpoint_rate(endpoint)
        endpoint_key = (scope_key, endpoint)
        endpoint_at = self._after_one_more(endpoint_key, rate, now)
        # Meter events have an allowance of their own, beside the one for everything.
        counts_globally = rate <= self._per_second
        if counts_globally:
            global_at = self._after_one_more(scope_key, self._per_second, now)
            if global_at is None:
                return "global-rate"
        if endpoint_at is None:
            return "endpoint-rate"
        if len(self._even) >= ENTRIES_MAX:
            self._forget(now)
        if counts_globally:
            assert global_at is not None
            self._even[scope_key] = global_at
        self._even[endpoint_key] = endpoint_at
        return None

    def _endpoint_rate(self, endpoint: str) -> float:
        special = _SPECIAL.get(endpoint)
        if special is None:
            special = SEARCHES if endpoint.endswith("/search") else 1
        return max(1, self._endpoint_per_second * special)

    def _after_one_more(self, key: Key, rate: float, now: int) -> int | None:
        """The even time after one more request; nothing when it would lie too far ahead."""
        at = self._even.get(key, 0)
        # More than a second ahead means that the machine's clock was set back.
        if at < now or at > now + SECOND:
            at = now
        at += int(SECOND / rate)
        return at if at <= now + SECOND else None

    def _forget(self, now: int) -> None:
        """Make room: drop what has recovered in full, and the oldest if that is not enough."""
        self._even = {key: at for key, at in self._even.items() if now < at <= now + SECOND}
        for key in list(self._even)[: len(self._even) - ENTRIES_MAX // 2]:
            del self._even[key]
