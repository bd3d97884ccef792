"""Many clients at once: what may happen only once happens only once, on both stores."""

import asyncio
from collections import Counter

import httpx

from tests.api import Api, Server

CLIENTS = 20


async def at_once(
    server: Server, api: Api, path: str, data: dict[str, str], headers: dict[str, str] | None = None
) -> list[httpx.Response]:
    """The same request from twenty clients at the same time."""
    sent = {"Authorization": f"Bearer {api.key}", **(headers or {})}
    return await asyncio.gather(
        *[server.client.post(path, data=data, headers=sent) for _ in range(CLIENTS)]
    )


def together(
    server: Server, api: Api, path: str, headers: dict[str, str] | None = None, **data: str
) -> list[httpx.Response]:
    return server.loop.run_until_complete(at_once(server, api, path, data, headers))


def test_twenty_clients_confirming_one_intent_make_one_charge(api: Api, server: Server) -> None:
    intent = api.post(
        "/v1/payment_intents", amount=1000, currency="usd", payment_method="pm_card_visa"
    )
    answers = together(
        server,
        api,
        f"/v1/payment_intents/{intent['id']}/confirm",
        return_url="https://example.com/back",
    )
    statuses = Counter(answer.status_code for answer in answers)
    assert statuses[200] == 1
    assert set(statuses) <= {200, 400, 429}
    for answer in answers:
        if answer.status_code == 400:
            assert answer.json()["error"]["code"] == "payment_intent_unexpected_state"
    charges = api.get("/v1/charges", payment_intent=intent["id"])["data"]
    assert [charge["status"] for charge in charges] == ["succeeded"]
    assert len(api.events("charge.succeeded")) == 1
    assert api.get("/v1/balance")["pending"][0]["amount"] == 941


def test_refunds_at_once_never_exceed_the_charge(api: Api, server: Server) -> None:
    intent = api.post(
        "/v1/payment_intents",
        amount=1000,
        currency="usd",
        payment_method="pm_card_visa",
        confirm=True,
        return_url="https://example.com/back",
    )
    answers = together(server, api, "/v1/refunds", payment_intent=intent["id"], amount="300")
    made = sum(answer.status_code == 200 for answer in answers)
    assert made == 3
    charge = api.get(f"/v1/charges/{intent['latest_charge']}")
    assert charge["amount_refunded"] == 900
    refunds = api.get("/v1/refunds", charge=charge["id"], limit=100)["data"]
    assert sum(refund["amount"] for refund in refunds) == 900


def test_one_idempotency_key_at_once_acts_once(api: Api, server: Server) -> None:
    answers = together(
        server, api, "/v1/customers", {"Idempotency-Key": "only-once"}, name="Ada", email="a@b.co"
    )
    good = [answer for answer in answers if answer.status_code == 200]
    assert good
    assert {answer.status_code for answer in answers} <= {200, 409}
    assert len({answer.json()["id"] for answer in good}) == 1
    assert len(api.get("/v1/customers", limit=100)["data"]) == 1
    assert len(api.events("customer.created")) == 1
