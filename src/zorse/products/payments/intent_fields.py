"""What payment intents and setup intents have in common: their fields, states and secrets."""

from collections.abc import Iterable
from typing import Any, Final

from zorse import errors, ids
from zorse.operations.call import Call
from zorse.products.payments import payment_methods
from zorse.store.protocol import Object

AUTOMATIC: Final = {"allow_redirects": "always", "enabled": True}
METHOD_TYPES: Final = ("card",)
"""The types of payment method that can be confirmed here."""

NEEDS_RETURN_URL: Final = (
    "This {what} is configured to accept payment methods enabled in your Dashboard. Because some "
    "of these payment methods might redirect your customer off of your page, you must provide a "
    "`return_url`. If you don't want to accept redirect-based payment methods, set "
    "`automatic_payment_methods[enabled]` to `true` and "
    "`automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and "
    "Payment Intents."
)


def secret(id_: str, length: int) -> str:
    """A client secret: it lets whoever holds it see and confirm the one intent."""
    return f"{id_}_secret_{ids.random_text(length)}"


def automatic(params: dict[str, Any]) -> Object | None:
    """How payment methods are chosen: by the account's settings unless told otherwise."""
    given = params.get("automatic_payment_methods")
    if given is None:
        return None if params.get("payment_method_types") else dict(AUTOMATIC)
    if not given["enabled"]:
        return None
    return {"allow_redirects": given.get("allow_redirects", "always"), "enabled": True}


def wants_return_url(intent: Object, params: dict[str, Any], what: str) -> None:
    """Refuse to confirm where a redirect may be needed and nothing says where to come back."""
    chosen = intent["automatic_payment_methods"]
    if chosen is None or chosen.get("allow_redirects") == "never":
        return
    if not params.get("return_url") and not params.get("use_stripe_sdk"):
        raise errors.invalid_request(NEEDS_RETURN_URL.format(what=what), param="return_url")


def check_secret(call: Call, intent: Object, given: str | None) -> None:
    """A client secret that is given must be the intent's; a publishable key must give one."""
    if given is None and not call.publishable:
        return
    if given != intent["client_secret"]:
        type_ = intent["object"]
        raise errors.invalid_request(
            f"The client_secret provided does not match the client_secret associated with this "
            f"{'PaymentIntent' if type_ == 'payment_intent' else 'SetupIntent'}.",
            code=f"{type_}_invalid_parameter",
            param="client_secret",
            stored=False,
        )


def method_of(call: Call, intent: Object, params: dict[str, Any]) -> Object | None:
    """The payment method that parameters name or describe, or the intent's own."""
    named, described = params.get("payment_method"), params.get("payment_method_data")
    if named and described:
        raise errors.parameters_exclusive("payment_method", "payment_method_data")
    if params.get("confirmation_token"):
        raise errors.not_implemented("confirmation tokens")
    if described:
        method = payment_methods.make(call, described, prefix="payment_method_data")
        return call.put(method)
    if named:
        method = call.get("payment_method", named, param="payment_method")
        check_owner(call, intent, method)
        return method
    if intent["payment_method"]:
        return call.get("payment_method", intent["payment_method"], param="payment_method")
    return None


def check_owner(call: Call, intent: Object, method: Object) -> None:
    """A payment method that belongs to a customer is only used for that customer."""
    payment_methods.check_usable(call, method)
    owner, customer = method["customer"], intent["customer"]
    if owner is not None and customer is None:
        raise errors.invalid_request(
            f"The provided PaymentMethod {method['id']} belongs to the Customer {owner}. Please "
            f"include the Customer in the `customer` parameter on the "
            f"{'PaymentIntent' if intent['object'] == 'payment_intent' else 'SetupIntent'}.",
            param="payment_method",
        )
    if owner is not None and owner != customer:
        raise errors.invalid_request(
            f"The customer does not have a payment method with the ID {method['id']}. The payment "
            "method must be attached to the customer.",
            code="resource_missing",
            param="payment_method",
        )


def check_type(intent: Object, method: Object) -> None:
    """Refuse a type of payment method that the intent does not take."""
    type_ = method["type"]
    if type_ not in intent["payment_method_types"] or type_ not in METHOD_TYPES:
        allowed = ", ".join(intent["payment_method_types"])
        raise errors.invalid_request(
            f"The PaymentMethod provided ({type_}) is not allowed for this intent. Please attach a "
            f"PaymentMethod of one of the following types: {allowed}.",
            code="payment_intent_incompatible_payment_method"
            if intent["object"] == "payment_intent"
            else None,
            param="payment_method",
        )


def quoted(statuses: Iterable[str]) -> str:
    return ", ".join(statuses)


def next_action(call: Call, intent: Object, address: str, return_url: str | None) -> Object:
    """What the customer must do: go to the bank's page, and come back."""
    if return_url:
        return {
            "redirect_to_url": {"return_url": return_url, "url": address},
            "type": "redirect_to_url",
        }
    return {
        "type": "use_stripe_sdk",
        "use_stripe_sdk": {
            "source": address.rpartition("/")[2].partition("?")[0],
            "stripe_js": address,
            "type": "three_d_secure_redirect",
        },
    }
