"""2024-09-30.acacia."""

from functools import partial
from typing import Any, Final

from zorse import errors
from zorse.contract import Required
from zorse.versions.change import Change, Object, Params, Reads
from zorse.versions.rewriting import inside, without

change: Final = partial(Change, "2024-09-30.acacia")
SET_UP_ON_READER: Final = "POST /v1/terminal/readers/{reader}/process_setup_intent"
ALERTS: Final = "POST /v1/billing/alerts"
CONFIGURE: Final = "POST /v1/billing_portal/configurations"


def allow_redisplay(params: Params) -> Params:
    consent = params.get("customer_consent_collected")
    kept = without(params, "customer_consent_collected")
    return {"allow_redisplay": "always" if consent else "limited", **kept}


# Which value stands for which answer is our own reading.
CONSENT: Final = change(
    "A reader that sets up a payment method is told in `allow_redisplay` whether it may be shown "
    "again; it was told `customer_consent_collected`.",
    page="terminal-remove-customer-consent-require-allow-redisplay",
    advice="Send `allow_redisplay` `always` where your customer agreed, else `limited`.",
    raise_={SET_UP_ON_READER: allow_redisplay},
    params={SET_UP_ON_READER: {"customer_consent_collected": "boolean", "allow_redisplay": None}},
)


def one_filter(alert: Object) -> Object:
    """The alert with its one customer beside what it watches."""
    threshold = alert["usage_threshold"]
    filters = (threshold or {}).get("filters") or []
    old: dict[str, Any] = {
        "filter": {"customer": filters[0]["customer"]} if filters else None,
        "usage_threshold_config": without(threshold, "filters") if threshold else None,
    }
    return {**without(alert, "usage_threshold"), **old}


def filters(params: Params) -> Params:
    threshold = dict(params.get("usage_threshold_config") or {})
    asked = params.get("filter") or {}
    for name in ("subscription", "subscription_item"):
        if name in asked:
            # To leave it out would tell of more than was asked for.
            raise errors.parameter_invalid(
                "Alerts are filtered by customer alone.", f"filter[{name}]"
            )
    customer = asked.get("customer")
    if customer:
        if not threshold:  # A filter stands beside what it narrows now.
            raise errors.parameter_missing("usage_threshold_config")
        threshold["filters"] = [{"type": "customer", "customer": customer}]
    kept = without(params, "filter", "usage_threshold_config")
    return {**kept, "usage_threshold": threshold} if threshold else kept


ALERT_FILTERS: Final = change(
    "A billing alert holds its filters and what it watches in `usage_threshold`; there were "
    "`filter` and `usage_threshold_config`.",
    page="billing-alerts-contextualizing-filters",
    advice="Read and write `usage_threshold`, and its `filters`.",
    lower={"billing.alert": one_filter},
    raise_={ALERTS: filters},
    fields={
        "billing.alert": {
            "filter": {
                "@": "object nullable",
                "customer": "string nullable max=5000 expand=customer",
            },
            "usage_threshold_config": {
                "@": "object nullable",
                "gte": "integer required",
                "meter": "string required max=5000 expand=billing.meter",
                "recurrence": "string required enum=one_time",
            },
            "usage_threshold": None,
        }
    },
    params={
        ALERTS: {
            "filter": {
                "@": "object",
                "customer": "string max=5000",
                "subscription": "string max=5000",
                "subscription_item": "string max=5000",
            },
            "usage_threshold_config": {
                "@": "object",
                "gte": "integer required",
                # It could be left out, but an alert of no meter cannot be shown now.
                "meter": "string required max=5000",
                "recurrence": "string required enum=one_time",
            },
            "usage_threshold": None,
        }
    },
)


def unchecked(shipping: Object) -> Object:
    return {"address_validation": {"mode": "disabled"}, **shipping}


# That nothing was checked before is our own reading: the page tells the default of now alone.
CARD_ADDRESSES: Final = change(
    "The address that an Issuing card is sent to is checked and put in order unless "
    "`shipping[address_validation][mode]` says otherwise; it was not.",
    page="card-shipping-status-submitted-address-validation",
    advice="Set the mode to `disabled` to send cards as before.",
    raise_={"POST /v1/issuing/cards": lambda params: inside(params, "shipping", unchecked)},
)


def described(item: Object, reads: Reads) -> Object:
    """The line item with the name of its product where it has no description."""
    if item.get("description") is not None:
        return item
    product = (item.get("price") or {}).get("product")
    if isinstance(product, str):
        product = reads.get("product", product)
    return {**item, "description": (product or {}).get("name") or ""}


# That the name of the product stood there is our own reading.
LINE_DESCRIPTIONS: Final = change(
    "The line item of a Checkout Session may be without a `description`; it had one always.",
    page="description-optional-checkout-session-line-item",
    advice="Expect `description` to be null.",
    lower_with={"item": described},
    fields={"item": {"description": "string required max=5000"}},
)

RECEIVED_CREDITS: Final = change(
    "A received credit of Treasury fails with `international_transaction` when it comes from "
    "abroad.",
    known_by="types",
)

CLOCK_DETAILS: Final = change(
    "A test clock has `status_details` always; they could be missing.",
    page="make-testclock-status-details-required",
    known_by="title",
)

UPDATES: Final = "features.subscription_update"

PORTAL_UPDATES: Final = change(
    "A portal configuration may let customers change subscriptions without naming "
    "`default_allowed_updates` and `products`; both had to be given.",
    page="billing-portal-updates-optional",
    known_by="types",
    params={
        CONFIGURE: {
            f"{UPDATES}.default_allowed_updates": Required(),
            f"{UPDATES}.products": Required(),
        }
    },
)

MANDATE_PREFIXES: Final = change(
    "A wrong prefix of a mandate's reference is refused with "
    "`invalid_mandate_reference_prefix_format`; and there is a code for a transaction that is "
    "beyond a limit.",
    page="error-code-invalid-mandate-reference-prefix",
)

CHANGES: Final = (
    CONSENT,
    ALERT_FILTERS,
    CARD_ADDRESSES,
    LINE_DESCRIPTIONS,
    RECEIVED_CREDITS,
    CLOCK_DETAILS,
    PORTAL_UPDATES,
    MANDATE_PREFIXES,
)
