"""The embedded engine: one commit for a moment's units, one process, and what can go wrong."""

import asyncio
import os
import sqlite3
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.store.conftest import INDEXES, TEST, Driver
from tests.store.test_objects import customer, ids, put
from tests.store.test_rows import log
from zorse.store import schema
from zorse.store.protocol import LogQuery, StoreError, Unit
from zorse.store.rows import log_sql
from zorse.store.sqlite import SqliteStore


class Watched(SqliteStore):
    """A store whose statements can be counted, and whose disk can be full."""

    def statements(self, action: Callable[[], object]) -> list[str]:
        """What was run meanwhile."""
        seen: list[str] = []
        self._db.set_trace_callback(seen.append)
        action()
        self._db.set_trace_callback(None)
        return seen

    @contextmanager
    def full_disk(self) -> Iterator[None]:
        """No page more than there is now."""
        self._db.execute("PRAGMA wal_checkpoint")
        (pages,) = self._db.execute("PRAGMA page_count").fetchone()
        self._db.execute(f"PRAGMA max_page_count = {pages}")
        yield
        self._db.execute("PRAGMA max_page_count = 1000000000")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "zorse.db"


@pytest.fixture
def watched(path: Path, loop: asyncio.AbstractEventLoop) -> Iterator[tuple[Watched, Driver]]:
    store = Watched(path, INDEXES)
    driver = Driver(store, loop)
    driver.do(store.start())
    yield store, driver
    driver.do(store.stop())


def opened(path: Path, loop: asyncio.AbstractEventLoop) -> None:
    """Open the data and close it again."""
    store = SqliteStore(path, INDEXES)
    loop.run_until_complete(store.start())
    loop.run_until_complete(store.stop())


# The group. ----------------------------------------------------------------------------------


def test_units_of_one_moment_share_a_commit(watched: tuple[Watched, Driver]) -> None:
    store, db = watched
    works = [put(customer(f"cus_{number}", email="a@x.example")) for number in range(50)]
    seen = store.statements(lambda: db.together(*works))
    assert seen.count("COMMIT") == 1
    assert not [each for each in seen if each.startswith("SAVEPOINT")]
    assert len(db.read(ids)) == 50


def test_nobody_is_answered_before_the_commit(watched: tuple[Watched, Driver]) -> None:
    """Not the one who wrote, and not the one who read what it wrote."""
    store, db = watched
    order: list[str] = []

    async def one(name: str, work: Callable[[Unit], object], *, write: bool) -> None:
        await store.run(TEST, work, write=write)
        order.append(name)

    def trace(sql: str) -> None:
        if sql == "COMMIT":
            order.append("commit")

    async def all_at_once() -> None:
        store._db.set_trace_callback(trace)
        await asyncio.gather(
            one("writer", put(customer("cus_1")), write=True),
            one("reader", lambda unit: unit.get("customer", "cus_1"), write=False),
            one("stranger", lambda unit: unit.get("charge", "ch_1"), write=False),
            one("lister", ids, write=False),
        )

    db.do(all_at_once())
    store._db.set_trace_callback(None)
    assert order == ["stranger", "commit", "writer", "reader", "lister"]


def test_a_commit_that_fails_answers_nobody(watched: tuple[Watched, Driver]) -> None:
    store, db = watched
    db.write(put(customer("cus_0")))
    large = "x" * 100_000
    with store.full_disk():
        outcomes = db.together(
            put(customer("cus_1", name=large)), put(customer("cus_2", name=large))
        )
        assert [type(each) for each in outcomes] == [sqlite3.OperationalError] * 2
        assert db.read(ids) == ["cus_0"]
    db.write(put(customer("cus_3")))
    assert db.read(ids) == ["cus_3", "cus_0"]


def test_a_disk_that_is_full_in_the_middle_of_a_unit_leaves_nothing(
    watched: tuple[Watched, Driver],
) -> None:
    """SQLite then gives up the whole transaction, of which the unit was only a part."""
    store, db = watched

    def large(unit: Unit) -> list[str]:
        unit.put("customer", customer("cus_large", name="x" * 100_000))
        try:
            return ids(unit)
        except Exception:
            # As the runner does: the fault is answered, and the answer kept.
            unit.undo()
            unit.put("customer", customer("cus_answer"))
            return ["undone"]

    with store.full_disk():
        outcomes = db.together(put(customer("cus_1", email="a@x.example")), large, ids)
    assert outcomes[1] == ["undone"] or isinstance(outcomes[1], sqlite3.OperationalError)
    there = set(db.read(ids))
    assert "cus_large" not in there
    assert ("cus_1" in there) == (outcomes[0] is None)
    assert ("cus_answer" in there) == (outcomes[1] == ["undone"])
    db.write(put(customer("cus_2")))
    assert "cus_2" in db.read(ids)


def test_a_neighbour_who_cannot_be_written_does_not_fail_the_one_who_queries(
    watched: tuple[Watched, Driver],
) -> None:
    _, db = watched
    db.write(put(customer("cus_1")))

    def querying(unit: Unit) -> list[str]:
        unit.put("customer", customer("cus_2"))
        return ids(unit)

    outcomes = db.together(put(customer("cus_1")), querying)
    assert isinstance(outcomes[0], sqlite3.IntegrityError)
    assert outcomes[1] == ["cus_2", "cus_1"]
    assert db.read(ids) == ["cus_2", "cus_1"]


def test_a_transaction_that_cannot_be_begun_fails_only_while_that_is_so(
    watched: tuple[Watched, Driver],
) -> None:
    store, db = watched

    def querying(unit: Unit) -> list[str]:
        unit.put("customer", customer("cus_1"))
        return ids(unit)

    store._db.execute("PRAGMA query_only = 1")
    for work in (querying, put(customer("cus_1"))):
        with pytest.raises(sqlite3.OperationalError):
            db.write(work)
        assert db.read(ids) == []
    store._db.execute("PRAGMA query_only = 0")
    assert db.write(querying) == ["cus_1"]


def test_a_client_who_leaves_takes_nothing_along(watched: tuple[Watched, Driver]) -> None:
    store, db = watched

    async def leaving() -> None:
        gone = asyncio.create_task(store.run(TEST, put(customer("cus_1")), write=True))
        stays = asyncio.create_task(store.run(TEST, put(customer("cus_2")), write=True))
        await asyncio.sleep(0)
        gone.cancel()
        await asyncio.gather(gone, stays, return_exceptions=True)
        assert gone.cancelled()
        assert stays.exception() is None

    db.do(leaving())
    assert db.read(ids) == ["cus_2", "cus_1"]


def test_a_log_row_that_cannot_be_written_harms_nobody(watched: tuple[Watched, Driver]) -> None:
    store, db = watched

    async def later() -> None:
        store.log_later(log(1, status=2**70))
        store.log_later(log(2))

    db.do(later())
    db.write(put(customer("cus_1")))
    assert db.read(ids) == ["cus_1"]
    assert store.log_row("acct_one", False, "req_2") is not None
    assert store.log_row("acct_one", False, "req_1") is None


def test_stopping_writes_what_waits(path: Path, loop: asyncio.AbstractEventLoop) -> None:
    store = SqliteStore(path, INDEXES)
    loop.run_until_complete(store.start())

    async def stop_in_the_middle() -> None:
        task = asyncio.create_task(store.run(TEST, put(customer("cus_1")), write=True))
        await asyncio.sleep(0)
        await store.stop()
        await task

    loop.run_until_complete(stop_in_the_middle())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT id FROM objects").fetchall() == [("cus_1",)]


# Opening. ------------------------------------------------------------------------------------


def test_only_the_owner_may_read_the_data(path: Path, loop: asyncio.AbstractEventLoop) -> None:
    opened(path, loop)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_second_process_is_refused(
    watched: tuple[Watched, Driver], path: Path, loop: asyncio.AbstractEventLoop
) -> None:
    _, db = watched
    with pytest.raises(StoreError, match="in use by another zorse"):
        opened(path, loop)
    db.write(put(customer("cus_1")))
    assert db.read(ids) == ["cus_1"]


def test_newer_data_is_refused(path: Path, loop: asyncio.AbstractEventLoop) -> None:
    opened(path, loop)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE schema_version SET version = version + 1")
    for _ in range(2):
        with pytest.raises(StoreError, match="written by a newer zorse"):
            opened(path, loop)


@pytest.mark.parametrize("content", [b"hello", b"x" * 10_000, b"SQLite format 3\0" + b"x" * 5_000])
def test_a_file_that_is_no_database_is_refused(
    path: Path, loop: asyncio.AbstractEventLoop, content: bytes
) -> None:
    path.write_bytes(content)
    with pytest.raises(StoreError) as refused:
        opened(path, loop)
    assert str(path) in str(refused.value)
    assert "\n" not in str(refused.value)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_left_alone(
    path: Path, loop: asyncio.AbstractEventLoop
) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE accounts (name TEXT)")
    with pytest.raises(StoreError, match="database of another program"):
        opened(path, loop)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("accounts",)]


@contextmanager
def nobody() -> Iterator[None]:
    """Be somebody whom the permissions of files hold for."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def public(loop: asyncio.AbstractEventLoop) -> Iterator[Path]:
    """A folder that everybody can reach."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_folder_that_may_not_be_written_is_refused(
    public: Path, loop: asyncio.AbstractEventLoop, mode: int
) -> None:
    folder = public / "data"
    folder.mkdir(mode=mode)
    with nobody(), pytest.raises(StoreError, match="cannot be opened: Permission denied"):
        opened(folder / "zorse.db", loop)


def test_a_file_that_may_not_be_written_is_refused(
    public: Path, loop: asyncio.AbstractEventLoop
) -> None:
    opened(public / "zorse.db", loop)
    (public / "zorse.db").chmod(0o444)
    with nobody(), pytest.raises(StoreError, match="cannot be opened: Permission denied"):
        opened(public / "zorse.db", loop)


def test_a_folder_that_turned_read_only_is_refused(
    public: Path, loop: asyncio.AbstractEventLoop
) -> None:
    """The file itself may be written, but not the log that belongs beside it."""
    opened(public / "zorse.db", loop)
    (public / "zorse.db").chmod(0o666)
    public.chmod(0o555)
    with nobody(), pytest.raises(StoreError, match="cannot be used") as refused:
        opened(public / "zorse.db", loop)
    assert "writable" in str(refused.value)


def test_a_folder_that_is_not_there_is_refused(
    tmp_path: Path, loop: asyncio.AbstractEventLoop
) -> None:
    with pytest.raises(StoreError, match="No such file or directory"):
        opened(tmp_path / "missing" / "zorse.db", loop)


def test_a_database_in_memory_is_one_too(loop: asyncio.AbstractEventLoop) -> None:
    store = SqliteStore(Path(":memory:"), INDEXES)
    db = Driver(store, loop)
    db.do(store.start())
    db.write(put(customer("cus_1")))
    assert db.read(ids) == ["cus_1"]
    db.do(store.stop())
    assert not Path(":memory:").exists()


def test_the_version_of_the_schema_is_noted(path: Path, loop: asyncio.AbstractEventLoop) -> None:
    opened(path, loop)
    opened(path, loop)
    with closing(sqlite3.connect(path)) as connection:
        versions = connection.execute("SELECT version FROM schema_version").fetchall()
    assert versions == [(len(schema.MIGRATIONS),)]


@pytest.mark.parametrize(
    ("where", "index"),
    [
        ((), "request_log_id"),
        ((("error_code", "card_declined"),), "request_log_error"),
        ((("source", "dashboard"),), "request_log_own"),
        ((("path", "/v1/customers"),), "request_log_id"),
    ],
)
def test_a_long_log_is_looked_through_by_indexes(
    tmp_path: Path, where: tuple[tuple[str, str | int], ...], index: str
) -> None:
    async def plan() -> str:
        store = SqliteStore(tmp_path / "log.db", {})
        await store.start()
        sql, values = log_sql("acct_1", False, LogQuery(50, where=where))
        steps = store._db.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
        await store.stop()
        return " ".join([str(step) for step in steps])

    told = asyncio.run(plan())
    assert f"USING INDEX {index}" in told
    assert "SCAN" not in told
    assert "TEMP B-TREE" not in told
