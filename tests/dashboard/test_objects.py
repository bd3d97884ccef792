"""Any object in the Dashboard: its list, its page, what it left behind, and the way there."""

import csv
import io
import re
import time
from dataclasses import replace
from html import unescape
from typing import Any

import pytest

from tests.api import Api, Server
from tests.dashboard.signed import Browser, signed_in
from zorse import contract, ids
from zorse.control.opening import new_account
from zorse.dashboard import kinds
from zorse.store.across import sequence_at
from zorse.store.protocol import LogQuery


def main_of(html: str) -> str:
    return html.partition("<main")[2]


def link_called(html: str, rel: str) -> str:
    found = re.search(f'href="([^"]+)" rel="{rel}"', html)
    assert found is not None
    return unescape(found[1])


def card_of(api: Api) -> tuple[str, str]:
    """A customer and the id of a card on them that only their own list shows."""
    customer = api.post("/v1/customers", name="Ada")["id"]
    card = api.post(f"/v1/customers/{customer}/sources", source="tok_visa")["id"]
    return customer, card


# Types ------------------------------------------------------------------------------------------


def test_every_type_is_there_with_a_page(server: Server) -> None:
    browser = signed_in(server)
    html = browser.page("/test/objects")
    for name in contract.load().resources:
        assert f'href="/test/objects/{name}"' in html, name
        page = browser.page(f"/test/objects/{name}")
        assert "Operations" in page, name
    assert "There are no objects yet" in html


def test_types_are_grouped_found_and_marked(api: Api, server: Server) -> None:
    browser = signed_in(server)
    api.post("/v1/products", name="Socks")
    html = browser.page("/test/objects")
    used = html.partition("<h2>In use</h2>")[2].partition("</section>")[0]
    assert 'href="/test/objects/product"' in used
    assert 'href="/test/objects/customer"' not in used
    assert "<h2>Issuing</h2>" in html
    assert "of a customer" in html
    assert "not there yet" in html
    narrowed = browser.page("/test/objects?q=tax+rate")
    assert 'href="/test/objects/tax_rate"' in narrowed
    assert 'href="/test/objects/product"' not in narrowed
    assert "No type is called that" in browser.page("/test/objects?q=zzz")
    assert "In use" not in browser.page("/objects")
    assert browser.get("/test/objects/zebra").status == 404


def test_a_type_that_comes_later_appears_by_itself(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = contract.load()
    shape = table.resources["product"]
    monkeypatch.setitem(table.resources, "stripes.zebra", shape)
    kinds.types.cache_clear()
    kinds.groups.cache_clear()
    try:
        browser = signed_in(server)
        assert 'href="/test/objects/stripes.zebra"' in browser.page("/test/objects")
        assert "The API has no list of these" in browser.page("/test/objects/stripes.zebra")
    finally:
        kinds.types.cache_clear()
        kinds.groups.cache_clear()


# Lists ------------------------------------------------------------------------------------------


def test_a_list_has_columns_filters_and_pages(api: Api, server: Server) -> None:
    browser = signed_in(server)
    assert "<code>POST /v1/products</code> makes one" in browser.page("/test/objects/product")
    for number in range(30):
        api.post("/v1/products", name=f"Number {number}", active=number % 2 == 0)
    first = browser.page("/test/objects/product")
    assert "Number 29<" in first
    assert "Number 4<" not in first
    second = browser.page(link_called(first, "next"))
    assert "Number 4<" in second
    assert 'rel="next"' not in second
    assert "Number 29<" in browser.page(link_called(second, "prev"))
    active = main_of(browser.page("/test/objects/product?active=no"))
    assert active.count("/test/objects/product/prod_") == 15
    assert "Number 28<" not in active
    refused = browser.get("/test/objects/product?created_from=soon")
    assert refused.status == 400
    assert "soon is no day" in refused.content.decode()
    assert "Nothing fits" in browser.page("/test/objects/product?created_from=2026-06-16")
    assert "Number 29<" in browser.page("/test/objects/product?created_to=2026-06-15")


def test_money_status_and_links_are_readable_in_lists(api: Api, server: Server) -> None:
    browser = signed_in(server)
    customer = api.post("/v1/customers", name="Ada")["id"]
    api.post("/v1/payment_intents", amount=129900, currency="usd", customer=customer)
    html = main_of(browser.page("/test/objects/payment_intent"))
    assert "1,299.00 USD" in html
    assert "Requires payment method" in html
    assert f'href="/test/customers/{customer}"' in html
    assert "1,299.00 USD" in browser.page(f"/test/objects/payment_intent?customer={customer}")
    assert "Nothing fits" in browser.page("/test/objects/payment_intent?customer=cus_other")


def test_what_the_api_refuses_is_said(api: Api, server: Server) -> None:
    browser = signed_in(server)
    api.post("/v1/products", name="Socks")
    refused = browser.get("/test/objects/product?after=prod_nobody")
    assert refused.status in {400, 404}
    assert "No such product" in unescape(refused.content.decode())


def test_newer_lists_go_by_their_page_tokens(api: Api, server: Server) -> None:
    browser = signed_in(server)
    for number in range(30):
        answer = server.send(
            "POST",
            "/v2/core/accounts",
            headers={
                "Authorization": f"Bearer {api.key}",
                "Stripe-Version": contract.HEAD_VERSION,
                "Content-Type": "application/json",
            },
            content=f'{{"display_name": "Number {number}"}}',
        )
        assert answer.status == 200, answer.content
    first = browser.page("/test/objects/v2.core.account")
    assert "Number 29<" in first
    second = browser.page(link_called(first, "next"))
    assert "Number 4<" in second
    assert 'rel="next"' not in second
    assert "Number 29<" in browser.page(link_called(second, "prev"))
    rows = table_of(browser, "/test/objects/v2.core.account.csv")
    assert len(rows) == 30
    page = browser.page(f"/test/objects/v2.core.account/{rows[0]['id']}?expand=identity")
    assert "Number 29" in page


def test_what_there_is_but_one_of_is_shown_at_once(api: Api, server: Server) -> None:
    browser = signed_in(server)
    html = browser.page("/test/objects/balance")
    assert "Available" in html
    assert "This list is empty" not in html


def test_a_list_that_is_not_there_says_why(server: Server) -> None:
    browser = signed_in(server)
    html = browser.page("/test/objects/climate.product")
    assert "is not there yet. It reads reference data" in html
    assert "The API has no list of these" in browser.page("/test/objects/mandate")
    assert browser.get("/test/objects/climate.product.csv").status == 404


# Nested objects ---------------------------------------------------------------------------------


def test_a_list_that_needs_a_parent_asks_for_it(api: Api, server: Server) -> None:
    browser = signed_in(server)
    customer, card = card_of(api)
    asked = browser.page("/test/objects/card")
    assert "This list is of a customer" in asked
    assert 'href="/test/objects/customer"' in asked
    listed = browser.page(f"/test/objects/card?customer={customer}")
    assert f'href="/test/objects/card/{card}?customer={customer}"' in listed
    assert browser.get("/test/objects/card?customer=cus_nobody").status == 404
    assert browser.get("/test/objects/card?customer=..").status == 400
    assert browser.get("/test/objects/card.csv").status == 404
    assert table_of(browser, f"/test/objects/card.csv?customer={customer}")[0]["last4"] == "4242"


@pytest.mark.parametrize("query", ["", "?customer={customer}", "?parent={customer}"])
def test_a_nested_object_is_found_with_and_without_its_parent(
    api: Api, server: Server, query: str
) -> None:
    browser = signed_in(server)
    customer, card = card_of(api)
    html = browser.page(f"/test/objects/card/{card}" + query.format(customer=customer))
    assert "4242" in html
    assert f'href="/test/customers/{customer}"' in html


def test_what_only_lists_show_has_a_page(api: Api, server: Server) -> None:
    browser = signed_in(server)
    intent = api.post(
        "/v1/setup_intents",
        payment_method="pm_card_visa",
        confirm=True,
        automatic_payment_methods={"enabled": True},
        return_url="https://example.com",
    )
    html = browser.page(f"/test/objects/setup_attempt?setup_intent={intent['id']}")
    found = re.search(r'href="(/test/objects/setup_attempt/setatt_[^"]+)"', html)
    assert found is not None
    page = browser.page(unescape(found[1]))
    assert intent["id"] in page
    assert browser.get(unescape(found[1]).partition("?")[0]).status == 404


# Objects ----------------------------------------------------------------------------------------


def test_the_fields_are_readable(api: Api, server: Server) -> None:
    browser = signed_in(server)
    product = api.post("/v1/products", name="Socks <b>", metadata={"colour": "<i>red</i>"})
    price = api.post(
        "/v1/prices",
        product=product["id"],
        unit_amount=1250,
        currency="jpy",
        recurring={"interval": "month"},
    )
    html = main_of(browser.page(f"/test/objects/price/{price['id']}"))
    assert "1,250 JPY" in html
    assert '<time datetime="2026-06-15T12:00:00Z">' in html
    assert f'href="/test/objects/product/{product["id"]}"' in html
    assert "month" in html
    assert "Not set:" in html
    shown = main_of(browser.page(f"/test/objects/product/{product['id']}"))
    assert "Socks &lt;b&gt;" in shown
    assert "&lt;i&gt;red&lt;/i&gt;" in shown
    assert "<b>" not in shown
    assert "<i>" not in shown
    assert f'href="/test/objects/price?product={product["id"]}"' in shown
    assert price["id"] in browser.page(f"/test/objects/price?product={product['id']}")


def test_types_with_pages_of_their_own_are_here_as_well(api: Api, server: Server) -> None:
    browser = signed_in(server)
    customer = api.post("/v1/customers", name="Ada")["id"]
    html = main_of(browser.page(f"/test/objects/customer/{customer}"))
    assert f'href="/test/customers/{customer}"' in html
    assert f'href="/test/objects/charge?customer={customer}"' in html
    assert "customer.created" in html


def test_events_and_requests_are_those_of_the_object(api: Api, server: Server) -> None:
    browser = signed_in(server)
    mine = api.post("/v1/customers", name="Ada")["id"]
    other = api.post("/v1/customers", name="Eve")["id"]
    api.post(f"/v1/customers/{mine}", name="Ada Lovelace")
    api.get(f"/v1/customers/{mine}")
    html = main_of(browser.page(f"/test/objects/customer/{mine}"))
    assert "customer.updated" in html
    assert "customer.created" in html
    requests = html.partition("<h2>Requests</h2>")[2].partition("</section>")[0]
    assert f"POST /v1/customers/{mine}<" in requests
    assert "POST /v1/customers<" in requests
    assert "GET" not in requests
    assert requests.count("<li>") == 2
    elsewhere = main_of(browser.page(f"/test/objects/customer/{other}"))
    assert "customer.updated" not in elsewhere
    assert mine not in elsewhere


def test_requests_are_found_without_events_and_under_a_long_log(api: Api, server: Server) -> None:
    server.clock.advance(seconds=time.time() - server.clock.now())
    browser = signed_in(server)
    rate = api.post(
        "/v1/shipping_rates",
        display_name="Post",
        type="fixed_amount",
        fixed_amount={"amount": 5, "currency": "usd"},
    )["id"]
    page = f"/test/objects/shipping_rate/{rate}"
    account, store = server.secrets.account, server.zorse.store
    made = store.log_rows(account, False, LogQuery(1))[0]
    ahead = ids.base62(sequence_at(server.clock.now() + 60), 11)

    async def fill() -> None:
        for number in range(1_100):
            row = replace(made, id=f"req_{ahead}{number:04d}", path="/v1/coupons", objects="")
            store.log_later(row)

    server.loop.run_until_complete(fill())
    html = browser.page(page)
    assert "None about it." in html
    assert "POST /v1/shipping_rates<" in html
    assert "/v1/coupons" not in html


def test_what_is_left_out_is_shown_when_asked_for(api: Api, server: Server) -> None:
    browser = signed_in(server)
    customer, card = card_of(api)
    page = f"/test/objects/customer/{customer}"
    assert f"{page}?expand=sources" in browser.page(page)
    assert card in browser.page(f"{page}?expand=sources")
    wrong = browser.page(f"{page}?expand=stripes")
    assert 'role="alert"' in wrong
    assert "Ada" in wrong


def test_an_object_is_deleted_by_those_who_may(api: Api, server: Server) -> None:
    browser, viewer = signed_in(server, "developer"), signed_in(server, "viewer")
    product = api.post("/v1/products", name="Socks")["id"]
    page = f"/test/objects/product/{product}"
    assert re.search(r'class="danger" disabled', viewer.page(page))
    refused = viewer.submit(page, f"{page}/delete", sure="yes")
    assert refused.status == 403
    unsure = browser.submit(page, f"{page}/delete")
    assert unsure.status == 400
    assert "Nothing was deleted" in unsure.content.decode()
    assert api.get(f"/v1/products/{product}")["name"] == "Socks"
    gone = browser.submit(page, f"{page}/delete", sure="yes")
    assert gone.headers["location"] == "/test/objects/product?told=deleted"
    api.refused("GET", f"/v1/products/{product}", status=404)
    after = browser.page(page)
    assert "This is how its last event has it" in after
    assert "Socks" in after
    assert f"{page}/delete" not in after
    again = browser.submit("/test/settings", "/sign-out")
    assert again.status == 303


def test_what_the_api_does_not_delete_is_not_deleted(api: Api, server: Server) -> None:
    browser = signed_in(server)
    product = api.post("/v1/products", name="Socks")["id"]
    api.post("/v1/prices", product=product, unit_amount=1, currency="usd")
    page = f"/test/objects/product/{product}"
    intent = api.post("/v1/payment_intents", amount=100, currency="usd")["id"]
    held = f"/test/objects/payment_intent/{intent}"
    assert f"{held}/delete" not in browser.page(held)
    token = re.search(r'name="csrf" value="([^"]+)"', browser.page(page))
    assert token is not None
    assert browser.post(f"{held}/delete", csrf=token[1], sure="yes").status == 404


def test_other_accounts_and_modes_see_nothing(api: Api, server: Server) -> None:
    browser = signed_in(server)
    zorse = server.zorse
    secrets = new_account(zorse.store, zorse.services.vault, server.clock, name="Other")
    theirs = Api(server, secrets.test_secret).post("/v1/customers", name="Theirs")["id"]
    mine = api.post("/v1/customers", name="Mine")["id"]
    for path in (f"/test/objects/customer/{theirs}", f"/test/id/{theirs}"):
        assert browser.get(path).status == 404
    for path in (f"/objects/customer/{mine}", f"/id/{mine}"):
        assert browser.get(path).status == 404
    assert "Theirs" not in browser.page("/test/objects/customer")
    assert browser.get("/test/objects/customer/cus_nobody").status == 404


# Any id -----------------------------------------------------------------------------------------


def test_an_id_leads_to_its_page(api: Api, server: Server) -> None:
    browser = signed_in(server)
    customer, card = card_of(api)
    product = api.post("/v1/products", name="Socks", id="socks 1")["id"]
    event = api.events("product.created")[0]["id"]
    request = browser.server.send(
        "GET", "/v1/balance", headers={"Authorization": f"Bearer {api.key}"}
    )
    told = request.headers["request-id"]
    expected = {
        customer: f"/test/customers/{customer}",
        card: f"/test/objects/card/{card}",
        product: "/test/objects/product/socks%201",
        event: f"/test/events/{event}",
        told: f"/test/logs/{told}",
        server.secrets.account: f"/test/objects/account/{server.secrets.account}",
    }
    for id_, path in expected.items():
        answer = browser.get(f"/test/id/{id_}")
        assert (answer.status, answer.headers.get("location")) == (303, path), id_
        assert browser.get(path).status == 200
    for id_ in ("cus_nobody", "req_nobody", "evt_nobody", "anything", "%00"):
        assert browser.get(f"/test/id/{id_}").status == 404, id_


def test_opening_by_id(api: Api, server: Server) -> None:
    browser = signed_in(server)
    answer = browser.get("/test/objects/mandate?open=mandate_1%2F2")
    assert answer.headers["location"] == "/test/objects/mandate/mandate_1%2F2"
    assert browser.get("/test/objects/mandate/mandate_1").status == 404


# CSV --------------------------------------------------------------------------------------------


def table_of(browser: Browser, path: str) -> list[dict[str, Any]]:
    answer = browser.get(path)
    assert answer.status == 200, answer.content
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(answer.content.decode(), newline="")))


def test_a_list_is_a_file_with_all_its_pages(api: Api, server: Server) -> None:
    browser = signed_in(server)
    for number in range(120):
        api.post("/v1/products", name=f"Number {number}", active=number % 2 == 0)
    rows = table_of(browser, "/test/objects/product.csv")
    assert [row["name"] for row in rows] == [f"Number {n}" for n in reversed(range(120))]
    assert rows[0]["created"] == "2026-06-15T12:00:00Z"
    assert rows[0]["active"] == "false"
    assert len(table_of(browser, "/test/objects/product.csv?active=yes")) == 60
    assert table_of(browser, "/objects/product.csv") == []
    named = browser.get("/test/objects/product.csv").headers["content-disposition"]
    assert named == 'attachment; filename="product-test-2026-06-15.csv"'
    assert browser.get("/test/objects/product.csv?created_from=soon").status == 400


def test_a_file_holds_no_formula(api: Api, server: Server) -> None:
    browser = signed_in(server)
    names = [
        '=HYPERLINK("x")',
        "+1",
        "-1",
        "@x",
        "\uff1dx",
        'a "quoted", one',
        "Grüße 斑馬",
        "two\nlines",
    ]
    for name in names:
        api.post("/v1/customers", name=name, metadata={"a": "=b"})
    api.post("/v1/customers", name="x", phone="=1")
    rows = table_of(browser, "/test/objects/customer.csv")
    read = [row["name"] for row in reversed(rows)][:-1]
    assert read == [f"'{name}" if name[0] in "=+-@\uff1d" else name for name in names]
    assert rows[0]["phone"] == "'=1"
    assert rows[1]["metadata"] == '{"a":"=b"}'


def test_columns_of_a_file_are_chosen_and_amounts_are_in_units(api: Api, server: Server) -> None:
    browser = signed_in(server)
    for amount, currency in ((2050, "usd"), (500, "jpy"), (1240, "kwd")):
        api.post("/v1/payment_intents", amount=amount, currency=currency, metadata={"order": "=7"})
    path = "/test/objects/payment_intent.csv?columns=id,amount,currency,metadata.order"
    rows = table_of(browser, path)
    assert list(rows[0]) == ["id", "amount", "currency", "metadata.order"]
    assert [row["amount"] for row in rows] == ["1.240", "500", "20.50"]
    assert rows[0]["metadata.order"] == "'=7"
    refused = browser.get("/test/objects/payment_intent.csv?columns=id,stripes")
    assert refused.status == 400
    assert "no field stripes" in refused.content.decode()


def test_no_page_breaks_on_what_is_not_there(server: Server) -> None:
    browser = signed_in(server)
    for name, one in kinds.types().items():
        path = f"/test/objects/{name}"
        assert browser.get(f"{path}/{one.prefix}nobody?parent=x&expand=y").status == 404, name
        parents = "&".join([f"{needed.name}=nobody" for way in one.ways for needed in way.needs])
        for query in (parents, "after=x", "before=x", "page=x", "way=x", "active=%00"):
            assert browser.get(f"{path}?{query}").status in {200, 400, 404}, (name, query)
        assert browser.get(f"{path}.csv?{parents}").status in {200, 400, 404}, name
