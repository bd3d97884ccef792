"""The contract while it is being compiled: a tree of nodes, and how it is written down.

A node says what one value may be, like ``zorse.contract.shapes.Shape``, but it can be changed:
the description is read into nodes, the differences of newer versions and the corrections are
applied to them, and then they are written in the notation that ``zorse.contract.notation`` reads.
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Node:
    """What one value may be, while the contract is being compiled."""

    kind: str
    required: bool = False
    nullable: bool = False
    unset: bool = False
    open_enum: bool = False
    deleted: bool = False
    includable: bool = False
    enum: list[str] = field(default_factory=list)
    max_length: int | None = None
    format: str | None = None
    fields: dict[str, Node] = field(default_factory=dict)
    items: Node | None = None
    options: list[Node] = field(default_factory=list)
    of: str | None = None
    """The component that holds the fields of an object, or the type of an API resource."""
    expandable: list[str] = field(default_factory=list)
    title: str | None = None

    def children(self) -> Iterator[tuple[str, Node]]:
        """Every node directly below, with the step that leads to it."""
        yield from self.fields.items()
        if self.items is not None:
            yield "*" if self.kind == "map" else "[]", self.items
        for option in self.options:
            yield "|", option

    def objects(self) -> list[Node]:
        """The objects whose fields a dotted path may go on with."""
        if self.kind == "object":
            return [self]
        if self.kind == "union":
            return [inner for option in self.options for inner in option.objects()]
        return []


def words(node: Node) -> str:
    """The node's own line: its kind and what is said of it, without what lies below."""
    parts = [node.kind]
    for flag in ("required", "nullable", "unset", "deleted", "includable"):
        if getattr(node, flag):
            parts.append(flag)
    if node.open_enum:
        parts.append("open")
    if node.of is not None:
        parts.append(f"of={node.of}")
    if node.max_length is not None:
        parts.append(f"max={node.max_length}")
    if node.format is not None:
        parts.append(f"format={node.format}")
    if node.expandable:
        parts.append(f"expand={','.join(node.expandable)}")
    if node.enum:
        parts.append(f"enum={'|'.join(node.enum)}")
    return " ".join(parts)


def written(node: Node) -> Any:
    """The node in the contract's notation, as JSON data."""
    own = words(node)
    if node.kind == "object" and node.of is None:
        fields = {name: written(node.fields[name]) for name in sorted(node.fields)}
        return fields if own == "object" else {"@": own, **fields}
    if node.items is not None:
        return [own, written(node.items)]
    if node.options:
        return [own, *(written(option) for option in node.options)]
    return own


def dumps(data: dict[str, Any]) -> str:
    """JSON with a line for each leaf, so that a change of one field is a change of one line."""
    return "\n".join(_lines(data, "")) + "\n"


def _lines(data: Any, indent: str) -> list[str]:
    if isinstance(data, dict) and data:
        lines = ["{"]
        for position, (name, value) in enumerate(data.items()):
            inner = _lines(value, indent + " ")
            inner[0] = f"{indent} {json.dumps(name)}: {inner[0]}"
            if position < len(data) - 1:
                inner[-1] += ","
            lines += inner
        return [*lines, f"{indent}}}"]
    if isinstance(data, list) and any(isinstance(item, dict | list) for item in data):
        lines = ["["]
        for position, value in enumerate(data):
            inner = _lines(value, indent + " ")
            inner[0] = f"{indent} {inner[0]}"
            if position < len(data) - 1:
                inner[-1] += ","
            lines += inner
        return [*lines, f"{indent}]"]
    return [json.dumps(data, ensure_ascii=False)]


# Objects that several operations take ---------------------------------------------------------

SHARED_BYTES_MIN = 160


def share_objects(roots: dict[str, Node]) -> dict[str, Node]:
    """Take out the objects that occur in several places, and name them.

    Inside ``roots`` each is left as ``object of=NAME``. An object that only occurs twice because
    its parent does is left where it is.
    """
    places: dict[str, set[tuple[str, str]]] = {}
    first: dict[str, tuple[Node, str]] = {}
    for key, root in roots.items():
        _note_places(root, key, "", places, first)
    titles: dict[str, int] = {}
    chosen = {
        print_: _title(*first[print_])
        for print_, seen in places.items()
        if len(seen) > 1 and len(print_) >= SHARED_BYTES_MIN
    }
    for title in chosen.values():
        titles[title] = titles.get(title, 0) + 1
    names = {
        print_: title if titles[title] == 1 else f"{title}.{_digest(print_)}"
        for print_, title in chosen.items()
    }
    shared: dict[str, Node] = {}
    for root in roots.values():
        _replace_shared(root, names, shared)
    return shared


def _fingerprint(node: Node) -> str:
    return json.dumps([written(node.fields[name]) for name in sorted(node.fields)]) + ",".join(
        sorted(node.fields)
    )


def _digest(print_: str) -> str:
    return hashlib.sha256(print_.encode()).hexdigest()[:6]


def _title(node: Node, step: str) -> str:
    title = node.title or step
    return title if len(title) > 6 else f"{step}_{title}"


def _note_places(
    node: Node,
    parent: str,
    step: str,
    places: dict[str, set[tuple[str, str]]],
    first: dict[str, tuple[Node, str]],
) -> None:
    here = parent
    if node.kind == "object" and step and node.fields:
        here = _fingerprint(node)
        places.setdefault(here, set()).add((parent, step))
        first.setdefault(here, (node, step))
    elif step:
        here = f"{parent}/{step}"
    for name, child in node.children():
        _note_places(child, here, name if name not in "[]*|" else f"{step}{name}", places, first)


def _replace_shared(node: Node, names: dict[str, str], shared: dict[str, Node]) -> None:
    for _, child in node.children():
        name = (
            names.get(_fingerprint(child)) if child.kind == "object" and child.of is None else None
        )
        if name is not None:
            if name not in shared:
                kept = copy.copy(child)
                kept.fields = dict(child.fields)
                kept.required = kept.unset = kept.nullable = False
                shared[name] = kept
                _replace_shared(kept, names, shared)
            child.of = name
            child.fields = {}
        else:
            _replace_shared(child, names, shared)
