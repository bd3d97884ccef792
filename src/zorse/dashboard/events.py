"""Events: what happened, and to what."""

from typing import Final

from starlette.responses import Response

from zorse import contract
from zorse.dashboard.lists import chosen_of, listed
from zorse.dashboard.view import Page, View


async def list_(view: View) -> Response:
    """A page of events, newest first."""
    chosen = chosen_of(view, "type", "created_from", "created_to")
    page = await listed(view, "/v1/events", "/events", chosen)
    return view.page(
        "events.html",
        400 if page.problem else 200,
        page=page,
        chosen=chosen,
        types=sorted(contract.load().event_types),
    )


async def show(view: View) -> Response:
    """One event, with the object as it was and what it was before."""
    event = await view.get(f"/v1/events/{view.request.path_params['id']}")
    object_ = event["data"]["object"]
    before = event["data"].get("previous_attributes") or {}
    return view.page(
        "event.html",
        event=event,
        object_=object_,
        changes=[(name, before[name], object_.get(name)) for name in before],
    )


PAGES: Final = (Page("/events", list_), Page("/events/{id}", show))
