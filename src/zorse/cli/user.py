"""``zorse user``: who may sign in to the Dashboard."""

import json
from pathlib import Path

import click

from zorse.cli import terminal
from zorse.cli.owner import data_options, do


@click.group(help="Show who may sign in to the Dashboard, let people in, give new passwords.")
def command() -> None:
    """Keep the commands together."""


@command.command("list", help="Show everybody and their roles.")
@data_options
def list_(data: Path, database_url: str | None, as_json: bool) -> None:
    rows = do("user list", data, database_url)
    lines = [
        f"{row['email']}  {row['name']}: "
        + (", ".join([f"{role} of {account}" for account, role in row["roles"].items()]) or "–")
        for row in rows
    ]
    terminal.say(json.dumps(rows) if as_json else "\n".join(lines) or "Nobody yet.")


@command.command(help="Let somebody into an account; who is new gets a password, shown once.")
@click.argument("email")
@click.option(
    "--role",
    type=click.Choice(["owner", "developer", "viewer"]),
    default="developer",
    show_default=True,
    help="What the person may do.",
)
@click.option("--account", default="", help="The account; not needed where there is only one.")
@click.option("--name", default="", help="The person's name.")
@data_options
def add(
    email: str,
    role: str,
    account: str,
    name: str,
    data: Path,
    database_url: str | None,
    as_json: bool,
) -> None:
    made = do("user add", data, database_url, email=email, role=role, account=account, name=name)
    text = f"{made['email']} is {made['role']} of {made['account']}"
    if made["password"] is not None:
        text += f"; the password is {made['password']}"
    terminal.say(json.dumps(made) if as_json else f"{text}.")


@command.command(help="Give somebody a new password, shown once, and end their sessions.")
@click.argument("email")
@data_options
def password(email: str, data: Path, database_url: str | None, as_json: bool) -> None:
    made = do("user password", data, database_url, email=email)
    text = f"The new password of {made['email']} is {made['password']}."
    terminal.say(json.dumps(made) if as_json else text)
