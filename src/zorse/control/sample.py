"""A lively sample: what a small shop would have in test mode after two weeks.

It is made by ordinary requests at times that lie behind, so that each object has its events, its
money in the ledger and its line in the request log. The same sample comes out every time, but for
ids and dates.
"""

import random
from collections.abc import Awaitable, Callable
from typing import Any, Final
from urllib.parse import urlencode

import orjson

from zorse.clock import FakeClock
from zorse.operations.call import Caller

Ask = Callable[[Caller, str, str, bytes, bytes], Awaitable[tuple[int, bytes, str]]]
RunDue = Callable[[], Awaitable[None]]

DAYS: Final = 14
DAY_SECONDS: Final = 86_400
OPENING_SECONDS: Final = 8 * 3_600
SEED: Final = 20_261_028
PAYMENTS_A_DAY: Final = (5, 9)
LAST_SECONDS: Final = 300
"""How long before now the sample ends at the latest."""

PEOPLE: Final = (
    ("Ada Lindqvist", "ada.lindqvist@example.com"),
    ("Bruno Carvalho", "bruno@example.org"),
    ("Chiara Fontana", "chiara.fontana@example.net"),
    ("Dmitri Petrov", "d.petrov@example.com"),
    ("Eun-ji Park", "eunji@example.org"),
    ("Femi Adeyemi", "femi.adeyemi@example.com"),
    ("Grete Sommer", "grete@example.net"),
    ("Hamza Yıldız", "hamza@example.com"),
    ("Ines Duarte", "ines.duarte@example.org"),
    ("Jakub Nowak", "jakub.nowak@example.com"),
    ("Kiri Tamati", "kiri@example.net"),
    ("Lucía Herrera", "lucia@example.com"),
)
GOODS: Final = (
    ("Pour-over kettle", 6_900),
    ("House blend, 1 kg", 2_450),
    ("Filter papers, 100", 590),
    ("Hand grinder", 14_900),
    ("Tasting set", 3_200),
    ("Workshop, half a day", 9_500),
)
MONEY: Final = (("usd", 8), ("eur", 3), ("gbp", 1), ("jpy", 1))
CARDS: Final = (
    ("pm_card_visa", 24),
    ("pm_card_mastercard", 10),
    ("pm_card_amex", 4),
    ("pm_card_visa_debit", 4),
    ("pm_card_visa_chargeDeclinedInsufficientFunds", 3),
    ("pm_card_visa_chargeDeclined", 2),
    ("pm_card_chargeDeclinedExpiredCard", 1),
    ("pm_card_threeDSecure2Required", 2),
    ("pm_card_createDispute", 1),
)
REFUND_REASONS: Final = ("requested_by_customer", "duplicate")


class Shop:
    """The shop of the sample: asks the API at the time of its own clock."""

    def __init__(self, ask: Ask, caller: Callable[[], Caller], clock: FakeClock) -> None:
        self._ask = ask
        self._caller = caller
        self.clock = clock
        self.chance = random.Random(SEED)  # noqa: S311 - a sample, not a secret

    async def get(self, path: str, **params: Any) -> Any:
        return await self._send("GET", path, urlencode(params).encode(), b"")

    async def post(self, path: str, **params: Any) -> Any:
        """What the API answers, an error body too: a sample has its declines."""
        return await self._send("POST", path, b"", urlencode(params).encode())

    async def _send(self, method: str, path: str, query: bytes, body: bytes) -> Any:
        answered = await self._ask(self._caller(), method, path, query, body)
        return orjson.loads(answered[1])

    def one_of(self, weighed: tuple[tuple[str, int], ...]) -> str:
        return self.chance.choices([name for name, _ in weighed], [part for _, part in weighed])[0]


async def fill(shop: Shop, run_due: RunDue, until: int) -> None:
    """Live through two weeks up to a time (unix seconds); the shop's clock stands at their start.

    ``run_due`` does what is due by the shop's clock.
    """
    chance = shop.chance
    customers = await open_shop(shop)
    for day in range(DAYS):
        times = sorted(
            chance.randrange(OPENING_SECONDS, DAY_SECONDS - OPENING_SECONDS // 2)
            for _ in range(chance.randint(*PAYMENTS_A_DAY))
        )
        begin = until - (DAYS - day) * DAY_SECONDS
        for seconds in times:
            moment = min(begin + seconds, until - LAST_SECONDS)
            shop.clock.advance(seconds=max(moment - shop.clock.now(), 0))
            await take_payment(shop, chance.choice(customers))
        await run_due()
        if day % 5 == 2:
            await make_a_mistake(shop)


def beginning(until: int) -> int:
    """When the sample begins (unix seconds), for one that goes up to a time."""
    return until - DAYS * DAY_SECONDS


async def open_shop(shop: Shop) -> list[str]:
    """Products with their prices, and customers; gives the customers' ids."""
    for name, amount in GOODS:
        product = await shop.post("/v1/products", name=name)
        await shop.post(
            "/v1/prices", product=product["id"], unit_amount=amount, currency="usd", nickname=name
        )
    made = []
    for number, (name, email) in enumerate(PEOPLE):
        customer = await shop.post(
            "/v1/customers", **{"name": name, "email": email, "metadata[member]": 1_000 + number}
        )
        made.append(customer["id"])
    return made


async def take_payment(shop: Shop, customer: str) -> None:
    """One order, and what becomes of it."""
    chance = shop.chance
    name, amount = chance.choice(GOODS)
    count = chance.choice((1, 1, 1, 2, 3))
    currency = shop.one_of(MONEY)
    later = chance.random() < 0.05
    intent = await shop.post(
        "/v1/payment_intents",
        **{
            "amount": amount * count,
            "currency": currency,
            "customer": customer,
            "payment_method": shop.one_of(CARDS),
            "confirm": "true",
            "return_url": "https://shop.example.com/thanks",
            "capture_method": "manual" if later else "automatic",
            "description": name if count == 1 else f"{count} × {name}",
            "metadata[order]": chance.randrange(10_000, 99_999),
        },
    )
    if intent.get("status") != "succeeded" or chance.random() > 0.1:
        return
    shop.clock.advance(seconds=chance.randrange(60, 900))
    refund = {"payment_intent": intent["id"], "reason": chance.choice(REFUND_REASONS)}
    if count > 1:
        refund["amount"] = amount
    await shop.post("/v1/refunds", **refund)


async def make_a_mistake(shop: Shop) -> None:
    """The requests that every integration gets wrong once."""
    await shop.post("/v1/payment_intents", amount=1_000)
    await shop.get("/v1/customers/cus_of_another_mode")
    await shop.post("/v1/customers", nmae="Ada")
