"""The pytest plugin: a server in memory for the session, and an account of its own for each test.

It is there as soon as zorse is installed. A test that uses no fixture of it pays nothing: the
server starts with the first that does. The report of a test that fails shows what its accounts
asked of the server, and how that was answered.
"""

from collections.abc import Generator, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    import zorse
    from zorse.testing.accounts import Account
    from zorse.testing.server import Server
    from zorse.testing.stripe_package import StripeOnZorse

SECTION: Final = "Requests to zorse"
REQUESTS_SHOWN_MAX: Final = 50

_server: pytest.StashKey["Server"] = pytest.StashKey()
_made: pytest.StashKey[list["Account"]] = pytest.StashKey()
"""The accounts that the running test has made."""
_over: pytest.StashKey[list["Account"]] = pytest.StashKey()
"""Those of them that nobody has a use for after it."""


# Fixtures ---------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def zorse_server(pytestconfig: pytest.Config) -> Iterator["Server"]:
    """A payments server in memory, in this process, for the whole session. No port is opened."""
    from zorse.testing.server import Server, ServerMissing

    server = Server()
    try:
        server.start()
    except ServerMissing as error:
        pytest.fail(str(error), pytrace=False)
    pytestconfig.stash[_server] = server
    server.on_new_account = pytestconfig.stash.setdefault(_made, []).append
    yield server
    del pytestconfig.stash[_server]
    server.stop()


@pytest.fixture
def zorse_account(zorse_server: "Server", pytestconfig: pytest.Config) -> "Account":
    """An account of the test's own, with nothing in it, and its keys. It is gone after the test."""
    account = zorse_server.new_account()
    pytestconfig.stash.setdefault(_over, []).append(account)
    return account


@pytest.fixture
def zorse_client(zorse_server: "Server", zorse_account: "Account") -> "zorse.Client":
    """A ``zorse.Client`` with the secret key of the test's account."""
    return zorse_server.client(zorse_account)


@pytest.fixture
def zorse_async_client(zorse_server: "Server", zorse_account: "Account") -> "zorse.AsyncClient":
    """A ``zorse.AsyncClient`` with the secret key of the test's account."""
    return zorse_server.async_client(zorse_account)


@pytest.fixture
def stripe_on_zorse(zorse_server: "Server", zorse_account: "Account") -> Iterator["StripeOnZorse"]:
    """The package ``stripe`` talks to the server for the test's duration, for the test's account.

    ``stripe.api_key`` is the account's; a key that the server does not know stands for it.
    """
    from zorse.testing.stripe_package import StripeMissing
    from zorse.testing.stripe_package import stripe_on_zorse as on_zorse

    with ExitStack() as stack:
        try:
            there = stack.enter_context(on_zorse(zorse_server, zorse_account))
        except StripeMissing as error:
            pytest.fail(str(error), pytrace=False)
        yield there


# Reports ----------------------------------------------------------------------------------------


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Forget the test's account, once everything was told that is to be told of it."""
    stash = item.config.stash
    stash.get(_made, []).clear()
    try:
        return (yield)
    finally:
        over, server = stash.get(_over, []), stash.get(_server, None)
        if server is not None:
            for account in over:
                server.drop_account(account)
        over.clear()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show in the report of a test that fails what its accounts asked of the server."""
    report = yield
    server = item.config.stash.get(_server, None)
    if report.failed and server is not None:
        for account in accounts_of(item):
            requests = server.requests(account)
            if requests:
                from zorse.testing.accounts import told

                title = f"{SECTION} by {account.id}"
                report.sections.append((title, told(requests, REQUESTS_SHOWN_MAX)))
    return report


def accounts_of(item: pytest.Item) -> list["Account"]:
    """The accounts that a test has made, and those that its fixtures gave it."""
    from zorse.testing.accounts import Account

    given = getattr(item, "funcargs", {}).values()
    found = [*item.config.stash.get(_made, []), *(v for v in given if isinstance(v, Account))]
    return list({account.id: account for account in found}.values())
