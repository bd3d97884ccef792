"""The Dashboard: what people see of their payments, keys and requests, in the browser.

Server-rendered pages that work without script, with small hand-written modules on top. It has no
power of its own: what it shows and does goes through the same operations as the API, as requests of
the person who is signed in, and is in the request log with the source ``dashboard``.
"""
