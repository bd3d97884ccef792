"""2022-08-01: mostly Checkout."""

from functools import partial
from typing import Any, Final

from zorse.versions.change import Change, Object, Params
from zorse.versions.rewriting import without

change: Final = partial(Change, "2022-08-01")
SESSIONS: Final = "POST /v1/checkout/sessions"


def with_pending_items(params: Params) -> Params:
    return {"pending_invoice_items_behavior": "include_and_require", **params}


# Head has no such value: creating an invoice takes it as `include`, and refuses when there is
# nothing to include.
PENDING_ITEMS_EXCLUDED: Final = change(
    "A new invoice leaves pending invoice items alone unless `pending_invoice_items_behavior` is "
    "`include`; it took them all, and was refused if there were none (`include_and_require`).",
    page="removes-include-require-value-invoices",
    advice="Create invoices with `pending_invoice_items_behavior` `include` where they are made "
    "of pending items.",
    raise_={"POST /v1/invoices": with_pending_items},
    params={
        "POST /v1/invoices": {
            "pending_invoice_items_behavior": "string enum=exclude|include|include_and_require"
        }
    },
)


def with_customer(params: Params) -> Params:
    """With the word that a customer is to be made, where a payment is taken from nobody known."""
    default = "subscription" if "subscription_data" in params else "payment"
    if params.get("mode", default) != "payment":
        return params
    if params.keys() & {"customer", "customer_account", "customer_creation"}:
        return params
    return {**params, "customer_creation": "always"}


GUESTS: Final = change(
    "Checkout takes payments from guests, and makes a customer only if it needs one "
    "(`customer_creation` is `if_required`); it always made one.",
    page="default-customer-creation-checkout-session",
    advice="Create sessions with `customer_creation` `always` if you rely on a customer.",
    raise_={SESSIONS: with_customer},
)

INTENT_ON_CONFIRMATION: Final = change(
    "A checkout session that takes a payment has a `payment_intent` once the customer confirms; "
    "it had one from the start.",
    page="deferred-paymentintent-checkout-session",
    advice="Read `payment_intent` after `checkout.session.completed`.",
)

# Where no setup intent was made for it, an older caller's session has none to show.
NO_SETUP_INTENT: Final = change(
    "A checkout session in `subscription` mode has no `setup_intent`; it had one.",
    page="removes-setupintent-checkout-session",
    advice="Read the payment method from the session's subscription.",
)

PRICED: Final = ("amount", "currency", "description", "images", "name")
ON_PRODUCT: Final = ("description", "images", "name")


def priced(item: dict[str, Any]) -> dict[str, Any]:
    """A line item with its price said as ``price_data``."""
    if not item.keys() & set(PRICED):
        return item
    data: dict[str, Any] = {"product_data": {n: item[n] for n in ON_PRODUCT if n in item}}
    if "currency" in item:
        data["currency"] = item["currency"]
    if "amount" in item:
        data["unit_amount"] = item["amount"]
    return {**without(item, *PRICED), "price_data": data}


def with_prices(params: Params) -> Params:
    if "line_items" not in params:
        return params
    return {**params, "line_items": [priced(item) for item in params["line_items"]]}


PRICE_DATA: Final = change(
    "A line item of a checkout session is given its amount by `price` or `price_data`; it took "
    "`amount`, `currency`, `name`, `description` and `images` of its own.",
    page="replaces-line-item-create-checkout-session",
    advice="Send `price_data[currency]`, `price_data[unit_amount]` and "
    "`price_data[product_data][name]`, or the id of a price.",
    raise_={SESSIONS: with_prices},
    params={
        SESSIONS: {
            "line_items.amount": "integer",
            "line_items.currency": "string format=currency",
            "line_items.description": "string",
            "line_items.images": ["array", "string"],
            "line_items.name": "string",
        }
    },
)


def with_subscription_lines(params: Params) -> Params:
    """With the items and the coupon of a subscription among those of the session.

    ``trial_from_plan`` stays where it is: what it stands for is known to the price.
    """
    data = params.get("subscription_data")
    if not isinstance(data, dict):
        return params
    params = {**params, "subscription_data": without(data, "coupon", "items")}
    if data.get("coupon"):
        params["discounts"] = [*params.get("discounts", ()), {"coupon": data["coupon"]}]
    if data.get("items"):
        lines = [{**without(item, "plan"), "price": item["plan"]} for item in data["items"]]
        params["line_items"] = [*params.get("line_items", ()), *lines]
    return params


# That items go too is told by the types alone, and how they are said now is our reading.
SUBSCRIPTION_LINES: Final = change(
    "What a checkout session subscribes to is in `line_items`, and its coupon in `discounts`; "
    "`subscription_data` took `items`, `coupon` and `trial_from_plan`.",
    page="removes-subscription-data-create-checkout-session",
    advice="Send `line_items` and `discounts`, and `subscription_data[trial_period_days]`.",
    raise_={SESSIONS: with_subscription_lines},
    params={
        SESSIONS: {
            "subscription_data.coupon": "string max=5000",
            "subscription_data.items": [
                "array",
                {
                    "plan": "string required max=5000",
                    "quantity": "integer",
                    "tax_rates": ["array", "string max=5000"],
                },
            ],
            "subscription_data.trial_from_plan": "boolean",
        }
    },
)


def with_shipping_options(params: Params) -> Params:
    if "shipping_rates" not in params:
        return params
    options = [{"shipping_rate": rate} for rate in params["shipping_rates"]]
    return {**without(params, "shipping_rates"), "shipping_options": options}


SHIPPING_OPTIONS: Final = change(
    "A checkout session is offered `shipping_options`; it took the ids of `shipping_rates`.",
    page="removes-shipping-rate-create-checkout-session",
    advice="Send `shipping_options[][shipping_rate]`.",
    raise_={SESSIONS: with_shipping_options},
    params={SESSIONS: {"shipping_rates": ["array", "string max=5000"]}},
)


def with_shipping(session: Object) -> Object:
    cost = session["shipping_cost"]
    return {
        **without(session, "shipping_cost", "shipping_details"),
        "shipping": session.get("shipping_details"),
        "shipping_rate": cost and cost["shipping_rate"],
    }


SHIPPING_COST: Final = change(
    "A checkout session has `shipping_cost` and `shipping_details`; they were `shipping_rate` and "
    "`shipping`.",
    page="updates-shipping-property-checkout-session",
    advice="Read `shipping_cost[shipping_rate]` and `shipping_details`.",
    lower={"checkout.session": with_shipping},
    fields={
        "checkout.session": {
            "shipping": "object nullable of=shipping",
            "shipping_rate": "string nullable max=5000 expand=shipping_rate",
            "shipping_cost": None,
            "shipping_details": None,
        }
    },
)

# What stood in the newer value's place is our own reading.
EXEMPTED: Final = change(
    "The `result` of 3D Secure on a charge may be `exempted`, for a payment that its bank let "
    "pass without; it was `attempt_acknowledged`.",
    page="adds-3d-secure-exemption-charges",
    values={
        "charge": {
            "payment_method_details.card.three_d_secure.result": {
                "exempted": "attempt_acknowledged"
            }
        }
    },
)

# Nothing says what was told before, so the code is shown to older callers as it is.
TERMS_NOT_ACCEPTED: Final = change(
    "An account's, person's or capability's `requirements` may name the error "
    "`invalid_tos_acceptance`.",
    known_by="types",
)

SHIPPING_BY_HAND: Final = change(
    "A physical card that is issued in test mode is shipped, delivered or returned by the test "
    "helpers; its `shipping` went through the states by itself.",
    page="endpoints-shipping-status-cards",
    known_by="title",
    advice="Move test cards on with `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver` "
    "and the like.",
)

# What stood in the newer value's place is our own reading.
DESIGN_REJECTED: Final = change(
    "The `cancellation_reason` of an issued card may be `design_rejected`; it was null.",
    known_by="types",
    values={"issuing.card": {"cancellation_reason": {"design_rejected": None}}},
)


def with_default_currency(customer: Object) -> Object:
    return {**customer, "default_currency": customer["currency"]}


CURRENCY_ALONE: Final = change(
    "A customer has its `currency`; it had the same once more as `default_currency`.",
    page="removes-default-currency-customer-object",
    known_by="types",
    advice="Read `currency`.",
    lower={"customer": with_default_currency},
    fields={"customer": {"default_currency": "string nullable max=5000"}},
)

CHANGES: Final = (
    PENDING_ITEMS_EXCLUDED,
    GUESTS,
    INTENT_ON_CONFIRMATION,
    NO_SETUP_INTENT,
    PRICE_DATA,
    SUBSCRIPTION_LINES,
    SHIPPING_OPTIONS,
    SHIPPING_COST,
    EXEMPTED,
    TERMS_NOT_ACCEPTED,
    SHIPPING_BY_HAND,
    DESIGN_REJECTED,
    CURRENCY_ALONE,
)
