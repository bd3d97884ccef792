"""Side by side with localstripe, at a hundred and at thousands of objects.

Both get the same requests from the same clients in turn. They do not do the same work: zorse makes
each write durable before it answers and keeps events and a request log; localstripe keeps its
objects in memory and writes all of them to a file after each change.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from benchmarks import budget, figures, load, servers
from benchmarks.budget import CLIENTS, Effort
from benchmarks.figures import Paired
from benchmarks.servers import Server

CREATES_PER_ROUND: Final = 50
ROUNDS_MAX: Final = 3


@dataclass(frozen=True, slots=True)
class Compared:
    """One line: what both did, at which number of objects, and how fast."""

    what: str
    objects: int
    neighbour: float
    zorse: float
    ratio: float


def compare(effort: Effort) -> list[Compared]:
    """All the lines; raises ``CannotInstall`` where localstripe cannot be had."""
    rows: list[Compared] = []
    for objects in effort.neighbour_sizes:
        with servers.localstripe(objects) as neighbour, servers.zorse() as zorse:
            zorse.ids = budget.fill(zorse, objects, len(neighbour.ids))
            rows += _at(objects, (neighbour, zorse), effort)
    return rows


def _at(objects: int, pair: tuple[Server, Server], effort: Effort) -> list[Compared]:
    """The lines at one number of objects. Creating comes last, since it changes the number."""
    retrieves = [
        [load.request("GET", f"/v1/customers/{id_}", None, server.headers) for id_ in server.ids]
        for server in pair
    ]
    lists = [
        [load.request("GET", "/v1/customers", {"limit": "10"}, server.headers)] for server in pair
    ]
    creates = [budget.creates(server) for server in pair]
    return [
        _compared("retrieve", objects, pair, retrieves, effort),
        _compared("list of 10", objects, pair, lists, effort),
        _compared("create", objects, pair, creates, effort, CREATES_PER_ROUND),
    ]


def _compared(
    what: str,
    objects: int,
    pair: tuple[Server, Server],
    requests: Sequence[Sequence[bytes]],
    effort: Effort,
    count: int | None = None,
) -> Compared:
    rates: list[list[float]] = [[], []]
    for _ in range(min(effort.rounds, ROUNDS_MAX)):
        for each, server in enumerate(pair):
            plan = load.Plan(
                server.host,
                server.port,
                requests[each],
                clients=CLIENTS,
                seconds=effort.seconds / 2,
                warmup_seconds=0 if count else effort.warmup_seconds / 2,
                count=count,
            )
            rates[each].append(load.run_apart(plan).rate)
    paired = Paired(tuple(rates[0]), tuple(rates[1]))
    return Compared(what, objects, figures.median(rates[0]), figures.median(rates[1]), paired.ratio)
