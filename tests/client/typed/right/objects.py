"""Objects: attributes and dicts, what is nullable, what can be expanded, lists within."""

# pyright: strict

from typing import Any, assert_type

import zorse


def fields(subscription: zorse.Subscription, intent: zorse.PaymentIntent) -> None:
    assert_type(subscription.items_, "zorse.ListObject[zorse.SubscriptionItem]")
    assert_type(subscription["items"], "zorse.ListObject[zorse.SubscriptionItem]")
    assert_type(subscription.items_.data[0].price.id, str)
    assert_type(subscription["status"], Any)
    assert_type(subscription.metadata, dict[str, str])
    assert_type(intent.amount, int)
    charge = intent.latest_charge
    if isinstance(charge, zorse.Charge):
        assert_type(charge.balance_transaction, "str | zorse.BalanceTransaction | None")
        if charge.payment_method_details is not None and charge.payment_method_details.card:
            assert_type(charge.payment_method_details.card.last4, "str | None")
    elif charge is not None:
        assert_type(charge, str)
    if intent.status == "succeeded":
        print(intent.currency.upper())


def as_data(customer: zorse.Customer) -> dict[str, Any]:
    if customer.address is not None:
        assert_type(customer.address.city, "str | None")
    customer["name"] = "Jenny"
    print(customer.get("email"), customer.to_json(indent=2), dict(customer))
    response = customer.last_response
    if response is not None:
        assert_type(response.status, int)
        assert_type(response.request_id, "str | None")
    return customer.to_dict()


def lists(page: "zorse.ListObject[zorse.Customer]") -> int:
    assert_type(page.data, list[zorse.Customer])
    assert_type(page[0], zorse.Customer)
    assert_type(page[:3], list[zorse.Customer])
    assert_type([one.id for one in page], list[str])
    assert_type(page.next_page(limit=3), "zorse.ListObject[zorse.Customer]")
    return len(page) if page.has_more else 0
