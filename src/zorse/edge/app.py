"""The way of a request through the server.

``respond`` is the whole of it: route, key, version, parameters, operation, answer. Each step is one
call into the room that knows about it, and nothing on the way calls back.
"""

import sys
from collections.abc import Awaitable, Callable
from typing import Any

import orjson

from zorse import clock, contract, errors, ids, versions
from zorse.edge import auth, form, masking, multipart
from zorse.edge.http import ASGIScope, ClientGone, Http, Receive, Send, send_answer
from zorse.edge.limiter import RateLimiter
from zorse.operations import expansion
from zorse.operations.call import Caller, Services
from zorse.operations.registry import Bound
from zorse.operations.runner import Answer, Request, Runner, fingerprint
from zorse.settings import BODY_BYTES_MAX, FILE_BYTES_MAX
from zorse.store.protocol import AccountRow, LogRow, Scope, Store, Unit

IDEMPOTENCY_KEY_MAX = 255
PREFLIGHT_HEADERS = (
    b"Authorization, Content-Type, Idempotency-Key, Stripe-Account, Stripe-Version, "
    b"Stripe-Context, X-Stripe-Client-User-Agent"
)

Asgi = Callable[[ASGIScope, Receive, Send], Awaitable[None]]


def explain(text: str) -> None:
    """Tell whoever runs the server of a fault of ours."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201


async def nothing_else(scope: ASGIScope, receive: Receive, send: Send) -> None:
    """Stands for the pages until there are any."""


class App:
    """The API as an ASGI application; other paths go to the pages."""

    def __init__(
        self,
        store: Store,
        services: Services,
        bound: dict[str, Bound],
        limiter: RateLimiter,
    ) -> None:
        self.store = store
        self.services = services
        self.bound = bound
        self.pages: Asgi = nothing_else
        self.limiter = limiter
        self.contract = contract.load()
        self.keys = auth.Keys(store, services.clock)
        self.runner = Runner(services, self.log_url, explain)

    def log_url(self, caller: Caller) -> str:
        """The address of a request's page in the log."""
        mode = "" if caller.livemode else "/test"
        now = self.services.clock.now()
        return f"{self.services.api_base}{mode}/logs/{caller.request_id}?t={now}"

    async def __call__(self, scope: ASGIScope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(("/v1", "/v2")):
            await self.pages(scope, receive, send)
            return
        http = Http(scope, receive, ids.request_id())
        log = self.new_log(http)
        headers: list[tuple[bytes, bytes]] = [(b"request-id", http.request_id.encode())]
        if http.method == "OPTIONS":
            headers.append((b"access-control-allow-headers", PREFLIGHT_HEADERS))
            await send_answer(send, 200, headers, b"")
            return
        caller: Caller | None = None
        try:
            bound, path = self.route(http)
            raw, files = await self.decode(http, bound.operation)
            caller = self.authenticate(http, raw, bound.operation.key)
            answer = await self.respond(http, log, caller, bound, path, raw, files)
        except errors.ApiError as error:
            answer = self.runner.error(error, caller)
            self.log_refused(log, answer, caller)
        except ClientGone:
            return
        except Exception:
            self.runner.explain(f"{http.request_id} failed: {sys.exc_info()[1]!r}")
            answer = self.runner.error(errors.internal_error(), caller)
            self.log_refused(log, answer, caller)
        add_headers(headers, http, answer, caller)
        await send_answer(send, answer.status, headers, answer.body)

    async def respond(
        self,
        http: Http,
        log: LogRow,
        caller: Caller,
        bound: Bound,
        path: dict[str, str],
        raw: dict[str, Any],
        files: dict[str, Any],
    ) -> Answer:
        """From the raw parameters to the answer, by way of one unit of work."""
        started = clock.perf_seconds()
        fill_log(log, caller, bound.operation.key)
        version = versions.resolve(caller.api_version)
        log.request_body = masking.masked_request(raw)
        params = version.raise_params(bound.operation, raw)
        params = contract.check(bound.operation, {**params, **files} if files else params)
        expand = params.pop("expand", None) or []
        if expand and bound.operation.version == "v1":
            expansion.check(bound.operation, expand)
        if bound.function is None:
            raise errors.not_implemented(bound.operation.key)
        request = Request(bound, http.path, path, params, files, expand, caller)
        if caller.idempotency_key is not None:
            request.fingerprint = fingerprint(raw)

        def work(unit: Unit) -> Answer:
            answer = self.runner.run(unit, request, log)
            log.response_body = masking.masked_answer(log.response_body)
            log.duration_micros = int((clock.perf_seconds() - started) * 1_000_000)
            if bound.writes:
                unit.log(log)
            return answer

        answer = await self.store.run(
            Scope(caller.account.id, caller.livemode), work, write=bound.writes
        )
        if not bound.writes:
            self.store.log_later(log)
        return answer

    # The steps --------------------------------------------------------------------------------

    def route(self, http: Http) -> tuple[Bound, dict[str, str]]:
        """The operation of a method and a path; plain HTTP ends here."""
        if http.scheme != "https" and not self.services.settings.insecure_http:
            raise errors.tls_required()
        method = "GET" if http.method == "HEAD" else http.method
        found = self.contract.match(method, http.path)
        if found is None:
            raise errors.unrecognized_url(http.method, http.path)
        return self.bound[found[0].key], found[1]

    async def decode(
        self, http: Http, operation: contract.Operation
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """The parameters of query and body, as they came, and the files."""
        query = form.decode(http.query) if http.query else {}
        if http.method in {"GET", "HEAD"}:
            return query, {}
        is_file = operation.encoding == "multipart"
        body = await http.body(FILE_BYTES_MAX if is_file else BODY_BYTES_MAX)
        if not body:
            return query, {}
        kind = http.content_type.partition(b";")[0].strip().lower()
        if operation.version == "v2":
            return form.merge(query, decode_json(body)), {}
        if kind == b"multipart/form-data":
            params, files = multipart.decode(body, http.content_type)
            return form.merge(query, params), files
        if kind == b"application/json":
            raise errors.invalid_request(
                "Invalid request (check that your POST content type is "
                "application/x-www-form-urlencoded). The body was sent as JSON, which the v1 API "
                "does not read.",
                stored=False,
            )
        params = form.decode(body)
        return (form.merge(query, params) if query else params), {}

    def authenticate(self, http: Http, raw: dict[str, Any], operation_key: str) -> Caller:
        """The caller behind the key, in the version and for the account asked for."""
        secret = auth.secret_of(http.authorization)
        if "key" in raw and isinstance(raw["key"], str):
            # Browser code sends its publishable key among the parameters.
            key_param = raw.pop("key")
            secret = secret or key_param or None
        if secret is None:
            raise errors.no_api_key()
        key, account = self.keys.identify(secret)
        caller = Caller(account, key.livemode, key, "", http.request_id, None, http.address)
        auth.check_permission(key, operation_key, raw)
        caller.api_version = self.version_of(http, account)
        limited = self.limiter.check(account.id, operation_key)
        if limited is not None:
            raise errors.rate_limited(limited)
        acting_on = http.account or http.context
        if acting_on is not None and acting_on.decode("latin-1") != account.id:
            raise errors.account_invalid(secret, acting_on.decode("latin-1"))
        if http.idempotency_key is not None:
            caller.idempotency_key = checked_idempotency_key(http.idempotency_key)
        return caller

    def version_of(self, http: Http, account: AccountRow) -> str:
        """The version of this request; an account's first request pins the account to its own."""
        if http.version is not None:
            version = versions.resolve(http.version.decode("latin-1")).text
        elif http.path.startswith("/v2"):
            raise errors.invalid_request(
                "The Stripe-Version header is required for v2 requests.", stored=False
            )
        else:
            version = account.api_version or contract.HEAD_VERSION
        if not account.api_version:
            pinned = AccountRow(account.id, account.created, version, account.body)
            self.store.put_account(pinned)
            self.keys.forget()
        return version

    # The log ----------------------------------------------------------------------------------

    def new_log(self, http: Http) -> LogRow:
        query = http.query.decode("latin-1")
        if "secret" in query or "key=" in query:
            query = masking.MASK
        return LogRow(
            id=http.request_id,
            account="",
            livemode=False,
            created=self.services.clock.now(),
            method=http.method,
            path=http.path[:2_000],
            query=query[:4_000],
            status=0,
            duration_micros=0,
            operation="",
            key_id="",
            source="api",
            address=http.address,
            user_agent=http.user_agent[:500].decode("latin-1"),
            api_version="",
            idempotency_key="",
            error_code="",
            request_body=b"",
            response_body=b"",
        )

    def log_refused(self, log: LogRow, answer: Answer, caller: Caller | None) -> None:
        """Keep the row of a request that never became a unit of work."""
        if caller is not None:
            fill_log(log, caller, log.operation)
        log.status = answer.status
        log.error_code = answer.error_code
        log.response_body = answer.body
        self.store.log_later(log)


def fill_log(log: LogRow, caller: Caller, operation: str) -> None:
    """What the log says of the caller."""
    log.account = caller.account.id
    log.livemode = caller.livemode
    log.operation = operation
    log.key_id = caller.key.id if caller.key is not None else ""
    log.api_version = caller.api_version
    log.idempotency_key = caller.idempotency_key or ""


def checked_idempotency_key(raw: bytes) -> str:
    key = raw.decode("latin-1")
    if not key:
        raise errors.invalid_request(
            "Idempotency Key must be a non-empty string.", stored=False
        )
    if len(key) > IDEMPOTENCY_KEY_MAX:
        raise errors.invalid_request(
            f"Idempotency keys can have up to {IDEMPOTENCY_KEY_MAX} characters, but you passed one "
            f"of {len(key)}.",
            stored=False,
        )
    return key


def decode_json(body: bytes) -> dict[str, Any]:
    """The JSON body of a v2 request."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise errors.invalid_request(
            f"The request body is not valid JSON: {error}.", stored=False
        ) from error
    if not isinstance(value, dict):
        raise errors.invalid_request("The request body must be a JSON object.", stored=False)
    return value


def add_headers(
    headers: list[tuple[bytes, bytes]], http: Http, answer: Answer, caller: Caller | None
) -> None:
    """The headers that differ from answer to answer."""
    headers.append((b"content-type", answer.content_type.encode()))
    if caller is not None:
        headers.append((b"stripe-version", caller.api_version.encode("latin-1")))
    if http.idempotency_key is not None and http.method in {"POST", "DELETE"}:
        headers.append((b"idempotency-key", http.idempotency_key))
    if answer.original_request is not None:
        headers.append((b"original-request", answer.original_request.encode()))
    if answer.replayed:
        headers.append((b"idempotent-replayed", b"true"))
    if answer.should_retry is not None and "Stripe-Should-Retry" not in answer.headers:
        headers.append((b"stripe-should-retry", answer.should_retry.encode()))
    if http.account is not None and caller is not None:
        headers.append((b"stripe-account", http.account))
    for name, value in answer.headers.items():
        headers.append((name.lower().encode(), value.encode("latin-1", "replace")))
