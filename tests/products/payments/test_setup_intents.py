"""Setup intents: a card is saved for later, with its holder's and its issuer's consent."""

from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from tests.api import Answer, Api, Server

BACK = "https://example.com/back"
UNLESS_SET_UP = "pm_card_authenticationRequiredOnSetup"
NEEDS_METHOD = (
    "You cannot confirm this SetupIntent because it's missing a payment method. You can either "
    "update the SetupIntent with a payment method and then confirm it again, or confirm it again "
    "directly with a payment method or ConfirmationToken."
)


def customer_of(api: Api) -> str:
    id_: str = api.post("/v1/customers", email="jenny@example.com")["id"]
    return id_


def set_up(api: Api, method: str = "pm_card_visa", **more: Any) -> dict[str, Any]:
    """A setup that is confirmed at once."""
    intent: dict[str, Any] = api.post(
        "/v1/setup_intents", payment_method=method, confirm=True, return_url=BACK, **more
    )
    return intent


def press(server: Server, intent: dict[str, Any], result: str) -> Answer:
    """Open the bank's page as a browser does, and press one of its buttons."""
    url = urlsplit(intent["next_action"]["redirect_to_url"]["url"])
    page = f"{url.path}?{url.query}"
    assert server.send("GET", page).status == 200
    return server.send("POST", page, data={"result": result})


def off_session(customer: str, method: str) -> dict[str, Any]:
    """Parameters of a payment for which nobody is asked."""
    return {
        "amount": 1000,
        "currency": "usd",
        "customer": customer,
        "payment_method": method,
        "confirm": True,
        "off_session": True,
        "return_url": BACK,
    }


def attempts(api: Api, intent: dict[str, Any]) -> list[dict[str, Any]]:
    """The attempts of an intent, newest first."""
    data: list[dict[str, Any]] = api.get("/v1/setup_attempts", setup_intent=intent["id"])["data"]
    return data


# Creating and confirming ----------------------------------------------------------------------


def test_a_new_intent_waits_for_a_payment_method(api: Api, server: Server) -> None:
    customer = customer_of(api)
    intent = api.post("/v1/setup_intents", customer=customer, description="For later")
    assert intent["id"].startswith("seti_")
    assert intent["status"] == "requires_payment_method"
    assert intent["usage"] == "off_session"
    assert intent["customer"] == customer
    assert intent["description"] == "For later"
    assert intent["client_secret"].startswith(f"{intent['id']}_secret_")
    assert intent["automatic_payment_methods"] == {"allow_redirects": "always", "enabled": True}
    for name in ("latest_attempt", "last_setup_error", "next_action", "payment_method"):
        assert intent[name] is None
    assert intent["created"] == server.clock.now()
    assert api.event_types() == ["customer.created", "setup_intent.created"]
    assert api.get(f"/v1/setup_intents/{intent['id']}") == intent


def test_a_confirmed_card_is_attached_to_the_customer(api: Api) -> None:
    customer = customer_of(api)
    intent = api.post("/v1/setup_intents", customer=customer, payment_method="pm_card_visa")
    assert intent["status"] == "requires_confirmation"
    method = intent["payment_method"]
    path = f"/v1/setup_intents/{intent['id']}"
    intent = api.post(f"{path}/confirm", return_url=BACK)
    assert intent["status"] == "succeeded"
    assert intent["payment_method"] == method
    assert intent["last_setup_error"] is None
    assert api.get(path) == intent
    saved = api.get(f"/v1/payment_methods/{method}")
    assert saved["customer"] == customer
    assert saved["card"]["checks"]["cvc_check"] == "pass"
    assert api.event_types() == [
        "customer.created",
        "setup_intent.created",
        "payment_method.attached",
        "setup_intent.succeeded",
    ]
    [attempt] = attempts(api, intent)
    assert attempt["id"] == intent["latest_attempt"]
    assert attempt["status"] == "succeeded"
    assert attempt["setup_error"] is None
    assert attempt["setup_intent"] == intent["id"]
    assert attempt["customer"] == customer
    assert attempt["payment_method"] == method
    assert attempt["usage"] == "off_session"
    assert attempt["payment_method_details"]["card"]["last4"] == "4242"


def test_without_a_customer_the_card_can_be_attached_later(api: Api) -> None:
    intent = set_up(api)
    assert intent["status"] == "succeeded"
    method = intent["payment_method"]
    assert api.get(f"/v1/payment_methods/{method}")["customer"] is None
    assert api.events("payment_method.attached") == []
    customer = customer_of(api)
    attached = api.post(f"/v1/payment_methods/{method}/attach", customer=customer)
    assert attached["customer"] == customer


def test_a_card_of_the_customer_is_set_up_without_being_attached_again(api: Api) -> None:
    customer = customer_of(api)
    method = api.post("/v1/payment_methods/pm_card_visa/attach", customer=customer)["id"]
    assert set_up(api, method, customer=customer)["status"] == "succeeded"
    assert len(api.events("payment_method.attached")) == 1


def test_a_card_of_another_customer_is_refused(api: Api) -> None:
    owner, other = customer_of(api), customer_of(api)
    method = api.post("/v1/payment_methods/pm_card_visa/attach", customer=owner)["id"]
    params = {"payment_method": method, "confirm": True, "return_url": BACK, "customer": other}
    error = api.refused("POST", "/v1/setup_intents", params)
    assert error["code"] == "resource_missing"
    assert error["message"] == (
        f"The customer does not have a payment method with the ID {method}. The payment method "
        "must be attached to the customer."
    )
    assert api.get("/v1/setup_intents")["data"] == []


def test_card_data_can_be_given_inline(api: Api) -> None:
    card = {"number": "5555555555554444", "exp_month": 1, "exp_year": 2030, "cvc": "123"}
    intent = api.post(
        "/v1/setup_intents",
        payment_method_data={"type": "card", "card": card},
        confirm=True,
        return_url=BACK,
    )
    assert intent["status"] == "succeeded"
    method = api.get(f"/v1/payment_methods/{intent['payment_method']}")
    assert method["card"]["brand"] == "mastercard"


def test_a_token_can_be_given_inline(api: Api) -> None:
    data = {"type": "card", "card": {"token": "tok_amex"}}
    intent = api.post("/v1/setup_intents", payment_method_data=data, confirm=True, return_url=BACK)
    assert intent["status"] == "succeeded"
    method = api.get(f"/v1/payment_methods/{intent['payment_method']}")
    assert method["card"]["brand"] == "amex"


def test_an_intent_without_a_payment_method_cannot_be_confirmed(api: Api) -> None:
    intent = api.post("/v1/setup_intents")
    error = api.refused("POST", f"/v1/setup_intents/{intent['id']}/confirm", {"return_url": BACK})
    assert error["code"] == "setup_intent_unexpected_state"
    assert error["message"] == NEEDS_METHOD
    assert error["setup_intent"] == intent


def test_a_redirect_needs_somewhere_to_come_back_to(api: Api) -> None:
    params = {"payment_method": "pm_card_visa", "confirm": True}
    error = api.refused("POST", "/v1/setup_intents", params)
    assert error["param"] == "return_url"
    stay = {"enabled": True, "allow_redirects": "never"}
    intent = api.post("/v1/setup_intents", {**params, "automatic_payment_methods": stay})
    assert intent["status"] == "succeeded"


def test_an_unknown_intent_names_its_parameter(api: Api) -> None:
    error = api.refused("GET", "/v1/setup_intents/seti_nope", status=404)
    assert error["message"] == "No such setupintent: 'seti_nope'"
    assert error["param"] == "intent"
    error = api.refused("GET", "/v1/setup_attempts", {"setup_intent": "seti_nope"})
    assert error["code"] == "resource_missing"
    assert error["param"] == "setup_intent"


def test_a_succeeded_intent_is_not_confirmed_again(api: Api) -> None:
    intent = set_up(api)
    path = f"/v1/setup_intents/{intent['id']}"
    error = api.refused("POST", f"{path}/confirm", {"return_url": BACK})
    assert error["code"] == "setup_intent_unexpected_state"
    assert error["setup_intent"]["id"] == intent["id"]
    assert len(attempts(api, intent)) == 1
    assert api.get(path) == intent


# Refused --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "code", "decline_code", "param"),
    [
        ("pm_card_visa_chargeDeclined", "card_declined", "generic_decline", None),
        (
            "pm_card_visa_chargeDeclinedInsufficientFunds",
            "card_declined",
            "insufficient_funds",
            None,
        ),
        ("pm_card_chargeDeclinedExpiredCard", "expired_card", None, "exp_month"),
        ("pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", None, "cvc"),
        ("pm_card_chargeDeclinedProcessingError", "processing_error", None, None),
    ],
)
def test_a_declined_setup_keeps_its_traces(
    api: Api, name: str, code: str, decline_code: str | None, param: str | None
) -> None:
    customer = customer_of(api)
    created = api.post("/v1/setup_intents", customer=customer)
    path = f"/v1/setup_intents/{created['id']}"
    params = {"payment_method": name, "return_url": BACK}
    error = api.refused("POST", f"{path}/confirm", params, status=402)
    assert error["type"] == "card_error"
    assert error["code"] == code
    assert error.get("decline_code") == decline_code
    assert error.get("param") == param
    assert "charge" not in error
    intent = api.get(path)
    assert error["setup_intent"] == intent
    assert intent["status"] == "requires_payment_method"
    assert intent["payment_method"] is None
    told = intent["last_setup_error"]
    assert (told["type"], told["code"]) == ("card_error", code)
    assert told["message"] == error["message"]
    assert told["doc_url"] == error["doc_url"]
    assert told["payment_method"]["id"] == error["payment_method"]["id"]
    [attempt] = attempts(api, intent)
    assert attempt["status"] == "failed"
    assert attempt["setup_error"]["code"] == code
    assert api.event_types() == [
        "customer.created",
        "setup_intent.created",
        "setup_intent.setup_failed",
    ]
    assert api.get(f"/v1/customers/{customer}/payment_methods")["data"] == []


def test_after_a_decline_another_card_is_set_up(api: Api) -> None:
    intent = api.post("/v1/setup_intents", customer=customer_of(api))
    path = f"/v1/setup_intents/{intent['id']}"
    bad = {"payment_method": "pm_card_visa_chargeDeclined", "return_url": BACK}
    api.refused("POST", f"{path}/confirm", bad, status=402)
    good = api.post(f"{path}/confirm", payment_method="pm_card_visa", return_url=BACK)
    assert good["status"] == "succeeded"
    assert good["last_setup_error"] is None
    assert [attempt["status"] for attempt in attempts(api, good)] == ["succeeded", "failed"]
    assert good["latest_attempt"] == attempts(api, good)[0]["id"]


def test_attempts_are_paged(api: Api) -> None:
    intent = api.post("/v1/setup_intents")
    path = f"/v1/setup_intents/{intent['id']}/confirm"
    bad = {"payment_method": "pm_card_visa_chargeDeclined", "return_url": BACK}
    for _ in range(3):
        api.refused("POST", path, bad, status=402)
    set_up(api)  # The attempts of another intent are not among them.
    first = api.get("/v1/setup_attempts", setup_intent=intent["id"], limit=2)
    assert first["has_more"] is True
    after = first["data"][-1]["id"]
    rest = api.get("/v1/setup_attempts", setup_intent=intent["id"], starting_after=after)
    assert rest["has_more"] is False
    ids = [attempt["id"] for attempt in [*first["data"], *rest["data"]]]
    assert len(set(ids)) == 3
    assert api.refused("GET", "/v1/setup_attempts")["code"] == "parameter_missing"


# 3-D Secure -----------------------------------------------------------------------------------


def test_completing_authentication_sets_the_card_up(api: Api, server: Server) -> None:
    customer = customer_of(api)
    intent = set_up(api, "pm_card_authenticationRequired", customer=customer)
    assert intent["status"] == "requires_action"
    assert intent["next_action"]["type"] == "redirect_to_url"
    assert intent["next_action"]["redirect_to_url"]["return_url"] == BACK
    assert attempts(api, intent)[0]["status"] == "requires_action"
    assert api.get(f"/v1/customers/{customer}/payment_methods")["data"] == []
    answer = press(server, intent, "authenticated")
    assert answer.status == 303
    assert dict(httpx.URL(answer.headers["location"]).params) == {
        "setup_intent": intent["id"],
        "setup_intent_client_secret": intent["client_secret"],
        "redirect_status": "succeeded",
    }
    done = api.get(f"/v1/setup_intents/{intent['id']}")
    assert done["status"] == "succeeded"
    assert done["next_action"] is None
    [attempt] = attempts(api, intent)
    assert attempt["status"] == "succeeded"
    three_d_secure = attempt["payment_method_details"]["card"]["three_d_secure"]
    assert three_d_secure["result"] == "authenticated"
    method = api.get(f"/v1/payment_methods/{done['payment_method']}")
    assert method["customer"] == customer
    assert api.event_types() == [
        "customer.created",
        "setup_intent.created",
        "setup_intent.requires_action",
        "payment_method.attached",
        "setup_intent.succeeded",
    ]


def test_failing_authentication_asks_for_another_payment_method(api: Api, server: Server) -> None:
    customer = customer_of(api)
    intent = set_up(api, "pm_card_authenticationRequired", customer=customer)
    answer = press(server, intent, "failed")
    assert answer.status == 303
    assert httpx.URL(answer.headers["location"]).params["redirect_status"] == "failed"
    done = api.get(f"/v1/setup_intents/{intent['id']}")
    assert done["status"] == "requires_payment_method"
    assert done["payment_method"] is None
    assert done["next_action"] is None
    error = done["last_setup_error"]
    assert error["code"] == "setup_intent_authentication_failure"
    assert error["type"] == "invalid_request_error"
    assert error["message"] == (
        "The latest attempt to set up the payment method has failed because authentication failed."
    )
    [attempt] = attempts(api, intent)
    assert attempt["status"] == "failed"
    assert attempt["setup_error"]["code"] == "setup_intent_authentication_failure"
    assert api.event_types()[-1] == "setup_intent.setup_failed"
    assert api.get(f"/v1/customers/{customer}/payment_methods")["data"] == []


def test_another_confirmation_abandons_the_one_that_waits(api: Api, server: Server) -> None:
    waiting = set_up(api, "pm_card_authenticationRequired")
    path = f"/v1/setup_intents/{waiting['id']}"
    done = api.post(f"{path}/confirm", payment_method="pm_card_visa", return_url=BACK)
    assert done["status"] == "succeeded"
    assert [attempt["status"] for attempt in attempts(api, done)] == ["succeeded", "abandoned"]
    url = urlsplit(waiting["next_action"]["redirect_to_url"]["url"])
    server.send("POST", f"{url.path}?{url.query}", data={"result": "failed"})
    assert api.get(path) == done


def test_a_card_that_was_set_up_pays_off_session(api: Api, server: Server) -> None:
    customer = customer_of(api)
    attached = api.post(f"/v1/payment_methods/{UNLESS_SET_UP}/attach", customer=customer)["id"]
    params = off_session(customer, attached)
    error = api.refused("POST", "/v1/payment_intents", params, status=402)
    assert error["code"] == "authentication_required"
    intent = set_up(api, attached, customer=customer)
    assert intent["status"] == "requires_action"
    press(server, intent, "authenticated")
    paid = api.post("/v1/payment_intents", params)
    assert paid["status"] == "succeeded"
    assert paid["payment_method"] == attached


def test_a_failed_setup_does_not_let_a_card_pay_off_session(api: Api, server: Server) -> None:
    customer = customer_of(api)
    attached = api.post(f"/v1/payment_methods/{UNLESS_SET_UP}/attach", customer=customer)["id"]
    press(server, set_up(api, attached, customer=customer), "failed")
    params = off_session(customer, attached)
    error = api.refused("POST", "/v1/payment_intents", params, status=402)
    assert error["code"] == "authentication_required"


# Canceling and changing -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"payment_method": "pm_card_visa"},
        {"payment_method": "pm_card_authenticationRequired", "confirm": True, "return_url": BACK},
    ],
)
def test_an_open_intent_can_be_canceled_once(api: Api, params: dict[str, Any]) -> None:
    intent = api.post("/v1/setup_intents", params)
    path = f"/v1/setup_intents/{intent['id']}"
    canceled = api.post(f"{path}/cancel", cancellation_reason="requested_by_customer")
    assert canceled["status"] == "canceled"
    assert canceled["cancellation_reason"] == "requested_by_customer"
    assert canceled["next_action"] is None
    assert api.event_types()[-1] == "setup_intent.canceled"
    error = api.refused("POST", f"{path}/cancel")
    assert error["code"] == "setup_intent_unexpected_state"
    # The slip in this sentence is the API's own.
    assert error["message"] == (
        "You cannot cancel this SetupIntent because it it already canceled."
    )
    assert error["setup_intent"] == canceled
    error = api.refused(
        "POST", f"{path}/confirm", {"payment_method": "pm_card_visa", "return_url": BACK}
    )
    assert error["code"] == "setup_intent_unexpected_state"
    assert len(api.events("setup_intent.canceled")) == 1
    assert [attempt["status"] for attempt in attempts(api, intent)] == (
        ["abandoned"] if intent["status"] == "requires_action" else []
    )


def test_a_succeeded_intent_cannot_be_canceled(api: Api) -> None:
    intent = set_up(api)
    error = api.refused("POST", f"/v1/setup_intents/{intent['id']}/cancel")
    assert error["code"] == "setup_intent_unexpected_state"
    assert error["message"] == (
        "You cannot cancel this SetupIntent because it has a status of succeeded. Only a "
        "SetupIntent with one of the following statuses may be canceled: "
        "`requires_payment_method`, `requires_confirmation`, or `requires_action`."
    )


def test_a_reason_that_is_none_is_refused(api: Api) -> None:
    intent = api.post("/v1/setup_intents")
    path = f"/v1/setup_intents/{intent['id']}/cancel"
    error = api.refused("POST", path, {"cancellation_reason": "bored"})
    assert error["param"] == "cancellation_reason"


def test_an_open_intent_takes_a_payment_method_and_metadata(api: Api) -> None:
    intent = api.post("/v1/setup_intents", metadata={"a": "1", "b": "2"})
    path = f"/v1/setup_intents/{intent['id']}"
    changed = api.post(path, payment_method="pm_card_visa", metadata={"b": "", "c": "3"})
    assert changed["status"] == "requires_confirmation"
    assert changed["payment_method"].startswith("pm_")
    assert changed["metadata"] == {"a": "1", "c": "3"}
    # An update of an intent is no event.
    assert api.event_types() == ["setup_intent.created"]


def test_what_is_over_keeps_its_payment_method_but_takes_metadata(api: Api) -> None:
    intent = set_up(api)
    path = f"/v1/setup_intents/{intent['id']}"
    error = api.refused("POST", path, {"payment_method": "pm_card_mastercard"})
    assert error["code"] == "setup_intent_unexpected_state"
    assert api.post(path, metadata={"order": "7"})["metadata"] == {"order": "7"}


def test_intents_are_listed_by_customer_and_payment_method(api: Api) -> None:
    customer = customer_of(api)
    mine, _other = set_up(api, customer=customer), set_up(api)
    listed = api.get("/v1/setup_intents", customer=customer)["data"]
    assert [intent["id"] for intent in listed] == [mine["id"]]
    listed = api.get("/v1/setup_intents", payment_method=mine["payment_method"])["data"]
    assert [intent["id"] for intent in listed] == [mine["id"]]
    assert len(api.get("/v1/setup_intents")["data"]) == 2


def test_a_browser_confirms_with_the_client_secret(api: Api, server: Server) -> None:
    intent = api.post("/v1/setup_intents", metadata={"secret": "plan"})
    browser = Api(server, server.secrets.test_publishable)
    path = f"/v1/setup_intents/{intent['id']}"
    for secret in ({}, {"client_secret": f"{intent['id']}_secret_wrong"}):
        answer = browser.request("GET", path, secret)
        assert answer.status in {400, 401, 404}
    seen = browser.get(path, client_secret=intent["client_secret"])
    assert "metadata" not in seen
    done = browser.post(
        f"{path}/confirm",
        client_secret=intent["client_secret"],
        payment_method="pm_card_visa",
        return_url=BACK,
    )
    assert done["status"] == "succeeded"
    assert "metadata" not in done
