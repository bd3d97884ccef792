"""Payments: what came in, how each went, and what can be done about it."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from starlette.responses import Response

from zorse import money
from zorse.dashboard import timeline
from zorse.dashboard.customers import metadata_of
from zorse.dashboard.lists import chosen_of, day_of
from zorse.dashboard.view import Page, Refused, View, nothing_here

PAGE_ROWS: Final = 25
METADATA_ROWS: Final = 2
INCOMPLETE: Final = (
    'status:"requires_action" OR status:"requires_confirmation" OR status:"requires_payment_method"'
)
TABS: Final[Mapping[str, tuple[str, str, str]]] = {
    "": ("All", "payment_intents", ""),
    "succeeded": ("Succeeded", "payment_intents", 'status:"succeeded"'),
    "capture": ("To capture", "payment_intents", 'status:"requires_capture"'),
    "incomplete": ("Incomplete", "payment_intents", INCOMPLETE),
    "canceled": ("Canceled", "payment_intents", 'status:"canceled"'),
    "refunded": ("Refunded", "charges", 'refunded:"true"'),
    "disputed": ("Disputed", "charges", 'disputed:"true"'),
}
"""By its word in the address: what a tab is called, what it searches, and for what."""

REFUND_REASONS: Final = ("requested_by_customer", "duplicate", "fraudulent")
CANCEL_REASONS: Final = ("requested_by_customer", "duplicate", "fraudulent", "abandoned")


# The list ---------------------------------------------------------------------------------------


async def list_(view: View) -> Response:
    """A page of payments, newest first: of a tab, or by the filters in the address."""
    chosen = chosen_of(view, "tab", "customer", "created_from", "created_to")
    tab = chosen["tab"] if chosen["tab"] in TABS else ""
    _, what, query = TABS[tab]
    problem, found = "", None
    try:
        created = created_of(chosen)
    except ValueError as error:
        problem = str(error)
    else:
        if query:
            found = await searched(view, what, query, chosen["customer"], created)
        else:
            found = await newest(view, chosen["customer"], created)
        problem = found.problem
    rows = found.body["data"] if found is not None and found.ok else []
    return view.page(
        "payments.html",
        400 if problem else 200,
        rows=[row_of(payment) for payment in rows],
        older=older_than(view, found, chosen) if rows else "",
        paged=bool({"after", "page"} & view.request.query_params.keys()),
        tabs=TABS,
        tab=tab,
        chosen=chosen,
        problem=problem,
    )


def created_of(chosen: Mapping[str, str]) -> dict[str, int]:
    """The bounds of time that the address asks for; raises ``ValueError`` in words."""
    bounds = {}
    for name, bound in (("created_from", "gte"), ("created_to", "lt")):
        if chosen[name]:
            seconds = day_of(chosen[name], after=bound == "lt")
            if seconds is None:
                raise ValueError(f"{chosen[name]} is no day: write it as 2026-10-28.")
            bounds[bound] = seconds
    return bounds


async def newest(view: View, customer: str, created: dict[str, int]) -> Any:
    params: dict[str, Any] = {"limit": PAGE_ROWS, "expand[]": "data.latest_charge"}
    params.update({f"created[{bound}]": seconds for bound, seconds in created.items()})
    if customer:
        params["customer"] = customer
    if after := view.request.query_params.get("after"):
        params["starting_after"] = after
    return await view.api("GET", "/v1/payment_intents", params)


async def searched(
    view: View, what: str, query: str, customer: str, created: dict[str, int]
) -> Any:
    # A query joins its clauses by one word only, so what has OR in it takes no other clause.
    clauses = [query]
    if " OR " not in query:
        if customer:
            clauses.append(f'customer:"{customer.replace(chr(34), "")}"')
        signs = {"gte": ">=", "lt": "<"}
        clauses += [f"created{signs[bound]}{seconds}" for bound, seconds in created.items()]
    params: dict[str, Any] = {"query": " AND ".join(clauses), "limit": PAGE_ROWS}
    if what == "payment_intents":
        params["expand[]"] = "data.latest_charge"
    if page := view.request.query_params.get("page"):
        params["page"] = page
    return await view.api("GET", f"/v1/{what}/search", params)


def older_than(view: View, found: Any, chosen: Mapping[str, str]) -> str:
    """The address of the next page, if there is one."""
    if not found.body["has_more"]:
        return ""
    if "next_page" in found.body:
        return view.url("/payments", **chosen, page=found.body["next_page"])
    return view.url("/payments", **chosen, after=found.body["data"][-1]["id"])


def row_of(payment: dict[str, Any]) -> dict[str, Any]:
    """A payment as a line of the list, whether it is an intent or a charge."""
    is_charge = payment["object"] == "charge"
    charge = payment if is_charge else payment.get("latest_charge")
    charge = charge if isinstance(charge, dict) else None
    return {
        "id": (payment.get("payment_intent") or payment["id"]) if is_charge else payment["id"],
        "amount": payment["amount"],
        "currency": payment["currency"],
        "status": standing(payment, charge),
        "description": payment.get("description"),
        "customer": payment.get("customer"),
        "method": method_of(charge),
        "created": payment["created"],
    }


def standing(payment: dict[str, Any], charge: dict[str, Any] | None) -> str:
    """The one word for how a payment stands."""
    if charge is not None and charge["disputed"]:
        return "disputed"
    if charge is not None and charge["refunded"]:
        return "refunded"
    if charge is not None and charge["amount_refunded"]:
        return "partially_refunded"
    return str(payment["status"])


def method_of(charge: dict[str, Any] | None) -> str:
    """What was paid with, in a few characters."""
    details = (charge or {}).get("payment_method_details") or {}
    card = details.get("card")
    if card:
        return f"{str(card['brand']).capitalize()} •••• {card['last4']}"
    return str(details.get("type", "")).replace("_", " ").capitalize()


# One payment ------------------------------------------------------------------------------------


async def payment_of(view: View) -> tuple[dict[str, Any] | None, list[dict[str, Any]]]:
    """The intent of the address, if there is one, and its charges, the newest first."""
    id_ = view.request.path_params["id"]
    if id_.startswith("pi_"):
        intent = await view.get(f"/v1/payment_intents/{id_}")
    else:
        charge = await view.get(f"/v1/charges/{id_}")
        if not charge.get("payment_intent"):
            return None, [charge]
        intent = await view.get(f"/v1/payment_intents/{charge['payment_intent']}")
    charges = await view.get("/v1/charges", payment_intent=intent["id"], limit=100)
    return intent, charges["data"]


async def show(
    view: View, *, problem: str = "", typed: Mapping[str, str] | None = None
) -> Response:
    """One payment: how it went, what it cost, and what can be done."""
    intent, charges = await payment_of(view)
    charge = charges[0] if charges else None
    payment = intent or charge
    assert payment is not None
    of_it = {"payment_intent": intent["id"]} if intent else {"charge": payment["id"]}
    refunds = (await view.get("/v1/refunds", limit=100, **of_it))["data"] if charges else []
    disputes = (await view.get("/v1/disputes", limit=100, **of_it))["data"] if charges else []
    entries = []
    for id_ in transactions_of(charges, refunds, disputes):
        entries.append(await view.get(f"/v1/balance_transactions/{id_}"))
    return view.page(
        "payment.html",
        400 if problem else 200,
        payment=payment,
        intent=intent,
        charge=charge,
        standing=standing(payment, charge),
        method=method_of(charge),
        steps=timeline.steps(intent, charges[::-1], refunds[::-1], disputes[::-1], entries),
        refunds=refunds,
        disputes=disputes,
        entries=entries,
        net=sum_of(entries, "net"),
        fees=sum_of(entries, "fee"),
        rows=[*payment["metadata"].items(), *[("", "")] * METADATA_ROWS],
        refundable=refundable(charge),
        capturable=(intent or {}).get("amount_capturable", 0),
        cancelable=intent is not None and intent["status"] in CANCELABLE,
        disputable=not view.livemode and refundable(charge) > 0 and not disputes,
        refund_reasons=REFUND_REASONS,
        cancel_reasons=CANCEL_REASONS,
        typed=typed or {},
        problem=problem,
    )


CANCELABLE: Final = frozenset(
    {
        "requires_action",
        "requires_capture",
        "requires_confirmation",
        "requires_payment_method",
    }
)


def transactions_of(*groups: list[dict[str, Any]]) -> list[str]:
    """The ids of the balance transactions that charges, refunds and disputes name."""
    found: list[str] = []
    for group in groups:
        for obj in group:
            one = obj.get("balance_transaction")
            many = obj.get("balance_transactions") or []
            found += [
                entry if isinstance(entry, str) else entry["id"] for entry in [one, *many] if entry
            ]
    return list(dict.fromkeys(found))


def sum_of(entries: list[dict[str, Any]], part: str) -> tuple[int, str] | None:
    """What entries come to, and the currency; nothing where there are none."""
    if not entries:
        return None
    return sum(entry[part] for entry in entries), entries[0]["currency"]


def refundable(charge: dict[str, Any] | None) -> int:
    """What may still be given back, in minor units."""
    if charge is None or not charge["paid"] or not charge["captured"]:
        return 0
    return int(charge["amount_captured"] - charge["amount_refunded"])


# What can be done -------------------------------------------------------------------------------


def minor_units(text: str, currency: str) -> int:
    """An amount as people write it, in minor units; raises ``ValueError`` in words."""
    digits = money.exponent(currency)
    try:
        amount = Decimal(text.strip().replace(",", ""))
    except InvalidOperation:
        amount = Decimal("NaN")
    scaled = amount.scaleb(digits) if amount.is_finite() else amount
    if not amount.is_finite() or scaled != scaled.to_integral_value() or scaled <= 0:
        example = "12.50" if digits == 2 else "12" if digits == 0 else "12.500"
        raise ValueError(
            f"{text or 'Nothing'} is no amount in {currency.upper()}: write {example}."
        )
    return int(scaled)


async def act(view: View, path: str, params: dict[str, Any], told: str) -> Response:
    """Do something to the payment, and show it again."""
    answered = await view.api("POST", path, params)
    if not answered.ok:
        return await show(view, problem=answered.problem, typed=texts(view))
    return view.go(f"/payments/{view.request.path_params['id']}", told=told)


def texts(view: View) -> dict[str, str]:
    return {name: str(value) for name, value in view.form.multi_items() if name != "csrf"}


async def refund(view: View) -> Response:
    """Give money back, all of what is left or a part."""
    _, charges = await payment_of(view)
    charge = charges[0] if charges else None
    if charge is None:
        raise nothing_here("Nothing was paid here that could be given back.")
    try:
        amount = minor_units(str(view.form.get("amount", "")), charge["currency"])
    except ValueError as error:
        return await show(view, problem=str(error), typed=texts(view))
    params: dict[str, Any] = {"charge": charge["id"], "amount": amount}
    if reason := str(view.form.get("reason", "")):
        params["reason"] = reason
    return await act(view, "/v1/refunds", params, "refunded")


async def capture(view: View) -> Response:
    """Take what is held, or a part of it; the rest is let go."""
    intent = await intent_of(view)
    try:
        amount = minor_units(str(view.form.get("amount", "")), intent["currency"])
    except ValueError as error:
        return await show(view, problem=str(error), typed=texts(view))
    path = f"/v1/payment_intents/{intent['id']}/capture"
    return await act(view, path, {"amount_to_capture": amount}, "captured")


async def cancel(view: View) -> Response:
    """Give a payment up that is not complete."""
    intent = await intent_of(view)
    reason = str(view.form.get("reason", ""))
    params = {"cancellation_reason": reason} if reason else {}
    return await act(view, f"/v1/payment_intents/{intent['id']}/cancel", params, "canceled")


async def change(view: View) -> Response:
    """Change what a payment is called, and its metadata."""
    intent, charges = await payment_of(view)
    payment = intent or charges[0]
    path = "payment_intents" if intent else "charges"
    params = {
        "description": str(view.form.get("description", "")),
        **metadata_of(view, payment["metadata"]),
    }
    return await act(view, f"/v1/{path}/{payment['id']}", params, "saved")


async def intent_of(view: View) -> dict[str, Any]:
    intent, _ = await payment_of(view)
    if intent is None:
        raise nothing_here("This charge has no payment intent.")
    return intent


async def dispute(view: View) -> Response:
    """Be the cardholder, who asks for the money back; in test mode."""
    _, charges = await payment_of(view)
    if view.livemode or not refundable(charges[0] if charges else None):
        raise Refused(409, "Nothing to dispute", "There is no money here to be asked back.")
    await view.happen("charge.is_disputed", charges[0]["id"])
    return view.go(f"/payments/{view.request.path_params['id']}", told="disputed")


PAGES: Final = (
    Page("/payments", list_),
    Page("/payments/{id}", show),
    Page("/payments/{id}", change, "POST", "developer"),
    Page("/payments/{id}/refund", refund, "POST", "developer"),
    Page("/payments/{id}/capture", capture, "POST", "developer"),
    Page("/payments/{id}/cancel", cancel, "POST", "developer"),
    Page("/payments/{id}/dispute", dispute, "POST", "developer"),
)
