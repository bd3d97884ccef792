"""Discounts of customers: what coupons take off all that a customer is invoiced.

Coupons cannot be given to customers yet, so no customer has a discount.
"""

from typing import Any

from zorse import errors
from zorse.operations.call import Call
from zorse.operations.registry import operation
from zorse.products.customers import customers
from zorse.store.protocol import Object


@operation("GET /v1/customers/{customer}/discount")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the discount of the customer in the path."""
    raise none_of(customers.live_customer(call))


@operation("DELETE /v1/customers/{customer}/discount")
def delete(call: Call, params: dict[str, Any]) -> Object:
    """Take the discount from the customer in the path."""
    raise none_of(customers.live_customer(call))


def none_of(customer: Object) -> errors.ApiError:
    """The error for a customer who has no discount."""
    assert customer["discount"] is None
    return errors.invalid_request(
        f"No active discount for customer: {customer['id']}",
        code="resource_missing",
        status=404,
        stored=False,
    )
