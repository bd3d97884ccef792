"""The balance: pending, then available, and always the sum of its transactions."""

from collections import Counter
from typing import Any

import pytest

from tests.api import Api, Server

DAY = 86_400
TWO_BUSINESS_DAYS = [(0, 2), (1, 2), (2, 2), (3, 4), (4, 4), (5, 3), (6, 2)]
"""Days after Monday on which a charge is made, and days from then until its funds are there."""


def charge(api: Api, amount: int = 1000, currency: str = "usd", **more: Any) -> dict[str, Any]:
    """A charge in one step, with its balance transaction."""
    params = {"amount": amount, "currency": currency, "source": "tok_visa", **more}
    made: dict[str, Any] = api.post("/v1/charges", {**params, "expand": ["balance_transaction"]})
    return made


def amounts(api: Api) -> tuple[dict[str, int], dict[str, int]]:
    """What is available and what is pending, by currency."""
    balance = api.get("/v1/balance")
    available, pending = (
        {part["currency"]: part["amount"] for part in balance[name]}
        for name in ("available", "pending")
    )
    return available, pending


def transactions(api: Api, **params: Any) -> list[dict[str, Any]]:
    """Balance transactions, newest first."""
    data: list[dict[str, Any]] = api.get("/v1/balance_transactions", limit=100, **params)["data"]
    return data


def sums_up(api: Api) -> None:
    """Hold the balance against all the transactions there are."""
    by_status: dict[str, Counter[str]] = {"available": Counter(), "pending": Counter()}
    for transaction in transactions(api):
        assert transaction["net"] == transaction["amount"] - transaction["fee"]
        assert transaction["fee"] == sum(fee["amount"] for fee in transaction["fee_details"])
        by_status[transaction["status"]][transaction["currency"]] += transaction["net"]
    available, pending = amounts(api)
    assert available == {"usd": 0, **by_status["available"]}
    assert pending == {"usd": 0, **by_status["pending"]}


# The balance ----------------------------------------------------------------------------------


def test_a_new_account_has_nothing(api: Api) -> None:
    balance = api.get("/v1/balance")
    assert balance["object"] == "balance"
    assert balance["livemode"] is False
    nothing = [{"amount": 0, "currency": "usd", "source_types": {"card": 0}}]
    assert balance["available"] == nothing
    assert balance["pending"] == nothing


def test_a_charge_is_pending_less_its_fee(api: Api) -> None:
    charge(api)
    assert amounts(api) == ({"usd": 0}, {"usd": 941})
    pending = api.get("/v1/balance")["pending"]
    assert pending == [{"amount": 941, "currency": "usd", "source_types": {"card": 941}}]
    sums_up(api)


@pytest.mark.parametrize(
    ("amount", "fee"),
    [(50, 31), (100, 33), (999, 59), (1000, 59), (2000, 88), (2500, 103), (99999, 2930)],
)
def test_the_fee_is_a_percentage_and_a_fixed_part(api: Api, amount: int, fee: int) -> None:
    transaction = charge(api, amount)["balance_transaction"]
    assert (transaction["fee"], transaction["net"]) == (fee, amount - fee)
    assert transaction["fee_details"] == [
        {
            "amount": fee,
            "application": None,
            "currency": "usd",
            "description": "Stripe processing fees",
            "type": "stripe_fee",
        }
    ]


def test_a_card_from_abroad_costs_more(api: Api) -> None:
    # 1.5 % for the border on top of 2.9 %, and the fixed part.
    assert charge(api, 10_000, source="tok_de")["balance_transaction"]["fee"] == 290 + 150 + 30


@pytest.mark.parametrize(("weekday", "days"), TWO_BUSINESS_DAYS)
def test_funds_are_available_after_two_business_days(
    api: Api, server: Server, weekday: int, days: int
) -> None:
    server.advance(days=weekday)
    now = server.clock.now()
    midnight = now - now % DAY
    transaction = charge(api)["balance_transaction"]
    assert transaction["status"] == "pending"
    assert transaction["available_on"] == midnight + days * DAY
    server.advance(seconds=transaction["available_on"] - now - 1)
    assert amounts(api) == ({"usd": 0}, {"usd": 941})
    assert api.events("balance.available") == []
    server.advance(seconds=1)
    assert amounts(api) == ({"usd": 941}, {"usd": 0})
    path = f"/v1/balance_transactions/{transaction['id']}"
    assert api.get(path) == {**transaction, "status": "available"}
    [event] = api.events("balance.available")
    assert event["data"]["object"] == api.get("/v1/balance")


def test_funds_of_one_day_are_told_once(api: Api, server: Server) -> None:
    for _ in range(3):
        charge(api)
    server.advance(days=1)
    charge(api)
    server.advance(days=1)
    assert len(api.events("balance.available")) == 1
    assert amounts(api) == ({"usd": 3 * 941}, {"usd": 941})
    server.advance(days=1)
    assert len(api.events("balance.available")) == 2
    assert amounts(api) == ({"usd": 4 * 941}, {"usd": 0})
    sums_up(api)


@pytest.mark.parametrize(
    ("token", "fee"), [("tok_bypassPending", 59), ("tok_bypassPendingInternational", 74)]
)
def test_some_cards_funds_are_available_at_once(
    api: Api, server: Server, token: str, fee: int
) -> None:
    transaction = charge(api, source=token)["balance_transaction"]
    assert transaction["status"] == "available"
    assert transaction["available_on"] == server.clock.now()
    assert amounts(api) == ({"usd": 1000 - fee}, {"usd": 0})


def test_nothing_moves_until_a_hold_is_captured(api: Api) -> None:
    held = charge(api, capture=False)
    assert held["balance_transaction"] is None
    assert amounts(api) == ({"usd": 0}, {"usd": 0})
    assert transactions(api) == []
    api.post(f"/v1/charges/{held['id']}/capture", amount=600)
    [transaction] = transactions(api)
    assert transaction["amount"] == 600
    sums_up(api)


def test_a_declined_charge_moves_nothing(api: Api) -> None:
    params = {"amount": 1000, "currency": "usd", "source": "tok_chargeDeclined"}
    api.refused("POST", "/v1/charges", params, status=402)
    assert transactions(api) == []
    assert amounts(api) == ({"usd": 0}, {"usd": 0})


def test_a_refund_is_pending_with_its_charge_and_keeps_the_fee(api: Api, server: Server) -> None:
    made = charge(api)
    refund = api.post("/v1/refunds", charge=made["id"], expand=["balance_transaction"])
    transaction = refund["balance_transaction"]
    assert (transaction["type"], transaction["reporting_category"]) == ("refund", "refund")
    assert (transaction["amount"], transaction["fee"], transaction["net"]) == (-1000, 0, -1000)
    assert transaction["available_on"] == made["balance_transaction"]["available_on"]
    assert amounts(api) == ({"usd": 0}, {"usd": -59})
    server.advance(days=2)
    assert amounts(api) == ({"usd": -59}, {"usd": 0})
    sums_up(api)


def test_a_balance_may_fall_below_nothing(api: Api, server: Server) -> None:
    made = charge(api, source="tok_createDispute")
    server.advance(days=2)
    api.post("/v1/disputes/{}/close".format(api.get("/v1/disputes")["data"][0]["id"]))
    assert amounts(api) == ({"usd": 941 - 2500}, {"usd": 0})
    assert made["amount"] == 1000
    sums_up(api)


def test_test_and_live_money_never_meet(api: Api, live: Api) -> None:
    charge(api)
    balance = live.get("/v1/balance")
    assert balance["livemode"] is True
    assert balance["pending"][0]["amount"] == 0
    assert live.get("/v1/balance_transactions")["data"] == []


# Transactions ---------------------------------------------------------------------------------


def test_a_transaction_tells_what_it_is_of(api: Api, server: Server) -> None:
    made = charge(api, description="A book")
    transaction = made["balance_transaction"]
    assert transaction["id"].startswith("txn_")
    assert (transaction["type"], transaction["reporting_category"]) == ("charge", "charge")
    assert transaction["description"] == "A book"
    assert transaction["source"] == made["id"]
    assert transaction["created"] == server.clock.now()
    assert transaction["currency"] == "usd"
    assert transaction["exchange_rate"] is None
    path = f"/v1/balance_transactions/{transaction['id']}"
    assert api.get(path) == transaction
    assert api.get(path, expand=["source"])["source"]["id"] == made["id"]
    assert api.get(path, expand=["source"])["source"]["object"] == "charge"
    assert api.get(f"/v1/balance/history/{transaction['id']}") == transaction


def test_every_kind_of_source_is_shown_when_asked(api: Api, server: Server) -> None:
    charge(api, source="tok_createDispute")
    made = charge(api)
    api.post("/v1/refunds", charge=made["id"], amount=100)
    server.settle()
    page = api.get("/v1/balance_transactions", expand=["data.source"])
    kinds = Counter(transaction["source"]["object"] for transaction in page["data"])
    assert kinds == {"charge": 2, "refund": 1, "dispute": 1}


def test_transactions_are_listed_by_type_source_currency_and_time(api: Api, server: Server) -> None:
    first = charge(api)
    server.advance(hours=1)
    second = charge(api)
    refund = api.post("/v1/refunds", charge=second["id"], amount=100)
    of_first, of_second = (made["balance_transaction"]["id"] for made in (first, second))
    of_refund = refund["balance_transaction"]

    def listed(**params: Any) -> list[str]:
        return [transaction["id"] for transaction in transactions(api, **params)]

    assert listed() == [of_refund, of_second, of_first]
    assert listed(type="charge") == [of_second, of_first]
    assert listed(type="refund") == [of_refund]
    assert listed(type="payout") == []
    assert listed(source=second["id"]) == [of_second]
    assert listed(source=refund["id"]) == [of_refund]
    assert listed(currency="usd") == [of_refund, of_second, of_first]
    assert listed(currency="eur") == []
    assert listed(created={"gt": first["created"]}) == [of_refund, of_second]
    assert listed(created=first["created"]) == [of_first]
    assert listed(created={"lte": first["created"]}, type="charge") == [of_first]
    history = api.get("/v1/balance/history", type="refund")["data"]
    assert [transaction["id"] for transaction in history] == [of_refund]


def test_transactions_are_paged(api: Api) -> None:
    made = [charge(api)["balance_transaction"]["id"] for _ in range(5)][::-1]
    seen: list[str] = []
    after: dict[str, str] = {}
    while True:
        page = api.get("/v1/balance_transactions", limit=2, **after)
        seen += [transaction["id"] for transaction in page["data"]]
        if not page["has_more"]:
            break
        after = {"starting_after": seen[-1]}
    assert seen == made


def test_an_unknown_transaction_is_missing(api: Api) -> None:
    error = api.refused("GET", "/v1/balance_transactions/txn_nope", status=404)
    assert error["code"] == "resource_missing"
    assert error["param"] == "id"


# Other currencies -----------------------------------------------------------------------------


def exactly(amount: int, rate: float, shift: int = 0) -> int:
    """An amount in minor units at a rate, a half going up; ``shift`` is the gap in decimals."""
    numerator, denominator = round(rate * 10**12), 10**12
    numerator, denominator = (
        (numerator * 10**shift, denominator)
        if shift >= 0
        else (numerator, denominator * 10**-shift)
    )
    return (2 * amount * numerator + denominator) // (2 * denominator)


@pytest.mark.parametrize(
    ("currency", "amount", "shift"),
    [("eur", 1000, 0), ("gbp", 1234, 0), ("jpy", 5000, 2), ("kwd", 10_000, -1)],
)
def test_what_is_paid_in_another_currency_is_converted(
    api: Api, currency: str, amount: int, shift: int
) -> None:
    made = charge(api, amount, currency)
    assert (made["amount"], made["currency"]) == (amount, currency)
    transaction = made["balance_transaction"]
    assert transaction["currency"] == "usd"
    rate = transaction["exchange_rate"]
    assert rate > 0
    assert transaction["amount"] == exactly(amount, rate, shift)
    # 2.9 % and 1 % for the conversion, and the fixed part.
    assert transaction["fee"] == (transaction["amount"] * 39 + 500) // 1000 + 30
    assert list(amounts(api)[1]) == ["usd"]
    sums_up(api)


def test_a_converted_charge_is_refunded_at_its_own_rate(api: Api) -> None:
    made = charge(api, 1000, "eur")
    refund = api.post("/v1/refunds", charge=made["id"], expand=["balance_transaction"])
    assert (refund["amount"], refund["currency"]) == (1000, "eur")
    transaction = refund["balance_transaction"]
    assert transaction["currency"] == "usd"
    assert transaction["exchange_rate"] is not None
    assert transaction["amount"] == -exactly(1000, transaction["exchange_rate"])
    sums_up(api)


def test_parts_of_a_converted_charge_are_each_rounded_by_themselves(api: Api) -> None:
    made = charge(api, 1000, "eur")
    came_in = made["balance_transaction"]["amount"]
    parts = (333, 333, 334)
    for amount in parts:
        api.post("/v1/refunds", charge=made["id"], amount=amount)
    refunds = transactions(api, type="refund")
    assert [-transaction["amount"] for transaction in reversed(refunds)] == [
        exactly(amount, transaction["exchange_rate"])
        for amount, transaction in zip(parts, reversed(refunds), strict=True)
    ]
    # Half a cent for each part at most.
    assert abs(came_in + sum(transaction["amount"] for transaction in refunds)) <= len(parts) / 2
    sums_up(api)
