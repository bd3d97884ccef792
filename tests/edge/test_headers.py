"""What every answer carries, and what only some do."""

import pytest

from tests.api import Api, Server
from zorse import contract

ALWAYS = {
    "access-control-allow-credentials": "true",
    "access-control-allow-methods": "GET, HEAD, PUT, PATCH, POST, DELETE",
    "access-control-allow-origin": "*",
    "access-control-expose-headers": (
        "Request-Id, Stripe-Manage-Version, Stripe-Should-Retry, "
        "X-Stripe-External-Auth-Required, X-Stripe-Privileged-Session-Required"
    ),
    "access-control-max-age": "300",
    "cache-control": "no-cache, no-store",
    "content-type": "application/json",
    "strict-transport-security": "max-age=63072000; includeSubDomains; preload",
    "vary": "Origin",
    "x-content-type-options": "nosniff",
}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/customers", 200),
        ("POST", "/v1/customers", 200),
        ("GET", "/v1/customers/cus_1", 404),
        ("GET", "/v1/nothing", 404),
        ("POST", "/v1/subscriptions", 501),
    ],
)
def test_every_answer_has_the_same_headers(api: Api, method: str, path: str, status: int) -> None:
    answer = api.request(method, path)
    assert answer.status == status
    for name, value in ALWAYS.items():
        assert answer.headers[name] == value
    assert answer.headers["stripe-version"] == contract.HEAD_VERSION
    assert answer.headers["content-length"] == str(len(answer.content))
    request_id = answer.headers["request-id"]
    assert len(request_id) == len("req_") + 14
    assert request_id.removeprefix("req_").isalnum()


def test_request_ids_differ(api: Api) -> None:
    seen = {api.request("GET", "/v1/customers").headers["request-id"] for _ in range(20)}
    assert len(seen) == 20


def test_json_is_indented_by_two_spaces_without_an_end(api: Api) -> None:
    answer = api.request("POST", "/v1/customers", {"name": "Jenny"})
    lines = answer.content.decode().split("\n")
    assert lines[0] == "{"
    assert lines[1].startswith('  "id": "cus_')
    assert lines[2] == '  "object": "customer",'
    assert lines[-1] == "}"


def test_a_post_without_a_key_says_nothing_about_retries(api: Api) -> None:
    answer = api.request("POST", "/v1/customers")
    for name in (
        "idempotency-key", "original-request", "idempotent-replayed", "stripe-should-retry"
    ):  # fmt: skip
        assert name not in answer.headers


def test_a_post_with_a_key_is_its_own_original(api: Api) -> None:
    answer = api.request("POST", "/v1/customers", headers={"Idempotency-Key": "first"})
    assert answer.headers["idempotency-key"] == "first"
    assert answer.headers["original-request"] == answer.headers["request-id"]
    assert answer.headers["stripe-should-retry"] == "false"
    assert "idempotent-replayed" not in answer.headers


def test_a_refused_parameter_may_be_sent_again(api: Api) -> None:
    answer = api.request(
        "POST", "/v1/customers", {"nonsense": 1}, headers={"Idempotency-Key": "first"}
    )
    assert answer.status == 400
    assert answer.headers["idempotency-key"] == "first"
    assert "stripe-should-retry" not in answer.headers


def test_a_delete_echoes_its_key(api: Api) -> None:
    customer = api.post("/v1/customers")
    answer = api.request(
        "DELETE", f"/v1/customers/{customer['id']}", headers={"Idempotency-Key": "gone"}
    )
    assert answer.headers["idempotency-key"] == "gone"
    assert "original-request" not in answer.headers


def test_a_get_does_not_echo_a_key(api: Api) -> None:
    answer = api.request("GET", "/v1/customers", headers={"Idempotency-Key": "read"})
    assert "idempotency-key" not in answer.headers


def test_the_account_is_echoed(api: Api, server: Server) -> None:
    account = server.secrets.account
    answer = api.request("GET", "/v1/customers", headers={"Stripe-Account": account})
    assert answer.status == 200
    assert answer.headers["stripe-account"] == account
    assert "stripe-account" not in api.request("GET", "/v1/customers").headers


def test_a_head_request_gets_the_headers_alone(api: Api) -> None:
    full = api.request("GET", "/v1/customers")
    answer = api.server.send(
        "HEAD", "/v1/customers", headers={"Authorization": f"Bearer {api.key}"}
    )
    assert answer.status == 200
    assert answer.content == b""
    assert answer.headers["content-length"] == str(len(full.content))


@pytest.mark.parametrize("path", ["/v1/customers", "/v1/nothing", "/v2/core/accounts"])
def test_a_preflight_needs_no_key(server: Server, path: str) -> None:
    answer = server.send("OPTIONS", path, headers={"Origin": "https://shop.example.com"})
    assert answer.status == 200
    assert answer.content == b""
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "Authorization" in answer.headers["access-control-allow-headers"]
    assert answer.headers["request-id"].startswith("req_")


def test_pages_have_request_ids_too(server: Server) -> None:
    for path in ("/", "/nothing/here"):
        assert server.send("GET", path).headers["request-id"].startswith("req_")
