"""The measuring rod: a uvicorn handler that reads the request and answers a constant.

It uses uvloop and httptools over plain HTTP, and its answer is as long as a customer's. Whatever a
server in Python does for a request comes on top of this.
"""

import asyncio
import json
import os
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn

CUSTOMER: dict[str, Any] = {
    "id": "cus_SYdA1nlX0kfCgm2c",
    "object": "customer",
    "address": None,
    "balance": 0,
    "created": 1_700_000_000,
    "currency": None,
    "customer_account": None,
    "default_source": None,
    "delinquent": False,
    "description": None,
    "discount": None,
    "email": "bench@example.com",
    "invoice_prefix": "0759376C",
    "invoice_settings": {
        "custom_fields": None,
        "default_payment_method": None,
        "footer": None,
        "rendering_options": None,
    },
    "livemode": False,
    "metadata": {"order": "6735"},
    "name": "Amy Bench",
    "next_invoice_sequence": 1,
    "phone": None,
    "preferred_locales": [],
    "shipping": None,
    "tax_exempt": "none",
    "test_clock": None,
}
BODY = json.dumps(CUSTOMER, indent=2).encode()
_START = {
    "type": "http.response.start",
    "status": 200,
    "headers": [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(BODY)).encode()),
    ],
}
_BODY = {"type": "http.response.body", "body": BODY}


async def app(
    scope: dict[str, Any],
    receive: Callable[[], Awaitable[dict[str, Any]]],
    send: Callable[[dict[str, Any]], Awaitable[None]],
) -> None:
    """Read the body to its end, then answer."""
    assert scope["type"] == "http"
    while (await receive()).get("more_body"):
        pass
    await send(_START)
    await send(_BODY)


def main() -> None:
    """Serve on a free port, and say which on the first line of output."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=128)
    config = uvicorn.Config(
        app,
        loop="uvloop",
        http="httptools",
        lifespan="off",
        access_log=False,
        log_level="warning",
    )
    host, port = listening.getsockname()
    print(json.dumps({"api_base": f"http://{host}:{port}", "pid": os.getpid()}), flush=True)
    asyncio.Runner(loop_factory=config.get_loop_factory()).run(
        uvicorn.Server(config).serve(sockets=[listening])
    )


if __name__ == "__main__":
    main()
