"""Customers in the Dashboard: found, made, changed and deleted."""

import re
from html import unescape

from tests.api import Api, Server
from tests.dashboard.signed import signed_in


def test_customers_are_listed_filtered_and_paged(api: Api, server: Server) -> None:
    browser = signed_in(server)
    assert "No customer yet" in browser.page("/test/customers")
    for number in range(30):
        api.post("/v1/customers", name=f"Number {number}", email=f"n{number % 2}@example.com")
    first = browser.page("/test/customers")
    assert "Number 29" in first
    assert "Number 5<" in first
    assert "Number 4<" not in first
    older = re.search(r'href="([^"]+)" rel="next"', first)
    assert older is not None
    second = browser.page(unescape(older[1]))
    assert "Number 4<" in second
    assert 'rel="next"' not in second
    newer = re.search(r'href="([^"]+)" rel="prev"', second)
    assert newer is not None
    assert "Number 29" in browser.page(unescape(newer[1]))
    assert browser.page("/test/customers?email=n1@example.com").count("/test/customers/cus_") == 15
    assert "No customer fits" in browser.page("/test/customers?email=nobody@example.com")
    refused = browser.get("/test/customers?created_from=soon")
    assert refused.status == 400
    assert "soon is no day" in refused.content.decode()
    assert "No customer yet" in browser.page("/customers")


def test_a_day_is_all_of_it(api: Api, server: Server) -> None:
    browser = signed_in(server)
    api.post("/v1/customers", name="Today")
    assert "Today" in browser.page("/test/customers?created_from=2026-06-15&created_to=2026-06-15")
    assert "Today" not in browser.page("/test/customers?created_from=2026-06-16")
    assert "Today" not in browser.page("/test/customers?created_to=2026-06-14")


def test_a_customer_is_made_changed_and_deleted(api: Api, server: Server) -> None:
    browser = signed_in(server)
    made = browser.submit(
        "/test/customers/new", "/test/customers", name="Ada <b>", email="ada@example.com"
    )
    page = made.headers["location"].partition("?")[0]
    id_ = page.rpartition("/")[2]
    assert api.get(f"/v1/customers/{id_}")["email"] == "ada@example.com"
    html = browser.page(made.headers["location"])
    assert "Ada &lt;b&gt;" in html
    assert "<b>" not in html.partition("<main")[2]
    fields = {"name": "Ada", "email": "", "key": ["colour", ""], "value": ["blue", ""]}
    browser.submit(page, page, **fields)
    changed = api.get(f"/v1/customers/{id_}")
    assert changed["name"] == "Ada"
    assert changed["email"] is None
    assert changed["metadata"] == {"colour": "blue"}
    browser.submit(page, page, name="Ada", key=[""], value=[""])
    assert api.get(f"/v1/customers/{id_}")["metadata"] == {}
    refused = browser.submit(page, f"{page}/delete")
    assert refused.status == 400
    assert "Nothing was deleted" in refused.content.decode()
    gone = browser.submit(page, f"{page}/delete", sure="yes")
    assert gone.headers["location"].startswith("/test/customers?")
    assert api.get(f"/v1/customers/{id_}")["deleted"]
    assert "A deleted customer" in browser.page(page)


def test_what_the_api_refuses_is_typed_still(api: Api, server: Server) -> None:
    browser = signed_in(server)
    refused = browser.submit("/test/customers/new", "/test/customers", name="Ada", email="x" * 600)
    assert refused.status == 400
    html = refused.content.decode()
    assert 'role="alert"' in html
    assert 'value="Ada"' in html
    assert api.get("/v1/customers")["data"] == []


def test_saved_cards_are_seen_and_taken_off(api: Api, server: Server) -> None:
    browser = signed_in(server)
    customer = api.post("/v1/customers", name="Ada")["id"]
    method = api.post("/v1/payment_methods/pm_card_visa/attach", customer=customer)["id"]
    page = f"/test/customers/{customer}"
    assert "Visa •••• 4242" in browser.page(page)
    browser.submit(page, f"{page}/detach")
    assert api.get(f"/v1/payment_methods/{method}")["customer"] is None
    assert "No saved payment method" in browser.page(page)


def test_strangers_and_viewers(api: Api, server: Server) -> None:
    browser = signed_in(server, "viewer")
    customer = api.post("/v1/customers", name="Ada")["id"]
    assert "disabled" in browser.page(f"/test/customers/{customer}")
    refused = browser.submit(
        f"/test/customers/{customer}", f"/test/customers/{customer}", name="Eve"
    )
    assert refused.status == 403
    assert api.get(f"/v1/customers/{customer}")["name"] == "Ada"
    assert browser.get(f"/customers/{customer}").status == 404
    assert browser.get("/test/customers/cus_nobody").status == 404
