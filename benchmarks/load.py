"""The load: clients that keep a connection open and send the next request once one is answered.

It runs in a process of its own (``python -m benchmarks.load``, a plan as JSON on standard input, a
result as JSON on standard output), and does as little as it can for each request, so that the
server is what is measured. Every answer's status is checked; the first wrong one ends the run.
"""

import asyncio
import base64
import json
import os
import re
import subprocess
import sys
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from time import perf_counter
from typing import Any, Final, cast
from urllib.parse import urlencode

NUMBER: Final = b"{number}"
"""In a request, replaced by a number that is never the same twice in a run."""
NUMBER_WIDTH: Final = 12
ANSWER_WAIT_SECONDS: Final = 60.0
_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]+)\r\n", re.IGNORECASE)


class LoadFailed(Exception):
    """A request was not answered as it should be; there is no figure then."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to send, from how many clients, and when to stop: at a count, a time, or both.

    Clients take the requests in turn, each starting at its own. Answers that come before
    ``warmup_seconds`` are not counted.
    """

    host: str
    port: int
    requests: Sequence[bytes]
    clients: int = 1
    seconds: float = 2.0
    count: int | None = None
    warmup_seconds: float = 0.0
    first_number: int = 0
    expect: bytes = b""
    """What every answer's body must hold."""
    collect_ids: int = 0
    """How many ids of answered objects to hand back."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a plan. Times are in seconds; ``answered`` leaves out the warm-up."""

    answered: int
    seconds: float
    total: int
    median: float
    p95: float
    p99: float
    elapsed: float
    """From the first connection to the last answer, warm-up and all."""
    client_busy: float
    """How much of its own core the client used; near 1 it may be what holds things back."""
    ids: list[str] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Answers a second."""
        return self.answered / self.seconds if self.seconds else 0.0


def request(
    method: str,
    path: str,
    params: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """A request as it goes over the wire, with its parameters as a form or as a query."""
    body = ""
    target = path
    if params and method == "GET":
        target = f"{path}?{urlencode(params)}"
    elif params:
        body = urlencode(params)
    lines = [f"{method} {target} HTTP/1.1", "Host: localhost", "Accept: */*"]
    if method != "GET":
        lines.append("Content-Type: application/x-www-form-urlencoded")
        lines.append(f"Content-Length: {len(body)}")
    lines.extend(f"{name}: {value}" for name, value in (headers or {}).items())
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


class _Run:
    """What the clients of a plan share."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.templates = [_split(request) for request in plan.requests]
        self.times = array("d")
        self.total = 0
        self.sent = 0
        self.counts_from = 0.0
        self.ends = 0.0
        self.first_counted = 0.0
        self.last_counted = 0.0
        self.ids: list[str] = []
        self.failure: str | None = None
        self.open = 0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def next_request(self, turn: int) -> bytes:
        head, tail = self.templates[turn % len(self.templates)]
        number = self.plan.first_number + self.sent
        self.sent += 1
        return head if tail is None else b"%s%0*d%s" % (head, NUMBER_WIDTH, number, tail)

    def wants_more(self, now: float) -> bool:
        return (
            now < self.ends
            and (self.plan.count is None or self.sent < self.plan.count)
            and self.failure is None
        )

    def answered(self, began: float, now: float) -> None:
        self.total += 1
        if began >= self.counts_from:
            if not self.times:
                self.first_counted = began
            self.times.append(now - began)
            self.last_counted = now

    def fail(self, reason: str) -> None:
        self.failure = self.failure or reason
        if not self.done.done():
            self.done.set_result(None)

    def closed(self) -> None:
        self.open -= 1
        if self.open == 0 and not self.done.done():
            self.done.set_result(None)


def _split(request: bytes) -> tuple[bytes, bytes | None]:
    head, found, tail = request.partition(NUMBER)
    return (head, tail) if found else (request, None)


class _Client(asyncio.Protocol):
    """One connection: one request on its way at a time."""

    def __init__(self, run: _Run, turn: int) -> None:
        self.run = run
        self.turn = turn
        self.buffer = b""
        self.needed = 0
        self.began = 0.0
        self.finished = False
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.send(perf_counter())

    def send(self, now: float) -> None:
        if not self.run.wants_more(now):
            self.finished = True
            self.transport.close()
            return
        self.began = now
        self.transport.write(self.run.next_request(self.turn))
        self.turn += 1

    def data_received(self, data: bytes) -> None:
        if self.buffer:
            data = self.buffer + data
        if len(data) < self.needed:
            self.buffer = data
            return
        head_ends = data.find(b"\r\n\r\n")
        if head_ends < 0:
            self.buffer = data
            return
        found = _LENGTH.search(data, 0, head_ends + 2)
        if found is None:
            self.run.fail(f"An answer has no Content-Length: {data[:head_ends]!r}")
            return
        self.needed = head_ends + 4 + int(found.group(1))
        if len(data) < self.needed:
            self.buffer = data
            return
        now = perf_counter()
        self.buffer, self.needed = b"", 0
        self.check(data, head_ends)
        self.run.answered(self.began, now)
        self.send(now)

    def check(self, data: bytes, head_ends: int) -> None:
        run = self.run
        if data[8:13] != b" 200 " or (run.plan.expect and run.plan.expect not in data):
            line, _, _ = data.partition(b"\r\n")
            body = data[head_ends + 4 : head_ends + 500]
            run.fail(f"{line.decode('latin-1')}: {body.decode('utf-8', 'replace')}")
        elif len(run.ids) < run.plan.collect_ids:
            run.ids.append(str(json.loads(data[head_ends + 4 :])["id"]))

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.finished and self.run.failure is None:
            self.run.fail(f"The server closed a connection: {exc or 'end of stream'}")
        self.run.closed()


async def run(plan: Plan) -> Result:
    """Carry out a plan in this process; raises ``LoadFailed``."""
    loop = asyncio.get_running_loop()
    state = _Run(plan)
    loop.set_exception_handler(lambda _, context: state.fail(f"The client broke: {context}"))
    start, cpu_start = perf_counter(), _cpu_seconds()
    state.counts_from = start + plan.warmup_seconds
    state.ends = state.counts_from + plan.seconds
    state.open = plan.clients
    stride = max(1, len(plan.requests) // plan.clients)
    clients: list[_Client] = []
    for number in range(plan.clients):
        try:
            _, client = await loop.create_connection(
                lambda number=number: _Client(state, number * stride),  # type: ignore[misc]
                plan.host,
                plan.port,
            )
        except OSError as error:
            raise LoadFailed(f"{plan.host}:{plan.port} cannot be reached: {error}") from error
        clients.append(client)
    wait = plan.warmup_seconds + plan.seconds + ANSWER_WAIT_SECONDS
    try:
        await asyncio.wait_for(asyncio.shield(state.done), wait)
    except TimeoutError:
        state.fail(f"No answer within {ANSWER_WAIT_SECONDS:.0f} s of the end")
    for client in clients:
        client.transport.abort()
    if state.failure is None and not state.times:
        state.failure = "Nothing was answered after the warm-up"
    if state.failure is not None:
        raise LoadFailed(state.failure)
    elapsed = perf_counter() - start
    return _result(state, elapsed, (_cpu_seconds() - cpu_start) / elapsed)


def _result(state: _Run, elapsed: float, busy: float) -> Result:
    times = sorted(state.times)
    last = len(times) - 1
    return Result(
        answered=len(times),
        seconds=state.last_counted - state.first_counted,
        total=state.total,
        median=times[last // 2],
        p95=times[round(last * 0.95)],
        p99=times[round(last * 0.99)],
        elapsed=elapsed,
        client_busy=busy,
        ids=state.ids,
    )


def _cpu_seconds() -> float:
    spent = os.times()
    return spent.user + spent.system


def run_apart(plan: Plan) -> Result:
    """Carry out a plan in a process of its own; raises ``LoadFailed``."""
    asked = asdict(plan)
    asked["requests"] = [base64.b64encode(request).decode() for request in plan.requests]
    asked["expect"] = base64.b64encode(plan.expect).decode()
    wait = plan.warmup_seconds + plan.seconds + ANSWER_WAIT_SECONDS + 30
    try:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.load"],
            input=json.dumps(asked),
            capture_output=True,
            text=True,
            timeout=wait,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise LoadFailed(f"The load did not end within {wait:.0f} s") from error
    if done.returncode != 0:
        raise LoadFailed(done.stderr.strip() or f"The load ended with status {done.returncode}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return Result(**answer)


def main() -> None:
    """Carry out the plan on standard input."""
    import uvloop

    asked = json.load(sys.stdin)
    asked["requests"] = [base64.b64decode(request) for request in asked["requests"]]
    asked["expect"] = base64.b64decode(asked["expect"])
    try:
        result = uvloop.run(run(Plan(**asked)))
    except LoadFailed as error:
        sys.exit(str(error))
    json.dump(asdict(result), sys.stdout)


if __name__ == "__main__":
    main()
