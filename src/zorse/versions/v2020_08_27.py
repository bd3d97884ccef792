"""2020-08-27: taxes by rates, fewer lists inside objects, and clearer requirements."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from zorse.contract import Before, Like, Renamed
from zorse.versions.change import Change, LowerWith, Object, Params, Reads
from zorse.versions.enclosed import held
from zorse.versions.plans import plan_of
from zorse.versions.rewriting import inside, renamed, without

change: Final = partial(Change, "2020-08-27")

SUBSCRIBE: Final = ("POST /v1/subscriptions", "POST /v1/customers/{customer}/subscriptions")
RESUBSCRIBE: Final = (
    "POST /v1/subscriptions/{subscription_exposed_id}",
    "POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}",
)
SCHEDULE: Final = "POST /v1/subscription_schedules"
RESCHEDULE: Final = "POST /v1/subscription_schedules/{schedule}"
UPCOMING: Final = ("GET /v1/invoices/upcoming", "GET /v1/invoices/upcoming/lines")
ITEMS: Final = (
    "POST /v1/subscription_items",
    "POST /v1/subscription_items/{item}",
    "DELETE /v1/subscription_items/{item}",
)
PREVIEW: Final = "POST /v1/invoices/create_preview"


def with_tax_percent(obj: Object) -> Object:
    """With the percentage of its one tax rate, if that is all that is added to its amounts."""
    match obj["default_tax_rates"]:
        case [{"inclusive": False, "percentage": percent, "rate_type": None | "percentage"}]:
            return {**obj, "tax_percent": percent}
    return {**obj, "tax_percent": None}


def with_tax_percents(schedule: Object) -> Object:
    return inside(schedule, "phases", with_tax_percent)


# A percentage is that of the only default rate, which is our own reading. A `tax_percent` that is
# sent becomes a tax rate, which nothing but the billing behaviour can find or make.
TAX_RATES: Final = change(
    "Subscriptions, invoices and the phases of schedules are taxed by `default_tax_rates`; they "
    "had a `tax_percent`.",
    page="removes-tax-percent-attribute",
    known_by="types",
    advice="Make a tax rate for each percentage, and send its id in `default_tax_rates`.",
    lower={
        "invoice": with_tax_percent,
        "subscription": with_tax_percent,
        "subscription_schedule": with_tax_percents,
    },
    fields={
        "invoice": {"tax_percent": "number nullable"},
        "subscription": {"tax_percent": "number nullable"},
        "subscription_schedule": {"phases.tax_percent": "number nullable"},
    },
    params={
        **{key: {"tax_percent": "number unset"} for key in (*SUBSCRIBE, *RESUBSCRIBE)},
        "POST /v1/invoices": {"tax_percent": "number"},
        "POST /v1/invoices/{invoice}": {"tax_percent": "number unset"},
        "POST /v1/checkout/sessions": {"subscription_data.tax_percent": "number"},
        **{key: {"phases.tax_percent": "number"} for key in (SCHEDULE, RESCHEDULE)},
        **{key: {"subscription_tax_percent": "number"} for key in UPCOMING},
    },
)


def phase_plans(schedule: Object) -> Object:
    return inside(schedule, "phases", partial(renamed, names={"items": "plans"}))


def phase_items(params: Params) -> Params:
    return inside(params, "phases", partial(renamed, names={"plans": "items"}))


def preview_items(params: Params) -> Params:
    return inside(params, "schedule_details.phases", partial(renamed, names={"plans": "items"}))


PHASES: Final[Mapping[str, Before]] = {"phases.plans": Like("phases.items"), "phases.items": None}

PHASE_ITEMS: Final = change(
    "A phase of a subscription schedule has `items`; they were its `plans`.",
    page="renames-phases-attributes-subscription-schedules",
    advice="Read and write `phases[][items]`.",
    lower={"subscription_schedule": phase_plans},
    raise_={SCHEDULE: phase_items, RESCHEDULE: phase_items, PREVIEW: preview_items},
    fields={"subscription_schedule": PHASES},
    params={
        SCHEDULE: PHASES,
        RESCHEDULE: PHASES,
        PREVIEW: {
            "schedule_details.phases.plans": Like("schedule_details.phases.items"),
            "schedule_details.phases.items": None,
        },
    },
)

UPDATED: Final = "payment_method.automatically_updated"
CARD_UPDATED: Final = "payment_method.card_automatically_updated"
ENDPOINTS: Final = ("POST /v1/webhook_endpoints", "POST /v1/webhook_endpoints/{webhook_endpoint}")


def card_updated(endpoint: Object) -> Object:
    return inside(
        endpoint, "enabled_events", lambda name: CARD_UPDATED if name == UPDATED else name
    )


def updated(name: str) -> str:
    """A type of event, or the beginning of some before an asterisk, as it is called now."""
    if name == CARD_UPDATED:
        return UPDATED
    if name == UPDATED:  # Nothing was called so.
        return CARD_UPDATED
    start = name.removesuffix("*")
    is_of_card = start != name and CARD_UPDATED.startswith(start) and not UPDATED.startswith(start)
    return UPDATED if is_of_card else name


def events_updated(params: Params) -> Params:
    for path in ("enabled_events", "type", "types"):
        params = inside(params, path, updated)
    return params


AUTOMATICALLY_UPDATED: Final = change(
    "The event `payment_method.automatically_updated` tells of more than cards; it was "
    "`payment_method.card_automatically_updated`.",
    page="renames-automatically-updated-event-type",
    known_by="types",
    advice="Handle the new type, and name it in the `enabled_events` of webhook endpoints.",
    lower={"webhook_endpoint": card_updated},
    raise_=dict.fromkeys((*ENDPOINTS, "GET /v1/events"), events_updated),
    params={key: {"enabled_events": Renamed({UPDATED: CARD_UPDATED})} for key in ENDPOINTS},
    events={UPDATED: CARD_UPDATED},
)


def display_item(item: Object, reads: Reads) -> Object:
    """A line item as it was displayed: a plan, or something that was sold once."""
    price = item["price"]
    shown: Object = {
        "amount": price["unit_amount"],
        "currency": item["currency"],
        "quantity": item["quantity"],
    }
    if price["recurring"] is not None:
        return {**shown, "type": "plan", "plan": plan_of(price)}
    product = reads.get("product", price["product"]) or {}
    custom = {
        "description": product.get("description"),
        "images": product.get("images"),
        "name": product.get("name") or item["description"] or "",
    }
    return {**shown, "type": "custom", "custom": custom}


def with_display_items(session: Object, reads: Reads) -> Object:
    items = reads.included(session, "line_items") or {"data": []}
    priced = [item for item in items["data"] if item["price"] is not None]
    return {**session, "display_items": [display_item(item, reads) for item in priced]}


LINE_ITEMS: Final = change(
    "A checkout session has `line_items`, when they are expanded; it held `display_items`.",
    page="removes-display-items-checkout-session",
    known_by="types",
    advice="Ask for `expand[]=line_items`, or list a session's line items.",
    lower_with={"checkout.session": with_display_items},
    fields={
        "checkout.session": {
            "display_items": [
                "array required",
                {
                    "amount": "integer nullable",
                    "currency": "string format=currency",
                    "custom": {
                        "description": "string nullable",
                        "images": ["array nullable", "string"],
                        "name": "string required",
                    },
                    "plan": "resource of=plan",
                    "quantity": "integer nullable",
                    "type": "string enum=custom|plan|sku",
                },
            ]
        }
    },
)


def with_list(name: str, *types: str) -> LowerWith:
    """What gives a customer a list of theirs that is left out now."""

    def lower(customer: Object, reads: Reads) -> Object:
        return {**customer, name: held(reads, customer, name, *types, customer=customer["id"])}

    return lower


SUBSCRIPTIONS_ON_REQUEST: Final = change(
    "A customer holds its `subscriptions` only when they are expanded.",
    page="deprecates-auto-expansion-customer-subscriptions",
    known_by="types",
    advice="Ask for `expand[]=subscriptions`, or list the subscriptions of a customer.",
    lower_with={"customer": with_list("subscriptions", "subscription")},
    fields={
        "customer": {"subscriptions": ["list required includable", "resource of=subscription"]}
    },
)

SOURCES_ON_REQUEST: Final = change(
    "A customer holds its `sources` only when they are expanded.",
    page="deprecates-auto-expansion-customer-sources",
    known_by="types",
    advice="Ask for `expand[]=sources`, or list the sources of a customer.",
    lower_with={"customer": with_list("sources", "bank_account", "card")},
    fields={
        "customer": {
            "sources": [
                "list required includable",
                ["union", "resource of=bank_account", "resource of=card", "resource of=source"],
            ]
        }
    },
)

TAX_IDS_ON_REQUEST: Final = change(
    "A customer holds its `tax_ids` only when they are expanded.",
    page="deprecates-auto-expansion-tax-id-customer",
    advice="Ask for `expand[]=tax_ids`, or list the tax ids of a customer.",
    lower_with={"customer": with_list("tax_ids", "tax_id")},
    fields={"customer": {"tax_ids": ["list required includable", "resource of=tax_id"]}},
)


def with_tiers(obj: Object, reads: Reads) -> Object:
    """With its tiers; a plan that has none says so, a price does not."""
    tiers = None
    if obj["billing_scheme"] == "tiered":
        tiers = obj.get("tiers") or reads.included(obj, "tiers")
        if tiers is None and obj["object"] == "plan":
            tiers = reads.included({**obj, "object": "price"}, "tiers")
    if obj["object"] == "price" and not tiers:
        return obj
    return {**obj, "tiers": tiers or None}


TIERS_ON_REQUEST: Final = change(
    "Prices and plans hold their `tiers` only when they are expanded.",
    page="deprecates-auto-expansion-plan-tiers",
    known_by="types",
    advice="Ask for `expand[]=tiers`.",
    lower_with={"plan": with_tiers, "price": with_tiers},
    fields={"plan": {"tiers": ["array nullable required includable", "object of=plan_tier"]}},
)


def three_d_secure(outcome: Any) -> Any:
    """An outcome with what was told by two flags; how they follow from it is our own reading."""
    if not isinstance(outcome, dict):
        return outcome
    authenticated = outcome["result"] == "authenticated"
    succeeded = authenticated or outcome["result"] == "attempt_acknowledged"
    return {**outcome, "authenticated": authenticated, "succeeded": succeeded}


SECURED: Final = "payment_method_details.card.three_d_secure"


def with_flags(charge: Object) -> Object:
    return inside(charge, SECURED, three_d_secure)


THREE_D_SECURE_RESULT: Final = change(
    "How 3D Secure went is the `result` in the card details of a charge; it was also told by "
    "`authenticated` and `succeeded`.",
    page="updates-3d-scure-charge-object",
    advice="Read `result`: `authenticated`, or `attempt_acknowledged` where the bank let a "
    "payment pass.",
    lower={"charge": with_flags},
    fields={
        "charge": {f"{SECURED}.authenticated": "boolean", f"{SECURED}.succeeded": "boolean"},
    },
)


def proration_behavior(params: Params) -> Params:
    if "prorate" not in params:
        return params
    behavior = "create_prorations" if params["prorate"] else "none"
    return {"proration_behavior": behavior, **without(params, "prorate")}


def subscription_proration_behavior(params: Params) -> Params:
    if "subscription_prorate" not in params:
        return params
    behavior = "create_prorations" if params["subscription_prorate"] else "none"
    kept = without(params, "subscription_prorate")
    return {"subscription_proration_behavior": behavior, **kept}


PRORATED: Final = (*SUBSCRIBE, *RESUBSCRIBE, *ITEMS, RESCHEDULE)

PRORATION_BEHAVIOR: Final = change(
    "Whether a change of a subscription is prorated is said by `proration_behavior`; it was "
    "`prorate`.",
    page="deprecates-prorate-parameters-subscriptions",
    known_by="types",
    advice="Send `proration_behavior` `create_prorations` for `prorate=true`, and `none` for "
    "`false`.",
    raise_={
        **dict.fromkeys(PRORATED, proration_behavior),
        **dict.fromkeys(UPCOMING, subscription_proration_behavior),
    },
    params={
        **{key: {"prorate": "boolean"} for key in PRORATED},
        **{key: {"subscription_prorate": "boolean"} for key in UPCOMING},
    },
)

ROLES: Final = {
    "directors": "director",
    "executives": "executive",
    "owners": "owner",
    "representative": "representative",
}
PROVIDED: Final = {
    "company.directors_provided": "relationship.director",
    "company.executives_provided": "relationship.executive",
    "company.owners_provided": "relationship.owner",
}
DUE: Final = ("currently_due", "eventually_due", "past_due", "pending_verification")


def of_role(requirement: str) -> str:
    """What is required of the people in a role, by the role alone."""
    role, dot, _ = requirement.partition(".")
    if dot and role in ROLES:
        return f"relationship.{ROLES[role]}"
    return PROVIDED.get(requirement, requirement)


def of_roles(names: Any) -> Any:
    """The same of a list, each role named once."""
    return list(dict.fromkeys(map(of_role, names))) if isinstance(names, list) else names


def roles_in(value: Any, lists: tuple[str, ...]) -> Any:
    """A hash with the roles alone in some of its lists."""
    if not isinstance(value, dict):
        return value
    return {name: of_roles(inner) if name in lists else inner for name, inner in value.items()}


def roles_required(requirements: Any) -> Any:
    if not isinstance(requirements, dict):
        return requirements
    fields = ("alternative_fields_due", "original_fields_due")
    made = inside(requirements, "alternatives", partial(roles_in, lists=fields))
    made = inside(made, "errors.requirement", of_role)
    return roles_in(made, DUE)


def with_roles(obj: Object) -> Object:
    """An account or capability with what is required of people told by their roles."""
    made = inside(obj, "requirements", roles_required)
    return inside(made, "future_requirements", roles_required)


def verification_roles(spec: Object) -> Object:
    fields = partial(roles_in, lists=("additional", "minimum"))
    made = inside(spec, "verification_fields.company", fields)
    return inside(made, "verification_fields.individual", fields)


ROLE_REQUIREMENTS: Final = change(
    "What an account's `requirements` ask of people is named field by field, such as "
    "`representative.phone` or `owners.first_name`, and `company.owners_provided` asks whether "
    "all are named; it was the role alone, `relationship.owner`.",
    page="formats-requirements-key-persons-accounts",
    advice="Ask for the fields that are named, and say with `company[owners_provided]` and the "
    "like when all people of a role are there.",
    lower={
        "account": with_roles,
        "capability": with_roles,
        "country_spec": verification_roles,
    },
)

# What stood in place of the newer codes is our own reading.
ERRORS_BEFORE: Final = {
    "verification_document_issue_or_expiry_date_missing": "verification_document_failed_other",
    "verification_document_not_signed": "verification_document_failed_other",
    "verification_failed_tax_id_match": "verification_failed_other",
    "verification_failed_tax_id_not_issued": "verification_failed_other",
}

VERIFICATION_ERRORS: Final = change(
    "The errors in `requirements` tell an unsigned document, one without its dates, and a tax id "
    "that does not match or was never issued; they were `verification_document_failed_other` and "
    "`verification_failed_other`.",
    page="adds-error-codes-accounts-persons-capabilities",
    known_by="types",
    advice="Where you look at the `code` of such an error, expect these too.",
    values={
        type_: dict.fromkeys(
            ("requirements.errors.code", "future_requirements.errors.code"), ERRORS_BEFORE
        )
        for type_ in ("account", "capability", "person")
    },
)


def with_plan(subscription: Object) -> Object:
    """With the plan and the quantity of its item, if it has one alone."""
    plan, quantity = None, None
    items = subscription["items"]["data"]
    if len(items) == 1:
        price = items[0]["price"]
        plan = plan_of(price) if price["recurring"] is not None else None
        quantity = items[0].get("quantity")
    return {**subscription, "plan": plan, "quantity": quantity}


# The fields went from the types; answers may have kept them for longer.
PLAN_OF_ITEM: Final = change(
    "A subscription has its plan and its quantity in its `items`; one with a single item had "
    "`plan` and `quantity` of its own.",
    known_by="types",
    advice="Read `items[data][0]`.",
    lower={"subscription": with_plan},
    fields={
        "subscription": {
            "plan": "resource nullable required of=plan",
            "quantity": "integer nullable required",
        }
    },
)

CHANGES: Final = (
    TAX_RATES,
    PHASE_ITEMS,
    AUTOMATICALLY_UPDATED,
    LINE_ITEMS,
    SUBSCRIPTIONS_ON_REQUEST,
    SOURCES_ON_REQUEST,
    TAX_IDS_ON_REQUEST,
    TIERS_ON_REQUEST,
    THREE_D_SECURE_RESULT,
    PRORATION_BEHAVIOR,
    ROLE_REQUIREMENTS,
    VERIFICATION_ERRORS,
    PLAN_OF_ITEM,
)
