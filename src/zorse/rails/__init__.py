"""How money moves outside.

A *rail* is a network that can be asked to authorise a card: the simulated one plays the documented
test cards and never leaves the process; a real one is connected by the account's owner. What is
asked and what comes back (``authorization``) is the same for all of them, and so are the facts of a
card number (``cards``) and the reasons for which an issuer refuses (``declines``).
"""
