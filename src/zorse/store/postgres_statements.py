"""Statements as PostgreSQL is given them: many writes as one, to spare round trips."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from zorse.store.writes import DELETE_OBJECT, Batch

VALUES_MAX: Final = 5_000
"""How many parameters a statement has at most; PostgreSQL takes 65,535."""

Statement = tuple[bytes, list[Any]]


@lru_cache(maxsize=1024)
def respelled(sql: str) -> bytes:
    """SQL with the parameter sign that psycopg reads."""
    return sql.replace("?", "%s").encode()


@lru_cache(maxsize=4096)
def _joined(parts: tuple[tuple[str, int], ...]) -> bytes:
    """One statement that runs each part for a number of rows.

    The parts do not see each other's effects, and need not: no row is written twice.
    """
    texts = []
    for sql, count in parts:
        head, values, row = sql.partition(" VALUES ")
        if values:
            texts.append(f"{head} VALUES {', '.join([row] * count)}")
        else:
            texts += [sql] * count
    *firsts, last = texts
    if firsts:
        named = ", ".join(f"w{number} AS ({text})" for number, text in enumerate(firsts))
        last = f"WITH {named} {last}"
    return respelled(last)


def combined(batches: Sequence[Batch]) -> list[Statement]:
    """The statements that do all of the batches: one, unless there is too much of it."""
    out: list[Statement] = []
    parts: list[tuple[str, int]] = []
    values: list[Any] = []

    def close() -> None:
        nonlocal parts, values
        if parts:
            out.append((_joined(tuple(parts)), values))
        parts, values = [], []

    for sql, rows in batches:
        width = len(rows[0])
        while rows:
            room = max((VALUES_MAX - len(values)) // width, 0)
            now, rows = rows[:room], rows[room:]
            if now:
                parts.append((sql, len(now)))
                values += [value for row in now for value in row]
            if rows:
                close()
        if sql == DELETE_OBJECT:
            # Another object may take the id of one that goes.
            close()
    close()
    return out
