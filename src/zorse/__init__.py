"""Zorse."""
