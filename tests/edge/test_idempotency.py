"""Idempotency keys: a request that is sent twice happens once."""

from typing import Any

import orjson
import pytest

from tests.api import Answer, Api, Server
from zorse import contract
from zorse.operations.runner import Runner
from zorse.store.protocol import KeyInUse

DECLINED = {
    "amount": 1000,
    "currency": "usd",
    "payment_method": "pm_card_visa_chargeDeclined",
    "confirm": True,
    "return_url": "https://example.com/back",
}


def post(
    api: Api, path: str, params: dict[str, Any] | None = None, key: str = "once", **headers: str
) -> Answer:
    sent = {"Idempotency-Key": key}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    return api.request("POST", path, params, headers=sent)


def is_replay(second: Answer, first: Answer) -> None:
    assert second.status == first.status
    assert second.content == first.content
    assert second.headers["idempotent-replayed"] == "true"
    assert second.headers["original-request"] == first.headers["request-id"]
    assert second.headers["request-id"] != first.headers["request-id"]
    assert second.headers["stripe-should-retry"] == "false"


def test_the_second_request_gets_the_first_answer(api: Api) -> None:
    first = post(api, "/v1/customers", {"name": "Jenny"})
    is_replay(post(api, "/v1/customers", {"name": "Jenny"}), first)
    is_replay(post(api, "/v1/customers", {"name": "Jenny"}), first)
    assert len(api.get("/v1/customers")["data"]) == 1
    assert api.event_types() == ["customer.created"]


def test_the_order_of_parameters_does_not_matter(api: Api) -> None:
    first = post(api, "/v1/customers", {"name": "Jenny", "metadata": {"a": "1", "b": "2"}})
    again = post(api, "/v1/customers", {"metadata": {"b": "2", "a": "1"}, "name": "Jenny"})
    is_replay(again, first)


def test_a_decline_is_answered_again_and_charges_once(api: Api) -> None:
    first = post(api, "/v1/payment_intents", DECLINED)
    assert first.status == 402
    assert first.headers["stripe-should-retry"] == "false"
    is_replay(post(api, "/v1/payment_intents", DECLINED), first)
    assert len(api.get("/v1/charges")["data"]) == 1


def test_an_error_of_the_operation_is_kept(api: Api) -> None:
    intent = api.post("/v1/payment_intents", amount=1000, currency="usd")
    path = f"/v1/payment_intents/{intent['id']}/cancel"
    api.post(path)
    first = post(api, path)
    assert first.status == 400
    assert first.error["code"] == "payment_intent_unexpected_state"
    is_replay(post(api, path), first)


def test_a_fault_of_ours_is_kept_too(
    api: Api, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    headers = {"Authorization": f"Bearer {api.key}", "Idempotency-Key": "once"}
    with monkeypatch.context() as patched:
        patched.setattr(Runner, "_behave", lambda *_: 1 / 0)
        first = api.server.send("POST", "/v1/customers", headers=headers)
    assert first.status == 500
    is_replay(api.server.send("POST", "/v1/customers", headers=headers), first)
    assert api.get("/v1/customers")["data"] == []
    assert "ZeroDivisionError" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("/v1/customers", {"nonsense": "1"}),
        ("/v1/payment_intents", {"amount": "abc", "currency": "usd"}),
        ("/v1/payment_intents", {"amount": 100, "currency": "usd", "customer": "cus_1"}),
        ("/v1/subscriptions", {}),
    ],
)
def test_what_was_refused_before_it_began_is_not_kept(
    api: Api, path: str, params: dict[str, Any]
) -> None:
    first = post(api, path, params)
    assert first.status in {400, 501}
    # What is absent stays absent; clients are told not to try again by themselves.
    told = "false" if first.status == 501 else None
    assert first.headers.get("stripe-should-retry") == told
    again = post(api, path, params)
    assert "idempotent-replayed" not in again.headers
    assert post(api, "/v1/customers", {"name": "Jenny"}).status == 200


def test_a_refused_key_does_not_use_up_the_idempotency_key(api: Api) -> None:
    headers = {"Idempotency-Key": "once"}
    refused = api.request("POST", "/v1/customers", headers=headers, key="sk_test_nobody_has_this")
    assert refused.status == 401
    assert "idempotent-replayed" not in post(api, "/v1/customers").headers


def test_other_parameters_under_the_same_key_are_refused(api: Api) -> None:
    post(api, "/v1/customers", {"name": "Jenny"})
    answer = post(api, "/v1/customers", {"name": "Jo"})
    assert answer.status == 400
    assert answer.error["type"] == "idempotency_error"
    assert answer.error["message"] == (
        "Keys for idempotent requests can only be used with the same parameters they were first "
        "used with. Try using a key other than 'once' if you meant to execute a different request."
    )
    assert "idempotent-replayed" not in answer.headers
    assert len(api.get("/v1/customers")["data"]) == 1


def test_another_endpoint_under_the_same_key_is_refused(api: Api) -> None:
    post(api, "/v1/customers", {"name": "Jenny"})
    answer = post(api, "/v1/products", {"name": "Jenny"})
    assert answer.status == 400
    assert answer.error["type"] == "idempotency_error"
    assert answer.error["message"] == (
        "Keys for idempotent requests can only be used for the same endpoint they were first used "
        "for ('/v1/customers'). Try using a key other than 'once' if you meant to execute a "
        "different request."
    )


def test_another_file_under_the_same_key_is_refused(api: Api) -> None:
    def upload(data: bytes) -> Answer:
        return api.request(
            "POST",
            "/v1/files",
            {"purpose": "dispute_evidence"},
            files={"file": ("a.png", data)},
            headers={"Idempotency-Key": "once"},
        )

    first = upload(b"\x89PNG one")
    assert first.status == 200, first.content
    is_replay(upload(b"\x89PNG one"), first)
    assert upload(b"\x89PNG two").error["type"] == "idempotency_error"


def test_the_version_is_not_compared(api: Api) -> None:
    first = post(api, "/v1/customers", Stripe_Version="2025-06-30.basil")
    is_replay(post(api, "/v1/customers", Stripe_Version="2026-10-28.endive"), first)


def test_modes_have_their_own_keys(api: Api, live: Api) -> None:
    first, second = post(api, "/v1/customers"), post(live, "/v1/customers")
    assert "idempotent-replayed" not in second.headers
    assert first.body["id"] != second.body["id"]


def test_a_key_in_use_is_a_conflict(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(*_: Any) -> None:
        raise KeyInUse

    monkeypatch.setattr(Runner, "_replay", held)
    answer = post(api, "/v1/customers")
    assert answer.status == 409
    assert answer.error["code"] == "idempotency_key_in_use"
    assert answer.error["type"] == "invalid_request_error"
    assert answer.error["message"] == (
        "There is currently another in-progress request using this Idempotent Key (that probably "
        "means you submitted twice, and the other request is still going through): once. Please "
        "try again later."
    )
    assert "stripe-should-retry" not in answer.headers
    assert api.get("/v1/customers")["data"] == []


def test_a_key_is_as_good_as_new_after_a_day(api: Api, server: Server) -> None:
    first = post(api, "/v1/customers", {"name": "Jenny"})
    server.clock.advance(hours=23)
    is_replay(post(api, "/v1/customers", {"name": "Jenny"}), first)
    server.clock.advance(hours=1)
    second = post(api, "/v1/customers", {"name": "Jo"})
    assert second.status == 200
    assert "idempotent-replayed" not in second.headers
    is_replay(post(api, "/v1/customers", {"name": "Jo"}), second)


def test_get_and_delete_ignore_the_key(api: Api) -> None:
    customer = api.post("/v1/customers")
    path = f"/v1/customers/{customer['id']}"
    headers = {"Idempotency-Key": "once"}
    assert api.request("GET", path, headers=headers).status == 200
    assert api.request("DELETE", path, headers=headers).status == 200
    gone = api.request("DELETE", path, headers=headers)
    assert gone.status == 404
    assert "idempotent-replayed" not in gone.headers
    assert api.request("GET", path, headers={"Idempotency-Key": "x" * 300}).status == 200


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("", "Idempotency Key must be a non-empty string."),
        ("x" * 256, "Idempotency keys can have up to 255 characters, but you passed one of 256."),
    ],
)
def test_a_key_has_a_length(api: Api, key: str, message: str) -> None:
    answer = post(api, "/v1/customers", key=key)
    assert answer.status == 400
    assert answer.error["message"] == message
    assert api.get("/v1/customers")["data"] == []
    assert post(api, "/v1/customers", key="x" * 255).status == 200


def test_events_tell_the_key(api: Api) -> None:
    first = post(api, "/v1/customers")
    event = api.events("customer.created")[0]
    assert event["request"] == {
        "id": first.headers["request-id"],
        "idempotency_key": "once",
    }


def test_v2_keeps_good_answers_for_a_month(api: Api, server: Server) -> None:
    def create(body: dict[str, Any]) -> Answer:
        headers = {
            "Idempotency-Key": "once",
            "Stripe-Version": contract.HEAD_VERSION,
            "Content-Type": "application/json",
        }
        return api.request("POST", "/v2/core/accounts", headers=headers, content=orjson.dumps(body))

    first = create({"display_name": "Jenny"})
    assert first.status == 200, first.content
    server.clock.advance(days=29)
    is_replay(create({"display_name": "Jenny"}), first)
    assert create({"display_name": "Jo"}).error["type"] == "idempotency_error"
    server.clock.advance(days=2)
    assert "idempotent-replayed" not in create({"display_name": "Jo"}).headers
