"""Requests made up from the contract, right and wrong ones, against a server in this process.

The contract is handed to schemathesis as an OpenAPI description. Whatever it makes of it, the
answer is a good one or a clear refusal, and fits the contract. ``ZORSE_FUZZ=long`` tries a lot
more, and other things each time.
"""

import asyncio
import json
import os
import zlib
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.core import NotSet

from tests.api import Answer, Api, check, flatten
from tests.conftest import opened
from tests.contract import openapi
from tests.contract.soundness import assert_sound
from tests.contract.stock import Stock
from zorse import contract
from zorse.edge import form
from zorse.server import load_products

LONG = os.environ.get("ZORSE_FUZZ") == "long"
SAMPLED = 6
BOUND = load_products()
TABLE = contract.load()
ABSENT = sorted(key for key, bound in BOUND.items() if bound.support == "absent")


def is_tried(key: str) -> bool:
    """Whether an operation has its turn; of those that are all alike, some do in a short run."""
    one_of = 1
    if BOUND[key].support == "standard" and not LONG:
        one_of = SAMPLED // 2 if TABLE.operations[key].method == "POST" else SAMPLED
    return zlib.crc32(key.encode()) % one_of == 0


TRIED = sorted(key for key, bound in BOUND.items() if bound.support != "absent" and is_tried(key))


def effort(key: str) -> settings:
    """How many requests an operation is worth: more where there is more to go wrong."""
    examples = 2
    if TABLE.operations[key].method == "POST":
        examples = 4 if BOUND[key].support == "behaved" else 2
    return settings(
        max_examples=50 * examples if LONG else examples,
        deadline=None,
        database=None,
        derandomize=not LONG,
        phases=[Phase.generate, Phase.shrink] if LONG else [Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


@pytest.fixture(scope="module")
def stock(
    loop: asyncio.AbstractEventLoop, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stock]:
    with opened(loop, tmp_path_factory.mktemp("fuzz")) as server:
        yield Stock(Api(server, server.secrets.test_secret))


@pytest.fixture(scope="module")
def described(stock: Stock) -> Any:
    """The contract as schemathesis reads it."""
    operations = [bound.operation for bound in BOUND.values()]
    schema = schemathesis.openapi.from_dict(openapi.document(operations, stock.known))
    schema.config.generation.allow_x00 = False
    return schema


def whole(value: Any) -> Any:
    """The value with its whole numbers written as such; a JSON schema takes 5.0 for one."""
    if isinstance(value, dict):
        return {name: whole(item) for name, item in value.items()}
    if isinstance(value, list):
        return [whole(item) for item in value]
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value


def decoded(operation: contract.Operation, case: Case[Any]) -> dict[str, Any]:
    """What the server makes of a request's parameters before it checks them."""
    if operation.version == "v2" and operation.method == "POST":
        body: dict[str, Any] = whole(case.body)
        return body
    sent: Any = case.body if operation.method == "POST" else case.query
    return form.decode(urlencode(flatten(dict(sent or {}))))


def send(api: Api, operation: contract.Operation, case: Case[Any]) -> Answer:
    """Send a made-up request as the API's clients would write it, whatever is in it."""
    headers = {"Authorization": f"Bearer {api.key}"}
    more: dict[str, Any] = {}
    if operation.version == "v2":
        headers["Stripe-Version"] = contract.HEAD_VERSION
    if operation.method == "POST":
        body = {} if isinstance(case.body, NotSet) else whole(case.body)
        if operation.encoding == "json":
            headers["Content-Type"] = "application/json"
            more["content"] = body if isinstance(body, bytes) else json.dumps(body)
        elif isinstance(body, dict):
            more["data"] = dict(flatten(body))
        else:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            more["content"] = str(body)
    path = case.formatted_path
    more["params"] = flatten(dict(case.query or {}))
    answer = api.server.send(operation.method, path, headers=headers, **more)
    check(operation.method, path, answer)
    return answer


@pytest.mark.parametrize("key", TRIED)
def test_what_the_contract_allows_is_understood(stock: Stock, described: Any, key: str) -> None:
    """A request that fits is done, or refused for what it means; never for its form."""
    operation = TABLE.operations[key]
    strategy = described[operation.path][operation.method].as_strategy(
        generation_mode=GenerationMode.POSITIVE
    )

    @effort(key)
    @given(strategy)
    def attempt(case: Case[Any]) -> None:
        if operation.encoding != "multipart":
            contract.check(operation, decoded(operation, case))
        assert_sound(send(stock.api, operation, case), operation)

    attempt()


@pytest.mark.parametrize("key", TRIED)
def test_what_the_contract_forbids_is_refused(stock: Stock, described: Any, key: str) -> None:
    """A request that does not fit gets a clear refusal, or an answer that fits."""
    operation = TABLE.operations[key]
    if not openapi.can_be_wrong(operation):
        return
    strategy = described[operation.path][operation.method].as_strategy(
        generation_mode=GenerationMode.NEGATIVE,
        path_parameters={
            name: stock.known(operation, name)[0]
            for name in operation.path_params
            if stock.known(operation, name)
        },
    )

    @effort(key)
    @given(strategy)
    def attempt(case: Case[Any]) -> None:
        assert_sound(send(stock.api, operation, case), operation)

    attempt()


def test_what_is_not_there_yet_says_so(stock: Stock, described: Any) -> None:
    """Whatever an absent operation is asked, right or wrong, it names itself."""
    for key in ABSENT:
        operation = TABLE.operations[key]
        path = operation.path.replace("{", "").replace("}", "_1")
        headers = {"Stripe-Version": contract.HEAD_VERSION}
        answer = stock.api.request(operation.method, path, headers=headers)
        assert_sound(answer, operation)
        assert answer.status == 501, f"{key}: {answer.content!r}"
        assert key in answer.error["message"]
