"""The verbs that most resources share: create, retrieve, update, delete and list.

They need nothing but the contract: what a resource's fields are, which parameters name one, which
ids must exist, and which events the API has for it. What was stored this way is real state, but
nothing happens because of it; an operation where something should happen is absent instead, and
says so.
"""

from typing import Any

from zorse import contract, errors
from zorse.operations import lists
from zorse.operations.absent import ABSENT
from zorse.operations.call import Call
from zorse.operations.registry import Behaviour
from zorse.store.protocol import Object

VERBS = ("create", "retrieve", "update", "delete", "list")


def key_of(table: contract.Contract, base: str, verb: str) -> str:
    """The contract's operation for a verb of the resource at a path."""
    for key, op in table.operations.items():
        if op.verb != verb:
            continue
        under = op.path[len(base) + 1 :] if op.path.startswith(f"{base}/") else None
        if op.path == base or (under and under.startswith("{") and "/" not in under):
            return key
    raise AssertionError(f"the contract has no {verb} under {base}")


def absence(op: contract.Operation) -> str:
    """Why the generic verbs would not do an operation justice; empty when they do."""
    if op.verb not in VERBS:
        return "It has a behaviour of its own."
    if op.key in ABSENT:
        return ABSENT[op.key]
    named = op.path.endswith("}")
    if op.verb in {"retrieve", "update", "delete"} and not named:
        return "It acts on something that is not stored under an id."
    resource = contract.load().resources.get(op.returns or "")
    if resource is None or "id" not in resource.shape.fields:
        return "What it answers is not an object with an id."
    if op.verb == "list" and op.returns_kind != "list":
        return "What it answers is not a list."
    return ""


def verb(op: contract.Operation) -> Behaviour:
    """The function for a create, retrieve, update, delete or list."""
    return {
        "create": create,
        "retrieve": retrieve,
        "update": update,
        "delete": delete,
        "list": list_,
    }[op.verb]


def type_of(call: Call) -> str:
    """The type that the operation is about."""
    assert call.operation is not None
    assert call.operation.returns is not None
    return call.operation.returns


def last_id(call: Call) -> str:
    """The id at the end of the path."""
    assert call.operation is not None
    return call.path[call.operation.path_params[-1]]


def parents(call: Call, *, of_last: bool) -> dict[str, str]:
    """The objects that the path goes through, as index fields; each must exist.

    ``of_last`` says that the path ends with the object's own id, which is none of its parents.
    """
    op = call.operation
    assert op is not None
    names = op.path_params[:-1] if of_last else op.path_params
    if not names:
        return {}
    if op.parent is not None:
        name, type_ = op.parent
        call.get(type_, call.path[name])
    return {name: call.path[name] for name in names}


def create(call: Call, params: dict[str, Any]) -> Object:
    """Store a new object from what the parameters say of its fields."""
    type_ = type_of(call)
    above = parents(call, of_last=False)
    own_id = params.get("id")
    if own_id and call.unit.get(type_, own_id) is not None:
        raise errors.resource_already_exists(type_.rpartition(".")[2].replace("_", " ").capitalize())
    obj = call.new(type_)
    if own_id:
        obj["id"] = own_id
    apply(call, type_, obj, params)
    belong(call, type_, obj, above)
    if "updated" in obj:
        obj["updated"] = call.now
    call.put(obj)
    announce(call, obj, "created")
    return obj


def belong(call: Call, type_: str, obj: Object, above: dict[str, str]) -> None:
    """Note what an object belongs to: in its own field, or hidden where it has none."""
    fields = contract.load().resources[type_].shape.fields
    for name, id_ in above.items():
        if name in fields:
            obj[name] = id_
        else:
            call.internal(obj)[name] = id_


def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the object that the path names."""
    above = parents(call, of_last=True)
    obj = call.get(type_of(call), last_id(call))
    check_belongs(call, obj, above)
    return obj


def check_belongs(call: Call, obj: Object, above: dict[str, str]) -> None:
    """Refuse an object that exists, but not under the parents in the path."""
    for name, id_ in above.items():
        owner = obj.get(name, obj.get("_", {}).get(name))
        if owner is not None and owner != id_:
            raise call.missing(obj["object"], obj["id"])


def update(call: Call, params: dict[str, Any]) -> Object:
    """Change the fields that the parameters name, and leave the rest."""
    above = parents(call, of_last=True)
    type_ = type_of(call)
    obj = call.get(type_, last_id(call))
    check_belongs(call, obj, above)
    if obj.get("deleted"):
        raise call.missing(type_, obj["id"])
    changed = dict(obj)
    apply(call, type_, changed, params)
    if "updated" in obj and changed != obj:
        changed["updated"] = call.now
    previous = call.change(obj, **changed)
    if previous:
        announce(call, obj, "updated", previous)
    return obj


def delete(call: Call, params: dict[str, Any]) -> Object:
    """Forget the object, and say so."""
    op = call.operation
    assert op is not None
    above = parents(call, of_last=True)
    type_ = deleted_type(op)
    obj = call.get(type_, last_id(call))
    check_belongs(call, obj, above)
    call.remove(obj)
    announce(call, obj, "deleted")
    if op.version == "v2":
        return {"id": obj["id"], "object": type_}
    return {"id": obj["id"], "object": obj["object"], "deleted": True}


def deleted_type(op: contract.Operation) -> str:
    assert op.returns is not None
    return op.returns.removeprefix("deleted_")


def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of the resource's objects."""
    assert call.operation is not None
    above = parents(call, of_last=False)
    if call.operation.version == "v2":
        return lists.list_v2(call, type_of(call), params, where=above)
    return lists.list_objects(call, type_of(call), params, where=above)


def announce(call: Call, obj: Object, verb: str, previous: Object | None = None) -> None:
    """Record the API's event for what happened to an object, where it has one."""
    event = contract.load().resources[obj["object"]].event_type(verb)
    if event is not None:
        call.emit(event, obj, previous)


# Parameters to fields -------------------------------------------------------------------------


def apply(call: Call, type_: str, obj: Object, params: dict[str, Any]) -> None:
    """Set the fields that parameters of the same name stand for."""
    fields = contract.load().resources[type_].shape.fields
    for name, value in params.items():
        shape = fields.get(name)
        if shape is None or name in {"expand", "id", "object"}:
            continue
        if name == "metadata":
            obj[name] = merged_metadata(obj.get(name), value)
            continue
        fitted = fit(call, shape, value, obj.get(name), name)
        if fitted is not UNFIT:
            obj[name] = fitted


class _Unfit:
    """Marks a parameter whose value is not of its field's shape."""


UNFIT = _Unfit()


def merged_metadata(current: Any, given: Any) -> dict[str, str]:
    """Metadata after a change: keys merge, an empty value removes its key, empty clears all."""
    if given == "" or given is None:
        return {}
    merged = {**(current or {}), **given}
    return {key: value for key, value in merged.items() if value not in {"", None}}


def fit(call: Call, shape: contract.Shape, value: Any, current: Any, param: str) -> Any:
    """The value as a field of this shape holds it, or ``UNFIT``."""
    if value == "" or value is None:
        if shape.nullable:
            return None
        return contract.blank(shape) if shape.kind in {"array", "map", "object"} else UNFIT
    if shape.kind == "union":
        for option in shape.options:
            fitted = fit(call, option, value, current, param)
            if fitted is not UNFIT:
                return fitted
        if not shape.expandable:
            return UNFIT
    if shape.expandable:
        return must_exist(call, shape.expandable, value, param) if isinstance(value, str) else UNFIT
    if shape.kind == "object":
        return fit_hash(call, shape, value, current, param)
    if shape.kind == "map":
        return value if isinstance(value, dict) else UNFIT
    if shape.kind == "array":
        if not isinstance(value, list):
            return UNFIT
        assert shape.items is not None
        items = [fit(call, shape.items, item, None, param) for item in value]
        return UNFIT if any(item is UNFIT for item in items) else items
    return value if scalar_fits(shape, value) else UNFIT


def scalar_fits(shape: contract.Shape, value: Any) -> bool:
    if shape.kind == "string":
        return isinstance(value, str) and (
            not shape.enum or shape.open_enum or value in shape.enum
        )
    if shape.kind == "boolean":
        return isinstance(value, bool)
    if shape.kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if shape.kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    return shape.kind == "any"


def fit_hash(
    call: Call, shape: contract.Shape, value: Any, current: Any, param: str
) -> Any:
    """A hash with what was given laid over what it held, or over its empty form."""
    if not isinstance(value, dict):
        return UNFIT
    # An address is replaced as a whole; members of other hashes are changed one by one.
    whole = {"line1", "postal_code"} <= shape.fields.keys()
    base = contract.blank(shape)
    if isinstance(current, dict) and not whole:
        base = {**base, **current}
    for name, member in value.items():
        inner = shape.fields.get(name)
        if inner is None:
            continue
        fitted = fit(call, inner, member, base.get(name), f"{param}[{name}]")
        if fitted is not UNFIT:
            base[name] = fitted
    return base


def must_exist(call: Call, types: tuple[str, ...], id_: str, param: str) -> str:
    """The id, once it is sure that it names an object of one of these types."""
    known = [type_ for type_ in types if type_ in contract.load().resources]
    for type_ in known:
        found = call.find(type_, id_, lock=False)
        if found is not None and not found.get("deleted"):
            return str(found["id"])
    if not known:
        return id_
    raise call.missing(known[0], id_, param=param)
