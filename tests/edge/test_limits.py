"""What is too much, too fast or not to be read: refused in clear words, with nothing written."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.api import Answer, Api, Server
from tests.conftest import opened
from zorse import contract
from zorse.settings import BODY_BYTES_MAX


@pytest.fixture
def limited(loop: Any, tmp_path: Path) -> Iterator[Api]:
    """A client of a server that takes few requests a second in test mode."""
    with opened(loop, tmp_path, rate_limit_per_second=4) as server:
        yield Api(server, server.secrets.test_secret)


def test_too_many_requests_a_second_are_refused(limited: Api) -> None:
    answers = [limited.request("POST", "/v1/customers") for _ in range(6)]
    assert [answer.status for answer in answers] == [200] * 4 + [429] * 2
    refused = answers[-1]
    assert refused.error["type"] == "invalid_request_error"
    assert refused.error["code"] == "rate_limit"
    assert refused.error["message"] == (
        "Request rate limit exceeded. Learn more about rate limits here "
        "https://stripe.com/docs/rate-limits."
    )
    assert refused.headers["stripe-rate-limited-reason"] in {"global-rate", "endpoint-rate"}
    assert "stripe-should-retry" not in refused.headers
    limited.server.clock.advance(seconds=1)
    assert len(limited.get("/v1/customers")["data"]) == 4


def test_modes_are_limited_apart(limited: Api) -> None:
    for _ in range(5):
        answer = limited.request("GET", "/v1/customers")
    assert answer.status == 429
    live = Api(limited.server, limited.server.secrets.live_secret)
    assert live.request("GET", "/v1/customers").status == 200


def test_test_mode_is_not_limited_by_default(api: Api) -> None:
    for _ in range(60):
        assert api.request("GET", "/v1/customers").status == 200


def test_live_mode_is_limited_by_default(live: Api) -> None:
    statuses = {live.request("GET", "/v1/customers").status for _ in range(150)}
    assert statuses == {200, 429}


def raw(
    api: Api, content: bytes, kind: str | None, path: str = "/v1/customers", **headers: str
) -> Answer:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    if kind is not None:
        sent["Content-Type"] = kind
    return api.request("POST", path, headers=sent, content=content)


def is_refused(api: Api, answer: Answer, status: int = 400) -> dict[str, Any]:
    assert answer.status == status, answer.content
    assert answer.error["type"] == "invalid_request_error"
    assert api.get("/v1/customers")["data"] == []
    return answer.error


FORM = "application/x-www-form-urlencoded"


def test_a_body_has_a_size(api: Api) -> None:
    answer = raw(api, b"description=" + b"x" * BODY_BYTES_MAX, FORM)
    assert str(BODY_BYTES_MAX) in is_refused(api, answer, 413)["message"]


def test_a_body_without_a_length_has_a_size_too(server: Server, api: Api) -> None:
    async def chunks() -> Any:
        for _ in range(40):
            yield b"x" * 65_536

    headers = {"Authorization": f"Bearer {api.key}", "Content-Type": FORM}
    answer = server.send("POST", "/v1/customers", content=chunks(), headers=headers)
    is_refused(api, answer, 413)


def test_an_address_has_a_length(api: Api) -> None:
    answer = api.request("GET", f"/v1/customers/{'x' * 20_000}")
    is_refused(api, answer, 414)


def test_json_is_not_read_by_v1(api: Api) -> None:
    answer = raw(api, b'{"name": "Jenny"}', "application/json")
    assert is_refused(api, answer)["message"] == (
        "Invalid request (check that your POST content type is application/x-www-form-urlencoded). "
        "If you have any questions, we can help at https://support.stripe.com/."
    )


def test_json_sent_as_a_form_is_an_unknown_parameter(api: Api) -> None:
    answer = raw(api, b'{"name": "Jenny"}', FORM)
    error = is_refused(api, answer)
    assert error["code"] == "parameter_unknown"
    assert error["param"] == '{"name": "Jenny"}'


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", "nonsense", "application/json"])
def test_other_content_types_are_refused(api: Api, kind: str) -> None:
    is_refused(api, raw(api, b"name=Jenny", kind))


@pytest.mark.parametrize("kind", [None, FORM, f"{FORM}; charset=utf-8", FORM.upper()])
def test_a_form_is_a_form(api: Api, kind: str | None) -> None:
    assert raw(api, b"name=Jenny", kind).body["name"] == "Jenny"


@pytest.mark.parametrize(
    "body",
    [
        b"name=%zz",
        b"name=%ff%fe",
        b"name=\xff",
        b"name=a%00b",
        b"metadata[" + b"a][" * 5_000 + b"b]=1",
        b"a&" * 20_000,
        b"name[first]=x",
        b"metadata[a][b][c]=1",
        b"metadata=1",
        b"email=" + b"x" * 600,
        b"name=" + b"x" * 100_000,
        b"expand=customer",
        b"expand[a]=customer",
        b"address[line1][x]=1",
        b"[]=1",
        b"=1",
    ],
)
def test_what_cannot_be_read_is_refused(api: Api, body: bytes) -> None:
    is_refused(api, raw(api, body, FORM))
    assert api.events() == []


@pytest.mark.parametrize(
    "query",
    [
        "limit=abc",
        "limit=1.5",
        "limit=",
        "limit[]=1",
        "starting_after=",
        "starting_after=cus_1",
        "ending_before=cus_1",
        "starting_after[]=cus_1",
        "created[gte]=x",
        "created[between]=1",
        "created=%00",
        "created[gt]=99999999999999999999",
        "nonsense=1",
        "email[]=x",
        "expand[]=data.nothing",
    ],
)
def test_lists_refuse_what_they_do_not_know(api: Api, query: str) -> None:
    answer = api.request("GET", f"/v1/customers?{query}")
    assert answer.status == 400, answer.content
    assert answer.error["type"] == "invalid_request_error"


def v2(api: Api, content: bytes, kind: str = "application/json") -> Answer:
    return raw(api, content, kind, "/v2/core/accounts", Stripe_Version=contract.HEAD_VERSION)


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b'"text"',
        b"null",
        b"\xff",
        b'{"display_name": "\\ud800"}',
        b'{"display_name": 1}',
        b'{"nonsense": 1}',
        b'{"metadata": {"a": {"b": 1}}}',
        b'{"metadata": {"a": "\\u0000"}}',
        b'{"metadata":' * 19 + b"1" + b"}" * 19,
        b'{"a":' * 500 + b"1" + b"}" * 500,
        b"[" * 100_000,
    ],
)
def test_v2_refuses_what_it_cannot_read(api: Api, body: bytes) -> None:
    answer = v2(api, body)
    assert answer.status == 400, answer.content
    assert answer.error["type"] == "invalid_request_error"


def test_v2_takes_json_alone(api: Api) -> None:
    assert v2(api, b"display_name=Jenny", FORM).status == 400
    answer = v2(api, orjson.dumps({"display_name": "Jenny"}))
    assert answer.body["display_name"] == "Jenny"


def test_a_form_may_come_as_multipart(api: Api) -> None:
    body = (
        b'--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nJenny\r\n'
        b'--x\r\nContent-Disposition: form-data; name="metadata[a]"\r\n\r\n1\r\n--x--\r\n'
    )
    made = raw(api, body, "multipart/form-data; boundary=x").body
    assert (made["name"], made["metadata"]) == ("Jenny", {"a": "1"})


def test_a_file_where_none_belongs_is_unknown(api: Api) -> None:
    answer = api.request("POST", "/v1/customers", {"name": "J"}, files={"photo": ("a.png", b"x")})
    assert is_refused(api, answer)["code"] == "parameter_unknown"
