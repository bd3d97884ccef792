"""A database that lets one wait does not stop a server: the event loop goes on."""

import asyncio

import psycopg
import pytest

from tests.api import Server
from zorse.jobs import worker

TURNS_MAX = 20_000
WAITING = (
    "SELECT COUNT(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


async def until_waiting(url: str, number: int) -> None:
    """Let others have their turn on the loop until so many wait for a lock."""
    with psycopg.connect(url, autocommit=True) as connection:
        for _ in range(TURNS_MAX):
            if connection.execute(WAITING).fetchone() == (number,):
                return
            await asyncio.sleep(0)
    raise AssertionError("nobody waits for the lock")


@pytest.fixture
def engine() -> str:
    return "postgres"


def test_the_loop_goes_on_while_what_is_due_is_waited_for(
    server: Server, postgres_url: str
) -> None:
    zorse = server.zorse

    async def run() -> tuple[int, int]:
        with psycopg.connect(postgres_url) as another:
            another.execute(
                "LOCK TABLE due, idempotency_keys, request_log IN ACCESS EXCLUSIVE MODE"
            )
            waiting = asyncio.gather(
                worker.run_due(zorse.store, zorse.services, zorse.services.clock),
                worker.forget_rows(zorse.store, zorse.settings, server.clock.now()),
            )
            await until_waiting(postgres_url, 2)
            assert not waiting.done()
        due, forgotten = await waiting
        return due, forgotten

    assert server.loop.run_until_complete(asyncio.wait_for(run(), 10)) == (0, 0)
