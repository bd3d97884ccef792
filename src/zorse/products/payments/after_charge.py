"""What happens of its own accord after a charge: disputes and fraud warnings of the test cards.

The simulated networks say at the time of the charge what its cardholder and issuer will do; here it
is set down as timed work.
"""

from typing import Any

from zorse.operations.call import Call
from zorse.operations.registry import task
from zorse.products.payments import disputes
from zorse.rails.authorization import Authorized, DisputePlan
from zorse.store.protocol import Object


def plan(call: Call, charge: Object, answer: Authorized) -> None:
    """Set down what will happen to a charge."""
    hidden = call.internal(charge)
    if answer.disputes:
        hidden["disputes"] = [plan_as_data(item) for item in answer.disputes]
        delay = min(item.delay_seconds for item in answer.disputes)
        call.later("charge.dispute", charge, at=call.now + delay)
    if answer.early_fraud_warning:
        hidden["early_fraud_warning"] = answer.early_fraud_warning
        call.later("charge.warn", charge, at=call.now + 1)
    if answer.disputes or answer.early_fraud_warning:
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
def open_disputes(call: Call, id_: str) -> None:
    """Let the cardholder dispute the charge."""
    charge = call.get("charge", id_)
    for data in call.internal(charge).pop("disputes", []):
        data["enhanced_eligibility_types"] = tuple(data["enhanced_eligibility_types"])
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
        payment_intent=charge["payment_intent"],
    )
    if warning["payment_intent"] is None:
        warning.pop("payment_intent")
    call.put(warning)
    call.put(charge)
    call.emit("radar.early_fraud_warning.created", warning)
