"""Any key is good, and has an account of its own."""

import base64

import pytest

from tests.api import Answer, Api, Server
from tests.mock.conftest import KEY

REAL_TAIL = "51" + "Ab3dEf6hIj9lMn" + "x" * 80
"""As real keys end: with a piece of their account's id, and then at random."""


def account_of(mock: Server, key: str) -> str:
    id_: str = Api(mock, key).get("/v1/account")["id"]
    return id_


def authorized(mock: Server, authorization: str | None) -> Answer:
    headers = {} if authorization is None else {"Authorization": authorization}
    return mock.send("GET", "/v1/customers", headers=headers)


@pytest.mark.parametrize(
    "key",
    ["sk_test_123", "sk_test_myTestKey", "sk_live_123", "rk_test_123", "sk_test_with_parts_1", KEY],
)
def test_a_key_that_is_well_formed_is_accepted(mock: Server, key: str) -> None:
    assert authorized(mock, f"Bearer {key}").status == 200
    basic = base64.b64encode(f"{key}:".encode()).decode()
    assert authorized(mock, f"Basic {basic}").status == 200


@pytest.mark.parametrize(
    "key", ["sk_test_", "sk_123", "test_123", "xx_test_123", "sk_prod_123", "sk_test_ü", "sk_test"]
)
def test_a_key_that_is_none_is_refused(mock: Server, key: str) -> None:
    headers = {"Authorization": f"Bearer {key}".encode()}
    answer = mock.send("GET", "/v1/customers", headers=headers)
    assert answer.status == 401
    assert answer.error["message"].startswith("Invalid API Key provided: ")


def test_without_a_key_one_is_asked_for(mock: Server) -> None:
    answer = authorized(mock, None)
    assert answer.status == 401
    assert "You did not provide an API key" in answer.error["message"]


def test_two_keys_do_not_see_each_other(mock: Server) -> None:
    one, other = Api(mock, "sk_test_one"), Api(mock, "sk_test_other")
    made = one.post("/v1/customers", name="Ada")
    assert [c["id"] for c in one.get("/v1/customers")["data"]] == [made["id"]]
    assert made["id"] not in [c["id"] for c in other.get("/v1/customers")["data"]]
    assert account_of(mock, "sk_test_one") != account_of(mock, "sk_test_other")


def test_the_same_key_finds_the_same_account(mock: Server) -> None:
    before = account_of(mock, KEY)
    mock.zorse.app.keys.forget()
    assert account_of(mock, KEY) == before


def test_keys_that_end_alike_belong_together(mock: Server) -> None:
    """A publishable key makes what the secret key then uses."""
    browser = Api(mock, "pk_test_shop")
    card = {"number": "4242424242424242", "exp_month": 8, "exp_year": 2030}
    method = browser.post("/v1/payment_methods", type="card", card=card)
    found = Api(mock, "sk_test_shop").get(f"/v1/payment_methods/{method['id']}")
    assert found == method
    assert Api(mock, "rk_test_shop").get(f"/v1/payment_methods/{method['id']}") == method


def test_real_keys_of_one_account_belong_together(mock: Server) -> None:
    """They end differently, but begin with a piece of the account's id."""
    secret, other = f"sk_test_{REAL_TAIL}1", f"sk_test_{REAL_TAIL}2"
    assert account_of(mock, secret) == account_of(mock, other)
    stranger = "sk_test_" + REAL_TAIL.replace("Ab3d", "Zy3d")
    assert account_of(mock, stranger) != account_of(mock, secret)


def test_test_and_live_mode_are_apart(mock: Server) -> None:
    test, live = Api(mock, "sk_test_both"), Api(mock, "sk_live_both")
    made = live.post("/v1/customers", name="Ada")
    assert made["livemode"] is True
    error = test.refused("GET", f"/v1/customers/{made['id']}", status=404)
    assert "a similar object exists in live mode" in error["message"]
    assert test.get("/v1/customers/cus_123")["livemode"] is False


def test_a_publishable_key_does_what_browsers_may(mock: Server) -> None:
    refused = Api(mock, "pk_test_1").request("GET", "/v1/customers")
    assert refused.status == 401
    assert refused.error["code"] == "secret_key_required"


def test_a_connected_account_is_one_of_its_own(mock: Server, suite: Api) -> None:
    connected = {"Stripe-Account": "acct_123"}
    made = suite.ok("POST", "/v1/customers", {"name": "Ada"}, headers=connected)
    listed = suite.ok("GET", "/v1/customers", headers=connected)["data"]
    assert [customer["id"] for customer in listed] == [made["id"]]
    assert made["id"] not in [c["id"] for c in suite.get("/v1/customers")["data"]]
    assert suite.ok("GET", "/v1/account", headers=connected)["id"] == "acct_123"
    assert suite.ok("GET", "/v1/accounts/acct_123", headers=connected)["type"] == "standard"


def test_two_platforms_do_not_share_a_connected_account(mock: Server, suite: Api) -> None:
    connected = {"Stripe-Account": "acct_123"}
    made = suite.ok("POST", "/v1/customers", {"name": "Ada"}, headers=connected)
    other = Api(mock, "sk_test_another").ok("GET", "/v1/customers", headers=connected)
    assert made["id"] not in [customer["id"] for customer in other["data"]]


def test_an_account_that_cannot_be_one_is_refused(suite: Api) -> None:
    answer = suite.request("GET", "/v1/customers", headers={"Stripe-Account": "cus_123"})
    assert answer.status == 403
    assert answer.error["code"] == "account_invalid"
