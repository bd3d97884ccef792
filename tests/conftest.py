"""Servers and clients for the tests, on both stores."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.api import Api, Server
from tests.postgres import (  # Fixtures are found by their names here.
    new_postgres_url,
    postgres_server,
    postgres_url,
)
from zorse.clock import FakeClock
from zorse.control.opening import new_account
from zorse.server import build
from zorse.settings import Settings

NOON = 1_781_524_800  # Monday, 15 June 2026, 12:00 UTC.


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@contextmanager
def opened(loop: asyncio.AbstractEventLoop, data: Path, **settings: Any) -> Iterator[Server]:
    """A server of its own, with one account."""
    clock = FakeClock(NOON)
    zorse = build(Settings(data=data, **settings), clock, api_base="https://localhost:4400")
    loop.run_until_complete(zorse.start())
    secrets = new_account(zorse.store, zorse.services.vault, clock)
    server = Server(loop, zorse, clock, secrets)
    yield server
    loop.run_until_complete(server.client.aclose())
    loop.run_until_complete(zorse.store.stop())


@pytest.fixture
def engine() -> str:
    """The store that a test's server stands on; folders of tests that try both override it."""
    return "sqlite"


@pytest.fixture
def server(
    loop: asyncio.AbstractEventLoop, tmp_path: Path, engine: str, request: pytest.FixtureRequest
) -> Iterator[Server]:
    """A server of its own, with one account."""
    url = request.getfixturevalue("postgres_url") if engine == "postgres" else None
    with opened(loop, tmp_path, database_url=url) as server:
        yield server


@pytest.fixture
def api(server: Server) -> Api:
    """A client with the test secret key."""
    return Api(server, server.secrets.test_secret)


@pytest.fixture
def live(server: Server) -> Api:
    """A client with the live secret key."""
    return Api(server, server.secrets.live_secret)


__all__ = ["new_postgres_url", "postgres_server", "postgres_url"]
