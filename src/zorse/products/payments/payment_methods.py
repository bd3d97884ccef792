"""Payment methods: how somebody pays, such as a card.

A payment method is made unattached. Attached to a customer it can be used again and again;
detached, or used once without a customer, it can never be used again. A card's number goes to the
vault and its security code is only ever looked at, never kept. Test names (``pm_card_visa``) stand
for a fresh payment method each time they are used.

Documented at docs.stripe.com/api/payment_methods and /testing.
"""

from typing import Any, Final

from zorse import contract, errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.fitting import Fitting
from zorse.operations.lists import envelope, list_objects
from zorse.operations.registry import operation, resolves
from zorse.products.customers import customers
from zorse.products.payments import card_data, legacy_cards
from zorse.products.payments.contact_details import (
    address,
    billing_details,
    check_email,
    radar_options,
)
from zorse.rails import cards
from zorse.rails.simulated import directory
from zorse.store.protocol import Object

NUMBERS: Final = ("account_number", "iban")
"""What is never shown of a payment method, apart from its last digits."""

SPENT: Final = (
    "The provided PaymentMethod was previously used with a PaymentIntent without Customer "
    "attachment, shared with a connected account without Customer attachment, or was detached from "
    "a Customer. It may not be used again. To use a PaymentMethod multiple times, you must attach "
    "it to a Customer first."
)


@operation("POST /v1/payment_methods")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Keep a new payment method, not attached to anybody."""
    if params.get("payment_method"):
        raise errors.parameter_invalid(
            "Sharing payment methods between accounts needs Connect.", "payment_method"
        )
    method = make(call, params)
    if params.get("customer"):
        raise errors.parameter_invalid(
            "The customer parameter only goes with payment_method, to share one of a platform. "
            "Attach the new PaymentMethod to the customer instead.",
            "customer",
        )
    return call.put(method)


def make(call: Call, params: dict[str, Any], *, prefix: str = "") -> Object:
    """A payment method from its parameters, not kept yet; ``prefix`` is where they stand."""
    type_ = params.get("type")
    if type_ is None:
        raise errors.parameter_missing(within(prefix, "type"))
    check_email(
        params.get("billing_details") or {}, "email", within(prefix, "billing_details") + "[email]"
    )
    method = call.new(
        "payment_method",
        type=type_,
        allow_redisplay=params.get("allow_redisplay") or "unspecified",
        billing_details=billing_details(params.get("billing_details") or {}),
        customer=None,
        metadata=standard.merged_metadata({}, params.get("metadata") or {}),
        **radar_options(params),
    )
    if type_ == "card":
        given = params.get("card")
        if not given:
            raise errors.parameter_missing(within(prefix, "card"))
        card_data.set_card(call, method, given, within(prefix, "card"))
    else:
        set_details(call, method, params.get(type_) or {}, prefix)
    return method


def set_details(call: Call, method: Object, given: dict[str, Any], prefix: str) -> None:
    """Give a payment method that is no card what is shown of it; of a number its last digits."""
    type_ = method["type"]
    shape = contract.load().resources["payment_method"].shape.fields.get(type_)
    if shape is None:
        raise errors.parameter_invalid(f"Invalid type: {type_}", within(prefix, "type"))
    fitting = Fitting(call)
    details = fitting.fit(shape, given, None, within(prefix, type_))
    unseen = {f"{within(prefix, type_)}[{name}]" for name in NUMBERS}
    lost = [param for param in fitting.lost if param not in unseen]
    if lost:
        raise errors.not_implemented(f"the parameter {lost[0]} of payment methods")
    linked = given.get("financial_connections_account")
    if linked:
        param = f"{within(prefix, type_)}[financial_connections_account]"
        call.get("financial_connections.account", linked, param=param)
    number = next((given[name] for name in NUMBERS if given.get(name)), None)
    if number is not None:
        bare = "".join(number.split()).upper()
        secret = call.services.vault.account_secret(call.account.id)
        seen = {"fingerprint": cards.fingerprint(bare, secret), "last4": bare[-4:]}
        if given.get("iban"):
            seen["country"] = bare[:2]
        details.update({name: value for name, value in seen.items() if name in details})
    method[type_] = details


def within(prefix: str, name: str) -> str:
    """A parameter's full name: ``payment_method_data[card]``."""
    return f"{prefix}[{name}]" if prefix else name


@resolves("payment_method", makes=True)
def from_test_name(call: Call, id_: str) -> Object | None:
    """A fresh payment method for the name of a test card, in test mode."""
    if call.livemode or not id_.startswith("pm_"):
        return None
    card = directory.card_by_payment_method(id_)
    if card is None:
        return None
    method = call.new(
        "payment_method",
        type="card",
        allow_redisplay="unspecified",
        billing_details=billing_details({}),
        customer=None,
        metadata={},
    )
    card_data.set_test_card(call, method, card)
    return call.put(method)


@operation("GET /v1/payment_methods/{payment_method}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the payment method that the path names."""
    return call.get("payment_method", call.path["payment_method"])


@operation("POST /v1/payment_methods/{payment_method}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change what may change: billing details, metadata, and a card's expiry."""
    method = call.get("payment_method", call.path["payment_method"])
    if method["customer"] is None:
        raise errors.invalid_request(
            "You must save this PaymentMethod to a customer before you can update it."
        )
    for name in ("card", "us_bank_account"):
        if name in params and (name != method["type"] or name != "card"):
            raise errors.parameter_invalid(
                f"You cannot update `{name}` on a PaymentMethod of type `{method['type']}`.", name
            )
    changed = dict(method)
    if "billing_details" in params:
        given = params["billing_details"] or {}
        check_email(given, "email", "billing_details[email]")
        merged = {**method["billing_details"], **{k: v or None for k, v in given.items()}}
        if "address" in given:
            # An empty address clears the whole of it.
            kept = method["billing_details"]["address"] if given["address"] else {}
            merged["address"] = address({**kept, **(given["address"] or {})})
        changed["billing_details"] = merged
    if "card" in params:
        changed["card"] = card_data.updated_card(call, method["card"], params["card"])
    if params.get("allow_redisplay"):
        changed["allow_redisplay"] = params["allow_redisplay"]
    if "metadata" in params:
        changed["metadata"] = standard.merged_metadata(method["metadata"], params["metadata"])
    previous = call.change(method, **changed)
    if previous:
        legacy_cards.follow(call, method)
        call.emit("payment_method.updated", method, previous)
    return method


@operation("GET /v1/payment_methods")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of the payment methods of a customer; without one, of none."""
    if not params.get("customer"):
        return envelope([], "/v1/payment_methods", has_more=False)
    call.get("customer", params["customer"], param="customer")
    return list_objects(call, "payment_method", params)


@operation("GET /v1/customers/{customer}/payment_methods")
def list_of_customer(call: Call, params: dict[str, Any]) -> Object:
    """A page of a customer's payment methods."""
    customer = customers.live_customer(call)
    return list_objects(call, "payment_method", params, where={"customer": customer["id"]})


@operation("GET /v1/customers/{customer}/payment_methods/{payment_method}")
def retrieve_of_customer(call: Call, params: dict[str, Any]) -> Object:
    """Give one of a customer's payment methods."""
    customer = customers.live_customer(call)
    method = call.get("payment_method", call.path["payment_method"])
    if method["customer"] != customer["id"]:
        raise call.missing("payment_method", method["id"])
    return method


@operation("POST /v1/payment_methods/{payment_method}/attach")
def attach(call: Call, params: dict[str, Any]) -> Object:
    """Save a payment method for a customer, after asking its issuer."""
    if params.get("customer_account"):
        raise errors.not_implemented("attaching payment methods to accounts")
    if not params.get("customer"):
        raise errors.invalid_request(
            "Must provide customer or customer_account.", code="parameter_missing", stored=False
        )
    customer = call.get("customer", params["customer"], param="customer")
    method = call.get("payment_method", call.path["payment_method"])
    attach_to(call, method, customer)
    return method


def attach_to(call: Call, method: Object, customer: Object) -> None:
    """Attach a payment method to a customer; an issuer that refuses is a card error."""
    save_for(call, method, customer)
    call.emit("payment_method.attached", method)


def save_for(call: Call, method: Object, customer: Object) -> None:
    """Make a payment method a customer's, without telling of it yet."""
    if method["customer"] is not None:
        raise errors.invalid_request(
            "The payment method you provided has already been attached to a customer."
        )
    check_usable(call, method)
    if method["type"] == "card":
        card_data.verify(call, method, purpose="attach")
    call.change(method, customer=customer["id"])


def check_usable(call: Call, method: Object) -> None:
    """Refuse a payment method that was detached, or used up."""
    if call.internal(method).get("spent"):
        raise errors.invalid_request(SPENT)


@operation("POST /v1/payment_methods/{payment_method}/detach")
def detach(call: Call, params: dict[str, Any]) -> Object:
    """Take a payment method from its customer, for good."""
    method = call.get("payment_method", call.path["payment_method"])
    if method["customer"] is None:
        raise errors.invalid_request(
            "The payment method you provided is not attached to a customer so detachment is "
            "impossible."
        )
    customer = call.find("customer", method["customer"])
    call.internal(method)["spent"] = True
    previous = call.change(method, customer=None)
    call.emit("payment_method.detached", method, previous)
    if customer is None or customer.get("deleted"):
        return method
    card = call.unit.get("card", method["id"], lock=True)
    if card is not None:
        legacy_cards.forget(call, customer, card)
    settings = customer["invoice_settings"]
    if settings["default_payment_method"] == method["id"]:
        previous = call.change(
            customer, invoice_settings={**settings, "default_payment_method": None}
        )
        call.emit("customer.updated", customer, previous)
    return method


# With the customer ----------------------------------------------------------------------------


@customers.also("create")
def attach_first(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """A customer may be made together with a payment method."""
    named = params.get("payment_method")
    if not named:
        return []
    method = call.get("payment_method", named, param="payment_method")
    save_for(call, method, customer)
    settings = params.get("invoice_settings") or {}
    if settings.get("default_payment_method") == named:
        # The name of a test card stands for another payment method each time; one is meant here.
        settings["default_payment_method"] = method["id"]
    return [("payment_method.attached", method, None)]


@customers.also("delete")
def detach_all(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """A deleted customer's payment methods can never be used again."""
    told: list[customers.Told] = []
    while True:
        page = call.page("payment_method", customer=customer["id"])
        for method in page.data:
            call.internal(method)["spent"] = True
            previous = call.change(method, customer=None)
            card = call.unit.get("card", method["id"], lock=True)
            if card is None:
                told.append(("payment_method.detached", method, previous))
            else:
                call.remove(card)
                told.append(("customer.source.deleted", card, None))
        if not page.has_more:
            return told
