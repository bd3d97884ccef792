"""``zorse keys``: the API keys of an account."""

import json
from pathlib import Path
from typing import Any, Final

import click

from zorse.cli import terminal
from zorse.cli.owner import data_options, do
from zorse.control.accounts import written

OVERLAPS: Final = ("now", "1h", "24h", "3d", "7d")


@click.group(help="Show the API keys of an account, make them, roll them and end them.")
def command() -> None:
    """Keep the commands together."""


ACCOUNT: Final = click.option(
    "--account", default="", help="The account; not needed where there is only one."
)
KEY: Final = click.argument("key", metavar="KEY")


@command.command("list", help="Show the keys of both modes.")
@ACCOUNT
@data_options
def list_(account: str, data: Path, database_url: str | None, as_json: bool) -> None:
    rows = do("keys list", data, database_url, account=account)
    lines = [line_of(row) for row in rows]
    terminal.say(json.dumps(rows) if as_json else "\n".join(lines) or "No key yet.")


@command.command(help="Make a key, and show it; a live one is shown this once.")
@click.option(
    "--kind",
    type=click.Choice(["restricted", "secret", "publishable"]),
    default="restricted",
    show_default=True,
    help="What the key is for.",
)
@click.option("--live", is_flag=True, help="A key of live mode.")
@click.option("--name", default="", help="What the key is called.")
@click.option("--note", default="", help="What it is for, or where it is used.")
@click.option(
    "--permission",
    "permissions",
    multiple=True,
    metavar="NAME",
    help="What a restricted key may do, such as customer_read; may be repeated.",
)
@click.option(
    "--from",
    "addresses",
    multiple=True,
    metavar="ADDRESS",
    help="An address or network that it may be used from; may be repeated.",
)
@ACCOUNT
@data_options
def create(
    kind: str,
    live: bool,
    name: str,
    note: str,
    permissions: tuple[str, ...],
    addresses: tuple[str, ...],
    account: str,
    data: Path,
    database_url: str | None,
    as_json: bool,
) -> None:
    row = do(
        "keys create",
        data,
        database_url,
        kind=kind,
        mode="live" if live else "test",
        name=name,
        note=note,
        permissions=",".join(permissions),
        addresses=",".join(addresses),
        account=account,
    )
    terminal.say(json.dumps(row) if as_json else row["secret"])


@command.command(
    help="Put a new key in the place of KEY (its id, the key itself, or its last four characters)."
)
@KEY
@click.option(
    "--overlap",
    type=click.Choice(OVERLAPS),
    default="now",
    show_default=True,
    help="How long the old key works on.",
)
@ACCOUNT
@data_options
def roll(
    key: str, overlap: str, account: str, data: Path, database_url: str | None, as_json: bool
) -> None:
    row = do("keys roll", data, database_url, key=key, overlap=overlap, account=account)
    terminal.say(json.dumps(row) if as_json else row["secret"])


@command.command(help="End KEY now (its id, the key itself, or its last four characters).")
@KEY
@ACCOUNT
@data_options
def expire(key: str, account: str, data: Path, database_url: str | None, as_json: bool) -> None:
    row = do("keys expire", data, database_url, key=key, account=account)
    terminal.say(json.dumps(row) if as_json else line_of(row))


def line_of(row: dict[str, Any]) -> str:
    """A key on one line."""
    line = f"{row['id']}  {row['mode']} {row['kind']} …{row['last4']}  {row['name']}"
    if row["expired"]:
        line += " (over)"
    elif row["expires_at"] is not None:
        line += f" (until {written(row['expires_at'])})"
    if row["last_used"] is not None:
        line += f", used {written(row['last_used'])} from {row['last_address']}"
    if row["permissions"]:
        names = [name.removeprefix("rak_") for name in row["permissions"]]
        line += f": {', '.join(names)}"
    return line
