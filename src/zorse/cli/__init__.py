"""The command line: one module a command.

Whatever can go wrong is told in one line that says what to do next; a traceback is a bug.
"""


def main() -> None:
    """Run the command that was typed."""
    from zorse.cli.commands import app

    app(prog_name="zorse")
