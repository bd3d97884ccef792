"""Parameters as values of their own, and types in a program's own annotations."""

# pyright: strict

from datetime import UTC, datetime
from typing import Literal, Unpack

import zorse
from zorse import types

Plan = Literal["basic", "pro"]


def new_customer(**params: Unpack[types.CustomerCreateParams]) -> zorse.Customer:
    return zorse.Customer.create(**params)


def items(plan: Plan) -> list[types.SubscriptionItemsParam]:
    return [{"price": {"basic": "price_1", "pro": "price_2"}[plan], "quantity": 1}]


def subscribe(customer: types.Customer, plan: Plan) -> types.Subscription:
    params: types.SubscriptionCreateParams = {"customer": customer.id, "items": items(plan)}
    params["trial_end"] = datetime(2026, 7, 1, tzinfo=UTC)
    params["idempotency_key"] = f"subscribe-{customer.id}"
    return zorse.Subscription.create(**params)


def shipped_to(address: types.Address) -> str:
    return ", ".join([part for part in (address.line1, address.city) if part])


def options(account: str) -> types.RequestOptions:
    return {"stripe_account": account, "timeout": 20}


def recent(client: zorse.Client, customers: types.CustomersService) -> None:
    client.events.list(created={"gte": 1_781_524_800}, **options("acct_1"))
    client.events.list(created={"gte": datetime(2026, 6, 15, tzinfo=UTC)})
    client.events.list(created=datetime(2026, 6, 15, tzinfo=UTC))
    customers.list(created={"gt": 1}, limit=3)


new_customer_of_nobody: types.CustomerCreateParams = {"email": "nobody@example.com"}
