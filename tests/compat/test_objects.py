"""Objects through the Python SDK: created, read, changed, expanded and deleted, v1 and v2."""

import io
import ssl
import uuid
from pathlib import Path
from typing import Any

import httpx
import pytest
import stripe

from tests.compat.paying import pay
from tests.running import Running


def test_create_retrieve_update_and_delete_the_client_way(client: stripe.StripeClient) -> None:
    made = client.v1.customers.create(
        {
            "name": "Ada & søn, 100 %",
            "email": "ada+test@example.com",
            "address": {"line1": "1 Main St", "city": "Århus", "country": "DK"},
            "preferred_locales": ["da", "en"],
        }
    )
    assert isinstance(made, stripe.Customer)
    assert made.id.startswith("cus_")
    assert made.name == "Ada & søn, 100 %"
    assert made.preferred_locales == ["da", "en"]
    assert client.v1.customers.retrieve(made.id) == made
    changed = client.v1.customers.update(made.id, {"email": "", "address": {"city": "Odense"}})
    assert changed.email is None
    assert changed.address is not None
    assert changed.address.city == "Odense"
    assert changed.name == made.name
    gone = client.v1.customers.delete(made.id)
    assert gone.deleted is True
    assert client.v1.customers.retrieve(made.id).to_dict() == {
        "id": made.id,
        "object": "customer",
        "deleted": True,
    }
    with pytest.raises(stripe.InvalidRequestError, match="No such customer"):
        client.v1.customers.update(made.id, {"name": "Late"})


def test_the_module_way_does_the_same() -> None:
    made = stripe.Customer.create(name="Grace", metadata={"ship": "Mark I"})
    assert stripe.Customer.retrieve(made.id).name == "Grace"
    stripe.Customer.modify(made.id, name="Grace Hopper")
    made.refresh()
    assert made.name == "Grace Hopper"
    assert made.id in [customer.id for customer in stripe.Customer.list(limit=3).data]
    assert made.delete().deleted is True
    assert made.deleted is True


def test_metadata_is_merged_unset_and_cleared(client: stripe.StripeClient) -> None:
    made = client.v1.customers.create({"metadata": {"a": "1", "b": "2", "with space": "ü"}})

    def left(params: Any) -> dict[str, Any]:
        metadata = client.v1.customers.update(made.id, params).metadata
        assert metadata is not None
        return metadata.to_dict()

    assert left({"metadata": {"b": "", "c": "3"}}) == {"a": "1", "with space": "ü", "c": "3"}
    assert left({"name": "Ada"}) == {"a": "1", "with space": "ü", "c": "3"}
    assert left({"metadata": ""}) == {}


def test_objects_hang_together(client: stripe.StripeClient) -> None:
    product = client.v1.products.create({"name": "Book"})
    price = client.v1.prices.create({"product": product.id, "currency": "usd", "unit_amount": 1500})
    found = client.v1.prices.retrieve(price.id, {"expand": ["product"]})
    assert isinstance(found.product, stripe.Product)
    assert found.product.name == "Book"


def test_expanding_gives_whole_objects(client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create({"name": "Ada"})
    intent = pay(client, customer=customer.id, capture_method="automatic")
    assert intent.customer == customer.id
    found = client.v1.payment_intents.retrieve(
        intent.id,
        {"expand": ["customer", "payment_method", "latest_charge.balance_transaction"]},
    )
    assert isinstance(found.customer, stripe.Customer)
    assert found.customer.name == "Ada"
    assert isinstance(found.payment_method, stripe.PaymentMethod)
    assert isinstance(found.latest_charge, stripe.Charge)
    assert isinstance(found.latest_charge.balance_transaction, stripe.BalanceTransaction)
    page = client.v1.charges.list(
        {"payment_intent": intent.id, "expand": ["data.payment_intent.customer"]}
    )
    listed = page.data[0].payment_intent
    assert isinstance(listed, stripe.PaymentIntent)
    assert isinstance(listed.customer, stripe.Customer)
    with pytest.raises(stripe.InvalidRequestError, match="cannot be expanded"):
        client.v1.payment_intents.retrieve(intent.id, {"expand": ["amount"]})


def test_a_file_is_uploaded_linked_and_read(
    client: stripe.StripeClient, served: Running, tmp_path: Path
) -> None:
    contents = b"\x89PNG\r\n\x1a\n\r\n--not a boundary\r\n" + bytes(range(256))
    path = tmp_path / "proof & søn.png"
    path.write_bytes(contents)
    with path.open("rb") as file:
        made = client.v1.files.create(
            {"file": file, "purpose": "dispute_evidence", "file_link_data": {"create": True}}
        )
    assert isinstance(made, stripe.File)
    assert (made.size, made.type, made.purpose) == (len(contents), "png", "dispute_evidence")
    assert client.v1.files.retrieve(made.id).filename == path.name
    assert made.links is not None
    assert [link.file for link in made.links.data] == [made.id]
    link = client.v1.file_links.create({"file": made.id})
    with httpx.Client(verify=ssl.create_default_context(cafile=served.ca_file)) as browser:
        own = browser.get(str(made.url), auth=(served.secret_key, ""))
        assert own.content == contents
        assert browser.get(str(link.url)).content == contents, "a link needs no key"


def test_a_file_is_uploaded_the_module_way() -> None:
    file = io.BytesIO(b"%PDF-1.4\nproof")
    file.name = "proof.pdf"
    made = stripe.File.create(file=file, purpose="dispute_evidence")
    assert made.type == "pdf"
    assert made.id in [item.id for item in stripe.File.list(purpose="dispute_evidence").data]


def test_v2_objects_speak_json(client: stripe.StripeClient) -> None:
    made = client.v2.core.event_destinations.create(
        {
            "name": "Shop",
            "type": "webhook_endpoint",
            "enabled_events": ["v1.billing.meter.error_report_triggered"],
            "event_payload": "thin",
            "webhook_endpoint": {"url": "https://example.com/hook"},
            "metadata": {"a": "1", "b": "2"},
        }
    )
    assert made.object == "v2.core.event_destination"
    assert made.id.startswith("ed_")
    assert made.livemode is False
    assert made.created.endswith("Z"), "v2 tells times as text"
    found = client.v2.core.event_destinations.retrieve(
        made.id, {"include": ["webhook_endpoint.url"]}
    )
    assert found.name == "Shop"
    assert found.webhook_endpoint is not None
    assert found.webhook_endpoint.url == "https://example.com/hook"
    metadata: Any = {"a": None, "c": "3"}
    changed = client.v2.core.event_destinations.update(
        made.id, {"name": "Other shop", "metadata": metadata}
    )
    assert changed.name == "Other shop"
    assert changed.metadata is not None
    assert changed.metadata.to_dict() == {"b": "2", "c": "3"}
    gone = client.v2.core.event_destinations.delete(made.id)
    assert gone.id == made.id
    with pytest.raises(stripe.InvalidRequestError) as missing:
        client.v2.core.event_destinations.retrieve(made.id)
    assert missing.value.http_status == 404


def test_v2_errors_name_what_is_wrong(client: stripe.StripeClient) -> None:
    wrong: Any = {"name": "Shop", "type": "carrier_pigeon"}
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v2.core.event_destinations.create(wrong)
    assert refused.value.http_status == 400
    assert refused.value.code is not None


def test_v2_requests_are_done_once_for_a_key(client: stripe.StripeClient) -> None:
    options: Any = {"idempotency_key": uuid.uuid4().hex}
    account: Any = {"contact_email": "ada@example.com"}
    first = client.v2.core.accounts.create(account, options)
    again = client.v2.core.accounts.create(account, options)
    assert again.id == first.id
    other: Any = {"contact_email": "grace@example.com"}
    with pytest.raises(stripe.IdempotencyError):
        client.v2.core.accounts.create(other, options)
