"""The library against a server of its own process, over HTTPS as users have it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

import zorse
from tests.running import Running, running


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server that runs as long as the module's tests."""
    with running(tmp_path_factory.mktemp("data")) as found:
        yield found


Connect = Callable[..., zorse.Client]


@pytest.fixture
def connect(at: Running) -> Iterator[Connect]:
    """Makes clients for the server, which are closed in the end."""
    made: list[zorse.Client] = []

    def connect(api_key: str | None = None, **settings: Any) -> zorse.Client:
        given = {"api_base": at.api_base, "ca_file": at.ca_file, **settings}
        made.append(zorse.Client(api_key or at.secret_key, **given))
        return made[-1]

    yield connect
    for client in made:
        client.close()


@pytest.fixture
def client(connect: Connect) -> zorse.Client:
    return connect()


@pytest.fixture
def module(at: Running, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The module, set up for the server for as long as a test runs."""
    monkeypatch.setattr(zorse, "api_key", at.secret_key)
    monkeypatch.setattr(zorse, "api_base", at.api_base)
    monkeypatch.setattr(zorse, "ca_file", at.ca_file)
    yield zorse
    from zorse.client.module import core

    core().close()
