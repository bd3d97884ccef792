"""The commands, by name."""

import os
from pathlib import Path
from typing import Annotated

import typer

from zorse import __version__
from zorse.settings import DEFAULT_PORT, Settings

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="A payments platform that you run yourself and that speaks the Stripe API.",
)

PORT_MAX = 65_535


@app.callback()
def root() -> None:
    """Keep the commands' names, also while there is only one."""


@app.command()
def version() -> None:
    """Print the version."""
    typer.echo(f"zorse {__version__}")


def default_data() -> Path:
    """Where data lies unless told otherwise, by the rules of the desktop."""
    base = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    return Path(base).expanduser() / "zorse"


@app.command()
def serve(
    data: Annotated[
        Path | None,
        typer.Option(
            envvar="ZORSE_DATA",
            help="Folder for data, keys and certificates. [default: ~/.local/share/zorse]",
        ),
    ] = None,
    database_url: Annotated[
        str | None,
        typer.Option(
            envvar="ZORSE_DATABASE_URL",
            help="A PostgreSQL database to use instead of SQLite: postgresql://…",
        ),
    ] = None,
    host: Annotated[
        str, typer.Option(envvar="ZORSE_HOST", help="Address to listen on.")
    ] = "localhost",
    port: Annotated[
        int,
        typer.Option(
            envvar="ZORSE_PORT", min=0, max=PORT_MAX, help="Port to listen on; 0 takes a free one."
        ),
    ] = DEFAULT_PORT,
    insecure_http: Annotated[
        bool,
        typer.Option(
            "--insecure-http",
            envvar="ZORSE_INSECURE_HTTP",
            help="Plain HTTP, for loopback or behind a proxy that ends TLS.",
        ),
    ] = False,
    settle_delay_days: Annotated[
        int,
        typer.Option(
            envvar="ZORSE_SETTLE_DELAY_DAYS",
            min=0,
            max=30,
            help="Business days until funds are available.",
        ),
    ] = 2,
    rate_limit: Annotated[
        int,
        typer.Option(
            envvar="ZORSE_RATE_LIMIT",
            min=0,
            help="Requests a second for an account; 0 is no limit.",
        ),
    ] = 0,
    json: Annotated[
        bool,
        typer.Option("--json", envvar="ZORSE_JSON", help="Print the first screen as JSON."),
    ] = False,
) -> None:
    """Start a server and say how to make the first request."""
    from zorse.cli import serve as command

    settings = Settings(
        data=(data or default_data()).expanduser().absolute(),
        database_url=database_url or None,
        host=host,
        port=port,
        insecure_http=insecure_http,
        rate_limit_per_second=rate_limit,
        settle_delay_days=settle_delay_days,
    )
    command.run(settings, as_json=json)
