"""The catalog: what is sold, and for how much.

Its nouns are the product (what is sold), the price (for how much, once or time and again) and the
coupon (how much off). It
stands beside customers: payments and billing are made of its prices.
"""

from zorse.products.catalog import coupons, prices

__all__ = ["coupons", "prices"]
