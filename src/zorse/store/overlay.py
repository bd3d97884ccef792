"""What a unit of work has read and changed, before any of it reaches the database.

Both engines keep a unit's objects here: the dict that behaviours see, and what the database knows
of it, so that the writes at the end are exactly the difference. It is also what makes an id mean
one dict within a unit.
"""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

import orjson

from zorse import ids
from zorse.store.protocol import INTERNAL, Object, Position

IndexRows = frozenset[tuple[str, str]]
NO_ROWS: Final[IndexRows] = frozenset()
INDEX_TEXT_MAX: Final = 500
"""Longer values stand in the index as a digest; an index entry has to fit a database page."""


class Entry:
    """An object in a unit: its document, its place in lists, and what the database has of it."""

    __slots__ = (
        "body",
        "created",
        "held",
        "id",
        "indexed",
        "indexed_now",
        "obj",
        "origin",
        "seq",
        "stored",
        "type",
        "version",
    )

    def __init__(
        self,
        type_: str,
        id_: str,
        created: int,
        seq: int,
        body: bytes | None,
        *,
        indexed: IndexRows | None,
        stored: Position | None,
    ) -> None:
        self.type = type_
        self.id = id_
        self.created = created
        self.seq = seq
        self.body = body
        """The document as last written out; nothing when the object was removed."""
        self.obj: Object | None = None
        self.indexed = indexed
        """Index rows that the database has; nothing when they are still to be worked out."""
        self.indexed_now = indexed
        self.stored = stored
        """Where the database has the object; nothing when it does not have it."""
        self.version: str | None = None
        """PostgreSQL's version of the row that was read."""
        self.held = False
        """Whether this unit keeps other writers away from the row."""
        self.origin: Entry | None = None
        """What this is a copy of, which another unit has changed and nobody has written yet."""

    @classmethod
    def read(cls, type_: str, id_: str, created: int, seq: int, body: bytes) -> "Entry":
        """An object that the database has."""
        entry = cls(type_, id_, created, seq, body, indexed=None, stored=Position(created, seq))
        entry.obj = orjson.loads(body)
        return entry

    def copy(self) -> "Entry":
        """The same object for another unit, to be changed apart from this one."""
        twin = Entry(
            self.type,
            self.id,
            self.created,
            self.seq,
            self.body,
            indexed=self.indexed,
            stored=self.stored,
        )
        twin.indexed_now = self.indexed_now
        twin.origin = self
        if self.body is not None:
            twin.obj = orjson.loads(self.body)
        return twin

    def follow_origin(self) -> None:
        """Note what the database has of the object now that its origin was written."""
        if self.origin is not None:
            self.stored = self.origin.stored
            self.indexed = self.origin.indexed
            self.origin = None


def index_text(value: Any) -> str | None:
    """How a field's value stands in the index; nothing for what is not indexed."""
    if isinstance(value, str):
        return value
    if value is None:
        return None
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, dict):
        id_ = value.get("id")
        return id_ if isinstance(id_, str) else None
    return None


def index_key(text: str) -> str:
    """The text as it is written and looked up: short, and without what a database refuses."""
    if len(text) <= INDEX_TEXT_MAX and "\0" not in text:
        return text
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def index_rows(fields: Sequence[str], obj: Object) -> IndexRows:
    """The rows by which lists find this object; hidden fields count too."""
    rows = []
    for field in fields:
        value = obj.get(field)
        if value is None:
            hidden = obj.get(INTERNAL)
            value = hidden.get(field) if hidden else None
        text = index_text(value)
        if text is not None:
            rows.append((field, index_key(text)))
    return frozenset(rows)


def created_of(obj: Object, seq: int) -> int:
    """When an object was created (unix seconds), by its own word or else by its sequence."""
    created = obj.get("created")
    if type(created) is int:
        return created
    if isinstance(created, str):
        # The v2 API writes times as text.
        try:
            return int(datetime.fromisoformat(created).astimezone(UTC).timestamp())
        except ValueError:
            pass
    return (seq >> 10) // 1_000_000


class Overlay:
    """The objects that one unit has touched."""

    __slots__ = ("changed", "entries", "indexes")

    def __init__(self, indexes: Mapping[str, Sequence[str]]) -> None:
        self.indexes = indexes
        self.entries: dict[tuple[str, str], Entry] = {}
        self.changed: dict[tuple[str, str], Entry] = {}

    def put(self, type_: str, obj: Object) -> None:
        """Note an object as changed; one that was not read before is new."""
        key = (type_, obj["id"])
        entry = self.entries.get(key)
        if entry is None:
            seq = ids.sequence()
            entry = Entry(
                type_, obj["id"], created_of(obj, seq), seq, None, indexed=NO_ROWS, stored=None
            )
            self.entries[key] = entry
        elif entry.obj is None:
            # It was removed, and is another object from here on, with a place of its own.
            entry.seq = ids.sequence()
            entry.created = created_of(obj, entry.seq)
        entry.obj = obj
        self.changed[key] = entry

    def remove(self, entry: Entry) -> None:
        """Note an object as removed."""
        entry.obj = None
        self.changed[entry.type, entry.id] = entry

    def changes(self, type_: str) -> bool:
        """Whether the lists of a type are different now from what the database has."""
        return any(key[0] == type_ for key in self.changed)

    def settle(self) -> list[Entry]:
        """The changed entries, with their documents written out and their index rows worked out."""
        out = list(self.changed.values())
        for entry in out:
            fields = self.indexes.get(entry.type)
            if entry.indexed is None:
                entry.indexed = (
                    index_rows(fields, orjson.loads(entry.body))
                    if fields and entry.body is not None
                    else NO_ROWS
                )
            if entry.obj is None:
                entry.body = None
                entry.indexed_now = NO_ROWS
            else:
                entry.body = orjson.dumps(entry.obj)
                entry.indexed_now = index_rows(fields, entry.obj) if fields else NO_ROWS
        self.changed = {}
        return out
