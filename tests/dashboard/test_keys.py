"""Keys in the Dashboard: made, restricted, rolled, ended; what other programs link to."""

import re
from html import unescape
from urllib.parse import urlencode

from tests.api import Api, Server
from tests.dashboard.signed import Browser, signed_in


def secret_in(html: str) -> str:
    found = re.search(r"[sr]k_(?:test|live)_\w+", html)
    assert found is not None
    return found[0]


def make(browser: Browser, **fields: str) -> str:
    """Make a key by the form, and give its secret."""
    answer = browser.submit("/test/apikeys/create", "/test/apikeys", **fields)
    assert answer.status == 200, answer.content.decode()
    return secret_in(answer.content.decode())


def page_of(browser: Browser, name: str) -> str:
    """The path of the page of a key of this name."""
    found = re.search(rf'href="(/test/apikeys/mk_\w+)">{name}', browser.page("/test/apikeys"))
    assert found is not None
    return found[1]


def test_a_restricted_key_is_made_and_refused(server: Server) -> None:
    browser = signed_in(server)
    fields = {"kind": "restricted", "name": "Till", "may-customer": "read", "may-refund": ""}
    restricted = Api(server, make(browser, **fields))
    assert restricted.get("/v1/customers")["data"] == []
    error = restricted.refused("POST", "/v1/customers", status=403)
    assert "'rak_customer_write'" in error["message"]
    path = page_of(browser, "Till")
    assert 'name="may-customer" value="read" checked' in browser.page(path)
    fields = {"name": "Till", "may-customer": "write", "note": "By the door"}
    browser.submit(path, path, **fields)
    assert restricted.post("/v1/customers", name="Ada")["name"] == "Ada"
    listed = browser.page("/test/apikeys")
    assert "By the door" in listed
    assert "127.0.0.1" in listed


def test_the_address_fills_the_form_in(server: Server) -> None:
    browser = signed_in(server)
    asked = [
        ("name", "My App <b>"),
        ("permissions[]", "rak_charge_read"),
        ("permissions[1]", "customer_write"),
        ("permissions[]", "rak_gold_write"),
    ]
    page = browser.page(f"/test/apikeys/create?{urlencode(asked)}")
    assert 'value="My App &lt;b&gt;"' in page
    assert 'name="may-charge" value="read" checked' in page
    assert 'name="may-customer" value="write" checked' in page
    assert "no key can be granted: rak_gold_write" in page


def test_a_key_is_rolled_ended_and_deleted(server: Server) -> None:
    browser = signed_in(server)
    old = make(browser, kind="secret", name="Shop")
    path = page_of(browser, "Shop")
    rolled = browser.submit(path, f"{path}/roll", overlap="1h").content.decode()
    new = secret_in(rolled)
    assert "works until" in rolled
    assert Api(server, old).get("/v1/balance") == Api(server, new).get("/v1/balance")
    early = browser.submit(path, f"{path}/expire")
    assert early.headers["location"] == f"{path}?told=expired"
    Api(server, old).refused("GET", "/v1/balance", status=401)
    browser.submit(path, f"{path}/delete")
    assert browser.get(path).status == 404
    assert Api(server, new).get("/v1/balance")["object"] == "balance"


def test_a_key_that_works_is_not_deleted(server: Server) -> None:
    browser = signed_in(server)
    secret = make(browser, kind="secret", name="Shop")
    path = page_of(browser, "Shop")
    token = re.search(r'name="csrf" value="([^"]+)"', browser.page(path))
    assert token is not None
    answer = browser.post(f"{path}/delete", csrf=unescape(token[1]))
    assert answer.status == 409
    assert Api(server, secret).get("/v1/balance")["object"] == "balance"


def test_a_live_secret_is_shown_once(server: Server) -> None:
    browser = signed_in(server)
    made = browser.submit("/apikeys/create", "/apikeys", kind="secret", name="Real")
    secret = secret_in(made.content.decode())
    assert secret.startswith("sk_live_")
    assert "shown this once" in made.content.decode()
    assert secret not in browser.page("/apikeys")
    assert server.secrets.live_secret not in browser.page("/apikeys")
    assert server.secrets.test_secret in browser.page("/test/apikeys")


def test_what_no_key_can_be_is_typed_still(server: Server) -> None:
    browser = signed_in(server)
    fields = {"kind": "restricted", "name": "Till", "addresses": "nowhere", "may-file": "read"}
    answer = browser.submit("/test/apikeys/create", "/test/apikeys", **fields)
    assert answer.status == 400
    html = answer.content.decode()
    assert "nowhere is no address" in html
    assert 'value="Till"' in html
    assert 'name="may-file" value="read" checked' in html


def test_strangers_and_viewers(server: Server) -> None:
    viewer = signed_in(server, "viewer")
    listed = viewer.page("/test/apikeys")
    assert server.secrets.test_secret not in listed
    path = re.search(r"/test/apikeys/mk_\w+", listed)
    assert path is not None
    answer = viewer.submit(path[0], f"{path[0]}/roll", overlap="now")
    assert answer.status == 403
    assert viewer.get(path[0].removeprefix("/test")).status == 404
    assert viewer.get("/test/apikeys/mk_nothing").status == 404
