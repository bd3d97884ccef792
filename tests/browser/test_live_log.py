"""The request log goes on by itself while somebody looks at it."""

import re
from pathlib import Path

import pytest
import stripe
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Open
from tests.running import Running, running

STOP_SECONDS_MAX = 5  # A stop that waited for the stream would take ten.


def first_row(page: Page) -> str:
    return page.locator("tbody tr").first.inner_text()


def test_a_payment_appears_while_the_list_is_open(
    served: Running, open_: Open, client: stripe.StripeClient
) -> None:
    page = open_("/test/logs?path=/v1/payment_intents")
    expect(page.get_by_text("Live", exact=True).last).to_be_visible()
    with pytest.raises(stripe.CardError) as refused:
        client.v1.payment_intents.create(
            {
                "amount": 2_000,
                "currency": "usd",
                "payment_method": "pm_card_visa_chargeDeclined",
                "confirm": True,
                "return_url": "https://example.com",
            }
        )
    row = page.locator("tbody tr", has_text="card_declined")
    expect(row).to_be_visible()
    row.get_by_role("link").click()
    page.wait_for_url(re.compile("/test/logs/req_"))
    assert page.url.endswith(str(refused.value.request_id))
    assert "card_declined" in page.inner_text("main")


def test_what_was_missed_in_a_pause_comes_after_it(
    open_: Open, client: stripe.StripeClient
) -> None:
    page = open_("/test/logs?path=/v1/customers")
    button = page.get_by_role("button", name="Pause")
    button.click()
    rows = page.locator("tbody tr").count()
    for number in range(3):
        client.v1.customers.create({"name": f"Number {number}"})
    page.wait_for_timeout(1_000)
    assert page.locator("tbody tr").count() == rows
    page.get_by_role("button", name="Go on").click()
    expect(page.locator("tbody tr")).to_have_count(rows + 3)
    page.wait_for_timeout(1_200)
    expect(page.locator("tbody tr")).to_have_count(rows + 3)


def test_a_server_that_stops_does_not_wait_for_those_who_look(
    tmp_path: Path, chromium: Browser
) -> None:
    with running(tmp_path) as server:
        context = chromium.new_context(ignore_https_errors=True)
        page = context.new_page()
        page.goto(str(server.sign_in_link))
        page.get_by_role("button").first.click()
        page.goto(f"{server.api_base}/test/logs")
        expect(page.get_by_text("Live", exact=True).last).to_be_visible()
        server.process.terminate()
        assert server.process.wait(STOP_SECONDS_MAX) == 0
        context.close()
