"""What a server's owner asks of it on the command line, whether it runs or not."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from zorse.cli.serve import Folder, default_data

F = TypeVar("F", bound=Callable[..., Any])


def data_options(function: F) -> F:
    """The flags that say where the data is, as ``zorse serve`` has them, and ``--json``."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Print JSON on one line."),
        click.option(
            "--database-url",
            envvar="ZORSE_DATABASE_URL",
            show_envvar=True,
            metavar="URL",
            help="The PostgreSQL database, where that is used.",
        ),
        click.option(
            "--data",
            type=Folder(),
            envvar="ZORSE_DATA",
            show_envvar=True,
            default=default_data,
            show_default="~/.local/share/zorse",
            help="Folder for data, keys and certificates.",
        ),
    ):
        function = option(function)
    return function


def do(command: str, data: Path, database_url: str | None, **arguments: str) -> Any:
    """Ask the running server, or do it without one; what cannot be done is told in one line."""
    from zorse import control
    from zorse.control import channel

    try:
        try:
            return channel.ask(data, command, arguments)
        except channel.NoServerError:
            return asyncio.run(without_server(command, data, database_url, arguments))
    except control.ControlError as error:
        raise click.ClickException(error.message) from None


async def without_server(
    command: str, data: Path, database_url: str | None, arguments: dict[str, str]
) -> Any:
    """Open the store for this one thing, and close it again."""
    from zorse import control, server
    from zorse.clock import SystemClock
    from zorse.rails.vault import open_vault
    from zorse.settings import Settings
    from zorse.store.protocol import StoreError

    if not database_url and not (data / server.DATABASE_NAME).exists():
        raise control.ControlError(
            f"There is no data in {data}. Name the folder with --data, or start a server first."
        )
    store = server.open_store(Settings(data=data, database_url=database_url or None))
    try:
        await store.start()
    except StoreError as error:
        raise control.ControlError(str(error)) from error
    try:
        vault = open_vault(data / server.VAULT_KEY_NAME)
        return control.run(store, SystemClock(), vault, command, arguments)
    except OSError as error:
        raise control.ControlError(
            f"{data / server.VAULT_KEY_NAME} cannot be read: {error.strerror}."
        ) from error
    finally:
        await store.stop()
