"""Invoices: what they are for, how they are paid, what their lines cost, and taxes.

What is taken out by one of these changes, none of the later ones looks for; they stand in the order
in which they are undone.
"""

from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any, Final

from zorse.contract import Before
from zorse.versions.change import Change, Object, Params, Reads
from zorse.versions.plans import plan_of
from zorse.versions.rewriting import inside, without

change: Final = partial(Change, "2025-03-31.basil")

PROMISED: Final = 100
"""More payments than an invoice can have open, paid and canceled together."""


# What an invoice is for -----------------------------------------------------------------------


def invoice_for(invoice: Object) -> Object:
    """An invoice that names its subscription, or its quote, by itself."""
    parent = invoice["parent"] or {}
    subscription = parent.get("subscription_details")
    quote = parent.get("quote_details")
    made = {
        **without(invoice, "parent"),
        "quote": quote and quote["quote"],
        "subscription": subscription and subscription["subscription"],
        "subscription_details": subscription and {"metadata": subscription["metadata"]},
    }
    if subscription and "subscription_proration_date" in subscription:
        made["subscription_proration_date"] = subscription["subscription_proration_date"]
    return made


def line_for(line: Object) -> Object:
    """A line that names the item that it comes from by itself."""
    parent = line["parent"] or {}
    kind = parent.get("type")
    details = parent.get(kind) or {}
    made = {
        **without(line, "parent"),
        "proration": details.get("proration", False),
        "proration_details": details.get("proration_details"),
        "type": "subscription" if kind == "subscription_item_details" else "invoiceitem",
    }
    for name in ("invoice_item", "subscription_item"):
        if details.get(name):
            made[name] = details[name]
    return made


def item_for(item: Object) -> Object:
    """An invoice item that names its subscription by itself."""
    details = (item["parent"] or {}).get("subscription_details") or {}
    made = {**without(item, "parent"), "subscription": details.get("subscription")}
    if details.get("subscription_item"):
        made["subscription_item"] = details["subscription_item"]
    return made


CREDITED: Final[Mapping[str, Any]] = {
    "@": "object nullable",
    "credited_items": {
        "@": "object nullable",
        "invoice": "string required max=5000",
        "invoice_line_items": ["array required", "string max=5000"],
    },
}

PARENTS: Final = change(
    "Invoices, their lines and invoice items tell in `parent` what they come from; they had "
    "`subscription`, `subscription_item`, `invoice_item`, `quote`, `type` and `proration` of "
    "their own.",
    page="adds-new-parent-field-to-invoicing-objects",
    advice="Read `parent[subscription_details]`, `parent[quote_details]`, "
    "`parent[subscription_item_details]` and `parent[invoice_item_details]`.",
    lower={"invoice": invoice_for, "invoiceitem": item_for, "line_item": line_for},
    fields={
        "invoice": {
            "parent": None,
            "quote": "string nullable max=5000 expand=quote",
            "subscription": "string nullable max=5000 expand=subscription",
            "subscription_details": {
                "@": "object nullable",
                "metadata": ["map nullable", "string max=500"],
            },
            "subscription_proration_date": "integer format=unix-time",
        },
        "invoiceitem": {
            "parent": None,
            "subscription": "string nullable max=5000 expand=subscription",
            "subscription_item": "string max=5000",
        },
        "line_item": {
            "invoice_item": "string max=5000 expand=invoiceitem",
            "parent": None,
            "proration": "boolean required",
            "proration_details": {**CREDITED},
            "subscription_item": "string max=5000 expand=subscription_item",
            "type": "string required enum=invoiceitem|subscription",
        },
    },
)


# How it is paid -------------------------------------------------------------------------------


def default_payment(payments: list[Object]) -> Object | None:
    """The payment that an invoice itself makes, of all that it has."""
    for payment in payments:
        if payment["is_default"] and payment["status"] != "canceled":
            return payment
    return None


def off_platform(invoice: Object, payments: list[Object]) -> bool:
    """Whether an invoice was paid outside; that a payment record says so is our own reading."""
    if invoice["status"] != "paid":
        return False
    if invoice.get("amount_paid_off_stripe"):
        return True
    return any(
        payment["payment"]["type"] == "payment_record" and payment["status"] == "paid"
        for payment in payments
    )


def invoice_with_payment(invoice: Object, reads: Reads) -> Object:
    """An invoice with the one payment that it had, and whether it is paid."""
    id_ = invoice.get("id")
    payments = reads.list("invoice_payment", limit=PROMISED, invoice=id_)[0] if id_ else []
    payment = default_payment(payments)
    of = payment["payment"] if payment is not None else {}
    intent_id = of.get("payment_intent")
    intent = reads.get("payment_intent", intent_id) if intent_id else None
    given = intent or {}
    transfer = given.get("transfer_data")
    made = {
        **without(invoice, "amount_overpaid", "confirmation_secret", "payments"),
        "application_fee_amount": given.get("application_fee_amount"),
        "charge": of.get("charge") or given.get("latest_charge"),
        "paid": invoice["status"] == "paid",
        "paid_out_of_band": off_platform(invoice, payments),
        "payment_intent": intent_id,
        "transfer_data": transfer
        and {"amount": transfer.get("amount"), "destination": transfer["destination"]},
    }
    # What was paid outside counts only now; how much less it was is our own reading.
    made["amount_paid"] = invoice["amount_paid"] - (invoice.get("amount_paid_off_stripe") or 0)
    return made


def intent_with_invoice(intent: Object, reads: Reads) -> Object:
    if "latest_charge" not in intent:  # Whoever has the client secret alone sees no invoice.
        return intent
    return {**intent, "invoice": invoice_of(intent["id"], reads)}


def charge_with_invoice(charge: Object, reads: Reads) -> Object:
    intent_id = charge["payment_intent"]
    return {**charge, "invoice": invoice_of(intent_id, reads) if intent_id else None}


def invoice_of(intent_id: str, reads: Reads) -> Any:
    """The invoice that a payment intent pays, if it pays one."""
    payments, _ = reads.list("invoice_payment", limit=1, payment_intent=intent_id)
    return payments[0]["invoice"] if payments else None


def note_with_refund(note: Object) -> Object:
    """A credit note with the refund made with it, if there is one alone."""
    refunds = note["refunds"]
    refund = refunds[0]["refund"] if len(refunds) == 1 else None
    return {**without(note, "refunds"), "refund": refund or None}


def to_refunds(params: Params) -> Params:
    if "refund" not in params:
        return params
    return {**without(params, "refund"), "refunds": [{"refund": params["refund"]}]}


OF_INVOICE: Final = "string nullable max=5000 expand=invoice"
REFUND: Final[Mapping[str, Before]] = {"refund": "string max=5000", "refunds": None}
CREDIT_NOTES: Final = (
    "POST /v1/credit_notes",
    "GET /v1/credit_notes/preview",
    "GET /v1/credit_notes/preview/lines",
)

PAYMENTS: Final = change(
    "An invoice is paid by as many `payments` as it takes, and a credit note can have several "
    "`refunds`; there was one `payment_intent` and `charge`, which named their `invoice`, and one "
    "`refund`. Whether an invoice is paid is told by its `status`; there was `paid`.",
    page="add-support-for-multiple-partial-payments-on-invoices",
    advice="Expand `payments` on an invoice, find the invoice of a payment with "
    "`GET /v1/invoice_payments`, and read `confirmation_secret` where the customer pays.",
    lower={"credit_note": note_with_refund},
    lower_with={
        "charge": charge_with_invoice,
        "invoice": invoice_with_payment,
        "payment_intent": intent_with_invoice,
    },
    raise_=dict.fromkeys(CREDIT_NOTES, to_refunds),
    fields={
        "charge": {"invoice": OF_INVOICE},
        "credit_note": {"refund": "string nullable max=5000 expand=refund", "refunds": None},
        "invoice": {
            "amount_overpaid": None,
            "application_fee_amount": "integer nullable",
            "charge": "string nullable max=5000 expand=charge",
            "confirmation_secret": None,
            "paid": "boolean required",
            "paid_out_of_band": "boolean required",
            "payment_intent": "string nullable max=5000 expand=payment_intent",
            "payments": None,
            "transfer_data": {
                "@": "object nullable",
                "amount": "integer nullable",
                "destination": "string required max=5000 expand=account",
            },
        },
        "payment_intent": {"invoice": OF_INVOICE},
    },
    params=dict.fromkeys(CREDIT_NOTES, REFUND),
)


# What a line costs ----------------------------------------------------------------------------


def with_price(obj: Object, reads: Reads) -> Object:
    """A line or an invoice item with its price, whole, and the plan that it was, if any."""
    details = (obj["pricing"] or {}).get("price_details") or {}
    price = details.get("price")
    if isinstance(price, str):
        price = reads.get("price", price)
    if price is not None and price.get("deleted"):
        price = None
    recurring = price is not None and price["recurring"] is not None
    return {
        **without(obj, "pricing"),
        "plan": plan_of(price) if price is not None and recurring else None,
        "price": price,
    }


def item_with_price(item: Object, reads: Reads) -> Object:
    """An invoice item with its unit amount besides, in whole units if it has any."""
    decimal = (item["pricing"] or {}).get("unit_amount_decimal")
    amount = None if decimal is None else Decimal(decimal)
    whole = amount is not None and amount == amount.to_integral_value()
    return {
        **with_price(item, reads),
        "unit_amount": int(amount) if amount is not None and whole else None,
        "unit_amount_decimal": decimal,
    }


def to_pricing(params: Params) -> Params:
    if "price" not in params:
        return params
    price = params["price"]
    return {**without(params, "price"), "pricing": {"price": price}}


def item_to_pricing(params: Params) -> Params:
    params = to_pricing(params)
    if "unit_amount" not in params:
        return params
    amount = params["unit_amount"]
    return {**without(params, "unit_amount"), "unit_amount_decimal": str(amount)}


def lines_to_pricing(params: Params) -> Params:
    return inside(params, "lines", to_pricing)


PRICED: Final[Mapping[str, Before]] = {
    "plan": "resource nullable of=plan",
    "price": "resource nullable of=price",
    "pricing": None,
}
ITEM: Final = ("POST /v1/invoiceitems", "POST /v1/invoiceitems/{invoiceitem}")
LINE: Final = "POST /v1/invoices/{invoice}/lines/{line_item_id}"
LINES: Final = ("POST /v1/invoices/{invoice}/add_lines", "POST /v1/invoices/{invoice}/update_lines")
BY_PRICE: Final[Mapping[str, Before]] = {"price": "string max=5000", "pricing": None}

PRICING: Final = change(
    "Lines of invoices and invoice items name their price in `pricing`; they held `price` and "
    "`plan` whole, and took the id of a `price` and a `unit_amount`.",
    page="invoice-pricing-configurations",
    advice="Read `pricing[price_details][price]`, and send `pricing[price]` and "
    "`unit_amount_decimal`.",
    lower_with={"invoiceitem": item_with_price, "line_item": with_price},
    raise_={
        **dict.fromkeys(ITEM, item_to_pricing),
        **dict.fromkeys(LINES, lines_to_pricing),
        LINE: to_pricing,
    },
    fields={
        "invoiceitem": {
            **PRICED,
            "unit_amount": "integer nullable",
            "unit_amount_decimal": "string nullable format=decimal",
        },
        "line_item": PRICED,
    },
    params={
        **{key: {**BY_PRICE, "unit_amount": "integer"} for key in ITEM},
        **{key: {f"lines.{name}": before for name, before in BY_PRICE.items()} for key in LINES},
        LINE: BY_PRICE,
    },
)


# Taxes ----------------------------------------------------------------------------------------

REASONS: Final = (
    "customer_exempt|not_collecting|not_subject_to_tax|not_supported|portion_product_exempt|"
    "portion_reduced_rated|portion_standard_rated|product_exempt|product_exempt_holiday|"
    "proportionally_rated|reduced_rated|reverse_charge|standard_rated|taxable_basis_reduced|"
    "zero_rated"
)
TAX_AMOUNTS: Final[list[Any]] = [
    "array required",
    {
        "amount": "integer required",
        "inclusive": "boolean required",
        "tax_rate": "string nullable max=5000 expand=tax_rate",
        "taxability_reason": f"string nullable enum={REASONS}",
        "taxable_amount": "integer nullable",
    },
]


def tax_amount(tax: Object) -> Object:
    """A tax as it was listed: nothing was said of a reason that is not known."""
    reason = tax["taxability_reason"]
    return {
        "amount": tax["amount"],
        "inclusive": tax["tax_behavior"] == "inclusive",
        "tax_rate": (tax["tax_rate_details"] or {}).get("tax_rate"),
        "taxability_reason": None if reason == "not_available" else reason,
        "taxable_amount": tax["taxable_amount"],
    }


def invoice_with_tax(invoice: Object) -> Object:
    """An invoice with its taxes added up, or nothing if none were worked out."""
    taxes = invoice["total_taxes"] or []
    return {
        **without(invoice, "total_taxes"),
        "tax": sum(tax["amount"] for tax in taxes) if taxes else None,
        "total_tax_amounts": [tax_amount(tax) for tax in taxes],
    }


def note_with_taxes(note: Object) -> Object:
    taxes = note["total_taxes"] or []
    return {
        **without(note, "total_taxes"),
        "tax_amounts": [tax_amount(tax) for tax in taxes],
    }


def with_taxes(line: Object) -> Object:
    """A line with its amounts less the taxes in them, which is our own reading of them."""
    taxes = line["taxes"] or []
    inclusive = sum(tax["amount"] for tax in taxes if tax["tax_behavior"] == "inclusive")
    amount = line["amount"] - inclusive
    each = Decimal(amount) / Decimal(line["quantity"] or 1)
    return {
        **without(line, "taxes"),
        "amount_excluding_tax": amount,
        "tax_amounts": [tax_amount(tax) for tax in taxes],
        "unit_amount_excluding_tax": decimal_text(each),
    }


def decimal_text(amount: Decimal) -> str:
    """An amount with twelve places at most, and none that say nothing."""
    text = f"{round(amount, 12):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def line_with_taxes(line: Object, reads: Reads) -> Object:
    """A line with the rates of its taxes that were set by hand on the item that it comes from."""
    named = [("invoiceitem", line.get("invoice_item"))]
    named.append(("subscription_item", line.get("subscription_item")))
    set_: list[Object] = []
    for type_, id_ in named:
        item = reads.get(type_, id_) if id_ else None
        set_ += (item or {}).get("tax_rates") or []
    applied = {tax_amount(tax)["tax_rate"] for tax in line["taxes"] or []}
    rates = {rate["id"]: rate for rate in set_ if rate["id"] in applied}
    return {**with_taxes(line), "tax_rates": list(rates.values())}


TAXED: Final[Mapping[str, Before]] = {
    "amount_excluding_tax": "integer nullable",
    "tax_amounts": TAX_AMOUNTS,
    "taxes": None,
    "unit_amount_excluding_tax": "string nullable format=decimal",
}

TAXES: Final = change(
    "The taxes of invoices and credit notes are their `total_taxes`, and those of their lines "
    "`taxes`; they were `tax`, `total_tax_amounts`, `tax_amounts` and `tax_rates`, beside "
    "`amount_excluding_tax` and `unit_amount_excluding_tax` on lines.",
    page="invoice-tax-configurations",
    advice="Add up `total_taxes` for `tax`, and read `tax_rate_details[tax_rate]` and "
    "`tax_behavior` in each.",
    lower={
        "credit_note": note_with_taxes,
        "credit_note_line_item": with_taxes,
        "invoice": invoice_with_tax,
    },
    lower_with={"line_item": line_with_taxes},
    fields={
        "credit_note": {"tax_amounts": TAX_AMOUNTS, "total_taxes": None},
        "credit_note_line_item": TAXED,
        "invoice": {
            "tax": "integer nullable",
            "total_tax_amounts": TAX_AMOUNTS,
            "total_taxes": None,
        },
        "line_item": {**TAXED, "tax_rates": ["array required", "resource of=tax_rate"]},
    },
)
