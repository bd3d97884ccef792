"""The way through a proxy, over urllib3: it opens tunnels, and tells the proxy who asks."""

import ssl
from collections.abc import Iterator
from typing import Any, Final

import urllib3

from zorse.client import trust
from zorse.client.transport import Request, Response

CONNECTIONS_KEPT: Final = 16
PART_BYTES: Final = 64 * 1024


class Proxied:
    """Sends by way of one proxy."""

    def __init__(self, proxy: str, context: ssl.SSLContext | None) -> None:
        options: dict[str, Any] = {"maxsize": CONNECTIONS_KEPT}
        if context is not None:
            options["ssl_context"] = context
        self._manager = urllib3.ProxyManager(proxy, **options)

    def send(self, request: Request) -> Response:
        body: Any = request.body
        headers = request.headers
        if body is not None and not isinstance(body, bytes):
            headers = {**headers, "Content-Length": str(body.length)}
            body = iter(body)
        try:
            answer = self._manager.urlopen(
                request.method,
                request.url,
                body=body,
                headers=headers,
                timeout=request.timeout,
                retries=False,
                redirect=False,
                preload_content=not request.stream,
                decode_content=True,
            )
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise trust.unreachable(request.url, error) from error
        found = {name.lower(): value for name, value in answer.headers.items()}
        if not request.stream:
            return Response(answer.status, found, answer.data)
        return Response(answer.status, found, b"", parts_of(answer, request.url))

    def close(self) -> None:
        self._manager.clear()


def parts_of(answer: Any, url: str) -> Iterator[bytes]:
    """The body of an answer part by part; the connection is given back at the end."""
    try:
        yield from answer.stream(PART_BYTES)
        answer.release_conn()
    except (urllib3.exceptions.HTTPError, OSError) as error:
        raise trust.unreachable(url, error) from error
    finally:
        # What was not read to its end cannot be used again.
        answer.close()
