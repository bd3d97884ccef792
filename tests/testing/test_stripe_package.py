"""The package ``stripe``, as applications use it, on the server in memory."""

import asyncio
import json
import socket
import subprocess
import sys
import threading
from io import BytesIO
from pathlib import Path
from typing import Any

import anyio
import pytest
import requests
import stripe

from tests.compat.eras import installed
from zorse.testing import Account, Server, StripeOnZorse
from zorse.testing import stripe_on_zorse as on_zorse

BACKENDS = ("asyncio", "trio")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)
WAIT_SECONDS = 20
ENVIRONMENT_KEY = "sk_test_from_the_environment"


@pytest.fixture(autouse=True)
def _no_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test may reach another machine by accident."""
    connect = socket.socket.connect

    def only_here(self: socket.socket, address: Any) -> None:
        assert self.family == socket.AF_UNIX or address[0] == "127.0.0.1", address
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", only_here)


def state() -> dict[str, Any]:
    """All that could have been changed in the package."""
    base: Any = stripe.HTTPClient
    kinds = [base, *base.__subclasses__()]
    found = {f"{kind.__name__}.{name}": vars(kind)[name] for kind in kinds for name in vars(kind)}
    names = ("api_key", "api_base", "upload_api_base", "connect_api_base", "api_version")
    return {**found, **{name: getattr(stripe, name) for name in names}}


# The ways of using it ---------------------------------------------------------------------------


def test_the_module_way(stripe_on_zorse: StripeOnZorse) -> None:
    made = stripe.Customer.create(email="jenny@example.com")
    assert stripe.api_key == stripe_on_zorse.account.secret_key
    assert stripe.Customer.retrieve(made.id).email == "jenny@example.com"
    assert [one.id for one in stripe.Customer.list().auto_paging_iter()] == [made.id]
    answer = made.last_response
    assert answer is not None
    assert answer.request_id is not None
    assert answer.headers["Request-Id"] == answer.request_id
    with pytest.raises(stripe.CardError) as raised:
        stripe.PaymentIntent.create(
            amount=1_000,
            currency="usd",
            payment_method="pm_card_chargeDeclined",
            confirm=True,
            return_url="https://example.com/back",
        )
    assert raised.value.code == "card_declined"


def test_clients_with_keys_and_addresses_of_their_own(stripe_on_zorse: StripeOnZorse) -> None:
    made = stripe.Customer.create()
    clients = [
        stripe.StripeClient(ENVIRONMENT_KEY),
        stripe.StripeClient("rk_test_from_the_environment"),
        stripe.StripeClient(ENVIRONMENT_KEY, base_addresses={"api": "http://stripe-mock:12111"}),
        stripe.StripeClient(ENVIRONMENT_KEY, http_client=stripe.RequestsClient(timeout=3)),
        stripe.StripeClient(
            ENVIRONMENT_KEY, http_client=stripe.RequestsClient(session=requests.Session())
        ),
        stripe.StripeClient(ENVIRONMENT_KEY, http_client=stripe.UrllibClient()),
        stripe.StripeClient(
            ENVIRONMENT_KEY, http_client=stripe.HTTPXClient(allow_sync_methods=True)
        ),
        stripe.StripeClient(ENVIRONMENT_KEY, max_network_retries=5, verify_ssl_certs=False),
    ]
    for client in clients:
        assert client.v1.customers.retrieve(made.id).id == made.id
    assert stripe_on_zorse.server._url == "", "a port was opened"


@pytest.mark.parametrize("backend", BACKENDS)
def test_coroutines(stripe_on_zorse: StripeOnZorse, backend: str) -> None:
    async def story() -> None:
        made = await stripe.Customer.create_async(name="Jenny")
        client = stripe.StripeClient(ENVIRONMENT_KEY)
        found = await client.v1.customers.retrieve_async(made.id)
        assert found.name == "Jenny"
        listed = await client.v1.customers.list_async()
        assert [one.id async for one in listed.auto_paging_iter()] == [made.id]
        with pytest.raises(stripe.InvalidRequestError):
            await stripe.Customer.retrieve_async("cus_unknown")
        async with anyio.create_task_group() as group:
            for _ in range(10):
                group.start_soon(stripe.Customer.create_async)

    anyio.run(story, backend=backend)
    assert len(stripe.Customer.list(limit=100).data) == 11


def test_the_client_over_aiohttp(stripe_on_zorse: StripeOnZorse) -> None:
    async def story() -> str | None:
        client = stripe.StripeClient(ENVIRONMENT_KEY, http_client=stripe.AIOHTTPClient())
        made = await client.v1.customers.create_async({"name": "Jenny"})
        return made.name

    assert asyncio.run(story()) == "Jenny"


def test_clients_that_refuse_to_send_still_refuse(stripe_on_zorse: StripeOnZorse) -> None:
    client = stripe.StripeClient(ENVIRONMENT_KEY, http_client=stripe.HTTPXClient())
    with pytest.raises(RuntimeError, match="allow_sync_methods"):
        client.v1.customers.list()
    client = stripe.StripeClient(ENVIRONMENT_KEY, http_client=stripe.AIOHTTPClient())
    with pytest.raises((NotImplementedError, TypeError)):
        client.v1.customers.list()


def test_files_go_up_to_their_own_host(stripe_on_zorse: StripeOnZorse) -> None:
    file = BytesIO(PNG)
    file.name = "evidence.png"
    made = stripe.File.create(purpose="dispute_evidence", file=file)
    assert (made.size, made.filename) == (len(PNG), "evidence.png")


@pytest.mark.parametrize("backend", BACKENDS)
def test_bodies_are_streamed(stripe_on_zorse: StripeOnZorse, backend: str) -> None:
    made = stripe.File.create(purpose="dispute_evidence", file=BytesIO(PNG))
    requestor: Any = stripe.StripeClient(ENVIRONMENT_KEY)._requestor
    path = f"/v1/files/{made.id}/contents"
    answer = requestor.request_stream("get", path, base_address="files")
    assert answer.io.read() == PNG

    async def story() -> tuple[bytes, bytes]:
        ask = requestor.request_stream_async
        whole = await ask("get", path, base_address="files")
        parts = await ask("get", path, base_address="files")
        return await whole.read_async(), b"".join([part async for part in parts.stream()])

    assert anyio.run(story, backend=backend) == (PNG, PNG)


def test_threads(stripe_on_zorse: StripeOnZorse) -> None:
    client = stripe.StripeClient(ENVIRONMENT_KEY)

    def work() -> None:
        for _ in range(10):
            client.v1.customers.create()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT_SECONDS)
    assert len(stripe.Customer.list(limit=100).data) == 40


# Keys -------------------------------------------------------------------------------------------


def test_a_key_that_is_known_stands_for_itself(
    stripe_on_zorse: StripeOnZorse, zorse_server: Server
) -> None:
    other = zorse_server.new_account()
    stripe.Customer.create(api_key=other.secret_key)
    assert stripe.Customer.list().data == []
    assert len(stripe.Customer.list(api_key=other.secret_key).data) == 1
    zorse_server.drop_account(other)


def test_an_unknown_key_stands_for_the_one_of_its_kind(stripe_on_zorse: StripeOnZorse) -> None:
    assert stripe.Customer.create(api_key="sk_live_unknown").livemode is True
    assert stripe.Customer.create(api_key="anything").livemode is False
    with pytest.raises(stripe.AuthenticationError, match="publishable"):
        stripe.Customer.create(api_key="pk_test_unknown")
    with pytest.raises(stripe.AuthenticationError, match="did not provide an API key"):
        stripe.StripeClient("").v1.customers.list()


def test_unknown_keys_are_refused_if_that_is_what_is_tested(
    stripe_on_zorse: StripeOnZorse,
) -> None:
    stripe_on_zorse.only_known_keys = True
    with pytest.raises(stripe.AuthenticationError, match="Invalid API Key"):
        stripe.Customer.create(api_key=ENVIRONMENT_KEY)
    assert stripe.Customer.create().livemode is False


# HTTP clients of an application's own -----------------------------------------------------------


class Own(stripe.HTTPClient):
    """An HTTP client as applications write them."""

    name = "own"

    def __init__(self) -> None:
        super().__init__()
        self.hosts: list[str] = []

    def request(  # type: ignore[override]  # The package declares more than it passes.
        self, method: str, url: str, headers: Any, post_data: Any = None
    ) -> tuple[bytes, int, Any]:
        answer = requests.request(method, url, headers=headers, data=post_data, timeout=9)
        self.hosts.append(url.split("/")[2])
        return answer.content, answer.status_code, answer.headers

    async def request_async(
        self, method: str, url: str, headers: Any, post_data: Any = None
    ) -> tuple[bytes, int, Any]:
        return self.request(method, url, headers, post_data)


class Timed(stripe.RequestsClient):
    """An HTTP client that adds to what the package's own does."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def request(self, *args: Any, **kwargs: Any) -> Any:
        self.asked += 1
        return super().request(*args, **kwargs)


class Wrapping(stripe.HTTPClient):
    """An HTTP client that does all by itself, from where the package calls it."""

    name = "wrapping"
    url = ""

    def request_with_retries(
        self, method: str, url: str, headers: Any, *rest: Any, **more: Any
    ) -> Any:
        self.url = url
        return Own().request(method, url, headers, *rest[:1])


def test_an_own_http_client_is_sent_to_the_port(zorse_account: Account) -> None:
    with Server() as server, on_zorse(server) as there:
        own = Own()
        client = stripe.StripeClient(ENVIRONMENT_KEY, http_client=own)
        made = client.v1.customers.create({"name": "Jenny"})
        assert stripe.Customer.retrieve(made.id).name == "Jenny"
        assert asyncio.run(client.v1.customers.retrieve_async(made.id)).id == made.id
        assert {f"http://{host}" for host in own.hosts} == {there.server.url}
        with pytest.raises(stripe.AuthenticationError, match="publishable"):
            client.v1.customers.list(options={"api_key": "pk_test_unknown"})
        timed = Timed()
        client = stripe.StripeClient(ENVIRONMENT_KEY, http_client=timed)
        assert (client.v1.customers.retrieve(made.id).id, timed.asked) == (made.id, 1)
        wrapping = Wrapping()
        client = stripe.StripeClient(ENVIRONMENT_KEY, http_client=wrapping)
        assert client.v1.customers.retrieve(made.id).id == made.id
        assert wrapping.url.startswith(there.server.url)
        fallback = stripe.RequestsClient(async_fallback_client=own)
        client = stripe.StripeClient(ENVIRONMENT_KEY, http_client=fallback)
        assert client.v1.customers.retrieve(made.id).id == made.id
        assert asyncio.run(client.v1.customers.retrieve_async(made.id)).id == made.id


# Before and after -------------------------------------------------------------------------------


def test_everything_is_put_back(zorse_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stripe, "api_key", "sk_test_before")
    before = state()

    def fail() -> None:
        with on_zorse(zorse_server):
            assert state() != before
            stripe.api_key = "sk_test_set_by_the_application"
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert state() == before


def test_the_default_server_is_there_without_any_fixture() -> None:
    with on_zorse() as there:
        assert stripe.Customer.create().object == "customer"
    there.server.drop_account(there.account)


def test_blocks_may_be_nested(zorse_server: Server) -> None:
    with on_zorse(zorse_server) as outer:
        stripe.Customer.create()
        with on_zorse(zorse_server) as inner:
            assert stripe.Customer.list().data == []
            assert stripe.api_key == inner.account.secret_key
        assert len(stripe.Customer.list().data) == 1
    for there in (inner, outer):
        zorse_server.drop_account(there.account)


# Older releases ---------------------------------------------------------------------------------

STORY = """
import asyncio, json, sys
import stripe
from zorse.testing import stripe_on_zorse

with stripe_on_zorse() as there:
    made = stripe.Customer.create(name="Jenny")
    told = {"version": stripe.VERSION if hasattr(stripe, "VERSION") else stripe.version.VERSION}
    told["name"] = stripe.Customer.retrieve(made.id).name
    told["listed"] = [one.id == made.id for one in stripe.Customer.list().auto_paging_iter()]
    told["other key"] = stripe.Customer.retrieve(made.id, api_key="sk_test_unknown").name
    try:
        stripe.Customer.retrieve("cus_unknown")
    except Exception as error:
        kind = type(error).__name__
        told["refused"] = [kind, error.code, error.http_status, bool(error.request_id)]
    told["client"] = told["coroutine"] = "none"
    if hasattr(stripe, "StripeClient"):
        client = stripe.StripeClient("sk_test_unknown")
        customers = getattr(client, "v1", client).customers
        told["client"] = customers.retrieve(made.id).name
    if hasattr(stripe.Customer, "retrieve_async"):
        told["coroutine"] = asyncio.run(stripe.Customer.retrieve_async(made.id)).name
    with open(sys.argv[1], "rb") as file:
        told["size"] = stripe.File.create(purpose="dispute_evidence", file=file).size
    told["port"] = there.server._url
told["key afterwards"] = stripe.api_key
print(json.dumps(told))
"""


@pytest.mark.parametrize("release", [*installed.PYTHON][::3])
def test_older_releases(release: str, tmp_path: Path) -> None:
    folder = installed.python_sdk(release)
    (tmp_path / "a.png").write_bytes(PNG)
    ran = subprocess.run(
        [sys.executable, "-c", STORY, str(tmp_path / "a.png")],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={"PYTHONPATH": str(folder), "PATH": "", "PYTHONWARNINGS": "ignore"},
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    major = int(release.partition(".")[0])
    assert json.loads(ran.stdout) == {
        "version": release,
        "name": "Jenny",
        "listed": [True],
        "other key": "Jenny",
        "refused": ["InvalidRequestError", "resource_missing", 404, True],
        "client": "Jenny" if major >= 8 else "none",
        "coroutine": "Jenny" if major >= 8 else "none",
        "size": len(PNG),
        "port": "",
        "key afterwards": None,
    }
