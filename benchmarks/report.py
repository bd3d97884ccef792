"""What was found, on what machine: tables for the terminal, and the same as a page."""

import datetime
import os
import platform
import sqlite3
import statistics
import time
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from benchmarks import figures, servers
from benchmarks.figures import Row
from benchmarks.neighbours import Compared

DETAIL_WIDTH_MIN: Final = 140
HOW: Final = (
    "Ratios are taken within a round: a run against a bare uvicorn handler, the measuring rod "
    "(uvloop, httptools, plain HTTP, an answer as long as a customer), then at once the same "
    "requests from the same "
    "clients against zorse; a figure is the median over the rounds. The rod gets the row's own "
    "requests, so headers and body cost it the same. Clients are a process of their own, keep "
    "their connections, and check the status of every answer. Each row starts on a fresh server "
    "and an empty folder on a real disk, and every write is durable (fsync) before it is answered."
)
LIBRARIES: Final = (
    "The rows of the library set zorse's Python library beside Stripe's own, each as it is "
    "installed and in a process of its own, in turn against one zorse over HTTPS whose data lies "
    "in memory. The overhead of a call is its time less that of the same bytes over a bare TLS "
    "connection, sent beside it: medians of a round, and the median of the rounds' ratios."
)


@dataclass(frozen=True, slots=True)
class Machine:
    """Where it ran."""

    lines: tuple[tuple[str, str], ...]


def machine() -> Machine:
    """Describe this machine, with what one durable write costs it at the least."""
    server = f"uvicorn {version('uvicorn')}, uvloop {version('uvloop')}"
    return Machine(
        (
            ("date", datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M UTC")),
            ("processor", f"{_processor()}, {os.cpu_count()} cores"),
            ("system", f"{_system()}, kernel {platform.release()}"),
            ("python", f"{platform.python_implementation()} {platform.python_version()}"),
            ("with", f"{server}, SQLite {sqlite3.sqlite_version}"),
            ("load before the run", f"{os.getloadavg()[0]:.1f} (best near 0)"),
            ("disk", f"4 KiB appended and synced in {figures.duration(_sync_seconds())}"),
        )
    )


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.system()


def _sync_seconds(times: int = 100) -> float:
    """The median time of a small append with its fsync."""
    with servers.folder("sync") as data, (data / "file").open("wb", buffering=0) as file:
        taken = []
        for _ in range(times):
            began = time.perf_counter()
            file.write(bytes(4096))
            os.fsync(file.fileno())
            taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def show(
    console: Console, machine: Machine, rows: Iterable[Row], compared: Iterable[Compared]
) -> None:
    """Print the tables."""
    for name, value in machine.lines:
        console.print(f"[dim]{name}:[/dim] {value}", highlight=False)
    wide = console.width >= DETAIL_WIDTH_MIN
    table = Table("what", "goal", "result", "", *(["detail"] if wide else []), title="The budget")
    for row in rows:
        style = "" if row.goal is None else ("green" if row.verdict == "met" else "red")
        verdict = f"[{style}]{row.verdict}[/]" if style else ""
        table.add_row(
            row.what, str(row.goal or ""), row.shown, verdict, *([row.detail] if wide else [])
        )
    console.print(table)
    lines = list(compared)
    if lines:
        table = Table("what", "objects", "localstripe", "zorse", "times", title="Side by side")
        for line in lines:
            table.add_row(*_cells(line))
        console.print(table)


def _cells(line: Compared) -> tuple[str, ...]:
    return (
        line.what,
        f"{line.objects:,}",
        figures.rate(line.neighbour),
        figures.rate(line.zorse),
        f"{line.ratio:.1f}x",
    )


def page(
    machine: Machine,
    rows: Iterable[Row],
    compared: Iterable[Compared],
    notes: Iterable[str],
    *,
    command: str,
) -> str:
    """The results as Markdown."""
    parts = ["# Results", "", f"Written by `{command}`; do not edit.", ""]
    parts += [f"- {name}: {value}" for name, value in machine.lines]
    parts += ["", "## The budget", "", HOW, "", LIBRARIES, ""]
    parts += _markdown(
        ("what", "goal", "result", "verdict", "detail"),
        ((row.what, str(row.goal or ""), row.shown, row.verdict, row.detail) for row in rows),
    )
    lines = list(compared)
    if lines:
        parts += [
            "",
            "## Side by side with localstripe",
            "",
            f"{servers.LOCALSTRIPE} in an environment of its own, {SIDE_BY_SIDE}",
            "",
        ]
        parts += _markdown(
            ("what", "objects", "localstripe", "zorse", "zorse to localstripe"), map(_cells, lines)
        )
    for note in notes:
        parts += ["", note]
    return "\n".join(parts) + "\n"


SIDE_BY_SIDE: Final = (
    "the same 16 clients for each in turn. zorse makes each write durable and keeps its events "
    "and its log; "
    "localstripe keeps objects in memory and rewrites one file after each change, unsynced."
)


def _markdown(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [head, tuple("---" for _ in head), *rows]
    return [f"| {' | '.join(line)} |" for line in lines]
