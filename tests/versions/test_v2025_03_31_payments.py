"""2025-03-31.basil, payments and lists: what callers of before see and send."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.api import Api, Server
from tests.versions.seen import an, asked, seen
from tests.versions.test_older_callers import Caller
from zorse import errors, versions
from zorse.operations import call as calls
from zorse.store.protocol import Scope, Unit
from zorse.versions import v2025_03_31 as module

BEFORE = "2025-02-24.acacia"
SINCE = "2025-03-31.basil"
HEAD = "2026-10-28.endive"
VISA = "pm_card_visa"


@pytest.fixture
def old(api: Api) -> Caller:
    """A caller whose account is pinned to the version of before."""
    caller = Caller(api, BEFORE)
    caller.get("/v1/balance")
    return caller


@pytest.fixture(params=[SINCE, HEAD])
def new(api: Api, request: pytest.FixtureRequest) -> Caller:
    """A caller who knows of the changes."""
    caller = Caller(api, request.param)
    caller.get("/v1/balance")
    return caller


def held(caller: Caller, amount: int = 2000, method: str = VISA) -> Any:
    return caller.post(
        "/v1/payment_intents",
        amount=amount,
        currency="usd",
        payment_method=method,
        capture_method="manual",
        confirm=True,
        description="Room 4",
        return_url="https://example.com/back",
    )


def act(caller: Caller, intent: Any, verb: str, **params: Any) -> Any:
    return caller.post(f"/v1/payment_intents/{intent['id']}/{verb}", **params)


def charge_of(caller: Caller, intent: Any) -> Any:
    return caller.get(f"/v1/charges/{intent['latest_charge']}", expand=["refunds"])


# Canceling ------------------------------------------------------------------------------------


def test_canceling_refunded_what_was_held(api: Api, old: Caller) -> None:
    intent = held(old)
    canceled = act(old, intent, "cancel", cancellation_reason="abandoned")
    assert (canceled["status"], canceled["cancellation_reason"]) == ("canceled", "abandoned")
    charge = charge_of(old, intent)
    assert (charge["captured"], charge["amount_captured"]) == (False, 0)
    assert (charge["refunded"], charge["amount_refunded"]) == (True, 2000)
    [refund] = charge["refunds"]["data"]
    assert (refund["amount"], refund["status"], refund["reason"]) == (2000, "succeeded", None)
    assert refund["balance_transaction"] is None
    assert refund["payment_intent"] == intent["id"]
    assert refund["destination_details"]["card"]["type"] == "reversal"
    assert old.get("/v1/refunds", payment_intent=intent["id"])["data"] == [refund]
    assert old.get("/v1/balance_transactions")["data"] == []
    assert api.event_types()[-3:] == [
        "refund.created",
        "charge.refunded",
        "payment_intent.canceled",
    ]
    told = api.events("charge.refunded")[-1]["data"]
    assert told["previous_attributes"] == {"amount_refunded": 0, "refunded": False}


def test_canceling_lets_go_of_what_was_held(api: Api, new: Caller) -> None:
    intent = held(new)
    act(new, intent, "cancel")
    charge = charge_of(new, intent)
    assert (charge["refunded"], charge["amount_refunded"]) == (False, 0)
    assert charge["refunds"]["data"] == []
    assert not {"refund.created", "charge.refunded"} & set(api.event_types())


def test_what_was_canceled_cannot_be_refunded_again(api: Api, old: Caller) -> None:
    intent = held(old)
    act(old, intent, "cancel")
    error = old.refused("POST", "/v1/refunds", charge=intent["latest_charge"])
    assert error["code"] == "charge_already_refunded"
    assert len(old.get("/v1/refunds")["data"]) == 1


def test_canceling_an_intent_that_nothing_is_held_for_refunds_nothing(
    api: Api, old: Caller
) -> None:
    intent = old.post("/v1/payment_intents", amount=1000, currency="usd")
    act(old, intent, "cancel")
    assert old.get("/v1/refunds")["data"] == []
    assert api.event_types() == ["payment_intent.created", "payment_intent.canceled"]


# Capturing a part -----------------------------------------------------------------------------


def capture_part(caller: Caller) -> Any:
    intent = held(caller)
    captured = act(caller, intent, "capture", amount_to_capture=1500)
    assert (captured["status"], captured["amount_received"]) == ("succeeded", 1500)
    return intent


def test_capturing_a_part_refunded_the_rest(api: Api, old: Caller) -> None:
    intent = capture_part(old)
    charge = charge_of(old, intent)
    assert (charge["amount"], charge["amount_captured"]) == (2000, 1500)
    assert (charge["amount_refunded"], charge["refunded"]) == (500, False)
    [refund] = charge["refunds"]["data"]
    assert refund["amount"] == 500
    back, whole = old.get("/v1/balance_transactions")["data"]
    assert (whole["id"], back["id"]) == (
        charge["balance_transaction"],
        refund["balance_transaction"],
    )
    assert (whole["type"], whole["amount"], whole["fee"]) == ("charge", 2000, 88)
    assert (back["type"], back["amount"], back["fee"]) == ("refund", -500, -14)
    assert back["reporting_category"] == "partial_capture_reversal"
    assert back["description"] == "REFUND FOR CHARGE (Room 4)"
    assert back["fee_details"][0]["amount"] == -14
    assert api.event_types()[-4:] == [
        "charge.captured",
        "refund.created",
        "charge.refunded",
        "payment_intent.succeeded",
    ]


def test_capturing_a_part_is_one_movement(api: Api, new: Caller) -> None:
    charge = charge_of(new, capture_part(new))
    assert (charge["amount_captured"], charge["amount_refunded"]) == (1500, 0)
    assert charge["refunds"]["data"] == []
    [transaction] = new.get("/v1/balance_transactions")["data"]
    assert (transaction["amount"], transaction["fee"]) == (1500, 74)
    assert "charge.refunded" not in api.event_types()


def test_both_ways_leave_the_same_balance(api: Api, old: Caller) -> None:
    capture_part(old)
    first = api.get("/v1/balance")["pending"][0]["amount"]
    capture_part(Caller(api, HEAD))
    assert api.get("/v1/balance")["pending"][0]["amount"] == 2 * first == 2 * (1500 - 74)


@pytest.mark.parametrize("version", [BEFORE, HEAD])
def test_what_was_captured_can_still_go_back(api: Api, old: Caller, version: str) -> None:
    intent = capture_part(old)
    caller = Caller(api, version)
    error = caller.refused("POST", "/v1/refunds", charge=intent["latest_charge"], amount=1501)
    assert error["param"] == "amount"
    caller.post("/v1/refunds", charge=intent["latest_charge"], amount=400)
    assert caller.post("/v1/refunds", charge=intent["latest_charge"])["amount"] == 1100
    charge = charge_of(caller, intent)
    assert (charge["amount_refunded"], charge["refunded"]) == (2000, True)
    assert len(charge["refunds"]["data"]) == 3


def test_capturing_the_whole_refunded_nothing(api: Api, old: Caller) -> None:
    intent = held(old)
    act(old, intent, "capture")
    charge = charge_of(old, intent)
    assert (charge["amount_refunded"], charge["refunds"]["data"]) == (0, [])
    [transaction] = old.get("/v1/balance_transactions")["data"]
    assert (transaction["amount"], transaction["fee"]) == (2000, 88)


def test_a_charge_of_its_own_was_refunded_likewise(api: Api, old: Caller) -> None:
    charge = old.post("/v1/charges", amount=1000, currency="usd", source="tok_visa", capture=False)
    captured = old.post(f"/v1/charges/{charge['id']}/capture", amount=400)
    assert (captured["amount_captured"], captured["amount_refunded"]) == (400, 600)
    assert api.event_types()[-3:] == ["charge.captured", "refund.created", "charge.refunded"]
    assert len(old.get("/v1/balance_transactions")["data"]) == 2


def test_a_part_in_another_currency_is_booked_back_to_the_cent(api: Api, old: Caller) -> None:
    intent = old.post(
        "/v1/payment_intents",
        amount=3333,
        currency="eur",
        payment_method=VISA,
        capture_method="manual",
        confirm=True,
        return_url="https://example.com/back",
    )
    act(old, intent, "capture", amount_to_capture=1111)
    nets = sum(one["net"] for one in old.get("/v1/balance_transactions")["data"])
    assert api.get("/v1/balance")["pending"][0]["amount"] == nets > 0


# A hold that lapses ---------------------------------------------------------------------------


def test_a_lapsed_hold_was_refunded(api: Api, old: Caller, server: Server) -> None:
    intent = held(old)
    server.advance(days=8)
    shown = old.get(f"/v1/payment_intents/{intent['id']}")
    assert (shown["status"], shown["cancellation_reason"]) == ("canceled", "automatic")
    [refund] = charge_of(old, intent)["refunds"]["data"]
    assert (refund["amount"], refund["reason"]) == (2000, "expired_uncaptured_charge")
    assert charge_of(old, intent)["refunded"] is True
    assert api.event_types()[-4:] == [
        "charge.expired",
        "refund.created",
        "charge.refunded",
        "payment_intent.canceled",
    ]
    [told] = api.events("payment_intent.canceled")
    assert told["data"]["object"]["cancellation_reason"] == "automatic"


def test_a_lapsed_hold_is_let_go(api: Api, new: Caller, server: Server) -> None:
    intent = held(new)
    server.advance(days=8)
    shown = new.get(f"/v1/payment_intents/{intent['id']}")
    assert shown["cancellation_reason"] == "expired"
    assert new.get("/v1/refunds")["data"] == []
    # Older callers never knew the word, whoever pinned the account.
    older = Caller(api, BEFORE).get(f"/v1/payment_intents/{intent['id']}")
    assert older["cancellation_reason"] == "automatic"


# Reviews --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("version", "reason"), [(BEFORE, "refunded"), (HEAD, "canceled")])
@pytest.mark.parametrize("lapses", [False, True])
def test_a_review_of_what_was_let_go(
    api: Api, server: Server, version: str, reason: str, lapses: bool
) -> None:
    caller = Caller(api, version)
    intent = held(caller, method="pm_card_riskLevelElevated")
    if lapses:
        server.advance(days=8)
    else:
        act(caller, intent, "cancel")
    review = caller.get(f"/v1/reviews/{intent['review']}")
    assert (review["open"], review["closed_reason"], review["reason"]) == (False, reason, reason)
    assert len(api.events("review.closed")) == 1


def test_a_review_closed_as_canceled_was_closed_as_refunded() -> None:
    review = an("review", closed_reason="canceled", reason="canceled", open=False)
    shown = seen(BEFORE, review)
    assert (shown["closed_reason"], shown["reason"]) == ("refunded", "refunded")
    assert seen(SINCE, review)["closed_reason"] == "canceled"
    assert seen(BEFORE, an("review", closed_reason="approved"))["closed_reason"] == "approved"


# Counting -------------------------------------------------------------------------------------


def customers(api: Api, count: int = 13) -> None:
    for n in range(count):
        api.post("/v1/customers", email=f"{n % 2}@example.com")


@pytest.mark.parametrize("asks", [{"expand": ["total_count"]}, {"include": ["total_count"]}])
def test_a_list_was_counted(api: Api, old: Caller, asks: dict[str, Any]) -> None:
    assert old.get("/v1/customers", **asks)["total_count"] == 0
    customers(api)
    page = old.get("/v1/customers", limit=3, **asks)
    assert (len(page["data"]), page["total_count"], page["has_more"]) == (3, 13, True)
    after = page["data"][-1]["id"]
    assert old.get("/v1/customers", starting_after=after, **asks)["total_count"] == 13
    assert old.get("/v1/customers", ending_before=after, **asks)["total_count"] == 13
    assert old.get("/v1/customers", email="0@example.com", limit=2, **asks)["total_count"] == 7
    assert "total_count" not in old.get("/v1/customers")


def test_more_than_a_batch_is_counted(api: Api, old: Caller) -> None:
    customers(api, 103)
    assert old.get("/v1/customers", limit=1, expand=["total_count"])["total_count"] == 103


def test_what_is_checked_one_by_one_is_counted_too(api: Api, old: Caller) -> None:
    for active in (True, True, False):
        api.post("/v1/products", name="Tea", active=active)
    products = old.get("/v1/products", active=True, limit=1, expand=["total_count"])
    assert products["total_count"] == 2
    types = old.get("/v1/events", type="product.*", limit=1, expand=["total_count"])
    assert (len(types["data"]), types["total_count"]) == (1, 3)


@pytest.mark.parametrize("path", ["/v1/customers", "/v1/events", "/v1/charges"])
def test_a_list_is_not_counted_any_more(new: Caller, path: str) -> None:
    error = new.refused("GET", path, expand=["total_count"])
    assert (error["code"], error["param"]) == ("property_forbidden", "expand")
    assert new.refused("GET", path, include=["total_count"])["code"] == "parameter_unknown"


def test_a_search_is_counted_for_everybody(api: Api, new: Caller) -> None:
    customers(api, 2)
    query = {"query": 'email:"0@example.com"', "expand": ["total_count"]}
    assert new.get("/v1/customers/search", **query)["total_count"] == 1


def test_nothing_else_could_be_included(old: Caller) -> None:
    error = old.refused("GET", "/v1/customers", include=["everything"])
    assert error["param"] == "include[0]"


# An intent's invoice --------------------------------------------------------------------------


def keep(server: Server, *objects: dict[str, Any], **beside: str) -> None:
    """Keep objects that nothing of the API makes yet, with what is noted beside them."""

    def put_all(call: calls.Call) -> None:
        for obj in objects:
            call.internal(obj).update(beside)
            call.put(obj)

    in_a_call(server, put_all)


def in_a_call(server: Server, do: Callable[[calls.Call], Any]) -> None:
    zorse = server.zorse
    account = zorse.store.account(server.secrets.account)
    assert account is not None
    caller = calls.Caller(account, False, None, account.api_version, "req_1")

    def work(unit: Unit) -> None:
        do(calls.Call(unit, zorse.services, caller, None, {}, versions.HEAD))

    scope = Scope(account.id, False)
    server.loop.run_until_complete(zorse.store.run(scope, work, write=True))


def test_a_payment_and_its_invoice_named_each_other(api: Api, server: Server, old: Caller) -> None:
    intent = held(old)
    paid = {"type": "payment_intent", "payment_intent": intent["id"]}
    payment = an("invoice_payment", invoice="in_1", is_default=True, payment=paid)
    keep(server, payment, payment_intent=intent["id"])
    keep(server, an("invoice", id="in_1", customer="cus_1", status="open"))
    shown = old.get(f"/v1/payment_intents/{intent['id']}", expand=["invoice"])
    assert shown["invoice"]["payment_intent"] == intent["id"]
    assert charge_of(old, intent)["invoice"] == "in_1"
    assert held(old)["invoice"] is None
    paths = ["payment_intent.payment_method", "charge.balance_transaction"]
    invoice = old.get("/v1/invoices/in_1", expand=paths)
    assert invoice["payment_intent"]["payment_method"]["object"] == "payment_method"
    assert invoice["payment_intent"]["invoice"] == "in_1"
    assert invoice["charge"]["id"] == intent["latest_charge"]
    refused = Caller(api, HEAD).refused("GET", "/v1/invoices/in_1", expand=["payment_intent"])
    assert refused["message"] == "This property cannot be expanded (payment_intent)."
    refused = old.refused("GET", "/v1/invoices/in_1", expand=["payments"])
    assert refused["message"] == "This property cannot be expanded (payments)."


def test_a_renewal_told_of_the_period_at_the_top(api: Api, server: Server, old: Caller) -> None:
    def renewed(start: int, end: int) -> dict[str, Any]:
        price = an("price", id="price_1", product="prod_1")
        item = an(
            "subscription_item",
            id="si_1",
            current_period_start=start,
            current_period_end=end,
            price=price,
            subscription="sub_1",
        )
        url = "/v1/subscription_items?subscription=sub_1"
        items = {"object": "list", "data": [item], "has_more": False, "url": url}
        return an("subscription", id="sub_1", customer="cus_1", items=items)

    before, after = renewed(100, 200), renewed(200, 300)
    previous = {"items": {"data": before["items"]["data"]}}
    in_a_call(server, lambda call: call.emit("customer.subscription.updated", after, previous))
    [told] = api.events("customer.subscription.updated")
    assert told["api_version"] == BEFORE
    assert told["data"]["previous_attributes"] == {
        "current_period_end": 200,
        "current_period_start": 100,
    }
    assert told["data"]["object"]["current_period_end"] == 300


# Smaller things -------------------------------------------------------------------------------


def test_naver_pay_was_taken() -> None:
    key = "POST /v1/payment_methods/{payment_method}"
    assert asked(BEFORE, key, naver_pay={"funding": "card"}, metadata={"a": "b"}) == {
        "metadata": {"a": "b"}
    }
    with pytest.raises(errors.ApiError) as caught:
        asked(SINCE, key, naver_pay={"funding": "card"})
    assert caught.value.code == "parameter_unknown"


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("checkout_session_subscription_payment", "applied_to_invoice"),
        ("checkout_session_subscription_payment_canceled", "unapplied_from_invoice"),
        ("adjustment", "adjustment"),
    ],
)
def test_a_balance_told_of_checkout_as_of_an_invoice(now: str, then: str) -> None:
    transaction = an("customer_balance_transaction", type=now)
    assert seen(BEFORE, transaction)["type"] == then
    assert seen(SINCE, transaction)["type"] == now


def test_an_issuing_authorization_was_closed() -> None:
    authorization = an("issuing.authorization", status="expired")
    assert seen(BEFORE, authorization)["status"] == "closed"
    assert seen(SINCE, authorization)["status"] == "expired"
    key = "GET /v1/issuing/authorizations"
    assert asked(SINCE, key, status="expired") == {"status": "expired"}
    with pytest.raises(errors.ApiError) as caught:
        asked(BEFORE, key, status="expired")
    assert caught.value.fields["param"] == "status"


SHIPPING = {
    "address": {
        "city": "Berlin",
        "country": "DE",
        "line1": "Straße 1",
        "line2": None,
        "postal_code": "10115",
        "state": None,
    },
    "name": "Jenny",
}


def test_a_session_had_its_shipping_details() -> None:
    collected = {"business_name": None, "individual_name": None, "shipping_details": SHIPPING}
    session = an("checkout.session", collected_information=collected)
    assert seen(BEFORE, session)["shipping_details"] == {
        **SHIPPING,
        "carrier": None,
        "phone": None,
        "tracking_number": None,
    }
    assert "shipping_details" not in seen(SINCE, session)
    assert seen(BEFORE, an("checkout.session"))["shipping_details"] is None
    nothing = {**collected, "shipping_details": None}
    session = an("checkout.session", collected_information=nothing)
    assert seen(BEFORE, session)["shipping_details"] is None
    # Before 2022-08-01 it had yet another name.
    session = an("checkout.session", collected_information=collected)
    assert seen("2022-08-01", session)["shipping_details"]["name"] == "Jenny"
    assert seen("2020-08-27", session)["shipping"]["name"] == "Jenny"


@pytest.mark.parametrize("type_", ["account", "capability", "person"])
@pytest.mark.parametrize("code", ["information_missing", "invalid_signator"])
def test_requirements_failed_for_another_reason(type_: str, code: str) -> None:
    skeleton = an(type_)
    requirements = skeleton.get("requirements") or {
        name: [] for name in ("currently_due", "eventually_due", "past_due", "pending_verification")
    }
    error = {"code": code, "reason": "No.", "requirement": "tax_id"}
    due = {**requirements, "currently_due": ["tax_id"], "errors": [error]}
    obj = an(type_, requirements=due) if type_ != "person" else {**skeleton, "requirements": due}
    assert seen(BEFORE, obj)["requirements"]["errors"][0]["code"] == "verification_failed_other"
    assert seen(SINCE, obj)["requirements"]["errors"][0]["code"] == code


def test_a_forwarding_error_had_another_code() -> None:
    code = "forwarding_api_retryable_upstream_error"
    assert versions.resolve(SINCE).error_code(code) == code
    assert versions.resolve(BEFORE).error_code(code) == "forwarding_api_upstream_connection_timeout"


def test_what_has_no_shape_is_told_in_the_changelog() -> None:
    told = [change for change in module.CHANGES if not change.lower and not change.lower_with]
    assert {change.version for change in module.CHANGES} == {SINCE}
    assert module.TOTAL_COUNT in told
    before, since = versions.resolve(BEFORE), versions.resolve(SINCE)
    assert all(before.before(change) for change in module.CHANGES)
    assert not any(since.before(change) for change in module.CHANGES)
