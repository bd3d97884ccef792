"""2020-08-27: what callers of before see and send."""

from dataclasses import replace
from typing import Any

import pytest

from tests.api import Api, Server
from tests.versions.seen import Shelf, an, asked, seen
from tests.versions.test_older_callers import Caller
from tests.versions.test_v2022_08_01 import REFUNDS, charged, refused
from zorse import contract
from zorse.operations import call as calls
from zorse.store.protocol import Scope, Unit

BEFORE = "2020-03-02"
SINCE = "2020-08-27"
UPDATED = "payment_method.automatically_updated"
CARD_UPDATED = "payment_method.card_automatically_updated"
SCHEDULE = "POST /v1/subscription_schedules"
SUBSCRIBE = "POST /v1/subscriptions"


def own(params: dict[str, Any]) -> dict[str, Any]:
    """What a change made of parameters, without the mode of billing that came later."""
    return {name: value for name, value in params.items() if name != "billing_mode"}


def listed(*objects: dict[str, Any], more: bool = False) -> dict[str, Any]:
    return {"object": "list", "data": [*objects], "has_more": more, "url": "/v1/things"}


def rate(**fields: Any) -> dict[str, Any]:
    return an("tax_rate", percentage=19.5, inclusive=False, **fields)


def monthly(**fields: Any) -> dict[str, Any]:
    recurring = {
        "interval": "month",
        "interval_count": 1,
        "meter": None,
        "usage_type": "licensed",
    }
    return an(
        "price",
        id="gold",
        recurring=recurring,
        type="recurring",
        product="prod_1",
        unit_amount=900,
        unit_amount_decimal="900",
        **fields,
    )


def subscription(*items: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return an("subscription", items=listed(*items), **fields)


def item(quantity: int) -> dict[str, Any]:
    return an("subscription_item", price=monthly(), quantity=quantity)


# Tax rates --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rates", "percent"),
    [
        ([rate()], 19.5),
        ([], None),
        ([rate(rate_type="percentage")], 19.5),
        ([rate(rate_type="flat_amount")], None),
        ([rate(), rate()], None),
        ([{**rate(), "inclusive": True}], None),
    ],
)
def test_one_rate_was_a_percentage(rates: list[dict[str, Any]], percent: float | None) -> None:
    shown = seen(BEFORE, subscription(default_tax_rates=rates))
    assert shown["tax_percent"] == percent
    assert seen(BEFORE, an("invoice", default_tax_rates=rates))["tax_percent"] == percent
    assert "tax_percent" not in seen(SINCE, subscription(default_tax_rates=rates))
    assert "tax_percent" not in seen(SINCE, an("invoice", default_tax_rates=rates))


def test_a_subscription_without_rates_had_no_percentage() -> None:
    assert seen(BEFORE, subscription(default_tax_rates=None))["tax_percent"] is None


@pytest.mark.parametrize(
    "key",
    [
        SUBSCRIBE,
        "POST /v1/subscriptions/{subscription_exposed_id}",
        "POST /v1/customers/{customer}/subscriptions",
        "POST /v1/invoices",
        "POST /v1/invoices/{invoice}",
    ],
)
def test_a_percentage_could_be_sent(key: str) -> None:
    assert asked(BEFORE, key, tax_percent="7.25")["tax_percent"] == 7.25
    assert refused(SINCE, key, tax_percent="7.25").code == "parameter_unknown"


# Schedules --------------------------------------------------------------------------------------


def schedule(**fields: Any) -> dict[str, Any]:
    shape = contract.field_at(contract.load().resources["subscription_schedule"].shape, "phases")
    assert shape.items is not None
    phase = contract.blank(shape.items)
    assert phase["items"] == []
    return an("subscription_schedule", phases=[{**phase, **fields}])


def test_a_phase_had_plans_and_a_percentage() -> None:
    [phase] = seen(BEFORE, schedule(default_tax_rates=[rate()]))["phases"]
    assert phase["plans"] == []
    assert phase["tax_percent"] == 19.5
    assert "items" not in phase
    [phase] = seen(SINCE, schedule())["phases"]
    assert phase["items"] == []
    assert not phase.keys() & {"plans", "tax_percent"}


@pytest.mark.parametrize("key", [SCHEDULE, "POST /v1/subscription_schedules/{schedule}"])
def test_the_items_of_a_phase_were_sent_as_plans(key: str) -> None:
    sent = [{"plans": [{"price": "gold", "quantity": 2}], "tax_percent": 5, "end_date": 9}]
    [phase] = asked(BEFORE, key, phases=sent)["phases"]
    assert phase["items"] == [{"price": "gold", "quantity": 2}]
    assert phase["tax_percent"] == 5
    assert "plans" not in phase
    now = [{"items": [{"price": "gold"}], "end_date": 9}]
    assert refused(BEFORE, key, phases=now).code == "parameter_unknown"
    assert refused(SINCE, key, phases=sent).code == "parameter_unknown"


def test_a_preview_of_phases_took_plans_too() -> None:
    key = "POST /v1/invoices/create_preview"
    phases = [{"plans": [{"price": "gold"}], "end_date": 9}]
    [phase] = asked(BEFORE, key, schedule_details={"phases": phases})["schedule_details"]["phases"]
    assert phase["items"] == [{"price": "gold"}]
    assert refused(SINCE, key, schedule_details={"phases": phases}).code == "parameter_unknown"


# Events -----------------------------------------------------------------------------------------


def test_an_endpoint_wants_the_event_by_its_older_name(api: Api) -> None:
    api.get("/v1/balance")
    old = Caller(api, BEFORE)
    wanted = [CARD_UPDATED, "charge.failed"]
    endpoint = old.post(
        "/v1/webhook_endpoints", url="https://example.com/hook", enabled_events=wanted
    )
    path = f"/v1/webhook_endpoints/{endpoint['id']}"
    assert endpoint["enabled_events"] == wanted
    assert api.get(path)["enabled_events"] == [UPDATED, "charge.failed"]
    api.post(path, enabled_events=[UPDATED])
    assert old.get(path)["enabled_events"] == [CARD_UPDATED]
    error = old.refused("POST", path, enabled_events=[UPDATED])
    assert error["param"] == "enabled_events[0]"
    error = api.refused("POST", path, {"enabled_events": [CARD_UPDATED]})
    assert error["param"] == "enabled_events[0]"


@pytest.mark.parametrize(
    ("sent", "taken"),
    [
        (CARD_UPDATED, UPDATED),
        ("payment_method.card_*", UPDATED),
        ("payment_method.*", "payment_method.*"),
        ("*", "*"),
        ("charge.failed", "charge.failed"),
        (UPDATED, CARD_UPDATED),
    ],
)
def test_events_are_found_by_their_older_name(sent: str, taken: str) -> None:
    assert asked(BEFORE, "GET /v1/events", type=sent)["type"] == taken
    assert asked(BEFORE, "GET /v1/events", types=[sent])["types"] == [taken]
    assert asked(SINCE, "GET /v1/events", type=sent)["type"] == sent


def tell(server: Server, type_: str, id_: str) -> None:
    """Record an event of a payment method, as whatever causes it would."""
    zorse = server.zorse
    account = zorse.store.account(server.secrets.account)
    assert account is not None
    caller = calls.Caller(account, False, None, account.api_version)

    def work(unit: Unit) -> None:
        call = calls.Call(unit, zorse.services, caller, None, {})
        call.emit(type_, call.get("payment_method", id_))

    scope = Scope(account.id, False)
    server.loop.run_until_complete(zorse.store.run(scope, work, write=True))


def test_the_event_is_told_and_found_by_its_older_name(server: Server, api: Api) -> None:
    old = Caller(api, BEFORE)
    method = old.post("/v1/payment_methods", type="card", card={"token": "tok_visa"})
    tell(server, UPDATED, method["id"])
    [event] = old.get("/v1/events", type=CARD_UPDATED)["data"]
    assert event["type"] == CARD_UPDATED
    assert event["data"]["object"]["id"] == method["id"]
    assert old.get("/v1/events", type=UPDATED)["data"] == []
    assert (
        api.get(
            f"/v1/events/{event['id']}",
        )["type"]
        == CARD_UPDATED
    )


# Checkout ---------------------------------------------------------------------------------------


def test_a_session_displayed_plans_and_what_is_sold_once() -> None:
    once = an("price", id="tea", product="prod_2", unit_amount=500, currency="usd")
    items = listed(
        an("item", price=monthly(currency="usd"), quantity=2, currency="usd"),
        an("item", price=once, quantity=1, currency="usd", description="Some tea"),
    )
    product = an("product", id="prod_2", name="Tea", description="Green")
    shelf = Shelf(product, included={"line_items": items})
    plan, custom = seen(BEFORE, an("checkout.session"), shelf)["display_items"]
    assert (plan["type"], plan["amount"], plan["quantity"]) == ("plan", 900, 2)
    assert (plan["plan"]["id"], plan["plan"]["interval"]) == ("gold", "month")
    assert custom == {
        "amount": 500,
        "currency": "usd",
        "custom": {"description": "Green", "images": [], "name": "Tea"},
        "quantity": 1,
        "type": "custom",
    }
    assert "display_items" not in seen(SINCE, an("checkout.session"), shelf)


def test_a_session_that_sells_nothing_displayed_nothing() -> None:
    assert seen(BEFORE, an("checkout.session", mode="setup"))["display_items"] == []


# What customers and prices held -----------------------------------------------------------------

NOTHING = {"sources": listed(), "subscriptions": listed(), "tax_ids": listed()}


@pytest.mark.parametrize(
    ("name", "type_"),
    [("sources", "card"), ("subscriptions", "subscription"), ("tax_ids", "tax_id")],
)
def test_a_customer_held_lists_and_counted_them(name: str, type_: str) -> None:
    all_ = [an(type_, id=f"x_{n}", customer="cus_1") for n in range(12)]
    shelf = Shelf(*all_, included={**NOTHING, name: listed(*all_[:10], more=True)})
    customer = an("customer", id="cus_1")
    held = seen(BEFORE, customer, shelf)[name]
    assert (len(held["data"]), held["has_more"], held["total_count"]) == (10, True, 12)
    assert name not in seen(SINCE, customer, shelf)


def test_a_customer_of_then(api: Api) -> None:
    api.get("/v1/balance")
    old = Caller(api, BEFORE)
    made = old.post(
        "/v1/customers", source="tok_visa", tax_id_data=[{"type": "eu_vat", "value": "DE123456789"}]
    )
    customer = old.get(f"/v1/customers/{made['id']}")
    assert customer["sources"]["data"][0]["id"] == customer["default_source"]
    assert customer["sources"]["url"] == f"/v1/customers/{made['id']}/sources"
    assert customer["sources"]["total_count"] == 1
    assert customer["tax_ids"]["data"][0]["value"] == "DE123456789"
    assert customer["subscriptions"]["data"] == []
    [listed_] = old.get("/v1/customers")["data"]
    assert listed_["sources"]["data"][0]["object"] == "card"
    now = api.get(f"/v1/customers/{made['id']}")
    assert not now.keys() & {"sources", "subscriptions", "tax_ids"}
    # Those who ask see no more than those who do not have to.
    assert old.get(f"/v1/customers/{made['id']}", expand=["sources"]) == customer


def test_a_deleted_customer_holds_nothing(api: Api) -> None:
    api.get("/v1/balance")
    old = Caller(api, BEFORE)
    customer = old.post("/v1/customers", source="tok_visa")
    api.delete(f"/v1/customers/{customer['id']}")
    gone = old.get(f"/v1/customers/{customer['id']}")
    assert gone == {"id": customer["id"], "object": "customer", "deleted": True}


def test_prices_and_plans_held_their_tiers() -> None:
    tier = {
        "flat_amount": None,
        "flat_amount_decimal": None,
        "unit_amount": 500,
        "unit_amount_decimal": "500",
        "up_to": None,
    }
    shelf = Shelf(included={"tiers": [tier]})
    tiered = {"billing_scheme": "tiered", "tiers_mode": "graduated"}
    assert seen(BEFORE, an("price", **tiered), shelf)["tiers"] == [tier]
    assert seen(BEFORE, an("plan", **tiered), shelf)["tiers"] == [tier]
    assert seen(BEFORE, an("plan"))["tiers"] is None
    assert "tiers" not in seen(BEFORE, an("price"))
    assert "tiers" not in seen(SINCE, an("price", **tiered), shelf)
    assert "tiers" not in seen(SINCE, an("plan", **tiered), shelf)


def test_a_tiered_price_of_then(api: Api) -> None:
    api.get("/v1/balance")
    old = Caller(api, BEFORE)
    price = old.post(
        "/v1/prices",
        currency="usd",
        billing_scheme="tiered",
        tiers_mode="graduated",
        tiers=[{"up_to": 5, "unit_amount": 500}, {"up_to": "inf", "unit_amount": 300}],
        recurring={"interval": "month"},
        product_data={"name": "Tea"},
    )
    shown = old.get(f"/v1/prices/{price['id']}")
    assert [tier["unit_amount"] for tier in shown["tiers"]] == [500, 300]
    assert "tiers" not in api.get(f"/v1/prices/{price['id']}")


# Cards ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("result", "authenticated", "succeeded"),
    [
        ("authenticated", True, True),
        ("attempt_acknowledged", False, True),
        ("exempted", False, True),
        ("failed", False, False),
        ("not_supported", False, False),
    ],
)
def test_a_charge_told_by_flags_how_3d_secure_went(
    result: str, authenticated: bool, succeeded: bool
) -> None:
    shelf = Shelf(included={"refunds": REFUNDS})
    card = seen(BEFORE, charged(result), shelf)["payment_method_details"]["card"]
    assert card["three_d_secure"]["authenticated"] is authenticated
    assert card["three_d_secure"]["succeeded"] is succeeded
    card = seen(SINCE, charged(result), shelf)["payment_method_details"]["card"]
    assert not card["three_d_secure"].keys() & {"authenticated", "succeeded"}


def test_a_charge_without_3d_secure_told_nothing_of_it() -> None:
    shelf = Shelf(included={"refunds": REFUNDS})
    charge = charged("failed")
    charge["payment_method_details"]["card"]["three_d_secure"] = None
    card = seen(BEFORE, charge, shelf)["payment_method_details"]["card"]
    assert card["three_d_secure"] is None


# Proration --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key",
    [
        SUBSCRIBE,
        "POST /v1/subscriptions/{subscription_exposed_id}",
        "POST /v1/subscription_items/{item}",
        "DELETE /v1/subscription_items/{item}",
        "POST /v1/subscription_schedules/{schedule}",
    ],
)
def test_proration_was_asked_for_by_yes_or_no(key: str) -> None:
    assert own(asked(BEFORE, key, prorate=True)) == {"proration_behavior": "create_prorations"}
    assert own(asked(BEFORE, key, prorate=False)) == {"proration_behavior": "none"}
    assert own(asked(BEFORE, key, proration_behavior="always_invoice", prorate=True)) == {
        "proration_behavior": "always_invoice"
    }
    assert refused(SINCE, key, prorate=True).code == "parameter_unknown"


def test_cancelling_still_takes_yes_or_no() -> None:
    key = "DELETE /v1/subscriptions/{subscription_exposed_id}"
    assert asked(BEFORE, key, prorate=True) == asked(SINCE, key, prorate=True) == {"prorate": True}


# Requirements -----------------------------------------------------------------------------------

DUE = [
    "owners.first_name",
    "company.tax_id",
    "owners.last_name",
    "company.owners_provided",
    "representative.phone",
    "directors.dob.day",
    "company.executives_provided",
    "person_1.first_name",
]
ROLES = [
    "relationship.owner",
    "company.tax_id",
    "relationship.representative",
    "relationship.director",
    "relationship.executive",
    "person_1.first_name",
]


def required(type_: str, name: str, **fields: Any) -> dict[str, Any]:
    shape = contract.field_at(contract.load().resources[type_].shape, name)
    return {name: {**contract.blank(replace(shape, nullable=False)), **fields}}


@pytest.mark.parametrize("type_", ["account", "capability"])
@pytest.mark.parametrize("name", ["requirements", "future_requirements"])
def test_roles_were_required_as_such(type_: str, name: str) -> None:
    error = {"code": "invalid_value_other", "reason": "No.", "requirement": "owners.first_name"}
    alternative = {
        "alternative_fields_due": ["owners.email", "owners.phone"],
        "original_fields_due": ["representative.email"],
    }
    fields = required(
        type_, name, currently_due=DUE, errors=[error], alternatives=[alternative], past_due=[]
    )
    obj = an(type_, **fields)
    shown = seen(BEFORE, obj)[name]
    assert shown["currently_due"] == ROLES
    assert shown["errors"] == [{**error, "requirement": "relationship.owner"}]
    assert shown["alternatives"] == [
        {
            "alternative_fields_due": ["relationship.owner"],
            "original_fields_due": ["relationship.representative"],
        }
    ]
    assert seen(SINCE, obj)[name]["currently_due"] == DUE


def test_a_country_required_roles_as_such() -> None:
    fields = {"additional": DUE, "minimum": ["representative.phone"]}
    spec = an("country_spec", verification_fields={"company": fields, "individual": fields})
    shown = seen(BEFORE, spec)["verification_fields"]
    assert shown["company"] == shown["individual"]
    assert shown["company"] == {"additional": ROLES, "minimum": ["relationship.representative"]}
    assert seen(SINCE, spec)["verification_fields"]["company"] == fields


@pytest.mark.parametrize("type_", ["account", "capability", "person"])
@pytest.mark.parametrize(
    ("now", "then"),
    [
        (
            "verification_document_issue_or_expiry_date_missing",
            "verification_document_failed_other",
        ),
        ("verification_document_not_signed", "verification_document_failed_other"),
        ("verification_failed_tax_id_match", "verification_failed_other"),
        ("verification_failed_tax_id_not_issued", "verification_failed_other"),
        ("verification_failed_name_match", "verification_failed_name_match"),
    ],
)
def test_verification_failed_for_fewer_reasons(type_: str, now: str, then: str) -> None:
    error = {"code": now, "reason": "No.", "requirement": "company.tax_id"}
    fields = required(type_, "requirements", errors=[error], currently_due=["company.tax_id"])
    obj = an(type_, **fields)
    assert seen(BEFORE, obj)["requirements"]["errors"][0]["code"] == then
    assert seen(SINCE, obj)["requirements"]["errors"][0]["code"] == now


# Subscriptions ----------------------------------------------------------------------------------


def test_a_subscription_of_one_item_had_its_plan() -> None:
    shown = seen(BEFORE, subscription(item(3)))
    assert (shown["plan"]["id"], shown["plan"]["amount"], shown["quantity"]) == ("gold", 900, 3)
    assert shown["plan"]["object"] == "plan"
    shown = seen(BEFORE, subscription(item(3), item(1)))
    assert (shown["plan"], shown["quantity"]) == (None, None)
    assert not seen(SINCE, subscription(item(3))).keys() & {"plan", "quantity"}


def test_the_upcoming_invoice_was_asked_whether_to_prorate() -> None:
    key = "GET /v1/invoices/upcoming"
    raised = asked("2020-03-02", key, subscription="sub_1", subscription_prorate=False)
    assert raised["subscription_details"] == {"proration_behavior": "none"}
    raised = asked("2020-03-02", key, subscription="sub_1", subscription_prorate=True)
    assert raised["subscription_details"] == {"proration_behavior": "create_prorations"}
