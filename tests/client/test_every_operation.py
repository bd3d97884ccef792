"""Every operation of the API through the library, in process and over HTTPS, for both clients.

What is behaved is done: there is a story for each resource, and a behaved operation that no story
calls fails one of these tests. Everything else is asked for with ids of nothing, and has to be
refused in the way that it is documented to be.
"""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import zorse
from tests.api import Server
from tests.client.stories import NEVER, STORIES
from tests.client.straight import OURS, Apart, Served, Straight, served
from tests.client.watched import KEYS, Watched
from tests.conftest import opened
from zorse.control.opening import new_account
from zorse.operations.registry import Bound
from zorse.server import load_products


def key_of(server: Server) -> str:
    """The key of an account that has nothing yet."""

    async def made() -> str:
        services = server.zorse.services
        return new_account(server.zorse.store, services.vault, server.clock).test_secret

    return server.loop.run_until_complete(made())


# What is behaved --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def inside(
    tmp_path_factory: pytest.TempPathFactory, loop: asyncio.AbstractEventLoop
) -> Iterator[Server]:
    """A server in this thread."""
    with opened(loop, tmp_path_factory.mktemp("inside")) as server:
        yield server


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Served]]:
    """A server on another thread, with a port of HTTPS."""
    apart = Apart()
    with (
        opened(apart.as_loop, tmp_path_factory.mktemp("outside")) as server,
        served(server, tmp_path_factory.mktemp("tls")) as there,
    ):
        yield server, there
    apart.end()


@pytest.mark.parametrize("name", STORIES)
def test_in_process(name: str, inside: Server) -> None:
    line = Straight(inside)
    client = zorse.Client(key_of(inside), api_base=OURS, transport=line)
    STORIES[name](Watched(client, line.lines, None), inside)


@pytest.mark.parametrize("name", STORIES)
def test_in_process_for_coroutines(name: str, inside: Server) -> None:
    line = Straight(inside)
    client = zorse.AsyncClient(key_of(inside), api_base=OURS, transport=line)
    STORIES[name](Watched(client, line.lines, inside.loop.run_until_complete), inside)


@pytest.mark.parametrize("name", STORIES)
def test_over_https(name: str, outside: tuple[Server, Served]) -> None:
    server, there = outside
    settings: dict[str, Any] = {
        "api_base": there.api_base,
        "ca_file": there.ca_file,
        "max_network_retries": 0,
    }
    with zorse.Client(key_of(server), **settings) as client:
        STORIES[name](Watched(client, there.lines, None), server)


@pytest.mark.parametrize("name", STORIES)
def test_over_https_for_coroutines(name: str, outside: tuple[Server, Served]) -> None:
    server, there = outside
    settings: dict[str, Any] = {
        "api_base": there.api_base,
        "ca_file": there.ca_file,
        "max_network_retries": 0,
    }
    client = zorse.AsyncClient(key_of(server), **settings)
    with asyncio.Runner() as runner:
        STORIES[name](Watched(client, there.lines, runner.run), server)
        runner.run(client.close())


def test_every_behaved_operation_is_called(inside: Server) -> None:
    """The stories of above, together, leave nothing out."""
    asked: set[str] = set()
    done: set[str] = set()
    for told in STORIES.values():
        line = Straight(inside)
        told(zorse.Client(key_of(inside), api_base=OURS, transport=line), inside)
        asked |= {key for key, _ in line.answered}
        done |= line.done
    behaved = {key for key, bound in load_products().items() if bound.support == "behaved"}
    assert behaved - asked == set(), "no story calls these"
    assert behaved - done == NEVER, "these were only refused"


# Everything else --------------------------------------------------------------------------------


def at(client: Any, way: str) -> Callable[..., Any]:
    found = client
    for name in way.split("."):
        found = getattr(found, name)
    called: Callable[..., Any] = found
    return called


def nothing(bound: Bound) -> tuple[str, ...]:
    """As many ids of nothing as the path has room for."""
    return tuple(f"nothing_{name}" for name in bound.operation.path_params)


def told(bound: Bound, answer: Any) -> str | None:
    """What is wrong with an answer to an operation that was asked for with ids of nothing."""
    refused = isinstance(answer, zorse.ZorseError)
    if refused and (not answer.request_id or answer.request_id not in str(answer)):
        return f"the message names no request: {answer}"
    if bound.support == "absent":
        named = type(answer) is zorse.APIError and bound.operation.key in str(answer)
        right = named and (answer.http_status, answer.code) == (501, "not_implemented")
        return None if right else f"not 501: {answer!r}"
    if bound.operation.path_params:
        kind = type(answer) is zorse.InvalidRequestError
        return None if kind and answer.http_status in {400, 404} else f"not 404: {answer!r}"
    if refused:
        missing = type(answer) is zorse.InvalidRequestError and answer.http_status == 400
        return None if missing else f"not 400: {answer!r}"
    if bound.operation.returns_kind in {"list", "search"}:
        return None if isinstance(answer, zorse.ListObject) else f"no list: {answer!r}"
    return None if isinstance(answer, zorse.ZorseObject) else f"no object: {answer!r}"


def test_everything_is_refused_as_it_should_be_for_ids_of_nothing(server: Server) -> None:
    key, straight = server.secrets.test_secret, Straight(server)
    client = zorse.Client(key, api_base=OURS, transport=straight, max_network_retries=0)
    beside = zorse.AsyncClient(key, api_base=OURS, transport=straight, max_network_retries=0)
    ways = {key: way for way, key in KEYS.items()}
    bound = load_products()
    assert set(ways) == set(bound)

    def asked(way: str, one: Bound) -> Any:
        try:
            return at(client, way)(*nothing(one))
        except zorse.ZorseError as error:
            return error

    async def asked_beside(way: str, one: Bound) -> Any:
        try:
            return await at(beside, way)(*nothing(one))
        except zorse.ZorseError as error:
            return error

    async def all_beside() -> dict[str, Any]:
        return {key: await asked_beside(way, bound[key]) for key, way in ways.items()}

    found = {key: asked(way, bound[key]) for key, way in ways.items()}
    found_beside = server.loop.run_until_complete(all_beside())
    wrong = {key: told(bound[key], answer) for key, answer in found.items()}
    assert {key: text for key, text in wrong.items() if text} == {}
    kinds = {key: type(answer) for key, answer in found.items()}
    assert kinds == {key: type(answer) for key, answer in found_beside.items()}
    messages = {
        key: (str(answer.user_message), str(found_beside[key].user_message))
        for key, answer in found.items()
        if isinstance(answer, zorse.ZorseError)
    }
    assert len(messages) > 400
    assert {key: two for key, two in messages.items() if two[0] != two[1]} == {}
