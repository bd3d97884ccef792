"""Skeletons: a new object with every field that the API always answers.

``id`` and ``object`` come first and the rest in alphabetical order. What may be null is null, and
what may not is empty; where neither is what the API answers for a new object, the contract's
corrections give the value. Fields that are left out unless asked for are left out here.
"""

from typing import Any

from zorse.contract.catalogue import Contract, Resource, load
from zorse.contract.shapes import Shape

DEPTH_MAX = 12

_templates: dict[tuple[str, bool], dict[str, Any]] = {}


def skeleton(resource_type: str, livemode: bool = False) -> dict[str, Any]:
    """A fresh object of a type, empty but whole."""
    template = _templates.get((resource_type, livemode))
    if template is None:
        contract = load()
        template = _resource(contract, contract.resources[resource_type], 0)
        if "livemode" in template:
            template["livemode"] = livemode
        _templates[resource_type, livemode] = template
    return fresh(template)


def fresh(template: dict[str, Any]) -> dict[str, Any]:
    copied = template.copy()
    for name, value in template.items():
        if type(value) is dict:
            copied[name] = fresh(value)
        elif type(value) is list:
            copied[name] = [fresh(item) if type(item) is dict else item for item in value]
    return copied


def _resource(contract: Contract, resource: Resource, depth: int) -> dict[str, Any]:
    shape, defaults = resource.shape, resource.defaults
    built = _object(contract, shape, defaults, depth)
    for name in ("object", "id"):
        if name in shape.fields:
            built.pop(name, None)
            built = {name: resource.type if name == "object" else "", **built}
    return built


def _object(
    contract: Contract, shape: Shape, defaults: dict[str, Any], depth: int
) -> dict[str, Any]:
    built = {}
    for name in sorted(shape.fields):
        field = shape.fields[name]
        below = {
            path.partition(".")[2]: value
            for path, value in defaults.items()
            if path.partition(".")[0] == name and "." in path
        }
        if name in defaults:
            built[name] = _given(contract, field, defaults[name], below, depth)
        elif field.includable:
            continue
        elif below:
            built[name] = empty(contract, field, below, depth)
        elif name == "metadata" and field.kind == "map" and depth == 0:
            built[name] = {}  # Never null in an answer, though it is described so.
        elif field.nullable:
            built[name] = None
        elif field.required:
            built[name] = empty(contract, field, below, depth)
    return built


def _given(contract: Contract, field: Shape, value: Any, below: dict[str, Any], depth: int) -> Any:
    """A default: a hash is what its own shape says, with the given values over it."""
    if isinstance(value, dict) and field.kind == "object":
        return _object(contract, field, {**value, **below}, depth + 1)
    return value


def empty(contract: Contract, shape: Shape, below: dict[str, Any], depth: int) -> Any:
    match shape.kind:
        case "string" if shape.format == "date-time":
            return "1970-01-01T00:00:00.000Z"
        case "string" if shape.format == "decimal":
            return "0"
        case "string":
            return shape.enum[0] if shape.enum else ""
        case "integer" | "number":
            return 0
        case "boolean":
            return False
        case "object":
            return _object(contract, shape, below, depth + 1) if depth < DEPTH_MAX else {}
        case "map":
            return {}
        case "array":
            return []
        case "list":
            return {"object": "list", "data": [], "has_more": False, "url": ""}
        case "union":
            return empty(contract, shape.options[0], below, depth)
        case "resource":
            assert shape.resource is not None
            return _resource(contract, contract.resources[shape.resource], depth + 1)
    return None
