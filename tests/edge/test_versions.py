"""API versions: which one a request gets, and which are refused."""

import orjson
import pytest

from tests.api import Answer, Api, Server
from zorse import contract, versions

HEAD = contract.HEAD_VERSION


def asked(api: Api, version: str, path: str = "/v1/customers") -> Answer:
    return api.request("GET", path, headers={"Stripe-Version": version})


@pytest.mark.parametrize(
    "version",
    [
        *contract.VERSIONS[::12],
        HEAD,
        "2026-11-25.endive",
        "2031-01-15.zinnia",
        "2026-05-27.preview",
        "2023-10-16; risk_in_requirements_beta=v1",
    ],
)
def test_a_version_is_echoed(api: Api, version: str) -> None:
    answer = asked(api, version)
    assert answer.status == 200
    assert answer.headers["stripe-version"] == version


@pytest.mark.parametrize(
    "version",
    [
        "",
        "2020-13-13",
        "2020-02-30",
        "2019-01-01",
        "2025-06-30",
        "2025-06-30.acacia",
        "2099-02-31.zinnia",
        "latest",
        "2026-10-28.endive.2",
        "2026-10-28.ENDIVE",
        "x" * 3000,
    ],
)
def test_a_version_that_never_was_is_refused(api: Api, version: str) -> None:
    answer = asked(api, version)
    assert answer.status == 400
    assert answer.error["type"] == "invalid_request_error"
    assert answer.error["message"] == f"Invalid Stripe API version: {version}"
    assert answer.headers["stripe-version"] == HEAD


def test_without_a_header_the_accounts_own_version_counts(api: Api) -> None:
    asked(api, "2024-06-20; some_beta=v2")
    answer = api.request("GET", "/v1/customers")
    assert answer.headers["stripe-version"] == "2024-06-20"
    asked(api, "2025-06-30.basil")
    assert api.request("GET", "/v1/customers").headers["stripe-version"] == "2024-06-20"


def test_the_first_request_pins_the_account(api: Api, server: Server) -> None:
    account = server.zorse.store.account(server.secrets.account)
    assert account is not None
    assert account.api_version == ""
    server.send("GET", "/v1/customers", headers={"Authorization": "Bearer sk_test_unknown_key_1"})
    asked(api, "2020-13-13")
    account = server.zorse.store.account(server.secrets.account)
    assert account is not None
    assert account.api_version == ""
    api.get("/v1/customers")
    account = server.zorse.store.account(server.secrets.account)
    assert account is not None
    assert account.api_version == HEAD


def test_v2_wants_to_be_told(api: Api) -> None:
    answer = api.request("GET", "/v2/core/accounts")
    assert answer.status == 400
    assert "Stripe-Version" in answer.error["message"]
    assert asked(api, HEAD, "/v2/core/accounts").status == 200


def test_every_known_version_is_possible() -> None:
    for version in contract.VERSIONS:
        assert versions.resolve(version).date == version[:10]


def test_v2_answers_in_json(api: Api) -> None:
    answer = api.request(
        "POST",
        "/v2/core/accounts",
        headers={"Stripe-Version": HEAD, "Content-Type": "application/json; charset=utf-8"},
        content=orjson.dumps({"display_name": "Jenny"}),
    )
    assert answer.status == 200
    assert answer.body["display_name"] == "Jenny"
    assert answer.body["created"] == "2026-06-15T12:00:00.000Z"
