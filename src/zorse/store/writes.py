"""What units have written and the database does not have yet, as rows for each statement.

SQL is written with ``?`` for a parameter, as SQLite reads it; PostgreSQL's engine respells it.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from zorse.store.overlay import NO_ROWS, Entry
from zorse.store.protocol import Position, Scope

Row = tuple[Any, ...]
Batch = tuple[str, list[Row]]
"""A statement and the rows to run it with."""


def _insert(table: str, columns: int) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})"


DELETE_INDEX: Final = (
    "DELETE FROM object_index WHERE account = ? AND livemode = ? AND type = ? AND field = ? "
    "AND value = ? AND created = ? AND seq = ?"
)
DELETE_OBJECT: Final = "DELETE FROM objects WHERE account = ? AND seq = ?"
INSERT_OBJECT: Final = _insert("objects", 7)
UPDATE_OBJECT: Final = "UPDATE objects SET body = ? WHERE account = ? AND seq = ?"
INSERT_INDEX: Final = _insert("object_index", 7)
INSERT_EVENT: Final = _insert("events", 8)
INSERT_ENTRY: Final = _insert("ledger_entries", 12)
# An answer that is too old to be given again makes way for the new one under its key.
INSERT_ANSWER: Final = _insert("idempotency_keys", 10) + (
    " ON CONFLICT (account, livemode, key) DO UPDATE SET method = excluded.method, "
    "path = excluded.path, fingerprint = excluded.fingerprint, request_id = excluded.request_id, "
    "status = excluded.status, body = excluded.body, created = excluded.created"
)
INSERT_DUE: Final = _insert("due", 7)
DELETE_DUE: Final = "DELETE FROM due WHERE account = ? AND seq = ?"
INSERT_FILE: Final = _insert("files", 4)
INSERT_LOG: Final = _insert("request_log", 21)


class Writes:
    """Rows that are only ever added, and timed work that is done; objects are in the overlay."""

    __slots__ = ("answers", "due", "due_done", "entries", "events", "files", "logs")

    def __init__(self) -> None:
        self.events: list[Row] = []
        self.entries: list[Row] = []
        self.answers: list[Row] = []
        self.due: list[Row] = []
        self.due_done: list[Row] = []
        self.files: list[Row] = []
        self.logs: list[Row] = []

    def __bool__(self) -> bool:
        return bool(
            self.logs
            or self.events
            or self.answers
            or self.entries
            or self.due
            or self.due_done
            or self.files
        )

    def drop_due(self, account: str, seq: int) -> None:
        """Forget timed work, whether the database has it or not."""
        self.due = [row for row in self.due if row[0] != seq]
        self.due_done.append((account, seq))

    def take(self, other: "Writes") -> None:
        """Add another's rows after these."""
        self.events += other.events
        self.entries += other.entries
        self.answers += other.answers
        self.due += other.due
        self.due_done += other.due_done
        self.files += other.files
        self.logs += other.logs

    def batches(self) -> Iterator[Batch]:
        """The statements that write these rows, in order."""
        if self.events:
            yield INSERT_EVENT, self.events
        if self.entries:
            yield INSERT_ENTRY, self.entries
        if self.answers:
            yield INSERT_ANSWER, self.answers
        if self.due:
            yield INSERT_DUE, self.due
        if self.due_done:
            yield DELETE_DUE, self.due_done
        if self.files:
            yield INSERT_FILE, self.files
        if self.logs:
            yield INSERT_LOG, self.logs


def object_batches(changes: Iterable[tuple[Scope, Iterable[Entry]]]) -> list[Batch]:
    """The statements that bring the database from what it has of the objects to what they are.

    The entries are noted as written; what is to be taken away goes first.
    """
    index_gone: list[Row] = []
    gone: list[Row] = []
    added: list[Row] = []
    updated: list[Row] = []
    index_new: list[Row] = []
    for scope, entries in changes:
        account, livemode = scope.account, scope.livemode
        for entry in entries:
            type_, created, seq, body = entry.type, entry.created, entry.seq, entry.body
            before, now = entry.indexed or NO_ROWS, entry.indexed_now or NO_ROWS
            stored = entry.stored
            moved = stored is not None and (stored.seq != seq or body is None)
            if stored is not None and moved:
                gone.append((account, stored.seq))
                index_gone += [
                    (account, livemode, type_, *row, stored.created, stored.seq) for row in before
                ]
                before = NO_ROWS
            if body is not None:
                if stored is None or moved:
                    added.append((seq, account, livemode, type_, entry.id, created, body))
                    entry.stored = Position(created, seq)
                else:
                    updated.append((body, account, seq))
            else:
                entry.stored = None
            if before != now:
                index_gone += [
                    (account, livemode, type_, *row, created, seq) for row in before - now
                ]
                index_new += [
                    (account, livemode, type_, *row, created, seq) for row in now - before
                ]
            entry.indexed = now
    batches = (
        (DELETE_INDEX, index_gone),
        (DELETE_OBJECT, gone),
        (INSERT_OBJECT, added),
        (UPDATE_OBJECT, updated),
        (INSERT_INDEX, index_new),
    )
    return [batch for batch in batches if batch[1]]
