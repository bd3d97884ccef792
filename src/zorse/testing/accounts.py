"""Accounts of the in-memory server, and what they asked of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Account:
    """An account of its own, and its keys. It knows nothing of any other account."""

    id: str
    secret_key: str = field(repr=False)
    publishable_key: str
    live_secret_key: str = field(repr=False)
    live_publishable_key: str = field(repr=False)

    def key_like(self, other: str) -> str:
        """The key of this account that is of the same kind and mode as another key."""
        if other.startswith("pk_live_"):
            return self.live_publishable_key
        if other.startswith(("sk_live_", "rk_live_")):
            return self.live_secret_key
        if other.startswith("pk_"):
            return self.publishable_key
        return self.secret_key


@dataclass(frozen=True, slots=True)
class RequestMade:
    """A request as the server's log has it. ``error`` is the message of one that was refused."""

    method: str
    path: str
    query: str
    status: int
    request_id: str
    error: str = ""
    code: str = ""
    livemode: bool = False

    def __str__(self) -> str:
        path = f"{self.path}?{self.query}" if self.query else self.path
        line = f"{self.method:6} {path}  {self.status}  {self.request_id}"
        if self.livemode:
            line += "  (live mode)"
        code = f" ({self.code})" if self.code else ""
        return f"{line}\n       {self.error}{code}" if self.error else line


def told(requests: Iterable[RequestMade], shown_max: int) -> str:
    """Requests for people to read, in the order in which they were made; the last are shown."""
    found = list(requests)
    left = len(found) - shown_max
    head = [f"… and {left} before these"] if left > 0 else []
    return "\n".join([*head, *map(str, found[-shown_max:])])
