"""What it costs to be answered in an older version of the API, against being answered at head."""

from dataclasses import replace
from typing import Final

from benchmarks import figures, load
from benchmarks.budget import IS_PAID, NUMBERS_PER_TURN, PAYMENT, Effort, Open
from benchmarks.figures import Paired, Row
from benchmarks.servers import Server
from zorse import contract, versions

STEPS: Final = (1, 10)
"""Of how many changes the cost is shown."""

OBJECT: Final = "payment_intent"


def version_after(changes: int) -> tuple[str, int]:
    """The newest version that this many changes of the object lie after, and how many do."""
    name, found = contract.HEAD_VERSION, 0
    for older in reversed(contract.VERSIONS):
        steps = len(versions.resolve(older).lowering.steps.get(OBJECT, ()))
        if steps > found:
            name, found = older, steps
        if found >= changes:
            break
    return name, found


def version_rows(effort: Effort, open_server: Open) -> list[Row]:
    """One payment, retrieved at head and at older versions in turn."""
    rows: list[Row] = []
    with open_server() as server:
        headers = {**server.headers, "Stripe-Version": contract.HEAD_VERSION}
        made = load.request("POST", "/v1/payment_intents", PAYMENT, headers)
        plan = load.Plan(server.host, server.port, [made], count=1, collect_ids=1)
        path = f"/v1/payment_intents/{load.run_apart(plan).ids[0]}"
        for name, steps in (version_after(count) for count in STEPS):
            rows.append(_row(server, path, name, steps, effort))
    return rows


def _row(server: Server, path: str, name: str, steps: int, effort: Effort) -> Row:
    plans = [
        load.Plan(
            server.host,
            server.port,
            [load.request("GET", path, None, {**server.headers, "Stripe-Version": version})],
            seconds=effort.seconds,
            warmup_seconds=effort.warmup_seconds,
            expect=IS_PAID,
        )
        for version in (contract.HEAD_VERSION, name)
    ]
    times: list[list[float]] = [[], []]
    for number in range(effort.rounds):
        for each, plan in enumerate(plans):
            turn = replace(plan, first_number=number * NUMBERS_PER_TURN)
            times[each].append(load.run_apart(turn).median)
    ratio = Paired(tuple(times[0]), tuple(times[1])).ratio
    return Row(
        f"GET /v1/payment_intents/{{id}} at {name}, {steps} change{'' if steps == 1 else 's'} down",
        ratio,
        f"{ratio:.2f} times the time at head",
        None,
        f"{figures.duration(figures.median(times[1]))} and "
        f"{figures.duration(figures.median(times[0]))}, 1 client; the table of parameters is "
        "derived once",
    )
