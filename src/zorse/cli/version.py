"""``zorse version``: which zorse this is, and which version of the API it speaks."""

import click

from zorse import __version__
from zorse.cli import terminal


@click.command(help="Print the version of zorse and of the API that it speaks.")
def command() -> None:
    from zorse.contract import HEAD_VERSION

    terminal.say(f"zorse {__version__} (API {HEAD_VERSION})")
