"""SQL and row values that both engines share, with ``?`` for a parameter."""

from typing import Any, Final

import orjson

from zorse.store.overlay import index_key
from zorse.store.protocol import (
    AccountRow,
    Created,
    DueRow,
    EventQuery,
    EventRow,
    IdempotencyRow,
    KeyRow,
    LedgerRow,
    LogQuery,
    LogRow,
    Query,
    Scope,
)

Row = tuple[Any, ...]

INTEGER_MAX: Final = 2**63 - 1
"""The largest number that the databases hold; a filter past it means the same as it."""

ACCOUNT_COLUMNS: Final = "id, created, api_version, body"
KEY_COLUMNS: Final = (
    "id, account, livemode, kind, digest, last4, name, created, expires_at, sealed, permissions, "
    "note, addresses, last_used, last_address"
)
LOG_COLUMNS: Final = (
    "id, account, livemode, created, method, path, query, status, duration_micros, operation, "
    "key_id, source, address, user_agent, api_version, idempotency_key, error_code, request_body, "
    "response_body, objects"
)
LOG_FILTERS: Final = frozenset(
    {"status", "method", "path", "key_id", "error_code", "source", "operation", "address"}
)
LOOKED_THROUGH: Final = 1_000
"""How many rows of the log are looked through for those that changed an object."""

DUE_COLUMNS: Final = "seq, account, livemode, due_at, task, object_id, clock"
ANSWER_COLUMNS: Final = "key, method, path, fingerprint, request_id, status, body, created"
ENTRY_COLUMNS: Final = (
    "seq, posting, ledger_account, currency, amount, state, balance_transaction, source_type, "
    "available_on, created"
)

SELECT_OBJECT: Final = (
    "SELECT created, seq, body FROM objects "
    "WHERE account = ? AND livemode = ? AND type = ? AND id = ?"
)
SELECT_EVENT: Final = "SELECT body FROM events WHERE account = ? AND livemode = ? AND id = ?"
SELECT_FILE: Final = "SELECT data FROM files WHERE account = ? AND livemode = ? AND id = ?"
SELECT_ANSWER: Final = (
    f"SELECT {ANSWER_COLUMNS} FROM idempotency_keys WHERE account = ? AND livemode = ? AND key = ?"
)
SELECT_LEDGER_SUMS: Final = (
    "SELECT ledger_account, currency, source_type, "
    "SUM(CASE WHEN available_on <= ? THEN amount ELSE 0 END), "
    "SUM(CASE WHEN available_on > ? THEN amount ELSE 0 END) "
    "FROM ledger_sums WHERE account = ? AND livemode = ? "
    "GROUP BY ledger_account, currency, source_type "
    "ORDER BY ledger_account, currency, source_type"
)
UPSERT_ACCOUNT: Final = (
    "INSERT INTO accounts VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
    "api_version = excluded.api_version, body = excluded.body"
)
UPSERT_KEY: Final = (
    f"INSERT INTO api_keys ({KEY_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, expires_at = excluded.expires_at, "
    "permissions = excluded.permissions, note = excluded.note, addresses = excluded.addresses"
)


def _bounded(number: int) -> int:
    return max(-INTEGER_MAX, min(number, INTEGER_MAX))


def _created_sql(column: str, created: Created | None) -> tuple[str, list[int]]:
    """A condition on a creation time, to be added to others."""
    sql, values = "", []
    if created is not None:
        if created.low is not None:
            sql += f" AND {column} >= ?"
            values.append(_bounded(created.low))
        if created.high is not None:
            sql += f" AND {column} <= ?"
            values.append(_bounded(created.high))
    return sql, values


def page_sql(scope: Scope, query: Query, also: str = "") -> tuple[str, Row]:
    """Select ``created, seq, body, id`` of a page and one more object, in reading order.

    The first filter drives the search through the index in order; the others are looked up for
    each candidate. With a ``before`` cursor the rows come in reverse. ``also`` names more columns.
    """
    values: list[Any] = [scope.account, scope.livemode, query.type]
    columns = f"SELECT o.created, o.seq, o.body, o.id{also}"
    if query.where:
        (field, value), *others = query.where
        sql = (
            f"{columns} FROM object_index i JOIN objects o "
            "ON o.seq = i.seq AND o.account = i.account "
            "WHERE i.account = ? AND i.livemode = ? AND i.type = ? AND i.field = ? AND i.value = ?"
        )
        values += [field, index_key(value)]
        for other_field, other_value in others:
            sql += (
                " AND EXISTS (SELECT 1 FROM object_index x WHERE x.account = i.account "
                "AND x.livemode = i.livemode AND x.type = i.type AND x.field = ? AND x.value = ? "
                "AND x.created = i.created AND x.seq = i.seq)"
            )
            values += [other_field, index_key(other_value)]
        head = "i"
    else:
        sql = f"{columns} FROM objects o WHERE o.account = ? AND o.livemode = ? AND o.type = ?"
        head = "o"
    condition, ends = _created_sql(f"{head}.created", query.created)
    sql += condition
    values += ends
    newest_first = query.oldest_first == (query.before is not None)
    cursor = query.after or query.before
    if cursor is not None:
        sign = "<" if newest_first else ">"
        sql += f" AND ({head}.created, {head}.seq) {sign} (?, ?)"
        values += [_bounded(cursor.created), _bounded(cursor.seq)]
    way = "DESC" if newest_first else "ASC"
    sql += f" ORDER BY {head}.created {way}, {head}.seq {way} LIMIT ?"
    values.append(query.limit + 1)
    return sql, tuple(values)


def events_sql(scope: Scope, query: EventQuery) -> tuple[str, Row]:
    """Select ``body`` of a page of events and one more; ids of events sort by time."""
    sql = "SELECT body FROM events WHERE account = ? AND livemode = ?"
    values: list[Any] = [scope.account, scope.livemode]
    if query.types:
        sql += f" AND type IN ({', '.join('?' * len(query.types))})"
        values += query.types
    if query.object_id:
        sql += " AND object_id = ?"
        values.append(query.object_id)
    condition, more = _by_id_sql(query)
    return sql + condition, (*values, *more, query.limit + 1)


def log_sql(account: str, livemode: bool, query: LogQuery) -> tuple[str, Row]:
    """Select a page of the request log, newest first; ids of requests sort by time."""
    sql = f"SELECT {LOG_COLUMNS} FROM request_log WHERE account = ? AND livemode = ?"
    values: list[Any] = [account, livemode]
    for column, value in query.where:
        assert column in LOG_FILTERS, column
        sql += f" AND {column} = ?{hint_of(column, value)}"
        values.append(value)
    condition, more = _by_id_sql(query)
    if not query.changed:
        return sql + condition, (*values, *more, query.limit)
    named = query.changed.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return (
        f"SELECT {LOG_COLUMNS} FROM ({sql}{condition}) AS near WHERE method <> 'GET' AND "
        "(path || '/' LIKE ? ESCAPE '!' OR ' ' || objects || ' ' LIKE ? ESCAPE '!') "
        f"ORDER BY id {'ASC' if query.before else 'DESC'} LIMIT ?",
        (*values, *more, LOOKED_THROUGH, f"%/{named}/%", f"% {named} %", query.limit),
    )


def hint_of(column: str, value: str | int) -> str:
    """What follows from a filter, said so that an index of some rows is seen to hold them all."""
    if column == "status" and isinstance(value, int) and value >= 400:
        return " AND status >= 400"
    if column == "error_code" and value:
        return " AND error_code <> ''"
    if column == "source" and value == "dashboard":
        return " AND source = 'dashboard'"
    return ""


def _by_id_sql(query: EventQuery | LogQuery) -> tuple[str, list[Any]]:
    """The conditions and the order of a page of what is sorted by id."""
    sql, ends = _created_sql("created", query.created)
    values: list[Any] = [*ends]
    if query.after is not None:
        sql += " AND id < ?"
        values.append(query.after)
    if query.before is not None:
        sql += " AND id > ?"
        values.append(query.before)
    return sql + f" ORDER BY id {'ASC' if query.before else 'DESC'} LIMIT ?", values


def entries_sql(scope: Scope, posting: str | None) -> tuple[str, Row]:
    """Select ledger entries in the order in which they were written."""
    sql = f"SELECT {ENTRY_COLUMNS} FROM ledger_entries WHERE account = ? AND livemode = ?"
    values: Row = (scope.account, scope.livemode)
    if posting is not None:
        sql += " AND posting = ?"
        values += (posting,)
    return sql + " ORDER BY seq", values


# Values, in the order of the tables' columns. ----------------------------------------------------


def event_values(scope: Scope, seq: int, row: EventRow) -> Row:
    return (
        seq,
        scope.account,
        scope.livemode,
        row.id,
        row.created,
        row.type,
        row.object_id,
        row.body,
    )


def entry_values(scope: Scope, row: LedgerRow) -> Row:
    return (
        row.seq,
        scope.account,
        scope.livemode,
        row.posting,
        row.ledger_account,
        row.currency,
        row.amount,
        row.state,
        row.balance_transaction,
        row.source_type,
        row.available_on,
        row.created,
    )


def answer_values(scope: Scope, row: IdempotencyRow) -> Row:
    return (
        scope.account,
        scope.livemode,
        row.key,
        row.method,
        row.path,
        row.fingerprint,
        row.request_id,
        row.status,
        row.body,
        row.created,
    )


def due_values(row: DueRow) -> Row:
    return (
        row.seq,
        row.account,
        row.livemode,
        row.due_at,
        row.task,
        row.object_id,
        row.clock,
    )


def log_values(seq: int, row: LogRow) -> Row:
    return (
        seq,
        row.id,
        row.account,
        row.livemode,
        row.created,
        row.method,
        # A path can hold an encoded NUL, which PostgreSQL does not take in text.
        row.path.replace("\0", "\ufffd"),
        row.query,
        row.status,
        row.duration_micros,
        row.operation,
        row.key_id,
        row.source,
        row.address,
        row.user_agent,
        row.api_version,
        row.idempotency_key,
        row.error_code,
        row.request_body,
        row.response_body,
        row.objects,
    )


def key_values(row: KeyRow) -> Row:
    return (
        row.id,
        row.account,
        row.livemode,
        row.kind,
        row.digest,
        row.last4,
        row.name,
        row.created,
        row.expires_at,
        row.sealed,
        row.permissions,
        row.note,
        row.addresses,
        row.last_used,
        row.last_address,
    )


def read_account(row: Row) -> AccountRow:
    return AccountRow(row[0], row[1], row[2], orjson.loads(row[3]))


def read_key(row: Row) -> KeyRow:
    return KeyRow(row[0], row[1], bool(row[2]), *row[3:])


def read_due(row: Row) -> DueRow:
    return DueRow(row[0], row[1], bool(row[2]), *row[3:])


def read_log(row: Row) -> LogRow:
    return LogRow(row[0], row[1], bool(row[2]), *row[3:])
