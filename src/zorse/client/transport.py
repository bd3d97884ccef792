"""How a request leaves the process: what a transport is given, and what it gives back.

A transport may send, or send asynchronously, or both. Clients make their own over urllib3 and
aiohttp; ``Client(transport=…)`` takes another: one in the same process, one that records, one over
httpx. A transport raises ``APIConnectionError`` when no answer came.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable


class BodyStream(Protocol):
    """A body that is too large to hold: its length in bytes, and its parts in turn."""

    length: int

    def __iter__(self) -> Iterator[bytes]: ...


@dataclass(frozen=True, slots=True)
class Request:
    """What goes out. ``timeout`` is how many seconds to wait for the answer."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: "bytes | BodyStream | None" = field(repr=False)
    timeout: float
    stream: bool = False
    """Whether the body of the answer is wanted part by part."""


@dataclass(slots=True)
class Response:
    """What came back, with the names of headers in small letters.

    ``chunks`` holds the body instead of ``body`` where a stream was asked for; to exhaust it, or to
    call its ``close`` or ``aclose``, gives the connection back.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    chunks: "Iterator[bytes] | AsyncIterator[bytes] | None" = None


@runtime_checkable
class Transport(Protocol):
    """Sends a request and waits for the answer; called from many threads at once."""

    def send(self, request: Request) -> Response: ...

    def close(self) -> None: ...


@runtime_checkable
class AsyncTransport(Protocol):
    """The same for coroutines."""

    async def send_async(self, request: Request) -> Response: ...

    async def close_async(self) -> None: ...
