"""Servers and clients for the tests, on both stores."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.api import Api, Server
from zorse.clock import FakeClock
from zorse.server import build, new_account
from zorse.settings import Settings

NOON = 1_781_524_800  # Monday, 15 June 2026, 12:00 UTC.


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@contextmanager
def opened(loop: asyncio.AbstractEventLoop, data: Path) -> Iterator[Server]:
    """A server of its own, with one account."""
    clock = FakeClock(NOON)
    zorse = build(Settings(data=data), clock, api_base="https://localhost:4400")
    loop.run_until_complete(zorse.start())
    secrets = new_account(zorse.store, zorse.services.vault, clock)
    server = Server(loop, zorse, clock, secrets)
    yield server
    loop.run_until_complete(server.client.aclose())
    loop.run_until_complete(zorse.store.stop())


@pytest.fixture
def server(loop: asyncio.AbstractEventLoop, tmp_path: Path) -> Iterator[Server]:
    """A server of its own, with one account."""
    with opened(loop, tmp_path) as server:
        yield server


@pytest.fixture
def api(server: Server) -> Api:
    """A client with the test secret key."""
    return Api(server, server.secrets.test_secret)


@pytest.fixture
def live(server: Server) -> Api:
    """A client with the live secret key."""
    return Api(server, server.secrets.live_secret)
