"""SQL and row values that both engines share; ``mark`` is the engine's parameter sign."""

from collections.abc import Callable, Iterable
from typing import Any

from zorse.store.protocol import (
    Created,
    DueRow,
    EventQuery,
    IdempotencyRow,
    KeyRow,
    LedgerRow,
    LedgerSum,
    LogQuery,
    LogRow,
    Query,
    Scope,
)

Row = tuple[Any, ...]
Execute = Callable[[str, tuple[Any, ...]], Iterable[Any]]

KEY_COLUMNS = "id, account, livemode, kind, digest, last4, name, created, expires_at, sealed, permissions"
LOG_COLUMNS = (
    "id, account, livemode, created, method, path, query, status, duration_micros, operation, "
    "key_id, source, address, user_agent, api_version, idempotency_key, error_code, request_body, "
    "response_body, objects"
)
LOG_FILTERS = frozenset(
    {
        "status",
        "method",
        "path",
        "key_id",
        "error_code",
        "source",
        "operation",
        "address",
    }
)
DUE_COLUMNS = "seq, account, livemode, due_at, task, object_id, clock"
ANSWER_COLUMNS = "key, method, path, fingerprint, request_id, status, body, created"
ENTRY_COLUMNS = (
    "seq, posting, ledger_account, currency, amount, state, balance_transaction, source_type, "
    "available_on, created"
)


def created_sql(column: str, created: Created | None, mark: str) -> tuple[str, Row]:
    """A condition on a creation time, to be added to others."""
    if created is None:
        return "", ()
    sql, values = "", []
    if created.low is not None:
        sql += f" AND {column} >= {mark}"
        values.append(created.low)
    if created.high is not None:
        sql += f" AND {column} <= {mark}"
        values.append(created.high)
    return sql, tuple(values)


def page_sql(scope: Scope, query: Query, mark: str) -> tuple[str, Row]:
    """Select ``seq, created, id, body`` of a page and one more object, in reading order.

    The first filter drives the search through the index in order; the others are looked up for
    each candidate. With a ``before`` cursor the rows come in reverse.
    """
    values: list[Any] = [scope.account, scope.livemode, query.type]
    if query.where:
        (field, value), *others = query.where
        sql = (
            "SELECT o.seq, o.created, o.id, o.body FROM object_index i "
            "JOIN objects o ON o.seq = i.seq AND o.account = i.account "
            f"WHERE i.account = {mark} AND i.livemode = {mark} AND i.type = {mark} "
            f"AND i.field = {mark} AND i.value = {mark}"
        )
        values += [field, value]
        for other_field, other_value in others:
            sql += (
                " AND EXISTS (SELECT 1 FROM object_index x WHERE x.account = i.account "
                "AND x.livemode = i.livemode AND x.type = i.type "
                f"AND x.field = {mark} AND x.value = {mark} "
                "AND x.created = i.created AND x.seq = i.seq)"
            )
            values += [other_field, other_value]
        head = "i"
    else:
        sql = (
            "SELECT o.seq, o.created, o.id, o.body FROM objects o "
            f"WHERE o.account = {mark} AND o.livemode = {mark} AND o.type = {mark}"
        )
        head = "o"
    condition, more = created_sql(f"{head}.created", query.created, mark)
    sql += condition
    values += more
    newest_first = query.oldest_first == (query.before is not None)
    cursor = query.after or query.before
    if cursor is not None:
        sign = "<" if newest_first else ">"
        sql += f" AND ({head}.created, {head}.seq) {sign} ({mark}, {mark})"
        values += [cursor.created, cursor.seq]
    way = "DESC" if newest_first else "ASC"
    sql += f" ORDER BY {head}.created {way}, {head}.seq {way} LIMIT {mark}"
    values.append(query.limit + 1)
    return sql, tuple(values)


def events_sql(scope: Scope, query: EventQuery, mark: str) -> tuple[str, Row]:
    """Select ``body`` of a page of events and one more; ids of events sort by time."""
    sql = f"SELECT body FROM events WHERE account = {mark} AND livemode = {mark}"
    values: list[Any] = [scope.account, scope.livemode]
    if query.types:
        sql += f" AND type IN ({', '.join([mark] * len(query.types))})"
        values += query.types
    condition, more = created_sql("created", query.created, mark)
    sql += condition
    values += more
    if query.after is not None:
        sql += f" AND id < {mark}"
        values.append(query.after)
    if query.before is not None:
        sql += f" AND id > {mark}"
        values.append(query.before)
    sql += f" ORDER BY id {'ASC' if query.before else 'DESC'} LIMIT {mark}"
    values.append(query.limit + 1)
    return sql, tuple(values)


def log_sql(
    account: str, livemode: bool, query: LogQuery, mark: str
) -> tuple[str, Row]:
    """Select a page of the request log, newest first."""
    sql = f"SELECT {LOG_COLUMNS} FROM request_log WHERE account = {mark} AND livemode = {mark}"
    values: list[Any] = [account, livemode]
    for column, value in query.where:
        assert column in LOG_FILTERS
        sql += f" AND {column} = {mark}"
        values.append(value)
    condition, more = created_sql("created", query.created, mark)
    sql += condition
    values += more
    if query.after is not None:
        sql += f" AND id < {mark}"
        values.append(query.after)
    if query.before is not None:
        sql += f" AND id > {mark}"
        values.append(query.before)
    sql += f" ORDER BY id {'ASC' if query.before else 'DESC'} LIMIT {mark}"
    values.append(query.limit)
    return sql, tuple(values)


def read_ledger_sums(
    execute: Execute, scope: Scope, now: int, mark: str
) -> list[LedgerSum]:
    """What each ledger account holds; voided entries do not count."""
    rows = execute(
        "SELECT ledger_account, currency, source_type, "
        f"SUM(CASE WHEN available_on <= {mark} THEN amount ELSE 0 END), "
        f"SUM(CASE WHEN available_on > {mark} THEN amount ELSE 0 END) "
        f"FROM ledger_entries WHERE account = {mark} AND livemode = {mark} "
        "AND state = 'posted' GROUP BY ledger_account, currency, source_type "
        "ORDER BY ledger_account, currency, source_type",
        (now, now, scope.account, scope.livemode),
    )
    return [LedgerSum(row[0], row[1], row[2], int(row[3]), int(row[4])) for row in rows]


def read_entries(
    execute: Execute, scope: Scope, posting: str | None, mark: str
) -> list[LedgerRow]:
    sql = f"SELECT {ENTRY_COLUMNS} FROM ledger_entries WHERE account = {mark} AND livemode = {mark}"
    values: Row = (scope.account, scope.livemode)
    if posting is not None:
        sql += f" AND posting = {mark}"
        values += (posting,)
    return [LedgerRow(*row) for row in execute(sql + " ORDER BY seq", values)]


def event_values(scope: Scope, seq: int, row: Any) -> Row:
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
        row.path,
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
    )


def read_key(row: Row) -> KeyRow:
    account, livemode = row[1], bool(row[2])
    return KeyRow(row[0], account, livemode, *row[3:])


def read_due(row: Row) -> DueRow:
    return DueRow(row[0], row[1], bool(row[2]), *row[3:])


def read_log(row: Row) -> LogRow:
    return LogRow(row[0], row[1], bool(row[2]), *row[3:])

