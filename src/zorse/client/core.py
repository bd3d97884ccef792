"""The way of a request through the library: what is asked, sent, tried again, and made of it.

One ``Core`` is behind every client. What is asked is prepared, and what is answered is read, by
the same functions for threads and for coroutines; only the sending and the waiting differ.
"""

import os
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from zorse.client import checks, form, trying
from zorse.client import error as errors
from zorse.client.answers import as_page, failure, log, read, whole, whole_async
from zorse.client.objects import ListObject, ZorseObject
from zorse.client.operations import Operation
from zorse.client.transport import AsyncTransport, Request, Response, Transport

if TYPE_CHECKING:
    from zorse.client.route import Route

HEAD_VERSION: Final = "2026-10-28.endive"
"""The API version that the types are of, which is asked for unless another is named."""

TIMEOUT_SECONDS: Final = 80.0
RETRIES: Final = 2
ORIGINS_KEPT_MAX: Final = 256
ORIGIN_OPTIONS: Final = frozenset({"api_key", "account", "api_version", "api_base"})
OTHER_HOSTS: Final = {
    "POST /v1/files": "https://files.stripe.com",
    "GET /v1/files/{file}/contents": "https://files.stripe.com",
    "GET /v1/quotes/{quote}/pdf": "https://files.stripe.com",
    "POST /v2/billing/meter_event_stream": "https://meter-events.stripe.com",
}
"""What Stripe itself serves at other addresses than the rest."""

STRIPE_BASE: Final = "https://api.stripe.com"


@dataclass(frozen=True, slots=True)
class Origin:
    """For whom a request is made: the key, the account, the version, the server.

    What is answered keeps it, so that its methods go on in the same way.
    """

    core: "Core" = field(repr=False, compare=False)
    api_key: str | None = field(repr=False)
    account: str | None
    api_version: str
    api_base: str
    headers: dict[str, str] = field(repr=False, compare=False)


@dataclass(slots=True)
class Prepared:
    """A request that is ready to go, and what is needed to read its answer."""

    request: Request
    origin: Origin
    retries: int
    query: dict[str, Any]
    """The parameters of a read, with which later pages are asked for."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a client is set up; see ``Client``."""

    api_key: str | None = field(default=None, repr=False)
    api_base: str | None = None
    api_version: str | None = None
    account: str | None = None
    max_network_retries: int = RETRIES
    timeout: float = TIMEOUT_SECONDS
    proxy: str | None = field(default=None, repr=False)
    ca_file: str | os.PathLike[str] | None = None
    insecure_http: bool = False
    app_info: str | None = None
    transport: Any = None


class Core:
    """What clients share: settings, connections, and the way of a request."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._origins: dict[tuple[Any, ...], Origin] = {}
        self._threads: Transport | None = None
        self._coroutines: AsyncTransport | None = None
        if settings.transport is not None:
            self._set_transport(settings.transport)
        api_base = settings.api_base or os.environ.get("ZORSE_API_BASE") or checks.DEFAULT_API_BASE
        self.origin = self._origin(
            settings.api_key or os.environ.get("ZORSE_API_KEY"),
            settings.account,
            settings.api_version or HEAD_VERSION,
            api_base,
        )

    def share(self, other: "Core") -> None:
        """Send over the connections of another, which was set up in the same way."""
        self._threads, self._coroutines = other._threads, other._coroutines

    def _set_transport(self, transport: Any) -> None:
        is_sync = isinstance(transport, Transport)
        is_async = isinstance(transport, AsyncTransport)
        if not is_sync and not is_async:
            raise TypeError(
                "A transport has send and close, or send_async and close_async, or all four; "
                f"{type(transport).__name__} has not."
            )
        missing = NoTransport()
        self._threads = transport if is_sync else missing
        self._coroutines = transport if is_async else missing

    # For whom -----------------------------------------------------------------------------------

    def _origin(
        self, api_key: str | None, account: str | None, api_version: str, api_base: str
    ) -> Origin:
        known = self._origins.get((api_key, account, api_version, api_base))
        if known is not None:
            return known
        api_base = checks.checked_base(api_base, insecure_http=self.settings.insecure_http)
        headers = {"User-Agent": checks.user_agent(self.settings.app_info)}
        if api_key is not None:
            headers["Authorization"] = f"Bearer {checks.checked_key(api_key)}"
        headers["Stripe-Version"] = checks.checked_header("api_version", api_version)
        if account:
            headers["Stripe-Account"] = checks.checked_header("account", account)
        made = Origin(self, api_key, account, api_version, api_base, headers)
        if len(self._origins) >= ORIGINS_KEPT_MAX:
            self._origins.clear()
        self._origins[api_key, account, api_version, api_base] = made
        return made

    def with_options(self, origin: Origin, options: Mapping[str, Any]) -> Origin:
        """The origin, with what one request says of itself."""
        if ORIGIN_OPTIONS.isdisjoint(options):
            return origin
        return self._origin(
            options.get("api_key", origin.api_key),
            options.get("account", origin.account),
            options.get("api_version") or origin.api_version,
            options.get("api_base") or origin.api_base,
        )

    # Preparing ----------------------------------------------------------------------------------

    def prepare(
        self,
        operation: Operation,
        ids: tuple[Any, ...],
        params: dict[str, Any],
        origin: Origin | None,
    ) -> Prepared:
        """From the arguments of a call to a request that can be sent.

        Raises ``AuthenticationError`` without a key, ``InvalidRequestError`` for ids and values
        that cannot be sent, and ``TypeError`` where the call itself is wrong.
        """
        options: dict[str, Any] = {}
        if not operation.special.isdisjoint(params):
            params, options = checks.told_apart(operation, params)
        path = operation.path_of(ids)
        return self._prepared(operation, path, params, options, origin or self.origin)

    def _prepared(
        self,
        operation: Operation,
        path: str,
        params: dict[str, Any],
        options: dict[str, Any],
        origin: Origin,
    ) -> Prepared:
        if options:
            origin = self.with_options(origin, options)
        if origin.api_key is None:
            raise errors.AuthenticationError(
                "No API key was given. Set zorse.api_key, make a Client with one, pass api_key, or "
                "set ZORSE_API_KEY."
            )
        base = origin.api_base
        if base == STRIPE_BASE:
            base = OTHER_HOSTS.get(operation.key, base)
        settings, method = self.settings, operation.method
        headers: Mapping[str, str] = origin.headers
        body: Any = None
        url = base + path
        if method == "POST":
            headers = dict(headers)
            headers["Idempotency-Key"] = checks.idempotency_key(options) or str(uuid.uuid4())
            body = self._body(operation, params, headers, options)
        else:
            if params:
                url += ("&" if "?" in path else "?") + form.encoded(params)
            if options.get("idempotency_key"):
                headers = {**headers, "Idempotency-Key": checks.idempotency_key(options)}
        if options.get("headers"):
            headers = checks.with_headers(headers, options["headers"])
        request = Request(
            method,
            url,
            headers,
            body,
            checks.checked_timeout(options.get("timeout", settings.timeout)),
        )
        retries = checks.checked_retries(
            options.get("max_network_retries", settings.max_network_retries)
        )
        return Prepared(request, origin, retries, params)

    def _body(
        self,
        operation: Operation,
        params: dict[str, Any],
        headers: dict[str, str],
        options: dict[str, Any],
    ) -> Any:
        if operation.encoding == "json":
            headers["Content-Type"] = "application/json"
            return form.as_json(params)
        files = {name: params[name] for name in operation.files if params.get(name) is not None}
        if files:
            others = {name: value for name, value in params.items() if name not in files}
            parts = form.Parts(others, files, options.get("on_progress"))
            headers["Content-Type"] = parts.content_type
            return parts
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return form.encoded(params).encode()

    # Sending ------------------------------------------------------------------------------------

    @property
    def threads(self) -> Transport:
        if self._threads is None:
            from zorse.client.threads import Threads

            self._threads = Threads(self._route)
        return self._threads

    @property
    def coroutines(self) -> AsyncTransport:
        if self._coroutines is None:
            from zorse.client.coroutines import Coroutines

            self._coroutines = Coroutines(self._route)
        return self._coroutines

    def _route(self, api_base: str) -> "Route":
        from zorse.client.route import Route

        return Route(api_base, self.settings.ca_file, self.settings.proxy)

    def send(self, prepared: Prepared) -> Response:
        """Send, and send again where that may help; raises what went wrong in the end."""
        transport, tried = self.threads, 0
        while True:
            try:
                response = transport.send(prepared.request)
            except errors.APIConnectionError as error:
                if not error.should_retry or tried >= prepared.retries:
                    raise
                wait = trying.backoff(tried)
            else:
                if 200 <= response.status < 300:
                    return response
                body = whole(response)
                again = tried < prepared.retries and trying.should_retry(response)
                if not again:
                    raise failure(response, body, prepared.origin)
                wait = trying.backoff(tried, response)
            tried += 1
            tell(prepared, tried)
            trying.sleep(wait)

    async def send_async(self, prepared: Prepared) -> Response:
        transport, tried = self.coroutines, 0
        while True:
            try:
                response = await transport.send_async(prepared.request)
            except errors.APIConnectionError as error:
                if not error.should_retry or tried >= prepared.retries:
                    raise
                wait = trying.backoff(tried)
            else:
                if 200 <= response.status < 300:
                    return response
                body = await whole_async(response)
                again = tried < prepared.retries and trying.should_retry(response)
                if not again:
                    raise failure(response, body, prepared.origin)
                wait = trying.backoff(tried, response)
            tried += 1
            tell(prepared, tried)
            await trying.sleep_async(wait)

    # Whole calls --------------------------------------------------------------------------------

    def call(
        self,
        operation: Operation,
        ids: tuple[Any, ...],
        params: dict[str, Any],
        origin: Origin | None = None,
    ) -> Any:
        """Do an operation: an object, a page of a list, or the bytes of a file."""
        prepared = self.prepare(operation, ids, params, origin)
        return read(operation, prepared, self.send(prepared))

    async def call_async(
        self,
        operation: Operation,
        ids: tuple[Any, ...],
        params: dict[str, Any],
        origin: Origin | None = None,
    ) -> Any:
        prepared = self.prepare(operation, ids, params, origin)
        return read(operation, prepared, await self.send_async(prepared))

    def page(
        self, path: str, params: dict[str, Any], origin: Origin | None, kind: type[ListObject]
    ) -> ZorseObject:
        """Another page of a list, by its address."""
        operation, prepared = self._found(path, params, origin)
        return as_page(read(operation, prepared, self.send(prepared)), prepared, kind)

    async def page_async(
        self, path: str, params: dict[str, Any], origin: Origin | None, kind: type[ListObject]
    ) -> ZorseObject:
        operation, prepared = self._found(path, params, origin)
        return as_page(read(operation, prepared, await self.send_async(prepared)), prepared, kind)

    def at(self, path: str, origin: Origin | None) -> Any:
        """What is at an address that an answer or a webhook gave."""
        operation, prepared = self._found(path, {}, origin)
        return read(operation, prepared, self.send(prepared))

    async def at_async(self, path: str, origin: Origin | None) -> Any:
        operation, prepared = self._found(path, {}, origin)
        return read(operation, prepared, await self.send_async(prepared))

    def _found(
        self, path: str, params: dict[str, Any], origin: Origin | None
    ) -> tuple[Operation, Prepared]:
        operation = checks.raw_operation("GET", path)
        path = checks.sendable(path)
        return operation, self._prepared(operation, path, params, {}, origin or self.origin)

    def prepare_raw(self, method: str, path: str, params: dict[str, Any]) -> Prepared:
        """A request of the caller's own making, for what the library does not know."""
        operation = checks.raw_operation(method.upper(), path)
        params, options = checks.told_apart(operation, params)
        return self._prepared(operation, checks.sendable(path), params, options, self.origin)

    def stream(self, prepared: Prepared) -> Response:
        """Send, and leave the body of the answer to be read part by part."""
        prepared.request = replace(prepared.request, stream=True)
        return self.send(prepared)

    async def stream_async(self, prepared: Prepared) -> Response:
        prepared.request = replace(prepared.request, stream=True)
        return await self.send_async(prepared)

    def close(self) -> None:
        if self._threads is not None:
            self._threads.close()

    async def close_async(self) -> None:
        if self._coroutines is not None:
            await self._coroutines.close_async()


class NoTransport:
    """Stands where a transport was given that does the other kind alone."""

    def send(self, request: Request) -> Response:
        raise errors.APIConnectionError(
            "This client's transport sends for coroutines alone; use the _async methods.",
            should_retry=False,
        )

    async def send_async(self, request: Request) -> Response:
        raise errors.APIConnectionError(
            "This client's transport does not send for coroutines.", should_retry=False
        )

    def close(self) -> None:
        """Nothing is open."""

    async def close_async(self) -> None:
        """Nothing is open."""


def tell(prepared: Prepared, tried: int) -> None:
    request = prepared.request
    path = request.url.partition("?")[0]
    log.info("%s %s is tried again (%d of %d)", request.method, path, tried, prepared.retries)
