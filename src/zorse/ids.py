"""Identifiers and secrets.

An id is a prefix, the time in base 62, and a random tail, so that ids of one kind sort by creation:
inserts then append to an index instead of touching a page each. Secrets are random throughout.
``Sequence`` gives the numbers by which the store orders what happened in the same second.
"""

import secrets
import threading
import time

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_TIME_CHARS = 9  # 62**9 microseconds reach past the year 2400.
_PAIRS = [a + b for a in ALPHABET for b in ALPHABET]


def base62(number: int, width: int) -> str:
    """Write a number in base 62, padded on the left with zeros to a fixed width."""
    out = ""
    while number:
        number, pair = divmod(number, 3844)
        out = _PAIRS[pair] + out
    return out.rjust(width, "0")[-width:]


class Sequence:
    """Strictly increasing 63-bit numbers that follow the time in microseconds."""

    def __init__(self) -> None:
        self._last = 0
        self._lock = threading.Lock()

    def next(self) -> int:
        """The next number, larger than every one before it in this process."""
        with self._lock:
            value = time.time_ns() // 1000 << 10
            if value <= self._last:
                value = self._last + 1
            self._last = value
            return value


_sequence = Sequence()


def sequence() -> int:
    """A number that orders whatever carries it by creation, also within one microsecond."""
    return _sequence.next()


def random_text(length: int) -> str:
    """Random letters and digits from the system's source of secrets."""
    number = secrets.randbits(length * 6 + 8)
    out: list[str] = []
    while len(out) < length:
        number, digit = divmod(number, 62)
        out.append(ALPHABET[digit])
    return "".join(out)


def new_id(prefix: str, length: int = 24) -> str:
    """A fresh id ``prefix`` + underscore + ``length`` letters and digits, sorting by time."""
    # The sequence is never the same twice in a process; the tail keeps processes apart.
    head = base62(sequence(), 11)
    if length <= 14:
        return f"{prefix}_{head[:11]}{random_text(length - 11)}"
    return f"{prefix}_{head}{random_text(length - 11)}"


def request_id() -> str:
    """A fresh request id, ``req_`` and 14 letters and digits."""
    return f"req_{base62(sequence(), 11)}{random_text(3)}"
