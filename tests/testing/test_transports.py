"""The ways to the server in memory: the library's and httpx's, for threads, asyncio and trio."""

import asyncio
import json
import re
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, MutableMapping
from io import BytesIO
from typing import Any

import anyio
import httpx
import pytest

import zorse
from zorse.testing import Account, HttpxTransport, OtherHost, Server, default_server, transport
from zorse.testing.exchange import PARTS_WAITING_MAX, Question

BACKENDS = ("asyncio", "trio")
WAIT_SECONDS = 20
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


def keyed(account: Account) -> dict[str, str]:
    return {"Authorization": f"Bearer {account.secret_key}"}


@pytest.fixture
def web(zorse_server: Server, zorse_account: Account) -> Iterator[httpx.Client]:
    """A client of httpx, as an application has one."""
    with httpx.Client(
        transport=zorse_server.httpx_transport(),
        base_url="https://api.stripe.com",
        headers=keyed(zorse_account),
    ) as client:
        yield client


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that nobody else has."""
    with Server() as server:
        yield server


def held(server: Server) -> threading.Event:
    """Have a server answer nothing until this is set."""
    let_go = threading.Event()
    running = server._run()
    app = running.app

    async def slow(scope: Scope, receive: Receive, send: Send) -> None:
        while not let_go.is_set():  # noqa: ASYNC110
            await asyncio.sleep(0.001)
        await app(scope, receive, send)

    running.app = slow
    return let_go


# The library ------------------------------------------------------------------------------------


@pytest.mark.parametrize("backend", BACKENDS)
def test_coroutines_of_every_kind_are_answered(
    zorse_async_client: zorse.AsyncClient, backend: str
) -> None:
    async def story() -> tuple[str | None, int]:
        client = zorse_async_client
        made = await client.customers.create(email="jenny@example.com")
        found = await client.customers.retrieve(made.id)
        with pytest.raises(zorse.InvalidRequestError):
            await client.customers.retrieve("cus_unknown")
        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(client.customers.create)
        listed = await client.customers.list(limit=100)
        return found.email, len(listed.data)

    assert anyio.run(story, backend=backend) == ("jenny@example.com", 21)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_loop_goes_on_while_a_coroutine_waits(server: Server, backend: str) -> None:
    client = server.async_client()
    let_go = held(server)

    async def story() -> list[str]:
        told: list[str] = []

        async def ask() -> None:
            await client.customers.list()
            told.append("answered")

        async with anyio.create_task_group() as group:
            group.start_soon(ask)
            await anyio.sleep(0.02)
            told.append("meanwhile")
            let_go.set()
        return told

    assert anyio.run(story, backend=backend) == ["meanwhile", "answered"]


@pytest.mark.parametrize("backend", BACKENDS)
def test_who_stops_waiting_harms_nobody(server: Server, backend: str) -> None:
    client = server.async_client()
    let_go = held(server)

    async def story() -> int:
        with anyio.move_on_after(0.02) as moment:
            await client.customers.create()
        assert moment.cancelled_caught
        with pytest.raises(zorse.APIConnectionError, match=r"within 0\.02 seconds"):
            await client.customers.create(timeout=0.02)
        let_go.set()
        await client.customers.create()
        with anyio.fail_after(WAIT_SECONDS):
            # Who made no wait for the answer has asked all the same.
            while len(found := (await client.customers.list()).data) < 3:  # noqa: ASYNC110
                await anyio.sleep(0.01)
        return len(found)

    assert anyio.run(story, backend=backend) == 3


def test_threads_of_one_client_are_answered_at_once(zorse_client: zorse.Client) -> None:
    made: list[str] = []

    def work() -> None:
        made.extend(zorse_client.customers.create().id for _ in range(10))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT_SECONDS)
    assert len(set(made)) == 80
    listed = {one.id for one in zorse_client.customers.list(limit=20).auto_paging_iter()}
    assert listed == set(made)


def test_a_thread_asks_while_its_own_loop_runs(zorse_client: zorse.Client) -> None:
    async def story() -> list[Any]:
        return list(zorse_client.customers.list().data)

    assert asyncio.run(story()) == []


def test_the_module_way_goes_through_a_transport(
    zorse_server: Server, zorse_account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zorse, "transport", zorse_server.transport())
    monkeypatch.setattr(zorse, "api_key", zorse_account.secret_key)
    made = zorse.Customer.create(name="Jenny")
    assert zorse.Customer.retrieve(made.id).name == "Jenny"


def test_a_file_goes_up_and_comes_down(zorse_client: zorse.Client) -> None:
    made = zorse_client.files.create(file=BytesIO(PNG), purpose="dispute_evidence")
    assert made.size == len(PNG)
    with zorse_client.stream("get", f"/v1/files/{made.id}/contents") as answer:
        assert b"".join(answer.iter_bytes()) == PNG


# httpx ------------------------------------------------------------------------------------------


def test_httpx_reaches_the_api(web: httpx.Client) -> None:
    made = web.post("/v1/customers", data={"email": "jenny+a@example.com"})
    assert made.status_code == 200
    assert made.headers["Request-Id"].startswith("req_")
    path = f"https://zorse.test/v1/customers/{made.json()['id']}"
    assert web.get(path).json()["email"] == "jenny+a@example.com"
    found = web.get("/v1/customers", params={"email": "jenny+a@example.com", "limit": 1})
    assert [one["id"] for one in found.json()["data"]] == [made.json()["id"]]
    assert web.get("/v1/customers/ä/%2F?x=ü").status_code == 404
    assert web.get("/v1/customers", headers={"Authorization": "Bearer no"}).status_code == 401


@pytest.mark.parametrize("backend", BACKENDS)
def test_coroutines_of_httpx_reach_it_too(
    zorse_server: Server, zorse_account: Account, backend: str
) -> None:
    async def story() -> Any:
        async with httpx.AsyncClient(
            transport=zorse_server.httpx_transport(), headers=keyed(zorse_account)
        ) as client:

            async def body() -> AsyncIterator[bytes]:
                yield b"name=Jen"
                yield b"ny"

            made = await client.post(
                "https://zorse.test/v1/customers",
                content=body(),
                headers={"Content-Type": "application/x-www-form-urlencoded"},
            )
            path = f"https://zorse.test/v1/customers/{made.json()['id']}"
            async with client.stream("GET", path) as answer:
                parts = [part async for part in answer.aiter_bytes()]
            return json.loads(b"".join(parts))["name"]

    assert anyio.run(story, backend=backend) == "Jenny"


def test_httpx_uploads_and_streams(web: httpx.Client) -> None:
    made = web.post(
        "https://files.stripe.com/v1/files",
        data={"purpose": "dispute_evidence"},
        files={"file": ("a.png", PNG, "image/png")},
    )
    assert made.status_code == 200, made.text
    path = f"https://files.stripe.com/v1/files/{made.json()['id']}/contents"
    with web.stream("GET", path) as answer:
        assert answer.num_bytes_downloaded == 0
        assert answer.read() == PNG


def test_the_bank_s_page_is_followed_with_the_same_client(
    zorse_server: Server, zorse_account: Account
) -> None:
    def shop(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, text=f"back at {request.url.path}")

    web = httpx.Client(
        transport=zorse_server.httpx_transport(fallback=httpx.MockTransport(shop)),
        follow_redirects=True,
        headers=keyed(zorse_account),
    )
    intent = web.post(
        "https://api.stripe.com/v1/payment_intents",
        data={
            "amount": 1_000,
            "currency": "eur",
            "payment_method": "pm_card_threeDSecure2Required",
            "confirm": "true",
            "return_url": "https://shop.example/done",
        },
    ).json()
    assert intent["status"] == "requires_action"
    url = intent["next_action"]["redirect_to_url"]["url"]
    page = web.get(url)
    assert page.status_code == 200
    assert re.search(r'value="authenticated"', page.text)
    back = web.post(url, data={"result": "authenticated"})
    assert back.text == "back at /done"
    found = web.get(f"https://api.stripe.com/v1/payment_intents/{intent['id']}").json()
    assert found["status"] == "succeeded"


def test_other_hosts_are_refused_in_words(
    web: httpx.Client, zorse_server: Server, zorse_account: Account
) -> None:
    with pytest.raises(OtherHost, match=r"GET https://example\.com/x .*fallback"):
        web.get("https://example.com/x")
    only_sync = zorse_server.httpx_transport(fallback=httpx.WSGITransport(app=lambda *_: []))

    async def story() -> None:
        async with httpx.AsyncClient(transport=only_sync) as client:
            await client.get("https://example.com/x")

    with pytest.raises(OtherHost, match="WSGITransport and no AsyncBaseTransport"):
        asyncio.run(story())


def test_a_fallback_answers_for_the_rest_and_is_closed(zorse_server: Server) -> None:
    closed = []

    class Elsewhere(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(204)

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(204)

        def close(self) -> None:
            closed.append("sync")

        async def aclose(self) -> None:
            closed.append("async")

    async def story() -> int:
        way = zorse_server.httpx_transport(fallback=Elsewhere())
        async with httpx.AsyncClient(transport=way) as client:
            return (await client.get("https://example.com")).status_code

    with httpx.Client(transport=zorse_server.httpx_transport(fallback=Elsewhere())) as client:
        assert client.get("https://example.com").status_code == 204
    assert asyncio.run(story()) == 204
    assert closed == ["sync", "async"]


def test_the_process_has_a_server_in_common() -> None:
    account = default_server().new_account()
    way = transport()
    assert isinstance(way, HttpxTransport)
    with httpx.Client(transport=way, headers=keyed(account)) as client:
        assert client.get("https://zorse.test/v1/balance").json()["object"] == "balance"
    default_server().drop_account(account)


def test_httpx_knows_its_own_failures(server: Server) -> None:
    async def never(*_: Any) -> None:
        await asyncio.Event().wait()

    server._run().app = never
    web = httpx.Client(transport=server.httpx_transport(), timeout=0.05)
    with pytest.raises(httpx.ReadTimeout):
        web.get("https://zorse.test/")
    server.stop()


# Answers that come part by part -----------------------------------------------------------------


class Endless:
    """An application that goes on answering until nobody listens."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.sent = 0
        self.left = threading.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            for number in range(self.length):
                body = f"{number}\n".encode()
                await send({"type": "http.response.body", "body": body, "more_body": True})
                self.sent += 1
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        except asyncio.CancelledError:
            self.left.set()
            raise


def ask(server: Server) -> Question:
    return Question("GET", "https://zorse.test/stream", [])


def test_parts_are_read_as_they_come_and_in_order(server: Server) -> None:
    server._run().app = Endless(10_000)
    parts = server.ask(ask(server)).iterate()
    assert b"".join(parts).split() == [str(number).encode() for number in range(10_000)]
    assert server.ask(ask(server)).body().count(b"\n") == 10_000


@pytest.mark.parametrize("backend", BACKENDS)
def test_coroutines_read_parts_too(server: Server, backend: str) -> None:
    server._run().app = Endless(1_000)

    async def story() -> bytes:
        exchange = await server.ask_async(ask(server))
        return b"".join([part async for part in exchange.iterate_async()])

    assert anyio.run(story, backend=backend).count(b"\n") == 1_000


def test_the_application_waits_for_who_reads(server: Server) -> None:
    app = server._run().app = Endless(10**9)
    exchange = server.ask(ask(server))
    parts = exchange.iterate()
    for number in range(100):
        assert next(parts) == f"{number}\n".encode()
    assert app.sent <= 100 + 2 * PARTS_WAITING_MAX
    parts.close()  # type: ignore[attr-defined]  # It is a generator.
    assert app.left.wait(WAIT_SECONDS)


def test_to_close_a_stream_of_httpx_ends_it(server: Server) -> None:
    app = server._run().app = Endless(10**9)
    with (
        httpx.Client(transport=server.httpx_transport()) as web,
        web.stream("GET", "https://zorse.test/") as answer,
    ):
        assert next(answer.iter_lines()) == "0"
    assert app.left.wait(WAIT_SECONDS)
