"""2024-04-10."""

from functools import partial
from typing import Final

from zorse.contract import Like, More
from zorse.versions.change import Change, Object, Params
from zorse.versions.rewriting import renamed, without

change: Final = partial(Change, "2024-04-10")


def capture_at_once(params: Params) -> Params:
    return {"capture_method": "automatic", **params}


ASYNCHRONOUS_CAPTURE: Final = change(
    "Payment intents are captured asynchronously unless `capture_method` says otherwise; their "
    "charge may be without its balance transaction for a moment.",
    page="automatic-sync-default-paymentintents",
    advice="Wait for `charge.updated` before you read a charge's `balance_transaction`, or create "
    "payment intents with `capture_method` `automatic`.",
    raise_={"POST /v1/payment_intents": capture_at_once},
)


PRODUCT: Final = ("POST /v1/products", "POST /v1/products/{id}")
FEATURES: Final = {"features": Like("marketing_features"), "marketing_features": None}


def features(product: Object) -> Object:
    return renamed(product, {"marketing_features": "features"})


def marketing_features(params: Params) -> Params:
    return renamed(params, {"features": "marketing_features"})


MARKETING_FEATURES: Final = change(
    "A product's `features` are its `marketing_features`.",
    page="renames-features-attribute-product-object",
    known_by="types",
    advice="Read and write `marketing_features`.",
    lower={"product": features},
    raise_=dict.fromkeys(PRODUCT, marketing_features),
    fields={"product": FEATURES},
    params=dict.fromkeys(PRODUCT, FEATURES),
)

INVOICE: Final = ("POST /v1/invoices", "POST /v1/invoices/{invoice}")
OPTIONS: Final = {"amount_tax_display": "string nullable max=5000"}
OPTIONS_ASKED: Final = {
    "rendering_options": {
        "@": "object unset",
        "amount_tax_display": "string unset enum=exclude_tax|include_inclusive_tax",
    },
    "rendering": None,
}


def rendering_options(invoice: Object) -> Object:
    """The one thing about its look that could be chosen."""
    rendering = invoice["rendering"]
    options = rendering and {"amount_tax_display": rendering["amount_tax_display"]}
    return {**without(invoice, "rendering"), "rendering_options": options}


def rendering(params: Params) -> Params:
    # Nothing chosen any more is the same as nothing chosen about the tax.
    if params.get("rendering_options") == "":
        params = {**params, "rendering_options": {"amount_tax_display": ""}}
    return renamed(params, {"rendering_options": "rendering"})


RENDERING: Final = change(
    "How an invoice looks is chosen in `rendering`; there was `rendering_options`, for the display "
    "of tax alone.",
    page="renames-rendering-options-invoicing",
    known_by="types",
    advice="Read and write `rendering`.",
    lower={"invoice": rendering_options},
    raise_=dict.fromkeys(INVOICE, rendering),
    fields={
        "invoice": {"rendering_options": {"@": "object nullable", **OPTIONS}, "rendering": None}
    },
    params=dict.fromkeys(INVOICE, OPTIONS_ASKED),
)

DEAD_EVENTS: Final = More(
    (
        "invoiceitem.updated",
        "order.created",
        "recipient.created",
        "recipient.deleted",
        "recipient.updated",
        "sku.created",
        "sku.deleted",
        "sku.updated",
    )
)

EVENT_NAMES: Final = change(
    "Webhook endpoints cannot ask for `invoiceitem.updated`, `order.created`, and the events of "
    "recipients and SKUs any more; they could, and none came.",
    known_by="types",
    advice="Take these names out of `enabled_events`.",
    params={
        "POST /v1/webhook_endpoints": {"enabled_events": DEAD_EVENTS},
        "POST /v1/webhook_endpoints/{webhook_endpoint}": {"enabled_events": DEAD_EVENTS},
    },
)

CHANGES: Final = (ASYNCHRONOUS_CAPTURE, RENDERING, MARKETING_FEATURES, EVENT_NAMES)
