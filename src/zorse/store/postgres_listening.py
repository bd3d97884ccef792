"""Hearing of changes by other processes: who changes accounts or keys notifies all who listen.

Each process has a connection for this alone. While it is away nothing is heard, so what is known is
taken for old when it comes back; a process that hears nothing at all reads again after a while.
"""

import logging
import select
import socket
import threading
from collections.abc import Callable
from typing import Final

import psycopg

CHANNEL: Final = "zorse_accounts"
LISTEN: Final = f"LISTEN {CHANNEL}"
NOTIFY: Final = f"NOTIFY {CHANNEL}"
RETRY_SECONDS: Final = 2.0

_log = logging.getLogger(__name__)


class Listening:
    """A thread that calls ``changed`` for each change, from the moment that it is started."""

    def __init__(self, conninfo: str, changed: Callable[[], None]) -> None:
        self._conninfo = conninfo
        self._changed = changed
        self._stop, self._stopped = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="zorse-listening", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread and its connection."""
        self._stop.close()
        self._thread.join()
        self._stopped.close()

    def _run(self) -> None:
        lost = False
        while not self._is_over(0 if not lost else RETRY_SECONDS):
            try:
                with psycopg.connect(self._conninfo, autocommit=True) as connection:
                    connection.execute(LISTEN)
                    lost = False
                    self._changed()
                    self._listen(connection)
                    return
            except psycopg.Error as error:
                if not lost:
                    _log.warning("changes by other servers are heard of late: %s", error)
                lost = True

    def _listen(self, connection: psycopg.Connection) -> None:
        """Tell of what is heard until the end; raises when the connection is lost."""
        while not self._is_over(None, connection.fileno()):
            # Many at once are one change.
            if list(connection.notifies(timeout=0)):
                self._changed()

    def _is_over(self, wait_seconds: float | None, *also: int) -> bool:
        """Wait for the end, or for something to read; tell whether it was the end."""
        poll = select.poll()
        for descriptor in (self._stopped.fileno(), *also):
            poll.register(descriptor, select.POLLIN)
        ready = poll.poll(None if wait_seconds is None else wait_seconds * 1_000)
        return any(descriptor == self._stopped.fileno() for descriptor, _ in ready)
