"""Amount details: what an intent's amount is made of.

Tax, shipping, a discount and up to 200 line items, as level 2 and level 3 card data want them. With
line items the parts must add up to the amount: what the items cost, with tax and shipping, without
the discounts. Who would rather be told than refused sets ``enforce_arithmetic_validation`` to false
and reads the mistake in ``amount_details[error]``.

Documented at docs.stripe.com/payments/payment-line-items and /api/payment_intents.
"""

from typing import Any, Final

from zorse import contract, errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.lists import envelope, list_objects
from zorse.operations.registry import includes, operation
from zorse.store.protocol import Object

LINE_ITEM: Final = "payment_intent_amount_details_line_item"
LINE_ITEMS_MAX: Final = 200
SHOWN_WITH_INTENT: Final = 10
TOGETHER: Final = ("discount_amount", "shipping", "tax")
"""The parts that are said of the whole amount, not of each line item."""

NUMBERS: Final = {"shipping": "amount", "tax": "total_tax_amount"}
"""Where the number stands inside a part that is a hash."""

TAX_MEMBER: Final = "[tax][total_tax_amount]"
MISMATCH: Final = "amount_details_amount_mismatch"
TOO_MUCH: Final = "amount_details_tax_shipping_discount_greater_than_amount"


def set_details(call: Call, intent: Object, given: dict[str, Any], amount: int) -> None:
    """Lay given details over the intent's, and hold them against the amount that is taken."""
    details = dict(intent["amount_details"])
    for name in TOGETHER:
        if name in given:
            set_part(call, details, name, given[name])
    hidden = call.internal(intent)
    if "enforce_arithmetic_validation" in given:
        hidden["lax_amount_details"] = not given["enforce_arithmetic_validation"]
    if "line_items" in given:
        replace_items(call, intent, given["line_items"] or [])
    intent["amount_details"] = details
    check(call, intent, amount)


def set_part(call: Call, details: Object, name: str, value: Any) -> None:
    """Set one part of the whole amount; an empty one is taken away."""
    if value == "":
        details.pop(name, None)
        return
    shape = contract.load().resources["payment_intent"].shape
    field = contract.field_at(shape, f"amount_details.{name}")
    details[name] = standard.fit(call, field, value, details.get(name), f"amount_details[{name}]")
    number, param = details[name], f"amount_details[{name}]"
    member = NUMBERS.get(name)
    if member is not None:
        number, param = number[member], f"{param}[{member}]"
    if number is not None and number < 0:
        raise too_little(param, 0)


def too_little(param: str, least: int) -> errors.ApiError:
    return errors.parameter_invalid(
        f"This value must be greater than or equal to {least}.", param, "parameter_invalid_integer"
    )


# Line items -----------------------------------------------------------------------------------


def replace_items(call: Call, intent: Object, given: list[dict[str, Any]]) -> None:
    """Let the given line items take the place of those that the intent has."""
    param = "amount_details[line_items]"
    if len(given) > LINE_ITEMS_MAX:
        raise errors.parameter_invalid(
            f"A PaymentIntent can have at most {LINE_ITEMS_MAX} line items, but {len(given)} were "
            "given.",
            param,
        )
    for item in items_of(call, intent):
        call.remove(item)
    for place, fields in enumerate(given):
        at = f"{param}[{place}]"
        for name, least in (("quantity", 1), ("unit_cost", 0), ("discount_amount", 0)):
            if fields.get(name, least) < least:
                raise too_little(f"{at}[{name}]", least)
        if (fields.get("tax") or {}).get("total_tax_amount", 0) < 0:
            raise too_little(at + TAX_MEMBER, 0)
        item = call.new(LINE_ITEM)
        standard.apply(call, LINE_ITEM, item, fields, whole=True)
        call.internal(item)["intent"] = intent["id"]
        call.put(item)
    call.internal(intent)["has_line_items"] = bool(given)


def items_of(call: Call, intent: Object) -> list[Object]:
    """All line items of an intent, in the order in which they were given."""
    if not call.internal(intent).get("has_line_items"):
        return []
    return call.page(LINE_ITEM, limit=LINE_ITEMS_MAX, intent=intent["id"]).data[::-1]


@operation("GET /v1/payment_intents/{intent}/amount_details_line_items")
def list_items(call: Call, params: dict[str, Any]) -> Object:
    """A page of an intent's line items, in the order in which they were given."""
    intent = call.get("payment_intent", call.path["intent"])
    where = {"intent": intent["id"]}
    return list_objects(call, LINE_ITEM, params, where=where, oldest_first=True)


@includes("payment_intent", "amount_details.line_items")
def shown_items(call: Call, intent: Object) -> Object:
    """The first line items of an intent, for those who ask for them with it."""
    stored = call.get("payment_intent", intent["id"])
    items = items_of(call, stored)
    return envelope(
        items[:SHOWN_WITH_INTENT],
        f"/v1/payment_intents/{intent['id']}/amount_details_line_items",
        has_more=len(items) > SHOWN_WITH_INTENT,
    )


# Arithmetic -----------------------------------------------------------------------------------


def check(call: Call, intent: Object, amount: int) -> None:
    """Refuse, or note on the intent, details that do not add up to the amount."""
    details = intent["amount_details"]
    items = items_of(call, intent)
    check_said_once(details, items)
    details.pop("error", None)
    problem = problem_of(details, items, amount)
    if problem is None:
        return
    code, message = problem
    if not call.internal(intent).get("lax_amount_details"):
        raise errors.invalid_request(message, code=code, param="amount_details")
    details["error"] = {"code": code, "message": message}


def check_said_once(details: Object, items: list[Object]) -> None:
    """Refuse a discount or a tax that is said of the whole and of line items too."""
    for name, member in (("discount_amount", "[discount_amount]"), ("tax", TAX_MEMBER)):
        if details.get(name) is not None and any(item[name] is not None for item in items):
            raise errors.parameters_exclusive(
                f"amount_details{member}", f"amount_details[line_items][0]{member}"
            )


def problem_of(details: Object, items: list[Object], amount: int) -> tuple[str, str] | None:
    """What is wrong with the arithmetic of some details: an error code and a sentence."""
    tax = (details.get("tax") or {}).get("total_tax_amount") or 0
    shipping = (details.get("shipping") or {}).get("amount") or 0
    discount = details.get("discount_amount") or 0
    if not items:
        if tax + shipping + discount <= amount:
            return None
        return TOO_MUCH, (
            f"The tax ({tax}), shipping ({shipping}) and discount ({discount}) in amount_details "
            f"are together greater than the amount ({amount})."
        )
    total = tax + shipping - discount + sum(cost(item) for item in items)
    if total == amount:
        return None
    return MISMATCH, (
        f"The line items, tax, shipping and discounts in amount_details add up to {total}, which "
        f"is not the amount ({amount})."
    )


def cost(item: Object) -> int:
    """What a line item adds to the amount, in minor units."""
    tax = (item["tax"] or {}).get("total_tax_amount") or 0
    whole: int = item["unit_cost"] * item["quantity"]
    return whole + tax - (item["discount_amount"] or 0)
