"""Customers: who pays.

Its noun is the customer, with an address, an e-mail, metadata, and the payment methods that were
saved for them. Around it: the customer's tax ids, where they are for taxes, and what they are owed
or have sent ahead.
"""

from zorse.products.customers import (
    balance_transactions,
    cash_balance,
    customers,
    discounts,
    tax_ids,
    tax_locations,
)

__all__ = [
    "balance_transactions",
    "cash_balance",
    "customers",
    "discounts",
    "tax_ids",
    "tax_locations",
]
