"""Reading the API's public OpenAPI description into nodes.

Two kinds of schema matter: API resources, which have an ``object`` field that names their type,
and components, which are hashes inside resources. A reference to a resource stays a reference by
type; ``deleted_…`` stubs are components, folded into the resource where both may stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from contract_nodes import Node

Schema = dict[str, Any]
METHODS = ("get", "post", "delete")


@dataclass
class OperationNode:
    """One operation while the contract is being compiled."""

    key: str
    id: str
    encoding: str
    params: Node
    response: Node
    deprecated: bool = False


class Description:
    """The description's resources, components and operations, as nodes."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.schemas: dict[str, Schema] = document["components"]["schemas"]
        self.version: str = document["info"]["version"]
        self._types = {
            name: type_
            for name, schema in self.schemas.items()
            if (type_ := object_type(schema)) and not name.startswith("deleted_")
        }
        self.resources: dict[str, Node] = {}
        self.components: dict[str, Node] = {}
        for name, schema in sorted(self.schemas.items()):
            if name in self._types:
                self.resources[self._types[name]] = self.node(schema)
            elif "anyOf" not in schema and not name.startswith(("v2.error", "v2_error")):
                self.components[name] = self.node(schema)
        self.operations: dict[str, OperationNode] = {}
        for path, methods in document["paths"].items():
            for method in METHODS:
                if method in methods:
                    key = f"{method.upper()} {path}"
                    self.operations[key] = self._operation(key, methods[method])

    # Values -----------------------------------------------------------------------------------

    def node(self, schema: Schema) -> Node:
        """What a schema says a value may be."""
        node = self._bare(schema)
        node.nullable = node.nullable or bool(schema.get("nullable"))
        node.title = schema.get("title")
        return node

    def _bare(self, schema: Schema) -> Node:
        if "$ref" in schema:
            return self._reference(schema["$ref"].rpartition("/")[2])
        if "anyOf" in schema:
            return self._any_of(schema)
        kind = schema.get("type")
        if kind == "array":
            return Node("array", items=self.node(schema["items"]))
        if kind == "object":
            return self._object(schema)
        if kind is None:
            return Node("any")
        if schema.get("format") == "binary":
            return Node("file")
        node = Node(kind, format=schema.get("format"), max_length=schema.get("maxLength"))
        values = [value for value in schema.get("enum", []) if isinstance(value, str)]
        node.unset = "" in values
        node.enum = [value for value in values if value]
        return node

    def _object(self, schema: Schema) -> Node:
        properties: dict[str, Schema] = schema.get("properties", {})
        extra = schema.get("additionalProperties")
        if not properties:
            if extra is False or "properties" in schema:
                return Node("object")
            values = self.node(extra) if isinstance(extra, dict) and extra else Node("any")
            return Node("map", items=values)
        if _is_list_envelope(properties):
            return Node("list", items=self.node(properties["data"]["items"]))
        node = Node("object")
        required = set(schema.get("required", ()))
        for name, value in properties.items():
            child = self.node(value)
            child.required = name in required
            node.fields[name] = child
        return node

    def _reference(self, name: str) -> Node:
        if name in self._types:
            return Node("resource", of=self._types[name])
        schema = self.schemas[name]
        if "anyOf" in schema:
            return self._any_of(schema)
        return Node("object", of=name)

    def _any_of(self, schema: Schema) -> Node:
        options: list[Node] = []
        for option in schema["anyOf"]:
            node = self.node(option)
            options += node.options if node.kind == "union" and not node.nullable else [node]
        if options[0].kind == "string" and any(option.kind == "resource" for option in options):
            text = options[0]
            text.expandable = sorted({o.of for o in options if o.kind == "resource" and o.of})
            text.deleted = any(_deleted_type(option) for option in options)
            return text
        unset = [o for o in options if o.kind == "string" and o.unset and not o.enum]
        options = fold_deleted([option for option in options if option not in unset])
        node = options[0] if len(options) == 1 else Node("union", options=options)
        node.unset = node.unset or bool(unset)
        return node

    # Operations -------------------------------------------------------------------------------

    def _operation(self, key: str, source: dict[str, Any]) -> OperationNode:
        params = Node("object")
        for parameter in source.get("parameters", ()):
            if parameter["in"] == "query":
                node = self.node(parameter["schema"])
                node.required = bool(parameter.get("required"))
                params.fields[parameter["name"]] = node
        encoding = "form"
        for content_type, body in source.get("requestBody", {}).get("content", {}).items():
            params.fields.update(self.node(body["schema"]).fields)
            encoding = {"multipart/form-data": "multipart", "application/json": "json"}.get(
                content_type, "form"
            )
        if key.partition(" ")[2].startswith("/v2/"):
            encoding = "json"
        content = source["responses"]["200"]["content"]
        response = next(iter(content.values()))["schema"]
        return OperationNode(
            key,
            source["operationId"],
            encoding,
            params,
            self.node(response),
            bool(source.get("deprecated")),
        )


def object_type(schema: Schema) -> str | None:
    """The type that a resource's ``object`` field names."""
    values = schema.get("properties", {}).get("object", {}).get("enum", ())
    if len(values) == 1 and values[0] not in ("list", "search_result"):
        return str(values[0])
    return None


def _is_list_envelope(properties: dict[str, Schema]) -> bool:
    return properties.get("object", {}).get("enum") == ["list"] and "data" in properties


def _deleted_type(node: Node) -> str | None:
    if node.kind == "object" and node.of is not None and node.of.startswith("deleted_"):
        return node.of.removeprefix("deleted_")
    return None


def fold_deleted(options: list[Node]) -> list[Node]:
    """``customer`` or ``deleted_customer`` becomes a customer that may be deleted."""
    gone = {type_: option for option in options if (type_ := _deleted_type(option))}
    kept = []
    for option in options:
        if option.kind == "resource" and option.of in gone:
            option.deleted = True
        if _deleted_type(option) is None or not any(
            o.kind == "resource" and o.of == _deleted_type(option) for o in options
        ):
            kept.append(option)
    return kept
