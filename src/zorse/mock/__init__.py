"""The mock: what makes an in-memory server a drop-in for stripe-mock that remembers.

Test suites that were written for stripe-mock name keys and ids that nobody has made. Here any
well-formed key is an account of its own (``holders``), and any id that could be one comes to life
as the contract's sample of its type (``samples``, ``call``), stays, and can be changed, listed and
deleted like any other object. What the server does, it does here as everywhere; where it cannot go
on, because a sample is no more than that or the operation is not done yet, a sample is answered
(``runner``, ``standing_in``) and says so: such answers carry ``Zorse-Sample: true``.
"""
