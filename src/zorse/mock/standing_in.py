"""Answers in the place of a behaviour: a sample, with what the caller said of it laid over.

The object is kept, so that it is found afterwards, but nothing happens because of it: no event is
recorded and no money moves. Verbs that set a state leave the object in that state.
"""

from collections.abc import Mapping
from typing import Any, Final

from zorse import contract, ids
from zorse.mock import samples, working
from zorse.mock.call import MockCall, own_types
from zorse.operations import lists, standard
from zorse.operations.call import fresh_id
from zorse.operations.filters import PAGING
from zorse.operations.fitting import apply
from zorse.operations.includes import shown_v2
from zorse.operations.runner import Binary
from zorse.store.protocol import Object

BINARY: Final = b"Stripe binary response"
"""What stands for the contents of a file that nobody has made, in the very words of stripe-mock."""
ID_LENGTH: Final = 24

AFTERWARDS: Final[Mapping[str, tuple[str, ...]]] = {
    "accept": ("accepted",),
    "activate": ("active",),
    "archive": ("archived", "inactive"),
    "cancel": ("canceled",),
    "capture": ("succeeded", "closed"),
    "close": ("lost", "closed"),
    "complete": ("complete", "completed"),
    "confirm": ("succeeded",),
    "deactivate": ("inactive",),
    "delete": ("canceled",),
    "deliver": ("delivered",),
    "disable": ("disabled",),
    "disconnect": ("disconnected",),
    "enable": ("enabled",),
    "expire": ("expired",),
    "fail": ("failed",),
    "finalize": ("open",),
    "mark_uncollectible": ("uncollectible",),
    "pause": ("paused",),
    "pay": ("paid",),
    "post": ("posted",),
    "reactivate": ("active",),
    "reject": ("rejected",),
    "release": ("released",),
    "resume": ("active",),
    "return": ("returned",),
    "reverse": ("reversed", "canceled"),
    "send": ("open",),
    "submit": ("submitted",),
    "succeed": ("succeeded",),
    "unarchive": ("active",),
    "verify": ("verified",),
    "void": ("void", "voided"),
}
"""The ``status`` that a verb leaves an object in, if its type has that one."""


def answer(call: MockCall, params: dict[str, Any]) -> Any:
    """What an operation answers when a sample stands in for what it does."""
    operation = call.operation
    assert operation is not None
    call.stood_in = True
    if operation.method == "DELETE" and operation.returns_kind in {"deleted", "union"}:
        return deleted(call, params)
    match operation.returns_kind:
        case "resource" | "union":
            return one(call, type_of(call, params), params)
        case "list" | "search":
            return page(call, params)
        case "binary":
            name = call.path[operation.path_params[-1]]
            return Binary(BINARY, "application/octet-stream", name)
    return described(call, operation.response, params)


def type_of(call: MockCall, params: Mapping[str, Any]) -> str:
    """The type of what is answered; where it is one of several, the one that is spoken of."""
    types = own_types(call.operation)
    if len(types) == 1:
        return types[0]
    assert call.operation is not None
    own = call.own_name()
    spoken = [call.path[own]] if own else []
    for name in ("source", "external_account", "bank_account", "card"):
        given = params.get(name)
        kind = given.get("object", name) if isinstance(given, dict) else given
        if isinstance(kind, str):
            spoken.append(kind)
    for word in (*spoken, call.operation.path):
        for type_, beginnings in BEGINNINGS.items():
            if type_ in types and any(beginning in word for beginning in beginnings):
                return type_
    return types[0]


BEGINNINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "bank_account": ("ba_", "btok_", "bank_account", "/external_accounts"),
    "source": ("src_",),
    "card": ("card_", "tok_", "card", "/sources"),
}
"""What tells which of several types of sources is meant: the object's id, a token, the address."""


def one(call: MockCall, type_: str, params: dict[str, Any]) -> Object:
    """The object that the path names, or a fresh one, as it is with the parameters laid over."""
    operation = call.operation
    assert operation is not None
    let_parents_live(call)
    own = call.own_name()
    has_id = type_ in contract.load().with_ids
    if own is not None and has_id:
        obj = call.get(type_, call.path[own])
        if obj.get("deleted"):
            raise call.missing(type_, obj["id"])
    else:
        id_ = params.get("id") if has_id else None
        if has_id and not id_:
            id_ = new_id(call, type_)
        obj = working.sample(call, type_, id_) if id_ else samples.sample(call, type_, None)
    if operation.method != "GET":
        lay_over(call, type_, obj, params)
        leave(call, type_, obj)
        # An object that was made is no more than a sample either, once it was changed like this.
        call.internal(obj)[samples.MARK] = True
    call.belong(type_, obj)
    if has_id:
        call.put(obj)
    return shown_v2(call, obj, params)


def new_id(call: MockCall, type_: str) -> str:
    """A fresh id; where the contract does not say how ids begin, they begin as in its sample."""
    if contract.load().resources[type_].id_prefix is None and type_ not in samples.written():
        return ids.new_id(type_.rpartition(".")[2], ID_LENGTH)
    return fresh_id(type_, livemode=call.livemode)


def let_parents_live(call: MockCall) -> None:
    """See to it that what the path goes through is there."""
    assert call.operation is not None
    if call.operation.parent is not None:
        name, type_ = call.operation.parent
        call.get(type_, call.path[name])


def lay_over(call: MockCall, type_: str, obj: Object, params: dict[str, Any]) -> None:
    """Set what the parameters say of the object's fields, as far as there are fields for it."""
    fields = contract.load().resources[type_].shape.fields
    rest = {}
    for name, value in params.items():
        field = fields.get(name)
        if field is not None and field.kind == "list" and isinstance(value, list):
            obj[name] = listed(call, obj, field, name, value)
        else:
            rest[name] = value
    apply(call, type_, obj, rest)
    standard.touch(call, obj)


def listed(
    call: MockCall, holder: Object, field: contract.Shape, name: str, given: list[Any]
) -> Any:
    """A list inside an object, with a sample for each element that was given."""
    inner = field.items.resource if field.items is not None else None
    now = holder.get(name)
    if inner is None or not all(isinstance(item, dict) for item in given):
        return now
    data = []
    for item in given:
        obj = samples.sample(call, inner, new_id(call, inner))
        lay_over(call, inner, obj, item)
        if holder["object"] in obj:
            obj[holder["object"]] = holder.get("id")
        data.append(call.put(obj) if "id" in obj else obj)
    base = now if isinstance(now, dict) else contract.blank(field)
    return {**base, "data": [call.public(obj) for obj in data]}


def leave(call: MockCall, type_: str, obj: Object) -> None:
    """Leave an object in the state that the operation is named after."""
    assert call.operation is not None
    field = contract.load().resources[type_].shape.fields.get("status")
    states = AFTERWARDS.get(call.operation.verb, ())
    if field is None or field.kind != "string":
        return
    for state in states:
        if not field.enum or state in field.enum:
            obj["status"] = state
            return


def deleted(call: MockCall, params: dict[str, Any]) -> Object:
    """Forget what the path names, and say so."""
    let_parents_live(call)
    type_ = type_of(call, params)
    own = call.own_name()
    if own is None:
        return stub_of(call, samples.sample(call, type_, samples.id_of(type_)))
    obj = call.get(type_, call.path[own])
    if obj.get("deleted"):
        raise call.missing(type_, obj["id"])
    call.remove(obj)
    return stub_of(call, obj)


def stub_of(call: MockCall, obj: Object) -> Object:
    """What is left of an object that was deleted, with all that the contract asks of it."""
    assert call.operation is not None
    if call.operation.version == "v2":
        return {"id": obj["id"], "object": obj["object"]}
    shape = contract.load().resources[obj["object"]].stub
    if shape is None:
        return obj
    stub: Object = contract.blank(shape)
    shown = {name: obj[name] for name in stub if name in obj}
    return {**stub, **shown, "deleted": True}


def page(call: MockCall, params: dict[str, Any]) -> Object:
    """A list with one sample in it, which is as the filters ask for it."""
    operation = call.operation
    assert operation is not None
    type_ = type_of(call, params)
    let_parents_live(call)
    has_id = type_ in contract.load().with_ids
    obj = samples.sample(call, type_, samples.id_of(type_) if has_id else None)
    filters = {
        name: value
        for name, value in params.items()
        if name not in PAGING and isinstance(value, str | int)
    }
    lay_over(call, type_, obj, filters)
    call.belong(type_, obj)
    data = [shown_v2(call, obj, params)]
    if operation.version == "v2":
        return {"data": data, "next_page_url": None, "previous_page_url": None}
    result = lists.envelope(data, lists.url_of(call), has_more=False)
    if operation.returns_kind == "search":
        result.update(object="search_result", next_page=None, total_count=1)
    if lists.wants_count(call, params):
        result["total_count"] = 1
    return result


def described(call: MockCall, shape: contract.Shape, params: dict[str, Any]) -> Object:
    """An answer that is no object of the API's: its empty form, with what was said laid over."""
    blank: Object = contract.blank(shape)
    for name, value in {**call.path, **params}.items():
        field = shape.fields.get(name)
        if field is not None and field.kind in {"string", "integer"} and not field.enum:
            blank[name] = value
    return blank
