"""Hashes of the contract as named types: which of them are one, and what each is called.

A component of the contract is one type wherever it stands; other hashes are one type if they have
the same fields. What only one resource or service has is named after it and the way to it
(``PaymentIntentTransferData``), what several have after itself (``Address``).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from zorse.contract import Shape
from zorse.contract.catalogue import DATA
from zorse.contract.notation import Reader
from zorse.docs.libraries import pascal

ALIASED_MIN = 100
"""How many characters an enum has, written out, that is worth a name if it occurs twice."""

Key = tuple[object, ...]


@dataclass(slots=True)
class Hash:
    """A hash, and where it occurs: the owner, the way from there, and the method that has it."""

    shape: Shape
    component: str | None
    places: list[tuple[str, tuple[str, ...], str]] = field(default_factory=list)
    name: str = ""


class Enums:
    """Enums that are long and stand in several places, which have names of their own."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = taken
        self._places: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        self.names: dict[tuple[str, ...], str] = {}

    def note(self, enum: tuple[str, ...], owner: str, path: tuple[str, ...]) -> None:
        self._places.setdefault(enum, []).append((owner, *path))

    def settle(self) -> None:
        """Give names, once all enums are known."""
        for enum, places in sorted(self._places.items()):
            if len(places) > 1 and len(literal(enum)) >= ALIASED_MIN:
                name = next(name for name in enum_names(places) if name not in self._taken)
                self._taken.add(name)
                self.names[enum] = name

    def type(self, enum: tuple[str, ...]) -> str:
        return self.names.get(enum) or literal(enum)

    def text(self) -> str:
        lines = sorted(f"{name}: TypeAlias = {literal(enum)}" for enum, name in self.names.items())
        return "\n".join(lines) + "\n"


def enum_names(places: list[tuple[str, ...]]) -> Iterator[str]:
    """Names for an enum, best first: after its field and what that lies in."""
    [(common, _)] = Counter([place[-2:] for place in places]).most_common(1)
    yield pascal("_".join(common)) + "Value"
    for place in places:
        yield "".join([pascal(word) for word in place]) + "Value"


class Hashes:
    """All hashes below some roots."""

    def __init__(
        self, reader: Reader, data: str, suffix: str, taken: set[str], enums: Enums
    ) -> None:
        components = json.loads((DATA / f"{data}.json").read_text())
        self._components = {id(reader.component(name)): name for name in components}
        self._keys: dict[int, Key] = {}
        self._suffix = suffix
        self._taken = taken
        self._known: dict[Key, Hash] = {}
        self._enums = enums
        # A shape is known by its place in memory, so it may not go away.
        self._kept: list[Shape] = []

    # Finding ------------------------------------------------------------------------------------

    def add(self, root: Shape, owner: str, method: str = "") -> None:
        """Take in the hashes inside a root, nearest first; the root is none of them."""
        waiting: list[tuple[tuple[str, ...], Shape]]
        waiting = [((name,), shape) for name, shape in root.fields.items()]
        while waiting:
            inner: list[tuple[tuple[str, ...], Shape]] = []
            for path, shape in waiting:
                for leaf in leaves(shape):
                    if leaf.enum:
                        self._enums.note(leaf.enum, owner, path)
                for inside in hashes_in(shape):
                    if self._is_new(inside, owner, path, method):
                        inner += [((*path, name), item) for name, item in inside.fields.items()]
            waiting = inner

    def _is_new(self, shape: Shape, owner: str, path: tuple[str, ...], method: str) -> bool:
        """Note one occurrence of a hash; says whether it is the first for its owner."""
        found = self._known.setdefault(
            self.key(shape), Hash(shape, self._components.get(id(shape.fields)))
        )
        place = (owner, path, method)
        if any(known[0] == owner and known[2] == method for known in found.places):
            return False
        found.places.append(place)
        return True

    def key(self, shape: Shape) -> Key:
        """What two shapes have in common when they are one type."""
        known = self._keys.get(id(shape))
        if known is not None:
            return known
        component = self._components.get(id(shape.fields)) if shape.kind == "object" else None
        flags = (shape.nullable, shape.unset, shape.required, shape.open_enum, shape.format)
        key: Key
        if component is not None:
            key = ("object", component)
        elif shape.kind == "object":
            fields = [(n, self.key(s), *outer(s)) for n, s in sorted(shape.fields.items())]
            key = ("object", tuple(fields))
        else:
            items = self.key(shape.items) if shape.items is not None else None
            options = tuple([(self.key(option), *outer(option)) for option in shape.options])
            key = (shape.kind, flags, shape.enum, items, options, shape.resource, shape.expandable)
        self._keys[id(shape)] = key
        self._kept.append(shape)
        return key

    # Naming -------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Give each hash its name, once all are known."""
        for found in sorted(self._known.values(), key=lambda found: len(found.places[0][1])):
            found.name = next(name for name in self._candidates(found) if name not in self._taken)
            self._taken.add(found.name)

    def _candidates(self, found: Hash) -> Iterator[str]:
        """Names for a hash, best first."""
        owner, path, method = found.places[0]
        if len({place[0] for place in found.places}) > 1:
            last = Counter([place[1][-1] for place in found.places]).most_common(1)[0][0]
            yield pascal(last) + self._suffix
            if len(path) > 1:
                yield pascal(path[-2]) + pascal(path[-1]) + self._suffix
        way = "".join([pascal(word) for word in path])
        yield owner + way + self._suffix
        yield owner + pascal(method) + way + self._suffix
        for number in range(2, 100):
            yield f"{owner}{pascal(method)}{way}{number}{self._suffix}"

    # Reading ------------------------------------------------------------------------------------

    def all(self) -> list[Hash]:
        return sorted(self._known.values(), key=lambda found: found.name)

    def names(self) -> set[str]:
        return {found.name for found in self._known.values()}

    def name_of(self, shape: Shape) -> str:
        return self._known[self.key(shape)].name

    def literal(self, enum: tuple[str, ...]) -> str:
        """An enum as a type."""
        return self._enums.type(enum)


def literal(enum: tuple[str, ...]) -> str:
    return "Literal[" + ", ".join([f'"{value}"' for value in enum]) + "]"


def outer(shape: Shape) -> tuple[object, ...]:
    """What a hash says of a field beside what the field is."""
    return shape.required, shape.nullable, shape.unset


def leaves(shape: Shape) -> Iterator[Shape]:
    """A shape and what it consists of, down to hashes."""
    yield shape
    if shape.items is not None:
        yield from leaves(shape.items)
    for option in shape.options:
        yield from leaves(option)


def hashes_in(shape: Shape) -> Iterator[Shape]:
    """The hashes that a shape consists of."""
    for inside in leaves(shape):
        if inside.kind == "object" and inside.fields:
            yield inside
