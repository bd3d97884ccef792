"""What objects do not have, and what their fields do not hold."""

# pyright: reportUnnecessaryComparison=true

import zorse
from zorse import types


def fields(customer: zorse.Customer, intent: zorse.PaymentIntent) -> None:
    print(customer.emial)  # error: attr-defined
    print(customer.email.upper())  # error: union-attr
    print(customer.address.city)  # error: union-attr
    print(customer.shipping.address.town)  # error: union-attr
    print(intent.latest_charge.amount)  # error: union-attr
    print(intent.customer.id)  # error: union-attr
    customer.email = 17  # error: assignment
    intent.confirm("pm_card_visa")  # error: call-arg
    intent.finalize()  # error: attr-defined
    intent.save(amont=3)  # error: call-arg
    if intent.status == "suceeded":  # error: comparison-overlap
        print(intent.id)
    print(intent.amount + "usd")  # error: operator


def lists(page: "zorse.ListObject[zorse.Customer]") -> None:
    for customer in page:
        print(customer.amount)  # error: attr-defined
    for invoice in zorse.Invoice.list(limit="all"):  # error: arg-type
        print(invoice.totale)  # error: attr-defined
    zorse.Balance.retrieve().auto_paging_iter()  # error: attr-defined


def params() -> None:
    one: types.CustomerCreateParams = {"emial": "jenny@example.com"}  # error: typeddict-unknown-key
    two: types.PaymentIntentCreateParams = {"amount": 1}  # error: typeddict-item
    print(one, two, types.CustomerCreateParms)  # error: attr-defined
