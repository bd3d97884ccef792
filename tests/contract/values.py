"""Parameters made from the contract: the fewest that an operation takes, and all of them."""

from collections.abc import Callable
from typing import Any

from zorse import contract
from zorse.contract import Shape

DEPTH_MAX = 6
LATER = 1_790_000_000
TEXTS = {
    "currency": "usd",
    "date-time": "2026-07-01T00:00:00.000Z",
    "decimal": "12.5",
    "int64": "1200",
    "unix-time": str(LATER),
}
NAMED: dict[str, Any] = {
    "account": None,
    "amount": 1200,
    "code": "SUMMER25",
    "country": "US",
    "currency": "usd",
    "domain_name": "shop.example.com",
    "enabled_event": "v1.customer.created",
    "email": "jenny@example.com",
    "event_name": "calls",
    "phone": "+15555550123",
    "url": "https://example.com/here",
}

Reference = Callable[[str, Shape], str | None]
"""Gives the id of an object for a parameter of this name; nothing leaves the parameter out."""


class Left(Exception):
    """The parameter is left out."""


def fewest(operation: contract.Operation, reference: Reference) -> dict[str, Any]:
    """The parameters that must be given, and nothing else."""
    return fields(operation.params, reference, everything=False, v2=operation.version == "v2")


def all_of(operation: contract.Operation, reference: Reference) -> dict[str, Any]:
    """Every parameter, with one alternative where there are several."""
    return fields(operation.params, reference, everything=True, v2=operation.version == "v2")


def fields(
    shape: Shape, reference: Reference, *, everything: bool, v2: bool, depth: int = 0
) -> dict[str, Any]:
    given = {}
    for name, field in shape.fields.items():
        if name in {"expand", "include"} or field.kind == "file":
            continue
        if not (field.required or everything):
            continue
        try:
            given[name] = value(name, field, reference, everything=everything, v2=v2, depth=depth)
        except Left:
            assert not field.required or depth, f"{name} is required, but nothing fits it"
    return given


def value(
    name: str, shape: Shape, reference: Reference, *, everything: bool, v2: bool, depth: int
) -> Any:
    """A value that the shape allows."""
    more: dict[str, Any] = {"everything": everything, "v2": v2, "depth": depth + 1}
    match shape.kind:
        case "string":
            return text(name, shape, reference)
        case "boolean":
            return True
        case "integer":
            return LATER if shape.format == "unix-time" else 12
        case "number":
            return 12.5
        case "object":
            if depth >= DEPTH_MAX:
                raise Left
            # A hash of which nothing is required is still to be given, with something in it.
            return fields(shape, reference, **more) or fields(
                shape, reference, everything=True, v2=v2, depth=depth + 1
            )
        case "map":
            assert shape.items is not None
            if shape.items.kind in {"string", "any"}:
                return {"order": "6735"}
            return {
                "usd" if "currency" in name else "key": value("", shape.items, reference, **more)
            }
        case "array":
            assert shape.items is not None
            return [value(name.rstrip("s"), shape.items, reference, **more)]
        case "union":
            return value(name, shape.options[0], reference, **more)
        case "any":
            return {} if v2 else "anything"
    raise Left


def text(name: str, shape: Shape, reference: Reference) -> str:
    if shape.enum and not (shape.open_enum and name == "country"):
        return next(option for option in shape.enum if option)
    if shape.format in TEXTS:
        return TEXTS[shape.format]
    known = NAMED.get(name, "")
    if known:
        return str(known)
    id_ = reference(name, shape)
    if id_ is None:
        raise Left
    return id_[: shape.max_length]
