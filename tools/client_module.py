"""The types of the module itself: classes and namespaces as ``zorse`` gives them."""

from __future__ import annotations

from client_names import flat, methods

from zorse.client.names import ERRORS

HEAD = """# Generated: `make client`.
# pyright: basic
from typing import Final, TypeAlias

from zorse.client.over_httpx import HttpxTransport as HttpxTransport
from zorse.client.transport import AsyncTransport as AsyncTransport
from zorse.client.transport import Request as Request
from zorse.client.transport import Response as Response
from zorse.client.transport import Transport as Transport
from zorse.types import _objects
from zorse.types._clients import AsyncClient as AsyncClient
from zorse.types._clients import Client as Client
from zorse.types._clients import ThinEvent as ThinEvent
from zorse.types._clients import Webhook as Webhook
from zorse.types._clients import WebhookSignature as WebhookSignature
from zorse.types._library import LastResponse as LastResponse
from zorse.types._library import ListObject as ListObject
from zorse.types._library import SearchResult as SearchResult
from zorse.types._library import ZorseObject as ZorseObject
"""

SETTINGS = """
__version__: Final[str]
NAMESPACES: Final[frozenset[str]]

api_key: str | None
api_base: str | None
api_version: str | None
account: str | None
max_network_retries: int
timeout: float
proxy: str | None
ca_file: str | None
insecure_http: bool
app_info: str | None
transport: Transport | AsyncTransport | None

"""


def text() -> str:
    tree: dict[str, object] = {}
    for name in sorted(methods()):
        *above, last = name.split(".")
        inner = tree
        for word in above:
            found = inner.setdefault(word, {})
            assert isinstance(found, dict)
            inner = found
        inner[last] = flat(name)
    top = [name for name, value in tree.items() if isinstance(value, str)]
    lines = [HEAD.rstrip()]
    lines += [f"from zorse.types._objects import {name} as {name}" for name in top]
    lines += [f"from zorse.client.error import {name} as {name}" for name in ERRORS]
    lines += [SETTINGS.rstrip(), "", "StripeError = ZorseError", ""]
    for name, value in tree.items():
        if isinstance(value, dict):
            lines += [*namespace(name, value, ""), ""]
    return "\n".join(lines).rstrip() + "\n"


def namespace(name: str, tree: dict[str, object], pad: str) -> list[str]:
    """What stands under a product's name; a class, so that it can be named in annotations."""
    lines = [f"{pad}class {name}:"]
    for inner, value in tree.items():
        if isinstance(value, dict):
            lines += namespace(inner, value, f"{pad}    ")
        else:
            lines.append(f"{pad}    {inner}: TypeAlias = _objects.{value}")
    return lines
