"""``zorse mock``: a server for test suites, in memory, that takes any key.

It is started in place of stripe-mock and takes its flags, spelled as that spells them, too. Each
flag has an environment variable ``ZORSE_MOCK_…``; a flag that is given wins.
"""

import contextlib
import json
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from zorse.cli import terminal
from zorse.cli.serve import PORT_MAX, Folder, Number, TlsName, Word, default_data

if TYPE_CHECKING:
    from zorse.mock_server import MockScreen

HTTP_PORT: Final = 12_111
HTTPS_PORT: Final = 12_112
OFF: Final = "off"
SEED_MAX: Final = 2**63 - 1
SINGLE_DASHED: Final = ("http-port", "https-port", "port")
"""What stripe-mock writes with one dash, as Go programs do."""


class Port(Number):
    """A port to listen on, or the word for none."""

    name = "port"

    def __init__(self) -> None:
        super().__init__(0, PORT_MAX)

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        text = str(value)
        if text == OFF:
            return -1
        if not text.isascii() or not text.isdecimal():
            self.fail(f"{text!r} is not a port; give a number, or {OFF}", param, ctx)
        return super().convert(value, param, ctx)


class Mock(click.Command):
    """Takes stripe-mock's spelling of its flags for ours."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, [with_two_dashes(word) for word in args])


def with_two_dashes(word: str) -> str:
    name = word[1:].partition("=")[0]
    return f"-{word}" if word.startswith("-") and name in SINGLE_DASHED else word


@click.command(
    cls=Mock,
    help="Start a mock for test suites: in memory, with any key, in place of stripe-mock. Naming "
    "one of the two ports leaves the other off.",
)
@click.option(
    "--http-port",
    type=Port(),
    envvar="ZORSE_MOCK_HTTP_PORT",
    show_envvar=True,
    help=f"Port for plain HTTP, {HTTP_PORT} unless told otherwise; 0 takes a free one, {OFF} none.",
)
@click.option(
    "--https-port",
    type=Port(),
    envvar="ZORSE_MOCK_HTTPS_PORT",
    show_envvar=True,
    help=f"The same for HTTPS, {HTTPS_PORT} unless told otherwise.",
)
@click.option("--port", type=Number(0, PORT_MAX), help="The same as --http-port.")
@click.option(
    "--host",
    type=Word(),
    envvar="ZORSE_MOCK_HOST",
    show_envvar=True,
    default="localhost",
    show_default=True,
    help="Address to listen on.",
)
@click.option(
    "--tls-name",
    "tls_names",
    type=TlsName(),
    multiple=True,
    metavar="NAME",
    envvar="ZORSE_MOCK_TLS_NAME",
    show_envvar=True,
    help="Host name or address that clients use, for the certificate; may be repeated.",
)
@click.option(
    "--strict",
    is_flag=True,
    envvar="ZORSE_MOCK_STRICT",
    show_envvar=True,
    help="Ids must exist, and what is not done yet is refused.",
)
@click.option(
    "--seed",
    type=Number(0, SEED_MAX),
    envvar="ZORSE_MOCK_SEED",
    show_envvar=True,
    help="Make ids, secrets and times the same on every run.",
)
@click.option(
    "--data",
    type=Folder(),
    envvar="ZORSE_MOCK_DATA",
    show_envvar=True,
    default=default_data,
    show_default="~/.local/share/zorse",
    help="Folder of the certificate authority; nothing else is kept there.",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    envvar="ZORSE_MOCK_JSON",
    show_envvar=True,
    help="Print the first screen as one line of JSON.",
)
def command(
    http_port: int | None,
    https_port: int | None,
    port: int | None,
    host: str,
    tls_names: tuple[str, ...],
    strict: bool,
    seed: int | None,
    data: Path,
    as_json: bool,
) -> None:
    if port is not None and http_port is not None:
        raise click.UsageError("--port and --http-port say the same: give one of them.")
    chosen = ports(port if http_port is None else http_port, https_port)
    if chosen == (None, None):
        raise click.UsageError("With both ports off there is nothing to serve.")
    # What takes long to load comes after the flags were found to be right.
    from zorse import mock_server
    from zorse.server import StartError

    settings = mock_server.MockSettings(
        data, host, *chosen, tls_names=tls_names, strict=strict, seed=seed
    )

    def ready(screen: "MockScreen") -> None:
        # Where nobody reads the screen, the server is wanted all the same.
        with contextlib.suppress(terminal.OutputError):
            terminal.say(json.dumps(fields_of(screen)) if as_json else text_of(screen))

    try:
        mock_server.run(settings, ready)
    except StartError as error:
        terminal.complain(error.message)
        raise SystemExit(1) from None


def ports(http: int | None, https: int | None) -> tuple[int | None, int | None]:
    """The ports to serve: both of stripe-mock's, or those that were named."""
    if http is None and https is None:
        return HTTP_PORT, HTTPS_PORT
    # As in stripe-mock, where a port that is named stands alone; one that is off leaves the other.
    if http == -1 and https is None:
        https = HTTPS_PORT
    if https == -1 and http is None:
        http = HTTP_PORT
    return None if http == -1 else http, None if https == -1 else https


def fields_of(screen: "MockScreen") -> dict[str, Any]:
    """The first screen for scripts."""
    return {
        "url": screen.url,
        "https_url": screen.https_url,
        "ca_file": None if screen.ca_file is None else str(screen.ca_file),
    }


def text_of(screen: "MockScreen") -> str:
    """The first screen for people: nothing is wrapped, so that all of it can be pasted."""
    coloured = terminal.has_colours()
    bold, dim, plain = ("\033[1m", "\033[2m", "\033[0m") if coloured else ("", "", "")
    urls = [url for url in (screen.url, screen.https_url) if url is not None]
    lines = ["", f"  {bold}zorse mock is ready{plain} at {bold}{' and '.join(urls)}{plain}"]
    lines += [f"  {dim}Any key will do, and has an empty account of its own.{plain}"]
    trust = ""
    if screen.ca_file is not None:
        file = shlex.quote(str(screen.ca_file))
        lines += [f"  {dim}The certificate authority:{plain} {file}"]
        trust = "" if screen.url is not None else f" --cacert {file}"
    lines += [
        "",
        f"  curl{trust} {urls[0]}/v1/customers -u sk_test_123: -d name=Ada",
        "",
        f"  {dim}Stop with Ctrl-C.{plain}",
    ]
    return "\n".join(lines)
