"""Orders: what somebody wants to buy, and how far its payment is.

An order is ``open`` until its payment succeeds, then ``paid``. While the bank wants to hear from
the customer it is ``authenticating``; a payment that failed leaves it ``open``, with the reason. A
shop with more than one process keeps its orders in a database; the rules stay the same.
"""

from dataclasses import dataclass, field
from itertools import count
from typing import Final

import zorse

STATES: Final = {
    "succeeded": "paid",
    "processing": "processing",
    "requires_action": "authenticating",
    "requires_payment_method": "open",
    "requires_confirmation": "open",
    "canceled": "canceled",
}


@dataclass
class Order:
    """One order, of one thing; ``amount`` in minor units."""

    id: str
    product: str
    amount: int
    currency: str
    state: str = "open"
    intent: str | None = None
    reason: str | None = None
    """Why the last payment failed, in words for the customer."""

    attempts: int = 0

    def follow(self, intent: zorse.PaymentIntent) -> None:
        """Be as far as its payment is; what is paid stays paid, whatever arrives late."""
        self.intent = intent.id
        if self.state == "paid":
            return
        self.state = STATES[intent.status]
        failed = intent.last_payment_error
        self.reason = failed.message if failed is not None and self.state == "open" else None


@dataclass
class Orders:
    """All orders of the shop, by id."""

    _by_id: dict[str, Order] = field(default_factory=dict)
    _numbers: "count[int]" = field(default_factory=lambda: count(1001))

    def place(self, product: str, amount: int, currency: str) -> Order:
        order = Order(f"order_{next(self._numbers)}", product, amount, currency)
        self._by_id[order.id] = order
        return order

    def find(self, id_: str | None) -> Order | None:
        return self._by_id.get(id_ or "")
