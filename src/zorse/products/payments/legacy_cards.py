"""Saved cards of the older kind: a customer's ``sources``.

A card object hangs off its customer and comes of a token. The first becomes the customer's default
source, which is charged when nothing else is named. Every such card is a payment method too, under
the same id, so payment intents take it; what happens to one happens to the other.

Documented at docs.stripe.com/api/cards and /payments/payment-methods/migration.
"""

from typing import Any, Final

from zorse import errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.lists import envelope, list_objects
from zorse.operations.registry import includes, operation
from zorse.products.customers import customers
from zorse.products.payments import card_data, tokens
from zorse.products.payments.contact_details import billing_details
from zorse.store.protocol import Object

CHECKS: Final = {
    "address_line1_check": "address_line1_check",
    "address_postal_code_check": "address_zip_check",
    "cvc_check": "cvc_check",
}
"""How the checks of a payment method's card are named on a card object."""


def from_token(call: Call, token_id: str, param: str) -> tuple[Object, dict[str, Any]]:
    """The card of a token, which is used up by this, and its hidden part."""
    token = call.get("token", token_id, param=param)
    card_data.use_token(call, token, param)
    return dict(token["card"]), call.internal(token)


def mirror(call: Call, card: Object, hidden: dict[str, Any]) -> Object:
    """The payment method that a card object is too, under the same id."""
    method = call.new(
        "payment_method",
        id=card["id"],
        type="card",
        allow_redisplay="unspecified",
        billing_details=billing_details({}),
        customer=card.get("customer"),
        metadata=dict(card["metadata"] or {}),
    )
    card_data.copy_card(call, card, hidden, method)
    return call.put(method)


def save(call: Call, customer: Object, source: Any, param: str) -> Object:
    """Save the card of a token, or one given whole, for a customer; its issuer is asked."""
    if isinstance(source, dict):
        token = tokens.from_card(call, source)
        source = call.put(token)["id"]
    if source.startswith(("btok_", "src_")):
        raise errors.not_implemented(f"saving {source.partition('_')[0]} objects for customers")
    card, hidden = from_token(call, source, param)
    card["customer"] = customer["id"]
    method = mirror(call, card, hidden)
    card_data.verify(call, method, purpose="attach")
    for name, field in CHECKS.items():
        card[field] = method["card"]["checks"][name]
    return call.put(card)


def adopt(call: Call, customer: Object, source: Any, param: str) -> Object:
    """Save a card for a customer who has none as the default, and tell of both."""
    card = save(call, customer, source, param)
    call.emit("customer.source.created", card)
    if customer["default_source"] is None:
        previous = call.change(customer, default_source=card["id"])
        call.emit("customer.updated", customer, previous)
    return card


@operation("POST /v1/customers/{customer}/sources")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Save a card for the customer in the path."""
    customer = customers.live_customer(call)
    if params.get("bank_account") or params.get("alipay_account"):
        raise errors.not_implemented("bank accounts of customers")
    source = params.get("source") or params.get("card")
    if not source:
        raise errors.parameter_missing("source")
    card = adopt(call, customer, source, "source" if params.get("source") else "card")
    if params.get("metadata"):
        call.change(card, metadata=standard.merged_metadata(card["metadata"], params["metadata"]))
    return card


@operation("POST /v1/customers/{customer}/cards")
def create_card(call: Call, params: dict[str, Any]) -> Object:
    """The older address of saving a card."""
    return create(call, params)


@operation("GET /v1/customers/{customer}/sources")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of the customer's saved cards, newest first."""
    customer = customers.live_customer(call)
    return list_objects(call, "card", params, where={"customer": customer["id"]})


@operation("GET /v1/customers/{customer}/cards")
def list_cards(call: Call, params: dict[str, Any]) -> Object:
    """The older address of the saved cards."""
    return list_(call, params)


@includes("customer", "sources")
def of_customer(call: Call, customer: Object) -> Object:
    """A customer's saved cards, newest first."""
    page = call.page("card", limit=10, customer=customer["id"])
    return envelope(page.data, f"/v1/customers/{customer['id']}/sources", has_more=page.has_more)


def of_path(call: Call) -> tuple[Object, Object]:
    """The customer and the saved card in the path."""
    customer = customers.live_customer(call)
    id_ = call.path["id"]
    card = call.unit.get("card", id_, lock=True)
    if card is None or card["customer"] != customer["id"]:
        raise errors.resource_missing("source", id_, param="id", in_path=True)
    return customer, card


@operation("GET /v1/customers/{customer}/sources/{id}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give one of the customer's saved cards."""
    return of_path(call)[1]


@operation("GET /v1/customers/{customer}/cards/{id}")
def retrieve_card(call: Call, params: dict[str, Any]) -> Object:
    """The older address of a saved card."""
    return retrieve(call, params)


@operation("POST /v1/customers/{customer}/sources/{id}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change the expiry, the holder's name and address, or the metadata of a saved card."""
    card = of_path(call)[1]
    for name in ("account_holder_name", "account_holder_type", "owner"):
        if name in params:
            raise errors.parameter_unknown(name)
    changed = dict(card)
    for name in tokens.ADDRESS_FIELDS:
        if name in params:
            changed[name] = params[name] or None
    dates = {
        name: tokens.as_number(params, name)
        for name in ("exp_month", "exp_year")
        if params.get(name)
    }
    if dates:
        dated = card_data.dated(call, card, dates)
        changed.update(exp_month=dated["exp_month"], exp_year=dated["exp_year"])
    if "metadata" in params:
        changed["metadata"] = standard.merged_metadata(card["metadata"], params["metadata"])
    previous = call.change(card, **changed)
    if previous:
        method = call.get("payment_method", card["id"])
        hidden = call.internal(method)
        method["billing_details"] = billing_details({})
        card_data.copy_card(call, card, hidden, method)
        method["metadata"] = dict(card["metadata"] or {})
        call.put(method)
        call.emit("customer.source.updated", card, previous)
    return card


def follow(call: Call, method: Object) -> None:
    """Let a saved card say what its payment method says now, if there is such a card."""
    card = call.unit.get("card", method["id"], lock=True)
    if card is None:
        return
    details = method["billing_details"]
    call.change(
        card,
        exp_month=method["card"]["exp_month"],
        exp_year=method["card"]["exp_year"],
        metadata=dict(method["metadata"]),
        name=details["name"],
        address_zip=details["address"]["postal_code"],
        **{
            f"address_{name}": details["address"][name]
            for name in ("city", "country", "line1", "line2", "state")
        },
    )


@operation("POST /v1/customers/{customer}/cards/{id}")
def update_card(call: Call, params: dict[str, Any]) -> Object:
    """The older address of changing a saved card."""
    return update(call, params)


@operation("DELETE /v1/customers/{customer}/sources/{id}")
def delete(call: Call, params: dict[str, Any]) -> Object:
    """Forget a saved card; the newest of those left becomes the default."""
    customer, card = of_path(call)
    spend(call, card)
    forget(call, customer, card)
    return {"id": card["id"], "object": "card", "deleted": True}


@operation("DELETE /v1/customers/{customer}/cards/{id}")
def delete_card(call: Call, params: dict[str, Any]) -> Object:
    """The older address of forgetting a saved card."""
    return delete(call, params)


def spend(call: Call, card: Object) -> None:
    """See to it that the payment method that a card is too is never used again."""
    method = call.get("payment_method", card["id"])
    call.internal(method)["spent"] = True
    call.change(method, customer=None)


def forget(call: Call, customer: Object, card: Object) -> None:
    """Take a card from its customer, and tell of it."""
    call.remove(card)
    call.emit("customer.source.deleted", card)
    if customer["default_source"] == card["id"]:
        left = call.page("card", limit=1, customer=customer["id"]).data
        previous = call.change(customer, default_source=left[0]["id"] if left else None)
        call.emit("customer.updated", customer, previous)


# With the customer ----------------------------------------------------------------------------


@customers.also("create")
def with_customer(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """A customer may be made together with a card, which is then the default."""
    if not params.get("source"):
        return []
    card = save(call, customer, params["source"], "source")
    customer["default_source"] = card["id"]
    return [("customer.source.created", card, None)]


@customers.also("update")
def change_default(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """A new card takes the place of the default; a saved one may be made the default."""
    source = params.get("source") or params.get("card")
    if params.get("bank_account"):
        raise errors.not_implemented("bank accounts of customers")
    if source:
        card = save(call, customer, source, "source")
        told: list[customers.Told] = []
        replaced = call.unit.get("card", customer["default_source"] or "", lock=True)
        if replaced is not None:
            spend(call, replaced)
            call.remove(replaced)
            told.append(("customer.source.deleted", replaced, None))
        customer["default_source"] = card["id"]
        return [*told, ("customer.source.created", card, None)]
    for name in ("default_source", "default_card"):
        chosen = params.get(name)
        if chosen:
            saved = call.unit.get("card", chosen)
            if saved is None or saved["customer"] != customer["id"]:
                raise errors.resource_missing("source", chosen, param=name, in_path=False)
            customer["default_source"] = chosen
    for name in ("default_bank_account", "default_alipay_account"):
        if params.get(name):
            raise errors.resource_missing("source", params[name], param=name, in_path=False)
    return []
