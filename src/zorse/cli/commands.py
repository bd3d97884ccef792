"""The commands, by name."""

import os
from pathlib import Path

import click

from zorse import __version__
from zorse.settings import DEFAULT_PORT, Settings

PORT_MAX = 65_535


@click.group(
    help="A payments platform that you run yourself and that speaks the Stripe API.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
def app() -> None:
    """Keep the commands' names, also while there are few."""


@app.command(help="Print the version.")
def version() -> None:
    click.echo(f"zorse {__version__}")


def default_data() -> Path:
    """Where data lies unless told otherwise, by the rules of the desktop."""
    base = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    return Path(base).expanduser() / "zorse"


@app.command(help="Start a server and say how to make the first request.")
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    envvar="ZORSE_DATA",
    help="Folder for data, keys and certificates. [default: ~/.local/share/zorse]",
)
@click.option(
    "--database-url",
    envvar="ZORSE_DATABASE_URL",
    help="A PostgreSQL database to use instead of SQLite: postgresql://…",
)
@click.option(
    "--host",
    envvar="ZORSE_HOST",
    default="localhost",
    show_default=True,
    help="Address to listen on.",
)
@click.option(
    "--port",
    type=click.IntRange(0, PORT_MAX),
    envvar="ZORSE_PORT",
    default=DEFAULT_PORT,
    show_default=True,
    help="Port to listen on; 0 takes a free one.",
)
@click.option(
    "--insecure-http",
    is_flag=True,
    envvar="ZORSE_INSECURE_HTTP",
    help="Plain HTTP, for loopback or behind a proxy that ends TLS.",
)
@click.option(
    "--settle-delay-days",
    type=click.IntRange(0, 30),
    envvar="ZORSE_SETTLE_DELAY_DAYS",
    default=2,
    show_default=True,
    help="Business days until funds are available.",
)
@click.option(
    "--rate-limit",
    type=click.IntRange(0),
    envvar="ZORSE_RATE_LIMIT",
    default=0,
    show_default=True,
    help="Requests a second for an account in test mode; 0 is no limit.",
)
@click.option(
    "--json", is_flag=True, envvar="ZORSE_JSON", help="Print the first screen as one line of JSON."
)
def serve(
    data: Path | None,
    database_url: str | None,
    host: str,
    port: int,
    insecure_http: bool,
    settle_delay_days: int,
    rate_limit: int,
    json: bool,
) -> None:
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
