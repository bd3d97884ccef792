"""Plans, which recurring prices come from: a price as the plan that it was."""

from zorse.versions.change import Object


def plan_of(price: Object) -> Object:
    """A recurring price as a plan, in head's shape."""
    recurring = price["recurring"]
    plan: Object = {
        "id": price["id"],
        "object": "plan",
        "active": price["active"],
        "amount": price["unit_amount"],
        "amount_decimal": price["unit_amount_decimal"],
        "billing_scheme": price["billing_scheme"],
        "created": price["created"],
        "currency": price["currency"],
        "interval": recurring["interval"],
        "interval_count": recurring["interval_count"],
        "livemode": price["livemode"],
        "metadata": price["metadata"],
        "meter": recurring["meter"],
        "nickname": price["nickname"],
        "product": price["product"],
        "tiers_mode": price["tiers_mode"],
        "transform_usage": price["transform_quantity"],
        "trial_period_days": recurring.get("trial_period_days"),
        "usage_type": recurring["usage_type"],
    }
    if "tiers" in price:
        plan["tiers"] = price["tiers"]
    return plan
