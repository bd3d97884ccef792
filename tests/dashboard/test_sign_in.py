"""Who gets in, who stays in, and who may change anything."""

import base64
import re

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from tests.api import Api, Server
from tests.dashboard.signed import Browser, form_of, signed_in
from zorse.control import people
from zorse.dashboard import site
from zorse.store.people import PeopleStatements
from zorse.store.protocol import LogQuery

EMAIL = "ada@example.com"


def made(server: Server) -> str:
    """A person, and the password."""
    store, clock = server.zorse.store, server.clock
    password: str = people.add(store, clock, EMAIL, "owner")["password"]
    return password


def test_strangers_are_asked_to_sign_in_and_come_back(server: Server) -> None:
    password = made(server)
    browser = Browser(server)
    for page in site.PAGES:
        for base in ("", "/test"):
            path = base + re.sub(r"\{\w+\}", "x", page.path)
            sent = browser.get(path) if page.method == "GET" else browser.post(path)
            assert sent.status == 303, path
            assert sent.headers["location"].startswith("/sign-in"), path
    away = browser.get("/test/logs?status=402").headers["location"]
    answer = browser.submit(away, "/sign-in", email=EMAIL, password=password)
    assert (answer.status, answer.headers["location"]) == (303, "/test/logs?status=402")
    assert browser.get(answer.headers["location"]).status == 200


@pytest.mark.parametrize("wanted", ["https://evil.example/", "//evil.example/", "/\\evil.example"])
def test_signing_in_leads_to_no_other_site(server: Server, wanted: str) -> None:
    password = made(server)
    browser = Browser(server)
    answer = browser.sign_in(EMAIL, password, next=wanted)
    assert answer.headers["location"] == "/test/dashboard"


def test_a_wrong_password_says_no_more_than_that(server: Server) -> None:
    made(server)
    browser = Browser(server)
    known = browser.sign_in(EMAIL, "not the password")
    unknown = browser.sign_in("nobody@example.com", "not the password")
    assert known.status == unknown.status == 400
    sentence = "This e-mail and password do not go together."
    assert sentence in known.content.decode()
    assert sentence in unknown.content.decode()
    assert browser.get("/test/logs").status == 303


def test_attempts_are_limited(server: Server) -> None:
    password = made(server)
    browser = Browser(server)
    for _ in range(10):
        assert browser.sign_in(EMAIL, "not the password").status == 400
    refused = browser.sign_in(EMAIL, password)
    assert "Too many attempts" in refused.content.decode()
    server.advance(seconds=16 * 60)
    assert browser.sign_in(EMAIL, password).status == 303


def test_a_form_of_another_session_is_refused_and_changes_nothing(server: Server) -> None:
    mine, theirs = signed_in(server), signed_in(server, "developer")
    token = re.search(r'name="csrf" value="([^"]+)"', theirs.page("/test/dashboard"))
    assert token is not None
    for csrf in (token[1], "", "x"):
        refused = mine.post("/sign-out", csrf=csrf)
        assert refused.status == 403
        assert "out of date" in refused.content.decode()
    assert mine.get("/test/dashboard").status == 200
    refused = mine.server.send(
        "POST",
        "/sign-in",
        headers={"Cookie": mine.cookie, "Origin": "https://evil.example"},
        data={"csrf": "x"},
    )
    assert refused.status == 403


def test_every_form_needs_its_token(server: Server) -> None:
    browser = signed_in(server)
    for page in site.PAGES:
        if page.method == "POST":
            path = "/test" + re.sub(r"\{\w+\}", "x", page.path)
            assert browser.post(path).status == 403, path


def test_a_viewer_looks_and_changes_nothing(server: Server, api: Api) -> None:
    api.get("/v1/balance")
    [row] = server.zorse.store.log_rows(server.secrets.account, False, LogQuery(limit=100))
    viewer = signed_in(server, "viewer")
    path = f"/test/logs/{row.id}"
    assert "disabled" in form_of(viewer.page(path), f"{path}/send-again")
    refused = viewer.submit(path, f"{path}/send-again")
    assert refused.status == 403
    assert "role developer" in refused.content.decode()
    keys = viewer.page("/test/apikeys")
    assert server.secrets.test_secret not in keys


def test_signing_out_ends_the_session(server: Server) -> None:
    browser = signed_in(server)
    cookie = browser.cookie
    assert browser.submit("/test/dashboard", "/sign-out").status == 303
    browser.cookie = cookie
    assert browser.get("/test/dashboard").status == 303


def test_a_session_ends_by_itself(server: Server) -> None:
    browser = signed_in(server)
    server.advance(days=13)
    assert browser.get("/test/dashboard").status == 200
    server.advance(days=1)
    assert browser.get("/test/dashboard").status == 303


def test_a_new_password_ends_every_session(server: Server) -> None:
    browser = signed_in(server)
    server.zorse.control("user password", {"email": "owner@example.com"})
    assert browser.get("/test/dashboard").status == 303


def test_a_second_factor_is_asked_for_and_used_once(server: Server) -> None:
    password = made(server)
    store = server.zorse.store
    assert isinstance(store, PeopleStatements)
    user = store.user_by_email(EMAIL)
    assert user is not None
    key = b"0123456789abcdef0123"
    sealed = server.zorse.services.vault.seal(base64.b32encode(key).decode(), user.id)
    store.put_user(type(user)(user.id, user.email, user.name, user.password, sealed, user.created))
    browser = Browser(server)
    asked = browser.sign_in(EMAIL, password)
    assert "Enter the code" in asked.content.decode()
    wrong = browser.sign_in(EMAIL, password, code="000000")
    assert wrong.status == 400
    code = TOTP(key, 6, SHA1(), 30).generate(server.clock.now()).decode()
    assert browser.sign_in(EMAIL, password, code=f"{code[:3]} {code[3:]}").status == 303
    again = Browser(server).sign_in(EMAIL, password, code=code)
    assert again.status == 400, "a code is good once"


def test_the_first_screens_link_signs_in_once(server: Server) -> None:
    owner, _ = people.first_owner(server.zorse.store, server.clock, server.secrets.account)
    link = server.zorse.sign_in_link(owner.id)
    assert link is not None
    path = link.partition("localhost:4400")[2]
    browser = Browser(server)
    assert "signs you in once" in browser.page(path), "looking at it does not use it up"
    assert browser.submit(path, "/sign-in/link").status == 303
    assert browser.get("/test/dashboard").status == 200
    used = Browser(server).submit(path, "/sign-in/link")
    assert used.status == 400
    assert "used up" in used.content.decode()


def test_pages_are_safe_to_look_at(server: Server) -> None:
    browser = signed_in(server)
    assert browser.cookie.startswith("__Host-zorse=")
    for path in ("/test/dashboard", "/sign-in", "/test/nothing-of-ours"):
        headers = browser.get(path).headers
        if path != "/test/nothing-of-ours":
            assert headers["content-security-policy"].startswith("default-src 'self'")
            assert headers["cache-control"] == "no-store"
            assert headers["x-content-type-options"] == "nosniff"
        assert headers["request-id"].startswith("req_")
