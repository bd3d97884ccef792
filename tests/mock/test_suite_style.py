"""A suite as the official SDK's own are written: one key, made-up ids, and types of answers."""

import warnings
from collections.abc import Iterator
from typing import Any

import pytest
import stripe

from tests.mock.conftest import Mock

CUSTOMER = "cus_123"


@pytest.fixture(autouse=True)
def pointed(served: Mock, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    line: Any = stripe.RequestsClient()
    monkeypatch.setattr(stripe, "api_key", "sk_test_style")
    monkeypatch.setattr(stripe, "api_base", served.url)
    monkeypatch.setattr(stripe, "upload_api_base", served.url)
    monkeypatch.setattr(stripe, "default_http_client", line)
    yield
    line.close()


def test_a_customer_is_retrieved_saved_and_deleted() -> None:
    customer = stripe.Customer.retrieve(CUSTOMER)
    assert isinstance(customer, stripe.Customer)
    metadata: Any = customer.metadata
    metadata["key"] = "value"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Suites save all the same.
        untyped: Any = customer
        untyped.save()
    kept = stripe.Customer.retrieve(CUSTOMER).metadata
    assert kept is not None
    assert kept["key"] == "value"
    assert customer.delete().deleted is True
    assert stripe.Customer.delete(CUSTOMER).deleted is True


def test_a_list_has_something_in_it() -> None:
    assert isinstance(stripe.Subscription.list().data[0], stripe.Subscription)
    assert isinstance(stripe.Event.list().data[0], stripe.Event)
    assert [intent.object for intent in stripe.PaymentIntent.list().auto_paging_iter()]


def test_verbs_of_made_up_objects() -> None:
    intent = stripe.PaymentIntent.confirm("pi_123")
    assert isinstance(intent, stripe.PaymentIntent)
    assert isinstance(stripe.PaymentIntent.capture("pi_123"), stripe.PaymentIntent)
    assert isinstance(stripe.Invoice.finalize_invoice("in_123"), stripe.Invoice)
    assert isinstance(stripe.Subscription.cancel("sub_123"), stripe.Subscription)
    assert isinstance(stripe.Charge.retrieve("ch_123").capture(), stripe.Charge)


def test_objects_are_made() -> None:
    subscription = stripe.Subscription.create(customer=CUSTOMER, items=[{"price": "price_123"}])
    assert isinstance(subscription, stripe.Subscription)
    assert stripe.Subscription.retrieve(subscription.id) == subscription
    session = stripe.checkout.Session.create(
        success_url="https://example.com/yes",
        mode="payment",
        line_items=[{"price": "price_123", "quantity": 2}],
    )
    assert session.url


def test_nested_objects() -> None:
    changed = stripe.Account.modify_capability("acct_123", "card_payments", requested=True)
    assert isinstance(changed, stripe.Capability)
    assert stripe.Account.list_capabilities("acct_123").data
    assert stripe.Customer.retrieve_source(CUSTOMER, "ba_123")["object"] == "bank_account"
    assert stripe.Customer.delete_source(CUSTOMER, "ba_123")["deleted"] is True
    assert stripe.Transfer.create_reversal("tr_123").transfer == "tr_123"


def test_another_account() -> None:
    made = stripe.Customer.create(name="Ada", stripe_account="acct_123")
    assert stripe.Customer.retrieve(made.id, stripe_account="acct_123").name == "Ada"


def test_what_is_wrong_is_refused() -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        stripe.Customer.create(nmae="Ada")  # type: ignore[call-arg]  # It is wrong.
    assert caught.value.param == "nmae"
    with pytest.raises(stripe.CardError):
        stripe.Charge.create(amount=900, currency="usd", source="tok_chargeDeclined")
    with pytest.raises(stripe.AuthenticationError):
        stripe.Customer.list(api_key="nothing like a key")
