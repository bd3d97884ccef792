"""Running operations so that suites written for stripe-mock get on.

What the server does, it does. Where it cannot go on because of a sample, and where an operation is
not done yet, a sample is answered in its place; a list of what there never was any of holds one.
What the caller gets wrong is refused as ever: parameters, declined cards, ids that cannot be.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import orjson

from zorse import errors
from zorse.contract import Operation
from zorse.mock import samples, standing_in
from zorse.mock.call import MockCall, own_types, types_of
from zorse.operations.call import Call
from zorse.operations.registry import Behaviour, Bound, Params
from zorse.operations.runner import Answer, Request, Runner
from zorse.store.protocol import KeyInUse, LockTimeout, RetryUnit, Unit

SAMPLE_HEADER: Final = "Zorse-Sample"
"""Says of an answer that it is a sample, or stands on one."""

REFUSED_STATUSES: Final = frozenset({401, 402, 403, 429})
REFUSED_CODES: Final = frozenset(
    {"amount_too_large", "amount_too_small", "resource_already_exists"}
)
"""What is wrong however the sample is."""

HELPED: Final[Mapping[str, dict[str, Any]]] = {
    "POST /v1/payment_intents/{intent}/confirm": {"payment_method": "pm_card_visa"},
    "POST /v1/setup_intents/{intent}/confirm": {"payment_method": "pm_card_visa"},
}
"""What a sample lacks for an operation to go on, as parameters."""

QUOTED: Final = re.compile(r"'([^']*)'")
CURSORS: Final = ("starting_after", "ending_before")


def not_done(key: str) -> Behaviour:
    """Stands in the table for what is not done yet, so that parameters are checked before."""

    def refuse(call: Call, params: Params) -> Any:
        raise errors.not_implemented(key)

    return refuse


def lenient(bound: Mapping[str, Bound]) -> dict[str, Bound]:
    """The table of a mock: nothing is absent, and any answer may leave an object behind."""
    return {key: lenient_one(one) for key, one in bound.items()}


def lenient_one(bound: Bound) -> Bound:
    function = bound.function or not_done(bound.operation.key)
    return replace(bound, function=function, writes=True)


def unbound(operation: Operation) -> Bound:
    """What answers an operation that only older versions have."""
    return Bound(operation, not_done(operation.key), "absent")


class MockRunner(Runner):
    """Runs operations, and lets samples stand in where they do not go on."""

    def _behave(self, call: Call, request: Request) -> Any:
        assert isinstance(call, MockCall)
        let_cursors_live(call, request)
        try:
            result = super()._behave(call, request)
        except (KeyInUse, LockTimeout, RetryUnit):
            raise
        except errors.ApiError as error:
            if not gives_way(call, error):
                raise
        except Exception:
            # Behaviours may rely on what a sample does not hold; other faults are ours.
            if not call.met:
                raise
        else:
            return filled(call, request, result)
        call.start_again()
        return self._helped(call, request)

    def _helped(self, call: MockCall, request: Request) -> Any:
        """What comes of it with what the sample lacks, or else a sample."""
        added = HELPED.get(request.bound.operation.key, {})
        if added and not call.livemode and not added.keys() & request.params.keys():
            try:
                return super()._behave(call, replace(request, params={**request.params, **added}))
            except (KeyInUse, LockTimeout, RetryUnit):
                raise
            except Exception:
                call.start_again()
        return standing_in.answer(call, dict(request.params))

    def _answer(self, call: Call, request: Request, result: Any) -> Answer:
        assert isinstance(call, MockCall)
        answer = super()._answer(call, request, result)
        if call.stood_in or shows_sample(result, call.met):
            answer.headers[SAMPLE_HEADER] = "true"
        return answer

    def _replay(self, unit: Unit, request: Request) -> Answer | None:
        answer = super()._replay(unit, request)
        if answer is not None and answer.replayed and answer.status == 200:
            shown = orjson.loads(answer.body)
            type_, id_ = shown.get("object"), shown.get("id")
            kept = unit.get(type_, id_) if isinstance(type_, str) and isinstance(id_, str) else None
            if kept is not None and samples.is_sample(kept):
                answer.headers[SAMPLE_HEADER] = "true"
        return answer


def let_cursors_live(call: MockCall, request: Request) -> None:
    """Let a list begin after an object that nobody has made."""
    for name in CURSORS:
        id_ = request.params.get(name)
        if isinstance(id_, str) and id_:
            for type_ in own_types(call.operation):
                if type_ == "event":
                    call.event(id_)
                elif call.may_live(type_, id_):
                    call.find(type_, id_)
                    break
    if call.operation is not None and call.operation.key == "GET /v1/events/{id}":
        call.event(call.path["id"])


def gives_way(call: MockCall, error: errors.ApiError) -> bool:
    """Whether an error is a mock's to answer with a sample instead."""
    if error.code == "not_implemented":
        return True
    if error.code == "resource_missing":
        return could_live(call, error)
    if error.status in REFUSED_STATUSES or error.code in REFUSED_CODES or not error.stored:
        return False
    return bool(call.met)


def could_live(call: MockCall, error: errors.ApiError) -> bool:
    """Whether an id that was looked for in vain may stand for something all the same."""
    found = QUOTED.search(error.message)
    if found is None:
        return bool(call.met)
    id_ = found[1]
    if id_ in call.refused:
        return False
    types = types_of(id_) or own_types(call.operation)
    return not any(call.is_gone(type_, id_) for type_ in types) and (
        bool(call.met) or id_ in call.path.values()
    )


def filled(call: MockCall, request: Request, result: Any) -> Any:
    """A result; a list of what there never was any of holds a sample."""
    kind = request.bound.operation.returns_kind
    if kind == "deleted" and request.bound.support == "standard":
        # What the contract asks of some stubs is more than the standard verb knows.
        return {**standing_in.stub_of(call, {**result}), **result}
    if kind not in {"list", "search"} or not isinstance(result, dict) or result["data"]:
        return result
    types = own_types(call.operation)
    return result if not types or call.has_had(types) else standing_in.answer(call, request.params)


def shows_sample(result: Any, ids: set[str]) -> bool:
    """Whether a sample is answered, by itself or in a list, or one of these is what is left."""
    if not isinstance(result, dict):
        return False
    data = result.get("data")
    shown = data if isinstance(data, list) else [result]
    return any(samples.is_sample(obj) or obj.get("id") in ids for obj in shown)
