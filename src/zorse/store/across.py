"""What an engine keeps outside of any unit of work: accounts, keys, what is due, the request log.

It is read and written at once, a statement at a time; an engine says how a statement is run.
"""

import hashlib
from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final, TypeVar

import orjson

from zorse.store.people import PeopleStatements
from zorse.store.protocol import AccountRow, DueRow, KeyRow, LogQuery, LogRow, Store
from zorse.store.rows import (
    ACCOUNT_COLUMNS,
    DUE_COLUMNS,
    KEY_COLUMNS,
    LOG_COLUMNS,
    UPSERT_ACCOUNT,
    UPSERT_KEY,
    key_values,
    log_sql,
    read_account,
    read_due,
    read_key,
    read_log,
)
from zorse.store.writes import Row

T = TypeVar("T")

AGING: Final = frozenset({"request_log", "events"})
"""The tables that are kept for a while only; their rows are numbered by the time of writing."""

SCOPED: Final = (
    "object_index",
    "objects",
    "events",
    "ledger_entries",
    "ledger_sums",
    "idempotency_keys",
    "request_log",
    "due",
    "files",
)
"""The tables whose rows belong to an account in a mode."""


def digest(secret: str) -> bytes:
    """How the secret of a key is kept."""
    return hashlib.sha256(secret.encode()).digest()


async def ask(store: Store, question: Callable[[], T]) -> T:
    """Ask a store something that belongs to no scope, without making the event loop wait.

    The question is a call of one of the store's own functions.
    """
    return await across(store).aside(question)


def across(store: Store) -> "AcrossScopes":
    """The same store, seen as what it keeps outside of scopes."""
    assert isinstance(store, AcrossScopes)
    return store


def sequence_at(seconds: int) -> int:
    """The number that the first row written at a time (unix seconds) would have."""
    return max(seconds, 0) * 1_000_000 << 10


class AcrossScopes(PeopleStatements):
    """The statements of an engine that belong to no scope."""

    DUE_LOCK = ""
    """How the engine passes over timed work that another process is at."""

    @abstractmethod
    def _select_now(self, sql: str, values: Row = ()) -> list[Row]:
        """Run a query on all that was committed, and on the log rows that wait."""

    @abstractmethod
    def _write_now(self, sql: str, values: Row) -> None:
        """Run a statement and commit it."""

    @abstractmethod
    def _write_all_now(self, statements: Sequence[tuple[str, Row]]) -> None:
        """Run statements and commit them together."""

    def accounts(self) -> list[AccountRow]:
        sql = f"SELECT {ACCOUNT_COLUMNS} FROM accounts ORDER BY created, id"
        return [read_account(row) for row in self._select_now(sql)]

    def account(self, id_: str) -> AccountRow | None:
        sql = f"SELECT {ACCOUNT_COLUMNS} FROM accounts WHERE id = ?"
        rows = self._select_now(sql, (id_,))
        return read_account(rows[0]) if rows else None

    def put_account(self, row: AccountRow) -> None:
        values = (row.id, row.created, row.api_version, orjson.dumps(row.body))
        self._write_now(UPSERT_ACCOUNT, values)

    def keys(self, account: str | None = None) -> list[KeyRow]:
        where, values = ("", ()) if account is None else (" WHERE account = ?", (account,))
        sql = f"SELECT {KEY_COLUMNS} FROM api_keys{where} ORDER BY created, id"
        return [read_key(row) for row in self._select_now(sql, values)]

    def key(self, digest: bytes) -> KeyRow | None:
        sql = f"SELECT {KEY_COLUMNS} FROM api_keys WHERE digest = ?"
        rows = self._select_now(sql, (digest,))
        return read_key(rows[0]) if rows else None

    def put_key(self, row: KeyRow) -> None:
        self._write_now(UPSERT_KEY, key_values(row))

    def drop_key(self, id_: str) -> None:
        self._write_now("DELETE FROM api_keys WHERE id = ?", (id_,))

    def note_use(self, id_: str, at: int, address: str) -> None:
        """Note when (unix seconds) and from where a key was used last."""
        # Of several servers on the same data, one may have seen a later use already.
        sql = (
            "UPDATE api_keys SET last_used = ?, last_address = ? "
            "WHERE id = ? AND (last_used IS NULL OR last_used <= ?)"
        )
        self._write_now(sql, (at, address, id_, at))

    def due(self, now: int, limit: int, clock: str = "") -> list[DueRow]:
        sql = (
            f"SELECT {DUE_COLUMNS} FROM due WHERE clock = ? AND due_at <= ? "
            f"ORDER BY due_at, seq LIMIT ?{self.DUE_LOCK}"
        )
        return [read_due(row) for row in self._select_now(sql, (clock, now, limit))]

    def next_due(self, clock: str = "") -> int | None:
        rows = self._select_now("SELECT MIN(due_at) FROM due WHERE clock = ?", (clock,))
        due_at: int | None = rows[0][0]
        return due_at

    def forget_answers(self, version: str, before: int, limit: int) -> None:
        self.drop_answers(version, before, limit)

    def drop_answers(self, version: str, before: int, limit: int) -> int:
        """Drop answers kept under idempotency keys of an API version (``v1``), oldest first.

        Tells how many there were.
        """
        sql = (
            "DELETE FROM idempotency_keys WHERE (account, livemode, key) IN ("
            "SELECT account, livemode, key FROM idempotency_keys "
            "WHERE created < ? AND path LIKE ? ORDER BY created LIMIT ?) RETURNING 1"
        )
        return len(self._select_now(sql, (before, f"/{version}/%", limit)))

    def forget_rows(self, table: str, before: int, limit: int) -> int:
        """Drop up to so many of the oldest rows of an aging table, and tell how many there were.

        Only rows that were written before a time (unix seconds) go.
        """
        assert table in AGING, table
        sql = (
            f"DELETE FROM {table} WHERE seq IN "
            f"(SELECT seq FROM {table} WHERE seq < ? ORDER BY seq LIMIT ?) RETURNING 1"
        )
        return len(self._select_now(sql, (sequence_at(before), limit)))

    def empty(self, account: str, livemode: bool) -> None:
        """Drop everything that an account has in a mode, at once; its keys and people stay."""
        where = "WHERE account = ? AND livemode = ?"
        self._write_all_now(
            [(f"DELETE FROM {table} {where}", (account, livemode)) for table in SCOPED]
        )

    def drop_account(self, account: str) -> None:
        """Drop an account at once, with its keys and all that it has; people keep their own."""
        tables = (*SCOPED, "api_keys", "members", "sessions")
        drops: list[tuple[str, Row]] = [
            (f"DELETE FROM {table} WHERE account = ?", (account,)) for table in tables
        ]
        self._write_all_now([*drops, ("DELETE FROM accounts WHERE id = ?", (account,))])

    async def aside(self, question: Callable[[], T]) -> T:
        """Ask something without making the event loop wait for a server elsewhere."""
        return question()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other processes on the same data from making the first account meanwhile."""
        yield

    def watch(self, changed: Callable[[], None]) -> None:
        """Call on the event loop when another process has changed accounts or keys.

        A store that one process has to itself never calls.
        """

    def log_row(self, account: str, livemode: bool, id_: str) -> LogRow | None:
        sql = f"SELECT {LOG_COLUMNS} FROM request_log WHERE account = ? AND livemode = ? AND id = ?"
        rows = self._select_now(sql, (account, livemode, id_))
        return read_log(rows[0]) if rows else None

    def log_rows(self, account: str, livemode: bool, query: LogQuery) -> list[LogRow]:
        rows = [read_log(row) for row in self._select_now(*log_sql(account, livemode, query))]
        return rows[::-1] if query.before is not None else rows
