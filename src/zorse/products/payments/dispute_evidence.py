"""Evidence: what is said against a dispute, and how its issuer decides.

Evidence can be put together in drafts; once submitted it cannot be changed. ``needs_response``
becomes ``under_review``, and then ``won``, which brings the disputed amount back but not the fee,
or ``lost``. A dispute that nobody answered in time is lost; an inquiry that was answered well, or
that nothing came of for 120 days, is closed (``warning_closed``). In test mode the text of the
evidence says how the issuer decides; without such a text the review has no end.

Documented at docs.stripe.com/disputes/responding and /testing#disputes.
"""

from typing import Any, Final

from zorse import errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.registry import operation, task
from zorse.products.balance import balance_transactions
from zorse.products.payments import captures, disputes
from zorse.store.protocol import Object

DECISION_SECONDS: Final = 2
TEXT_CHARACTERS_MAX: Final = 150_000
UNDER_REVIEW: Final = {
    "needs_response": "under_review",
    "warning_needs_response": "warning_under_review",
}
"""What an open dispute becomes when evidence is submitted."""

DECISIONS: Final = {
    ("under_review", "winning_evidence"): "won",
    ("under_review", "losing_evidence"): "lost",
    ("warning_under_review", "winning_evidence"): "warning_closed",
    ("warning_under_review", "losing_evidence"): "needs_response",
    ("warning_under_review", "escalate_inquiry_evidence"): "needs_response",
}
"""How the issuer of a test card decides upon ``evidence[uncategorized_text]``."""

FILES: Final = (
    "cancellation_policy",
    "customer_communication",
    "customer_signature",
    "duplicate_charge_documentation",
    "receipt",
    "refund_policy",
    "service_documentation",
    "shipping_documentation",
    "uncategorized_file",
)
PURPOSES: Final = {"customer_signature": ("customer_signature", "dispute_evidence")}


@operation("POST /v1/disputes/{dispute}")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Give evidence, submitted unless it is said to be a draft, and change the metadata."""
    return change(call, call.get("dispute", call.path["dispute"]), params)


@operation("POST /v1/charges/{charge}/dispute")
def update_of_charge(call: Call, params: dict[str, Any]) -> Object:
    """Answer the newest dispute of the charge in the path."""
    return change(call, disputes.of_charge(call), params)


def change(call: Call, dispute: Object, params: dict[str, Any]) -> Object:
    """Apply an update, and tell of it."""
    changed = dict(dispute)
    submits = params.get("submit", bool(params.get("evidence")))
    if "evidence" in params or submits:
        check_open(dispute)
    if "evidence" in params:
        give(call, changed, params["evidence"] or {})
    if submits:
        submit(changed)
    if params.get("intended_submission_method"):
        changed["intended_submission_method"] = params["intended_submission_method"]
    if "metadata" in params:
        changed["metadata"] = standard.merged_metadata(dispute["metadata"], params["metadata"])
    previous = call.change(dispute, **changed)
    if previous:
        call.emit("charge.dispute.updated", dispute, previous)
    if submits and decision_of(dispute) is not None:
        call.later("dispute.decide", dispute, at=call.now + DECISION_SECONDS)
    return dispute


def check_open(dispute: Object) -> None:
    """Refuse evidence for what is over, or under review already."""
    if dispute["status"] in UNDER_REVIEW:
        return
    if dispute["status"] in UNDER_REVIEW.values():
        raise errors.invalid_request(
            "Evidence for this dispute has already been submitted, and cannot be changed anymore.",
            param="evidence",
        )
    raise errors.invalid_request("This dispute is already closed")


def give(call: Call, dispute: Object, given: dict[str, Any]) -> None:
    """Lay evidence over what was given before."""
    for name in FILES:
        if given.get(name):
            check_file(call, name, given[name])
    asked = {"evidence": given}
    standard.apply(call, "dispute", dispute, asked, whole=True)
    evidence = dispute["evidence"]
    texts = [value for name, value in evidence.items() if isinstance(value, str)]
    characters = sum(len(text) for text in texts)
    if characters > TEXT_CHARACTERS_MAX:
        raise errors.parameter_invalid(
            f"The evidence has {characters} characters in all, but at most {TEXT_CHARACTERS_MAX} "
            "are allowed.",
            "evidence",
        )
    details = {**dispute["evidence_details"]}
    details["has_evidence"] = bool(texts or evidence["enhanced_evidence"])
    details["enhanced_eligibility"] = acknowledged(
        details["enhanced_eligibility"], evidence["enhanced_evidence"]
    )
    dispute["evidence_details"] = details


def check_file(call: Call, name: str, id_: str) -> None:
    """Refuse a file that is not there, or was uploaded for something else."""
    param = f"evidence[{name}]"
    file = call.get("file", id_, param=param)
    allowed = PURPOSES.get(name, ("dispute_evidence",))
    if file["purpose"] not in allowed:
        raise errors.parameter_invalid(
            f"The file {id_} has the purpose {file['purpose']}, but {param} takes files of the "
            f"purpose {allowed[0]}.",
            param,
        )


def acknowledged(eligibility: Object, enhanced: Object) -> Object:
    """How far the networks' programmes are once their fees have been acknowledged."""
    stages = dict(eligibility)
    for name in stages.keys() & {"mastercard_compliance", "visa_compliance"}:
        if (enhanced.get(name) or {}).get("fee_acknowledged"):
            stages[name] = {**stages[name], "status": "fee_acknowledged"}
    return stages


def submit(dispute: Object) -> None:
    """Hand the evidence to the issuer."""
    details = dispute["evidence_details"]
    dispute["status"] = UNDER_REVIEW[dispute["status"]]
    dispute["evidence_details"] = {
        **details,
        "submission_count": details["submission_count"] + 1,
        "submission_method": "manual",
    }


# What becomes of it ---------------------------------------------------------------------------


def decision_of(dispute: Object) -> str | None:
    """What a dispute under review becomes, if its evidence says."""
    text = (dispute["evidence"]["uncategorized_text"] or "").strip()
    return DECISIONS.get((dispute["status"], text))


@task("dispute.decide")
def decide(call: Call, id_: str) -> None:
    """Let the issuer decide as the evidence says."""
    dispute = call.get("dispute", id_)
    status = decision_of(dispute)
    if status == "needs_response":
        escalate(call, dispute)
    elif status is not None:
        finish(call, dispute, status)


@task("dispute.overdue")
def overdue(call: Call, id_: str) -> None:
    """What was not answered in time is lost; an inquiry merely ends, answered or not."""
    dispute = call.get("dispute", id_)
    details, status = dispute["evidence_details"], dispute["status"]
    if details["due_by"] > call.now:
        return  # It was only an inquiry when the time was set.
    if status in UNDER_REVIEW:
        call.change(dispute, evidence_details={**details, "past_due": True})
        finish(call, dispute, disputes.LOST_ON_CLOSE[status])
    elif status == "warning_under_review":
        finish(call, dispute, "warning_closed")


def finish(call: Call, dispute: Object, status: str) -> None:
    """End a dispute; what was won comes back."""
    call.change(dispute, status=status)
    if status == "won":
        reinstate(call, dispute)
        call.emit("charge.dispute.funds_reinstated", dispute)
    call.emit("charge.dispute.closed", dispute)


def reinstate(call: Call, dispute: Object) -> None:
    """Bring the disputed amount back, at the rate at which it was taken; the fee is kept."""
    [taken] = dispute["balance_transactions"]
    charge = call.get("charge", dispute["charge"])
    transaction = balance_transactions.record(
        call,
        type_="adjustment",
        reporting_category="dispute_reversal",
        amount=-taken["amount"],
        currency=taken["currency"],
        source=dispute["id"],
        available_on=captures.available_with(call, charge),
        description=f"Chargeback reversal for {dispute['charge']}",
        exchange_rate=taken["exchange_rate"],
    )
    call.change(dispute, balance_transactions=[taken, call.public(transaction)])


def escalate(call: Call, dispute: Object) -> None:
    """The cardholder is not content with the answer: the inquiry becomes a chargeback."""
    details = {
        **dispute["evidence_details"],
        "due_by": disputes.due_by(call.now),
        "has_evidence": False,
        "submission_count": 0,
        "submission_method": "not_submitted",
    }
    card = {**dispute["payment_method_details"]["card"], "case_type": "chargeback"}
    previous = call.change(
        dispute,
        evidence=disputes.empty_evidence(),
        evidence_details=details,
        is_charge_refundable=False,
        payment_method_details={"card": card, "type": "card"},
        status="needs_response",
    )
    call.emit("charge.dispute.updated", dispute, previous)
    disputes.withdraw(call, call.get("charge", dispute["charge"]), dispute)
    call.emit("charge.dispute.funds_withdrawn", dispute)
    disputes.set_deadline(call, dispute)
