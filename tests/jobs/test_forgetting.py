"""The request log and events are kept for as long as the settings say, and go without a stop."""

import asyncio
from pathlib import Path

import pytest

from tests.api import Api, Server
from zorse import ids
from zorse.clock import SystemClock
from zorse.control.opening import new_account
from zorse.jobs import worker
from zorse.jobs.worker import DAY_SECONDS, FORGET_ROWS_AT_ONCE_MAX
from zorse.settings import Settings
from zorse.store.across import across
from zorse.store.protocol import EventQuery, EventRow, LogQuery, LogRow, Scope, Unit

# Rows are numbered by the machine's own time, whatever a test's clock says.
REAL = SystemClock()
SOON_SECONDS = 60


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def soon() -> int:
    """A moment after everything that the test has written."""
    return REAL.now() + SOON_SECONDS


def settings(tmp_path: Path, *, log: int = 30, events: int = 30) -> Settings:
    return Settings(data=tmp_path, keep_log_days=log, keep_events_days=events)


def forget(server: Server, kept: Settings, *, days: int) -> int:
    """What the worker drops when so many days have passed."""
    now = soon() + days * DAY_SECONDS
    return server.loop.run_until_complete(worker.forget_rows(server.zorse.store, kept, now))


def logged(server: Server, account: str | None = None) -> int:
    account = server.secrets.account if account is None else account
    return len(server.zorse.store.log_rows(account, False, LogQuery(limit=10_000)))


def a_request(server: Server, account: str) -> LogRow:
    return LogRow(
        id=ids.request_id(),
        account=account,
        livemode=False,
        created=server.clock.now(),
        method="POST",
        path="/v1/customers",
        query="",
        status=200,
        duration_micros=1,
        operation="POST /v1/customers",
        key_id="",
        source="api",
        address="",
        user_agent="",
        api_version="",
        idempotency_key="",
        error_code="",
        request_body=b"{}",
        response_body=b"x" * 2_000,
    )


def write_rows(server: Server, count: int, account: str | None = None) -> None:
    """So many requests and as many events."""
    account = server.secrets.account if account is None else account

    def work(unit: Unit) -> None:
        for _ in range(count):
            unit.log(a_request(server, account))
            unit.add_event(
                EventRow(ids.new_id("evt"), REAL.now(), "customer.created", "cus_1", b"{}")
            )

    store = server.zorse.store
    server.loop.run_until_complete(store.run(Scope(account, livemode=False), work, write=True))


def test_the_log_and_events_go_after_their_days(api: Api, server: Server, tmp_path: Path) -> None:
    api.post("/v1/customers", name="Ada")
    assert forget(server, settings(tmp_path), days=29) == 0
    assert forget(server, settings(tmp_path, log=31), days=30) == 1, "the event alone"
    assert api.event_types() == []
    before = logged(server)
    assert forget(server, settings(tmp_path, events=31), days=30) == before
    assert logged(server) == 0


def test_an_event_that_went_is_as_if_it_had_never_been(
    api: Api, server: Server, tmp_path: Path
) -> None:
    customer = api.post("/v1/customers", name="Ada")
    event = api.events()[0]["id"]
    forget(server, settings(tmp_path), days=30)
    error = api.refused("GET", f"/v1/events/{event}", status=404)
    assert error["code"] == "resource_missing"
    assert api.get(f"/v1/customers/{customer['id']}") == customer


def test_zero_keeps_for_ever(api: Api, server: Server, tmp_path: Path) -> None:
    api.post("/v1/customers", name="Ada")
    assert forget(server, settings(tmp_path, log=0, events=0), days=36_000) == 0
    assert len(api.events()) == 1


def test_pieces_are_bounded_and_oldest_first(server: Server) -> None:
    write_rows(server, 5)
    rows = server.zorse.store.log_rows(server.secrets.account, False, LogQuery(limit=10))
    store = across(server.zorse.store)
    assert store.forget_rows("request_log", soon(), 3) == 3
    left = store.log_rows(server.secrets.account, False, LogQuery(limit=10))
    assert [row.id for row in left] == [row.id for row in rows[:2]]
    assert store.forget_rows("request_log", soon() - 2 * SOON_SECONDS, 3) == 0
    assert store.forget_rows("request_log", soon(), 3) == 2


def test_the_log_of_requests_without_a_key_goes_too(api: Api, server: Server) -> None:
    api.request("GET", "/v1/customers", key="sk_test_nobody")
    assert logged(server, account="") == 1
    assert across(server.zorse.store).forget_rows("request_log", soon(), 10) == 1
    assert logged(server, account="") == 0


def test_a_server_answers_while_much_is_forgotten(api: Api, server: Server, tmp_path: Path) -> None:
    count = 10 * FORGET_ROWS_AT_ONCE_MAX
    write_rows(server, count)
    path, headers = "/v1/customers", {"Authorization": f"Bearer {api.key}"}
    server.send("GET", path, headers=headers)

    async def run() -> tuple[int, int]:
        now = soon() + 30 * DAY_SECONDS
        forgetting = asyncio.create_task(
            worker.forget_rows(server.zorse.store, settings(tmp_path), now)
        )
        answered = 0
        while not forgetting.done():
            answer = await server.client.get(path, headers=headers)
            assert answer.status_code == 200
            await asyncio.sleep(0)  # A client elsewhere is not faster than its network.
            answered += 1
        return await forgetting, answered

    dropped, answered = server.loop.run_until_complete(run())
    assert dropped >= 2 * count
    assert answered >= 20, "at least one answer in each rest"


def test_events_of_every_account_go(server: Server, tmp_path: Path) -> None:
    other = new_account(server.zorse.store, server.zorse.services.vault, server.clock)
    for account in (server.secrets.account, other.account):
        write_rows(server, 3, account)
    assert forget(server, settings(tmp_path, log=0), days=30) == 6
    for account in (server.secrets.account, other.account):
        page = server.loop.run_until_complete(
            server.zorse.store.run(
                Scope(account, livemode=False), lambda unit: unit.events(EventQuery()), write=False
            )
        )
        assert page.data == []
