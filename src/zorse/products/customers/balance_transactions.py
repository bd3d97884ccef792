"""Customer balance transactions: what a customer is owed or owes, apart from any invoice.

A customer's ``balance`` is what later invoices take into account: below zero it is a credit, above
zero it is added to what is due. Every change of it leaves a transaction that never changes and says
what the balance was afterwards; those of a currency, put together, are the balance. It counts in
the customer's own currency; credit in other currencies is kept beside it and shown in
``invoice_credit_balance``.

Documented at docs.stripe.com/api/customer_balance_transactions and /billing/customer/balance.
"""

from typing import Any

from zorse import errors, money
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import includes, operation
from zorse.products.customers import customers
from zorse.store.protocol import Object

TYPE = "customer_balance_transaction"


def record(
    call: Call, customer: Object, amount: int, currency: str, *, type_: str, **fields: Any
) -> Object:
    """Keep the transaction of a change by ``amount``, and let the customer's balance follow it.

    The customer is left to the caller to keep and to tell of.
    """
    if customer["currency"] is None:
        customer["currency"] = currency
    if currency == customer["currency"]:
        ending = customer["balance"] = customer["balance"] + amount
    else:
        kept = call.internal(customer).setdefault("credit", {})
        ending = kept[currency] = kept.get(currency, 0) + amount
    transaction = call.new(
        TYPE,
        amount=amount,
        currency=currency,
        customer=customer["id"],
        ending_balance=ending,
        type=type_,
    )
    transaction.update(fields)
    return call.put(transaction)


@customers.also("create")
def at_first(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """A balance that a customer is made with is a transaction too."""
    return settle(call, customer, params, 0, "initial")


@customers.also("update")
def adjust(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """Setting the balance of a customer is an adjustment by the difference."""
    before = call.get("customer", customer["id"])["balance"]
    return settle(call, customer, params, before, "adjustment")


def settle(
    call: Call, customer: Object, params: dict[str, Any], before: int, type_: str
) -> list[customers.Told]:
    """Bring a customer's balance from what it was to what parameters say."""
    wanted = params.get("balance", before)
    if wanted != before:
        customer["balance"] = before
        currency = customer["currency"] or call.account.body.get("default_currency") or "usd"
        record(call, customer, wanted - before, currency, type_=type_)
    return []


@operation("POST /v1/customers/{customer}/balance_transactions")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Change the balance of the customer in the path by an amount."""
    customer = customers.live_customer(call)
    currency = params["currency"]
    if not money.is_supported(currency):
        raise errors.parameter_invalid(
            f"Invalid currency: {currency}. Stripe currently supports these currencies: "
            f"{', '.join(money.CURRENCIES)}",
            "currency",
        )
    call.internal(customer)  # What is hidden is shared with the copy.
    changed = dict(customer)
    transaction = record(
        call,
        changed,
        params["amount"],
        currency,
        type_="adjustment",
        description=params.get("description") or None,
        metadata=standard.merged_metadata({}, params.get("metadata") or {}),
    )
    previous = call.change(customer, **changed)
    if previous:
        call.emit("customer.updated", customer, previous)
    return transaction


@operation("GET /v1/customers/{customer}/balance_transactions")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of the customer's balance transactions, newest first."""
    customer = customers.live_customer(call)
    return list_objects(call, TYPE, params, where={"customer": customer["id"]})


@operation("GET /v1/customers/{customer}/balance_transactions/{transaction}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give one of the customer's balance transactions."""
    customer = customers.live_customer(call)
    transaction = call.get(TYPE, call.path["transaction"])
    if transaction["customer"] != customer["id"]:
        raise call.missing(TYPE, transaction["id"])
    return transaction


@operation("POST /v1/customers/{customer}/balance_transactions/{transaction}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change a transaction's description and metadata, which is all that may change."""
    transaction = retrieve(call, params)
    if "description" in params:
        transaction["description"] = params["description"] or None
    if "metadata" in params:
        merged = standard.merged_metadata(transaction["metadata"], params["metadata"])
        transaction["metadata"] = merged
    return call.put(transaction)


@includes("customer", "invoice_credit_balance")
def credit(call: Call, customer: Object) -> dict[str, int]:
    """What a customer is owed or owes, by currency."""
    stored = call.get("customer", customer["id"])
    kept: dict[str, int] = call.internal(stored).get("credit") or {}
    if stored["currency"] is None:
        return kept
    return {stored["currency"]: stored["balance"], **kept}
