"""What each method of the official library's classes asks for, found by calling all of them."""

import importlib
import inspect
import io
import warnings
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
import stripe
from stripe._object_classes import OBJECT_CLASSES, V2_OBJECT_CLASSES

from zorse import contract

IDS_MAX = 3
INHERITED = frozenset(
    {"class_url", "construct_from", "instance_url", "refresh", "refresh_from", "request"}
    | {"request_stream", "save", "serialize", "to_dict", "to_dict_recursive", "auto_paging_iter"}
    | {*dir(dict), "empty_object"} - {"update"}
)
"""Methods that send nothing, or what a subclass's own methods send."""


class Recorder(stripe.HTTPClient):
    """Answers every request with nothing much, and remembers it."""

    name = "recorder"

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def request(self, method: str, url: str, *_: Any, **__: Any) -> tuple[str, int, dict[str, str]]:
        self.asked.append(f"{method.upper()} {url}")
        return '{"id": "x_1"}', 200, {}

    def request_stream(self, method: str, url: str, *_: Any, **__: Any) -> tuple[Any, int, Any]:
        self.asked.append(f"{method.upper()} {url}")
        return io.BytesIO(), 200, {}

    def close(self) -> None:
        """Nothing is open."""


def classes() -> dict[str, tuple[str, type]]:
    """The official classes of the contract's types, by the names that lead to them."""
    known = contract.load().resources
    found = {}
    for table in (OBJECT_CLASSES, V2_OBJECT_CLASSES):
        for type_, (module, name) in table.items():
            if type_ in known:
                full = ".".join([*module.split(".")[1:-1], name])
                found[full] = (type_, getattr(importlib.import_module(module), name))
    return found


def members(cls: type, name: str) -> Iterator[tuple[str, Any]]:
    """The methods of a class that can be called without an object, those of test helpers too."""
    for member in dir(cls):
        static = inspect.getattr_static(cls, member)
        if inspect.isclass(static):
            if member == "TestHelpers":
                yield from members(static, f"{name}.TestHelpers")
        elif not member.startswith("_") and not member.endswith("_async"):
            in_helpers = name.endswith(".TestHelpers")
            if member not in INHERITED and (member != "update" or in_helpers):
                yield f"{name}.{member}", getattr(cls, member)


def asked(method: Any, recorder: Recorder) -> str | None:
    """What a method asks for when it is given as few ids as will do; none if it asks nothing."""
    for count in range(IDS_MAX + 1):
        recorder.asked.clear()
        # Too few ids, or an answer that the method can do nothing with.
        with suppress(Exception):
            method(*[f"x_{number}" for number in range(count)])
        if recorder.asked:
            return recorder.asked[0]
    return None


def requests(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What every method asks for: ``POST /v1/customers/{customer}``, or an address as it was."""
    recorder = Recorder()
    # An official class that is asked to retrieve what has no id makes no request without a key.
    monkeypatch.setattr(stripe, "api_key", "sk_test_of_nobody")
    monkeypatch.setattr(stripe, "default_http_client", recorder)
    known = contract.load()
    found = {}
    for name, (_, cls) in classes().items():
        for member, method in members(cls, name):
            with warnings.catch_warnings():
                # Some say that they will go away one day.
                warnings.simplefilter("ignore")
                request = asked(method, recorder)
            if request is not None:
                verb, _, url = request.partition(" ")
                path = "/" + url.partition("://")[2].partition("/")[2].partition("?")[0]
                match = known.match(verb, path)
                found[member] = match[0].key if match is not None else f"{verb} {path}"
    return found
