"""Several accounts of one person: opened, and looked at in turn."""

import re

from tests.api import Api, Server
from tests.dashboard.signed import signed_in


def test_another_account_is_opened_and_apart(api: Api, server: Server) -> None:
    browser = signed_in(server)
    customer = api.post("/v1/customers", name="Ada")["id"]
    opened = browser.submit("/test/accounts/new", "/test/accounts", name="Second <b>")
    assert opened.headers["location"].startswith("/test/dashboard?told=opened")
    home = browser.page("/test/dashboard")
    assert "Second &lt;b&gt;" in home
    assert browser.get(f"/test/customers/{customer}").status == 404
    key = re.search(r"sk_test_\w+", browser.page("/test/apikeys"))
    assert key is not None
    second = Api(server, key[0])
    assert second.get("/v1/customers")["data"] == []
    second.post("/v1/customers", name="Bruno")
    back = browser.submit("/test/dashboard", "/account")
    assert back.status == 303
    listed = browser.page("/test/customers")
    assert customer in listed
    assert "Bruno" not in listed


def test_an_account_has_a_name(server: Server) -> None:
    browser = signed_in(server)
    for name in ("", "   ", "x" * 101):
        answer = browser.submit("/test/accounts/new", "/test/accounts", name=name)
        assert answer.status == 400
        assert "1 to 100 characters" in answer.content.decode()
    assert len(server.zorse.store.accounts()) == 1


def test_nobody_looks_at_accounts_of_others(server: Server) -> None:
    owner, viewer = signed_in(server), signed_in(server, "viewer")
    owner.submit("/test/accounts/new", "/test/accounts", name="Mine")
    theirs = next(
        row.id for row in server.zorse.store.accounts() if row.id != server.secrets.account
    )
    page = viewer.page("/test/settings")
    token = re.search(r'name="csrf" value="([^"]+)"', page)
    assert token is not None
    assert "Mine" not in page
    assert viewer.post("/account", csrf=token[1], account=theirs).status == 404
    assert viewer.submit("/test/accounts/new", "/test/accounts", name="No").status == 403
