"""Lists: pages of objects, newest first, after or before a cursor.

Documented at docs.stripe.com/api/pagination. ``filters`` says which objects a list holds.
"""

import re
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlencode

from zorse import errors
from zorse.contract import Operation
from zorse.operations.call import Call
from zorse.operations.filters import Check, filters_of
from zorse.store.protocol import Created, Object, Page, Position, Query
from zorse.versions import Version
from zorse.versions.v2025_03_31 import TOTAL_COUNT

LIMIT_DEFAULT = 10
LIMIT_MAX = 100
BATCH = 100
PAGE_TOKEN = re.compile(r"(next|previous)_([0-9]{1,15})_([0-9]{1,19})", re.ASCII)


def created_range(value: Any) -> Created | None:
    """The ``created`` filter: one second, or a hash of ends."""
    if value is None or value == "":
        return None
    if isinstance(value, int):
        return Created(gte=value, lte=value)
    return Created(**value)


def limit_of(params: dict[str, Any]) -> int:
    """How many objects a page holds: 1 to 100, 10 by default; what is outside is clamped."""
    limit = params.get("limit", LIMIT_DEFAULT)
    return min(max(int(limit), 1), LIMIT_MAX)


def envelope(data: list[Object], url: str, *, has_more: bool) -> Object:
    """A list as the API gives it."""
    return {"object": "list", "data": data, "has_more": has_more, "url": url}


def cursor(call: Call, type_: str, params: dict[str, Any], name: str) -> Position | None:
    """Where a cursor stands; a cursor that names nothing is refused."""
    id_ = params.get(name)
    if not id_:
        return None
    position = call.unit.position(type_, id_)
    if position is None:
        raise call.missing(type_, id_, param=name)
    return position


def query_of(call: Call, type_: str, params: dict[str, Any]) -> Query:
    """The store's query for list parameters, apart from the filters."""
    after = cursor(call, type_, params, "starting_after")
    before = cursor(call, type_, params, "ending_before")
    if after is not None and before is not None:
        raise errors.invalid_request(
            "Received both starting_after and ending_before parameters. Please pass in only one.",
            stored=False,
        )
    return Query(
        type_,
        created=created_range(params.get("created")),
        limit=limit_of(params),
        after=after,
        before=before,
    )


def list_objects(
    call: Call,
    type_: str,
    params: dict[str, Any],
    *,
    where: dict[str, str] | None = None,
    url: str | None = None,
    oldest_first: bool = False,
    only: Check | None = None,
) -> Object:
    """The page that the parameters ask for, of objects that match ``where`` and the filters.

    ``only`` is a check of one's own, for what no field says.
    """
    pairs, checks = filters_of(call, type_, params, where or {})
    if only is not None:
        checks.append(only)
    query = query_of(call, type_, params)
    query = replace(query, where=tuple(pairs), oldest_first=oldest_first)
    page = chosen_page(call, query, checks)
    listed = envelope(page.data, url or url_of(call), has_more=page.has_more)
    if wants_count(call, params):
        listed["total_count"] = counted(call, query, checks)
    return listed


def may_count(operation: Operation, version: Version) -> bool:
    """Whether the number of all objects may be asked for; of a search it always may."""
    return operation.returns_kind == "search" or version.before(TOTAL_COUNT)


def wants_count(call: Call, params: dict[str, Any]) -> bool:
    """Whether the caller asks how many objects there are, as callers once did."""
    return "total_count" in call.expand or "total_count" in params.get("include", ())


def counted(call: Call, query: Query, checks: list[Check]) -> int:
    """How many objects there are in the whole of a list, whichever page of it is shown."""
    batch = replace(query, limit=BATCH, after=None, before=None)
    count = 0
    while True:
        page = call.unit.page(batch)
        count += sum(all(check(obj) for check in checks) for obj in page.data)
        if not page.has_more:
            return count
        batch = replace(batch, after=call.unit.position(query.type, page.data[-1]["id"]))


def chosen_page(call: Call, query: Query, checks: list[Check]) -> Page:
    """The page of those objects that pass every check, read in batches from the cursor on."""
    if not checks:
        return call.unit.page(query)
    back = query.before is not None
    batch = replace(query, limit=BATCH)
    found: list[Object] = []
    while True:
        page = call.unit.page(batch)
        for obj in reversed(page.data) if back else page.data:
            if all(check(obj) for check in checks):
                found.append(obj)
                if len(found) > query.limit:
                    break
        if len(found) > query.limit or not page.has_more:
            break
        end = call.unit.position(query.type, page.data[0 if back else -1]["id"])
        batch = replace(batch, before=end) if back else replace(batch, after=end)
    data = found[: query.limit]
    return Page(data[::-1] if back else data, len(found) > query.limit)


def url_of(call: Call) -> str:
    """The path of the list that was asked for, with the ids of the request in it."""
    assert call.operation is not None
    url = call.operation.path
    for name, value in call.path.items():
        url = url.replace(f"{{{name}}}", quote(value, safe=""))
    return url


def list_v2(
    call: Call, type_: str, params: dict[str, Any], *, where: dict[str, str] | None = None
) -> Object:
    """A page as the v2 API gives it: an opaque ``page`` cursor, and addresses of the neighbours."""
    pairs, checks = filters_of(call, type_, params, where or {})
    way, cursor_at = _read_page_token(params.get("page"))
    back = way == "previous"
    query = Query(
        type_,
        where=tuple(pairs),
        limit=limit_of(params),
        after=None if back else cursor_at,
        before=cursor_at if back else None,
    )
    page = chosen_page(call, query, checks)
    newer = cursor_at is not None and (page.has_more if back else True)
    older = True if back else page.has_more
    asked = {name: value for name, value in params.items() if name != "page"}

    def address(way: str, obj: Object) -> str | None:
        position = call.unit.position(type_, obj["id"])
        assert position is not None
        token = f"{way}_{position.created}_{position.seq}"
        return f"{url_of(call)}?{urlencode([*written(asked), ('page', token)])}"

    return {
        "data": page.data,
        "next_page_url": address("next", page.data[-1]) if page.data and older else None,
        "previous_page_url": address("previous", page.data[0]) if page.data and newer else None,
    }


def written(value: Any, name: str = "") -> list[tuple[str, str]]:
    """Parameters as a query string writes them, ``include[0]=identity``."""
    if isinstance(value, dict):
        members = value.items()
    elif isinstance(value, list):
        members = dict(enumerate(value)).items()
    else:
        return [(name, str(value).lower() if isinstance(value, bool) else str(value))]
    return [
        pair
        for key, inner in members
        for pair in written(inner, f"{name}[{key}]" if name else str(key))
    ]


def _read_page_token(token: str | None) -> tuple[str, Position | None]:
    """The way and the position that a page token stands for."""
    if not token:
        return "next", None
    found = PAGE_TOKEN.fullmatch(token)
    if found is None or int(found[3]) >= 2**63:
        raise errors.parameter_invalid(f"Invalid page: {token}", "page")
    return found[1], Position(int(found[2]), int(found[3]))
