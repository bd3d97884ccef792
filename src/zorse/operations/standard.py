"""The verbs that most resources share: create, retrieve, update, delete and list.

They need nothing but the contract: what a resource's fields are, which parameters name one, which
ids must exist, and which events the API has for it. What was stored this way is real state, but
nothing happens because of it; an operation where something should happen is absent instead, and
says so.
"""

from typing import Any

from zorse import contract, errors
from zorse.operations import lists, query, searching
from zorse.operations.absent import ABSENT
from zorse.operations.call import Call
from zorse.operations.fitting import apply, fit, merged_metadata
from zorse.operations.includes import shown_v2
from zorse.operations.registry import Behaviour
from zorse.store.protocol import Object

__all__ = [
    "absence",
    "announce",
    "apply",
    "create",
    "delete",
    "fit",
    "key_of",
    "list_",
    "merged_metadata",
    "retrieve",
    "search",
    "update",
    "verb",
]

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
    if op.key in ABSENT:
        return ABSENT[op.key]
    if op.verb == "search" and op.returns in query.SEARCHABLE:
        return ""
    if op.verb not in VERBS:
        return "It has a behaviour of its own."
    named = op.path.endswith("}")
    if op.verb in {"retrieve", "update", "delete"} and not named:
        return "It acts on something that is not stored under an id."
    if op.returns not in contract.load().with_ids:
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
        "search": search,
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
        name = type_.rpartition(".")[2].replace("_", " ").capitalize()
        raise errors.resource_already_exists(name)
    obj = call.new(type_)
    if own_id:
        obj["id"] = own_id
    apply(call, type_, obj, params, whole=True)
    belong(call, type_, obj, above)
    touch(call, obj)
    call.put(obj)
    announce(call, obj, "created")
    return shown_v2(call, obj, params)


def touch(call: Call, obj: Object) -> None:
    """Note when an object was last changed, where it tells."""
    if "updated" in obj:
        obj["updated"] = call.timestamp() if isinstance(obj["updated"], str) else call.now


def belong(call: Call, type_: str, obj: Object, above: dict[str, str]) -> None:
    """Note what an object belongs to: in its own field, or hidden where it has none."""
    fields = contract.load().resources[type_].shape.fields
    for name, id_ in above.items():
        if name in fields:
            obj[name] = id_
            continue
        call.internal(obj)[name] = id_
        field = name.removesuffix("_id")
        if field in fields:
            obj[field] = id_


def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the object that the path names."""
    above = parents(call, of_last=True)
    obj = call.get(type_of(call), last_id(call))
    check_belongs(call, obj, above)
    return shown_v2(call, obj, params)


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
    apply(call, type_, changed, params, whole=True)
    if changed != obj:
        touch(call, changed)
    previous = call.change(obj, **changed)
    if previous:
        announce(call, obj, "updated", previous)
    return shown_v2(call, obj, params)


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
        page = lists.list_v2(call, type_of(call), params, where=above)
        page["data"] = [shown_v2(call, obj, params) for obj in page["data"]]
        return page
    return lists.list_objects(call, type_of(call), params, where=above)


def search(call: Call, params: dict[str, Any]) -> Object:
    """The resource's objects that match a query."""
    return searching.search_objects(call, type_of(call), params)


def announce(call: Call, obj: Object, verb: str, previous: Object | None = None) -> None:
    """Record the API's event for what happened to an object, where it has one."""
    event = contract.load().resources[obj["object"]].event_type(verb)
    if event is not None:
        call.emit(event, obj, previous)
