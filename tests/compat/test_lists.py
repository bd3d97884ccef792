"""Lists through the Python SDK: pages walked both ways, filters, and search."""

import uuid
from collections.abc import Callable
from typing import Any

import pytest
import stripe

from tests.compat.paying import pay

Make = Callable[[int], list[str]]


@pytest.fixture
def email() -> str:
    """An address that marks the customers of one test."""
    return f"{uuid.uuid4().hex}@example.com"


@pytest.fixture
def customers(client: stripe.StripeClient, email: str) -> list[str]:
    """Seven customers, newest first, as a list tells them."""
    made = [
        client.v1.customers.create({"email": email, "name": str(number)}).id for number in range(7)
    ]
    return made[::-1]


def test_auto_paging_walks_all_pages(
    client: stripe.StripeClient, email: str, customers: list[str]
) -> None:
    page = client.v1.customers.list({"email": email, "limit": 3})
    assert (page.url, page.has_more) == ("/v1/customers", True)
    assert [customer.id for customer in page.data] == customers[:3]
    assert [customer.id for customer in page.auto_paging_iter()] == customers
    assert [customer.id for customer in page.next_page()] == customers[3:6]
    last = page.next_page().next_page()
    assert [customer.id for customer in last] == customers[6:]
    assert last.has_more is False
    assert last.next_page().is_empty


def test_auto_paging_walks_backwards(
    client: stripe.StripeClient, email: str, customers: list[str]
) -> None:
    oldest = customers[-1]
    page = client.v1.customers.list({"email": email, "limit": 3, "ending_before": oldest})
    assert [customer.id for customer in page.data] == customers[3:6], "newest first even so"
    walked = [customer.id for customer in page.auto_paging_iter()]
    assert walked == customers[:-1][::-1], "from the cursor to the newest"
    assert [customer.id for customer in page.previous_page()] == customers[:3]


def test_the_module_way_walks_too(email: str, customers: list[str]) -> None:
    walked = stripe.Customer.list(email=email, limit=2).auto_paging_iter()
    assert [customer.id for customer in walked] == customers


def test_a_list_within_an_object_can_be_walked(client: stripe.StripeClient) -> None:
    intent = pay(client)
    refunds = [
        client.v1.refunds.create({"payment_intent": intent.id, "amount": 100}).id for _ in range(12)
    ]
    charge = client.v1.charges.retrieve(str(intent.latest_charge), {"expand": ["refunds"]})
    assert charge.refunds is not None
    assert charge.refunds.has_more
    assert [refund.id for refund in charge.refunds.auto_paging_iter()] == refunds[::-1]


def test_lists_are_filtered(client: stripe.StripeClient, email: str, customers: list[str]) -> None:
    created = client.v1.customers.retrieve(customers[0]).created

    def count(params: Any) -> int:
        return len(client.v1.customers.list(params | {"email": email}).data)

    assert count({"created": {"lte": created}}) == 7
    assert count({"created": {"gt": created + 60}}) == 0
    mine = client.v1.customers.create({})
    first = pay(client, customer=mine.id)
    pay(client)
    listed = client.v1.payment_intents.list({"customer": mine.id})
    assert [intent.id for intent in listed.data] == [first.id]
    events = client.v1.events.list({"types": ["customer.created", "customer.deleted"]})
    assert {event.type for event in events.data} <= {"customer.created", "customer.deleted"}
    assert mine.id in [event.data.object["id"] for event in events.auto_paging_iter()]


def test_search_finds_by_its_query(
    client: stripe.StripeClient, email: str, customers: list[str]
) -> None:
    result: Any = client.v1.customers.search(
        {"query": f'email:"{email}"', "limit": 3, "expand": ["total_count"]}
    )
    assert (result.object, result.url) == ("search_result", "/v1/customers/search")
    assert result.has_more
    assert result.total_count == 7
    assert {customer.id for customer in result.auto_paging_iter()} == set(customers)
    assert len(result.next_search_result_page().data) == 3
    one = stripe.Customer.search(query=f'email:"{email}" AND name:"4"')
    assert [customer.name for customer in one.data] == ["4"]


def test_search_finds_by_metadata(client: stripe.StripeClient) -> None:
    mark = uuid.uuid4().hex
    intent = pay(client, metadata={"order": mark})
    query = f'metadata["order"]:"{mark}" AND status:"succeeded" AND amount>1999'
    assert [found.id for found in client.v1.payment_intents.search({"query": query})] == [intent.id]
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.payment_intents.search({"query": "no such thing"})


def test_v2_lists_are_walked_by_their_addresses(client: stripe.StripeClient) -> None:
    made = [
        client.v2.core.event_destinations.create(
            {
                "name": f"Shop {number}",
                "type": "webhook_endpoint",
                "enabled_events": ["*"],
                "event_payload": "snapshot",
                "webhook_endpoint": {"url": f"https://example.com/{number}"},
            }
        ).id
        for number in range(5)
    ]
    page = client.v2.core.event_destinations.list({"limit": 2})
    assert len(page.data) == 2
    assert page.next_page_url is not None
    walked = [destination.id for destination in page.auto_paging_iter()]
    assert len(walked) == len(set(walked))
    assert set(made) <= set(walked)
