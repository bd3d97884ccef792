"""Every page: nothing sticks out, nothing shuts anybody out, light and dark, narrow and wide."""

from pathlib import Path

import pytest
import stripe

from tests.browser.conftest import Open, serious_problems
from zorse.dashboard.view import STATIC

STATIC_BYTES_MAX = 150_000
PATHS = (
    "/test/dashboard",
    "/test/payments",
    "/test/payments?tab=disputed",
    "/test/payments/{payment}",
    "/test/customers",
    "/test/customers/new",
    "/test/customers/{customer}",
    "/test/balance",
    "/test/payouts",
    "/test/disputes",
    "/test/disputes/{dispute}",
    "/test/events",
    "/test/events/{event}",
    "/test/objects",
    "/test/objects/charge",
    "/test/objects/charge/{charge}",
    "/test/apikeys",
    "/test/apikeys/create",
    "/test/logs",
    "/test/logs/{request}",
    "/test/explorer",
    "/test/search?q=ada",
    "/test/settings",
    "/test/accounts/new",
    "/dashboard",
    "/payments",
)


@pytest.fixture(scope="module")
def flags() -> tuple[str, ...]:
    return ("--demo",)


@pytest.fixture
def ids(client: stripe.StripeClient) -> dict[str, str]:
    """The ids of the sample's objects that pages are looked at of."""
    disputes = client.v1.disputes.list({"limit": 1})
    disputed = disputes.data[0]
    assert isinstance(disputed.payment_intent, str)
    charge = disputed.charge if isinstance(disputed.charge, str) else disputed.charge.id
    answered = disputes.last_response
    assert answered is not None
    return {
        "dispute": disputed.id,
        "payment": disputed.payment_intent,
        "charge": charge,
        "customer": client.v1.customers.list({"limit": 1}).data[0].id,
        "event": client.v1.events.list({"limit": 1}).data[0].id,
        "request": str(answered.request_id),
    }


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_pages_fit_and_are_open_to_all(
    open_: Open, axe: Path, ids: dict[str, str], scheme: str, width: int
) -> None:
    page = open_("/test/dashboard", color_scheme=scheme, viewport={"width": width, "height": 800})
    problems = []
    for path in PATHS:
        at = path.format(**ids)
        answer = page.goto(at)
        assert answer is not None
        assert answer.ok, at
        assert page.locator("h1").count() == 1, at
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            problems.append(f"{path} is {wide} wide")
        problems += [f"{path}: {problem}" for problem in serious_problems(page, axe)]
    assert not problems, "\n".join(problems)


def test_scripts_and_styles_are_small_and_kept(open_: Open) -> None:
    sizes = sum(path.stat().st_size for path in STATIC.iterdir())
    assert sizes < STATIC_BYTES_MAX
    page = open_("/test/logs")
    found = page.eval_on_selector_all("script[src], link[rel=stylesheet]", "es => es.length")
    assert found >= 2
    answer = page.request.get(str(page.get_attribute("link[rel=stylesheet]", "href")))
    assert "immutable" in answer.headers["cache-control"]
