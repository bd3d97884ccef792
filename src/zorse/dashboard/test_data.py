"""The test data of an account: filled with a lively sample, or dropped."""

from typing import Final

from starlette.responses import Response

from zorse.dashboard import settings
from zorse.dashboard.view import Page, View, nothing_here
from zorse.store.across import across


async def fill(view: View) -> Response:
    """Add what a small shop would have after two weeks."""
    only_in_test_mode(view)
    await view.house.fill(view.account)
    return view.go("/dashboard", told="filled")


async def reset(view: View) -> Response:
    """Drop everything of test mode but keys and people; it takes the word that says so."""
    only_in_test_mode(view)
    if view.form.get("sure") != "yes":
        said = "Nothing was dropped: tick the box to say that you mean it."
        return await settings.show(view, problem=said, about="reset")
    across(view.house.store).empty(view.account.id, livemode=False)
    return view.go("/dashboard", told="emptied")


def only_in_test_mode(view: View) -> None:
    if view.livemode:
        raise nothing_here("Only the data of test mode is filled and dropped.")


PAGES: Final = (
    Page("/settings/fill", fill, "POST", "developer"),
    Page("/settings/reset", reset, "POST", "owner"),
)
