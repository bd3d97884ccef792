"""One sample object of each type, from the sample objects that come with the API's description.

Those are partly real objects of a test account and partly filled in by a program: texts that
repeat the name of their field, numbers of nine digits, times that are the same everywhere, hashes
that say nothing. And they are of some version before head. Here they are mended: what head does not
have goes, what it asks for comes, and what was only filled in becomes null where the API has null.
What no rule can know is corrected by ``src/zorse/contract/samples.toml``.
"""

from __future__ import annotations

from typing import Any, Final

from zorse.contract.catalogue import Contract
from zorse.contract.conformance import object_problems
from zorse.contract.shapes import Shape
from zorse.contract.skeleton import empty

NOW: Final = 1_234_567_890
"""Stands in a sample where the time is to be put at which the sample is used."""

FILLED_IN_FROM: Final = 1_000_000
"""Amounts and counts of real samples are smaller."""
FILLED_IN_ID: Final = "obj_123"
FILLED_IN_KEY: Final = "undefined"
DOTS: Final = "..."
CREATED: Final = "created"
"""A time, though the contract does not say so of each."""
CURRENCY: Final = "usd"
INTERNAL_HOST: Final = ".stripe.me/"
ADDRESS: Final = "https://example.com/"
SECRETS: Final = frozenset({"client_secret", "secret"})
"""Left out here; each object gets one of its own."""
PROSE: Final = frozenset({"description", "footer", "raw_address"})
WORDS: Final = frozenset({"object", "type", "currency"})
"""What these hold is one of a few words, though the contract does not list them."""
ANY: Final = Shape("any")


class FilledIn(Exception):
    """The value was made by a program, and says nothing."""


def samples(contract: Contract, fixtures: dict[str, Any], corrections: Any) -> dict[str, Any]:
    """The sample of each type that there is one of, by type; fits head or raises."""
    found = {}
    for type_, resource in sorted(contract.resources.items()):
        if type_ not in fixtures:
            continue
        sample = Mender(contract).hash(resource.shape, fixtures[type_], keep=True)
        found[type_] = sample
    for entry in corrections:
        assert entry.get("reason"), f"no reason is given for {entry}"
        put(found[entry["resource"]], entry["path"].split("."), entry.get("value"))
    for type_, sample in found.items():
        wrong = object_problems(type_, sample, contract)
        assert not wrong, f"the sample of {type_} does not fit head: {wrong}"
    return found


def put(value: Any, path: list[str], wanted: Any) -> None:
    """Set what stands at a path, in each element of the arrays on the way."""
    if isinstance(value, list):
        for item in value:
            put(item, path, wanted)
    elif len(path) > 1:
        put(value[path[0]], path[1:], wanted)
    else:
        assert path[0] in value, f"there is no {path[0]}"
        value[path[0]] = wanted


class Mender:
    """Makes what a sample holds fit a shape; ``FilledIn`` where it holds nothing."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract

    def value(self, shape: Shape, value: Any, name: str) -> Any:
        """The value as it is kept; a text, a number or a hash that says something, or null."""
        if value is None:
            if shape.nullable:
                return None
            raise FilledIn
        try:
            mended = self._of_kind(shape, value, name)
        except FilledIn:
            if shape.nullable:
                return None
            raise
        if shape.nullable and isinstance(mended, dict) and not self.tells(shape, mended, name):
            return None
        return mended

    def tells(self, shape: Shape, value: Any, name: str) -> bool:
        """Whether a value says more than which of several possibilities it is."""
        if isinstance(value, dict):
            fields = self._fields(shape, value)
            return any(self.tells(fields.get(key, ANY), item, key) for key, item in value.items())
        if isinstance(value, list):
            return any(self.tells(shape.items or ANY, item, name) for item in value)
        if isinstance(value, str):
            return bool(value) and not shape.enum and name not in WORDS
        return type(value) in (int, float) and value not in (0, NOW)

    def _fields(self, shape: Shape, value: dict[str, Any]) -> dict[str, Shape]:
        if shape.kind == "union":
            return {k: v for o in shape.options for k, v in self._fields(o, value).items()}
        if shape.kind == "resource":
            assert shape.resource is not None
            return self._contract.resources[shape.resource].shape.fields
        if shape.kind == "map" and shape.items is not None:
            return dict.fromkeys(value, shape.items)
        return shape.fields

    def _of_kind(self, shape: Shape, value: Any, name: str) -> Any:
        if shape.expandable and isinstance(value, dict):
            value = value.get("id", FILLED_IN_ID)
        match shape.kind:
            case "string":
                return self._text(shape, value, name)
            case "integer" | "number":
                return number(shape, value, name)
            case "boolean":
                return value and name != "livemode"
            case "any":
                return value
            case "object":
                return self.hash(self._shape_of(shape, value), value)
            case "resource":
                assert shape.resource is not None
                return self.hash(self._contract.resources[shape.resource].shape, value)
            case "union":
                return self._union(shape, value, name)
            case "map":
                return self._map(shape, value, name)
            case "array":
                return self._items(shape, value, name)
            case "list":
                return {**value, "data": self._items(shape, value["data"], name)}
        raise AssertionError(shape.kind)

    def _shape_of(self, shape: Shape, value: Any) -> Shape:
        """The shape of a hash; where the contract leaves it open, that of the object in it."""
        if shape.fields or not isinstance(value, dict):
            return shape
        resource = self._contract.resources.get(value.get("object", ""))
        return shape if resource is None else resource.shape

    def _text(self, shape: Shape, value: Any, name: str) -> str:
        if not isinstance(value, str):
            raise FilledIn
        if shape.enum and not shape.open_enum and value not in shape.enum:
            raise FilledIn
        if value in {name, DOTS} or value.startswith(FILLED_IN_ID) or INTERNAL_HOST in value:
            raise FilledIn
        if shape.format == "decimal" and float(value) >= FILLED_IN_FROM:
            raise FilledIn
        if name in PROSE:
            if shape.nullable:
                raise FilledIn
            return ""
        if name in SECRETS:
            return ""
        if value.startswith("http") and not value.startswith(ADDRESS):
            return ADDRESS
        return value.replace("@stripe.com", "@example.com")

    def _union(self, shape: Shape, value: Any, name: str) -> Any:
        if shape.expandable and isinstance(value, str):
            return self._text(shape, value, name)
        options = shape.options
        if isinstance(value, dict) and "object" in value:
            options = tuple(o for o in options if o.resource == value["object"]) or options
        for option in options:
            if (option.kind in {"object", "resource"}) == isinstance(value, dict):
                return self._of_kind(option, value, name)
        raise FilledIn

    def _map(self, shape: Shape, value: Any, name: str) -> Any:
        assert shape.items is not None
        if not isinstance(value, dict):
            raise FilledIn
        if name == "metadata":
            return {}
        return {
            key: self.value(shape.items, item, key)
            for key, item in value.items()
            if key != FILLED_IN_KEY
        }

    def _items(self, shape: Shape, value: Any, name: str) -> list[Any]:
        if not isinstance(value, list):
            raise FilledIn
        kept = []
        for item in value:
            try:
                kept.append(self.value(shape.items or ANY, item, name))
            except FilledIn:
                continue
        return kept

    def hash(self, shape: Shape, value: Any, *, keep: bool = False) -> dict[str, Any]:
        """A hash with the fields that head has.

        ``keep`` says that it is wanted in any case, as is what has an id of its own.
        """
        if not isinstance(value, dict):
            raise FilledIn
        keep = keep or value.get("id", FILLED_IN_ID) != FILLED_IN_ID
        mended = {}
        for name, field in shape.fields.items():
            if name not in value:
                if field.required:
                    mended[name] = None if field.nullable else self._empty(field, name)
                continue
            try:
                mended[name] = self.value(field, value[name], name)
            except FilledIn:
                if field.required:
                    if not keep:
                        raise
                    mended[name] = self._empty(field, name)
        type_ = str(mended.get("object"))
        if mended.get("id") == "" and type_ in self._contract.resources:
            mended["id"] = self.id_of(type_)
        if type_ in self._contract.resources:
            # A new object says what it says where the sample says nothing.
            fresh = empty(self._contract, Shape("resource", resource=type_), {}, 0)
            mended = {k: fresh.get(k) if v is None else v for k, v in mended.items()}
        return {name: mended[name] for name in sorted(mended, key=in_order)}

    def _empty(self, field: Shape, name: str) -> Any:
        if field.format == "unix-time":
            return NOW
        if name == "currency":
            return CURRENCY
        if field.expandable:
            return self.id_of(field.expandable[0])
        if field.kind == "string" and name.endswith(("url", "pdf")):
            return ADDRESS
        blank = empty(self._contract, field, {}, 0)
        if isinstance(blank, dict) and blank.get("currency") == "":
            blank["currency"] = CURRENCY
        return blank

    def id_of(self, type_: str) -> str:
        """An id as suites make them up."""
        return f"{self._contract.resources[type_].id_prefix or ''}123"


def in_order(name: str) -> tuple[bool, bool, str]:
    """As the API answers an object: what it is first, then the rest by name."""
    return name != "id", name != "object", name


def number(shape: Shape, value: Any, name: str) -> Any:
    """A count or an amount, or the mark for a time."""
    if type(value) not in (int, float):
        raise FilledIn
    if shape.format == "unix-time" or name == CREATED:
        if shape.nullable:
            raise FilledIn
        return NOW
    if value >= FILLED_IN_FROM:
        raise FilledIn
    return value
