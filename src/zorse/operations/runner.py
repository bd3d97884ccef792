"""One operation in one unit of work.

The steps, in order: the idempotency key is claimed; the behaviour runs; reactions to its events
run; the answer is rendered, expanded and encoded; it is kept under the key; the log row is written.
All of it commits together. An error undoes what was written before it, unless it says that it
keeps it, and is kept under the key all the same when the operation had begun.
"""

import hashlib
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import orjson

from zorse import contract, errors, versions
from zorse.operations import expansion, rendering
from zorse.operations.call import Call, Caller, Services
from zorse.operations.registry import Bound, reactions, timed
from zorse.store.protocol import (
    IdempotencyRow,
    KeyInUse,
    LockTimeout,
    LogRow,
    Object,
    RetryUnit,
    Unit,
)

REACTION_ROUNDS_MAX = 2
UNQUOTABLE = str.maketrans(dict.fromkeys('"\\%', "_"))
KEPT_SECONDS = 24 * 3_600
V2_KEPT_SECONDS = 30 * 24 * 3_600


@dataclass(slots=True)
class Binary:
    """An answer that is not JSON: a file's contents."""

    data: bytes
    content_type: str
    filename: str


@dataclass(slots=True)
class Request:
    """A request whose shape has been checked, ready to be run."""

    bound: Bound
    path_text: str
    path: Mapping[str, str]
    params: dict[str, Any]
    files: Mapping[str, Any]
    expand: list[str]
    caller: Caller
    version: versions.Version = versions.HEAD
    fingerprint: bytes = b""


@dataclass(slots=True)
class Answer:
    """What goes back: the status, the body as bytes, and what the headers are made from."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    original_request: str | None = None
    replayed: bool = False
    should_retry: str | None = None
    error_code: str = ""


def fingerprint(params: Mapping[str, Any], files: Mapping[str, Any]) -> bytes:
    """A digest of the parameters and files that does not depend on their order."""
    digest = hashlib.sha256(orjson.dumps(params, option=orjson.OPT_SORT_KEYS))
    for name in sorted(files):
        digest.update(hashlib.sha256(files[name].data).digest())
    return digest.digest()


def kept_seconds(request: Request) -> int:
    """How long an answer is kept under its idempotency key; later the key is as good as new."""
    return V2_KEPT_SECONDS if request.bound.operation.version == "v2" else KEPT_SECONDS


def encode(value: Any) -> bytes:
    """JSON as the API writes it: two spaces, no newline at the end."""
    return orjson.dumps(value, option=orjson.OPT_INDENT_2)


class Runner:
    """Runs operations for one server; ``log_url`` makes the address of a request's page."""

    def __init__(
        self, services: Services, log_url: Callable[[Caller], str], explain: Callable[[str], None]
    ) -> None:
        self.services = services
        self.log_url = log_url
        self.explain = explain

    def run(self, unit: Unit, request: Request, log: LogRow | None) -> Answer:
        """Do the request in this unit; the log row, if given, is completed and written with it."""
        key = request.caller.idempotency_key
        try:
            answer = self._replay(unit, request) if key is not None else None
            if answer is None:
                answer = self._execute(unit, request)
        except KeyInUse:
            assert key is not None
            answer = self.error(errors.idempotency_key_in_use(key), request.caller)
        except LockTimeout:
            unit.undo()
            answer = self.error(errors.lock_timeout(), request.caller)
        if log is not None:
            log.objects = " ".join(dict.fromkeys(unit.made.objects))
        return answer

    def _replay(self, unit: Unit, request: Request) -> Answer | None:
        """The answer kept under the key, if the request is the one that it was first used for."""
        key = request.caller.idempotency_key
        assert key is not None
        kept = unit.claim(key)
        if kept is None or kept.created + kept_seconds(request) <= self.services.clock.now():
            return None
        if kept.path != request.path_text or kept.method != request.bound.operation.method:
            return self.error(errors.idempotency_other_endpoint(key, kept.path), request.caller)
        if kept.fingerprint != request.fingerprint:
            return self.error(errors.idempotency_mismatch(key), request.caller)
        return Answer(
            kept.status,
            kept.body,
            original_request=kept.request_id,
            replayed=True,
            should_retry="false",
        )

    def _execute(self, unit: Unit, request: Request) -> Answer:
        caller = request.caller
        stored = caller.idempotency_key is not None
        kind = self.services.calls or Call
        call = kind(
            unit, self.services, caller, request.bound.operation, request.path, request.version
        )
        call.files = request.files
        call.params = request.params
        call.expand = request.expand
        keep_answer = stored
        try:
            result = self._behave(call, request)
            answer = self._answer(call, request, result)
        except errors.ApiError as error:
            if not error.keep:
                unit.undo()
            else:
                react(call)
            answer = self.error(error, caller, call)
            # A v2 request that failed may be sent again under its key (docs: API v2, idempotency).
            keep_answer = stored and error.stored and request.bound.operation.version == "v1"
        except (KeyInUse, LockTimeout):
            raise
        except RetryUnit:
            raise
        except Exception:
            # A fault of ours: nothing stays but the record that it happened.
            unit.undo()
            self.explain(traceback.format_exc())
            answer = self.error(errors.internal_error(), caller)
        if keep_answer:
            key = caller.idempotency_key
            assert key is not None
            assert caller.request_id is not None
            answer.original_request = caller.request_id
            answer.should_retry = answer.should_retry or "false"
            unit.keep_answer(
                IdempotencyRow(
                    key,
                    request.bound.operation.method,
                    request.path_text,
                    request.fingerprint,
                    caller.request_id,
                    answer.status,
                    answer.body,
                    call.now,
                )
            )
        return answer

    def _behave(self, call: Call, request: Request) -> Any:
        function = request.bound.function
        if function is None:
            raise errors.not_implemented(request.bound.operation.key)
        # The engine may ask for the work to be done again, so what was asked stays as it is.
        result = function(call, dict(request.params))
        if call.recorded:
            react(call)
        return result

    def _answer(self, call: Call, request: Request, result: Any) -> Answer:
        if isinstance(result, Binary):
            named = {"Content-Disposition": disposition(result.filename)}
            return Answer(200, result.data, result.content_type, named)
        shown = rendering.lowered(call, request.version, expansion.shown(call, result))
        if request.expand:
            # What is there to expand, and what comes of it, is as the caller's version has it.
            shown = expansion.apply(call, shown, request.expand)
        return Answer(200, encode(shown))

    def error(
        self, error: errors.ApiError, caller: Caller | None, call: Call | None = None
    ) -> Answer:
        """The answer for an error, with the addresses that help the caller on."""
        fields = dict(error.fields)
        code = error.code
        if code is not None and call is not None:
            code = fields["code"] = call.version.error_code(code)
        if code is not None and code in contract.ERROR_CODES:
            fields["doc_url"] = errors.DOC_URL + code.replace("_", "-")
        if call is not None:
            for name in ("payment_intent", "payment_method", "setup_intent", "source"):
                if isinstance(fields.get(name), dict):
                    now = call.public(fields[name])
                    fields[name] = rendering.lowered(call, call.version, now)
                    tell_the_same(fields, now, fields[name])
        if caller is not None and caller.request_id is not None and error.status != 401:
            fields["request_log_url"] = self.log_url(caller)
        body = encode({"error": dict(sorted(fields.items()))})
        headers = dict(error.headers)
        should_retry = headers.pop("Stripe-Should-Retry", None)
        return Answer(
            error.status,
            body,
            headers=headers,
            should_retry=should_retry,
            error_code=code or "",
        )


def tell_the_same(fields: dict[str, Any], now: Object, shown: Object) -> None:
    """Let an error tell the codes that its intent tells, as the caller's version calls them."""
    for name in ("last_payment_error", "last_setup_error"):
        told, then = now.get(name), shown.get(name)
        if told and then:
            for part in ("code", "decline_code"):
                if fields.get(part) in {told.get(part), then.get(part)} and then.get(part):
                    fields[part] = then[part]


def disposition(filename: str) -> str:
    """The header that names a file, whatever its name is made of."""
    plain = "".join([c if c.isascii() and c.isprintable() else "_" for c in filename])
    plain = plain.translate(UNQUOTABLE)
    if plain == filename:
        return f'inline; filename="{plain}"'
    return f"inline; filename=\"{plain}\"; filename*=UTF-8''{quote(filename, safe='')}"


def react(call: Call) -> None:
    """Run what reacts to the call's events; reactions may cause one further round of them."""
    for _ in range(REACTION_ROUNDS_MAX):
        waiting = [event for event in call.recorded if not event.handled]
        if not waiting:
            return
        for event in waiting:
            event.handled = True
            for reaction in reactions(event.type):
                reaction(call, event.obj)


def run_task(unit: Unit, services: Services, caller: Caller, task: str, object_id: str) -> None:
    """Run timed work for an object, as one unit, like a request without a caller's key."""
    function = timed(task)
    assert function is not None, f"nobody does the timed task {task}"
    pinned = versions.resolve(caller.api_version) if caller.api_version else versions.HEAD
    call = (services.calls or Call)(unit, services, caller, None, {}, pinned)
    function(call, object_id)
    react(call)
