"""2019-12-03: the oldest version that is told apart; all before it saw what is said here."""

from functools import partial
from typing import Any, Final

from zorse.versions.change import Change, Object, Params, Reads
from zorse.versions.rewriting import without

change: Final = partial(Change, "2019-12-03")


def with_unique_id(line: Object) -> Object:
    """A line under the id of what it came from; its own is beside it."""
    origin = line.get("invoice_item") or line.get("subscription_item") or line["id"]
    return {**line, "id": origin, "unique_id": line["id"]}


# A line that came of neither shows its own id.
LINE_IDS: Final = change(
    "The `id` of an invoice's line item is its own and begins with `il_`; it was that of the "
    "invoice item or subscription item that it came from, and its own was `unique_id`.",
    page="standardizes-invoice-line-item-ids",
    advice="Keep the new ids; where a line came from is told by `parent`.",
    lower={"line_item": with_unique_id},
    fields={"line_item": {"unique_id": "string required max=5000"}},
)

# Which difference there is, only the invoice tells; creating a credit note asks for this change.
PAID_INVOICE_CREDITED: Final = change(
    "A credit note for a paid invoice says in `out_of_band_amount` what is neither refunded nor "
    "credited to the customer; it took the difference for that.",
    page="post-payment-credit-note-requirement",
    advice="Send `out_of_band_amount` if `refund_amount` and `credit_amount` do not come to the "
    "credit note's total.",
)

SUBSCRIBING: Final = (
    "POST /v1/subscriptions",
    "POST /v1/subscriptions/{subscription_exposed_id}",
    "POST /v1/customers/{customer}/subscriptions",
    "POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}",
)
SESSIONS: Final = "POST /v1/checkout/sessions"
SETTINGS: Final = "invoice_customer_balance_settings"
SETTING: Final = "consume_applied_balance_on_void"


def consumed(params: Params) -> Params:
    return {"consume_applied_balance": True, **params}


def consumed_on_void(params: Params) -> Params:
    return {**params, SETTINGS: {SETTING: True, **params.get(SETTINGS, {})}}


def subscription_consumed_on_void(params: Params) -> Params:
    data = params.get("subscription_data")
    if not isinstance(data, dict):
        return params
    return {**params, "subscription_data": consumed_on_void(data)}


# Head has none of these parameters: they tell the billing behaviour what an older caller expects.
BALANCE_RETURNED: Final = change(
    "Voiding an invoice gives the customer back the balance that was applied to it; it was used "
    "up, unless `consume_applied_balance` was false.",
    page="customer-balances-returned-voided-invoices",
    advice="Take the balance away yourself where it must not come back.",
    raise_={
        "POST /v1/invoices/{invoice}/void": consumed,
        SESSIONS: subscription_consumed_on_void,
        **dict.fromkeys(SUBSCRIBING, consumed_on_void),
    },
    params={
        "POST /v1/invoices/{invoice}/void": {"consume_applied_balance": "boolean"},
        SESSIONS: {f"subscription_data.{SETTINGS}": {SETTING: "boolean"}},
        **{key: {SETTINGS: {SETTING: "boolean"}} for key in SUBSCRIBING},
    },
)


def with_tax_info(customer: Object, reads: Reads) -> Object:
    """A customer with the newest of their tax ids, and how its verification went."""
    found = reads.list("tax_id", limit=1, customer=customer["id"])[0]
    info: Any = None
    verification: Any = None
    if found:
        info = {"tax_id": found[0]["value"], "type": "vat"}
        verified = found[0]["verification"]
        if verified is not None:
            verification = {n: verified[n] for n in ("status", "verified_name")}
    return {**customer, "tax_info": info, "tax_info_verification": verification}


def with_tax_id(params: Params) -> Params:
    """The tax information as a tax id; `vat` was all that it could be."""
    info = params.get("tax_info")
    params = without(params, "tax_info")
    if not info:
        return params
    given = {"type": "eu_vat", "value": info["tax_id"]}
    return {**params, "tax_id_data": [*params.get("tax_id_data", ()), given]}


TAX_INFO: Final = {"tax_id": "string required max=5000", "type": "string required enum=vat"}
CUSTOMERS: Final = ("POST /v1/customers", "POST /v1/customers/{customer}")

# The page tells no more than that the fields went: their shape is our own reading.
TAX_IDS: Final = change(
    "A customer has any number of tax ids; they had one, in `tax_info`, and what came of checking "
    "it in `tax_info_verification`.",
    page="removes-deprecated-tax-information-fields",
    known_by="title",
    advice="Send `tax_id_data` with a new customer, or `POST /v1/customers/{customer}/tax_ids`, "
    "and list a customer's tax ids.",
    lower_with={"customer": with_tax_info},
    raise_=dict.fromkeys(CUSTOMERS, with_tax_id),
    fields={
        "customer": {
            "tax_info": {"@": "object nullable required", **TAX_INFO},
            "tax_info_verification": {
                "@": "object nullable required",
                "status": "string required enum=pending|unavailable|unverified|verified",
                "verified_name": "string nullable max=5000",
            },
        }
    },
    params={key: {"tax_info": {"@": "object unset", **TAX_INFO}} for key in CUSTOMERS},
)

CHANGES: Final = (LINE_IDS, PAID_INVOICE_CREDITED, BALANCE_RETURNED, TAX_IDS)
