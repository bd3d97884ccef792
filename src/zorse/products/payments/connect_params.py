"""Parameters that share a payment with a connected account.

Nothing is shared yet: each is refused by name, as the API refuses it for an account that is not
there, or as not implemented for one that is.
"""

from typing import Any, Final

from zorse import errors
from zorse.operations.call import Call

FEE_WITHOUT_ACCOUNT: Final = (
    "Can only apply an `application_fee_amount` when the PaymentIntent is attempting a direct "
    "payment (using an OAuth key or Stripe-Account header) or destination payment (using "
    "`transfer_data[destination]`)."
)
NAMED: Final = ("on_behalf_of", "transfer_data[destination]", "destination")


def refuse(call: Call, params: dict[str, Any]) -> None:
    """Refuse to share a payment."""
    transfer = params.get("transfer_data") or {}
    destination = params.get("destination") or None
    if isinstance(destination, dict):
        destination = destination.get("account")
    named = (params.get("on_behalf_of"), transfer.get("destination"), destination)
    for param, account in zip(NAMED, named, strict=True):
        if account:
            if call.find("account", account, lock=False) is None:
                name = "account" if param == "on_behalf_of" else "destination"
                raise errors.resource_missing(name, account, param=param, in_path=False)
            raise not_there(call, param)
    for param in ("application_fee_amount", "application_fee"):
        if params.get(param) not in {None, ""}:
            raise errors.invalid_request(FEE_WITHOUT_ACCOUNT, param=param)
    if transfer:
        raise not_there(call, "transfer_data")


def not_there(call: Call, param: str) -> errors.ApiError:
    assert call.operation is not None
    return errors.not_implemented(f"the parameter {param} of {call.operation.key}")
