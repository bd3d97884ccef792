"""What a restricted key needs for each operation, and what it can be granted.

A permission is a row of the table in ``permissions.toml`` with ``_read`` or ``_write``; the right
to write a row includes that to read it. Keys, messages and addresses write it with ``rak_`` in
front. Documented at docs.stripe.com/keys/permissions-reference.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from zorse.contract.catalogue import Operation, Resource, load

PREFIX: Final = "rak_"
READ: Final = "_read"
WRITE: Final = "_write"
LISTED: Final = frozenset({"list", "search"})
BRACES: Final = re.compile(r"\{\w*\}")
GRANTS_CACHED: Final = 1_024


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


# The table --------------------------------------------------------------------------------------


@cache
def _written() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("permissions.toml").read_text())


@cache
def _slugs() -> dict[str, str]:
    """By path of the table, the row that it belongs to."""
    return {path: row["slug"] for row in _written_rows() for path in row["paths"]}


@cache
def _only() -> dict[str, str]:
    """The rows of which everything needs the one right, and which it is."""
    return {row["slug"]: f"_{row['only']}" for row in _written_rows() if "only" in row}


@cache
def _other_names() -> dict[str, str]:
    """By another name of a row, its own."""
    return {name: row["slug"] for row in _written_rows() for name in row.get("also", ())}


@cache
def _buckets() -> dict[str, tuple[str, ...]]:
    """By name of a bucket, its rows."""
    return {bucket["name"]: tuple(bucket["rows"]) for bucket in _written()["bucket"]}


def _written_rows() -> Iterator[dict[str, Any]]:
    for group in _written()["group"]:
        yield from group["rows"]


@cache
def _slug_of(path: str) -> str:
    words = BRACES.sub("{}", path).split("/")
    for taken in range(len(words), 2, -1):
        slug = _slugs().get("/".join(words[:taken]))
        if slug is not None:
            return slug
    # What an older version had and no table names goes by its own name.
    return words[2].removesuffix("s")


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
        for group in _written()["group"]
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


# What is needed ---------------------------------------------------------------------------------


def permission_of(operation: Operation) -> str:
    """What a restricted key needs for an operation: ``rak_customer_read``."""
    slug = _slug_of(operation.path)
    kind = _only().get(slug, READ if operation.method == "GET" else WRITE)
    return f"{PREFIX}{slug}{kind}"


def permissions_to_expand(operation: Operation, path: str) -> list[tuple[str, ...]]:
    """What a restricted key needs to have a path of an operation's answer expanded.

    Each object on the way is to be read: a tuple holds the permissions of which one is enough for
    it, for what may be of several types.
    """
    segments = path.split(".")
    if operation.returns_kind in LISTED:
        segments = segments[1:]
    found: list[tuple[str, ...]] = []
    if operation.returns is not None:
        _collect(operation.contract.resources, operation.returns, segments, found)
    return found


def _collect(
    resources: dict[str, Resource], type_: str, segments: list[str], found: list[tuple[str, ...]]
) -> None:
    """Add what each field on the way needs, beginning at an object of a type."""
    if type_ not in resources:
        return
    expandable = resources[type_].expandable
    for end in range(1, len(segments) + 1):
        targets = expandable.get(".".join(segments[:end]), ())
        homes = _homes()
        needed = tuple(dict.fromkeys(homes[target] for target in targets if target in homes))
        if needed and needed not in found:
            found.append(needed)
        for target in targets:
            _collect(resources, target, segments[end:], found)


@cache
def _homes() -> dict[str, str]:
    """By type, what reading an object of it needs, where that is one thing.

    What several rows answer with, such as a discount, is part of whatever it is found in.
    """
    alone: dict[str, set[str]] = {}
    listed: dict[str, set[str]] = {}
    for operation in load().operations.values():
        if operation.method == "GET" and operation.returns is not None:
            homes = listed if operation.returns_kind in LISTED else alone
            homes.setdefault(operation.returns, set()).add(permission_of(operation))
    return {
        type_: next(iter(needed))
        for type_, needed in {**listed, **alone}.items()
        if len(needed) == 1
    }


# What is granted --------------------------------------------------------------------------------


def named(name: str) -> str:
    """A permission as it is kept, given with or without its prefix, by any name of its row."""
    slug, _, kind = name.removeprefix(PREFIX).rpartition("_")
    if not slug:
        return PREFIX + kind
    return f"{PREFIX}{_other_names().get(slug, slug)}_{kind}"


def meant(name: str) -> tuple[str, ...]:
    """The permissions that a name stands for, as they are kept: those of a bucket are several.

    A name that is not known stands for itself.
    """
    slug, _, kind = name.removeprefix(PREFIX).rpartition("_")
    rows = _buckets().get(slug)
    if rows is None or kind not in {"read", "write"}:
        return (named(name),)
    wanted = [f"{PREFIX}{row}" for row in rows]
    if kind == "read":
        return tuple(row + READ for row in wanted if row + READ in known())
    return tuple(row + WRITE if row + WRITE in known() else row + READ for row in wanted)


@lru_cache(GRANTS_CACHED)
def _with_implied(granted: str) -> frozenset[str]:
    own = {one for name in granted.split() for one in meant(name)}
    given = own | {name.removesuffix(WRITE) + READ for name in own if name.endswith(WRITE)}
    implied = {
        f"{PREFIX}{slug}{READ}"
        for group in groups()
        for row in group.rows
        if f"{PREFIX}{row.slug}{READ}" in given
        for slug in row.implies
    }
    return frozenset(given | implied)


def is_granted(granted: str, needed: str) -> bool:
    """Whether permissions, separated by spaces, include one; some bring others along."""
    return named(needed) in _with_implied(granted)


def written(names: Iterable[str]) -> str:
    """Permissions as a key keeps them: sorted, without those that another one includes."""
    given = {one for name in names for one in meant(name)}
    return " ".join(
        sorted(
            name
            for name in given
            if not (name.endswith(READ) and name.removesuffix(READ) + WRITE in given)
        )
    )
