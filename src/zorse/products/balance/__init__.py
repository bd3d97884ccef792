"""The balance: what the account holds, and every movement of it.

Its nouns are the balance and the balance transaction. The balance is what the ledger says; a
balance transaction is one posting as the API shows it.
"""

from zorse.products.balance import balance, balance_transactions

__all__ = ["balance", "balance_transactions"]
