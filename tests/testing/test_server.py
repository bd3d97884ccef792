"""The server in memory: accounts apart, nothing on the disk, and a clean end."""

import json
import multiprocessing
import os
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import zorse
from zorse.clock import FakeClock
from zorse.testing import Account, NoAnswer, Server, ServerForked, default_server

PROCESS_SECONDS = 60


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that nobody else has."""
    with Server() as server:
        yield server


def refused(client: zorse.Client) -> str:
    with pytest.raises(zorse.AuthenticationError) as raised:
        client.customers.list()
    return str(raised.value)


# Accounts ---------------------------------------------------------------------------------------


def test_accounts_know_nothing_of_each_other(zorse_server: Server) -> None:
    one, two = zorse_server.client(), zorse_server.client()
    made = one.customers.create(email="jenny@example.com")
    assert one.customers.retrieve(made.id).email == "jenny@example.com"
    assert two.customers.list().data == []
    with pytest.raises(zorse.InvalidRequestError, match="No such customer"):
        two.customers.retrieve(made.id)


def test_an_account_has_keys_of_both_kinds_and_modes(
    zorse_server: Server, zorse_account: Account
) -> None:
    live = zorse_server.client(zorse_account, api_key=zorse_account.live_secret_key)
    assert live.customers.create().livemode is True
    assert zorse_server.client(zorse_account).customers.list().data == []
    for key in (zorse_account.publishable_key, zorse_account.live_publishable_key):
        with pytest.raises(zorse.AuthenticationError, match="publishable"):
            zorse_server.client(api_key=key).customers.list()
    assert zorse_account.secret_key.startswith("sk_test_")
    assert zorse_account.secret_key not in repr(zorse_account)


def test_an_account_is_made_within_a_millisecond(zorse_server: Server) -> None:
    took = []
    for _ in range(50):
        started = time.perf_counter()
        account = zorse_server.new_account()
        took.append(time.perf_counter() - started)
        zorse_server.drop_account(account)
    assert sorted(took)[10] < 0.001


def test_accounts_are_made_by_many_threads_at_once(zorse_server: Server) -> None:
    found: dict[str, list[str]] = {}

    def work() -> None:
        account = zorse_server.new_account()
        client = zorse_server.client(account)
        made = [client.customers.create().id for _ in range(10)]
        listed = [customer.id for customer in client.customers.list().data]
        assert listed == made[::-1]
        found[account.id] = made

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PROCESS_SECONDS)
    assert len(found) == 8


def test_of_an_account_that_is_dropped_nothing_is_left(server: Server) -> None:
    gone, stays = server.new_account(), server.new_account()
    for account in (gone, stays):
        client = server.client(account)
        customer = client.customers.create()
        client.payment_intents.create(
            amount=1_000,
            currency="usd",
            customer=customer.id,
            payment_method="pm_card_visa",
            confirm=True,
            return_url="https://example.com/back",
        )
    server.drop_account(gone)
    assert "Invalid API Key" in refused(server.client(gone))
    assert server.requests(gone) == []
    running = server._run()
    store: Any = running.zorse.store

    def left() -> dict[str, int]:
        select = store._select_now
        tables = select("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%acc%'")
        assert len(tables) > 10
        found = {}
        for (table,) in tables:
            column = "id" if table == "accounts" else "account"
            rows = select(f"SELECT COUNT(*) FROM {table} WHERE {column} = ?", (gone.id,))
            found[table] = rows[0][0]
        return found

    assert not any(running.call(left).values())
    assert len(server.client(stays).customers.list().data) == 1


def test_reset_empties_accounts_and_leaves_their_keys(server: Server) -> None:
    one, two = server.new_account(), server.new_account()
    for account in (one, two):
        server.client(account).customers.create()
    server.reset(one)
    assert server.client(one).customers.list().data == []
    assert len(server.client(two).customers.list().data) == 1
    server.reset()
    assert server.client(two).customers.list().data == []


def test_the_requests_of_an_account_are_told_in_order(
    zorse_server: Server, zorse_account: Account, zorse_client: zorse.Client
) -> None:
    made = zorse_client.customers.create()
    zorse_client.customers.list(limit=3)
    with pytest.raises(zorse.InvalidRequestError) as raised:
        zorse_client.customers.retrieve("cus_unknown")
    zorse_client.customers.delete(made.id)
    told = zorse_server.requests(zorse_account)
    assert [(one.method, one.path, one.query, one.status) for one in told] == [
        ("POST", "/v1/customers", "", 200),
        ("GET", "/v1/customers", "limit=3", 200),
        ("GET", "/v1/customers/cus_unknown", "", 404),
        ("DELETE", f"/v1/customers/{made.id}", "", 200),
    ]
    assert told[2].request_id == raised.value.request_id
    assert (told[2].error, told[2].code) == (
        "No such customer: 'cus_unknown'",
        "resource_missing",
    )


# Its life ---------------------------------------------------------------------------------------


def test_the_clock_may_be_another() -> None:
    with Server(clock=FakeClock(1_781_524_800)) as server:
        assert server.client().customers.create().created == 1_781_524_800


def test_timed_work_goes_on_by_itself(server: Server) -> None:
    client = server.client()
    intent = client.payment_intents.create(
        amount=1_000,
        currency="usd",
        payment_method="pm_card_createDispute",
        confirm=True,
        return_url="https://example.com/back",
    )
    until = time.monotonic() + PROCESS_SECONDS
    while not (found := client.disputes.list(payment_intent=intent.id).data):
        assert time.monotonic() < until
        time.sleep(0.1)
    assert found[0].status == "needs_response"


def test_a_port_is_opened_when_it_is_asked_for(server: Server) -> None:
    account = server.new_account()
    client = server.client(account)
    assert server.api_base == "https://zorse.test"
    made = client.customers.create(name="Jenny")
    url = server.url
    assert url == server.url == server.api_base
    assert url.startswith("http://127.0.0.1:")
    request = urllib.request.Request(
        f"{url}/v1/customers/{made.id}", headers={"Authorization": f"Bearer {account.secret_key}"}
    )
    with urllib.request.urlopen(request, timeout=PROCESS_SECONDS) as answer:
        assert json.load(answer)["name"] == "Jenny"
    intent = client.payment_intents.create(
        amount=1_000,
        currency="eur",
        payment_method="pm_card_threeDSecure2Required",
        confirm=True,
        return_url="https://example.com/back",
    )
    assert intent.next_action is not None
    assert intent.next_action.redirect_to_url is not None
    page = intent.next_action.redirect_to_url.url
    assert page is not None
    assert page.startswith(f"{url}/")
    assert httpx.get(page).status_code == 200


def test_what_has_ended_says_so() -> None:
    server = Server()
    client = server.client()
    server.stop()
    server.stop()
    with pytest.raises(RuntimeError, match="was stopped"):
        client.customers.list()
    with pytest.raises(RuntimeError, match="was stopped"):
        server.new_account()


def test_who_waits_for_a_server_that_ends_is_told(server: Server) -> None:
    running = server._run()

    async def never(*_: Any) -> None:
        server_waits.set()
        await asyncio_forever()

    server_waits = threading.Event()
    running.app = never
    failures: list[BaseException] = []

    def work() -> None:
        try:
            server.client(ACCOUNT).customers.list()
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert server_waits.wait(PROCESS_SECONDS)
    server.stop()
    thread.join(PROCESS_SECONDS)
    assert isinstance(failures[0], zorse.APIConnectionError)
    assert "ended before it answered GET" in str(failures[0])


def test_a_server_cannot_wait_for_itself(server: Server) -> None:
    client = server.client()
    running = server._run()
    with pytest.raises(zorse.APIConnectionError, match="cannot wait for itself"):
        running.call(client.customers.list)


def test_an_answer_may_come_too_late(server: Server) -> None:
    async def never(*_: Any) -> None:
        await asyncio_forever()

    client = server.client()
    server._run().app = never
    with pytest.raises(zorse.APIConnectionError, match=r"within 0\.05 seconds"):
        client.customers.list(timeout=0.05)


def test_an_application_that_breaks_is_told_of(
    server: Server, capfd: pytest.CaptureFixture[str]
) -> None:
    async def broken(*_: Any) -> None:
        raise ValueError("no idea")

    client = server.client()
    server._run().app = broken
    with pytest.raises(zorse.APIConnectionError, match="no idea"):
        client.customers.list()
    assert "ValueError: no idea" in capfd.readouterr().err


async def asyncio_forever() -> None:
    import asyncio

    await asyncio.Event().wait()


ACCOUNT = Account("acct_1", "sk_test_1", "pk_test_1", "sk_live_1", "pk_live_1")


# Forks ------------------------------------------------------------------------------------------


def in_a_fork(what: Any) -> str:
    """What a function gives in a forked process."""
    context = multiprocessing.get_context("fork")
    reading, writing = context.Pipe(duplex=False)
    process = context.Process(target=lambda: writing.send(what()))
    process.start()
    try:
        assert reading.poll(PROCESS_SECONDS), "the forked process is stuck"
        told: str = reading.recv()
    finally:
        process.kill()
        process.join()
    return told


def test_a_forked_process_does_not_wait_for_a_server_that_stayed_behind(server: Server) -> None:
    client = server.client()

    def ask() -> str:
        try:
            client.customers.list()
        except ServerForked as error:
            return str(error)
        return "answered"

    assert "forked" in in_a_fork(ask)
    assert client.customers.list().data == []


def test_a_server_that_nobody_used_yet_is_used_in_a_forked_process() -> None:
    server = Server()

    def ask() -> str:
        client = server.client()
        client.customers.create()
        return str(len(client.customers.list().data))

    assert in_a_fork(ask) == "1"
    server.stop()


def test_a_forked_process_reaches_the_port(server: Server) -> None:
    account = server.new_account()
    url = server.url

    def ask() -> str:
        headers = {"Authorization": f"Bearer {account.secret_key}"}
        request = urllib.request.Request(f"{url}/v1/customers", b"name=Jenny", headers)
        with urllib.request.urlopen(request, timeout=PROCESS_SECONDS) as answer:
            name: str = json.load(answer)["name"]
        return name

    assert in_a_fork(ask) == "Jenny"
    assert server.client(account).customers.list().data[0].name == "Jenny"


def customers_of_a_new_server() -> str:
    client = default_server().client()
    client.customers.create()
    return str(len(client.customers.list().data))


# Processes --------------------------------------------------------------------------------------


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=PROCESS_SECONDS,
        env={k: v for k, v in os.environ.items() if not k.startswith("ZORSE_")},
    )


def test_a_process_ends_with_its_server_running_and_leaves_nothing(tmp_path: Path) -> None:
    ran = run(
        "from zorse.testing import default_server\n"
        "client = default_server().client()\n"
        "print(client.customers.create().object)\n"
        "default_server().url\n",
        tmp_path,
    )
    assert (ran.stdout, ran.stderr, ran.returncode) == ("customer\n", "", 0)
    assert list(tmp_path.iterdir()) == []


def test_nothing_of_the_server_is_loaded_before_it_is_used(tmp_path: Path) -> None:
    ran = run(
        "import sys, zorse.testing, zorse.testing.plugin\n"
        "zorse.testing.Server(); zorse.testing.default_server()\n"
        "heavy = {'asyncio', 'uvloop', 'orjson', 'stripe', 'httpx', 'zorse.server',\n"
        "         'zorse.contract', 'zorse.edge', 'zorse.client.table', 'sqlite3'}\n"
        "print(sorted(heavy & set(sys.modules)))\n",
        tmp_path,
    )
    assert (ran.stdout, ran.stderr) == ("[]\n", "")


def test_without_the_servers_packages_one_line_says_what_to_install(tmp_path: Path) -> None:
    ran = run(
        "import sys; sys.modules['uvloop'] = None\n"
        "from zorse.testing import Server, ServerMissing\n"
        "try: Server().new_account()\n"
        "except ServerMissing as error: print(error)\n",
        tmp_path,
    )
    assert "pip install 'zorse[server]'" in ran.stdout
    assert ran.stderr == ""


def test_a_server_that_was_stopped_gives_no_answer(server: Server) -> None:
    running = server._run()
    server.stop()
    with pytest.raises(NoAnswer, match="has ended"):
        running.call(lambda: None)
