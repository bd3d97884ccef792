"""A mock in this process, and one that is reached over the network as suites reach it."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from tests.api import Api, Server
from tests.conftest import NOON
from tests.running import START_SECONDS, STOP_SECONDS
from zorse.clock import FakeClock
from zorse.control.opening import Secrets
from zorse.mock_server import Front, put_together

KEY = "sk_test_123"


@contextmanager
def opened(loop: asyncio.AbstractEventLoop, *, strict: bool = False) -> Iterator[Server]:
    """A mock of its own, without ports."""
    clock = FakeClock(NOON)
    zorse = put_together(strict=strict, clock=clock)
    loop.run_until_complete(zorse.start())
    server = Server(loop, zorse, clock, Secrets("", "pk_test_123", KEY, "pk_live_123", "sk_live_1"))
    transport = httpx.ASGITransport(app=Front(zorse, seeded=False))
    server.client = httpx.AsyncClient(transport=transport, base_url="http://localhost")
    yield server
    loop.run_until_complete(server.client.aclose())
    loop.run_until_complete(zorse.stop())


@pytest.fixture
def mock(loop: asyncio.AbstractEventLoop) -> Iterator[Server]:
    """A mock that lets ids come to life."""
    with opened(loop) as server:
        yield server


@pytest.fixture
def suite(mock: Server) -> Api:
    """A client of that mock, with the key that stripe-mock's suites use."""
    return Api(mock, KEY)


@pytest.fixture
def strict(loop: asyncio.AbstractEventLoop) -> Iterator[Api]:
    """A client of a mock where ids must exist."""
    with opened(loop, strict=True) as server:
        yield Api(server, KEY)


# Over the network -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mock:
    """What the first screen says of a mock, and its process."""

    url: str | None
    https_url: str | None
    ca_file: str | None
    process: subprocess.Popen[str]

    @property
    def port(self) -> int:
        assert self.url is not None
        return int(self.url.rpartition(":")[2])


@contextmanager
def running(data: Path, *flags: str, **variables: str) -> Iterator[Mock]:
    """Start ``zorse mock --json``, and stop it in the end."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ZORSE_")}
    environment |= {"ZORSE_MOCK_DATA": str(data), **variables}
    process = subprocess.Popen(
        [sys.executable, "-m", "zorse", "mock", "--json", *flags],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, f"the mock did not start: {process.wait(START_SECONDS)}"
        yield Mock(**json.loads(line), process=process)
    finally:
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mock]:
    """The mock that all tests over the network share, each with keys of its own."""
    with running(tmp_path_factory.mktemp("mock"), "--http-port", "0", "--https-port", "0") as mock:
        yield mock
