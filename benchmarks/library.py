"""The Python library side by side with the official one, on one server, in turns.

Each library has child processes of its own (``callers``), which load nothing but it. What a call
costs is its time less that of the very bytes it sends over a bare TLS connection, so that the
server's part and the network's are taken out. Few calls of each are made in turn, many times over,
and a round compares their medians; the figure of a row is the median of the ratios of the rounds.
"""

import contextlib
import json
import os
import selectors
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from benchmarks import budget, figures, servers
from benchmarks.budget import Effort
from benchmarks.figures import Goal, Paired, Row
from benchmarks.servers import ROOT, Server, ServerFailed

PROGRAM: Final = Path(__file__).with_name("callers.py")
ANSWER_SECONDS_MAX: Final = 120.0
KINDS: Final = ("retrieve", "create")
WAYS: Final = {"module": "the module way", "client": "with a client"}
PASSES: Final = 10
CALLS: Final = 10
"""Calls in a pass, of which a round has several, so that what slows the machine slows all alike."""

AT_ONCE: Final = 1_000
AT_ONCE_BEFORE: Final = 50
"""Retrieves that open the connections of the coroutines, which are not counted."""

AT_ONCE_ROUNDS_MAX: Final = 3
MEMORY: Final = Path("/dev/shm")
MEBIBYTE: Final = 1024 * 1024

OVERHEAD_GOAL: Final = Goal("at most", 0.5)
Sizes = dict[str, list[float]]


class Caller:
    """A process that calls through one library, and does what it is told."""

    def __init__(self, name: str, at: tuple[str, ...]) -> None:
        self.name = name
        self.id_ = at[-1]
        command = [sys.executable, str(PROGRAM), name, "serve", *at]
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, do: str, **wanted: Any) -> Any:
        """Have it do one thing; raises ``ServerFailed`` where it cannot."""
        asked, answers = self.process.stdin, self.process.stdout
        assert asked is not None
        assert answers is not None
        with contextlib.suppress(BrokenPipeError):
            asked.write(json.dumps({"do": do, **wanted}) + "\n")
            asked.flush()
        with selectors.DefaultSelector() as selector:
            selector.register(answers, selectors.EVENT_READ)
            line = answers.readline() if selector.select(ANSWER_SECONDS_MAX) else ""
        if not line:
            raise ServerFailed(f"The program that calls through {self.name} could not {do}.")
        return json.loads(line)

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()


def environment() -> dict[str, str]:
    """This process's, with what is compiled kept: a library is compiled once, loaded often."""
    return {
        name: value
        for name, value in os.environ.items()
        if name != "PYTHONDONTWRITEBYTECODE" and not name.startswith(("ZORSE_", "STRIPE_"))
    }


@contextlib.contextmanager
def calling(at: tuple[str, ...], *names: str) -> Iterator[list[Caller]]:
    """Processes that call through these libraries, side by side."""
    with contextlib.ExitStack() as stack:
        callers = []
        for name in names:
            caller = Caller(name, at)
            stack.callback(caller.stop)
            callers.append(caller)
        yield callers


def library_rows(effort: Effort) -> list[Row]:
    """All that is compared."""
    # Kept in memory where that can be had: how long a disk takes is no library's doing.
    memory = MEMORY if MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="zorse-library-", dir=memory) as name:
        data = Path(name)
        # Filled over plain HTTP, which is what the load speaks; asked over TLS, as users ask.
        with servers.zorse(data) as server:
            id_ = budget.fill(server, effort.listed_objects, 1)[0]
        with servers.zorse(data, tls=True) as server:
            at = reached(server, id_)
            rows = import_rows(at, effort)
            # What is created comes last, as it adds to what is listed.
            rows += [gather_row(at, effort), memory_row(at, effort), *call_rows(at, effort)]
    return rows


def reached(server: Server, id_: str) -> tuple[str, ...]:
    """What a caller needs to know: address, key, authority, and a customer's id."""
    assert server.ca_file is not None
    key = server.headers["Authorization"].removeprefix("Bearer ")
    return f"https://{server.host}:{server.port}", key, server.ca_file, id_


def official() -> str:
    return f"stripe {version('stripe')}"


# Loading --------------------------------------------------------------------------------------


def import_rows(at: tuple[str, ...], effort: Effort) -> list[Row]:
    """Until a library is loaded, and until it has the first answer."""
    loaded: Sizes = {"stripe": [], "zorse": []}
    answered: Sizes = {"stripe": [], "zorse": []}
    for number in range(effort.starts + 1):
        for name in loaded:
            times = started(name, at)
            # The first time it is compiled.
            if number:
                loaded[name].append(times[0])
                answered[name].append(times[1])
    what = "library: import, a class, a client and a bound method"
    until = "library: from the import to the first answer"
    return [
        ratio_row(what, loaded, Goal("at most", 0.5), ""),
        ratio_row(until, answered, None, "over a new TLS connection"),
    ]


def started(name: str, at: tuple[str, ...]) -> tuple[float, float]:
    """The seconds of a fresh process until the library is loaded, and until it is answered."""
    done = subprocess.run(
        [sys.executable, str(PROGRAM), name, "start", *at],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=ANSWER_SECONDS_MAX,
        check=False,
    )
    if done.returncode:
        raise ServerFailed(f"{name} could not be loaded: {done.stderr.strip()[-500:]}")
    loaded, answered = map(float, done.stdout.split())
    return loaded, answered


def ratio_row(what: str, times: Sizes, goal: Goal | None, detail: str) -> Row:
    paired = Paired(tuple(times["stripe"]), tuple(times["zorse"]))
    ours, theirs = (figures.duration(figures.median(times[n])) for n in ("zorse", "stripe"))
    return Row(
        what,
        paired.ratio,
        f"{paired.ratio:.2f} of {official()}",
        goal,
        "; ".join(filter(None, [f"{ours} to {theirs} ({spread(paired)} over the rounds)", detail])),
    )


def spread(paired: Paired) -> str:
    low, high = paired.spread
    return f"{low:.2f} to {high:.2f}"


# Calls one after the other --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Turn:
    """One round of one library: seconds for a call, for its bytes alone, and of processor."""

    seconds: float
    bare: float
    cpu: float

    @property
    def overhead(self) -> float:
        """What the library itself costs."""
        return self.seconds - self.bare


def call_rows(at: tuple[str, ...], effort: Effort) -> list[Row]:
    """Retrieves and creates in a loop, the module way and with a client."""
    rows = []
    with calling(at, "stripe", "zorse", "bare") as (stripe, zorse, bare):
        for kind in KINDS:
            for way in WAYS:
                turns: dict[str, list[Turn]] = {"stripe": [], "zorse": []}
                sent = {
                    caller.name: caller.ask("record", kind=kind, way=way, id=caller.id_)
                    for caller in (stripe, zorse)
                }
                for _ in range(2 * effort.rounds):
                    found = round_of((stripe, zorse), bare, sent, kind=kind, way=way)
                    for name, turn in found.items():
                        turns[name].append(turn)
                rows.append(call_row(kind, way, turns))
    return rows


def round_of(
    callers: tuple[Caller, ...], bare: Caller, sent: dict[str, str], **wanted: str
) -> dict[str, Turn]:
    """A round, in which each call of a library has its like over the bare connection beside it."""
    taken: Sizes = {caller.name: [] for caller in callers}
    floors: Sizes = {caller.name: [] for caller in callers}
    cpu = dict.fromkeys(taken, 0.0)
    for _ in range(PASSES):
        for caller in callers:
            name = caller.name
            floors[name] += bare.ask("loop", sent=sent[name], count=CALLS)["taken"]
            found = caller.ask("loop", id=caller.id_, count=CALLS, **wanted)
            taken[name] += found["taken"]
            cpu[name] += found["cpu"]
    return {
        name: Turn(
            figures.median(taken[name]),
            figures.median(floors[name]),
            cpu[name] / (PASSES * CALLS),
        )
        for name in taken
    }


def call_row(kind: str, way: str, turns: dict[str, list[Turn]]) -> Row:
    """What each call costs beside the server and the network, as a part of what it costs there."""
    theirs, ours = turns["stripe"], turns["zorse"]
    paired = Paired(tuple(t.overhead for t in theirs), tuple(t.overhead for t in ours))
    whole = Paired(tuple(t.seconds for t in theirs), tuple(t.seconds for t in ours))

    def middle(found: list[Turn], name: str) -> str:
        return figures.duration(figures.median([getattr(turn, name) for turn in found]))

    return Row(
        f"library: overhead of a {kind}, {WAYS[way]}",
        paired.ratio,
        f"{paired.ratio:.2f} of {official()}",
        OVERHEAD_GOAL,
        f"{middle(ours, 'overhead')} to {middle(theirs, 'overhead')} ({spread(paired)} over the "
        f"rounds); whole calls {middle(ours, 'seconds')} to {middle(theirs, 'seconds')} "
        f"({whole.ratio:.2f}), the same bytes over a bare connection {middle(ours, 'bare')} and "
        f"{middle(theirs, 'bare')}; the client's processor {middle(ours, 'cpu')} to "
        f"{middle(theirs, 'cpu')}",
    )


# Many at once ---------------------------------------------------------------------------------


def gather_row(at: tuple[str, ...], effort: Effort) -> Row:
    """A thousand retrieves at once, for coroutines."""
    libraries = ("stripe", "zorse", "stripe-aiohttp")
    rates: Sizes = {name: [] for name in libraries}
    cpu: Sizes = {name: [] for name in libraries}
    with calling(at, *libraries) as callers:
        over = {caller.name: caller.ask("sends_with") for caller in callers}
        for caller in callers:
            caller.ask("gather", id=caller.id_, count=AT_ONCE_BEFORE)
        for _ in range(min(effort.rounds, AT_ONCE_ROUNDS_MAX)):
            for caller in callers:
                found = caller.ask("gather", id=caller.id_, count=AT_ONCE)
                rates[caller.name].append(AT_ONCE / found["seconds"])
                cpu[caller.name].append(found["cpu"])
    paired = Paired(tuple(rates["stripe"]), tuple(rates["zorse"]))
    told = Paired(tuple(rates["stripe-aiohttp"]), tuple(rates["zorse"]))
    rate = {name: figures.rate(figures.median(found)) for name, found in rates.items()}
    spent = {name: figures.duration(figures.median(found)) for name, found in cpu.items()}
    return Row(
        f"library: {AT_ONCE:,} retrieves at once with asyncio.gather",
        paired.ratio,
        f"{paired.ratio:.1f} times {official()}",
        Goal("at least", 2.0, " times"),
        f"{rate['zorse']} over {over['zorse']} to {rate['stripe']} over {over['stripe']}, which it "
        f"takes by itself ({spread(paired)} over the rounds); told to take aiohttp it has "
        f"{rate['stripe-aiohttp']} ({told.ratio:.1f} times); the client's processor "
        f"{spent['zorse']} to {spent['stripe']} and {spent['stripe-aiohttp']} each",
    )


# Memory ---------------------------------------------------------------------------------------


def memory_row(at: tuple[str, ...], effort: Effort) -> Row:
    """What a list of all customers holds, in processes of their own."""
    grown: dict[str, float] = {}
    resident: dict[str, float] = {}
    count = 0
    for name in ("stripe", "zorse"):
        with calling(at, name, name) as (plain, traced):
            found = plain.ask("hold", traced=False)
            resident[name], count = found["resident"], found["count"]
            grown[name] = traced.ask("hold", traced=True)["traced"]
    ratio = grown["zorse"] / grown["stripe"]
    return Row(
        f"library: memory of {count:,} listed customers",
        ratio,
        f"{ratio:.2f} of {official()}",
        None,
        f"{grown['zorse'] / MEBIBYTE:.1f} to {grown['stripe'] / MEBIBYTE:.1f} MB of objects; the "
        f"process grew by {resident['zorse'] / MEBIBYTE:.1f} to "
        f"{resident['stripe'] / MEBIBYTE:.1f} MB; pages of 100, walked to the end",
    )
