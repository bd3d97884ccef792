"""How the API refuses: addresses that lead nowhere, objects that are not there, and the form."""

import asyncio
from typing import Any

import pytest

from tests.api import Api, Server
from zorse.operations.runner import Runner

UNRECOGNIZED = (
    "Unrecognized request URL ({}: {}). If you are trying to list objects, remove the trailing "
    "slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) "
    "identifier in your code. Please see https://stripe.com/docs or we can help at "
    "https://support.stripe.com/."
)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/nothing"),
        ("GET", "/v1"),
        ("GET", "/v1/"),
        ("GET", "/v2"),
        ("GET", "/v1/customers/"),
        ("POST", "/v1/customers/"),
        ("GET", "/v1//customers"),
        ("GET", "//v1/customers"),
        ("GET", "/v1/customers/cus_1/nothing"),
        ("DELETE", "/v1/customers"),
        ("PUT", "/v1/customers"),
        ("PATCH", "/v1/customers/cus_1"),
        ("POST", "/v1/events"),
        ("GET", "/v1/customers/%00"),
        ("GET", "/v1/customers/cus_%00_1"),
        ("GET", "/v1/customers/%FF%FE"),
        ("GET", "/V1/customers"),
    ],
)
def test_an_address_that_leads_nowhere_is_named(api: Api, method: str, path: str) -> None:
    answer = api.server.send(
        method, f"https://localhost{path}", headers={"Authorization": f"Bearer {api.key}"}
    )
    assert answer.status == 404
    assert answer.error["type"] == "invalid_request_error"
    assert answer.error["message"] == UNRECOGNIZED.format(method, path)
    assert "code" not in answer.error


def test_a_coded_slash_stays_inside_its_id(api: Api) -> None:
    error = api.refused("GET", "/v1/customers/cus_1%2Fcards", status=404)
    assert error["message"] == "No such customer: 'cus_1/cards'"


def test_an_unknown_address_needs_no_key(server: Server) -> None:
    assert server.send("GET", "/v1/nothing").status == 404


@pytest.mark.parametrize(
    ("path", "name", "param"),
    [
        ("/v1/customers/x_1", "customer", "id"),
        ("/v1/charges/x_1", "charge", "id"),
        ("/v1/refunds/x_1", "refund", "id"),
        ("/v1/products/x_1", "product", "id"),
        ("/v1/prices/x_1", "price", "id"),
        ("/v1/coupons/x_1", "coupon", "id"),
        ("/v1/events/x_1", "event", "id"),
        ("/v1/tokens/x_1", "token", "id"),
        ("/v1/files/x_1", "file", "id"),
        ("/v1/disputes/x_1", "dispute", "id"),
        ("/v1/payment_intents/x_1", "payment_intent", "intent"),
        ("/v1/setup_intents/x_1", "setupintent", "intent"),
        ("/v1/apple_pay/domains/x_1", "apple_pay_domain", "domain"),
        ("/v1/webhook_endpoints/x_1", "webhook endpoint", "id"),
        ("/v1/promotion_codes/x_1", "promotion code", "id"),
        ("/v1/test_helpers/test_clocks/x_1", "test clock", "id"),
        ("/v1/checkout/sessions/x_1", "checkout.session", "id"),
    ],
)
def test_a_missing_object_is_named_as_the_api_names_it(
    api: Api, path: str, name: str, param: str
) -> None:
    answer = api.request("GET", path)
    assert answer.status == 404
    error = answer.error
    assert error.pop("request_log_url").startswith("https://localhost:4400/test/logs/req_")
    assert error == {
        "code": "resource_missing",
        "doc_url": "https://stripe.com/docs/error-codes/resource-missing",
        "message": f"No such {name}: 'x_1'",
        "param": param,
        "type": "invalid_request_error",
    }


def test_a_missing_payment_method_may_be_elsewhere(api: Api) -> None:
    error = api.refused("GET", "/v1/payment_methods/pm_1", status=404)
    assert error["param"] == "payment_method"
    assert error["message"] == (
        "No such PaymentMethod: 'pm_1'; It's possible this PaymentMethod exists on one of your "
        "connected accounts, in which case you should retry this request on that connected "
        "account. Learn more at https://stripe.com/docs/connect/authentication"
    )


@pytest.mark.parametrize(
    ("path", "params", "name", "param"),
    [
        ("/v1/prices", {"currency": "usd", "unit_amount": 1, "product": "x_1"}, "product",
         "product"),
        ("/v1/payment_intents", {"amount": 100, "currency": "usd", "customer": "x_1"}, "customer",
         "customer"),
        ("/v1/promotion_codes", {"promotion": {"type": "coupon", "coupon": "x_1"}}, "coupon",
         "promotion[coupon]"),
    ],
)  # fmt: skip
def test_a_parameter_that_names_nothing_is_a_bad_request(
    api: Api, path: str, params: dict[str, Any], name: str, param: str
) -> None:
    error = api.refused("POST", path, params)
    assert error["code"] == "resource_missing"
    assert error["message"] == f"No such {name}: 'x_1'"
    assert error["param"] == param
    assert api.events() == []


def test_a_deleted_customer_is_found_by_path_alone(api: Api) -> None:
    customer = api.post("/v1/customers", name="Jenny")
    stub = api.delete(f"/v1/customers/{customer['id']}")
    assert stub == {"id": customer["id"], "object": "customer", "deleted": True}
    assert api.get(f"/v1/customers/{customer['id']}") == stub
    error = api.refused(
        "POST",
        "/v1/payment_intents",
        {"amount": 100, "currency": "usd", "customer": customer["id"]},
    )
    assert error["message"] == f"No such customer: '{customer['id']}'"
    api.refused("POST", f"/v1/customers/{customer['id']}", {"name": "Jo"}, status=404)
    api.refused("DELETE", f"/v1/customers/{customer['id']}", status=404)


def test_an_error_has_only_the_fields_that_apply(api: Api) -> None:
    error = api.refused("POST", "/v1/customers", {"nonsense": 1})
    assert sorted(error) == list(error)
    assert None not in error.values()
    assert error["doc_url"] == "https://stripe.com/docs/error-codes/parameter-unknown"
    log_url = error["request_log_url"]
    assert log_url.startswith("https://localhost:4400/test/logs/req_")
    assert log_url.endswith("?t=1781524800")


def test_the_log_address_of_live_mode_has_no_mode_in_it(live: Api) -> None:
    error = live.refused("POST", "/v1/customers", {"nonsense": 1})
    assert error["request_log_url"].startswith("https://localhost:4400/logs/req_")


def test_a_fault_of_ours_is_told_without_its_details(
    api: Api, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("Something private went wrong.")

    monkeypatch.setattr(Runner, "_behave", fail)
    answer = api.server.send(
        "POST", "/v1/customers", headers={"Authorization": f"Bearer {api.key}"}
    )
    assert answer.status == 500
    assert answer.error["type"] == "api_error"
    assert "private" not in answer.content.decode()
    assert "Something private went wrong." in capsys.readouterr().err


def test_an_absent_operation_names_itself(api: Api) -> None:
    answer = api.request("POST", "/v1/subscriptions", headers={"Idempotency-Key": "k"})
    assert answer.status == 501
    assert answer.error["type"] == "api_error"
    assert answer.error["code"] == "not_implemented"
    assert "POST /v1/subscriptions" in answer.error["message"]
    assert answer.headers["stripe-should-retry"] == "false", "it would be absent next time too"


def test_a_client_that_leaves_is_not_answered(server: Server) -> None:
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/v1/customers",
        "raw_path": b"/v1/customers",
        "query_string": b"",
        "scheme": "https",
        "headers": [(b"authorization", f"Bearer {server.secrets.test_secret}".encode())],
    }
    coroutine = server.zorse.app(scope, receive, send)
    asyncio.set_event_loop(server.loop)
    server.loop.run_until_complete(coroutine)
    assert sent == []
