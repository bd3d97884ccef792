"""The part of a unit of work that both engines share: it collects, and reads through what it has.

An engine says how an object is found, how a query is run, and how writes that a query must see are
written out early.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson

from zorse import ids
from zorse.store.overlay import Entry, Overlay
from zorse.store.protocol import (
    DueRow,
    EventQuery,
    EventRow,
    FileBlob,
    IdempotencyRow,
    LedgerRow,
    LedgerSum,
    LogRow,
    Made,
    Object,
    Page,
    Position,
    Query,
    Scope,
)
from zorse.store.rows import (
    SELECT_EVENT,
    SELECT_FILE,
    SELECT_LEDGER_SUMS,
    answer_values,
    due_values,
    entries_sql,
    entry_values,
    event_values,
    events_sql,
    log_values,
    page_sql,
)
from zorse.store.writes import Row, Writes


class CollectingUnit(ABC):
    """A unit whose writes stay in memory until it ends or a query has to see them."""

    __slots__ = ("_indexes", "_overlay", "_writes", "made", "scope")

    PAGE_COLUMNS = ""
    """What the engine wants to know of a page's rows besides place, document and id."""

    def __init__(self, scope: Scope, indexes: Mapping[str, Sequence[str]]) -> None:
        self.scope = scope
        self.made = Made()
        self._indexes = indexes
        self._overlay = Overlay(indexes)
        self._writes = Writes()

    # What an engine provides.

    @abstractmethod
    def _find(self, type_: str, id_: str, *, lock: bool) -> Entry | None:
        """An object that this unit has not touched yet."""

    @abstractmethod
    def _hold(self, entry: Entry) -> None:
        """Keep other writers away from an object that was read without that."""

    @abstractmethod
    def _select(self, sql: str, values: Row) -> list[Row]:
        """Run a query on what is in the database."""

    def _select_page(self, sql: str, values: Row) -> list[Row]:
        """Run a query for objects, which the unit may then change."""
        return self._select(sql, values)

    @abstractmethod
    def _show_objects(self, type_: str) -> None:
        """Let queries see the objects of a type as they are in this unit."""

    @abstractmethod
    def _show_rows(self, kind: str) -> None:
        """Let queries see a kind of rows of ``Writes`` that this unit and its like have added."""

    @abstractmethod
    def exists_elsewhere(self, type_: str, id_: str) -> bool:
        """Whether the account has such an object in its other mode."""

    def _read(self, type_: str, row: Row) -> Entry:
        """The entry for a row of a query."""
        created, seq, body, id_ = row
        return Entry.read(type_, id_, created, seq, body)

    def _forget(self) -> None:
        """Drop all that was collected."""
        self._overlay = Overlay(self._indexes)
        self._writes = Writes()
        self.made = Made()

    # Objects.

    def _entry(self, type_: str, id_: str, *, lock: bool = False) -> Entry | None:
        key = (type_, id_)
        entry = self._overlay.entries.get(key)
        if entry is None:
            entry = self._find(type_, id_, lock=lock)
            if entry is not None:
                self._overlay.entries[key] = entry
        elif lock:
            self._hold(entry)
        return entry

    def get(self, type_: str, id_: str, *, lock: bool = False) -> Object | None:
        entry = self._entry(type_, id_, lock=lock)
        return None if entry is None else entry.obj

    def put(self, type_: str, obj: Object) -> None:
        self._overlay.put(type_, obj)
        self.made.objects.append(obj["id"])

    def remove(self, type_: str, id_: str) -> None:
        entry = self._entry(type_, id_, lock=True)
        if entry is not None and entry.obj is not None:
            self._overlay.remove(entry)

    def position(self, type_: str, id_: str) -> Position | None:
        entry = self._entry(type_, id_)
        if entry is None or entry.obj is None:
            return None
        return Position(entry.created, entry.seq)

    def page(self, query: Query) -> Page:
        self._show_objects(query.type)
        sql, values = page_sql(self.scope, query, self.PAGE_COLUMNS)
        rows = self._select_page(sql, values)
        rows, has_more = _cut(rows, query.limit, backwards=query.before is not None)
        return Page([self._adopt(query.type, row) for row in rows], has_more)

    def _adopt(self, type_: str, row: Row) -> Object:
        """The unit's own dict for a row that a query found."""
        key = (type_, row[3])
        entry = self._overlay.entries.get(key)
        if entry is None:
            entry = self._overlay.entries[key] = self._read(type_, row)
        assert entry.obj is not None, "what this unit removed is not found any more"
        return entry.obj

    # Events.

    def add_event(self, row: EventRow) -> None:
        self._writes.events.append(event_values(self.scope, ids.sequence(), row))
        self.made.objects.append(row.id)

    def event(self, id_: str) -> Object | None:
        self._show_rows("events")
        rows = self._select(SELECT_EVENT, (self.scope.account, self.scope.livemode, id_))
        return orjson.loads(rows[0][0]) if rows else None

    def events(self, query: EventQuery) -> Page:
        self._show_rows("events")
        rows = self._select(*events_sql(self.scope, query))
        rows, has_more = _cut(rows, query.limit, backwards=query.before is not None)
        return Page([orjson.loads(row[0]) for row in rows], has_more)

    # Money.

    def add_entries(self, rows: Iterable[LedgerRow]) -> None:
        self._writes.entries += [entry_values(self.scope, row) for row in rows]

    def ledger_sums(self, now: int) -> list[LedgerSum]:
        self._show_rows("entries")
        values = (now, now, self.scope.account, self.scope.livemode)
        return [
            LedgerSum(row[0], row[1], row[2], int(row[3]), int(row[4]))
            for row in self._select(SELECT_LEDGER_SUMS, values)
        ]

    def entries(self, *, posting: str | None = None) -> list[LedgerRow]:
        self._show_rows("entries")
        return [LedgerRow(*row) for row in self._select(*entries_sql(self.scope, posting))]

    # Idempotency.

    def keep_answer(self, row: IdempotencyRow) -> None:
        self._writes.answers.append(answer_values(self.scope, row))

    # Timed work, files, the log.

    def add_due(self, row: DueRow) -> None:
        self._writes.due.append(due_values(row))

    def drop_due(self, seq: int) -> None:
        self._writes.drop_due(self.scope.account, seq)

    def add_file(self, blob: FileBlob) -> None:
        self._writes.files.append((self.scope.account, self.scope.livemode, blob.id, blob.data))

    def file(self, id_: str) -> bytes | None:
        self._show_rows("files")
        rows = self._select(SELECT_FILE, (self.scope.account, self.scope.livemode, id_))
        return bytes(rows[0][0]) if rows else None

    def log(self, row: LogRow) -> None:
        self._writes.logs.append(log_values(ids.sequence(), row))


def _cut(rows: list[Any], limit: int, *, backwards: bool) -> tuple[list[Any], bool]:
    """The rows of a page, newest first, of the one more that was asked for."""
    has_more = len(rows) > limit
    rows = rows[:limit]
    if backwards:
        rows.reverse()
    return rows, has_more
