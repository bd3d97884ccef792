"""What the library's tests do with each resource: together all that is behaved.

A story is told to any client, and ``server.settle`` lets the seconds pass in which the aftermath
of a payment happens.
"""

from collections.abc import Callable
from typing import Any, Protocol

import pytest

import zorse


class Settling(Protocol):
    """A server whose clock moves when it is told to."""

    def settle(self) -> None: ...


Story = Callable[[Any, Settling], None]

STORIES: dict[str, Story] = {}
NO_REDIRECTS = {"enabled": True, "allow_redirects": "never"}
OFFLINE = {"customer_acceptance": {"type": "offline", "accepted_at": 1_781_500_000}}
CARD = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2034, "cvc": "314"}
NEVER = {
    # No operation that is behaved gives a customer a discount.
    "GET /v1/customers/{customer}/discount",
    "DELETE /v1/customers/{customer}/discount",
    # Refunds of cards do not wait for anybody.
    "POST /v1/refunds/{refund}/cancel",
}
"""What is behaved and can only be refused as yet."""


def story(function: Story) -> Story:
    STORIES[function.__name__] = function
    return function


def ids(page: Any) -> list[str]:
    """The ids of everything in a list, which is walked to its end."""
    return [found.id for found in page.auto_paging_iter()]


# Customers ------------------------------------------------------------------------------------


@story
def customers(client: Any, server: Settling) -> None:
    made = client.customers.create(email="jenny@example.com", metadata={"order": "6735"})
    assert client.customers.update(made.id, name="Jenny Rosen").name == "Jenny Rosen"
    assert client.customers.retrieve(made.id).email == "jenny@example.com"
    assert ids(client.customers.list(email="jenny@example.com")) == [made.id]
    assert ids(client.customers.search(query="metadata['order']:'6735'")) == [made.id]
    assert client.customers.cash_balance.retrieve(made.id).customer == made.id
    settings = {"reconciliation_mode": "manual"}
    cash = client.customers.cash_balance.update(made.id, settings=settings)
    assert cash.settings.reconciliation_mode == "manual"
    assert client.customers.delete(made.id).deleted
    for refused in (client.customers.discount.retrieve, client.customers.delete_discount):
        with pytest.raises(zorse.InvalidRequestError, match="No active discount"):
            refused(client.customers.create().id)


@story
def what_customers_are_owed(client: Any, server: Settling) -> None:
    entries, owner = client.customers.balance_transactions, client.customers.create().id
    made = entries.create(owner, amount=-500, currency="usd")
    assert entries.update(owner, made.id, description="For the delay").amount == -500
    assert entries.retrieve(owner, made.id).description == "For the delay"
    assert ids(entries.list(owner)) == [made.id]
    assert client.customers.retrieve(owner).balance == -500


@story
def cards_of_customers(client: Any, server: Settling) -> None:
    owner = client.customers.create().id
    for cards in (client.customers.cards, client.customers.payment_sources):
        made = cards.create(owner, source="tok_visa")
        assert isinstance(made, zorse.Card)
        assert cards.update(owner, made.id, name="Jenny").name == "Jenny"
        assert cards.retrieve(owner, made.id).customer == owner
        assert ids(cards.list(owner)) == [made.id]
        assert cards.delete(owner, made.id).deleted


@story
def tax_ids(client: Any, server: Settling) -> None:
    owner = client.customers.create().id
    made = client.customers.tax_ids.create(owner, type="eu_vat", value="DE123456789")
    assert client.customers.tax_ids.retrieve(owner, made.id).country == "DE"
    assert ids(client.customers.tax_ids.list(owner)) == [made.id]
    assert client.customers.tax_ids.delete(owner, made.id).deleted
    own = client.tax_ids.create(type="gb_vat", value="GB123456789")
    assert client.tax_ids.retrieve(own.id).owner.type == "self"
    assert ids(client.tax_ids.list()) == [own.id]
    assert client.tax_ids.delete(own.id).deleted


# Payment methods --------------------------------------------------------------------------------


@story
def payment_methods(client: Any, server: Settling) -> None:
    owner = client.customers.create().id
    made = client.payment_methods.create(type="card", card=CARD)
    assert made.card.last4 == "4242"
    assert client.payment_methods.attach(made.id, customer=owner).customer == owner
    changed = client.payment_methods.update(made.id, billing_details={"name": "Jenny"})
    assert changed.billing_details.name == "Jenny"
    assert client.payment_methods.retrieve(made.id).customer == owner
    assert ids(client.payment_methods.list(customer=owner)) == [made.id]
    assert ids(client.customers.payment_methods.list(owner)) == [made.id]
    assert client.customers.payment_methods.retrieve(owner, made.id).id == made.id
    assert client.payment_methods.detach(made.id).customer is None


@story
def tokens(client: Any, server: Settling) -> None:
    made = client.tokens.create(card=CARD)
    assert client.tokens.retrieve(made.id).card.last4 == "4242"


@story
def setup_intents(client: Any, server: Settling) -> None:
    made = client.setup_intents.create(automatic_payment_methods=NO_REDIRECTS)
    client.setup_intents.update(made.id, payment_method="pm_card_visa", description="Later")
    done = client.setup_intents.confirm(made.id, mandate_data=OFFLINE)
    assert (done.status, done.description) == ("succeeded", "Later")
    assert client.setup_intents.retrieve(made.id, expand=["mandate"]).mandate.status == "active"
    assert client.mandates.retrieve(done.mandate).payment_method == done.payment_method
    assert ids(client.setup_attempts.list(setup_intent=made.id)) == [done.latest_attempt]
    other = client.setup_intents.create()
    assert client.setup_intents.cancel(other.id).status == "canceled"
    assert ids(client.setup_intents.list()) == [other.id, made.id]


# Payments ---------------------------------------------------------------------------------------


@story
def payment_intents(client: Any, server: Settling) -> None:
    intents = client.payment_intents
    made = intents.create(amount=2000, currency="usd", automatic_payment_methods=NO_REDIRECTS)
    assert intents.update(made.id, amount=2100, metadata={"order": "1"}).amount == 2100
    assert intents.confirm(made.id, payment_method="pm_card_visa").status == "succeeded"
    assert intents.retrieve(made.id, expand=["latest_charge"]).latest_charge.amount == 2100
    assert ids(intents.search(query="metadata['order']:'1'")) == [made.id]
    other = intents.create(amount=500, currency="eur")
    assert intents.cancel(other.id).status == "canceled"
    assert ids(intents.list(limit=1)) == [other.id, made.id]


@story
def holds(client: Any, server: Settling) -> None:
    intents = client.payment_intents
    details = {"line_items": [{"product_name": "Hat", "quantity": 2, "unit_cost": 1000}]}
    made = intents.create(
        amount=2000,
        currency="usd",
        payment_method="pm_card_visa",
        payment_method_options={"card": {"request_incremental_authorization": "if_available"}},
        capture_method="manual",
        automatic_payment_methods=NO_REDIRECTS,
        amount_details=details,
        confirm=True,
    )
    assert [item.product_name for item in intents.amount_details_line_items.list(made.id)] == [
        "Hat"
    ]
    more = {"line_items": [{"product_name": "Hat", "quantity": 1, "unit_cost": 2500}]}
    grown = intents.increment_authorization(made.id, amount=2500, amount_details=more)
    assert grown.amount == 2500
    assert intents.capture(made.id, amount_to_capture=2200).amount_received == 2200


@story
def charges(client: Any, server: Settling) -> None:
    made = client.charges.create(amount=2000, currency="usd", source="tok_visa", capture=False)
    assert client.charges.update(made.id, metadata={"order": "2"}).metadata.order == "2"
    assert client.charges.capture(made.id, amount=1500).amount_captured == 1500
    assert client.charges.retrieve(made.id).captured
    assert ids(client.charges.list()) == [made.id]
    assert ids(client.charges.search(query="metadata['order']:'2'")) == [made.id]


@story
def refunds(client: Any, server: Settling) -> None:
    charge = client.charges.create(amount=2000, currency="usd", source="tok_visa").id
    made = client.refunds.create(charge=charge, amount=300)
    assert client.refunds.update(made.id, metadata={"a": "1"}).metadata.a == "1"
    assert client.refunds.retrieve(made.id).amount == 300
    nested = client.charges.refunds.create(charge, amount=200)
    client.charges.refunds.update(charge, nested.id, metadata={"a": "2"})
    assert client.charges.refunds.retrieve(charge, nested.id).metadata.a == "2"
    assert client.charges.refund(charge, amount=100).amount_refunded == 600
    assert ids(client.charges.refunds.list(charge))[1:] == [nested.id, made.id]
    assert len(ids(client.refunds.list(charge=charge))) == 3
    with pytest.raises(zorse.InvalidRequestError, match="Canceling this refund is unsupported"):
        client.refunds.cancel(made.id)


@story
def reviews(client: Any, server: Settling) -> None:
    charge = client.charges.create(amount=2000, currency="usd", source="tok_riskLevelElevated")
    assert client.reviews.retrieve(charge.review).open
    assert ids(client.reviews.list()) == [charge.review]
    assert not client.reviews.approve(charge.review).open


@story
def disputes(client: Any, server: Settling) -> None:
    charges = [
        client.charges.create(amount=2000, currency="usd", source="tok_createDispute").id
        for _ in range(2)
    ]
    server.settle()
    made = client.disputes.list(charge=charges[0]).data[0]
    assert client.disputes.retrieve(made.id).status == "needs_response"
    evidence = {"product_description": "A hat"}
    answered = client.disputes.update(made.id, evidence=evidence, submit=False)
    assert answered.evidence.product_description == "A hat"
    assert client.disputes.close(made.id).status == "lost"
    assert client.charges.dispute.retrieve(charges[1]).charge == charges[1]
    client.charges.dispute.update(charges[1], metadata={"a": "1"})
    closed = client.charges.dispute.close(charges[1])
    assert (closed.status, closed.metadata.a) == ("lost", "1")


# The account ------------------------------------------------------------------------------------


@story
def balance(client: Any, server: Settling) -> None:
    charge = client.charges.create(amount=2000, currency="usd", source="tok_visa")
    server.settle()
    entry = client.charges.retrieve(charge.id).balance_transaction
    for entries in (client.balance_transactions, client.balance.history):
        assert entries.retrieve(entry).net == 2000 - 88
        assert ids(entries.list()) == [entry]
    assert client.balance.retrieve().pending[0].amount == 2000 - 88


@story
def accounts(client: Any, server: Settling) -> None:
    own = client.accounts.retrieve_current()
    assert client.accounts.retrieve(own.id) == own


@story
def events(client: Any, server: Settling) -> None:
    customer = client.customers.create()
    page = client.events.list(type="customer.created")
    assert page.data[0].data.object.id == customer.id
    assert client.events.retrieve(page.data[0].id) == page.data[0]


@story
def webhook_endpoints(client: Any, server: Settling) -> None:
    endpoints = client.webhook_endpoints
    made = endpoints.create(url="https://example.com/hook", enabled_events=["*"])
    assert made.secret.startswith("whsec_")
    assert endpoints.update(made.id, disabled=True).status == "disabled"
    assert endpoints.retrieve(made.id).url == "https://example.com/hook"
    assert ids(endpoints.list()) == [made.id]
    assert endpoints.delete(made.id).deleted


@story
def files(client: Any, server: Settling) -> None:
    content = b"\x89PNG\r\n\x1a\n" + bytes(1000)
    made = client.files.create(purpose="dispute_evidence", file=("proof.png", content))
    assert client.files.retrieve(made.id).filename == "proof.png"
    assert client.files.contents(made.id) == content
    assert ids(client.files.list(purpose="dispute_evidence")) == [made.id]
    link = client.file_links.create(file=made)
    assert client.file_links.update(link.id, metadata={"a": "1"}).file == made.id
    assert client.file_links.retrieve(link.id).metadata.a == "1"
    assert ids(client.file_links.list(file=made.id)) == [link.id]


# The catalogue ----------------------------------------------------------------------------------


@story
def coupons(client: Any, server: Settling) -> None:
    made = client.coupons.create(percent_off=25, duration="once")
    assert client.coupons.update(made.id, name="A quarter off").percent_off == 25
    assert client.coupons.retrieve(made.id).name == "A quarter off"
    assert ids(client.coupons.list()) == [made.id]
    assert client.coupons.delete(made.id).deleted


@story
def prices(client: Any, server: Settling) -> None:
    made = client.prices.create(
        currency="usd", unit_amount=1000, product_data={"name": "Hat"}, recurring=None
    )
    assert client.prices.update(made.id, nickname="Usual").nickname == "Usual"
    assert client.prices.retrieve(made.id).unit_amount == 1000
    assert ids(client.prices.list(active=True)) == [made.id]
