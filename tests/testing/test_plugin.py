"""The plugin in suites of its users: beside other plugins, in any order, and when tests fail."""

from pathlib import Path

import pytest

from tests.testing.suites import run

STORIES = """
    import threading

    import pytest
    import stripe
    import zorse


    @pytest.mark.parametrize("number", range(10))
    def test_every_test_begins_with_nothing(zorse_client, number):
        assert zorse_client.customers.list().data == []
        for _ in range(number):
            zorse_client.customers.create()
        assert len(zorse_client.customers.list(limit=100).data) == number


    @pytest.mark.parametrize("number", range(5))
    def test_the_official_package(stripe_on_zorse, zorse_account, number):
        assert stripe.api_key == zorse_account.secret_key
        assert stripe.Customer.list().data == []
        stripe.Customer.create()
        assert len(stripe.StripeClient("sk_test_own").v1.customers.list().data) == 1


    def test_without_fixtures_the_package_is_as_it_was():
        assert stripe.api_key is None
        assert stripe.RequestsClient.request.__module__.startswith("stripe")


    def test_threads(zorse_client):
        threads = [threading.Thread(target=zorse_client.customers.create) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(zorse_client.customers.list().data) == 5


    def test_the_client_is_of_the_account(zorse_client, zorse_account):
        assert zorse_client.raw_request("get", "/v1/account").id == zorse_account.id


    def test_accounts_of_tests_that_are_over_are_gone(zorse_server, zorse_account):
        running = zorse_server._run()
        assert [row.id for row in running.call(running.zorse.store.accounts)] == [zorse_account.id]
"""


def test_a_suite_in_random_order(tmp_path: Path) -> None:
    ran = run(tmp_path, STORIES, "--randomly-seed=2", plugins=("randomly",))
    assert ran.passed() == 19
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != "") == [
        "pytest.ini",
        "test_shop.py",
    ]


def test_a_suite_on_several_workers(tmp_path: Path) -> None:
    conftest = """
        import os, pathlib, pytest

        @pytest.fixture(autouse=True)
        def _note_the_server(zorse_server, worker_id):
            thread = zorse_server._run()._thread
            path = pathlib.Path(__file__).parent / f"{worker_id}.txt"
            with path.open("a") as file:
                print(os.getpid(), id(zorse_server), thread.native_id, file=file)
    """
    ran = run(tmp_path, STORIES, "-n", "2", conftest=conftest, plugins=("xdist",))
    assert ran.passed() == 19
    noted = [set(path.read_text().splitlines()) for path in tmp_path.glob("gw*.txt")]
    assert [len(lines) for lines in noted] == [1, 1], "a worker had more than one server"
    assert noted[0] != noted[1]


def test_asyncio_and_trio_by_anyio(tmp_path: Path) -> None:
    source = """
        import anyio
        import pytest
        import stripe

        pytestmark = pytest.mark.anyio

        @pytest.fixture(params=["asyncio", "trio"])
        def anyio_backend(request):
            return request.param

        @pytest.fixture
        async def customer(zorse_async_client):
            return await zorse_async_client.customers.create(name="Jenny")

        async def test_the_library(zorse_async_client, customer):
            found = await zorse_async_client.customers.retrieve(customer.id)
            assert found.name == "Jenny"
            async with anyio.create_task_group() as group:
                for _ in range(9):
                    group.start_soon(zorse_async_client.customers.create)
            assert len((await zorse_async_client.customers.list()).data) == 10

        async def test_the_official_package(stripe_on_zorse):
            made = await stripe.Customer.create_async(name="Jenny")
            assert (await stripe.Customer.retrieve_async(made.id)).name == "Jenny"
    """
    assert run(tmp_path, source, plugins=("anyio",)).passed() == 4


def test_asyncio_by_its_own_plugin(tmp_path: Path) -> None:
    source = """
        import asyncio
        import stripe

        async def test_the_library(zorse_async_client):
            made = await zorse_async_client.customers.create(name="Jenny")
            found = await asyncio.gather(
                *[zorse_async_client.customers.retrieve(made.id) for _ in range(10)]
            )
            assert {one.name for one in found} == {"Jenny"}

        async def test_the_official_package(stripe_on_zorse):
            made = await stripe.Customer.create_async(name="Jenny")
            assert (await stripe.Customer.retrieve_async(made.id)).name == "Jenny"
    """
    flags = ("-o", "asyncio_mode=auto", "-o", "asyncio_default_fixture_loop_scope=function")
    assert run(tmp_path, source, *flags, plugins=("asyncio",)).passed() == 2


def test_no_socket_is_opened(tmp_path: Path) -> None:
    source = """
        import asyncio
        import socket
        import httpx
        import pytest
        import pytest_socket
        import stripe

        def test_sockets_are_forbidden_here():
            with pytest.raises((pytest_socket.SocketBlockedError, UserWarning)):
                socket.socket()

        def test_the_library(zorse_client):
            assert zorse_client.customers.create().object == "customer"

        def test_the_official_package(stripe_on_zorse):
            stripe.Customer.create()
            assert len(stripe.StripeClient("sk_test_own").v1.customers.list().data) == 1

        def test_httpx(zorse_server, zorse_account):
            with httpx.Client(transport=zorse_server.httpx_transport()) as client:
                answer = client.get(
                    "https://api.stripe.com/v1/balance", auth=(zorse_account.secret_key, "")
                )
            assert answer.json()["object"] == "balance"
    """
    assert run(tmp_path, source, "--disable-socket", plugins=("socket",)).passed() == 4


def test_a_unittest_uses_it_too(tmp_path: Path) -> None:
    source = """
        import unittest
        import pytest
        import stripe

        @pytest.mark.usefixtures("stripe_on_zorse")
        class Checkout(unittest.TestCase):
            def test_a_customer(self):
                self.assertEqual(stripe.Customer.list().data, [])
                stripe.Customer.create()

            def test_another(self):
                self.assertEqual(stripe.Customer.list().data, [])
    """
    assert run(tmp_path, source).passed() == 2


def test_accounts_that_a_suite_makes_itself_stay(tmp_path: Path) -> None:
    source = """
        import pytest

        @pytest.fixture(scope="module")
        def shop(zorse_server):
            return zorse_server.client()

        def test_one(shop, zorse_client):
            shop.customers.create()

        def test_two(shop, zorse_client):
            assert len(shop.customers.list().data) == 1
            assert zorse_client.customers.list().data == []
    """
    assert run(tmp_path, source).passed() == 2


# When tests fail --------------------------------------------------------------------------------

FAILING = """
    import pytest
    import zorse

    def test_that_passes(zorse_client):
        zorse_client.products.create(name="Of the test that passes")

    def test_that_fails(zorse_client):
        customer = zorse_client.customers.create(name="Jenny")
        zorse_client.payment_intents.create(
            amount=1_000,
            currency="usd",
            customer=customer.id,
            payment_method="pm_card_chargeDeclined",
            confirm=True,
            return_url="https://example.com/back",
        )

    @pytest.fixture
    def broken(zorse_client):
        zorse_client.coupons.list()
        zorse_client.prices.list(limit=1)
        raise ValueError("in the fixture")

    def test_that_cannot_begin(broken):
        pass

    @pytest.fixture
    def untidy(zorse_client):
        yield
        zorse_client.customers.retrieve("cus_of_the_teardown")

    def test_that_cannot_end(untidy):
        pass

    def test_with_an_account_of_its_own(zorse_server):
        zorse_server.client().refunds.list()
        assert False

    def test_that_asks_nothing(zorse_client):
        assert False

    def test_that_asks_a_lot(zorse_client):
        for _ in range(60):
            zorse_client.events.list()
        assert False
"""


@pytest.mark.parametrize("workers", [(), ("-n", "1")], ids=["alone", "on a worker"])
def test_a_test_that_fails_shows_its_requests(tmp_path: Path, workers: tuple[str, ...]) -> None:
    ran = run(tmp_path, FAILING, *workers, plugins=("xdist",))
    assert ran.status == 1
    output = ran.output
    assert output.count("Requests to zorse by acct_") == 5
    assert output.count("POST   /v1/payment_intents  402  req_") == 1
    assert "Your card was declined. (card_declined)" in output
    assert "GET    /v1/prices?limit=1  200  req_" in output
    assert "No such customer: 'cus_of_the_teardown' (resource_missing)" in output
    assert "GET    /v1/refunds  200  req_" in output
    assert "/v1/products" not in output, "a test that passes is told of"
    assert "… and 10 before these" in output
    assert output.count("GET    /v1/events  200") == 50


def test_a_test_that_fails_leaves_the_package_as_it_was(tmp_path: Path) -> None:
    source = """
        import stripe

        def test_that_fails(stripe_on_zorse):
            stripe.api_key = "sk_test_other"
            stripe.Customer.retrieve("cus_unknown")

        def test_afterwards():
            assert stripe.api_key is None
            assert stripe.RequestsClient.request.__module__ == "stripe._http_client"
            assert not hasattr(stripe.RequestsClient.request, "__wrapped__")
    """
    assert {**run(tmp_path, source).counts, "in": 0} == {"failed": 1, "passed": 1, "in": 0}


@pytest.mark.parametrize(
    ("missing", "fixture", "line"),
    [
        ("uvloop", "zorse_client", "uvloop is missing: pip install 'zorse[server]'"),
        ("stripe", "stripe_on_zorse", "pip install stripe"),
    ],
)
def test_what_is_not_installed_is_named_in_one_line(
    tmp_path: Path, missing: str, fixture: str, line: str
) -> None:
    conftest = f"import sys\nsys.modules[{missing!r}] = None\n"
    ran = run(tmp_path, f"def test_one({fixture}):\n    pass\n", conftest=conftest)
    assert ran.counts["error"] == 1
    assert line in ran.output
    assert "Traceback" not in ran.output
    assert "test_shop.py:1" not in ran.output


# Suites that use nothing of it ------------------------------------------------------------------


def test_a_suite_that_uses_no_fixture_pays_nothing(tmp_path: Path) -> None:
    source = """
        import sys

        def test_one():
            assert "zorse.testing.plugin" in sys.modules
            heavy = {"zorse.server", "zorse.contract", "zorse.client.core", "uvloop", "orjson"}
            heavy |= {"stripe", "httpx", "zorse.testing.exchange", "zorse.testing.stripe_package"}
            assert not heavy & set(sys.modules)
    """
    assert run(tmp_path, source).passed() == 1


def test_the_fixtures_tell_what_they_are(tmp_path: Path) -> None:
    ran = run(tmp_path, "", "--fixtures")
    for name in ("zorse_server", "zorse_account", "zorse_client", "zorse_async_client"):
        _, found, after = ran.output.partition(f"\n{name}")
        assert found, name
        assert "no docstring" not in after.splitlines()[1]
    assert "stripe_on_zorse" in ran.output
