"""Lists as CSV: all pages of a list of the API, as one file that a spreadsheet opens.

Amounts are in units of their currency (``20.00``) and times in UTC; what is no plain value stands
there as JSON. Text that a spreadsheet would take for a formula has an apostrophe before it, as
documented at owasp.org/www-community/attacks/CSV_Injection.
"""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import orjson
from starlette.responses import Response, StreamingResponse

from zorse import contract, money
from zorse.contract import Shape
from zorse.dashboard.facts import FIRST, Fact, fact_of, field_shape
from zorse.dashboard.view import Answered, Refused, View, nothing_here

ROWS_MAX: Final = 100_000
PAGE_ROWS: Final = 100
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a formula begins with; the last four are the wide forms of the first four."""

WAIT_SECONDS: Final = 0.2
WAITS_MAX: Final = 50


async def csv_answer(
    view: View,
    type_: str,
    path: str,
    params: Mapping[str, Any],
    columns: Sequence[str] = (),
) -> Response:
    """The answer that streams a whole list as CSV, up to ``ROWS_MAX`` rows.

    ``type_`` is the type of the list's objects, ``path`` the list's in the API, ``params`` the
    filters as the API takes them. ``columns`` are fields, dotted where they lie deeper; all fields
    of the first level when there are none.
    """
    shape = contract.load().resources[type_].shape
    shapes = {name: shape_at(shape, name) for name in columns or columns_of(shape)}
    first = await page_of(view, path, params)
    if not first.ok:
        if first.status == 404:
            raise nothing_here(first.problem)
        raise Refused(400, "No file", first.problem)
    mode = "live" if view.livemode else "test"
    day = datetime.fromtimestamp(view.now, UTC).strftime("%Y-%m-%d")
    return StreamingResponse(
        lines(view, path, params, shapes, first),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{type_}-{mode}-{day}.csv"'},
    )


def columns_of(shape: Shape) -> list[str]:
    """The fields of the first level, what matters first."""
    names = [name for name in shape.fields if name not in {"id", "object", "metadata"}]
    names.sort(key=lambda name: FIRST.index(name) if name in FIRST else len(FIRST))
    return [name for name in ("id", *names, "metadata") if name in shape.fields]


def shape_at(shape: Shape | None, column: str) -> Shape | None:
    """The shape of a column; a column that the objects do not have is refused."""
    for name in column.split("."):
        if shape is not None and shape.resource:
            shape = contract.load().resources[shape.resource].shape
        shape = field_shape(shape, name)
        if shape is None:
            raise Refused(400, "No file", f"These objects have no field {column}.")
    return shape


async def page_of(view: View, path: str, params: Mapping[str, Any]) -> Answered:
    """A page of the list, as large as may be; one that comes too soon is asked for again."""
    for _ in range(WAITS_MAX):
        answered = await view.api("GET", path, {**params, "limit": PAGE_ROWS})
        if answered.status != 429:
            break
        await asyncio.sleep(WAIT_SECONDS)
    return answered


def cursor_after(body: Mapping[str, Any]) -> dict[str, str]:
    """The parameters that lead on from a page; none after the last."""
    if "next_page_url" in body:
        asked = parse_qs(urlsplit(body["next_page_url"] or "").query)
        return {"page": asked["page"][0]} if "page" in asked else {}
    if not body.get("has_more") or not body["data"] or "id" not in body["data"][-1]:
        return {}
    return {"starting_after": body["data"][-1]["id"]}


async def lines(
    view: View,
    path: str,
    params: Mapping[str, Any],
    shapes: Mapping[str, Shape | None],
    page: Answered,
) -> AsyncIterator[bytes]:
    """The file, a page of the list at a time."""
    yield written([list(shapes)])
    left = ROWS_MAX
    while True:
        rows = page.body["data"][:left]
        left -= len(rows)
        yield written([[cell(row, name, shape) for name, shape in shapes.items()] for row in rows])
        following = cursor_after(page.body)
        if not following:
            return
        if not left:
            yield written([[f"There are more than these {ROWS_MAX:,} rows: narrow the filters."]])
            return
        page = await page_of(view, path, {**params, **following})
        if not page.ok:
            # What is cut off must not look whole, so the connection breaks.
            message = f"{path} cannot be read to its end: {page.problem}"
            raise RuntimeError(message)


def written(rows: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def cell(row: Mapping[str, Any], column: str, shape: Shape | None) -> str:
    """What stands in an object's column."""
    value: Any = row
    currency = inside = last = ""
    for name in column.split("."):
        if not isinstance(value, dict):
            return ""
        own = value.get("currency")
        currency = own if isinstance(own, str) else currency
        inside, last, value = last, name, value.get(name)
    fact = fact_of(last, value, shape, currency, inside=inside)
    return "" if fact is None else text_of(fact, value)


def text_of(fact: Fact, value: Any) -> str:
    """A field as a spreadsheet reads it."""
    if fact.kind == "money":
        return decimal(fact.value, fact.currency)
    if fact.kind == "time":
        return datetime.fromtimestamp(fact.value, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if fact.kind == "flag":
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    return defused(value if isinstance(value, str) else orjson.dumps(value).decode())


def decimal(value: int, currency: str) -> str:
    """Minor units as a plain number: ``1299.00``."""
    digits = money.exponent(currency)
    units, rest = divmod(abs(value), 10**digits)
    return ("-" if value < 0 else "") + str(units) + (f".{rest:0{digits}d}" if digits else "")


def defused(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text
