"""Coupons: a part or an amount off what is sold.

A coupon takes a share (``percent_off``) or an amount in minor units (``amount_off``) off, once,
for some months or for ever. Documented at docs.stripe.com/api/coupons.
"""

from decimal import Decimal
from typing import Any

from zorse import errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.registry import offers, operation
from zorse.store.protocol import Object
from zorse.versions.v2026_01_28 import FOREVER_AMOUNTS

offers("/v1/coupons", "retrieve", "update", "delete", "list")


@operation("POST /v1/coupons")
def create(call: Call, params: dict[str, Any]) -> Object:
    """Make a coupon, which is valid from now on."""
    check_amount(params)
    check_duration(call, params)
    return standard.create(call, {"duration": "once", **params})


def check_amount(params: dict[str, Any]) -> None:
    """Refuse a coupon that takes nothing off, or two things, or what cannot be."""
    share, amount = params.get("percent_off"), params.get("amount_off")
    if share is not None and amount is not None:
        raise errors.parameters_exclusive("percent_off", "amount_off")
    if share is None and amount is None:
        raise errors.invalid_request(
            "You must pass either `percent_off` or `amount_off`.", param="percent_off"
        )
    if share is not None and not 0 < Decimal(str(share)) <= 100:
        raise errors.invalid_request(
            "`percent_off` is more than 0 and at most 100.", param="percent_off"
        )
    if amount is not None and amount <= 0:
        raise errors.invalid_request("`amount_off` is more than 0.", param="amount_off")
    if amount is not None and not params.get("currency"):
        raise errors.invalid_request(
            "`amount_off` takes a `currency`.", code="parameter_missing", param="currency"
        )


def check_duration(call: Call, params: dict[str, Any]) -> None:
    """Refuse a duration that does not go with the months, or with an amount (some versions)."""
    duration, months = params.get("duration", "once"), params.get("duration_in_months")
    if duration == "repeating" and not months:
        raise errors.invalid_request(
            "`duration` `repeating` takes `duration_in_months`.",
            code="parameter_missing",
            param="duration_in_months",
        )
    if duration != "repeating" and months:
        raise errors.invalid_request(
            "`duration_in_months` goes with `duration` `repeating` alone.",
            param="duration_in_months",
        )
    if duration == "forever" and params.get("amount_off") and call.before(FOREVER_AMOUNTS):
        raise errors.invalid_request(
            "In this API version a coupon with `amount_off` cannot last `forever`. Set `duration` "
            "to `once` or `repeating`, or take off a `percent_off`.",
            param="duration",
        )
