"""``python -m benchmarks``: measure, print, and write ``benchmarks/RESULTS.md``."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console

from benchmarks import budget, eras, library, neighbours, pages, report, servers
from benchmarks.budget import FULL, QUICK, USUAL, Effort, Open
from benchmarks.figures import Row
from benchmarks.load import LoadFailed
from benchmarks.neighbours import Compared
from benchmarks.servers import CannotInstall, ServerFailed

RESULTS: Final = Path(__file__).with_name("RESULTS.md")
PARTS: Final = ("rates", "versions", "growth", "pages", "start", "memory", "library", "neighbours")


def measure(
    effort: Effort, parts: set[str], tell: Callable[[str], None]
) -> tuple[list[Row], list[Compared], list[str]]:
    """The rows of the budget, the lines side by side, and notes on what was left out."""
    rows: list[Row] = []
    compared: list[Compared] = []
    notes: list[str] = []
    if "rates" in parts:
        for kind in budget.KINDS:
            tell(kind.what)
            rows.append(budget.rate_row(kind, effort, servers.zorse))
    if "versions" in parts:
        tell("older versions of the API")
        rows += eras.version_rows(effort, servers.zorse)
    if "growth" in parts:
        tell(f"lists among {effort.many_objects:,} objects")
        rows += budget.growth_rows(effort, servers.zorse)
    if "pages" in parts:
        tell(f"pages of the Dashboard, {effort.log_requests:,} requests stored")
        rows += pages.page_rows(effort, servers.zorse)
    if "start" in parts:
        tell("start")
        rows += budget.start_rows(effort)
    if "memory" in parts:
        tell("memory")
        rows += budget.memory_rows(effort, servers.zorse)
    if "library" in parts:
        tell("the Python library, side by side with the official one")
        rows += library.library_rows(effort)
    if "neighbours" in parts:
        tell("side by side with localstripe")
        try:
            compared = neighbours.compare(effort)
        except CannotInstall as error:
            notes.append(f"No comparison: localstripe could not be installed here ({error}).")
    return rows, compared, notes


def measure_postgres(effort: Effort, tell: Callable[[str], None]) -> tuple[list[Row], list[str]]:
    """The rates again with PostgreSQL as the store; the goals are the embedded store's."""
    try:
        # One data folder throughout: it holds the key that opens what the database keeps sealed.
        with servers.postgres() as url, servers.folder("zorse") as data:

            def opened() -> contextlib.AbstractContextManager[servers.Server]:
                return servers.zorse(data, database_url=url)

            return _postgres_rows(effort, opened, tell), []
    except CannotInstall as error:
        return [], [f"PostgreSQL was left out: {error}."]


def _postgres_rows(effort: Effort, opened: Open, tell: Callable[[str], None]) -> list[Row]:
    rows = []
    for kind in budget.KINDS:
        tell(f"{kind.what}, PostgreSQL")
        row = budget.rate_row(kind, effort, opened, with_goal=False)
        rows.append(Row(f"PostgreSQL: {row.what}", row.measured, row.shown, None, row.detail))
    return rows


def main(
    quick: Annotated[bool, typer.Option(help="A smoke run of less than a minute.")] = False,
    full: Annotated[bool, typer.Option(help="A million objects, 100,000 requests.")] = False,
    postgres: Annotated[bool, typer.Option(help="The rates on PostgreSQL too.")] = False,
    only: Annotated[
        list[str] | None, typer.Option(help=f"One part, or several: {', '.join(PARTS)}.")
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(help="Where to write the page. A whole run writes benchmarks/RESULTS.md."),
    ] = None,
    strict: Annotated[bool, typer.Option(help="Fail when a goal is missed.")] = False,
) -> None:
    """Measure the server against a bare handler and localstripe, the library against Stripe's."""
    console = Console()
    if quick and full:
        raise typer.BadParameter("--quick and --full exclude each other.")
    unknown = set(only or ()) - set(PARTS)
    if unknown:
        raise typer.BadParameter(f"--only takes {', '.join(PARTS)}; not {', '.join(unknown)}.")
    effort, name = (QUICK, " --quick") if quick else (FULL, " --full") if full else (USUAL, "")
    found = report.machine()
    try:
        with console.status("") as status:
            tell = status.update
            rows, compared, notes = measure(effort, set(only or PARTS), tell)
            if postgres:
                more, more_notes = measure_postgres(effort, tell)
                rows, notes = rows + more, notes + more_notes
    except (LoadFailed, ServerFailed) as error:
        console.print(f"[red]The benchmark failed:[/] {error}", highlight=False)
        raise typer.Exit(1) from error
    report.show(console, found, rows, compared)
    for note in notes:
        console.print(note, highlight=False)
    if output is None and not quick and not only:
        output = RESULTS
    if output is not None:
        command = f"python -m benchmarks{name}{' --postgres' if postgres else ''}"
        text = report.page(found, rows, compared, notes, command=command)
        output.write_text(text, encoding="utf-8")
        console.print(f"Written to {output}")
    if strict and any(row.goal is not None and row.verdict != "met" for row in rows):
        raise typer.Exit(1)


if __name__ == "__main__":
    typer.run(main)
