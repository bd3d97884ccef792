"""Bringing the index up to date when lists have come to filter by other fields than before.

The database remembers which fields each type was indexed by. At start, the types for which that has
changed are indexed anew, so that a list finds old objects by a new filter.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import orjson

from zorse.store.overlay import index_rows
from zorse.store.writes import INSERT_INDEX, Row

ROWS_AT_ONCE: Final = 1_000

Scan = Callable[[str], Iterable[Row]]
Write = Callable[[str, list[Row]], object]


def reindex(indexes: Mapping[str, Sequence[str]], scan: Scan, write: Write) -> list[str]:
    """Index anew the types whose fields have changed, and name them."""
    before: dict[str, str] = {
        row[0]: row[1] for row in scan("SELECT type, fields FROM index_fields")
    }
    now = {type_: ",".join(sorted(fields)) for type_, fields in indexes.items() if fields}
    changed = sorted(type_ for type_ in before.keys() | now if before.get(type_) != now.get(type_))
    if not changed:
        return []
    named = [(type_,) for type_ in changed]
    write("DELETE FROM object_index WHERE type = ?", named)
    write("DELETE FROM index_fields WHERE type = ?", named)
    write("INSERT INTO index_fields VALUES (?, ?)", [(t, now[t]) for t in changed if t in now])
    waiting: list[Row] = []
    for account, livemode, type_, created, seq, body in scan(
        "SELECT account, livemode, type, created, seq, body FROM objects"
    ):
        if type_ not in now or before.get(type_) == now[type_]:
            continue
        waiting += [
            (account, livemode, type_, *row, created, seq)
            for row in index_rows(indexes[type_], orjson.loads(body))
        ]
        if len(waiting) >= ROWS_AT_ONCE:
            write(INSERT_INDEX, waiting)
            waiting = []
    write(INSERT_INDEX, waiting)
    return changed
