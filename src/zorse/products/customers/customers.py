"""Customers: who pays, kept across payments.

A deleted customer can still be retrieved by id, as a stub, but is not found as a parameter or in
lists. Documented at docs.stripe.com/api/customers.
"""

import re
from typing import Any, Final

from zorse import errors, ids
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import operation, resolves
from zorse.operations.searching import search_objects
from zorse.store.protocol import Object

EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+")
PREFIX_LENGTH: Final = 8
DELETED: Final = "deleted_customer"


@operation("POST /v1/customers")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Keep a new customer, with the payment method or source given, if any."""
    check(params)
    customer = call.new(
        "customer",
        balance=0,
        delinquent=False,
        invoice_prefix=ids.random_text(PREFIX_LENGTH).upper(),
        next_invoice_sequence=1,
        tax_exempt="none",
    )
    settings = params.pop("invoice_settings", None)
    standard.apply(call, "customer", customer, fields_of(params))
    call.put(customer)
    if settings or params.get("payment_method"):
        call.put(apply_invoice_settings(call, customer, settings or {}))
    call.emit("customer.created", customer)
    return customer


def fields_of(params: dict[str, Any]) -> dict[str, Any]:
    """The parameters that become fields as they are."""
    others = {"payment_method", "source", "tax_id_data", "cash_balance", "tax", "test_clock"}
    return {name: value for name, value in params.items() if name not in others}


def check(params: dict[str, Any]) -> None:
    """Refuse what is no e-mail address."""
    email = params.get("email")
    if email and not EMAIL.fullmatch(email):
        raise errors.parameter_invalid(f"Invalid email address: {email}", "email", "email_invalid")


def apply_invoice_settings(call: Call, customer: Object, given: dict[str, Any]) -> Object:
    """Lay given invoice settings over the customer's; a default payment method must be attached."""
    settings = dict(customer["invoice_settings"])
    for name, value in given.items():
        if name == "default_payment_method" and value:
            method = call.get(
                "payment_method", value, param="invoice_settings[default_payment_method]"
            )
            if method["customer"] != customer["id"] and value != call.params.get("payment_method"):
                raise errors.invalid_request(
                    "The customer does not have a payment method with the ID "
                    f"{method['id']}. The payment method must be attached to the customer.",
                    code="resource_missing",
                    param="invoice_settings[default_payment_method]",
                )
            settings[name] = method["id"]
        else:
            settings[name] = value or None
    customer["invoice_settings"] = settings
    return customer


@operation("GET /v1/customers/{customer}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the customer, or the stub of one that was deleted."""
    return call.get("customer", call.path["customer"])


@operation("POST /v1/customers/{customer}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change the fields given."""
    customer = live_customer(call)
    check(params)
    changed = dict(customer)
    settings = params.pop("invoice_settings", None)
    standard.apply(call, "customer", changed, fields_of(params))
    if settings:
        apply_invoice_settings(call, changed, settings)
    previous = call.change(customer, **changed)
    if previous:
        call.emit("customer.updated", customer, previous)
    return customer


def live_customer(call: Call) -> Object:
    """The customer in the path, who must not be deleted."""
    customer = call.get("customer", call.path["customer"])
    if customer.get("deleted"):
        raise call.missing("customer", customer["id"])
    return customer


@operation("DELETE /v1/customers/{customer}")
def delete(call: Call, params: dict[str, Any]) -> Object:
    """Forget the customer for good; a stub remains."""
    customer = live_customer(call)
    call.remove(customer)
    stub = {"id": customer["id"], "object": "customer", "deleted": True}
    call.unit.put(DELETED, stub)
    call.emit("customer.deleted", customer)
    return stub


@resolves("customer")
def deleted_customer(call: Call, id_: str) -> Object | None:
    """An id that is no customer any more may still stand for one who was deleted."""
    return call.unit.get(DELETED, id_)


@operation("GET /v1/customers")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of customers, newest first."""
    return list_objects(call, "customer", params)


@operation("GET /v1/customers/search")
def search(call: Call, params: dict[str, Any]) -> Object:
    """Customers that match a query."""
    return search_objects(call, "customer", params)
