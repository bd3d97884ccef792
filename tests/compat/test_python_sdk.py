"""The official Python SDK, unchanged, against a running server."""

import asyncio
import io
import uuid
from pathlib import Path
from typing import Any

import httpx
import pytest
import stripe

from tests.compat.conftest import client_of
from tests.running import Running, running

# The SDK keeps its connections until the process ends.
pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

# The SDK hands httpx its bodies in a way that newer versions of httpx warn of.
OLD_WAY = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")

NO_REDIRECTS: Any = {"enabled": True, "allow_redirects": "never"}


def pay(client: stripe.StripeClient, method: str = "pm_card_visa", **more: Any) -> Any:
    params: Any = {
        "amount": 2000,
        "currency": "usd",
        "payment_method": method,
        "confirm": True,
        "automatic_payment_methods": NO_REDIRECTS,
        **more,
    }
    return client.v1.payment_intents.create(params)


# Objects --------------------------------------------------------------------------------------


def test_create_retrieve_update_list_and_delete_the_client_way(client: stripe.StripeClient) -> None:
    made = client.v1.customers.create(
        {"name": "Ada", "email": "ada@example.com", "metadata": {"order": "1"}}
    )
    assert isinstance(made, stripe.Customer)
    assert made.id.startswith("cus_")
    found = client.v1.customers.retrieve(made.id)
    assert found == made
    changed = client.v1.customers.update(made.id, {"metadata": {"order": "", "step": "2"}})
    assert changed.metadata is not None
    assert changed.metadata.to_dict() == {"step": "2"}
    assert made.id in [customer.id for customer in client.v1.customers.list({"limit": 3}).data]
    gone = client.v1.customers.delete(made.id)
    assert gone.deleted is True
    assert client.v1.customers.retrieve(made.id).to_dict()["deleted"] is True


def test_the_module_way_does_the_same(served: Running) -> None:
    made = stripe.Customer.create(name="Grace")
    assert stripe.Customer.retrieve(made.id).name == "Grace"
    stripe.Customer.modify(made.id, name="Grace Hopper")
    made.refresh()
    assert made.name == "Grace Hopper"
    assert made.delete().deleted is True


def test_a_key_for_one_request_alone(served: Running) -> None:
    with pytest.raises(stripe.AuthenticationError):
        stripe.Customer.list(api_key="sk_test_of_nobody")
    stripe.api_key = "sk_test_of_nobody"
    assert isinstance(stripe.Customer.list(api_key=served.secret_key).data, list)


def test_standard_resources_work_too(client: stripe.StripeClient) -> None:
    product = client.v1.products.create({"name": "Book"})
    price = client.v1.prices.create({"product": product.id, "currency": "usd", "unit_amount": 1500})
    found = client.v1.prices.retrieve(price.id, {"expand": ["product"]})
    assert isinstance(found.product, stripe.Product)
    assert found.product.name == "Book"


# Lists and search -----------------------------------------------------------------------------


def test_auto_paging_walks_all_pages_both_ways(client: stripe.StripeClient) -> None:
    mark = uuid.uuid4().hex
    made = [
        client.v1.customers.create({"email": f"{mark}@example.com", "name": str(number)})
        for number in range(7)
    ]
    newest_first = [customer.id for customer in reversed(made)]
    page = client.v1.customers.list({"email": f"{mark}@example.com", "limit": 3})
    assert page.has_more
    assert [customer.id for customer in page.auto_paging_iter()] == newest_first
    back = client.v1.customers.list(
        {"email": f"{mark}@example.com", "limit": 3, "ending_before": newest_first[-1]}
    )
    assert {customer.id for customer in back.auto_paging_iter()} == set(newest_first[:-1])


def test_search_finds_by_metadata(client: stripe.StripeClient) -> None:
    mark = uuid.uuid4().hex
    made = {
        client.v1.customers.create({"name": "Found", "metadata": {"mark": mark}}).id
        for _ in range(3)
    }
    result = client.v1.customers.search({"query": f'metadata["mark"]:"{mark}"', "limit": 2})
    assert result.has_more
    assert {customer.id for customer in result.auto_paging_iter()} == made


def test_expand_gives_whole_objects(client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create({"name": "Ada"})
    intent = pay(client, customer=customer.id)
    found = client.v1.payment_intents.retrieve(
        intent.id, {"expand": ["customer", "latest_charge.balance_transaction"]}
    )
    assert isinstance(found.customer, stripe.Customer)
    assert isinstance(found.latest_charge, stripe.Charge)


# Requests -------------------------------------------------------------------------------------


def test_an_idempotency_key_acts_once(client: stripe.StripeClient) -> None:
    key = uuid.uuid4().hex
    options: Any = {"idempotency_key": key}
    first = client.v1.customers.create({"name": "Once"}, options)
    again = client.v1.customers.create({"name": "Once"}, options)
    assert again.id == first.id
    response = again.last_response
    assert response is not None
    assert response.headers is not None
    assert response.headers["Idempotent-Replayed"] == "true"
    with pytest.raises(stripe.IdempotencyError):
        client.v1.customers.create({"name": "Twice"}, options)


def test_answers_tell_their_request(client: stripe.StripeClient) -> None:
    made = client.v1.customers.create({"name": "Ada"})
    assert made.last_response is not None
    assert made.last_response.code == 200
    assert str(made.last_response.request_id).startswith("req_")


def test_raw_requests(client: stripe.StripeClient) -> None:
    answer = client.raw_request("post", "/v1/customers", name="Raw")
    customer = client.deserialize(answer, api_mode="V1")
    assert customer["name"] == "Raw"


def test_versions_and_the_own_account(client: stripe.StripeClient, served: Running) -> None:
    options: Any = {"stripe_version": "2024-06-20", "stripe_account": served.account}
    made = client.v1.customers.create({"name": "Old"}, options)
    assert made.last_response is not None
    assert made.last_response.headers is not None
    assert made.last_response.headers["Stripe-Version"] == "2024-06-20"
    assert made.last_response.headers["Stripe-Account"] == served.account


def test_files_are_uploaded(client: stripe.StripeClient) -> None:
    contents = b"\x89PNG\r\n\x1a\n" + b"0" * 64
    file = io.BytesIO(contents)
    file.name = "proof.png"
    made = client.v1.files.create({"file": file, "purpose": "dispute_evidence"})
    assert made.size == len(contents)
    assert made.type == "png"
    assert client.v1.files.retrieve(made.id).filename == "proof.png"


def test_v2_speaks_json(client: stripe.StripeClient) -> None:
    made = client.v2.core.event_destinations.create(
        {
            "name": "Shop",
            "type": "webhook_endpoint",
            "enabled_events": ["v1.billing.meter.error_report_triggered"],
            "event_payload": "thin",
            "webhook_endpoint": {"url": "https://example.com/hook"},
        }
    )
    found = client.v2.core.event_destinations.retrieve(made.id)
    assert found.name == "Shop"
    listed = client.v2.core.event_destinations.list()
    assert made.id in [destination.id for destination in listed.auto_paging_iter()]


@OLD_WAY
def test_a_dropped_connection_is_tried_again(served: Running) -> None:
    class Flaky(stripe.HTTPXClient):
        """The SDK's own client, on a line whose first try is lost."""

        lost = False

        def request(self, *args: Any, **kwargs: Any) -> Any:
            if not self.lost:
                self.lost = True
                error: Any = stripe.APIConnectionError
                raise error("the line is lost", should_retry=True)
            return super().request(*args, **kwargs)

    line = Flaky(allow_sync_methods=True)
    client = stripe.StripeClient(
        served.secret_key,
        base_addresses={"api": served.api_base},
        http_client=line,
        max_network_retries=2,
    )
    assert client.v1.customers.create({"name": "Patient"}).id.startswith("cus_")
    assert line.lost


# Errors ---------------------------------------------------------------------------------------


def test_each_kind_of_error_has_its_class(client: stripe.StripeClient, served: Running) -> None:
    with pytest.raises(stripe.InvalidRequestError) as missing:
        client.v1.customers.retrieve("cus_of_nobody")
    assert missing.value.http_status == 404
    assert missing.value.code == "resource_missing"
    assert missing.value.param == "id"
    assert missing.value.request_id is not None
    with pytest.raises(stripe.AuthenticationError) as unknown:
        client_of(served, "sk_test_of_nobody").v1.customers.list()
    assert unknown.value.http_status == 401
    with pytest.raises(stripe.AuthenticationError):
        client_of(served, served.publishable_key).v1.customers.list()
    with pytest.raises(stripe.PermissionError):
        client.v1.customers.list({}, {"stripe_account": "acct_of_nobody"})
    with pytest.raises(stripe.APIError) as absent:
        client.v1.payouts.create({"amount": 100, "currency": "usd"})
    assert absent.value.http_status == 501
    body: Any = absent.value.json_body
    assert body["error"]["code"] == "not_implemented"


def test_a_decline_is_a_card_error_with_all_its_fields(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.CardError) as declined:
        pay(client, "pm_card_visa_chargeDeclinedInsufficientFunds")
    error = declined.value
    assert error.http_status == 402
    assert error.code == "card_declined"
    assert error.error is not None
    assert error.error.decline_code == "insufficient_funds"
    assert error.error.payment_intent is not None
    assert error.error.payment_intent.status == "requires_payment_method"
    assert error.error.charge is not None
    assert client.v1.charges.retrieve(error.error.charge).status == "failed"


def test_too_many_requests_is_a_rate_limit_error(tmp_path: Path) -> None:
    with running(tmp_path, "--rate-limit", "1", "--insecure-http") as server:
        client = client_of(server, server.secret_key)
        with pytest.raises(stripe.RateLimitError) as limited:  # noqa: PT012 - one of many is refused.
            for _ in range(100):
                client.v1.customers.list()
        assert limited.value.http_status == 429


def test_an_authority_that_is_not_trusted_is_a_connection_error(
    served: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    import certifi

    monkeypatch.setattr(stripe, "ca_bundle_path", certifi.where())
    client = stripe.StripeClient(
        served.secret_key, base_addresses={"api": served.api_base}, max_network_retries=0
    )
    with pytest.raises(stripe.APIConnectionError):
        client.v1.customers.list()


# Payments -------------------------------------------------------------------------------------


def test_a_payment_is_taken_captured_refunded_and_shows_in_the_balance(
    client: stripe.StripeClient,
) -> None:
    intent = pay(client, capture_method="manual")
    assert intent.status == "requires_capture"
    intent = client.v1.payment_intents.capture(intent.id, {"amount_to_capture": 1500})
    assert intent.status == "succeeded"
    refund = client.v1.refunds.create({"payment_intent": intent.id, "amount": 500})
    assert refund.status == "succeeded"
    charge = client.v1.charges.retrieve(str(intent.latest_charge), {"expand": ["refunds"]})
    assert charge.amount_refunded == 500
    assert charge.refunds is not None
    assert [item.id for item in charge.refunds.data] == [refund.id]
    balance: Any = client.v1.balance.retrieve()
    total = sum(part.amount for part in [*balance.available, *balance.pending])
    nets = client.v1.balance_transactions.list({"limit": 100}).auto_paging_iter()
    assert total == sum(transaction.net for transaction in nets)
    types = [event.type for event in client.v1.events.list({"limit": 10}).data]
    assert "charge.refunded" in types


def test_three_d_secure_is_completed_on_the_banks_page(
    client: stripe.StripeClient, served: Running
) -> None:
    intent = client.v1.payment_intents.create(
        {
            "amount": 2000,
            "currency": "usd",
            "payment_method": "pm_card_authenticationRequired",
            "confirm": True,
            "return_url": "https://shop.example.com/done",
        }
    )
    assert intent.status == "requires_action"
    assert intent.next_action is not None
    assert intent.next_action.redirect_to_url is not None
    import ssl

    trusted = ssl.create_default_context(cafile=served.ca_file)
    answer = httpx.post(
        str(intent.next_action.redirect_to_url.url),
        data={"result": "authenticated"},
        verify=trusted,
    )
    assert answer.status_code == 303
    assert "redirect_status=succeeded" in answer.headers["location"]
    assert client.v1.payment_intents.retrieve(intent.id).status == "succeeded"


def test_a_browser_key_confirms_with_the_client_secret(
    client: stripe.StripeClient, served: Running
) -> None:
    intent = client.v1.payment_intents.create(
        {"amount": 2000, "currency": "usd", "automatic_payment_methods": NO_REDIRECTS}
    )
    browser = client_of(served, served.publishable_key)
    method = browser.v1.payment_methods.create(
        {
            "type": "card",
            "card": {"number": "4242424242424242", "exp_month": 12, "exp_year": 2034, "cvc": "123"},
        }
    )
    params: Any = {"payment_method": method.id, "client_secret": intent.client_secret}
    assert browser.v1.payment_intents.confirm(intent.id, params).status == "succeeded"


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
    assert pay(
        client, str(setup.payment_method), customer=customer.id, off_session=True
    ).status == ("succeeded")


# Async ----------------------------------------------------------------------------------------


@OLD_WAY
def test_the_async_methods_do_the_same(served: Running) -> None:
    async def story() -> None:
        line: Any = stripe.HTTPXClient()
        client = stripe.StripeClient(
            served.secret_key, base_addresses={"api": served.api_base}, http_client=line
        )
        made = await client.v1.customers.create_async({"name": "Async"})
        assert (await client.v1.customers.retrieve_async(made.id)).name == "Async"
        page = await client.v1.customers.list_async({"limit": 2})
        names = [customer.id async for customer in page.auto_paging_iter()]
        assert made.id in names
        with pytest.raises(stripe.InvalidRequestError):
            await client.v1.customers.retrieve_async("cus_of_nobody")
        await line.close_async()

    asyncio.run(story())
