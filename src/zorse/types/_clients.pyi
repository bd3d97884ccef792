# The clients and webhooks, for those who check types. The code is in zorse.client.
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from os import PathLike
from typing import Any, Self

from zorse.client.clients import AsyncStreamed as AsyncStreamed
from zorse.client.clients import Streamed as Streamed
from zorse.client.transport import AsyncTransport, Transport
from zorse.client.webhook import WebhookSignature as WebhookSignature
from zorse.types._library import ZorseObject
from zorse.types._objects import Event, V2CoreEvent
from zorse.types._services import ClientServices, ClientServicesAsync

class _Client:
    def __init__(
        self,
        api_key: str | None = None,
        *,
        api_base: str | None = None,
        api_version: str | None = None,
        account: str | None = None,
        max_network_retries: int = 2,
        timeout: float = 80.0,
        proxy: str | None = None,
        ca_file: str | PathLike[str] | None = None,
        insecure_http: bool = False,
        app_info: str | None = None,
        transport: Transport | AsyncTransport | None = None,
    ) -> None: ...
    @property
    def api_base(self) -> str: ...
    def construct_event(
        self,
        payload: bytes | bytearray | str,
        sig_header: str,
        secret: str,
        tolerance: int | None = 300,
    ) -> Event: ...
    def parse_thin_event(
        self,
        payload: bytes | bytearray | str,
        sig_header: str,
        secret: str,
        tolerance: int | None = 300,
    ) -> ThinEvent: ...

class Client(ClientServices, _Client):
    def raw_request(self, method: str, path: str, **params: Any) -> Any: ...
    def stream(self, method: str, path: str, **params: Any) -> AbstractContextManager[Streamed]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *_: object) -> None: ...

class AsyncClient(ClientServicesAsync, _Client):
    async def raw_request(self, method: str, path: str, **params: Any) -> Any: ...
    def stream(
        self, method: str, path: str, **params: Any
    ) -> AbstractAsyncContextManager[AsyncStreamed]: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_: object) -> None: ...

class RelatedObject(ZorseObject):
    id: str
    type: str
    url: str

class ThinEvent(ZorseObject):
    context: str | None
    created: str
    id: str
    livemode: bool
    object: str
    related_object: RelatedObject | None
    type: str
    def fetch_event(self) -> V2CoreEvent: ...
    async def fetch_event_async(self) -> V2CoreEvent: ...
    def fetch_related_object(self) -> Any: ...
    async def fetch_related_object_async(self) -> Any: ...

class Webhook:
    DEFAULT_TOLERANCE: int
    @staticmethod
    def construct_event(
        payload: bytes | bytearray | str,
        sig_header: str,
        secret: str,
        tolerance: int | None = 300,
        api_key: str | None = None,
    ) -> Event: ...
    @staticmethod
    def parse_thin_event(
        payload: bytes | bytearray | str,
        sig_header: str,
        secret: str,
        tolerance: int | None = 300,
        api_key: str | None = None,
    ) -> ThinEvent: ...
