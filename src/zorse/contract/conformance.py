"""Judging an answered body: what in it does not fit the contract.

Every answer in every test is judged, so a behaviour cannot drift from the API unnoticed. An id
may stand expanded where the contract says that it can be, and the stub of a deleted object where
one may be answered. A finding is one line: where, and what is wrong.
"""

from collections.abc import Iterator
from typing import Any

from zorse.contract.catalogue import Contract, Operation, load
from zorse.contract.shapes import Shape

FINDINGS_MAX = 100
DEPTH_MAX = 60

LIST_FIELDS = {
    "object": Shape("string", required=True, enum=("list",)),
    "data": Shape("array", required=True),
    "has_more": Shape("boolean", required=True),
    "url": Shape("string", required=True),
    # Only some lists count what they hold.
    "total_count": Shape("integer"),
}
V2_ERROR_FIELDS = frozenset({"type", "code", "message", "user_message", "param", "doc_url"})


def problems(
    operation: Operation, status: int, body: Any, contract: Contract | None = None
) -> list[str]:
    """What in an answer does not fit its operation, in head's contract unless another is given."""
    judge = _Judge(contract or load())
    if status == 200:
        if operation.returns_kind == "binary":
            return [] if isinstance(body, bytes) else ["the answer is not binary"]
        found = judge.value(operation.response, body, "")
    else:
        found = judge.error(operation, body)
    return [finding for finding, _ in zip(found, range(FINDINGS_MAX), strict=False)]


def object_problems(resource_type: str, obj: Any, contract: Contract | None = None) -> list[str]:
    """What in an object does not fit its resource, in head's contract unless another is given."""
    found = _Judge(contract or load()).value(Shape("resource", resource=resource_type), obj, "")
    return [finding for finding, _ in zip(found, range(FINDINGS_MAX), strict=False)]


def _named(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}..."


class _Judge:
    def __init__(self, contract: Contract) -> None:
        self._contract = contract

    def error(self, operation: Operation, body: Any) -> Iterator[str]:
        """The error object of an answer that is not 200."""
        if not isinstance(body, dict) or set(body) != {"error"}:
            yield f"an error must be a hash with `error` alone, not {_named(body)}"
            return
        error = body["error"]
        fields = self._contract.field_reader.component("api_errors")
        shape = Shape("object", fields=fields)
        yield from self._object(shape, error, "error", "v2" if operation.version == "v2" else "")

    def value(self, shape: Shape, value: Any, path: str, depth: int = 0) -> Iterator[str]:
        where = path or "the answer"
        if value is None:
            if not shape.nullable and shape.kind != "any":
                yield f"{where} is null"
            return
        if depth > DEPTH_MAX:
            yield f"{where} is too deep"
            return
        match shape.kind:
            case "string":
                yield from self._string(shape, value, path, depth)
            case "integer":
                if type(value) is not int:
                    yield f"{where} is not an integer: {_named(value)}"
            case "number":
                if type(value) not in (int, float):
                    yield f"{where} is not a number: {_named(value)}"
            case "boolean":
                if type(value) is not bool:
                    yield f"{where} is not a boolean: {_named(value)}"
            case "object":
                yield from self._object(shape, value, path, "", depth)
            case "map":
                yield from self._map(shape, value, path, depth)
            case "array":
                yield from self._array(shape, value, path, depth)
            case "list":
                yield from self._list(shape, value, path, depth)
            case "union":
                yield from self._union(shape, value, path, depth)
            case "resource":
                yield from self._resource(shape, value, path, depth)

    def _string(self, shape: Shape, value: Any, path: str, depth: int) -> Iterator[str]:
        if isinstance(value, dict) and shape.expandable:
            yield from self._expanded(shape, value, path, depth)
        elif not isinstance(value, str):
            yield f"{path} is not a string: {_named(value)}"
        elif shape.enum and not shape.open_enum and value not in shape.enum:
            yield f"{path} is {_named(value)}, which is none of {', '.join(shape.enum)}"
        elif shape.max_length is not None and len(value) > shape.max_length:
            yield f"{path} is longer than {shape.max_length}"

    def _expanded(
        self, shape: Shape, value: dict[str, Any], path: str, depth: int
    ) -> Iterator[str]:
        type_ = value.get("object")
        if type_ not in shape.expandable:
            yield f"{path} is expanded to {_named(type_)}, not to {', '.join(shape.expandable)}"
            return
        inner = Shape("resource", resource=type_, deleted=shape.deleted)
        yield from self._resource(inner, value, path, depth)

    def _resource(self, shape: Shape, value: Any, path: str, depth: int) -> Iterator[str]:
        assert shape.resource is not None
        resource = self._contract.resources[shape.resource]
        if isinstance(value, dict) and value.get("deleted") is True and shape.deleted:
            stub = resource.stub
            assert stub is not None
            yield from self._object(stub, value, path, "", depth)
        else:
            yield from self._object(resource.shape, value, path, "", depth)

    def _object(
        self, shape: Shape, value: Any, path: str, version: str = "", depth: int = 0
    ) -> Iterator[str]:
        if not isinstance(value, dict):
            yield f"{path or 'the answer'} is not a hash: {_named(value)}"
            return
        dot = f"{path}." if path else ""
        for name, field in shape.fields.items():
            if field.required and name not in value:
                yield f"{dot}{name} is missing"
        for name, item in value.items():
            known = shape.fields.get(name)
            if known is not None:
                yield from self.value(known, item, f"{dot}{name}", depth + 1)
            elif not (version == "v2" and name in V2_ERROR_FIELDS):
                yield f"{dot}{name} is unknown"

    def _map(self, shape: Shape, value: Any, path: str, depth: int) -> Iterator[str]:
        if not isinstance(value, dict):
            yield f"{path} is not a hash: {_named(value)}"
            return
        assert shape.items is not None
        for name, item in value.items():
            yield from self.value(shape.items, item, f"{path}.{name}", depth + 1)

    def _array(self, shape: Shape, value: Any, path: str, depth: int) -> Iterator[str]:
        if not isinstance(value, list):
            yield f"{path} is not an array: {_named(value)}"
            return
        if shape.items is not None:
            for position, item in enumerate(value):
                yield from self.value(shape.items, item, f"{path}[{position}]", depth + 1)

    def _list(self, shape: Shape, value: Any, path: str, depth: int) -> Iterator[str]:
        envelope = Shape("object", fields=LIST_FIELDS)
        yield from self._object(envelope, value, path, "", depth)
        if isinstance(value, dict) and isinstance(value.get("data"), list):
            inner = Shape("array", items=shape.items)
            dot = f"{path}." if path else ""
            yield from self._array(inner, value["data"], f"{dot}data", depth)

    def _union(self, shape: Shape, value: Any, path: str, depth: int) -> Iterator[str]:
        """The findings of the alternative that fits best."""
        options = shape.options
        if isinstance(value, dict) and "object" in value:
            named = [option for option in options if option.resource == value["object"]]
            options = tuple(named) or options
        found = [list(self.value(option, value, path, depth)) for option in options]
        yield from min(found, key=len)
