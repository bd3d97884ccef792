"""The engine for many processes: locks between them, lost connections, and opening."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest

from tests.postgres import PostgresServer
from tests.store.conftest import INDEXES, LIVE, OTHER, TEST, Driver
from tests.store.test_objects import customer, ids, put
from tests.store.test_rows import ANSWER, adding, due, event, log
from zorse.store import schema
from zorse.store.across import across, ask
from zorse.store.postgres import PostgresStore
from zorse.store.protocol import AccountRow, KeyInUse, KeyRow, LockTimeout, Object, StoreError, Unit

PATIENCE = 10.0


@pytest.fixture
def pair(postgres_url: str, loop: asyncio.AbstractEventLoop) -> Iterator[tuple[Driver, Driver]]:
    """Two processes' stores on one database, which wait for locks only shortly."""
    stores = [PostgresStore(postgres_url, INDEXES, lock_wait_seconds=0.2) for _ in range(2)]
    first, second = (Driver(store, loop) for store in stores)
    first.do(start_all(*stores))
    yield first, second
    for store in stores:
        first.do(store.stop())


async def start_all(*stores: PostgresStore) -> None:
    await asyncio.gather(*(store.start() for store in stores))


class Meanwhile:
    """Work that stops in the middle until the rest of the test has happened."""

    def __init__(self, work: Callable[[Unit], Any]) -> None:
        self.work = work
        self.reached = threading.Event()
        self.resume = threading.Event()
        self.runs = 0

    def __call__(self, unit: Unit) -> Any:
        self.runs += 1
        result = self.work(unit)
        self.reached.set()
        assert self.resume.wait(PATIENCE)
        return result

    def around(self, db: Driver, action: Callable[[], Any]) -> Any:
        """Do something while the work stands still; gives what the work came to."""

        async def run() -> Any:
            task = asyncio.create_task(db.store.run(TEST, self, write=True))
            loop = asyncio.get_running_loop()
            assert await loop.run_in_executor(None, self.reached.wait, PATIENCE)
            try:
                await loop.run_in_executor(None, action)
            finally:
                self.resume.set()
            return (await asyncio.gather(task, return_exceptions=True))[0]

        return db.do(run())


def apart(db: Driver, work: Callable[[Unit], Any]) -> Any:
    """Run a unit from outside the loop."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(db.store.run(TEST, work, write=True))
    finally:
        loop.close()


def got(unit: Unit, id_: str, *, lock: bool) -> Object:
    obj = unit.get("customer", id_, lock=lock)
    assert obj is not None
    return obj


# Locks. --------------------------------------------------------------------------------------


def test_a_lock_that_is_not_had_in_time_is_said_so(pair: tuple[Driver, Driver]) -> None:
    """The unit can still write its log row after that."""
    first, second = pair
    first.write(put(customer("cus_1")))
    outcome: list[bool] = []

    def waiting(unit: Unit) -> None:
        try:
            unit.get("customer", "cus_1", lock=True)
        except LockTimeout:
            unit.undo()
            unit.log(log(1))
            outcome.append(True)

    holding = Meanwhile(lambda unit: got(unit, "cus_1", lock=True))
    holding.around(first, lambda: apart(second, waiting))
    assert outcome == [True]
    assert first.store.log_row(TEST.account, False, "req_1") is not None


def test_a_lock_timeout_that_the_work_overlooks_still_fails_it(
    pair: tuple[Driver, Driver],
) -> None:
    first, second = pair
    first.write(put(customer("cus_1")))
    failed: list[BaseException] = []

    def overlooking(unit: Unit) -> None:
        unit.put("customer", customer("cus_2"))
        try:
            unit.get("customer", "cus_1", lock=True)
        except Exception as error:
            failed.append(error)

    def action() -> None:
        with pytest.raises(LockTimeout):
            apart(second, overlooking)

    Meanwhile(lambda unit: got(unit, "cus_1", lock=True)).around(first, action)
    assert failed
    assert first.read(ids) == ["cus_1"]


def test_reading_waits_for_nobody(pair: tuple[Driver, Driver]) -> None:
    first, second = pair
    first.write(put(customer("cus_1", name="before")))

    def change(unit: Unit) -> None:
        obj = got(unit, "cus_1", lock=True)
        obj["name"] = "after"
        unit.put("customer", obj)
        assert ids(unit) == ["cus_1"]  # Written already, not committed.

    names: list[str] = []
    Meanwhile(change).around(
        first,
        lambda: names.append(apart(second, lambda unit: got(unit, "cus_1", lock=False)["name"])),
    )
    assert names == ["before"]
    assert second.read(lambda unit: got(unit, "cus_1", lock=False)["name"]) == "after"


def test_a_change_made_meanwhile_is_not_overwritten(pair: tuple[Driver, Driver]) -> None:
    """Work that read without a lock is done again with what is there now."""
    first, second = pair
    first.write(put(customer("cus_1", first=0, second=0)))

    def change(name: str) -> Callable[[Unit], None]:
        def work(unit: Unit) -> None:
            obj = got(unit, "cus_1", lock=False)
            obj[name] += 1
            unit.put("customer", obj)

        return work

    work = Meanwhile(change("first"))
    assert work.around(first, lambda: apart(second, change("second"))) is None
    assert work.runs == 2
    assert first.read(lambda unit: got(unit, "cus_1", lock=False)) == customer(
        "cus_1", first=1, second=1
    )


def test_an_object_removed_meanwhile_does_not_come_back(pair: tuple[Driver, Driver]) -> None:
    first, second = pair
    first.write(put(customer("cus_1", email="a@x.example")))

    def change(unit: Unit) -> str:
        obj = unit.get("customer", "cus_1")
        if obj is None:
            return "missing"
        unit.put("customer", obj | {"email": "b@x.example"})
        return "changed"

    work = Meanwhile(change)
    remove: Callable[[Unit], None] = lambda unit: unit.remove("customer", "cus_1")  # noqa: E731
    assert work.around(first, lambda: apart(second, remove)) == "missing"
    assert first.read(ids) == []
    assert first.read(lambda unit: ids(unit, email="b@x.example")) == []


def test_a_twin_made_meanwhile_is_seen(pair: tuple[Driver, Driver]) -> None:
    first, second = pair

    def make(unit: Unit) -> str:
        if unit.get("customer", "own_id") is not None:
            return "exists"
        unit.put("customer", customer("own_id"))
        return "made"

    assert Meanwhile(make).around(first, lambda: apart(second, make)) == "exists"
    assert first.read(ids) == ["own_id"]


def test_work_that_does_not_look_before_it_writes_is_told_why(
    pair: tuple[Driver, Driver],
) -> None:
    first, _ = pair
    first.write(put(customer("cus_1")))
    with pytest.raises(psycopg.errors.UniqueViolation):
        first.write(put(customer("cus_1")))


def test_a_key_in_use_is_said_so_at_once(pair: tuple[Driver, Driver]) -> None:
    first, second = pair
    refused: list[bool] = []

    def work(unit: Unit) -> None:
        try:
            unit.claim("key-1")
        except KeyInUse:
            refused.append(True)
            unit.log(log(1))

    def claim(unit: Unit) -> None:
        assert unit.claim("key-1") is None
        unit.keep_answer(ANSWER)

    claiming = Meanwhile(claim)
    claiming.around(first, lambda: apart(second, work))
    assert refused == [True]
    assert second.store.log_row(TEST.account, False, "req_1") is not None
    assert second.write(lambda unit: unit.claim("key-1")) == ANSWER


def test_work_that_another_process_is_at_is_passed_over(pair: tuple[Driver, Driver]) -> None:
    """It is not even seen as due, so that nobody keeps asking for it."""
    first, second = pair
    first.write(adding(due(1, 10), due(2, 10)))
    seen: list[Any] = []

    def look() -> None:
        seen.append(second.store.due(10, 10))
        seen.append(apart(second, lambda unit: unit.take_due(1)))

    assert Meanwhile(lambda unit: unit.take_due(1)).around(first, look) is True
    assert seen == [[due(2, 10)], False]
    assert second.store.due(10, 10) == [due(2, 10)]


def test_units_that_lock_crosswise_in_two_processes(
    postgres_url: str, loop: asyncio.AbstractEventLoop
) -> None:
    """Whoever the database breaks off is done again."""
    stores = [PostgresStore(postgres_url, INDEXES, lock_wait_seconds=30) for _ in range(2)]
    loop.run_until_complete(start_all(*stores))
    db = Driver(stores[0], loop)
    db.write(put(customer("cus_1", count=0), customer("cus_2", count=0)))
    both = threading.Barrier(2)
    runs: list[str] = []

    def crossing(*order: str) -> Callable[[Unit], None]:
        def work(unit: Unit) -> None:
            runs.append(order[0])
            for id_ in order:
                obj = got(unit, id_, lock=True)
                obj["count"] += 1
                unit.put("customer", obj)
                if id_ == order[0] and runs.count(id_) == 1:
                    both.wait(PATIENCE)

        return work

    async def run() -> None:
        await asyncio.gather(
            stores[0].run(TEST, crossing("cus_1", "cus_2"), write=True),
            stores[1].run(TEST, crossing("cus_2", "cus_1"), write=True),
        )

    db.do(run())
    assert len(runs) > 2
    counts = db.read(lambda unit: [got(unit, id_, lock=False)["count"] for id_ in ids(unit)])
    assert counts == [2, 2]
    for store in stores:
        db.do(store.stop())


# Connections. --------------------------------------------------------------------------------


def hang_up(url: str) -> None:
    """End every other connection to the database, and wait until they are gone."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@pytest.fixture
def db(postgres_url: str, loop: asyncio.AbstractEventLoop) -> Iterator[Driver]:
    driver = Driver(PostgresStore(postgres_url, INDEXES), loop)
    driver.do(driver.store.start())
    yield driver
    driver.do(driver.store.stop())


def test_idle_connections_that_were_lost_are_replaced(db: Driver, postgres_url: str) -> None:
    db.together(*[put(customer(f"cus_{number}")) for number in range(16)])
    hang_up(postgres_url)
    outcomes = db.together(*[put(customer(f"cus_{number}")) for number in range(16, 48)])
    assert outcomes == [None] * 32
    hang_up(postgres_url)
    assert db.store.accounts() == []
    assert len(db.read(ids)) == 48


def test_work_whose_connection_is_lost_in_the_middle_is_done_again(
    db: Driver, postgres_url: str
) -> None:
    db.write(put(customer("cus_1", count=0)))

    def count(unit: Unit) -> None:
        obj = got(unit, "cus_1", lock=True)
        unit.put("customer", customer("cus_2"))
        assert ids(unit) == ["cus_2", "cus_1"]
        obj["count"] += 1
        unit.put("customer", obj)

    work = Meanwhile(count)
    assert work.around(db, lambda: hang_up(postgres_url)) is None
    assert work.runs == 2
    assert db.read(lambda unit: got(unit, "cus_1", lock=False)["count"]) == 1


def test_work_whose_end_is_unknown_is_not_done_again(db: Driver, postgres_url: str) -> None:
    """The connection is lost at the commit: it may be durable or not, so the caller is told."""
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(
            "CREATE FUNCTION hang_up() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$"
        )
        connection.execute(
            "CREATE CONSTRAINT TRIGGER hang_up AFTER INSERT ON objects DEFERRABLE "
            "INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hang_up()"
        )
    try:
        runs: list[int] = []

        def work(unit: Unit) -> None:
            runs.append(1)
            unit.get("customer", "cus_1", lock=True)
            unit.put("customer", customer("cus_1"))

        with pytest.raises(psycopg.OperationalError):
            db.write(work)
        assert runs == [1]
    finally:
        with psycopg.connect(postgres_url, autocommit=True) as connection:
            connection.execute("DROP FUNCTION hang_up CASCADE")
    db.write(put(customer("cus_2")))
    assert db.read(ids) == ["cus_2"]


def test_log_rows_wait_while_the_database_is_away(
    db: Driver, postgres_server: PostgresServer
) -> None:
    name = psycopg.conninfo.conninfo_to_dict(db.store._url)["dbname"]  # type: ignore[attr-defined]

    async def later() -> None:
        db.store.log_later(log(1))
        await asyncio.sleep(0.2)

    postgres_server.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    hang_up_from_outside(postgres_server, str(name))
    db.store._pool.timeout = 0.1  # type: ignore[attr-defined]
    db.do(later())
    postgres_server.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    db.store._pool.timeout = 10  # type: ignore[attr-defined]
    assert db.store.log_row(TEST.account, False, "req_1") is not None


def hang_up_from_outside(server: PostgresServer, name: str) -> None:
    server.execute(
        f"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{name}'"
    )


# Opening. ------------------------------------------------------------------------------------


def refusal(url: str, loop: asyncio.AbstractEventLoop) -> str:
    """The one line that a start ends with."""
    with pytest.raises(StoreError) as refused:
        loop.run_until_complete(PostgresStore(url, INDEXES).start())
    message = str(refused.value)
    assert "\n" not in message
    assert "hunter2" not in message
    assert message.endswith(".")
    return message


@pytest.mark.parametrize(
    "url",
    [
        "mysql://ada:hunter2@localhost/zorse",
        "host=localhost password=hunter2",
        "hunter2",
        "",
        "postgresql://ada:hunter2@localhost:port/zorse",
        "postgresql://ada:%zzhunter2@localhost/zorse",
        "postgresql://ada:hunter2@local host/zorse?sslmode",
        "postgresql://ada:hunter2@[::1/zorse",
        "postgresql://localhost/zorse?hunter2=1",
    ],
)
def test_a_url_that_is_none_is_refused(url: str, loop: asyncio.AbstractEventLoop) -> None:
    assert "postgresql://USER:PASSWORD@HOST:PORT/DATABASE" in refusal(url, loop)


def test_a_database_that_is_down_is_said_so(loop: asyncio.AbstractEventLoop) -> None:
    message = refusal("postgresql://ada:hunter2@127.0.0.1:1/zorse", loop)
    assert "127.0.0.1:1/zorse cannot be reached: Connection refused" in message


def test_a_host_that_is_unknown_is_said_so(loop: asyncio.AbstractEventLoop) -> None:
    message = refusal("postgresql://ada:hunter2@nowhere.invalid/zorse", loop)
    assert "nowhere.invalid/zorse cannot be reached" in message


def test_a_database_that_is_missing_is_said_so(
    postgres_server: PostgresServer, loop: asyncio.AbstractEventLoop
) -> None:
    message = refusal(postgres_server.url("nowhere", password="hunter2"), loop)
    assert "There is no database" in message
    assert "createdb nowhere" in message


def test_a_user_that_is_unknown_is_said_so(
    postgres_server: PostgresServer, loop: asyncio.AbstractEventLoop
) -> None:
    message = refusal(postgres_server.url("postgres", "nobody", "hunter2"), loop)
    assert "does not know that user" in message


def test_a_wrong_password_is_said_so_and_not_shown(
    postgres_server: PostgresServer, loop: asyncio.AbstractEventLoop
) -> None:
    rules = postgres_server.data / "pg_hba.conf"
    before = rules.read_text()
    rules.write_text("local all locked scram-sha-256\n" + before)
    postgres_server.execute("CREATE ROLE locked LOGIN PASSWORD 'other'", "SELECT pg_reload_conf()")
    try:
        message = refusal(postgres_server.url("postgres", "locked", "hunter2"), loop)
        assert "refused the user name or the password" in message
    finally:
        rules.write_text(before)
        postgres_server.execute("DROP ROLE locked", "SELECT pg_reload_conf()")


def test_a_user_who_may_make_no_tables_is_said_so(
    postgres_server: PostgresServer, loop: asyncio.AbstractEventLoop
) -> None:
    name = postgres_server.new_database()
    postgres_server.execute("CREATE ROLE guest LOGIN")
    try:
        message = refusal(postgres_server.url(name, "guest", "hunter2"), loop)
        assert "may not make tables" in message
    finally:
        postgres_server.execute(f"DROP DATABASE {name}", "DROP ROLE guest")


def test_a_database_with_another_encoding_is_refused(
    postgres_server: PostgresServer, loop: asyncio.AbstractEventLoop
) -> None:
    name = postgres_server.new_database("ENCODING 'LATIN1' LOCALE 'C'")
    assert "encoding LATIN1" in refusal(postgres_server.url(name), loop)
    postgres_server.execute(f"DROP DATABASE {name}")


def test_a_database_of_another_program_is_left_alone(
    postgres_server: PostgresServer, loop: asyncio.AbstractEventLoop
) -> None:
    name = postgres_server.new_database()
    url = postgres_server.url(name)
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE objects (name TEXT)")
    assert "tables of another program" in refusal(url, loop)
    with psycopg.connect(url) as connection:
        tables = connection.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        ).fetchall()
    assert tables == [("objects",)]
    postgres_server.execute(f"DROP DATABASE {name}")


def test_newer_data_is_refused(
    postgres_server: PostgresServer, loop: asyncio.AbstractEventLoop
) -> None:
    name = postgres_server.new_database()
    url = postgres_server.url(name)
    with psycopg.connect(url) as connection:
        connection.execute(schema.VERSION_TABLE)
        connection.execute("INSERT INTO schema_version VALUES (999)")
    assert "written by a newer zorse" in refusal(url, loop)
    postgres_server.execute(f"DROP DATABASE {name}")


def test_processes_that_start_at_once_make_the_tables_once(
    postgres_server: PostgresServer, loop: asyncio.AbstractEventLoop
) -> None:
    name = postgres_server.new_database()
    stores = [PostgresStore(postgres_server.url(name), INDEXES) for _ in range(4)]
    loop.run_until_complete(start_all(*stores))
    for store in stores:
        loop.run_until_complete(store.stop())
    postgres_server.execute(f"DROP DATABASE {name}")


def test_the_account_leads_every_key(postgres_url: str) -> None:
    """So that the data can be partitioned or sharded by it; people may be in several accounts."""
    with psycopg.connect(postgres_url) as connection:
        rows = connection.execute(
            "SELECT i.tablename, i.indexname, a.attname FROM pg_indexes i "
            "JOIN pg_index x ON x.indexrelid = i.indexname::regclass "
            "JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[0] "
            "WHERE i.schemaname = 'public'"
        ).fetchall()
    others = {
        (table, name)
        for table, name, column in rows
        if column != "account" and table not in {"accounts", "index_fields", "users", "sessions"}
    }
    assert others == {
        ("api_keys", "api_keys_pkey"),
        ("api_keys", "api_keys_digest_key"),
        ("idempotency_keys", "idempotency_keys_created"),
        ("due", "due_at"),
    }


# What other processes change. ----------------------------------------------------------------


def account(id_: str) -> AccountRow:
    return AccountRow(id_, 1, "", {"id": id_})


def key(id_: str, **fields: Any) -> KeyRow:
    return KeyRow(id_, "acct_one", False, "secret", id_.encode(), "last", "", 1, **fields)


async def heard(changes: "asyncio.Queue[None]") -> None:
    """Wait for a change, and take what was told of together with it."""
    await asyncio.wait_for(changes.get(), PATIENCE)
    while not changes.empty():
        changes.get_nowait()


def test_a_change_of_keys_or_accounts_is_heard_by_other_processes(
    pair: tuple[Driver, Driver],
) -> None:
    first, second = pair

    async def run() -> None:
        changes: asyncio.Queue[None] = asyncio.Queue()
        across(first.store).watch(lambda: changes.put_nowait(None))
        await heard(changes)  # What was before it listened is not known to it.
        rows = (account("acct_one"), key("mk_1"), key("mk_1", expires_at=2))
        for row in rows:
            if isinstance(row, KeyRow):
                second.store.put_key(row)
            else:
                second.store.put_account(row)
            await heard(changes)

    first.do(run())


def test_what_changed_while_nothing_could_be_heard_is_told_later(
    pair: tuple[Driver, Driver], postgres_url: str
) -> None:
    first, second = pair

    async def run() -> None:
        changes: asyncio.Queue[None] = asyncio.Queue()
        across(first.store).watch(lambda: changes.put_nowait(None))
        await heard(changes)
        with psycopg.connect(postgres_url, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND query LIKE 'LISTEN%'"
            )
        second.store.put_key(key("mk_1", expires_at=2))
        await heard(changes)
        second.store.put_key(key("mk_2"))
        await heard(changes)

    first.do(run())


def test_who_is_alone_is_so_until_the_end(pair: tuple[Driver, Driver]) -> None:
    first, second = (across(driver.store) for driver in pair)
    order: list[str] = []

    def other() -> None:
        with second.alone():
            order.append("second")

    with first.alone():
        thread = threading.Thread(target=other)
        thread.start()
        # Longer than any unit would wait for a lock.
        thread.join(0.5)
        order.append("first")
    thread.join(PATIENCE)
    assert order == ["first", "second"]


def test_questions_are_asked_in_a_thread(pair: tuple[Driver, Driver]) -> None:
    first, _ = pair
    assert first.do(ask(first.store, threading.get_ident)) != threading.get_ident()


def test_an_event_in_the_other_mode_is_known(pair: tuple[Driver, Driver]) -> None:
    first, _ = pair
    first.write(lambda unit: unit.add_event(event(1)), TEST)
    assert first.read(lambda unit: unit.exists_elsewhere("event", "evt_1"), LIVE)
    assert not first.read(lambda unit: unit.exists_elsewhere("event", "evt_1"), TEST)
    assert not first.read(lambda unit: unit.exists_elsewhere("event", "evt_1"), OTHER)
