"""People: who may sign in, and what they may do in which account.

An ``owner`` may do everything, a ``developer`` everything but decide about people, a ``viewer`` may
look. The first start makes a first owner.
"""

import re
from dataclasses import replace
from typing import Any, Final

from zorse import ids
from zorse.clock import Clock
from zorse.control import passwords
from zorse.control.accounts import find
from zorse.control.problems import ControlError
from zorse.store.people import MemberRow, PeopleStatements, UserRow
from zorse.store.protocol import Store

ROLES: Final = ("owner", "developer", "viewer")
EMAIL: Final = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}")
FIRST_EMAIL: Final = "owner@localhost"


def people_of(store: Store) -> PeopleStatements:
    """The same store, seen as what it keeps of people."""
    assert isinstance(store, PeopleStatements)
    return store


def first_owner(store: Store, clock: Clock, account: str) -> tuple[UserRow, str]:
    """Make the owner of the first account, with a password that is told once."""
    password = passwords.fresh()
    user = make(store, clock, FIRST_EMAIL, "Owner", password)
    people_of(store).put_member(MemberRow(account, user.id, "owner"))
    return user, password


def make(store: Store, clock: Clock, email: str, name: str, password: str) -> UserRow:
    row = UserRow(
        ids.new_id("usr"),
        email.lower(),
        name,
        passwords.digest(password) if password else "",
        "",
        clock.now(),
    )
    people_of(store).put_user(row)
    return row


def list_(store: Store, clock: Clock) -> list[dict[str, Any]]:
    """Everybody, with their roles by account."""
    people = people_of(store)
    return [
        {
            "id": user.id,
            "email": user.email,
            "name": user.name,
            "roles": {member.account: member.role for member in people.members(user=user.id)},
        }
        for user in people.users()
    ]


def add(
    store: Store,
    clock: Clock,
    email: str,
    role: str = "developer",
    account: str = "",
    name: str = "",
) -> dict[str, Any]:
    """Let somebody into an account; who is new gets a password, which is told once."""
    if role not in ROLES:
        raise ControlError(f"There is no role {role}. Choose one of {', '.join(ROLES)}.")
    if not EMAIL.fullmatch(email):
        raise ControlError(f"{email} is no e-mail address.")
    people, into = people_of(store), find(store, account)
    user, password = people.user_by_email(email.lower()), None
    if user is None:
        password = passwords.fresh()
        user = make(store, clock, email, name or email.partition("@")[0], password)
    people.put_member(MemberRow(into.id, user.id, role))
    return {"email": user.email, "account": into.id, "role": role, "password": password}


def new_password(store: Store, clock: Clock, email: str) -> dict[str, Any]:
    """Give somebody a new password, which is told once, and end their sessions."""
    people = people_of(store)
    user = people.user_by_email(email.lower())
    if user is None:
        raise ControlError(f"Nobody here has the address {email}. `zorse user list` shows who has.")
    password = passwords.fresh()
    set_password(store, user, password)
    return {"email": user.email, "password": password}


def set_password(store: Store, user: UserRow, password: str) -> None:
    """Change a password; whoever was signed in with the old one is not any more."""
    people = people_of(store)
    people.put_user(replace(user, password=passwords.digest(password)))
    for session in people.sessions(user.id):
        people.drop_session(user.id, session.id)
