"""The shop, walked from the page of products to an order that is paid.

``zorse_account``, ``zorse_client`` and ``zorse_async_client`` come with the package ``zorse``: a
server in this process, and an empty account in it for each test.
"""

import json
import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

import zorse
from orders import Orders
from shop import make_shop
from stock import stock
from zorse.client.webhook import WebhookSignature
from zorse.testing import Server

SECRET = "whsec_of_the_shop"
SHOP = "http://shop.example"
AUTHENTICATES = "pm_card_threeDSecure2Required"
DECLINED = "pm_card_chargeDeclinedInsufficientFunds"

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def orders() -> Orders:
    return Orders()


@pytest.fixture
async def browser(
    zorse_server: Server, zorse_async_client: zorse.AsyncClient, orders: Orders
) -> AsyncIterator[httpx.AsyncClient]:
    """A customer's browser: it reaches the shop, and the bank's page on the server."""
    app = make_shop(zorse_async_client, SECRET, orders)
    mounts = {SHOP: httpx.ASGITransport(app)}
    bank = zorse_server.httpx_transport()
    async with httpx.AsyncClient(
        base_url=SHOP, transport=bank, mounts=mounts, follow_redirects=True
    ) as client:
        yield client


@pytest.fixture
def mug(zorse_client: zorse.Client) -> zorse.Product:
    return stock(zorse_client)[0]


def state_on(page: httpx.Response) -> str:
    found = re.search(r"State: <strong>(\w+)</strong>", page.text)
    assert found is not None, page.text
    return found[1]


async def buy(browser: httpx.AsyncClient, product: zorse.Product, card: str) -> httpx.Response:
    return await browser.post("/orders", data={"product": product.id, "card": card})


async def test_an_empty_shop_says_how_to_fill_it(browser: httpx.AsyncClient) -> None:
    assert "nothing to buy" in (await browser.get("/")).text


async def test_a_card_that_works_pays_the_order(
    browser: httpx.AsyncClient, mug: zorse.Product, zorse_client: zorse.Client
) -> None:
    page = await browser.get("/")
    assert "Striped mug" in page.text
    assert "24.00 USD" in page.text
    assert state_on(await buy(browser, mug, "pm_card_visa")) == "paid"
    (intent,) = zorse_client.payment_intents.list()
    assert (intent.amount, intent.status) == (2400, "succeeded")
    assert intent.metadata == {"order": "order_1001"}


@pytest.mark.parametrize(("pressed", "state"), [("authenticated", "paid"), ("failed", "open")])
async def test_the_bank_asks_the_customer_first(
    browser: httpx.AsyncClient, mug: zorse.Product, orders: Orders, pressed: str, state: str
) -> None:
    bank = await buy(browser, mug, AUTHENTICATES)
    assert "Complete authentication" in bank.text
    order = orders.find("order_1001")
    assert order is not None
    assert order.state == "authenticating"
    page = await browser.post(bank.url, data={"result": pressed})
    assert page.url == f"{SHOP}/orders/order_1001"
    assert state_on(page) == state


async def test_after_a_decline_another_card_pays_the_same_order(
    browser: httpx.AsyncClient, mug: zorse.Product, zorse_client: zorse.Client
) -> None:
    declined = await buy(browser, mug, DECLINED)
    assert state_on(declined) == "open"
    assert "insufficient funds" in declined.text
    page = await browser.post("/orders/order_1001/pay", data={"card": "pm_card_visa"})
    assert state_on(page) == "paid"
    assert len(zorse_client.payment_intents.list()) == 1
    again = await browser.post("/orders/order_1001/pay", data={"card": "pm_card_visa"})
    assert state_on(again) == "paid"
    paid = [charge.status for charge in zorse_client.charges.list()]
    assert sorted(paid) == ["failed", "succeeded"]


async def test_a_customer_who_never_comes_back_has_paid_all_the_same(
    browser: httpx.AsyncClient, mug: zorse.Product, zorse_client: zorse.Client, orders: Orders
) -> None:
    """The bank said yes, the browser was closed, and the webhook tells."""
    browser.follow_redirects = False
    asked = await buy(browser, mug, AUTHENTICATES)
    await browser.post(asked.headers["location"], data={"result": "authenticated"})
    order = orders.find("order_1001")
    assert order is not None
    assert order.state == "authenticating"
    (event,) = zorse_client.events.list(type="payment_intent.succeeded")
    assert (await deliver(browser, event)).status_code == 204
    assert order.state == "paid"


async def test_a_webhook_of_somebody_else_is_refused(
    browser: httpx.AsyncClient, mug: zorse.Product, zorse_client: zorse.Client
) -> None:
    await buy(browser, mug, "pm_card_visa")
    (event,) = zorse_client.events.list(type="payment_intent.succeeded")
    assert (await deliver(browser, event, "whsec_of_somebody_else")).status_code == 400
    assert (await browser.post("/webhooks", content=b"{}")).status_code == 400


async def deliver(browser: httpx.AsyncClient, event: Any, secret: str = SECRET) -> httpx.Response:
    body = json.dumps(event)
    headers = {"Stripe-Signature": WebhookSignature.sign(body, secret)}
    return await browser.post("/webhooks", content=body, headers=headers)


@pytest.mark.parametrize(
    "form",
    [
        {"product": "prod_of_nobody", "card": "pm_card_visa"},
        {"product": "", "card": "pm_card_visa"},
        {"card": "pm_card_visa"},
        {},
    ],
)
async def test_what_is_not_for_sale(browser: httpx.AsyncClient, form: dict[str, str]) -> None:
    assert (await browser.post("/orders", data=form)).status_code == 400


async def test_a_card_that_is_not_offered_and_an_order_that_is_none(
    browser: httpx.AsyncClient, mug: zorse.Product
) -> None:
    assert (await buy(browser, mug, "pm_card_mastercard")).status_code == 400
    assert (await browser.get("/orders/order_1")).status_code == 404
    assert (await browser.get("/orders/order_1/returned")).status_code == 404
