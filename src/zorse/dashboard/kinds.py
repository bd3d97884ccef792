"""What the contract says of each type of object, as pages need it.

All of it follows from the contract and from who answers which operation, so that a type that is
added later is there by itself.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final
from urllib.parse import quote

from zorse import contract
from zorse.contract import Operation, Shape, permissions
from zorse.dashboard.facts import Link
from zorse.operations import registry
from zorse.operations.registry import Bound

NAMES: Final = (
    "name",
    "display_name",
    "filename",
    "nickname",
    "event_name",
    "title",
    "email",
    "code",
    "number",
    "domain_name",
    "url",
    "description",
    "value",
)
"""Fields that tell objects of a type apart; the first that there is has a column."""

CONTACTS: Final = ("email", "contact_email")
SORTS: Final = ("type", "purpose", "category", "reason", "event_type", "brand")
AMOUNTS: Final = ("amount", "unit_amount", "amount_due", "amount_total", "total", "amount_off")
OWNERS: Final = ("customer", "account", "cardholder", "card", "financial_account", "product")
STATES: Final = ("status", "active", "enabled", "valid", "paid")
TIMES: Final = ("created", "start", "date", "updated")

PAGING: Final = frozenset(
    {"limit", "starting_after", "ending_before", "page", "expand", "include", "created"}
)
CREATED_V2: Final = {"created_gte": "created_from", "created_lt": "created_to"}
ORDER: Final = {"behaved": 0, "standard": 1, "absent": 2}
OTHER: Final = "Other"


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of a list: the parameter, and what may be chosen.

    ``kind`` is ``text``, ``choice``, ``flag``, ``number`` or ``day``; ``sent`` is the parameter as
    a request writes it. ``required`` lists show nothing without it, ``of`` is the type whose id it
    takes.
    """

    name: str
    kind: str
    sent: str
    choices: tuple[str, ...] = ()
    required: bool = False
    of: str = ""

    @property
    def label(self) -> str:
        return label_of(self.of if self.required and self.of else self.name)

    @property
    def said(self) -> str:
        """What it narrows a list to, in words."""
        label = self.label[:1].lower() + self.label[1:]
        if not self.of:
            return f"by {label}"
        return f"of {'an' if label[0] in 'aeiou' else 'a'} {label}"


@dataclass(frozen=True, slots=True)
class Way:
    """A way to see objects of a type: an operation that lists them, or gives the only one."""

    bound: Bound
    filters: tuple[Filter, ...]

    @property
    def operation(self) -> Operation:
        return self.bound.operation

    @property
    def is_list(self) -> bool:
        return self.operation.verb == "list"

    @property
    def done(self) -> bool:
        return self.bound.support != "absent"

    @property
    def has_created(self) -> bool:
        """Whether it may be narrowed to a span of days."""
        fields = self.operation.params.fields
        return "created" in fields or "created_gte" in fields

    @property
    def needs(self) -> tuple[Filter, ...]:
        return tuple(one for one in self.filters if one.required)

    def path(self, given: Mapping[str, str]) -> str | None:
        """Its path with what was given for the parents; nothing where one is missing."""
        return filled(self.operation.path, self.operation.path_params, given)


@dataclass(frozen=True, slots=True)
class Type:
    """A type of object: where it belongs, the ways to see it, and what can be done with one."""

    name: str
    label: str
    group: str
    shape: Shape
    ways: tuple[Way, ...]
    gets: tuple[Bound, ...]
    deletes: tuple[Bound, ...]
    others: tuple[Bound, ...]
    columns: tuple[str, ...]
    prefix: str

    @property
    def support(self) -> str:
        """How much of it is there, by what shows it best."""
        shown = [*[way.bound for way in self.ways], *self.gets] or [*self.others]
        return min((bound.support for bound in shown), key=lambda s: ORDER[s], default="absent")

    @property
    def note(self) -> str:
        """What is to be known before its list is opened."""
        if not self.ways:
            return "opened by id" if self.gets else "no operation shows it"
        way = self.ways[0]
        if not way.done:
            return "not there yet"
        if way.needs:
            return " and ".join(one.said for one in way.needs)
        return "" if way.is_list else "there is one"

    @property
    def operations(self) -> list[Bound]:
        """Every operation that answers with it."""
        return [*[way.bound for way in self.ways], *self.gets, *self.deletes, *self.others]

    @property
    def makers(self) -> list[Bound]:
        """The operations that make one."""
        return [bound for bound in self.others if bound.operation.verb == "create"]

    def way(self, given: Mapping[str, str]) -> Way | None:
        """The way that an address asks for: by name, by the parents it gives, else the first."""
        for way in self.ways:
            if way.operation.operation_id == given.get("way"):
                return way
        for way in self.ways:
            if way.needs and way.done and all(given.get(one.name) for one in way.needs):
                return way
        return self.ways[0] if self.ways else None


def label_of(type_: str) -> str:
    """A type's name for people: ``v2.core.account`` is ``Core account (v2)``."""
    newer = type_.startswith("v2.")
    words = type_.removeprefix("v2.").removeprefix("test_helpers.")
    words = words.replace("invoiceitem", "invoice item").replace(".", " ").replace("_", " ")
    return words[:1].upper() + words[1:] + (" (v2)" if newer else "")


def filled(path: str, names: Iterable[str], given: Mapping[str, str]) -> str | None:
    """A path with ids in it; nothing where one is missing or can be no part of a path."""
    for name in names:
        value = given.get(name, "")
        if not value or "/" in value or value in {".", ".."}:
            return None
        path = path.replace(f"{{{name}}}", value)
    return path


# From the contract ------------------------------------------------------------------------------


@cache
def types() -> dict[str, Type]:
    """Every type, by name."""
    by_type: dict[str, list[Bound]] = {}
    for bound in registry.bind_all().values():
        returns = (bound.operation.returns or "").removeprefix("deleted_")
        by_type.setdefault(returns, []).append(bound)
    return {name: _type(name, by_type.get(name, [])) for name in contract.load().resources}


@cache
def groups() -> dict[str, list[Type]]:
    """The types by product, products in the order of the permissions."""
    order = [group.name for group in permissions.groups()]
    found: dict[str, list[Type]] = {name: [] for name in [*order, OTHER]}
    for one in sorted(types().values(), key=lambda one: one.label):
        found[one.group].append(one)
    return {name: members for name, members in found.items() if members}


@cache
def _group_of_slug() -> dict[str, str]:
    return {row.slug: group.name for group in permissions.groups() for row in group.rows}


def _group(bounds: list[Bound]) -> str:
    for bound in bounds:
        needed = permissions.permission_of(bound.operation).removeprefix(permissions.PREFIX)
        group = _group_of_slug().get(needed.rpartition("_")[0])
        if group:
            return group
    return OTHER


def _type(name: str, bounds: list[Bound]) -> Type:
    resource = contract.load().resources[name]
    ways, gets, deletes, others = [], [], [], []
    for bound in sorted(bounds, key=_preference):
        operation = bound.operation
        named = operation.path.endswith("}")
        if operation.verb == "list" or (operation.verb == "retrieve" and not named):
            ways.append(Way(bound, _filters(operation)))
        elif operation.verb == "retrieve":
            gets.append(bound)
        elif operation.method == "DELETE" and named:
            deletes.append(bound)
        else:
            others.append(bound)
    if name in contract.load().with_ids and any(way.is_list for way in ways):
        # What gives one of many is no list of them.
        alone = [way for way in ways if not way.is_list]
        ways = [way for way in ways if way.is_list]
        others += [way.bound for way in alone]
    shown = [*[way.bound for way in ways], *gets, *others]
    return Type(
        name,
        label_of(name),
        _group(shown),
        resource.shape,
        tuple(ways),
        tuple(gets),
        tuple(deletes),
        tuple(others),
        _columns(resource.shape),
        resource.id_prefix or "",
    )


def _preference(bound: Bound) -> tuple[Any, ...]:
    """Sorts operations of a type: what is done and needs least before the others."""
    operation = bound.operation
    needed = [name for name, shape in operation.params.fields.items() if shape.required]
    words = (operation.returns or "").replace(".", "_").split("_")
    return (
        bound.support == "absent",
        len(operation.path_params),
        len(needed),
        operation.deprecated,
        # Of several paths to one thing, the one that is called as it is.
        sum(word not in operation.path for word in words),
        len(operation.path),
    )


def _columns(shape: Shape) -> tuple[str, ...]:
    """The columns of a list: what it is called, what kind, whose, how much, its state, its age."""
    found: dict[str, None] = {}
    for candidates in (NAMES, CONTACTS, SORTS, OWNERS, AMOUNTS, STATES, TIMES):
        for name in candidates:
            field = shape.fields.get(name)
            if field is not None and field.kind in {"string", "integer", "boolean"}:
                found[name] = None
                break
    return tuple(found)


def _filters(operation: Operation) -> tuple[Filter, ...]:
    found = [
        Filter(name, "text", name, required=True, of=type_named(name, operation))
        for name in operation.path_params
    ]
    for name, shape in operation.params.fields.items():
        if name in PAGING or name in operation.path_params or shape.format == "date-time":
            continue
        of = type_named(name, operation)
        if shape.enum:
            found.append(Filter(name, "choice", name, shape.enum, shape.required))
        elif shape.kind == "string":
            found.append(Filter(name, "text", name, (), shape.required, of))
        elif shape.kind == "boolean":
            found.append(Filter(name, "flag", name, (), shape.required))
        elif shape.kind == "integer":
            kind = "day" if shape.format == "unix-time" else "number"
            found.append(Filter(name, kind, name, (), shape.required))
        elif shape.kind == "array" and shape.items is not None and shape.items.kind == "string":
            kind = "choice" if shape.items.enum else "text"
            found.append(Filter(name, kind, f"{name}[]", shape.items.enum, shape.required))
        elif shape.kind == "object" and shape.required:
            found += _inner(name, shape)
    return tuple(sorted(found, key=lambda one: not one.required))


def _inner(name: str, shape: Shape) -> Iterable[Filter]:
    """The fields of a hash that a list needs."""
    for field, inner in shape.fields.items():
        kind = "choice" if inner.enum else "text"
        yield Filter(f"{name}.{field}", kind, f"{name}[{field}]", inner.enum, inner.required)


def type_named(name: str, operation: Operation) -> str:
    """The type whose id a parameter takes, by its name: of the same product, if it has one."""
    if operation.parent is not None and operation.parent[0] == name:
        return operation.parent[1]
    resources = contract.load().resources
    product = (operation.returns or "").rpartition(".")[0]
    for type_ in (f"{product}.{name}", name):
        if type_ in resources and type_ != operation.returns:
            return type_
    return ""


@cache
def lists_about(type_: str) -> tuple[Link, ...]:
    """The lists that can be narrowed to what belongs to an object of a type.

    Each ``path`` ends where the object's id goes.
    """
    found: dict[str, Link] = {}
    for one in types().values():
        for way in one.ways:
            others = [needed for needed in way.needs if needed.of != type_]
            named = [chosen for chosen in way.filters if chosen.of == type_]
            if way.is_list and way.done and named and not others:
                name = named[0].name
                told = one.label if len(named) == 1 else f"{one.label} ({name})"
                found.setdefault(one.name, Link(name, told, f"/objects/{one.name}?{name}="))
    return tuple(found.values())


def listing(type_: str, id_: str) -> list[Link]:
    """The lists of what belongs to an object."""
    return [
        Link(link.label, link.text, link.path + quote(id_, safe="")) for link in lists_about(type_)
    ]
