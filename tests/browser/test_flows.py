"""What people do in the Dashboard, from end to end, in a real browser over HTTPS."""

import re
import ssl
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
import stripe
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Open
from tests.running import Running, running

PAY: stripe.params.PaymentIntentCreateParams = {
    "amount": 129_900,
    "currency": "usd",
    "payment_method": "pm_card_visa",
    "confirm": True,
    "return_url": "https://example.com",
}


def status_of(served: Running, key: str, path: str = "/v1/customers") -> httpx.Response:
    assert served.ca_file is not None
    trust = ssl.create_default_context(cafile=served.ca_file)
    with httpx.Client(base_url=served.api_base, verify=trust, auth=(key, "")) as client:
        return client.get(path)


def test_the_first_owner_signs_in_with_the_password(tmp_path: Path, chromium: Browser) -> None:
    with running(tmp_path) as server:
        context = chromium.new_context(ignore_https_errors=True)
        page = context.new_page()
        page.goto(f"{server.api_base}/test/payments")
        assert urlsplit(page.url).path == "/sign-in"
        page.get_by_label("E-mail").fill("owner@localhost")
        page.get_by_label("Password").fill("not the password")
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("alert")).to_be_visible()
        context.close()


def test_a_key_is_made_restricted_refused_and_rolled(served: Running, open_: Open) -> None:
    page = open_("/test/apikeys/create?name=Till&permissions[]=rak_customer_read")
    page.get_by_role("button", name="Create key").click()
    key = page.locator("pre code").inner_text().strip()
    assert key.startswith("rk_test_")
    assert status_of(served, key).status_code == 200
    refused = status_of(served, key, "/v1/charges")
    assert refused.status_code == 403
    assert "rak_charge_read" in refused.json()["error"]["message"]
    page.get_by_role("link", name="What it may do").click()
    page.get_by_label("This key ends").select_option("1h")
    page.get_by_role("button", name="Roll key").click()
    fresh = page.locator("pre code").inner_text().strip()
    assert fresh != key
    assert status_of(served, key).status_code == status_of(served, fresh).status_code == 200
    page.goto("/test/apikeys")
    row = page.locator("tr", has_text="Till").first
    row.locator("summary").click()
    expect(row.locator("code")).to_be_visible()


def test_a_secret_that_shows_itself_by_kind(open_: Open) -> None:
    page = open_("/test/apikeys/create")
    expect(page.locator("[data-grants]")).to_be_visible()
    page.get_by_role("radio", name=re.compile("^Secret")).check()
    expect(page.locator("[data-grants]")).to_be_hidden()
    page.get_by_role("radio", name=re.compile("^Restricted")).check()
    billing = page.locator("fieldset", has=page.get_by_text("Coupons"))
    billing.get_by_role("button", name="Read for all").click()
    assert billing.locator('input[name="may-coupon"][value="read"]').is_checked()


def test_an_error_leads_to_its_page_and_a_payment_to_its_refund(
    open_: Open, client: stripe.StripeClient
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.customers.retrieve("cus_nobody")
    assert refused.value.error is not None
    page = open_(str(refused.value.error.request_log_url))
    assert "resource_missing" in page.inner_text("main")
    intent = client.v1.payment_intents.create(PAY)
    page.goto(f"/test/payments/{intent.id}")
    expect(page.locator(".timeline")).to_contain_text("Captured")
    page.get_by_label("Amount in USD").fill("299.00")
    page.get_by_role("button", name="Refund", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("refund")
    expect(page.locator(".timeline")).to_contain_text("Refunded")
    [refund] = client.v1.refunds.list({"payment_intent": intent.id}).data
    assert refund.amount == 29_900


def test_the_hand_stays_on_the_keys(open_: Open, client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create({"name": "Ada Keys"})
    page = open_("/test/dashboard")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("g")
    page.keyboard.press("l")
    page.wait_for_url("**/test/logs")
    page.keyboard.press("/")
    page.keyboard.type(customer.id)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/test/customers/{customer.id}")
    page.keyboard.press("Control+k")
    page.keyboard.type("Ada Keys")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text(customer.id)


def test_everything_works_without_script(open_: Open, client: stripe.StripeClient) -> None:
    intent = client.v1.payment_intents.create(PAY)
    page = open_("/test/payments", java_script_enabled=False)
    page.get_by_role("link", name="1,299.00 USD").first.click()
    page.get_by_role("button", name="Refund", exact=True).click()
    assert "told=refunded" in page.url
    assert client.v1.refunds.list({"payment_intent": intent.id}).data
    page.goto("/test/logs?path=/v1/refunds")
    page.locator("tbody a").first.click()
    page.get_by_role("button", name="Send again").click()
    assert page.url.partition("/test/logs/req_")[2]
    page.goto("/test/customers/new")
    page.get_by_label("Name").fill("No Script")
    page.get_by_role("button", name="Create").click()
    assert "No Script" in page.inner_text("h1")


def test_the_docs_have_the_readers_own_key_and_run(served: Running, open_: Open) -> None:
    page = open_("/docs/first-payment")
    assert served.secret_key in page.inner_text("main")
    page.get_by_text("Python", exact=True).first.click()
    expect(page.locator("main").get_by_text("stripe.StripeClient").first).to_be_visible()
    page.goto("/docs/errors")
    expect(page.locator("main").get_by_text("stripe.StripeClient").first).to_be_visible()
    page.goto("/docs/first-payment")
    page.get_by_role("button", name="Run").first.click()
    expect(page.locator("body")).to_contain_text("cus_")
    page.goto("/docs/search?q=idempotency")
    assert "/docs/idempotency" in page.content()
