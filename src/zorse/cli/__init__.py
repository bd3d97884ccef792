"""The command line: one module a command.

Whatever can go wrong is told in one line that says what to do next; a traceback is a bug.
"""

import sys


def main() -> None:
    """Run the command that was typed."""
    # Typer costs as much as the rest of the start; commands are only looked up when needed.
    from zorse.cli.commands import app

    app(prog_name="zorse", args=sys.argv[1:])
