"""Operations as methods: their ids, what holds their parameters, and what they give back."""

from __future__ import annotations

from functools import cache

from client_names import class_method, class_name, flat, methods, service_name
from client_shapes import Hashes
from client_table import held
from client_types import field_type, joined, or_object

from zorse import contract
from zorse.contract import Operation, Shape
from zorse.docs.libraries import pascal, singular

PAGING = frozenset({"ending_before", "expand", "limit", "starting_after"})
VERSION = "v1"


@cache
def spaces() -> frozenset[str]:
    """Words that classes and services stand under, which are no resources themselves."""
    words = {word for name in methods() for word in name.split(".")[:-1]}
    return frozenset(words | {"test_helpers"})


def owner_of(operation: Operation) -> str:
    """What the types of an operation's parameters are named after: its service, as one thing."""
    words = [word for word in service_name(operation).services if word != VERSION]
    one = [w if w in spaces() or w.endswith("settings") else singular(w) for w in words]
    return "".join([pascal(word) for word in one])


def method_of(operation: Operation) -> str:
    return service_name(operation).method


def params_name(operation: Operation) -> str:
    """The type that holds an operation's parameters, options among them."""
    names = set(operation.params.fields)
    if not names:
        return "RequestOptions"
    if names == {"expand"}:
        return "ExpandParams"
    if names == PAGING:
        return "PageParams"
    return f"{owner_of(operation)}{pascal(method_of(operation))}Params"


def required(operation: Operation) -> bool:
    return any(shape.required for shape in operation.params.fields.values())


def result_type(operation: Operation, hashes: Hashes) -> str:
    """What a call gives back."""
    kind = operation.returns_kind
    if kind == "binary":
        return "bytes"
    if kind == "list":
        return f"ListObject[{listed(operation, hashes)}]"
    if kind == "search":
        return f"SearchResult[{listed(operation, hashes)}]"
    if operation.returns is not None:
        return flat(class_name(operation.returns))
    shape = operation.response
    if kind == "union" and operation.verb == "delete":
        # What is left of a deleted object has the class of what it was.
        shape = contract.load().operations[f"GET {operation.path}"].response
    return union_type(shape, hashes)


def union_type(shape: Shape, hashes: Hashes) -> str:
    found = [field_type(one, hashes) for one in shape.options or (shape,) if not is_stub(one)]
    return joined(found)


def is_stub(shape: Shape) -> bool:
    return shape.kind == "object" and "deleted" in shape.fields


def listed(operation: Operation, hashes: Hashes) -> str:
    """What a list is of."""
    if operation.returns is not None:
        return flat(class_name(operation.returns))
    assert operation.response.items is not None
    return union_type(operation.response.items, hashes)


def signature(
    name: str, key: str, hashes: Hashes, *, own: str | None = None, first: str = "self"
) -> list[str]:
    """A method and its twin for coroutines, as lines of a class.

    ``own`` is the type of the object that the method is about where it is one's own, whose id then
    is not asked for: on the class it may stand in the object's place.
    """
    return [
        line
        for is_async in (False, True)
        for line in one_signature(
            f"{name}_async" if is_async else name, key, hashes, own, first, is_async=is_async
        )
    ]


def id_arguments(operation: Operation) -> list[str]:
    """The ids in a path; objects may stand in their places."""
    found = [f"{id_}: {or_object(id_, 'str')}" for id_ in operation.path_params]
    method = class_method(operation)
    whole = method is not None and operation.path_params and method.owner not in held()
    if method is not None and whole and method.name != "retrieve":
        found[0] = f"{operation.path_params[0]}: str | {flat(method.owner)}"
    return found


def one_signature(
    name: str, key: str, hashes: Hashes, own: str | None, first: str, *, is_async: bool
) -> list[str]:
    operation = contract.load().operations[key]
    ids = id_arguments(operation)[1 if own else 0 :]
    head = f"{first}: {own} | str" if own else first
    arguments = ", ".join([head, *ids, "/", f"**params: Unpack[{params_name(operation)}]"])
    result = result_type(operation, hashes)
    start = "async def" if is_async else "def"
    lines = ["@classmethod"] if first == "cls" else []
    return [*lines, f"{start} {name}({arguments}) -> {result}:", f'    """{key}"""']
