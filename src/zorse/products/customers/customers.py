"""Customers: who pays, kept across payments.

A deleted customer can still be retrieved by id, as a stub, but is not found as a parameter or in
lists. Documented at docs.stripe.com/api/customers.
"""

import re
from collections.abc import Callable
from typing import Any, Final, Literal

from zorse import contract, errors, ids
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import operation, resolves
from zorse.operations.searching import search_objects
from zorse.store.protocol import Object

EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+")
PREFIX: Final = re.compile(r"[A-Z0-9]{3,12}", re.ASCII)
PREFIX_LENGTH: Final = 8
DELETED: Final = "deleted_customer"
BESIDE: Final = frozenset(
    {
        "balance",
        "bank_account",
        "card",
        "cash_balance",
        "default_alipay_account",
        "default_bank_account",
        "default_card",
        "default_source",
        "invoice_settings",
        "payment_method",
        "source",
        "tax",
        "tax_id_data",
    }
)
"""Parameters that do more than set the field of their name."""

Told = tuple[str, Object, Object | None]
"""An event that is still to be recorded: its type, its object, and what changed of it."""

Also = Callable[[Call, Object, dict[str, Any]], list[Told]]

_also: dict[str, list[Also]] = {"create": [], "update": [], "delete": []}


def also(verb: Literal["create", "delete", "update"]) -> Callable[[Also], Also]:
    """Bind what else is done with a customer, by a product that knows customers.

    It is done before the customer's own event, and gives the events to follow that one; with
    ``delete`` they go before it.
    """

    def bind(function: Also) -> Also:
        _also[verb].append(function)
        return function

    return bind


def done_also(call: Call, verb: str, customer: Object, params: dict[str, Any]) -> list[Told]:
    return [told for function in _also[verb] for told in function(call, customer, params)]


def tell(call: Call, events: list[Told]) -> None:
    for type_, obj, previous in events:
        call.emit(type_, obj, previous)


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
    standard.apply(call, "customer", customer, fields_of(params), whole=True)
    call.put(customer)
    told = done_also(call, "create", customer, params)
    apply_invoice_settings(call, customer, params.get("invoice_settings"))
    call.put(customer)
    call.emit("customer.created", customer)
    tell(call, told)
    return customer


def fields_of(params: dict[str, Any]) -> dict[str, Any]:
    """The parameters that become fields as they are."""
    return {name: value for name, value in params.items() if name not in BESIDE}


def check(params: dict[str, Any]) -> None:
    """Refuse what is no e-mail address, and what invoices cannot be numbered with."""
    prefix = params.get("invoice_prefix")
    if prefix and not PREFIX.fullmatch(prefix):
        raise errors.parameter_invalid(
            f"Invalid invoice_prefix: {prefix}. It must be 3 to 12 uppercase letters or numbers.",
            "invoice_prefix",
        )
    if params.get("next_invoice_sequence", 1) < 1:
        raise errors.parameter_invalid(
            "This value must be greater than or equal to 1.",
            "next_invoice_sequence",
            "parameter_invalid_integer",
        )
    email = params.get("email")
    if email and not EMAIL.fullmatch(email):
        raise errors.parameter_invalid(f"Invalid email address: {email}", "email", "email_invalid")


def apply_invoice_settings(call: Call, customer: Object, given: Any) -> None:
    """Lay given invoice settings over the customer's; a default payment method must be attached."""
    if not given:
        return
    shape = contract.load().resources["customer"].shape.fields["invoice_settings"]
    template = (given.get("rendering_options") or {}).get("template")
    if template:
        param = "invoice_settings[rendering_options][template]"
        call.get("invoice_rendering_template", template, param=param)
    settings = standard.fit(call, shape, given, customer["invoice_settings"], "invoice_settings")
    method_id = settings["default_payment_method"]
    if given.get("default_payment_method"):
        method = call.get("payment_method", method_id)
        if method["customer"] != customer["id"]:
            raise errors.invalid_request(
                f"The customer does not have a payment method with the ID {method_id}. The payment "
                "method must be attached to the customer.",
                code="resource_missing",
                param="invoice_settings[default_payment_method]",
            )
    customer["invoice_settings"] = settings


@operation("GET /v1/customers/{customer}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the customer, or the stub of one that was deleted."""
    return call.get("customer", call.path["customer"])


@operation("POST /v1/customers/{customer}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change the fields given."""
    customer = live_customer(call)
    check(params)
    call.internal(customer)  # What is hidden is shared with the copy.
    changed = dict(customer)
    standard.apply(call, "customer", changed, fields_of(params), whole=True)
    told = done_also(call, "update", changed, params)
    apply_invoice_settings(call, changed, params.get("invoice_settings"))
    previous = call.change(customer, **changed)
    if previous:
        call.emit("customer.updated", customer, previous)
    tell(call, told)
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
    tell(call, done_also(call, "delete", customer, params))
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
