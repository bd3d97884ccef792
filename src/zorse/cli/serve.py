"""``zorse serve``: start a server, and show what a person needs for the first request.

Each flag has an environment variable ``ZORSE_…`` of the same name; a flag that is given wins.
"""

import contextlib
import ipaddress
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from zorse.cli import screen, terminal
from zorse.settings import DEFAULT_PORT, Settings

if TYPE_CHECKING:
    from zorse.server import FirstScreen

PORT_MAX: Final = 65_535
SETTLE_DELAY_DAYS_MAX: Final = 30
RATE_LIMIT_MAX: Final = 1_000_000
KEEP_DAYS_MAX: Final = 36_500


class Number(click.ParamType[int]):
    """A whole number within bounds, refused in words that name them."""

    name = "number"

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        text = str(value)
        # Only what people write as a number: int() would also take 4_400 and digits of any script.
        if not (text.isascii() and text.isdecimal() and self.low <= int(text[:20]) <= self.high):
            self.fail(f"{text!r} is not a number from {self.low} to {self.high}", param, ctx)
        return int(text)


class Word(click.ParamType[str]):
    """A text that says something: an empty one is a variable that was never set."""

    name = "text"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        text = str(value).strip()
        if not text:
            self.fail("it is empty", param, ctx)
        return text


class TlsName(click.ParamType[str]):
    """A host name or an address; several in a variable stand between commas."""

    name = "name"

    def split_envvar_value(self, rv: str) -> list[str]:
        return [name for name in rv.split(",") if name.strip()]

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        text = str(value).strip()
        with contextlib.suppress(ValueError):
            return str(ipaddress.ip_address(text))
        if not text or any(sign in text for sign in "/:@, "):
            self.fail(
                f"{text!r} is no host name or address, such as pay.example.com or 192.0.2.7",
                param,
                ctx,
            )
        return text


class Folder(click.ParamType[Path]):
    """A folder by its name, with ``~`` for a home; whether it can be written is seen later."""

    name = "folder"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Path:
        if not str(value):
            self.fail("it is empty", param, ctx)
        try:
            return Path(str(value)).expanduser().absolute()
        except RuntimeError:
            self.fail(f"there is no home folder for {str(value)!r}", param, ctx)
        except FileNotFoundError:
            self.fail("the folder that you are in does not exist any more", param, ctx)


def default_data() -> str:
    """Where data lies unless told otherwise, by the rules of the desktop."""
    base = os.environ.get("XDG_DATA_HOME", "")
    # A relative path is to be passed over (XDG Base Directory Specification).
    return os.path.join(base if os.path.isabs(base) else "~/.local/share", "zorse")


@click.command(help="Start a server and say how to make the first request.")
@click.option(
    "--data",
    type=Folder(),
    envvar="ZORSE_DATA",
    show_envvar=True,
    default=default_data,
    show_default="~/.local/share/zorse",
    help="Folder for data, keys and certificates.",
)
@click.option(
    "--database-url",
    envvar="ZORSE_DATABASE_URL",
    show_envvar=True,
    metavar="URL",
    help="A PostgreSQL database to use instead of SQLite: postgresql://…",
)
@click.option(
    "--host",
    type=Word(),
    envvar="ZORSE_HOST",
    show_envvar=True,
    default="localhost",
    show_default=True,
    help="Address to listen on.",
)
@click.option(
    "--port",
    type=Number(0, PORT_MAX),
    envvar="ZORSE_PORT",
    show_envvar=True,
    default=DEFAULT_PORT,
    show_default=True,
    help="Port to listen on; 0 takes a free one.",
)
@click.option(
    "--tls-name",
    "tls_names",
    type=TlsName(),
    multiple=True,
    metavar="NAME",
    envvar="ZORSE_TLS_NAME",
    show_envvar=True,
    help="Host name or address that clients use, for the certificate; may be repeated.",
)
@click.option(
    "--insecure-http",
    is_flag=True,
    envvar="ZORSE_INSECURE_HTTP",
    show_envvar=True,
    help="Plain HTTP, for loopback or behind a proxy that ends TLS.",
)
@click.option(
    "--settle-delay-days",
    type=Number(0, SETTLE_DELAY_DAYS_MAX),
    envvar="ZORSE_SETTLE_DELAY_DAYS",
    show_envvar=True,
    default=2,
    show_default=True,
    help="Business days until funds are available.",
)
@click.option(
    "--rate-limit",
    type=Number(0, RATE_LIMIT_MAX),
    envvar="ZORSE_RATE_LIMIT",
    show_envvar=True,
    default=0,
    show_default=True,
    help="Requests a second for an account in test mode; 0 is no limit.",
)
@click.option(
    "--live-rate-limit",
    type=Number(0, RATE_LIMIT_MAX),
    envvar="ZORSE_LIVE_RATE_LIMIT",
    show_envvar=True,
    default=100,
    show_default=True,
    help="The same in live mode.",
)
@click.option(
    "--keep-log-days",
    type=Number(0, KEEP_DAYS_MAX),
    envvar="ZORSE_KEEP_LOG_DAYS",
    show_envvar=True,
    default=30,
    show_default=True,
    help="How long the request log is kept; 0 is for ever.",
)
@click.option(
    "--keep-events-days",
    type=Number(0, KEEP_DAYS_MAX),
    envvar="ZORSE_KEEP_EVENTS_DAYS",
    show_envvar=True,
    default=30,
    show_default=True,
    help="How long events are kept; 0 is for ever.",
)
@click.option(
    "--demo",
    is_flag=True,
    envvar="ZORSE_DEMO",
    show_envvar=True,
    help="Fill the first account with two weeks of sample data, if it has no test data yet.",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    envvar="ZORSE_JSON",
    show_envvar=True,
    help="Print the first screen as one line of JSON.",
)
def command(
    data: Path,
    database_url: str | None,
    host: str,
    port: int,
    tls_names: tuple[str, ...],
    insecure_http: bool,
    settle_delay_days: int,
    rate_limit: int,
    live_rate_limit: int,
    keep_log_days: int,
    keep_events_days: int,
    demo: bool,
    as_json: bool,
) -> None:
    settings = Settings(
        data=data,
        database_url=database_url or None,
        host=host,
        port=port,
        insecure_http=insecure_http,
        tls_names=tls_names,
        rate_limit_per_second=rate_limit,
        live_rate_limit_per_second=live_rate_limit,
        keep_log_days=keep_log_days,
        keep_events_days=keep_events_days,
        settle_delay_days=settle_delay_days,
        demo=demo,
    )
    serve(settings, screen.as_json if as_json else screen.as_text)


def serve(settings: Settings, show: "Callable[[FirstScreen], str]") -> None:
    """Serve until told to stop; leaves with status 1 and one line when that cannot be."""
    # What takes long to load comes after the flags were found to be right.
    from zorse import server

    if settings.insecure_http and not settings.is_loopback:
        terminal.complain(
            f"Plain HTTP on {settings.host}: anybody on the way can read keys and card data. Put a "
            "proxy that ends TLS in front, or leave --insecure-http out."
        )

    def ready(first_screen: "FirstScreen") -> None:
        # Where nobody reads the screen, the server is wanted all the same.
        with contextlib.suppress(terminal.OutputError):
            terminal.say(show(first_screen))

    try:
        server.run(settings, ready)
    except server.StartError as error:
        terminal.complain(error.message)
        raise SystemExit(1) from None
