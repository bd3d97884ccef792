"""Trying again: whether the same request may go better, and how long to wait before."""

import random
import time
from typing import Final

from zorse.client.transport import Response

FIRST_WAIT_SECONDS: Final = 0.5
WAIT_SECONDS_MAX: Final = 5.0
RETRY_AFTER_MAX: Final = 60
DOUBLED_MAX: Final = 10
"""By then the wait has long been the longest."""


def should_retry(response: Response) -> bool:
    """Whether the same request may go better: the server says, else the status."""
    said = response.headers.get("stripe-should-retry", "").lower()
    if said in {"true", "false"}:
        return said == "true"
    return response.status == 409 or response.status >= 500


def backoff(tried: int, response: Response | None = None) -> float:
    """How many seconds to wait: twice as long each time, by chance up to a half less."""
    wait: float = min(FIRST_WAIT_SECONDS * 2 ** min(tried, DOUBLED_MAX), WAIT_SECONDS_MAX)
    wait *= 0.5 + random.random() / 2  # noqa: S311
    said = response.headers.get("retry-after", "") if response is not None else ""
    if said.isdecimal() and int(said) <= RETRY_AFTER_MAX:
        wait = max(wait, int(said))
    return wait


def sleep(seconds: float) -> None:
    time.sleep(seconds)


async def sleep_async(seconds: float) -> None:
    """Wait, on whatever runs the coroutine."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        import anyio

        await anyio.sleep(seconds)
    else:
        await asyncio.sleep(seconds)
