"""Every method of the official Python SDK gets what the contract says, with made-up ids."""

import inspect
import io
from collections.abc import Iterator
from functools import reduce
from typing import Any, ClassVar

import pytest
import stripe

from tests.compat.test_every_method import services
from tests.mock.conftest import Mock
from tests.mock.naming import id_of, params_of, type_in_path
from zorse import contract
from zorse.contract import Operation


class Asked(Exception):
    """What the SDK was about to send."""

    def __init__(self, method: str, path: str) -> None:
        super().__init__(path)
        self.method = method
        self.path = path


class Looking(stripe.HTTPClient):
    """Sends nothing, and tells what it would have been."""

    name: ClassVar[str] = "looking"

    def request(self, method: str, url: str, *rest: Any, **more: Any) -> Any:
        raise Asked(method.upper(), "/" + url.split("/", 3)[3].partition("?")[0])

    request_stream = request

    def close(self) -> None:
        """Nothing is open."""


def connected(at: str, line: Any, key: str) -> stripe.StripeClient:
    addresses: Any = dict.fromkeys(("api", "files", "connect", "meter_events"), at)
    return stripe.StripeClient(
        key, base_addresses=addresses, http_client=line, max_network_retries=0
    )


def methods(client: stripe.StripeClient) -> Iterator[tuple[str, Any]]:
    """The methods of all services that ask something, by name."""
    for root, name in ((client.v1, "v1"), (client.v2, "v2")):
        for path, service in services(root, name):
            for verb, method in inspect.getmembers(service, inspect.ismethod):
                if not verb.startswith("_") and not verb.endswith("_async"):
                    yield f"{path}.{verb}", method


def arguments(method: Any) -> list[str]:
    """What a method has to be given, ids mostly."""
    parameters = inspect.signature(method).parameters.values()
    return [one.name for one in parameters if one.default is one.empty]


def operation_of(method: Any) -> tuple[Operation, list[str]]:
    """The operation that a method asks for, and the place in its path of each id."""
    names = arguments(method)
    given = [{} if name == "params" else f"zz{place}" for place, name in enumerate(names)]
    with pytest.raises(Asked) as asked:
        method(*given)
    found = contract.load().match(asked.value.method, asked.value.path)
    assert found is not None, asked.value.path
    operation, path = found
    places = {id_: name for name, id_ in path.items()}
    return operation, [places[f"zz{place}"] for place in range(len(path))]


@pytest.fixture
def line() -> Iterator[Any]:
    line: Any = stripe.RequestsClient()
    yield line
    line.close()


def test_every_method_is_answered(served: Mock, line: Any) -> None:
    assert served.url is not None
    looking = dict(methods(connected(served.url, Looking(), "sk_test_looking")))
    wrong: dict[str, str] = {}
    for name, look in looking.items():
        operation, places = operation_of(look)
        ids = [id_of(type_in_path(operation, place)) for place in places]
        params = dict(params_of(operation))
        if operation.encoding == "multipart":
            params["file"] = io.BytesIO(b"\x89PNG\r\n\x1a\n" + bytes(40))
        key = f"sk_test_{name.replace('.', '')}"
        client: Any = connected(served.url, line, key)
        method = reduce(getattr, name.split("."), client)
        answer: Any
        try:
            answer = method(*ids, params)
        except stripe.StripeError as error:
            wrong[name] = f"{error.http_status} {error}"
            continue
        if operation.returns_kind == "resource" and answer["object"] != operation.returns:
            wrong[name] = str(answer["object"])
    assert wrong == {}
    assert len(looking) > 600
