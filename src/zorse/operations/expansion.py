"""Expansion: ids replaced by the objects they name, where the caller asks for it.

Documented at docs.stripe.com/expand. Paths are dotted, at most four levels deep, with ``data`` as a
level in lists; they are checked against the contract before the operation runs. Some fields are
left out of answers altogether unless they are asked for.
"""

from collections.abc import Mapping
from typing import Any

import orjson

from zorse import contract, errors, versions
from zorse.operations import lists, registry, rendering
from zorse.operations.call import EXPANSION_PAGE, Call
from zorse.store.protocol import INTERNAL, Object

DEPTH_MAX = 4


Resources = Mapping[str, contract.Resource]


def check(
    operation: contract.Operation,
    paths: list[str],
    version: versions.Version = versions.HEAD,
) -> None:
    """Refuse paths that name nothing expandable in what the operation answers then."""
    resources = version.contract.resources
    in_list = operation.returns_kind in {"list", "search"}
    for path in paths:
        segments = path.split(".")
        if len(segments) > DEPTH_MAX:
            raise errors.invalid_request(
                f"You cannot expand more than {DEPTH_MAX} levels of a property. Property: {path}",
                code="property_expansion_max_depth",
                stored=False,
            )
        if in_list:
            if path == "total_count" and not lists.may_count(operation, version):
                raise cannot_expand(path, code="property_forbidden")
            if path in {"data", "total_count"}:
                continue
            if segments[0] != "data":
                raise cannot_expand(path, f" You may want to try expanding 'data.{path}' instead.")
            segments = segments[1:]
        types = (operation.returns,) if operation.returns else ()
        if types and not _known(resources, types, segments):
            if (
                len(segments) > 1
                and _known(resources, types, segments[:-1])
                and not _exists(resources, types, segments)
            ):
                raise errors.invalid_request(
                    f"This property cannot be expanded because it doesn't exist: {path}.",
                    param="expand",
                    stored=False,
                )
            raise cannot_expand(path)


def cannot_expand(path: str, hint: str = "", *, code: str | None = None) -> errors.ApiError:
    return errors.invalid_request(
        f"This property cannot be expanded ({path}).{hint}", code=code, param="expand", stored=False
    )


def _known(resources: Resources, types: tuple[str, ...], segments: list[str]) -> bool:
    """Whether the path leads from one of the types through expandable fields only."""
    if not segments:
        return True
    for type_ in types:
        resource = resources.get(type_)
        if resource is None:
            continue
        for end in range(1, len(segments) + 1):
            head = ".".join(segments[:end])
            rest = segments[end:]
            if head in resource.includable and _known_in_included(resources, resource, head, rest):
                return True
            targets = resource.expandable.get(head)
            if targets is not None and _known(resources, targets, rest):
                return True
    return False


def _exists(resources: Resources, types: tuple[str, ...], segments: list[str]) -> bool:
    """Whether the objects that a path leads to have its last field, expandable or not."""
    above = ".".join(segments[:-1])
    targets = [target for type_ in types for target in resources[type_].expandable.get(above, ())]
    return not targets or any(
        segments[-1] in resources[target].shape.fields for target in targets if target in resources
    )


def _known_in_included(
    resources: Resources, resource: contract.Resource, head: str, rest: list[str]
) -> bool:
    shape = contract.field_at(resource.shape, head)
    if not rest:
        return True
    if shape.kind == "list" and rest[0] == "data" and shape.items is not None:
        inner = shape.items
        types = tuple(
            option.resource
            for option in (inner, *inner.options)
            if option.kind == "resource" and option.resource
        )
        return _known(resources, types, rest[1:])
    return False


def apply(call: Call, answer: Object, paths: list[str]) -> Object:
    """The answer with every path expanded; the objects in the store stay as they are."""
    shown: Object = orjson.loads(orjson.dumps(answer))
    for path in paths:
        segments = path.split(".")
        if shown.get("object") in {"list", "search_result"}:
            if segments[0] == "data" and len(segments) > 1:
                for item in shown["data"]:
                    _expand(call, item, None, segments[1:])
        else:
            _expand(call, shown, None, segments)
    return shown


def _fields(
    resources: Resources, value: Object, shape: contract.Shape | None
) -> dict[str, contract.Shape]:
    """The contract's fields of a value: an object's by its type, a plain hash's by its place."""
    resource = resources.get(value.get("object", ""))
    if resource is not None:
        return resource.shape.fields
    if shape is None:
        return {}
    if shape.kind == "union":
        return {name: field for option in shape.options for name, field in option.fields.items()}
    return shape.fields


def _expand(
    call: Call,
    value: Any,
    shape: contract.Shape | None,
    segments: list[str],
    within: tuple[Object, str] | None = None,
) -> None:
    """Expand one path inside one value, in place.

    ``within`` is the object that a plain hash belongs to, and where it lies there.
    """
    if not segments or not isinstance(value, dict) or value.get("deleted") is True:
        return
    name, rest = segments[0], segments[1:]
    if value.get("object") == "list":
        for item in value["data"] if name == "data" else ():
            _expand(call, item, None, rest)
        return
    fields = _fields(call.version.contract.resources, value, shape)
    if name not in value:
        if isinstance(value.get("object"), str):
            include(call, value, value["object"], name)
        elif within is not None:
            include_in_hash(call, value, name, within)
        if name in value:
            value[name] = rendering.lowered(call, call.version, value[name])
    field = fields.get(name)
    inner = value.get(name)
    if isinstance(inner, list):
        items = field.items if field is not None else None
        for index, item in enumerate(inner):
            inner[index] = _loaded(call, items, item)
            _expand(call, inner[index], items, rest)
    elif inner is not None:
        value[name] = _loaded(call, field, inner)
        _expand(call, value[name], field, rest, place_of(value, name, within))


def place_of(value: Object, name: str, within: tuple[Object, str] | None) -> tuple[Object, str]:
    """Where the hash in a field lies, seen from the object that holds it."""
    if within is None or isinstance(value.get("object"), str):
        return value, name
    return within[0], f"{within[1]}.{name}"


def include_in_hash(call: Call, value: Object, name: str, within: tuple[Object, str]) -> None:
    """Add a field of a hash that is only there on request, where somebody knows its value."""
    obj, at = within
    included = registry.includer(obj.get("object", ""), f"{at}.{name}")
    if included is not None and not obj.get("deleted"):
        value[name] = orjson.loads(orjson.dumps(shown(call, included(call, obj))))


def _loaded(call: Call, shape: contract.Shape | None, value: Any) -> Any:
    """The object that an id in an expandable field names, ready to be shown; else the value."""
    if isinstance(value, str) and shape is not None:
        for type_ in shape.expandable:
            found = call.find(type_, value, lock=False)
            if found is not None:
                shown = rendering.lowered(call, call.version, call.public(found))
                return orjson.loads(orjson.dumps(shown))
    return value


def include(call: Call, obj: Object, type_: str, name: str) -> None:
    """Add a field that is only there on request, as head has it."""
    resource = contract.load().resources.get(type_)
    if resource is None or name not in resource.includable or obj.get("deleted"):
        return
    included = registry.includer(type_, name)
    if included is not None:
        value = included(call, obj)
        obj[name] = orjson.loads(orjson.dumps(shown(call, value)))
        return
    stored = call.find(type_, obj["id"], lock=False) if "id" in obj else None
    kept = stored.get(INTERNAL, {}).get(name) if stored is not None else None
    if kept is not None:
        obj[name] = orjson.loads(orjson.dumps(kept))
        return
    shape = resource.shape.fields[name]
    if shape.kind == "list" and shape.items is not None:
        inner = shape.items
        child = inner.resource or next((o.resource for o in inner.options if o.resource), None)
        parent = type_.rpartition(".")[2]
        if child is not None and parent in contract.load().resources[child].index_fields:
            page = call.page(child, limit=EXPANSION_PAGE, **{parent: obj["id"]})
            data = [call.public(item) for item in page.data]
            url = f"{address_of(type_)}/{obj['id']}/{name}"
            obj[name] = orjson.loads(
                orjson.dumps(lists.envelope(data, url, has_more=page.has_more))
            )
    elif shape.nullable:
        obj[name] = None


def address_of(type_: str) -> str:
    """The path under which a type's objects are listed."""
    for operation in contract.load().lists_of(type_):
        if not operation.path_params:
            return operation.path
    return ""


def shown(call: Call, value: Any) -> Any:
    """A value as the API shows it: objects without their hidden parts, envelopes item by item."""
    if isinstance(value, dict):
        if value.get("object") in {"list", "search_result"}:
            return {**value, "data": [shown(call, item) for item in value["data"]]}
        if INTERNAL in value or "object" in value:
            return call.public(value)
        if isinstance(value.get("data"), list):  # A v2 page has no ``object``.
            return {**value, "data": [shown(call, item) for item in value["data"]]}
    return value
