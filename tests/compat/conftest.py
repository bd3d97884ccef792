"""A running server over HTTPS, and the official SDKs pointed at it: address, key, authority."""

from collections.abc import Iterator

import pytest
import stripe

from tests.running import Running, running


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(tmp_path_factory.mktemp("data")) as server:
        yield server


@pytest.fixture(autouse=True)
def pointed(served: Running) -> Iterator[None]:
    """The module way: what a program sets once at its start."""
    stripe.api_key = served.secret_key
    stripe.api_base = served.api_base
    stripe.upload_api_base = served.api_base
    stripe.ca_bundle_path = served.ca_file or ""
    stripe.default_http_client = None
    yield
    stripe.api_key = None


@pytest.fixture
def client(served: Running) -> stripe.StripeClient:
    return client_of(served, served.secret_key)


def client_of(server: Running, key: str) -> stripe.StripeClient:
    """The client way: an object with its own key and addresses."""
    addresses: stripe._base_address.BaseAddresses = {
        "api": server.api_base,
        "files": server.api_base,
    }
    return stripe.StripeClient(key, base_addresses=addresses)
