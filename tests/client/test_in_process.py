"""The library and the test kit's server in one process: threads, asyncio and trio, no socket."""

import asyncio
import socket
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

import zorse
from tests.client.asking import WAYS, InTurn, Way, way_of
from tests.client.stories import STORIES
from tests.client.watched import Watched
from tests.conftest import NOON
from zorse.client.transport import Request, Response
from zorse.clock import FakeClock
from zorse.jobs import worker
from zorse.testing import Server

WAIT_SECONDS = 20
CONTENT = bytes(range(256)) * 1_000


@pytest.fixture(scope="module", params=WAYS)
def way(request: pytest.FixtureRequest) -> Iterator[Way]:
    with way_of(request.param) as way:
        yield way


class Settled:
    """A server in memory whose clock moves when it is told to."""

    def __init__(self) -> None:
        self.clock = FakeClock(NOON)
        self.server = Server(clock=self.clock)

    def settle(self) -> None:
        self.clock.advance(seconds=10)
        running = self.server._run()
        due = worker.run_due(running.zorse.store, running.zorse.services, self.clock)
        asyncio.run_coroutine_threadsafe(due, running._loop).result(WAIT_SECONDS)


@pytest.fixture(scope="module")
def settled() -> Iterator[Settled]:
    settled = Settled()
    with settled.server:
        yield settled


class Noting:
    """Notes the line of each request before another transport sends it."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        self.lines: list[str] = []

    def _note(self, request: Request) -> None:
        self.lines.append(f"{request.method} {urlsplit(request.url).path}")

    def send(self, request: Request) -> Response:
        self._note(request)
        response: Response = self._transport.send(request)
        return response

    async def send_async(self, request: Request) -> Response:
        self._note(request)
        response: Response = await self._transport.send_async(request)
        return response

    def close(self) -> None:
        self._transport.close()

    async def close_async(self) -> None:
        await self._transport.close_async()


def client_of(way: Way, server: Server, **options: Any) -> Any:
    """A client of a new account, whose calls are over when they return."""
    if way.portal is None:
        return server.client(**options)
    return InTurn(server.async_client(**options), way.portal)


@pytest.mark.parametrize("name", STORIES)
def test_what_is_behaved_is_done(name: str, way: Way, settled: Settled) -> None:
    line = Noting(settled.server.transport())
    if way.portal is None:
        client = Watched(settled.server.client(transport=line), line.lines, None)
    else:
        portal = way.portal

        def run(coming: Any) -> Any:
            async def waited() -> Any:
                return await coming

            return portal.call(waited)

        client = Watched(settled.server.async_client(transport=line), line.lines, run)
    STORIES[name](client, settled)


def test_over_httpx(way: Way, zorse_server: Server) -> None:
    """Through the transports of httpx on both sides."""
    account = zorse_server.new_account()
    between = zorse_server.httpx_transport()
    sync, both = httpx.Client(transport=between), httpx.AsyncClient(transport=between)
    line = zorse.HttpxTransport(sync, both)
    client = client_of(way, zorse_server, account=account, transport=line)
    customer = client.customers.create(email="x@y.z", metadata={"a": "1"})
    assert isinstance(customer, zorse.Customer)
    assert customer.email == "x@y.z"
    assert client.customers.retrieve(customer.id) == customer
    file = client.files.create(purpose="dispute_evidence", file=CONTENT)
    assert client.files.contents(file.id) == CONTENT
    with pytest.raises(zorse.InvalidRequestError, match="No such customer"):
        client.customers.retrieve("cus_of_nobody")
    sync.close()
    if way.portal is not None:
        way.portal.call(both.aclose)


def test_a_transport_of_one_kind_says_so_to_the_other(zorse_server: Server) -> None:
    key = zorse_server.new_account().secret_key
    with httpx.Client(transport=zorse_server.httpx_transport()) as web:
        client: Any = zorse.AsyncClient(key, transport=zorse.HttpxTransport(web))
        with pytest.raises(zorse.APIConnectionError, match=r"has no httpx\.AsyncClient"):
            asyncio.run(client.balance.retrieve())
    async_only: Any = zorse.Client(key, transport=zorse.HttpxTransport(None, httpx.AsyncClient()))
    with pytest.raises(zorse.APIConnectionError, match=r"has no httpx\.Client"):
        async_only.balance.retrieve()


def test_no_socket_is_made(way: Way, zorse_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    client = client_of(way, zorse_server)

    def none(*_: Any, **__: Any) -> Any:
        raise AssertionError("a socket was made")

    monkeypatch.setattr(socket.socket, "connect", none)
    monkeypatch.setattr(socket, "create_connection", none)
    assert client.customers.create(email="x@y.z").email == "x@y.z"


def test_what_was_fetched_goes_on_in_process(way: Way, zorse_server: Server) -> None:
    client = client_of(way, zorse_server)
    customer = client.customers.create(metadata={"a": "1"})
    customer.metadata.a = "2"
    if way.portal is None:
        customer.save()
        assert customer.refresh().metadata.a == "2"
        assert customer.delete().deleted
    else:
        way.portal.call(customer.save_async)
        assert way.portal.call(customer.refresh_async).metadata.a == "2"
        assert way.portal.call(customer.delete_async).deleted
