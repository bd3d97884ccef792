"""The request log: each request at its own address."""

import json
import re
from html import unescape
from urllib.parse import urlsplit

from tests.api import Api, Server
from tests.dashboard.signed import Browser, signed_in

CARD = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2031, "cvc": "123"}


def page_of(browser: Browser, error: dict[str, str]) -> str:
    """The page of a refused request, found by the address in its error."""
    url = urlsplit(error["request_log_url"])
    return unescape(browser.page(f"{url.path}?{url.query}"))


def test_an_error_names_the_page_of_its_request(api: Api, server: Server) -> None:
    browser = signed_in(server)
    error = api.refused("POST", "/v1/customers", {"frob": "1", "name": "Ada <b>"})
    page = page_of(browser, error)
    assert "POST /v1/customers" in page
    assert "parameter_unknown" in page
    assert json.dumps(error["message"])[1:-1] in page
    assert "-d frob=1 -d 'name=Ada <b>'" in page
    assert "<b>Ada" not in page


def test_secrets_and_cards_are_not_shown(api: Api, server: Server) -> None:
    browser = signed_in(server)
    api.post("/v1/tokens", card=CARD)
    logs = browser.page("/test/logs")
    path = re.search(r'href="(/test/logs/req_\w+)"', logs)
    assert path is not None
    page = browser.page(path[1])
    assert "4242424242424242" not in page
    assert server.secrets.test_secret not in page


def test_modes_and_accounts_are_apart(api: Api, live: Api, server: Server) -> None:
    browser = signed_in(server)
    error = api.refused("GET", "/v1/customers/cus_nope", status=404)
    path = urlsplit(error["request_log_url"]).path
    assert browser.get(path).status == 200
    elsewhere = browser.get(path.removeprefix("/test"))
    assert elsewhere.status == 404
    assert "There is no request" in elsewhere.content.decode()
    assert "cus_nope" not in browser.page("/logs")


def test_requests_are_found_by_filters_and_paged(api: Api, server: Server) -> None:
    browser = signed_in(server)
    for _ in range(60):
        api.get("/v1/balance")
    api.refused("GET", "/v1/customers/cus_nope", status=404)
    refused = browser.page("/test/logs?status=404")
    assert refused.count("/test/logs/req_") == 1
    assert "cus_nope" in refused
    first = browser.page("/test/logs?path=/v1/balance&source=api")
    assert first.count('<td class="path">') == 50
    older = re.search(r'href="([^"]+)" rel="next"', first)
    assert older is not None
    second = browser.page(unescape(older[1]))
    assert second.count('<td class="path">') == 10
    newer = re.search(r'href="([^"]+)" rel="prev"', second)
    assert newer is not None
    assert browser.page(unescape(newer[1])).count('<td class="path">') == 50
    assert "No request fits" in browser.page("/test/logs?status=abc")


def test_a_request_is_sent_again_as_the_person(api: Api, server: Server) -> None:
    browser = signed_in(server)
    api.post("/v1/customers", name="Ada", metadata={"colour": "blue"})
    path = re.search(r'href="(/test/logs/req_\w+)"', browser.page("/test/logs"))
    assert path is not None
    sent = browser.submit(path[1], f"{path[1]}/send-again")
    page = browser.page(sent.headers["location"])
    assert "Dashboard" in page
    first, second = api.get("/v1/customers")["data"]
    assert first["id"] != second["id"]
    assert first["metadata"] == second["metadata"] == {"colour": "blue"}


def test_requests_are_found_by_day(api: Api, server: Server) -> None:
    browser = signed_in(server)
    api.refused("GET", "/v1/customers/cus_nope", status=404)
    assert "cus_nope" in browser.page("/test/logs?created_from=2026-06-15&created_to=2026-06-15")
    assert "cus_nope" not in browser.page("/test/logs?created_from=2026-06-16")
    wrong = browser.get("/test/logs?created_to=yesterday")
    assert wrong.status == 400
    assert "yesterday is no day" in wrong.content.decode()


def test_what_a_request_made_is_a_step_away(api: Api, server: Server) -> None:
    browser = signed_in(server)
    customer = api.post("/v1/customers", name="Ada")["id"]
    event = api.get("/v1/events")["data"][0]["id"]
    listed = browser.page("/test/logs?path=/v1/customers")
    path = re.search(r'href="(/test/logs/req_\w+)"', listed)
    assert path is not None
    page = browser.page(path[1])
    assert f'href="/test/customers/{customer}"' in page
    assert f'href="/test/events/{event}"' in page


def test_the_log_is_a_file_too(api: Api, server: Server) -> None:
    browser = signed_in(server)
    api.get("/v1/balance")
    api.refused("GET", "/v1/customers/cus_nope", status=404)
    answer = browser.get("/test/logs.csv?status=404")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    lines = answer.content.decode().splitlines()
    assert len(lines) == 2
    assert "2026-06-15 12:00:00,GET,/v1/customers/cus_nope,404,resource_missing" in lines[1]
    assert len(browser.get("/test/logs.csv").content.decode().splitlines()) == 3
    assert browser.get("/test/logs.csv?created_from=x").status == 400
    assert len(browser.get("/logs.csv").content.decode().splitlines()) == 1
