"""Tax ids: numbers under which customers, or the account itself, are known to tax offices.

The form of a number is checked where it is known. European and British VAT numbers and Australian
business numbers are then looked up: such a tax id is ``pending`` until the office has answered
``verified`` or ``unverified``; for other types verification is ``unavailable``. In test mode no
office is asked: the digits 000000000 are verified, 111111111 are not, and the rest stays pending.

Documented at docs.stripe.com/api/tax_ids and /tax/testing.
"""

import re
from typing import Any, Final

from zorse import errors
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import operation, task
from zorse.products.customers import customers
from zorse.store.protocol import Object

EU_VAT: Final = {
    "AT": r"U\d{8}",
    "BE": r"[01]\d{9}",
    "BG": r"\d{9,10}",
    "CY": r"\d{8}[A-Z]",
    "CZ": r"\d{8,10}",
    "DE": r"\d{9}",
    "DK": r"\d{8}",
    "EE": r"\d{9}",
    "EL": r"\d{9}",
    "ES": r"[A-Z0-9]\d{7}[A-Z0-9]",
    "FI": r"\d{8}",
    "FR": r"[A-Z0-9]{2}\d{9}",
    "HR": r"\d{11}",
    "HU": r"\d{8}",
    "IE": r"\d[A-Z0-9+*]\d{5}[A-Z]{1,2}",
    "IT": r"\d{11}",
    "LT": r"(\d{9}|\d{12})",
    "LU": r"\d{8}",
    "LV": r"\d{11}",
    "MT": r"\d{8}",
    "NL": r"\d{9}B\d{2}",
    "PL": r"\d{10}",
    "PT": r"\d{9}",
    "RO": r"\d{2,10}",
    "SE": r"\d{12}",
    "SI": r"\d{8}",
    "SK": r"\d{10}",
    "XI": r"(\d{9}|\d{12}|GD\d{3}|HA\d{3})",
}
"""What follows the letters of the country; Greece goes by EL and Northern Ireland by XI."""

FORMS: Final = {
    "au_abn": re.compile(r"\d{11}", re.ASCII),
    "eu_vat": re.compile("|".join(f"{c}{rest}" for c, rest in EU_VAT.items()), re.ASCII),
    "gb_vat": re.compile(r"GB(\d{9}|\d{12}|GD\d{3}|HA\d{3})", re.ASCII),
    "us_ein": re.compile(r"\d{9}", re.ASCII),
}
LOOKED_UP: Final = frozenset({"au_abn", "eu_vat", "gb_vat"})
ANSWERS: Final = {"000000000": "verified", "111111111": "unverified"}
"""What becomes of the test numbers."""

STAYS_PENDING: Final = "222222222"
TEST_NUMBER: Final = re.compile(
    rf"[A-Z]{{0,4}}({'|'.join([*ANSWERS, STAYS_PENDING])})(B\d\d|[A-Z])?", re.ASCII
)
COUNTRIES: Final = {"EL": "GR", "XI": "GB"}
EU: Final = frozenset(COUNTRIES.get(letters, letters) for letters in EU_VAT) - {"GB"}
OF_NO_COUNTRY: Final = frozenset({"eu_oss_vat"})
ANSWER_SECONDS: Final = 2


def make(call: Call, given: dict[str, Any], owner: Object, *, param: str = "value") -> Object:
    """Keep a tax id for its owner; ``param`` is where its value stands in the request."""
    type_, value = given["type"], given["value"].strip()
    check_form(type_, value, param, livemode=call.livemode)
    tax_id = call.new(
        "tax_id",
        country=country_of(type_, value),
        customer=owner.get("customer"),
        owner=owner,
        type=type_,
        value=value,
        verification={
            "status": "pending" if type_ in LOOKED_UP else "unavailable",
            "verified_address": None,
            "verified_name": None,
        },
    )
    call.put(tax_id)
    if type_ in LOOKED_UP and test_number(value) in ANSWERS and not call.livemode:
        call.later("tax_id.answer", tax_id, at=call.now + ANSWER_SECONDS)
    return tax_id


def check_form(type_: str, value: str, param: str, *, livemode: bool) -> None:
    """Refuse what cannot be a number of this type."""
    form = FORMS.get(type_)
    bare = re.sub(r"[\s.-]", "", value).upper()
    is_test = not livemode and type_ in LOOKED_UP and test_number(value) is not None
    if not bare or (form is not None and not is_test and not form.fullmatch(bare)):
        raise errors.parameter_invalid(f"Invalid value for {type_}.", param, "tax_id_invalid")


def test_number(value: str) -> str | None:
    """The digits of a number for tests, if it is one."""
    found = TEST_NUMBER.fullmatch(re.sub(r"[\s.-]", "", value).upper())
    return found[1] if found else None


def country_of(type_: str, value: str) -> str | None:
    """The country of a tax id: its type begins with it, or in the European Union its value."""
    if type_ in OF_NO_COUNTRY:
        return None
    letters = (value if type_ == "eu_vat" else type_)[:2].upper()
    return COUNTRIES.get(letters, letters)


def owned_by(customer: Object | None) -> Object:
    """Whose a tax id is: a customer's, or else the account's own."""
    if customer is None:
        return {"type": "self"}
    return {"customer": customer["id"], "customer_account": None, "type": "customer"}


@task("tax_id.answer")
def answer(call: Call, id_: str) -> None:
    """Let the tax office answer, unless the tax id is gone."""
    tax_id = call.find("tax_id", id_)
    if tax_id is None:
        return
    status = ANSWERS[test_number(tax_id["value"]) or ""]
    previous = call.change(tax_id, verification={**tax_id["verification"], "status": status})
    tell(call, "updated", tax_id, previous)


def tell(call: Call, what: str, tax_id: Object, previous: Object | None = None) -> None:
    """Tell of a customer's tax id; the API has no events for the account's own."""
    if tax_id["customer"]:
        call.emit(f"customer.tax_id.{what}", tax_id, previous)


# Of a customer --------------------------------------------------------------------------------


@customers.also("create")
@customers.also("update")
def with_customer(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """A customer may be made together with tax ids.

    Only callers of versions that know ``tax_info`` give one with an update, under the newer name.
    """
    told: list[customers.Told] = []
    for place, given in enumerate(params.get("tax_id_data") or ()):
        param = f"tax_id_data[{place}][value]"
        tax_id = make(call, given, owned_by(customer), param=param)
        told.append(("customer.tax_id.created", tax_id, None))
    return told


@customers.also("delete")
def go_with_customer(call: Call, customer: Object, params: dict[str, Any]) -> list[customers.Told]:
    """A deleted customer's tax ids are gone with them."""
    while found := call.page("tax_id", customer=customer["id"]).data:
        for tax_id in found:
            call.remove(tax_id)
    return []


@operation("POST /v1/customers/{customer}/tax_ids")
def create_for_customer(call: Call, params: dict[str, Any]) -> Object:
    """Give the customer in the path a tax id."""
    customer = customers.live_customer(call)
    tax_id = make(call, params, owned_by(customer))
    tell(call, "created", tax_id)
    return tax_id


@operation("GET /v1/customers/{customer}/tax_ids")
def list_of_customer(call: Call, params: dict[str, Any]) -> Object:
    """A page of the customer's tax ids, newest first."""
    customer = customers.live_customer(call)
    return list_objects(call, "tax_id", params, where={"customer": customer["id"]})


@operation("GET /v1/customers/{customer}/tax_ids/{id}")
def retrieve_of_customer(call: Call, params: dict[str, Any]) -> Object:
    """Give one of the customer's tax ids."""
    customer = customers.live_customer(call)
    tax_id = call.get("tax_id", call.path["id"])
    if tax_id["customer"] != customer["id"]:
        raise call.missing("tax_id", tax_id["id"])
    return tax_id


@operation("DELETE /v1/customers/{customer}/tax_ids/{id}")
def delete_of_customer(call: Call, params: dict[str, Any]) -> Object:
    """Forget one of the customer's tax ids."""
    return forget(call, retrieve_of_customer(call, params))


# Of anybody -----------------------------------------------------------------------------------


@operation("POST /v1/tax_ids")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Give the account a tax id, or the customer who is named as its owner."""
    tax_id = make(call, params, owner_in(call, params))
    tell(call, "created", tax_id)
    return tax_id


def owner_in(call: Call, params: dict[str, Any]) -> Object:
    """The owner that parameters name; the account itself if they name none."""
    given = params.get("owner") or {"type": "self"}
    match given["type"]:
        case "self":
            return owned_by(None)
        case "customer" if given.get("customer"):
            return owned_by(call.get("customer", given["customer"], param="owner[customer]"))
        case "customer" if not given.get("customer_account"):
            raise errors.parameter_missing("owner[customer]")
    raise errors.not_implemented(f"tax ids of an owner of type {given['type']}")


@operation("GET /v1/tax_ids")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of an owner's tax ids, newest first."""
    owner = owner_in(call, params)
    asked = {name: value for name, value in params.items() if name != "owner"}
    if "customer" in owner:
        return list_objects(call, "tax_id", asked, where={"customer": owner["customer"]})
    return list_objects(call, "tax_id", asked, only=lambda tax_id: tax_id["customer"] is None)


@operation("GET /v1/tax_ids/{id}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the tax id that the path names."""
    return call.get("tax_id", call.path["id"])


@operation("DELETE /v1/tax_ids/{id}")
def delete(call: Call, params: dict[str, Any]) -> Object:
    """Forget the tax id that the path names."""
    return forget(call, call.get("tax_id", call.path["id"]))


def forget(call: Call, tax_id: Object) -> Object:
    """Take a tax id from its owner, and tell of it."""
    call.remove(tax_id)
    tell(call, "deleted", tax_id)
    return {"id": tax_id["id"], "object": "tax_id", "deleted": True}
