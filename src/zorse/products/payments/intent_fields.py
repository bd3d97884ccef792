"""What payment intents and setup intents have in common: their fields, states and secrets."""

from collections.abc import Iterable
from typing import Any, Final

from zorse import errors, ids
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.products.payments import listed_types, payment_methods
from zorse.store.protocol import Object

AUTOMATIC: Final = {"allow_redirects": "always", "enabled": True}
METHOD_TYPES: Final = ("card",)
"""The types of payment method that can be confirmed here."""

NARROWING: Final = frozenset({"allowed_payment_method_types", "excluded_payment_method_types"})
"""Parameters that narrow the types of payment method."""

OPEN: Final = ("requires_payment_method", "requires_confirmation", "requires_action")
"""The states in which an intent waits for something, and can still be changed."""

SHOWN_NAMES: Final = {"payment_intent": "PaymentIntent", "setup_intent": "SetupIntent"}
"""How the API's sentences name an intent."""

NEEDS_RETURN_URL: Final = (
    "This {what} is configured to accept payment methods enabled in your Dashboard. Because some "
    "of these payment methods might redirect your customer off of your page, you must provide a "
    "`return_url`. If you don't want to accept redirect-based payment methods, set "
    "`automatic_payment_methods[enabled]` to `true` and "
    "`automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and "
    "Payment Intents."
)
NO_TYPES: Final = (
    "No valid payment method types for this {what}. Of the payment methods that can be used here "
    "({types}), none is left by `allowed_payment_method_types` and "
    "`excluded_payment_method_types`."
)


def secret(id_: str, length: int) -> str:
    """A client secret: it lets whoever holds it see and confirm the one intent."""
    return f"{id_}_secret_{ids.random_text(length)}"


def quoted(statuses: Iterable[str]) -> str:
    return ", ".join(statuses)


def unexpected_state(intent: Object, message: str, param: str | None = None) -> errors.ApiError:
    """The error for what an intent's status forbids; it shows the intent."""
    type_: str = intent["object"]
    shown: dict[str, Any] = {type_: intent}
    return errors.invalid_request(message, code=f"{type_}_unexpected_state", param=param, **shown)


def not_for_publishable_keys() -> errors.ApiError:
    """The error for confirming with the browser's key what only the server may confirm."""
    return errors.invalid_request(
        "This PaymentIntent cannot be confirmed using your publishable key because its "
        "`confirmation_method` is set to `manual`. Please use your secret key instead.",
        code="payment_intent_invalid_parameter",
    )


# Checks of parameters -------------------------------------------------------------------------


def check_creation(params: dict[str, Any], what: str, *only_with_confirm: str) -> None:
    """Refuse parameters that only mean something when the intent is confirmed at once."""
    if params.get("confirm"):
        return
    for name in ("return_url", *only_with_confirm):
        if params.get(name):
            raise errors.invalid_request(
                f"The parameter {name} cannot be passed when creating a {what} unless confirm is "
                "set to true.",
                param=name,
            )


def wants_return_url(intent: Object, params: dict[str, Any]) -> None:
    """Refuse to confirm where a redirect may be needed and nothing says where to come back."""
    chosen = intent["automatic_payment_methods"]
    if chosen is None or chosen.get("allow_redirects") == "never" or params.get("off_session"):
        return
    if not params.get("return_url") and not params.get("use_stripe_sdk"):
        what = SHOWN_NAMES[intent["object"]]
        raise errors.invalid_request(NEEDS_RETURN_URL.format(what=what), param="return_url")


def check_secret(call: Call, intent: Object, given: str | None) -> None:
    """A client secret that is given must be the intent's; a publishable key must give one."""
    if given is None and not call.publishable:
        return
    if given != intent["client_secret"]:
        type_ = intent["object"]
        raise errors.invalid_request(
            f"The client_secret provided does not match the client_secret associated with this "
            f"{SHOWN_NAMES[type_]}.",
            code=f"{type_}_invalid_parameter",
            param="client_secret",
            stored=False,
        )


# Fields ---------------------------------------------------------------------------------------


def automatic(params: dict[str, Any]) -> Object | None:
    """How payment methods are chosen: by the account's settings unless told otherwise."""
    given = params.get("automatic_payment_methods")
    if given is None:
        return None if params.get("payment_method_types") else dict(AUTOMATIC)
    if not given["enabled"]:
        return None
    return {"allow_redirects": given.get("allow_redirects", "always"), "enabled": True}


def set_method_types(intent: Object, params: dict[str, Any]) -> None:
    """Set the types of payment method that an intent takes: all, narrowed, or those listed."""
    for name in NARROWING:
        if name in params:
            intent[name] = params[name] or None
    if params.get("payment_method_types"):
        listed_types.take(intent, params)
        return
    if intent["payment_method_types"] and not NARROWING & params.keys():
        return
    allowed = intent.get("allowed_payment_method_types") or METHOD_TYPES
    excluded = intent.get("excluded_payment_method_types") or ()
    types = [type_ for type_ in METHOD_TYPES if type_ in allowed and type_ not in excluded]
    if not types:
        what = SHOWN_NAMES[intent["object"]]
        raise errors.invalid_request(
            NO_TYPES.format(what=what, types=", ".join(METHOD_TYPES)),
            code=f"{intent['object']}_invalid_parameter",
            param="excluded_payment_method_types" if excluded else "allowed_payment_method_types",
        )
    intent["payment_method_types"] = types


def set_customer(call: Call, intent: Object, params: dict[str, Any]) -> None:
    """Set whose intent it is; once set, this stays."""
    if params.get("customer_account"):
        if params.get("customer"):
            raise errors.parameters_exclusive("customer", "customer_account")
        assert call.operation is not None
        raise errors.not_implemented(f"the parameter customer_account of {call.operation.key}")
    if not params.get("customer"):
        return
    customer = call.get("customer", params["customer"], param="customer")
    if intent["customer"] not in {None, customer["id"]}:
        what = SHOWN_NAMES[intent["object"]]
        raise errors.invalid_request(
            f"You cannot modify `customer` on a {what} once it already has been set. To fulfill a "
            f"payment with a different Customer, cancel this {what} and create a new one.",
            param="customer",
        )
    intent["customer"] = customer["id"]


def set_configuration(call: Call, intent: Object, params: dict[str, Any]) -> None:
    """Set by which of the account's configurations payment methods are offered."""
    given = params.get("payment_method_configuration")
    if given:
        found = call.get(
            "payment_method_configuration", given, param="payment_method_configuration"
        )
        details = {"id": found["id"], "parent": found.get("parent")}
        intent["payment_method_configuration_details"] = details


def check_calculation(call: Call, params: dict[str, Any]) -> None:
    """Refuse to tell a tax calculation of its payment when there is no such calculation."""
    inputs = (params.get("hooks") or {}).get("inputs") or {}
    named = (inputs.get("tax") or {}).get("calculation")
    if named and call.find("tax.calculation", named, lock=False) is None:
        param = "hooks[inputs][tax][calculation]"
        raise errors.resource_missing("tax calculation", named, param=param, in_path=False)


def set_shaped(call: Call, intent: Object, params: dict[str, Any], *names: str) -> None:
    """Set hashes whose parameters have the shape of their fields; an empty one is taken away."""
    for name in names:
        if params.get(name) == "":
            intent.pop(name, None)
    given = {name: params[name] for name in names if params.get(name)}
    standard.apply(call, intent["object"], intent, given, whole=True)


def options_of(intent: Object) -> Object:
    """What was asked for about cards."""
    options: Object = (intent["payment_method_options"] or {}).get("card") or {}
    return options


def set_options(call: Call, intent: Object, params: dict[str, Any], defaults: Object) -> None:
    """Lay options by type of payment method over those that the intent has."""
    kept: Object = dict(intent.get("payment_method_options") or {"card": dict(defaults)})
    given: Object = {}
    for type_, members in (params.get("payment_method_options") or {}).items():
        named = {
            name: value
            for name, value in (members or {}).items()
            if value != "" and name != "cvc_token"  # Used up, and never shown.
        }
        before = kept.get(type_) or {}
        left = {name: value for name, value in before.items() if name not in (members or {})}
        kept[type_] = {**defaults, **left} if type_ == "card" else left
        given[type_] = named
    intent["payment_method_options"] = kept
    if any(given.values()):
        asked = {"payment_method_options": given}
        standard.apply(call, intent["object"], intent, asked, whole=True)
        laid = intent["payment_method_options"]
        intent["payment_method_options"] = {type_: laid[type_] for type_ in kept}


# The payment method ---------------------------------------------------------------------------


def method_of(call: Call, intent: Object, params: dict[str, Any]) -> Object | None:
    """The payment method that parameters name or describe, or the intent's own."""
    given = [
        name
        for name in ("payment_method", "payment_method_data", "confirmation_token")
        if params.get(name)
    ]
    if len(given) > 1:
        raise errors.parameters_exclusive(*given)
    if params.get("confirmation_token"):
        call.get("confirmation_token", params["confirmation_token"], param="confirmation_token")
        raise errors.not_implemented("confirming with confirmation tokens")
    if params.get("payment_method_data"):
        method = payment_methods.make(
            call, params["payment_method_data"], prefix="payment_method_data"
        )
        return call.put(method)
    named = params.get("payment_method") or intent["payment_method"]
    if not named:
        return None
    method = call.get("payment_method", named, param="payment_method")
    payment_methods.check_usable(call, method)
    return method


def gives_method(params: dict[str, Any]) -> bool:
    """Whether parameters name or describe a payment method."""
    names = ("payment_method", "payment_method_data", "confirmation_token")
    return any(params.get(name) for name in names)


def check_method(intent: Object, method: Object) -> None:
    """Refuse a payment method that belongs to another customer, or is of a type not taken."""
    if method["customer"] not in {None, intent["customer"]}:
        raise owned_by_another(intent, method)
    what = SHOWN_NAMES[intent["object"]]
    type_, taken = method["type"], intent["payment_method_types"]
    if type_ not in taken:
        raise errors.invalid_request(
            f"The PaymentMethod provided ({type_}) is not allowed for this {what}. Please attach a "
            f"PaymentMethod of one of the following types: {', '.join(taken)}.",
            code="payment_intent_incompatible_payment_method"
            if intent["object"] == "payment_intent"
            else None,
            param="payment_method",
        )
    if type_ not in METHOD_TYPES:
        raise errors.not_implemented(f"confirming with a payment method of type {type_}")


def owned_by_another(intent: Object, method: Object) -> errors.ApiError:
    """The error for a customer's payment method on an intent that is not that customer's."""
    id_, owner = method["id"], method["customer"]
    if intent["customer"] is None:
        what = SHOWN_NAMES[intent["object"]]
        return errors.invalid_request(
            f"The provided PaymentMethod {id_} belongs to the Customer {owner}. Please include the "
            f"Customer in the `customer` parameter on the {what}.",
            param="payment_method",
        )
    return errors.invalid_request(
        f"The customer does not have a payment method with the ID {id_}. The payment method must "
        "be attached to the customer.",
        code="resource_missing",
        param="payment_method",
    )


def set_method(intent: Object, method: Object) -> None:
    """Choose a payment method, which ends an authentication that was under way."""
    check_method(intent, method)
    intent.update(payment_method=method["id"], next_action=None, status="requires_confirmation")


def next_action(address: str, hidden: Object) -> Object:
    """What the customer must do: go to the bank's page, and come back."""
    return_url = hidden.get("return_url")
    if return_url and not hidden.get("use_stripe_sdk"):
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
