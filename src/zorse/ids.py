"""Identifiers and secrets.

An id is a prefix, the time in base 62, and a random tail, so that ids of one kind sort by creation:
inserts then append to an index instead of touching a page each. Secrets are random throughout.
``Sequence`` gives the numbers by which the store orders what happened in the same second.

A mock that was given a seed draws all of them from it (``seed_with``); nothing else may, since such
secrets can be guessed.
"""

import hashlib
import itertools
import os
import secrets
import threading
import time
from collections.abc import Callable

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_PAIRS = [a + b for a in ALPHABET for b in ALPHABET]


def base62(number: int, width: int) -> str:
    """Write a number in base 62, padded on the left with zeros to a fixed width."""
    out: list[str] = []
    while number:
        number, pair = divmod(number, 3844)
        out.append(_PAIRS[pair])
    out.reverse()
    return "".join(out).rjust(width, "0")[-width:]


class Sequence:
    """Strictly increasing 63-bit numbers that follow the time in microseconds."""

    def __init__(self) -> None:
        self._last = 0
        # Processes that share a database begin each microsecond at a place of their own.
        self._offset = secrets.randbelow(1 << 10)
        self._lock = threading.Lock()

    def next(self) -> int:
        """The next number, larger than every one before it in this process."""
        with self._lock:
            value = (time.time_ns() // 1000 << 10) + self._offset
            if value <= self._last:
                value = self._last + 1
            self._last = value
            return value


class _SeededSequence(Sequence):
    """The same by a clock that is given, so that they are the same on every run."""

    def __init__(self, micros: Callable[[], int]) -> None:
        super().__init__()
        self._micros = micros

    def next(self) -> int:
        with self._lock:
            self._last = max(self._micros() << 10, self._last + 1)
            return self._last


_sequence = Sequence()


def sequence() -> int:
    """A number that orders whatever carries it by creation, also within one microsecond."""
    return _sequence.next()


class _Randomness:
    """Letters and digits from the system's source of secrets, fetched in bulk.

    Bytes past the last whole round of the alphabet are dropped, so every character is as likely as
    any other. What was fetched is forgotten in a forked process, which must not repeat it.
    """

    BYTES = 4096
    TABLE = "".join(ALPHABET[byte % 62] for byte in range(256)).encode()
    UNEVEN = bytes(range(256 - 256 % 62, 256))

    def __init__(self, fetch: Callable[[int], bytes]) -> None:
        self._fetch = fetch
        self._lock = threading.Lock()
        self.forget()

    def forget(self) -> None:
        self._text = ""
        self._used = 0

    def take(self, length: int) -> str:
        with self._lock:
            used = self._used
            if used + length > len(self._text):
                fetched = self._fetch(self.BYTES + 2 * length)
                self._text = fetched.translate(self.TABLE, self.UNEVEN).decode()
                used = 0
            self._used = used + length
            return self._text[used : used + length]


_system = _Randomness(secrets.token_bytes)
os.register_at_fork(after_in_child=_system.forget)
_randomness = _system


def random_text(length: int) -> str:
    """Random letters and digits from the system's source of secrets."""
    return _randomness.take(length)


_SLOW = 62**4
"""Sequence numbers that agree down to this differ in the last four characters only."""

_recent = (0, "")


def sortable_text() -> str:
    """Eleven letters and digits that sort by time, never the same twice in a process."""
    global _recent
    slow, fast = divmod(sequence(), _SLOW)
    number, text = _recent
    if number != slow:
        text = base62(slow, 7)
        _recent = (slow, text)
    high, low = divmod(fast, 3844)
    return text + _PAIRS[high] + _PAIRS[low]


def new_id(prefix: str, length: int = 24) -> str:
    """A fresh id ``prefix`` + underscore + ``length`` letters and digits, sorting by time."""
    # The tail keeps processes apart.
    return f"{prefix}_{sortable_text()}{random_text(length - 11)}"


def request_id() -> str:
    """A fresh request id, ``req_`` and 14 letters and digits."""
    return f"req_{sortable_text()}{random_text(3)}"


# A seed -----------------------------------------------------------------------------------------


def seeded_bytes(seed: int) -> Callable[[int], bytes]:
    """A source of bytes that gives the same ones after each other on every run."""
    blocks = itertools.count()

    def fetch(length: int) -> bytes:
        count = -(-length // hashlib.sha256().digest_size)
        texts = [f"zorse {seed} {next(blocks)}".encode() for _ in range(count)]
        return b"".join([hashlib.sha256(text).digest() for text in texts])[:length]

    return fetch


def seed_with(seed: int, micros: Callable[[], int]) -> None:
    """Draw every id and secret of this process from a seed, and order them by this clock."""
    global _sequence, _randomness, _recent
    _sequence = _SeededSequence(micros)
    _randomness = _Randomness(seeded_bytes(seed))
    _recent = (0, "")


def unseed() -> None:
    """Draw from the system's source again."""
    global _sequence, _randomness, _recent
    _sequence = Sequence()
    _randomness = _system
    _recent = (0, "")
