"""The docs: topic pages, the reference made from the contract, their samples, and their search.

Nothing here knows HTTP. A page is put together for a ``Reader``: whoever is signed in reads samples
with their own test key and the ids of their own objects, anybody else reads placeholders. The
Dashboard serves it (``zorse.dashboard.docs``).
"""
