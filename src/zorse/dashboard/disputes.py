"""Disputes: what cardholders asked back, and the answer to it."""

from typing import Any, Final

from starlette.responses import Response

from zorse.dashboard.lists import chosen_of, listed
from zorse.dashboard.view import Page, Refused, View

FIELDS: Final = (
    "product_description",
    "customer_name",
    "customer_email_address",
    "billing_address",
    "shipping_carrier",
    "shipping_date",
    "shipping_tracking_number",
    "service_date",
    "refund_policy_disclosure",
    "refund_refusal_explanation",
    "uncategorized_text",
)
"""The evidence that is a text; files are given through the API."""

LONG: Final = frozenset(
    {
        "billing_address",
        "product_description",
        "refund_policy_disclosure",
        "refund_refusal_explanation",
        "uncategorized_text",
    }
)
OPEN: Final = frozenset({"needs_response", "warning_needs_response"})
DECISIONS: Final = {"won": "winning_evidence", "lost": "losing_evidence"}
"""The texts by which the test network's banks decide."""


async def list_(view: View) -> Response:
    """A page of disputes, newest first."""
    chosen = chosen_of(view, "created_from", "created_to")
    page = await listed(view, "/v1/disputes", "/disputes", chosen)
    return view.page("disputes.html", 400 if page.problem else 200, page=page, chosen=chosen)


async def show(view: View, *, problem: str = "", typed: dict[str, str] | None = None) -> Response:
    """One dispute, and the form of its answer."""
    found = await view.get(f"/v1/disputes/{view.request.path_params['id']}")
    return view.page(
        "dispute.html",
        400 if problem else 200,
        dispute=found,
        fields=FIELDS,
        long=LONG,
        open=found["status"] in OPEN,
        typed=typed if typed is not None else found["evidence"],
        problem=problem,
    )


async def answer(view: View) -> Response:
    """Keep the evidence, or send it to the bank."""
    id_ = view.request.path_params["id"]
    typed = {name: str(view.form.get(name, "")) for name in FIELDS}
    found = await view.get(f"/v1/disputes/{id_}")
    params: dict[str, Any] = {
        f"evidence[{name}]": value
        for name, value in typed.items()
        if value != (found["evidence"][name] or "")
    }
    submit = view.form.get("submit") == "yes"
    params["submit"] = "true" if submit else "false"
    answered = await view.api("POST", f"/v1/disputes/{id_}", params)
    if not answered.ok:
        return await show(view, problem=answered.problem, typed=typed)
    return view.go(f"/disputes/{id_}", told="sent" if submit else "saved")


async def accept(view: View) -> Response:
    """Give the dispute up; it takes the tick that says so."""
    id_ = view.request.path_params["id"]
    if view.form.get("sure") != "yes":
        return await show(view, problem="Nothing was done: tick the box to say that you mean it.")
    answered = await view.api("POST", f"/v1/disputes/{id_}/close")
    if not answered.ok:
        return await show(view, problem=answered.problem)
    return view.go(f"/disputes/{id_}", told="accepted")


async def decide(view: View) -> Response:
    """Be the bank, which decides; in test mode."""
    id_ = view.request.path_params["id"]
    text = DECISIONS.get(str(view.form.get("decision", "")))
    if view.livemode or text is None:
        raise Refused(409, "Nothing to decide", "Only in test mode can you be the bank.")
    params = {"evidence[uncategorized_text]": text, "submit": "true"}
    answered = await view.api("POST", f"/v1/disputes/{id_}", params)
    if not answered.ok:
        return await show(view, problem=answered.problem)
    await view.happen("dispute.decide", id_)
    return view.go(f"/disputes/{id_}", told="decided")


PAGES: Final = (
    Page("/disputes", list_),
    Page("/disputes/{id}", show),
    Page("/disputes/{id}", answer, "POST", "developer"),
    Page("/disputes/{id}/accept", accept, "POST", "developer"),
    Page("/disputes/{id}/decide", decide, "POST", "developer"),
)
