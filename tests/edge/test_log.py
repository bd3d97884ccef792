"""The request log: a row for every request, and nothing secret in any table."""

import sqlite3
from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.api import Answer, Api, Server
from zorse import contract
from zorse.edge import masking
from zorse.store.protocol import Created, LogQuery, LogRow

NUMBER = "378282246310005"
CVC = "7391"


def rows(server: Server, *, livemode: bool = False, **where: Any) -> list[LogRow]:
    """The account's log, newest first."""
    query = LogQuery(limit=1_000, where=tuple(where.items()))
    return server.zorse.store.log_rows(server.secrets.account, livemode, query)


def row_of(server: Server, answer: Answer) -> LogRow:
    found = server.zorse.store.log_row(server.secrets.account, False, answer.headers["request-id"])
    assert found is not None
    return found


def test_a_write_is_logged_with_its_bodies(api: Api, server: Server) -> None:
    answer = api.request(
        "POST",
        "/v1/customers",
        {"name": "Jenny", "metadata": {"a": "1"}},
        headers={"Idempotency-Key": "once", "User-Agent": "a client"},
    )
    row = row_of(server, answer)
    assert (row.method, row.path, row.query) == ("POST", "/v1/customers", "")
    assert (row.status, row.error_code) == (200, "")
    assert row.operation == "POST /v1/customers"
    assert row.created == server.clock.now()
    assert row.idempotency_key == "once"
    assert row.user_agent == "a client"
    assert row.api_version == contract.HEAD_VERSION
    assert row.duration_micros > 0
    assert row.key_id.startswith("mk_")
    assert orjson.loads(row.request_body) == {"name": "Jenny", "metadata": {"a": "1"}}
    assert row.response_body == answer.content
    event = api.events()[0]["id"]
    assert row.objects.split() == [answer.body["id"], event]


def test_a_read_is_logged_with_its_query(api: Api, server: Server) -> None:
    answer = api.request("GET", "/v1/customers", {"limit": 3})
    row = row_of(server, answer)
    assert (row.method, row.query, row.objects) == ("GET", "limit=3", "")
    assert row.response_body == answer.content


@pytest.mark.parametrize(
    ("method", "path", "params", "status", "code"),
    [
        ("POST", "/v1/customers", {"nonsense": "1"}, 400, "parameter_unknown"),
        ("GET", "/v1/customers/cus_1", {}, 404, "resource_missing"),
        ("GET", "/v1/nothing", {}, 404, ""),
        ("POST", "/v1/subscriptions", {}, 501, "not_implemented"),
    ],
)
def test_a_refusal_is_logged(
    api: Api, server: Server, method: str, path: str, params: dict[str, str], status: int, code: str
) -> None:
    answer = api.request(method, path, params)
    row = row_of(server, answer)
    assert (row.path, row.status, row.error_code) == (path, status, code)
    assert row.response_body == answer.content
    assert row.duration_micros > 0
    if params:
        assert orjson.loads(row.request_body) == params


def test_a_request_in_a_version_that_never_was_is_logged(api: Api, server: Server) -> None:
    answer = api.request("GET", "/v1/customers", headers={"Stripe-Version": "2020-13-13"})
    assert row_of(server, answer).status == 400


def test_a_request_without_a_good_key_is_nobodys(server: Server) -> None:
    answer = server.send("GET", "/v1/customers")
    store = server.zorse.store
    row = store.log_row("", False, answer.headers["request-id"])
    assert row is not None
    assert (row.status, row.key_id) == (401, "")


def test_a_replay_is_logged_like_any_request(api: Api, server: Server) -> None:
    answers = [
        api.request("POST", "/v1/customers", headers={"Idempotency-Key": "once"}) for _ in range(2)
    ]
    first, second = [row_of(server, answer) for answer in answers]
    assert first.response_body == second.response_body
    assert first.objects
    assert not second.objects


def test_the_log_is_filtered(api: Api, live: Api, server: Server) -> None:
    api.post("/v1/customers")
    api.get("/v1/customers")
    server.clock.advance(hours=1)
    api.refused("POST", "/v1/customers", {"nonsense": 1})
    live.get("/v1/customers")
    assert len(rows(server)) == 3
    assert [row.method for row in rows(server, method="POST")] == ["POST", "POST"]
    assert [row.status for row in rows(server, status=400)] == [400]
    assert [row.error_code for row in rows(server, error_code="parameter_unknown")] == [
        "parameter_unknown"
    ]
    assert len(rows(server, operation="GET /v1/customers")) == 1
    assert len(rows(server, path="/v1/customers", status=200)) == 2
    assert len(rows(server, key_id=rows(server)[0].key_id)) == 3
    assert [row.livemode for row in rows(server, livemode=True)] == [True]
    recent = LogQuery(created=Created(gte=server.clock.now()))
    assert len(server.zorse.store.log_rows(server.secrets.account, False, recent)) == 1


def test_nothing_secret_is_in_any_table(server: Server, api: Api, tmp_path: Path) -> None:
    card = {"number": NUMBER, "exp_month": 12, "exp_year": 2034, "cvc": CVC}
    spaced = f"{NUMBER[:4]} {NUMBER[4:10]} {NUMBER[10:]}"
    api.post("/v1/tokens", card=card)
    method = api.post("/v1/payment_methods", type="card", card=card)
    intent = api.post(
        "/v1/payment_intents",
        amount=1000,
        currency="usd",
        payment_method=method["id"],
        confirm=True,
        return_url="https://example.com/back",
    )
    assert intent["status"] == "succeeded"
    key = server.secrets.test_secret
    api.request("POST", "/v1/customers", {"card": card})
    api.request("POST", "/v1/customers", {"nonsense": spaced, NUMBER: "1"})
    api.request("POST", "/v1/tokens", {"card": {**card, "exp_month": "x"}})
    api.request("POST", "/v1/payment_intents", {"amount": NUMBER, "currency": "xyz"})
    api.request("POST", "/v1/customers", content=orjson.dumps({"card": card, "key": key}))
    as_form = {"Content-Type": "application/x-www-form-urlencoded"}
    api.request(
        "POST",
        "/v1/customers",
        content=orjson.dumps({"card": card, "key": key}),
        headers=as_form,
    )
    api.request("GET", f"/v1/tokens/{NUMBER}")
    api.request("GET", "/v1/customers", {"card": card, "email": spaced})
    api.request("GET", "/v1/customers", {"starting_after": key})
    api.request("GET", f"/v1/customers/{key}")
    server.send("GET", f"/v1/customers?key={key}&card%5Bcvc%5D={CVC}")
    server.send("GET", "/v1/customers", headers={"Authorization": f"Bearer {key}x"})
    server.send("POST", "/v1/tokens", data={"key": key, "card[number]": NUMBER, "card[cvc]": CVC})
    hook = api.post("/v1/webhook_endpoints", url="https://example.com/hook", enabled_events=["*"])
    server.settle()
    server.zorse.store.log_rows(server.secrets.account, False, LogQuery())
    found = {
        name: [table for table, text in everything(server) if secret in text]
        for name, secret in (
            ("number", NUMBER),
            ("spaced number", spaced),
            ("key", key),
            ("key's end", key[20:]),
            ("webhook secret", hook["secret"]),
        )
    }
    assert not any(found.values()), found
    for table, text in everything(server):
        assert not carries(text, CVC), f"{table}: {text[:300]}"
    logged = [row.response_body + row.request_body for row in rows(server)]
    assert not any(intent["client_secret"].encode() in body for body in logged)
    assert any(f"{masking.MASK}{NUMBER[-4:]}".encode() in body for body in logged)


def everything(server: Server) -> list[tuple[str, str]]:
    """Every row of every table, as text with the name of its table."""
    store: Any = server.zorse.store
    db: sqlite3.Connection = store._db
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    texts = []
    for table in tables:
        for row in db.execute(f"SELECT * FROM {table}"):
            cells = [
                cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)
                for cell in row
            ]
            texts.append((table, "\x1f".join(cells)))
    assert len(texts) > 20
    return texts


def carries(text: str, digits: str) -> bool:
    """Whether a text has these digits as a value of their own."""
    return any(
        mark in text
        for mark in (f'"{digits}"', f'{digits}\\"', f"={digits}", f": {digits}", f":{digits}")
    )


def test_a_logged_body_has_a_size(api: Api, server: Server) -> None:
    for _ in range(100):
        api.post("/v1/customers", metadata={f"k{place}": "x" * 400 for place in range(8)})
    answer = api.request("GET", "/v1/customers", {"limit": 100})
    assert len(answer.content) > masking.LOGGED_BYTES_MAX
    assert len(row_of(server, answer).response_body) == masking.LOGGED_BYTES_MAX


@pytest.mark.parametrize(
    ("query", "logged"),
    [
        ("limit=3&expand[]=data.customer", "limit=3&expand[]=data.customer"),
        ("client_secret=pi_1_secret_abc&limit=3", "client_secret=********&limit=3"),
        ("card%5Bnumber%5D=4242424242424242", "card[number]=********"),
        ("email=4242+4242+4242+4242", "email=********4242"),
        ("query=sk_test_abcdefghijk", "query=sk_test_********"),
    ],
)
def test_a_query_is_masked(query: str, logged: str) -> None:
    assert masking.masked_query(query.encode()) == logged
