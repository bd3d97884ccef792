"""Prices: how much a product costs, once or time and again.

A price is of one product and one currency, and its amount never changes. Its lookup key names one
price at a time. Documented at docs.stripe.com/api/prices.
"""

from decimal import Decimal
from typing import Any, Final

from zorse import errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.registry import offers, operation
from zorse.store.protocol import Object
from zorse.versions.v2025_03_31 import METERS

LOOKUP_KEY: Final = "price_lookup_key"
"""Under its own id, a lookup key is kept with the price that it names."""

offers("/v1/prices", "retrieve", "list")


@operation("POST /v1/prices")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Put a price on a product, which is made along with it if need be."""
    check_amounts(params)
    check_meter(call, params)
    if "product" in params and "product_data" in params:
        raise errors.parameters_exclusive("product", "product_data")
    price = call.new("price", active=True, billing_scheme="per_unit")
    given = dict(params)
    for name in ("lookup_key", "product_data", "transfer_lookup_key"):
        given.pop(name, None)
    if "tiers" in params:
        given["tiers"] = [tier_of(tier) for tier in params["tiers"]]
    standard.apply(call, "price", price, given, whole=True)
    if "product_data" in params:
        price["product"] = product_of(call, params["product_data"])["id"]
    elif not price["product"]:
        raise errors.invalid_request(
            "Must provide product or product_data.",
            code="parameter_missing",
            param="product",
            stored=False,
        )
    complete(price)
    name_by(call, price, params)
    call.put(price)
    call.emit("price.created", price)
    return price


def check_amounts(params: dict[str, Any]) -> None:
    """Refuse a price that has no amount, two of them, or one below zero."""
    ways = [
        name
        for name in ("unit_amount", "unit_amount_decimal", "custom_unit_amount")
        if params.get(name) is not None
    ]
    if len(ways) > 1:
        raise errors.parameters_exclusive(*ways)
    if params.get("billing_scheme") == "tiered":
        for name in ("tiers", "tiers_mode"):
            if name not in params:
                raise errors.parameter_missing(name)
        if ways:
            raise errors.parameters_exclusive(ways[0], "tiers")
    elif not ways:
        raise errors.parameter_missing("unit_amount")
    if ways and ways[0] != "custom_unit_amount" and Decimal(params[ways[0]]) < 0:
        raise errors.parameter_invalid(
            "This value must be greater than or equal to 0.", ways[0], "parameter_invalid_integer"
        )


def check_meter(call: Call, params: dict[str, Any]) -> None:
    """Refuse a price for usage that nothing measures; older callers had usage records for it."""
    recurring = params.get("recurring") or {}
    metered = recurring.get("usage_type") == "metered" and not recurring.get("meter")
    if metered and not call.before(METERS):
        raise errors.parameter_missing("recurring[meter]")


def complete(price: Object) -> None:
    """Fill in what follows from the rest: both forms of the amount, and the type."""
    if price["unit_amount"] is not None:
        price["unit_amount_decimal"] = str(price["unit_amount"])
    elif price["unit_amount_decimal"] is not None:
        amount = Decimal(price["unit_amount_decimal"])
        # An amount of a fraction of a cent has no form in whole ones.
        price["unit_amount"] = int(amount) if amount == int(amount) else None
    price["type"] = "one_time"
    recurring = price["recurring"]
    if recurring is not None:
        price["type"] = "recurring"
        recurring["interval_count"] = recurring["interval_count"] or 1
        recurring["usage_type"] = recurring["usage_type"] or "licensed"


def tier_of(given: dict[str, Any]) -> dict[str, Any]:
    """A tier as it is kept: with both forms of its amounts, and no end if it has none."""
    tier = {**given, "up_to": None if given["up_to"] == "inf" else given["up_to"]}
    for name in ("flat_amount", "unit_amount"):
        if given.get(name) is not None:
            tier[f"{name}_decimal"] = str(given[name])
    return tier


def product_of(call: Call, data: dict[str, Any]) -> Object:
    """The product that is made along with its price."""
    id_ = data.get("id")
    if id_ and call.find("product", id_) is not None:
        raise errors.resource_already_exists("Product")
    product = call.new("product", active=True)
    if id_:
        product["id"] = id_
    standard.apply(call, "product", product, data)
    product["updated"] = call.now
    call.put(product)
    call.emit("product.created", product)
    return product


def name_by(call: Call, price: Object, params: dict[str, Any]) -> None:
    """Give the price its lookup key; another that has it keeps it, unless told to hand it over."""
    key = params.get("lookup_key")
    if key is None:
        return
    if price["lookup_key"] == key:
        return
    if price["lookup_key"]:
        call.unit.remove(LOOKUP_KEY, price["lookup_key"])
    held = call.unit.get(LOOKUP_KEY, key) if key else None
    if held is not None:
        holder = call.get("price", held["price"])
        if not params.get("transfer_lookup_key"):
            raise errors.invalid_request(
                f"A price (`{holder['id']}`) already uses that lookup key.",
                code="resource_already_exists",
                param="lookup_key",
            )
        previous = call.change(holder, lookup_key=None)
        call.emit("price.updated", holder, previous)
    price["lookup_key"] = key or None
    if key:
        call.unit.put(LOOKUP_KEY, {"id": key, "object": LOOKUP_KEY, "price": price["id"]})


@operation("POST /v1/prices/{price}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change what may change of a price."""
    price = call.get("price", call.path["price"])
    changed = dict(price)
    given = dict(params)
    for name in ("lookup_key", "transfer_lookup_key"):
        given.pop(name, None)
    standard.apply(call, "price", changed, given, whole=True)
    name_by(call, changed, params)
    previous = call.change(price, **changed)
    if previous:
        call.emit("price.updated", price, previous)
    return price
