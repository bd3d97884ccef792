"""Payments through the Python SDK: taken, declined, authenticated, captured, refunded, disputed."""

import hashlib
import hmac
import ssl
import time
from typing import Any

import httpx
import pytest
import stripe

from tests.compat.conftest import Connect
from tests.compat.paying import CARD, NO_REDIRECTS, eventually, order, pay
from tests.running import Running

AUTHENTICATED = "pm_card_authenticationRequired"


def on_the_banks_page(served: Running, intent: Any, result: str) -> httpx.Response:
    """What the customer's browser does at the address that the intent names."""
    assert intent.status == "requires_action"
    assert intent.next_action.type == "redirect_to_url"
    with httpx.Client(verify=ssl.create_default_context(cafile=served.ca_file)) as browser:
        address = intent.next_action.redirect_to_url.url
        assert browser.get(address).status_code == 200
        return browser.post(address, data={"result": result})


def event_types(client: stripe.StripeClient, *ids: Any) -> list[str]:
    """The events about these objects, oldest first."""
    events = client.v1.events.list({"limit": 100}).data
    return [event.type for event in reversed(events) if event.data.object["id"] in ids]


def test_a_payment_is_taken_at_once(client: stripe.StripeClient) -> None:
    intent = pay(client, capture_method="automatic", description="A book")
    assert isinstance(intent, stripe.PaymentIntent)
    assert (intent.status, intent.amount_received) == ("succeeded", 2000)
    charge = client.v1.charges.retrieve(str(intent.latest_charge))
    assert (charge.paid, charge.captured, charge.description) == (True, True, "A book")
    assert charge.payment_method_details is not None
    assert charge.payment_method_details.card is not None
    assert charge.payment_method_details.card.brand == "visa"
    assert charge.outcome is not None
    assert charge.outcome.type == "authorized"
    moved = client.v1.balance_transactions.retrieve(str(charge.balance_transaction))
    assert (moved.amount, moved.fee, moved.net) == (2000, 88, 1912)
    assert event_types(client, intent.id, charge.id) == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
    ]


def test_a_payment_step_by_step_the_module_way() -> None:
    customer = stripe.Customer.create(name="Ada")
    method = stripe.PaymentMethod.create(type="card", card=CARD)
    method.attach(customer=customer.id)
    intent = stripe.PaymentIntent.create(
        amount=1099,
        currency="eur",
        customer=customer.id,
        automatic_payment_methods=NO_REDIRECTS,
    )
    assert intent.status == "requires_payment_method"
    stripe.PaymentIntent.modify(intent.id, amount=1299, metadata={"step": "2"})
    intent.confirm(payment_method=method.id)
    assert (intent.status, intent.amount_received) == ("succeeded", 1299)
    assert intent.metadata is not None
    assert intent.metadata["step"] == "2"
    assert [card.id for card in customer.list_payment_methods(type="card").data] == [method.id]
    assert method.detach().customer is None
    with pytest.raises(stripe.InvalidRequestError) as raised:
        intent.cancel()
    assert raised.value.code == "payment_intent_unexpected_state"


def test_a_hold_is_captured_in_part_and_refunded(client: stripe.StripeClient) -> None:
    intent = pay(client, capture_method="manual")
    assert (intent.status, intent.amount_capturable) == ("requires_capture", 2000)
    intent = client.v1.payment_intents.capture(intent.id, {"amount_to_capture": 1500})
    assert (intent.status, intent.amount_received) == ("succeeded", 1500)
    refund = client.v1.refunds.create(
        {"payment_intent": intent.id, "amount": 500, "reason": "requested_by_customer"}
    )
    assert (refund.status, refund.amount) == ("succeeded", 500)
    charge = client.v1.charges.retrieve(str(intent.latest_charge), {"expand": ["refunds"]})
    assert (charge.amount_captured, charge.amount_refunded, charge.refunded) == (1500, 500, False)
    assert charge.refunds is not None
    assert [item.id for item in charge.refunds.data] == [refund.id]
    with pytest.raises(stripe.InvalidRequestError, match="greater than"):
        client.v1.refunds.create({"charge": charge.id, "amount": 1001})
    stripe.Refund.create(charge=charge.id)
    assert client.v1.charges.retrieve(charge.id).refunded is True
    with pytest.raises(stripe.InvalidRequestError) as raised:
        client.v1.refunds.create({"charge": charge.id})
    assert raised.value.code == "charge_already_refunded"


def test_a_hold_is_released(client: stripe.StripeClient) -> None:
    intent = pay(client, capture_method="manual")
    canceled = client.v1.payment_intents.cancel(
        intent.id, {"cancellation_reason": "requested_by_customer"}
    )
    assert (canceled.status, canceled.amount_capturable) == ("canceled", 0)
    with pytest.raises(stripe.InvalidRequestError) as raised:
        client.v1.payment_intents.capture(intent.id)
    assert raised.value.code == "payment_intent_unexpected_state"


def test_a_released_hold_leaves_no_refund(client: stripe.StripeClient) -> None:
    """As since 2025-03-31: nothing was taken, so nothing is given back."""
    intent = pay(client, capture_method="manual")
    client.v1.payment_intents.cancel(intent.id)
    charge = client.v1.charges.retrieve(str(intent.latest_charge))
    assert (charge.refunded, charge.amount_refunded, charge.captured) == (False, 0, False)
    assert not client.v1.refunds.list({"charge": charge.id}).data


def test_a_balance_transaction_comes_moments_later(client: stripe.StripeClient) -> None:
    """As intents capture by default since 2024-04-10."""
    intent = pay(client)
    assert intent.capture_method == "automatic_async"
    (charge,) = client.v1.charges.list({"payment_intent": intent.id}).data
    told = ["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"]
    ids = (intent.id, charge.id)
    assert eventually(lambda: (types := event_types(client, *ids)) != told and types) == [
        *told,
        "charge.updated",
    ]
    charge.refresh()
    moved = stripe.BalanceTransaction.retrieve(str(charge.balance_transaction))
    assert (moved.source, moved.type, moved.net) == (charge.id, "charge", 1912)


def test_the_balance_is_the_sum_of_its_transactions(client: stripe.StripeClient) -> None:
    intent = pay(client, currency="gbp", amount=5000)
    client.v1.refunds.create({"payment_intent": intent.id, "amount": 700})

    def agreed() -> dict[str, int]:
        balance: Any = stripe.Balance.retrieve()
        totals: dict[str, int] = {}
        for part in [*balance.available, *balance.pending]:
            totals[part.currency] = totals.get(part.currency, 0) + part.amount
        for moved in client.v1.balance_transactions.list({"limit": 100}).auto_paging_iter():
            totals[moved.currency] = totals.get(moved.currency, 0) - moved.net
        return totals

    assert eventually(lambda: set(agreed().values()) == {0})


def test_three_d_secure_is_completed_on_the_banks_page(
    client: stripe.StripeClient, served: Running
) -> None:
    params = order(AUTHENTICATED, return_url="https://shop.example.com/done")
    del params["automatic_payment_methods"]
    intent = client.v1.payment_intents.create(params)
    answer = on_the_banks_page(served, intent, "authenticated")
    assert answer.status_code == 303
    back = httpx.URL(answer.headers["location"])
    assert back.host == "shop.example.com"
    assert back.params["payment_intent"] == intent.id
    assert back.params["payment_intent_client_secret"] == intent.client_secret
    assert back.params["redirect_status"] == "succeeded"
    assert client.v1.payment_intents.retrieve(intent.id).status == "succeeded"


def test_three_d_secure_fails_and_another_card_pays(
    client: stripe.StripeClient, served: Running
) -> None:
    params = order(AUTHENTICATED, return_url="https://shop.example.com/done")
    del params["automatic_payment_methods"]
    intent = client.v1.payment_intents.create(params)
    answer = on_the_banks_page(served, intent, "failed")
    assert httpx.URL(answer.headers["location"]).params["redirect_status"] == "failed"
    intent = client.v1.payment_intents.retrieve(intent.id)
    assert intent.status == "requires_payment_method"
    assert intent.last_payment_error is not None
    assert intent.last_payment_error.code == "payment_intent_authentication_failure"
    paid = client.v1.payment_intents.confirm(
        intent.id,
        {"payment_method": "pm_card_mastercard", "return_url": "https://shop.example.com/done"},
    )
    assert paid.status == "succeeded"


def test_a_disputed_charge(client: stripe.StripeClient) -> None:
    intent = pay(client, "pm_card_createDispute")
    (dispute,) = eventually(lambda: client.v1.disputes.list({"payment_intent": intent.id}).data)
    assert isinstance(dispute, stripe.Dispute)
    assert (dispute.status, dispute.reason) == ("needs_response", "fraudulent")
    assert (dispute.amount, dispute.charge) == (2000, intent.latest_charge)
    (withdrawn,) = dispute.balance_transactions
    assert (withdrawn.amount, withdrawn.fee) == (-2000, 1500)
    assert client.v1.charges.retrieve(str(intent.latest_charge)).disputed is True
    assert event_types(client, dispute.id) == [
        "charge.dispute.created",
        "charge.dispute.funds_withdrawn",
    ]
    assert client.v1.disputes.close(dispute.id).status == "lost"


def test_a_browser_key_confirms_with_the_client_secret(
    client: stripe.StripeClient, connect: Connect, served: Running
) -> None:
    intent = client.v1.payment_intents.create(
        {"amount": 2000, "currency": "usd", "automatic_payment_methods": NO_REDIRECTS}
    )
    browser = connect(served.publishable_key)
    method = browser.v1.payment_methods.create({"type": "card", "card": CARD})
    wrong: Any = {"client_secret": f"{intent.id}_secret_guessed"}
    with pytest.raises(stripe.InvalidRequestError):
        browser.v1.payment_intents.retrieve(intent.id, wrong)
    proof: Any = {"client_secret": intent.client_secret}
    assert browser.v1.payment_intents.retrieve(intent.id, proof).amount == 2000
    paid = browser.v1.payment_intents.confirm(intent.id, proof | {"payment_method": method.id})
    assert paid.status == "succeeded"


def test_a_setup_intent_saves_a_card(client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create({"name": "Ada"})
    setup = client.v1.setup_intents.create(
        {
            "customer": customer.id,
            "payment_method": "pm_card_mastercard",
            "confirm": True,
            "automatic_payment_methods": NO_REDIRECTS,
        }
    )
    assert setup.status == "succeeded"
    methods = client.v1.customers.payment_methods.list(customer.id)
    assert [method.id for method in methods.data] == [setup.payment_method]
    (attempt,) = client.v1.setup_attempts.list({"setup_intent": setup.id}).data
    assert attempt.status == "succeeded"
    later = pay(client, str(setup.payment_method), customer=customer.id, off_session=True)
    assert later.status == "succeeded"


def test_a_setup_intent_is_authenticated(client: stripe.StripeClient, served: Running) -> None:
    setup = client.v1.setup_intents.create(
        {
            "payment_method": AUTHENTICATED,
            "confirm": True,
            "return_url": "https://shop.example.com/done",
        }
    )
    answer = on_the_banks_page(served, setup, "authenticated")
    back = httpx.URL(answer.headers["location"])
    assert back.params["setup_intent"] == setup.id
    assert client.v1.setup_intents.retrieve(setup.id).status == "succeeded"


def test_an_old_style_charge(client: stripe.StripeClient) -> None:
    charge = client.v1.charges.create(
        {"amount": 2000, "currency": "usd", "source": "tok_visa", "capture": False}
    )
    assert (charge.paid, charge.captured) == (True, False)
    assert client.v1.charges.capture(charge.id).captured is True
    with pytest.raises(stripe.CardError) as raised:
        stripe.Charge.create(amount=2000, currency="usd", source="tok_chargeDeclined")
    assert raised.value.code == "card_declined"


def test_events_tell_what_changed_and_are_read_by_the_webhook_code(
    client: stripe.StripeClient,
) -> None:
    customer = client.v1.customers.create({"name": "Ada"})
    client.v1.customers.update(customer.id, {"name": "Grace"})
    event = client.v1.events.list({"type": "customer.updated", "limit": 1}).data[0]
    assert event.data.previous_attributes is not None
    assert event.data.previous_attributes.to_dict() == {"name": "Ada"}
    answer = client.raw_request("get", f"/v1/events/{event.id}")
    now = int(time.time())
    signature = hmac.new(b"whsec_x", f"{now}.{answer.body}".encode(), hashlib.sha256).hexdigest()
    read = client.construct_event(answer.body, f"t={now},v1={signature}", "whsec_x")
    assert isinstance(read, stripe.Event)
    assert isinstance(read.data.object, stripe.Customer)
    assert read.data.object.name == "Grace"
