"""How fast the Dashboard's pages are, with a long request log behind them."""

import re
from dataclasses import replace
from html import unescape
from typing import Final

import httpx

from benchmarks import figures, load
from benchmarks.budget import NUMBERS_PER_TURN, Effort, Open
from benchmarks.figures import Goal, Row
from benchmarks.servers import Server

FILL_SECONDS_MAX: Final = 600.0
FILL_CLIENTS: Final = 8
HIDDEN: Final = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)">')
PAGES: Final = {
    "/test/dashboard": "Home",
    "/test/logs": "the first page of the request log",
    "/test/logs?path=/v1/customers": "the request log by a path that is rare in it",
}
PAGE_MILLISECONDS: Final = 300


def page_rows(effort: Effort, open_server: Open) -> list[Row]:
    """Pages as the owner sees them, once the log is long."""
    with open_server() as server:
        rare = load.request("GET", "/v1/customers", {"limit": "1"}, server.headers)
        read = load.request("GET", "/v1/balance", None, server.headers)
        plan = load.Plan(
            server.host,
            server.port,
            [*[read] * 99, rare],
            clients=FILL_CLIENTS,
            seconds=FILL_SECONDS_MAX,
            count=effort.log_requests,
        )
        load.run_apart(plan)
        cookie = signed_in(server)
        return [row_of(server, path, cookie, effort) for path in PAGES]


def signed_in(server: Server) -> str:
    """The cookie of the first owner, who followed the link of the first screen."""
    assert server.sign_in_link is not None
    with httpx.Client(base_url=server.sign_in_link.partition("/sign-in")[0]) as client:
        page = client.get(server.sign_in_link).text
        fields = {name: unescape(value) for name, value in HIDDEN.findall(page)}
        answer = client.post("/sign-in/link", data=fields)
        assert answer.status_code == 303, answer.text
        return answer.headers["set-cookie"].partition(";")[0]


def row_of(server: Server, path: str, cookie: str, effort: Effort) -> Row:
    plan = load.Plan(
        server.host,
        server.port,
        [load.request("GET", path, None, {"Cookie": cookie})],
        seconds=effort.seconds,
        warmup_seconds=effort.warmup_seconds,
        expect=b"<h1",
    )
    times = [
        load.run_apart(replace(plan, first_number=number * NUMBERS_PER_TURN)).median
        for number in range(effort.rounds)
    ]
    milliseconds = figures.median(times) * 1_000
    return Row(
        f"Dashboard: {PAGES[path]}, {effort.log_requests:,} requests stored",
        milliseconds,
        figures.duration(figures.median(times)),
        Goal("at most", PAGE_MILLISECONDS, " ms"),
        "1 client",
    )
