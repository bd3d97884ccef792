"""The balance: what the account holds, by currency, available and still pending.

It equals the sum of the account's balance transactions at any time. Documented at
docs.stripe.com/api/balance.
"""

from typing import Any

from zorse import ledger
from zorse.operations.call import Call
from zorse.operations.registry import operation
from zorse.store.protocol import Object


@operation("GET /v1/balance")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Read the balance from the ledger."""
    return current(call)


def current(call: Call) -> Object:
    """The balance object at this moment."""
    found = ledger.balances(call.unit, call.now)
    default = call.account.body.get("default_currency") or "usd"
    found.setdefault(default, ledger.Amounts({"card": 0}, {"card": 0}))
    currencies = sorted(found, key=lambda currency: (currency != default, currency))
    return {
        "object": "balance",
        "available": [amount(currency, found[currency].available) for currency in currencies],
        "livemode": call.livemode,
        "pending": [amount(currency, found[currency].pending) for currency in currencies],
    }


def amount(currency: str, by_source: dict[str, int]) -> Object:
    """One currency's amount, with where it came from."""
    return {
        "amount": sum(by_source.values()),
        "currency": currency,
        "source_types": dict(by_source) or {"card": 0},
    }
