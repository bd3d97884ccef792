"""Lists that stood inside objects, and stand there now only on request.

Such a list held its first page, newest first, and counted all that there was.
"""

from typing import Final

from zorse.versions.change import Object, Reads

LISTED: Final = 10
"""How many objects stood in such a list."""
COUNTED_MAX: Final = 10_000


def listed(reads: Reads, type_: str, url: str, **where: str) -> Object:
    """A list of objects that no field of now holds."""
    found, more = reads.list(type_, limit=LISTED, **where)
    count = counted(reads, (type_,), where) if more else len(found)
    return {"object": "list", "data": found, "has_more": more, "total_count": count, "url": url}


def held(reads: Reads, obj: Object, name: str, *types: str, **where: str) -> Object:
    """A list that is left out of answers now; ``types`` and ``where`` say what counts for it."""
    found: Object = reads.included(obj, name)
    count = counted(reads, types, where) if found["has_more"] else len(found["data"])
    return {**found, "total_count": count}


def counted(reads: Reads, types: tuple[str, ...], where: dict[str, str]) -> int:
    return sum(len(reads.list(type_, limit=COUNTED_MAX, **where)[0]) for type_ in types)
