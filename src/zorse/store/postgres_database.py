"""Opening a PostgreSQL database: its address read, its schema brought up to date.

What can be wrong with it is said in one clear line, which never holds the password.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from zorse.store import schema
from zorse.store.postgres_statements import respelled
from zorse.store.postgres_unit import Connection
from zorse.store.protocol import StoreError
from zorse.store.reindex import reindex
from zorse.store.writes import Row

SCHEMA_LOCK: Final = 0x5A4F525345
"""The advisory lock under which one process at a time brings the schema up to date."""

CONNECT_SECONDS: Final = "5"
ROWS_AT_ONCE: Final = 1_000
FORM: Final = "postgresql://USER:PASSWORD@HOST:PORT/DATABASE"


def conninfo_of(url: str) -> str:
    """The address as libpq reads it, with our defaults."""
    if not url.startswith(("postgresql://", "postgres://")):
        raise StoreError(f"The database URL has to look like {FORM}.")
    try:
        given = conninfo_to_dict(url)
        for port in str(given.get("port", "")).split(","):
            int(port or 0)
    except (psycopg.Error, ValueError):
        # The parser's message may quote the password.
        raise StoreError(
            f"The database URL cannot be read: it has to look like {FORM}, with special "
            "characters in the password percent-encoded."
        ) from None
    defaults = {"connect_timeout": CONNECT_SECONDS, "application_name": "zorse"}
    given = {**defaults, **given, "client_encoding": "utf8"}
    return make_conninfo("", **given)


def shown_url(url: str) -> str:
    """Where the database is, without user and password."""
    parts = conninfo_to_dict(conninfo_of(url))
    port = f":{parts['port']}" if "port" in parts else ""
    return f"{parts.get('host', 'localhost')}{port}/{parts.get('dbname', '')}"


def prepare(url: str, indexes: Mapping[str, Sequence[str]]) -> str:
    """Bring the database's schema up to date and give its address for the connections."""
    conninfo = conninfo_of(url)
    try:
        with psycopg.connect(conninfo) as connection:
            _check(connection, url)
            connection.execute(f"SELECT pg_advisory_xact_lock({SCHEMA_LOCK})")
            _migrate(connection, url)
            reindex(
                indexes,
                lambda sql: _scan(connection, sql),
                lambda sql, rows: connection.cursor().executemany(respelled(sql), rows),
            )
    except psycopg.Error as error:
        raise StoreError(_explanation(error, url, conninfo)) from None
    return conninfo


def _check(connection: Connection, url: str) -> None:
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        raise StoreError(
            f"The database at {shown_url(url)} has the encoding {encoding}. Make one for zorse "
            "with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0."
        )


def _migrate(connection: Connection, url: str) -> None:
    connection.execute(schema.VERSION_TABLE)
    row = connection.execute("SELECT version FROM schema_version").fetchone()
    applied = 0 if row is None else row[0]
    if applied > len(schema.MIGRATIONS):
        raise StoreError(
            f"The data at {shown_url(url)} was written by a newer zorse. Start that version, or "
            "name another database with --database-url."
        )
    for sql in schema.statements(schema.POSTGRES, applied):
        connection.execute(sql)
    connection.execute("DELETE FROM schema_version")
    connection.execute("INSERT INTO schema_version VALUES (%s)", (len(schema.MIGRATIONS),))


def _scan(connection: Connection, sql: str) -> Iterator[Row]:
    """The rows of a query, a part at a time."""
    with connection.cursor("scan") as cursor:
        cursor.itersize = ROWS_AT_ONCE
        cursor.execute(sql)
        yield from cursor


def _explanation(error: psycopg.Error, url: str, conninfo: str) -> str:
    """One line on what is wrong with the database and what to do about it."""
    where = shown_url(url)
    text = str(error)
    match error:
        case psycopg.errors.DuplicateTable():
            return (
                f"The database at {where} has tables of another program. Give zorse a database of "
                "its own with --database-url."
            )
        case psycopg.errors.InsufficientPrivilege():
            return (
                f"The user of the database at {where} may not make tables there. Make it the "
                "owner of the database, or name another user in --database-url."
            )
        case psycopg.errors.ReadOnlySqlTransaction():
            return (
                f"The database at {where} is read-only: a standby, most likely. Name the primary "
                "in --database-url."
            )
    if "password authentication failed" in text or "no password supplied" in text:
        return (
            f"The database at {where} refused the user name or the password. Check them in "
            "--database-url."
        )
    if "role " in text and "does not exist" in text:
        return f"The database at {where} does not know that user. Check it in --database-url."
    if "database " in text and "does not exist" in text:
        name = conninfo_to_dict(conninfo).get("dbname", "")
        return (
            f"There is no database at {where}. Create it (createdb {name}), or name another with "
            "--database-url."
        )
    if isinstance(error, psycopg.OperationalError) and error.sqlstate is None:
        return (
            f"The database at {where} cannot be reached: {_first_line(text, conninfo)}. Check "
            "that it is running and that --database-url is right."
        )
    return f"The database at {where} cannot be used: {_first_line(text, conninfo)}."


def _first_line(text: str, conninfo: str) -> str:
    line = next((line for line in text.splitlines() if line.strip()), "it gave no reason")
    password: Any = conninfo_to_dict(conninfo).get("password")
    if password:
        line = line.replace(str(password), "…")
    # libpq says where it tried to connect before it says what went wrong.
    return line.rpartition("failed: ")[2].strip().removesuffix(".")
