"""Hosted pages: what a customer's browser is sent to.

Server-rendered, without script where none is needed. Each page acts through the same operations as
the API, with the secret in its address as its only right.
"""
