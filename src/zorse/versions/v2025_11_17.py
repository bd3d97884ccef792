"""2025-11-17.clover."""

from functools import partial
from typing import Final

from zorse.versions.change import Change, Params
from zorse.versions.rewriting import without

change: Final = partial(Change, "2025-11-17.clover")
LIST: Final = "GET /v2/core/events"
BOUNDS: Final = ("gt", "gte", "lt", "lte")


def created(params: Params) -> Params:
    given = {name: params[name] for name in BOUNDS if name in params}
    return {**without(params, *BOUNDS), "created": given} if given else params


CREATED: Final = change(
    "The list of v2 events takes its bounds of time in `created`; it took `gt`, `gte`, `lt` and "
    "`lte` themselves.",
    known_by="types",
    advice="Write `created[gte]` where you wrote `gte`.",
    raise_={LIST: created},
    params={LIST: {**dict.fromkeys(BOUNDS, "string format=date-time"), "created": None}},
)

# The table of now says of both what is true of either.
SESSION_SECRETS: Final = change(
    "The `client_secret` of a Financial Connections session may be null.",
    known_by="types",
)

CHANGES: Final = (CREATED, SESSION_SECRETS)
