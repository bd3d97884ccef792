"""How a program is started: in the place of this process, or beside it.

In the place of this process nothing stands between the program and who started it. Beside it, where
this process has to go on serving, signals are handed on and its end becomes this process's end.
"""

import errno
import os
import resource
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final, NoReturn

NOT_FOUND: Final = 127
NOT_STARTED: Final = 126
"""As shells have these."""

HANDED_ON: Final = (
    signal.SIGHUP,
    signal.SIGINT,
    signal.SIGQUIT,
    signal.SIGTERM,
    signal.SIGUSR1,
    signal.SIGUSR2,
)
RESTORED: Final = (signal.SIGPIPE, signal.SIGXFSZ)
"""What Python ignores, and the programs that it starts would inherit."""


class CommandError(Exception):
    """A program cannot be started."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.message = message
        self.status = status


def become(command: Sequence[str], environment: Mapping[str, str]) -> NoReturn:
    """Go on as this program; raises ``CommandError``."""
    before = {number: signal.signal(number, signal.SIG_DFL) for number in RESTORED}
    try:
        os.execvpe(command[0], list(command), dict(environment))  # noqa: S606
    except (OSError, ValueError) as error:
        for number, handler in before.items():
            signal.signal(number, handler)
        raise why_not(command[0], error) from error


@contextmanager
def signals_held() -> Iterator[None]:
    """Hold back what is to be handed on; threads that are started inside never see it."""
    # Without a handler, some systems would drop it although it is held back.
    before = signal.signal(signal.SIGCHLD, lambda *_: None)
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, (*HANDED_ON, signal.SIGCHLD))
    try:
        yield
    finally:
        signal.signal(signal.SIGCHLD, before)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def run_beside(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run a program to its end, and give what ``os.waitpid`` says of it; raises ``CommandError``.

    Signals are to be held back by ``signals_held``.
    """
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    try:
        pid = os.posix_spawnp(
            command[0],
            list(command),
            dict(environment),
            setsigmask=mask - {*HANDED_ON, signal.SIGCHLD},
            setsigdef=RESTORED,
        )
    except (OSError, ValueError) as error:
        raise why_not(command[0], error) from error
    while True:
        number, from_terminal = next_signal()
        if number == signal.SIGCHLD:
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                return status
        elif not from_terminal:
            os.kill(pid, number)


def next_signal() -> tuple[int, bool]:
    """The next signal, and whether a terminal sent it, which the program has from there too."""
    held = (*HANDED_ON, signal.SIGCHLD)
    if sys.platform == "linux":
        found = signal.sigwaitinfo(held)
        return found.si_signo, found.si_code > 0
    number = signal.sigwait(held)
    keys = (signal.SIGINT, signal.SIGQUIT)
    return number, number in keys and sys.stdin is not None and sys.stdin.isatty()


def leave(status: int) -> NoReturn:
    """End as a program ended of which ``os.waitpid`` said this."""
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        # Its memory is on the disk already, if it is wanted there.
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
        if number not in {signal.SIGKILL, signal.SIGSTOP}:
            signal.signal(number, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, (number,))
        os.kill(os.getpid(), number)
    raise SystemExit(os.waitstatus_to_exitcode(status))


def why_not(name: str, error: Exception) -> CommandError:
    if isinstance(error, FileNotFoundError):
        return CommandError(f"There is no program {name}.", NOT_FOUND)
    if isinstance(error, OSError) and error.errno == errno.ENOEXEC:
        why = "it is no program of this machine, and its first line names none that reads it"
        return CommandError(f"{name} cannot be run: {why}.", NOT_STARTED)
    why = str(error.strerror if isinstance(error, OSError) else error)
    return CommandError(f"{name} cannot be run: {why}.", NOT_STARTED)
