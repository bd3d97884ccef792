"""Charges: made directly from a card, held and captured, and the fee for each."""

from typing import Any

import pytest

from tests.api import Api, Server

CHARGE = {"amount": 1000, "currency": "usd", "source": "tok_visa"}


def held(api: Api, **more: Any) -> dict[str, Any]:
    """A charge that is only authorised."""
    charge: dict[str, Any] = api.post("/v1/charges", {**CHARGE, "capture": False, **more})
    return charge


def test_a_token_is_charged_in_one_step(api: Api) -> None:
    charge = api.post("/v1/charges", {**CHARGE, "description": "Tea", "metadata": {"n": "1"}})
    shown = {
        "amount": 1000,
        "amount_captured": 1000,
        "amount_refunded": 0,
        "captured": True,
        "currency": "usd",
        "description": "Tea",
        "disputed": False,
        "failure_code": None,
        "failure_message": None,
        "livemode": False,
        "metadata": {"n": "1"},
        "object": "charge",
        "paid": True,
        "payment_intent": None,
        "refunded": False,
        "status": "succeeded",
    }
    assert {name: charge[name] for name in shown} == shown
    assert charge["balance_transaction"].startswith("txn_")
    assert charge["receipt_url"].startswith("https://")
    outcome = charge["outcome"]
    assert 0 <= outcome["risk_score"] <= 64
    assert (
        outcome.items()
        >= {
            "network_status": "approved_by_network",
            "reason": None,
            "risk_level": "normal",
            "seller_message": "Payment complete.",
            "type": "authorized",
        }.items()
    )
    card = charge["payment_method_details"]["card"]
    assert (card["brand"], card["last4"], card["network"]) == ("visa", "4242", "visa")
    assert card["amount_authorized"] == 1000
    # No payment intent, no events of one.
    assert api.event_types() == ["charge.succeeded"]


@pytest.mark.parametrize(
    ("amount", "fee", "net"),
    [
        (50, 31, 19),
        (100, 33, 67),
        (999, 59, 940),
        (1000, 59, 941),
        (2000, 88, 1912),
        (2500, 103, 2397),
        (10_000, 320, 9_680),
        (99_999, 2_930, 97_069),
    ],
)
def test_the_fee_is_a_share_and_a_fixed_part(api: Api, amount: int, fee: int, net: int) -> None:
    charge = api.post("/v1/charges", {**CHARGE, "amount": amount})
    transaction = api.get(f"/v1/balance_transactions/{charge['balance_transaction']}")
    assert (transaction["amount"], transaction["fee"], transaction["net"]) == (amount, fee, net)
    assert transaction["fee_details"] == [
        {
            "amount": fee,
            "application": None,
            "currency": "usd",
            "description": "Stripe processing fees",
            "type": "stripe_fee",
        }
    ]
    assert transaction["type"] == transaction["reporting_category"] == "charge"
    assert transaction["source"] == charge["id"]
    assert transaction["exchange_rate"] is None
    assert api.get("/v1/balance")["pending"][0]["amount"] == net


def test_a_foreign_card_costs_more(api: Api) -> None:
    charge = api.post("/v1/charges", {**CHARGE, "source": "tok_de"})
    transaction = api.get(f"/v1/balance_transactions/{charge['balance_transaction']}")
    # 4.4 % and 30 cents.
    assert (transaction["fee"], transaction["net"]) == (74, 926)


def test_a_converted_charge_costs_more_and_settles_in_dollars(api: Api) -> None:
    charge = api.post("/v1/charges", {**CHARGE, "currency": "eur"})
    transaction = api.get(f"/v1/balance_transactions/{charge['balance_transaction']}")
    assert (charge["amount"], charge["currency"]) == (1000, "eur")
    assert (transaction["amount"], transaction["currency"]) == (1167, "usd")
    assert transaction["exchange_rate"] == pytest.approx(1.16686)
    # 3.9 % of 1167 is 45.513, and 30 cents.
    assert transaction["fee"] == 76
    assert transaction["net"] == 1167 - 76


def test_a_charge_is_available_two_business_days_later(api: Api, server: Server) -> None:
    # The clock stands on a Monday noon.
    charge = api.post("/v1/charges", CHARGE)
    path = f"/v1/balance_transactions/{charge['balance_transaction']}"
    transaction = api.get(path)
    assert transaction["status"] == "pending"
    assert transaction["available_on"] == charge["created"] + 36 * 3600
    server.advance(hours=37)
    assert api.get(path)["status"] == "available"
    balance = api.get("/v1/balance")
    assert (balance["available"][0]["amount"], balance["pending"][0]["amount"]) == (941, 0)
    assert api.event_types()[-1] == "balance.available"


def test_some_cards_are_available_at_once(api: Api) -> None:
    charge = api.post("/v1/charges", {**CHARGE, "source": "tok_bypassPending"})
    transaction = api.get(f"/v1/balance_transactions/{charge['balance_transaction']}")
    assert transaction["status"] == "available"
    assert api.get("/v1/balance")["available"][0]["amount"] == 941


def test_a_declined_charge_is_kept(api: Api) -> None:
    params = {**CHARGE, "source": "tok_chargeDeclinedInsufficientFunds"}
    error = api.refused("POST", "/v1/charges", params, status=402)
    assert error["type"] == "card_error"
    assert error["code"] == "card_declined"
    assert error["decline_code"] == "insufficient_funds"
    assert error["message"] == "Your card has insufficient funds."
    assert error["doc_url"] == "https://stripe.com/docs/error-codes/card-declined"
    assert not {"payment_intent", "payment_method", "param"} & error.keys()
    charge = api.get(f"/v1/charges/{error['charge']}")
    assert (charge["status"], charge["paid"], charge["captured"]) == ("failed", False, False)
    assert charge["failure_code"] == "card_declined"
    assert charge["failure_message"] == "Your card has insufficient funds."
    assert charge["outcome"]["reason"] == "insufficient_funds"
    assert api.event_types() == ["charge.failed"]
    assert api.get("/v1/balance_transactions")["data"] == []


def test_a_card_that_wants_authentication_cannot_be_charged_directly(api: Api) -> None:
    params = {**CHARGE, "source": "tok_authenticationRequired"}
    error = api.refused("POST", "/v1/charges", params, status=402)
    assert error["code"] == "authentication_required"
    assert error["decline_code"] == "authentication_required"


@pytest.mark.parametrize("name", ["amount", "currency"])
def test_a_charge_needs_amount_and_currency(api: Api, name: str) -> None:
    params = {key: value for key, value in CHARGE.items() if key != name}
    error = api.refused("POST", "/v1/charges", params)
    assert error["code"] == "parameter_missing"
    assert error["message"] == f"Missing required param: {name}."
    assert error["param"] == name


def test_a_charge_needs_somebody_to_charge(api: Api) -> None:
    error = api.refused("POST", "/v1/charges", {"amount": 1000, "currency": "usd"})
    assert error["code"] == "parameter_missing"
    assert error["message"] == "Must provide source or customer."
    error = api.refused("POST", "/v1/charges", {**CHARGE, "source": "tok_none"})
    assert error["code"] == "resource_missing"
    assert error["message"] == "No such token: 'tok_none'"
    assert error["param"] == "source"


def test_a_token_is_charged_once(api: Api) -> None:
    card = {"number": "4242424242424242", "exp_month": 12, "exp_year": 2034, "cvc": "123"}
    token = api.post("/v1/tokens", card=card)["id"]
    api.post("/v1/charges", {**CHARGE, "source": token})
    error = api.refused("POST", "/v1/charges", {**CHARGE, "source": token})
    assert error["code"] == "token_already_used"
    assert error["message"] == f"You cannot use a Stripe token more than once: {token}."
    assert len(api.get("/v1/charges")["data"]) == 1


def test_too_little_or_too_much_cannot_be_charged(api: Api) -> None:
    for amount, code in (
        (0, "parameter_invalid_integer"),
        (49, "amount_too_small"),
        (100_000_000, "amount_too_large"),
    ):
        error = api.refused("POST", "/v1/charges", {**CHARGE, "amount": amount})
        assert (error["code"], error["param"]) == (code, "amount")
    assert api.events() == []


# Holding and capturing ------------------------------------------------------------------------


def test_a_held_charge_is_captured_later(api: Api, server: Server) -> None:
    charge = held(api)
    assert (charge["captured"], charge["amount_captured"]) == (False, 0)
    assert (charge["status"], charge["paid"]) == ("succeeded", True)
    assert charge["balance_transaction"] is None
    assert api.get("/v1/balance_transactions")["data"] == []
    captured = api.post(f"/v1/charges/{charge['id']}/capture")
    assert (captured["captured"], captured["amount_captured"]) == (True, 1000)
    transaction = api.get(f"/v1/balance_transactions/{captured['balance_transaction']}")
    assert (transaction["amount"], transaction["fee"]) == (1000, 59)
    assert api.event_types() == ["charge.succeeded", "charge.captured"]
    server.advance(days=8)
    assert api.events("charge.expired") == []


def test_part_of_a_held_charge_can_be_captured(api: Api) -> None:
    charge = api.post(f"/v1/charges/{held(api)['id']}/capture", amount=400)
    assert (charge["amount"], charge["amount_captured"]) == (1000, 400)
    transaction = api.get(f"/v1/balance_transactions/{charge['balance_transaction']}")
    assert (transaction["amount"], transaction["fee"]) == (400, 42)
    assert api.post("/v1/refunds", charge=charge["id"])["amount"] == 400


def test_no_more_than_was_held_can_be_captured(api: Api) -> None:
    charge = held(api)
    path = f"/v1/charges/{charge['id']}"
    error = api.refused("POST", f"{path}/capture", {"amount": 1001})
    assert error["code"] == "amount_too_large"
    api.refused("POST", f"{path}/capture", {"amount": 0})
    assert api.get(path) == charge
    assert api.event_types() == ["charge.succeeded"]


def test_a_charge_is_captured_once(api: Api) -> None:
    charge = api.post("/v1/charges", CHARGE)
    error = api.refused("POST", f"/v1/charges/{charge['id']}/capture")
    assert error["code"] == "charge_already_captured"
    assert error["message"] == f"Charge {charge['id']} has already been captured."


def test_a_held_charge_lapses_after_seven_days(api: Api, server: Server) -> None:
    charge = held(api)
    server.advance(days=8)
    path = f"/v1/charges/{charge['id']}"
    assert api.get(path)["captured"] is False
    assert api.event_types() == ["charge.succeeded", "charge.expired"]
    error = api.refused("POST", f"{path}/capture")
    assert error["code"] == "charge_expired_for_capture"
    assert error["message"] == ("The charge cannot be captured because the charge has expired.")
    assert api.get("/v1/balance_transactions")["data"] == []


def test_a_held_charge_is_let_go_by_refunding_it(api: Api, server: Server) -> None:
    charge = held(api)
    refund = api.post("/v1/refunds", charge=charge["id"])
    assert (refund["status"], refund["balance_transaction"]) == ("succeeded", None)
    after = api.get(f"/v1/charges/{charge['id']}")
    assert (after["amount_refunded"], after["refunded"], after["captured"]) == (1000, True, False)
    api.refused("POST", f"/v1/charges/{charge['id']}/capture")
    assert api.get("/v1/balance_transactions")["data"] == []
    server.advance(days=8)
    assert api.events("charge.expired") == []


def test_the_charge_of_an_intent_is_captured_there(api: Api) -> None:
    intent = api.post(
        "/v1/payment_intents",
        amount=1000,
        currency="usd",
        payment_method="pm_card_visa",
        confirm=True,
        capture_method="manual",
        return_url="https://example.com/back",
    )
    error = api.refused("POST", f"/v1/charges/{intent['latest_charge']}/capture")
    assert intent["id"] in error["message"]
    assert "You must capture the PaymentIntent instead." in error["message"]
    after = api.get(f"/v1/payment_intents/{intent['id']}")
    assert after["status"] == "requires_capture"


# Reading and changing -------------------------------------------------------------------------


def test_a_charge_can_be_described_later(api: Api) -> None:
    charge = api.post("/v1/charges", {**CHARGE, "metadata": {"a": "1"}})
    path = f"/v1/charges/{charge['id']}"
    changed = api.post(path, description="Tea", metadata={"b": "2"})
    assert changed["description"] == "Tea"
    assert changed["metadata"] == {"a": "1", "b": "2"}
    told = api.events("charge.updated")[0]["data"]["previous_attributes"]
    assert told == {"description": None, "metadata": {"b": None}}
    # A change of nothing is not told.
    api.post(path, description="Tea")
    assert len(api.events("charge.updated")) == 1


def test_a_safe_charge_can_be_called_so(api: Api) -> None:
    charge = api.post("/v1/charges", CHARGE)
    path = f"/v1/charges/{charge['id']}"
    reported = api.post(path, fraud_details={"user_report": "safe"})
    assert reported["fraud_details"] == {"user_report": "safe"}


def test_charges_are_listed_newest_first_and_by_intent(api: Api) -> None:
    first, second = api.post("/v1/charges", CHARGE), api.post("/v1/charges", CHARGE)
    listed = api.get("/v1/charges")["data"]
    assert [charge["id"] for charge in listed] == [second["id"], first["id"]]
    intent = api.post("/v1/payment_intents", amount=1000, currency="usd")
    assert api.get("/v1/charges", payment_intent=intent["id"])["data"] == []


def test_an_unknown_charge_is_not_found(api: Api) -> None:
    error = api.refused("GET", "/v1/charges/ch_none", status=404)
    assert error["message"] == "No such charge: 'ch_none'"
    assert (error["code"], error["param"]) == ("resource_missing", "id")


def test_a_live_charge_needs_a_rail(live: Api) -> None:
    card = {"number": "4539578763621486", "exp_month": 12, "exp_year": 2034, "cvc": "123"}
    token = live.post("/v1/tokens", card=card)["id"]
    error = live.refused("POST", "/v1/charges", {**CHARGE, "source": token}, status=402)
    assert error["code"] == "testmode_charges_only"
    assert live.get("/v1/charges")["data"] == []
