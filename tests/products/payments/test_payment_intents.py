"""Payment intents: every way from wanted to paid, declined or canceled."""

from typing import Any

import pytest

from tests.api import Api, Server

BACK = "https://example.com/back"
WANTED = {"amount": 1000, "currency": "usd"}
PAY = {**WANTED, "payment_method": "pm_card_visa", "confirm": True, "return_url": BACK}
HOLD = {**PAY, "capture_method": "manual"}
STATUSES = (
    "requires_payment_method",
    "requires_confirmation",
    "requires_action",
    "requires_capture",
    "succeeded",
    "canceled",
)
OPEN = STATUSES[:3]
NOT_CONFIRMABLE = (
    "You cannot confirm this PaymentIntent because it has a status of {status}. Only a "
    "PaymentIntent with one of the following statuses may be confirmed: "
    "requires_payment_method, requires_confirmation, requires_action."
)
TOO_LARGE_TO_CAPTURE = (
    "The payment could not be captured because the requested capture amount is greater than the "
    "amount you can capture for this charge."
)
SPENT = (
    "The provided PaymentMethod was previously used with a PaymentIntent without Customer "
    "attachment, shared with a connected account without Customer attachment, or was detached from "
    "a Customer. It may not be used again. To use a PaymentMethod multiple times, you must attach "
    "it to a Customer first."
)
DOC = "https://stripe.com/docs/error-codes/"


def new(api: Api, status: str, **more: Any) -> dict[str, Any]:
    """An intent that has come as far as that status."""
    params: dict[str, Any] = {**WANTED, **more}
    if status == "requires_confirmation":
        params["payment_method"] = "pm_card_visa"
    elif status == "requires_action":
        params = {**PAY, **more, "payment_method": "pm_card_authenticationRequired"}
    elif status == "requires_capture":
        params = {**HOLD, **more}
    elif status == "succeeded":
        params = {**PAY, **more}
    intent: dict[str, Any] = api.post("/v1/payment_intents", params)
    if status == "canceled":
        intent = api.post(f"/v1/payment_intents/{intent['id']}/cancel")
    assert intent["status"] == status
    return intent


def act(api: Api, intent: dict[str, Any], verb: str = "", **params: Any) -> Any:
    return api.post(f"/v1/payment_intents/{intent['id']}{verb and '/' + verb}", params)


def refused(api: Api, intent: dict[str, Any], verb: str = "", **params: Any) -> dict[str, Any]:
    """The error of an action that must be refused, and must leave the intent as it is."""
    path = f"/v1/payment_intents/{intent['id']}"
    before, events = api.get(path), api.event_types()
    error = api.refused("POST", f"{path}{verb and '/' + verb}", params)
    assert api.get(path) == before
    assert api.event_types() == events
    return error


def unexpected(
    error: dict[str, Any], intent: dict[str, Any], message: str, param: str | None = None
) -> None:
    """Hold an error against what the API says when a status forbids something."""
    assert error["message"] == message
    assert error["type"] == "invalid_request_error"
    assert error["code"] == "payment_intent_unexpected_state"
    assert error["doc_url"] == f"{DOC}payment-intent-unexpected-state"
    assert error["payment_intent"]["id"] == intent["id"]
    assert error["payment_intent"]["status"] == intent["status"]
    assert error.get("param") == param


# Creating -------------------------------------------------------------------------------------


def test_a_new_intent_has_the_documented_defaults(api: Api) -> None:
    intent = api.post("/v1/payment_intents", WANTED)
    assert intent["status"] == "requires_payment_method"
    assert intent["client_secret"].startswith(f"{intent['id']}_secret_")
    shown = {
        "amount": 1000,
        "amount_capturable": 0,
        "amount_details": {"tip": {}},
        "amount_received": 0,
        "automatic_payment_methods": {"allow_redirects": "always", "enabled": True},
        "canceled_at": None,
        "cancellation_reason": None,
        "capture_method": "automatic_async",
        "confirmation_method": "automatic",
        "currency": "usd",
        "last_payment_error": None,
        "latest_charge": None,
        "livemode": False,
        "metadata": {},
        "next_action": None,
        "object": "payment_intent",
        "payment_method": None,
        "payment_method_types": ["card"],
        "processing": None,
    }
    assert {name: intent[name] for name in shown} == shown
    assert intent["payment_method_options"]["card"] == {
        "installments": None,
        "mandate_options": None,
        "network": None,
        "request_three_d_secure": "automatic",
    }
    assert api.event_types() == ["payment_intent.created"]


def test_a_card_payment_succeeds_in_one_step(api: Api, server: Server) -> None:
    intent = api.post("/v1/payment_intents", PAY)
    assert intent["status"] == "succeeded"
    assert intent["amount_received"] == 1000
    charge = api.get(f"/v1/charges/{intent['latest_charge']}")
    assert charge["paid"] is True
    assert charge["captured"] is True
    assert charge["amount_captured"] == 1000
    assert charge["balance_transaction"] is None
    server.settle()
    charge = api.get(f"/v1/charges/{charge['id']}", expand=["balance_transaction"])
    assert charge["balance_transaction"]["fee"] == 59
    assert charge["balance_transaction"]["net"] == 941
    assert api.event_types() == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
        "charge.updated",
    ]
    updated = api.events("charge.updated")[0]["data"]
    assert updated["previous_attributes"] == {"balance_transaction": None}
    balance = api.get("/v1/balance")
    assert balance["pending"][0]["amount"] == 941


def test_a_synchronous_capture_shows_its_balance_transaction_at_once(
    api: Api, server: Server
) -> None:
    intent = api.post("/v1/payment_intents", {**PAY, "capture_method": "automatic"})
    charge = api.get(f"/v1/charges/{intent['latest_charge']}")
    assert charge["balance_transaction"].startswith("txn_")
    server.settle()
    assert api.events("charge.updated") == []


def test_confirming_without_a_payment_method_writes_nothing(api: Api) -> None:
    error = api.refused("POST", "/v1/payment_intents", {**WANTED, "confirm": True})
    assert error["code"] == "payment_intent_unexpected_state"
    assert "missing a payment method" in error["message"]
    assert api.get("/v1/payment_intents")["data"] == []
    assert api.events() == []


def test_what_only_means_something_with_confirm_is_refused_without(api: Api) -> None:
    for name, value in (("off_session", True), ("return_url", BACK)):
        error = api.refused("POST", "/v1/payment_intents", {**WANTED, name: value})
        assert error["param"] == name
        assert "confirm" in error["message"]


def test_a_redirect_needs_somewhere_to_come_back_to(api: Api) -> None:
    params = {name: value for name, value in PAY.items() if name != "return_url"}
    error = api.refused("POST", "/v1/payment_intents", params)
    assert error["param"] == "return_url"
    assert "you must provide a `return_url`" in error["message"]
    never = {"enabled": True, "allow_redirects": "never"}
    intent = api.post("/v1/payment_intents", {**params, "automatic_payment_methods": never})
    assert intent["status"] == "succeeded"


def test_payment_method_types_are_gone_at_head(api: Api) -> None:
    intent = new(api, "requires_confirmation")
    path = f"/v1/payment_intents/{intent['id']}"
    requests: tuple[tuple[str, dict[str, Any]], ...]
    requests = (("/v1/payment_intents", WANTED), (path, {}), (f"{path}/confirm", {}))
    for path, params in requests:
        error = api.refused("POST", path, {**params, "payment_method_types": ["card"]})
        assert error["code"] == "payment_method_types_no_longer_supported"
        assert error["param"] == "payment_method_types"


@pytest.mark.parametrize(
    ("amount", "currency", "code", "message"),
    [
        (0, "usd", "parameter_invalid_integer", "The amount must be greater than or equal to"),
        (-5, "usd", "parameter_invalid_integer", "The amount must be greater than or equal to"),
        (49, "usd", "amount_too_small", "Amount must be at least $0.50 usd"),
        (29, "gbp", "amount_too_small", "Amount must be at least 30 pence"),
        (49, "jpy", "amount_too_small", "Amount must be at least ¥50 jpy"),
        (50, "jpy", "amount_too_small", "Amount must convert to at least 50 cents."),
        (100_000_000, "usd", "amount_too_large", "Amount must be no more than $999,999.99"),
        (100_000_000, "eur", "amount_too_large", "Amount must be no more than €999,999.99"),
        (5_123, "kwd", "parameter_invalid_integer", ""),
    ],
)
def test_an_amount_that_cannot_be_charged_is_refused(
    api: Api, amount: int, currency: str, code: str, message: str
) -> None:
    error = api.refused("POST", "/v1/payment_intents", {"amount": amount, "currency": currency})
    assert error["code"] == code
    assert error["param"] == "amount"
    assert error["message"].startswith(message)
    assert api.events() == []


@pytest.mark.parametrize(
    ("amount", "currency"),
    [(50, "usd"), (99_999_999, "usd"), (80, "jpy"), (999_999_999, "inr"), (5_120, "kwd")],
)
def test_the_smallest_and_largest_amounts_can_be_charged(
    api: Api, amount: int, currency: str
) -> None:
    intent = api.post("/v1/payment_intents", {**PAY, "amount": amount, "currency": currency})
    assert intent["amount_received"] == amount


def test_an_unknown_currency_is_refused_by_name(api: Api) -> None:
    error = api.refused("POST", "/v1/payment_intents", {"amount": 1000, "currency": "xyz"})
    assert error["param"] == "currency"
    assert error["message"].startswith(
        "Invalid currency: xyz. Stripe currently supports these currencies: usd, aed, "
    )


# Updating -------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", OPEN)
def test_an_open_intent_takes_another_amount(api: Api, status: str) -> None:
    intent = act(api, new(api, status), amount=2500, currency="eur")
    assert (intent["amount"], intent["currency"]) == (2500, "eur")
    # An authentication that was under way was for another amount.
    expected = "requires_confirmation" if status == "requires_action" else status
    assert intent["status"] == expected
    assert intent["next_action"] is None
    assert "payment_intent.updated" not in api.event_types()


@pytest.mark.parametrize("status", STATUSES[3:])
@pytest.mark.parametrize(("name", "value"), [("amount", 2000), ("currency", "eur")])
def test_a_payment_that_is_over_keeps_its_amount(
    api: Api, status: str, name: str, value: Any
) -> None:
    intent = new(api, status)
    error = refused(api, intent, **{name: value})
    unexpected(
        error,
        intent,
        f"This PaymentIntent's {name} could not be updated because it has a status of {status}. "
        f"You may only update the {name} of a PaymentIntent with one of the following statuses: "
        "requires_payment_method, requires_confirmation, requires_action.",
        name,
    )


@pytest.mark.parametrize("status", STATUSES)
def test_metadata_and_description_can_always_be_changed(api: Api, status: str) -> None:
    intent = new(api, status, metadata={"a": "1", "b": "2"})
    changed = act(api, intent, metadata={"a": "", "c": "3"}, description="Tea")
    assert changed["metadata"] == {"b": "2", "c": "3"}
    assert changed["description"] == "Tea"
    assert changed["status"] == status


def test_a_payment_method_makes_it_ready_to_be_confirmed(api: Api) -> None:
    intent = act(api, new(api, "requires_payment_method"), payment_method="pm_card_visa")
    assert intent["status"] == "requires_confirmation"
    assert intent["payment_method"].startswith("pm_")
    assert api.event_types() == ["payment_intent.created"]


def test_a_paid_intent_takes_no_other_payment_method(api: Api) -> None:
    intent = new(api, "succeeded")
    error = refused(api, intent, payment_method="pm_card_mastercard")
    assert error["code"] == "payment_intent_unexpected_state"
    assert error["payment_intent"]["id"] == intent["id"]


# Confirming -----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", OPEN)
def test_an_open_intent_can_be_confirmed(api: Api, status: str) -> None:
    intent = new(api, status)
    paid = act(api, intent, "confirm", payment_method="pm_card_visa", return_url=BACK)
    assert paid["status"] == "succeeded"
    assert paid["next_action"] is None
    assert api.event_types()[-2:] == ["charge.succeeded", "payment_intent.succeeded"]


def test_a_succeeded_intent_is_not_confirmed_again(api: Api) -> None:
    intent = new(api, "succeeded")
    error = refused(api, intent, "confirm", payment_method="pm_card_visa", return_url=BACK)
    unexpected(
        error,
        intent,
        "You cannot confirm this PaymentIntent because it has already succeeded after being "
        "previously confirmed.",
    )


@pytest.mark.parametrize("status", ["requires_capture", "canceled"])
def test_what_is_held_or_over_is_not_confirmed(api: Api, status: str) -> None:
    intent = new(api, status)
    error = refused(api, intent, "confirm", payment_method="pm_card_visa", return_url=BACK)
    unexpected(error, intent, NOT_CONFIRMABLE.format(status=status))


def test_an_intent_without_a_payment_method_cannot_be_confirmed(api: Api) -> None:
    intent = new(api, "requires_payment_method")
    unexpected(
        refused(api, intent, "confirm", return_url=BACK),
        intent,
        "You cannot confirm this PaymentIntent because it's missing a payment method. You can "
        "either update the PaymentIntent with a payment method and then confirm it again, or "
        "confirm it again directly with a payment method or ConfirmationToken.",
    )


def test_the_intent_tells_its_charge_what_it_is_for(api: Api) -> None:
    customer = api.post("/v1/customers", name="Jenny")
    shipping = {"name": "Jenny", "address": {"line1": "Main St 1", "country": "US"}}
    intent = api.post(
        "/v1/payment_intents",
        {
            **PAY,
            "customer": customer["id"],
            "description": "Two teas",
            "metadata": {"order": "42"},
            "receipt_email": "jenny@example.com",
            "shipping": shipping,
            "statement_descriptor_suffix": "TEAS",
            "transfer_group": "teas",
        },
    )
    charge = api.get(f"/v1/charges/{intent['latest_charge']}")
    assert charge["customer"] == customer["id"]
    assert charge["description"] == "Two teas"
    assert charge["metadata"] == {"order": "42"}
    assert charge["payment_intent"] == intent["id"]
    assert charge["receipt_email"] == "jenny@example.com"
    assert charge["shipping"] == intent["shipping"]
    assert charge["shipping"]["address"]["line1"] == "Main St 1"
    assert charge["calculated_statement_descriptor"].endswith("* TEAS")
    assert charge["transfer_group"] == "teas"
    act(api, intent, metadata={"order": "43"})
    assert api.get(f"/v1/charges/{charge['id']}")["metadata"] == {"order": "42"}


def test_an_unknown_intent_names_its_parameter(api: Api) -> None:
    error = api.refused("POST", "/v1/payment_intents/pi_none/confirm", status=404)
    assert error["code"] == "resource_missing"
    assert error["message"] == "No such payment_intent: 'pi_none'"
    assert error["param"] == "intent"


# Capturing ------------------------------------------------------------------------------------


def test_a_manual_capture_holds_and_then_takes(api: Api, server: Server) -> None:
    intent = api.post("/v1/payment_intents", HOLD)
    assert intent["status"] == "requires_capture"
    assert (intent["amount_capturable"], intent["amount_received"]) == (1000, 0)
    charge = api.get(f"/v1/charges/{intent['latest_charge']}")
    assert (charge["captured"], charge["amount_captured"], charge["paid"]) == (False, 0, True)
    card = charge["payment_method_details"]["card"]
    assert card["capture_before"] == charge["created"] + 7 * 86_400
    server.settle()
    assert api.get(f"/v1/charges/{charge['id']}")["balance_transaction"] is None
    assert api.get("/v1/balance_transactions")["data"] == []
    captured = act(api, intent, "capture")
    assert captured["status"] == "succeeded"
    assert (captured["amount_capturable"], captured["amount_received"]) == (0, 1000)
    charge = api.get(f"/v1/charges/{charge['id']}", expand=["balance_transaction"])
    assert (charge["captured"], charge["amount_captured"]) == (True, 1000)
    assert charge["balance_transaction"]["net"] == 941
    assert "capture_before" not in charge["payment_method_details"]["card"]
    assert api.event_types() == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.amount_capturable_updated",
        "charge.captured",
        "payment_intent.succeeded",
    ]


def test_a_partial_capture_lets_the_rest_go(api: Api, server: Server) -> None:
    intent = act(api, new(api, "requires_capture"), "capture", amount_to_capture=400)
    assert intent["status"] == "succeeded"
    assert (intent["amount"], intent["amount_received"]) == (1000, 400)
    assert intent["amount_capturable"] == 0
    charge = api.get(f"/v1/charges/{intent['latest_charge']}", expand=["balance_transaction"])
    assert (charge["amount"], charge["amount_captured"]) == (1000, 400)
    assert charge["balance_transaction"]["amount"] == 400
    assert charge["balance_transaction"]["fee"] == 42
    # What was let go is gone: only what was captured can go back.
    error = api.refused("POST", "/v1/refunds", {"charge": charge["id"], "amount": 401})
    assert error["param"] == "amount"
    refund = api.post("/v1/refunds", charge=charge["id"])
    assert refund["amount"] == 400
    server.advance(days=8)
    assert api.events("charge.expired") == []


def test_more_than_was_authorised_cannot_be_captured(api: Api) -> None:
    intent = new(api, "requires_capture")
    error = refused(api, intent, "capture", amount_to_capture=1001)
    assert error["code"] == "amount_too_large"
    assert error["message"].startswith(TOO_LARGE_TO_CAPTURE)
    assert error["payment_intent"]["id"] == intent["id"]
    assert act(api, intent, "capture", amount_to_capture=1000)["amount_received"] == 1000


@pytest.mark.parametrize("amount", [0, -1])
def test_at_least_something_must_be_captured(api: Api, amount: int) -> None:
    refused(api, new(api, "requires_capture"), "capture", amount_to_capture=amount)
    assert api.get("/v1/balance_transactions")["data"] == []


@pytest.mark.parametrize("status", [status for status in STATUSES if status != "requires_capture"])
def test_only_what_is_held_can_be_captured(api: Api, status: str) -> None:
    intent = new(api, status)
    unexpected(
        refused(api, intent, "capture"),
        intent,
        f"This PaymentIntent could not be captured because it has a status of {status}. Only a "
        "PaymentIntent with one of the following statuses may be captured: requires_capture.",
    )


def test_a_hold_lapses_after_seven_days(api: Api, server: Server) -> None:
    intent = new(api, "requires_capture")
    server.advance(days=6, hours=23)
    assert act(api, intent)["status"] == "requires_capture"
    server.advance(days=1)
    intent = api.get(f"/v1/payment_intents/{intent['id']}")
    assert intent["status"] == "canceled"
    assert intent["cancellation_reason"] == "expired"
    assert intent["amount_capturable"] == 0
    assert intent["canceled_at"] == server.clock.now()
    assert api.event_types()[-2:] == ["charge.expired", "payment_intent.canceled"]
    assert api.get("/v1/balance_transactions")["data"] == []
    refused(api, intent, "capture")


# Canceling ------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", STATUSES[:4])
def test_what_is_not_paid_can_be_canceled(api: Api, server: Server, status: str) -> None:
    intent = new(api, status)
    canceled = act(api, intent, "cancel", cancellation_reason="abandoned")
    assert canceled["status"] == "canceled"
    assert canceled["cancellation_reason"] == "abandoned"
    assert canceled["canceled_at"] == server.clock.now()
    assert canceled["amount_capturable"] == 0
    assert canceled["next_action"] is None
    assert api.event_types()[-1] == "payment_intent.canceled"
    server.advance(days=8)
    assert api.events("charge.expired") == []
    assert api.get("/v1/balance_transactions")["data"] == []


@pytest.mark.parametrize("status", ["succeeded", "canceled"])
def test_what_is_over_cannot_be_canceled(api: Api, status: str) -> None:
    intent = new(api, status)
    unexpected(
        refused(api, intent, "cancel"),
        intent,
        f"You cannot cancel this PaymentIntent because it has a status of {status}. Only a "
        "PaymentIntent with one of the following statuses may be canceled: "
        "requires_payment_method, requires_capture, requires_confirmation, requires_action, "
        "processing.",
    )


def test_a_reason_that_only_the_server_gives_is_refused(api: Api) -> None:
    intent = new(api, "requires_confirmation")
    error = refused(api, intent, "cancel", cancellation_reason="expired")
    assert error["param"] == "cancellation_reason"


# Customers and their payment methods ----------------------------------------------------------


def test_a_payment_method_used_without_a_customer_is_spent(api: Api) -> None:
    method = api.post("/v1/payment_methods", type="card", card={"token": "tok_visa"})
    api.post("/v1/payment_intents", {**PAY, "payment_method": method["id"]})
    for params in ({}, {"confirm": True, "return_url": BACK}):
        error = api.refused(
            "POST", "/v1/payment_intents", {**WANTED, **params, "payment_method": method["id"]}
        )
        assert error["message"] == SPENT


@pytest.mark.parametrize("usage", ["on_session", "off_session"])
def test_future_usage_saves_the_card_for_the_customer(api: Api, usage: str) -> None:
    customer = api.post("/v1/customers")["id"]
    params = {**PAY, "customer": customer, "setup_future_usage": usage}
    intent = api.post("/v1/payment_intents", params)
    method = api.get(f"/v1/payment_methods/{intent['payment_method']}")
    assert method["customer"] == customer
    types = api.event_types()
    assert types[types.index("payment_intent.created") + 1 :] == [
        "payment_method.attached",
        "charge.succeeded",
        "payment_intent.succeeded",
    ]
    again = {**PAY, "customer": customer, "payment_method": method["id"], "off_session": True}
    assert api.post("/v1/payment_intents", again)["status"] == "succeeded"


def test_a_declined_payment_saves_nothing(api: Api) -> None:
    customer = api.post("/v1/customers")["id"]
    params = {
        **PAY,
        "customer": customer,
        "payment_method": "pm_card_chargeCustomerFail",
        "setup_future_usage": "off_session",
    }
    api.refused("POST", "/v1/payment_intents", params, status=402)
    assert api.get("/v1/payment_methods", customer=customer)["data"] == []


def test_a_customers_payment_method_is_for_that_customer_alone(api: Api) -> None:
    owner, other = api.post("/v1/customers")["id"], api.post("/v1/customers")["id"]
    method = api.post("/v1/payment_methods/pm_card_visa/attach", customer=owner)["id"]
    error = api.refused("POST", "/v1/payment_intents", {**PAY, "payment_method": method})
    assert error["message"] == (
        f"The provided PaymentMethod {method} belongs to the Customer {owner}. Please include the "
        "Customer in the `customer` parameter on the PaymentIntent."
    )
    error = api.refused(
        "POST", "/v1/payment_intents", {**PAY, "payment_method": method, "customer": other}
    )
    assert error["message"] == (
        f"The customer does not have a payment method with the ID {method}. The payment method "
        "must be attached to the customer."
    )
    assert api.get("/v1/charges")["data"] == []


# Keys and modes -------------------------------------------------------------------------------


@pytest.fixture
def browser(server: Server) -> Api:
    """A client with the publishable key, as a page of a shop has it."""
    return Api(server, server.secrets.test_publishable)


def test_a_browser_sees_and_confirms_with_the_client_secret(api: Api, browser: Api) -> None:
    intent = new(api, "requires_payment_method", metadata={"margin": "40%"})
    path, secret = f"/v1/payment_intents/{intent['id']}", {"client_secret": intent["client_secret"]}
    seen = browser.get(path, **secret)
    assert seen["id"] == intent["id"]
    assert seen["status"] == "requires_payment_method"
    hidden = {"amount_received", "customer", "latest_charge", "metadata", "transfer_group"}
    assert not hidden & seen.keys()
    paid = browser.post(
        f"{path}/confirm", {**secret, "payment_method": "pm_card_visa", "return_url": BACK}
    )
    assert paid["status"] == "succeeded"
    assert not hidden & paid.keys()
    assert api.get(path)["amount_received"] == 1000


def test_a_browser_without_the_right_secret_sees_nothing(api: Api, browser: Api) -> None:
    intent, other = new(api, "requires_confirmation"), new(api, "requires_confirmation")
    path = f"/v1/payment_intents/{intent['id']}"
    for given in ({}, {"client_secret": other["client_secret"]}):
        error = browser.refused("GET", path, given)
        assert error["param"] == "client_secret"
        browser.refused("POST", f"{path}/confirm", {**given, "return_url": BACK})
    assert api.get(path)["status"] == "requires_confirmation"


def test_a_browser_may_neither_capture_nor_cancel(api: Api, browser: Api) -> None:
    intent = new(api, "requires_capture")
    secret = {"client_secret": intent["client_secret"]}
    for verb in ("capture", "cancel"):
        path = f"/v1/payment_intents/{intent['id']}/{verb}"
        error = browser.refused("POST", path, secret, status=401)
        assert error["code"] == "secret_key_required"
    assert api.get(f"/v1/payment_intents/{intent['id']}")["status"] == "requires_capture"
