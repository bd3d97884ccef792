"""Events: what happened, each with the object as it was at that moment.

An event is written in the unit of work that caused it and never changes. It is read in the version
that its account was pinned to then, whatever version the reader asks for; only a webhook endpoint
may have one of its own. Documented at docs.stripe.com/api/events and /webhooks/versioning.
"""

from dataclasses import replace
from typing import Any

from zorse import contract, errors
from zorse.operations.call import Call
from zorse.operations.lists import (
    BATCH,
    created_range,
    envelope,
    limit_of,
    url_of,
    wants_count,
)
from zorse.operations.registry import operation
from zorse.store.protocol import INTERNAL, EventQuery, Object


@operation("GET /v1/events/{id}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the event that the path names."""
    event = call.unit.event(call.path["id"])
    if event is None:
        raise call.missing("event", call.path["id"])
    return as_told(event)


def as_told(event: Object) -> Object:
    """An event in the version in which it was recorded."""
    rendered = event.get(INTERNAL, {}).get("rendered")
    return event if rendered is None else {**event, **rendered}


@operation("GET /v1/events")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of events, newest first; ``type`` may end in an asterisk."""
    if params.get("type") and params.get("types"):
        raise errors.parameters_exclusive("type", "types")
    after = cursor(call, params.get("starting_after"), "starting_after")
    before = cursor(call, params.get("ending_before"), "ending_before")
    if after and before:
        raise errors.invalid_request(
            "Received both starting_after and ending_before parameters. Please pass in only one.",
            stored=False,
        )
    query = EventQuery(
        types=chosen_types(params),
        created=created_range(params.get("created")),
        limit=limit_of(params),
        after=after,
        before=before,
    )
    page = call.unit.events(query)
    shown = [as_told(event) for event in page.data]
    listed = envelope(shown, url_of(call), has_more=page.has_more)
    if wants_count(call, params):
        listed["total_count"] = counted(call, query)
    return listed


def counted(call: Call, query: EventQuery) -> int:
    """How many events there are in the whole of a list, whichever page of it is shown."""
    batch = replace(query, limit=BATCH, after=None, before=None)
    count = 0
    while True:
        page = call.unit.events(batch)
        count += len(page.data)
        if not page.has_more:
            return count
        batch = replace(batch, after=page.data[-1]["id"])


def cursor(call: Call, id_: str | None, param: str) -> str | None:
    """A cursor's event, which must exist."""
    if id_ and call.unit.event(id_) is None:
        raise call.missing("event", id_, param=param)
    return id_ or None


def chosen_types(params: dict[str, Any]) -> tuple[str, ...]:
    """The types asked for; ``charge.*`` stands for all that begin so."""
    type_ = params.get("type")
    if not type_:
        return tuple(params.get("types") or ())
    if not type_.endswith("*"):
        return (type_,)
    known = contract.load().event_types
    return tuple(sorted(name for name in known if name.startswith(type_[:-1]))) or (type_,)
