"""Webhooks: signed bodies, taken or refused."""

import asyncio
import json
import time
from typing import Any

import pytest
import stripe
from hypothesis import given
from hypothesis import strategies as st

import zorse
from tests.client.scripted import Scripted, answer
from zorse.client.webhook import WebhookSignature

SECRET = "whsec_of_a_test"
EVENT = json.dumps({"id": "evt_1", "object": "event", "type": "customer.created", "data": {}})
THIN = json.dumps(
    {
        "id": "evt_2",
        "object": "v2.core.event",
        "type": "v1.billing.meter.no_meter_found",
        "related_object": None,
    }
)


def test_a_signed_event_is_an_event() -> None:
    header = WebhookSignature.sign(EVENT, SECRET)
    for payload in (EVENT, EVENT.encode(), bytearray(EVENT.encode())):
        event: Any = zorse.Webhook.construct_event(payload, header, SECRET)
        assert isinstance(event, zorse.Event)
        assert event.type == "customer.created"


@given(st.text("abcXYZ09_é", min_size=1), st.binary())
def test_the_official_library_signs_and_takes_the_same(secret: str, body: bytes) -> None:
    at = int(time.time())
    text = body.decode("latin-1")
    computed = WebhookSignature.compute(text, secret, at)
    official: Any = stripe.WebhookSignature
    assert official._compute_signature(f"{at}.{text}", secret) == computed
    header = WebhookSignature.sign(text, secret, at)
    assert official.verify_header(text, header, secret, 300)


def refused(payload: Any, header: Any, secret: str = SECRET, tolerance: int | None = 300) -> str:
    with pytest.raises(zorse.SignatureVerificationError) as caught:
        zorse.Webhook.construct_event(payload, header, secret, tolerance)
    assert caught.value.sig_header == header
    assert caught.value.http_body == payload
    return str(caught.value)


def test_what_is_not_signed_with_the_secret_is_refused() -> None:
    header = WebhookSignature.sign(EVENT, SECRET)
    assert "No signature" in refused(EVENT, header, "whsec_another")
    assert "No signature" in refused(EVENT + " ", header)
    assert "No signature" in refused(EVENT, header.replace("t=", "t=1"), tolerance=None)


@pytest.mark.parametrize(
    "header", ["", "t=1", "v1=abc", "t=x,v1=abc", "t=²,v1=abc", "nothing", None, b"t=1,v1=a"]
)
def test_a_header_of_another_form_is_refused(header: Any) -> None:
    assert "not of the form" in refused(EVENT, header)


def test_an_old_one_is_refused_unless_any_age_will_do() -> None:
    header = WebhookSignature.sign(EVENT, SECRET, int(time.time()) - 1000)
    assert "more than 300 seconds ago" in refused(EVENT, header)
    assert zorse.Webhook.construct_event(EVENT, header, SECRET, tolerance=None)
    assert zorse.Webhook.construct_event(EVENT, header, SECRET, tolerance=2000)


def test_while_a_secret_is_rolled_either_signature_will_do() -> None:
    at = int(time.time())
    old, new = (WebhookSignature.compute(EVENT, key, at) for key in ("whsec_old", SECRET))
    assert zorse.Webhook.construct_event(EVENT, f"t={at},v1={old},v1={new},v0=x", SECRET)


def test_what_is_no_event_is_refused() -> None:
    for body in ("not json", "[]", THIN):
        with pytest.raises(zorse.InvalidRequestError):
            zorse.Webhook.construct_event(body, WebhookSignature.sign(body, SECRET), SECRET)
    with pytest.raises(zorse.InvalidRequestError, match="no thin event"):
        zorse.Webhook.parse_thin_event(EVENT, WebhookSignature.sign(EVENT, SECRET), SECRET)
    nothing: Any = {}
    with pytest.raises(zorse.InvalidRequestError, match="as bytes or text, not of type dict"):
        zorse.Webhook.construct_event(nothing, "t=1,v1=a", SECRET)
    with pytest.raises(zorse.InvalidRequestError, match="begins with whsec_"):
        zorse.Webhook.construct_event(EVENT, WebhookSignature.sign(EVENT, SECRET), "")


def test_a_thin_event_about_nothing_has_no_object() -> None:
    client = zorse.Client("sk_test_of_nobody")
    event = client.parse_thin_event(THIN, WebhookSignature.sign(THIN, SECRET), SECRET)
    assert isinstance(event, zorse.ThinEvent)
    assert event["type"] == "v1.billing.meter.no_meter_found"
    assert event.fetch_related_object() is None


def test_a_thin_event_fetches_what_it_is_about_and_itself() -> None:
    related = {"id": "cus_1", "type": "customer", "url": "/v1/customers/cus_1"}
    body = json.dumps({**json.loads(THIN), "related_object": related})
    transport = Scripted(
        [
            answer(body={"id": "cus_1", "object": "customer"}),
            answer(body={"id": "evt_2", "object": "v2.core.event"}),
        ]
        * 2
    )
    client = zorse.Client("sk_test_of_nobody", account="acct_1", transport=transport)
    event = client.parse_thin_event(body, WebhookSignature.sign(body, SECRET), SECRET)
    assert isinstance(event.fetch_related_object(), zorse.Customer)
    assert isinstance(event.fetch_event(), zorse.v2.core.Event)

    async def again() -> None:
        assert isinstance(await event.fetch_related_object_async(), zorse.Customer)
        assert isinstance(await event.fetch_event_async(), zorse.v2.core.Event)

    asyncio.run(again())
    paths = [request.url.partition("4400")[2] for request in transport.asked]
    assert paths == ["/v1/customers/cus_1", "/v2/core/events/evt_2"] * 2
    assert {request.headers["Stripe-Account"] for request in transport.asked} == {"acct_1"}


def test_a_clients_event_goes_on_with_the_clients_key() -> None:
    client = zorse.Client(
        "sk_test_of_nobody", api_base="https://localhost:1", max_network_retries=0
    )
    event: Any = client.construct_event(EVENT, WebhookSignature.sign(EVENT, SECRET), SECRET)
    with pytest.raises(zorse.APIConnectionError, match="Nothing listens at https://localhost:1"):
        event.refresh()
