"""The Dashboard's addresses, and what each needs before its page is made.

A page of a mode is there twice: under ``/test`` and without. Nobody sees one without being signed
in, nobody changes anything without the token of a form of ours and the role that it takes.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final
from urllib.parse import quote, urlsplit

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from zorse.dashboard import (
    accounts,
    balance,
    customers,
    disputes,
    docs,
    events,
    explorer,
    home,
    keys,
    live,
    logs,
    objects,
    payments,
    search,
    settings,
    sign_in,
    test_data,
)
from zorse.dashboard.sessions import form_token, token_is_right
from zorse.dashboard.view import (
    SECURITY_HEADERS,
    STATIC,
    House,
    Page,
    Refused,
    View,
    static_url,
)
from zorse.store.people import MemberRow, PeopleStatements

FORM_FIELDS_MAX: Final = 500
STATIC_TYPES: Final = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


PAGES: Final[Sequence[Page]] = (
    *home.PAGES,
    *search.PAGES,
    *payments.PAGES,
    *customers.PAGES,
    *disputes.PAGES,
    *balance.PAGES,
    *events.PAGES,
    *objects.PAGES,
    *live.PAGES,
    *logs.PAGES,
    *keys.PAGES,
    *explorer.PAGES,
    *settings.PAGES,
    *accounts.PAGES,
    *test_data.PAGES,
    *docs.PAGES,
)


def routes(house: House) -> list[Route]:
    """Every route of the Dashboard."""
    made = [
        Route("/", begin),
        *docs.routes(house),
        Route("/static/{version}/{name}", static_file),
        Route("/sign-in", secured(house, sign_in.show)),
        Route("/sign-in", secured(house, sign_in.answer), methods=["POST"]),
        Route("/sign-in/link", secured(house, sign_in.link)),
        Route("/sign-in/link", secured(house, sign_in.follow), methods=["POST"]),
        Route("/sign-out", secured(house, sign_in.out), methods=["POST"]),
        Route("/account", secured(house, sign_in.choose_account), methods=["POST"]),
    ]
    for page in PAGES:
        for livemode in (False, True):
            path = ("" if livemode else "/test") + page.path
            made.append(Route(path, shown(house, page, livemode), methods=[page.method]))
    return made


def shown(house: House, page: Page, livemode: bool) -> Callable[[Request], Awaitable[Response]]:
    """A page for whoever is signed in; others are asked to sign in first, and come back."""

    async def endpoint(house: House, request: Request) -> Response:
        signed = sign_in.signed_in(house, request)
        if signed is None:
            target = request.url.path + (f"?{request.url.query}" if request.url.query else "")
            there = "" if page.method != "GET" else f"?next={quote(target, safe='/')}"
            return RedirectResponse(f"/sign-in{there}", 303)
        member = membership(house, signed.user.id, signed.session.account)
        account = house.store.account(member.account) if member is not None else None
        if member is None or account is None:
            raise Refused(403, "No account", "You are in no account here. Ask its owner.")
        view = View(house, request, signed, account, member, livemode=livemode)
        if page.method == "POST":
            view.form = await request.form(max_fields=FORM_FIELDS_MAX, max_files=1)
            check_form(request, signed.secret, str(view.form.get("csrf", "")))
            if not view.may(page.role):
                raise Refused(
                    403, "Not with your role", f"This takes the role {page.role}; ask an owner."
                )
        return await page.handler(view)

    return secured(house, endpoint)


def membership(house: House, user: str, account: str) -> MemberRow | None:
    """What a person is in the account that their session looks at, or in another of theirs."""
    assert isinstance(house.store, PeopleStatements)
    members = house.store.members(user=user)
    for member in members:
        if member.account == account:
            return member
    return members[0] if members else None


def check_form(request: Request, secret: str, token: str) -> None:
    """Refuse a form that no page of ours made for this session."""
    origin = request.headers.get("origin")
    foreign = origin is not None and urlsplit(origin).netloc != request.headers.get("host")
    if foreign or not token_is_right(secret, token):
        raise Refused(
            403,
            "This form is out of date",
            "It was made for another session. Go back, load the page again and send it once more; "
            "nothing was changed.",
        )


def secured(
    house: House, endpoint: Callable[[House, Request], Awaitable[Response]]
) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint whose refusals are pages, with the headers that keep a browser safe."""

    async def answer(request: Request) -> Response:
        try:
            response = await endpoint(house, request)
        except Refused as refused:
            html = house.templates.get_template("refused.html").render(
                heading=refused.heading, text=refused.text, csrf=form_token("")
            )
            response = HTMLResponse(html, refused.status)
        for name, value in SECURITY_HEADERS.items():
            response.headers[name] = value
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return answer


async def begin(request: Request) -> Response:
    """The first page, for whoever opens the bare address."""
    return RedirectResponse("/test/dashboard", 303)


async def static_file(request: Request) -> Response:
    """A file of ours; its address has a digest of it, so that it may be kept for good."""
    name = request.path_params["name"]
    path = STATIC / name
    known = path.parent == STATIC and path.suffix in STATIC_TYPES and path.is_file()
    if not known or static_url(name) != request.url.path:
        return Response("Nothing here.", 404, media_type="text/plain")
    return FileResponse(
        path,
        media_type=STATIC_TYPES[path.suffix],
        headers={
            "Cache-Control": "public, max-age=31536000, immutable",
            "X-Content-Type-Options": "nosniff",
        },
    )
