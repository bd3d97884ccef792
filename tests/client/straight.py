"""Ways to the application of a test's server, on which is noted what arrives.

``Straight`` is a transport without a socket; ``served`` gives the application a port of HTTPS.
"""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

from tests.api import Answer, Server, check
from zorse import contract
from zorse.client.transport import Request, Response
from zorse.edge import certificates
from zorse.edge.http import ASGIScope, Receive, Send
from zorse.edge.listener import Listener

T = TypeVar("T")

OURS = "https://localhost"
HOST = "127.0.0.1"
WAIT_SECONDS = 20


class Straight:
    """Sends for threads, and for coroutines on the server's own loop.

    Each answer is held against the contract. ``answered`` has the operations that were asked for
    and the status of each answer, ``lines`` the request lines.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        self.answered: list[tuple[str, int]] = []
        self.lines: list[str] = []

    @property
    def done(self) -> set[str]:
        """The operations that were answered with what was asked for."""
        return {key for key, status in self.answered if status < 400}

    def send(self, request: Request) -> Response:
        return self._noted(request, self.server.send(**wanted(request)))

    async def send_async(self, request: Request) -> Response:
        answer = await self.server.client.request(**wanted(request, url="url"))
        return self._noted(request, Answer(answer.status_code, answer.headers, answer.content))

    def _noted(self, request: Request, answer: Answer) -> Response:
        path = path_of(request).partition("?")[0]
        self.lines.append(f"{request.method} {path}")
        check(request.method, path, answer)
        found = contract.load().match(request.method, path)
        if found is not None:
            self.answered.append((found[0].key, answer.status))
        return Response(answer.status, dict(answer.headers.items()), answer.content)

    def close(self) -> None:
        """The server is the test's."""

    async def close_async(self) -> None:
        """The server is the test's."""


def path_of(request: Request) -> str:
    assert request.url.startswith(OURS)
    return request.url[len(OURS) :]


def wanted(request: Request, url: str = "path") -> dict[str, Any]:
    body = request.body
    content = body if isinstance(body, bytes | None) else b"".join(body)
    return {
        "method": request.method,
        url: path_of(request),
        "headers": dict(request.headers),
        "content": content,
    }


class Apart:
    """A loop on a thread of its own; who has something run there waits for it."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    @property
    def as_loop(self) -> asyncio.AbstractEventLoop:
        """For what asks a loop to run something to its end, and nothing else of it."""
        return cast("asyncio.AbstractEventLoop", self)

    def run_until_complete(self, wanted: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(wanted, self._loop).result(WAIT_SECONDS)

    def end(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(WAIT_SECONDS)
        self._loop.close()


@dataclass
class Served:
    """A server that is reached over HTTPS, and the request lines that it was sent."""

    api_base: str
    ca_file: Path
    lines: list[str]


@contextmanager
def served(server: Server, folder: Path) -> Iterator[Served]:
    """A port of HTTPS for a server whose loop runs apart."""
    lines: list[str] = []

    async def heard(scope: ASGIScope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            lines.append(f"{scope['method']} {scope['raw_path'].decode()}")
        await server.zorse.app(scope, receive, send)

    made = certificates.ensure(folder, ["localhost"])
    context = certificates.ssl_context(made)
    listener = Listener(heard, host=HOST, port=0, ssl_context=context, stop_seconds=1)
    port = listener.bind()
    tasks: list[asyncio.Task[None]] = []

    async def begin() -> None:
        tasks.append(asyncio.create_task(listener.serve()))

    async def end() -> None:
        listener.stop()
        await asyncio.gather(*tasks)

    server.loop.run_until_complete(begin())
    try:
        yield Served(f"https://localhost:{port}", made.ca_file, lines)
    finally:
        server.loop.run_until_complete(end())
