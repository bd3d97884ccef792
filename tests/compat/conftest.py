"""A running server over HTTPS, and the official SDKs pointed at it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import stripe

from tests.compat.node_package import installed
from tests.running import Running, running

Connect = Callable[..., stripe.StripeClient]


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """The server that all these tests share."""
    with running(tmp_path_factory.mktemp("data")) as server:
        yield server


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server without TLS, for the tests in which a network plays tricks inside a connection."""
    with running(tmp_path_factory.mktemp("plain"), "--insecure-http") as server:
        yield server


@pytest.fixture(scope="session")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server that is soon asked too much."""
    data = tmp_path_factory.mktemp("limited")
    with running(data, "--rate-limit", "1", "--insecure-http") as server:
        yield server


@pytest.fixture(scope="session")
def node_sdk() -> Path:
    """The folder of the Node SDK; if it cannot be had, this is found out once."""
    return installed()


@pytest.fixture(autouse=True)
def pointed(served: Running, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The module way: what a program sets once at its start."""
    # What the SDK would make by itself, made here so that its connections are closed in time.
    line: Any = stripe.RequestsClient()
    monkeypatch.setattr(stripe, "api_key", served.secret_key)
    monkeypatch.setattr(stripe, "api_base", served.api_base)
    monkeypatch.setattr(stripe, "upload_api_base", served.api_base)
    monkeypatch.setattr(stripe, "ca_bundle_path", served.ca_file)
    monkeypatch.setattr(stripe, "default_http_client", line)
    yield
    line.close()


@pytest.fixture
def connect(served: Running) -> Iterator[Connect]:
    """The client way: makes clients, each with its own key, addresses and options."""
    lines: list[Any] = []

    def connect(
        key: str = served.secret_key, at: str = served.api_base, **options: Any
    ) -> stripe.StripeClient:
        line = stripe.RequestsClient()
        lines.append(line)
        addresses: Any = dict.fromkeys(("api", "files", "connect", "meter_events"), at)
        return stripe.StripeClient(key, base_addresses=addresses, http_client=line, **options)

    yield connect
    for line in lines:
        line.close()


@pytest.fixture
def client(connect: Connect) -> stripe.StripeClient:
    return connect()
