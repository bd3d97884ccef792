"""Home: what happened today, and what to paste to make the first request."""

from collections import Counter
from typing import Any, Final

from starlette.responses import Response

from zorse import contract
from zorse.dashboard.explorer import reader_of
from zorse.dashboard.view import Page, View
from zorse.docs import languages, samples
from zorse.store.protocol import Created, LogQuery

DAY_SECONDS: Final = 86_400
HOUR_SECONDS: Final = 3_600
LOOKED_AT_MAX: Final = 1_000
FIRST_REQUEST: Final = """POST /v1/payment_intents
amount=2000
currency=usd
payment_method=pm_card_visa
confirm=true
automatic_payment_methods[enabled]=true
automatic_payment_methods[allow_redirects]=never"""


async def show(view: View) -> Response:
    """The page."""
    since = view.now - view.now % HOUR_SECONDS - DAY_SECONDS + HOUR_SECONDS
    log = view.house.store.log_rows(
        view.account.id,
        view.livemode,
        LogQuery(limit=LOOKED_AT_MAX, created=Created(since, None)),
    )
    hours = Counter((row.created - since) // HOUR_SECONDS for row in log)
    charges = await view.get("/v1/charges", limit=100, **{"created[gte]": since})
    volume: Counter[str] = Counter()
    for charge in charges["data"]:
        if charge["paid"] and charge["captured"]:
            volume[charge["currency"]] += charge["amount_captured"]
    return view.page(
        "home.html",
        bars=bars([hours.get(hour, 0) for hour in range(24)]),
        requests=len(log),
        more=len(log) == LOOKED_AT_MAX,
        failed=[row for row in log if row.status >= 400][:5],
        volume=sorted(volume.items()),
        payments=sum(1 for charge in charges["data"] if charge["paid"]),
        balance=await view.get("/v1/balance"),
        programs=languages.programs(samples.parse(FIRST_REQUEST, contract.load()), reader_of(view)),
    )


def bars(counts: list[int]) -> list[dict[str, Any]]:
    """A bar for each count, as high as its share of the largest, in percent."""
    top = max(counts, default=0) or 1
    return [{"count": count, "height": round(100 * count / top)} for count in counts]


PAGES: Final = (Page("/dashboard", show),)
