"""API versions: which one a request gets, and what is different for it.

Behaviours and the store know head alone. An older version is a chain of named changes, applied at
the edge: parameters are checked by the tables of then and raised to head, and objects are lowered
from head before they are encoded. There is one module a version, with its changes as values
(``change.py``); ``history.py`` has them in order. A version newer than head is answered at head,
and echoed.

Documented at docs.stripe.com/api/versioning.
"""

import re
import threading
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from zorse import contract, errors
from zorse.contract import Contract, Operation
from zorse.versions.change import Change, Reads

if TYPE_CHECKING:
    from zorse.versions.lowering import Lowering

FORM: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:\.([a-z]+))?", re.ASCII)
PREVIEW: Final = "preview"
KNOWN_MAX: Final = 1_000
_building: Final = threading.RLock()


class Version:
    """A version that a caller asked for.

    ``text`` is echoed, with the betas that were asked for; ``name`` is the version alone, and
    ``date`` orders it. ``is_head`` holds for head and what is newer: nothing is different then.
    """

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.name = name
        self.date = name[:10]
        self.is_head = self.date >= contract.HEAD_VERSION[:10]

    def __repr__(self) -> str:
        return f"<Version {self.text}>"

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What this version is spared, newest first."""
        if self.is_head:
            return ()
        from zorse.versions import history

        return tuple([change for change in history.changes() if change.shows_to(self.date)])

    @cached_property
    def contract(self) -> Contract:
        """The tables of operations, parameters and fields as they were."""
        head = contract.load()
        if self.is_head:
            return head
        with _building:
            known = _derived.get(self.changes)
            if known is None:
                known = _derived[self.changes] = contract.derive(
                    head,
                    [edits for change in self.changes for edits in edits_of(change)],
                    [change.params for change in self.changes],
                    {k: v for change in self.changes for k, v in change.operations.items()},
                )
            return known

    @cached_property
    def lowering(self) -> "Lowering":
        from zorse.versions.lowering import Lowering

        return Lowering(self.changes)

    def before(self, change: Change) -> bool:
        """Whether this version knows nothing of a change yet."""
        return change.shows_to(self.date)

    def raise_params(self, operation: Operation, params: dict[str, Any]) -> dict[str, Any]:
        """Checked parameters of this version as head has them."""
        if self.is_head:
            return params
        key = operation.key
        for change in reversed(self.changes):
            step = change.raise_.get(key)
            if step is not None:
                params = step(params)
            key = change.became.get(key, key)
        return params

    def became(self, operation: Operation) -> str:
        """The key of the operation of head that answers one of this version; maybe none does."""
        for change in self.changes:
            if operation.key in change.operations:
                return change.became.get(operation.key, "")
        return operation.key

    def lower(self, value: Any, reads: Reads) -> Any:
        """A value in head's shape as this version shows it."""
        return value if self.is_head else self.lowering(value, reads)

    def event_name(self, type_: str) -> str:
        """What a type of event is called."""
        for change in self.changes:
            type_ = change.events.get(type_, type_)
        return type_

    def error_code(self, code: str) -> str:
        """What an error code is called."""
        for change in self.changes:
            code = change.errors.get(code, code)
        return code


def edits_of(change: Change) -> list[contract.Edits]:
    """A change's edits of fields: what it says itself, and the enums without the newer values."""
    fewer: dict[str, dict[str, contract.Before]] = {
        type_: {path: contract.Fewer(tuple(values)) for path, values in paths.items()}
        for type_, paths in change.values.items()
    }
    return [change.fields, fewer]


HEAD: Final = Version(contract.HEAD_VERSION, contract.HEAD_VERSION)
_known: dict[str, Version] = {HEAD.text: HEAD}
_derived: dict[tuple[Change, ...], Contract] = {}
_dates: Final = frozenset(version[:10] for version in contract.VERSIONS)


def resolve(text: str) -> Version:
    """The version that a header names; raises 400 for one that never was.

    Betas may follow after a semicolon. Versions newer than head are accepted, since clients move
    ahead of their server.
    """
    version = _known.get(text)
    if version is None:
        name = text.partition(";")[0].strip()
        found = FORM.fullmatch(name)
        if found is None or not _possible(name, found):
            raise errors.invalid_version(text)
        version = Version(text, name)
        if len(_known) < KNOWN_MAX:
            _known[text] = version
    return version


def _possible(name: str, found: re.Match[str]) -> bool:
    year, month, day, release = found.groups()
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    if name in contract.VERSIONS or name[:10] > HEAD.date:
        return True
    return release == PREVIEW and name[:10] in _dates


__all__ = ["HEAD", "Change", "Reads", "Version", "resolve"]
