"""The Python SDK's async methods, on httpx, the client way and the module way."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import stripe

from tests.compat.paying import order
from tests.compat.relay import Cut, relay
from tests.running import Running

# The SDK hands httpx its bodies in a way that newer versions of httpx warn of.
pytestmark = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")


@asynccontextmanager
async def connected(served: Running, at: str | None = None) -> AsyncIterator[stripe.StripeClient]:
    """A client that closes its connections within the loop that they belong to."""
    line: Any = stripe.HTTPXClient()
    addresses: Any = dict.fromkeys(("api", "files"), at or served.api_base)
    yield stripe.StripeClient(
        served.secret_key, base_addresses=addresses, http_client=line, max_network_retries=2
    )
    await line.close_async()


def test_objects_lists_and_search(served: Running) -> None:
    email = f"{uuid.uuid4().hex}@example.com"

    async def story() -> None:
        async with connected(served) as client:
            customers = client.v1.customers
            made = await asyncio.gather(
                *(customers.create_async({"email": email, "name": str(n)}) for n in range(7))
            )
            ids = {customer.id for customer in made}
            assert len(ids) == 7
            newest_first = [
                customer.id
                async for customer in (
                    await customers.list_async({"email": email, "limit": 2})
                ).auto_paging_iter()
            ]
            assert len(newest_first) == 7
            assert set(newest_first) == ids
            back = await customers.list_async(
                {"email": email, "limit": 2, "ending_before": newest_first[-1]}
            )
            walked = [customer.id async for customer in back.auto_paging_iter()]
            assert walked == newest_first[:-1][::-1]
            result = await customers.search_async({"query": f'email:"{email}"', "limit": 2})
            assert {customer.id async for customer in result.auto_paging_iter()} == ids
            await customers.update_async(made[0].id, {"name": "Ada"})
            assert (await customers.retrieve_async(made[0].id)).name == "Ada"
            assert (await customers.delete_async(made[0].id)).deleted is True

    asyncio.run(story())


def test_payments_and_errors(served: Running) -> None:
    async def story() -> None:
        async with connected(served) as client:
            intents = client.v1.payment_intents
            intent = await intents.create_async(order(capture_method="manual"))
            assert (await intents.capture_async(intent.id)).status == "succeeded"
            refund = await client.v1.refunds.create_async({"payment_intent": intent.id})
            assert refund.status == "succeeded"
            with pytest.raises(stripe.CardError) as declined:
                await intents.create_async(order("pm_card_visa_chargeDeclined"))
            assert declined.value.error is not None
            assert declined.value.error.decline_code == "generic_decline"
            with pytest.raises(stripe.InvalidRequestError):
                await client.v1.customers.retrieve_async("cus_of_nobody")
            with pytest.raises(stripe.AuthenticationError):
                await client.v1.customers.list_async({}, {"api_key": "sk_test_of_nobody"})
            options: Any = {"idempotency_key": uuid.uuid4().hex}
            first = await client.v1.customers.create_async({"name": "Once"}, options)
            again = await client.v1.customers.create_async({"name": "Once"}, options)
            assert first.id == again.id
            with pytest.raises(stripe.IdempotencyError):
                await client.v1.customers.create_async({"name": "Twice"}, options)
            answer = await client.raw_request_async("get", f"/v1/customers/{first.id}")
            assert answer.data["name"] == "Once"
            account: Any = {"contact_email": "ada@example.com"}
            made = await client.v2.core.accounts.create_async(account)
            assert made.id.startswith("acct_")

    asyncio.run(story())


def test_a_cut_connection_is_tried_again(served: Running) -> None:
    async def story() -> None:
        with relay(served.port, Cut()) as between:
            async with connected(served, f"https://localhost:{between.port}") as client:
                made = await client.v1.customers.create_async({"name": "Patient"})
                assert made.name == "Patient"
            assert between.connections == 2

    asyncio.run(story())


def test_the_module_way(served: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        line: Any = stripe.HTTPXClient()
        monkeypatch.setattr(stripe, "default_http_client", line)
        try:
            made = await stripe.Customer.create_async(name="Async")
            found = await stripe.Customer.retrieve_async(made.id)
            assert found.name == "Async"
            stays = [(await stripe.Customer.create_async(name="Stays")).id for _ in range(2)]
            assert (await found.delete_async()).deleted is True
            page = await stripe.Customer.list_async(limit=1)
            seen = [customer.id async for customer in page.auto_paging_iter()]
            assert seen[:2] == stays[::-1]
            assert made.id not in seen
        finally:
            await line.close_async()

    asyncio.run(story())
