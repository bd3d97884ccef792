"""A transport straight into the application of a test's server, which notes what was asked."""

from typing import Any

from tests.api import Answer, Server, check
from zorse import contract
from zorse.client.transport import Request, Response

OURS = "https://localhost"


class Straight:
    """Sends for threads, and for coroutines on the server's own loop.

    Each answer is held against the contract. ``answered`` has the operations that were asked for
    and the status of each answer.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        self.answered: list[tuple[str, int]] = []

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
