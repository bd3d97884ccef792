"""The shape of a value: what the contract says a parameter or a field may hold.

A ``Shape`` is read from the compiled contract and never changed. Parameters and fields share it:
``unset`` (an empty string clears the value) only occurs on parameters, ``resource`` and
``expandable`` only on fields.
"""

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal[
    "string",
    "integer",
    "number",
    "boolean",
    "object",  # a hash with named fields
    "map",  # a hash with any keys, all of one shape (metadata, and the like)
    "array",
    "union",  # one of several shapes
    "file",
    "resource",  # a whole API object, embedded
    "list",  # a list envelope of resources
    "any",
]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a value may be."""

    kind: Kind
    required: bool = False
    """A parameter that must be given, or a field that is always present, in its parent."""
    nullable: bool = False
    unset: bool = False
    """An empty string clears it (v1 parameters)."""
    enum: tuple[str, ...] = ()
    open_enum: bool = False
    """The enum is not closed: other values may be answered."""
    max_length: int | None = None
    format: str | None = None
    """``unix-time``, ``currency``, ``decimal``, ``int64_string``, ``date-time`` and so on."""
    fields: dict[str, "Shape"] = field(default_factory=dict)
    items: "Shape | None" = None
    """The elements of an array or list, or the values of a map."""
    options: tuple["Shape", ...] = ()
    """The alternatives of a union."""
    resource: str | None = None
    """For ``resource``: the API object's type, as in its ``object`` field."""
    expandable: tuple[str, ...] = ()
    """The object types that an id here can be expanded to."""
    includable: bool = False
    """Left out of answers unless it is asked for in ``expand``."""
    deleted: bool = False
    """The stub of a deleted object may stand here (for ``resource``, and once expanded)."""
