"""Calls that no server would understand."""

import zorse


def calls(client: zorse.Client) -> None:
    zorse.Customer.create(emial="jenny@example.com")  # error: call-arg
    zorse.Customer.create(email=17)  # error: arg-type
    zorse.Customer.create({"email": "jenny@example.com"})  # error: call-arg
    zorse.Customer.create(address={"town": "Berlin"})  # error: arg-type
    zorse.Customer.retrieve()  # error: call-arg
    zorse.Customer.retrieve(customer="cus_1")  # error: call-arg
    zorse.PaymentIntent.create(amount=2000)  # error: call-arg
    zorse.PaymentIntent.create(amount="20.00", currency="usd")  # error: arg-type
    zorse.PaymentIntent.create(amount=1, currency="usd", capture_method="late")  # error: arg-type
    zorse.PaymentIntent.confrim("pi_1")  # error: attr-defined
    zorse.PaymentIntent.create(amount=1, currency="usd", customer=client)  # error: arg-type
    zorse.checkout.Sesion.create()  # error: attr-defined
    zorse.checkout.Session.create(line_items={"price": "price_1"})  # error: arg-type
    zorse.Refund.create(expand="charge")  # error: arg-type
    zorse.Refund.create(timeout="long")  # error: arg-type
    zorse.WebhookEndpoint.create(url="https://example.com")  # error: call-arg
    zorse.WebhookEndpoint.create(
        url="https://example.com",
        enabled_events=["charge.succeded"],  # error: list-item
    )
    client.customers.retreive("cus_1")  # error: attr-defined
    client.customer.create()  # error: attr-defined
    client.customers.payment_methods.list()  # error: call-arg
    client.customers.create("cus_1")  # error: call-arg
    client.files.create(purpose="dispute_evidence", file=3)  # error: arg-type
    client.v2.core.events.update("evt_1")  # error: attr-defined
    client.v2.money_management.payout_intents.create(api_kee="")  # error: call-arg


def settings() -> None:
    zorse.api_key = 17  # error: assignment by mypy
    zorse.Client(key="sk_test_of_nobody")  # error: call-arg
    zorse.Client("sk_test_of_nobody", "acct_1")  # error: call-arg
