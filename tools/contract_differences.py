"""Bringing the described version up to head: what newer versions added, changed and removed.

The differences name places by dotted paths (``items[].price``, ``rates.*.value``). Changes that
are only annotations of the source they were read from (a closed set of values becoming open in a
type hint) are no changes of the API and are passed over.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

from contract_description import Description, OperationNode
from contract_nodes import Node

Entry = dict[str, Any]
SCALARS = {"str": "string", "int": "integer", "bool": "boolean", "float": "number"}
CLASSES = {"Reversal": "transfer_reversal", "TransferReversal": "transfer_reversal"}
STEP = re.compile(r"\[\]|[^.\[\]]+")


def apply_differences(description: Description, differences: dict[str, Any]) -> dict[str, Any]:
    """Change the description to head; answer what was removed, for the record."""
    merge = _Merge(description)
    for type_ in differences["resources_added"]:
        description.resources[type_] = Node("object")
    for type_, fields in differences["resources_added"].items():
        merge.add_resource(type_, fields)
    for key, endpoint in differences["endpoints_added"].items():
        merge.add_operation(key, endpoint)
    for key, params in differences["params_changed"].items():
        for path, entry in params.items():
            merge.change(merge.operation(key).params, path, entry)
    for key, params in differences["params_added"].items():
        for path in sorted(params, key=_depth):
            merge.add_param(key, path, params[path])
    removed: dict[str, list[str]] = {}
    for key, paths in differences["params_removed"].items():
        operation = merge.operation(key)
        removed[operation.key] = sorted(paths)
        for path in paths:
            merge.remove(operation.params, path)
    # Types that the description does not have have no shape that could be changed.
    known = {
        section: {t: v for t, v in differences[section].items() if t in description.resources}
        for section in ("fields_added", "fields_changed", "fields_removed")
    }
    for type_, fields in known["fields_changed"].items():
        for path, entry in fields.items():
            merge.change(description.resources[type_], path, entry)
    for type_, fields in known["fields_added"].items():
        merge.add_fields(type_, fields)
    for type_, paths in known["fields_removed"].items():
        for path in paths:
            merge.remove(description.resources[type_], path)
    return {"params_removed": dict(sorted(removed.items()))}


def _depth(path: str) -> int:
    return len(STEP.findall(path))


class _Merge:
    """One pass of differences over a description."""

    def __init__(self, description: Description) -> None:
        self.description = description
        self.unknown: list[str] = []
        self._keys = {re.sub(r"\{[^}]*\}", "{}", key): key for key in description.operations}

    def operation(self, key: str) -> OperationNode:
        return self.description.operations[self._keys[key]]

    # New things -------------------------------------------------------------------------------

    def add_resource(self, type_: str, fields: dict[str, Entry]) -> None:
        root = self.description.resources[type_]
        for path in sorted(fields, key=_depth):
            self._add(root, path, fields[path], param=False, v2=type_.startswith("v2."))

    def add_operation(self, key: str, endpoint: dict[str, Any]) -> None:
        method, _, path = key.partition(" ")
        path = self._named_path(path)
        v2 = path.startswith("/v2/")
        params = Node("object")
        for name in sorted(endpoint["params"], key=_depth):
            self._add(params, name, endpoint["params"][name], param=True, v2=v2)
        type_ = self._returned_type(endpoint["returns"][0], path)
        response = Node("resource", of=type_)
        if "list" in endpoint["returns"]:
            response = _page(response) if v2 else Node("list", items=response)
        words = re.sub(r"[^A-Za-z0-9]+", " ", path).title().split()
        self.description.operations[f"{method} {path}"] = OperationNode(
            f"{method} {path}",
            method.title() + "".join(words if v2 else words[1:]),
            "json" if v2 else "form",
            params,
            response,
        )
        self._keys[key] = f"{method} {path}"

    def add_param(self, key: str, path: str, entry: Entry) -> None:
        operation = self.operation(key)
        self._add(operation.params, path, entry, param=True, v2=operation.encoding == "json")

    def add_fields(self, type_: str, fields: dict[str, Entry]) -> None:
        root = self.description.resources[type_]
        for path in sorted(fields, key=_depth):
            self._add(root, path, fields[path], param=False, v2=type_.startswith("v2."))

    def _named_path(self, path: str) -> str:
        """Give the path's parameters names, like those of its neighbours in the description."""
        named = ""
        for segment in path.split("/")[1:]:
            if segment != "{}":
                named += f"/{segment}"
                continue
            known = [
                key.partition(" ")[2]
                for key in self.description.operations
                if key.partition(" ")[2].startswith(f"{named}/{{")
            ]
            if path.startswith("/v2/"):
                name = "{id}"
            elif known:
                name = known[0][len(named) + 1 :].partition("/")[0]
            else:
                name = f"{{{named.rpartition('/')[2].removesuffix('s')}}}"
            named += f"/{name}"
        return named

    def _returned_type(self, class_: str, path: str) -> str:
        found = [type_ for type_ in self.description.resources if _class_of(type_) == class_]
        spaces = [segment for segment in path.split("/") if segment]
        return max(found, key=lambda type_: len(set(type_.split(".")) & set(spaces)))

    def _expansion(self, classes: list[str], near: str) -> list[str]:
        types = []
        for class_ in classes:
            if class_ in CLASSES:
                types.append(CLASSES[class_])
                continue
            found = [type_ for type_ in self.description.resources if _class_of(type_) == class_]
            assert found, f"{class_}, named at {near}, is no resource"
            types.append(min(found, key=lambda type_: (type_.count("."), type_)))
        return sorted(set(types))

    # Nodes ------------------------------------------------------------------------------------

    def _fields_of(self, node: Node) -> dict[str, Node]:
        if node.kind == "object" and node.of is not None:
            return self.description.components[node.of].fields
        return node.fields

    def _containers(self, root: Node, steps: list[str]) -> list[Node]:
        """The objects that a path leads to: several, where a union stands on the way."""
        here = [root]
        for step in steps:
            below: list[Node] = []
            for node in here:
                if step in ("[]", "*"):
                    inner = [n for n in _options(node) if n.items is not None]
                    below += [n.items for n in inner if n.items is not None]
                else:
                    below += [
                        fields[step]
                        for inner_node in _options(node)
                        if inner_node.kind == "object"
                        and step in (fields := self._fields_of(inner_node))
                    ]
            here = below
        return here

    def _add(self, root: Node, path: str, entry: Entry, *, param: bool, v2: bool = False) -> None:
        *steps, name = STEP.findall(path)
        node = self._new(entry, path, v2=v2)
        if param:
            node.required = bool(entry.get("required"))
            node.unset = bool(entry.get("nullable")) and not v2
            node.nullable = bool(entry.get("nullable")) and v2
        places = [n for place in self._containers(root, steps) for n in _options(place)]
        places = [place for place in places if place.kind == "object"]
        if not places:
            self.unknown.append(path)
        for place in places:
            fields = self._fields_of(place)
            if name in fields:
                continue
            added = copy.deepcopy(node)
            if not param:
                added.nullable = bool(entry.get("nullable"))
                added.required = bool(entry.get("required")) and not added.nullable
                if added.nullable and _left_out(added, fields):
                    added.nullable = False
            fields[name] = added

    def _new(self, entry: Entry, path: str, *, v2: bool = False) -> Node:
        types = list(entry["types"])
        enum = [value for value in entry.get("enum", ()) if isinstance(value, str)]
        for outer in ("list", "map"):
            if outer in types and "int" not in types:
                types.remove(outer)
                inner = self._new({"types": types, "enum": enum}, path, v2=v2)
                return Node("array" if outer == "list" else "map", items=inner)
        classes = [type_.removeprefix("ref:") for type_ in types if type_.startswith("ref:")]
        if "expandable" in types:
            return Node("string", expandable=self._expansion(classes, path))
        if classes:
            return Node("resource", of=self._expansion(classes, path)[0])
        if len(types) > 1:
            return Node("union", options=[self._new({"types": [t]}, path, v2=v2) for t in types])
        if types == ["object"]:
            return Node("object")
        if types == ["list"]:
            return Node("array", items=Node("any"))
        kind = SCALARS[types[0]] if types else "string"
        return Node(kind, enum=enum, format=_format(path, kind, v2=v2))

    # Changes ----------------------------------------------------------------------------------

    def change(self, root: Node, path: str, entry: Entry) -> None:
        found = [n for place in self._containers(root, STEP.findall(path)) for n in _options(place)]
        if not found:
            # Only the annotations know the place: the description has no such value.
            self.unknown.append(path)
            return
        added = [value for value in entry.get("enum_added", ()) if isinstance(value, str)]
        gone = set(entry.get("enum_removed", ()))
        for node in found:
            target = node.items if node.kind in ("array", "map") and node.items else node
            if target.enum and (added or gone):
                values = [value for value in target.enum if value not in gone]
                target.enum = values + [value for value in added if value not in values]
        if "required" in entry or "nullable" in entry:
            for node in self._containers(root, STEP.findall(path)):
                node.required = bool(entry.get("required", {"after": node.required})["after"])
                node.nullable = bool(entry.get("nullable", {"after": node.nullable})["after"])
        types = entry.get("types")
        if types and types["after"] == ["object"]:
            for node in self._containers(root, STEP.findall(path)):
                node.kind, node.enum, node.options, node.format = "object", [], [], None
        if types and "expandable" in types["after"] and "expandable" not in types["before"]:
            classes = [t.removeprefix("ref:") for t in types["after"] if t.startswith("ref:")]
            for node in found:
                node.expandable = self._expansion(classes, path)

    def remove(self, root: Node, path: str) -> None:
        *steps, name = STEP.findall(path)
        for place in self._containers(root, steps):
            for node in _options(place):
                if node.kind == "object":
                    self._fields_of(node).pop(name, None)


def _options(node: Node) -> Iterator[Node]:
    if node.kind == "union":
        for option in node.options:
            yield from _options(option)
    else:
        yield node


def _class_of(type_: str) -> str:
    return "".join(word.capitalize() for word in type_.rpartition(".")[2].split("_"))


def _left_out(added: Node, fields: dict[str, Node]) -> bool:
    """Whether a new field without a value is left out, as its neighbours are, or is null."""
    hash_ = added.kind == "object"
    alike = [node for node in fields.values() if (node.kind == "object") == hash_]
    left_out = sum(not node.nullable and not node.required for node in alike)
    return left_out > sum(node.nullable for node in alike)


def _format(path: str, kind: str, *, v2: bool = False) -> str | None:
    name = STEP.findall(path)[-1]
    if v2 and kind == "string" and (name.endswith("_at") or name in ("created", "updated")):
        return "date-time"
    if kind == "string" and (name == "currency" or name.endswith("_currency")):
        return "currency"
    if kind == "integer" and (name.endswith("_at") or name in ("created", "timestamp")):
        return "unix-time"
    return None


def _page(item: Node) -> Node:
    """A page of a v2 list."""
    return Node(
        "object",
        fields={
            "data": Node("array", required=True, items=item),
            "next_page_url": Node("string", required=True, nullable=True),
            "previous_page_url": Node("string", required=True, nullable=True),
        },
    )
