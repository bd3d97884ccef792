"""The client way: services, versions, options, raw requests."""

# pyright: strict

from pathlib import Path
from typing import assert_type

import zorse


def told(sent: int, whole: int) -> None:
    print(sent, whole)


def all_of_it(client: zorse.Client) -> None:
    assert_type(client.customers.create(email="jenny@example.com"), zorse.Customer)
    assert_type(client.v1.customers.retrieve("cus_1"), zorse.Customer)
    assert_type(client.customers.update("cus_1", metadata=""), zorse.Customer)
    assert_type(client.customers.delete("cus_1"), zorse.Customer)
    client.customers.update(client.customers.create(), name="Jenny")
    for item in client.checkout.sessions.line_items.list("cs_1", limit=3).auto_paging_iter():
        assert_type(item, zorse.LineItem)
    for method in client.customers.payment_methods.list("cus_1"):
        assert_type(method, zorse.PaymentMethod)
    for event in client.v2.core.events.list(object_id="acct_1").auto_paging_iter():
        assert_type(event, zorse.v2.core.Event)
    for invoice in client.invoices.search(query="total>100").auto_paging_iter():
        assert_type(invoice, zorse.Invoice)
    assert_type(client.quotes.pdf("qt_1"), bytes)
    assert_type(client.test_helpers.test_clocks.advance("clock_1", frozen_time=1).id, str)
    client.v2.money_management.outbound_payments.create(
        amount={"value": 100, "currency": "usd"},
        from_={"financial_account": "fa_1", "currency": "usd"},
        to={"recipient": "acct_1"},
    )


def files(client: zorse.Client) -> None:
    file = client.files.create(purpose="dispute_evidence", file=Path("a.pdf"), on_progress=told)
    client.files.create(purpose="dispute_evidence", file=("a.pdf", b"..."))
    assert_type(file, zorse.File)
    with client.stream("get", f"/v1/files/{file.id}/contents") as answer:
        assert_type(answer.read(), bytes)


def made() -> None:
    with zorse.Client("sk_test_of_nobody", account="acct_1", timeout=20) as client:
        all_of_it(client)
        files(client)
        client.raw_request("post", "/v1/new", name="Jenny")
        assert_type(client.api_base, str)
