"""The test data of an account: filled with a sample, and dropped."""

from pathlib import Path

import httpx
import pytest

from tests.api import Api, Server
from tests.dashboard.signed import signed_in
from tests.running import running


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def test_a_sample_is_a_shop_of_two_weeks(api: Api, server: Server) -> None:
    browser = signed_in(server)
    answer = browser.submit("/test/settings", "/test/settings/fill")
    assert answer.status == 303
    assert answer.headers["location"].startswith("/test/dashboard")
    intents = api.get("/v1/payment_intents", limit=100)["data"]
    assert len(intents) > 50
    assert {"succeeded", "requires_payment_method", "requires_action", "requires_capture"} <= {
        intent["status"] for intent in intents
    }
    times = [intent["created"] for intent in intents]
    assert times == sorted(times, reverse=True)
    assert server.clock.now() - times[-1] > 12 * 86_400
    assert times[0] < server.clock.now()
    assert api.get("/v1/refunds")["data"]
    assert api.get("/v1/disputes")["data"]
    assert len(api.get("/v1/customers", limit=100)["data"]) == 12
    balance = api.get("/v1/balance")
    assert sum(part["amount"] for part in balance["available"]) > 0
    entries = api.get("/v1/balance_transactions", limit=100)["data"]
    assert entries
    page = browser.page("/test/logs?error_code=parameter_unknown")
    assert "/v1/customers" in page


def test_a_reset_drops_test_mode_alone(api: Api, live: Api, server: Server) -> None:
    browser = signed_in(server)
    api.post("/v1/customers", name="Gone")
    kept = live.post("/v1/customers", name="Kept")
    browser.submit("/test/settings", "/test/settings/fill")
    refused = browser.submit("/test/settings", "/test/settings/reset")
    assert refused.status == 400
    assert "Nothing was dropped" in refused.content.decode()
    assert api.get("/v1/customers")["data"]
    answer = browser.submit("/test/settings", "/test/settings/reset", sure="yes")
    assert answer.status == 303
    assert api.get("/v1/customers")["data"] == []
    assert api.get("/v1/payment_intents")["data"] == []
    assert api.get("/v1/events")["data"] == []
    assert all(part["amount"] == 0 for part in api.get("/v1/balance")["available"])
    assert live.get(f"/v1/customers/{kept['id']}")["name"] == "Kept"
    assert api.post("/v1/customers", name="New")["name"] == "New"


def test_live_data_is_not_to_be_dropped(server: Server) -> None:
    browser = signed_in(server)
    assert "/settings/reset" not in browser.page("/settings")


def test_a_demo_is_there_from_the_start_and_once(tmp_path: Path) -> None:
    for _ in range(2):
        with running(tmp_path, "--demo", "--insecure-http") as server:
            client = httpx.Client(base_url=server.api_base, auth=(server.secret_key, ""))
            with client:
                found = client.get("/v1/customers", params={"limit": 100}).json()["data"]
            assert len(found) == 12
