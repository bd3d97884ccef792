"""A unit of work on SQLite, and the group of units that one commit makes durable.

What finished units have written waits in the group, in memory, and goes to the database in one go.
The next unit of the group sees it there. A query cannot, so what it has to see is written early,
not committed: first what the group has, then, in a savepoint, what the unit itself has.
"""

import sqlite3
from collections.abc import Mapping, Sequence

from zorse.store.overlay import Entry
from zorse.store.protocol import IdempotencyRow, RetryUnit, Scope
from zorse.store.rows import SELECT_ANSWER, SELECT_EVENT, SELECT_OBJECT
from zorse.store.unit import CollectingUnit
from zorse.store.writes import Row, Writes, object_batches


class Group:
    """The finished units of one turn of the loop, on their way to a common commit."""

    __slots__ = ("answers", "failure", "objects", "open", "writes")

    def __init__(self) -> None:
        self.objects: dict[Scope, dict[tuple[str, str], Entry]] = {}
        self.answers: dict[tuple[Scope, str], IdempotencyRow] = {}
        self.writes = Writes()
        self.open = False
        """Whether the database transaction has been begun."""
        self.failure: Exception | None = None
        """Why the group cannot be committed."""

    def __bool__(self) -> bool:
        """Whether there is anything to commit, or to give up."""
        return self.open or bool(self.objects) or bool(self.writes) or self.failure is not None

    def begin(self, db: sqlite3.Connection) -> None:
        if not self.open:
            db.execute("BEGIN IMMEDIATE")
            self.open = True

    def write(self, db: sqlite3.Connection) -> None:
        """Write what waits, without committing it."""
        self.begin(db)
        if self.objects:
            changes = [(scope, entries.values()) for scope, entries in self.objects.items()]
            for sql, rows in object_batches(changes):
                db.executemany(sql, rows)
            self.objects = {}
        for sql, rows in self.writes.batches():
            db.executemany(sql, rows)
        self.writes = Writes()
        self.answers = {}


class SqliteUnit(CollectingUnit):
    """A unit of work on the loop's own connection."""

    __slots__ = ("_answers", "_db", "_failure", "_group", "_savepoint", "_saw")

    def __init__(
        self,
        scope: Scope,
        indexes: Mapping[str, Sequence[str]],
        db: sqlite3.Connection,
        group: Group,
    ) -> None:
        super().__init__(scope, indexes)
        self._db = db
        self._group = group
        self._answers: list[IdempotencyRow] = []
        self._savepoint = False
        self._saw = False
        """Whether something was read that is not durable yet."""
        self._failure: Exception | None = None
        """Why this unit's own writes cannot be kept; ``undo`` forgets it with them."""

    # Reading.

    def _find(self, type_: str, id_: str, *, lock: bool) -> Entry | None:
        waiting = self._group.objects.get(self.scope)
        if waiting is not None:
            entry = waiting.get((type_, id_))
            if entry is not None:
                self._saw = True
                return entry.copy()
        rows = self._select(SELECT_OBJECT, (self.scope.account, self.scope.livemode, type_, id_))
        return self._read(type_, (*rows[0], id_)) if rows else None

    def _hold(self, entry: Entry) -> None:
        """Nothing to do: units run one after another, so there is nobody to keep away."""

    def _select(self, sql: str, values: Row) -> list[Row]:
        if self._group.open:
            self._saw = True
        try:
            return self._db.execute(sql, values).fetchall()
        except UnicodeEncodeError:
            # Nothing has a name that is not text.
            return []

    def exists_elsewhere(self, type_: str, id_: str) -> bool:
        other = Scope(self.scope.account, not self.scope.livemode)
        if type_ == "event":
            self._show_rows("events")
            return bool(self._select(SELECT_EVENT, (other.account, other.livemode, id_)))
        waiting = self._group.objects.get(other, {}).get((type_, id_))
        if waiting is not None:
            self._saw = True
            return waiting.body is not None
        return bool(self._select(SELECT_OBJECT, (other.account, other.livemode, type_, id_)))

    def claim(self, key: str) -> IdempotencyRow | None:
        waiting = self._group.answers.get((self.scope, key))
        if waiting is not None:
            self._saw = True
            return waiting
        rows = self._select(SELECT_ANSWER, (self.scope.account, self.scope.livemode, key))
        return IdempotencyRow(*rows[0]) if rows else None

    def keep_answer(self, row: IdempotencyRow) -> None:
        super().keep_answer(row)
        self._answers.append(row)

    def take_due(self, seq: int) -> bool:
        account = self.scope.account
        done = (account, seq)
        if done in self._writes.due_done or done in self._group.writes.due_done:
            return False
        waiting = any(row[0] == seq for row in (*self._writes.due, *self._group.writes.due))
        if not waiting and not self._select(
            "SELECT 1 FROM due WHERE account = ? AND seq = ?", (account, seq)
        ):
            return False
        self.drop_due(seq)
        return True

    # Writing early.

    def _show_objects(self, type_: str) -> None:
        waiting = self._group.objects.get(self.scope, ())
        if self._overlay.changes(type_) or any(key[0] == type_ for key in waiting):
            self._write_early()

    def _show_rows(self, kind: str) -> None:
        if getattr(self._writes, kind) or getattr(self._group.writes, kind):
            self._write_early()

    def _write_early(self) -> None:
        """Let queries see what this unit and those before it in the group have written."""
        group, db = self._group, self._db
        changed = bool(self._overlay.changed or self._writes)
        try:
            group.write(db)
            for entry in self._overlay.entries.values():
                entry.follow_origin()
            if changed and not self._savepoint:
                db.execute("SAVEPOINT unit")
                self._savepoint = True
        except Exception as error:
            # That is not this unit's doing, so it is not for its behaviour to answer.
            group.failure = error
            raise RetryUnit from error
        if not changed:
            return
        try:
            for sql, rows in object_batches([(self.scope, self._overlay.settle())]):
                db.executemany(sql, rows)
            for sql, rows in self._writes.batches():
                db.executemany(sql, rows)
        except Exception as error:
            self._failure = error
            if not db.in_transaction:
                # A full disk makes SQLite give up the whole transaction, the neighbours' too.
                group.failure = error
                raise RetryUnit from error
            raise
        self._writes = Writes()

    # The end.

    def undo(self) -> None:
        if self._savepoint and self._group.failure is None:
            self._db.execute("ROLLBACK TO unit")
            self._db.execute("RELEASE unit")
        self._savepoint = False
        self._failure = None
        self._answers = []
        self._forget()

    def finish(self, *, write: bool) -> bool:
        """Hand the writes over to the group; tell whether the unit has to wait for its commit."""
        if self._failure is not None:
            raise self._failure
        wrote = bool(self._savepoint or self._overlay.changed or self._writes)
        if not wrote:
            return self._saw
        assert write, "a unit that was opened for reading wrote something"
        group = self._group
        if self._savepoint:
            self._write_early()
            self._db.execute("RELEASE unit")
            self._savepoint = False
        else:
            changed = self._overlay.settle()
            if changed:
                waiting = group.objects.setdefault(self.scope, {})
                for entry in changed:
                    waiting[entry.type, entry.id] = entry
            group.writes.take(self._writes)
            for answer in self._answers:
                group.answers[self.scope, answer.key] = answer
        return True
