"""Both engines for the same tests, each with data of its own that it can be opened on again."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import pytest

from zorse.store.postgres import PostgresStore
from zorse.store.protocol import Scope, Store, Unit
from zorse.store.sqlite import SqliteStore

T = TypeVar("T")

TEST = Scope("acct_one", livemode=False)
LIVE = Scope("acct_one", livemode=True)
OTHER = Scope("acct_two", livemode=False)

INDEXES: Mapping[str, tuple[str, ...]] = {
    "customer": ("email", "test_clock"),
    "charge": ("customer", "status"),
}


LOCK_WAIT_SECONDS = 20.0
"""Rings of waiting units are broken one a second; a busy machine may have to break several."""


class Driver:
    """A store, driven from tests that are not asynchronous."""

    def __init__(self, store: Store, loop: asyncio.AbstractEventLoop) -> None:
        self.store = store
        self.loop = loop

    def do(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(coroutine)

    def write(self, work: Callable[[Unit], T], scope: Scope = TEST) -> T:
        return self.do(self.store.run(scope, work, write=True))

    def read(self, work: Callable[[Unit], T], scope: Scope = TEST) -> T:
        return self.do(self.store.run(scope, work, write=False))

    def together(self, *works: Callable[[Unit], T], scope: Scope = TEST) -> list[T | BaseException]:
        """Run units at once; gives what each returned or raised."""

        async def run() -> list[T | BaseException]:
            units: list[Awaitable[T]] = [self.store.run(scope, work, write=True) for work in works]
            return await asyncio.gather(*units, return_exceptions=True)

        return self.do(run())


class Engine:
    """One kind of store on one place for data."""

    def __init__(
        self,
        name: str,
        make: Callable[[Mapping[str, tuple[str, ...]]], Store],
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        self.name = name
        self._make = make
        self._loop = loop
        self._open: list[Driver] = []

    def open(self, indexes: Mapping[str, tuple[str, ...]] = INDEXES) -> Driver:
        """Open a store on the data."""
        driver = Driver(self._make(indexes), self._loop)
        driver.do(driver.store.start())
        self._open.append(driver)
        return driver

    def close(self) -> None:
        """Close what is open."""
        while self._open:
            driver = self._open.pop()
            driver.do(driver.store.stop())


@pytest.fixture(params=["sqlite", "postgres"])
def engine(
    request: pytest.FixtureRequest, loop: asyncio.AbstractEventLoop, tmp_path: Path
) -> Iterator[Engine]:
    """Each engine in turn."""
    if request.param == "sqlite":
        engine = Engine("sqlite", lambda indexes: SqliteStore(tmp_path / "zorse.db", indexes), loop)
    else:
        url: str = request.getfixturevalue("postgres_url")
        engine = Engine(
            "postgres",
            lambda indexes: PostgresStore(url, indexes, lock_wait_seconds=LOCK_WAIT_SECONDS),
            loop,
        )
    yield engine
    engine.close()


@pytest.fixture
def db(engine: Engine) -> Driver:
    """An open store of each engine in turn."""
    return engine.open()
