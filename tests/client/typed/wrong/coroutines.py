"""Waiting for what needs no waiting, and not waiting for what does."""

import zorse


async def mixed(client: zorse.AsyncClient, threads: zorse.Client) -> None:
    await zorse.Customer.retrieve("cus_1")  # error: misc
    await threads.customers.retrieve("cus_1")  # error: misc
    print(client.customers.retrieve("cus_1").email)  # error: attr-defined
    print(zorse.Customer.retrieve_async("cus_1").email)  # error: attr-defined
    page = await client.customers.list()
    for customer in page.auto_paging_iter_async():  # error: attr-defined
        print(customer)
    async for event in threads.events.list().auto_paging_iter():  # error: attr-defined
        print(event)
    with client:  # error: attr-defined
        pass
