"""What happens of its own accord after a charge: disputes and fraud warnings of the test cards.

The simulated networks say at the time of the charge what its cardholder and issuer will do; here it
is set down as timed work.
"""

from typing import Any, Final

from zorse.operations.call import Call
from zorse.operations.registry import reacts_to, task
from zorse.products.payments import disputes
from zorse.rails.authorization import Authorized, DisputePlan
from zorse.store.protocol import Object

WARNING_DELAY_SECONDS: Final = 1


def plan(call: Call, charge: Object, answer: Authorized) -> None:
    """Note what will happen to a charge, and set it down once the money has moved."""
    hidden = call.internal(charge)
    if answer.disputes:
        hidden["disputes"] = [plan_as_data(item) for item in answer.disputes]
    if answer.early_fraud_warning:
        hidden["early_fraud_warning"] = answer.early_fraud_warning
    if charge["captured"]:
        set_down(call, charge)
    elif answer.disputes or answer.early_fraud_warning:
        call.put(charge)


def set_down(call: Call, charge: Object) -> None:
    """Set down what will happen to a charge, now that it is captured: only then it is disputed."""
    hidden = call.internal(charge)
    for item in hidden.get("disputes", ()):
        call.later("charge.dispute", charge, at=call.now + item["delay_seconds"])
    if hidden.get("early_fraud_warning"):
        call.later("charge.warn", charge, at=call.now + WARNING_DELAY_SECONDS)
    if hidden.get("disputes") or hidden.get("early_fraud_warning"):
        call.put(charge)


def plan_as_data(item: DisputePlan) -> dict[str, Any]:
    """A plan as it is kept beside the charge."""
    return {
        "reason": item.reason,
        "status": item.status,
        "network_reason_code": item.network_reason_code,
        "case_type": item.case_type,
        "enhanced_eligibility_types": list(item.enhanced_eligibility_types),
        "share_percent": item.share_percent,
        "delay_seconds": item.delay_seconds,
    }


@task("charge.dispute")
def open_next_dispute(call: Call, id_: str) -> None:
    """Let the cardholder dispute the charge."""
    charge = call.get("charge", id_)
    waiting = call.internal(charge).get("disputes")
    if waiting:
        data = {**waiting.pop(0)}
        data["enhanced_eligibility_types"] = tuple(data["enhanced_eligibility_types"])
        call.put(charge)
        disputes.open_dispute(call, charge, DisputePlan(**data))


@task("charge.warn")
def warn(call: Call, id_: str) -> None:
    """Let the issuer warn of fraud."""
    charge = call.get("charge", id_)
    fraud_type = call.internal(charge).pop("early_fraud_warning", None)
    if fraud_type is None:
        return
    warning = call.new(
        "radar.early_fraud_warning",
        actionable=not charge["refunded"] and not charge["disputed"],
        charge=charge["id"],
        fraud_type=fraud_type,
    )
    if charge["payment_intent"]:
        warning["payment_intent"] = charge["payment_intent"]
    call.put(warning)
    call.put(charge)
    call.emit("radar.early_fraud_warning.created", warning)


@reacts_to("charge.refunded")
def refund_answers(call: Call, charge: Object) -> None:
    """Once all is refunded there is nothing left to be done about a warning."""
    if charge["refunded"]:
        answer_warnings(call, charge)


@reacts_to("charge.dispute.created")
def dispute_answers(call: Call, dispute: Object) -> None:
    """Once it is disputed there is nothing left to be done about a warning."""
    answer_warnings(call, call.get("charge", dispute["charge"]))


def answer_warnings(call: Call, charge: Object) -> None:
    for warning in call.page("radar.early_fraud_warning", charge=charge["id"]).data:
        previous = call.change(warning, actionable=False)
        if previous:
            call.emit("radar.early_fraud_warning.updated", warning, previous)


@task("charge.is_disputed")
def cardholder_disputes(call: Call, charge_id: str) -> None:
    """Have the cardholder of a charge ask their bank for the money back, as fraudulent."""
    charge = call.get("charge", charge_id)
    disputes.open_dispute(call, charge, DisputePlan("fraudulent", network_reason_code="10.4"))
