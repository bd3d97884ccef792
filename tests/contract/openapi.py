"""Our contract as an OpenAPI description, for tools that read one.

It is made in memory from what the server itself goes by, so it says of every operation what we
would take. Hashes in a query or in a form are ``deepObject``, as the API's clients write them; the
v2 API takes JSON.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from zorse import contract, money
from zorse.contract import Shape
from zorse.contract.values import INTEGER_MAX, INTEGER_MIN
from zorse.operations.expansion import DEPTH_MAX as EXPANSION_DEPTH_MAX

Known = Callable[[contract.Operation, str], Sequence[str]]
"""Gives ids of objects that are there for a parameter of an operation; there may be none."""

TEXT_MAX = 40
ITEMS_MAX = 3
MEDIA_TYPES = {
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "json": "application/json",
}
DATE_TIME = "^20[0-9]{2}-0[1-9]-[0-2][1-8]T[0-1][0-9]:[0-5][0-9]:[0-5][0-9]Z$"
FORMATS: dict[str, dict[str, Any]] = {
    "currency": {"enum": list(money.CURRENCIES)},
    "date-time": {"pattern": DATE_TIME},
    "decimal": {"pattern": "^[0-9]{1,6}([.][0-9]{1,4})?$"},
    "int64": {"pattern": "^-?[0-9]{1,9}$"},
}
UNSET = {"type": "string", "enum": [""]}
SINGLE = {"array", "boolean", "integer", "number", "string"}
EXPAND = Shape("array", items=Shape("string"))


def nothing_known(operation: contract.Operation, name: str) -> Sequence[str]:
    """Stands for a server with nothing on it."""
    return ()


def document(
    operations: Iterable[contract.Operation], known: Known = nothing_known
) -> dict[str, Any]:
    """The description of these operations, with ids that are there among what they may be given."""
    writer = _Writer(known)
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = writer.operation(operation)
    return {
        "openapi": "3.1.0",
        "info": {"title": "The API", "version": contract.HEAD_VERSION},
        "paths": paths,
        "components": {"schemas": writer.components},
    }


def can_be_wrong(operation: contract.Operation) -> bool:
    """Whether there is anything in a request that could be refused for its form."""
    return bool(operation.params.fields) or operation.version == "v1"


class _Writer:
    """Writes shapes as JSON schemas; a hash that holds itself becomes a component."""

    def __init__(self, known: Known) -> None:
        self.components: dict[str, Any] = {}
        self._known = known
        self._about: contract.Operation | None = None
        self._open: list[int] = []
        self._recursive: set[int] = set()

    def operation(self, operation: contract.Operation) -> dict[str, Any]:
        self._about = operation
        fields = dict(operation.params.fields)
        if operation.version == "v1":
            # Every operation of the first API may be asked to expand what it answers.
            fields["expand"] = EXPAND
        described: dict[str, Any] = {
            "operationId": operation.operation_id,
            "parameters": [
                {
                    "name": name,
                    "in": "path",
                    "required": True,
                    "schema": self._named(name, {"type": "string", "minLength": 1}),
                }
                for name in operation.path_params
            ],
            "responses": {"default": {"description": "An answer."}},
        }
        if operation.method == "POST":
            written = self.shape("", replace(operation.params, fields=fields))
            content = {MEDIA_TYPES[operation.encoding]: {"schema": written}}
            described["requestBody"] = {"required": True, "content": content}
        else:
            described["parameters"] += [
                self._in_query(name, shape) for name, shape in fields.items()
            ]
        return described

    def _in_query(self, name: str, shape: Shape) -> dict[str, Any]:
        return {
            "name": name,
            "in": "query",
            "required": shape.required,
            "style": "form" if shape.kind in SINGLE else "deepObject",
            "explode": True,
            "schema": self.shape(name, shape),
        }

    def _named(self, name: str, text: dict[str, Any]) -> dict[str, Any]:
        """A text that names an object which is there, if any such is known."""
        assert self._about is not None
        ids = list(self._known(self._about, name))
        return {"type": "string", "enum": ids} if ids else text

    def shape(self, name: str, shape: Shape) -> dict[str, Any]:
        """The schema of a value under a name."""
        assert self._about is not None
        written = self._expand() if shape is EXPAND else self._value(name, shape)
        if shape.unset:
            return {"anyOf": [written, UNSET]}
        if shape.nullable and self._about.version == "v2":
            return {"anyOf": [written, {"type": "null"}]}
        return written

    def _value(self, name: str, shape: Shape) -> dict[str, Any]:
        match shape.kind:
            case "string":
                return self._string(name, shape)
            case "integer":
                any_ = {"type": "integer", "minimum": INTEGER_MIN, "maximum": INTEGER_MAX}
                return {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 3_000}, any_]}
            case "number":
                return {"type": "number", "multipleOf": 0.01, "minimum": -1_000, "maximum": 1_000}
            case "boolean":
                return {"type": "boolean"}
            case "object":
                return self._object(shape)
            case "map":
                assert shape.items is not None
                return {
                    "type": "object",
                    "additionalProperties": self.shape("", shape.items),
                    "propertyNames": {"pattern": "^[a-z]{1,20}$"},
                    "maxProperties": ITEMS_MAX,
                }
            case "array":
                assert shape.items is not None
                items = self.shape(name.removesuffix("s"), shape.items)
                least = 1 if shape.required else 0  # Nothing else is how a form leaves it out.
                return {"type": "array", "items": items, "minItems": least, "maxItems": ITEMS_MAX}
            case "union":
                return {"anyOf": [self.shape(name, option) for option in shape.options]}
            case "file":
                return {"type": "string", "format": "binary"}
        return {}

    def _expand(self) -> dict[str, Any]:
        """What may be expanded: ids in what is answered, or in what a list holds."""
        assert self._about is not None
        resource = contract.load().resources.get(self._about.returns or "")
        paths = sorted(resource.expandable) if resource is not None else []
        if self._about.returns_kind in {"list", "search"}:
            paths = [f"data.{path}" for path in paths]
        paths = [path for path in paths if path.count(".") < EXPANSION_DEPTH_MAX]
        if not paths:
            return {"type": "array", "maxItems": 0}
        return {"type": "array", "items": {"type": "string", "enum": paths}, "maxItems": ITEMS_MAX}

    def _string(self, name: str, shape: Shape) -> dict[str, Any]:
        if shape.enum and not shape.open_enum:
            return {"type": "string", "enum": list(shape.enum)}
        if shape.format in FORMATS:
            return {"type": "string", **FORMATS[shape.format]}
        most = min(shape.max_length or TEXT_MAX, TEXT_MAX)
        return self._named(name, {"type": "string", "minLength": 1, "maxLength": most})

    def _object(self, shape: Shape) -> dict[str, Any]:
        identity = id(shape.fields)
        component = f"hash{identity}"
        if identity in self._open:
            self._recursive.add(identity)
            return {"$ref": f"#/components/schemas/{component}"}
        required = [name for name, field in shape.fields.items() if field.required]
        self._open.append(identity)
        written: dict[str, Any] = {
            "type": "object",
            "properties": {name: self.shape(name, field) for name, field in shape.fields.items()},
            "additionalProperties": False,
        }
        self._open.pop()
        if required:
            written["required"] = required
        elif shape.required and self._open:
            # A form cannot say that a hash is there when nothing is in it.
            written["minProperties"] = 1
        if identity in self._recursive:
            self.components[component] = written
        return written
