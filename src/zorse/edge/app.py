"""The way of a request through the server.

``handle`` is the whole of it: key, route, parameters, permission, version, operation, answer. Each
step is one call into the room that knows about it, and nothing on the way calls back.
"""

import sys
import traceback
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, Final

import orjson

from zorse import clock, contract, errors, ids, versions
from zorse.edge import auth, form, health, masking, multipart
from zorse.edge.http import (
    ASGIScope,
    ClientGone,
    Headers,
    Http,
    Receive,
    Send,
    check_line,
    naming,
    send_answer,
)
from zorse.edge.limiter import RateLimiter
from zorse.operations import expansion
from zorse.operations.call import Caller, Services
from zorse.operations.registry import Bound
from zorse.operations.runner import Answer, Request, Runner, fingerprint
from zorse.settings import BODY_BYTES_MAX, FILE_BYTES_MAX
from zorse.store.protocol import AccountRow, LockTimeout, LogRow, Scope, Store, Unit

IDEMPOTENCY_KEY_MAX: Final = 255
JSON_DEPTH_MAX: Final = 20
SHOWN_MAX: Final = 200
PREFLIGHT_HEADERS: Final = (
    b"Authorization, Content-Type, Idempotency-Key, Stripe-Account, Stripe-Version, "
    b"Stripe-Context, X-Stripe-Client-User-Agent"
)
JSON: Final = "application/json"
PERSON: Final = "zorse.person"
"""Where a scope of our own making holds the caller: somebody signed in, who needs no key."""

FORM: Final = "application/x-www-form-urlencoded"
FORMS: Final = frozenset({b"", FORM.encode()})

Asgi = Callable[[ASGIScope, Receive, Send], Awaitable[None]]
Connects = Callable[[AccountRow, str], AccountRow | None]


def explain(text: str) -> None:
    """Tell whoever runs the server of a fault of ours."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201


async def nothing_else(scope: ASGIScope, receive: Receive, send: Send) -> None:
    """Stands for the pages until there are any."""


def absent(operation: contract.Operation) -> Bound:
    """An operation that nobody answers."""
    return Bound(operation, None, "absent")


async def live(receive: Receive, send: Send) -> None:
    """Begin and end with the listener; pages are not made for that, as it would cost each start."""
    over = False
    while not over:
        event = (await receive())["type"]
        await send({"type": f"{event}.complete"})
        over = event == "lifespan.shutdown"


def is_api(path: str) -> bool:
    """Whether a path is the API's to answer; a doubled slash is a slip in an API address."""
    return path.startswith(("/v1/", "/v2/", "//")) or path in {"/v1", "/v2"}


class App:
    """The API as an ASGI application; other paths go to the pages.

    ``limiters`` are those of test and of live mode.
    """

    def __init__(
        self,
        store: Store,
        services: Services,
        bound: dict[str, Bound],
        limiters: Mapping[bool, RateLimiter],
    ) -> None:
        self.store = store
        self.services = services
        self.bound = bound
        self.pages: Asgi = nothing_else
        self.limiters = limiters
        self.contract = contract.load()
        self.keys = auth.Keys(store, services.clock)
        self.unbound: Callable[[contract.Operation], Bound] = absent
        """Makes what answers operations that head does not have any more."""
        self.connects: Connects | None = None
        """Gives an account that belongs to the caller's, by its id, where any is good."""
        self.runner = Runner(services, self.log_url, explain)

    def log_url(self, caller: Caller) -> str:
        """The address of a request's page in the log."""
        mode = "" if caller.livemode else "/test"
        now = self.services.clock.now()
        return f"{self.services.api_base}{mode}/logs/{caller.request_id}?t={now}"

    async def __call__(self, scope: ASGIScope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await live(receive, send)
            return
        if scope["type"] != "http":
            await self.pages(scope, receive, send)
            return
        if scope["path"] == health.PATH:
            await health.answer(self.store, scope, send, ids.request_id())
            return
        if not is_api(scope["path"]):
            await self.pages(scope, receive, naming(ids.request_id(), send))
            return
        http = Http(scope, receive, ids.request_id())
        headers: Headers = [(b"request-id", http.request_id.encode())]
        if http.method == "OPTIONS":
            headers.append((b"access-control-allow-headers", PREFLIGHT_HEADERS))
            await send_answer(scope, send, 200, headers, b"")
            return
        request = Ongoing(http, clock.perf_seconds(), self.new_log(http))
        request.caller = scope.get(PERSON)
        try:
            answer = await self.handle(request)
        except errors.ApiError as error:
            answer = self.refuse(request, error)
        except LockTimeout:
            answer = self.refuse(request, errors.lock_timeout())
        except ClientGone:
            return
        except Exception:
            self.runner.explain(f"{http.request_id} failed:\n{traceback.format_exc()}")
            answer = self.refuse(request, errors.internal_error())
        add_headers(headers, http, answer, request.caller)
        await send_answer(scope, send, answer.status, headers, answer.body)

    async def ask(
        self, caller: Caller, method: str, path: str, query: bytes, body: bytes
    ) -> tuple[int, bytes, str]:
        """What the API answers to a person who is signed in: status, body and request id."""
        given: dict[str, Any] = {}

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: MutableMapping[str, Any]) -> None:
            given.update(message)

        v2 = path.startswith("/v2/")
        headers = [(b"user-agent", b"zorse dashboard")]
        headers.append((b"content-type", JSON.encode() if v2 else FORM.encode()))
        headers.append((b"stripe-version", caller.api_version.encode()))
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": query,
            "scheme": "https",
            "client": (caller.address, 0),
            "headers": headers,
            PERSON: caller,
        }
        await self(scope, receive, send)
        request_id = dict(given["headers"])[b"request-id"].decode()
        return given["status"], given["body"], request_id

    async def handle(self, request: "Ongoing") -> Answer:
        """From the request as it arrived to the answer, by way of one unit of work."""
        http, log = request.http, request.log
        if http.scheme != "https" and not self.services.settings.insecure_http:
            raise errors.tls_required()
        check_line(http)
        # A key in the header is known before a body is read for it.
        secret = auth.secret_of(http.authorization)
        if request.caller is not None:
            request.caller.request_id, log.source = http.request_id, "dashboard"
        elif secret is not None:
            request.caller = await self.identify(http, secret)
        version = self.version_of(http, request.caller)
        asked, bound, path = self.route(http, version)
        log.operation = bound.operation.key
        raw, files = await self.decode(http, bound.operation)
        if bound.operation.version == "v1" and isinstance(raw.get("key"), str):
            # Browser code sends its publishable key among the parameters.
            key = raw.pop("key")
            if request.caller is None and key:
                secret = key
                request.caller = await self.identify(http, key)
        caller = request.caller
        if caller is None:
            raise errors.no_api_key()
        log.request_body = masking.masked_request({**raw, **named(files)} if files else raw)
        if caller.key is not None:
            assert secret is not None
            auth.check_permission(caller.key, secret, bound.operation, raw)
        version = self.settle_version(http, caller)
        self.settle_account(http, caller, secret or "")
        limited = self.limiters[caller.livemode].check(
            f"{caller.account.id} {caller.livemode}", bound.operation.key
        )
        if limited is not None:
            raise errors.rate_limited(limited)
        caller.idempotency_key = idempotency_key(http, bound.operation)
        if bound.function is None:
            raise errors.not_implemented(bound.operation.key)
        params = contract.check(asked, {**raw, **files} if files else raw)
        expand = params.pop("expand", None) or []
        if expand and bound.operation.version == "v1":
            expansion.check(asked, expand, version)
            if caller.key is not None:
                auth.check_expansion(caller.key, secret or "", asked, expand)
        params = version.raise_params(asked, params)
        wanted = Request(bound, http.path, path, params, files, expand, caller, version)
        if caller.idempotency_key is not None:
            wanted.fingerprint = fingerprint(raw, files)
        return await self.run(request, wanted, caller)

    async def run(self, request: "Ongoing", wanted: Request, caller: Caller) -> Answer:
        """Do what is wanted in one unit of work, and log it."""
        log, writes = request.log, wanted.bound.writes

        def work(unit: Unit) -> Answer:
            answer = self.runner.run(unit, wanted, log)
            self.fill_log(request, answer)
            if writes:
                unit.log(log)
            return answer

        scope = Scope(caller.account.id, caller.livemode)
        answer = await self.store.run(scope, work, write=writes)
        if not writes:
            self.store.log_later(log)
        return answer

    # The steps --------------------------------------------------------------------------------

    def route(
        self, http: Http, version: versions.Version
    ) -> tuple[contract.Operation, Bound, dict[str, str]]:
        """The operation of a method and a path as the caller's version has it, and who does it."""
        method = "GET" if http.method == "HEAD" else http.method
        found = version.contract.match(method, http.path)
        if found is None or ("%" in http.path and unclean(found[1])):
            raise errors.unrecognized_url(http.method, http.path[:SHOWN_MAX])
        operation = found[0]
        bound = self.bound.get(version.became(operation))
        return operation, bound or self.unbound(operation), found[1]

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
        files: dict[str, Any] = {}
        if operation.version == "v2":
            params = decode_json(body, kind)
        elif kind in FORMS:
            params = form.decode(body)
        elif kind == b"multipart/form-data":
            params, files = multipart.decode(body, http.content_type)
        else:
            raise wrong_content_type(FORM)
        return (form.merge(query, params) if query else params), files

    async def identify(self, http: Http, secret: str) -> Caller:
        """The caller behind a key, for now in the account's own version."""
        key, account = await self.keys.identify(secret)
        if key.addresses:
            auth.check_address(key, http.address)
        self.keys.used[key.id] = self.services.clock.now(), http.address
        version = account.api_version or contract.HEAD_VERSION
        return Caller(account, key.livemode, key, version, http.request_id, None, http.address)

    def version_of(self, http: Http, caller: Caller | None) -> versions.Version:
        """The version that a request asks for, else its account's, else head."""
        if http.version is not None:
            return versions.resolve(http.version.decode("latin-1"))
        return versions.HEAD if caller is None else versions.resolve(caller.api_version)

    def settle_version(self, http: Http, caller: Caller) -> versions.Version:
        """The version of this request; an account's first request pins the account to its own."""
        if http.version is None and http.path.startswith("/v2"):
            raise errors.invalid_request(
                "The Stripe-Version header is required for v2 requests.", stored=False
            )
        version = self.version_of(http, caller)
        caller.api_version = version.text
        account = caller.account
        # Looking around in the Dashboard decides nothing.
        if not account.api_version and caller.key is not None:
            pinned = AccountRow(account.id, account.created, version.name, account.body)
            self.store.put_account(pinned)
            self.keys.forget()
            caller.account = pinned
        return version

    def settle_account(self, http: Http, caller: Caller, secret: str) -> None:
        """The account that a request is about: the key's own, or one that stands in a header."""
        # The account in the header is where connected accounts will come in.
        asked = http.context if http.account is None else http.account
        if asked is None:
            return
        account = asked.decode("latin-1").rpartition("/")[2]
        if account != caller.account.id:
            other = self.connects(caller.account, account) if self.connects is not None else None
            if other is None:
                raise errors.account_invalid(secret, account[:SHOWN_MAX])
            caller.account = other

    # The log ----------------------------------------------------------------------------------

    def new_log(self, http: Http) -> LogRow:
        return LogRow(
            id=http.request_id,
            account="",
            livemode=False,
            created=self.services.clock.now(),
            method=http.method,
            path=masking.masked_text(http.path[:2_000]),
            query=masking.masked_query(http.query[:4_000]),
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

    def fill_log(self, request: "Ongoing", answer: Answer) -> None:
        """What the log says of the caller and of the answer."""
        log, caller = request.log, request.caller
        if caller is not None:
            log.account = caller.account.id
            log.livemode = caller.livemode
            log.key_id = caller.key.id if caller.key is not None else ""
            log.api_version = caller.api_version
            log.idempotency_key = masking.masked_text(caller.idempotency_key or "")
        log.status = answer.status
        log.error_code = answer.error_code
        if answer.status >= 400:
            log.response_body = masking.masked_error(answer.body)
        elif answer.content_type == JSON:
            log.response_body = masking.masked_answer(answer.body)
        log.duration_micros = int((clock.perf_seconds() - request.started) * 1_000_000)

    def refuse(self, request: "Ongoing", error: errors.ApiError) -> Answer:
        """Answer a request that never became a unit of work, and log it."""
        answer = self.runner.error(error, request.caller)
        self.fill_log(request, answer)
        self.store.log_later(request.log)
        return answer


class Ongoing:
    """A request on its way: what is known of it so far."""

    __slots__ = ("caller", "http", "log", "started")

    def __init__(self, http: Http, started: float, log: LogRow) -> None:
        self.http = http
        self.started = started
        self.log = log
        self.caller: Caller | None = None


def unclean(path: dict[str, str]) -> bool:
    """Whether an id in the path holds what no id can: NUL, or bytes that are not UTF-8."""
    return any("\x00" in value or "\ufffd" in value for value in path.values())


def named(files: Mapping[str, Any]) -> dict[str, Any]:
    """Uploaded files as the log tells of them."""
    return {
        name: {"filename": file.filename, "size": len(file.data)} for name, file in files.items()
    }


def idempotency_key(http: Http, operation: contract.Operation) -> str | None:
    """The request's idempotency key; requests that are idempotent by nature need none."""
    if http.idempotency_key is None or not (
        http.method == "POST" or (http.method == "DELETE" and operation.version == "v2")
    ):
        return None
    key = http.idempotency_key.decode("latin-1")
    if not key:
        raise errors.invalid_request("Idempotency Key must be a non-empty string.", stored=False)
    if len(key) > IDEMPOTENCY_KEY_MAX:
        raise errors.invalid_request(
            f"Idempotency keys can have up to {IDEMPOTENCY_KEY_MAX} characters, but you passed one "
            f"of {len(key)}.",
            stored=False,
        )
    return key


def wrong_content_type(wanted: str) -> errors.ApiError:
    return errors.invalid_request(
        f"Invalid request (check that your POST content type is {wanted}). If you have any "
        "questions, we can help at https://support.stripe.com/.",
        stored=False,
    )


def decode_json(body: bytes, kind: bytes) -> dict[str, Any]:
    """The JSON body of a v2 request."""
    if kind not in {b"", JSON.encode()}:
        raise wrong_content_type(JSON)
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise errors.invalid_request(
            f"The request body is not valid JSON: {error}.", stored=False
        ) from error
    if not isinstance(value, dict):
        raise errors.invalid_request("The request body must be a JSON object.", stored=False)
    if too_deep(value, JSON_DEPTH_MAX):
        raise errors.invalid_request(
            f"The request body is nested deeper than {JSON_DEPTH_MAX} levels.", stored=False
        )
    return value


def too_deep(value: Any, levels: int) -> bool:
    """Whether there are more levels of nesting than these."""
    if isinstance(value, dict):
        value = list(value.values())
    if not isinstance(value, list):
        return False
    return levels == 0 or any(too_deep(item, levels - 1) for item in value)


def add_headers(headers: Headers, http: Http, answer: Answer, caller: Caller | None) -> None:
    """The headers that differ from answer to answer."""
    headers.append((b"content-type", answer.content_type.encode()))
    known = caller is not None and answer.status != 401
    if caller is not None and known:
        headers.append((b"stripe-version", caller.api_version.encode("latin-1")))
    if http.idempotency_key and http.method in {"POST", "DELETE"}:
        headers.append((b"idempotency-key", http.idempotency_key))
    if answer.original_request is not None:
        headers.append((b"original-request", answer.original_request.encode()))
    if answer.replayed:
        headers.append((b"idempotent-replayed", b"true"))
    if answer.should_retry is not None:
        headers.append((b"stripe-should-retry", answer.should_retry.encode()))
    if http.account is not None and known:
        headers.append((b"stripe-account", http.account))
    for name, value in answer.headers.items():
        headers.append((name.lower().encode(), value.encode("latin-1", "replace")))
