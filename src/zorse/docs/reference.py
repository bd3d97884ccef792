"""The reference: every resource and operation of the contract, as a version of the API has it.

What a resource is and what an operation does is said by the behaviours themselves, in the first
words of their modules and functions; what is only kept as the contract says has the words that all
such operations share.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

from zorse.contract import Contract, Operation, Resource, Shape, permissions
from zorse.docs.libraries import CAPITALS, STANDARD, singular
from zorse.docs.markdown import FRAME_IDS
from zorse.operations import registry
from zorse.versions import Version

WORDS: Final = Path(__file__).with_name("reference.toml")
STANDARD_ROOM: Final = "zorse.operations."
ORDER: Final = {
    verb: place
    for place, verb in enumerate(("create", "retrieve", "update", "list", "search", "delete"))
}
SOURCE: Final = re.compile(r"Documented at .*$")
"""What modules say at their end, for those who read the code."""
Support = Literal["behaved", "standard", "absent"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation in the reference."""

    operation: Operation
    anchor: str
    title: str
    summary: str
    support: Support
    reason: str
    """Why it is absent."""
    permission: str
    """What a restricted key needs for it."""

    @property
    def returns(self) -> str | None:
        return self.operation.returns


@dataclass(frozen=True, slots=True)
class Chapter:
    """One resource in the reference, with the operations on it."""

    type: str
    title: str
    group: str
    about: str
    resource: Resource
    entries: tuple[Entry, ...]

    @property
    def path(self) -> str:
        return f"/docs/api/{self.type}"

    @property
    def support(self) -> Support | None:
        """The best that any of its operations has."""
        found = {entry.support for entry in self.entries}
        for support in ("behaved", "standard", "absent"):
            if support in found:
                return support
        return None


# What there is ----------------------------------------------------------------------------------

_chapters: dict[int, tuple[Contract, dict[str, Chapter]]] = {}


def chapters(version: Version) -> dict[str, Chapter]:
    """Every resource by its type, as the version has it."""
    table = version.contract
    known = _chapters.get(id(table))
    if known is None:
        # The tables of a version live as long as the server does, and so does what is made of them.
        known = _chapters[id(table)] = table, made(version)
    return known[1]


def made(version: Version) -> dict[str, Chapter]:
    table = version.contract
    homes: dict[str, list[Operation]] = {type_: [] for type_ in table.resources}
    for operation in table.operations.values():
        homes[home_of(operation, table)].append(operation)
    found = {}
    for type_, resource in table.resources.items():
        entries = tuple(
            [
                entry(operation, version)
                for operation in sorted(homes[type_], key=lambda op: place(op, type_))
            ]
        )
        group = group_of(type_, entries)
        found[type_] = Chapter(
            type_, title_of(type_), group, about(entries, type_), resource, named_apart(entries)
        )
    return found


def home_of(operation: Operation, table: Contract) -> str:
    """The resource that an operation is described with: the one it answers, or acts on."""
    if operation.returns in table.resources and operation.returns_kind != "union":
        return str(operation.returns)
    segments = operation.path.split("/")
    for length in range(len(segments), 2, -1):
        base = "/".join(segments[:length])
        for verb in ("retrieve", "list", "create"):
            for other in table.operations.values():
                if other.path == base and other.verb == verb and other.returns in table.resources:
                    return str(other.returns)
    names = [singular(word) for word in segments[2:] if word[:1] != "{"]
    for name in (".".join(names), *reversed(names)):
        for candidate in (name, f"v2.{name}"):
            if candidate in table.resources:
                return candidate
    return "account"


def place(operation: Operation, type_: str) -> tuple[int, int, str]:
    """Where an operation stands among those of its resource: the usual ones first."""
    inner = len([word for word in operation.path.split("/") if word[:1] == "{"])
    deep = inner > 1 or (operation.verb in {"create", "list"} and inner > 0)
    helper = "/test_helpers/" in operation.path and not type_.startswith("test_helpers.")
    return (2 if helper else int(deep), ORDER.get(operation.verb, len(ORDER)), operation.path)


@cache
def bound() -> dict[str, registry.Bound]:
    """How much of each operation is there."""
    return registry.bind_all()


def entry(operation: Operation, version: Version) -> Entry:
    """An operation with what there is to say about it."""
    answered_by = bound().get(version.became(operation))
    support: Support = answered_by.support if answered_by is not None else "absent"
    reason = answered_by.reason if answered_by is not None else "It is gone from the API since."
    return Entry(
        operation,
        operation.verb,
        verb_title(operation),
        summary(operation, answered_by),
        support,
        reason,
        permissions.permission_of(operation),
    )


def named_apart(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries with an anchor and a title of its own for each."""
    used: set[str] = {"object", *FRAME_IDS}
    titles: set[str] = set()
    found = []
    for one in entries:
        anchor = one.anchor
        if anchor in used:
            words = [w for w in one.operation.path.split("/")[2:] if w[:1] != "{"]
            anchor = "-".join([one.operation.method.lower(), *words])
        bare, number = anchor, 1
        while anchor in used:
            number += 1
            anchor = f"{bare}-{number}"
        used.add(anchor)
        title = title_apart(one, titles)
        titles.add(title)
        found.append(replace(one, anchor=anchor, title=title))
    return tuple(found)


def title_apart(one: Entry, taken: set[str]) -> str:
    """A title that no other operation of the resource has: what lies deeper says under what."""
    if one.title not in taken:
        return one.title
    words = [word for word in one.operation.path.split("/")[2:] if word[:1] != "{"]
    owner = singular(words[0]).replace("_", " ")
    longer = f"{one.title} of {article(owner)} {owner}"
    if len(words) > 1 and longer not in taken:
        return longer
    return f"{one.title} ({one.operation.path})"


# What is said of it -----------------------------------------------------------------------------


@cache
def words() -> dict[str, Any]:
    """What we say of resources, fields and verbs."""
    return tomllib.loads(WORDS.read_text())


def title_of(type_: str) -> str:
    """A type's name for people: ``payment_intent`` is ``Payment intent``."""
    said = words()["titles"].get(type_)
    if said:
        return str(said)
    room, _, name = type_.removeprefix("v2.").rpartition(".")
    text = " ".join([word.upper() if word in CAPITALS else word for word in name.split("_")])
    return text[:1].upper() + text[1:] + (f" ({room.replace('_', ' ')})" if room else "")


def noun_of(operation: Operation) -> str:
    """What an operation acts on, in words."""
    type_ = operation.returns
    if type_ is None:
        static = [word for word in operation.path.split("/")[2:] if word[:1] != "{"]
        type_ = singular(static[-1 if operation.verb in STANDARD or len(static) == 1 else -2])
    return type_.rpartition(".")[2].replace("_", " ")


def verb_title(operation: Operation) -> str:
    """The heading of an operation."""
    noun = noun_of(operation)
    if operation.verb in {"list", "search"}:
        return f"{operation.verb.capitalize()} {plural(noun)}"
    verb = operation.verb.replace("_", " ")
    if " " in verb:
        return verb.capitalize()
    return f"{verb.capitalize()} {article(noun)} {noun}"


def plural(noun: str) -> str:
    if noun.endswith(("s", "x", "ch")):
        return noun if noun.endswith(("details", "settings", "instructions")) else f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"


def article(noun: str) -> str:
    return "an" if noun[:1] in "aeiou" and not noun.startswith("us") else "a"


def summary(operation: Operation, answered_by: registry.Bound | None) -> str:
    """What an operation does: in the words of its behaviour, or in those of its verb."""
    function = answered_by.function if answered_by is not None else None
    if function is not None and not function.__module__.startswith(STANDARD_ROOM):
        return first_sentence(function.__doc__)
    said = words()["verbs"].get(operation.verb, "")
    noun = noun_of(operation)
    return str(said).format(noun=noun, nouns=plural(noun), a=f"{article(noun)} {noun}")


def first_sentence(doc: str | None) -> str:
    """The first paragraph of what code says of itself, as one line of Markdown."""
    first = (doc or "").strip().partition("\n\n")[0]
    return " ".join(first.split()).replace("``", "`")


def about(entries: tuple[Entry, ...], type_: str) -> str:
    """What a resource is, as Markdown: our own words, or what the module of its behaviours says."""
    said = words()["about"].get(type_)
    if said:
        return str(said).strip()
    modules = [
        function.__module__
        for one in entries
        if (known := bound().get(one.operation.key)) is not None
        and (function := known.function) is not None
        and not function.__module__.startswith(STANDARD_ROOM)
        and one.operation.verb in {"create", "retrieve", "list"}
    ]
    if not modules:
        return ""
    name = max(sorted(set(modules)), key=modules.count)
    doc = sys.modules[name].__doc__ or ""
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", doc.strip())]
    said = [SOURCE.sub("", part).strip().replace("``", "`") for part in paragraphs]
    return "\n\n".join([part for part in said if part])


@cache
def group_names() -> dict[str, str]:
    """The group of each row of permissions."""
    return {row.slug: group.name for group in permissions.groups() for row in group.rows}


def group_of(type_: str, entries: tuple[Entry, ...]) -> str:
    """The part of the API that a resource belongs to, as restricted keys divide it."""
    said = words()["groups"].get(type_)
    if said:
        return str(said)
    for one in entries:
        slug = one.permission.removeprefix("rak_").removesuffix("_read").removesuffix("_write")
        if slug in group_names():
            return group_names()[slug]
    return "Parts of other objects"


def grouped(version: Version) -> dict[str, list[Chapter]]:
    """The resources by the parts of the API, in the order of the form of restricted keys."""
    names = [group.name for group in permissions.groups()]
    found: dict[str, list[Chapter]] = {name: [] for name in names}
    for chapter in chapters(version).values():
        found.setdefault(chapter.group, []).append(chapter)
    return {
        name: sorted(inside, key=lambda chapter: chapter.title)
        for name, inside in found.items()
        if inside
    }


# Fields -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Field:
    """A field or parameter, with those inside of it."""

    name: str
    type: str
    links: tuple[str, ...]
    """The types of objects that it holds, or expands to."""
    flags: tuple[str, ...]
    values: tuple[str, ...]
    about: str
    inner: tuple["Field", ...]
    inner_label: str = "fields"

    @property
    def counted(self) -> str:
        """What those inside of it are called, in their number."""
        return self.inner_label if len(self.inner) > 1 else singular(self.inner_label)


DEPTH_MAX: Final = 9


def fields_of(shape: Shape, *, params: bool, depth: int = 0) -> tuple[Field, ...]:
    """What a hash holds, in the order in which it is read: what has to be there first."""
    names = sorted(shape.fields, key=lambda name: order_of(name, shape.fields[name], params))
    return tuple([field_of(name, shape.fields[name], params, depth) for name in names])


def order_of(name: str, shape: Shape, params: bool) -> tuple[int, str]:
    if params:
        return (0 if shape.required else 2 if name in PAGING else 1, name)
    return ({"id": 0, "object": 1}.get(name, 2), name)


PAGING: Final = frozenset(
    {"ending_before", "expand", "limit", "metadata", "page", "starting_after"}
)


def field_of(name: str, shape: Shape, params: bool, depth: int) -> Field:
    said = words()["params" if params else "fields"].get(name) or words()["fields"].get(name, "")
    core = core_of(shape)
    inner: tuple[Field, ...] = ()
    label = "fields"
    if depth < DEPTH_MAX:
        hashes = [option for option in alternatives(core) if option.fields]
        if len(hashes) == 1:
            inner = fields_of(hashes[0], params=params, depth=depth + 1)
        elif hashes:
            label = "forms"
            inner = tuple(
                [
                    Field(
                        f"form {number}",
                        "hash",
                        (),
                        (),
                        (),
                        "",
                        fields_of(option, params=params, depth=depth + 1),
                    )
                    for number, option in enumerate(hashes, 1)
                ]
            )
    return Field(
        name,
        type_name(shape),
        links_of(shape),
        tuple(flags_of(shape, params)),
        values_of(core),
        str(said) if depth == 0 or name in ALWAYS_SAID else "",
        inner,
        label,
    )


ALWAYS_SAID: Final = frozenset({"metadata"})


def core_of(shape: Shape) -> Shape:
    """What a list or map holds in the end."""
    while shape.kind in ("array", "map") and shape.items is not None:
        shape = shape.items
    return shape


def alternatives(shape: Shape) -> Iterator[Shape]:
    if shape.kind == "union":
        for option in shape.options:
            yield from alternatives(core_of(option))
    else:
        yield shape


def type_name(shape: Shape) -> str:
    """A shape in words."""
    if shape.kind == "array":
        return f"list of {type_name(shape.items)}" if shape.items else "list"
    if shape.kind == "list":
        return f"page of {type_name(shape.items)}" if shape.items else "page"
    if shape.kind == "map":
        return f"map to {type_name(shape.items)}" if shape.items else "map"
    if shape.kind == "union":
        return " or ".join(dict.fromkeys(type_name(option) for option in shape.options))
    if shape.kind == "resource":
        return str(shape.resource)
    if shape.kind == "object":
        return "hash"
    if shape.enum:
        return "enum" if shape.kind == "string" else f"{shape.kind} enum"
    return FORMATS.get(shape.format or "", {"any": "anything"}.get(shape.kind, shape.kind))


FORMATS: Final = {
    "unix-time": "timestamp",
    "currency": "currency",
    "decimal": "decimal string",
    "date-time": "date and time",
    "int64_string": "integer as a string",
}


def links_of(shape: Shape) -> tuple[str, ...]:
    """The types of objects that stand in a place."""
    found: dict[str, None] = {}
    core = core_of(shape)
    for option in (core, *alternatives(core)):
        if option.resource:
            found[option.resource] = None
        if option.items is not None:
            found |= dict.fromkeys(links_of(option.items))
    return tuple(found)


def flags_of(shape: Shape, params: bool) -> Iterator[str]:
    """What there is to know of a field besides its type."""
    if params and shape.required:
        yield "required"
    if shape.nullable:
        yield "nullable"
    if shape.unset:
        yield "may be cleared"
    if shape.includable:
        yield "only if expanded"
    core = core_of(shape)
    if core.expandable:
        yield "expands to " + ", ".join(core.expandable)
    if core.deleted:
        yield "may be deleted"
    if core.max_length is not None and core.max_length != 5000:
        yield f"up to {core.max_length:,} characters"


def values_of(core: Shape) -> tuple[str, ...]:
    """The values of an enum."""
    found: dict[str, None] = {}
    for option in alternatives(core):
        found |= dict.fromkeys(option.enum)
    return tuple(found)
