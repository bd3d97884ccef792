"""Objects and parameters made up from the contract's shapes, and judging what becomes of them.

They are made by chance from a seed, so that a failure can be looked at again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from zorse import contract
from zorse.contract import Contract, Shape

DEEP = 3
"""From here on, what may be left out mostly is."""
DEPTH_MAX = 7
TIME = 1_790_000_000
TEXTS = {
    "currency": ("usd", "eur", "jpy"),
    "date-time": ("2026-07-01T00:00:00.000Z",),
    "decimal": ("0", "12.5", "100"),
    "int64": ("1200",),
    "int64_string": ("1200",),
}

Object = dict[str, Any]


class Objects:
    """Makes objects that fit a contract's tables; also what a change may look up."""

    def __init__(self, seed: int, table: Contract | None = None) -> None:
        self.chance = Random(seed)
        self.table = table or contract.load()
        self.count = 0

    def get(self, type_: str, id_: str) -> Object | None:
        if self.chance.random() < 0.2:
            return None
        made = self.of(type_)
        if "id" in made:
            made["id"] = id_
        return made

    def list(self, type_: str, *, limit: int = 10, **where: str) -> tuple[list[Object], bool]:
        found = [{**self.of(type_), **where} for _ in range(self.chance.randrange(3))]
        return found[:limit], self.chance.random() < 0.1

    def included(self, obj: Object, name: str) -> Any:
        field = self.table.resources[obj["object"]].shape.fields[name]
        return self.value(replace(field, nullable=False), 1)

    def of(self, type_: str, depth: int = 0) -> Object:
        """An object of a type."""
        resource = self.table.resources[type_]
        made = self.fields(resource.shape, depth)
        if isinstance(made.get("id"), str):
            self.count += 1
            made["id"] = f"{resource.id_prefix or 'obj_'}{self.count}"
        return made

    def fields(self, shape: Shape, depth: int) -> Object:
        made = {}
        for name, field in shape.fields.items():
            if self.is_there(field) or self.chance.random() < self.share(field, depth):
                made[name] = self.value(field, depth + 1)
        return made

    def is_there(self, field: Shape) -> bool:
        """Whether every object has it: what may be null is there from the start."""
        return field.required or (field.nullable and not field.includable)

    def share(self, field: Shape, depth: int) -> float:
        """How often a field is there that need not be."""
        if depth >= DEPTH_MAX:
            return 0.0
        if field.includable:
            return 0.1
        return 0.7 if depth == 0 else 0.4 if depth < DEEP else 0.15

    def value(self, shape: Shape, depth: int) -> Any:
        if shape.nullable and (depth >= DEPTH_MAX or self.chance.random() < 0.3):
            return None
        match shape.kind:
            case "string":
                return self.text(shape, depth)
            case "integer":
                return TIME if shape.format == "unix-time" else self.chance.randrange(1, 30)
            case "number":
                return self.chance.choice((0.5, 12.5, 20))
            case "boolean":
                return self.chance.random() < 0.5
            case "object":
                return self.fields(shape, depth)
            case "map":
                assert shape.items is not None
                return {"key": self.value(shape.items, depth + 1)} if self.some(depth) else {}
            case "array":
                return self.items(shape, depth)
            case "list":
                return {
                    "object": "list",
                    "data": self.items(shape, depth),
                    "has_more": False,
                    "url": "/v1/things",
                }
            case "union":
                return self.value(self.chance.choice(shape.options), depth)
            case "resource":
                assert shape.resource is not None
                return self.of(shape.resource, depth)
        return "anything"

    def items(self, shape: Shape, depth: int) -> Sequence[Any]:
        if shape.items is None or not self.some(depth):
            return []
        count = self.chance.randrange(1, 3) if depth < DEEP else 1
        return [self.value(shape.items, depth + 1) for _ in range(count)]

    def some(self, depth: int) -> bool:
        return depth < DEPTH_MAX and self.chance.random() < 0.6

    def text(self, shape: Shape, depth: int) -> Any:
        if shape.expandable and depth < 2 and self.chance.random() < 0.1:
            return self.of(self.chance.choice(shape.expandable), depth + 1)
        if shape.enum:
            return self.chance.choice(shape.enum)
        if shape.format in TEXTS:
            return self.chance.choice(TEXTS[shape.format])
        self.count += 1
        return f"text_{self.count}"[: shape.max_length]


def params(shape: Shape, chance: Random, *, json: bool, depth: int = 0) -> Object:
    """Parameters that a table takes, as a form has them, or as JSON."""
    return {
        name: param(field, chance, json=json, depth=depth + 1)
        for name, field in shape.fields.items()
        if field.kind not in ("file", "any") and name not in ("expand", "include")
        if field.required or chance.random() < (0.4 if depth == 0 else 0.5 if depth < 4 else 0)
    }


def param(shape: Shape, chance: Random, *, json: bool, depth: int) -> Any:
    if shape.unset and chance.random() < 0.1:
        return ""
    match shape.kind:
        case "string":
            return param_text(shape, chance)
        case "integer":
            number = TIME if shape.format == "unix-time" else chance.randrange(1, 30)
            return number if json else str(number)
        case "number":
            return 12.5 if json else "12.5"
        case "boolean":
            yes = chance.random() < 0.5
            return yes if json else "true" if yes else "false"
        case "map":
            assert shape.items is not None
            return {"key": param(shape.items, chance, json=json, depth=depth + 1)}
        case "array":
            assert shape.items is not None
            count = 1 if depth > DEEP else chance.randrange(1, 3)
            return [param(shape.items, chance, json=json, depth=depth + 1) for _ in range(count)]
        case "union":
            return param(chance.choice(shape.options), chance, json=json, depth=depth)
        case "any":
            return "anything"
    return params(shape, chance, json=json, depth=depth)


def param_text(shape: Shape, chance: Random) -> str:
    if shape.enum:
        return chance.choice([value for value in shape.enum if value])
    if shape.format in TEXTS:
        return chance.choice(TEXTS[shape.format])
    return "text"[: shape.max_length]


def misfits(shape: Shape, value: Any, path: str = "") -> Iterator[str]:
    """Where parameters, already converted, do not fit a table, and why."""
    if value == "" and (shape.unset or shape.kind == "string"):
        return
    match shape.kind:
        case "object" if isinstance(value, dict):
            for name, field in shape.fields.items():
                if field.required and name not in value:
                    yield f"{under(path, name)} is missing"
            for name, inner in value.items():
                if name in shape.fields:
                    yield from misfits(shape.fields[name], inner, under(path, name))
                else:
                    yield f"{under(path, name)} is unknown"
        case "array" if isinstance(value, list):
            for inner in value:
                yield from misfits(shape.items or Shape("any"), inner, path)
        case "map" if isinstance(value, dict):
            for inner in value.values():
                yield from misfits(shape.items or Shape("any"), inner, path)
        case "union":
            yield from min(
                (list(misfits(option, value, path)) for option in shape.options), key=len
            )
        case "string" if isinstance(value, str):
            if shape.enum and not shape.open_enum and value not in shape.enum:
                yield f"{path} is {value}"
        case "any" | "file":
            return
        case kind:
            if not isinstance(value, KINDS.get(kind, ())) or isinstance(value, bool) != (
                kind == "boolean"
            ):
                yield f"{path} is no {kind}"


KINDS: dict[str, tuple[type, ...]] = {
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def under(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
