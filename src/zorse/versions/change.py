"""A change between two versions of the API, as a value.

Behaviours and the store know head alone, so a change says how to go back from it: what an object
looked like before, and how what an older caller sends is said now. It also edits the tables of
parameters and fields, so that an older caller's request is checked, and an answer judged, by what
was right then.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from zorse.contract import Edits

Object = dict[str, Any]
Params = dict[str, Any]


class Reads(Protocol):
    """What a change may look up: objects as head shows them, of the caller's account and mode."""

    def get(self, type_: str, id_: str) -> Object | None:
        """The object of that id, if it is there."""

    def list(self, type_: str, *, limit: int = 10, **where: str) -> tuple[list[Object], bool]:
        """The newest objects whose indexed fields have these values, and whether there are more."""

    def included(self, obj: Object, name: str) -> Any:
        """A field of the object that is left out of answers unless it is asked for."""


Lower = Callable[[Object], Object]
LowerWith = Callable[[Object, Reads], Object]
Raise = Callable[[Params], Params]
Known = Literal["page", "types", "title"]


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """One thing that is different since a version.

    ``version`` is the first that has it. ``sentence`` is what the changelog says of it, ``advice``
    what a caller has to do, ``page`` the last part of its address in the API's own changelog;
    ``known_by`` says how sure it is: by what its ``page`` tells, by the ``types`` that official
    libraries declared before and after, or by its ``title`` alone.

    - ``lower``: by object type, what makes the object of before out of the one of now. A function
      is given the object alone, and gives a new one; what lies inside it is still as head has it.
      ``lower_with`` is the same where more has to be looked up.
    - ``raise_``: by operation, what makes the parameters of now out of those of before, already
      checked and converted.
    - ``fields`` and ``params``: what stood at a path before, see ``zorse.contract.derived``.
    - ``values``: by object type and path, newer values and what stood in their place; the enum in
      the table loses them.
    - ``events``: types of events, and how they were called. ``errors``: codes, likewise.
    - ``operations``: those that were there before, in the notation of the compiled contract;
      ``became`` names the operation of now that answers them, where there is one.
    - ``since``: the change shows to no version before this one, for what went and came back.

    A behaviour that differs, rather than a shape, asks ``call.before(CHANGE)``.
    """

    version: str
    sentence: str
    page: str = ""
    known_by: Known = "page"
    advice: str = ""
    lower: Mapping[str, Lower] = field(default_factory=dict)
    lower_with: Mapping[str, LowerWith] = field(default_factory=dict)
    raise_: Mapping[str, Raise] = field(default_factory=dict)
    fields: Edits = field(default_factory=dict)
    params: Edits = field(default_factory=dict)
    values: Mapping[str, Mapping[str, Mapping[str, Any]]] = field(default_factory=dict)
    events: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    operations: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    became: Mapping[str, str] = field(default_factory=dict)
    since: str = ""

    def __repr__(self) -> str:
        return f"<Change {self.version}: {self.sentence}>"

    def shows_to(self, date: str) -> bool:
        """Whether a caller of a version (its date) is spared this change."""
        return self.since[:10] <= date < self.version[:10]
