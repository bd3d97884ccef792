"""Words for saying how an object or parameters were before; each gives a new hash."""

from collections.abc import Callable, Mapping
from typing import Any

Hash = dict[str, Any]
MISSING = object()


def renamed(value: Hash, names: Mapping[str, str]) -> Hash:
    """With names in place of others, where they are there, in the same order."""
    return {names.get(name, name): inner for name, inner in value.items()}


def without(value: Hash, *names: str) -> Hash:
    """Without these names."""
    return {name: inner for name, inner in value.items() if name not in names}


def inside(value: Hash, path: str, make: Callable[[Any], Any]) -> Hash:
    """With what lies at a dotted path made anew; as it is where the path leads nowhere.

    The path goes through arrays, and through list envelopes by ``data``.
    """
    name, _, rest = path.partition(".")
    found = value.get(name, MISSING)
    if found is MISSING:
        return value
    if isinstance(found, list):
        if rest:
            return {**value, name: [_into(item, rest, make) for item in found]}
        return {**value, name: [make(item) for item in found]}
    if not rest:
        return {**value, name: make(found)}
    return {**value, name: _into(found, rest, make)}


def _into(value: Any, path: str, make: Callable[[Any], Any]) -> Any:
    return inside(value, path, make) if isinstance(value, dict) else value


def mapped(value: Hash, path: str, values: Mapping[str, Any]) -> Hash:
    """With other values in the place of some, at a dotted path."""
    return inside(value, path, lambda now: values.get(now, now) if isinstance(now, str) else now)
