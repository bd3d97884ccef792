"""Reviews: payments of elevated risk that somebody should look at.

A review is opened with the charge and closed by a person's word (``approve``), or by what happens
to the charge: it is refunded, disputed, or never captured. Documented at
docs.stripe.com/radar/reviews and /api/radar/reviews.
"""

from typing import Any

from zorse import errors
from zorse.operations.call import Call
from zorse.operations.lists import list_objects
from zorse.operations.registry import operation, reacts_to
from zorse.store.protocol import Object


def begin(call: Call, charge: Object) -> None:
    """Put a charge, which is kept by the caller, up for review."""
    review = call.new(
        "review",
        charge=charge["id"],
        open=True,
        opened_reason="rule",
        reason="rule",
    )
    if charge["payment_intent"]:
        review["payment_intent"] = charge["payment_intent"]
    charge["review"] = review["id"]
    call.put(review)


def tell(call: Call, charge: Object) -> None:
    """Tell of a charge's review, once the charge itself has been told of."""
    if charge["review"]:
        call.emit("review.opened", call.get("review", charge["review"]))


def close(call: Call, charge: Object, reason: str) -> None:
    """Close a charge's review, if it is still open."""
    if not charge["review"]:
        return
    review = call.get("review", charge["review"])
    if review["open"]:
        call.change(review, open=False, reason=reason, closed_reason=reason)
        call.emit("review.closed", review)


@reacts_to("charge.refunded")
def refunded(call: Call, charge: Object) -> None:
    """A refund of the whole settles the question."""
    if not charge["refunded"]:
        return
    fraudulent = charge["fraud_details"].get("user_report") == "fraudulent"
    close(call, charge, "refunded_as_fraud" if fraudulent else "refunded")


@reacts_to("charge.dispute.created")
def disputed(call: Call, dispute: Object) -> None:
    """A dispute answers the question."""
    close(call, call.get("charge", dispute["charge"]), "disputed")


@reacts_to("charge.expired")
def let_go(call: Call, charge: Object) -> None:
    """A hold that lapsed or was canceled leaves nothing to review."""
    close(call, charge, "refunded" if charge["refunded"] else "canceled")


@operation("POST /v1/reviews/{review}/approve")
def approve(call: Call, params: dict[str, Any]) -> Object:
    """Say that a payment is fine."""
    review = call.get("review", call.path["review"])
    if not review["open"]:
        raise errors.invalid_request("This review is already closed.")
    close(call, call.get("charge", review["charge"]), "approved")
    return review


@operation("GET /v1/reviews/{review}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the review that the path names."""
    return call.get("review", call.path["review"])


@operation("GET /v1/reviews")
def list_(call: Call, params: dict[str, Any]) -> Object:
    """A page of the reviews that are open, newest first."""
    return list_objects(call, "review", params, only=lambda review: bool(review["open"]))
