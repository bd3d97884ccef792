"""Lists: walking them page by page finds everything once, either way."""

from typing import Any

import orjson
import pytest

from tests.api import Api
from zorse import contract

COUNT = 23


@pytest.fixture
def ids(api: Api) -> list[str]:
    """Customers, newest first; some were made in the same second."""
    made = []
    for number in range(COUNT):
        if number % 3 == 0:
            api.server.clock.advance(seconds=1)
        made.append(api.post("/v1/customers", name=f"Customer {number}")["id"])
    return made[::-1]


def walk(api: Api, limit: int, way: str, start: str = "") -> list[str]:
    """All pages one after another, in reading order for ``starting_after``, else from the end."""
    found: list[str] = []
    cursor = start
    while True:
        params = {"limit": limit, **({way: cursor} if cursor else {})}
        page = api.get("/v1/customers", **params)
        data = [obj["id"] for obj in page["data"]]
        found = found + data if way == "starting_after" else data + found
        if not page["has_more"]:
            return found
        cursor = data[-1] if way == "starting_after" else data[0]


@pytest.mark.parametrize("limit", [1, 2, 7, 10, 22, 23, 24, 100])
def test_walking_equals_listing(api: Api, ids: list[str], limit: int) -> None:
    assert walk(api, limit, "starting_after") == ids
    assert walk(api, limit, "ending_before", ids[-1]) == ids[:-1]


def test_a_page_holds_ten_unless_told(api: Api, ids: list[str]) -> None:
    page = api.get("/v1/customers")
    assert list(page) == ["object", "data", "has_more", "url"]
    assert [obj["id"] for obj in page["data"]] == ids[:10]
    assert page["has_more"] is True
    assert page["url"] == "/v1/customers"


@pytest.mark.parametrize(
    ("limit", "count"),
    [(0, 1), (-5, 1), (1, 1), (100, COUNT), (101, COUNT), (9_999_999_999_999_999_999_999, COUNT)],
)
def test_a_limit_out_of_range_is_clamped(api: Api, ids: list[str], limit: int, count: int) -> None:
    assert len(api.get("/v1/customers", limit=limit)["data"]) == count


def test_a_page_before_lies_right_before(api: Api, ids: list[str]) -> None:
    page = api.get("/v1/customers", ending_before=ids[10], limit=3)
    assert [obj["id"] for obj in page["data"]] == ids[7:10]
    assert page["has_more"] is True
    page = api.get("/v1/customers", ending_before=ids[2], limit=3)
    assert [obj["id"] for obj in page["data"]] == ids[:2]
    assert page["has_more"] is False
    assert api.get("/v1/customers", starting_after=ids[-1])["data"] == []


def test_a_cursor_must_exist(api: Api) -> None:
    for name in ("starting_after", "ending_before"):
        error = api.refused("GET", "/v1/customers", {name: "cus_1"})
        assert error["code"] == "resource_missing"
        assert error["message"] == "No such customer: 'cus_1'"
        assert error["param"] == name


def test_two_cursors_are_one_too_many(api: Api, ids: list[str]) -> None:
    error = api.refused("GET", "/v1/customers", {"starting_after": ids[0], "ending_before": ids[5]})
    assert error["message"] == (
        "Received both starting_after and ending_before parameters. Please pass in only one."
    )
    assert "code" not in error
    missing = api.refused("GET", "/v1/customers", {"starting_after": ids[0], "ending_before": "x"})
    assert missing["message"] == "No such customer: 'x'"


def test_lists_go_by_creation_time(api: Api, ids: list[str]) -> None:
    times = {obj["id"]: obj["created"] for obj in api.get("/v1/customers", limit=100)["data"]}
    first, last = min(times.values()), max(times.values())
    middle = first + 3

    def within(**created: int) -> list[str]:
        page = api.get("/v1/customers", limit=100, created=created)
        return [obj["id"] for obj in page["data"]]

    assert within(gte=middle) == [id_ for id_ in ids if times[id_] >= middle]
    assert within(gt=middle) == [id_ for id_ in ids if times[id_] > middle]
    assert within(lt=middle) == [id_ for id_ in ids if times[id_] < middle]
    assert within(lte=middle, gt=first) == [id_ for id_ in ids if first < times[id_] <= middle]
    assert within(gt=last) == []
    assert within(gte=last, lte=first) == []
    exact = api.get("/v1/customers", limit=100, created=middle)["data"]
    assert [obj["id"] for obj in exact] == [id_ for id_ in ids if times[id_] == middle]


def test_a_deleted_object_is_not_listed(api: Api, ids: list[str]) -> None:
    api.delete(f"/v1/customers/{ids[0]}")
    assert [obj["id"] for obj in api.get("/v1/customers", limit=1)["data"]] == ids[1:2]


def test_filters_go_with_cursors(api: Api) -> None:
    made: dict[str, list[str]] = {"a@example.com": [], "b@example.com": []}
    for number in range(12):
        email = list(made)[number % 2]
        made[email].insert(0, api.post("/v1/customers", email=email)["id"])
    wanted = made["a@example.com"]
    page = api.get("/v1/customers", email="a@example.com", limit=2, starting_after=wanted[1])
    assert [obj["id"] for obj in page["data"]] == wanted[2:4]
    assert page["has_more"] is True
    page = api.get("/v1/customers", email="a@example.com", limit=2, ending_before=wanted[2])
    assert [obj["id"] for obj in page["data"]] == wanted[:2]
    assert api.get("/v1/customers", email="c@example.com")["data"] == []


@pytest.fixture
def prices(api: Api) -> dict[str, str]:
    """Prices by their lookup key: p0, p1 … of two intervals, many enough for several batches."""
    product = api.post("/v1/products", name="Gold")["id"]
    made = {}
    for number in range(230):
        interval = "year" if number % 50 == 0 else "month"
        params = {
            "currency": "usd",
            "unit_amount": 500,
            "product": product,
            "lookup_key": f"p{number}",
            "recurring": {"interval": interval},
        }
        made[f"p{number}"] = api.post("/v1/prices", params)["id"]
    return made


def test_filters_that_are_no_index_are_checked_on_each(api: Api, prices: dict[str, str]) -> None:
    wanted = [prices[f"p{number}"] for number in (200, 150, 100, 50, 0)]

    def yearly(**params: Any) -> tuple[list[str], bool]:
        page = api.get("/v1/prices", recurring={"interval": "year"}, **params)
        return [obj["id"] for obj in page["data"]], page["has_more"]

    assert yearly() == (wanted, False)
    assert yearly(limit=2) == (wanted[:2], True)
    assert yearly(limit=2, starting_after=wanted[1]) == (wanted[2:4], True)
    assert yearly(limit=2, starting_after=wanted[3]) == (wanted[4:], False)
    assert yearly(limit=2, ending_before=wanted[4]) == (wanted[2:4], True)
    assert yearly(limit=2, ending_before=wanted[2]) == (wanted[:2], False)
    assert yearly(limit=5) == (wanted, False)
    by_key = api.get("/v1/prices", lookup_keys=["p3", "p7", "nothing"])["data"]
    assert [obj["id"] for obj in by_key] == [prices["p7"], prices["p3"]]


def test_products_are_listed_by_id(api: Api) -> None:
    made = [api.post("/v1/products", name=f"P{number}")["id"] for number in range(4)]
    page = api.get("/v1/products", ids=[made[0], made[2]])
    assert [obj["id"] for obj in page["data"]] == [made[2], made[0]]


def test_a_filter_that_cannot_be_applied_is_refused(api: Api) -> None:
    api.post(
        "/v1/terminal/locations",
        display_name="Shop",
        address={"country": "US", "line1": "1 Main Street"},
    )
    assert len(api.get("/v1/terminal/locations")["data"]) == 1
    assert (
        api.get("/v1/treasury/transactions", order_by="created", financial_account="fa_1")["data"]
        == []
    )


# The v2 way ------------------------------------------------------------------------------------


def v2(api: Api, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
    headers = {"Stripe-Version": contract.HEAD_VERSION}
    content = None
    if body is not None:
        headers["Content-Type"] = "application/json"
        content = orjson.dumps(body)
    answer = api.request(method, path, headers=headers, content=content)
    assert answer.status == 200, answer.content
    return answer.body


def test_v2_lists_lead_on_by_address(api: Api) -> None:
    made = [
        v2(api, "POST", "/v2/core/accounts", {"display_name": f"A{number}"})["id"]
        for number in range(7)
    ][::-1]
    page = v2(api, "GET", "/v2/core/accounts?limit=3")
    assert list(page) == ["data", "next_page_url", "previous_page_url"]
    assert [obj["id"] for obj in page["data"]] == made[:3]
    assert page["previous_page_url"] is None
    second = v2(api, "GET", page["next_page_url"])
    assert [obj["id"] for obj in second["data"]] == made[3:6]
    third = v2(api, "GET", second["next_page_url"])
    assert [obj["id"] for obj in third["data"]] == made[6:]
    assert third["next_page_url"] is None
    back = v2(api, "GET", third["previous_page_url"])
    assert [obj["id"] for obj in back["data"]] == made[3:6]
    first = v2(api, "GET", back["previous_page_url"])
    assert [obj["id"] for obj in first["data"]] == made[:3]
    assert first["previous_page_url"] is None


@pytest.mark.parametrize(
    "page", ["x", "next_1", "next_1_99999999999999999999", "last_1_1", "next_²_1"]
)
def test_a_page_that_was_never_given_is_refused(api: Api, page: str) -> None:
    answer = api.request(
        "GET",
        "/v2/core/accounts",
        {"page": page},
        headers={"Stripe-Version": contract.HEAD_VERSION},
    )
    assert answer.status == 400
    assert answer.error["param"] == "page"


def test_v2_unsets_by_null(api: Api) -> None:
    account = v2(
        api,
        "POST",
        "/v2/core/accounts",
        {"display_name": "Jenny", "metadata": {"a": "1", "b": "2"}},
    )
    path = f"/v2/core/accounts/{account['id']}"
    changed = v2(api, "POST", path, {"metadata": {"a": None, "c": "3"}})
    assert changed["metadata"] == {"b": "2", "c": "3"}
    assert v2(api, "POST", path, {"display_name": ""})["display_name"] == ""
    answer = api.request("GET", path, headers={"Stripe-Version": contract.HEAD_VERSION})
    assert answer.body["metadata"] == {"b": "2", "c": "3"}


def test_v2_shows_what_was_asked_for(api: Api) -> None:
    account = v2(
        api,
        "POST",
        "/v2/core/accounts",
        {"display_name": "Jenny", "identity": {"country": "us"}, "include": ["identity"]},
    )
    assert account["identity"]["country"] == "us"
    path = f"/v2/core/accounts/{account['id']}"
    assert "identity" not in v2(api, "GET", path)
    assert v2(api, "GET", f"{path}?include[0]=identity")["identity"]["country"] == "us"
