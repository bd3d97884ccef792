"""The notation of the compiled contract, and reading it into shapes.

A value's shape is written in one of three forms:

- text: a kind and what is said of it, ``"string required max=5000"``, ``"object of=address"``;
- a list: the same text, then what lies inside an array, a map or a list envelope, or the
  alternatives of a union, ``["array unset", "string max=5000"]``;
- a hash: an object's fields by name, with its own text under ``"@"`` when there is any.

``of=`` names a component, whose fields are stored once however often it is used, or for a
``resource`` the type of the API object. Equal text is read once and shared: shapes never change.
"""

import threading
from typing import Any, cast

from zorse.contract.shapes import Kind, Shape

FLAGS = frozenset({"required", "nullable", "unset", "deleted", "includable"})


class Reader:
    """Reads shapes that refer to one set of components."""

    __slots__ = ("_components", "_fields", "_lock", "_texts")

    def __init__(self, components: dict[str, Any]) -> None:
        self._components = components
        self._fields: dict[str, dict[str, Shape]] = {}
        self._texts: dict[str, Shape] = {}
        # A component is known before all of it is read, which only its reader may see.
        self._lock = threading.RLock()

    def shape(self, written: Any) -> Shape:
        """Read what the notation says of one value."""
        with self._lock:
            return self._shape(written)

    def component(self, name: str) -> dict[str, Shape]:
        """The fields of a component; one and the same dict each time."""
        with self._lock:
            return self._component(name)

    def _shape(self, written: Any) -> Shape:
        if isinstance(written, str):
            known = self._texts.get(written)
            if known is None:
                known = self._texts[written] = self._text(written)
            return known
        if isinstance(written, dict):
            fields = {name: self._shape(value) for name, value in written.items() if name != "@"}
            return self._text(written.get("@", "object"), fields=fields)
        inside = tuple([self._shape(value) for value in written[1:]])
        if written[0].startswith("union"):
            return self._text(written[0], options=inside)
        return self._text(written[0], items=inside[0])

    def _component(self, name: str) -> dict[str, Shape]:
        fields = self._fields.get(name)
        if fields is None:
            # Known before it is read, since a component may lie inside itself.
            fields = self._fields[name] = {}
            for field, value in self._components[name].items():
                if field != "@":
                    fields[field] = self._shape(value)
        return fields

    def _text(self, text: str, **inside: Any) -> Shape:
        kind, *words = text.split(" ")
        values: dict[str, Any] = inside
        for word in words:
            if word in FLAGS:
                values[word] = True
            elif word == "open":
                values["open_enum"] = True
            else:
                name, _, value = word.partition("=")
                match name:
                    case "max":
                        values["max_length"] = int(value)
                    case "format":
                        values["format"] = value
                    case "enum":
                        values["enum"] = tuple(value.split("|"))
                    case "expand":
                        values["expandable"] = tuple(value.split(","))
                    case "of" if kind == "resource":
                        values["resource"] = value
                    case "of":
                        values["fields"] = self._component(value)
                    case _:
                        raise ValueError(f"The contract's notation has no word {word!r}.")
        return Shape(cast("Kind", kind), **values)
