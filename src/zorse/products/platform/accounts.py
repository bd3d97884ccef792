"""Accounts: the caller's own, and those that it has made.

The caller's own account is read here and changed by its owner elsewhere; the API changes connected
ones only. Documented at docs.stripe.com/api/accounts.
"""

from typing import Any

from zorse import errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.operations.registry import operation, resolves
from zorse.store.protocol import Object


@operation("GET /v1/account")
def retrieve_own(call: Call, params: dict[str, Any]) -> Object:
    """Give the account of the key."""
    return call.account.body


@operation("GET /v1/accounts/{account}")
def retrieve(call: Call, params: dict[str, Any]) -> Object:
    """Give the account that the path names: the caller's own, or one connected to it."""
    return call.get("account", call.path["account"])


@operation("POST /v1/accounts/{account}", support="standard")
def update(call: Call, params: dict[str, Any]) -> Object:
    """Change a connected account."""
    refuse_own(call)
    return standard.update(call, params)


@operation("DELETE /v1/accounts/{account}", support="standard")
def delete(call: Call, params: dict[str, Any]) -> Object:
    """Forget a connected account."""
    refuse_own(call)
    return standard.delete(call, params)


def refuse_own(call: Call) -> None:
    """Keep the caller from changing its own account by the API."""
    if call.path["account"] == call.account.id:
        raise errors.invalid_request(
            "You cannot use this method on your own account: you may only use it on connected "
            "accounts.",
            status=403,
            stored=False,
        )


@resolves("account")
def own_account(call: Call, id_: str) -> Object | None:
    """The caller's own account is not among the objects that it has made."""
    return call.account.body if id_ == call.account.id else None
