"""The catalog: what is sold, and for how much.

Its nouns are the product (what is sold) and the price (for how much, once or time and again). It
stands beside customers: payments and billing are made of its prices.
"""

from zorse.products.catalog import prices

__all__ = ["prices"]
