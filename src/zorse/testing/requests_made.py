"""What an account asked of the server, out of the request log."""

from collections.abc import Iterator

import orjson

from zorse.store.across import across
from zorse.store.protocol import LogQuery, LogRow, Store
from zorse.testing.accounts import RequestMade


def requests_made(store: Store, account: str, limit: int) -> list[RequestMade]:
    """The last requests of an account in both modes, oldest first."""
    return [_made(row) for row in _rows(store, account, limit)]


def _rows(store: Store, account: str, limit: int) -> Iterator[LogRow]:
    rows = [
        row
        for livemode in (False, True)
        for row in across(store).log_rows(account, livemode, LogQuery(limit=limit))[::-1]
    ]
    # Each mode is in order already; within a second those of test mode come first.
    rows.sort(key=lambda row: row.created)
    yield from rows[-limit:]


def _made(row: LogRow) -> RequestMade:
    message = ""
    if row.status >= 400 and row.response_body:
        error = orjson.loads(row.response_body).get("error")
        message = error.get("message", "") if isinstance(error, dict) else ""
    return RequestMade(
        row.method,
        row.path,
        row.query,
        row.status,
        row.id,
        message,
        row.error_code,
        row.livemode,
    )
