"""Keys that have to be read from a database that lets one wait: other requests are answered."""

import asyncio

import psycopg
import pytest

from tests.api import Server

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


def test_the_loop_goes_on_while_a_key_is_looked_up(server: Server, postgres_url: str) -> None:
    headers = {"Authorization": "Bearer sk_test_nobody"}

    async def run() -> int:
        with psycopg.connect(postgres_url) as another:
            another.execute("LOCK TABLE api_keys IN ACCESS EXCLUSIVE MODE")
            unknown = asyncio.ensure_future(server.client.get("/v1/balance", headers=headers))
            await until_waiting(postgres_url, 1)
            other = await server.client.get("/v1/balance")
            assert "did not provide an API key" in other.text
            assert not unknown.done()
        return (await unknown).status_code

    assert server.loop.run_until_complete(asyncio.wait_for(run(), 10)) == 401
