"""An object as facts: what the contract says of each field, made readable.

For pages, ``templates/facts.html`` has the macros: ``facts(obj, shape)`` writes every field of an
object as a list of facts, ``metadata(obj)`` its metadata, ``links(found)`` what ``related`` gives.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal
from urllib.parse import quote

from zorse import contract
from zorse.contract import Shape
from zorse.dashboard.addresses import path_of, path_of_id, types_of

Kind = Literal["text", "code", "money", "time", "link", "url", "flag", "status", "list", "facts"]

SKIPPED: Final = frozenset({"id", "object", "metadata"})
"""What a page says of an object elsewhere."""

AMOUNT: Final = re.compile(
    r"(.+_)?(amount|balance|fee|net|price|subtotal|tax|total)"
    r"(_(captured|decimal|details|due|excluding_tax|gross|net|off|overpaid|paid|received|refunded|"
    r"remaining|requested|capturable|reversed|shipping|tax|discount|fee|max|min|maximum|minimum|"
    r"including_tax|subtotal|total))*"
)
AMOUNTS_INSIDE: Final = frozenset({"source_types"})
"""Hashes all of whose numbers are amounts."""

LOOKS_LIKE_AN_ID: Final = re.compile(r"[a-z][a-z0-9_]*_(?=[A-Za-z0-9]*[A-Z0-9])[A-Za-z0-9]{8,}")
FIRST: Final = ("name", "status", "amount", "currency", "customer", "description", "created")
"""Fields that come before the others, which follow by name."""

ITEMS_SHOWN: Final = 20


@dataclass(frozen=True, slots=True)
class Fact:
    """A field, or an element of a list, and how it is written.

    ``value`` is minor units for ``money`` (``currency`` beside it), unix seconds for ``time``; a
    ``link`` leads to ``path``, behind the mode. ``list`` and ``facts`` have their members in
    ``parts``, and ``unset`` names the fields of ``facts`` that hold nothing. ``more`` is how many
    elements a long list has besides.
    """

    name: str
    kind: Kind
    value: Any = None
    currency: str = ""
    path: str = ""
    parts: tuple["Fact", ...] = ()
    unset: tuple[str, ...] = ()
    more: int = 0

    @property
    def plain(self) -> bool:
        """Whether it fits on a line of its own."""
        return self.kind != "facts" and not any(part.kind == "facts" for part in self.parts)

    @property
    def size(self) -> int:
        """How many plain facts there are in it."""
        return sum(part.size for part in self.parts) or 1


@dataclass(frozen=True, slots=True)
class Link:
    """Something that belongs to an object: what it is to it, what is shown, and its path."""

    label: str
    text: str
    path: str


def facts_of(obj: Mapping[str, Any], shape: Shape | None = None) -> Fact:
    """An object's fields as facts, as ``parts`` of one. Without a shape its type says it."""
    return _hash("", obj, shape or shape_of(obj), "", SKIPPED)


def shape_of(obj: Mapping[str, Any]) -> Shape | None:
    """The shape of an object by its ``object`` field."""
    resource = contract.load().resources.get(str(obj.get("object")))
    return None if resource is None else resource.shape


def related(obj: Mapping[str, Any], shape: Shape | None = None) -> list[Link]:
    """What an object names by id, each once: by the field that names it."""
    found: dict[str, Link] = {}
    own = obj.get("id")
    for label, fact in _links(facts_of(obj, shape), ""):
        if fact.value != own:
            found.setdefault(fact.path, Link(label, str(fact.value), fact.path))
    return list(found.values())


def _links(fact: Fact, above: str) -> Iterator[tuple[str, Fact]]:
    """The links in a fact, each with the names of the fields on the way to it."""
    label = f"{above}.{fact.name}".strip(".")
    if fact.path:
        yield label, fact
    for part in fact.parts:
        yield from _links(part, label)


# How a field is read ----------------------------------------------------------------------------


def _hash(
    name: str,
    value: Mapping[str, Any],
    shape: Shape | None,
    currency: str,
    skipped: frozenset[str] = frozenset(),
) -> Fact:
    shape = shape_of(value) or shape
    own = value.get("currency")
    currency = own if isinstance(own, str) else currency
    names = [field for field in value if field not in skipped]
    names.sort(key=lambda field: FIRST.index(field) if field in FIRST else len(FIRST))
    parts, unset = [], []
    for field in names:
        fact = fact_of(field, value[field], field_shape(shape, field), currency, inside=name)
        if fact is None:
            unset.append(field)
        else:
            parts.append(fact)
    id_ = value.get("id")
    path = ""
    if name and isinstance(id_, str) and isinstance(value.get("object"), str):
        path = path_of(value["object"], quote(id_, safe=""))
    return Fact(name, "facts", id_ or "", path=path, parts=tuple(parts), unset=tuple(unset))


def fact_of(
    name: str, value: Any, shape: Shape | None, currency: str, *, inside: str = ""
) -> Fact | None:
    """The fact of a field's value; nothing for one that is not set.

    ``currency`` is that of the hash that the field stands in, or of what is around it; ``inside``
    is the name of the hash.
    """
    if value is None or value == "" or value == [] or value == {}:
        return None
    if isinstance(value, bool):
        return Fact(name, "flag", value)
    if isinstance(value, int | float):
        return _number(name, value, shape, currency, inside)
    if isinstance(value, str):
        return _text(name, value, shape)
    if isinstance(value, list):
        return _list(name, value, shape, currency)
    if isinstance(value, dict):
        if value.keys() == {"value", "currency"} and isinstance(value["value"], int):
            return Fact(name, "money", value["value"], currency=str(value["currency"]))
        if value.get("object") == "list" and isinstance(value.get("data"), list):
            return _list(name, value["data"], shape, currency)
        made = _hash(name, value, shape, currency)
        return made if made.parts or made.path else None
    return Fact(name, "code", value)


def _number(name: str, value: float, shape: Shape | None, currency: str, inside: str) -> Fact:
    if shape is not None and shape.format == "unix-time":
        return Fact(name, "time", value)
    whole = isinstance(value, int)
    if whole and currency and (inside in AMOUNTS_INSIDE or AMOUNT.fullmatch(name)):
        return Fact(name, "money", value, currency=currency)
    return Fact(name, "text", value)


def _text(name: str, value: str, shape: Shape | None) -> Fact:
    if name == "status":
        return Fact(name, "status", value)
    if shape is not None and shape.format == "date-time":
        seconds = seconds_of(value)
        return Fact(name, "text", value) if seconds is None else Fact(name, "time", seconds)
    path = path_behind(value, shape)
    if path:
        return Fact(name, "link", value, path=path)
    if value.startswith(("https://", "http://")):
        return Fact(name, "url", value)
    return Fact(name, "text", value)


def _list(name: str, value: list[Any], shape: Shape | None, currency: str) -> Fact | None:
    items = shape.items if shape is not None else None
    made = [fact_of("", item, items, currency, inside=name) for item in value[:ITEMS_SHOWN]]
    parts = tuple(fact for fact in made if fact is not None)
    if not parts:
        return None
    return Fact(name, "list", parts=parts, more=max(len(value) - ITEMS_SHOWN, 0))


def seconds_of(text: str) -> int | None:
    """Unix seconds of a time in RFC 3339; nothing for what is none."""
    try:
        return int(datetime.fromisoformat(text).timestamp())
    except ValueError:
        return None


def path_behind(value: str, shape: Shape | None) -> str:
    """The path of the object that a text names, by what may stand there or by how it looks."""
    types = () if shape is None else shape.expandable
    if types:
        wanted = (
            types if len(types) == 1 else [type_ for type_ in types_of(value) if type_ in types]
        )
        if len(wanted) == 1:
            return path_of(wanted[0], quote(value, safe=""))
        return f"/id/{quote(value, safe='')}"
    if (shape is None or not shape.enum) and LOOKS_LIKE_AN_ID.fullmatch(value):
        return path_of_id(value)
    return ""


def field_shape(shape: Shape | None, name: str) -> Shape | None:
    """The shape of a hash's field; of a map's or a list's, of what it holds."""
    if shape is None:
        return None
    if shape.kind == "map":
        return shape.items
    for option in (shape, *shape.options):
        if name in option.fields:
            return option.fields[name]
    return None
