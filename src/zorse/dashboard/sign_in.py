"""Signing in and out: by e-mail and password, or by the link of the first screen."""

from typing import Final
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from zorse.dashboard.sessions import (
    LIFETIME_SECONDS,
    Signed,
    SignInError,
    form_token,
    token_is_right,
)
from zorse.dashboard.view import House, Refused
from zorse.ids import random_text
from zorse.store.people import PeopleStatements

FIRST_PAGE: Final = "/test/dashboard"
FIELD_LENGTH_MAX: Final = 1_000


def cookie_name(request: Request) -> str:
    """A cookie that only this host can have set, where TLS makes that possible."""
    return "__Host-zorse" if request.url.scheme == "https" else "zorse"


def address_of(request: Request) -> str:
    return request.client.host if request.client else ""


def signed_in(house: House, request: Request) -> Signed | None:
    secret = request.cookies.get(cookie_name(request), "")
    agent = request.headers.get("user-agent", "")
    return house.sessions.of(secret, address_of(request), agent)


def with_cookie(request: Request, response: Response, secret: str, seconds: int) -> Response:
    response.set_cookie(
        cookie_name(request),
        secret,
        max_age=seconds,
        path="/",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
    )
    return response


def way_on(request: Request, wanted: str) -> str:
    """Where to go after signing in: a page of ours and of nobody else."""
    parts = urlsplit(wanted)
    ours = wanted.startswith("/") and not parts.netloc and not wanted.startswith(("//", "/\\"))
    return wanted if ours else FIRST_PAGE


def form(
    house: House,
    request: Request,
    status: int = 200,
    *,
    problem: str = "",
    email: str = "",
    needs_code: bool = False,
    template: str = "sign_in.html",
    link: str = "",
) -> Response:
    """The form, with a secret of its own in a cookie that it has to come back with."""
    secret = random_text(32)
    html = house.templates.get_template(template).render(
        csrf=form_token(secret),
        problem=problem,
        email=email,
        needs_code=needs_code,
        link=link,
        way_on=way_on(request, request.query_params.get("next", "")),
    )
    return with_cookie(request, HTMLResponse(html, status), f"form.{secret}", 3_600)


def check(request: Request, token: str) -> None:
    kind, _, secret = request.cookies.get(cookie_name(request), "").partition(".")
    origin = request.headers.get("origin")
    foreign = origin is not None and urlsplit(origin).netloc != request.headers.get("host")
    if foreign or kind != "form" or not token_is_right(secret, token):
        raise Refused(
            403,
            "This form is out of date",
            "Load the page again and sign in there. If it stays so, let the browser keep cookies "
            "of this site.",
        )


async def show(house: House, request: Request) -> Response:
    """The form; whoever is signed in already goes on."""
    if signed_in(house, request) is not None:
        return RedirectResponse(way_on(request, request.query_params.get("next", "")), 303)
    return form(house, request)


async def answer(house: House, request: Request) -> Response:
    """Sign somebody in, or say why not."""
    sent = await request.form(max_fields=10)
    texts = {name: str(value)[:FIELD_LENGTH_MAX] for name, value in sent.items()}
    check(request, texts.get("csrf", ""))
    email = texts.get("email", "")
    try:
        secret = house.sessions.sign_in(
            email,
            texts.get("password", ""),
            texts.get("code", ""),
            address_of(request),
            request.headers.get("user-agent", ""),
        )
    except SignInError as error:
        return form(
            house, request, 400, problem=error.message, email=email, needs_code=error.needs_code
        )
    there = RedirectResponse(way_on(request, texts.get("next", "")), 303)
    return with_cookie(request, there, secret, LIFETIME_SECONDS)


async def link(house: House, request: Request) -> Response:
    """The page of a link that signs in once; it asks first, since mere looking may not use it."""
    return form(
        house, request, template="sign_in_link.html", link=request.query_params.get("key", "")
    )


async def follow(house: House, request: Request) -> Response:
    """Sign in by the link's secret."""
    sent = await request.form(max_fields=10)
    check(request, str(sent.get("csrf", "")))
    secret = house.sessions.follow_link(
        str(sent.get("key", "")), address_of(request), request.headers.get("user-agent", "")
    )
    if secret is None:
        raise Refused(
            400,
            "This link is used up",
            "It signs in once, within an hour of the start. Sign in with your password, or start "
            "the server again for a new link.",
        )
    there = RedirectResponse(FIRST_PAGE, 303)
    return with_cookie(request, there, secret, LIFETIME_SECONDS)


async def out(house: House, request: Request) -> Response:
    """End the session of this browser."""
    signed = await of_form(house, request)
    house.sessions.end(signed)
    response = RedirectResponse("/sign-in", 303)
    response.delete_cookie(cookie_name(request), path="/", secure=request.url.scheme == "https")
    return response


async def choose_account(house: House, request: Request) -> Response:
    """Look at another account of the person."""
    signed = await of_form(house, request)
    sent = await request.form()
    wanted = str(sent.get("account", ""))
    assert isinstance(house.store, PeopleStatements)
    if wanted not in {member.account for member in house.store.members(user=signed.user.id)}:
        raise Refused(404, "Nothing here", "You are not in this account.")
    house.sessions.choose_account(signed, wanted)
    return RedirectResponse(way_on(request, str(sent.get("next", ""))), 303)


async def of_form(house: House, request: Request) -> Signed:
    """Who sent a form, if it is one of ours."""
    signed = signed_in(house, request)
    sent = await request.form(max_fields=10)
    if signed is None or not token_is_right(signed.secret, str(sent.get("csrf", ""))):
        raise Refused(403, "This form is out of date", "Load the page again and try once more.")
    return signed
