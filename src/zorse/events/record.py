"""Recording an event in the unit of work that caused it."""

from typing import Any

import orjson

from zorse import ids
from zorse.store.protocol import INTERNAL, EventRow, Unit


def record(
    unit: Unit,
    type_: str,
    shown: dict[str, Any],
    *,
    now: int,
    livemode: bool,
    api_version: str,
    previous: dict[str, Any] | None = None,
    rendered: dict[str, Any] | None = None,
    request_id: str | None = None,
    idempotency_key: str | None = None,
) -> str:
    """Write an event with the object as it is shown now, and give the event's id.

    ``previous`` holds what changed, with the values from before; events of updates carry it.
    ``rendered`` holds what ``api_version`` sees differently: kept beside head's, since the past
    does not change.
    """
    event_id = ids.new_id("evt")
    data: dict[str, Any] = {"object": shown}
    if previous is not None:
        data["previous_attributes"] = previous
    event = {
        "id": event_id,
        "object": "event",
        "api_version": api_version,
        "created": now,
        "data": data,
        "livemode": livemode,
        "pending_webhooks": 0,
        "request": {"id": request_id, "idempotency_key": idempotency_key},
        "type": type_,
    }
    if rendered is not None:
        event[INTERNAL] = {"rendered": rendered}
    unit.add_event(EventRow(event_id, now, type_, shown.get("id", ""), orjson.dumps(event)))
    return event_id
