"""The payment story, told by any release of the Python SDK: ``story.py BASE KEY CA [VERSION]``.

It runs in a process of its own and prints what it saw as JSON; nothing in the SDK is touched but
address, key and authority, and the version where the release pins none.
"""

import json
import sys
from typing import Any

import stripe as sdk

stripe: Any = sdk

base, key, authority = sys.argv[1:4]
stripe.api_base = base
stripe.api_key = key
stripe.ca_bundle_path = authority
if len(sys.argv) > 4:
    stripe.api_version = sys.argv[4]
errors: Any = getattr(stripe, "error", stripe)
version = stripe.api_version or ""
seen: dict[str, Any] = {
    "release": stripe.VERSION if hasattr(stripe, "VERSION") else "",
    "api_version": version,
}


def plain(value: Any) -> Any:
    """An object of the SDK as it came over the wire."""
    return json.loads(str(value))


def pay(**more: Any) -> Any:
    params = {"amount": 2000, "currency": "usd", "payment_method": "pm_card_visa", **more}
    if version[:10] >= "2023-08-16":
        params["automatic_payment_methods"] = {"enabled": True, "allow_redirects": "never"}
    return stripe.PaymentIntent.create(**params)


customer = stripe.Customer.create(
    name="Jenny Rosen", email="jenny@example.com", metadata={"order": "6735"}
)
seen["customer"] = plain(customer)
method = stripe.PaymentMethod.attach("pm_card_mastercard", customer=customer.id)
seen["payment_method"] = plain(method)
paid = pay(customer=customer.id, payment_method=method.id, confirm=True)
seen["paid"] = plain(paid)

held = stripe.PaymentIntent.confirm(pay(capture_method="manual").id)
seen["held"] = plain(held)
seen["captured"] = plain(stripe.PaymentIntent.capture(held.id, amount_to_capture=1500))
seen["canceled"] = plain(stripe.PaymentIntent.cancel(pay().id))

seen["refund"] = plain(stripe.Refund.create(payment_intent=paid.id, amount=700))

try:
    pay(payment_method="pm_card_visa_chargeDeclinedInsufficientFunds", confirm=True)
    raise AssertionError("the card is declined")
except errors.CardError as error:
    seen["decline"] = error.json_body["error"]
    seen["decline_status"] = error.http_status
    seen["decline_code"] = error.code

try:
    stripe.Customer.retrieve("cus_nope")
    raise AssertionError("there is no such customer")
except errors.InvalidRequestError as error:
    seen["missing"] = error.json_body["error"]

if version[:10] < "2022-11-15":
    path = "charges.data.balance_transaction"
else:
    path = "latest_charge.balance_transaction"
seen["expanded"] = plain(stripe.PaymentIntent.retrieve(held.id, expand=[path]))
seen["charge"] = plain(stripe.Charge.list(payment_intent=paid.id).data[0])

for number in range(3):
    stripe.Customer.create(name=f"Page {number}")
seen["walked"] = [found.id for found in stripe.Customer.list(limit=2).auto_paging_iter()]
seen["found"] = plain(stripe.Customer.search(query="email:'jenny@example.com'"))["data"]
seen["events"] = plain(stripe.Event.list(limit=100))["data"]

if version[:10] < "2026-09-30":
    listed = stripe.SetupIntent.create(payment_method_types=["card"], customer=customer.id)
else:
    listed = stripe.SetupIntent.create(customer=customer.id)
seen["setup_intent"] = plain(listed)

features = "features" if version[:10] < "2024-04-10" else "marketing_features"
product = stripe.Product.create(name="Tea", **{features: [{"name": "Hot"}]})
seen["product"] = plain(product)
seen["price"] = plain(stripe.Price.create(product=product.id, unit_amount=500, currency="usd"))

print(json.dumps(seen))
