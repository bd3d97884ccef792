"""``zorse run``: any program, with its Stripe SDK as it is, talking to a server here.

The program takes the place of this one, so that its status and its signals are its own. Only with
``--own`` does this one go on, as the program's server.
"""

import os
import socket
from pathlib import Path
from typing import Final, NoReturn
from urllib.parse import SplitResult, urlsplit

import click
from click.core import ParameterSource

from zorse.cli import terminal
from zorse.cli.serve import Folder, Word, default_data
from zorse.launch.environment import Reached, environment
from zorse.launch.process import CommandError

FAILED: Final = 125
"""The status where the program was not reached, as ``env`` and ``timeout`` have it."""
REACH_SECONDS: Final = 5
CA_NAME: Final = Path("tls", "ca.pem")


class ApiBase(click.ParamType[SplitResult]):
    """The address of a server: scheme, host and port."""

    name = "url"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> SplitResult:
        if isinstance(value, SplitResult):
            return value
        try:
            parts = urlsplit(str(value).rstrip("/"))
            right = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
        except ValueError:
            right = False
        if not right or parts.path or parts.query or parts.fragment or parts.username:
            self.fail(
                f"{str(value)!r} is no address of a server, such as https://localhost:4400",
                param,
                ctx,
            )
        return parts


@click.command(
    help="Run COMMAND with its Stripe SDK, as it is, talking to the server that runs here.",
    context_settings={"allow_interspersed_args": False},
    epilog="Example: zorse run -- python app.py",
)
@click.argument("command", metavar="COMMAND...", nargs=-1, required=True, type=click.UNPROCESSED)
@click.option(
    "--own",
    is_flag=True,
    envvar="ZORSE_RUN_OWN",
    show_envvar=True,
    help="Use a server for this command alone, in memory: nothing has to run, nothing is left.",
)
@click.option(
    "--account",
    type=Word(),
    help="Whose keys the program is given; the first account's unless told otherwise.",
)
@click.option(
    "--api-base",
    type=ApiBase(),
    metavar="URL",
    help="A server at this address, such as a mock; the program's keys stay as they are.",
)
@click.option(
    "--ca-file",
    type=click.Path(exists=True, dir_okay=False, resolve_path=True),
    metavar="FILE",
    help="The authority of the server at --api-base, where it is not the one in the data folder.",
)
@click.option(
    "--data",
    type=Folder(),
    envvar="ZORSE_DATA",
    show_envvar=True,
    default=default_data,
    show_default="~/.local/share/zorse",
    help="Folder of the running server.",
)
@click.pass_context
def command(
    context: click.Context,
    command: tuple[str, ...],
    own: bool,
    account: str | None,
    api_base: SplitResult | None,
    ca_file: str | None,
    data: Path,
) -> None:
    if own and (account or api_base or ca_file or is_typed(context, "data")):
        raise click.UsageError(
            "With --own the command has a server of its own; leave --account, --api-base, "
            "--ca-file and --data out."
        )
    if api_base is None and ca_file is not None:
        raise click.UsageError("--ca-file goes with --api-base.")
    if api_base is not None and account is not None:
        raise click.UsageError(
            "--account is for the server in a data folder; with --api-base the program keeps the "
            "keys that it has."
        )
    if own:
        run_with_own(command)
    if api_base is None:
        become(command, running_on(data, account or ""))
    become(command, at_address(api_base, ca_file, data))


def is_typed(context: click.Context, name: str) -> bool:
    """Whether an option is on the command line, and not only in the environment."""
    return context.get_parameter_source(name) is ParameterSource.COMMANDLINE


def become(command: tuple[str, ...], server: Reached) -> NoReturn:
    from zorse.launch import process

    try:
        process.become(command, environment(os.environ, server))
    except CommandError as error:
        give_up(error.message, error.status)


def run_with_own(command: tuple[str, ...]) -> NoReturn:
    """Serve in memory until the program ends, and end as it did."""
    from zorse.launch import process
    from zorse.launch.own import own_server
    from zorse.server import StartError

    try:
        with process.signals_held(), own_server() as server:
            status = process.run_beside(command, environment(os.environ, server))
    except CommandError as error:
        give_up(error.message, error.status)
    except StartError as error:
        give_up(error.message)
    process.leave(status)


def give_up(message: str, status: int = FAILED) -> NoReturn:
    terminal.complain(message)
    raise SystemExit(status)


# The server -------------------------------------------------------------------------------------


def running_on(data: Path, account: str) -> Reached:
    """The server that runs on a data folder, as it says itself."""
    from zorse.control import ControlError, channel

    try:
        told = channel.ask(data, "connection", {"account": account} if account else {})
    except channel.NoServerError:
        give_up(
            f"No server runs on {data}. Start one with `zorse serve`, name its folder with --data, "
            "or let the command have a server of its own: zorse run --own -- COMMAND"
        )
    except ControlError as error:
        give_up(error.message)
    return Reached(
        told["api_base"],
        told["ca_file"],
        told["secret_key"],
        told["publishable_key"],
        told["account"],
        tuple(told["accounts"]),
    )


def at_address(api_base: SplitResult, ca_file: str | None, data: Path) -> Reached:
    """The server at an address, whose keys are not known."""
    host = api_base.hostname or ""
    port = api_base.port or (443 if api_base.scheme == "https" else 80)
    try:
        socket.create_connection((host, port), REACH_SECONDS).close()
    except OSError as error:
        why = error.strerror or str(error)
        give_up(f"No server is at {api_base.geturl()}: {why}. Start it, or name another.")
    local = data / CA_NAME
    if ca_file is None and api_base.scheme == "https" and is_here(host) and local.is_file():
        ca_file = str(local)
    return Reached(api_base.geturl(), ca_file)


def is_here(host: str) -> bool:
    from zorse.client.trust import is_loopback

    return is_loopback(host)
