"""Webhook endpoints: addresses that want to be told."""

import pytest

from tests.api import Api

URL = "https://example.com/hook"


def test_the_secret_is_shown_once(api: Api) -> None:
    made = api.post("/v1/webhook_endpoints", url=URL, enabled_events=["charge.succeeded"])
    secret = made.pop("secret")
    assert secret.startswith("whsec_")
    assert len(secret) == len("whsec_") + 32
    assert (made["url"], made["status"]) == (URL, "enabled")
    path = f"/v1/webhook_endpoints/{made['id']}"
    assert api.get(path) == made
    assert api.get("/v1/webhook_endpoints")["data"] == [made]
    assert "secret" not in api.post(path, description="The shop")
    assert api.delete(path) == {"id": made["id"], "object": "webhook_endpoint", "deleted": True}
    api.refused("GET", path, status=404)


def test_an_endpoint_is_switched_off_and_on(api: Api) -> None:
    made = api.post("/v1/webhook_endpoints", url=URL, enabled_events=["*"])
    path = f"/v1/webhook_endpoints/{made['id']}"
    assert api.post(path, disabled=True)["status"] == "disabled"
    changed = api.post(path, disabled=False, enabled_events=["charge.failed", "charge.refunded"])
    assert changed["status"] == "enabled"
    assert changed["enabled_events"] == ["charge.failed", "charge.refunded"]


def test_an_endpoint_may_have_a_version(api: Api) -> None:
    made = api.post(
        "/v1/webhook_endpoints",
        url=URL,
        enabled_events=["*"],
        api_version="2025-06-30.basil",
    )
    assert made["api_version"] == "2025-06-30.basil"


@pytest.mark.parametrize(
    ("params", "param"),
    [
        ({"url": "example.com", "enabled_events": ["*"]}, "url"),
        ({"url": "ftp://example.com", "enabled_events": ["*"]}, "url"),
        ({"url": "https://", "enabled_events": ["*"]}, "url"),
        ({"url": "https:// x", "enabled_events": ["*"]}, "url"),
        ({"url": URL, "enabled_events": ["charge.nonsense"]}, "enabled_events[0]"),
        ({"url": URL, "enabled_events": []}, "enabled_events"),
        ({"url": URL}, "enabled_events"),
        ({"enabled_events": ["*"]}, "url"),
        ({"url": URL, "enabled_events": ["*"], "api_version": "2020-01-01"}, "api_version"),
    ],
)
def test_a_bad_endpoint_is_refused(api: Api, params: dict[str, object], param: str) -> None:
    error = api.refused("POST", "/v1/webhook_endpoints", params)
    assert error["param"] == param
    assert api.get("/v1/webhook_endpoints")["data"] == []


def test_live_mode_wants_https(api: Api, live: Api) -> None:
    params = {"url": "http://localhost:3000/hook", "enabled_events": ["*"]}
    assert api.post("/v1/webhook_endpoints", params)["url"] == params["url"]
    error = live.refused("POST", "/v1/webhook_endpoints", params)
    assert error["code"] == "url_invalid"
