"""The command line: one module a command.

Whatever can go wrong is told in one line that says what to do next; a traceback is a bug. The
status is 2 where the command itself was mistyped, and 1 where it could not be done.
"""

import sys


def main() -> None:
    """Run the command that was typed, and leave with its status."""
    try:
        from zorse.cli.commands import run

        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        status = 130  # As shells have it: 128 and the signal's number.
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] == "zorse":
            raise
        # The library alone is installed, which needs none of what the server does.
        line = f"zorse: {error.name} is not installed. Run: pip install 'zorse[server]'\n"
        sys.stderr.write(line)
        status = 1
    raise SystemExit(status)
