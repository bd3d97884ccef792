"""Lists: pages of objects, newest first, after or before a cursor.

Documented at docs.stripe.com/api/pagination. Filters are the list parameters that name a field of
the resource; the store has an index for each.
"""

from typing import Any

from zorse import contract, errors
from zorse.operations.call import Call
from zorse.store.overlay import index_text
from zorse.store.protocol import Created, Object, Position, Query

LIMIT_DEFAULT = 10
LIMIT_MAX = 100


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
) -> Object:
    """The page that the parameters ask for, of objects that match ``where`` and the filters."""
    query = query_of(call, type_, params)
    filters = list((where or {}).items())
    resource = contract.load().resources[type_]
    for field in resource.index_fields:
        value = params.get(field)
        if value is not None and value != "" and (where is None or field not in where):
            text = index_text(value)
            if text is not None:
                filters.append((field, text))
    page = call.unit.page(
        Query(
            type_,
            where=tuple(filters),
            created=query.created,
            limit=query.limit,
            after=query.after,
            before=query.before,
            oldest_first=oldest_first,
        )
    )
    assert call.operation is not None
    return envelope(page.data, url or url_of(call), has_more=page.has_more)


def url_of(call: Call) -> str:
    """The path of the list that was asked for, with the ids of the request in it."""
    assert call.operation is not None
    url = call.operation.path
    for name, value in call.path.items():
        url = url.replace(f"{{{name}}}", value)
    return url


def list_v2(
    call: Call, type_: str, params: dict[str, Any], *, where: dict[str, str] | None = None
) -> Object:
    """A page as the v2 API gives it: an opaque ``page`` cursor, and addresses of the neighbours."""
    filters = list((where or {}).items())
    for field in contract.load().resources[type_].index_fields:
        text = index_text(params.get(field))
        if text is not None and (where is None or field not in where):
            filters.append((field, text))
    way, after = _read_page_token(params.get("page"))
    query = Query(
        type_,
        where=tuple(filters),
        limit=limit_of(params),
        after=after if way == "next" else None,
        before=after if way == "previous" else None,
    )
    page = call.unit.page(query)
    first = after is None or (way == "previous" and not page.has_more)
    more = page.has_more if way == "next" else True
    url = url_of(call)
    limit = query.limit

    def address(way: str, obj: Object) -> str | None:
        position = call.unit.position(type_, obj["id"])
        assert position is not None
        token = f"{way}_{position.created}_{position.seq}"
        return f"{url}?limit={limit}&page={token}"

    return {
        "data": page.data,
        "next_page_url": address("next", page.data[-1]) if page.data and more else None,
        "previous_page_url": address("previous", page.data[0]) if page.data and not first else None,
    }


def _read_page_token(token: str | None) -> tuple[str, Position | None]:
    """The way and the position that a page token stands for."""
    if not token:
        return "next", None
    way, _, rest = token.partition("_")
    created, _, seq = rest.partition("_")
    numbers = created.isascii() and created.isdigit() and seq.isascii() and seq.isdigit()
    if way not in {"next", "previous"} or not numbers or len(created) > 18 or len(seq) > 18:
        raise errors.parameter_invalid(f"Invalid page: {token}", "page")
    return way, Position(int(created), int(seq))
