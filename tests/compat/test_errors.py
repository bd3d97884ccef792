"""Each class of error of the Python SDK, and the fields that programs read from it."""

import socket
from typing import Any

import certifi
import pytest
import stripe

from tests.compat.conftest import Connect
from tests.compat.paying import pay
from tests.running import Running


def error_of(raised: stripe.StripeError) -> Any:
    """The error object, as the SDK reads it."""
    assert raised.error is not None
    return raised.error


def test_an_object_that_is_not_there(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as raised:
        client.v1.customers.retrieve("cus_of_nobody")
    missing = raised.value
    assert missing.http_status == 404
    assert (missing.code, missing.param) == ("resource_missing", "id")
    assert missing.user_message == "No such customer: 'cus_of_nobody'"
    assert missing.request_id is not None
    assert missing.request_id.startswith("req_")
    assert str(missing) == f"Request {missing.request_id}: {missing.user_message}"
    assert error_of(missing).type == "invalid_request_error"
    assert error_of(missing).doc_url.endswith("resource-missing")
    assert missing.request_id in error_of(missing).request_log_url


def test_parameters_that_are_wrong_are_named(client: stripe.StripeClient) -> None:
    def refused(params: Any) -> tuple[Any, Any]:
        with pytest.raises(stripe.InvalidRequestError) as raised:
            client.v1.payment_intents.create(params)
        assert raised.value.http_status == 400
        return raised.value.code, raised.value.param

    assert refused({"currency": "usd"}) == ("parameter_missing", "amount")
    assert refused({"amount": 2000, "currency": "usd", "mood": "good"}) == (
        "parameter_unknown",
        "mood",
    )
    assert refused({"amount": "lots", "currency": "usd"}) == ("parameter_invalid_integer", "amount")
    assert refused({"amount": 1, "currency": "usd"}) == ("amount_too_small", "amount")
    assert refused({"amount": 2000, "currency": "usd", "customer": "cus_x"}) == (
        "resource_missing",
        "customer",
    )
    assert refused({"amount": 2000, "currency": "usd", "shipping": {"name": "Ada"}}) == (
        "parameter_missing",
        "shipping[address]",
    )


def test_a_key_that_is_unknown_or_may_not(connect: Connect, served: Running) -> None:
    with pytest.raises(stripe.AuthenticationError) as unknown:
        connect("sk_test_of_nobody_at_all").v1.customers.list()
    assert unknown.value.http_status == 401
    assert "Invalid API Key provided: sk_test_" in str(unknown.value.user_message)
    assert "of_nobody_at" not in str(unknown.value), "a key is never shown in full"
    assert unknown.value.request_id is not None
    with pytest.raises(stripe.PermissionError) as foreign:
        connect().v1.customers.list({}, {"stripe_account": "acct_of_nobody"})
    assert foreign.value.http_status == 403
    assert error_of(foreign.value).code == "account_invalid"


def test_a_decline_is_a_card_error_with_all_its_fields(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.CardError) as raised:
        pay(client, "pm_card_visa_chargeDeclinedInsufficientFunds")
    declined = raised.value
    assert declined.http_status == 402
    assert declined.code == "card_declined"
    assert declined.user_message == "Your card has insufficient funds."
    error = error_of(declined)
    assert error.type == "card_error"
    assert error.decline_code == "insufficient_funds"
    assert error.advice_code == "try_again_later"
    assert isinstance(error.payment_intent, stripe.PaymentIntent)
    assert error.payment_intent.status == "requires_payment_method"
    assert error.payment_intent.last_payment_error is not None
    assert error.payment_intent.last_payment_error.decline_code == "insufficient_funds"
    assert isinstance(error.payment_method, stripe.PaymentMethod)
    charge = client.v1.charges.retrieve(error.charge)
    assert (charge.status, charge.failure_code) == ("failed", "card_declined")
    assert error.payment_intent.latest_charge == charge.id


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("4000000000000069", "expired_card"),
        ("4000000000000127", "incorrect_cvc"),
        ("4000000000000119", "processing_error"),
        ("4242424242424241", "incorrect_number"),
    ],
)
def test_what_is_wrong_with_a_card_is_its_code(
    client: stripe.StripeClient, number: str, code: str
) -> None:
    card: Any = {"number": number, "exp_month": 12, "exp_year": 2034, "cvc": "123"}
    with pytest.raises(stripe.CardError) as raised:
        pay(
            client,
            payment_method=client.v1.payment_methods.create({"type": "card", "card": card}).id,
        )
    assert raised.value.code == code


def test_what_is_not_there_yet_is_an_api_error(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.APIError) as absent:
        client.v1.exchange_rates.list()
    assert type(absent.value) is stripe.APIError
    assert absent.value.http_status == 501
    assert error_of(absent.value).code == "not_implemented"
    assert "GET /v1/exchange_rates" in str(absent.value.user_message)


def test_too_many_requests_are_a_rate_limit_error(connect: Connect, limited: Running) -> None:
    client = connect(limited.secret_key, limited.api_base)

    def hurry() -> None:
        for _ in range(100):
            client.v1.customers.list()

    with pytest.raises(stripe.RateLimitError) as refused:
        hurry()
    assert refused.value.http_status == 429
    assert refused.value.headers is not None
    assert refused.value.headers["Stripe-Rate-Limited-Reason"] in {"global-rate", "endpoint-rate"}
    assert error_of(refused.value).code == "rate_limit"


def test_an_authority_that_is_not_trusted_is_a_connection_error(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stripe, "ca_bundle_path", certifi.where())
    with pytest.raises(stripe.APIConnectionError, match="SSL certificate") as raised:
        connect().v1.customers.list()
    assert raised.value.should_retry is False


def test_a_server_that_is_not_there_is_a_connection_error(connect: Connect) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # Bound and not listening: nobody answers here.
        client = connect(at=f"https://localhost:{taken.getsockname()[1]}", max_network_retries=0)
        with pytest.raises(stripe.APIConnectionError) as raised:
            client.v1.customers.list()
    assert raised.value.should_retry is True


def test_plain_http_is_refused_with_the_reason(connect: Connect, served: Running) -> None:
    client = connect(at=f"http://localhost:{served.port}")
    with pytest.raises(stripe.PermissionError, match="HTTPS"):
        client.v1.customers.list()


def test_no_key_at_all_is_told_before_anything_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stripe, "api_key", None)
    with pytest.raises(stripe.AuthenticationError, match="No API key provided"):
        stripe.Customer.list()
