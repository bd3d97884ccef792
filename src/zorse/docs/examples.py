"""The reference's samples: a request for every operation, and an object of every type.

A request has the parameters that must be there, or those that ``reference.toml`` chose because they
show more; an object has every field that is always answered.
"""

from typing import Any, Final

from zorse import contract
from zorse.contract import Contract, Operation, Shape
from zorse.contract.skeleton import empty
from zorse.docs import reference
from zorse.docs.libraries import singular
from zorse.docs.reader import Reader, types
from zorse.docs.samples import filled
from zorse.versions import Version

DEPTH_MAX: Final = 4
MOMENT: Final = 1_790_000_000
"""The time in samples."""

VALUES: Final = {
    "amount": "2000",
    "unit_amount": "2000",
    "country": "US",
    "city": "Berlin",
    "line1": "1 Example Road",
    "postal_code": "94107",
    "state": "CA",
    "currency": "usd",
    "email": "ada@example.com",
    "name": "An example",
    "display_name": "An example",
    "first_name": "Ada",
    "last_name": "Example",
    "phone": "+15555550123",
    "quantity": "1",
    "query": "metadata['order']:'6735'",
    "description": "An example",
    "code": "EXAMPLE",
    "event_name": "requests",
    "lookup_key": "example",
    "domain_name": "example.com",
    "value": "1",
    "ip_address": "203.0.113.7",
}


def request(operation: Operation, table: Contract) -> str:
    """A request of an operation in the notation of samples, with placeholders for ids."""
    path = filled(
        operation.path,
        {name: in_path(operation, name, table) for name in operation.path_params},
    )
    chosen = reference.words()["samples"].get(operation.key)
    if chosen is not None and table.operations.get(operation.key) is not None:
        lines = [line for line in chosen.strip().splitlines() if known(line, operation)]
    else:
        lines = [f"{name}={value}" for name, value in required(operation.params, table, "", 0)]
        lines = lines or usual(operation)
    return "\n".join([f"{operation.method} {path}", *lines])


def known(line: str, operation: Operation) -> bool:
    """Whether the version at hand has the parameter of a line that was chosen for the newest."""
    return line.partition("=")[0].partition("[")[0] in operation.params.fields


def usual(operation: Operation) -> list[str]:
    """What a request without required parameters shows instead of nothing."""
    fields = operation.params.fields
    if operation.verb == "list" and "limit" in fields:
        return ["limit=3"]
    if operation.verb == "update" and "metadata" in fields:
        return ["metadata[order]=6735"]
    return []


def in_path(operation: Operation, name: str, table: Contract) -> str:
    """The placeholder for what a path names."""
    before = operation.path.partition(f"{{{name}}}")[0]
    own = f"{before}{{{name}}}"
    for verb in ("retrieve", "update", "delete"):
        for other in table.operations.values():
            if other.verb == verb and other.path == own and other.returns in table.resources:
                return placeholder(str(other.returns))
    words = [word for word in before.split("/")[2:] if word and word[:1] != "{"]
    for guess in (name, "_".join([*words[:-1], singular(words[-1])]), singular(words[-1])):
        if guess in types():
            return placeholder(types()[guess])
    return f"{name}_123"


def placeholder(type_: str) -> str:
    return "{{ " + type_.replace(".", "_") + " }}"


def required(shape: Shape, table: Contract, prefix: str, depth: int) -> list[tuple[str, str]]:
    """The parameters that must be there, as a form names them, with likely values."""
    found = []
    for name, field in shape.fields.items():
        if field.required:
            found += one(f"{prefix}[{name}]" if prefix else name, name, field, table, depth)
    return found


def one(full: str, name: str, shape: Shape, table: Contract, depth: int) -> list[tuple[str, str]]:
    """A likely value of a parameter, and of what must be inside of it."""
    if depth > DEPTH_MAX:
        return []
    if shape.kind == "union" and shape.options:
        return one(full, name, shape.options[0], table, depth)
    if shape.kind == "array" and shape.items is not None:
        return one(f"{full}[0]", singular(name), shape.items, table, depth + 1)
    if shape.kind == "map":
        return [(f"{full}[key]", "value")]
    if shape.kind == "object":
        inner = required(shape, table, full, depth + 1)
        for first, field in shape.fields.items():
            # It must be there, though nothing in it must: its first field shows how.
            inner = inner or one(f"{full}[{first}]", first, field, table, depth + 1)
        return inner
    return [(full, likely(name, shape))]


def likely(name: str, shape: Shape) -> str:
    """A value that a parameter of this name may have."""
    if shape.enum:
        return shape.enum[0]
    if shape.kind == "file":
        return "@document.pdf"
    if shape.kind == "boolean":
        return "true"
    if shape.format == "unix-time":
        return str(MOMENT)
    if name in types():
        return placeholder(types()[name])
    if shape.kind in {"integer", "number"}:
        return VALUES.get(name, "1") if VALUES.get(name, "1").isdecimal() else "1"
    if "url" in name or name.endswith("uri"):
        return "https://example.com/"
    if shape.format == "currency":
        return "usd"
    if shape.format == "decimal":
        return "1.5"
    if shape.format == "date-time":
        return "2026-09-21T12:00:00.000Z"
    return VALUES.get(name, "example")


# Objects ----------------------------------------------------------------------------------------


def object_of(type_: str, version: Version, reader: Reader) -> Any:
    """An object of a type as the version shows it, with ids of the reader's own where there are."""
    table = version.contract
    made = empty(table, Shape("resource", resource=type_), {}, 0)
    return dressed(made, table.resources[type_].shape, type_, reader, 0)


def dressed(made: Any, shape: Shape, type_: str, reader: Reader, depth: int) -> Any:
    """An empty object with values that such objects have."""
    if not isinstance(made, dict):
        return made
    resources = contract.load().resources
    for name, value in made.items():
        field = shape.fields.get(name)
        if depth == 0 and name == "id" and resources[type_].id_prefix:
            made[name] = reader.id_of(type_)
        elif field is None:
            continue
        elif isinstance(value, dict):
            inner = resources[field.resource].shape if field.resource in resources else field
            made[name] = dressed(value, inner, field.resource or "", reader, depth + 1)
        elif field.kind == "string" and value == "":
            made[name] = text(name, field, reader)
        elif field.format == "unix-time" and value == 0:
            made[name] = MOMENT
        elif name in {"amount", "unit_amount"} and value == 0:
            made[name] = 2000
    return made


def text(name: str, field: Shape, reader: Reader) -> str:
    """What a text that is always there looks like."""
    if field.expandable:
        return reader.id_of(field.expandable[0])
    if field.format == "currency" or name == "currency":
        return "usd"
    if name == "id":
        return "id_123"
    if "url" in name:
        return "https://example.com/"
    return VALUES.get(name, "")
