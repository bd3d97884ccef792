"""SQLite: the store that needs no server, with group commit on the event loop.

Units run one after another on the loop; each takes microseconds. Those that write in one turn of
the loop share one transaction and one fsync, and none is answered before it. When the group cannot
be committed, each of its units is run once more by itself, so that only the one at fault fails.
"""

import asyncio
import logging
import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeVar

from zorse import ids
from zorse.store import schema
from zorse.store.across import AcrossScopes
from zorse.store.protocol import LogRow, Scope, StoreError, Unit
from zorse.store.reindex import reindex
from zorse.store.rows import log_values
from zorse.store.sqlite_unit import Group, SqliteUnit
from zorse.store.writes import INSERT_LOG, Row

T = TypeVar("T")

LOG_ROWS_WAITING_MAX: Final = 1_000
TURNS_MAX = 32
"""How many turns of the loop a commit is put off at the most."""

LOG_WAIT_SECONDS: Final = 0.2
LOCK_WAIT_SECONDS: Final = 1.0
"""How long a start waits for a zorse that is just ending."""

SETTINGS: Final = (
    "PRAGMA page_size = 8192",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    # A write-ahead log that stays small is written over and over in place, which syncs faster.
    "PRAGMA wal_autocheckpoint = 1000",
    "PRAGMA cache_size = -16000",
    "PRAGMA temp_store = MEMORY",
)

_log = logging.getLogger(__name__)


class SqliteStore(AcrossScopes):
    """The embedded engine: one file, one process, every unit on the event loop."""

    def __init__(self, path: Path, indexes: Mapping[str, Sequence[str]]) -> None:
        self.path = path
        self.indexes = indexes
        self._db: sqlite3.Connection
        self._group = Group()
        self._waiters: list[asyncio.Future[Exception | None]] = []
        """Units that wait for the group's commit; each is told why it failed, if it did."""
        self._flush_is_near = False
        self._in_unit = False
        self._logs: list[Row] = []
        self._log_timer: asyncio.TimerHandle | None = None

    # Opening and closing.

    async def start(self) -> None:
        folder = self.path.parent
        try:
            if str(self.path) != ":memory:":
                # Made here, so that nobody else on the machine may read it.
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self._db = sqlite3.connect(
                self.path,
                timeout=LOCK_WAIT_SECONDS,
                isolation_level=None,
                cached_statements=512,
                check_same_thread=False,
            )
        except (OSError, sqlite3.Error) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise StoreError(
                f"The database {self.path} cannot be opened: {reason}. Check that the folder is "
                "there and writable, or choose another with --data."
            ) from error
        try:
            self._open()
        except sqlite3.OperationalError as error:
            self._db.close()
            if "locked" in str(error):
                raise StoreError(
                    f"The data in {folder} is in use by another zorse. Stop it first, or choose "
                    "another folder with --data."
                ) from error
            raise StoreError(
                f"The database {self.path} cannot be used: {error}. Check that there is room on "
                "the disk and that the folder is writable, or choose another with --data."
            ) from error
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise StoreError(
                f"{self.path} is not a database of zorse ({error}). Move it away, or choose "
                "another folder with --data."
            ) from error
        except StoreError:
            self._db.close()
            raise

    def _open(self) -> None:
        """Set the connection up and bring the schema up to date."""
        db = self._db
        for setting in SETTINGS:
            db.execute(setting)
        db.execute("BEGIN IMMEDIATE")
        (mark,) = db.execute("PRAGMA application_id").fetchone()
        (tables,) = db.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()
        if tables and mark != schema.SQLITE_APPLICATION_ID:
            raise StoreError(
                f"{self.path} is a database of another program. Move it away, or choose another "
                "folder with --data."
            )
        db.execute(f"PRAGMA application_id = {schema.SQLITE_APPLICATION_ID}")
        db.execute(schema.VERSION_TABLE)
        row = db.execute("SELECT version FROM schema_version").fetchone()
        applied = 0 if row is None else row[0]
        if applied > len(schema.MIGRATIONS):
            raise StoreError(
                f"The data in {self.path.parent} was written by a newer zorse. Start that version, "
                "or choose another folder with --data."
            )
        for sql in schema.statements(schema.SQLITE, applied):
            db.execute(sql)
        db.execute("DELETE FROM schema_version")
        db.execute("INSERT INTO schema_version VALUES (?)", (len(schema.MIGRATIONS),))
        reindex(self.indexes, db.execute, db.executemany)
        db.execute("COMMIT")

    async def stop(self) -> None:
        if self._log_timer is not None:
            self._log_timer.cancel()
        self._flush()
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._db.close()

    # Units.

    async def run(self, scope: Scope, work: Callable[[Unit], T], *, write: bool) -> T:
        group = self._group
        unit = SqliteUnit(scope, self.indexes, self._db, group)
        try:
            result, waits = self._do(unit, work, write=write)
        except BaseException:
            if group.failure is None:
                raise
        else:
            if group.failure is None:
                if not waits:
                    return result
                waiter = asyncio.get_running_loop().create_future()
                self._waiters.append(waiter)
                if await waiter is None:
                    return result
        return self._run_alone(scope, work, write=write)

    def _do(self, unit: SqliteUnit, work: Callable[[Unit], T], *, write: bool) -> tuple[T, bool]:
        """Do the work in the unit, hand its writes over, and have its group committed soon."""
        group = self._group
        self._in_unit = True
        try:
            result = work(unit)
            waits = unit.finish(write=write)
        except BaseException:
            unit.undo()
            raise
        finally:
            self._in_unit = False
            if group.open and group.failure is None and not self._db.in_transaction:
                group.failure = sqlite3.OperationalError("the transaction was given up")
            if not self._flush_is_near and (group or group.failure is not None):
                self._flush_is_near = True
                asyncio.get_running_loop().call_soon(self._flush_when_quiet, 0, 0)
        return result, waits

    def _run_alone(self, scope: Scope, work: Callable[[Unit], T], *, write: bool) -> T:
        """Do the work in a transaction of its own, since the group's could not be committed."""
        self._flush()
        group = self._group
        unit = SqliteUnit(scope, self.indexes, self._db, group)
        try:
            result, _ = self._do(unit, work, write=write)
        except BaseException:
            failure = self._flush()
            if failure is not None:
                raise failure from None
            raise
        failure = self._flush()
        if failure is not None:
            raise failure
        return result

    def _flush_when_quiet(self, waited: int, turns: int) -> None:
        """Commit once a turn of the loop has brought no more units.

        A commit costs as much as several units, and a turn with nothing to do next to nothing, so
        it pays to let the requests that are on their way share it.
        """
        waiting = len(self._waiters)
        if waiting > waited and turns < TURNS_MAX and self._flush_is_near:
            loop = asyncio.get_running_loop()
            loop.call_soon(self._flush_when_quiet, waiting, turns + 1)
        else:
            self._flush()

    def _flush(self) -> Exception | None:
        """Commit the group and wake all who wait for it; give the reason if it cannot be done."""
        assert not self._in_unit, "a unit's work is not to go past the unit to the store"
        self._flush_is_near = False
        group, waiters, logs = self._group, self._waiters, self._logs
        if not (group or logs):
            assert not waiters, "who waits, waits for something"
            return None
        self._group, self._waiters, self._logs = Group(), [], []
        failure = self._commit(group, logs)
        for waiter in waiters:
            if not waiter.done():  # Its client may be gone.
                waiter.set_result(failure)
        return failure

    def _commit(self, group: Group, logs: list[Row]) -> Exception | None:
        db = self._db
        try:
            if group.failure is not None:
                raise group.failure
            group.writes.logs += logs
            group.write(db)
            db.execute("COMMIT")
        except Exception as error:  # Whatever it is, those who wait have to be told.
            if db.in_transaction:
                db.execute("ROLLBACK")
            self._write_logs(logs)
            return error
        return None

    # The log.

    def log_later(self, row: LogRow) -> None:
        self._logs.append(log_values(ids.sequence(), row))
        if len(self._logs) >= LOG_ROWS_WAITING_MAX:
            self._flush()
        elif self._log_timer is None:
            loop = asyncio.get_running_loop()
            self._log_timer = loop.call_later(LOG_WAIT_SECONDS, self._flush_log)

    def _flush_log(self) -> None:
        self._log_timer = None
        self._flush()

    def _write_logs(self, rows: list[Row]) -> None:
        """Keep log rows that nobody waits for, as far as that can be done."""
        for row in rows:
            try:
                self._db.execute(INSERT_LOG, row)
            except (sqlite3.Error, ValueError, OverflowError) as error:
                _log.warning("the log row of %s could not be written: %s", row[1], error)

    # Across scopes.

    def _select_now(self, sql: str, values: Row = ()) -> list[Row]:
        self._flush()
        return self._db.execute(sql, values).fetchall()

    def _write_now(self, sql: str, values: Row) -> None:
        self._flush()
        self._db.execute(sql, values)

    def _write_all_now(self, statements: Sequence[tuple[str, Row]]) -> None:
        self._flush()
        self._db.execute("BEGIN IMMEDIATE")
        try:
            for sql, values in statements:
                self._db.execute(sql, values)
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")
