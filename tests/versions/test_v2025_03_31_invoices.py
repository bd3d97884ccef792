"""2025-03-31.basil, invoices: what callers of before see and send."""

from typing import Any

import pytest

from tests.versions.seen import Shelf, an, asked, seen
from zorse import errors

BEFORE = "2025-02-24.acacia"
SINCE = "2025-03-31.basil"
ITEMS = "POST /v1/invoiceitems"
ITEM = "POST /v1/invoiceitems/{invoiceitem}"
ADD = "POST /v1/invoices/{invoice}/add_lines"
UPDATE = "POST /v1/invoices/{invoice}/update_lines"
LINE = "POST /v1/invoices/{invoice}/lines/{line_item_id}"
NOTES = "POST /v1/credit_notes"
PREVIEWED = "GET /v1/credit_notes/preview"
PREVIEWED_LINES = "GET /v1/credit_notes/preview/lines"

OF_SUBSCRIPTION = {
    "type": "subscription_details",
    "quote_details": None,
    "subscription_details": {
        "metadata": {"plan": "gold"},
        "subscription": "sub_1",
        "subscription_proration_date": 1_700_000_000,
    },
}
OF_QUOTE = {
    "type": "quote_details",
    "quote_details": {"quote": "qt_1"},
    "subscription_details": None,
}
CREDITED = {"credited_items": {"invoice": "in_0", "invoice_line_items": ["il_0"]}}
OF_SUBSCRIPTION_ITEM = {
    "type": "subscription_item_details",
    "invoice_item_details": None,
    "subscription_item_details": {
        "invoice_item": None,
        "proration": False,
        "proration_details": {"credited_items": None},
        "subscription": "sub_1",
        "subscription_item": "si_1",
    },
}
OF_INVOICE_ITEM = {
    "type": "invoice_item_details",
    "invoice_item_details": {
        "invoice_item": "ii_1",
        "proration": True,
        "proration_details": CREDITED,
        "subscription": "sub_1",
    },
    "subscription_item_details": None,
}


def refused(version: str, key: str, **params: Any) -> errors.ApiError:
    with pytest.raises(errors.ApiError) as caught:
        asked(version, key, **params)
    return caught.value


def tax(amount: int, behavior: str = "exclusive", **fields: Any) -> dict[str, Any]:
    return {
        "amount": amount,
        "tax_behavior": behavior,
        "tax_rate_details": {"tax_rate": "txr_1"},
        "taxability_reason": "standard_rated",
        "taxable_amount": 1000,
        "type": "tax_rate_details",
        **fields,
    }


def priced(price: str = "price_1", decimal: str | None = "1000") -> dict[str, Any]:
    return {
        "type": "price_details",
        "price_details": {"price": price, "product": "prod_1"},
        "unit_amount_decimal": decimal,
    }


def payment(**fields: Any) -> dict[str, Any]:
    return an("invoice_payment", **{"invoice": "in_1", "is_default": True, **fields})


def of_intent(intent: str = "pi_1") -> dict[str, Any]:
    return {"type": "payment_intent", "payment_intent": intent}


# What an invoice is for -----------------------------------------------------------------------


def test_an_invoice_named_its_subscription() -> None:
    invoice = an("invoice", id="in_1", parent=OF_SUBSCRIPTION)
    shown = seen(BEFORE, invoice)
    assert shown["subscription"] == "sub_1"
    assert shown["subscription_details"] == {"metadata": {"plan": "gold"}}
    assert shown["subscription_proration_date"] == 1_700_000_000
    assert shown["quote"] is None
    assert "parent" not in shown
    now = seen(SINCE, invoice)
    assert now["parent"] == OF_SUBSCRIPTION
    assert "subscription" not in now


def test_an_invoice_named_its_quote() -> None:
    shown = seen(BEFORE, an("invoice", parent=OF_QUOTE))
    assert (shown["quote"], shown["subscription"]) == ("qt_1", None)
    assert shown["subscription_details"] is None
    assert "subscription_proration_date" not in shown


def test_an_invoice_of_its_own_named_nothing() -> None:
    shown = seen(BEFORE, an("invoice", parent=None))
    assert (shown["quote"], shown["subscription"]) == (None, None)


def test_a_line_named_its_subscription_item() -> None:
    line = an("line_item", parent=OF_SUBSCRIPTION_ITEM, subscription="sub_1")
    shown = seen(BEFORE, line)
    assert shown["type"] == "subscription"
    assert (shown["subscription"], shown["subscription_item"]) == ("sub_1", "si_1")
    assert "invoice_item" not in shown
    assert shown["proration"] is False
    assert shown["proration_details"] == {"credited_items": None}
    assert "parent" not in shown
    now = seen(SINCE, line)
    assert now["parent"] == OF_SUBSCRIPTION_ITEM
    assert not now.keys() & {"type", "proration", "subscription_item"}


def test_a_line_named_its_invoice_item() -> None:
    shown = seen(BEFORE, an("line_item", parent=OF_INVOICE_ITEM))
    assert (shown["type"], shown["invoice_item"]) == ("invoiceitem", "ii_1")
    assert "subscription_item" not in shown
    assert shown["proration"] is True
    assert shown["proration_details"] == CREDITED


def test_lines_inside_an_invoice_are_as_they_were() -> None:
    line = an("line_item", parent=OF_INVOICE_ITEM, taxes=[tax(80)])
    lines = {
        "object": "list",
        "data": [line],
        "has_more": False,
        "total_count": 1,
        "url": "/v1/invoices/in_1/lines",
    }
    [shown] = seen(BEFORE, an("invoice", id="in_1", lines=lines))["lines"]["data"]
    assert shown["type"] == "invoiceitem"
    assert shown["tax_amounts"][0]["amount"] == 80


def test_an_invoice_item_named_its_subscription() -> None:
    details = {"subscription": "sub_1", "subscription_item": "si_1"}
    parent = {"type": "subscription_details", "subscription_details": details}
    shown = seen(BEFORE, an("invoiceitem", parent=parent))
    assert (shown["subscription"], shown["subscription_item"]) == ("sub_1", "si_1")
    shown = seen(BEFORE, an("invoiceitem", parent=None))
    assert shown["subscription"] is None
    assert not shown.keys() & {"subscription_item", "parent"}


# How it is paid -------------------------------------------------------------------------------


def test_an_invoice_had_one_payment() -> None:
    shelf = Shelf(
        payment(id="inpay_3", is_default=False, payment=of_intent("pi_3")),
        payment(id="inpay_2", status="canceled", payment=of_intent("pi_2")),
        payment(id="inpay_1", payment=of_intent()),
        payment(id="inpay_0", invoice="in_0", payment=of_intent("pi_0")),
        an(
            "payment_intent",
            id="pi_1",
            application_fee_amount=30,
            latest_charge="ch_1",
            transfer_data={"destination": "acct_1", "amount": 500},
        ),
    )
    invoice = an("invoice", id="in_1", status="open", amount_overpaid=0)
    shown = seen(BEFORE, invoice, shelf)
    assert (shown["payment_intent"], shown["charge"]) == ("pi_1", "ch_1")
    assert (shown["paid"], shown["paid_out_of_band"]) == (False, False)
    assert shown["application_fee_amount"] == 30
    assert shown["transfer_data"] == {"amount": 500, "destination": "acct_1"}
    gone = {"amount_overpaid", "confirmation_secret", "payments", "total_taxes", "parent"}
    assert not shown.keys() & gone
    assert "payment_intent" not in seen(SINCE, invoice, shelf)


def test_an_invoice_paid_by_a_charge_alone() -> None:
    shelf = Shelf(payment(status="paid", payment={"type": "charge", "charge": "ch_9"}))
    shown = seen(BEFORE, an("invoice", id="in_1", status="paid"), shelf)
    assert (shown["payment_intent"], shown["charge"], shown["paid"]) == (None, "ch_9", True)


def test_an_invoice_that_nothing_was_paid_for() -> None:
    shown = seen(BEFORE, an("invoice", id="in_1"))
    assert shown["payment_intent"] is shown["charge"] is shown["transfer_data"] is None
    assert shown["application_fee_amount"] is None


def test_what_was_paid_outside_did_not_count() -> None:
    invoice = an("invoice", status="paid", amount_paid=1000, amount_paid_off_stripe=400)
    shown = seen(BEFORE, invoice)
    assert (shown["amount_paid"], shown["paid_out_of_band"]) == (600, True)
    assert seen(SINCE, invoice)["amount_paid"] == 1000
    record = payment(status="paid", payment={"type": "payment_record", "payment_record": "pr_1"})
    shown = seen(BEFORE, an("invoice", id="in_1", status="paid"), Shelf(record))
    assert shown["paid_out_of_band"] is True


def test_a_payment_named_its_invoice() -> None:
    shelf = Shelf({**payment(payment=of_intent()), "payment_intent": "pi_1"})
    assert seen(BEFORE, an("payment_intent", id="pi_1"), shelf)["invoice"] == "in_1"
    assert seen(BEFORE, an("charge", payment_intent="pi_1"), shelf)["invoice"] == "in_1"
    assert "invoice" not in seen(SINCE, an("payment_intent", id="pi_1"), shelf)
    shelf = Shelf({**payment(payment=of_intent("pi_2")), "payment_intent": "pi_2"})
    assert seen(BEFORE, an("payment_intent", id="pi_1"), shelf)["invoice"] is None
    assert seen(BEFORE, an("charge", payment_intent=None), shelf)["invoice"] is None


def refunds(*ids: str) -> list[dict[str, Any]]:
    return [
        {"amount_refunded": 1, "payment_record_refund": None, "refund": id_, "type": "refund"}
        for id_ in ids
    ]


def test_a_credit_note_had_one_refund() -> None:
    note = an("credit_note", refunds=refunds("re_1"))
    assert seen(BEFORE, note)["refund"] == "re_1"
    assert "refunds" not in seen(BEFORE, note)
    assert "refund" not in seen(SINCE, note)
    assert seen(BEFORE, an("credit_note", refunds=[]))["refund"] is None
    assert seen(BEFORE, an("credit_note", refunds=refunds("re_1", "re_2")))["refund"] is None


@pytest.mark.parametrize("key", [NOTES, PREVIEWED, PREVIEWED_LINES])
def test_a_credit_note_took_one_refund(key: str) -> None:
    taken = asked(BEFORE, key, invoice="in_1", refund="re_1")
    assert taken["refunds"] == [{"refund": "re_1"}]
    assert "refund" not in taken
    assert "refunds" not in asked(BEFORE, key, invoice="in_1")
    assert refused(SINCE, key, invoice="in_1", refund="re_1").code == "parameter_unknown"
    error = refused(BEFORE, key, invoice="in_1", refunds=[{"refund": "re_1"}])
    assert error.code == "parameter_unknown"


# What a line costs ----------------------------------------------------------------------------

RECURRING = {"interval": "month", "interval_count": 1, "meter": None, "usage_type": "licensed"}


@pytest.mark.parametrize("type_", ["line_item", "invoiceitem"])
def test_a_price_stood_there_whole(type_: str) -> None:
    price = an(
        "price",
        id="price_1",
        unit_amount=1000,
        unit_amount_decimal="1000",
        recurring=RECURRING,
        type="recurring",
        product="prod_1",
    )
    obj = an(type_, pricing=priced())
    shown = seen(BEFORE, obj, Shelf(price))
    assert (shown["price"]["object"], shown["price"]["id"]) == ("price", "price_1")
    assert (shown["plan"]["object"], shown["plan"]["amount"]) == ("plan", 1000)
    assert shown["plan"]["aggregate_usage"] is None
    assert "pricing" not in shown
    assert "price" not in seen(SINCE, obj, Shelf(price))


@pytest.mark.parametrize("type_", ["line_item", "invoiceitem"])
def test_a_price_for_once_has_no_plan(type_: str) -> None:
    price = an("price", id="price_1", type="one_time", product="prod_1")
    shown = seen(BEFORE, an(type_, pricing=priced()), Shelf(price))
    assert shown["price"]["id"] == "price_1"
    assert shown["plan"] is None
    shown = seen(BEFORE, an(type_, pricing=None))
    assert shown["plan"] is shown["price"] is None


@pytest.mark.parametrize(
    ("decimal", "amount"), [("1000", 1000), ("1000.0", 1000), ("0.5", None), (None, None)]
)
def test_an_invoice_item_had_a_unit_amount(decimal: str | None, amount: int | None) -> None:
    shown = seen(BEFORE, an("invoiceitem", pricing=priced(decimal=decimal)))
    assert (shown["unit_amount"], shown["unit_amount_decimal"]) == (amount, decimal)


@pytest.mark.parametrize(("key", "more"), [(ITEMS, {"customer": "cus_1"}), (ITEM, {}), (LINE, {})])
def test_an_item_took_a_price(key: str, more: dict[str, str]) -> None:
    taken = asked(BEFORE, key, price="price_1", quantity=2, **more)
    assert taken == {"pricing": {"price": "price_1"}, "quantity": 2, **more}
    assert refused(SINCE, key, price="price_1", **more).code == "parameter_unknown"
    error = refused(BEFORE, key, pricing={"price": "price_1"}, **more)
    assert error.code == "parameter_unknown"


@pytest.mark.parametrize("key", [ITEMS, ITEM])
def test_an_item_took_a_unit_amount(key: str) -> None:
    assert asked(BEFORE, key, unit_amount=-250) == {"unit_amount_decimal": "-250"}
    assert asked(BEFORE, key, unit_amount_decimal="2.5") == {"unit_amount_decimal": "2.5"}
    assert refused(SINCE, key, unit_amount=250).code == "parameter_unknown"


@pytest.mark.parametrize("key", [ADD, UPDATE])
def test_lines_took_prices(key: str) -> None:
    line = {"id": "il_1"} if key == UPDATE else {}
    taken = asked(BEFORE, key, lines=[{**line, "price": "price_1"}, {**line, "amount": 5}])
    assert taken["lines"] == [{**line, "pricing": {"price": "price_1"}}, {**line, "amount": 5}]
    error = refused(SINCE, key, lines=[{**line, "price": "price_1"}])
    assert error.code == "parameter_unknown"


# Taxes ----------------------------------------------------------------------------------------


def test_the_taxes_of_an_invoice_were_added_up() -> None:
    taxes = [tax(80), tax(20, "inclusive", taxability_reason="not_available")]
    invoice = an("invoice", total_taxes=taxes)
    shown = seen(BEFORE, invoice)
    assert shown["tax"] == 100
    assert shown["total_tax_amounts"] == [
        {
            "amount": 80,
            "inclusive": False,
            "tax_rate": "txr_1",
            "taxability_reason": "standard_rated",
            "taxable_amount": 1000,
        },
        {
            "amount": 20,
            "inclusive": True,
            "tax_rate": "txr_1",
            "taxability_reason": None,
            "taxable_amount": 1000,
        },
    ]
    assert "total_taxes" not in shown
    assert "tax" not in seen(SINCE, invoice)


@pytest.mark.parametrize("taxes", [None, []])
def test_an_invoice_without_taxes_says_nothing_of_them(taxes: list[Any] | None) -> None:
    shown = seen(BEFORE, an("invoice", total_taxes=taxes))
    assert (shown["tax"], shown["total_tax_amounts"]) == (None, [])


def test_a_line_had_its_amount_less_the_taxes_in_it() -> None:
    line = an("line_item", amount=1000, quantity=3, taxes=[tax(100, "inclusive"), tax(50)])
    shown = seen(BEFORE, line)
    assert shown["amount_excluding_tax"] == 900
    assert shown["unit_amount_excluding_tax"] == "300"
    assert [one["amount"] for one in shown["tax_amounts"]] == [100, 50]
    assert "taxes" not in shown
    shown = seen(BEFORE, an("line_item", amount=1000, quantity=3))
    assert shown["unit_amount_excluding_tax"] == "333.333333333333"
    shown = seen(BEFORE, an("line_item", amount=1000, quantity=None))
    assert shown["unit_amount_excluding_tax"] == "1000"
    assert "amount_excluding_tax" not in seen(SINCE, line)


@pytest.mark.parametrize(
    ("type_", "id_", "parent"),
    [
        ("invoiceitem", "ii_1", OF_INVOICE_ITEM),
        ("subscription_item", "si_1", OF_SUBSCRIPTION_ITEM),
    ],
)
def test_a_line_held_the_rates_set_on_its_item(
    type_: str, id_: str, parent: dict[str, Any]
) -> None:
    rates = [an("tax_rate", id="txr_1"), an("tax_rate", id="txr_2")]
    shelf = Shelf(an(type_, id=id_, tax_rates=rates))
    shown = seen(BEFORE, an("line_item", parent=parent, taxes=[tax(80)]), shelf)
    assert [rate["id"] for rate in shown["tax_rates"]] == ["txr_1"]
    assert seen(BEFORE, an("line_item", parent=parent), shelf)["tax_rates"] == []


def test_the_taxes_of_a_credit_note() -> None:
    shown = seen(BEFORE, an("credit_note", total_taxes=[tax(80)]))
    assert shown["tax_amounts"][0]["tax_rate"] == "txr_1"
    assert "total_taxes" not in shown
    line = an("credit_note_line_item", amount=500, quantity=1, taxes=[tax(45, "inclusive")])
    shown = seen(BEFORE, line)
    assert (shown["amount_excluding_tax"], shown["unit_amount_excluding_tax"]) == (455, "455")
    assert shown["tax_amounts"][0]["inclusive"] is True
    assert "tax_amounts" not in seen(SINCE, line)
