"""What v2 answers hold only when ``include`` asks for it.

Such a field is null or missing otherwise. A name may be dotted: ``configuration.merchant`` shows
the hash with that member alone. Documented at docs.stripe.com/api-v2-overview.
"""

from typing import Any

from zorse import contract
from zorse.operations.call import Call
from zorse.store.protocol import Object


def shown_v2(call: Call, obj: Object, params: dict[str, Any]) -> Object:
    """The object without what was not asked for; the one in the store stays as it is."""
    operation = call.operation
    assert operation is not None
    if operation.version == "v1":
        return obj
    names = includable(operation)
    if not names:
        return obj
    shape = contract.load().resources[obj["object"]].shape
    return without(obj, shape, set(names) - set(params.get("include") or ()))


def includable(operation: contract.Operation) -> tuple[str, ...]:
    """What may be asked for where the object of this operation is answered."""
    field = operation.params.fields.get("include")
    if field is not None and field.items is not None:
        return field.items.enum
    # Lists that offer less than the object's own address still leave out as much.
    for other in contract.load().operations.values():
        if other.returns == operation.returns and other.verb == "retrieve":
            own = other.params.fields.get("include")
            return own.items.enum if own is not None and own.items is not None else ()
    return ()


def without(obj: Object, shape: contract.Shape, names: set[str]) -> Object:
    """A copy in which these fields are null, or left out where the contract has no null."""
    copied = dict(obj)
    below: dict[str, set[str]] = {}
    for name in names:
        head, dot, rest = name.partition(".")
        if dot:
            below.setdefault(head, set()).add(rest)
        elif head in copied:
            leave_out(copied, shape, head)
    for head, members in below.items():
        inner = copied.get(head)
        if isinstance(inner, dict):
            field = shape.fields[head]
            copied[head] = kept = without(inner, field, members)
            # A hash of which nothing was asked for is not there at all, where that can be.
            if field.nullable and all(value is None for value in kept.values()):
                copied[head] = None
    return copied


def leave_out(obj: Object, shape: contract.Shape, name: str) -> None:
    if shape.fields[name].nullable:
        obj[name] = None
    else:
        del obj[name]
