"""What an object left behind: the events about it, and the requests that made or changed it."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from zorse import contract, ids
from zorse.dashboard.view import View
from zorse.store.across import ask, sequence_at
from zorse.store.protocol import EventQuery, LogQuery, LogRow, Page, Scope

EVENTS_SHOWN: Final = 10
REQUESTS_SHOWN: Final = 10
MADE_WITHIN_SECONDS: Final = 3
"""How long after an object's creation the request that made it may have begun, at most."""


async def events_about(view: View, id_: str, limit: int = EVENTS_SHOWN) -> Page:
    """The newest events about an object."""
    query = EventQuery(limit=limit, object_id=id_)
    scope = Scope(view.account.id, view.livemode)
    return await view.house.store.run(scope, lambda unit: unit.events(query), write=False)


async def requests_about(
    view: View, id_: str, events: list[dict[str, Any]], created: int | None = None
) -> list[LogRow]:
    """The newest requests that made or changed an object.

    They are those that its events name, and those around now and around its creation (unix
    seconds) that have it in their path or in what they made.
    """
    questions = [LogQuery(REQUESTS_SHOWN, changed=id_)]
    if created is not None:
        end = ids.base62(sequence_at(created + MADE_WITHIN_SECONDS), 11)
        questions.append(LogQuery(REQUESTS_SHOWN, after=f"req_{end}", changed=id_))
    told = [(event.get("request") or {}).get("id") for event in events]
    rows = await ask(view.house.store, partial(_rows, view, questions, told))
    found = {row.id: row for row in rows if names(row, id_)}
    return [found[key] for key in sorted(found, reverse=True)][:REQUESTS_SHOWN]


def _rows(view: View, questions: list[LogQuery], told: list[str | None]) -> list[LogRow]:
    store, account = view.house.store, view.account.id
    rows = [row for one in questions for row in store.log_rows(account, view.livemode, one)]
    known = {row.id for row in rows}
    for id_ in dict.fromkeys(told):
        if id_ is not None and id_ not in known:
            row = store.log_row(account, view.livemode, id_)
            rows += [row] if row is not None else []
    return rows


def names(row: LogRow, id_: str) -> bool:
    """Whether a request has an id in its path or in what it made, letter by letter."""
    return id_ in row.path.split("/") or id_ in row.objects.split()


def parents_in(
    operation: contract.Operation, last: Mapping[str, Any], rows: list[LogRow]
) -> dict[str, str]:
    """The parents in an operation's path, as an object or the requests about it tell them."""
    found: dict[str, str] = {}
    for name in operation.path_params[:-1]:
        for field in (name, name.removesuffix("_id")):
            if isinstance(last.get(field), str):
                found.setdefault(name, last[field])
    for row in rows:
        match = contract.load().match(row.method, row.path)
        for name, value in (match[1] if match is not None else {}).items():
            if name in operation.path_params[:-1]:
                found.setdefault(name, value)
    return found
