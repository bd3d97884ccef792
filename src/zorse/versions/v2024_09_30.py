"""2024-09-30.acacia."""

from functools import partial
from typing import Any, Final

from zorse.contract import Required
from zorse.versions.change import Change, Object, Params
from zorse.versions.rewriting import without

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
    customer = (params.get("filter") or {}).get("customer")
    if customer:
        threshold["filters"] = [{"type": "customer", "customer": customer}]
    kept = without(params, "filter", "usage_threshold_config")
    return {**kept, "usage_threshold": threshold} if threshold else kept


ALERT_FILTERS: Final = change(
    "A billing alert holds its filters and what it watches in `usage_threshold`; there were "
    "`filter` and `usage_threshold_config`.",
    page="billing-alerts-contextualizing-filters",
    known_by="types",
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
            "filter": {"@": "object", "customer": "string max=5000"},
            # Neither had to be given, but an alert without them told of nothing.
            "usage_threshold_config": {
                "@": "object required",
                "gte": "integer required",
                "meter": "string required max=5000",
                "recurrence": "string required enum=one_time",
            },
            "usage_threshold": None,
        }
    },
)

# No card is printed here, so there is no address that a check could hold up.
CARD_ADDRESSES: Final = change(
    "The address that an Issuing card is sent to is checked unless "
    "`shipping[address_validation][mode]` says otherwise; it was not.",
    page="card-shipping-status-submitted-address-validation",
    known_by="title",
    advice="Set the mode to `disabled` to send cards as before.",
)

LINE_DESCRIPTIONS: Final = change(
    "The line item of a Checkout Session may be without a `description`; it had one always.",
    page="description-optional-checkout-session-line-item",
    known_by="types",
    advice="Expect `description` to be null.",
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
