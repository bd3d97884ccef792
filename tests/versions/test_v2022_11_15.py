"""2022-11-15: what callers of before see and send."""

from typing import Any

import orjson
import pytest

from tests.api import Api, Server
from tests.versions.seen import Shelf, an, seen
from tests.versions.test_older_callers import Caller, paid
from zorse import errors, versions
from zorse.operations import call as calls
from zorse.operations.runner import Answer
from zorse.store.protocol import Scope, Unit

BEFORE = "2022-08-01"
SINCE = "2022-11-15"
EMPTY = {"object": "list", "data": [], "has_more": False, "url": "/v1/charges/ch_1/refunds"}


def charges(count: int) -> list[dict[str, Any]]:
    return [an("charge", id=f"ch_{n}", payment_intent="pi_1") for n in range(count, 0, -1)]


def refund(id_: str) -> dict[str, Any]:
    return an("refund", id=id_, charge="ch_1")


def test_a_charge_held_its_refunds_and_counted_them() -> None:
    held = {**EMPTY, "data": [refund("re_1")]}
    shown = seen(BEFORE, an("charge", id="ch_1"), Shelf(included={"refunds": held}))
    assert shown["refunds"]["data"][0]["id"] == "re_1"
    assert shown["refunds"]["total_count"] == 1
    assert "refunds" not in seen(SINCE, an("charge", id="ch_1"))


def test_refunds_beyond_the_first_page_are_counted() -> None:
    all_ = [refund(f"re_{n}") for n in range(25)]
    held = {**EMPTY, "data": all_[:10], "has_more": True}
    shown = seen(BEFORE, an("charge", id="ch_1"), Shelf(*all_, included={"refunds": held}))
    assert len(shown["refunds"]["data"]) == 10
    assert shown["refunds"]["total_count"] == 25


def test_an_intent_held_its_charges_newest_first() -> None:
    shelf = Shelf(*charges(2), an("charge", payment_intent="pi_2"), included={"refunds": EMPTY})
    intent = an("payment_intent", latest_charge="ch_2")
    shown = seen(BEFORE, intent, shelf)
    assert shown["latest_charge"] == "ch_2"
    assert [charge["id"] for charge in shown["charges"]["data"]] == ["ch_2", "ch_1"]
    assert shown["charges"]["data"][0]["refunds"]["object"] == "list"
    assert shown["charges"]["url"] == "/v1/charges?payment_intent=pi_1"
    assert (shown["charges"]["has_more"], shown["charges"]["total_count"]) == (False, 2)
    assert "charges" not in seen(SINCE, intent, shelf)


def test_an_intent_of_many_charges_counted_them_all() -> None:
    shelf = Shelf(*charges(12), included={"refunds": EMPTY})
    held = seen(BEFORE, an("payment_intent"), shelf)["charges"]
    assert (len(held["data"]), held["has_more"], held["total_count"]) == (10, True, 12)


@pytest.mark.parametrize(
    ("type_", "path", "now", "then"),
    [
        (
            "payment_intent",
            "last_payment_error",
            "payment_method_provider_timeout",
            "payment_intent_payment_attempt_failed",
        ),
        (
            "payment_intent",
            "last_payment_error",
            "payment_intent_payment_attempt_expired",
            "payment_intent_payment_attempt_failed",
        ),
        (
            "setup_intent",
            "last_setup_error",
            "setup_intent_setup_attempt_expired",
            "setup_attempt_failed",
        ),
        ("setup_intent", "last_setup_error", "card_declined", "card_declined"),
    ],
)
def test_why_a_payment_or_a_setup_failed_was_told_in_fewer_codes(
    type_: str, path: str, now: str, then: str
) -> None:
    intent = an(type_, **{path: {"code": now, "message": "No.", "type": "card_error"}})
    assert seen(BEFORE, intent)[path] == {"code": then, "message": "No.", "type": "card_error"}
    assert seen(SINCE, intent)[path]["code"] == now
    assert versions.resolve(BEFORE).error_code(now) == then
    assert versions.resolve(SINCE).error_code(now) == now


def test_a_failed_charge_told_fewer_codes_too() -> None:
    charge = an("charge", failure_code="payment_method_customer_decline")
    shelf = Shelf(included={"refunds": EMPTY})
    shown = seen(BEFORE, charge, shelf)
    assert shown["failure_code"] == "payment_intent_payment_attempt_failed"
    assert seen(SINCE, charge)["failure_code"] == "payment_method_customer_decline"


@pytest.mark.parametrize(
    ("version", "code"),
    [
        (BEFORE, "payment_intent_payment_attempt_failed"),
        (SINCE, "payment_method_provider_timeout"),
    ],
)
def test_an_error_has_the_code_of_then(server: Server, version: str, code: str) -> None:
    zorse = server.zorse
    account = zorse.store.account(server.secrets.account)
    assert account is not None
    caller = calls.Caller(account, False, None, version, "req_1")
    error = errors.ApiError(402, "card_error", "No answer.", code="payment_method_provider_timeout")

    def work(unit: Unit) -> Answer:
        call = calls.Call(unit, zorse.services, caller, None, {}, versions.resolve(version))
        return zorse.app.runner.error(error, caller, call)

    scope = Scope(account.id, False)
    answer = server.loop.run_until_complete(zorse.store.run(scope, work, write=False))
    told = orjson.loads(answer.body)["error"]
    assert told["code"] == answer.error_code == code
    assert told["doc_url"].endswith(code.replace("_", "-"))


def test_an_intent_counts_what_was_tried(api: Api) -> None:
    api.get("/v1/balance")
    old = Caller(api, BEFORE)
    intent = old.post("/v1/payment_intents", amount=1000, currency="usd")
    assert intent["charges"]["total_count"] == 0
    for method in ("pm_card_visa_chargeDeclined", "pm_card_visa_chargeDeclined"):
        answer = api.request(
            "POST",
            f"/v1/payment_intents/{intent['id']}/confirm",
            {"payment_method": method, "return_url": "https://example.com/back"},
            headers=old.headers,
        )
        assert answer.status == 402
    held = answer.error["payment_intent"]["charges"]
    assert held["total_count"] == 2
    assert held["data"][0]["id"] == answer.error["charge"]


def test_what_is_held_may_be_asked_for_all_the_same(api: Api) -> None:
    api.get("/v1/balance")
    old = Caller(api, BEFORE)
    intent = paid(old)
    path = f"/v1/payment_intents/{intent['id']}"
    assert old.get(path, expand=["charges", "charges.data.refunds"]) == old.get(path)
    charge = f"/v1/charges/{intent['latest_charge']}"
    assert old.get(charge, expand=["refunds"]) == old.get(charge)
    old.post("/v1/refunds", charge=intent["latest_charge"])
    shown = old.get(charge, expand=["refunds.data.balance_transaction"])
    assert shown["refunds"]["data"][0]["balance_transaction"]["type"] == "refund"
    error = api.refused("GET", path, {"expand": ["charges"]})
    assert error["param"] == "expand"


def test_a_charge_in_an_event_held_its_refunds(api: Api) -> None:
    old = Caller(api, BEFORE)
    charge = paid(old)["charges"]["data"][0]["id"]
    old.post("/v1/refunds", charge=charge)
    [event] = old.get("/v1/events", type="charge.refunded")["data"]
    assert event["api_version"] == BEFORE
    assert event["data"]["object"]["refunds"]["total_count"] == 1
