"""Every operation of the contract, asked as a suite for stripe-mock asks it."""

import orjson
import pytest

from tests.api import Answer, Api, Server
from tests.mock.naming import ids_of, params_of, path_of
from zorse import contract

OPERATIONS = contract.load().operations
PIXEL = b"\x89PNG\r\n\x1a\n" + bytes(40)


def ask(api: Api, operation: contract.Operation) -> Answer:
    """Ask as the operation's version wants to be asked."""
    path, params = path_of(operation), params_of(operation)
    if operation.version == "v1":
        files = {"file": ("pixel.png", PIXEL)} if operation.encoding == "multipart" else None
        return api.request(operation.method, path, params, files=files)
    headers = {"Stripe-Version": contract.HEAD_VERSION, "Content-Type": "application/json"}
    content = orjson.dumps(params) if operation.method == "POST" else None
    query = None if operation.method == "POST" else params
    return api.request(operation.method, path, query, headers=headers, content=content)


@pytest.mark.parametrize("part", range(4))
def test_every_operation_answers_what_the_contract_says(mock: Server, part: int) -> None:
    """The client holds each answer against the contract, so that 200 means that it fits."""
    refused = {}
    for place, (key, operation) in enumerate(OPERATIONS.items()):
        if place % 4 != part:
            continue
        answer = ask(Api(mock, f"sk_test_{place}"), operation)
        if answer.status != 200:
            refused[key] = answer.content
            continue
        if operation.returns_kind == "resource":
            assert answer.body["object"] == operation.returns
        if operation.returns_kind in {"list", "search"}:
            assert answer.body["data"], f"{key} is empty"
    assert refused == {}


def test_what_is_answered_is_found_again(mock: Server) -> None:
    """An object that came to life, or that stands in for one, stays; a new one would be younger."""
    lost, looked_at = [], 0
    for place, (key, operation) in enumerate(OPERATIONS.items()):
        found = retrieval(operation)
        if operation.version == "v2" or operation.method != "POST" or found is None:
            continue
        api = Api(mock, f"sk_test_kept{place}")
        answer = ask(api, operation).body
        mock.clock.advance(seconds=100)
        again = api.request("GET", own_path(operation, found, answer["id"])).body
        looked_at += 1
        if again.get("id") != answer["id"] or again.get("created") != answer.get("created"):
            lost.append(key)
    assert lost == []
    assert looked_at > 200


def retrieval(operation: contract.Operation) -> contract.Operation | None:
    """The operation that retrieves what another one answers."""
    if operation.returns not in contract.load().with_ids:
        return None
    for one in OPERATIONS.values():
        if one.method == "GET" and one.verb == "retrieve" and one.returns == operation.returns:
            parents = set(one.path_params[:-1])
            if one.path.endswith("}") and parents <= set(operation.path_params):
                return one
    return None


def own_path(made: contract.Operation, found: contract.Operation, id_: str) -> str:
    path = found.path.replace(f"{{{found.path_params[-1]}}}", id_)
    for name, parent in ids_of(made).items():
        path = path.replace(f"{{{name}}}", parent)
    return path
