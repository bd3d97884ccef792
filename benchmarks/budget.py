"""The performance budget: each line of it measured in turn with the bare handler.

A round is one run against the rod and one against the server, one right after the other; a row's
figure is the median over rounds of the ratio within a round.
"""

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from benchmarks import figures, load, servers
from benchmarks.figures import Goal, Paired, Row
from benchmarks.servers import Server

CLIENTS: Final = 16
FEW_OBJECTS: Final = 1_000
DEEP_OBJECTS: Final = 500
"""How many older objects the deep page of a list has behind it."""
FILL_SECONDS_MAX: Final = 1_800.0
NUMBERS_PER_TURN: Final = 10_000_000

CUSTOMER: Final = {
    "email": "bench@example.com",
    "name": "Amy Bench",
    "metadata[order]": "6735",
}
PAYMENT: Final = {
    "amount": "2000",
    "currency": "usd",
    "payment_method": "pm_card_visa",
    "automatic_payment_methods[enabled]": "true",
    "automatic_payment_methods[allow_redirects]": "never",
    "confirm": "true",
}
IS_CUSTOMER: Final = b'"object": "customer"'
IS_LIST: Final = b'"object": "list"'
IS_PAID: Final = b'"status": "succeeded"'

Open = Callable[[], contextlib.AbstractContextManager[Server]]
Requests = Callable[[Server], Sequence[bytes]]


@dataclass(frozen=True, slots=True)
class Effort:
    """How long and how often things are measured."""

    seconds: float
    warmup_seconds: float
    rounds: int
    many_objects: int
    memory_requests: int
    starts: int
    neighbour_sizes: tuple[int, ...]
    log_requests: int = 100_000
    listed_objects: int = 10_000


QUICK: Final = Effort(0.4, 0.1, 2, 2_000, 2_000, 1, (100,), 2_000, 1_000)
USUAL: Final = Effort(1.5, 0.4, 5, 20_000, 20_000, 7, (100, 5_000))
FULL: Final = Effort(3.0, 0.5, 7, 1_000_000, 100_000, 11, (100, 5_000))


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of request to measure: how it is made, what answers it, and the goal for its rate."""

    what: str
    requests: Requests
    expect: bytes
    goal: float | None
    clients: int = CLIENTS


def creates(server: Server) -> list[bytes]:
    """Customers made one after the other."""
    return [load.request("POST", "/v1/customers", CUSTOMER, server.headers)]


def creates_once(server: Server) -> list[bytes]:
    """The same with an idempotency key each, as the official SDKs send it."""
    headers = server.headers | {"Idempotency-Key": f"bench-{load.NUMBER.decode()}"}
    return [load.request("POST", "/v1/customers", CUSTOMER, headers)]


def payments(server: Server) -> list[bytes]:
    """Card payments made and confirmed in one call."""
    return [load.request("POST", "/v1/payment_intents", PAYMENT, server.headers)]


def retrieves(server: Server) -> list[bytes]:
    """A thousand customers, each asked for in turn."""
    ids = ["cus_any"] if server.name == "bare" else fill(server, FEW_OBJECTS, FEW_OBJECTS)
    return [load.request("GET", f"/v1/customers/{id_}", None, server.headers) for id_ in ids]


def lists(server: Server) -> list[bytes]:
    """The newest ten of a thousand customers."""
    if server.name != "bare":
        fill(server, FEW_OBJECTS)
    return [load.request("GET", "/v1/customers", {"limit": "10"}, server.headers)]


KINDS: Final = (
    Kind("durable POST /v1/customers, 16 clients", creates, IS_CUSTOMER, 0.30),
    Kind("the same with 1 client", creates, IS_CUSTOMER, None, clients=1),
    Kind("the same with 16 clients and idempotency keys", creates_once, IS_CUSTOMER, None),
    Kind("GET /v1/customers/{id}", retrieves, IS_CUSTOMER, 0.60),
    Kind("confirmed POST /v1/payment_intents", payments, IS_PAID, 0.12),
    Kind("GET /v1/customers?limit=10", lists, IS_LIST, 0.30),
)


def fill(server: Server, count: int, ids: int = 0) -> list[str]:
    """Create customers through the API, and give the ids of the first ones made."""
    plan = load.Plan(
        server.host,
        server.port,
        creates(server),
        clients=CLIENTS,
        seconds=FILL_SECONDS_MAX,
        count=count,
        collect_ids=ids,
    )
    return load.run_apart(plan).ids


def rate_row(kind: Kind, effort: Effort, open_server: Open, *, with_goal: bool = True) -> Row:
    """The server's rate as a part of the rod's."""
    rods: list[Turn] = []
    turns: list[Turn] = []
    with servers.bare() as rod, open_server() as server:
        rod_plan, plan = _plan(rod, kind, effort), _plan(server, kind, effort)
        for number in range(effort.rounds):
            rods.append(_turn(rod, rod_plan, number))
            turns.append(_turn(server, plan, number))
    paired = Paired(tuple(turn.rate for turn in rods), tuple(turn.rate for turn in turns))
    low, high = paired.spread
    return Row(
        kind.what,
        paired.ratio,
        f"{paired.ratio:.2f} of the bare handler",
        Goal("at least", kind.goal) if kind.goal is not None and with_goal else None,
        f"{figures.rate(figures.median(paired.server))} to "
        f"{figures.rate(figures.median(paired.rod))} ({low:.2f} to {high:.2f} over the rounds); "
        f"a request takes {_middle(turns, 'cpu')} of processor to the bare "
        f"handler's {_middle(rods, 'cpu')}, and {_middle(turns, 'latency')} until it is answered",
    )


@dataclass(frozen=True, slots=True)
class Turn:
    """One run against one server: answers a second, and seconds for each."""

    rate: float
    cpu: float
    latency: float


def _turn(server: Server, plan: load.Plan, number: int) -> Turn:
    before = server.cpu_seconds()
    result = load.run_apart(replace(plan, first_number=number * NUMBERS_PER_TURN))
    cpu = (server.cpu_seconds() - before) / result.total
    return Turn(result.rate, cpu, result.median)


def _middle(turns: Sequence[Turn], name: Literal["cpu", "latency"]) -> str:
    return figures.duration(figures.median([getattr(turn, name) for turn in turns]))


def _plan(server: Server, kind: Kind, effort: Effort) -> load.Plan:
    return load.Plan(
        server.host,
        server.port,
        kind.requests(server),
        clients=kind.clients,
        seconds=effort.seconds,
        warmup_seconds=effort.warmup_seconds,
        expect=b"" if server.name == "bare" else kind.expect,
    )


def growth_rows(effort: Effort, open_server: Open) -> list[Row]:
    """What a page of a list costs among many objects, against among a thousand."""
    with open_server() as small, open_server() as large:
        pages: dict[str, list[bytes]] = {"first page": [], "page near the end": []}
        for server, count in ((small, FEW_OBJECTS), (large, effort.many_objects)):
            oldest = fill(server, count, DEEP_OBJECTS)
            for page, after in zip(pages, ({}, {"starting_after": oldest[-1]}), strict=True):
                params = {"limit": "10", **after}
                request = load.request("GET", "/v1/customers", params, server.headers)
                pages[page].append(request)
        return [
            _growth_row(page, requests, (small, large), effort) for page, requests in pages.items()
        ]


def _growth_row(
    page: str, requests: list[bytes], pair: tuple[Server, Server], effort: Effort
) -> Row:
    times: list[list[float]] = [[], []]
    for _ in range(effort.rounds):
        for each, server in enumerate(pair):
            plan = load.Plan(
                server.host,
                server.port,
                [requests[each]],
                seconds=effort.seconds / 2,
                warmup_seconds=effort.warmup_seconds,
                expect=IS_LIST,
            )
            times[each].append(load.run_apart(plan).median)
    ratio = Paired(tuple(times[0]), tuple(times[1])).ratio
    return Row(
        f"list of 10 among {effort.many_objects:,} objects, {page}",
        ratio,
        f"{ratio:.2f} times the time among {FEW_OBJECTS:,}",
        Goal("at most", 1.3, " times"),
        f"{figures.duration(figures.median(times[0]))} and "
        f"{figures.duration(figures.median(times[1]))}, 1 client",
    )


def start_rows(effort: Effort) -> list[Row]:
    """From the command to the first authenticated answer, over TLS as people run it."""
    first: list[float] = []
    again: list[float] = []
    rod: list[float] = []
    for _ in range(effort.starts):
        with servers.folder("start") as data:
            for times in (first, again):
                with _timed(times), servers.zorse(data, tls=True) as server:
                    servers.first_answer(server)
                    times.append(time.perf_counter())
        with _timed(rod), servers.bare() as server:
            servers.first_answer(server)
            rod.append(time.perf_counter())
    detail = f"the bare handler: {figures.duration(figures.median(rod))}"
    return [
        _start_row("start on a new folder to the first authenticated answer", first, detail),
        _start_row("start again to the first authenticated answer", again, detail),
    ]


@contextlib.contextmanager
def _timed(times: list[float]) -> Iterator[None]:
    """Turn the moment that is noted inside into the time since the beginning."""
    began = time.perf_counter()
    yield
    times[-1] -= began


def _start_row(what: str, times: list[float], detail: str) -> Row:
    middle = figures.median(times)
    return Row(
        what,
        middle,
        figures.duration(middle),
        Goal("at most", 0.5, " s"),
        f"over TLS, median of {len(times)}, slowest {figures.duration(max(times))}; {detail}",
    )


def memory_rows(effort: Effort, open_server: Open) -> list[Row]:
    """Resident memory before and after a mixture of reads, writes and payments."""
    with open_server() as server:
        servers.first_answer(server)
        time.sleep(0.5)
        idle = server.memory_mib()
        (id_,) = fill(server, 1, 1)
        mixture = [
            *creates_once(server),
            load.request("GET", f"/v1/customers/{id_}", None, server.headers),
            *payments(server),
            load.request("GET", "/v1/customers", {"limit": "10"}, server.headers),
        ]
        plan = load.Plan(
            server.host,
            server.port,
            mixture,
            clients=CLIENTS,
            seconds=FILL_SECONDS_MAX,
            count=effort.memory_requests,
        )
        load.run_apart(plan)
        after = server.memory_mib()
    return [
        Row("memory idle", idle, f"{idle:.0f} MB", Goal("at most", 80, " MB")),
        Row(
            f"memory after {effort.memory_requests:,} requests",
            after,
            f"{after:.0f} MB",
            Goal("at most", 150, " MB"),
            "customers created, retrieved and listed, and payments, in equal parts",
        ),
    ]
