"""API keys: what there is, who may do what with each, made, rolled and ended."""

from typing import Any, Final

from starlette.datastructures import QueryParams
from starlette.responses import Response

from zorse.contract import permissions
from zorse.control import ControlError, keys
from zorse.dashboard.view import Page, Refused, View, nothing_here
from zorse.store.protocol import KeyRow

KINDS: Final = ("restricted", "secret", "publishable")
OVERLAPS: Final = {
    "now": "now",
    "1h": "in an hour",
    "24h": "in 24 hours",
    "3d": "in 3 days",
    "7d": "in 7 days",
}


async def list_(view: View) -> Response:
    """The keys of this mode; those of test mode can be shown at any time."""
    await view.house.note_uses()
    vault, may = view.house.services().vault, view.may("developer")
    rows = [
        (key, keys.reveal(vault, key) if may else "", keys.is_over(key, view.now))
        for key in view.house.store.keys(view.account.id)
        if key.livemode == view.livemode
    ]
    rows.sort(key=lambda row: row[2])
    return view.page("keys.html", rows=rows, may=may)


# A new one --------------------------------------------------------------------------------------


async def new(view: View) -> Response:
    """The form, filled in from the address: other programs link to it so."""
    return form_page(view, typed_of(view.request.query_params))


def form_page(view: View, typed: dict[str, Any], problem: str = "") -> Response:
    return view.page(
        "key_new.html",
        400 if problem else 200,
        typed=typed,
        kinds=KINDS,
        groups=permissions.groups(),
        problem=problem,
    )


def typed_of(asked: QueryParams) -> dict[str, Any]:
    """What an address asks for: ``name``, ``permissions[]`` or ``permissions[0]``, and so on."""
    granted = [
        one
        for name, value in asked.multi_items()
        if name.partition("[")[0] == "permissions"
        for one in permissions.meant(value)
    ]
    known = permissions.known()
    return {
        "kind": asked.get("kind") if asked.get("kind") in KINDS else KINDS[0],
        "name": asked.get("name") or asked.get("thirdparty_integration_name") or "",
        "note": asked.get("note") or asked.get("thirdparty_integration_url") or "",
        "granted": [name for name in granted if name in known],
        "unknown": [name for name in granted if name not in known],
        "addresses": "",
    }


def sent_of(view: View) -> dict[str, Any]:
    """What a form of a key says."""
    granted = [
        f"{permissions.PREFIX}{name.removeprefix('may-')}_{value}"
        for name, value in view.form.multi_items()
        if name.startswith("may-") and value in {"read", "write"}
    ]
    return {
        "kind": str(view.form.get("kind", "")),
        "name": str(view.form.get("name", "")).strip(),
        "note": str(view.form.get("note", "")).strip(),
        "granted": granted,
        "unknown": [],
        "addresses": str(view.form.get("addresses", "")),
    }


async def create(view: View) -> Response:
    """Make a key, and show its secret."""
    typed = sent_of(view)
    services = view.house.services()
    try:
        row, secret = keys.make(
            view.house.store,
            services.vault,
            services.clock,
            view.account.id,
            typed["kind"],
            livemode=view.livemode,
            name=typed["name"],
            note=typed["note"],
            granted=typed["granted"] if typed["kind"] == "restricted" else (),
            addresses=typed["addresses"].replace(",", " ").split(),
        )
    except ControlError as error:
        return form_page(view, typed, error.message)
    view.house.forget_keys()
    return view.page("key_made.html", row=row, secret=secret, old=None)


# One that there is ------------------------------------------------------------------------------


def row_of(view: View) -> KeyRow:
    """The key of the address, in this account and mode."""
    for row in view.house.store.keys(view.account.id):
        if row.id == view.request.path_params["id"] and row.livemode == view.livemode:
            return row
    raise nothing_here("There is no such key in this account and mode.")


async def show(view: View, *, problem: str = "", typed: dict[str, Any] | None = None) -> Response:
    """What a key may do, and the forms that change it."""
    row = row_of(view)
    return view.page(
        "key.html",
        400 if problem else 200,
        row=row,
        over=keys.is_over(row, view.now),
        typed=typed
        or {
            "name": row.name,
            "note": row.note,
            "granted": row.permissions.split(),
            "addresses": row.addresses.replace(" ", "\n"),
        },
        groups=permissions.groups(),
        overlaps=OVERLAPS,
        problem=problem,
    )


async def change(view: View) -> Response:
    """Give a key another name, note, permissions or addresses."""
    row, typed = row_of(view), sent_of(view)
    try:
        keys.change(
            view.house.store,
            row,
            name=typed["name"],
            note=typed["note"],
            granted=typed["granted"] if row.kind == "restricted" else (),
            addresses=typed["addresses"].replace(",", " ").split(),
        )
    except ControlError as error:
        return await show(view, problem=error.message, typed=typed)
    view.house.forget_keys()
    return view.go(f"/apikeys/{row.id}", told="saved")


async def roll(view: View) -> Response:
    """Put a new key in the place of one, and show its secret."""
    old = row_of(view)
    overlap = str(view.form.get("overlap", ""))
    services = view.house.services()
    try:
        made = keys.roll(
            view.house.store, services.clock, services.vault, old.id, overlap, view.account.id
        )
    except ControlError as error:
        return await show(view, problem=error.message)
    view.house.forget_keys()
    rows = {row.id: row for row in view.house.store.keys(view.account.id)}
    return view.page("key_made.html", row=rows[made["id"]], secret=made["secret"], old=rows[old.id])


async def expire(view: View) -> Response:
    """End a key now."""
    row = row_of(view)
    keys.expire(view.house.store, view.house.services().clock, row.id, view.account.id)
    view.house.forget_keys()
    return view.go(f"/apikeys/{row.id}", told="expired")


async def delete(view: View) -> Response:
    """Take a key away; one that still works has to be ended first."""
    row = row_of(view)
    if not keys.is_over(row, view.now):
        raise Refused(
            409, "This key still works", "End it first, so that nothing stops by surprise."
        )
    keys.delete(view.house.store, view.house.services().clock, row.id, view.account.id)
    view.house.forget_keys()
    return view.go("/apikeys", told="deleted")


PAGES: Final = (
    Page("/apikeys", list_),
    Page("/apikeys/create", new),
    Page("/apikeys", create, "POST", "developer"),
    Page("/apikeys/{id}", show),
    Page("/apikeys/{id}", change, "POST", "developer"),
    Page("/apikeys/{id}/roll", roll, "POST", "developer"),
    Page("/apikeys/{id}/expire", expire, "POST", "developer"),
    Page("/apikeys/{id}/delete", delete, "POST", "developer"),
)
