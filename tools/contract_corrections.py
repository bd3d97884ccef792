"""Applying the hand-written corrections, each of which gives its reason."""

from __future__ import annotations

import copy
from typing import Any

from contract_description import Description, OperationNode
from contract_nodes import Node, written

EMPTY_LIST = {"object": "list", "data": [], "has_more": False, "url": ""}


class Corrections:
    """What ``corrections.toml`` says."""

    def __init__(self, source: dict[str, Any]) -> None:
        self.prefixes: dict[str, str] = source["id_prefixes"]["of"]
        self.event_names: dict[str, str] = source["event_names"]["of"]
        self.clearable: list[str] = source["clearable"]["names"]
        self.error_codes: list[str] = sorted(source["error_codes"]["of"])
        self.verbs: dict[str, str] = {e["operation"]: e["verb"] for e in source["verb"]}
        self.includable: list[dict[str, Any]] = source.get("includable", [])
        self.defaults: list[dict[str, Any]] = source.get("default", [])
        self.shapes: list[dict[str, Any]] = source.get("shape", [])
        self.operations: list[dict[str, Any]] = source.get("operation", [])
        for entry in (
            *source["verb"],
            *self.includable,
            *self.defaults,
            *self.shapes,
            *self.operations,
        ):
            assert entry.get("reason"), f"no reason is given for {entry}"

    def apply(self, description: Description) -> None:
        """Change the description where it is wrong or silent."""
        for type_ in (*self.prefixes, *self.event_names):
            assert type_ in description.resources, f"{type_} is no resource"
        for entry in self.operations:
            _add_operation(description, entry)
        for key in self.verbs:
            assert key in description.operations, f"{key} is no operation"
        for node in (*description.resources.values(), *description.components.values()):
            _lists_are_includable(node)
        for entry in self.includable:
            root = description.resources[entry["resource"]]
            for path in entry.get("fields", ()):
                node = find(description, root, path)
                node.includable, node.required = True, False
            for path in entry.get("never", ()):
                find(description, root, path).includable = False
        self._let_updates_clear(description)
        for entry in self.shapes:
            _reshape(description, entry)

    def _let_updates_clear(self, description: Description) -> None:
        for key, operation in description.operations.items():
            type_ = operation.response.of
            if not (key.startswith("POST /v1/") and key.endswith("}")) or type_ is None:
                continue
            fields = description.resources[type_].fields
            for name in self.clearable:
                param, field = operation.params.fields.get(name), fields.get(name)
                if param and field and param.kind == "string" and field.nullable:
                    param.unset = not param.required

    def resource_data(self, description: Description, type_: str) -> dict[str, Any]:
        """One resource as it is written."""
        data: dict[str, Any] = {}
        if type_ in self.prefixes:
            data["id_prefix"] = f"{self.prefixes[type_]}_"
        if type_ in self.event_names:
            data["events"] = self.event_names[type_]
        if f"deleted_{type_}" in description.components:
            data["stub"] = f"object of=deleted_{type_}"
        defaults = {}
        for entry in self.defaults:
            if entry["resource"] == type_:
                empty_lists = dict.fromkeys(entry.get("lists", ()), EMPTY_LIST)
                for path, value in {**empty_lists, **entry["values"]}.items():
                    find(description, description.resources[type_], path)
                    defaults[path] = value
        if defaults:
            data["defaults"] = dict(sorted(defaults.items()))
        data["shape"] = written(description.resources[type_])
        return data


def _lists_are_includable(node: Node) -> None:
    """A list inside an object is left out unless expanded, where it is not always present."""
    for child in node.fields.values():
        if child.kind == "list" and not child.required:
            child.includable = True


def find(description: Description, root: Node, path: str) -> Node:
    """The node at a dotted path."""
    node = root
    for step in path.split("."):
        if node.kind == "object" and node.of is not None:
            node = description.components[node.of]
        if step == "[]":
            assert node.items is not None, f"{path} leads nowhere"
            node = node.items
        else:
            assert step in node.fields, f"{path} leads nowhere"
            node = node.fields[step]
    return node


def _reshape(description: Description, entry: dict[str, Any]) -> None:
    """Change what is said of a value: flags, an enum, or the whole of it."""
    if "resource" in entry:
        roots = [description.resources[entry["resource"]]]
    elif "component" in entry:
        roots = [description.components[entry["component"]]]
    else:
        roots = [description.operations[key].params for key in entry["operations"]]
    for root in roots:
        _reshape_in(description, root, entry)


def _reshape_in(description: Description, root: Node, entry: dict[str, Any]) -> None:
    for path in entry["paths"]:
        outer, _, name = path.rpartition(".")
        if entry.get("remove"):
            owner = find(description, root, outer) if outer else root
            del owner.fields[name]
            continue
        if entry.get("add"):
            owner = find(description, root, outer) if outer else root
            owner.fields[name] = Node(entry["kind"])
        if entry.get("like"):
            owner = find(description, root, outer) if outer else root
            like = description.operations[entry["like"]["operation"]].params
            owner.fields[name] = copy.deepcopy(find(description, like, entry["like"]["param"]))
        node = find(description, root, path)
        for attribute in ("kind", "required", "nullable", "unset", "enum", "open_enum", "format"):
            if attribute in entry:
                setattr(node, attribute, entry[attribute])
        node.enum += [value for value in entry.get("enum_added", ()) if value not in node.enum]


def _add_operation(description: Description, entry: dict[str, Any]) -> None:
    """Add an operation that the description lacks, made like one that it has."""
    like = copy.deepcopy(description.operations[entry["like"]])
    assert entry["operation"] not in description.operations, entry
    description.operations[entry["operation"]] = OperationNode(
        entry["operation"], entry["id"], like.encoding, like.params, like.response
    )
