"""The library against a real server over HTTPS, for threads and for coroutines."""

import asyncio
import os
import ssl
import threading
from pathlib import Path
from typing import Any

import pytest
import trustme

import zorse
from tests.client.conftest import Connect
from tests.running import Running
from zorse.client import trust

NO_REDIRECTS = {"enabled": True, "allow_redirects": "never"}


def test_a_payment_from_the_beginning_to_its_refund(client: Any) -> None:
    customer = client.customers.create(email="jenny@example.com", metadata={"order": "6735"})
    intent = client.payment_intents.create(
        amount=2000,
        currency="usd",
        customer=customer,
        payment_method="pm_card_visa",
        automatic_payment_methods=NO_REDIRECTS,
        capture_method="manual",
    )
    assert intent.confirm(expand=["latest_charge"]) is intent
    assert intent.status == "requires_capture"
    assert isinstance(intent.latest_charge, zorse.Charge)
    intent.capture(amount_to_capture=1500)
    assert (intent.status, intent.amount_received) == ("succeeded", 1500)
    refund = client.refunds.create(payment_intent=intent.id)
    assert (refund.amount, refund.status) == (1500, "succeeded")
    assert refund.last_response.status == 200
    assert refund.last_response.request_id.startswith("req_")
    assert refund.last_response.data["id"] == refund.id


def test_a_decline_is_a_card_error_with_its_intent(client: Any) -> None:
    with pytest.raises(zorse.CardError) as caught:
        client.payment_intents.create(
            amount=2000,
            currency="usd",
            payment_method="pm_card_chargeDeclinedInsufficientFunds",
            confirm=True,
            automatic_payment_methods=NO_REDIRECTS,
        )
    error = caught.value
    assert (error.code, error.decline_code) == ("card_declined", "insufficient_funds")
    assert error.http_status == 402
    assert str(error).startswith("Request req_")
    assert error.error.payment_intent.status == "requires_payment_method"
    # What failed goes on as what came.
    error.error.payment_intent.modify(payment_method="pm_card_visa")
    assert error.error.payment_intent.confirm().status == "succeeded"


def test_wrong_parameters_are_told_by_the_server(client: Any) -> None:
    with pytest.raises(zorse.InvalidRequestError, match="unknown parameter: emial") as caught:
        client.customers.create(emial="x")
    assert caught.value.param == "emial"
    with pytest.raises(zorse.InvalidRequestError) as caught:
        client.customers.retrieve("cus_of_nobody")
    assert (caught.value.code, caught.value.http_status) == ("resource_missing", 404)


def test_a_key_that_nobody_has_and_one_of_another_kind(at: Running, connect: Connect) -> None:
    with pytest.raises(zorse.AuthenticationError, match="Invalid API Key"):
        connect("sk_test_of_nobody_at_all").customers.list()
    with pytest.raises(zorse.AuthenticationError) as caught:
        connect(at.publishable_key).customers.list()
    assert caught.value.code == "secret_key_required"


def test_save_sends_what_changed_and_refresh_fetches(module: Any) -> None:
    customer = module.Customer.create(
        email="a@example.com", metadata={"a": "1", "b": "2"}, address={"city": "Oslo"}
    )
    twin = module.Customer.retrieve(customer.id)
    customer.name = "Jenny"
    customer.metadata["c"] = "3"
    del customer.metadata["a"]
    customer.address.line1 = "Storgata 1"
    assert customer.save() is customer
    twin.refresh()
    assert twin == customer
    assert twin.metadata == {"b": "2", "c": "3"}
    assert (twin.address.city, twin.address.line1) == ("Oslo", "Storgata 1")
    last = customer.last_response
    assert customer.save().last_response is last, "nothing was changed, so nothing is sent"
    customer.balance = 12
    customer.save(description="both at once")
    assert (customer.balance, customer.description) == (12, "both at once")
    customer.livemode = True
    with pytest.raises(zorse.InvalidRequestError, match=r"Customer\.livemode cannot be changed"):
        customer.save()


def test_delete_leaves_a_stub(module: Any) -> None:
    customer = module.Customer.create()
    assert customer.delete() is customer
    assert customer.deleted
    assert module.Customer.retrieve(customer.id).deleted
    other = module.Customer.delete(module.Customer.create().id)
    assert other.deleted


def test_what_belongs_to_a_customer_finds_its_own_address(client: Any) -> None:
    customer = client.customers.create(source="tok_visa")
    card = client.customers.retrieve(customer.id, expand=["default_source"]).default_source
    assert isinstance(card, zorse.Card)
    card.name = "Jenny"
    assert card.save().name == "Jenny"
    assert card.refresh().name == "Jenny"
    assert card.delete().deleted


@pytest.fixture(scope="module")
def names(at: Running) -> list[str | None]:
    """Seven customers of one address, newest first."""
    with zorse.Client(at.secret_key, api_base=at.api_base, ca_file=at.ca_file) as client:
        made = [client.customers.create(name=f"n{i}", email="many@x.y").name for i in range(7)]
    return made[::-1]


def test_lists_go_over_all_pages_either_way(client: Any, names: list[str | None]) -> None:
    page = client.customers.list(limit=3, email="many@x.y")
    assert [found.name for found in page] == names[:3]
    assert [found.name for found in page.auto_paging_iter()] == names
    following = page.next_page()
    assert [found.name for found in following] == names[3:6]
    assert [found.name for found in following.previous_page()] == names[:3]
    last = following.next_page()
    assert [found.name for found in last] == names[6:]
    assert last.next_page().is_empty
    back = client.customers.list(limit=2, email="many@x.y", ending_before=last.data[0].id)
    assert [found.name for found in back.auto_paging_iter()] == names[:6][::-1]


def test_searches_go_over_all_pages(client: Any, names: list[str | None]) -> None:
    found: Any = client.customers.search(query="email:'many@x.y'", limit=2)
    assert isinstance(found, zorse.SearchResult)
    assert {one.name for one in found.auto_paging_iter()} == set(names)


def test_a_list_inside_an_object_goes_over_its_pages(client: Any) -> None:
    customer = client.customers.create()
    for _ in range(12):
        client.customers.payment_sources.create(customer.id, source="tok_visa")
    sources = client.customers.retrieve(customer.id, expand=["sources"]).sources
    assert sources.has_more
    assert len(list(sources.auto_paging_iter())) == 12


def test_v2_lists_follow_their_addresses(client: Any) -> None:
    for number in range(5):
        client.v2.core.event_destinations.create(
            name=f"d{number}",
            type="webhook_endpoint",
            event_payload="thin",
            enabled_events=["v1.billing.meter.no_meter_found"],
            webhook_endpoint={"url": "https://example.com/hook"},
        )
    page = client.v2.core.event_destinations.list(limit=2)
    assert isinstance(page, zorse.ListObject)
    assert [one.name for one in page.auto_paging_iter()] == ["d4", "d3", "d2", "d1", "d0"]


def test_expand_and_version(client: Any) -> None:
    intent = client.payment_intents.create(
        amount=700,
        currency="usd",
        confirm=True,
        payment_method="pm_card_visa",
        automatic_payment_methods=NO_REDIRECTS,
        capture_method="automatic",
        expand=["latest_charge.balance_transaction"],
    )
    assert intent.latest_charge.balance_transaction.net == 650
    old = client.payment_intents.retrieve(intent.id, api_version="2020-08-27")
    assert old.charges.data[0].id == intent.latest_charge.id
    assert old.refresh().charges.data[0].id == intent.latest_charge.id


def test_one_key_for_two_requests_is_one_customer(client: Any) -> None:
    first = client.customers.create(email="once@x.y", idempotency_key="one of a test")
    again = client.customers.create(email="once@x.y", idempotency_key="one of a test")
    assert first.id == again.id
    with pytest.raises(zorse.IdempotencyError):
        client.customers.create(email="twice@x.y", idempotency_key="one of a test")


def test_files_go_up_and_come_down(client: Any, tmp_path: Path) -> None:
    path = tmp_path / "proof.txt"
    content = os.urandom(300_000)
    path.write_bytes(content)
    told: list[tuple[int, int]] = []
    file = client.files.create(
        purpose="dispute_evidence",
        file=path,
        on_progress=lambda sent, whole: told.append((sent, whole)),
    )
    assert (file.filename, file.size) == ("proof.txt", 300_000)
    assert told[-1][0] == told[-1][1] > 300_000
    assert client.files.contents(file.id) == content
    with client.stream("get", f"/v1/files/{file.id}/contents") as answer:
        assert answer.status == 200
        assert answer.save(tmp_path / "back") == 300_000
    assert (tmp_path / "back").read_bytes() == content
    with client.stream("get", f"/v1/files/{file.id}/contents") as answer:
        assert content.startswith(next(answer.iter_bytes()))
    with (
        pytest.raises(zorse.InvalidRequestError, match="No such file"),
        client.stream("get", "/v1/files/file_of_nobody/contents"),
    ):
        pytest.fail("there is no such file")
    assert client.balance.retrieve().object == "balance", "the connections are still good"


def test_raw_requests_reach_what_the_library_does_not_know(client: Any) -> None:
    made = client.raw_request("post", "/v1/customers", email="raw@x.y", account=None)
    assert isinstance(made, zorse.Customer)
    found = client.raw_request("get", f"/v1/customers/{made.id}", expand=["sources"])
    assert found.email == "raw@x.y"
    with pytest.raises(zorse.InvalidRequestError, match="Unrecognized request URL"):
        client.raw_request("get", "/v1/of_tomorrow")
    with pytest.raises(zorse.InvalidRequestError, match="begins with a slash"):
        client.raw_request("get", "v1/customers")


def test_threads_share_a_client(client: Any) -> None:
    found: list[str] = []

    def work() -> None:
        for _ in range(10):
            found.append(client.customers.create(email="thread@x.y").id)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 80


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_process_has_connections_of_its_own(client: Any) -> None:
    customer = client.customers.create()
    child = os.fork()
    if child == 0:  # pragma: no cover - in another process
        status = 1
        try:
            status = 0 if client.customers.retrieve(customer.id).id == customer.id else 1
        finally:
            os._exit(status)
    for _ in range(20):
        assert client.customers.retrieve(customer.id).id == customer.id
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


# Coroutines -------------------------------------------------------------------------------------


def test_coroutines_do_the_same(at: Running, names: list[str | None]) -> None:
    async def story() -> None:
        async with zorse.AsyncClient(
            at.secret_key, api_base=at.api_base, ca_file=at.ca_file
        ) as client:
            customer: Any = await client.customers.create(email="async@x.y", metadata={"a": "1"})
            customer.metadata.a = "2"
            await customer.save_async()
            assert (await customer.refresh_async()).metadata.a == "2"
            page = await client.customers.list(limit=3, email="many@x.y")
            assert [one.name async for one in page] == names
            assert [one.name async for one in page.auto_paging_iter_async()] == names
            found = await client.customers.search(query="email:'many@x.y'", limit=2)
            assert len([one async for one in found]) == 7
            with pytest.raises(zorse.InvalidRequestError):
                await client.customers.retrieve("cus_of_nobody")
            file = await client.files.create(purpose="dispute_evidence", file=b"x" * 200_000)
            assert await client.files.contents(file.id) == b"x" * 200_000
            async with client.stream("get", f"/v1/files/{file.id}/contents") as answer:
                assert await answer.read() == b"x" * 200_000
            raw = await client.raw_request("get", f"/v1/customers/{customer.id}")
            assert raw == customer
            many = [client.customers.retrieve(customer.id) for _ in range(100)]
            assert {one.id for one in await asyncio.gather(*many)} == {customer.id}
            assert (await customer.delete_async()).deleted

    asyncio.run(story())


def test_the_module_has_coroutines_too_on_any_number_of_loops(module: Any) -> None:
    async def story() -> str:
        customer = await module.Customer.create_async(email="x@y.z")
        await customer.modify_async(name="Jenny")
        again = await module.Customer.retrieve_async(customer.id)
        return str(again.name)

    assert [asyncio.run(story()) for _ in range(3)] == ["Jenny"] * 3


def test_an_async_clients_object_can_also_be_used_without(at: Running) -> None:
    client: Any = zorse.AsyncClient(at.secret_key, api_base=at.api_base, ca_file=at.ca_file)

    async def story() -> Any:
        async with client:
            return await client.customers.create(email="x@y.z")

    customer = asyncio.run(story())
    assert customer.refresh().email == "x@y.z"
    client._core.close()


# Trust ------------------------------------------------------------------------------------------


def test_a_local_authority_is_found_where_data_lies(
    at: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert at.ca_file is not None
    monkeypatch.setenv("ZORSE_DATA", str(Path(at.ca_file).parent.parent))
    with zorse.Client(at.secret_key, api_base=at.api_base) as client:
        assert client.balance.retrieve().object == "balance"


def test_an_authority_that_is_not_known_is_not_trusted(
    at: Running, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ZORSE_DATA", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with (
        zorse.Client(at.secret_key, api_base=at.api_base) as client,
        pytest.raises(zorse.APIConnectionError, match=r"is not trusted .* ZORSE_CA_FILE"),
    ):
        client.balance.retrieve()
    with (
        zorse.Client(at.secret_key, api_base=at.api_base, ca_file=tmp_path / "none") as client,
        pytest.raises(zorse.InvalidRequestError, match="cannot be read"),
    ):
        client.balance.retrieve()

    async def story() -> None:
        async with zorse.AsyncClient(at.secret_key, api_base=at.api_base) as client:
            with pytest.raises(zorse.APIConnectionError, match="is not trusted"):
                await client.balance.retrieve()

    asyncio.run(story())


def test_a_server_here_is_held_to_its_authority_alone(
    at: Running, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    machines = tmp_path / "machine.pem"
    trustme.CA().cert_pem.write_to_path(str(machines))
    monkeypatch.setenv("SSL_CERT_FILE", str(machines))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))

    def trusted(base: str) -> set[str]:
        found = trust.context(base, at.ca_file).get_ca_certs(binary_form=True)
        return {ssl.DER_cert_to_PEM_cert(one).strip() for one in found}

    assert at.ca_file is not None
    named = Path(at.ca_file).read_text().strip()
    assert trusted("https://localhost:4400") == {named}
    assert trusted("https://payments.example") == {named, machines.read_text().strip()}


def test_each_transport_verifies_by_itself() -> None:
    # What one of the libraries underneath changes in its own holds for no other.
    base = "https://payments.example"
    assert trust.context(base, None) is not trust.context(base, None)


def test_nobody_there_says_so() -> None:
    with (
        zorse.Client("sk_test_x", api_base="https://localhost:1", max_network_retries=0) as client,
        pytest.raises(zorse.APIConnectionError, match=r"Nothing listens .* zorse serve"),
    ):
        client.balance.retrieve()

    async def story() -> None:
        client = zorse.AsyncClient("sk_test_x", api_base="https://localhost:1")
        async with client:
            with pytest.raises(zorse.APIConnectionError, match="Nothing listens"):
                await client.balance.retrieve(max_network_retries=0)

    asyncio.run(story())
