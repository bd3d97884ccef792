"""A small shop: a page of products, a card payment with 3-D Secure, and the state of an order.

    export ZORSE_API_KEY=sk_test_…
    uvicorn --factory shop:shop

``make_shop`` takes the client that it pays with, so tests hand in one of their own.
"""

import os
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates

import zorse
from orders import Order, Orders

SEE_OTHER: Final = 303
CARDS: Final = {
    "pm_card_visa": "Visa",
    "pm_card_threeDSecure2Required": "Visa, for which the bank asks you to authenticate",
    "pm_card_chargeDeclinedInsufficientFunds": "Visa without enough on it",
}
"""The cards that a customer can choose; a real shop has its customers type theirs in."""

templates = Jinja2Templates(Path(__file__).with_name("templates"))


def money(amount: int, currency: str) -> str:
    """An amount in minor units as people read it: ``24.00 USD``."""
    return f"{amount / 100:.2f} {currency.upper()}"


templates.env.filters["money"] = money


class Shop:
    """What each page of the shop does."""

    def __init__(self, client: zorse.AsyncClient, webhook_secret: str, orders: Orders) -> None:
        self.client = client
        self.webhook_secret = webhook_secret
        self.orders = orders

    async def products(self, request: Request) -> Response:
        """What there is to buy: every active product that has a price."""
        found = await self.client.products.list(active=True, expand=["data.default_price"])
        offers = [one async for one in found if isinstance(one.default_price, zorse.Price)]
        shown = {"offers": offers, "cards": CARDS}
        return templates.TemplateResponse(request, "products.html", shown)

    async def buy(self, request: Request) -> Response:
        """Place an order and pay for it."""
        form = await request.form()
        card = known_card(form)
        product = await self.known_product(str(form.get("product", "")))
        price = product.default_price
        if not isinstance(price, zorse.Price) or price.unit_amount is None:
            raise HTTPException(400, "This is not for sale.")
        order = self.orders.place(product.name, price.unit_amount, price.currency)
        return await self.pay(request, order, card)

    async def known_product(self, id_: str) -> zorse.Product:
        try:
            return await self.client.products.retrieve(id_, expand=["default_price"])
        except zorse.InvalidRequestError as error:
            raise HTTPException(400, "There is no such product.") from error

    async def pay(self, request: Request, order: Order, card: str) -> Response:
        """Pay for an order with a card; the bank may want to see the customer first."""
        order.attempts += 1
        # A key for each attempt: a request that is sent twice never pays twice.
        key = f"{order.id}-{order.attempts}"
        back = str(request.url_for("returned", order=order.id))
        intents = self.client.payment_intents
        try:
            if order.intent is None:
                intent = await intents.create(
                    amount=order.amount,
                    currency=order.currency,
                    payment_method=card,
                    confirm=True,
                    return_url=back,
                    metadata={"order": order.id},
                    idempotency_key=key,
                )
            else:
                intent = await intents.confirm(
                    order.intent, payment_method=card, return_url=back, idempotency_key=key
                )
        except zorse.CardError as error:
            # The intent comes with the error: it waits for another card.
            intent = error.error.payment_intent
        order.follow(intent)
        bank = intent.next_action and intent.next_action.redirect_to_url
        there = str(bank.url) if bank else request.url_for("order", order=order.id)
        return RedirectResponse(there, SEE_OTHER)

    async def pay_again(self, request: Request) -> Response:
        """Another card for an order whose payment failed."""
        order = self.wanted(request)
        card = known_card(await request.form())
        if order.state != "open":
            return RedirectResponse(request.url_for("order", order=order.id), SEE_OTHER)
        return await self.pay(request, order, card)

    async def returned(self, request: Request) -> Response:
        """The customer is back from the bank: ask how it went, whatever the address says."""
        order = self.wanted(request)
        if order.intent is not None:
            order.follow(await self.client.payment_intents.retrieve(order.intent))
        return RedirectResponse(request.url_for("order", order=order.id), SEE_OTHER)

    async def show(self, request: Request) -> Response:
        shown = {"order": self.wanted(request), "cards": CARDS}
        return templates.TemplateResponse(request, "order.html", shown)

    async def webhook(self, request: Request) -> Response:
        """The server tells what happened, also to customers who never came back."""
        signature = request.headers.get("stripe-signature", "")
        try:
            event = self.client.construct_event(
                await request.body(), signature, self.webhook_secret
            )
        except zorse.ZorseError as error:
            raise HTTPException(400, "This is not signed by our server.") from error
        intent = event.data.object
        if isinstance(intent, zorse.PaymentIntent):
            order = self.orders.find(intent.metadata.get("order"))
            if order is not None:
                order.follow(intent)
        return Response(status_code=204)

    def wanted(self, request: Request) -> Order:
        order = self.orders.find(request.path_params["order"])
        if order is None:
            raise HTTPException(404, "There is no such order.")
        return order


def known_card(form: FormData) -> str:
    card = str(form.get("card", ""))
    if card not in CARDS:
        raise HTTPException(400, "There is no such card.")
    return card


def make_shop(
    client: zorse.AsyncClient, webhook_secret: str, orders: Orders | None = None
) -> Starlette:
    """The shop as an ASGI application."""
    made = Shop(client, webhook_secret, Orders() if orders is None else orders)
    return Starlette(
        routes=[
            Route("/", made.products),
            Route("/orders", made.buy, methods=["POST"]),
            Route("/orders/{order}", made.show, name="order"),
            Route("/orders/{order}/pay", made.pay_again, methods=["POST"]),
            Route("/orders/{order}/returned", made.returned, name="returned"),
            Route("/webhooks", made.webhook, methods=["POST"]),
        ]
    )


def shop() -> Starlette:
    """The shop by what the environment says of its server."""
    return make_shop(zorse.AsyncClient(), os.environ.get("SHOP_WEBHOOK_SECRET", ""))
