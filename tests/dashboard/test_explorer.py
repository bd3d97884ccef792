"""The explorer: any operation from a form."""

from html import unescape

from tests.api import Api, Server
from tests.dashboard.signed import signed_in
from zorse import contract

AT = "/test/explorer"


def test_a_request_is_sent_and_shown_as_code(api: Api, server: Server) -> None:
    browser = signed_in(server)
    page = f"{AT}?operation=POST%20/v1/customers"
    fields = {"param-name": "Ada <b>", "more": "metadata[order]=7\naddress[city]=Turku"}
    answer = browser.submit(page, AT, **fields)
    assert answer.status == 200
    html = answer.content.decode()
    customer = api.get("/v1/customers")["data"][0]
    assert (customer["name"], customer["metadata"]) == ("Ada <b>", {"order": "7"})
    assert customer["address"]["city"] == "Turku"
    assert "Ada <b>" not in html.partition("<main")[2]
    text = unescape(html)
    assert customer["id"] in text
    assert server.secrets.test_secret in text
    assert "/test/logs/req_" in text
    for name in ("curl", "Python", "Node", "Ruby", "PHP", "Go", "Java"):
        assert f"<summary>{name}" in text


def test_refusals_are_answers_too(api: Api, server: Server) -> None:
    browser = signed_in(server)
    answer = browser.submit(f"{AT}?operation=GET%20/v1/customers/{{customer}}", AT)
    assert answer.status == 400
    assert "The path needs a customer" in answer.content.decode()
    page = f"{AT}?operation=GET%20/v1/customers/{{customer}}"
    answer = browser.submit(page, AT, **{"path-customer": "cus_nobody"})
    assert answer.status == 200
    assert "resource_missing" in answer.content.decode()
    wrong = browser.submit(f"{AT}?operation=POST%20/v1/customers", AT, more="no equals sign")
    assert wrong.status == 400
    assert "neither a parameter" in unescape(wrong.content.decode())


def test_every_operation_has_its_form(server: Server) -> None:
    browser = signed_in(server)
    for key in sorted(contract.load().operations)[::25]:
        page = browser.server.send(
            "GET", AT, headers={"Cookie": browser.cookie}, params={"operation": key}
        )
        assert page.status == 200, key
    assert browser.get(f"{AT}?operation=GET%20/v1/gold").status == 400
    assert "it answers 501" in browser.page(f"{AT}?operation=POST%20/v1/payouts")


def test_a_viewer_looks_only(api: Api, server: Server) -> None:
    viewer = signed_in(server, "viewer")
    answer = viewer.submit(f"{AT}?operation=POST%20/v1/customers", AT)
    assert answer.status == 403
    assert api.get("/v1/customers")["data"] == []
