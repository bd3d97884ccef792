"""What a unit of work has read and changed, before any of it reaches the database.

Both engines keep a unit's objects here: the dict that behaviours see, and what the database knows
of it, so that the writes at the end are exactly the difference. It is also what makes an id mean
one dict within a unit.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from zorse import ids
from zorse.store.protocol import INTERNAL, Object

IndexRows = frozenset[tuple[str, str]]
NO_ROWS: IndexRows = frozenset()


class Entry:
    """An object in a unit: its document, where it stands, and the index rows already written."""

    __slots__ = (
        "body",
        "created",
        "id",
        "indexed",
        "indexed_now",
        "obj",
        "seq",
        "stored",
        "type",
    )

    def __init__(
        self,
        type_: str,
        id_: str,
        seq: int,
        created: int,
        body: bytes | None,
        *,
        indexed: IndexRows | None,
        stored: bool,
    ) -> None:
        self.type = type_
        self.id = id_
        self.seq = seq
        self.created = created
        self.body = body
        """The document as last written out; nothing when the object was removed."""
        self.obj: Object | None = None
        self.indexed = indexed
        """Index rows that the database has; nothing when they are still to be worked out."""
        self.indexed_now = indexed
        self.stored = stored
        """Whether the database has the object."""

    def copy(self) -> "Entry":
        """The same object for another unit, to be changed apart from this one."""
        twin = Entry(
            self.type,
            self.id,
            self.seq,
            self.created,
            self.body,
            indexed=self.indexed,
            stored=self.stored,
        )
        twin.indexed_now = self.indexed_now
        return twin


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
            rows.append((field, text))
    return frozenset(rows)


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
            created = obj.get("created")
            if not isinstance(created, int):
                created = (seq >> 10) // 1_000_000
            entry = Entry(
                type_, obj["id"], seq, created, None, indexed=NO_ROWS, stored=False
            )
            self.entries[key] = entry
        entry.obj = obj
        self.changed[key] = entry

    def remove(self, entry: Entry) -> None:
        entry.obj = None
        self.changed[entry.type, entry.id] = entry

    def settle(self) -> list[Entry]:
        """The changed entries, with their documents written out and their index rows worked out."""
        out = list(self.changed.values())
        for entry in out:
            fields = self.indexes.get(entry.type)
            if entry.indexed is None:
                before = (
                    orjson.loads(entry.body)
                    if fields and entry.body is not None
                    else {}
                )
                entry.indexed = index_rows(fields or (), before)
            if entry.obj is None:
                entry.body = None
                entry.indexed_now = NO_ROWS
            else:
                entry.body = orjson.dumps(entry.obj)
                entry.indexed_now = index_rows(fields, entry.obj) if fields else NO_ROWS
        self.changed = {}
        return out
