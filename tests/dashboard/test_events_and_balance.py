"""Events, the balance and payouts in the Dashboard."""

from html import unescape
from typing import Any

from tests.api import Api, Server
from tests.dashboard.signed import signed_in

PAID: dict[str, Any] = {
    "amount": 2_000,
    "currency": "usd",
    "payment_method": "pm_card_bypassPending",
    "confirm": True,
    "return_url": "https://example.com",
}


def test_an_event_shows_what_changed_and_who_asked(api: Api, server: Server) -> None:
    browser = signed_in(server)
    assert "No event yet" in browser.page("/test/events")
    customer = api.post("/v1/customers", name="Ada")["id"]
    changed = api.request("POST", f"/v1/customers/{customer}", {"name": "Ada <i>"})
    event = api.get("/v1/events", type="customer.updated")["data"][0]["id"]
    listed = browser.page("/test/events?type=customer.updated")
    assert f"/test/events/{event}" in listed
    assert f"/test/customers/{customer}" in listed
    page = unescape(browser.page(f"/test/events/{event}"))
    assert changed.headers["request-id"] in page
    assert '<code>"Ada"</code>' in page
    assert '"Ada <i>"' in page
    assert "<i>" not in browser.page(f"/test/events/{event}")
    assert "No event fits" in browser.page("/test/events?type=charge.refunded")
    assert browser.get(f"/events/{event}").status == 404


def test_the_balance_and_what_made_it(api: Api, server: Server) -> None:
    browser = signed_in(server)
    assert "No money has moved yet" in browser.page("/test/balance")
    intent = api.post("/v1/payment_intents", **PAID)
    page = browser.page("/test/balance")
    assert "19.12 USD" in page
    assert intent["latest_charge"] in page
    assert "No transaction fits" in browser.page("/test/balance?type=refund")
    assert "No transaction fits" in browser.page("/test/balance?currency=eur")
    refused = browser.get("/test/balance?created_from=2026-02-31")
    assert refused.status == 400
    assert "2026-02-31 is no day" in refused.content.decode()
    assert "No payout yet" in browser.page("/test/payouts")
    assert browser.get("/test/payouts/po_none").status == 404
