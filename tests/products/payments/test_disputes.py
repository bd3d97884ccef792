"""Disputes of the test cards: what they take, what they tell, and how they end."""

from typing import Any

import pytest

from tests.api import Api, Server

DAY = 86_400
FEE = 1500
CHARGE_FEE = 59
NET = 1000 - CHARGE_FEE
TEST_CARDS = [
    ("createDispute", "fraudulent", "chargeback", []),
    ("createDisputeProductNotReceived", "product_not_received", "chargeback", []),
    ("createCe3EligibleDispute", "fraudulent", "chargeback", ["visa_compelling_evidence_3"]),
    ("createComplianceDispute", "noncompliant", "compliance", ["visa_compliance"]),
]
"""The cards that are charged back at once: name, reason, kind of case, and what may be answered."""


def pay(api: Api, card: str, **more: Any) -> dict[str, Any]:
    """A payment with a test card; gives the intent."""
    intent: dict[str, Any] = api.post(
        "/v1/payment_intents",
        {
            "amount": 1000,
            "currency": "usd",
            "payment_method": f"pm_card_{card}",
            "confirm": True,
            "return_url": "https://example.com/back",
            **more,
        },
    )
    assert intent["status"] in {"succeeded", "requires_capture"}
    return intent


def disputes(api: Api, **params: Any) -> list[dict[str, Any]]:
    """The disputes there are, newest first."""
    data: list[dict[str, Any]] = api.get("/v1/disputes", **params)["data"]
    return data


def disputed(api: Api, server: Server, card: str = "createDispute") -> dict[str, Any]:
    """The one dispute of a fresh payment."""
    intent = pay(api, card)
    server.settle()
    [dispute] = disputes(api, payment_intent=intent["id"])
    return dispute


def total(api: Api) -> int:
    """All that the account holds, available or not."""
    balance = api.get("/v1/balance")
    return sum(part["amount"] for part in [*balance["available"], *balance["pending"]])


# Chargebacks ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("card", "reason", "case_type", "eligibility"), TEST_CARDS)
def test_a_chargeback_takes_the_amount_and_a_fee(
    api: Api, server: Server, card: str, reason: str, case_type: str, eligibility: list[str]
) -> None:
    intent = pay(api, card)
    assert disputes(api) == []
    server.settle()
    [dispute] = disputes(api)
    assert dispute["id"].startswith("dp_")
    assert dispute["amount"] == 1000
    assert dispute["currency"] == "usd"
    assert dispute["charge"] == intent["latest_charge"]
    assert dispute["payment_intent"] == intent["id"]
    assert dispute["reason"] == reason
    assert dispute["status"] == "needs_response"
    assert dispute["is_charge_refundable"] is False
    assert dispute["metadata"] == {}
    assert dispute["enhanced_eligibility_types"] == eligibility
    shown = dispute["payment_method_details"]
    assert shown["type"] == "card"
    assert shown["card"]["brand"] == "visa"
    assert shown["card"]["case_type"] == case_type
    [taken] = dispute["balance_transactions"]
    assert (taken["type"], taken["reporting_category"]) == ("adjustment", "dispute")
    assert (taken["amount"], taken["fee"], taken["net"]) == (-1000, FEE, -1000 - FEE)
    [fee] = taken["fee_details"]
    assert (fee["amount"], fee["description"], fee["type"]) == (FEE, "Dispute fee", "stripe_fee")
    assert taken["source"] == dispute["id"]
    assert taken["description"] == f"Chargeback withdrawal for {intent['latest_charge']}"
    assert total(api) == NET - 1000 - FEE
    assert api.get(f"/v1/charges/{intent['latest_charge']}")["disputed"] is True
    assert api.get(f"/v1/disputes/{dispute['id']}") == dispute


def test_the_events_come_in_the_documented_order(api: Api, server: Server) -> None:
    intent = pay(api, "createDispute")
    server.settle()
    types = [event["type"] for event in api.events() if event["type"].startswith("charge.dispute")]
    assert types == ["charge.dispute.created", "charge.dispute.funds_withdrawn"]
    created, withdrawn = api.events("charge.dispute.created", "charge.dispute.funds_withdrawn")
    assert created["data"]["object"]["balance_transactions"] == []
    assert withdrawn["data"]["object"]["balance_transactions"][0]["net"] == -1000 - FEE
    assert created["request"] == {"id": None, "idempotency_key": None}
    [updated] = [
        event
        for event in api.events("charge.updated")
        if event["data"]["previous_attributes"] == {"disputed": False}
    ]
    assert updated["data"]["object"]["id"] == intent["latest_charge"]
    order = [event["id"] for event in api.events()]
    assert order.index(withdrawn["id"]) < order.index(updated["id"])


def test_a_dispute_is_to_be_answered_by_the_end_of_the_ninth_day(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    details = dispute["evidence_details"]
    midnight = dispute["created"] - dispute["created"] % DAY
    assert details["due_by"] == midnight + 10 * DAY - 1
    assert details["has_evidence"] is False
    assert details["past_due"] is False
    assert details["submission_count"] == 0
    given = {name: value for name, value in dispute["evidence"].items() if value is not None}
    assert given == {"enhanced_evidence": {}}


def test_a_dispute_comes_within_seconds(api: Api, server: Server) -> None:
    intent = pay(api, "createDispute")
    server.advance(seconds=2)
    [dispute] = disputes(api)
    assert 1 <= dispute["created"] - intent["created"] <= 2


def test_two_disputes_share_the_charge(api: Api, server: Server) -> None:
    intent = pay(api, "createMultipleDisputes")
    server.settle()
    second, first = disputes(api)
    assert first["charge"] == second["charge"] == intent["latest_charge"]
    assert first["created"] <= second["created"]
    assert first["amount"] + second["amount"] == 1000
    assert {first["status"], second["status"]} == {"needs_response"}
    assert total(api) == NET - 1000 - 2 * FEE
    assert len(api.events("charge.dispute.funds_withdrawn")) == 2


def test_a_dispute_of_a_partly_refunded_charge_is_for_the_rest(api: Api, server: Server) -> None:
    intent = pay(api, "createDispute")
    api.post("/v1/refunds", payment_intent=intent["id"], amount=400)
    server.settle()
    [dispute] = disputes(api)
    assert dispute["amount"] == 600
    assert total(api) == NET - 400 - 600 - FEE


def test_what_is_wholly_refunded_is_not_disputed(api: Api, server: Server) -> None:
    intent = pay(api, "createDispute")
    api.post("/v1/refunds", payment_intent=intent["id"])
    server.settle()
    assert disputes(api) == []
    assert total(api) == -CHARGE_FEE


def test_a_charge_is_disputed_only_once_it_is_captured(api: Api, server: Server) -> None:
    intent = pay(api, "createDispute", capture_method="manual")
    server.settle()
    assert disputes(api) == []
    api.post(f"/v1/payment_intents/{intent['id']}/capture")
    server.settle()
    assert [dispute["amount"] for dispute in disputes(api)] == [1000]


def test_a_charge_made_with_a_token_is_disputed_too(api: Api, server: Server) -> None:
    charge = api.post("/v1/charges", amount=1000, currency="usd", source="tok_createDispute")
    server.settle()
    [dispute] = disputes(api, charge=charge["id"])
    assert dispute["payment_intent"] is None


# Inquiries ------------------------------------------------------------------------------------


def test_an_inquiry_moves_no_money(api: Api, server: Server) -> None:
    dispute = disputed(api, server, "createDisputeInquiry")
    assert dispute["status"] == "warning_needs_response"
    assert dispute["is_charge_refundable"] is True
    assert dispute["balance_transactions"] == []
    assert dispute["payment_method_details"]["card"]["case_type"] == "inquiry"
    assert total(api) == NET
    assert api.events("charge.dispute.funds_withdrawn") == []
    assert len(api.events("charge.dispute.created")) == 1


def test_a_refund_ends_an_inquiry(api: Api, server: Server) -> None:
    dispute = disputed(api, server, "createDisputeInquiry")
    part = api.post("/v1/refunds", charge=dispute["charge"], amount=300)
    assert part["status"] == "succeeded"
    path = f"/v1/disputes/{dispute['id']}"
    assert api.get(path)["status"] == "warning_needs_response"
    api.post("/v1/refunds", charge=dispute["charge"])
    assert api.get(path)["status"] == "warning_closed"
    [event] = api.events("charge.dispute.closed")
    assert event["data"]["object"]["status"] == "warning_closed"
    assert total(api) == -CHARGE_FEE


# Ends -----------------------------------------------------------------------------------------


def test_closing_loses_a_dispute_for_good(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    path = f"/v1/disputes/{dispute['id']}"
    closed = api.post(f"{path}/close")
    assert closed["status"] == "lost"
    assert api.get(path) == closed
    [event] = api.events("charge.dispute.closed")
    assert event["data"]["object"] == closed
    assert total(api) == NET - 1000 - FEE
    error = api.refused("POST", f"{path}/close")
    assert error["type"] == "invalid_request_error"
    assert error["message"] == "This dispute is already closed"
    assert len(api.events("charge.dispute.closed")) == 1


def test_closing_an_inquiry_ends_it_without_a_loss(api: Api, server: Server) -> None:
    dispute = disputed(api, server, "createDisputeInquiry")
    closed = api.post(f"/v1/disputes/{dispute['id']}/close")
    assert closed["status"] == "warning_closed"
    assert total(api) == NET


@pytest.mark.parametrize("close_first", [False, True])
def test_a_disputed_charge_cannot_be_refunded(api: Api, server: Server, close_first: bool) -> None:
    dispute = disputed(api, server)
    if close_first:
        api.post(f"/v1/disputes/{dispute['id']}/close")
    held = total(api)
    for named in (
        {"charge": dispute["charge"]},
        {"payment_intent": dispute["payment_intent"], "amount": 100},
    ):
        error = api.refused("POST", "/v1/refunds", named)
        assert error["code"] == "charge_disputed"
        assert error["message"] == (
            f"Charge {dispute['charge']} has been charged back; cannot issue a refund."
        )
    assert api.get("/v1/refunds")["data"] == []
    assert total(api) == held


def test_the_older_addresses_name_a_dispute_by_its_charge(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    path = f"/v1/charges/{dispute['charge']}/dispute"
    assert api.get(path) == dispute
    assert api.post(f"{path}/close")["status"] == "lost"
    assert api.get(f"/v1/disputes/{dispute['id']}")["status"] == "lost"
    clean = pay(api, "visa")["latest_charge"]
    api.refused("GET", f"/v1/charges/{clean}/dispute", status=404)


# Finding them ---------------------------------------------------------------------------------


def test_disputes_are_listed_by_charge_and_intent(api: Api, server: Server) -> None:
    first, second = disputed(api, server), disputed(api, server)
    assert [dispute["id"] for dispute in disputes(api)] == [second["id"], first["id"]]
    assert disputes(api, charge=first["charge"]) == [first]
    assert disputes(api, payment_intent=second["payment_intent"]) == [second]
    assert disputes(api, created={"gt": first["created"]}) == [second]


def test_a_dispute_shows_its_charge_and_intent_when_asked(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    path = f"/v1/disputes/{dispute['id']}"
    expanded = api.get(path, expand=["charge", "payment_intent"])
    assert expanded["charge"]["id"] == dispute["charge"]
    assert expanded["charge"]["disputed"] is True
    assert expanded["payment_intent"]["id"] == dispute["payment_intent"]


def test_an_unknown_dispute_is_missing(api: Api) -> None:
    for method, path in (("GET", "/v1/disputes/dp_nope"), ("POST", "/v1/disputes/dp_nope/close")):
        error = api.refused(method, path, status=404)
        assert error["message"] == "No such dispute: 'dp_nope'"


# Early fraud warnings -------------------------------------------------------------------------


def test_an_issuer_warns_of_fraud(api: Api, server: Server) -> None:
    intent = pay(api, "createIssuerFraudRecord")
    server.advance(seconds=1)
    [warning] = api.get("/v1/radar/early_fraud_warnings")["data"]
    assert warning["id"].startswith("issfr_")
    assert warning["charge"] == intent["latest_charge"]
    assert warning["payment_intent"] == intent["id"]
    assert warning["fraud_type"] == "made_with_stolen_card"
    assert warning["actionable"] is True
    assert warning["created"] == intent["created"] + 1
    [event] = api.events("radar.early_fraud_warning.created")
    assert event["data"]["object"] == warning
    assert disputes(api) == []
    assert total(api) == NET
    path = f"/v1/radar/early_fraud_warnings/{warning['id']}"
    assert api.get(path) == warning
    by_charge = api.get("/v1/radar/early_fraud_warnings", charge=intent["latest_charge"])
    assert by_charge["data"] == [warning]


def test_a_refund_answers_a_warning(api: Api, server: Server) -> None:
    intent = pay(api, "createIssuerFraudRecord")
    server.settle()
    api.post("/v1/refunds", payment_intent=intent["id"], reason="fraudulent")
    [warning] = api.get("/v1/radar/early_fraud_warnings")["data"]
    assert warning["actionable"] is False
    [event] = api.events("radar.early_fraud_warning.updated")
    assert event["data"]["previous_attributes"] == {"actionable": True}
