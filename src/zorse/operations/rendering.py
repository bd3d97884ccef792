"""Rendering in an older version of the API: looking up what a change needs, and events."""

from typing import TYPE_CHECKING, Any

from zorse import versions
from zorse.store.protocol import Object

if TYPE_CHECKING:
    from zorse.operations.call import Call


class CallReads:
    """What changes between versions may look up, for one call; see ``versions.Reads``."""

    __slots__ = ("call",)

    def __init__(self, call: "Call") -> None:
        self.call = call

    def get(self, type_: str, id_: str) -> Object | None:
        found = self.call.find(type_, id_, lock=False)
        return None if found is None else self.call.public(found)

    def list(self, type_: str, *, limit: int = 10, **where: str) -> tuple[list[Object], bool]:
        page = self.call.page(type_, limit=limit, **where)
        return [self.call.public(obj) for obj in page.data], page.has_more

    def included(self, obj: Object, name: str) -> Any:
        from zorse.operations import expansion

        held = {**obj}
        held.pop(name, None)
        expansion.include(self.call, held, obj["object"], name)
        return held.get(name)


def lowered(call: "Call", version: versions.Version, value: Any) -> Any:
    """A value in head's shape as a version shows it."""
    return value if version.is_head else version.lower(value, CallReads(call))


def event(
    call: "Call",
    version: versions.Version,
    type_: str,
    shown: Object,
    previous: Object | None,
) -> Object | None:
    """What an older version sees of an event differently: its type and its data.

    ``previous_attributes`` are worked out anew from the object before and after, so that they name
    the fields of then.
    """
    if version.is_head:
        return None
    now = lowered(call, version, shown)
    data: Object = {"object": now}
    if previous is not None:
        before = lowered(call, version, merged(shown, previous))
        data["previous_attributes"] = changed_members(before, now)
    return {"type": version.event_name(type_), "data": data}


def merged(value: Object, previous: Object) -> Object:
    """The object before a change, from the one after it and ``previous_attributes``."""
    out = {**value}
    for name, before in previous.items():
        now = out.get(name)
        if isinstance(now, dict) and isinstance(before, dict):
            before = merged(now, before)
        out[name] = before
    return out


def changed_members(before: Any, after: Any) -> Any:
    """What of a value is different now; whole unless both are hashes."""
    if isinstance(before, dict) and isinstance(after, dict):
        names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
        return {name: changed_members(before.get(name), after.get(name)) for name in names}
    return before
