"""API keys: which there are, and what they are."""

from typing import Final

from starlette.responses import Response

from zorse.dashboard.view import Page, View


async def list_(view: View) -> Response:
    """The keys of this mode; those of test mode can be shown at any time."""
    vault = view.house.services().vault
    rows = [
        (key, vault.open(key.sealed.decode(), view.account.id) if key.sealed else "")
        for key in view.house.store.keys(view.account.id)
        if key.livemode == view.livemode
    ]
    return view.page("keys.html", rows=rows, may=view.may("developer"))


PAGES: Final = (Page("/apikeys", list_),)
