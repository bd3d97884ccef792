"""New requests as they come: the log's list as server-sent events.

A browser that lost the connection sends the id of the last event that it had, and goes on from
there. Documented at html.spec.whatwg.org/multipage/server-sent-events.html.
"""

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from typing import Final

from starlette.responses import Response, StreamingResponse

from zorse.dashboard.logs import asked_for
from zorse.dashboard.view import Page, View
from zorse.store.across import ask
from zorse.store.protocol import LogQuery, LogRow

LOOK_SECONDS: Final = 0.5
STREAM_SECONDS: Final = 300
"""How long a stream lasts; a browser opens the next by itself, and is asked again who it is."""

BEAT_SECONDS: Final = 15
AT_ONCE_MAX: Final = 200
LATE_SECONDS: Final = 10
"""A request is numbered when it begins and written when it ends: how late it may come."""


class Following:
    """Reads on in the log from a request, and gives each that comes after it once."""

    def __init__(self, view: View, after: str) -> None:
        self._view = view
        self._where = asked_for(view)[1]
        self._after = after
        self._given: dict[str, int] = {}

    async def next(self) -> list[LogRow]:
        """What came since the last time, the oldest first."""
        view = self._view
        query = LogQuery(AT_ONCE_MAX, None, self._after, None, self._where)
        question = partial(view.house.store.log_rows, view.account.id, view.livemode, query)
        rows = (await ask(view.house.store, question))[::-1]
        fresh = [row for row in rows if row.id not in self._given]
        for row in fresh:
            self._given[row.id] = row.created
        settled = view.house.services().clock.now() - LATE_SECONDS
        if len(rows) == AT_ONCE_MAX and not fresh:
            settled = rows[-1].created + 1
        for row in rows:
            if row.created < settled:
                self._after = row.id
        self._given = {id_: at for id_, at in self._given.items() if id_ > self._after}
        return fresh


async def stream(view: View) -> Response:
    """The requests that fit the filters in the address, as rows of the list."""
    asked = view.request
    after = asked.headers.get("last-event-id") or asked.query_params.get("after") or ""
    if not after.startswith("req_"):
        newest = view.house.store.log_rows(view.account.id, view.livemode, LogQuery(1))
        after = newest[0].id if newest else "req_"
    return StreamingResponse(
        events(view, Following(view, after)),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store"},
    )


async def events(view: View, following: Following) -> AsyncIterator[str]:
    """The text of the stream: an event for each request, and a beat when there is none."""
    row_html = view.house.templates.get_template("log_row.html")
    yield "retry: 1000\n\n"
    silent = lasted = 0.0
    while lasted < STREAM_SECONDS and not view.house.ending.is_set():
        rows = await following.next()
        for row in rows:
            html = row_html.render(view=view, row=row).replace("\n", " ")
            yield f"id: {row.id}\ndata: {html}\n\n"
        silent = 0.0 if rows else silent + LOOK_SECONDS
        if silent >= BEAT_SECONDS:
            silent = 0.0
            yield ": still here\n\n"
        lasted += LOOK_SECONDS
        try:
            await asyncio.wait_for(view.house.ending.wait(), LOOK_SECONDS)
        except TimeoutError:
            continue


PAGES: Final = (Page("/logs/live", stream),)
