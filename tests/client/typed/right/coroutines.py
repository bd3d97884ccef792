"""The same for coroutines."""

# pyright: strict

from typing import assert_type

import zorse


async def with_a_client() -> zorse.Customer:
    async with zorse.AsyncClient("sk_test_of_nobody") as client:
        customer = await client.customers.create(email="jenny@example.com")
        page = await client.customers.list(limit=100)
        async for one in page.auto_paging_iter_async():
            assert_type(one, zorse.Customer)
        async for one in page:
            assert_type(one, zorse.Customer)
        assert_type(await page.next_page_async(), "zorse.ListObject[zorse.Customer]")
        assert_type(await client.v2.core.events.retrieve("evt_1"), zorse.v2.core.Event)
        async with client.stream("get", "/v1/files/file_1/contents") as answer:
            assert_type(await answer.read(), bytes)
        return customer


async def with_the_module() -> None:
    intent = await zorse.PaymentIntent.create_async(amount=2000, currency="usd")
    intent = await intent.confirm_async(payment_method="pm_card_visa")
    intent = await zorse.PaymentIntent.cancel_async(intent.id)
    assert_type(await intent.refresh_async(), zorse.PaymentIntent)
    await intent.save_async()
    await zorse.Refund.TestHelpers.expire_async("re_1")
