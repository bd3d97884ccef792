"""The channel to a running server: a socket in its data folder, for its owner alone.

One line of JSON asks, ``{"command": …, "arguments": {…}}``, and one answers, ``{"answer": …}`` or
``{"problem": …}``. Who may open the socket is who owns the folder.
"""

import asyncio
import contextlib
import json
import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from zorse.control.problems import ControlError

NAME: Final = "control.sock"
LINE_BYTES_MAX: Final = 64 * 1024
ANSWER_SECONDS: Final = 30
PATH_BYTES_MAX: Final = 100
"""How long an address of a socket may be; systems allow a few bytes more."""

Do = Callable[[str, dict[str, str]], Any]


async def listen(data: Path, do: Do) -> asyncio.Server | None:
    """Answer the owner of a data folder; nothing where the folder's name is too long for it."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.TimeoutError, ValueError):
            async with asyncio.timeout(ANSWER_SECONDS):
                line = await reader.readline()
                writer.write(json.dumps(done(line, do)).encode() + b"\n")
                await writer.drain()
        writer.close()

    path = data / NAME
    if len(os.fsencode(path)) > PATH_BYTES_MAX:
        return None
    # Who runs the server holds the database, so a socket that is there was left behind.
    path.unlink(missing_ok=True)
    before = os.umask(0o177)
    try:
        return await asyncio.start_unix_server(answer, path, limit=LINE_BYTES_MAX)
    finally:
        os.umask(before)


def done(line: bytes, do: Do) -> dict[str, Any]:
    """What a line asks for, done; or why it is not."""
    try:
        asked = json.loads(line)
        command, arguments = asked["command"], asked["arguments"]
        if not all(isinstance(text, str) for text in (command, *arguments, *arguments.values())):
            raise TypeError
    except (ValueError, KeyError, TypeError, AttributeError):
        return {"problem": "What was asked of the server is not understood."}
    try:
        return {"answer": do(command, arguments)}
    except ControlError as error:
        return {"problem": error.message}


def ask(data: Path, command: str, arguments: dict[str, str]) -> Any:
    """Ask the server that runs on a data folder; raises ``ControlError``, ``NoServerError``."""
    path = data / NAME
    line = json.dumps({"command": command, "arguments": arguments}).encode() + b"\n"
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(ANSWER_SECONDS)
            connection.connect(os.fsencode(path))
            connection.sendall(line)
            with connection.makefile("rb") as incoming:
                answered = incoming.readline()
    except TimeoutError:
        raise ControlError(
            f"The server on {data} does not answer. Look at what it says, or stop it and try again."
        ) from None
    except OSError as error:
        raise NoServerError from error
    if not answered:
        raise ControlError(f"The server on {data} ended meanwhile. Try again.")
    found = json.loads(answered)
    if "problem" in found:
        raise ControlError(found["problem"])
    return found["answer"]


class NoServerError(Exception):
    """No server runs on a data folder."""
