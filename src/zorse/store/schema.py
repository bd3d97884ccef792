"""The tables, as forward migrations that both engines run.

``{…}`` placeholders stand for the few words in which the engines differ. A migration that has been
released is never changed; a new one is added at the end.
"""

from typing import Final

SQLITE: Final = {
    "json": "BLOB",
    "bytes": "BLOB",
    "bigint": "INTEGER",
    "seq_key": "INTEGER PRIMARY KEY",
    "bool": "INTEGER",
    "clustered": "WITHOUT ROWID",
}
POSTGRES: Final = {
    "json": "BYTEA",
    "bytes": "BYTEA",
    "bigint": "BIGINT",
    "seq_key": "BIGINT NOT NULL",
    "bool": "BOOLEAN",
    "clustered": "",
}

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """CREATE TABLE accounts (
            id TEXT PRIMARY KEY, created {bigint} NOT NULL, api_version TEXT NOT NULL,
            body {json} NOT NULL)""",
        """CREATE TABLE api_keys (
            id TEXT PRIMARY KEY, account TEXT NOT NULL, livemode {bool} NOT NULL,
            kind TEXT NOT NULL, digest {bytes} NOT NULL UNIQUE, last4 TEXT NOT NULL,
            name TEXT NOT NULL, created {bigint} NOT NULL, expires_at {bigint},
            sealed {bytes}, permissions TEXT NOT NULL)""",
        "CREATE INDEX api_keys_account ON api_keys (account, livemode)",
        """CREATE TABLE objects (
            seq {seq_key}, account TEXT NOT NULL, livemode {bool} NOT NULL, type TEXT NOT NULL,
            id TEXT NOT NULL, created {bigint} NOT NULL, body {json} NOT NULL)""",
        "CREATE UNIQUE INDEX objects_id ON objects (account, livemode, type, id)",
        "CREATE INDEX objects_created ON objects (account, livemode, type, created, seq)",
        """CREATE TABLE object_index (
            account TEXT NOT NULL, livemode {bool} NOT NULL, type TEXT NOT NULL,
            field TEXT NOT NULL, value TEXT NOT NULL, created {bigint} NOT NULL,
            seq {bigint} NOT NULL,
            PRIMARY KEY (account, livemode, type, field, value, created, seq)) {clustered}""",
        """CREATE TABLE events (
            seq {seq_key}, account TEXT NOT NULL, livemode {bool} NOT NULL, id TEXT NOT NULL,
            created {bigint} NOT NULL, type TEXT NOT NULL, object_id TEXT NOT NULL,
            body {json} NOT NULL)""",
        "CREATE UNIQUE INDEX events_id ON events (account, livemode, id)",
        """CREATE TABLE ledger_entries (
            seq {seq_key}, account TEXT NOT NULL, livemode {bool} NOT NULL, posting TEXT NOT NULL,
            ledger_account TEXT NOT NULL, currency TEXT NOT NULL, amount {bigint} NOT NULL,
            state TEXT NOT NULL, balance_transaction TEXT NOT NULL, source_type TEXT NOT NULL,
            available_on {bigint} NOT NULL, created {bigint} NOT NULL)""",
        "CREATE INDEX ledger_entries_account ON ledger_entries (account, livemode, seq)",
        """CREATE TABLE idempotency_keys (
            account TEXT NOT NULL, livemode {bool} NOT NULL, key TEXT NOT NULL,
            method TEXT NOT NULL, path TEXT NOT NULL, fingerprint {bytes} NOT NULL,
            request_id TEXT NOT NULL, status INTEGER NOT NULL, body {json} NOT NULL,
            created {bigint} NOT NULL, PRIMARY KEY (account, livemode, key))""",
        "CREATE INDEX idempotency_keys_created ON idempotency_keys (created)",
        """CREATE TABLE request_log (
            seq {seq_key}, id TEXT NOT NULL, account TEXT NOT NULL, livemode {bool} NOT NULL,
            created {bigint} NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL,
            query TEXT NOT NULL, status INTEGER NOT NULL, duration_micros {bigint} NOT NULL,
            operation TEXT NOT NULL, key_id TEXT NOT NULL, source TEXT NOT NULL,
            address TEXT NOT NULL, user_agent TEXT NOT NULL, api_version TEXT NOT NULL,
            idempotency_key TEXT NOT NULL, error_code TEXT NOT NULL,
            request_body {bytes} NOT NULL, response_body {bytes} NOT NULL,
            objects TEXT NOT NULL)""",
        "CREATE INDEX request_log_id ON request_log (account, livemode, id)",
        """CREATE TABLE due (
            seq {seq_key}, account TEXT NOT NULL, livemode {bool} NOT NULL,
            due_at {bigint} NOT NULL, task TEXT NOT NULL, object_id TEXT NOT NULL,
            clock TEXT NOT NULL)""",
        "CREATE INDEX due_at ON due (clock, due_at, seq)",
        """CREATE TABLE files (
            account TEXT NOT NULL, livemode {bool} NOT NULL, id TEXT NOT NULL,
            data {bytes} NOT NULL, PRIMARY KEY (account, livemode, id))""",
    ),
)


def statements(words: dict[str, str], applied: int) -> list[str]:
    """The SQL of the migrations after the first ``applied`` ones, in one engine's words."""
    return [sql.format(**words) for step in MIGRATIONS[applied:] for sql in step]
