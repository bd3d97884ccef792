"""Zorse: a payments platform that you run yourself and that speaks the Stripe API."""

__version__ = "0.1.0"
