"""Events: what happened, with the object as it was."""

import pytest

from tests.api import Api


def test_an_event_keeps_the_object_as_it_was(api: Api) -> None:
    customer = api.post("/v1/customers", name="Jenny", metadata={"a": "1"})
    api.post(f"/v1/customers/{customer['id']}", name="Jo", metadata={"b": "2"})
    created, updated = api.events()
    assert created["type"] == "customer.created"
    assert created["data"] == {"object": customer}
    assert updated["type"] == "customer.updated"
    assert updated["data"]["object"]["name"] == "Jo"
    assert updated["data"]["previous_attributes"] == {"metadata": {"b": None}, "name": "Jenny"}
    assert api.get(f"/v1/events/{created['id']}") == created
    assert created["request"]["id"].startswith("req_")
    assert created["api_version"]
    assert list(created)[:2] == ["id", "object"]


@pytest.fixture
def some(api: Api) -> list[str]:
    """Types of events, newest first."""
    customer = api.post("/v1/customers")
    api.post(f"/v1/customers/{customer['id']}", name="Jo")
    api.server.clock.advance(seconds=10)
    api.post("/v1/products", name="Gold")
    api.delete(f"/v1/customers/{customer['id']}")
    return ["customer.deleted", "product.created", "customer.updated", "customer.created"]


def types(api: Api, **params: object) -> list[str]:
    return [event["type"] for event in api.get("/v1/events", **params)["data"]]


def test_events_are_filtered_by_type(api: Api, some: list[str]) -> None:
    assert types(api) == some
    assert types(api, type="customer.created") == ["customer.created"]
    assert types(api, type="customer.*") == [some[0], *some[2:]]
    assert types(api, type="product.*") == ["product.created"]
    assert types(api, type="charge.*") == []
    assert types(api, type="*") == some
    assert types(api, types=["product.created", "customer.updated"]) == some[1:3]
    error = api.refused("GET", "/v1/events", {"type": "a", "types": ["b"]})
    assert error["code"] == "parameters_exclusive"


def test_events_are_filtered_by_time(api: Api, some: list[str]) -> None:
    now = api.server.clock.now()
    assert types(api, created={"gte": now}) == some[:2]
    assert types(api, created={"lt": now}) == some[2:]
    assert types(api, created=now) == some[:2]


def test_events_are_walked_by_cursor(api: Api, some: list[str]) -> None:
    page = api.get("/v1/events", limit=2)
    assert [event["type"] for event in page["data"]] == some[:2]
    assert page["has_more"] is True
    assert page["url"] == "/v1/events"
    last = page["data"][-1]["id"]
    assert types(api, starting_after=last) == some[2:]
    assert types(api, starting_after=last, type="customer.created") == ["customer.created"]
    assert types(api, ending_before=last) == some[:1]
    error = api.refused("GET", "/v1/events", {"starting_after": "evt_1"})
    assert error["message"] == "No such event: 'evt_1'"
    assert error["param"] == "starting_after"


def test_a_refused_request_leaves_no_event(api: Api) -> None:
    api.refused("POST", "/v1/products", {"name": "Gold", "metadata": {"x" * 41: "1"}})
    api.refused("POST", "/v1/prices", {"currency": "usd", "product": "prod_1"})
    assert api.events() == []
