"""2020-03-02."""

from functools import partial
from typing import Final

from zorse.versions.change import Change, Object, Reads

change: Final = partial(Change, "2020-03-02")


def with_provisional_number(invoice: Object, reads: Reads) -> Object:
    """A draft with the number that it would get, where each customer's invoices have their own."""
    if invoice["status"] != "draft" or invoice["number"] is not None:
        return invoice
    customer = reads.get("customer", invoice["customer"]) or {}
    prefix, sequence = customer.get("invoice_prefix"), customer.get("next_invoice_sequence")
    if prefix is None or sequence is None:
        return invoice
    return {**invoice, "number": f"{prefix}-{sequence:04d}"}


# What a draft showed before is our own reading.
NUMBERED_WHEN_FINAL: Final = change(
    "An invoice gets its `number` when it is finalized, so that numbers have no gaps, and an "
    "account may number its invoices as a whole; a draft had a number already, by its customer.",
    page="sequentially-number-invoices",
    advice="Read `number` once the invoice is finalized.",
    lower_with={"invoice": with_provisional_number},
)

CHANGES: Final = (NUMBERED_WHEN_FINAL,)
