"""Starts that could go wrong: two at once, data and keys that do not belong together, new names."""

import asyncio
import json
import shutil
import socket
import ssl
import subprocess
from dataclasses import replace
from pathlib import Path

import httpx
import psycopg
import pytest

from tests.cli.test_serve import ZORSE, is_one_clear_line, start
from tests.running import running
from zorse.clock import perf_seconds
from zorse.edge.auth import CACHED_SECONDS
from zorse.rails.vault import open_vault
from zorse.store.postgres import PostgresStore
from zorse.store.postgres_database import SCHEMA_LOCK

SERVERS = 3


def let_go_together(url: str, holding: psycopg.Connection) -> None:
    """Let all servers look whether there is an account before any of them can have made one."""
    with psycopg.connect(url) as connection:
        wait_for_waiting(url, SERVERS)
        connection.execute("LOCK TABLE accounts IN EXCLUSIVE MODE")
        holding.close()
        wait_for_waiting(url, SERVERS)


def wait_for_waiting(url: str, number: int) -> None:
    """Return once so many others wait for a lock."""
    with psycopg.connect(url, autocommit=True) as connection:
        for _ in range(1_000):
            row = connection.execute(
                "SELECT COUNT(*) FROM pg_stat_activity "
                "WHERE datname = current_database() AND wait_event_type = 'Lock'"
            ).fetchone()
            if row == (number,):
                return
            connection.execute("SELECT pg_sleep(0.01)")
    raise AssertionError(f"{number} servers were to wait, not {row}")


def test_servers_that_first_start_together_make_one_account(
    postgres_url: str, tmp_path: Path
) -> None:
    open_vault(tmp_path / "vault.key")
    folders = [tmp_path / str(number) for number in range(SERVERS)]
    for folder in folders:
        folder.mkdir()
        shutil.copy(tmp_path / "vault.key", folder)
    flags = ["serve", "--json", "--insecure-http", "--port", "0", "--database-url", postgres_url]
    holding = psycopg.connect(postgres_url)
    holding.execute(f"SELECT pg_advisory_xact_lock({SCHEMA_LOCK})")
    processes = [
        subprocess.Popen([*ZORSE, *flags, "--data", str(folder)], stdout=subprocess.PIPE, text=True)
        for folder in folders
    ]
    try:
        let_go_together(postgres_url, holding)
        screens = []
        for process in processes:
            assert process.stdout is not None
            screens.append(json.loads(process.stdout.readline()))
        assert len({(each["account"], each["secret_key"]) for each in screens}) == 1
        for screen in screens:
            asked = httpx.get(
                f"{screen['api_base']}/v1/balance", auth=(screens[0]["secret_key"], "")
            )
            assert asked.status_code == 200
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.communicate(timeout=15)
    with psycopg.connect(postgres_url) as connection:
        counts = connection.execute(
            "SELECT (SELECT COUNT(*) FROM accounts), (SELECT COUNT(*) FROM api_keys), "
            "(SELECT COUNT(*) FROM users)"
        ).fetchone()
    assert counts == (1, 4, 1)


def test_a_key_ended_by_another_process_is_refused_at_once(
    postgres_url: str, tmp_path: Path
) -> None:
    """A key is trusted unread for some seconds, unless somebody tells that it has changed."""

    async def end_keys() -> None:
        store = PostgresStore(postgres_url, {})
        await store.start()
        rows = store.keys()
        for row in rows:
            store.put_key(replace(row, expires_at=1))
        await store.stop()

    with running(tmp_path, "--insecure-http", "--database-url", postgres_url) as server:

        def status() -> int:
            url = f"{server.api_base}/v1/balance"
            return httpx.get(url, auth=(server.secret_key, "")).status_code

        # The first one may still change the account, which is heard of too.
        assert [status() for _ in range(5)] == [200] * 5
        asyncio.run(end_keys())
        began = perf_seconds()
        while status() != 401:
            assert perf_seconds() - began < CACHED_SECONDS / 2


def test_the_data_of_a_database_with_another_vault_key_is_one_clear_line(tmp_path: Path) -> None:
    with running(tmp_path / "old", "--insecure-http"):
        pass
    (tmp_path / "new").mkdir()
    shutil.copy(tmp_path / "old" / "zorse.db", tmp_path / "new")
    flags = ("--insecure-http", "--port", "0", "--data", str(tmp_path / "new"))
    ended = start("serve", *flags)
    assert ended.returncode == 1
    assert is_one_clear_line(ended.stderr), ended.stderr
    assert "vault.key" in ended.stderr
    assert "--data" in ended.stderr
    shutil.copy(tmp_path / "old" / "vault.key", tmp_path / "new")
    with running(tmp_path / "new", "--insecure-http"):
        pass


@pytest.mark.parametrize("damaged", [b"", b"too short", b"x" * 33])
def test_a_damaged_vault_key_is_one_clear_line(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / "vault.key").write_bytes(damaged)
    ended = start("serve", "--insecure-http", "--port", "0", "--data", str(tmp_path))
    assert ended.returncode == 1
    assert is_one_clear_line(ended.stderr), ended.stderr
    assert "vault.key is damaged" in ended.stderr


def test_a_server_is_trusted_by_the_names_that_it_was_given(tmp_path: Path) -> None:
    with running(tmp_path):
        pass
    with running(tmp_path, "--tls-name", "pay.example", "--tls-name", "192.0.2.7") as server:
        assert server.ca_file is not None
        trust = ssl.create_default_context(cafile=server.ca_file)
        for name in ("pay.example", "192.0.2.7", "localhost"):
            with (
                socket.create_connection(("localhost", server.port), timeout=10) as plain,
                trust.wrap_socket(plain, server_hostname=name) as secure,
            ):
                assert secure.version() is not None
