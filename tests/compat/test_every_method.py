"""Every method that the Python SDK has: none asks for what the server does not know.

The calls carry ids of nothing and empty parameters. What may come back is an object, a 404 for the
id, a 400 for what is missing, or an honest 501; never an unknown address, a fault of the
server's, or something that the SDK cannot read.
"""

import inspect
import sys
from collections.abc import Iterator
from typing import Any

import stripe

from tests.compat.conftest import Connect


def services(service: Any, name: str) -> Iterator[tuple[str, Any]]:
    """A service of the SDK and those within it, with their names."""
    yield name, service
    for part in getattr(sys.modules[type(service).__module__], "_subservices", {}):
        yield from services(getattr(service, part), f"{name}.{part}")


def outcome(method: Any) -> str:
    """Call a method with nothing in particular."""
    needed = [
        parameter.name
        for parameter in inspect.signature(method).parameters.values()
        if parameter.default is parameter.empty
    ]
    arguments: list[Any] = [{} if name == "params" else f"{name}_of_nobody" for name in needed]
    try:
        method(*arguments)
    except stripe.StripeError as error:
        code = error.error.code if error.error is not None else None
        return f"{error.http_status} {code}"
    return "answered"


def test_every_method_finds_its_operation(connect: Connect) -> None:
    client = connect(max_network_retries=0)
    seen: dict[str, str] = {}
    for root, name in ((client.v1, "v1"), (client.v2, "v2")):
        for path, service in services(root, name):
            for verb, method in inspect.getmembers(service, inspect.ismethod):
                if not verb.startswith("_") and not verb.endswith("_async"):
                    seen[f"{path}.{verb}"] = outcome(method)
    assert len(seen) > 600
    expected = {
        "answered",
        "400 parameter_missing",
        "400 None",  # One of several parameters is missing.
        "404 resource_missing",
        "404 not_found",
        "501 not_implemented",
    }
    assert {name: how for name, how in seen.items() if how not in expected} == {}
    assert seen["v1.customers.create"] == "answered"
    assert seen["v1.customers.retrieve"] == "404 resource_missing"
