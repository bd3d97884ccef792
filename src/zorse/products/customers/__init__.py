"""Customers: who pays.

Its noun is the customer, with an address, an e-mail, metadata, and the payment methods that were
saved for them.
"""

from zorse.products.customers import customers

__all__ = ["customers"]
