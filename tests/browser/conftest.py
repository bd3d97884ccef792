"""A running server over HTTPS, and somebody signed in to its Dashboard in a real browser."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import stripe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests import needs
from tests.compat.node_package import installed
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
WAIT_MILLISECONDS = 10_000
SERIOUS = {"serious", "critical"}

Open = Callable[..., Page]


@pytest.fixture(scope="module")
def flags() -> tuple[str, ...]:
    """What the server of a module is started with besides; modules override it."""
    return ()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, flags: tuple[str, ...]) -> Iterator[Running]:
    """The server that the tests of a module share."""
    with running(tmp_path_factory.mktemp("data"), *flags) as server:
        yield server


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    path = needs.program("chromium", "chromium-browser", why="pages are not seen in a browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def signed(served: Running, chromium: Browser) -> Any:
    """The cookies of the owner, who followed the link of the first screen."""
    context = chromium.new_context(ignore_https_errors=True)
    page = context.new_page()
    assert served.sign_in_link is not None
    page.goto(served.sign_in_link)
    page.get_by_role("button").first.click()
    page.wait_for_url("**/test/dashboard")
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture
def open_(served: Running, chromium: Browser, signed: Any) -> Iterator[Open]:
    """Opens a page of the Dashboard in a window of its own, as the owner.

    Whatever the page says to the console as an error fails the test.
    """
    contexts: list[BrowserContext] = []
    said: list[str] = []

    def open_(path: str, **options: Any) -> Page:
        context = chromium.new_context(
            ignore_https_errors=True,  # The authority is the server's own.
            storage_state=signed,
            base_url=served.api_base,
            **{"viewport": {"width": 1280, "height": 800}, **options},
        )
        context.set_default_timeout(WAIT_MILLISECONDS)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        answer = page.goto(path)
        assert answer is not None
        assert answer.ok, f"{path}: {answer.status}"
        return page

    yield open_
    for context in contexts:
        context.close()
    assert not said, said


@pytest.fixture
def client(served: Running, monkeypatch: pytest.MonkeyPatch) -> Iterator[stripe.StripeClient]:
    """The official SDK with the test key."""
    monkeypatch.setattr(stripe, "ca_bundle_path", served.ca_file)
    line: Any = stripe.RequestsClient()
    yield stripe.StripeClient(
        served.secret_key, base_addresses={"api": served.api_base}, http_client=line
    )
    line.close()


@pytest.fixture(scope="session")
def axe() -> Path:
    """The accessibility checker's script."""
    return installed() / "node_modules" / "axe-core" / "axe.min.js"


def serious_problems(page: Page, axe: Path) -> list[str]:
    """What the accessibility checker holds against a page."""
    page.evaluate(axe.read_text())
    found = page.evaluate("async () => JSON.stringify(await axe.run())")
    return [
        f"{problem['id']}: {problem['help']}: {node['html'][:160]}"
        for problem in json.loads(found)["violations"]
        if problem["impact"] in SERIOUS
        for node in problem["nodes"]
    ]
