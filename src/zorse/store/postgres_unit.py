"""A unit of work on PostgreSQL: one transaction on one connection, in a thread.

Writes are collected and go out at the end as one statement, which commits itself when the unit had
nothing to read. What a unit read without locking it and then changed is locked and compared first,
so a change by another unit is never overwritten: the work is then done again.
"""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus

from zorse.store.overlay import Entry
from zorse.store.postgres_statements import combined, respelled
from zorse.store.protocol import IdempotencyRow, KeyInUse, LockTimeout, RetryUnit, Scope
from zorse.store.rows import SELECT_ANSWER, SELECT_EVENT, SELECT_OBJECT
from zorse.store.unit import CollectingUnit
from zorse.store.writes import Row, Writes, object_batches

Connection = psycopg.Connection[tuple[Any, ...]]

BEGIN = b"BEGIN ISOLATION LEVEL READ COMMITTED"
SELECT_WITH_VERSION = SELECT_OBJECT.replace("body FROM", "body, xmin::text FROM")
HOLD = (
    "SELECT seq, xmin::text FROM objects WHERE account = ? AND seq = ANY(?) ORDER BY seq FOR UPDATE"
)


def lock_number(scope: Scope, key: str) -> int:
    """The number of the advisory lock that stands for an idempotency key."""
    text = f"{scope.account}\0{scope.livemode}\0{key}".encode()
    return int.from_bytes(blake2b(text, digest_size=8).digest(), signed=True)


class PostgresUnit(CollectingUnit):
    """A unit of work in one transaction, or for reading without one.

    With ``careful`` it locks all that it reads; that is how work gets through which others have
    kept disturbing.
    """

    __slots__ = (
        "_begun",
        "_careful",
        "_connection",
        "_savepoint",
        "_write",
        "committing",
        "ending",
        "failure",
    )

    PAGE_COLUMNS = ", o.xmin::text"

    def __init__(
        self,
        scope: Scope,
        indexes: Mapping[str, Sequence[str]],
        connection: Connection,
        *,
        write: bool,
        careful: bool,
    ) -> None:
        super().__init__(scope, indexes)
        self._connection = connection
        self._write = write
        self._careful = careful and write
        self._begun = False
        self._savepoint = False
        self.ending = False
        """Whether the work is done and only has to be written."""
        self.committing = False
        """Whether the end of the transaction may have reached the database."""
        self.failure: Exception | None = None
        """Why this transaction can do no more, whatever the work makes of that."""

    # The connection.

    def _run(self, *queries: tuple[str, Row]) -> list[list[Row]]:
        """Run queries in one round trip, and give their rows; the transaction begins if need be."""
        if self.failure is not None:
            raise self.failure
        begins = self._write and not self._begun
        try:
            if not begins and len(queries) == 1:
                sql, values = queries[0]
                return [self._connection.execute(respelled(sql), values).fetchall()]
            self._begun = self._write
            texts = [*([BEGIN] if begins else []), *(respelled(sql) for sql, _ in queries)]
            cursor = psycopg.ClientCursor(self._connection)
            cursor.execute(b"; ".join(texts), [v for _, values in queries for v in values])
            results = [] if cursor.description is None else [cursor.fetchall()]
            while cursor.nextset():
                results.append(cursor.fetchall())
        except psycopg.Error as error:
            raise self._explained(error) from error
        return results

    def _explained(self, error: psycopg.Error) -> Exception:
        """What an error means for the work, noted so that the work cannot overlook it."""
        explained: Exception = error
        match error:
            case psycopg.errors.LockNotAvailable():
                explained = LockTimeout(str(error))
            case (
                psycopg.errors.SerializationFailure()
                | psycopg.errors.DeadlockDetected()
                | psycopg.errors.UniqueViolation()
            ):
                explained = RetryUnit(str(error))
        if self._write or self._connection.closed:
            self.failure = explained
        return explained

    def _select(self, sql: str, values: Row) -> list[Row]:
        if any(isinstance(value, str) and not _is_text(value) for value in values):
            return []
        return self._run((sql, values))[0]

    # Reading.

    def _find(self, type_: str, id_: str, *, lock: bool) -> Entry | None:
        held = self._write and (lock or self._careful)
        sql = SELECT_WITH_VERSION + " FOR UPDATE" if held else SELECT_WITH_VERSION
        rows = self._select(sql, (self.scope.account, self.scope.livemode, type_, id_))
        if not rows:
            return None
        created, seq, body, version = rows[0]
        entry = self._read(type_, (created, seq, body, id_, version))
        entry.held = held
        return entry

    def _select_page(self, sql: str, values: Row) -> list[Row]:
        return self._select(sql + " FOR UPDATE OF o" if self._careful else sql, values)

    def _read(self, type_: str, row: Row) -> Entry:
        *place_and_id, version = row
        entry = super()._read(type_, tuple(place_and_id))
        entry.version = version
        entry.held = self._careful
        return entry

    def _hold(self, entry: Entry) -> None:
        if self._write and entry.stored is not None and not entry.held:
            self._hold_all([entry])

    def _hold_all(self, entries: Iterable[Entry]) -> None:
        """Lock rows that were read without it; they must be as they were."""
        places = {entry.stored.seq: entry for entry in entries if entry.stored is not None}
        rows = self._run((HOLD, (self.scope.account, list(places))))[0]
        found = {row[0]: row[1] for row in rows}
        for seq, entry in places.items():
            if found.get(seq) != entry.version:
                self.failure = RetryUnit(f"another unit has changed {entry.id}")
                raise self.failure
            entry.held = True

    def exists_elsewhere(self, type_: str, id_: str) -> bool:
        account, livemode = self.scope.account, not self.scope.livemode
        if type_ == "event":
            return bool(self._select(SELECT_EVENT, (account, livemode, id_)))
        return bool(self._select(SELECT_OBJECT, (account, livemode, type_, id_)))

    def claim(self, key: str) -> IdempotencyRow | None:
        assert self._write, "a key is claimed until the end of a transaction"
        account, livemode = self.scope.account, self.scope.livemode
        # Two statements: the second one sees what was committed before the lock was had.
        (lock,), rows = self._run(
            ("SELECT pg_try_advisory_xact_lock(?)", (lock_number(self.scope, key),)),
            (SELECT_ANSWER, (account, livemode, key)),
        )
        if not lock[0]:
            raise KeyInUse(key)
        return IdempotencyRow(*rows[0]) if rows else None

    def take_due(self, seq: int) -> bool:
        account = self.scope.account
        if (account, seq) in self._writes.due_done:
            return False
        if not any(row[0] == seq for row in self._writes.due) and not self._select(
            "SELECT 1 FROM due WHERE account = ? AND seq = ? FOR UPDATE SKIP LOCKED",
            (account, seq),
        ):
            return False
        self.drop_due(seq)
        return True

    # Writing.

    def _show_objects(self, type_: str) -> None:
        if self._overlay.changes(type_):
            self._write_out(last=False)

    def _show_rows(self, kind: str) -> None:
        if getattr(self._writes, kind):
            self._write_out(last=False)

    def _write_out(self, *, last: bool) -> None:
        """Send what was collected: early, for a query to see it, or last of all."""
        if self.failure is not None:
            raise self.failure
        changed = self._overlay.settle()
        loose = [entry for entry in changed if entry.stored is not None and not entry.held]
        if loose:
            self._hold_all(loose)
        batches = [*object_batches([(self.scope, changed)]), *self._writes.batches()]
        statements = combined(batches)
        # What is to be done in one statement needs no transaction around it.
        alone = last and not self._begun and len(statements) == 1
        try:
            if not (alone or self._begun):
                self._begun = True
                self._connection.execute(BEGIN)
            if not (last or self._savepoint):
                self._connection.execute("SAVEPOINT unit")
                self._savepoint = True
            for sql, values in statements:
                self.committing = alone
                self._connection.execute(sql, values)
        except psycopg.Error as error:
            raise self._explained(error) from error
        self._writes = Writes()
        for entry in changed:
            # What a transaction has written is its own until it ends.
            entry.held = True

    # The end.

    def undo(self) -> None:
        self._forget()
        connection = self._connection
        if connection.closed or isinstance(self.failure, RetryUnit):
            return
        if self._savepoint:
            connection.execute("ROLLBACK TO SAVEPOINT unit")
        elif connection.info.transaction_status == TransactionStatus.INERROR:
            # The lock that a claim took goes too; an answer kept twice is noticed at the commit.
            connection.execute("ROLLBACK")
            self._begun = False
        self.failure = None

    def commit(self) -> None:
        """Make all of it durable."""
        self.ending = True
        if self.failure is not None:
            raise self.failure
        if self._overlay.changed or self._writes:
            assert self._write, "a unit that was opened for reading wrote something"
            self._write_out(last=True)
        if self._begun:
            self.committing = True
            self._connection.execute("COMMIT")


def _is_text(value: str) -> bool:
    """Whether the database can have such text at all."""
    try:
        return b"\0" not in value.encode()
    except UnicodeEncodeError:
        return False
