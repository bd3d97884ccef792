"""``zorse account``, with a server that runs and without one."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.running import Running, running
from zorse import contract

OLD = "2023-10-16"


def zorse(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ZORSE_")}
    return subprocess.run(
        [sys.executable, "-m", "zorse", *words],
        capture_output=True,
        text=True,
        timeout=30,
        env=environment,
        check=False,
    )


def version(server: Running, asked: str | None = None) -> str:
    answer = httpx.get(
        f"{server.api_base}/v1/balance",
        headers={"Stripe-Version": asked} if asked else {},
        auth=(server.secret_key, ""),
    )
    told: str = answer.headers["stripe-version"]
    return told


def test_a_running_server_is_told(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    with running(tmp_path, "--insecure-http") as server:
        socket = tmp_path / "control.sock"
        assert stat.S_IMODE(socket.stat().st_mode) == 0o600
        assert version(server, OLD) == version(server) == OLD
        listed = zorse("account", "list", *data)
        assert listed.stdout.startswith(f"{server.account}  My business: {OLD} (newest:")
        moved = zorse("account", "upgrade", *data)
        assert moved.returncode == 0, moved.stderr
        assert f"can go back to {OLD}" in moved.stdout
        assert version(server) == contract.HEAD_VERSION
        back = zorse("account", "rollback", server.account, "--json", *data)
        assert json.loads(back.stdout)["api_version"] == OLD
        assert version(server) == OLD


def test_without_a_server_the_store_is_opened(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path))
    with running(tmp_path, "--insecure-http") as server:
        version(server, OLD)
    moved = json.loads(zorse("account", "upgrade", "--to", "2024-06-20", "--json", *data).stdout)
    assert (moved["api_version"], moved["back_to"]) == ("2024-06-20", OLD)
    with running(tmp_path, "--insecure-http") as server:
        assert version(server) == "2024-06-20"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("list",), "There is no data in"),
        (("upgrade", "acct_nope"), "There is no data in"),
        (("upgrade", "a", "b"), "unexpected extra argument"),
        (("move",), "No such command 'move'"),
    ],
)
def test_what_cannot_be_done_is_one_line(tmp_path: Path, words: tuple[str, ...], told: str) -> None:
    flags = ("--data", str(tmp_path / "nothing")) if words[0] != "move" else ()
    ended = zorse("account", *words, *flags)
    assert ended.returncode in {1, 2}
    assert told in ended.stderr
    assert len(ended.stderr.splitlines()) == 1, ended.stderr
    assert not (tmp_path / "nothing").exists()
