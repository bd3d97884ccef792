"""``zorse serve``, as a person and as a script start it."""

import json
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests import needs
from tests.running import running

ZORSE = [sys.executable, "-m", "zorse"]


def start(*args: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command that is expected to end by itself."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ZORSE_")}
    return subprocess.run(
        [*ZORSE, *args],
        capture_output=True,
        text=True,
        timeout=30,
        env={**environment, **(env or {})},
        check=False,
    )


def occupied() -> tuple[socket.socket, int]:
    """A port that somebody else listens on, while the socket is open."""
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    taken.listen()
    return taken, taken.getsockname()[1]


def is_one_clear_line(text: str) -> bool:
    return len(text.strip().splitlines()) == 1 and "Traceback" not in text


def test_the_first_screen_has_a_line_to_paste_that_works(tmp_path: Path) -> None:
    needs.program("curl", why="the printed line cannot be tried")
    data = tmp_path / "a folder with spaces"
    process = subprocess.Popen(
        [*ZORSE, "serve", "--port", "0", "--data", str(data)],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        lines: list[str] = []
        while not any("Ctrl-C" in line for line in lines):
            line = process.stdout.readline()
            assert line, "the server ended before its first screen"
            lines.append(line)
        screen = "".join(lines)
        assert "\033[" not in screen, "no colours where nobody sees them"
        assert re.search(r"https://localhost:\d+", screen)
        assert re.search(r"pk_test_\w+", screen)
        assert str(data / "tls" / "ca.pem") in screen
        assert "export SSL_CERT_FILE=" in screen
        curl = next(line for line in lines if line.strip().startswith("curl"))
        made = subprocess.run(
            ["bash", "-c", curl.strip() + " --silent --show-error"],
            capture_output=True,
            text=True,
            timeout=20,
            check=True,
        )
        assert json.loads(made.stdout)["email"] == "ada@example.com"
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(15) in {0, 130}
        assert process.stdout is not None
        process.stdout.close()


def test_json_is_one_line_with_what_scripts_need(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        assert server.api_base.startswith("https://localhost:")
        assert server.account.startswith("acct_")
        assert server.secret_key.startswith("sk_test_")
        assert server.publishable_key.startswith("pk_test_")
        assert server.ca_file == str(tmp_path / "tls" / "ca.pem")
        assert Path(server.ca_file).exists()
        assert (tmp_path / "vault.key").stat().st_mode & 0o077 == 0


def test_data_and_keys_survive_a_restart(tmp_path: Path) -> None:
    with running(tmp_path, "--insecure-http") as first:
        made = httpx.post(
            f"{first.api_base}/v1/customers", auth=(first.secret_key, ""), data={"name": "Ada"}
        ).json()
    assert first.process.returncode == 0, "a stop by signal is a clean end"
    with running(tmp_path, "--insecure-http") as second:
        assert second.secret_key == first.secret_key
        assert second.account == first.account
        found = httpx.get(
            f"{second.api_base}/v1/customers/{made['id']}", auth=(second.secret_key, "")
        )
        assert found.json() == made


def test_plain_http_on_the_same_port_gets_a_json_error(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        plain = server.api_base.replace("https", "http")
        refused = httpx.get(f"{plain}/v1/customers", auth=(server.secret_key, ""))
        assert refused.status_code == 403
        assert "HTTPS" in refused.json()["error"]["message"]
        secure = httpx.get(
            f"{server.api_base}/v1/customers",
            auth=(server.secret_key, ""),
            verify=ssl.create_default_context(cafile=server.ca_file),
        )
        assert secure.status_code == 200


def test_environment_variables_set_what_flags_set(tmp_path: Path) -> None:
    taken, port = occupied()
    with taken:
        ended = start(
            "serve",
            env={
                "ZORSE_PORT": str(port),
                "ZORSE_DATA": str(tmp_path / "here"),
                "ZORSE_INSECURE_HTTP": "1",
            },
        )
    assert ended.returncode == 1
    assert str(port) in ended.stderr
    assert (tmp_path / "here").is_dir()


def test_a_port_in_use_is_one_clear_line(tmp_path: Path) -> None:
    taken, port = occupied()
    with taken:
        ended = start("serve", "--port", str(port), "--data", str(tmp_path))
    assert ended.returncode == 1
    assert is_one_clear_line(ended.stderr), ended.stderr
    assert f"{port}" in ended.stderr
    assert "--port" in ended.stderr


def test_a_folder_that_cannot_be_written_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    ended = start("serve", "--port", "0", "--data", str(tmp_path / "file" / "data"))
    assert ended.returncode == 1
    assert is_one_clear_line(ended.stderr), ended.stderr
    assert "--data" in ended.stderr


def test_a_second_server_on_the_same_data_is_one_clear_line(tmp_path: Path) -> None:
    with running(tmp_path, "--insecure-http"):
        ended = start("serve", "--insecure-http", "--port", "0", "--data", str(tmp_path))
    assert ended.returncode == 1
    assert is_one_clear_line(ended.stderr), ended.stderr
    assert "in use" in ended.stderr


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://zorse:hunter2@127.0.0.1:1/zorse",
        "mysql://zorse:hunter2@127.0.0.1/zorse",
        "not a database",
    ],
)
def test_a_database_that_cannot_be_had_is_one_clear_line(tmp_path: Path, url: str) -> None:
    ended = start("serve", "--port", "0", "--data", str(tmp_path), "--database-url", url)
    assert ended.returncode == 1
    assert is_one_clear_line(ended.stderr), ended.stderr
    assert "hunter2" not in ended.stderr


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        (("serve", "--port", "99999"), "a number from 0 to 65535"),
        (("serve", "--port", "http"), "a number from 0 to 65535"),
        (("serve", "--port", "4_400"), "a number from 0 to 65535"),
        (("serve", "--port=-1"), "a number from 0 to 65535"),
        (("serve", "--port"), "--port"),
        (("serve", "--settle-delay-days", "31"), "from 0 to 30"),
        (("serve", "--rate-limit", "many"), "--rate-limit"),
        (("serve", "--data", ""), "--data"),
        (("serve", "--data", "~nobody-of-this-name/data"), "--data"),
        (("serve", "--host", " "), "--host"),
        (("serve", "--no-such-flag"), "--no-such-flag"),
        (("serve", "twice"), "twice"),
        (("serv",), "'serve'"),
        (("--no-such-flag",), "zorse --help"),
    ],
)
def test_what_is_mistyped_is_one_clear_line(typed: tuple[str, ...], hint: str) -> None:
    ended = start(*typed)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert is_one_clear_line(ended.stderr), ended.stderr
    assert hint in ended.stderr


def test_a_variable_that_cannot_be_is_named() -> None:
    ended = start("serve", env={"ZORSE_PORT": "http"})
    assert ended.returncode == 2
    assert is_one_clear_line(ended.stderr), ended.stderr
    assert "ZORSE_PORT" in ended.stderr


def test_a_flag_wins_over_its_variable(tmp_path: Path) -> None:
    ended = start("serve", "--port", "99999", env={"ZORSE_PORT": "0"})
    assert "99999" in ended.stderr


def test_every_flag_has_a_variable_of_its_name() -> None:
    told = " ".join(start("serve", "--help").stdout.split())
    flags = set(re.findall(r" --([a-z-]+) ", told)) - {"help"}
    assert {"data", "database-url", "host", "port", "insecure-http", "json"} <= flags
    for flag in flags:
        assert f"env var: ZORSE_{flag.upper().replace('-', '_')}" in told


def test_data_lies_where_the_desktop_keeps_it(tmp_path: Path) -> None:
    taken, port = occupied()
    with taken:
        for xdg, expected in (
            ("", "home/.local/share/zorse"),
            ("relative", "home/.local/share/zorse"),
            (str(tmp_path / "xdg"), "xdg/zorse"),
        ):
            start(
                "serve",
                "--insecure-http",
                "--port",
                str(port),
                env={"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": xdg},
            )
            assert (tmp_path / expected / "vault.key").exists()
            assert (tmp_path / expected).stat().st_mode & 0o077 == 0


def test_plain_http_to_the_world_is_warned_about(tmp_path: Path) -> None:
    taken, port = occupied()
    with taken:
        flags = ("--insecure-http", "--port", str(port), "--data", str(tmp_path))
        open_to_all = start("serve", "--host", "0.0.0.0", *flags)
        at_home = start("serve", "--host", "127.0.0.1", *flags)
    assert "can read keys and card data" in open_to_all.stderr
    assert is_one_clear_line(at_home.stderr), at_home.stderr


def test_a_server_outlives_who_read_its_first_screen(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    taken, port = occupied()
    taken.close()
    process = subprocess.Popen(
        [*ZORSE, "serve", "--insecure-http", "--port", str(port), "--data", str(tmp_path)],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(writing)
    try:
        with httpx.Client(transport=httpx.HTTPTransport(retries=8)) as client:
            refused = client.get(f"http://127.0.0.1:{port}/v1/customers")
        assert refused.status_code == 401
    finally:
        process.terminate()
        _, errors = process.communicate(timeout=15)
    assert process.returncode == 0
    assert errors == ""


def test_output_that_nobody_reads_is_no_traceback() -> None:
    ended = subprocess.run(
        ["bash", "-c", '"$0" -m zorse version >&-', sys.executable],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stderr == ""


def test_nothing_typed_is_answered_with_help() -> None:
    ended = start()
    assert ended.returncode == 2
    assert "serve" in ended.stderr
    assert start("--help").stdout == ended.stderr


def test_the_version_is_told() -> None:
    assert re.fullmatch(r"zorse \d+\.\d+\.\d+ \(API [\d-]+\.[a-z]+\)\n", start("version").stdout)
    assert re.fullmatch(r"zorse \d+\.\d+\.\d+\n", start("--version").stdout)
