"""A call in which ids come to life.

An id that names nothing becomes a sample of the type that is looked for, with that id, and is kept.
It does not where it says by its prefix that it is of another type, where the account has such an
object in its other mode, or where an object that was made was deleted: those are mistakes here too.
A sample that was deleted comes to life again, since suites delete ``cus_123`` more than once.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

import orjson

from zorse import contract, versions
from zorse.mock import samples, working
from zorse.operations import registry, standard
from zorse.operations.call import Call, Caller, Services
from zorse.store.protocol import EventQuery, EventRow, Object, Query, Unit

GONE: Final = "mock.gone"
"""The type under which an id is kept whose object was deleted."""
GONE_TYPE: Final = "mock.gone_type"
"""The same for the type of what was deleted."""

ID: Final = re.compile(r"[!-~]{1,255}", re.ASCII)
ALSO: Final[Mapping[str, frozenset[str]]] = {
    "charge": frozenset({"py_"}),
    "dispute": frozenset({"du_"}),
    # So the examples have it that the official libraries' suites share.
    "financial_connections.account": frozenset({"fa_"}),
    "financial_connections.transaction": frozenset({"tr_"}),
    "issuing.card": frozenset({"card_"}),
    "payment_method": frozenset({"ba_", "card_", "src_"}),
    "plan": frozenset({"price_"}),
    "price": frozenset({"plan_"}),
    "refund": frozenset({"pyr_"}),
    "setup_intent": frozenset({"si_"}),
}
"""Prefixes of ids that a type has besides its own."""


@cache
def owners() -> dict[str, frozenset[str]]:
    """Whose ids begin with a prefix; the longest prefix comes first."""
    found: dict[str, set[str]] = {}
    for type_, resource in contract.load().resources.items():
        if resource.id_prefix is not None:
            found.setdefault(resource.id_prefix, set()).add(type_)
    longest_first = sorted(found, key=len, reverse=True)
    return {prefix: frozenset(found[prefix]) for prefix in longest_first}


def types_of(id_: str) -> frozenset[str]:
    """The types whose ids begin like this one; none where its beginning says nothing."""
    return next(
        (types for prefix, types in owners().items() if id_.startswith(prefix)), frozenset()
    )


def fits(type_: str, id_: str) -> bool:
    """Whether an id could be one of a type."""
    if contract.load().resources[type_].id_prefix is None:
        return True
    types = types_of(id_)
    if not types or type_ in types:
        return True
    return any(id_.startswith(prefix) for prefix in ALSO.get(type_, ()))


class MockCall(Call):
    """One request, in an account where any id may come to life."""

    __slots__ = ("met", "refused", "stood_in")

    def __init__(
        self,
        unit: Unit,
        services: Services,
        caller: Caller,
        operation: contract.Operation | None,
        path: Mapping[str, str],
        version: versions.Version = versions.HEAD,
    ) -> None:
        super().__init__(unit, services, caller, operation, path, version)
        self.met: set[str] = set()
        """Ids of the samples that this call has had to do with."""
        self.refused: set[str] = set()
        """Ids that were not to come to life."""
        self.stood_in = False
        """Whether the answer is made up, in the place of a behaviour."""

    def start_again(self) -> None:
        """Forget what was done so far."""
        self.unit.undo()
        self.recorded = []

    # Objects ----------------------------------------------------------------------------------

    def find(self, type_: str, id_: str, *, lock: bool | None = None) -> Object | None:
        body = self.caller.account.body
        if type_ == "account" and id_ == body["id"]:
            # In the store, an account under a platform's goes by another name.
            return body
        obj = super().find(type_, id_, lock=lock)
        if obj is None or (obj.get("deleted") and not self.is_gone(type_, id_)):
            obj = self.come_to_life(type_, id_) or obj
        elif samples.is_sample(obj):
            self.met.add(id_)
        return obj

    def come_to_life(self, type_: str, id_: str) -> Object | None:
        """A sample with an id that names nothing, unless there is a reason against it."""
        if self.is_to_be_made(type_, id_):
            return None
        if not self.may_live(type_, id_):
            self.refused.add(id_)
            return None
        obj = working.sample(self, type_, id_)
        if type_ in own_types(self.operation):
            self.belong(type_, obj)
        self.met.add(id_)
        return self.put(obj)

    def belong(self, type_: str, obj: Object) -> None:
        """Let an object belong to what the path goes through."""
        fields = contract.load().resources[type_].shape.fields
        own = self.own_name()
        above = {}
        for name, id_ in self.path.items():
            field = name
            if name == "id" and self.operation is not None and self.operation.parent is not None:
                # The parent of this name is told by its type: the ``fee`` of an application fee.
                parent = self.operation.parent[1].rpartition(".")[2]
                field = parent if parent in fields else parent.rpartition("_")[2]
            if name != own and (field not in fields or fields[field].kind == "string"):
                above[field] = id_
        standard.belong(self, type_, obj, above)

    def is_to_be_made(self, type_: str, id_: str) -> bool:
        """Whether an id is looked for because an object of that id is to be made."""
        data = self.params.get("product_data")
        return type_ == "product" and isinstance(data, dict) and data.get("id") == id_

    def may_live(self, type_: str, id_: str) -> bool:
        """Whether nothing speaks against an id of a type."""
        return (
            type_ in contract.load().with_ids
            and ID.fullmatch(id_) is not None
            and fits(type_, id_)
            and not self.is_gone(type_, id_)
            and not self.unit.exists_elsewhere(type_, id_)
        )

    def remove(self, obj: Object) -> None:
        super().remove(obj)
        if samples.is_sample(obj):
            # An id that a suite made up is there for the next of its tests as well. What stood for
            # it when it was deleted before is read, since it may be written once more.
            resolve = registry.resolver(obj["object"])
            if resolve is not None:
                resolve(self, obj["id"])
            return
        self.unit.put(GONE, {"id": f"{obj['object']} {obj['id']}", "object": GONE})
        self.unit.put(GONE_TYPE, {"id": obj["object"], "object": GONE_TYPE})

    def is_gone(self, type_: str, id_: str) -> bool:
        """Whether an object of that id was deleted."""
        return self.unit.get(GONE, f"{type_} {id_}") is not None

    def has_had(self, types: Iterable[str]) -> bool:
        """Whether there is, or was, any object of these types."""
        for type_ in types:
            if type_ == "event":
                found = bool(self.unit.events(EventQuery(limit=1)).data)
            else:
                found = bool(self.unit.page(Query(type_, limit=1)).data)
            if found or self.unit.get(GONE_TYPE, type_) is not None:
                return True
        return False

    # Events -----------------------------------------------------------------------------------

    def event(self, id_: str) -> Object | None:
        """The event of an id, which comes to life like any other object."""
        found = self.unit.event(id_)
        if found is None and self.may_live("event", id_):
            found = samples.sample(self, "event", id_)
            row = EventRow(id_, self.now, found["type"], "", orjson.dumps(found))
            self.unit.add_event(row)
        if found is not None and samples.is_sample(found):
            self.met.add(id_)
        return found

    # The operation ----------------------------------------------------------------------------

    def own_name(self) -> str | None:
        """The parameter of the path that holds the id of the object that is answered, if any."""
        return None if self.operation is None else own_param(self.operation)


@cache
def own_param(operation: contract.Operation) -> str | None:
    """The parameter of an operation's path that holds the id of what it answers, if any."""
    if not operation.path_params:
        return None
    name = operation.path_params[-1]
    if operation.parent is not None and operation.parent[0] == name:
        return None
    types = own_types(operation)
    if len(types) != 1:
        return name
    path = f"{operation.path.partition(f'{{{name}}}')[0]}{{{name}}}"
    there = contract.load().operations.get(f"GET {path}")
    if there is not None and there.returns is not None:
        return name if there.returns == types[0] else None
    # Where nothing is retrieved at that address, the parameter is called after what it names.
    named = name in contract.load().resources and types[0].rpartition(".")[2] != name
    return None if named else name


def own_types(operation: contract.Operation | None) -> tuple[str, ...]:
    """The types of what an operation answers, or of what is in the list that it answers."""
    if operation is None:
        return ()
    if operation.returns is not None:
        return (operation.returns,)
    shape = operation.response
    if shape.kind == "list" and shape.items is not None:
        shape = shape.items
    return tuple(
        type_
        for option in (shape, *shape.options)
        for type_ in (option.resource, *object_names(option))
        # An account could once be a source; nobody means one.
        if type_ is not None and type_ != "account"
    )


def object_names(shape: contract.Shape) -> tuple[str, ...]:
    """What the stub of a deleted object says that it was."""
    field = shape.fields.get("object")
    return field.enum if field is not None else ()
