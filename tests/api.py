"""The tests' client: it speaks to a server as anybody does, and checks each answer.

Every answer that comes back is held against the contract, so a test of one thing is a test of the
shape of everything that it touches.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from zorse import contract, versions
from zorse.clock import FakeClock
from zorse.control.opening import Secrets
from zorse.jobs import worker
from zorse.server import Zorse


def flatten(value: Any, prefix: str = "") -> list[tuple[str, str]]:
    """Parameters as the API's clients write them: ``a[b][0]``."""
    if isinstance(value, dict):
        pairs = []
        for name, inner in value.items():
            pairs += flatten(inner, f"{prefix}[{name}]" if prefix else str(name))
        return pairs
    if isinstance(value, list | tuple):
        pairs = []
        for index, inner in enumerate(value):
            pairs += flatten(inner, f"{prefix}[{index}]")
        return pairs
    if value is True:
        return [(prefix, "true")]
    if value is False:
        return [(prefix, "false")]
    if value is None:
        return [(prefix, "")]
    return [(prefix, str(value))]


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: httpx.Headers
    content: bytes

    @property
    def body(self) -> Any:
        return httpx.Response(self.status, content=self.content).json()

    @property
    def error(self) -> dict[str, Any]:
        """The error object of a refused request."""
        assert self.status >= 400, f"{self.status}: {self.content[:500]!r}"
        error: dict[str, Any] = self.body["error"]
        return error


class Api:
    """A client with a key. ``get``, ``post`` and ``delete`` give the object of a good answer."""

    def __init__(self, server: "Server", key: str) -> None:
        self.server = server
        self.key = key

    def request(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes | str | None = None,
        key: str | None = None,
        files: Mapping[str, Any] | None = None,
    ) -> Answer:
        """Ask, check the answer's shape, and give it whatever its status."""
        sent = {"Authorization": f"Bearer {key or self.key}", **(headers or {})}
        kwargs: dict[str, Any] = {}
        pairs = flatten(dict(params or {}))
        if method in {"GET", "DELETE"}:
            # An address with a query of its own is followed as it is.
            kwargs["params"] = pairs or None
        elif files is not None:
            kwargs.update(data=dict(pairs), files=files)
        elif content is not None:
            kwargs["content"] = content
        else:
            kwargs["data"] = dict(pairs)
        if content is not None:
            kwargs["content"] = content
        answer = self.server.send(method, path, headers=sent, **kwargs)
        check(method, path, answer)
        return answer

    def ok(
        self, method: str, path: str, params: Mapping[str, Any] | None = None, **more: Any
    ) -> Any:
        answer = self.request(method, path, params, **more)
        assert answer.status == 200, f"{method} {path}: {answer.status} {answer.content.decode()}"
        return answer.body

    def get(self, path: str, **params: Any) -> Any:
        return self.ok("GET", path, params)

    def post(self, path: str, params: Mapping[str, Any] | None = None, **more: Any) -> Any:
        return self.ok("POST", path, {**(params or {}), **more})

    def delete(self, path: str) -> Any:
        return self.ok("DELETE", path)

    def refused(
        self, method: str, path: str, params: Mapping[str, Any] | None = None, *, status: int = 400
    ) -> dict[str, Any]:
        """The error of a request that must be refused with this status."""
        answer = self.request(method, path, params)
        assert answer.status == status, f"{answer.status}: {answer.content.decode()}"
        return answer.error

    def events(self, *types: str) -> list[dict[str, Any]]:
        """All events so far, oldest first, of some types if any are named."""
        data: list[dict[str, Any]] = []
        after: dict[str, str] = {}
        while True:
            page = self.get("/v1/events", limit=100, **after)
            data += page["data"]
            if not page["has_more"]:
                break
            after = {"starting_after": data[-1]["id"]}
        data.reverse()
        return [event for event in data if not types or event["type"] in types]

    def event_types(self) -> list[str]:
        return [event["type"] for event in self.events()]


def check(method: str, path: str, answer: Answer) -> None:
    """Hold an answer against the contract."""
    assert answer.status != 500, answer.content.decode()
    assert answer.headers["request-id"].startswith("req_")
    if answer.headers["content-type"] != "application/json" or method == "OPTIONS":
        return
    version = versions.resolve(answer.headers.get("stripe-version", contract.HEAD_VERSION))
    table = version.contract
    found = table.match("GET" if method == "HEAD" else method, path.partition("?")[0])
    if found is None:
        assert "error" in answer.body
        return
    problems = contract.problems(found[0], answer.status, answer.body, table)
    assert not problems, f"{method} {path} does not fit the contract: {problems[:10]}"


class Server:
    """A server under test, with a clock that only moves when told to."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, zorse: Zorse, clock: FakeClock, secrets: Secrets
    ) -> None:
        self.loop = loop
        self.zorse = zorse
        self.clock = clock
        self.secrets = secrets
        transport = httpx.ASGITransport(app=zorse.app)
        self.client = httpx.AsyncClient(transport=transport, base_url="https://localhost")

    def send(self, method: str, path: str, **kwargs: Any) -> Answer:
        response = self.loop.run_until_complete(self.client.request(method, path, **kwargs))
        return Answer(response.status_code, response.headers, response.content)

    def advance(self, **by: float) -> None:
        """Let time pass, and whatever is due happen at its own moment."""
        self.clock.advance(**by)
        self.loop.run_until_complete(
            worker.run_due(self.zorse.store, self.zorse.services, self.clock)
        )

    def settle(self) -> None:
        """Let the few seconds pass in which a payment's aftermath happens."""
        self.advance(seconds=10)
