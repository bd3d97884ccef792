"""What a payment intent says of its payment, and which status still lets it be said."""

from typing import Any, Final

from zorse import errors
from zorse.operations import standard
from zorse.operations.call import Call
from zorse.products.payments import (
    amount_details,
    amounts,
    card_data,
    connect_params,
    descriptors,
    intent_fields,
    listed_types,
)
from zorse.products.payments.contact_details import check_email, radar_options, shipping
from zorse.store.protocol import Object

CARD_OPTIONS: Final = {
    "installments": None,
    "mandate_options": None,
    "network": None,
    "request_three_d_secure": "automatic",
}
TEXT_FIELDS: Final = (
    "description",
    "receipt_email",
    "setup_future_usage",
    "statement_descriptor",
    "statement_descriptor_suffix",
    "transfer_group",
)
OF_THE_PAYMENT: Final = (
    "allowed_payment_method_types",
    "amount",
    "capture_method",
    "currency",
    "customer",
    "excluded_payment_method_types",
    "payment_method",
    "payment_method_data",
    "payment_method_options",
    "payment_method_types",
    "setup_future_usage",
)
"""Parameters that may only change while the intent still waits to be paid."""


def set_fields(call: Call, intent: Object, params: dict[str, Any]) -> None:
    """Set the fields that a create, an update, a confirm or a capture may name."""
    connect_params.refuse(call, params)
    check_email(params, "receipt_email")
    descriptors.check(params)
    if "card" in intent["payment_method_types"]:
        descriptors.check_for_cards(params)
    intent_fields.set_customer(call, intent, params)
    intent_fields.set_configuration(call, intent, params)
    intent_fields.set_options(call, intent, params, CARD_OPTIONS)
    take_cvc_token(call, intent, params)
    call.internal(intent).update(radar_options(params))
    for name in TEXT_FIELDS:
        if name in params:
            intent[name] = params[name] or None
    if "metadata" in params:
        intent["metadata"] = standard.merged_metadata(intent["metadata"], params["metadata"])
    if "shipping" in params:
        intent["shipping"] = shipping(params["shipping"])
    intent_fields.check_calculation(call, params)
    intent_fields.set_shaped(call, intent, params, "hooks", "payment_details")


def set_amount_details(
    call: Call, intent: Object, params: dict[str, Any], *, amount: int | None = None
) -> None:
    """Set what the amount is made of: the intent's own, or the one that is captured of it."""
    given = params.get("amount_details") or {}
    if given or (amount is None and "amount" in params):
        whole = intent["amount"] if amount is None else amount
        amount_details.set_details(call, intent, given, whole)


def change(call: Call, intent: Object, params: dict[str, Any]) -> None:
    """Apply the parameters of an update or a confirm, which the intent's status may forbid."""
    for name in OF_THE_PAYMENT:
        if name in params and params[name] != intent.get(name):
            check_open(intent, name)
    if "amount" in params or "currency" in params:
        amount = params["amount"] if "amount" in params else intent["amount"]
        currency = params["currency"] if "currency" in params else intent["currency"]
        amounts.check(call, amount, currency)
        if (amount, currency) != (intent["amount"], intent["currency"]):
            reopen(intent)
        intent["amount"], intent["currency"] = amount, currency
    if params.get("capture_method"):
        intent["capture_method"] = params["capture_method"]
    intent_fields.set_method_types(intent, params)
    listed_types.check_currency(intent)
    set_fields(call, intent, params)
    set_amount_details(call, intent, params)


def check_open(intent: Object, name: str) -> None:
    """Refuse to change what belongs to a payment that is on its way, or over."""
    if intent["status"] not in intent_fields.OPEN:
        raise intent_fields.unexpected_state(
            intent,
            f"This PaymentIntent's {name} could not be updated because it has a status of "
            f"{intent['status']}. You may only update the {name} of a PaymentIntent with one of "
            f"the following statuses: {intent_fields.quoted(intent_fields.OPEN)}.",
            name,
        )


def reopen(intent: Object) -> None:
    """An authentication that was under way is over once the amount changes."""
    if intent["status"] == "requires_action":
        intent["status"] = "requires_confirmation"
        intent["next_action"] = None


def check_amount_to_confirm(intent: Object, params: dict[str, Any]) -> None:
    """Refuse to confirm another amount than the intent's."""
    if params.get("amount_to_confirm", intent["amount"]) != intent["amount"]:
        raise errors.invalid_request(
            "The amount_to_confirm must equal the PaymentIntent's amount, which is "
            f"{intent['amount']}.",
            param="amount_to_confirm",
            payment_intent=intent,
        )


def no_further_capture(intent: Object) -> errors.ApiError:
    """The error for keeping some of an authorisation for another capture."""
    return errors.invalid_request(
        "The payment method of this PaymentIntent does not allow more than one capture.",
        param="final_capture",
        payment_intent=intent,
    )


def describe(call: Call, intent: Object, charge: Object, params: dict[str, Any]) -> None:
    """Let a charge show the descriptor that a capture gives its intent."""
    if params.get("statement_descriptor_suffix"):
        charge["statement_descriptor_suffix"] = intent["statement_descriptor_suffix"]
        body = call.account.body
        charge["calculated_statement_descriptor"] = descriptors.calculated(body, charge)


# What holds for cards -------------------------------------------------------------------------


def take_cvc_token(call: Call, intent: Object, params: dict[str, Any]) -> None:
    """Use up the token of a security code that was asked for once more."""
    named = ((params.get("payment_method_options") or {}).get("card") or {}).get("cvc_token")
    call.internal(intent)["cvc_given"] = bool(named)
    if not named:
        return
    param = "payment_method_options[card][cvc_token]"
    assert call.operation is not None
    if not params.get("confirm") and not call.operation.path.endswith("/confirm"):
        raise errors.parameter_invalid(
            "A cvc_token can only be given when the PaymentIntent is confirmed.", param
        )
    token = call.get("token", named, param=param)
    card_data.use_token(call, token, param, type_="cvc_update")


def captures_manually(intent: Object) -> bool:
    """Whether a card is only authorised; the option for cards goes before the intent's own."""
    options = intent_fields.options_of(intent)
    return "manual" in (options.get("capture_method"), intent["capture_method"])


def future_usage(intent: Object) -> str | None:
    """For what a card is to be kept; the option for cards goes before the intent's own."""
    chosen = intent_fields.options_of(intent).get("setup_future_usage")
    if chosen is not None:
        return None if chosen == "none" else str(chosen)
    usage: str | None = intent["setup_future_usage"]
    return usage
