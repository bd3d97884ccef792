"""Test and live mode, and accounts: what belongs to one is not seen from another."""

import pytest

from tests.api import Api, Server
from zorse.control.opening import new_account


@pytest.fixture
def stranger(server: Server) -> Api:
    """A client of another account of the same server."""
    secrets = new_account(server.zorse.store, server.zorse.services.vault, server.clock)
    return Api(server, secrets.test_secret)


def test_objects_know_their_mode(api: Api, live: Api) -> None:
    assert api.post("/v1/customers")["livemode"] is False
    assert live.post("/v1/customers")["livemode"] is True
    assert len(api.get("/v1/customers")["data"]) == 1
    assert len(live.get("/v1/customers")["data"]) == 1
    assert [event["livemode"] for event in live.events()] == [True]


def test_a_test_object_is_hinted_at_in_live_mode(api: Api, live: Api) -> None:
    id_ = api.post("/v1/customers")["id"]
    hint = (
        f"No such customer: '{id_}'; a similar object exists in test mode, but a live mode key was "
        "used to make this request."
    )
    assert live.refused("GET", f"/v1/customers/{id_}", status=404)["message"] == hint
    assert live.refused("DELETE", f"/v1/customers/{id_}", status=404)["message"] == hint
    error = live.refused(
        "POST", "/v1/payment_intents", {"amount": 100, "currency": "usd", "customer": id_}
    )
    assert error["message"] == hint
    assert error["param"] == "customer"


def test_a_live_object_is_hinted_at_in_test_mode(api: Api, live: Api) -> None:
    id_ = live.post("/v1/products", name="Gold")["id"]
    error = api.refused("GET", f"/v1/products/{id_}", status=404)
    assert error["message"] == (
        f"No such product: '{id_}'; a similar object exists in live mode, but a test mode key was "
        "used to make this request."
    )


def test_a_cursor_of_the_other_mode_is_hinted_at(api: Api, live: Api) -> None:
    id_ = live.post("/v1/customers")["id"]
    error = api.refused("GET", "/v1/customers", {"starting_after": id_})
    assert "a similar object exists in live mode" in error["message"]


def test_intents_are_hinted_at_too(api: Api, live: Api) -> None:
    intent = api.post("/v1/payment_intents", amount=100, currency="usd")["id"]
    error = live.refused("GET", f"/v1/payment_intents/{intent}", status=404)
    assert "a similar object exists in test mode" in error["message"]
    assert error["param"] == "intent"


def test_accounts_do_not_see_each_other(api: Api, stranger: Api) -> None:
    id_ = api.post("/v1/customers")["id"]
    error = stranger.refused("GET", f"/v1/customers/{id_}", status=404)
    assert error["message"] == f"No such customer: '{id_}'"
    assert stranger.get("/v1/customers")["data"] == []
    assert stranger.events() == []


@pytest.mark.parametrize("header", ["Stripe-Account", "Stripe-Context"])
def test_another_account_cannot_be_acted_on(api: Api, stranger: Api, header: str) -> None:
    other = stranger.get("/v1/account")["id"]
    for account in (other, "acct_nobody", ""):
        answer = api.request("POST", "/v1/customers", headers={header: account})
        assert answer.status == 403
        assert answer.error["code"] == "account_invalid"
        assert answer.error["message"].startswith("The provided key 'sk_test_*")
        assert answer.error["message"].endswith(
            f"' does not have access to account '{account}' (or that account does not exist). "
            "Application access may have been revoked."
        )
    assert api.get("/v1/customers")["data"] == []


def test_ones_own_account_may_be_named(api: Api, server: Server) -> None:
    own = server.secrets.account
    assert api.request("GET", "/v1/customers", headers={"Stripe-Context": own}).status == 200
    assert (
        api.request("GET", "/v1/customers", headers={"Stripe-Context": f"wksp_1/{own}"}).status
        == 200
    )


def test_events_are_hinted_at_too(api: Api, live: Api) -> None:
    live.post("/v1/products", name="Gold")
    event = live.events()[0]["id"]
    for error in (
        api.refused("GET", f"/v1/events/{event}", status=404),
        api.refused("GET", "/v1/events", {"starting_after": event}),
    ):
        assert error["message"] == (
            f"No such event: '{event}'; a similar object exists in live mode, but a test mode key "
            "was used to make this request."
        )
    assert live.get(f"/v1/events/{event}")["id"] == event
    assert "similar" not in api.refused("GET", "/v1/events/evt_no", status=404)["message"]
