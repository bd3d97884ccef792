"""Subscriptions: periods of their items, discounts alone, and no usage records."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from zorse import errors
from zorse.contract import Before, Like
from zorse.versions.change import Change, Object, Params, Reads
from zorse.versions.rewriting import inside, without

change: Final = partial(Change, "2025-03-31.basil")

SUBSCRIBE: Final = ("POST /v1/subscriptions", "POST /v1/customers/{customer}/subscriptions")
RESUBSCRIBE: Final = (
    "POST /v1/subscriptions/{subscription_exposed_id}",
    "POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}",
)
SCHEDULES: Final = (
    "POST /v1/subscription_schedules",
    "POST /v1/subscription_schedules/{schedule}",
)
CUSTOMERS: Final = ("POST /v1/customers", "POST /v1/customers/{customer}")
PREVIEW: Final = "POST /v1/invoices/create_preview"


def with_period(subscription: Object) -> Object:
    """With the period of its items; of several periods, the one that ends first.

    That it is the first one is our own reading; items of one interval all have the same.
    """
    items = subscription["items"]["data"]
    start = end = subscription["billing_cycle_anchor"]
    if items:
        first = min(items, key=lambda item: item["current_period_end"])
        start, end = first["current_period_start"], first["current_period_end"]
    return {**subscription, "current_period_start": start, "current_period_end": end}


def without_period(item: Object) -> Object:
    return without(item, "current_period_start", "current_period_end")


PERIODS_OF_ITEMS: Final = change(
    "Each item of a subscription has its `current_period_start` and `current_period_end`; the "
    "subscription had them for all.",
    page="deprecate-subscription-current-period-start-and-end",
    advice="Read the periods in `items[data]`.",
    lower={"subscription": with_period, "subscription_item": without_period},
    fields={
        "subscription": {
            "current_period_end": "integer required format=unix-time",
            "current_period_start": "integer required format=unix-time",
        },
        "subscription_item": {"current_period_end": None, "current_period_start": None},
    },
)


# Discounts ------------------------------------------------------------------------------------


def with_discount(obj: Object, reads: Reads) -> Object:
    """With the first of its discounts, whole."""
    discount = next(iter(obj["discounts"]), None)
    if isinstance(discount, str):
        discount = reads.get("discount", discount)
    return {**obj, "discount": discount}


def coupon_of(discount: Object | None, reads: Reads) -> Any:
    """The id of the coupon behind what stands for a discount, in whichever way it is named."""
    if not discount:
        return None
    if discount.get("coupon"):
        return id_of(discount["coupon"])
    if discount.get("promotion_code"):
        code = reads.get("promotion_code", id_of(discount["promotion_code"]))
        return None if code is None else id_of(code["promotion"]["coupon"])
    if discount.get("discount"):
        found = reads.get("discount", id_of(discount["discount"]))
        return None if found is None else id_of(found["source"]["coupon"])
    return None


def id_of(value: Any) -> Any:
    """An id, of what may be the whole object."""
    return value["id"] if isinstance(value, dict) else value


def with_coupons(schedule: Object, reads: Reads) -> Object:
    def phase(now: Object) -> Object:
        return {**now, "coupon": coupon_of(next(iter(now["discounts"] or ()), None), reads)}

    return inside(schedule, "phases", phase)


def to_discounts(params: Params) -> Params:
    """With a coupon or a promotion code among the discounts; an empty one takes them away."""
    given = [name for name in ("coupon", "promotion_code") if name in params]
    if not given:
        return params
    if len(given) > 1:
        raise errors.parameters_exclusive(*given)
    if "discounts" in params:
        raise errors.parameters_exclusive(given[0], "discounts")
    named = params[given[0]]
    return {
        **without(params, *given),
        "discounts": [{given[0]: named}] if named else "",
    }


def phases_to_discounts(params: Params) -> Params:
    return inside(params, "phases", to_discounts)


def preview_to_discounts(params: Params) -> Params:
    return inside(to_discounts(params), "schedule_details.phases", to_discounts)


NAMED: Final[Mapping[str, Before]] = {
    "coupon": "string unset max=5000",
    "promotion_code": "string unset max=5000",
}

# A customer's discount is not among the parameters of now: whoever sets one up for an older caller
# finds `coupon` and `promotion_code` there as they were sent.
DISCOUNTS: Final = change(
    "Coupons and promotion codes are given to subscriptions, phases of schedules and previews as "
    "`discounts`, which is also all that subscriptions and invoices tell; they were `coupon`, "
    "`promotion_code` and `discount`, and customers took them too.",
    page="deprecate-singular-coupon-promotion-code",
    advice="Send `discounts[][coupon]` or `discounts[][promotion_code]`, and read `discounts`.",
    lower_with={
        "invoice": with_discount,
        "subscription": with_discount,
        "subscription_schedule": with_coupons,
    },
    raise_={
        **dict.fromkeys((*SUBSCRIBE, *RESUBSCRIBE), to_discounts),
        **dict.fromkeys(SCHEDULES, phases_to_discounts),
        PREVIEW: preview_to_discounts,
    },
    fields={
        "invoice": {"discount": "resource nullable of=discount"},
        "subscription": {"discount": "resource nullable of=discount"},
        "subscription_schedule": {
            "phases.coupon": "string nullable deleted max=5000 expand=coupon",
        },
    },
    params={
        **dict.fromkeys((*CUSTOMERS, *SUBSCRIBE, *RESUBSCRIBE), NAMED),
        **{key: {"phases.coupon": "string unset max=5000"} for key in SCHEDULES},
        PREVIEW: {
            "coupon": "string unset max=5000",
            "schedule_details.phases.coupon": "string unset max=5000",
        },
    },
)


# Usage ----------------------------------------------------------------------------------------

AGGREGATES: Final = "last_during_period|last_ever|max|sum"


def aggregate_of(usage_type: str, meter: str | None) -> str | None:
    """How usage was added up; what a price was told is not kept, so it is the default of then."""
    return "sum" if usage_type == "metered" and meter is None else None


def plan_with_aggregate(plan: Object) -> Object:
    return {**plan, "aggregate_usage": aggregate_of(plan["usage_type"], plan["meter"])}


def price_with_aggregate(price: Object) -> Object:
    recurring = price["recurring"]
    if recurring is None:
        return price
    aggregate = aggregate_of(recurring["usage_type"], recurring["meter"])
    return {**price, "recurring": {**recurring, "aggregate_usage": aggregate}}


def plan_without_aggregate(params: Params) -> Params:
    return without(params, "aggregate_usage")


def price_without_aggregate(params: Params) -> Params:
    return inside(params, "recurring", partial(without_names, names=("aggregate_usage",)))


def without_names(value: Any, names: tuple[str, ...]) -> Any:
    return without(value, *names) if isinstance(value, dict) else value


USAGE_RECORDS: Final = "POST /v1/subscription_items/{subscription_item}/usage_records"
SUMMARIES: Final = "GET /v1/subscription_items/{subscription_item}/usage_record_summaries"

METERS: Final = change(
    "Usage is told to meters, and each metered price has one; it was told by usage records of a "
    "subscription item, which were added up as `aggregate_usage` said.",
    page="deprecate-legacy-usage-based-billing",
    advice="Make a meter and prices with `recurring[meter]`, and send meter events.",
    lower={"plan": plan_with_aggregate, "price": price_with_aggregate},
    raise_={
        "POST /v1/plans": plan_without_aggregate,
        "POST /v1/prices": price_without_aggregate,
    },
    fields={
        "plan": {"aggregate_usage": f"string nullable enum={AGGREGATES}"},
        "price": {"recurring.aggregate_usage": f"string nullable enum={AGGREGATES}"},
    },
    params={
        "POST /v1/plans": {"aggregate_usage": f"string enum={AGGREGATES}"},
        "POST /v1/prices": {"recurring.aggregate_usage": f"string enum={AGGREGATES}"},
    },
    # Nothing of now answers these.
    operations={
        USAGE_RECORDS: {
            "id": "PostSubscriptionItemsSubscriptionItemUsageRecords",
            "returns": "other",
            "verb": "create",
            "response": {
                "id": "string required max=5000",
                "livemode": "boolean required",
                "object": "string required enum=usage_record",
                "quantity": "integer required",
                "subscription_item": "string required max=5000",
                "timestamp": "integer required format=unix-time",
            },
            "params": {
                "action": "string enum=increment|set",
                "expand": ["array", "string max=5000"],
                "quantity": "integer required",
                "timestamp": ["union", "string max=5000 enum=now", "integer format=unix-time"],
            },
        },
        SUMMARIES: {
            "id": "GetSubscriptionItemsSubscriptionItemUsageRecordSummaries",
            "returns": "other",
            "verb": "list",
            "response": {
                "data": [
                    "array required",
                    {
                        "id": "string required max=5000",
                        "invoice": "string nullable max=5000",
                        "livemode": "boolean required",
                        "object": "string required enum=usage_record_summary",
                        "period": {
                            "@": "object required",
                            "end": "integer nullable format=unix-time",
                            "start": "integer nullable format=unix-time",
                        },
                        "subscription_item": "string required max=5000",
                        "total_usage": "integer required",
                    },
                ],
                "has_more": "boolean required",
                "object": "string required enum=list",
                "url": "string required max=5000",
            },
            "params": {
                "ending_before": "string",
                "expand": ["array", "string max=5000"],
                "limit": "integer",
                "starting_after": "string",
            },
        },
    },
)


# Previews -------------------------------------------------------------------------------------

SAME: Final = (
    "automatic_tax",
    "coupon",
    "currency",
    "customer",
    "customer_details",
    "discounts",
    "invoice_items",
    "issuer",
    "on_behalf_of",
    "preview_mode",
    "schedule",
    "schedule_details",
    "subscription",
    "subscription_details",
)
PREFIXED: Final = (
    "billing_cycle_anchor",
    "cancel_at",
    "cancel_at_period_end",
    "cancel_now",
    "default_tax_rates",
    "items",
    "proration_behavior",
    "proration_date",
    "resume_at",
    "start_date",
    "trial_end",
)
FROM_PLAN: Final = "subscription_trial_from_plan"
UPCOMING: Final = "GET /v1/invoices/upcoming"
UPCOMING_LINES: Final = "GET /v1/invoices/upcoming/lines"


def to_preview(params: Params) -> Params:
    """What was asked of the upcoming invoice, as its preview is asked for."""
    details = {**params.get("subscription_details", {})}
    for name in PREFIXED:
        if f"subscription_{name}" in params:
            details[name] = params[f"subscription_{name}"]
    # That a trial comes from the plan is known to nothing of now.
    gone = {FROM_PLAN, "subscription_details", *(f"subscription_{name}" for name in PREFIXED)}
    kept = preview_to_discounts(without(params, *gone))
    return {**kept, "subscription_details": details} if details else kept


ASKED: Final[Mapping[str, Before]] = {
    **{name: Like(name, of=PREVIEW) for name in SAME},
    **{
        f"subscription_{name}": Like(f"subscription_details.{name}", of=PREVIEW)
        for name in PREFIXED
    },
    FROM_PLAN: "boolean",
}

# The lines of a preview cannot be listed by themselves any more, so nothing of now answers that;
# they are in the preview's `lines`.
PREVIEWS: Final = change(
    "The next invoice is previewed with `POST /v1/invoices/create_preview`; it was read from "
    "`GET /v1/invoices/upcoming`, and its lines from `/v1/invoices/upcoming/lines`.",
    page="invoice-preview-api-deprecations",
    advice="Send what began with `subscription_` inside `subscription_details`, and name the "
    "subscription or the items to be previewed.",
    raise_={UPCOMING: to_preview, UPCOMING_LINES: to_preview},
    params={UPCOMING: ASKED, UPCOMING_LINES: ASKED},
    operations={
        UPCOMING: {
            "id": "GetInvoicesUpcoming",
            "returns": "resource invoice",
            "verb": "upcoming",
            "response": "resource of=invoice",
            "params": {"expand": ["array", "string max=5000"]},
        },
        UPCOMING_LINES: {
            "id": "GetInvoicesUpcomingLines",
            "returns": "list line_item",
            "verb": "list",
            "response": ["list", "resource of=line_item"],
            "params": {
                "ending_before": "string max=5000",
                "expand": ["array", "string max=5000"],
                "limit": "integer",
                "starting_after": "string max=5000",
            },
        },
    },
    became={UPCOMING: PREVIEW},
)
