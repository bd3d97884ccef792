"""The ledger: double entry, insert only.

Every movement of money is a posting: entries over ledger accounts, in one currency, that sum to
zero. An authorisation is pending, a capture posts, a cancellation voids; nothing is ever changed.
The balance that the API shows is the sum of what was posted to the account's ``balance``.

Ledger accounts: ``balance`` is what the account holder is owed; ``networks`` is what the card
networks and banks owe, or are owed; ``fees`` is what processing earned; ``holds`` is what was
authorised and is not captured yet.
"""

from zorse.ledger.balances import Amounts, balances, held
from zorse.ledger.postings import Leg, hold, post, release

__all__ = ["Amounts", "Leg", "balances", "held", "hold", "post", "release"]
