"""No input gives a 500, and what is refused leaves nothing behind."""

import asyncio
import hashlib
import os
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

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
from zorse import contract, errors, versions
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
PAYMENTS = [
    key
    for key in BEHAVED_WRITES
    if any(word in key for word in ("payment_intent", "setup_intent", "charge", "refund"))
]
FRAGMENTS = (
    b"a=1", b"&", b"=", b"%", b"%zz", b"%00", b"\x00", b"\xff\xfe", b"[", b"]", b"a[b]=1", b"a[]=",
    b"a" + b"[b]" * 400 + b"=1", b"amount=100", b"currency=usd", b"metadata[a]=b", b"{", b"}",
    b"[" * 900, b'{"a":1}', b'"', b"--x\r\n", b"--x--\r\n", b"\r\n\r\n", b"\r\n",
    b'Content-Disposition: form-data; name="file"; filename="a"\r\n',
    b"\xed\xa0\x80", b"&" * 2_000,
)  # fmt: skip
KINDS = (
    b"application/x-www-form-urlencoded", b"application/x-www-form-urlencoded; charset=utf-16",
    b"multipart/form-data; boundary=x", b"multipart/form-data", b"multipart/form-data; boundary=",
    b"multipart/form-data; boundary=" + b"x" * 300, b"application/json", b"text/plain", b"",
    b"\xff", b"application/octet-stream", b";", b"multipart/mixed; boundary=x",
)  # fmt: skip
METHODS = ("GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT", "FOO")
SEGMENTS = (
    *sorted({segment for op in TABLE.operations.values() for segment in op.path.split("/")[2:]}),
    "..", ".", "", "v1", "cus_1",
)  # fmt: skip
CREDENTIALS = (
    b"", b"Bearer", b"Bearer ", b"Basic", b"Basic =", b"Basic Og==", b"Basic \xff", b"Basic //8=",
    b"Bearer sk_test_" + b"x" * 5_000, b"Digest a=b", b"bearer \xe9",
)  # fmt: skip
KEPT_REFUSALS = {402}
"""A decline keeps the failed charge, as the API does."""
STATE = (
    "SELECT type, id, body FROM objects ORDER BY seq",
    "SELECT id FROM events ORDER BY seq",
    "SELECT count(*), total(amount) FROM ledger_entries",
    "SELECT seq, task, object_id FROM due ORDER BY seq",
)


def is_a_header(value: bytes) -> bool:
    """Whether an HTTP parser would let these bytes through."""
    return not set(value) & set(b"\0\r\n")


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


def table_of(version: bytes | None) -> contract.Contract:
    """The table of the version that a request names, where it is one; else head's."""
    if version is None:
        return TABLE
    try:
        return versions.resolve(version.decode("latin-1")).contract
    except errors.ApiError:
        return TABLE


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
        table = table_of(dict(headers).get(b"stripe-version"))
        then = table.operations.get(operation.key, operation)
        assert not contract.problems(then, answer.status, answer.body, table)
    return answer


@effort(500)
@given(data=st.data())
def test_no_parameters_give_a_500(stock: Stock, data: st.DataObject) -> None:
    """Whatever is asked of whatever operation; a refusal changes nothing."""
    key = data.draw(st.sampled_from(SERVED) | st.sampled_from(BEHAVED_WRITES))
    before = state(stock.api.server)
    answer = ask_oddly(stock, data.draw, TABLE.operations[key])
    if answer.status != 200 and answer.status not in KEPT_REFUSALS:
        assert state(stock.api.server) == before, (
            f"{key} was refused, but wrote: {answer.content!r}"
        )


@effort(250)
@given(data=st.data())
def test_no_payment_gives_a_500(stock: Stock, data: st.DataObject) -> None:
    """The same where money moves, with more of it right."""
    test = data.draw(st.sampled_from(PAYMENTS))
    before = state(stock.api.server)
    answer = ask_oddly(stock, data.draw, TABLE.operations[test])
    if answer.status != 200 and answer.status not in KEPT_REFUSALS:
        assert state(stock.api.server) == before, f"{test} was refused, but wrote"


@effort(180)
@given(
    key=st.sampled_from(BEHAVED_WRITES),
    kind=st.sampled_from(KINDS),
    body=st.lists(st.binary(max_size=60) | st.sampled_from(FRAGMENTS), max_size=6),
)
def test_no_bytes_give_a_500(stock: Stock, key: str, kind: bytes, body: list[bytes]) -> None:
    """A body of any bytes, said to be anything, is decoded or refused."""
    operation = TABLE.operations[key]
    path = operation.path
    for name in operation.path_params:
        path = path.replace(f"{{{name}}}", (*stock.known(operation, name), "x_1")[0])
    headers = [(b"authorization", f"Bearer {stock.api.key}".encode()), (b"content-type", kind)]
    answer = ask(
        stock.api.server, operation.method, path.encode(), headers=headers, body=body or [b""]
    )
    assert_sound(answer, operation)


@effort(180)
@given(
    method=st.sampled_from(METHODS) | st.text("ABCDEFGHIJ", min_size=1, max_size=9),
    segments=st.lists(st.sampled_from(SEGMENTS) | odd_texts, max_size=6),
    query=st.binary(max_size=30),
    with_key=st.booleans(),
)
def test_no_address_gives_a_500(
    stock: Stock, method: str, segments: list[str], query: bytes, *, with_key: bool
) -> None:
    """Any method at any address is served, or refused as one that is not known."""
    path = "/v1/" + "/".join(quote(segment, errors="surrogatepass") for segment in segments)
    headers = [(b"authorization", f"Bearer {stock.api.key}".encode())] if with_key else []
    answer = ask(stock.api.server, method, path.encode(), query=query, headers=headers)
    assert answer.headers["request-id"].startswith("req_")
    found = TABLE.match("GET" if method == "HEAD" else method, path)
    if found is not None and answer.content:
        assert_sound(answer, found[0])
    elif answer.content:
        assert answer.status in {401, 404, 414}, answer.content
        assert list(answer.body) == ["error"]
        assert answer.error["type"] == "invalid_request_error"


@effort(150)
@given(secret=st.binary(max_size=40).filter(is_a_header) | st.sampled_from(CREDENTIALS))
def test_no_credentials_give_a_500(stock: Stock, secret: bytes) -> None:
    headers = [(b"authorization", secret)]
    answer = ask(stock.api.server, "GET", b"/v1/customers", headers=headers)
    assert answer.status in {400, 401}, answer.content
    assert_sound(answer, TABLE.operations["GET /v1/customers"])
