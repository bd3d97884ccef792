"""``GET /healthcheck``: whether requests can be answered, for whatever watches over the server.

It needs no key, says nothing of what is kept, and is not written to the request log.
"""

from typing import Final

from zorse.edge.http import ASGIScope, Headers, Send, send_answer
from zorse.store.across import across, ask
from zorse.store.protocol import Store

PATH: Final = "/healthcheck"
NOBODY: Final = "acct_nobody"


async def answer(store: Store, scope: ASGIScope, send: Send, request_id: str) -> None:
    """200 where the database answers, 503 where it does not."""
    status, body = 200, b"ok\n"
    if scope["method"] not in {"GET", "HEAD"}:
        status, body = 405, b"Ask with GET.\n"
    else:
        try:
            await ask(store, lambda: across(store).account(NOBODY))
        except Exception:
            # Whatever a database says that is not there: there is nobody to whom it could go on.
            status, body = 503, b"The database does not answer.\n"
    headers: Headers = [(b"request-id", request_id.encode()), (b"content-type", b"text/plain")]
    await send_answer(scope, send, status, headers, body)
