"""A transport that answers what it was told, and keeps what it was asked."""

import json
from collections.abc import Iterable
from typing import Any

from zorse.client.transport import Request, Response

Answer = Response | Exception


def answer(status: int = 200, body: Any = None, **headers: str) -> Response:
    """An answer; header names have underscores for dashes."""
    found = {name.replace("_", "-"): value for name, value in headers.items()}
    text = body if isinstance(body, bytes) else json.dumps(body or {"id": "x"}).encode()
    return Response(status, {"request-id": "req_scripted", **found}, text)


class Scripted:
    """Answers in turn, for threads and for coroutines; the last one again and again."""

    def __init__(self, answers: Iterable[Answer] = ()) -> None:
        self.answers = list(answers) or [answer()]
        self.asked: list[Request] = []
        self.bodies: list[bytes] = []
        self.closed = 0

    def send(self, request: Request) -> Response:
        self.asked.append(request)
        body = request.body
        self.bodies.append(body if isinstance(body, bytes) else b"".join(body or ()))
        found = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    async def send_async(self, request: Request) -> Response:
        return self.send(request)

    def close(self) -> None:
        self.closed += 1

    async def close_async(self) -> None:
        self.closed += 1
