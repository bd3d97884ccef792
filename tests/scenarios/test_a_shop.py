"""A shop's fortnight: a card is saved, charged, refunded in part and charged back, to the cent."""

from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.api import Api, Server
from tests.conftest import NOON

BACK = "https://shop.example.com/back"
DAY = 86_400


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest) -> str:
    """Stories are told on both stores."""
    name: str = request.param
    return name


class Shop:
    """The shop's own books: what it expects to hold, kept beside the server's."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.expected = 0

    def booked(self, amount: int, fee: int) -> None:
        self.expected += amount - fee

    def agrees(self, *, available: int, pending: int) -> None:
        """Hold the balance, its transactions and the shop's books against each other."""
        balance = self.api.get("/v1/balance")
        [free], [waiting] = balance["available"], balance["pending"]
        assert (free["amount"], waiting["amount"]) == (available, pending)
        assert available + pending == self.expected
        listed = self.api.get("/v1/balance_transactions", limit=100)["data"]
        assert sum(transaction["net"] for transaction in listed) == self.expected


def order(customer: str, method: str, amount: int, **more: Any) -> dict[str, Any]:
    """Parameters of an order that is paid while the customer is away."""
    return {
        "amount": amount,
        "currency": "usd",
        "customer": customer,
        "payment_method": method,
        "off_session": True,
        "confirm": True,
        "return_url": BACK,
        **more,
    }


def authenticate(server: Server, intent: dict[str, Any]) -> None:
    """The customer proves to the bank that the card is theirs."""
    url = urlsplit(intent["next_action"]["redirect_to_url"]["url"])
    answer = server.send("POST", f"{url.path}?{url.query}", data={"result": "authenticated"})
    assert answer.status == 303
    assert answer.headers["location"].startswith(BACK)


def save_a_card(shop: Shop, server: Server) -> tuple[str, str]:
    """The customer and the card."""
    api = shop.api
    # Monday. A customer saves a card, which the bank wants to be asked about once.
    customer: str = api.post("/v1/customers", name="Jenny Rosen", email="jenny@example.com")["id"]
    setup = api.post(
        "/v1/setup_intents",
        customer=customer,
        payment_method="pm_card_authenticationRequiredOnSetup",
        confirm=True,
        return_url=BACK,
    )
    assert setup["status"] == "requires_action"
    authenticate(server, setup)
    setup = api.get(f"/v1/setup_intents/{setup['id']}")
    assert setup["status"] == "succeeded"
    card: str = setup["payment_method"]
    api.post(f"/v1/customers/{customer}", invoice_settings={"default_payment_method": card})
    shop.agrees(available=0, pending=0)
    return customer, card


def sell_and_take_back_a_part(shop: Shop, server: Server, customer: str, card: str) -> None:
    api = shop.api
    # The first order is paid while the customer is away: 49.99. The card is French: 4.4 % and
    # 30 cents of it go.
    first = api.post("/v1/payment_intents", order(customer, card, 4999, description="Order 1"))
    assert first["status"] == "succeeded"
    server.settle()
    shop.booked(4999, 250)
    shop.agrees(available=0, pending=4749)

    # Wednesday. The money is there; the customer sends part of the order back.
    server.advance(days=2)
    shop.agrees(available=4749, pending=0)
    [told] = api.events("balance.available")
    assert told["data"]["object"]["available"][0]["amount"] == 4749
    refund = api.post("/v1/refunds", payment_intent=first["id"], amount=1250)
    assert refund["status"] == "succeeded"
    shop.booked(-1250, 0)
    shop.agrees(available=3499, pending=0)
    more = {"payment_intent": first["id"], "amount": 3750}
    assert "greater than" in api.refused("POST", "/v1/refunds", more)["message"]


def lose_a_dispute(shop: Shop, server: Server) -> None:
    api = shop.api
    # A stranger's order the same day will be charged back.
    stranger = api.post("/v1/customers", name="A stranger")["id"]
    method = api.post("/v1/payment_methods/pm_card_createDispute/attach", customer=stranger)["id"]
    second = api.post("/v1/payment_intents", order(stranger, method, 10_000))
    assert second["status"] == "succeeded"
    shop.booked(10_000, 320)
    shop.agrees(available=3499, pending=9680)
    server.settle()
    [dispute] = api.get("/v1/disputes")["data"]
    assert dispute["payment_intent"] == second["id"]
    assert (dispute["status"], dispute["amount"]) == ("needs_response", 10_000)
    shop.booked(-10_000, 1500)
    # What is taken waits as long as what came in: 9680 - 11500.
    shop.agrees(available=3499, pending=-1820)
    refused = api.refused("POST", "/v1/refunds", {"payment_intent": second["id"]})
    assert refused["code"] == "charge_disputed"

    # Friday. All of it has settled, and the shop gives the dispute up.
    server.advance(days=2)
    shop.agrees(available=1679, pending=0)
    assert api.post(f"/v1/disputes/{dispute['id']}/close")["status"] == "lost"
    shop.agrees(available=1679, pending=0)


def sell_abroad(shop: Shop, server: Server, customer: str, card: str) -> None:
    api, before = shop.api, shop.expected
    # The customer orders again, in another currency this time: 20.00 euros arrive as dollars.
    third = api.post("/v1/payment_intents", {**order(customer, card, 2000), "currency": "eur"})
    server.settle()
    charge = api.get(f"/v1/charges/{third['latest_charge']}", expand=["balance_transaction"])
    arrived = charge["balance_transaction"]
    assert (charge["currency"], arrived["currency"]) == ("eur", "usd")
    assert arrived["net"] == arrived["amount"] - arrived["fee"]
    shop.booked(arrived["amount"], arrived["fee"])
    shop.agrees(available=before, pending=arrived["net"])

    # The weekend does not count: the funds of Friday are there on Tuesday.
    server.advance(days=3)
    shop.agrees(available=before, pending=arrived["net"])
    assert arrived["available_on"] == NOON - NOON % DAY + 8 * DAY
    server.advance(days=1)
    shop.agrees(available=before + arrived["net"], pending=0)


def lose_the_customer(shop: Shop, server: Server, customer: str, card: str) -> None:
    api = shop.api
    # The customer leaves. Nobody can charge the card any more, and the books stay as they are.
    api.delete(f"/v1/customers/{customer}")
    gone = api.refused("POST", "/v1/payment_intents", order(customer, card, 4999))
    assert gone["message"] == f"No such customer: '{customer}'"
    loose = {**order(customer, card, 4999), "off_session": False}
    del loose["customer"]
    spent = api.refused("POST", "/v1/payment_intents", loose)
    assert "It may not be used again." in spent["message"]
    server.advance(days=5)
    shop.agrees(available=shop.expected, pending=0)


def test_a_fortnight_comes_out_to_the_cent(api: Api, server: Server) -> None:
    shop = Shop(api)
    shop.agrees(available=0, pending=0)
    customer, card = save_a_card(shop, server)
    sell_and_take_back_a_part(shop, server, customer, card)
    lose_a_dispute(shop, server)
    sell_abroad(shop, server, customer, card)
    lose_the_customer(shop, server, customer, card)
    kinds = [event["type"] for event in api.events()]
    assert kinds[:8] == [
        "customer.created",
        "setup_intent.created",
        "setup_intent.requires_action",
        "payment_method.attached",
        "setup_intent.succeeded",
        "customer.updated",
        "payment_intent.created",
        "charge.succeeded",
    ]
    assert kinds.count("charge.succeeded") == 3
    assert kinds.count("charge.refunded") == 1
    assert kinds.count("charge.dispute.funds_withdrawn") == 1
    assert kinds.count("balance.available") == 3
