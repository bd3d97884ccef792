"""An error tells the same codes as the intent that it shows."""

from zorse.operations.runner import tell_the_same


def test_the_codes_of_an_error_are_those_of_its_intent() -> None:
    now = {"last_payment_error": {"code": "newer", "decline_code": "insufficient_funds"}}
    then = {"last_payment_error": {"code": "older", "decline_code": "generic_decline"}}
    fields = {"code": "newer", "decline_code": "insufficient_funds", "message": "No."}
    tell_the_same(fields, now, then)
    assert fields == {"code": "older", "decline_code": "generic_decline", "message": "No."}


def test_an_error_of_its_own_stays() -> None:
    now = {"last_payment_error": {"code": "newer"}}
    fields = {"code": "payment_intent_unexpected_state"}
    tell_the_same(fields, now, {"last_payment_error": {"code": "older"}})
    tell_the_same(fields, {"last_payment_error": None}, {})
    assert fields == {"code": "payment_intent_unexpected_state"}
