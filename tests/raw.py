"""Requests byte for byte, as no well-meaning client would send them."""

from collections.abc import MutableMapping, Sequence
from typing import Any
from urllib.parse import unquote_to_bytes

import httpx

from tests.api import Answer, Server

HeaderLines = Sequence[tuple[bytes, bytes]]


def ask(
    server: Server,
    method: str,
    path: bytes,
    *,
    query: bytes = b"",
    headers: HeaderLines = (),
    body: Sequence[bytes] = (b"",),
) -> Answer:
    """Hand a request to the application as a listener would, the body in these pieces."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "https",
        "path": unquote_to_bytes(path).decode("utf-8", "replace"),
        "raw_path": path,
        "query_string": query,
        "headers": list(headers),
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", 443),
    }
    pieces = list(body)
    sent: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        if not pieces:
            return {"type": "http.disconnect"}
        piece = pieces.pop(0)
        return {"type": "http.request", "body": piece, "more_body": bool(pieces)}

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    server.loop.run_until_complete(server.zorse.app(scope, receive, send))
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
    start, end = sent
    return Answer(start["status"], httpx.Headers(start["headers"]), end["body"])
