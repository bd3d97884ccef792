"""What goes out to the person or the script that typed a command."""

import contextlib
import os
import sys


class OutputError(Exception):
    """Standard output takes nothing; who typed the command was told, unless they closed it."""


def say(text: str) -> None:
    """Write a text to standard output at once, in full, whatever the locale.

    A path may hold bytes that are no text; they go out as they are, so that it can be pasted.
    Raises ``OutputError``.
    """
    if sys.stdout is None:  # So Python has it when it is closed from the beginning.
        raise OutputError
    try:
        sys.stdout.buffer.write(f"{text}\n".encode("utf-8", "surrogateescape"))
        sys.stdout.buffer.flush()
    except OSError as error:
        # What is left in the buffer would fail once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            complain(f"Standard output cannot be written: {error.strerror}.")
        raise OutputError from error


def complain(message: str) -> None:
    """Write one line to standard error: what is wrong, and what to do next."""
    line = f"zorse: {' '.join(message.split())}\n"
    # Where nobody can be told, the status has to do.
    with contextlib.suppress(OSError, AttributeError):
        sys.stderr.write(line.encode("utf-8", "backslashreplace").decode())
        sys.stderr.flush()


def has_colours() -> bool:
    """Whether somebody looks at standard output who did not ask for plain text (no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty()
