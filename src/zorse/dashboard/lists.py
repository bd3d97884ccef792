"""Pages of a list of the API: what the address asks for, and the way to the next and the last."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from zorse.dashboard.view import View

PAGE_ROWS: Final = 25
DAYS: Final = {"created_from": "created[gte]", "created_to": "created[lt]"}
"""Fields of a filter form that hold a day, and the parameters that they become."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of a list: its objects, and the addresses of its neighbours."""

    rows: list[Any]
    newer: str
    older: str
    problem: str = ""


async def listed(view: View, path: str, at: str, chosen: Mapping[str, str], **fixed: Any) -> Listed:
    """A page of a list operation.

    ``at`` is the path of the page itself, ``chosen`` the filters in its address by the parameters'
    names, ``fixed`` what is asked for besides. A filter that the API refuses shows its message.
    """
    asked = view.request.query_params
    after, before = asked.get("after", ""), asked.get("before", "")
    params: dict[str, Any] = {"limit": PAGE_ROWS, **fixed}
    problem = ""
    for name, value in chosen.items():
        if not value:
            continue
        if name in DAYS:
            seconds = day_of(value, after=name == "created_to")
            if seconds is None:
                problem = f"{value} is no day: write it as 2026-10-28."
            else:
                params[DAYS[name]] = seconds
        else:
            params[name] = value
    if after:
        params["starting_after"] = after
    elif before:
        params["ending_before"] = before
    if problem:
        return Listed([], "", "", problem)
    answered = await view.api("GET", path, params)
    if not answered.ok:
        return Listed([], "", "", answered.problem)
    rows, more = answered.body["data"], answered.body["has_more"]
    kept = {name: value for name, value in chosen.items() if value}
    has_newer = bool(rows) and (bool(after) or (bool(before) and more))
    has_older = bool(rows) and (more if not before or after else True)
    return Listed(
        rows,
        view.url(at, **kept, before=rows[0]["id"]) if has_newer else "",
        view.url(at, **kept, after=rows[-1]["id"]) if has_older else "",
    )


def chosen_of(view: View, *names: str) -> dict[str, str]:
    """The filters of these names as they stand in the address."""
    return {name: view.request.query_params.get(name, "").strip() for name in names}


def day_of(text: str, *, after: bool) -> int | None:
    """The first second of a day, or the first after it, in UTC; nothing for what is no day."""
    try:
        day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return None
    return int((day + timedelta(days=1 if after else 0)).timestamp())
