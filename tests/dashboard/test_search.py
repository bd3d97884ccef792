"""The search box: ids jump, other words find."""

from typing import Any

import pytest

from tests.api import Api, Server
from tests.dashboard.signed import Browser, signed_in

PAY: dict[str, Any] = {
    "amount": 4_711,
    "currency": "usd",
    "payment_method": "pm_card_mastercard",
    "confirm": True,
    "return_url": "https://example.com",
}


def lead(browser: Browser, typed: str) -> str:
    """Where the box leads to at once."""
    answer = browser.server.send(
        "GET", "/test/search", headers={"Cookie": browser.cookie}, params={"q": typed}
    )
    assert answer.status == 303, answer.content.decode()
    return answer.headers["location"]


def found(browser: Browser, typed: str) -> str:
    answer = browser.server.send(
        "GET", "/test/search", headers={"Cookie": browser.cookie}, params={"q": typed}
    )
    assert answer.status == 200
    return answer.content.decode()


def test_ids_lead_to_their_pages(api: Api, server: Server) -> None:
    browser = signed_in(server)
    made = api.request("POST", "/v1/customers", {"name": "Ada"})
    customer, request = made.body["id"], made.headers["request-id"]
    assert lead(browser, f" {customer} ") == f"/test/customers/{customer}"
    assert lead(browser, request) == f"/test/logs/{request}"
    intent = api.post("/v1/payment_intents", **PAY)
    assert lead(browser, intent["id"]) == f"/test/payments/{intent['id']}"
    assert lead(browser, intent["latest_charge"]).startswith("/test/payments/ch_")
    product = api.post("/v1/products", name="Tea")["id"]
    assert lead(browser, product) == f"/test/objects/product/{product}"
    api.post("/v1/coupons", percent_off=10, id="SPRING")
    assert lead(browser, "SPRING") == "/test/objects/coupon/SPRING"


@pytest.mark.parametrize(
    "typed",
    [
        "ada.lindqvist@example.com",
        "lindqvist",
        "Ada Lindqvist",
        "member:17",
        'email:"ada.lindqvist@example.com"',
    ],
)
def test_customers_are_found(api: Api, server: Server, typed: str) -> None:
    browser = signed_in(server)
    api.post("/v1/customers", name="Bruno", email="bruno@example.com", metadata={"member": "18"})
    ada = api.post(
        "/v1/customers",
        name="Ada Lindqvist",
        email="ada.lindqvist@example.com",
        metadata={"member": "17"},
    )
    page = found(browser, typed)
    assert page.count(ada["id"]) == 2  # Its address, and itself.
    assert "Bruno" not in page


@pytest.mark.parametrize("typed", ["47.11", "4711", "order:9", "4444", 'status:"succeeded"'])
def test_payments_are_found(api: Api, server: Server, typed: str) -> None:
    browser = signed_in(server)
    intent = api.post("/v1/payment_intents", **PAY, metadata={"order": "9"})
    other = api.post("/v1/payment_intents", amount=900, currency="usd")
    page = found(browser, typed)
    assert intent["id"] in page or intent["latest_charge"] in page
    assert other["id"] not in page


def test_nothing_and_nonsense(api: Api, server: Server) -> None:
    browser = signed_in(server)
    api.post("/v1/customers", name="Ada")
    for typed in ('"', "\\", 'name:"', "<script>", "a" * 300, "metadata[", "Ada\x00", "%", "日本"):
        page = found(browser, typed)
        assert "Nothing was found" in page or "Ada" in page
        assert "<script>" not in page.partition("<main")[2]
    assert "An id of any kind" in found(browser, "")
    assert "Nothing was found in live mode" in browser.page("/search?q=Ada")
