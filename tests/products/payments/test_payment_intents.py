"""Payment intents: every way from wanted to paid, declined or canceled."""

from tests.api import Api, Server

PAY = {
    "amount": 1000,
    "currency": "usd",
    "payment_method": "pm_card_visa",
    "confirm": True,
    "return_url": "https://example.com/back",
}


def test_a_card_payment_succeeds_in_one_step(api: Api, server: Server) -> None:
    intent = api.post("/v1/payment_intents", PAY)
    assert intent["status"] == "succeeded"
    assert intent["amount_received"] == 1000
    charge = api.get(f"/v1/charges/{intent['latest_charge']}")
    assert charge["paid"] is True
    assert charge["captured"] is True
    assert charge["balance_transaction"] is None
    server.settle()
    charge = api.get(f"/v1/charges/{charge['id']}", expand=["balance_transaction"])
    assert charge["balance_transaction"]["fee"] == 59
    assert charge["balance_transaction"]["net"] == 941
    assert api.event_types() == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
        "charge.updated",
    ]
    balance = api.get("/v1/balance")
    assert balance["pending"][0]["amount"] == 941


def test_a_decline_keeps_the_failed_charge(api: Api) -> None:
    error = api.refused(
        "POST",
        "/v1/payment_intents",
        {**PAY, "payment_method": "pm_card_visa_chargeDeclined"},
        status=402,
    )
    assert error["code"] == "card_declined"
    assert error["decline_code"] == "generic_decline"
    assert error["payment_intent"]["status"] == "requires_payment_method"
    charge = api.get(f"/v1/charges/{error['charge']}")
    assert charge["status"] == "failed"
