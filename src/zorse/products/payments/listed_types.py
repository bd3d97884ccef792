"""Types of payment method that a caller lists, as callers before 2026-09-30.endive may.

Such a list is taken to the letter: where the parameters of now leave out what cannot be used, a
type that is listed and cannot be used is refused. An intent that has a list chooses nothing by the
account's settings.
"""

from typing import Any, Final

from zorse import contract, errors
from zorse.store.protocol import Object

LISTED: Final = "payment_method_types"
ALLOWED: Final = "allowed_payment_method_types"

NOT_ACTIVE: Final = (
    "The payment method type provided: {type_} is invalid. Please ensure the provided type is "
    "activated in your dashboard and your account is enabled for any preview features that you "
    "are trying to use."
)

CURRENCIES: Final = {
    "acss_debit": ("cad", "usd"),
    "affirm": ("cad", "usd"),
    "afterpay_clearpay": ("aud", "cad", "eur", "gbp", "nzd", "usd"),
    "alma": ("eur",),
    "au_becs_debit": ("aud",),
    "bacs_debit": ("gbp",),
    "bancontact": ("eur",),
    "billie": ("chf", "eur", "gbp", "sek"),
    "bizum": ("eur",),
    "blik": ("pln",),
    "boleto": ("brl",),
    "cashapp": ("usd",),
    "crypto": ("usd",),
    "eps": ("eur",),
    "fpx": ("myr",),
    "giropay": ("eur",),
    "grabpay": ("myr", "sgd"),
    "ideal": ("eur",),
    "interac_present": ("cad",),
    "kakao_pay": ("krw",),
    "konbini": ("jpy",),
    "kr_card": ("krw",),
    "mb_way": ("eur",),
    "mobilepay": ("dkk", "eur", "nok", "sek"),
    "multibanco": ("eur",),
    "naver_pay": ("krw",),
    "nz_bank_account": ("nzd",),
    "oxxo": ("mxn",),
    "p24": ("eur", "pln"),
    "pay_by_bank": ("eur", "gbp"),
    "payco": ("krw",),
    "paynow": ("sgd",),
    "paypay": ("jpy",),
    "payto": ("aud",),
    "pix": ("brl",),
    "promptpay": ("thb",),
    "samsung_pay": ("krw",),
    "satispay": ("eur",),
    "sepa_debit": ("eur",),
    "sofort": ("eur",),
    "sunbit": ("usd",),
    "swish": ("sek",),
    "twint": ("chf",),
    "upi": ("inr",),
    "us_bank_account": ("usd",),
    "wero": ("eur",),
    "zip": ("aud", "usd"),
}
"""In which currencies a type pays (docs: payment method support); the others take many."""


def take(intent: Object, params: dict[str, Any]) -> None:
    """Let an intent take the listed types and no others."""
    automatic = params.get("automatic_payment_methods")
    if automatic and automatic["enabled"]:
        raise errors.parameters_exclusive("automatic_payment_methods", LISTED)
    if params.get(ALLOWED):
        raise errors.parameters_exclusive(ALLOWED, LISTED)
    if params.get("payment_method_configuration"):
        raise errors.parameters_exclusive("payment_method_configuration", LISTED)
    listed = list(dict.fromkeys(params[LISTED]))
    known = known_types()
    for type_ in listed:
        if type_ not in known:
            raise refused(intent, NOT_ACTIVE.format(type_=type_), LISTED)
    intent.update(automatic_payment_methods=None, payment_method_types=listed)
    if ALLOWED in intent:
        intent[ALLOWED] = None
    check_currency(intent)


def check_currency(intent: Object) -> None:
    """Refuse a currency in which one of the intent's types cannot pay; a setup has none."""
    currency = intent.get("currency")
    for type_ in intent[LISTED]:
        taken = CURRENCIES.get(type_)
        if currency is not None and taken is not None and currency not in taken:
            raise refused(
                intent,
                f"The currency provided ({currency}) is invalid. Payments with {type_} support "
                f"the following currencies: {', '.join(taken)}.",
                "currency",
            )


def refused(intent: Object, message: str, param: str) -> errors.ApiError:
    return errors.invalid_request(
        message, code=f"{intent['object']}_invalid_parameter", param=param
    )


def known_types() -> tuple[str, ...]:
    """Every type of payment method that there is."""
    params = contract.load().operations["POST /v1/payment_intents"].params
    items = params.fields[ALLOWED].items
    assert items is not None
    return items.enum
