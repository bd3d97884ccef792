"""A payment in one line, as the tests of the Python SDK make it."""

import time
from collections.abc import Callable
from typing import Any, TypeVar

import stripe

Seen = TypeVar("Seen")
EVENTUALLY_SECONDS = 15

NO_REDIRECTS: Any = {"enabled": True, "allow_redirects": "never"}
CARD: Any = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2034, "cvc": "123"}


def order(method: str = "pm_card_visa", **more: Any) -> Any:
    """The parameters of a payment that is confirmed at once."""
    return {
        "amount": 2000,
        "currency": "usd",
        "payment_method": method,
        "confirm": True,
        "automatic_payment_methods": NO_REDIRECTS,
        **more,
    }


def pay(
    client: stripe.StripeClient, method: str = "pm_card_visa", **more: Any
) -> stripe.PaymentIntent:
    return client.v1.payment_intents.create(order(method, **more))


def eventually(look: Callable[[], Seen]) -> Seen:
    """What is seen once there is something to see: some things happen moments after an answer."""
    end = time.monotonic() + EVENTUALLY_SECONDS
    while not (seen := look()) and time.monotonic() < end:
        time.sleep(0.1)
    return seen
