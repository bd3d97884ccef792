"""SQLite: the store that needs no server, with group commit on the event loop.

Units run one after another on the loop; each takes microseconds. Those that write in one turn of
the loop share one transaction and one fsync, and none is answered before it: their writes wait in
memory in ``_Group`` and go to the database together. A unit that must see its own or its
neighbours' writes through a query has them written early, inside a savepoint of its own.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import orjson

from zorse import ids
from zorse.store import schema
from zorse.store.overlay import NO_ROWS, Entry, Overlay
from zorse.store.protocol import (
    AccountRow,
    DueRow,
    EventQuery,
    EventRow,
    FileBlob,
    IdempotencyRow,
    KeyRow,
    LedgerRow,
    LedgerSum,
    LogQuery,
    LogRow,
    Made,
    Object,
    Page,
    Position,
    Query,
    Scope,
    StoreError,
    Unit,
)
from zorse.store.rows import (
    ANSWER_COLUMNS,
    DUE_COLUMNS,
    KEY_COLUMNS,
    LOG_COLUMNS,
    answer_values,
    due_values,
    entry_values,
    event_values,
    events_sql,
    key_values,
    log_sql,
    log_values,
    page_sql,
    read_due,
    read_entries,
    read_key,
    read_ledger_sums,
    read_log,
)

T = TypeVar("T")
Row = tuple[Any, ...]

LOG_ROWS_WAITING_MAX = 256
LOG_WAIT_SECONDS = 0.05

INSERT_OBJECT = "INSERT INTO objects VALUES (?, ?, ?, ?, ?, ?, ?)"
UPDATE_OBJECT = "UPDATE objects SET body = ? WHERE seq = ?"
DELETE_OBJECT = "DELETE FROM objects WHERE seq = ?"
INSERT_INDEX = "INSERT INTO object_index VALUES (?, ?, ?, ?, ?, ?, ?)"
DELETE_INDEX = (
    "DELETE FROM object_index WHERE account = ? AND livemode = ? AND type = ? AND field = ? "
    "AND value = ? AND created = ? AND seq = ?"
)
INSERT_EVENT = "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
INSERT_ENTRY = "INSERT INTO ledger_entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
INSERT_ANSWER = "INSERT INTO idempotency_keys VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
INSERT_DUE = "INSERT INTO due VALUES (?, ?, ?, ?, ?, ?, ?)"
DELETE_DUE = "DELETE FROM due WHERE seq = ?"
INSERT_FILE = "INSERT INTO files VALUES (?, ?, ?, ?)"
INSERT_LOG = "INSERT INTO request_log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
SELECT_OBJECT = (
    "SELECT seq, created, body FROM objects "
    "WHERE account = ? AND livemode = ? AND type = ? AND id = ?"
)


class _Rows:
    """Rows that are only ever added, waiting to be written."""

    __slots__ = ("answers", "due", "due_done", "entries", "events", "files", "logs")

    def __init__(self) -> None:
        self.events: list[Row] = []
        self.entries: list[Row] = []
        self.answers: list[Row] = []
        self.due: list[Row] = []
        self.due_done: list[Row] = []
        self.files: list[Row] = []
        self.logs: list[Row] = []

    def take(self, other: "_Rows") -> None:
        """Add another's rows after these."""
        for name in _Rows.__slots__:
            rows = getattr(other, name)
            if rows:
                getattr(self, name).extend(rows)

    def write(self, db: sqlite3.Connection) -> None:
        if self.events:
            db.executemany(INSERT_EVENT, self.events)
        if self.entries:
            db.executemany(INSERT_ENTRY, self.entries)
        if self.answers:
            db.executemany(INSERT_ANSWER, self.answers)
        if self.due:
            db.executemany(INSERT_DUE, self.due)
        if self.due_done:
            db.executemany(DELETE_DUE, self.due_done)
        if self.files:
            db.executemany(INSERT_FILE, self.files)
        if self.logs:
            db.executemany(INSERT_LOG, self.logs)


def _write_objects(
    db: sqlite3.Connection, account: str, livemode: bool, entries: Iterable[Entry]
) -> None:
    """Bring the database from what it has of each object to what the entry says."""
    added: list[Row] = []
    updated: list[Row] = []
    dropped: list[Row] = []
    index_new: list[Row] = []
    index_old: list[Row] = []
    for entry in entries:
        if entry.body is None:
            if entry.stored:
                dropped.append((entry.seq,))
        elif entry.stored:
            updated.append((entry.body, entry.seq))
        else:
            added.append(
                (
                    entry.seq,
                    account,
                    livemode,
                    entry.type,
                    entry.id,
                    entry.created,
                    entry.body,
                )
            )
        before, now = entry.indexed or NO_ROWS, entry.indexed_now or NO_ROWS
        if before != now:
            index_old.extend(
                (account, livemode, entry.type, *row, entry.created, entry.seq)
                for row in before - now
            )
            index_new.extend(
                (account, livemode, entry.type, *row, entry.created, entry.seq)
                for row in now - before
            )
        entry.stored = entry.body is not None
        entry.indexed = now
    if dropped:
        db.executemany(DELETE_OBJECT, dropped)
    if added:
        db.executemany(INSERT_OBJECT, added)
    if updated:
        db.executemany(UPDATE_OBJECT, updated)
    if index_old:
        db.executemany(DELETE_INDEX, index_old)
    if index_new:
        db.executemany(INSERT_INDEX, index_new)


class _Group:
    """The finished units of one turn of the loop, waiting for their common commit."""

    def __init__(self) -> None:
        self.objects: dict[Scope, dict[tuple[str, str], Entry]] = {}
        self.answers: dict[tuple[Scope, str], IdempotencyRow] = {}
        self.rows = _Rows()
        self.open = False
        """Whether the database transaction has been begun."""
        self.dirty = False
        """Whether anything waits for the commit."""

    def spill(self, db: sqlite3.Connection) -> None:
        """Write what waits, without committing it."""
        if not self.open:
            db.execute("BEGIN IMMEDIATE")
            self.open = True
        for scope, entries in self.objects.items():
            _write_objects(db, scope.account, scope.livemode, entries.values())
        self.objects = {}
        self.answers = {}
        self.rows.write(db)
        self.rows = _Rows()


class SqliteUnit:
    """A unit of work on the loop's own connection."""

    __slots__ = (
        "_answers",
        "_db",
        "_group",
        "_overlay",
        "_rows",
        "_savepoint",
        "made",
        "scope",
    )

    def __init__(
        self,
        scope: Scope,
        db: sqlite3.Connection,
        group: _Group,
        indexes: Mapping[str, Sequence[str]],
    ) -> None:
        self.scope = scope
        self.made = Made()
        self._db = db
        self._group = group
        self._overlay = Overlay(indexes)
        self._rows = _Rows()
        self._answers: list[IdempotencyRow] = []
        self._savepoint = False

    # Objects.

    def _entry(self, type_: str, id_: str) -> Entry | None:
        key = (type_, id_)
        entry = self._overlay.entries.get(key)
        if entry is not None:
            return entry
        waiting = self._group.objects.get(self.scope)
        if waiting is not None and key in waiting:
            entry = waiting[key].copy()
        else:
            row = self._db.execute(
                SELECT_OBJECT, (self.scope.account, self.scope.livemode, type_, id_)
            ).fetchone()
            if row is None:
                return None
            entry = Entry(type_, id_, row[0], row[1], row[2], indexed=None, stored=True)
        if entry.body is not None:
            entry.obj = orjson.loads(entry.body)
        self._overlay.entries[key] = entry
        return entry

    def get(self, type_: str, id_: str, *, lock: bool = False) -> Object | None:
        # Units run one after another here, so there is nobody to lock out.
        entry = self._entry(type_, id_)
        return None if entry is None else entry.obj

    def put(self, type_: str, obj: Object) -> None:
        self._overlay.put(type_, obj)
        self.made.objects.append(obj["id"])

    def remove(self, type_: str, id_: str) -> None:
        entry = self._entry(type_, id_)
        if entry is not None:
            self._overlay.remove(entry)

    def position(self, type_: str, id_: str) -> Position | None:
        entry = self._entry(type_, id_)
        return (
            None
            if entry is None or entry.obj is None
            else Position(entry.created, entry.seq)
        )

    def page(self, query: Query) -> Page:
        self._spill()
        sql, values = page_sql(self.scope, query, "?")
        rows = self._db.execute(sql, values).fetchall()
        has_more = len(rows) > query.limit
        rows = rows[: query.limit]
        if query.before is not None:
            rows.reverse()
        return Page([self._adopt(query.type, row) for row in rows], has_more)

    def _adopt(self, type_: str, row: Row) -> Object:
        """The unit's own dict for a row that a query found."""
        seq, created, id_, body = row
        entry = self._overlay.entries.get((type_, id_))
        if entry is None:
            entry = Entry(type_, id_, seq, created, body, indexed=None, stored=True)
            entry.obj = orjson.loads(body)
            self._overlay.entries[type_, id_] = entry
        assert entry.obj is not None
        return entry.obj

    def exists_elsewhere(self, type_: str, id_: str) -> bool:
        other = Scope(self.scope.account, not self.scope.livemode)
        waiting = self._group.objects.get(other)
        if waiting is not None and (type_, id_) in waiting:
            return True
        values = (other.account, other.livemode, type_, id_)
        return self._db.execute(SELECT_OBJECT, values).fetchone() is not None

    # Events.

    def add_event(self, row: EventRow) -> None:
        self._rows.events.append(event_values(self.scope, ids.sequence(), row))
        self.made.objects.append(row.id)

    def event(self, id_: str) -> Object | None:
        self._spill()
        row = self._db.execute(
            "SELECT body FROM events WHERE account = ? AND livemode = ? AND id = ?",
            (self.scope.account, self.scope.livemode, id_),
        ).fetchone()
        return None if row is None else orjson.loads(row[0])

    def events(self, query: EventQuery) -> Page:
        self._spill()
        sql, values = events_sql(self.scope, query, "?")
        rows = self._db.execute(sql, values).fetchall()
        has_more = len(rows) > query.limit
        rows = rows[: query.limit]
        if query.before is not None:
            rows.reverse()
        return Page([orjson.loads(row[0]) for row in rows], has_more)

    # Money.

    def add_entries(self, rows: Iterable[LedgerRow]) -> None:
        self._rows.entries.extend(entry_values(self.scope, row) for row in rows)

    def ledger_sums(self, now: int) -> list[LedgerSum]:
        self._spill()
        return read_ledger_sums(self._db.execute, self.scope, now, "?")

    def entries(self, *, posting: str | None = None) -> list[LedgerRow]:
        self._spill()
        return read_entries(self._db.execute, self.scope, posting, "?")

    # Idempotency.

    def claim(self, key: str) -> IdempotencyRow | None:
        waiting = self._group.answers.get((self.scope, key))
        if waiting is not None:
            return waiting
        row = self._db.execute(
            f"SELECT {ANSWER_COLUMNS} "
            "FROM idempotency_keys WHERE account = ? AND livemode = ? AND key = ?",
            (self.scope.account, self.scope.livemode, key),
        ).fetchone()
        return None if row is None else IdempotencyRow(*row)

    def keep_answer(self, row: IdempotencyRow) -> None:
        self._answers.append(row)
        self._rows.answers.append(answer_values(self.scope, row))

    # Timed work, files, the log.

    def add_due(self, row: DueRow) -> None:
        self._rows.due.append(due_values(row))

    def take_due(self, seq: int) -> bool:
        self._spill()
        found = self._db.execute("SELECT 1 FROM due WHERE seq = ?", (seq,)).fetchone()
        if found is None:
            return False
        self.drop_due(seq)
        return True

    def drop_due(self, seq: int) -> None:
        self._rows.due_done.append((seq,))

    def add_file(self, blob: FileBlob) -> None:
        self._rows.files.append(
            (self.scope.account, self.scope.livemode, blob.id, blob.data)
        )

    def file(self, id_: str) -> bytes | None:
        self._spill()
        row = self._db.execute(
            "SELECT data FROM files WHERE account = ? AND livemode = ? AND id = ?",
            (self.scope.account, self.scope.livemode, id_),
        ).fetchone()
        return None if row is None else bytes(row[0])

    def log(self, row: LogRow) -> None:
        self._rows.logs.append(log_values(ids.sequence(), row))

    # The end of a unit.

    def _spill(self) -> None:
        """Let queries see what this unit and those before it in the group have written."""
        if self._group.dirty:
            self._group.spill(self._db)
        if self._overlay.changed or any(
            getattr(self._rows, name) for name in _Rows.__slots__
        ):
            if not self._savepoint:
                if not self._group.open:
                    self._group.spill(self._db)
                self._db.execute("SAVEPOINT unit")
                self._savepoint = True
            scope = self.scope
            _write_objects(
                self._db, scope.account, scope.livemode, self._overlay.settle()
            )
            self._rows.write(self._db)
            self._rows = _Rows()

    def undo(self) -> None:
        if self._savepoint:
            self._db.execute("ROLLBACK TO unit")
            self._db.execute("RELEASE unit")
            self._savepoint = False
        self._overlay = Overlay(self._overlay.indexes)
        self._rows = _Rows()
        self._answers = []
        self.made = Made()

    def finish(self) -> bool:
        """Hand the writes over to the group; tells whether there is anything to commit."""
        if self._savepoint:
            self._spill()
            self._db.execute("RELEASE unit")
            self._savepoint = False
            self._group.dirty = True
        changed = self._overlay.settle()
        if changed:
            waiting = self._group.objects.setdefault(self.scope, {})
            for entry in changed:
                waiting[entry.type, entry.id] = entry
            self._group.dirty = True
        rows = self._rows
        if any(getattr(rows, name) for name in _Rows.__slots__):
            self._group.rows.take(rows)
            self._group.dirty = True
        for answer in self._answers:
            self._group.answers[self.scope, answer.key] = answer
        return self._group.dirty or self._group.open


class SqliteStore:
    """The embedded engine: one file, one process, every unit on the event loop."""

    def __init__(self, path: Path, indexes: Mapping[str, Sequence[str]]) -> None:
        self.path = path
        self.indexes = indexes
        self._db: sqlite3.Connection
        self._group = _Group()
        self._commit: asyncio.Future[None] | None = None
        self._logs: list[Row] = []
        self._log_timer: asyncio.TimerHandle | None = None

    async def start(self) -> None:
        try:
            self._db = sqlite3.connect(
                self.path,
                isolation_level=None,
                cached_statements=512,
                check_same_thread=False,
            )
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = FULL")
            self._db.execute("PRAGMA wal_autocheckpoint = 4000")
            self._db.execute("PRAGMA cache_size = -16000")
            self._db.execute("PRAGMA temp_store = MEMORY")
            self._migrate()
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                message = f"The data in {self.path.parent} is in use by another zorse. Stop it first"
                raise StoreError(
                    f"{message}, or choose another folder with --data."
                ) from error
            raise StoreError(
                f"The database {self.path} cannot be opened: {error}. Check that the folder is "
                "writable, or choose another with --data."
            ) from error
        except sqlite3.DatabaseError as error:
            raise StoreError(
                f"{self.path} is not a database of zorse ({error}). Move it away, or choose "
                "another folder with --data."
            ) from error

    def _migrate(self) -> None:
        db = self._db
        db.execute("BEGIN IMMEDIATE")
        db.execute(
            "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"
        )
        row = db.execute("SELECT version FROM schema_version").fetchone()
        applied = 0 if row is None else row[0]
        if applied > len(schema.MIGRATIONS):
            db.execute("ROLLBACK")
            raise StoreError(
                f"The data in {self.path.parent} was written by a newer zorse. Start that version, "
                "or choose another folder with --data."
            )
        for sql in schema.statements(schema.SQLITE, applied):
            db.execute(sql)
        db.execute("DELETE FROM schema_version")
        db.execute("INSERT INTO schema_version VALUES (?)", (len(schema.MIGRATIONS),))
        db.execute("COMMIT")

    async def stop(self) -> None:
        self._flush()
        if self._log_timer is not None:
            self._log_timer.cancel()
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._db.close()

    async def run(self, scope: Scope, work: Callable[[Unit], T], *, write: bool) -> T:
        unit = SqliteUnit(scope, self._db, self._group, self.indexes)
        try:
            result = work(unit)
        except BaseException:
            unit.undo()
            raise
        if unit.finish():
            # A reader that saw what its neighbours wrote waits for the commit like them.
            if self._commit is None:
                loop = asyncio.get_running_loop()
                self._commit = loop.create_future()
                loop.call_soon(self._flush)
            await asyncio.shield(self._commit)
        return result

    def _flush(self) -> None:
        """Commit the group and wake all who wait for it."""
        group, done = self._group, self._commit
        logs, self._logs = self._logs, []
        group.rows.logs.extend(logs)
        if not (group.dirty or group.open or logs):
            return
        self._group, self._commit = _Group(), None
        try:
            group.spill(self._db)
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            if done is None:
                raise
            done.set_exception(error)
        else:
            if done is not None:
                done.set_result(None)

    def log_later(self, row: LogRow) -> None:
        self._logs.append(log_values(ids.sequence(), row))
        if len(self._logs) >= LOG_ROWS_WAITING_MAX:
            self._flush_log()
        elif self._log_timer is None:
            loop = asyncio.get_running_loop()
            self._log_timer = loop.call_later(LOG_WAIT_SECONDS, self._flush_log)

    def _flush_log(self) -> None:
        if self._log_timer is not None:
            self._log_timer.cancel()
            self._log_timer = None
        self._flush()

    # Accounts and keys.

    def accounts(self) -> list[AccountRow]:
        sql = "SELECT id, created, api_version, body FROM accounts ORDER BY created, id"
        return [
            AccountRow(row[0], row[1], row[2], orjson.loads(row[3])) for row in self._db.execute(sql)
        ]

    def account(self, id_: str) -> AccountRow | None:
        sql = "SELECT id, created, api_version, body FROM accounts WHERE id = ?"
        row = self._db.execute(sql, (id_,)).fetchone()
        return None if row is None else AccountRow(row[0], row[1], row[2], orjson.loads(row[3]))

    def put_account(self, row: AccountRow) -> None:
        self._flush()
        self._db.execute(
            "INSERT INTO accounts VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "api_version = excluded.api_version, body = excluded.body",
            (row.id, row.created, row.api_version, orjson.dumps(row.body)),
        )

    def keys(self, account: str | None = None) -> list[KeyRow]:
        sql = f"SELECT {KEY_COLUMNS} FROM api_keys"
        values: Row = ()
        if account is not None:
            sql += " WHERE account = ?"
            values = (account,)
        return [
            read_key(row)
            for row in self._db.execute(sql + " ORDER BY created, id", values)
        ]

    def key(self, digest: bytes) -> KeyRow | None:
        sql = f"SELECT {KEY_COLUMNS} FROM api_keys WHERE digest = ?"
        row = self._db.execute(sql, (digest,)).fetchone()
        return None if row is None else read_key(row)

    def put_key(self, row: KeyRow) -> None:
        self._flush()
        self._db.execute(
            "INSERT INTO api_keys VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
            "expires_at = excluded.expires_at, permissions = excluded.permissions",
            key_values(row),
        )

    # Timed work and the log.

    def due(self, now: int, limit: int, clock: str = "") -> list[DueRow]:
        self._flush()
        sql = (
            f"SELECT {DUE_COLUMNS} FROM due WHERE clock = ? AND due_at <= ? "
            "ORDER BY due_at, seq LIMIT ?"
        )
        return [read_due(row) for row in self._db.execute(sql, (clock, now, limit))]

    def next_due(self, clock: str = "") -> int | None:
        self._flush()
        row = self._db.execute(
            "SELECT MIN(due_at) FROM due WHERE clock = ?", (clock,)
        ).fetchone()
        return None if row is None else row[0]

    def log_row(self, account: str, livemode: bool, id_: str) -> LogRow | None:
        self._flush()
        sql = f"SELECT {LOG_COLUMNS} FROM request_log WHERE account = ? AND livemode = ? AND id = ?"
        row = self._db.execute(sql, (account, livemode, id_)).fetchone()
        return None if row is None else read_log(row)

    def log_rows(self, account: str, livemode: bool, query: LogQuery) -> list[LogRow]:
        self._flush()
        sql, values = log_sql(account, livemode, query, "?")
        return [read_log(row) for row in self._db.execute(sql, values)]
