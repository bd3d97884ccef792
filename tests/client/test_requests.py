"""What goes out: keys, accounts, versions, ids, parameters, and tries again."""

import asyncio
import logging
from typing import Any

import pytest

import zorse
from tests.client.scripted import Scripted, answer
from zorse.client import trying
from zorse.client.core import HEAD_VERSION

KEY = "sk_test_a_key_of_a_test_that_is_long_enough"


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited between tries; nobody really waits."""
    waited: list[float] = []

    async def sleep_async(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(trying, "sleep", waited.append)
    monkeypatch.setattr(trying, "sleep_async", sleep_async)
    return waited


def client_of(*answers: Any, **settings: Any) -> tuple[Any, Scripted]:
    line = Scripted(answers)
    return zorse.Client(KEY, transport=line, **settings), line


def test_a_read_carries_key_version_and_parameters() -> None:
    client, line = client_of(account="acct_1")
    client.customers.retrieve("cus_1", expand=["default_source"])
    request = line.asked[0]
    assert request.method == "GET"
    assert request.url == "https://localhost:4400/v1/customers/cus_1?expand[0]=default_source"
    assert request.headers["Authorization"] == f"Bearer {KEY}"
    assert request.headers["Stripe-Version"] == HEAD_VERSION
    assert request.headers["Stripe-Account"] == "acct_1"
    assert request.headers["User-Agent"].startswith(f"zorse-python/{zorse.__version__} ")
    assert "Idempotency-Key" not in request.headers
    assert request.body is None


def test_a_write_carries_a_form_and_a_key_of_its_own() -> None:
    client, line = client_of()
    client.customers.create(email="a@b.c", metadata={"a": "1"})
    client.customers.create(email="a@b.c", idempotency_key="mine")
    first, second = line.asked
    assert line.bodies[0] == b"email=a%40b.c&metadata[a]=1"
    assert first.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert len(first.headers["Idempotency-Key"]) == 36
    assert second.headers["Idempotency-Key"] == "mine"


def test_a_v2_write_is_json_with_its_nulls() -> None:
    client, line = client_of()
    client.v2.core.event_destinations.create(name="x", description=None, enabled_events=["a"])
    assert line.bodies[0] == b'{"name":"x","description":null,"enabled_events":["a"]}'
    assert line.asked[0].headers["Content-Type"] == "application/json"


def test_options_of_one_request_are_for_it_alone() -> None:
    client, line = client_of()
    client.customers.list(
        limit=3,
        api_key="sk_test_another",
        account="acct_2",
        api_version="2024-06-20",
        api_base="https://elsewhere.example",
        timeout=3,
        headers={"X-Trace": "1"},
    )
    client.customers.list(stripe_account="acct_3", stripe_version="2023-10-16")
    client.customers.list()
    first, second, third = line.asked
    assert first.url == "https://elsewhere.example/v1/customers?limit=3"
    assert first.headers["Authorization"] == "Bearer sk_test_another"
    assert first.headers["Stripe-Account"] == "acct_2"
    assert first.headers["Stripe-Version"] == "2024-06-20"
    assert first.headers["X-Trace"] == "1"
    assert first.timeout == 3
    assert second.headers["Stripe-Account"] == "acct_3"
    assert second.headers["Stripe-Version"] == "2023-10-16"
    assert third.headers["Authorization"] == f"Bearer {KEY}"
    assert "Stripe-Account" not in third.headers


def test_a_parameter_that_goes_by_an_options_name_is_a_parameter() -> None:
    client, line = client_of()
    client.account_links.create(account="acct_1", type="account_onboarding", stripe_account="a_2")
    client.webhook_endpoints.create(url="https://a.example", api_version="2024-06-20")
    assert b"account=acct_1" in line.bodies[0]
    assert line.asked[0].headers["Stripe-Account"] == "a_2"
    assert b"api_version=2024-06-20" in line.bodies[1]
    assert line.asked[1].headers["Stripe-Version"] == HEAD_VERSION


def test_a_parameter_with_a_word_of_python_has_an_underscore() -> None:
    client, line = client_of()
    client.v2.money_management.outbound_payments.create(from_={"financial_account": "fa_1"})
    assert line.bodies[0] == b'{"from":{"financial_account":"fa_1"}}'


def test_what_was_fetched_goes_on_as_it_was_fetched() -> None:
    client, line = client_of(answer(body={"id": "cus_1", "object": "customer"}))
    customer = client.customers.retrieve(
        "cus_1",
        api_key="sk_test_another",
        account="acct_2",
        api_version="2024-06-20",
        expand=["default_source"],
    )
    customer.refresh()
    customer.modify(email="x")
    customer.list_payment_methods()
    for request in line.asked:
        assert request.headers["Authorization"] == "Bearer sk_test_another"
        assert request.headers["Stripe-Account"] == "acct_2"
        assert request.headers["Stripe-Version"] == "2024-06-20"
    assert line.asked[1].url.endswith("/v1/customers/cus_1?expand[0]=default_source")
    assert line.asked[3].url.endswith("/v1/customers/cus_1/payment_methods")


def test_what_lies_inside_goes_on_as_well() -> None:
    body = {
        "object": "list",
        "data": [
            {"id": "ch_1", "object": "charge", "customer": {"id": "cus_1", "object": "customer"}}
        ],
        "has_more": False,
        "url": "/v1/charges",
    }
    client, line = client_of(answer(body=body), answer(body={"id": "cus_1", "object": "customer"}))
    charges = client.charges.list(account="acct_2")
    charges.data[0].customer.refresh()
    assert line.asked[1].headers["Stripe-Account"] == "acct_2"


def test_the_module_asks_with_its_settings_of_the_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Scripted([answer(body={"id": "pi_1", "object": "payment_intent"})])
    monkeypatch.setattr(zorse, "transport", line)
    monkeypatch.setattr(zorse, "api_base", "https://pay.example/")
    monkeypatch.setattr(zorse, "api_version", "2024-06-20")
    monkeypatch.setattr(zorse, "api_key", "sk_test_first")
    intent: Any = zorse.PaymentIntent.create(amount=1, currency="usd")
    monkeypatch.setattr(zorse, "api_key", "sk_test_second")
    monkeypatch.setattr(zorse, "account", "acct_9")
    zorse.PaymentIntent.confirm("pi_1")
    intent.capture(amount_to_capture=1)
    zorse.Account.retrieve()
    zorse.Refund.TestHelpers.expire("re_1")
    keys = [request.headers["Authorization"] for request in line.asked]
    words = ["first", "second", "first", "second", "second"]
    assert keys == [f"Bearer sk_test_{word}" for word in words]
    assert [request.url for request in line.asked] == [
        "https://pay.example/v1/payment_intents",
        "https://pay.example/v1/payment_intents/pi_1/confirm",
        "https://pay.example/v1/payment_intents/pi_1/capture",
        "https://pay.example/v1/account",
        "https://pay.example/v1/test_helpers/refunds/re_1/expire",
    ]
    assert line.asked[1].headers["Stripe-Account"] == "acct_9"
    assert line.asked[1].headers["Stripe-Version"] == "2024-06-20"


def test_clients_beside_each_other_do_not_mix() -> None:
    one, first = client_of()
    two = zorse.Client("sk_test_two", transport=(second := Scripted()))
    one.customers.list()
    two.customers.list()
    assert first.asked[0].headers["Authorization"] == f"Bearer {KEY}"
    assert second.asked[0].headers["Authorization"] == "Bearer sk_test_two"


# Refused before the wire ------------------------------------------------------------------------


def test_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ZORSE_API_KEY", raising=False)
    line = Scripted()
    with pytest.raises(zorse.AuthenticationError, match="No API key was given"):
        zorse.Client(transport=line).customers.list()
    monkeypatch.setenv("ZORSE_API_KEY", "sk_test_of_the_environment")
    zorse.Client(transport=line).customers.list()
    assert line.asked[0].headers["Authorization"] == "Bearer sk_test_of_the_environment"


@pytest.mark.parametrize("key", [12, b"sk_test", "sk test", "sk_test\nX: y", "", "sk_tést"])
def test_what_is_no_key(key: Any) -> None:
    client, line = client_of()
    with pytest.raises(zorse.AuthenticationError) as caught:
        client.customers.list(api_key=key)
    assert str(key) == "" or repr(key) not in str(caught.value)
    assert not line.asked


def test_ids_are_texts_that_say_something_and_stay_in_their_place() -> None:
    client, line = client_of()
    for wrong in (None, "", "  ", 12):
        with pytest.raises(zorse.InvalidRequestError, match="needs the id customer"):
            client.customers.retrieve(wrong)
    client.customers.retrieve("cus_1/../../charges?x")
    assert line.asked[0].url.endswith("/v1/customers/cus_1%2F..%2F..%2Fcharges%3Fx")


def test_a_wrong_call_says_what_is_right() -> None:
    client, line = client_of()
    with pytest.raises(TypeError, match=r"takes these ids: none; 1 .* Parameters are key"):
        client.customers.create({"email": "x"})
    with pytest.raises(TypeError, match="takes these ids: customer; 0 were given"):
        client.customers.retrieve()
    with pytest.raises(
        AttributeError, match=r"Client has no 'customer'\. Did you mean customers\?"
    ):
        _ = client.customer
    with pytest.raises(AttributeError, match=r"customers has no 'creat'\. Did you mean create\?"):
        _ = client.customers.creat
    with pytest.raises(AttributeError, match="module 'zorse' has no attribute 'Custumer'"):
        _ = zorse.Custumer  # type: ignore[attr-defined,unused-ignore]
    assert not line.asked


@pytest.mark.parametrize("timeout", [0, -1, "x"])
def test_a_timeout_is_a_number_above_0(timeout: Any) -> None:
    client, _ = client_of()
    with pytest.raises(zorse.InvalidRequestError, match="seconds above 0"):
        client.customers.list(timeout=timeout)


def test_plain_http_has_to_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ZORSE_INSECURE_HTTP", raising=False)
    with pytest.raises(zorse.InvalidRequestError, match="plain HTTP"):
        zorse.Client(KEY, api_base="http://localhost:1")
    zorse.Client(KEY, api_base="http://localhost:1", insecure_http=True)
    monkeypatch.setenv("ZORSE_INSECURE_HTTP", "1")
    zorse.Client(KEY, api_base="http://localhost:1")
    with pytest.raises(zorse.InvalidRequestError, match="an address such as"):
        zorse.Client(KEY, api_base="localhost:1")


def test_what_is_no_transport() -> None:
    nothing: Any = object()
    with pytest.raises(TypeError, match="send and close"):
        zorse.Client(KEY, transport=nothing)


# Trying again -----------------------------------------------------------------------------------

BROKEN = zorse.APIConnectionError("broken off")
ERROR = {"error": {"message": "no", "type": "api_error"}}


@pytest.mark.parametrize(
    "first",
    [
        BROKEN,
        answer(500, ERROR),
        answer(503, ERROR),
        answer(409, ERROR),
        answer(429, ERROR, stripe_should_retry="true"),
        answer(400, ERROR, stripe_should_retry="true"),
    ],
)
def test_what_may_go_better_is_tried_again_under_the_same_key(
    first: Any, waits: list[float]
) -> None:
    client, line = client_of(first, first, answer(body={"id": "cus_1", "object": "customer"}))
    assert client.customers.create(email="x").id == "cus_1"
    assert len({request.headers["Idempotency-Key"] for request in line.asked}) == 1
    assert len(line.asked) == 3
    assert 0.25 <= waits[0] <= 0.5 <= waits[1] <= 1


@pytest.mark.parametrize(
    "first",
    [
        answer(400, ERROR),
        answer(402, ERROR),
        answer(404, ERROR),
        answer(429, ERROR),
        answer(500, ERROR, stripe_should_retry="false"),
        zorse.APIConnectionError("not trusted", should_retry=False),
    ],
)
def test_what_will_not_go_better_is_not(first: Any, waits: list[float]) -> None:
    client, line = client_of(first)
    with pytest.raises(zorse.ZorseError):
        client.customers.list()
    assert len(line.asked) == 1
    assert waits == []


def test_retries_can_be_set_for_a_client_and_for_a_request(waits: list[float]) -> None:
    client, line = client_of(BROKEN, max_network_retries=1)
    with pytest.raises(zorse.APIConnectionError, match="broken off"):
        client.customers.list()
    assert len(line.asked) == 2
    with pytest.raises(zorse.APIConnectionError):
        client.customers.list(max_network_retries=0)
    assert len(line.asked) == 3
    with pytest.raises(zorse.APIConnectionError):
        client.customers.list(max_network_retries=6)
    assert len(line.asked) == 10
    assert max(waits) <= 5


def test_the_server_may_say_how_long_to_wait(waits: list[float]) -> None:
    client, _ = client_of(
        answer(503, ERROR, retry_after="7"), answer(503, ERROR, retry_after="99"), answer()
    )
    client.customers.list()
    assert waits[0] == 7
    assert waits[1] <= 1


def test_coroutines_try_again_as_well(waits: list[float]) -> None:
    line = Scripted(
        [BROKEN, answer(500, ERROR), answer(body={"id": "cus_1", "object": "customer"})]
    )

    async def story() -> Any:
        async with zorse.AsyncClient(KEY, transport=line) as client:
            return await client.customers.create(email="x")

    assert asyncio.run(story()).id == "cus_1"
    assert len(waits) == 2
    assert line.closed == 1


# Errors -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "error", "kind"),
    [
        (400, {"type": "invalid_request_error"}, zorse.InvalidRequestError),
        (404, {"type": "invalid_request_error"}, zorse.InvalidRequestError),
        (401, {"type": "invalid_request_error"}, zorse.AuthenticationError),
        (402, {"type": "card_error", "decline_code": "lost_card"}, zorse.CardError),
        (403, {"type": "invalid_request_error"}, zorse.PermissionError),
        (400, {"type": "idempotency_error"}, zorse.IdempotencyError),
        (429, {"type": "invalid_request_error", "code": "lock_timeout"}, zorse.RateLimitError),
        (400, {"type": "invalid_request_error", "code": "rate_limit"}, zorse.RateLimitError),
        (501, {"type": "api_error"}, zorse.APIError),
    ],
)
def test_errors_are_of_the_class_that_people_know(
    status: int, error: dict[str, str], kind: type[zorse.ZorseError]
) -> None:
    body = {"error": {"message": "No.", "code": "a_code", "param": "a_param", **error}}
    client, _ = client_of(answer(status, body, stripe_should_retry="false"))
    with pytest.raises(zorse.ZorseError) as caught:
        client.customers.list()
    found = caught.value
    assert type(found) is kind
    assert str(found) == "Request req_scripted: No."
    assert found.user_message == "No."
    assert found.code == error.get("code", "a_code")
    assert found.param == "a_param"
    assert found.decline_code == error.get("decline_code")
    assert (found.http_status, found.request_id) == (status, "req_scripted")
    assert found.json_body == body
    assert found.error.message == "No."
    assert isinstance(found, zorse.StripeError)


def test_an_answer_that_is_no_error_of_the_api_is_told_as_it_came() -> None:
    client, _ = client_of(answer(404, b"<html>nginx</html>"), max_network_retries=0)
    with pytest.raises(zorse.APIError, match="It begins: <html>nginx") as caught:
        client.customers.list()
    assert caught.value.http_body == b"<html>nginx</html>"
    client, _ = client_of(answer(200, b"<html>"))
    with pytest.raises(zorse.APIError, match="no JSON"):
        client.customers.list()


def test_a_key_is_never_shown_in_full(caplog: pytest.LogCaptureFixture) -> None:
    body = {"error": {"message": f"Invalid API Key provided: {KEY}", "type": "x"}}
    client, line = client_of(answer(401, body))
    with (
        caplog.at_level(logging.DEBUG, "zorse"),
        pytest.raises(zorse.AuthenticationError) as caught,
    ):
        client.customers.list()
    client.close()
    shown = [
        str(caught.value),
        repr(caught.value),
        repr(client),
        repr(client.customers),
        repr(client._core.settings),
        repr(client._core.origin),
        repr(line.asked[0]),
        caplog.text,
    ]
    assert not [text for text in shown if KEY in text]
    assert "sk_test_…ough" in str(caught.value)
    assert "sk_test_…ough" in repr(client)


def test_requests_are_logged_without_their_parameters(caplog: pytest.LogCaptureFixture) -> None:
    client, _ = client_of()
    with caplog.at_level(logging.DEBUG, "zorse"):
        client.customers.list(email="jenny@example.com")
    assert caplog.messages == ["GET https://localhost:4400/v1/customers: 200 req_scripted"]
