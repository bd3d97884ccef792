"""The balance, what moved it, and payouts to the bank."""

from typing import Any, Final

from starlette.responses import Response

from zorse.dashboard.lists import chosen_of, listed
from zorse.dashboard.view import Page, View


async def show(view: View) -> Response:
    """What there is in each currency, and a page of the transactions that made it."""
    chosen = chosen_of(view, "type", "currency", "created_from", "created_to")
    page = await listed(view, "/v1/balance_transactions", "/balance", chosen)
    return view.page(
        "balance.html",
        400 if page.problem else 200,
        sums=by_currency(await view.get("/v1/balance")),
        page=page,
        chosen=chosen,
        types=TYPES,
    )


def by_currency(balance: dict[str, Any]) -> list[tuple[str, int, int]]:
    """For each currency what is available and what is pending, in minor units."""
    found: dict[str, dict[str, int]] = {}
    for part in ("available", "pending"):
        for entry in balance[part]:
            found.setdefault(entry["currency"], {})[part] = entry["amount"]
    return [
        (currency, sums.get("available", 0), sums.get("pending", 0))
        for currency, sums in sorted(found.items())
    ]


async def payouts(view: View) -> Response:
    """A page of payouts."""
    chosen = chosen_of(view, "status")
    page = await listed(view, "/v1/payouts", "/payouts", chosen)
    return view.page(
        "payouts.html", 400 if page.problem else 200, page=page, chosen=chosen, states=STATES
    )


async def payout(view: View) -> Response:
    """One payout, with the transactions in it."""
    id_ = view.request.path_params["id"]
    found = await view.get(f"/v1/payouts/{id_}")
    inside = await listed(view, "/v1/balance_transactions", f"/payouts/{id_}", {}, payout=id_)
    return view.page("payout.html", payout=found, page=inside)


TYPES: Final = ("charge", "refund", "adjustment", "payment", "payout", "stripe_fee")
STATES: Final = ("pending", "in_transit", "paid", "failed", "canceled")

PAGES: Final = (
    Page("/balance", show),
    Page("/payouts", payouts),
    Page("/payouts/{id}", payout),
)
