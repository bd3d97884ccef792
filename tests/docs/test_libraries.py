"""What samples call a method is what the official library has."""

import inspect
import re

import pytest
import stripe

from zorse import contract
from zorse.docs import libraries

CLIENT = stripe.StripeClient("sk_test_nobody")


def path_in(method: object) -> tuple[str, str]:
    """The method and path that a method of the library asks for."""
    source = inspect.getsource(method)  # type: ignore[arg-type]
    found = re.search(r'self\._request(?:_stream)?\(\s*"(\w+)",\s*"([^"]+)"', source)
    assert found is not None
    return found[1].upper(), re.sub(r"\{\w+\}", "{}", found[2])


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_every_name_is_a_method_of_the_library_for_that_address(version: str) -> None:
    wrong = []
    for operation in contract.load().operations.values():
        name = libraries.name_of(operation)
        if name is None or operation.version != version:
            continue
        here: object = CLIENT
        for word in name.words:
            here = getattr(here, word, None)
        path = re.sub(r"\{\w+\}", "{}", operation.path)
        if here is None or path_in(here) != (operation.method, path):
            wrong.append(f"{operation.key}: {'.'.join(name.words)}")
    assert not wrong


def test_what_is_said_to_be_missing_is() -> None:
    names, missing = libraries.exceptions()
    known = set(contract.load().operations)
    assert missing <= known
    assert set(names) <= known
    assert not missing & set(names)


def test_exceptions_are_needed() -> None:
    names, _ = libraries.exceptions()
    for key, said in names.items():
        operation = contract.load().operations[key]
        words = [word for word in operation.path.strip("/").split("/") if word[0] != "{"]
        if operation.verb in libraries.STANDARD:
            words.append(operation.verb)
        assert ".".join(words) != f"{operation.version}.{said}", key


@pytest.mark.parametrize(
    ("name", "one"),
    [("line_items", "line_item"), ("taxes", "tax"), ("address", "address"), ("duties", "duty")],
)
def test_one_of_many(name: str, one: str) -> None:
    assert libraries.singular(name) == one
