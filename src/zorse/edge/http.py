"""A request as it arrived: what the ASGI server gives, read once, and the answer's headers."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

from zorse import errors

ASGIScope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

REQUEST_LINE_BYTES_MAX: Final = 16 * 1024

STATIC_HEADERS: Final = [
    (b"server", b"zorse"),
    (b"cache-control", b"no-cache, no-store"),
    (b"strict-transport-security", b"max-age=63072000; includeSubDomains; preload"),
    (b"vary", b"Origin"),
    (b"access-control-allow-origin", b"*"),
    (b"access-control-allow-methods", b"GET, HEAD, PUT, PATCH, POST, DELETE"),
    (b"access-control-allow-credentials", b"true"),
    (
        b"access-control-expose-headers",
        (
            b"Request-Id, Stripe-Manage-Version, Stripe-Should-Retry, "
            b"X-Stripe-External-Auth-Required, X-Stripe-Privileged-Session-Required"
        ),
    ),
    (b"access-control-max-age", b"300"),
    (b"content-security-policy", b"base-uri 'none'; default-src 'none'; frame-ancestors 'none'"),
    (b"x-content-type-options", b"nosniff"),
]


STATIC_LINES: Final = b"".join([b"%b: %b\r\n" % header for header in STATIC_HEADERS])

WHOLE_ANSWER: Final = "zorse.answer"
"""Where a scope holds a function that writes a whole answer at once.

It takes the status, the header lines and the body, and tells whether it could.
"""


class ClientGone(Exception):
    """The client went away before its request was complete."""


class Http:
    """One HTTP request: the line, the headers that matter here, and the body on demand."""

    __slots__ = (
        "_receive",
        "account",
        "address",
        "authorization",
        "content_length",
        "content_type",
        "context",
        "idempotency_key",
        "method",
        "path",
        "query",
        "request_id",
        "scheme",
        "user_agent",
        "version",
    )

    def __init__(self, scope: ASGIScope, receive: Receive, request_id: str) -> None:
        self.method: str = scope["method"]
        raw_path: bytes | None = scope.get("raw_path")
        # The router decodes segment by segment, so that a coded slash stays inside its id.
        self.path = raw_path.decode("latin-1") if raw_path else scope["path"]
        self.query: bytes = scope["query_string"]
        self.scheme: str = scope["scheme"]
        client = scope.get("client")
        self.address: str = client[0] if client else ""
        self.request_id = request_id
        self._receive = receive
        self.authorization: bytes | None = None
        self.content_type = b""
        self.content_length = b""
        self.idempotency_key: bytes | None = None
        self.version: bytes | None = None
        self.account: bytes | None = None
        self.context: bytes | None = None
        self.user_agent = b""
        for name, value in scope["headers"]:
            if name == b"authorization":
                self.authorization = value
            elif name == b"content-type":
                self.content_type = value
            elif name == b"content-length":
                self.content_length = value
            elif name == b"idempotency-key":
                self.idempotency_key = value
            elif name == b"stripe-version":
                self.version = value
            elif name == b"stripe-account":
                self.account = value
            elif name == b"stripe-context":
                self.context = value
            elif name == b"user-agent":
                self.user_agent = value

    async def body(self, limit: int) -> bytes:
        """The whole body; one that is larger than the limit is refused unread."""
        if self.content_length.isdigit() and int(self.content_length) > limit:
            raise too_large(limit)
        chunks: list[bytes] = []
        size = 0
        while True:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                raise ClientGone
            chunk = message.get("body", b"")
            size += len(chunk)
            if size > limit:
                raise too_large(limit)
            if not message.get("more_body", False):
                return b"".join([*chunks, chunk]) if chunks else bytes(chunk)
            chunks.append(chunk)


def too_large(limit: int) -> errors.ApiError:
    return errors.invalid_request(
        f"The request body is larger than {limit} bytes, which is the limit here.",
        status=413,
        stored=False,
    )


def check_line(http: Http) -> None:
    """Refuse a path and query that are longer than any request needs."""
    if len(http.path) + len(http.query) > REQUEST_LINE_BYTES_MAX:
        raise errors.invalid_request(
            f"The request URL is longer than {REQUEST_LINE_BYTES_MAX} bytes, which is the limit "
            "here. Send long parameters in the body of a POST request.",
            status=414,
            stored=False,
        )


async def send_answer(
    scope: ASGIScope, send: Send, status: int, headers: Headers, body: bytes
) -> None:
    """Answer with the headers that every answer has and these; a HEAD request gets no body.

    Our own connection takes an answer whole, in one write; any other server gets it as usual.
    """
    headers.append((b"content-length", b"%d" % len(body)))
    if scope["method"] == "HEAD":
        body = b""
    answer_whole = scope.get(WHOLE_ANSWER)
    if answer_whole is not None:
        lines = b"".join([b"%b: %b\r\n" % header for header in headers])
        # A line break inside a value would begin a header of somebody else's making.
        if lines.count(b"\n") == len(headers) and answer_whole(status, lines + STATIC_LINES, body):
            return
    headers += STATIC_HEADERS
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def naming(request_id: str, send: Send) -> Send:
    """The same way out, with a request id on what goes through it."""

    async def named(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            headers = [*message.get("headers", ()), (b"request-id", request_id.encode())]
            message = {**message, "headers": headers}
        await send(message)

    return named
