"""The module way: settings, classes, namespaces."""

# pyright: strict

from typing import assert_type

import zorse

zorse.api_key = "sk_test_of_nobody"
zorse.api_base = "https://localhost:4400"
zorse.max_network_retries = 4
zorse.account = None


def customers() -> None:
    customer = zorse.Customer.create(
        email="jenny@example.com",
        metadata={"order": "6735"},
        address={"line1": "27 Fredrick Ave", "country": "US"},
        expand=["tax_ids"],
        idempotency_key="once",
    )
    assert_type(customer, zorse.Customer)
    assert_type(customer.email, str | None)
    zorse.Customer.modify(customer.id, name="Jenny", address="", api_key="sk_test_another")
    found = zorse.Customer.search(query="email:'jenny@example.com'", limit=10)
    assert_type(found, zorse.SearchResult[zorse.Customer])
    assert_type(found.total_count, int)
    assert_type(
        zorse.Customer.list_payment_methods(customer.id), "zorse.ListObject[zorse.PaymentMethod]"
    )
    assert_type(customer.list_payment_methods(type="card").data[0].id, str)
    assert_type(zorse.Customer.delete(customer.id), zorse.Customer)
    assert_type(customer.delete().deleted, bool)


def payments() -> zorse.PaymentIntent:
    intent = zorse.PaymentIntent.create(
        amount=2000,
        currency="usd",
        allowed_payment_method_types=["card"],
        payment_method_data={"type": "card", "billing_details": {"email": "", "name": "Jenny"}},
        shipping={"address": {"line1": "27 Fredrick Ave"}, "name": "Jenny"},
    )
    intent = intent.confirm(payment_method="pm_card_visa", return_url="https://example.com")
    intent = zorse.PaymentIntent.confirm(intent.id)
    # An object stands for its id.
    intent = zorse.PaymentIntent.capture(intent, amount_to_capture=1500)
    zorse.Refund.create(payment_intent=intent)
    intent.description = "Order 6735"
    assert_type(intent.save(), zorse.PaymentIntent)
    assert_type(intent.refresh(), zorse.PaymentIntent)
    zorse.Refund.create(payment_intent=intent.id, reason="requested_by_customer", timeout=20)
    zorse.Refund.TestHelpers.expire("re_1")
    zorse.Refund.retrieve("re_1").test_helpers.expire()
    return intent


def namespaces() -> zorse.checkout.Session:
    session = zorse.checkout.Session.create(
        mode="payment",
        line_items=[{"price": "price_1", "quantity": 2}],
        success_url="https://example.com/done",
    )
    assert_type(session.url, str | None)
    clock = zorse.test_helpers.TestClock.create(frozen_time=1_781_524_800)
    clock.advance(frozen_time=1_781_524_801)
    event = zorse.v2.core.Event.retrieve("evt_1")
    assert_type(event, zorse.v2.core.Event)
    zorse.AccountLink.create(
        account="acct_1", type="account_onboarding", stripe_account="acct_2", stripe_version="2026"
    )
    zorse.Account.retrieve()
    zorse.Account.retrieve("acct_1")
    card = zorse.Customer.retrieve_source("cus_1", "card_1")
    if isinstance(card, zorse.Card):
        card.name = "Jenny"
        card.save()
        card.delete()
    return session
