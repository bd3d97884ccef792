"""2025-03-31.basil, subscriptions: what callers of before see and send."""

from typing import Any

import pytest

from tests.api import Api
from tests.versions.seen import Shelf, an, asked, seen
from tests.versions.test_older_callers import Caller
from zorse import contract, errors, versions
from zorse.versions import v2025_03_31 as module
from zorse.versions.v2025_03_31 import subscriptions

BEFORE = "2025-02-24.acacia"
SINCE = "2025-03-31.basil"
CREATE = "POST /v1/subscriptions"
UPDATE = "POST /v1/subscriptions/{subscription_exposed_id}"
SCHEDULE = "POST /v1/subscription_schedules"
PREVIEW = "POST /v1/invoices/create_preview"
UPCOMING = "GET /v1/invoices/upcoming"
LINES = "GET /v1/invoices/upcoming/lines"
RECURRING = {"interval": "month", "interval_count": 1, "meter": None, "usage_type": "licensed"}


def own(params: dict[str, Any]) -> dict[str, Any]:
    """What a change made of parameters, without the mode of billing that came later."""
    return {name: value for name, value in params.items() if name != "billing_mode"}


def refused(version: str, key: str, **params: Any) -> errors.ApiError:
    with pytest.raises(errors.ApiError) as caught:
        asked(version, key, **params)
    return caught.value


def item(id_: str = "si_1", start: int = 100, end: int = 200) -> dict[str, Any]:
    price = an("price", id="price_1", product="prod_1", recurring=RECURRING, type="recurring")
    return an(
        "subscription_item",
        id=id_,
        current_period_start=start,
        current_period_end=end,
        price=price,
        subscription="sub_1",
    )


def subscription(*items: dict[str, Any], **fields: Any) -> dict[str, Any]:
    listed = {
        "object": "list",
        "data": list(items),
        "has_more": False,
        "total_count": len(items),
        "url": "/v1/subscription_items?subscription=sub_1",
    }
    return an("subscription", id="sub_1", items=listed, **fields)


# Periods --------------------------------------------------------------------------------------


def test_a_subscription_had_the_period_of_its_items() -> None:
    now = subscription(item())
    shown = seen(BEFORE, now)
    assert (shown["current_period_start"], shown["current_period_end"]) == (100, 200)
    assert not shown["items"]["data"][0].keys() & {"current_period_start", "current_period_end"}
    kept = seen(SINCE, now)
    assert "current_period_end" not in kept
    assert kept["items"]["data"][0]["current_period_end"] == 200


def test_of_several_periods_the_one_that_ends_first() -> None:
    shown = seen(BEFORE, subscription(item("si_1", 50, 900), item("si_2", 100, 200)))
    assert (shown["current_period_start"], shown["current_period_end"]) == (100, 200)


def test_a_subscription_without_items_is_at_its_anchor() -> None:
    shown = seen(BEFORE, subscription(billing_cycle_anchor=77))
    assert (shown["current_period_start"], shown["current_period_end"]) == (77, 77)


def test_an_item_alone_had_no_period() -> None:
    assert "current_period_end" not in seen(BEFORE, item())


# Discounts ------------------------------------------------------------------------------------


def discount(id_: str = "di_1") -> dict[str, Any]:
    return an("discount", id=id_, source={"type": "coupon", "coupon": "FREE"})


@pytest.mark.parametrize("make", [subscription, lambda **fields: an("invoice", **fields)])
def test_the_first_discount_stood_there_whole(make: Any) -> None:
    shelf = Shelf(discount("di_1"), discount("di_2"), an("coupon", id="FREE"))
    shown = seen(BEFORE, make(discounts=["di_2", "di_1"]), shelf)
    assert (shown["discount"]["object"], shown["discount"]["id"]) == ("discount", "di_2")
    assert shown["discounts"] == ["di_2", "di_1"]
    assert seen(BEFORE, make(discounts=[]))["discount"] is None
    assert "discount" not in seen(SINCE, make(discounts=["di_1"]), shelf)


def phase(*discounts: dict[str, Any]) -> dict[str, Any]:
    return {
        "add_invoice_items": [],
        "application_fee_percent": None,
        "billing_cycle_anchor": None,
        "billing_thresholds": None,
        "collection_method": None,
        "currency": "usd",
        "default_payment_method": None,
        "default_tax_rates": [],
        "description": None,
        "discounts": list(discounts),
        "end_date": 200,
        "invoice_settings": None,
        "items": [],
        "metadata": {},
        "on_behalf_of": None,
        "proration_behavior": "none",
        "start_date": 100,
        "transfer_data": None,
        "trial": None,
        "trial_end": None,
    }


def by(**fields: str | None) -> dict[str, Any]:
    return {"coupon": None, "discount": None, "promotion_code": None, **fields}


@pytest.mark.parametrize(
    "named", [by(coupon="FREE"), by(discount="di_1"), by(promotion_code="promo_1")]
)
def test_a_phase_had_one_coupon(named: dict[str, Any]) -> None:
    code = an("promotion_code", id="promo_1", promotion={"type": "coupon", "coupon": "FREE"})
    shelf = Shelf(discount(), code)
    schedule = an("subscription_schedule", phases=[phase(named, by(coupon="LATER")), phase()])
    shown = seen(BEFORE, schedule, shelf)
    assert [one["coupon"] for one in shown["phases"]] == ["FREE", None]
    assert "coupon" not in seen(SINCE, schedule, shelf)["phases"][0]


@pytest.mark.parametrize(("key", "more"), [(CREATE, {"customer": "cus_1"}), (UPDATE, {})])
@pytest.mark.parametrize("name", ["coupon", "promotion_code"])
def test_a_subscription_took_one_coupon_or_code(key: str, more: dict[str, str], name: str) -> None:
    found = own(asked(BEFORE, key, **{name: "FREE"}, **more))
    assert found == {"discounts": [{name: "FREE"}], **more}
    assert own(asked(BEFORE, key, **{name: ""}, **more)) == {"discounts": "", **more}
    assert asked(BEFORE, key, discounts=[{"coupon": "A"}], **more)["discounts"] == [{"coupon": "A"}]
    assert refused(SINCE, key, **{name: "FREE"}, **more).code == "parameter_unknown"


def test_one_way_of_taking_something_off_at_a_time() -> None:
    error = refused(BEFORE, UPDATE, coupon="FREE", promotion_code="promo_1")
    assert error.status == 400
    error = refused(BEFORE, UPDATE, coupon="FREE", discounts=[{"coupon": "A"}])
    assert error.status == 400


def test_a_phase_took_a_coupon() -> None:
    taken = asked(BEFORE, SCHEDULE, phases=[{"items": [{"price": "price_1"}], "coupon": "FREE"}])
    assert taken["phases"][0]["discounts"] == [{"coupon": "FREE"}]
    assert "coupon" not in taken["phases"][0]
    phases = [{"items": [{"price": "price_1"}], "coupon": "FREE"}]
    assert refused(SINCE, SCHEDULE, phases=phases).code == "parameter_unknown"


def test_a_preview_took_coupons() -> None:
    phases = [{"items": [{"price": "price_1"}], "coupon": "LATER"}]
    taken = asked(BEFORE, PREVIEW, coupon="FREE", schedule_details={"phases": phases})
    assert taken["discounts"] == [{"coupon": "FREE"}]
    assert taken["schedule_details"]["phases"][0]["discounts"] == [{"coupon": "LATER"}]
    assert refused(SINCE, PREVIEW, coupon="FREE").code == "parameter_unknown"


@pytest.mark.parametrize("name", ["coupon", "promotion_code"])
def test_a_customers_coupon_is_known_to_older_callers_and_not_lost_unsaid(
    api: Api, name: str
) -> None:
    api.get("/v1/balance")
    old = Caller(api, BEFORE)
    answer = api.request("POST", "/v1/customers", {name: "FREE"}, headers=old.headers)
    assert (answer.status, answer.error["code"]) == (501, "not_implemented")
    assert name in answer.error["message"]
    assert api.refused("POST", "/v1/customers", {name: "FREE"})["code"] == "parameter_unknown"


# Usage ----------------------------------------------------------------------------------------


def price(**recurring: Any) -> dict[str, Any]:
    return an("price", product="prod_1", type="recurring", recurring={**RECURRING, **recurring})


@pytest.mark.parametrize(
    ("recurring", "aggregate"),
    [
        ({}, None),
        ({"usage_type": "metered"}, "sum"),
        ({"usage_type": "metered", "meter": "mtr_1"}, None),
    ],
)
def test_a_price_told_how_usage_was_added_up(
    recurring: dict[str, Any], aggregate: str | None
) -> None:
    shown = seen(BEFORE, price(**recurring))
    assert shown["recurring"]["aggregate_usage"] == aggregate
    assert "aggregate_usage" not in seen(SINCE, price(**recurring))["recurring"]
    plan = an("plan", **{"usage_type": "licensed", **recurring})
    assert seen(BEFORE, plan)["aggregate_usage"] == aggregate
    assert "aggregate_usage" not in seen(SINCE, plan)
    assert seen(BEFORE, an("price", product="prod_1", recurring=None))["recurring"] is None


def test_a_price_took_how_usage_is_added_up(api: Api) -> None:
    api.get("/v1/balance")
    recurring = {"interval": "month", "usage_type": "metered", "aggregate_usage": "sum"}
    params = {"currency": "usd", "unit_amount": 5, "product_data": {"name": "Calls"}}
    made = Caller(api, BEFORE).post("/v1/prices", **params, recurring=recurring)
    assert made["recurring"]["aggregate_usage"] == "sum"
    assert "aggregate_usage" not in api.get(f"/v1/prices/{made['id']}")["recurring"]
    error = api.refused("POST", "/v1/prices", {**params, "recurring": recurring})
    assert error["code"] == "parameter_unknown"
    taken = asked(BEFORE, "POST /v1/plans", currency="usd", interval="month", aggregate_usage="max")
    assert taken == {"currency": "usd", "interval": "month"}


def test_a_metered_price_needs_a_meter(api: Api) -> None:
    recurring = {"interval": "month", "usage_type": "metered"}
    params = {
        "currency": "usd",
        "unit_amount": 5,
        "product_data": {"name": "Calls"},
        "recurring": recurring,
    }
    error = api.refused("POST", "/v1/prices", params)
    assert (error["code"], error["param"]) == ("parameter_missing", "recurring[meter]")
    made = Caller(api, BEFORE).post("/v1/prices", **params)
    assert made["recurring"]["usage_type"] == "metered"


USAGE = "/v1/subscription_items/si_1/usage_records"
SUMMARIES = "/v1/subscription_items/si_1/usage_record_summaries"


def test_usage_records_were_there(api: Api) -> None:
    api.get("/v1/balance")
    headers = {"Stripe-Version": BEFORE}
    for method, path in (("POST", USAGE), ("GET", SUMMARIES)):
        answer = api.request(method, path, {"quantity": 1}, headers=headers)
        assert (answer.status, answer.error["code"]) == (501, "not_implemented")
        assert api.request(method, path, {"quantity": 1}).status == 404
    assert asked(BEFORE, subscriptions.USAGE_RECORDS, quantity=5, timestamp="now") == {
        "quantity": 5,
        "timestamp": "now",
    }
    assert refused(BEFORE, subscriptions.USAGE_RECORDS).code == "parameter_missing"


# Previews -------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [UPCOMING, LINES])
def test_the_upcoming_invoice_is_asked_for_as_a_preview(key: str) -> None:
    taken = asked(
        BEFORE,
        key,
        customer="cus_1",
        coupon="FREE",
        subscription="sub_1",
        subscription_items=[{"id": "si_1", "price": "price_2"}],
        subscription_proration_behavior="none",
        subscription_trial_from_plan=True,
        subscription_cancel_at_period_end=True,
        subscription_default_tax_rates=["txr_1"],
        subscription_trial_end="now",
        invoice_items=[{"price": "price_3"}],
        preview_mode="next",
    )
    details = taken["subscription_details"]
    assert details["items"] == [{"id": "si_1", "price": "price_2"}]
    assert details["proration_behavior"] == "none"
    assert details["trial_end"] == "now"
    assert details["cancel_at_period_end"] is True
    assert details["default_tax_rates"] == ["txr_1"]
    assert not [
        name
        for name in taken
        if name.startswith("subscription_") and name != "subscription_details"
    ]
    assert taken["discounts"] == [{"coupon": "FREE"}]
    assert taken["invoice_items"] == [{"price": "price_3"}]
    assert (taken["customer"], taken["subscription"]) == ("cus_1", "sub_1")


def test_what_both_forms_say_is_taken_together() -> None:
    taken = asked(
        BEFORE,
        UPCOMING,
        subscription_details={"items": [{"price": "price_1"}]},
        subscription_start_date=5,
    )
    assert taken["subscription_details"]["items"] == [{"price": "price_1"}]
    assert taken["subscription_details"]["start_date"] == 5


def test_a_preview_answers_for_the_upcoming_invoice() -> None:
    then = versions.resolve(BEFORE)
    operation = then.contract.operations[UPCOMING]
    assert then.became(operation) == PREVIEW
    assert then.became(then.contract.operations[LINES]) == ""
    assert module.CHANGES[0].version == SINCE
    for path in ("/v1/invoices/upcoming", "/v1/invoices/upcoming/lines"):
        found = then.contract.match("GET", path)
        assert found is not None
        assert found[0].path == path
    table = versions.resolve(SINCE).contract
    found = table.match("GET", "/v1/invoices/upcoming")
    assert found is not None
    assert found[0].key == "GET /v1/invoices/{invoice}"
    assert UPCOMING not in contract.load().operations


def test_the_upcoming_invoice_takes_nothing_else() -> None:
    assert refused(BEFORE, UPCOMING, subscription_nothing=1).code == "parameter_unknown"


def test_the_upcoming_invoice_waits_for_previews(api: Api) -> None:
    api.get("/v1/balance")
    headers = {"Stripe-Version": BEFORE}
    for path, named in (("", PREVIEW), ("/lines", LINES)):
        path = f"/v1/invoices/upcoming{path}"
        answer = api.request("GET", path, {"subscription": "sub_1"}, headers=headers)
        assert (answer.status, answer.error["code"]) == (501, "not_implemented")
        assert named in answer.error["message"]
