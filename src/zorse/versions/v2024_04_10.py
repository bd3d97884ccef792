"""2024-04-10."""

from functools import partial
from typing import Final

from zorse.contract import Like
from zorse.versions.change import Change, Object, Params
from zorse.versions.rewriting import renamed

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

CHANGES: Final = (ASYNCHRONOUS_CAPTURE, MARKETING_FEATURES)
