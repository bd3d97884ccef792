"""Settings: the account's name and API version, its people, and one's own password and sessions."""

import base64
import secrets
from dataclasses import replace
from typing import Final
from urllib.parse import quote

from starlette.responses import Response

from zorse.control import ControlError, accounts, passwords, people
from zorse.control.people import people_of
from zorse.dashboard.sessions import code_step
from zorse.dashboard.view import Page, View
from zorse.store.people import MemberRow
from zorse.store.protocol import AccountRow

NAME_LENGTH_MAX: Final = 100
TOTP_KEY_BYTES: Final = 20


async def show(view: View, *, problem: str = "", about: str = "", fresh: str = "") -> Response:
    """The page; ``problem`` is what was wrong with the form of that name."""
    store, now = view.house.store, view.now
    rows = people_of(store)
    members = [(rows.user(member.user), member) for member in rows.members(account=view.account.id)]
    return view.page(
        "settings.html",
        400 if problem else 200,
        version=accounts.shown(view.account, now),
        members=[(user, member) for user, member in members if user is not None],
        roles=people.ROLES,
        sessions=rows.sessions(view.signed.user.id),
        own=view.signed.session.id,
        problem=problem,
        about=about,
        fresh=fresh,
        written=accounts.written,
    )


async def rename(view: View) -> Response:
    """Give the account another name."""
    name = str(view.form.get("name", "")).strip()
    if not 0 < len(name) <= NAME_LENGTH_MAX:
        said = f"A name has 1 to {NAME_LENGTH_MAX} characters."
        return await show(view, problem=said, about="name")
    row = view.account
    body = {**row.body, "settings": {**row.body["settings"]}}
    body["settings"]["dashboard"] = {**body["settings"]["dashboard"], "display_name": name}
    keep(view, replace(row, body=body))
    return view.go("/settings", told="saved")


def keep(view: View, row: AccountRow) -> None:
    view.house.store.put_account(row)
    view.house.forget_keys()


async def upgrade(view: View) -> Response:
    """Move the account to the newest version of the API."""
    accounts.upgrade(view.house.store, view.house.services().clock, view.account.id)
    view.house.forget_keys()
    return view.go("/settings", told="upgraded")


async def roll_back(view: View) -> Response:
    """Take the account back to the version before."""
    try:
        accounts.roll_back(view.house.store, view.house.services().clock, view.account.id)
    except ControlError as error:
        return await show(view, problem=error.message, about="version")
    view.house.forget_keys()
    return view.go("/settings", told="rolled_back")


# People ---------------------------------------------------------------------------------------


async def add_person(view: View) -> Response:
    """Let somebody in; the password of somebody new is shown once."""
    try:
        made = people.add(
            view.house.store,
            view.house.services().clock,
            str(view.form.get("email", "")).strip(),
            str(view.form.get("role", "")),
            view.account.id,
        )
    except ControlError as error:
        return await show(view, problem=error.message, about="person")
    if made["password"] is None:
        return view.go("/settings", told="saved")
    said = f"{made['email']} signs in with {made['password']}, which is shown this once."
    return await show(view, fresh=said)


async def change_person(view: View) -> Response:
    """Give somebody another role, or take them out; an account keeps an owner."""
    rows, user = people_of(view.house.store), str(view.form.get("user", ""))
    role = str(view.form.get("role", ""))
    members = {member.user: member.role for member in rows.members(account=view.account.id)}
    if user not in members or role not in {*people.ROLES, "none"}:
        return await show(view, problem="This person is not in the account.", about="person")
    owners = [other for other, held in members.items() if held == "owner"]
    if owners == [user] and role != "owner":
        return await show(view, problem="An account needs an owner.", about="person")
    if role == "none":
        rows.drop_member(view.account.id, user)
    else:
        rows.put_member(MemberRow(view.account.id, user, role))
    return view.go("/settings", told="saved")


# One's own ------------------------------------------------------------------------------------


async def change_password(view: View) -> Response:
    """Change one's own password; every other session ends."""
    user = view.signed.user
    new = str(view.form.get("new", ""))
    if not passwords.matches(str(view.form.get("current", "")), user.password):
        return await show(view, problem="This is not your password now.", about="password")
    if problem := passwords.problem(new):
        return await show(view, problem=problem, about="password")
    rows = people_of(view.house.store)
    rows.put_user(replace(user, password=passwords.digest(new)))
    for session in rows.sessions(user.id):
        if session.id != view.signed.session.id:
            rows.drop_session(user.id, session.id)
    return view.go("/settings", told="saved")


async def end_session(view: View) -> Response:
    """End one of one's sessions."""
    view.house.sessions.end(view.signed, str(view.form.get("session", "")) or "none")
    return view.go("/settings", told="ended")


async def begin_totp(view: View) -> Response:
    """Show a new secret for an authenticator; nothing changes until a code of it came."""
    key = base64.b32encode(secrets.token_bytes(TOTP_KEY_BYTES)).decode()
    return totp_page(view, key)


def totp_page(view: View, key: str, problem: str = "") -> Response:
    label = quote(f"zorse:{view.signed.user.email}")
    return view.page(
        "totp.html",
        400 if problem else 200,
        key=key,
        uri=f"otpauth://totp/{label}?secret={key}&issuer=zorse",
        problem=problem,
    )


async def keep_totp(view: View) -> Response:
    """Ask for a code at every sign-in from now on."""
    key, user = str(view.form.get("key", "")), view.signed.user
    code = str(view.form.get("code", ""))
    try:
        right = code_step(base64.b32decode(key), code, view.now) is not None
    except ValueError:
        right = False
    if not right:
        return totp_page(view, key, "This code is not right. Wait for the next one and try again.")
    sealed = view.house.services().vault.seal(key, user.id)
    people_of(view.house.store).put_user(replace(user, totp=sealed))
    return view.go("/settings", told="saved")


async def drop_totp(view: View) -> Response:
    """Ask for no code any more; it takes the password."""
    user = view.signed.user
    if not passwords.matches(str(view.form.get("current", "")), user.password):
        return await show(view, problem="This is not your password.", about="totp")
    people_of(view.house.store).put_user(replace(user, totp=""))
    return view.go("/settings", told="saved")


PAGES: Final = (
    Page("/settings", show),
    Page("/settings/name", rename, "POST", "owner"),
    Page("/settings/upgrade", upgrade, "POST", "developer"),
    Page("/settings/rollback", roll_back, "POST", "developer"),
    Page("/settings/people", add_person, "POST", "owner"),
    Page("/settings/person", change_person, "POST", "owner"),
    Page("/settings/password", change_password, "POST"),
    Page("/settings/session", end_session, "POST"),
    Page("/settings/code/begin", begin_totp, "POST"),
    Page("/settings/code", keep_totp, "POST"),
    Page("/settings/code/drop", drop_totp, "POST"),
)
