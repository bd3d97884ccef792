"""Settings: the account, its people, one's own password, codes and sessions."""

import base64
import re

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from tests.api import Api, Server
from tests.dashboard.signed import Browser, signed_in
from zorse import contract
from zorse.control import people

SETTINGS = "/test/settings"
OWNER = "owner@example.com"


def password_of(page: str) -> str:
    found = re.search(r"signs in with (\S+),", page)
    assert found is not None
    return found[1]


def test_the_account_is_named(server: Server, api: Api) -> None:
    browser = signed_in(server)
    browser.submit(SETTINGS, f"{SETTINGS}/name", name="Ada & Söhne <1>")
    assert "Ada &amp; Söhne &lt;1&gt;" in browser.page("/test/dashboard")
    name = api.get("/v1/account")["settings"]["dashboard"]["display_name"]
    assert name == "Ada & Söhne <1>"
    refused = browser.submit(SETTINGS, f"{SETTINGS}/name", name=" ")
    assert refused.status == 400
    assert "1 to 100 characters" in refused.content.decode()


def test_the_account_moves_up_and_back(server: Server, api: Api) -> None:
    api.ok("GET", "/v1/balance", headers={"Stripe-Version": "2023-10-16"})
    browser = signed_in(server, "developer")
    assert "on <b>2023-10-16</b>" in browser.page(SETTINGS)
    assert browser.submit(SETTINGS, f"{SETTINGS}/upgrade").status == 303
    told = api.request("GET", "/v1/balance").headers["stripe-version"]
    assert told == contract.HEAD_VERSION
    assert "can go back to 2023-10-16" in browser.page(SETTINGS)
    browser.submit(SETTINGS, f"{SETTINGS}/rollback")
    assert api.request("GET", "/v1/balance").headers["stripe-version"] == "2023-10-16"


def test_looking_around_pins_no_account(server: Server, api: Api) -> None:
    browser = signed_in(server)
    browser.page("/test/dashboard")
    assert "first request pins" in browser.page(SETTINGS)
    api.ok("GET", "/v1/balance", headers={"Stripe-Version": "2023-10-16"})
    assert "on <b>2023-10-16</b>" in browser.page(SETTINGS)


def test_people_come_change_and_go(server: Server) -> None:
    browser = signed_in(server)
    made = browser.submit(SETTINGS, f"{SETTINGS}/people", email="Bob@Example.com", role="viewer")
    bob = Browser(server)
    password = password_of(made.content.decode())
    assert bob.sign_in("bob@example.com", password).status == 303
    assert "bob@example.com · viewer" in bob.page("/test/dashboard")
    [user] = [
        row for row in server.zorse.control("user list", {}) if row["email"].startswith("bob@")
    ]
    browser.submit(SETTINGS, f"{SETTINGS}/person", user=user["id"], role="developer")
    assert "bob@example.com · developer" in bob.page("/test/dashboard")
    browser.submit(SETTINGS, f"{SETTINGS}/person", user=user["id"], role="none")
    gone = bob.get("/test/dashboard")
    assert gone.status == 403
    assert "You are in no account here" in gone.content.decode()


def test_only_an_owner_decides_about_people_and_one_stays(server: Server) -> None:
    browser, developer = signed_in(server), signed_in(server, "developer")
    owner = next(r for r in server.zorse.control("user list", {}) if r["email"] == OWNER)
    token = re.search(r'name="csrf" value="([^"]+)"', developer.page(SETTINGS))
    assert token is not None
    fields = {"csrf": token[1], "user": owner["id"], "role": "none"}
    assert developer.post(f"{SETTINGS}/person", **fields).status == 403
    last = browser.submit(SETTINGS, f"{SETTINGS}/person", user=owner["id"], role="viewer")
    assert last.status == 400
    assert "needs an owner" in last.content.decode()


def test_a_password_is_changed_by_who_knows_it(server: Server) -> None:
    email = "ada@example.com"
    store, clock = server.zorse.store, server.clock
    old = people.add(store, clock, email, "viewer")["password"]
    here, elsewhere = Browser(server), Browser(server)
    here.sign_in(email, old)
    elsewhere.sign_in(email, old)
    wrong = here.submit(SETTINGS, f"{SETTINGS}/password", current="x", new="a longer phrase")
    assert wrong.status == 400
    weak = here.submit(SETTINGS, f"{SETTINGS}/password", current=old, new="short")
    assert "at least 10" in weak.content.decode()
    assert (
        here.submit(SETTINGS, f"{SETTINGS}/password", current=old, new="a longer phrase").status
        == 303
    )
    assert here.get(SETTINGS).status == 200
    assert elsewhere.get(SETTINGS).status == 303
    assert Browser(server).sign_in(email, "a longer phrase").status == 303


def test_codes_are_turned_on_with_a_code_and_off_with_the_password(server: Server) -> None:
    email = "ada@example.com"
    password = people.add(server.zorse.store, server.clock, email, "viewer")["password"]
    browser = Browser(server)
    browser.sign_in(email, password)
    shown = browser.submit(SETTINGS, f"{SETTINGS}/code/begin").content.decode()
    key = re.search(r'name="key" value="(\w+)"', shown)
    csrf = re.search(r'name="csrf" value="([^"]+)"', shown)
    assert key is not None
    assert csrf is not None
    wrong = browser.post(f"{SETTINGS}/code", csrf=csrf[1], key=key[1], code="123")
    assert wrong.status == 400
    totp = TOTP(base64.b32decode(key[1]), 6, SHA1(), 30)
    code = totp.generate(server.clock.now()).decode()
    assert browser.post(f"{SETTINGS}/code", csrf=csrf[1], key=key[1], code=code).status == 303
    assert Browser(server).sign_in(email, password).status == 400
    server.advance(seconds=60)
    code = totp.generate(server.clock.now()).decode()
    other = Browser(server)
    assert other.sign_in(email, password, code=code).status == 303
    other.submit(SETTINGS, f"{SETTINGS}/code/drop", current=password)
    assert Browser(server).sign_in(email, password).status == 303


def test_sessions_are_seen_and_ended(server: Server) -> None:
    email = "ada@example.com"
    password = people.add(server.zorse.store, server.clock, email, "viewer")["password"]
    here, elsewhere = Browser(server), Browser(server)
    here.sign_in(email, password)
    elsewhere.sign_in(email, password)
    page = here.page(SETTINGS)
    assert "this one" in page
    assert here.submit(SETTINGS, f"{SETTINGS}/session").status == 303
    assert elsewhere.get(SETTINGS).status == 303
    assert here.get(SETTINGS).status == 200
