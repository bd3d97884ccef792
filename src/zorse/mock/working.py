"""Samples that do what they are samples of: a payment method and a token hold a test card.

Suites name ``pm_123`` where they want to pay. With the card in it that every suite has in mind, the
payment is a real one.
"""

from typing import Final

from zorse.mock import samples
from zorse.operations.call import Call
from zorse.products.payments import card_data, tokens
from zorse.rails.simulated import directory
from zorse.store.protocol import Object

VISA: Final = "pm_card_visa"


def sample(call: Call, type_: str, id_: str) -> Object:
    """A sample of a type, with a test card in it where it can hold one."""
    obj = samples.sample(call, type_, id_)
    if call.livemode:
        return obj
    card = directory.card_by_payment_method(VISA)
    assert card is not None
    if type_ == "payment_method":
        card_data.set_test_card(call, obj, card)
    elif type_ == "token":
        year, month = call.today()[:2]
        ahead = card_data.EXPIRY_YEARS_AHEAD
        made = tokens.make(call, card.number, month, year + ahead, cvc_provided=True)
        obj["card"] = made["card"]
        call.internal(obj).update(call.internal(made))
    return obj
