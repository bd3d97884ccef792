"""``zorse keys``: with a server and without."""

import json
import subprocess
import sys
from pathlib import Path

import httpx

from tests.running import Running, running


def zorse(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "zorse", "keys", *arguments, "--data", str(data)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)


def balance(server: Running, key: str) -> int:
    with httpx.Client(base_url=server.api_base, auth=(key, "")) as client:
        return client.get("/v1/balance").status_code


def test_keys_of_a_running_server_and_of_one_at_rest(tmp_path: Path) -> None:
    with running(tmp_path, "--insecure-http") as server:
        made = zorse(tmp_path, "create", "--name", "Till", "--permission", "balance_read")
        secret = made.stdout.strip()
        assert secret.startswith("rk_test_")
        assert balance(server, secret) == 200
        rolled = zorse(tmp_path, "roll", secret, "--overlap", "24h").stdout.strip()
        assert balance(server, secret) == balance(server, rolled) == 200
        assert "(over)" in zorse(tmp_path, "expire", rolled[-4:]).stdout
        assert balance(server, rolled) == 401
    rows = json.loads(zorse(tmp_path, "list", "--json").stdout)
    till = {row["last4"]: row for row in rows if row["name"] == "Till"}
    assert till[secret[-4:]]["expires_at"] is not None
    assert till[secret[-4:]]["last_used"] is not None
    assert "restricted …" in zorse(tmp_path, "list").stdout
    assert "UTC from 127.0.0.1: balance_read" in zorse(tmp_path, "list").stdout
    assert secret not in zorse(tmp_path, "list").stdout
    live = zorse(tmp_path, "create", "--live", "--kind", "secret").stdout.strip()
    assert live.startswith("sk_live_")
    with running(tmp_path, "--insecure-http") as server:
        assert balance(server, live) == 200


def test_what_cannot_be_is_one_line(tmp_path: Path) -> None:
    with running(tmp_path, "--insecure-http"):
        refused = zorse(tmp_path, "create", "--permission", "custome_read")
        assert refused.returncode == 1
        assert refused.stderr.strip() == "zorse: There is no permission rak_custome_read."
        assert zorse(tmp_path, "expire", "mk_nothing").returncode == 1
