"""The arithmetic: medians of rounds, ratios to the measuring rod, and whether a goal is met."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Goal:
    """A bar to reach (``at least``) or to stay under (``at most``)."""

    kind: Literal["at least", "at most"]
    value: float
    unit: str = ""

    def met(self, measured: float) -> bool:
        """Whether a figure is good enough."""
        return measured >= self.value if self.kind == "at least" else measured <= self.value

    def verdict(self, measured: float) -> str:
        """``met``, or by what part of the goal it was missed."""
        if self.met(measured):
            return "met"
        return f"missed by {abs(measured - self.value) / self.value:.0%}"

    def __str__(self) -> str:
        sign = "≥" if self.kind == "at least" else "≤"
        return f"{sign} {self.value:g}{self.unit}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the budget: what was measured, and the goal for it, if there is one."""

    what: str
    measured: float
    shown: str
    goal: Goal | None = None
    detail: str = ""

    @property
    def verdict(self) -> str:
        """How it stands to the goal; empty where there is none."""
        return self.goal.verdict(self.measured) if self.goal else ""


@dataclass(frozen=True, slots=True)
class Paired:
    """Rates from rounds in which the rod and the server took turns."""

    rod: tuple[float, ...]
    server: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median of the rounds' ratios: what slows a whole round down cancels out."""
        return statistics.median(
            server / rod for rod, server in zip(self.rod, self.server, strict=True)
        )

    @property
    def spread(self) -> tuple[float, float]:
        """The lowest and the highest ratio of a round."""
        ratios = [server / rod for rod, server in zip(self.rod, self.server, strict=True)]
        return min(ratios), max(ratios)


def median(values: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(values)


def rate(value: float) -> str:
    """A rate for people: 12,300/s."""
    return f"{value:,.0f}/s" if value >= 10 else f"{value:.1f}/s"


def duration(seconds: float) -> str:
    """A time for people, in the unit that fits."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    if seconds >= 0.001:
        return f"{seconds * 1e3:.3g} ms"
    return f"{seconds * 1e6:.0f} µs"
