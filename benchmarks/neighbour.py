"""Localstripe with customers in it already, run by the interpreter of its own environment.

Through its API it would take minutes to get thousands of them, since it writes all that it holds to
a file after each one. Here its own class makes them, and that writing is held back until all are
there. From then on it is the program as it comes, but for two things: it listens on the loopback
address only, and its file is in the working folder instead of one that other copies share.

Called with a port and a number of customers; prints a line of JSON with the first hundred ids.
"""

import builtins
import json
import logging
import sys
from typing import Any

from aiohttp import web

# Only in that environment.
from localstripe import resources  # type: ignore[import-not-found]
from localstripe.server import app  # type: ignore[import-not-found]

CUSTOMER = {"email": "bench@example.com", "name": "Amy Bench", "metadata": {"order": "6735"}}
IDS = 100


def open_here(path: str, mode: str) -> Any:
    """Open the store's file in the working folder."""
    return builtins.open(path.rpartition("/")[2], mode)


def main() -> None:
    """Fill and serve."""
    port, customers = int(sys.argv[1]), int(sys.argv[2])
    resources.open = open_here
    write = resources.Store.dump_to_disk
    resources.Store.dump_to_disk = lambda _: None
    ids = [resources.Customer._api_create(**CUSTOMER).id for _ in range(customers)]
    resources.Store.dump_to_disk = write
    resources.store.dump_to_disk()
    logger = logging.getLogger("aiohttp.access")
    logger.setLevel(logging.DEBUG)
    logger.addHandler(logging.StreamHandler())

    async def ready(_: web.Application) -> None:
        print(json.dumps({"ids": ids[:IDS]}), flush=True)

    app.on_startup.append(ready)
    web.run_app(app, host="127.0.0.1", port=port, access_log=logger, print=None)


if __name__ == "__main__":
    main()
