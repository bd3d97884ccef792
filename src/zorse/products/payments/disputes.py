"""Disputes: a cardholder asks their bank for the money back.

A dispute takes the disputed amount and a fee from the balance at once; an inquiry
(``warning_needs_response``) only asks. It can be answered with evidence (``dispute_evidence``), or
given up (``close``), which loses it for good.

Documented at docs.stripe.com/disputes and /api/disputes.
"""

from typing import Any, Final

from zorse import contract, errors, money
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import operation, reacts_to, renders
from zorse.products.balance import balance_transactions
from zorse.products.payments import captures
from zorse.rails.authorization import DisputePlan
from zorse.store.protocol import Object

DAY_SECONDS: Final = 86_400
DAYS_TO_ANSWER: Final = 9
INQUIRY_SECONDS: Final = 120 * DAY_SECONDS
"""How long the cardholder may turn an inquiry into a chargeback."""

LOST_ON_CLOSE: Final = {"warning_needs_response": "warning_closed", "needs_response": "lost"}


def open_dispute(call: Call, charge: Object, plan: DisputePlan) -> Object:
    """Open a dispute of a charge, take its money from the balance, and tell of it."""
    left = captures.unreturned(call, charge)
    amount = min(plan.amount(charge["amount_captured"]), left)
    if amount <= 0:
        return charge
    card = charge["payment_method_details"]["card"]
    dispute = call.new(
        "dispute",
        amount=amount,
        balance_transactions=[],
        charge=charge["id"],
        currency=charge["currency"],
        enhanced_eligibility_types=list(plan.enhanced_eligibility_types),
        evidence=empty_evidence(),
        evidence_details={
            "due_by": due_by(call.now),
            "enhanced_eligibility": plan.enhanced_eligibility(),
            "has_evidence": False,
            "past_due": False,
            "submission_count": 0,
            "submission_method": "not_submitted",
        },
        is_charge_refundable=not plan.withdraws_funds,
        metadata={},
        payment_intent=charge["payment_intent"],
        payment_method_details={
            "card": {
                "brand": card["brand"],
                "case_type": plan.case_type,
                "network": card["network"],
                "network_reason_code": plan.network_reason_code,
            },
            "type": "card",
        },
        reason=plan.reason,
        status=plan.status,
    )
    call.put(dispute)
    set_deadline(call, dispute)
    previous = call.change(charge, disputed=True)
    call.emit("charge.dispute.created", dispute)
    if plan.withdraws_funds:
        withdraw(call, charge, dispute)
        call.emit("charge.dispute.funds_withdrawn", dispute)
    if previous:
        call.emit("charge.updated", charge, previous)
    return dispute


def set_deadline(call: Call, dispute: Object) -> None:
    """See to it that a dispute that nobody answers, or an inquiry, comes to its end."""
    at = dispute["evidence_details"]["due_by"] + 1
    if dispute["status"] == "warning_needs_response":
        at = call.now + INQUIRY_SECONDS
    call.later("dispute.overdue", dispute, at=at)


def empty_evidence() -> Object:
    """Evidence of which nothing was given yet."""
    shape = contract.load().resources["dispute"].shape.fields["evidence"]
    evidence: Object = contract.blank(shape)
    evidence["enhanced_evidence"] = {}
    return evidence


def due_by(now: int) -> int:
    """The last second of the ninth day after the dispute was opened, in UTC."""
    return (now // DAY_SECONDS + DAYS_TO_ANSWER + 1) * DAY_SECONDS - 1


def withdraw(call: Call, charge: Object, dispute: Object) -> None:
    """Take the disputed amount and the fee from the balance."""
    settled, currency, rate = balance_transactions.settled(
        call, dispute["amount"], dispute["currency"]
    )
    fee = money.dispute_fee(call.account.body.get("country") or "US", currency)
    transaction = balance_transactions.record(
        call,
        type_="adjustment",
        reporting_category="dispute",
        amount=-settled,
        currency=currency,
        source=dispute["id"],
        available_on=captures.available_with(call, charge),
        description=f"Chargeback withdrawal for {dispute['charge']}",
        fees=[balance_transactions.fee_detail(fee)],
        exchange_rate=rate,
    )
    dispute["balance_transactions"] = [call.public(transaction)]
    call.put(dispute)


@operation("GET /v1/disputes/{dispute}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the dispute that the path names."""
    return call.get("dispute", call.path["dispute"])


@operation("GET /v1/disputes")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of disputes, newest first."""
    return list_objects(call, "dispute", params)


@operation("POST /v1/disputes/{dispute}/close")
def close(call: Call, params: dict[str, Any]) -> Object:
    """Give a dispute up; this cannot be undone."""
    dispute = call.get("dispute", call.path["dispute"])
    status = LOST_ON_CLOSE.get(dispute["status"])
    if status is None:
        raise errors.invalid_request("This dispute is already closed")
    call.change(dispute, status=status)
    call.emit("charge.dispute.closed", dispute)
    return dispute


@operation("GET /v1/charges/{charge}/dispute")
def retrieve_of_charge(call: Call, params: dict[str, Any]) -> Object:
    """Give the newest dispute of the charge in the path."""
    return of_charge(call)


@operation("POST /v1/charges/{charge}/dispute/close")
def close_of_charge(call: Call, params: dict[str, Any]) -> Object:
    """Give up the newest dispute of the charge in the path."""
    call.path = {"dispute": of_charge(call)["id"]}
    return close(call, params)


def of_charge(call: Call) -> Object:
    """The newest dispute of the charge in the path."""
    charge = call.get("charge", call.path["charge"])
    found = call.page("dispute", limit=1, charge=charge["id"]).data
    if not found:
        raise errors.invalid_request(f"No dispute for charge: {charge['id']}", status=404)
    return call.get("dispute", found[0]["id"])


@reacts_to("charge.refunded")
def refund_settles(call: Call, charge: Object) -> None:
    """An inquiry is over once all of its charge is refunded."""
    if not charge["disputed"] or not charge["refunded"]:
        return
    for dispute in call.page("dispute", charge=charge["id"]).data:
        if dispute["status"] == "warning_needs_response":
            call.change(dispute, status="warning_closed")
            call.emit("charge.dispute.closed", dispute)


@renders("dispute")
def show_transactions(call: Call, shown: Object) -> None:
    """What was taken becomes available by the passing of time, in here too."""
    shown["balance_transactions"] = [
        call.public(transaction) for transaction in shown["balance_transactions"]
    ]


def open_dispute_of(call: Call, charge: Object) -> Object | None:
    """The dispute that keeps a charge from being refunded, if there is one."""
    page = call.page("dispute", charge=charge["id"])
    for dispute in page.data:
        if not dispute["is_charge_refundable"] and dispute["status"] != "won":
            return dispute
    return None
