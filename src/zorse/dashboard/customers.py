"""Customers: who they are, how they pay and what they paid."""

from typing import Any, Final

from starlette.responses import Response

from zorse.dashboard.lists import chosen_of, listed
from zorse.dashboard.view import Page, View

FIELDS: Final = ("name", "email", "phone", "description")
METADATA_ROWS: Final = 3
"""Empty rows for more metadata at the end of a form."""


async def list_(view: View) -> Response:
    """A page of customers, newest first."""
    chosen = chosen_of(view, "email", "created_from", "created_to")
    page = await listed(view, "/v1/customers", "/customers", chosen)
    return view.page("customers.html", 400 if page.problem else 200, page=page, chosen=chosen)


async def new(view: View) -> Response:
    return view.page("customer_new.html", typed={}, problem="")


async def create(view: View) -> Response:
    """Make a customer and go to its page."""
    typed = {name: str(view.form.get(name, "")).strip() for name in FIELDS}
    answered = await view.api("POST", "/v1/customers", {k: v for k, v in typed.items() if v})
    if not answered.ok:
        return view.page("customer_new.html", 400, typed=typed, problem=answered.problem)
    return view.go(f"/customers/{answered.body['id']}", told="created")


async def show(view: View, *, problem: str = "", typed: dict[str, str] | None = None) -> Response:
    """One customer; one that was deleted has its id and little else."""
    id_ = view.request.path_params["id"]
    customer = await view.get(f"/v1/customers/{id_}")
    if customer.get("deleted"):
        return view.page("customer_deleted.html", customer=customer)
    methods = await view.get(f"/v1/customers/{id_}/payment_methods", limit=20)
    payments = await view.get("/v1/payment_intents", customer=id_, limit=10)
    return view.page(
        "customer.html",
        400 if problem else 200,
        customer=customer,
        methods=methods["data"],
        payments=payments["data"],
        more=payments["has_more"],
        default=(customer.get("invoice_settings") or {}).get("default_payment_method"),
        fields=FIELDS,
        typed=typed or {},
        rows=[*customer["metadata"].items(), *[("", "")] * METADATA_ROWS],
        problem=problem,
    )


async def change(view: View) -> Response:
    """Change what a customer is called and how they are reached, and the metadata."""
    id_ = view.request.path_params["id"]
    typed = {name: str(view.form.get(name, "")).strip() for name in FIELDS}
    customer = await view.get(f"/v1/customers/{id_}")
    params = {**typed, **metadata_of(view, customer.get("metadata", {}))}
    answered = await view.api("POST", f"/v1/customers/{id_}", params)
    if not answered.ok:
        return await show(view, problem=answered.problem, typed=typed)
    return view.go(f"/customers/{id_}", told="saved")


def metadata_of(view: View, before: dict[str, str]) -> dict[str, Any]:
    """The metadata of a form as parameters; a key that went is unset."""
    keys = [str(key).strip() for key in view.form.getlist("key")]
    values = [str(value) for value in view.form.getlist("value")]
    given = {key: value for key, value in zip(keys, values, strict=False) if key}
    gone = dict.fromkeys(before.keys() - given.keys(), "")
    return {f"metadata[{key}]": value for key, value in {**gone, **given}.items()}


async def delete(view: View) -> Response:
    """Delete a customer; it takes the tick that says so."""
    id_ = view.request.path_params["id"]
    if view.form.get("sure") != "yes":
        return await show(view, problem="Nothing was deleted: tick the box to say you mean it.")
    answered = await view.api("DELETE", f"/v1/customers/{id_}")
    if not answered.ok:
        return await show(view, problem=answered.problem)
    return view.go("/customers", told="deleted")


async def detach(view: View) -> Response:
    """Take a payment method from a customer."""
    id_ = view.request.path_params["id"]
    method = str(view.form.get("payment_method", ""))
    answered = await view.api("POST", f"/v1/payment_methods/{method}/detach")
    if not answered.ok:
        return await show(view, problem=answered.problem)
    return view.go(f"/customers/{id_}", told="saved")


PAGES: Final = (
    Page("/customers", list_),
    Page("/customers/new", new),
    Page("/customers", create, "POST", "developer"),
    Page("/customers/{id}", show),
    Page("/customers/{id}", change, "POST", "developer"),
    Page("/customers/{id}/delete", delete, "POST", "developer"),
    Page("/customers/{id}/detach", detach, "POST", "developer"),
)
