"""The bank's page of 3-D Secure, in a real browser, against a running server over HTTPS."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import stripe
from playwright.sync_api import Browser, sync_playwright

from tests import needs
from tests.running import Running, running

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(tmp_path_factory.mktemp("data")) as server:
        yield server


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = needs.program(
        "chromium", "chromium-browser", why="the page is not seen in a browser"
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


def client_of(server: Running) -> stripe.StripeClient:
    stripe.ca_bundle_path = server.ca_file or ""
    return stripe.StripeClient(server.secret_key, base_addresses={"api": server.api_base})


def waiting_intent(server: Running) -> stripe.PaymentIntent:
    return client_of(server).v1.payment_intents.create(
        {
            "amount": 129_900,
            "currency": "eur",
            "payment_method": "pm_card_threeDSecure2Required",
            "confirm": True,
            "return_url": f"{server.api_base}/thanks?order=7",
        }
    )


@pytest.mark.parametrize(
    ("button", "status", "redirect_status"),
    [
        ("Complete authentication", "succeeded", "succeeded"),
        ("Fail authentication", "requires_payment_method", "failed"),
    ],
)
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_the_customer_answers_and_comes_back_to_the_shop(
    served: Running,
    browser: Browser,
    tmp_path: Path,
    button: str,
    status: str,
    redirect_status: str,
    scheme: str,
    width: int,
) -> None:
    intent = waiting_intent(served)
    assert intent.status == "requires_action"
    assert intent.next_action is not None
    assert intent.next_action.redirect_to_url is not None
    address = intent.next_action.redirect_to_url.url
    assert address is not None
    context = browser.new_context(
        ignore_https_errors=True,  # The authority is the server's own.
        color_scheme="dark" if scheme == "dark" else "light",
        viewport={"width": width, "height": 800},
        java_script_enabled=False,
    )
    page = context.new_page()
    page.goto(address)
    assert "€1,299.00 EUR" in page.inner_text("main")
    assert "•••• 3220" in page.inner_text("main")
    box = page.locator("main").bounding_box()
    assert box is not None
    assert box["width"] <= width, "nothing sticks out of a narrow window"
    page.get_by_role("button", name=button).click()
    assert page.url.startswith(f"{served.api_base}/thanks?order=7&payment_intent={intent.id}")
    assert f"redirect_status={redirect_status}" in page.url
    assert client_of(served).v1.payment_intents.retrieve(intent.id).status == status
    page.goto(address)
    assert "Nothing to confirm" in page.inner_text("main")
    context.close()
