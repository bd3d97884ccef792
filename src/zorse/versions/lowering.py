"""Lowering: showing head's objects as an older version had them."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from zorse.versions.change import Change, Object, Reads
from zorse.versions.rewriting import mapped

Step = Callable[[Object, Reads], Object]

OPAQUE = frozenset({"metadata", "previous_attributes"})
"""Hashes in which ``object`` is anybody's word."""

TELLING_ERRORS = {
    "charge": "failure_code",
    "invoice": "last_finalization_error.code",
    "payment_intent": "last_payment_error.code",
    "setup_attempt": "setup_error.code",
    "setup_intent": "last_setup_error.code",
}
"""Where objects tell of an error by its code."""


class Lowering:
    """The steps that lead from head down to one version, by object type, newest first."""

    def __init__(self, changes: Iterable[Change]) -> None:
        self.steps: dict[str, list[Step]] = {}
        for change in changes:
            for type_, lower in change.lower.items():
                self._add(type_, _pure(lower))
            for type_, lower_with in change.lower_with.items():
                self._add(type_, lower_with)
            for type_, paths in change.values.items():
                for path, values in paths.items():
                    self._add(type_, _pure(partial(mapped, path=path, values=values)))
            if change.errors:
                for type_, path in TELLING_ERRORS.items():
                    self._add(type_, _pure(partial(mapped, path=path, values=change.errors)))

    def _add(self, type_: str, step: Step) -> None:
        self.steps.setdefault(type_, []).append(step)

    def __call__(self, value: Any, reads: Reads) -> Any:
        """A value in the older shape, with everything inside it; the one given stays as it is.

        An object is lowered before what lies inside it, so that a change finds head's objects
        there, wherever it moves them.
        """
        if isinstance(value, list):
            return [self(item, reads) for item in value]
        if not isinstance(value, dict):
            return value
        type_ = value.get("object")
        if type_ == "event":  # What happened stays as it was told.
            return value
        steps = self.steps.get(type_) if isinstance(type_, str) else None
        if steps is not None and value.get("deleted") is not True:
            for step in steps:
                value = step(value, reads)
        return {
            name: self(inner, reads)
            if type(inner) in (dict, list) and name not in OPAQUE
            else inner
            for name, inner in value.items()
        }


def _pure(lower: Callable[[Object], Object]) -> Step:
    def step(obj: Object, reads: Reads) -> Object:
        return lower(obj)

    return step
