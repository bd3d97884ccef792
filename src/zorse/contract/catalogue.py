"""The catalogue: every operation and every resource of the API, at the head version.

It is read from the compiled data beside this module. What every request needs (paths, verbs, what
is returned) is there at once; shapes are built when first asked for, and then kept.
"""

from functools import cache
from pathlib import Path
from typing import Any, Literal, cast

import orjson

from zorse.contract.expansion import expandable_paths, includable_fields
from zorse.contract.notation import Reader
from zorse.contract.router import Router
from zorse.contract.shapes import Shape

DATA = Path(__file__).with_name("data")

ReturnsKind = Literal["resource", "list", "search", "deleted", "binary", "union", "other"]


class Operation:
    """One operation: a method and a path, its parameters, and what it answers."""

    __slots__ = (
        "_params",
        "_response",
        "check",
        "contract",
        "deprecated",
        "encoding",
        "key",
        "method",
        "operation_id",
        "parent",
        "path",
        "path_params",
        "removed_params",
        "returns",
        "returns_kind",
        "verb",
        "version",
        "written",
    )

    def __init__(self, contract: "Contract", key: str, written: dict[str, Any]) -> None:
        self.contract = contract
        self.key = key
        self.method, _, self.path = key.partition(" ")
        self.operation_id: str = written["id"]
        self.version: Literal["v1", "v2"] = "v2" if self.path.startswith("/v2/") else "v1"
        self.path_params: tuple[str, ...] = tuple(
            [segment[1:-1] for segment in self.path.split("/") if segment[:1] == "{"]
        )
        self.encoding: Literal["form", "multipart", "json"] = written.get(
            "encoding", "form" if self.version == "v1" else "json"
        )
        kind, _, type_ = written["returns"].partition(" ")
        self.returns: str | None = type_ or None
        self.returns_kind = cast("ReturnsKind", kind)
        self.verb: str = written["verb"]
        parent = written.get("parent")
        self.parent: tuple[str, str] | None = (parent[0], parent[1]) if parent else None
        self.deprecated: bool = written.get("deprecated", False)
        self.removed_params: tuple[str, ...] = tuple(written.get("removed", ()))
        self.check: Any = None
        """The check of the operation's parameters, once it has been built."""
        self.written = written
        self._params: Shape | None = None
        self._response: Shape | None = None

    def __repr__(self) -> str:
        return f"<Operation {self.key}>"

    @property
    def params(self) -> Shape:
        """What the query and the body may hold, together."""
        if self._params is None:
            self._params = self.contract.param_reader.shape(self.written["params"])
        return self._params

    @params.setter
    def params(self, shape: Shape) -> None:
        self._params = shape

    @property
    def response(self) -> Shape:
        """What a successful answer holds."""
        if self._response is None:
            self._response = self.contract.field_reader.shape(self.written["response"])
        return self._response


class Resource:
    """One type of API object."""

    __slots__ = (
        "_expandable",
        "_includable",
        "_shape",
        "contract",
        "deletable",
        "event_prefix",
        "id_prefix",
        "type",
        "written",
    )

    def __init__(self, contract: "Contract", type_: str, written: dict[str, Any]) -> None:
        self.contract = contract
        self.type = type_
        self.id_prefix: str | None = written.get("id_prefix")
        self.event_prefix: str = written.get("events", type_)
        """What the names of this resource's events begin with."""
        self.deletable: bool = "stub" in written
        """Deleted objects of this type leave a stub with ``deleted``."""
        self.written = written
        self._shape: Shape | None = None
        self._expandable: dict[str, tuple[str, ...]] | None = None
        self._includable: frozenset[str] | None = None

    def __repr__(self) -> str:
        return f"<Resource {self.type}>"

    @property
    def shape(self) -> Shape:
        if self._shape is None:
            self._shape = self.contract.field_reader.shape(self.written["shape"])
        return self._shape

    @shape.setter
    def shape(self, shape: Shape) -> None:
        self._shape = shape

    @property
    def stub(self) -> Shape | None:
        """The shape of a deleted object."""
        written = self.written.get("stub")
        return self.contract.field_reader.shape(written) if written else None

    @property
    def defaults(self) -> dict[str, Any]:
        """What a new object holds where neither null nor empty will do, by dotted path."""
        defaults: dict[str, Any] = self.written.get("defaults", {})
        return defaults

    @property
    def has_livemode(self) -> bool:
        return "livemode" in self.shape.fields

    @property
    def expandable(self) -> dict[str, tuple[str, ...]]:
        """The dotted paths that may be asked for in ``expand``, and the types found there."""
        if self._expandable is None:
            self._expandable = expandable_paths(self.contract.resources, self.shape)
        return self._expandable

    @property
    def includable(self) -> frozenset[str]:
        """The dotted paths of fields that are left out unless they are asked for."""
        if self._includable is None:
            self._includable = includable_fields(self.shape)
        return self._includable

    @property
    def index_fields(self) -> tuple[str, ...]:
        """The top-level fields that lists of this resource are filtered by."""
        return self.contract.indexes.get(self.type, ())

    def event_type(self, change: str) -> str | None:
        """The event that a change (``created``, ``updated`` …) gives, if the API names one."""
        name = f"{self.event_prefix}.{change}"
        return name if name in self.contract.event_types else None


class Contract:
    """Everything that the API offers."""

    __slots__ = (
        "_router",
        "error_codes",
        "event_types",
        "field_reader",
        "head",
        "indexes",
        "operations",
        "param_reader",
        "resources",
        "versions",
        "with_ids",
    )

    def __init__(self, data: dict[str, dict[str, Any]]) -> None:
        self.field_reader = Reader(data["components"])
        self.param_reader = Reader(data["params"])
        self.head: str = data["names"]["head"]
        self.indexes: dict[str, tuple[str, ...]] = {
            type_: tuple(fields) for type_, fields in data["names"].get("indexes", {}).items()
        }
        """The fields that lists of each type are filtered by, worked out when compiling."""
        self.with_ids: frozenset[str] = frozenset(data["names"].get("with_ids", ()))
        """The types whose objects have an id."""
        self.versions: tuple[str, ...] = tuple(data["names"]["versions"])
        self.event_types: frozenset[str] = frozenset(data["names"]["events"])
        self.error_codes: frozenset[str] = frozenset(data["names"]["error_codes"])
        self.operations = {
            key: Operation(self, key, written) for key, written in data["operations"].items()
        }
        self.resources = {
            type_: Resource(self, type_, written) for type_, written in data["resources"].items()
        }
        self._router = Router()
        for operation in self.operations.values():
            self._router.add(operation)

    def set_router(self, router: Router) -> None:
        """Let another table of routes say what a request names."""
        self._router = router

    def match(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """The operation that a request names, and the parameters in its path."""
        found = self._router.match(method, path)
        # The routes may be shared with the contract that this one is derived from.
        return None if found is None else (self.operations[found[0].key], found[1])

    def path_known(self, path: str) -> bool:
        """Whether any method is served at the path."""
        return bool(self._router.methods(path))

    def methods(self, path: str) -> frozenset[str]:
        """The methods that are served at the path."""
        return self._router.methods(path)

    def lists_of(self, type_: str) -> list[Operation]:
        """The operations that list a resource."""
        return [
            operation
            for operation in self.operations.values()
            if operation.verb == "list" and operation.returns == type_
        ]

    def work_out_index_fields(self, resource: Resource) -> tuple[str, ...]:
        """The fields of a resource that its lists are filtered by, or its parents are named in."""
        fields = resource.shape.fields
        names = set()
        for operation in self.lists_of(resource.type):
            for name, shape in operation.params.fields.items():
                if _equates(shape) and _indexable(fields.get(name)):
                    names.add(name)
            # A parent is noted beside the object where the object does not name it.
            if operation.parent is not None:
                parent = operation.parent[0]
                if parent not in fields or _indexable(fields[parent]):
                    names.add(parent)
        return tuple(sorted((names - NOT_FILTERS) | NOTED.get(resource.type, frozenset())))


NOT_FILTERS = frozenset(
    {"limit", "starting_after", "ending_before", "expand", "page", "include", "created"}
)


NOTED = {"invoice_payment": frozenset({"payment_intent"})}
"""What is noted beside objects, so that they are found by it though it lies deeper in them."""


def _equates(shape: Shape) -> bool:
    """Whether a list parameter holds one value that a field must equal."""
    return shape.kind in ("string", "boolean", "integer") and shape.format != "unix-time"


def _indexable(shape: Shape | None) -> bool:
    return shape is not None and shape.kind in ("string", "boolean", "integer")


@cache
def load() -> Contract:
    """The contract that this package was built with."""
    names = ("components", "names", "operations", "params", "resources")
    return Contract({name: orjson.loads((DATA / f"{name}.json").read_bytes()) for name in names})
