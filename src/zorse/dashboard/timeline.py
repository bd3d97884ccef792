"""The story of a payment: what happened to it, in order."""

from dataclasses import dataclass
from typing import Any

Object = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened: when (unix seconds), what, and how it went."""

    at: int
    text: str
    tone: str = "plain"
    """``good``, ``bad`` or ``plain``."""
    detail: str = ""
    amount: int | None = None
    currency: str = ""
    id: str = ""
    """The object that tells more."""


def steps(
    intent: Object | None,
    charges: list[Object],
    refunds: list[Object],
    disputes: list[Object],
    entries: list[Object],
) -> list[Step]:
    """The steps, the first first."""
    found = []
    if intent is not None:
        found.append(
            Step(intent["created"], "Created", "plain", "", intent["amount"], intent["currency"])
        )
    captured = {entry["source"]: entry["created"] for entry in entries}
    for charge in charges:
        found += of_charge(charge, captured.get(charge["id"]))
    for refund in refunds:
        detail = (refund.get("reason") or "").replace("_", " ")
        tone = "bad" if refund["status"] == "failed" else "plain"
        text = "Refund failed" if refund["status"] == "failed" else "Refunded"
        found.append(
            Step(
                refund["created"],
                text,
                tone,
                detail,
                refund["amount"],
                refund["currency"],
                refund["id"],
            )
        )
    for dispute in disputes:
        found.append(
            Step(
                dispute["created"],
                "Disputed",
                "bad",
                f"{dispute['reason'].replace('_', ' ')}, {dispute['status'].replace('_', ' ')}",
                dispute["amount"],
                dispute["currency"],
                dispute["id"],
            )
        )
    if intent is not None:
        found += of_end(intent)
    # Of what happened in one second, the order is that in which it is told here.
    return sorted(found, key=lambda step: step.at)


def of_charge(charge: Object, moved: int | None) -> list[Step]:
    """What an attempt came to: authentication, authorisation, capture, or a decline."""
    at, money = charge["created"], (charge["amount"], charge["currency"], charge["id"])
    found = []
    secure = ((charge.get("payment_method_details") or {}).get("card") or {}).get("three_d_secure")
    if secure and secure.get("result"):
        good = secure["result"] in {"authenticated", "attempt_acknowledged", "exempted"}
        found.append(
            Step(
                at,
                "Authenticated with 3-D Secure" if good else "3-D Secure failed",
                "good" if good else "bad",
                secure["result"].replace("_", " "),
            )
        )
    if charge["status"] == "failed":
        outcome = charge.get("outcome") or {}
        code = outcome.get("reason") or charge["failure_code"] or "declined"
        word = "Blocked" if outcome.get("type") == "blocked" else "Declined"
        return [*found, Step(at, word, "bad", code.replace("_", " "), *money)]
    if charge["status"] == "pending":
        return [*found, Step(at, "Under way", "plain", "", *money)]
    risk = (charge.get("outcome") or {}).get("risk_level") or ""
    found.append(Step(at, "Authorised", "good", f"risk {risk}" if risk else "", *money))
    if charge["captured"]:
        amount = (charge["amount_captured"], charge["currency"], charge["id"])
        found.append(Step(max(moved or at, at), "Captured", "good", "", *amount))
    return found


def of_end(intent: Object) -> list[Step]:
    """What an intent waits for, or how it was given up."""
    if intent["status"] == "canceled":
        reason = (intent["cancellation_reason"] or "").replace("_", " ")
        return [Step(intent["canceled_at"], "Canceled", "bad", reason)]
    waiting = {
        "requires_action": "Waits for the customer to authenticate",
        "requires_capture": "Waits to be captured",
        "requires_confirmation": "Waits to be confirmed",
        "processing": "Under way",
    }.get(intent["status"])
    last = 2**62  # After everything that has happened.
    return [Step(last, waiting)] if waiting else []
