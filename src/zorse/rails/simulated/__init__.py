"""Simulated networks: they play the documented test cards and never leave the process.

``cards`` is the table of test cards, ``payout_cards`` the cards that money can be paid out to,
``network`` answers attempts. Everything is decided by the number and the attempt, nothing by chance
or by the time, so that a test that passed once passes always.
"""
