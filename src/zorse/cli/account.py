"""``zorse account``: the accounts of a server, and the API version that each is pinned to."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import click

from zorse.cli import terminal
from zorse.cli.owner import data_options, do


@click.group(help="Show accounts, and move them to a newer version of the API.")
def command() -> None:
    """Keep the commands together."""


ACCOUNT: Final = click.argument("account", required=False, default="")


@command.command("list", help="Show each account and its API version.")
@data_options
def list_(data: Path, database_url: str | None, as_json: bool) -> None:
    rows = do("account list", data, database_url)
    show(rows, as_json, lambda: "\n".join([line_of(row) for row in rows]) or "No account yet.")


@command.command(
    help="Move an account to the newest version of the API; without ACCOUNT, the only one there "
    "is. For 72 hours `zorse account rollback` takes it back."
)
@ACCOUNT
@click.option("--to", default="", metavar="VERSION", help="A version on the way to the newest.")
@data_options
def upgrade(account: str, to: str, data: Path, database_url: str | None, as_json: bool) -> None:
    row = do("account upgrade", data, database_url, account=account, to=to)
    show(row, as_json, lambda: line_of(row))


@command.command(help="Take an account back to the version before its last upgrade.")
@ACCOUNT
@data_options
def rollback(account: str, data: Path, database_url: str | None, as_json: bool) -> None:
    row = do("account rollback", data, database_url, account=account)
    show(row, as_json, lambda: line_of(row))


def show(value: Any, as_json: bool, text: Callable[[], str]) -> None:
    terminal.say(json.dumps(value) if as_json else text())


def line_of(row: dict[str, Any]) -> str:
    """An account on one line."""
    version = row["api_version"]
    if version is None:
        return f"{row['id']}  {row['name']}: pinned by its first request"
    line = f"{row['id']}  {row['name']}: {version}"
    if row["back_to"] is not None:
        from zorse.control.accounts import written

        line += f" (until {written(row['until'])} it can go back to {row['back_to']})"
    elif version != row["head"]:
        line += f" (newest: {row['head']})"
    return line
