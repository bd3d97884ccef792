"""3-D Secure: the bank's page, both its buttons, and what becomes of the intent."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.api import Answer, Api, Server

BACK = "https://example.com/back"
ALWAYS = "pm_card_authenticationRequired"
UNLESS_SET_UP = "pm_card_authenticationRequiredOnSetup"
WANTED = {"amount": 1000, "currency": "usd", "payment_method": ALWAYS}
PAY = {**WANTED, "confirm": True, "return_url": BACK}
FAILED = (
    "The provided PaymentMethod has failed authentication. You can provide payment_method_data or "
    "a new PaymentMethod to attempt to fulfill this PaymentIntent again."
)
NEEDED = "Your card was declined. This transaction requires authentication."


def page_of(intent: dict[str, Any]) -> str:
    """The path of the bank's page, as a browser asks for it."""
    action = intent["next_action"]
    url = (
        action["redirect_to_url"]["url"]
        if action["type"] == "redirect_to_url"
        else action["use_stripe_sdk"]["stripe_js"]
    )
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}"


def press(server: Server, intent: dict[str, Any], result: str) -> Answer:
    """Press one of the page's buttons."""
    return server.send("POST", page_of(intent), data={"result": result})


def begun(api: Api, **more: Any) -> dict[str, Any]:
    """An intent whose customer is to authenticate."""
    intent: dict[str, Any] = api.post("/v1/payment_intents", {**PAY, **more})
    assert intent["status"] == "requires_action"
    return intent


def again(api: Api, intent: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = api.get(f"/v1/payment_intents/{intent['id']}")
    return found


def came_back(answer: Answer) -> dict[str, str]:
    """What the browser tells the merchant on its way back."""
    assert answer.status == 303
    location = httpx.URL(answer.headers["location"])
    assert str(location).startswith(BACK)
    return dict(location.params)


def test_an_intent_waits_for_its_customer(api: Api) -> None:
    intent = begun(api)
    assert intent["next_action"]["type"] == "redirect_to_url"
    assert intent["next_action"]["redirect_to_url"]["return_url"] == BACK
    assert intent["latest_charge"] is None
    assert intent["payment_method"].startswith("pm_")
    assert api.get("/v1/charges")["data"] == []
    assert api.event_types() == ["payment_intent.created", "payment_intent.requires_action"]
    told = api.events("payment_intent.requires_action")[0]["data"]["object"]
    assert told["next_action"] == intent["next_action"]


def test_an_sdk_is_told_where_the_page_lies(api: Api, server: Server) -> None:
    params = {name: value for name, value in PAY.items() if name != "return_url"}
    intent = api.post("/v1/payment_intents", {**params, "use_stripe_sdk": True})
    sdk = intent["next_action"]["use_stripe_sdk"]
    assert intent["next_action"]["type"] == "use_stripe_sdk"
    assert sdk["type"] == "three_d_secure_redirect"
    assert sdk["source"].startswith("src_")
    assert server.send("GET", page_of(intent)).status == 200
    # Without an address to come back to, the page itself says how it went.
    answer = press(server, intent, "authenticated")
    assert answer.status == 200
    assert "Authentication complete" in answer.content.decode()
    assert again(api, intent)["status"] == "succeeded"


def test_the_page_shows_what_is_to_be_confirmed(api: Api, server: Server) -> None:
    intent = begun(api)
    answer = server.send("GET", page_of(intent))
    page = answer.content.decode()
    assert answer.status == 200
    assert "$10.00 USD" in page
    assert "3184" in page
    # Looking at the page decides nothing.
    assert again(api, intent) == intent


def test_completing_pays(api: Api, server: Server) -> None:
    intent = begun(api)
    told = came_back(press(server, intent, "authenticated"))
    assert told == {
        "payment_intent": intent["id"],
        "payment_intent_client_secret": intent["client_secret"],
        "redirect_status": "succeeded",
    }
    paid = again(api, intent)
    assert paid["status"] == "succeeded"
    assert paid["next_action"] is None
    assert paid["amount_received"] == 1000
    charge = api.get(f"/v1/charges/{paid['latest_charge']}")
    secure = charge["payment_method_details"]["card"]["three_d_secure"]
    assert (secure["result"], secure["authentication_flow"]) == ("authenticated", "challenge")
    assert secure["electronic_commerce_indicator"] == "05"
    assert api.event_types() == [
        "payment_intent.created",
        "payment_intent.requires_action",
        "charge.succeeded",
        "payment_intent.succeeded",
    ]


def test_failing_asks_for_another_payment_method(api: Api, server: Server) -> None:
    intent = begun(api)
    assert came_back(press(server, intent, "failed"))["redirect_status"] == "failed"
    failed = again(api, intent)
    assert failed["status"] == "requires_payment_method"
    assert failed["payment_method"] is None
    assert failed["next_action"] is None
    assert failed["latest_charge"] is None
    error = failed["last_payment_error"]
    assert error["code"] == "payment_intent_authentication_failure"
    assert error["type"] == "invalid_request_error"
    assert error["message"] == FAILED
    assert error["payment_method"]["id"] == intent["payment_method"]
    assert api.get("/v1/charges")["data"] == []
    assert api.event_types()[-1] == "payment_intent.payment_failed"
    paid = api.post(
        f"/v1/payment_intents/{intent['id']}/confirm",
        payment_method="pm_card_visa",
        return_url=BACK,
    )
    assert (paid["status"], paid["last_payment_error"]) == ("succeeded", None)


def test_a_page_can_be_answered_once(api: Api, server: Server) -> None:
    intent = begun(api)
    press(server, intent, "authenticated")
    paid, events = again(api, intent), api.event_types()
    for result in ("failed", "authenticated"):
        press(server, intent, result)
    assert again(api, intent) == paid
    assert api.event_types() == events
    assert "Nothing to confirm" in server.send("GET", page_of(intent)).content.decode()


def test_the_page_of_an_attempt_that_was_replaced_decides_nothing(api: Api, server: Server) -> None:
    first = begun(api)
    path = f"/v1/payment_intents/{first['id']}"
    second = api.post(f"{path}/confirm", payment_method=ALWAYS, return_url=BACK)
    assert second["status"] == "requires_action"
    assert page_of(second) != page_of(first)
    press(server, first, "authenticated")
    assert again(api, first)["status"] == "requires_action"
    press(server, second, "authenticated")
    assert again(api, first)["status"] == "succeeded"


@pytest.mark.parametrize("change", ["cancel", "amount"])
def test_the_page_of_an_intent_that_changed_decides_nothing(
    api: Api, server: Server, change: str
) -> None:
    intent = begun(api)
    path = f"/v1/payment_intents/{intent['id']}"
    if change == "cancel":
        api.post(f"{path}/cancel")
    else:
        api.post(path, amount=9000)
    press(server, intent, "authenticated")
    expected = "canceled" if change == "cancel" else "requires_confirmation"
    assert again(api, intent)["status"] == expected
    assert api.get("/v1/charges")["data"] == []


def test_the_page_needs_its_secret(api: Api, server: Server) -> None:
    intent = begun(api)
    path = page_of(intent)
    secret = parse_qs(urlsplit(path).query)["client_secret"][0]
    for wrong in (path.partition("?")[0], path.replace(secret, secret[::-1])):
        assert server.send("GET", wrong).status == 404
        assert server.send("POST", wrong, data={"result": "authenticated"}).status == 404
    assert server.send("POST", path, data={"result": "perhaps"}).status == 400
    assert again(api, intent)["status"] == "requires_action"


def test_the_way_back_keeps_the_merchants_own_query(api: Api, server: Server) -> None:
    intent = begun(api, return_url=f"{BACK}?order=42#done")
    told = came_back(press(server, intent, "authenticated"))
    assert told["order"] == "42"
    assert told["redirect_status"] == "succeeded"


def test_manual_capture_holds_once_authenticated(api: Api, server: Server) -> None:
    intent = begun(api, capture_method="manual")
    assert came_back(press(server, intent, "authenticated"))["redirect_status"] == "succeeded"
    held = again(api, intent)
    assert (held["status"], held["amount_capturable"]) == ("requires_capture", 1000)


def test_manual_confirmation_lets_the_server_confirm_once_more(api: Api, server: Server) -> None:
    intent = begun(api, confirmation_method="manual")
    assert came_back(press(server, intent, "authenticated"))["redirect_status"] == "succeeded"
    proven = again(api, intent)
    assert proven["status"] == "requires_confirmation"
    assert proven["next_action"] is None
    assert api.get("/v1/charges")["data"] == []
    browser = Api(server, server.secrets.test_publishable)
    path = f"/v1/payment_intents/{intent['id']}/confirm"
    error = browser.refused("POST", path, {"client_secret": intent["client_secret"]})
    assert error["code"] == "payment_intent_invalid_parameter"
    assert "`confirmation_method` is set to `manual`" in error["message"]
    assert api.post(path)["status"] == "succeeded"
    assert len(api.get("/v1/charges")["data"]) == 1


def test_what_was_proven_of_one_card_does_not_speak_for_another(api: Api, server: Server) -> None:
    intent = begun(api, confirmation_method="manual")
    press(server, intent, "authenticated")
    path = f"/v1/payment_intents/{intent['id']}/confirm"
    other = api.post(path, payment_method=ALWAYS, return_url=BACK)
    assert other["status"] == "requires_action"


def test_a_card_may_authenticate_and_still_be_declined(api: Api, server: Server) -> None:
    for name, decline_code in (
        ("authenticationRequiredChargeDeclinedInsufficientFunds", "insufficient_funds"),
        ("threeDSecureRequiredChargeDeclined", "generic_decline"),
    ):
        intent = begun(api, payment_method=f"pm_card_{name}")
        assert came_back(press(server, intent, "authenticated"))["redirect_status"] == "failed"
        failed = again(api, intent)
        assert failed["status"] == "requires_payment_method"
        assert failed["last_payment_error"]["decline_code"] == decline_code
        charge = api.get(f"/v1/charges/{failed['latest_charge']}")
        assert charge["status"] == "failed"
        secure = charge["payment_method_details"]["card"]["three_d_secure"]
        assert secure["result"] == "authenticated"
        assert api.event_types()[-2:] == ["charge.failed", "payment_intent.payment_failed"]


# Nobody there ---------------------------------------------------------------------------------


def needed(api: Api, params: dict[str, Any]) -> dict[str, Any]:
    """The error of a payment whose customer would have to authenticate."""
    error = api.refused("POST", "/v1/payment_intents", params, status=402)
    assert error["type"] == "card_error"
    assert error["code"] == "authentication_required"
    assert error["decline_code"] == "authentication_required"
    assert error["message"] == NEEDED
    assert error["payment_intent"]["status"] == "requires_payment_method"
    assert error["payment_intent"]["last_payment_error"]["code"] == "authentication_required"
    assert error["payment_method"]["type"] == "card"
    return error


def saved(api: Api, name: str, **more: Any) -> dict[str, Any]:
    """Parameters of an off-session payment with a customer's saved card."""
    customer = api.post("/v1/customers")["id"]
    method = api.post(f"/v1/payment_methods/{name}/attach", customer=customer)["id"]
    return {**PAY, "customer": customer, "payment_method": method, "off_session": True, **more}


@pytest.mark.parametrize("name", [ALWAYS, UNLESS_SET_UP, "pm_card_threeDSecure2Required"])
def test_off_session_nobody_can_authenticate(api: Api, name: str) -> None:
    error = needed(api, saved(api, name))
    charge = api.get(f"/v1/charges/{error['charge']}")
    assert charge["failure_code"] == "authentication_required"
    assert api.event_types()[-2:] == ["charge.failed", "payment_intent.payment_failed"]


def test_a_card_that_is_set_up_pays_off_session(api: Api) -> None:
    params = saved(api, "pm_card_authenticationRequiredSetupForOffSession")
    assert api.post("/v1/payment_intents", params)["status"] == "succeeded"
    on_session = {**params, "off_session": False}
    assert api.post("/v1/payment_intents", on_session)["status"] == "requires_action"


def test_a_payment_with_future_usage_sets_the_card_up(api: Api, server: Server) -> None:
    customer = api.post("/v1/customers")["id"]
    first = begun(
        api, customer=customer, payment_method=UNLESS_SET_UP, setup_future_usage="off_session"
    )
    assert api.get("/v1/payment_methods", customer=customer)["data"] == []
    press(server, first, "authenticated")
    method = again(api, first)["payment_method"]
    assert api.get(f"/v1/payment_methods/{method}")["customer"] == customer
    later = {**PAY, "customer": customer, "payment_method": method, "off_session": True}
    assert api.post("/v1/payment_intents", later)["status"] == "succeeded"


def test_an_error_can_be_asked_for_in_place_of_an_action(api: Api) -> None:
    at_once = {"enabled": True, "allow_redirects": "never"}
    pay = {**WANTED, "confirm": True, "automatic_payment_methods": at_once}
    error = needed(api, {**pay, "error_on_requires_action": True})
    assert error["payment_intent"]["next_action"] is None
    assert "payment_intent.requires_action" not in api.event_types()
    paid = {**pay, "payment_method": "pm_card_visa", "error_on_requires_action": True}
    assert api.post("/v1/payment_intents", paid)["status"] == "succeeded"


# Asking for it --------------------------------------------------------------------------------


def asked(api: Api, name: str) -> dict[str, Any]:
    """A payment for which the merchant asks for 3-D Secure."""
    options = {"card": {"request_three_d_secure": "any"}}
    params = {**PAY, "payment_method": name, "payment_method_options": options}
    intent: dict[str, Any] = api.post("/v1/payment_intents", params)
    return intent


def test_a_card_that_can_is_asked_if_the_merchant_asks(api: Api) -> None:
    name = "pm_card_threeDSecureOptional"
    assert asked(api, name)["status"] == "requires_action"
    plain = api.post("/v1/payment_intents", {**PAY, "payment_method": name})
    assert plain["status"] == "succeeded"


@pytest.mark.parametrize(
    ("name", "result", "indicator"),
    [
        ("pm_card_visa", "attempt_acknowledged", "06"),
        ("pm_card_amex_threeDSecureNotSupported", "not_supported", None),
    ],
)
def test_a_card_that_cannot_is_charged_without(
    api: Api, name: str, result: str, indicator: str | None
) -> None:
    intent = asked(api, name)
    assert intent["status"] == "succeeded"
    charge = api.get(f"/v1/charges/{intent['latest_charge']}")
    secure = charge["payment_method_details"]["card"]["three_d_secure"]
    assert secure["result"] == result
    assert secure["electronic_commerce_indicator"] == indicator


def test_a_lookup_that_fails_declines_where_it_is_required(api: Api) -> None:
    params = {**PAY, "payment_method": "pm_card_threeDSecureRequiredProcessingError"}
    error = api.refused("POST", "/v1/payment_intents", params, status=402)
    assert error["code"] == "card_declined"
