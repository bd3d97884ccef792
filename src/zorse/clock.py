"""The time, read in one place.

Everything that depends on the time takes it from a ``Clock``. The real one follows the machine; a
``FakeClock`` stands still until it is advanced, so tests tell exactly when things happen.
"""

import time
from typing import Protocol


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> int:
        """The time in unix seconds."""
        ...

    def micros(self) -> int:
        """The time in unix microseconds."""
        ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> int:
        return int(time.time())

    def micros(self) -> int:
        return time.time_ns() // 1000


class FakeClock:
    """A time that only moves when it is told to."""

    def __init__(self, now: int) -> None:
        self._micros = now * 1_000_000

    def now(self) -> int:
        return self._micros // 1_000_000

    def micros(self) -> int:
        return self._micros

    def advance(self, *, days: float = 0, hours: float = 0, seconds: float = 0) -> None:
        """Move forward; the past cannot be had again."""
        delta = int((days * 86_400 + hours * 3_600 + seconds) * 1_000_000)
        assert delta >= 0
        self._micros += delta


def perf_seconds() -> float:
    """A monotonic reading for durations, never for dates."""
    return time.perf_counter()
