"""Search: objects that match a query, for the resources that have it.

Documented at docs.stripe.com/search. Fields that the store has an index for narrow the objects to
look at; the rest of the query is checked on each of them, newest first.
"""

from typing import Any, Final

from zorse import contract, errors
from zorse.operations import query as language
from zorse.operations.call import Call
from zorse.operations.lists import limit_of, url_of
from zorse.store.protocol import Object, Position, Query

BATCH: Final = 200


def search_objects(call: Call, type_: str, params: dict[str, Any]) -> Object:
    """The page of a search result that the parameters ask for."""
    parsed = language.parse(type_, params["query"])
    limit = limit_of(params)
    start = read_page(params.get("page"))
    wants_count = "total_count" in (params.get("expand") or ())
    found: list[Object] = []
    count = 0
    position = None if wants_count else start
    after_start = position is not None or start is None
    while True:
        batch = call.unit.page(
            Query(type_, where=narrowing(type_, parsed), limit=BATCH, after=position)
        )
        for obj in batch.data:
            if not language.matches(parsed, obj):
                continue
            count += 1
            if after_start and len(found) <= limit:
                found.append(obj)
            if not after_start:
                here = call.unit.position(type_, obj["id"])
                after_start = here is not None and here == start
        if not batch.has_more or (len(found) > limit and not wants_count):
            break
        position = call.unit.position(type_, batch.data[-1]["id"])
    has_more = len(found) > limit
    found = found[:limit]
    result: Object = {
        "object": "search_result",
        "data": found,
        "has_more": has_more,
        "next_page": None,
        "url": url_of(call),
    }
    if has_more:
        last = call.unit.position(type_, found[-1]["id"])
        assert last is not None
        result["next_page"] = f"{last.created:x}-{last.seq:x}"
    if wants_count:
        result["total_count"] = count
    return result


def narrowing(type_: str, parsed: language.Query) -> tuple[tuple[str, str], ...]:
    """The parts of the query that the store can answer by its index."""
    indexed = contract.load().resources[type_].index_fields
    equal = language.equalities(parsed)
    return tuple((name, value) for name, value in equal.items() if name in indexed)


def read_page(token: str | None) -> Position | None:
    """Where a page begins, from the token that the page before gave."""
    if not token:
        return None
    created, _, seq = token.partition("-")
    try:
        return Position(int(created, 16), int(seq, 16))
    except ValueError:
        raise errors.parameter_invalid(f"Invalid page: {token}", "page") from None
