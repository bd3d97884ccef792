"""Refunds: all, part and too much, at once, later and in vain."""

from typing import Any

import pytest

from tests.api import Api, Server

PAY = {
    "amount": 1000,
    "currency": "usd",
    "payment_method": "pm_card_visa",
    "confirm": True,
    "return_url": "https://example.com/back",
}


def paid(api: Api, **more: Any) -> dict[str, Any]:
    """A payment's charge."""
    intent = api.post("/v1/payment_intents", {**PAY, **more})
    charge: dict[str, Any] = api.get(f"/v1/charges/{intent['latest_charge']}")
    return charge


def again(api: Api, charge: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = api.get(f"/v1/charges/{charge['id']}")
    return found


def refused(api: Api, charge: dict[str, Any], **params: Any) -> dict[str, Any]:
    """The error of a refund that must be refused, and must leave no trace."""
    before, events = again(api, charge), api.event_types()
    transactions = api.get("/v1/balance_transactions")["data"]
    error = api.refused("POST", "/v1/refunds", {"charge": charge["id"], **params})
    assert again(api, charge) == before
    assert api.event_types() == events
    assert api.get("/v1/balance_transactions")["data"] == transactions
    return error


def balance_of(api: Api) -> int:
    """All that there is in dollars, available or not."""
    balance = api.get("/v1/balance")
    return sum(
        part["amount"]
        for kind in ("available", "pending")
        for part in balance[kind]
        if part["currency"] == "usd"
    )


def test_the_whole_amount_goes_back(api: Api) -> None:
    charge = paid(api, description="Tea")
    refund = api.post("/v1/refunds", charge=charge["id"])
    shown = {
        "amount": 1000,
        "charge": charge["id"],
        "currency": "usd",
        "metadata": {},
        "object": "refund",
        "payment_intent": charge["payment_intent"],
        "reason": None,
        "status": "succeeded",
    }
    assert {name: refund[name] for name in shown} == shown
    assert refund["destination_details"]["card"] == {
        "reference_status": "pending",
        "reference_type": "acquirer_reference_number",
        "type": "refund",
    }
    after = again(api, charge)
    assert (after["amount_refunded"], after["refunded"]) == (1000, True)
    assert (after["status"], after["amount_captured"]) == ("succeeded", 1000)
    transaction = api.get(f"/v1/balance_transactions/{refund['balance_transaction']}")
    assert (transaction["amount"], transaction["fee"], transaction["net"]) == (-1000, 0, -1000)
    assert transaction["type"] == transaction["reporting_category"] == "refund"
    assert transaction["description"] == "REFUND FOR CHARGE (Tea)"
    assert transaction["source"] == refund["id"]
    # The processing fee is not given back.
    assert balance_of(api) == -59
    intent = api.get(f"/v1/payment_intents/{charge['payment_intent']}")
    assert (intent["status"], intent["amount_received"]) == ("succeeded", 1000)


def test_a_refund_is_told_by_its_own_event_and_the_charges(api: Api, server: Server) -> None:
    charge = paid(api)
    server.settle()
    before = len(api.events())
    refund = api.post("/v1/refunds", charge=charge["id"], amount=300)
    events = api.events()[before:]
    assert sorted(event["type"] for event in events) == ["charge.refunded", "refund.created"]
    told = {event["type"]: event["data"] for event in events}
    assert told["refund.created"]["object"]["id"] == refund["id"]
    refunded = told["charge.refunded"]
    assert refunded["object"]["id"] == charge["id"]
    assert refunded["object"]["amount_refunded"] == 300
    assert refunded["previous_attributes"]["amount_refunded"] == 0
    assert "refunded" not in refunded["previous_attributes"]


def test_a_refund_gets_its_reference_later(api: Api, server: Server) -> None:
    refund = api.post("/v1/refunds", charge=paid(api)["id"])
    before = len(api.events())
    server.settle()
    card = api.get(f"/v1/refunds/{refund['id']}")["destination_details"]["card"]
    assert card["reference_status"] == "available"
    assert card["reference"]
    later = [event["type"] for event in api.events()[before:]]
    assert later.count("refund.updated") == 1
    assert later.count("charge.refund.updated") == 1


def test_parts_go_back_until_nothing_is_left(api: Api) -> None:
    charge = paid(api)
    api.post("/v1/refunds", charge=charge["id"], amount=300)
    partly = again(api, charge)
    assert (partly["amount_refunded"], partly["refunded"]) == (300, False)
    rest = api.post("/v1/refunds", charge=charge["id"])
    assert rest["amount"] == 700
    wholly = again(api, charge)
    assert (wholly["amount_refunded"], wholly["refunded"]) == (1000, True)
    refunds = api.get("/v1/refunds", charge=charge["id"])["data"]
    assert [refund["amount"] for refund in refunds] == [700, 300]
    assert api.get(f"/v1/charges/{charge['id']}/refunds")["data"] == refunds
    assert api.get("/v1/refunds", payment_intent=charge["payment_intent"])["data"] == refunds
    expanded = api.get(f"/v1/charges/{charge['id']}", expand=["refunds"])
    assert expanded["refunds"]["data"] == refunds
    error = refused(api, charge)
    assert error["code"] == "charge_already_refunded"
    assert error["message"] == f"Charge {charge['id']} has already been refunded."


def test_more_than_was_paid_does_not_go_back(api: Api) -> None:
    charge = paid(api)
    error = refused(api, charge, amount=1100)
    assert error["message"] == ("Refund amount ($11.00) is greater than charge amount ($10.00)")
    assert error["param"] == "amount"
    assert "code" not in error
    api.post("/v1/refunds", charge=charge["id"], amount=500)
    error = refused(api, charge, amount=600)
    assert error["message"] == (
        "Refund amount ($6.00) is greater than unrefunded amount on charge ($5.00)"
    )
    assert error["param"] == "amount"
    assert "code" not in error


@pytest.mark.parametrize("amount", [0, -1])
def test_nothing_does_not_go_back(api: Api, amount: int) -> None:
    error = refused(api, paid(api), amount=amount)
    assert error["code"] == "parameter_invalid_integer"
    assert error["param"] == "amount"
    if amount == 0:
        assert error["message"] == "This value must be greater than or equal to 1."


def test_a_payment_can_be_refunded_by_its_intent(api: Api) -> None:
    charge = paid(api)
    refund = api.post("/v1/refunds", payment_intent=charge["payment_intent"], amount=400)
    assert refund["charge"] == charge["id"]
    assert again(api, charge)["amount_refunded"] == 400


def test_a_refund_names_one_payment(api: Api) -> None:
    charge = paid(api)
    error = refused(api, charge, payment_intent=charge["payment_intent"])
    assert error["code"] == "parameters_exclusive"
    error = api.refused("POST", "/v1/refunds", {"amount": 100})
    assert "payment_intent or charge" in error["message"]
    error = api.refused("POST", "/v1/refunds", {"charge": "ch_none"})
    assert error["message"] == "No such charge: 'ch_none'"
    assert (error["code"], error["param"]) == ("resource_missing", "charge")


def test_a_fraudulent_payment_is_reported(api: Api) -> None:
    charge = paid(api)
    refund = api.post("/v1/refunds", charge=charge["id"], reason="fraudulent")
    assert refund["reason"] == "fraudulent"
    assert again(api, charge)["fraud_details"] == {"user_report": "fraudulent"}


def test_a_reason_that_only_the_server_gives_is_refused(api: Api) -> None:
    error = refused(api, paid(api), reason="expired_uncaptured_charge")
    assert error["param"] == "reason"


def test_metadata_can_be_changed_later(api: Api) -> None:
    refund = api.post("/v1/refunds", charge=paid(api)["id"], metadata={"why": "cold"})
    changed = api.post(f"/v1/refunds/{refund['id']}", metadata={"why": "", "who": "Jenny"})
    assert changed["metadata"] == {"who": "Jenny"}
    told = api.events("refund.updated")[0]["data"]
    assert told["previous_attributes"] == {"metadata": {"why": "cold", "who": None}}


def test_a_payment_that_failed_or_waits_cannot_be_refunded(api: Api) -> None:
    params = {**PAY, "payment_method": "pm_card_visa_chargeDeclined"}
    error = api.refused("POST", "/v1/payment_intents", params, status=402)
    waiting = api.post("/v1/payment_intents", amount=1000, currency="usd")
    for intent in (error["payment_intent"], waiting):
        problem = api.refused("POST", "/v1/refunds", {"payment_intent": intent["id"]})
        assert problem["message"] == (
            f"This PaymentIntent ({intent['id']}) does not have a successful charge to refund."
        )
    assert api.get("/v1/refunds")["data"] == []


def test_what_is_only_held_is_let_go_by_canceling(api: Api) -> None:
    charge = paid(api, capture_method="manual")
    error = refused(api, charge)
    assert "You must cancel the PaymentIntent" in error["message"]
    api.post(f"/v1/payment_intents/{charge['payment_intent']}/cancel")
    refused(api, charge)
    assert api.get("/v1/refunds")["data"] == []


# Later ----------------------------------------------------------------------------------------


def test_a_pending_refund_succeeds_later(api: Api, server: Server) -> None:
    charge = paid(api, payment_method="pm_card_pendingRefund")
    server.settle()
    refund = api.post("/v1/refunds", charge=charge["id"])
    assert refund["status"] == "pending"
    assert again(api, charge)["refunded"] is True
    assert balance_of(api) == -59
    before = len(api.events())
    server.settle()
    assert api.get(f"/v1/refunds/{refund['id']}")["status"] == "succeeded"
    assert [event["type"] for event in api.events()[before:]] == [
        "refund.updated",
        "charge.refund.updated",
    ]
    told = api.events("refund.updated")[0]["data"]
    assert told["previous_attributes"]["status"] == "pending"
    assert balance_of(api) == -59


@pytest.mark.parametrize("amount", [1000, 300])
def test_a_refund_that_fails_gives_the_money_back_to_the_balance(
    api: Api, server: Server, amount: int
) -> None:
    charge = paid(api, payment_method="pm_card_refundFail")
    server.settle()
    refund = api.post("/v1/refunds", charge=charge["id"], amount=amount)
    assert refund["status"] == "succeeded"
    assert balance_of(api) == 941 - amount
    before = len(api.events())
    server.settle()
    failed = api.get(f"/v1/refunds/{refund['id']}")
    assert failed["status"] == "failed"
    assert failed["failure_reason"] == "expired_or_canceled_card"
    transaction = api.get(f"/v1/balance_transactions/{failed['failure_balance_transaction']}")
    assert transaction["type"] == "refund_failure"
    assert (transaction["amount"], transaction["net"]) == (amount, amount)
    assert balance_of(api) == 941
    after = again(api, charge)
    assert (after["amount_refunded"], after["refunded"]) == (0, False)
    types = [event["type"] for event in api.events()[before:]]
    assert sorted(types) == ["charge.refund.updated", "refund.failed", "refund.updated"]
    # What came back can be sent again.
    assert api.post("/v1/refunds", charge=charge["id"])["amount"] == 1000


def test_a_refund_waits_as_long_as_its_charge_to_be_available(api: Api) -> None:
    charge = paid(api, capture_method="automatic")
    refund = api.post("/v1/refunds", charge=charge["id"])
    of_charge, of_refund = (
        api.get(f"/v1/balance_transactions/{item['balance_transaction']}")
        for item in (charge, refund)
    )
    assert of_charge["available_on"] == of_refund["available_on"]
    assert of_refund["status"] == "pending"
    assert api.get("/v1/balance")["available"][0]["amount"] == 0


def test_a_refund_of_available_money_is_available_at_once(api: Api, server: Server) -> None:
    charge = paid(api)
    server.advance(days=5)
    assert api.get("/v1/balance")["available"][0]["amount"] == 941
    refund = api.post("/v1/refunds", charge=charge["id"])
    transaction = api.get(f"/v1/balance_transactions/{refund['balance_transaction']}")
    assert transaction["status"] == "available"
    assert api.get("/v1/balance")["available"][0]["amount"] == -59


def test_a_card_refund_cannot_be_canceled(api: Api) -> None:
    refund = api.post("/v1/refunds", charge=paid(api)["id"])
    api.refused("POST", f"/v1/refunds/{refund['id']}/cancel")
    assert api.get(f"/v1/refunds/{refund['id']}")["status"] == "succeeded"


# Other doors ----------------------------------------------------------------------------------


def test_the_older_addresses_refund_too(api: Api) -> None:
    charge = paid(api)
    path = f"/v1/charges/{charge['id']}"
    refund = api.post(f"{path}/refunds", amount=200)
    assert api.get(f"{path}/refunds/{refund['id']}")["amount"] == 200
    after = api.post(f"{path}/refund", amount=300)
    assert after["object"] == "charge"
    assert after["amount_refunded"] == 500
    other = paid(api)
    error = api.refused("GET", f"/v1/charges/{other['id']}/refunds/{refund['id']}", status=404)
    assert error["code"] == "resource_missing"


def test_a_converted_payment_goes_back_at_its_rate(api: Api) -> None:
    charge = paid(api, currency="eur", capture_method="automatic")
    refund = api.post("/v1/refunds", charge=charge["id"])
    of_charge, of_refund = (
        api.get(f"/v1/balance_transactions/{item['balance_transaction']}")
        for item in (charge, refund)
    )
    assert of_refund["currency"] == of_charge["currency"] == "usd"
    assert of_refund["amount"] == -of_charge["amount"]
    assert of_refund["exchange_rate"] == of_charge["exchange_rate"]
    assert refund["currency"] == "eur"
    error = refused(api, charge, amount=1)
    assert error["code"] == "charge_already_refunded"
