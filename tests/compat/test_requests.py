"""Requests of the Python SDK: idempotency, retries, options, raw ones, what answers tell."""

import time
import uuid
from typing import Any

import pytest
import stripe

from tests.compat.conftest import Connect
from tests.compat.paying import CARD, NO_REDIRECTS, pay
from tests.compat.relay import AnswerLost, Cut, Failure, relay
from tests.running import Running


def headers_of(obj: Any) -> Any:
    """The headers of the answer that an object came in."""
    assert obj.last_response is not None
    return obj.last_response.headers


# Idempotency ----------------------------------------------------------------------------------


def test_an_idempotency_key_acts_once(client: stripe.StripeClient) -> None:
    options: Any = {"idempotency_key": uuid.uuid4().hex}
    first = client.v1.customers.create({"name": "Once"}, options)
    assert "Idempotent-Replayed" not in headers_of(first)
    again = client.v1.customers.create({"name": "Once"}, options)
    assert again == first
    assert headers_of(again)["Idempotent-Replayed"] == "true"
    assert headers_of(again)["Original-Request"] == headers_of(first)["Request-Id"]
    assert headers_of(again)["Request-Id"] != headers_of(first)["Request-Id"]
    with pytest.raises(stripe.IdempotencyError) as refused:
        client.v1.customers.create({"name": "Twice"}, options)
    assert refused.value.http_status == 400
    assert str(options["idempotency_key"]) in str(refused.value.user_message)
    with pytest.raises(stripe.IdempotencyError):
        client.v1.products.create({"name": "Elsewhere"}, options)


def test_a_decline_is_replayed_as_it_was(client: stripe.StripeClient) -> None:
    key = uuid.uuid4().hex
    charges = []
    for _ in range(2):
        with pytest.raises(stripe.CardError) as declined:
            stripe.PaymentIntent.create(
                amount=2000,
                currency="usd",
                payment_method="pm_card_visa_chargeDeclined",
                confirm=True,
                automatic_payment_methods=NO_REDIRECTS,
                idempotency_key=key,
            )
        assert declined.value.error is not None
        charges.append(declined.value.error.charge)
    assert charges[0] == charges[1]


def test_the_sdk_sends_a_key_of_its_own(client: stripe.StripeClient) -> None:
    made = client.v1.customers.create({})
    assert made.last_response is not None
    assert made.last_response.idempotency_key is not None
    event = client.v1.events.list({"type": "customer.created", "limit": 1}).data[0]
    assert event.request is not None
    assert event.request.id == made.last_response.request_id
    assert event.request.idempotency_key == made.last_response.idempotency_key


# Retries --------------------------------------------------------------------------------------


def test_a_cut_connection_is_tried_again(connect: Connect, served: Running) -> None:
    with relay(served.port, Cut()) as between:
        client = connect(at=f"https://localhost:{between.port}", max_network_retries=2)
        assert client.v1.customers.create({"name": "Patient"}).name == "Patient"
        assert between.connections == 2


def test_a_cut_connection_is_tried_again_the_module_way(
    served: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    with relay(served.port, Cut()) as between:
        monkeypatch.setattr(stripe, "api_base", f"https://localhost:{between.port}")
        assert stripe.Customer.create(name="Patient").name == "Patient"
        assert between.connections == 2


def test_a_lost_answer_is_had_again_and_nothing_done_twice(
    connect: Connect, plain: Running
) -> None:
    direct = connect(plain.secret_key, plain.api_base)
    mark = uuid.uuid4().hex
    with relay(plain.port, AnswerLost()) as between:
        at = f"http://localhost:{between.port}"
        client = connect(plain.secret_key, at, max_network_retries=2)
        intent = pay(client, metadata={"mark": mark})
        assert between.connections == 2
    assert headers_of(intent)["Idempotent-Replayed"] == "true"
    found = direct.v1.payment_intents.search({"query": f'metadata["mark"]:"{mark}"'})
    assert [item.id for item in found.data] == [intent.id]
    assert len(direct.v1.charges.list({"payment_intent": intent.id}).data) == 1


@pytest.mark.parametrize("status", [b"409 Conflict", b"500 Oops", b"503 Busy"])
def test_a_passing_failure_is_tried_again(connect: Connect, plain: Running, status: bytes) -> None:
    failure: Failure = b"HTTP/1.1 %b\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}" % status
    with relay(plain.port, failure) as between:
        at = f"http://localhost:{between.port}"
        client = connect(plain.secret_key, at, max_network_retries=2)
        assert client.v1.customers.create({"name": "Patient"}).name == "Patient"
        assert between.connections == 2


def test_what_trying_again_cannot_help_is_tried_once(connect: Connect) -> None:
    """The SDK would try three times, and wait in between, if the server did not say no."""
    client = connect(max_network_retries=2)
    begun = time.monotonic()
    with pytest.raises(stripe.APIError) as absent:
        client.v1.exchange_rates.list()
    assert time.monotonic() - begun < stripe.HTTPClient.INITIAL_DELAY
    assert absent.value.headers is not None
    assert absent.value.headers["Stripe-Should-Retry"] == "false"


# Options --------------------------------------------------------------------------------------


def test_a_key_for_one_request_alone(served: Running, connect: Connect) -> None:
    with pytest.raises(stripe.AuthenticationError):
        stripe.Customer.list(api_key="sk_test_of_nobody")
    assert isinstance(stripe.Customer.list().data, list)
    stranger = connect("sk_test_of_nobody")
    assert isinstance(stranger.v1.customers.list({}, {"api_key": served.secret_key}).data, list)


def test_versions_and_the_own_account_are_told_back(
    client: stripe.StripeClient, served: Running
) -> None:
    made = client.v1.customers.create({"name": "New"})
    assert headers_of(made)["Stripe-Version"] == stripe.api_version
    options: Any = {"stripe_version": "2024-06-20", "stripe_account": served.account}
    old = client.v1.customers.create({"name": "Old"}, options)
    assert headers_of(old)["Stripe-Version"] == "2024-06-20"
    assert headers_of(old)["Stripe-Account"] == served.account
    with pytest.raises(stripe.InvalidRequestError, match="Invalid Stripe API version"):
        client.v1.customers.list({}, {"stripe_version": "yesterday"})


def test_a_client_of_an_account_and_a_version(connect: Connect, served: Running) -> None:
    client = connect(stripe_account=served.account, stripe_version="2023-10-16")
    assert client.v1.accounts.retrieve_current().id == served.account
    assert connect(stripe_context=served.account).v1.customers.list().data is not None
    with pytest.raises(stripe.PermissionError):
        connect(stripe_context="acct_of_nobody").v1.customers.list()
    found = stripe.Customer.list(stripe_account=served.account, stripe_version="2023-10-16")
    assert headers_of(found)["Stripe-Version"] == "2023-10-16"


def test_the_account_of_the_key(client: stripe.StripeClient, served: Running) -> None:
    account = client.v1.accounts.retrieve_current()
    assert isinstance(account, stripe.Account)
    assert account.id == served.account
    assert stripe.Account.retrieve().id == served.account


def test_a_browser_key_makes_tokens_and_no_more(connect: Connect, served: Running) -> None:
    browser = connect(served.publishable_key)
    token = browser.v1.tokens.create({"card": CARD})
    assert token.card is not None
    assert token.card.last4 == "4242"
    with pytest.raises(stripe.AuthenticationError) as refused:
        browser.v1.customers.list()
    assert refused.value.code is None
    body: Any = refused.value.json_body
    assert body["error"]["code"] == "secret_key_required"


# Raw ------------------------------------------------------------------------------------------


def test_raw_requests(client: stripe.StripeClient) -> None:
    answer = client.raw_request("post", "/v1/customers", name="Raw", metadata={"a": "1"})
    assert answer.code == 200
    assert str(answer.request_id).startswith("req_")
    assert answer.headers["content-type"] == "application/json"
    customer = client.deserialize(answer, api_mode="V1")
    assert isinstance(customer, stripe.Customer)
    assert customer.name == "Raw"
    found = client.raw_request("get", f"/v1/customers/{customer.id}", expand=["subscriptions"])
    assert found.data["id"] == customer.id
    assert client.raw_request("delete", f"/v1/customers/{customer.id}").data["deleted"] is True
    with pytest.raises(stripe.InvalidRequestError, match="Unrecognized request URL"):
        client.raw_request("get", "/v1/no_such_things")


def test_raw_requests_to_v2(client: stripe.StripeClient) -> None:
    answer = client.raw_request("post", "/v2/core/accounts", contact_email="ada@example.com")
    assert answer.data["object"] == "v2.core.account"


def test_bodies_read_as_the_api_writes_them(client: stripe.StripeClient) -> None:
    made = client.v1.customers.create({"name": "Ada"})
    assert made.last_response is not None
    body = made.last_response.body
    assert body.startswith(f'{{\n  "id": "{made.id}",\n  "object": "customer",\n')
