"""PostgreSQL: the store for many processes over one database.

Each unit is a transaction of its own in one of a few threads. The work is done again from the start
when another unit's got in its way, and a connection that is found dead is replaced.
"""

import asyncio
import logging
import select
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from threading import Lock
from typing import Final, TypeVar

import psycopg
from psycopg.types.numeric import Int8BinaryDumper
from psycopg_pool import ConnectionPool, PoolTimeout

from zorse import ids
from zorse.store.across import AGING, AcrossScopes, sequence_at
from zorse.store.postgres_database import conninfo_of, prepare, shown_url
from zorse.store.postgres_listening import NOTIFY, Listening
from zorse.store.postgres_statements import respelled
from zorse.store.postgres_unit import Connection, PostgresUnit
from zorse.store.protocol import (
    AccountRow,
    KeyRow,
    LockTimeout,
    LogQuery,
    LogRow,
    RetryUnit,
    Scope,
    StoreError,
    Unit,
)
from zorse.store.rows import log_values
from zorse.store.writes import INSERT_LOG, Row

T = TypeVar("T")

THREADS: Final = 8
"""More only fight for the interpreter: measured, 4 to 8 do the most units a second."""
CONNECTIONS_MAX: Final = THREADS + 2
"""One for each thread, one for the log and one for what is asked outside of units."""
CONNECTION_WAIT_SECONDS: Final = 5.0
LOOP_WAIT_SECONDS: Final = 1.0
"""The same for what is asked on the event loop, which must not stand still for long."""

LOCK_WAIT_SECONDS: Final = 2.0

FIRST_ACCOUNT_LOCK: Final = 0x5A4F52534631
"""The advisory lock under which one process at a time looks whether there is an account."""

FIRST_ACCOUNT_WAIT_SECONDS: Final = 30

PREPARED_MAX: Final = 400
"""What a unit writes is one statement, and there are as many as there are mixtures of writes."""

ATTEMPTS_MAX: Final = 8
CAREFUL_FROM: Final = 2
"""The attempt from which on a unit locks all that it reads, so that it gets through."""

DEADLOCK_PAUSE_SECONDS: Final = 0.02

LOG_WAIT_SECONDS: Final = 0.05
LOG_ROWS_WAITING_MAX: Final = 10_000
"""Past this, while the database is away, the oldest rows are given up."""

_log = logging.getLogger(__name__)


class PostgresStore(AcrossScopes):
    """The engine for many processes; this object is one process's share of it."""

    # Another process may be at the work: it is passed over, neither waited for nor seen again.
    DUE_LOCK = " FOR UPDATE SKIP LOCKED"

    def __init__(
        self,
        url: str,
        indexes: Mapping[str, Sequence[str]],
        *,
        lock_wait_seconds: float = LOCK_WAIT_SECONDS,
    ) -> None:
        self.indexes = indexes
        self._url = url
        self._lock_wait_seconds = lock_wait_seconds
        self._pool: ConnectionPool[Connection]
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="zorse-store")
        self._logs: deque[Row] = deque(maxlen=LOG_ROWS_WAITING_MAX)
        self._log_timer: asyncio.TimerHandle | None = None
        self._log_lock = Lock()
        self._listening: Listening | None = None

    # Opening and closing.

    async def start(self) -> None:
        try:
            await asyncio.get_running_loop().run_in_executor(self._threads, self._open)
        except StoreError:
            self._threads.shutdown(wait=False)
            raise

    def _open(self) -> None:
        conninfo = prepare(self._url, self.indexes)
        self._pool = ConnectionPool(
            conninfo,
            min_size=1,
            max_size=CONNECTIONS_MAX,
            timeout=CONNECTION_WAIT_SECONDS,
            configure=self._configure,
            name="zorse-store",
            open=False,
        )
        try:
            self._pool.open(wait=True, timeout=CONNECTION_WAIT_SECONDS)
        except PoolTimeout:
            self._pool.close()
            raise StoreError(
                f"The database at {shown_url(self._url)} does not give out connections. Check that "
                "it is running and that its max_connections is not used up."
            ) from None

    def _configure(self, connection: Connection) -> None:
        connection.autocommit = True
        connection.prepared_max = PREPARED_MAX
        # A statement is prepared for each combination of its parameters' types; one size of number
        # keeps those few.
        connection.adapters.register_dumper(int, Int8BinaryDumper)
        connection.execute(f"SET lock_timeout = {int(self._lock_wait_seconds * 1_000)}")

    async def stop(self) -> None:
        if self._log_timer is not None:
            self._log_timer.cancel()
        await asyncio.to_thread(self._close)

    def _close(self) -> None:
        if self._listening is not None:
            self._listening.stop()
        self._threads.shutdown(wait=True)
        self._write_logs()
        self._pool.close()

    # Units.

    async def run(self, scope: Scope, work: Callable[[Unit], T], *, write: bool) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._run, scope, work, write)

    def _run(self, scope: Scope, work: Callable[[Unit], T], write: bool) -> T:
        """Do the work, again if need be, until it is durable."""
        careful = False
        failure: Exception | None = None
        for attempt in range(ATTEMPTS_MAX):
            careful = careful or attempt >= CAREFUL_FROM
            with self._connection() as connection:
                unit = PostgresUnit(scope, self.indexes, connection, write=write, careful=careful)
                try:
                    result = work(unit)
                    unit.commit()
                except Exception as error:
                    failure = unit.failure or error
                    if connection.closed:
                        again = not unit.committing
                    elif isinstance(failure, LockTimeout):
                        # At the end the work cannot answer it any more; careful work can.
                        again = unit.ending and not careful
                        careful = True
                    else:
                        again = isinstance(failure, RetryUnit)
                    if not connection.closed:
                        connection.rollback()
                    if not again:
                        raise failure from (None if failure is error else error)
                    if isinstance(failure.__cause__, psycopg.errors.DeadlockDetected):
                        # The other one goes first, or they would meet again.
                        time.sleep(DEADLOCK_PAUSE_SECONDS)
                else:
                    return result
        assert failure is not None
        if isinstance(failure.__cause__, psycopg.errors.UniqueViolation):
            # Not a race, if it happens every time: the work does not look before it writes.
            raise failure.__cause__
        raise LockTimeout("other units kept changing what this one wanted to change") from failure

    # The log.

    def log_later(self, row: LogRow) -> None:
        self._logs.append(log_values(ids.sequence(), row))
        if self._log_timer is None:
            loop = asyncio.get_running_loop()
            self._log_timer = loop.call_later(LOG_WAIT_SECONDS, self._write_logs_soon)

    def _write_logs_soon(self) -> None:
        self._log_timer = None
        self._threads.submit(self._write_logs)

    def _write_logs(self) -> None:
        """Write the log rows that wait; keep them while the database is away."""
        with self._log_lock:
            rows: list[Row] = []
            while self._logs:
                rows.append(self._logs.popleft())
            if not rows:
                return
            try:
                self._write_together(rows)
            except (psycopg.OperationalError, PoolTimeout) as error:
                self._logs.extendleft(reversed(rows))
                _log.warning("%d log rows wait for the database: %s", len(rows), error)
            except psycopg.Error:
                self._write_one_by_one(rows)

    def _write_together(self, rows: list[Row]) -> None:
        with self._connection() as connection, connection.transaction():
            connection.cursor().executemany(respelled(INSERT_LOG), rows)

    def _write_one_by_one(self, rows: list[Row]) -> None:
        for row in rows:
            try:
                self._write_together([row])
            except psycopg.Error as error:
                _log.warning("the log row of %s could not be written: %s", row[1], error)

    def log_row(self, account: str, livemode: bool, id_: str) -> LogRow | None:
        self._write_logs()
        return super().log_row(account, livemode, id_)

    def log_rows(self, account: str, livemode: bool, query: LogQuery) -> list[LogRow]:
        self._write_logs()
        return super().log_rows(account, livemode, query)

    # Across scopes.

    async def aside(self, question: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, question)

    def watch(self, changed: Callable[[], None]) -> None:
        loop = asyncio.get_running_loop()

        def heard() -> None:
            with suppress(RuntimeError):  # The loop may have ended meanwhile.
                loop.call_soon_threadsafe(changed)

        self._listening = Listening(conninfo_of(self._url), heard)

    def put_account(self, row: AccountRow) -> None:
        super().put_account(row)
        self._write_now(NOTIFY, ())

    def put_key(self, row: KeyRow) -> None:
        super().put_key(row)
        self._write_now(NOTIFY, ())

    def drop_key(self, id_: str) -> None:
        super().drop_key(id_)
        self._write_now(NOTIFY, ())

    @contextmanager
    def alone(self) -> Iterator[None]:
        with self._connection() as connection, connection.transaction():
            connection.execute(f"SET LOCAL lock_timeout = '{FIRST_ACCOUNT_WAIT_SECONDS}s'")
            connection.execute(f"SELECT pg_advisory_xact_lock({FIRST_ACCOUNT_LOCK})")
            yield

    def forget_rows(self, table: str, before: int, limit: int) -> int:
        assert table in AGING, table
        # The account leads the key, so the oldest rows are found account by account. What no
        # account made, such as a request with a wrong key, stands under an empty one.
        sql = (
            f"DELETE FROM {table} WHERE (account, seq) IN (SELECT r.account, r.seq "
            "FROM (SELECT id FROM accounts UNION ALL SELECT '') a CROSS JOIN LATERAL "
            f"(SELECT account, seq FROM {table} WHERE account = a.id AND seq < ? "
            "ORDER BY seq LIMIT ?) r LIMIT ?) RETURNING 1"
        )
        return len(self._select_now(sql, (sequence_at(before), limit, limit)))

    def _select_now(self, sql: str, values: Row = ()) -> list[Row]:
        return self._once_more_if_lost(
            lambda connection: connection.execute(respelled(sql), values).fetchall()
        )

    def _write_now(self, sql: str, values: Row) -> None:
        # What is written so is the same when it is written twice.
        self._once_more_if_lost(lambda connection: connection.execute(respelled(sql), values))

    def _write_all_now(self, statements: Sequence[tuple[str, Row]]) -> None:
        def write(connection: Connection) -> None:
            with connection.transaction():
                for sql, values in statements:
                    connection.execute(respelled(sql), values)

        self._once_more_if_lost(write)

    def _once_more_if_lost(self, action: Callable[[Connection], T]) -> T:
        for last in (False, True):
            with self._connection(LOOP_WAIT_SECONDS) as connection:
                try:
                    return action(connection)
                except psycopg.OperationalError:
                    if last or not connection.closed:
                        raise
        raise AssertionError("the last time returns or raises")

    @contextmanager
    def _connection(self, wait_seconds: float | None = None) -> Iterator[Connection]:
        """A connection for a while; raises ``PoolTimeout`` when none is to be had."""
        # The pool's own check would wait a second and more before it tries the next one.
        while hung_up(connection := self._pool.getconn(wait_seconds)):
            connection.close()
            self._pool.putconn(connection)
        try:
            yield connection
        finally:
            self._pool.putconn(connection)


def hung_up(connection: Connection) -> bool:
    """Whether the server has ended an idle connection; found out without a round trip."""
    poll = select.poll()
    poll.register(connection.fileno(), select.POLLIN)
    # An idle connection has nothing to say but that it is over.
    return bool(poll.poll(0))
