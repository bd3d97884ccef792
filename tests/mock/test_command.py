"""``zorse mock`` as suites meet it: its greeting, its ports, its flags, and its end."""

import json
import re
import signal
import socket
import ssl
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from tests.mock.conftest import KEY, Mock, running
from tests.running import STOP_SECONDS
from zorse.cli import mock as command
from zorse.mock_server import STRIPE_MOCK_VERSION

AUTH = {"Authorization": f"Bearer {KEY}"}
FREE = ("--http-port", "0", "--https-port", "0")
LEAST = ("0.1.12", "0.37.0", "0.109.0", "0.119.0", "0.197.0")
"""What suites of the official SDKs have asked for."""


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


def trusting(mock: Mock) -> httpx.Client:
    """A client that trusts the authority of a mock."""
    return httpx.Client(verify=ssl.create_default_context(cafile=mock.ca_file))


def refused(*flags: str) -> str:
    """What a mistyped command says."""
    done = subprocess.run(
        [sys.executable, "-m", "zorse", "mock", *flags],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode in {1, 2}
    assert done.stderr.count("\n") == 1
    return done.stderr


# The handshake ------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_the_root_says_which_stripe_mock_it_stands_for(served: Mock, method: str) -> None:
    answer = httpx.request(method, f"{served.url}/")
    assert answer.status_code == 200
    assert answer.headers["stripe-mock-version"] == STRIPE_MOCK_VERSION.decode()
    assert (len(answer.content) > 0) is (method == "GET")


def test_the_header_is_spelled_as_stripe_mock_spells_it(served: Mock) -> None:
    """The suite of the PHP SDK looks for it in the bytes."""
    with socket.create_connection(("127.0.0.1", served.port)) as sock:
        sock.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        answer = b"".join(iter(lambda: sock.recv(4_096), b""))
    assert b"\r\nStripe-Mock-Version: " in answer


def test_the_version_is_one_that_all_suites_can_compare() -> None:
    version = STRIPE_MOCK_VERSION.decode()
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert all(numbers(version) >= numbers(least) for least in LEAST)


def numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


@pytest.mark.parametrize("path", ["/v1/customers", "/v1/nothing", "/nothing", "/v2/core/accounts"])
def test_every_answer_bears_the_version(served: Mock, path: str) -> None:
    answer = httpx.get(f"{served.url}{path}", headers=AUTH)
    assert answer.headers["stripe-mock-version"] == STRIPE_MOCK_VERSION.decode()


# Ports --------------------------------------------------------------------------------------------


def test_http_and_https_are_one_server(served: Mock) -> None:
    assert served.ca_file is not None
    headers = {"Authorization": "Bearer sk_test_ports"}
    made = httpx.post(f"{served.url}/v1/customers", headers=headers).json()
    with trusting(served) as client:
        found = client.get(f"{served.https_url}/v1/customers/{made['id']}", headers=headers)
    assert found.json() == made


@pytest.mark.parametrize("flag", ["--http-port", "-http-port", "--port", "-port"])
def test_a_port_that_is_named_stands_alone(tmp_path: Path, flag: str) -> None:
    port = free_port()
    with running(tmp_path, flag, str(port)) as mock:
        assert (mock.url, mock.https_url) == (f"http://localhost:{port}", None)
        assert mock.ca_file is None
        assert httpx.get(f"{mock.url}/").status_code == 200


def test_https_alone(tmp_path: Path) -> None:
    with running(tmp_path, f"-https-port={free_port()}") as mock:
        assert mock.url is None
        assert mock.ca_file is not None
        with trusting(mock) as client:
            assert client.get(f"{mock.https_url}/").status_code == 200


@pytest.mark.parametrize(
    ("given", "served"),
    [
        ((None, None), (12_111, 12_112)),
        ((0, None), (0, None)),
        ((None, 0), (None, 0)),
        ((-1, None), (None, 12_112)),
        ((None, -1), (12_111, None)),
        ((-1, 0), (None, 0)),
        ((-1, -1), (None, None)),
    ],
)
def test_which_ports_are_served(
    given: tuple[int | None, int | None], served: tuple[int | None, int | None]
) -> None:
    assert command.ports(*given) == served


def test_variables_say_the_same_as_flags(tmp_path: Path) -> None:
    port = str(free_port())
    with running(tmp_path, ZORSE_MOCK_HTTP_PORT=port, ZORSE_MOCK_STRICT="1") as mock:
        assert mock.url == f"http://localhost:{port}"
        answer = httpx.get(f"{mock.url}/v1/customers/cus_123", headers=AUTH)
        assert answer.status_code == 404


def test_where_the_folder_cannot_be_written_a_passing_authority_does(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    with running(file, *FREE) as mock:
        assert mock.ca_file is not None
        assert not mock.ca_file.startswith(str(tmp_path))
        with trusting(mock) as client:
            assert client.get(f"{mock.https_url}/").status_code == 200
        folder = Path(mock.ca_file).parent
    assert not folder.exists()


def test_nothing_but_the_authority_is_kept(tmp_path: Path) -> None:
    with running(tmp_path, *FREE) as mock:
        httpx.post(f"{mock.url}/v1/customers", headers=AUTH)
    assert [path.name for path in tmp_path.iterdir()] == ["tls"]


# Flags that cannot be -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        (("--http-port", "nine"), "'nine' is not a port; give a number, or off"),
        (("--http-port", "70000"), "is not a number from 0 to 65535"),
        (("--http-port", "off", "--https-port", "off"), "there is nothing to serve"),
        (("--port", "1", "--http-port", "2"), "say the same"),
        (("--seed", "-1"), "is not a number from 0"),
    ],
)
def test_what_cannot_be_is_told_in_a_line(flags: tuple[str, ...], told: str) -> None:
    assert told in refused(*flags)


def test_a_port_that_is_taken_is_told_in_a_line(served: Mock, tmp_path: Path) -> None:
    said = refused("--http-port", str(served.port), "--data", str(tmp_path))
    assert f"Port {served.port} on localhost cannot be had" in said
    assert "--http-port" in said


def test_the_first_screen_for_people(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "zorse", "mock", *FREE, "--data", str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        if "Ctrl-C" in line:
            break
    process.send_signal(signal.SIGINT)
    assert process.wait(STOP_SECONDS) == 0
    process.stdout.close()
    text = "".join(lines)
    assert "zorse mock is ready at http://localhost:" in text
    assert "curl http://localhost:" in text
    assert len(lines) <= 10


# Beginning and end --------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    with running(tmp_path, *FREE) as mock, httpx.Client() as client:
        # A connection that is kept open holds nobody up.
        client.get(f"{mock.url}/v1/customers", headers=AUTH)
        began = time.perf_counter()
        mock.process.send_signal(number)
        assert mock.process.wait(STOP_SECONDS) == 0
        assert time.perf_counter() - began < 3


def test_json_is_one_line(tmp_path: Path) -> None:
    with running(tmp_path, *FREE) as mock:
        said = {"url": mock.url, "https_url": mock.https_url, "ca_file": mock.ca_file}
        assert json.loads(json.dumps(said)) == said
        assert str(mock.ca_file).startswith(str(tmp_path))
