"""How the application begins and ends with its listener."""

import asyncio
from collections.abc import MutableMapping
from typing import Any

from tests.api import Server


def test_no_page_is_made_for_a_start(server: Server, loop: asyncio.AbstractEventLoop) -> None:
    """Pages cost a good part of a start, and most starts never show one."""
    app = server.zorse.app
    events = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    told: list[str] = []

    async def pages(*_: Any) -> None:
        raise AssertionError("a page was asked for")

    async def receive() -> MutableMapping[str, Any]:
        return events.pop(0)

    async def send(message: MutableMapping[str, Any]) -> None:
        told.append(message["type"])

    app.pages = pages
    loop.run_until_complete(app({"type": "lifespan"}, receive, send))
    assert told == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
