"""What a restricted key needs for each operation, and what it can be granted.

A permission is a row of the table in ``permissions.toml`` with ``_read`` or ``_write``; the right
to write a row includes that to read it. Keys, messages and addresses write it with ``rak_`` in
front. Documented at docs.stripe.com/keys/permissions-reference.
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from zorse.contract.catalogue import Operation, load

PREFIX: Final = "rak_"
READ: Final = "_read"
WRITE: Final = "_write"
BRACES: Final = re.compile(r"\{\w*\}")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that can be granted; ``access`` has ``read``, ``write`` or both."""

    slug: str
    label: str
    paths: tuple[str, ...]
    implies: tuple[str, ...]
    access: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together."""

    name: str
    rows: tuple[Row, ...]


@cache
def _written() -> list[dict[str, Any]]:
    path = Path(__file__).with_name("permissions.toml")
    groups: list[dict[str, Any]] = tomllib.loads(path.read_text())["group"]
    return groups


@cache
def _slugs() -> dict[str, str]:
    """By path of the table, the row that it belongs to."""
    return {
        path: row["slug"] for group in _written() for row in group["rows"] for path in row["paths"]
    }


@cache
def _slug_of(path: str) -> str:
    words = BRACES.sub("{}", path).split("/")
    for taken in range(len(words), 2, -1):
        slug = _slugs().get("/".join(words[:taken]))
        if slug is not None:
            return slug
    # What an older version had and no table names goes by its own name.
    return words[2].removesuffix("s")


def permission_of(operation: Operation) -> str:
    """What a restricted key needs for an operation: ``rak_customer_read``."""
    kind = READ if operation.method == "GET" else WRITE
    return f"{PREFIX}{_slug_of(operation.path)}{kind}"


@cache
def groups() -> tuple[Group, ...]:
    """Everything that can be granted, in the order in which a form shows it."""
    access: dict[str, set[str]] = {}
    for operation in load().operations.values():
        slug, _, kind = permission_of(operation).removeprefix(PREFIX).rpartition("_")
        access.setdefault(slug, set()).add(kind)
    return tuple(
        Group(
            group["name"],
            tuple(
                Row(
                    row["slug"],
                    row["label"],
                    tuple(row["paths"]),
                    tuple(row.get("implies", ())),
                    tuple(sorted(access.get(row["slug"], {"read", "write"}))),
                )
                for row in group["rows"]
            ),
        )
        for group in _written()
    )


@cache
def known() -> frozenset[str]:
    """Every permission that can be granted, with its prefix."""
    return frozenset(
        f"{PREFIX}{row.slug}_{kind}"
        for group in groups()
        for row in group.rows
        for kind in row.access
    )


def named(name: str) -> str:
    """A permission as it is kept, given with or without its prefix."""
    return name if name.startswith(PREFIX) else PREFIX + name


@cache
def _with_implied(granted: str) -> frozenset[str]:
    given = set(granted.split())
    for group in groups():
        for row in group.rows:
            own = {f"{PREFIX}{row.slug}{READ}", f"{PREFIX}{row.slug}{WRITE}"}
            if f"{PREFIX}{row.slug}{WRITE}" in given:
                given.add(f"{PREFIX}{row.slug}{READ}")
            if own & given:
                given |= {f"{PREFIX}{implied}{READ}" for implied in row.implies}
    return frozenset(given)


def is_granted(granted: str, needed: str) -> bool:
    """Whether permissions, separated by spaces, include one; some bring others along."""
    return needed in _with_implied(granted)


def written(names: Iterable[str]) -> str:
    """Permissions as a key keeps them: sorted, without those that another one includes."""
    given = {named(name) for name in names}
    return " ".join(
        sorted(
            name
            for name in given
            if not (name.endswith(READ) and name.removesuffix(READ) + WRITE in given)
        )
    )
