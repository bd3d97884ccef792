"""Search: objects that match a query, for the resources that have it.

Documented at docs.stripe.com/search. Fields that the store has an index for narrow the objects to
look at; the rest of the query is checked on each of them, newest first.
"""

import re
from typing import Any, Final

from zorse import contract, errors
from zorse.operations import query as language
from zorse.operations.call import Call
from zorse.operations.lists import limit_of, url_of
from zorse.store.protocol import Object, Position, Query

BATCH: Final = 200
PAGE: Final = re.compile(r"([0-9a-f]{1,12})-([0-9a-f]{1,16})", re.ASCII)


def search_objects(call: Call, type_: str, params: dict[str, Any]) -> Object:
    """The page of a search result that the parameters ask for."""
    parsed = language.parse(type_, params["query"])
    limit = limit_of(params)
    start = read_page(params.get("page"))
    counted = "total_count" in call.expand
    found: list[Object] = []
    count = 0
    # To count all that match, the objects before the page are looked at too.
    position = None if counted else start
    while True:
        batch = call.unit.page(
            Query(type_, where=narrowing(type_, parsed), limit=BATCH, after=position)
        )
        for obj in batch.data:
            if language.matches(parsed, obj):
                count += 1
                if len(found) <= limit and (not counted or is_after(call, obj, start)):
                    found.append(obj)
        if not batch.has_more or (len(found) > limit and not counted):
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
    if counted:
        result["total_count"] = count
    return result


def is_after(call: Call, obj: Object, start: Position | None) -> bool:
    """Whether an object comes after the end of the page before."""
    here = call.unit.position(obj["object"], obj["id"])
    assert here is not None
    return start is None or (here.created, here.seq) < (start.created, start.seq)


def narrowing(type_: str, parsed: language.Query) -> tuple[tuple[str, str], ...]:
    """The parts of the query that the store can answer by its index."""
    indexed = contract.load().resources[type_].index_fields
    equal = language.equalities(parsed)
    return tuple((name, value) for name, value in equal.items() if name in indexed)


def read_page(token: str | None) -> Position | None:
    """Where a page begins, from the token that the page before gave."""
    if not token:
        return None
    found = PAGE.fullmatch(token)
    if found is None or int(found[2], 16) >= 2**63:
        raise errors.parameter_invalid(f"Invalid page: {token}", "page")
    return Position(int(found[1], 16), int(found[2], 16))
