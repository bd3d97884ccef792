"""Accounts: the caller's own.

Connected accounts come with Connect; until then an account can read itself. Documented at
docs.stripe.com/api/accounts.
"""

from typing import Any

from zorse.operations.call import Call
from zorse.operations.registry import operation
from zorse.store.protocol import Object


@operation("GET /v1/account")
def retrieve_own(call: Call, params: dict[str, Any]) -> Object:
    """Give the account of the key."""
    return call.account.body


@operation("GET /v1/accounts/{account}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the account that the path names: the caller's own, or one connected to it."""
    id_ = call.path["account"]
    if id_ == call.account.id:
        return call.account.body
    return call.get("account", id_)
