"""The tables, as forward migrations that both engines run.

``{…}`` placeholders stand for the few words in which the engines differ. A migration that has been
released is never changed; a new one is added at the end. On PostgreSQL the account leads every key,
so that the data can be partitioned or sharded by it; text sorts by its bytes on both, which is how
ids sort by time.
"""

from collections.abc import Mapping
from typing import Final

SQLITE: Final = {
    "text": "TEXT",
    "bytes": "BLOB",
    "bigint": "INTEGER",
    "seq": "INTEGER PRIMARY KEY",
    "seq_key": "",
    "bool": "INTEGER",
    "clustered": "WITHOUT ROWID",
    "log_rest": ", created, method, path, key_id, address, operation",
    "sum_entries": """CREATE TRIGGER ledger_entries_sum AFTER INSERT ON ledger_entries
        WHEN NEW.state = 'posted' BEGIN
            INSERT INTO ledger_sums VALUES (
                NEW.account, NEW.livemode, NEW.ledger_account, NEW.currency, NEW.source_type,
                CASE WHEN NEW.available_on <= NEW.created THEN 0 ELSE NEW.available_on END,
                0, NEW.amount)
            ON CONFLICT DO UPDATE SET amount = amount + excluded.amount;
        END""",
}
POSTGRES: Final = {
    "text": 'TEXT COLLATE "C"',
    "bytes": "BYTEA",
    "bigint": "BIGINT",
    "seq": "BIGINT NOT NULL",
    "seq_key": ", PRIMARY KEY (account, seq)",
    "bool": "BOOLEAN",
    "clustered": "",
    "log_rest": "",  # An entry of an index holds less there than a path may have.
    # The order is the same for everybody, so that units wait for each other and never in a ring.
    "sum_entries": """CREATE FUNCTION ledger_entries_sum() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO ledger_sums
                SELECT account, livemode, ledger_account, currency, source_type,
                    CASE WHEN available_on <= created THEN 0 ELSE available_on END,
                    pg_backend_pid() & 7, SUM(amount)
                FROM fresh WHERE state = 'posted'
                GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
            ON CONFLICT (account, livemode, ledger_account, currency, source_type, available_on,
                slot) DO UPDATE SET amount = ledger_sums.amount + excluded.amount;
            RETURN NULL;
        END $$;
        CREATE TRIGGER ledger_entries_sum AFTER INSERT ON ledger_entries
        REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION ledger_entries_sum()""",
}

SQLITE_APPLICATION_ID: Final = 0x5A4F5253
"""Marks an SQLite file as one of zorse's (the letters ``ZORS``)."""

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """CREATE TABLE accounts (
            id {text} PRIMARY KEY, created {bigint} NOT NULL, api_version {text} NOT NULL,
            body {bytes} NOT NULL)""",
        """CREATE TABLE api_keys (
            id {text} PRIMARY KEY, account {text} NOT NULL, livemode {bool} NOT NULL,
            kind {text} NOT NULL, digest {bytes} NOT NULL UNIQUE, last4 {text} NOT NULL,
            name {text} NOT NULL, created {bigint} NOT NULL, expires_at {bigint},
            sealed {bytes}, permissions {text} NOT NULL)""",
        "CREATE INDEX api_keys_account ON api_keys (account, livemode)",
        """CREATE TABLE objects (
            seq {seq}, account {text} NOT NULL, livemode {bool} NOT NULL, type {text} NOT NULL,
            id {text} NOT NULL, created {bigint} NOT NULL, body {bytes} NOT NULL{seq_key})""",
        "CREATE UNIQUE INDEX objects_id ON objects (account, livemode, type, id)",
        "CREATE INDEX objects_created ON objects (account, livemode, type, created, seq)",
        """CREATE TABLE object_index (
            account {text} NOT NULL, livemode {bool} NOT NULL, type {text} NOT NULL,
            field {text} NOT NULL, value {text} NOT NULL, created {bigint} NOT NULL,
            seq {bigint} NOT NULL,
            PRIMARY KEY (account, livemode, type, field, value, created, seq)) {clustered}""",
        """CREATE TABLE index_fields (
            type {text} PRIMARY KEY, fields {text} NOT NULL)""",
        """CREATE TABLE events (
            seq {seq}, account {text} NOT NULL, livemode {bool} NOT NULL, id {text} NOT NULL,
            created {bigint} NOT NULL, type {text} NOT NULL, object_id {text} NOT NULL,
            body {bytes} NOT NULL{seq_key})""",
        "CREATE UNIQUE INDEX events_id ON events (account, livemode, id)",
        """CREATE TABLE ledger_entries (
            seq {seq}, account {text} NOT NULL, livemode {bool} NOT NULL, posting {text} NOT NULL,
            ledger_account {text} NOT NULL, currency {text} NOT NULL, amount {bigint} NOT NULL,
            state {text} NOT NULL, balance_transaction {text} NOT NULL,
            source_type {text} NOT NULL, available_on {bigint} NOT NULL,
            created {bigint} NOT NULL{seq_key})""",
        "CREATE INDEX ledger_entries_posting ON ledger_entries (account, livemode, posting, seq)",
        """CREATE TABLE idempotency_keys (
            account {text} NOT NULL, livemode {bool} NOT NULL, key {text} NOT NULL,
            method {text} NOT NULL, path {text} NOT NULL, fingerprint {bytes} NOT NULL,
            request_id {text} NOT NULL, status INTEGER NOT NULL, body {bytes} NOT NULL,
            created {bigint} NOT NULL, PRIMARY KEY (account, livemode, key))""",
        "CREATE INDEX idempotency_keys_created ON idempotency_keys (created)",
        """CREATE TABLE request_log (
            seq {seq}, id {text} NOT NULL, account {text} NOT NULL, livemode {bool} NOT NULL,
            created {bigint} NOT NULL, method {text} NOT NULL, path {text} NOT NULL,
            query {text} NOT NULL, status INTEGER NOT NULL, duration_micros {bigint} NOT NULL,
            operation {text} NOT NULL, key_id {text} NOT NULL, source {text} NOT NULL,
            address {text} NOT NULL, user_agent {text} NOT NULL, api_version {text} NOT NULL,
            idempotency_key {text} NOT NULL, error_code {text} NOT NULL,
            request_body {bytes} NOT NULL, response_body {bytes} NOT NULL,
            objects {text} NOT NULL{seq_key})""",
        "CREATE INDEX request_log_id ON request_log (account, livemode, id)",
        """CREATE TABLE due (
            seq {seq}, account {text} NOT NULL, livemode {bool} NOT NULL,
            due_at {bigint} NOT NULL, task {text} NOT NULL, object_id {text} NOT NULL,
            clock {text} NOT NULL{seq_key})""",
        "CREATE INDEX due_at ON due (clock, due_at, seq)",
        """CREATE TABLE files (
            account {text} NOT NULL, livemode {bool} NOT NULL, id {text} NOT NULL,
            data {bytes} NOT NULL, PRIMARY KEY (account, livemode, id))""",
    ),
    (
        """CREATE TABLE users (
            id {text} PRIMARY KEY, email {text} NOT NULL UNIQUE, name {text} NOT NULL,
            password {text} NOT NULL, totp {text} NOT NULL, created {bigint} NOT NULL)""",
        """CREATE TABLE members (
            account {text} NOT NULL, "user" {text} NOT NULL, role {text} NOT NULL,
            PRIMARY KEY (account, "user"))""",
        """CREATE TABLE sessions (
            digest {bytes} PRIMARY KEY, id {text} NOT NULL, "user" {text} NOT NULL,
            account {text} NOT NULL, created {bigint} NOT NULL, seen {bigint} NOT NULL,
            expires_at {bigint} NOT NULL, address {text} NOT NULL, user_agent {text} NOT NULL)""",
        'CREATE INDEX sessions_user ON sessions ("user")',
    ),
    # What the posted entries sum to, so that a balance costs the same however long the ledger is.
    # The database keeps it up with each entry, in its transaction. ``available_on`` is 0 for what
    # was available when it was posted. On PostgreSQL ``slot`` spreads a sum over several rows, so
    # that charges made at once do not wait for one row; the sum is over all of them.
    (
        """CREATE TABLE ledger_sums (
            account {text} NOT NULL, livemode {bool} NOT NULL, ledger_account {text} NOT NULL,
            currency {text} NOT NULL, source_type {text} NOT NULL, available_on {bigint} NOT NULL,
            slot INTEGER NOT NULL, amount {bigint} NOT NULL,
            PRIMARY KEY (account, livemode, ledger_account, currency, source_type, available_on,
                slot)) {clustered}""",
        """INSERT INTO ledger_sums
            SELECT account, livemode, ledger_account, currency, source_type,
                CASE WHEN available_on <= created THEN 0 ELSE available_on END AS moment,
                0, SUM(amount)
            FROM ledger_entries WHERE state = 'posted'
            GROUP BY account, livemode, ledger_account, currency, source_type, moment""",
        "{sum_entries}",
    ),
    (
        "ALTER TABLE api_keys ADD COLUMN note {text} NOT NULL DEFAULT ''",
        "ALTER TABLE api_keys ADD COLUMN addresses {text} NOT NULL DEFAULT ''",
        "ALTER TABLE api_keys ADD COLUMN last_used {bigint}",
        "ALTER TABLE api_keys ADD COLUMN last_address {text} NOT NULL DEFAULT ''",
        # A long log is looked through by what stands in the index, not by its rows.
        "DROP INDEX request_log_id",
        "CREATE INDEX request_log_id ON request_log (account, livemode, id{log_rest})",
        # What people look for in a long log: the few that failed, and their own requests.
        """CREATE INDEX request_log_failed ON request_log (account, livemode, status, id)
            WHERE status >= 400""",
        """CREATE INDEX request_log_error ON request_log (account, livemode, error_code, id)
            WHERE error_code <> ''""",
        """CREATE INDEX request_log_own ON request_log (account, livemode, id)
            WHERE source = 'dashboard'""",
    ),
    ("CREATE INDEX events_object ON events (account, livemode, object_id, id)",),
)

VERSION_TABLE: Final = "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"


def statements(words: Mapping[str, str], applied: int) -> list[str]:
    """The SQL of the migrations after the first ``applied`` ones, in one engine's words."""
    return [sql.format(**words) for step in MIGRATIONS[applied:] for sql in step]
