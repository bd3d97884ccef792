"""The way of the Python library to the in-memory server."""

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from zorse.client.error import APIConnectionError
from zorse.client.transport import Request, Response
from zorse.testing.exchange import Exchange, NoAnswer, Question, lines

if TYPE_CHECKING:
    from zorse.testing.server import Server


class ClientTransport:
    """Hands requests over to a server in the same process, whatever address they name."""

    def __init__(self, server: "Server") -> None:
        self._server = server

    def send(self, request: Request) -> Response:
        try:
            exchange = self._server.ask(question(request), request.timeout)
        except (NoAnswer, TimeoutError) as error:
            raise unanswered(request, error) from error
        if request.stream:
            return response(exchange, b"", exchange.iterate())
        return response(exchange, exchange.body())

    async def send_async(self, request: Request) -> Response:
        try:
            exchange = await self._server.ask_async(question(request), request.timeout)
        except (NoAnswer, TimeoutError) as error:
            raise unanswered(request, error) from error
        if request.stream:
            return response(exchange, b"", exchange.iterate_async())
        return response(exchange, await exchange.body_async())

    def close(self) -> None:
        """The server goes on: it is not this transport's to end."""

    async def close_async(self) -> None:
        self.close()


def question(request: Request) -> Question:
    body = request.body
    if body is not None and not isinstance(body, bytes):
        body = b"".join(body)
    headers = lines(request.headers.items())
    if body:
        headers.append((b"content-length", b"%d" % len(body)))
    return Question(request.method, request.url, headers, body or b"")


def response(
    exchange: Exchange,
    body: bytes,
    chunks: Iterator[bytes] | AsyncIterator[bytes] | None = None,
) -> Response:
    headers = {
        name.decode("latin-1").lower(): value.decode("latin-1") for name, value in exchange.headers
    }
    return Response(exchange.status, headers, body, chunks)


def unanswered(request: Request, error: Exception) -> APIConnectionError:
    """Why no answer came; the same would happen again."""
    message = str(error) or f"No answer came within {request.timeout:g} seconds."
    return APIConnectionError(message, should_retry=False)
