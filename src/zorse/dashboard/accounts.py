"""Accounts: another one is opened, and looked at from then on."""

from typing import Final

from starlette.responses import Response

from zorse.control import ControlError
from zorse.control.opening import new_account
from zorse.control.people import people_of
from zorse.dashboard.view import Page, View
from zorse.store.people import MemberRow


async def new(view: View) -> Response:
    return view.page("account_new.html", typed="", problem="")


async def create(view: View) -> Response:
    """Open an account that the person owns, and look at it."""
    name = str(view.form.get("name", ""))
    services, store = view.house.services(), view.house.store
    try:
        made = new_account(store, services.vault, services.clock, name=name)
    except ControlError as error:
        return view.page("account_new.html", 400, typed=name, problem=error.message)
    people_of(store).put_member(MemberRow(made.account, view.signed.user.id, "owner"))
    view.house.sessions.choose_account(view.signed, made.account)
    view.house.forget_keys()
    return view.go("/dashboard", told="opened")


PAGES: Final = (
    Page("/accounts/new", new),
    Page("/accounts", create, "POST", "owner"),
)
