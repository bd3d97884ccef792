"""Cash balances: money that customers have sent by bank transfer and that is not spent yet.

Each customer has one. No bank transfers arrive here yet, so nothing is ever available in it; how
money that arrives is to be matched with payments can be set all the same.

Documented at docs.stripe.com/api/cash_balance.
"""

from typing import Any, Final

from zorse.operations.call import Call
from zorse.operations.registry import includes, operation
from zorse.products.customers import customers
from zorse.store.protocol import Object

DEFAULT_MODE: Final = "automatic"


def of(call: Call, customer: Object) -> Object:
    """A customer's cash balance."""
    chosen = call.internal(customer).get("reconciliation_mode")
    settings = {
        "reconciliation_mode": chosen or DEFAULT_MODE,
        "using_merchant_default": chosen is None,
    }
    return call.new("cash_balance", customer=customer["id"], settings=settings)


def choose(call: Call, customer: Object, params: dict[str, Any]) -> None:
    """Set how money that arrives is matched with payments; the account's own way if so asked."""
    mode = (params.get("settings") or {}).get("reconciliation_mode")
    if mode:
        chosen = None if mode == "merchant_default" else mode
        call.internal(customer)["reconciliation_mode"] = chosen


@customers.also("create")
def with_customer(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """A customer may be made with the settings of their cash balance."""
    choose(call, customer, params.get("cash_balance") or {})
    return []


@customers.also("update")
def change_settings(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """The settings may change with the customer."""
    choose(call, customer, params.get("cash_balance") or {})
    return []


@operation("GET /v1/customers/{customer}/cash_balance")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the cash balance of the customer in the path."""
    return of(call, customers.live_customer(call))


@operation("POST /v1/customers/{customer}/cash_balance")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change the settings of the cash balance of the customer in the path."""
    customer = customers.live_customer(call)
    choose(call, customer, params)
    call.put(customer)
    return of(call, customer)


@includes("customer", "cash_balance")
def of_customer(call: Call, customer: Object) -> Object:
    """A customer's cash balance, for those who ask for it with the customer."""
    return of(call, call.get("customer", customer["id"]))
