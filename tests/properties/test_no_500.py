"""No input gives a 500, and what is refused leaves nothing behind."""

import asyncio
import hashlib
import os
from collections.abc import Iterator
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.api import Answer, Api, Server
from tests.conftest import opened
from tests.contract.soundness import assert_sound
from tests.contract.stock import Stock
from tests.properties.odd_requests import (
    ODD_HEADERS,
    Maker,
    as_form,
    as_json,
    odd_texts,
    pieces,
)
from tests.raw import ask
from zorse import contract
from zorse.server import load_products
from zorse.store.sqlite import SqliteStore

LONG = os.environ.get("ZORSE_FUZZ") == "long"
TABLE = contract.load()
BOUND = load_products()
SERVED = sorted(key for key, bound in BOUND.items() if bound.support != "absent")
BEHAVED_WRITES = [
    key
    for key in SERVED
    if BOUND[key].support == "behaved" and BOUND[key].operation.method != "GET"
]
KEPT_REFUSALS = {402}
"""A decline keeps the failed charge, as the API does."""
STATE = (
    "SELECT type, id, body FROM objects ORDER BY seq",
    "SELECT id FROM events ORDER BY seq",
    "SELECT count(*), total(amount) FROM ledger_entries",
    "SELECT seq, task, object_id FROM due ORDER BY seq",
)


def effort(examples: int) -> settings:
    return settings(
        max_examples=examples * 100 if LONG else examples,
        deadline=None,
        derandomize=not LONG,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )


@pytest.fixture(scope="module")
def stock(
    loop: asyncio.AbstractEventLoop, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stock]:
    with opened(loop, tmp_path_factory.mktemp("odd")) as server:
        yield Stock(Api(server, server.secrets.test_secret))


def state(server: Server) -> str:
    """All that requests can change, in short."""
    store = server.zorse.store
    assert isinstance(store, SqliteStore)
    database = store._db
    digest = hashlib.sha256()
    for query in STATE:
        digest.update(repr(database.execute(query).fetchall()).encode())
    return digest.hexdigest()


def ask_oddly(stock: Stock, draw: Any, operation: contract.Operation) -> Answer:
    """Send a nearly right request to an operation, and see that the answer fits the contract."""
    api = stock.api
    maker = Maker(stock, draw)
    headers = [(b"authorization", f"Bearer {api.key}".encode())]
    if operation.version == "v2":
        headers.append((b"stripe-version", contract.HEAD_VERSION.encode()))
        headers.append((b"content-type", b"application/json"))
    if maker.is_odd(10):
        headers.append(draw(st.sampled_from(ODD_HEADERS)))
    params = maker.params(operation)
    query, body = b"", b""
    if operation.method != "POST":
        query = as_form(params, draw)
    elif operation.version == "v2":
        body = as_json(params)
    else:
        body = as_form(params, draw)
    answer = ask(
        api.server,
        operation.method,
        maker.path(operation),
        query=query,
        headers=headers,
        body=pieces(body, draw),
    )
    assert_sound(answer, operation)
    if answer.status != 200 or answer.headers["content-type"] == "application/json":
        assert not contract.problems(operation, answer.status, answer.body)
    return answer


@effort(900)
@given(data=st.data())
def test_no_parameters_give_a_500(stock: Stock, data: st.DataObject) -> None:
    """Whatever is asked of whatever operation; a refusal changes nothing."""
    key = data.draw(st.sampled_from(SERVED) | st.sampled_from(BEHAVED_WRITES))
    before = state(stock.api.server)
    answer = ask_oddly(stock, data.draw, TABLE.operations[key])
    if answer.status != 200 and answer.status not in KEPT_REFUSALS:
        assert state(stock.api.server) == before, f"{key} was refused, but wrote: {answer.content!r}"
