"""API keys in both engines: what is written, what stays, and keys of an older database."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.postgres import PostgresServer
from tests.store.conftest import Driver, Engine
from zorse.store import schema
from zorse.store.across import across, digest
from zorse.store.postgres import PostgresStore
from zorse.store.protocol import KeyRow
from zorse.store.sqlite import SqliteStore

KEY = KeyRow(
    id="mk_1",
    account="acct_1",
    livemode=False,
    kind="restricted",
    digest=digest("a secret"),
    last4="cret",
    name="Till",
    created=1_700_000_000,
    permissions="rak_customer_read",
    note="By the door",
    addresses="203.0.113.0/24 2001:db8::/32",
)
USED_AT = 1_800_000_000


def test_a_key_is_kept_as_it_was_given(db: Driver) -> None:
    db.store.put_key(KEY)
    assert db.store.key(KEY.digest) == KEY
    assert db.store.keys("acct_1") == db.store.keys() == [KEY]
    assert db.store.keys("acct_2") == []


def test_a_change_keeps_when_the_key_was_used(db: Driver) -> None:
    db.store.put_key(KEY)
    across(db.store).note_use(KEY.id, USED_AT, "203.0.113.7")
    changed = replace(KEY, name="Shop", note="", addresses="", permissions="", expires_at=5)
    db.store.put_key(changed)
    found = db.store.key(KEY.digest)
    assert found == replace(changed, last_used=USED_AT, last_address="203.0.113.7")


def test_an_earlier_use_does_not_hide_a_later_one(db: Driver) -> None:
    db.store.put_key(KEY)
    note_use = across(db.store).note_use
    note_use(KEY.id, USED_AT, "203.0.113.7")
    note_use(KEY.id, USED_AT - 1, "203.0.113.8")
    note_use("mk_gone", USED_AT, "203.0.113.9")
    [row] = db.store.keys()
    assert (row.last_used, row.last_address) == (USED_AT, "203.0.113.7")


def test_a_dropped_key_is_gone(db: Driver) -> None:
    db.store.put_key(KEY)
    db.store.put_key(replace(KEY, id="mk_2", digest=digest("another")))
    across(db.store).drop_key(KEY.id)
    assert db.store.key(KEY.digest) is None
    assert [row.id for row in db.store.keys("acct_1")] == ["mk_2"]


@pytest.fixture(params=["sqlite", "postgres"])
def empty(
    request: pytest.FixtureRequest, loop: asyncio.AbstractEventLoop, tmp_path: Path
) -> Iterator[Engine]:
    """Each engine in turn, on a database without any table."""
    if request.param == "sqlite":
        engine = Engine("sqlite", lambda i: SqliteStore(tmp_path / "zorse.db", i), loop)
    else:
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url = server.url(server.new_database())
        engine = Engine("postgres", lambda i: PostgresStore(url, i), loop)
    yield engine
    engine.close()


def test_the_keys_of_an_older_database_can_do_what_they_could(
    empty: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = next(n for n, step in enumerate(schema.MIGRATIONS) if "ADD COLUMN note" in step[0])
    with monkeypatch.context() as before:
        before.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:step])
        older = empty.open()
        across(older.store)._write_now(
            "INSERT INTO api_keys VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                KEY.id,
                KEY.account,
                KEY.livemode,
                KEY.kind,
                KEY.digest,
                KEY.last4,
                KEY.name,
                KEY.created,
                None,
                None,
                KEY.permissions,
            ),
        )
        empty.close()
    newer = empty.open()
    assert newer.store.key(KEY.digest) == replace(KEY, note="", addresses="")
    newer.store.put_key(KEY)
    assert newer.store.key(KEY.digest) == KEY
