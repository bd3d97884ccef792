"""Answering disputes: drafts, submission, and how the issuer decides."""

from typing import Any

import pytest

from tests.api import Api, Server
from tests.products.payments.test_disputes import CHARGE_FEE, FEE, disputed, pay, total

NET = 1000 - CHARGE_FEE
PIXEL = b"\x89PNG\r\n\x1a\n" + bytes(40)


def answer(api: Api, dispute: dict[str, Any], text: str, **more: Any) -> dict[str, Any]:
    """Submit a text as evidence."""
    answered: dict[str, Any] = api.post(
        f"/v1/disputes/{dispute['id']}", {"evidence[uncategorized_text]": text, **more}
    )
    return answered


def test_a_draft_is_kept_but_not_submitted(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    drafted = answer(api, dispute, "winning_evidence", submit=False)
    assert drafted["status"] == "needs_response"
    details = drafted["evidence_details"]
    assert details["has_evidence"] is True
    assert details["submission_count"] == 0
    server.settle()
    assert api.get(f"/v1/disputes/{dispute['id']}") == drafted
    [event] = api.events("charge.dispute.updated")
    assert event["data"]["previous_attributes"] == {
        "evidence": {"uncategorized_text": None},
        "evidence_details": {"has_evidence": False},
    }


def test_evidence_is_gathered_over_several_drafts(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    answer(api, dispute, "They came to the shop.", submit=False)
    path = f"/v1/disputes/{dispute['id']}"
    second = api.post(path, {"evidence[customer_name]": "Jenny Rosen", "submit": False})
    assert second["evidence"]["uncategorized_text"] == "They came to the shop."
    assert second["evidence"]["customer_name"] == "Jenny Rosen"
    submitted = api.post(path, submit=True)
    assert submitted["status"] == "under_review"
    assert submitted["evidence_details"]["submission_count"] == 1
    assert submitted["evidence_details"]["submission_method"] == "manual"


def test_winning_brings_the_amount_back_but_not_the_fee(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    assert total(api) == NET - 1000 - FEE
    answered = answer(api, dispute, "winning_evidence")
    assert answered["status"] == "under_review"
    assert total(api) == NET - 1000 - FEE
    server.settle()
    won = api.get(f"/v1/disputes/{dispute['id']}")
    assert won["status"] == "won"
    taken, returned = won["balance_transactions"]
    assert taken == dispute["balance_transactions"][0]
    assert returned["type"] == "adjustment"
    assert returned["reporting_category"] == "dispute_reversal"
    assert (returned["amount"], returned["fee"], returned["net"]) == (1000, 0, 1000)
    assert returned["description"] == f"Chargeback reversal for {dispute['charge']}"
    assert returned["source"] == dispute["id"]
    assert total(api) == NET - FEE
    reinstated, closed = api.events("charge.dispute.funds_reinstated", "charge.dispute.closed")
    assert reinstated["type"] == "charge.dispute.funds_reinstated"
    assert closed["data"]["object"] == won


def test_a_won_dispute_lets_the_charge_be_refunded(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    answer(api, dispute, "winning_evidence")
    server.settle()
    assert api.post("/v1/refunds", charge=dispute["charge"])["status"] == "succeeded"


def test_losing_changes_nothing_about_the_money(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    answer(api, dispute, "losing_evidence")
    server.settle()
    lost = api.get(f"/v1/disputes/{dispute['id']}")
    assert lost["status"] == "lost"
    assert lost["balance_transactions"] == dispute["balance_transactions"]
    assert total(api) == NET - 1000 - FEE
    assert api.events("charge.dispute.funds_reinstated") == []
    assert len(api.events("charge.dispute.closed")) == 1


def test_a_review_without_a_deciding_text_goes_on(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    answer(api, dispute, "We have a receipt.")
    server.advance(days=30)
    assert api.get(f"/v1/disputes/{dispute['id']}")["status"] == "under_review"


def test_what_nobody_answers_in_time_is_lost(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    server.advance(seconds=dispute["evidence_details"]["due_by"] - dispute["created"] - 60)
    assert api.get(f"/v1/disputes/{dispute['id']}")["status"] == "needs_response"
    server.advance(seconds=120)
    lost = api.get(f"/v1/disputes/{dispute['id']}")
    assert lost["status"] == "lost"
    assert lost["evidence_details"]["past_due"] is True
    assert len(api.events("charge.dispute.closed")) == 1


@pytest.mark.parametrize("ending", ["won", "lost", "closed"])
def test_what_is_over_takes_no_evidence_but_metadata(api: Api, server: Server, ending: str) -> None:
    dispute = disputed(api, server)
    path = f"/v1/disputes/{dispute['id']}"
    if ending == "closed":
        api.post(f"{path}/close")
    else:
        answer(api, dispute, "winning_evidence" if ending == "won" else "losing_evidence")
        server.settle()
    error = api.refused("POST", path, {"evidence[customer_name]": "Jenny Rosen"})
    assert error["message"] == "This dispute is already closed"
    assert api.post(path, {"metadata[case]": "7"})["metadata"] == {"case": "7"}


def test_evidence_is_submitted_once(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    answer(api, dispute, "We have a receipt.")
    path = f"/v1/disputes/{dispute['id']}"
    error = api.refused("POST", path, {"evidence[uncategorized_text]": "winning_evidence"})
    assert error["param"] == "evidence"
    server.settle()
    assert api.get(path)["status"] == "under_review"


def test_evidence_may_be_a_file_of_that_purpose(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    path = f"/v1/disputes/{dispute['id']}"
    files = {"file": ("receipt.png", PIXEL)}
    kinds = {
        purpose: api.ok("POST", "/v1/files", {"purpose": purpose}, files=files)["id"]
        for purpose in ("dispute_evidence", "business_logo")
    }
    asked = {"evidence[receipt]": kinds["dispute_evidence"], "submit": False}
    assert api.post(path, asked)["evidence"]["receipt"] == kinds["dispute_evidence"]
    for wrong in (kinds["business_logo"], "file_nowhere"):
        error = api.refused("POST", path, {"evidence[receipt]": wrong})
        assert error["param"] == "evidence[receipt]"


def test_the_fee_of_a_compliance_dispute_is_acknowledged(api: Api, server: Server) -> None:
    dispute = disputed(api, server, "createComplianceDispute")
    name = "evidence[enhanced_evidence][visa_compliance][fee_acknowledged]"
    answered = api.post(f"/v1/disputes/{dispute['id']}", {name: True, "submit": False})
    assert answered["evidence_details"]["enhanced_eligibility"] == {
        "visa_compliance": {"status": "fee_acknowledged"}
    }


# Inquiries ------------------------------------------------------------------------------------


def test_a_good_answer_closes_an_inquiry(api: Api, server: Server) -> None:
    inquiry = disputed(api, server, "createDisputeInquiry")
    assert answer(api, inquiry, "winning_evidence")["status"] == "warning_under_review"
    server.settle()
    assert api.get(f"/v1/disputes/{inquiry['id']}")["status"] == "warning_closed"
    assert total(api) == NET


def test_an_inquiry_may_become_a_chargeback(api: Api, server: Server) -> None:
    inquiry = disputed(api, server, "createDisputeInquiry")
    answer(api, inquiry, "escalate_inquiry_evidence")
    server.settle()
    dispute = api.get(f"/v1/disputes/{inquiry['id']}")
    assert dispute["status"] == "needs_response"
    assert dispute["is_charge_refundable"] is False
    assert dispute["evidence_details"]["submission_count"] == 0
    assert total(api) == NET - 1000 - FEE
    types = [event["type"] for event in api.events() if ".dispute." in event["type"]]
    assert types == [
        "charge.dispute.created",
        "charge.dispute.updated",
        "charge.dispute.updated",
        "charge.dispute.funds_withdrawn",
    ]
    answer(api, dispute, "winning_evidence")
    server.settle()
    assert api.get(f"/v1/disputes/{inquiry['id']}")["status"] == "won"
    assert total(api) == NET - FEE


@pytest.mark.parametrize("text", [None, "We have a receipt."])
def test_an_inquiry_ends_after_120_days(api: Api, server: Server, text: str | None) -> None:
    inquiry = disputed(api, server, "createDisputeInquiry")
    if text:
        answer(api, inquiry, text)
    server.advance(days=119)
    assert api.get(f"/v1/disputes/{inquiry['id']}")["status"].startswith("warning_")
    assert api.events("charge.dispute.closed") == []
    server.advance(days=2)
    assert api.get(f"/v1/disputes/{inquiry['id']}")["status"] == "warning_closed"
    assert total(api) == NET


# By the charge --------------------------------------------------------------------------------


def test_the_older_address_answers_the_dispute_of_a_charge(api: Api, server: Server) -> None:
    dispute = disputed(api, server)
    asked = {"evidence[uncategorized_text]": "winning_evidence"}
    answered = api.post(f"/v1/charges/{dispute['charge']}/dispute", asked)
    assert answered["id"] == dispute["id"]
    assert answered["status"] == "under_review"
    charge = pay(api, "visa")["latest_charge"]
    api.refused("POST", f"/v1/charges/{charge}/dispute", asked, status=404)
