"""Tax locations: where a customer is for taxes.

It is where goods are shipped to, or else the customer's own address. An address says enough when it
names its country, and in the United States and Canada what is needed to tell one jurisdiction from
another. Internet addresses are kept, but not looked up, so they locate nobody.

Documented at docs.stripe.com/tax/customer-locations.
"""

import ipaddress
from typing import Any, Final

from zorse import errors
from zorse.operations.call import Call
from zorse.operations.registry import includes
from zorse.products.customers import customers, tax_ids
from zorse.store.protocol import Object

DISTINGUISHING: Final = {"CA": ("postal_code", "state"), "US": ("postal_code",)}
"""Of which members of an address one is needed, in countries whose parts tax differently."""

UNION_WIDE: Final = frozenset({"ioss", "oss_non_union", "oss_union"})
NOT_RECOGNIZED: Final = (
    "The customer's location isn't recognized. Set a valid customer address in order to "
    "automatically calculate tax."
)


def location_of(customer: Object) -> Object | None:
    """Where a customer is for taxes, or nothing where that cannot be told."""
    shipped = (customer["shipping"] or {}).get("address")
    for source, address in (
        ("shipping_destination", shipped),
        ("billing_address", customer["address"]),
    ):
        if not address or not address.get("country"):
            continue
        country = address["country"]
        needed = DISTINGUISHING.get(country)
        if needed is None or any(address.get(name) for name in needed):
            return {"country": country, "source": source, "state": address.get("state")}
    return None


def is_registered(call: Call, location: Object) -> bool:
    """Whether the account collects taxes at a place: it has a registration in force for it."""
    for registration in call.page("tax.registration").data:
        expires_at = registration["expires_at"]
        if registration["active_from"] > call.now or (expires_at and expires_at <= call.now):
            continue
        country = registration["country"]
        options = (registration["country_options"] or {}).get(country.lower()) or {}
        if options.get("type") in UNION_WIDE and location["country"] in tax_ids.EU:
            return True
        if country == location["country"] and options.get("state") in {None, location["state"]}:
            return True
    return False


@includes("customer", "tax")
def tax_of(call: Call, customer: Object) -> Object:
    """Where a customer is for taxes and whether they can be worked out, for those who ask."""
    stored = call.get("customer", customer["id"])
    location = location_of(stored)
    if location is None:
        status = "unrecognized_location"
    else:
        status = "supported" if is_registered(call, location) else "not_collecting"
    return {
        "automatic_tax": status,
        "ip_address": call.internal(stored).get("ip_address"),
        "location": location,
        "provider": "stripe",
    }


@customers.also("create")
def at_first(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """A customer may be made with what tells where they are."""
    locate(call, customer, params.get("tax") or {})
    return []


@customers.also("update")
def change(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """What tells where a customer is may change."""
    locate(call, customer, params.get("tax") or {})
    return []


def locate(call: Call, customer: Object, given: dict[str, Any]) -> None:
    """Keep an internet address, and refuse a customer who cannot be located, if so asked."""
    if "ip_address" in given:
        address = given["ip_address"] or None
        if address is not None:
            check_address(address)
        call.internal(customer)["ip_address"] = address
    if given.get("validate_location") == "immediately" and location_of(customer) is None:
        raise errors.invalid_request(NOT_RECOGNIZED, code="customer_tax_location_invalid")


def check_address(address: str) -> None:
    """Refuse what is no internet address."""
    try:
        ipaddress.ip_address(address)
    except ValueError:
        raise errors.parameter_invalid(
            f"Invalid IP address: {address}", "tax[ip_address]"
        ) from None
