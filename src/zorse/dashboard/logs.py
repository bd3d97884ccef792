"""The request log: each request at its own address, which errors name as ``request_log_url``."""

import shlex
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final
from urllib.parse import parse_qsl, quote

import orjson
from starlette.responses import Response, StreamingResponse

from zorse.dashboard import tables
from zorse.dashboard.lists import day_of
from zorse.dashboard.view import Page, Refused, View, nothing_here
from zorse.store.across import ask
from zorse.store.protocol import Created, LogQuery, LogRow

PAGE_ROWS: Final = 50
CSV_ROWS: Final = 500
METHODS: Final = ("GET", "POST", "DELETE")
FILTERS: Final = ("method", "path", "status", "error_code", "source", "key_id", "address")
DAYS: Final = ("created_from", "created_to")


def asked_for(view: View) -> tuple[dict[str, str], tuple[tuple[str, str | int], ...]]:
    """The filters in the address, as they stand there and as the store takes them."""
    asked = view.request.query_params
    chosen = {name: asked.get(name, "").strip() for name in (*FILTERS, *DAYS)}
    where: list[tuple[str, str | int]] = []
    for name, value in chosen.items():
        if not value or name in DAYS:
            continue
        if name == "status":
            where.append((name, int(value) if value.isascii() and value.isdecimal() else -1))
        else:
            where.append((name, value))
    return chosen, tuple(where)


def days_of(chosen: Mapping[str, str]) -> tuple[Created | None, str]:
    """The bounds of time in the address, and what is wrong with one of them."""
    bounds: list[int | None] = []
    for name in DAYS:
        text = chosen[name]
        bounds.append(day_of(text, after=name == "created_to") if text else None)
        if text and bounds[-1] is None:
            return None, f"{text} is no day: write it as 2026-10-28."
    if bounds == [None, None]:
        return None, ""
    return Created(gte=bounds[0], lt=bounds[1]), ""


async def list_(view: View) -> Response:
    """A page of requests, newest first, by the filters in the address."""
    asked = view.request.query_params
    chosen, where = asked_for(view)
    after, before = asked.get("after") or None, asked.get("before") or None
    created, problem = days_of(chosen)
    query = LogQuery(PAGE_ROWS + 1, after, None if after else before, created, where)
    rows = [] if problem else await rows_of(view, query)
    if before and not after:
        more_before, rows = len(rows) > PAGE_ROWS, rows[-PAGE_ROWS:]
        more_after = True
    else:
        more_before, more_after = bool(after), len(rows) > PAGE_ROWS
        rows = rows[:PAGE_ROWS]
    kept = {name: value for name, value in chosen.items() if value}
    live = ""
    if not after and not before and created is None and not problem:
        newest = rows or await rows_of(view, LogQuery(1))
        live = view.url("/logs/live", **kept, after=newest[0].id if newest else "req_0")
    return view.page(
        "logs.html",
        400 if problem else 200,
        problem=problem,
        rows=rows,
        live=live,
        chosen=chosen,
        methods=METHODS,
        newer=view.url("/logs", **kept, before=rows[0].id) if rows and more_before else "",
        older=view.url("/logs", **kept, after=rows[-1].id) if rows and more_after else "",
    )


CSV_COLUMNS: Final = (
    "id",
    "created",
    "method",
    "path",
    "status",
    "error_code",
    "duration_micros",
    "source",
    "key_id",
    "address",
    "user_agent",
    "api_version",
    "idempotency_key",
    "objects",
)


async def as_csv(view: View) -> Response:
    """The requests that fit the filters in the address, as a file; bodies stay on their pages."""
    chosen, where = asked_for(view)
    created, problem = days_of(chosen)
    if problem:
        raise Refused(400, "No file", problem)
    return StreamingResponse(
        csv_lines(view, created, where),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="requests.csv"'},
    )


async def csv_lines(
    view: View, created: Created | None, where: tuple[tuple[str, str | int], ...]
) -> AsyncIterator[bytes]:
    yield tables.written([CSV_COLUMNS])
    after: str | None = None
    for _ in range(tables.ROWS_MAX // CSV_ROWS):
        rows = await rows_of(view, LogQuery(CSV_ROWS, after, None, created, where))
        if not rows:
            return
        yield tables.written([csv_row(row) for row in rows])
        after = rows[-1].id


def csv_row(row: LogRow) -> list[str]:
    """A request in cells; its time is in UTC, and nothing in it is a formula."""
    cells = [tables.defused(str(getattr(row, name))) for name in CSV_COLUMNS]
    cells[1] = datetime.fromtimestamp(row.created, UTC).strftime("%Y-%m-%d %H:%M:%S")
    return cells


async def rows_of(view: View, query: LogQuery) -> list[LogRow]:
    store = view.house.store
    return await ask(store, partial(store.log_rows, view.account.id, view.livemode, query))


async def show(view: View) -> Response:
    """One request, with what was sent and answered, and what it made."""
    row = find(view)
    keys = {key.id: key for key in view.house.store.keys(view.account.id)}
    return view.page(
        "log.html",
        row=row,
        key=keys.get(row.key_id),
        sent=as_json(row.request_body),
        answered=as_json(row.response_body),
        curl=as_curl(view, row),
        made=[made for made in row.objects.split() if made],
    )


def find(view: View) -> LogRow:
    """The request of the address; one that is not there is of another account or mode, or gone."""
    id_ = view.request.path_params["id"]
    row = view.house.store.log_row(view.account.id, view.livemode, id_)
    if row is None:
        raise nothing_here(
            f"There is no request {id_} in {'live' if view.livemode else 'test'} mode of this "
            "account. It may be of another account or mode, or older than the log is kept."
        )
    return row


def as_json(body: bytes) -> str:
    """A kept body, written for people."""
    if not body:
        return ""
    try:
        return orjson.dumps(orjson.loads(body), option=orjson.OPT_INDENT_2).decode()
    except orjson.JSONDecodeError:
        return body.decode("utf-8", "replace")


def as_curl(view: View, row: LogRow) -> str:
    """The request as a command; what was masked has to be filled in again."""
    base = view.house.services().api_base
    query = f"?{row.query}" if row.query else ""
    words = [
        "curl",
        shlex.quote(f"{base}{quote(row.path, safe='/')}{query}"),
        "-u",
        '"$ZORSE_KEY:"',
    ]
    if row.method not in {"GET", "POST"} or (row.method == "POST" and not row.request_body):
        words += ["-X", row.method]
    if row.api_version:
        words += ["-H", shlex.quote(f"Stripe-Version: {row.api_version}")]
    if row.method == "POST":
        for name, value in flat(sent_of(row)):
            words += ["-d", shlex.quote(f"{name}={value}")]
    return " ".join(words)


def sent_of(row: LogRow) -> Any:
    try:
        return orjson.loads(row.request_body) if row.request_body else {}
    except orjson.JSONDecodeError:
        return {}


def flat(value: Any, prefix: str = "") -> list[tuple[str, str]]:
    """Parameters as a form names them."""
    if isinstance(value, dict):
        return [
            pair
            for name, inner in value.items()
            for pair in flat(inner, f"{prefix}[{name}]" if prefix else name)
        ]
    if isinstance(value, list):
        return [p for at, inner in enumerate(value) for p in flat(inner, f"{prefix}[{at}]")]
    return [(prefix, str(value))]


async def send_again(view: View) -> Response:
    """Send a request once more, as the person who is signed in, and show what came of it."""
    row = find(view)
    sent = flat(sent_of(row)) if row.method == "POST" else parse_qsl(row.query)
    answered = await view.api(row.method, row.path, dict(sent))
    return view.go(f"/logs/{answered.request_id}")


PAGES: Final = (
    Page("/logs", list_),
    Page("/logs.csv", as_csv),
    Page("/logs/{id}", show),
    Page("/logs/{id}/send-again", send_again, "POST", "developer"),
)
