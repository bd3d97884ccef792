"""Search: the envelope, its pages, and the resources that have it."""

from typing import Any

import pytest

from tests.api import Api

RESOURCES = (
    "charges",
    "customers",
    "invoices",
    "payment_intents",
    "prices",
    "products",
    "subscriptions",
)


@pytest.mark.parametrize("name", RESOURCES)
def test_each_searchable_resource_answers(api: Api, name: str) -> None:
    page = api.get(f"/v1/{name}/search", query='metadata["order"]:"6735"')
    assert page == {
        "object": "search_result",
        "data": [],
        "has_more": False,
        "next_page": None,
        "url": f"/v1/{name}/search",
    }


@pytest.fixture
def products(api: Api) -> list[str]:
    """Products, newest first; every second one is of wood."""
    made = []
    for number in range(25):
        material = "wood" if number % 2 else "stone"
        params: dict[str, Any] = {"name": f"Chair {number}", "metadata": {"of": material}}
        made.append(api.post("/v1/products", params)["id"])
    return made[::-1]


def test_pages_lead_through_all_that_match(api: Api, products: list[str]) -> None:
    found: list[str] = []
    page: dict[str, Any] = {"next_page": None}
    while True:
        params = {"page": page["next_page"]} if page["next_page"] else {}
        page = api.get("/v1/products/search", query='metadata["of"]:"stone"', limit=4, **params)
        found += [obj["id"] for obj in page["data"]]
        if not page["has_more"]:
            break
        assert len(page["data"]) == 4
    assert page["next_page"] is None
    assert found == products[::2]


def test_the_total_is_counted_when_asked_for(api: Api, products: list[str]) -> None:
    query = 'metadata["of"]:"wood"'
    first = api.get("/v1/products/search", query=query, limit=5, expand=["total_count"])
    assert first["total_count"] == 12
    assert len(first["data"]) == 5
    second = api.get(
        "/v1/products/search",
        query=query,
        limit=5,
        page=first["next_page"],
        expand=["total_count"],
    )
    assert second["total_count"] == 12
    assert [obj["id"] for obj in first["data"] + second["data"]] == products[1::2][:10]
    assert "total_count" not in api.get("/v1/products/search", query=query)


def test_results_are_expanded(api: Api) -> None:
    product = api.post("/v1/products", name="Gold")
    api.post("/v1/prices", currency="usd", unit_amount=500, product=product["id"])
    page = api.get("/v1/prices/search", query=f'product:"{product["id"]}"', expand=["data.product"])
    assert [price["product"]["name"] for price in page["data"]] == ["Gold"]


@pytest.mark.parametrize("page", ["x", "-", "1-zz", "ffffffffffffffffffff-1", "²-1", "-1-2"])
def test_a_page_that_was_never_given_is_refused(api: Api, page: str) -> None:
    error = api.refused("GET", "/v1/products/search", {"query": "active:'true'", "page": page})
    assert error["param"] == "page"


def test_a_query_must_be_given_and_understood(api: Api) -> None:
    assert api.refused("GET", "/v1/products/search", {})["code"] == "parameter_missing"
    assert "query" in str(api.refused("GET", "/v1/products/search", {"query": "nonsense"}))


def test_search_sees_what_was_just_written(api: Api) -> None:
    customer = api.post("/v1/customers", email="jenny@example.com")
    page = api.get("/v1/customers/search", query="email:'jenny@example.com'")
    assert page["data"] == [customer]
    api.delete(f"/v1/customers/{customer['id']}")
    assert api.get("/v1/customers/search", query="email:'jenny@example.com'")["data"] == []
