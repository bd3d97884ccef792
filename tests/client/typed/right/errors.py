"""What goes wrong, and what arrives by webhook."""

# pyright: strict

from typing import assert_type

import zorse

SECRET = "whsec_of_nobody"


def pay(intent: str) -> str:
    try:
        zorse.PaymentIntent.confirm(intent)
    except zorse.CardError as error:
        assert_type(error.decline_code, str | None)
        return f"{error.code} {error.user_message} {error.request_id}"
    except (zorse.RateLimitError, zorse.APIConnectionError) as error:
        return f"{error.http_status}"
    except zorse.StripeError as error:
        return str(error.json_body)
    return "paid"


def arrived(payload: bytes, header: str) -> str:
    try:
        event = zorse.Webhook.construct_event(payload, header, SECRET)
    except zorse.SignatureVerificationError as error:
        return f"{error.sig_header}"
    assert_type(event, zorse.Event)
    if event.type == "payment_intent.succeeded":
        return f"{event.data.object.amount} {event['data']['object']['currency']}"
    return event.id


def arrived_thin(client: zorse.Client, payload: str, header: str) -> str:
    thin = client.parse_thin_event(payload, header, SECRET)
    assert_type(thin, zorse.ThinEvent)
    assert_type(thin.fetch_event(), zorse.v2.core.Event)
    return thin.related_object.id if thin.related_object is not None else thin.type
