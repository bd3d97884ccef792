"""The commands, by name.

Each lies in a module of its own as ``command``, which is imported when it is asked for, so that
none has to wait for what another needs.
"""

import importlib
from collections.abc import Sequence
from typing import Final

import click

from zorse import __version__
from zorse.cli import terminal

MODULES: Final = {
    "serve": "zorse.cli.serve",
    "mock": "zorse.cli.mock",
    "run": "zorse.cli.run",
    "account": "zorse.cli.account",
    "keys": "zorse.cli.keys",
    "user": "zorse.cli.user",
    "health": "zorse.cli.health",
    "version": "zorse.cli.version",
}
"""In the order in which help shows them."""


class Commands(click.Group):
    """Finds commands by the table, where click would want all of them at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in MODULES:
            return None
        command = importlib.import_module(MODULES[cmd_name]).command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        # Click proposes what was meant from its own table, which is empty here.
        if args[0] not in MODULES and not args[0].startswith("-"):
            raise click.exceptions.NoSuchCommand(args[0], possibilities=MODULES, ctx=ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=Commands,
    help="A payments platform that you run yourself and that speaks the Stripe API.",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
def app() -> None:
    """Keep the commands together; each does its own work."""


def run(words: Sequence[str]) -> int:
    """Run a command as it was typed and give its status."""
    try:
        # A number is the status of a command that ended itself, as --help does.
        status = app.main(list(words), prog_name="zorse", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.UsageError as error:
        terminal.complain(f"{sentence(error.format_message())} {where_to_read(error)}")
        return error.exit_code
    except click.ClickException as error:
        terminal.complain(error.format_message())
        return error.exit_code
    except click.Abort:
        return 130
    except terminal.OutputError:
        return 1
    return status if isinstance(status, int) else 0


def sentence(text: str) -> str:
    """The text on one line, with a stop at its end."""
    line = " ".join(text.split())
    return line if line.endswith((".", "?", "!")) else f"{line}."


def where_to_read(error: click.UsageError) -> str:
    """The command to type next: the help that tells what would have been right."""
    path = error.ctx.command_path if error.ctx is not None else "zorse"
    return f"See {path} --help."
