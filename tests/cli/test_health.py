"""``zorse health`` and what it asks: whether a server can answer."""

import asyncio
import os
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.api import Server
from tests.running import Running, running
from zorse.store.protocol import StoreError


def health(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    others = {k: v for k, v in os.environ.items() if not k.startswith("ZORSE_")}
    return subprocess.run(
        [sys.executable, "-m", "zorse", "health", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
        env={**others, **environment},
    )


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(tmp_path_factory.mktemp("data")) as found:
        yield found


def test_a_server_at_its_usual_place_is_found(at: Running) -> None:
    assert at.ca_file is not None
    data = Path(at.ca_file).parent.parent
    done = health(ZORSE_PORT=str(at.port), ZORSE_DATA=str(data))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"https://localhost:{at.port} is well.\n"


def test_a_server_elsewhere_is_named_with_its_authority(at: Running) -> None:
    assert at.ca_file is not None
    assert health(at.api_base, "--ca-file", at.ca_file).returncode == 0
    refused = health(at.api_base, ZORSE_DATA="/nowhere", XDG_DATA_HOME="/nowhere")
    assert refused.returncode == 1
    assert "is not trusted" in refused.stderr


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("localhost:4400", "is no address, such as https://localhost:4400"),
        ("https://", "is no address"),
        ("http://localhost:99999", "is no address"),
        ("ftp://localhost", "is no address"),
        ("https://[::1", "is no address"),
    ],
)
def test_what_is_no_address_is_one_line(url: str, said: str) -> None:
    done = health(url)
    assert done.returncode == 1
    assert done.stdout == ""
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


@contextmanager
def deaf() -> Iterator[str]:
    """A port that is taken, so that nothing else can come to listen there."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield str(taken.getsockname()[1])


def test_where_nothing_listens_each_place_has_its_line() -> None:
    with deaf() as one, deaf() as other:
        ports = {"ZORSE_PORT": one, "ZORSE_MOCK_HTTP_PORT": one, "ZORSE_MOCK_HTTPS_PORT": other}
        done = health(**ports)
        fewer = health(**{**ports, "ZORSE_MOCK_HTTP_PORT": "off"})
    assert done.returncode == fewer.returncode == 1
    assert done.stderr.count("Nothing listens at") == 3
    assert fewer.stderr.count("Nothing listens at") == 2


def test_a_mock_on_https_alone_is_found(at: Running) -> None:
    """The server stands in for it: it is asked in the same way, and trusted by the same file."""
    assert at.ca_file is not None
    data = Path(at.ca_file).parent.parent
    with deaf() as port:
        done = health(
            ZORSE_DATA=str(data),
            ZORSE_PORT=port,
            ZORSE_MOCK_HTTP_PORT="off",
            ZORSE_MOCK_HTTPS_PORT=str(at.port),
        )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"https://localhost:{at.port} is well.\n"


def test_it_waits_for_a_server_that_is_about_to_start(tmp_path: Path) -> None:
    with deaf() as port:
        pass
    command = [sys.executable, "-m", "zorse", "health", "--wait", "20", f"http://localhost:{port}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as waiting:
        with running(tmp_path, "--insecure-http", "--port", port):
            assert waiting.stdout is not None
            assert "is well" in waiting.stdout.read()
        assert waiting.wait(20) == 0


def test_the_check_needs_no_key_and_says_nothing(at: Running) -> None:
    trusted = ssl.create_default_context(cafile=at.ca_file)
    with httpx.Client(verify=trusted, base_url=at.api_base) as client:
        answer = client.get("/healthcheck")
        assert (answer.status_code, answer.text) == (200, "ok\n")
        assert answer.headers["request-id"].startswith("req_")
        assert client.head("/healthcheck").status_code == 200
        assert client.post("/healthcheck").status_code == 405


def test_a_database_that_is_away_is_told(
    server: Server, loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise StoreError("The database is away.")

    monkeypatch.setattr(server.zorse.store, "account", away)
    transport = httpx.ASGITransport(server.zorse.app)

    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=transport, base_url="https://localhost") as client:
            return await client.get("/healthcheck")

    answer = loop.run_until_complete(ask())
    assert (answer.status_code, answer.text) == (503, "The database does not answer.\n")
