"""2019-12-03: what callers of before see and send, however old they are."""

from typing import Any

import pytest

from tests.api import Api
from tests.versions.seen import Shelf, an, asked, seen
from tests.versions.test_older_callers import Caller
from tests.versions.test_v2020_08_27 import NOTHING
from tests.versions.test_v2022_08_01 import refused
from zorse import versions
from zorse.versions import v2019_12_03 as module

BEFORE = "2019-11-05"
OLDEST = "2011-01-01"
SINCE = "2019-12-03"
VOID = "POST /v1/invoices/{invoice}/void"
SUBSCRIBE = "POST /v1/subscriptions"
SESSIONS = "POST /v1/checkout/sessions"
SETTINGS = "invoice_customer_balance_settings"
CONSUMED = {"consume_applied_balance_on_void": True}
RETURNED = {"consume_applied_balance_on_void": False}


def test_all_that_is_older_is_alike() -> None:
    oldest, before = versions.resolve(OLDEST), versions.resolve(BEFORE)
    assert oldest.changes == before.changes
    assert oldest.contract is before.contract
    assert set(module.CHANGES) == set(before.changes) - set(versions.resolve(SINCE).changes)


# Lines of invoices ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("origin", "id_"),
    [
        ({"invoice_item": "ii_1"}, "ii_1"),
        ({"subscription_item": "si_1"}, "si_1"),
        ({"invoice_item": "ii_1", "subscription_item": "si_1"}, "ii_1"),
        ({"invoice_item": None, "subscription_item": None}, "il_1"),
    ],
)
def test_a_line_had_the_id_of_what_it_came_from(origin: dict[str, Any], id_: str) -> None:
    line = {"id": "il_1", "object": "line_item", **origin}
    shown = module.LINE_IDS.lower["line_item"](line)
    assert shown == {**line, "id": id_, "unique_id": "il_1"}


def test_a_line_has_its_own_id_beside_it() -> None:
    assert seen(BEFORE, an("line_item", id="il_1"))["unique_id"] == "il_1"
    assert "unique_id" not in seen(SINCE, an("line_item", id="il_1"))


# Credit notes and balances ----------------------------------------------------------------------


def test_crediting_a_paid_invoice_can_be_told_apart() -> None:
    """What is left over is for the behaviour to work out, which asks for this."""
    assert versions.resolve(BEFORE).before(module.PAID_INVOICE_CREDITED)
    assert not versions.resolve(SINCE).before(module.PAID_INVOICE_CREDITED)


def test_voiding_used_up_the_balance() -> None:
    assert asked(BEFORE, VOID) == {"consume_applied_balance": True}
    assert asked(BEFORE, VOID, consume_applied_balance=False) == {"consume_applied_balance": False}
    assert asked(SINCE, VOID) == {}
    assert refused(SINCE, VOID, consume_applied_balance=True).code == "parameter_unknown"


@pytest.mark.parametrize("key", [SUBSCRIBE, "POST /v1/subscriptions/{subscription_exposed_id}"])
def test_a_subscription_says_what_voiding_does(key: str) -> None:
    assert asked(BEFORE, key)[SETTINGS] == CONSUMED
    assert asked(BEFORE, key, **{SETTINGS: RETURNED})[SETTINGS] == RETURNED
    assert SETTINGS not in asked(SINCE, key)
    assert refused(SINCE, key, **{SETTINGS: CONSUMED}).code == "parameter_unknown"


def test_a_checkout_session_says_what_voiding_does() -> None:
    params = asked(BEFORE, SESSIONS, subscription_data={"description": "Tea"})
    assert params["subscription_data"] == {"description": "Tea", SETTINGS: CONSUMED}
    params = asked(BEFORE, SESSIONS, subscription_data={SETTINGS: RETURNED})
    assert params["subscription_data"] == {SETTINGS: RETURNED}
    assert "subscription_data" not in asked(BEFORE, SESSIONS, mode="payment")


# Tax information --------------------------------------------------------------------------------


def test_a_customer_had_one_tax_id() -> None:
    verification = {"status": "verified", "verified_address": "Berlin", "verified_name": "ACME"}
    newest = an(
        "tax_id",
        id="txi_2",
        customer="cus_1",
        value="DE2",
        type="eu_vat",
        verification=verification,
    )
    older = an("tax_id", id="txi_1", customer="cus_1", value="DE1", type="eu_vat")
    shelf = Shelf(newest, older, included=NOTHING)
    shown = seen(BEFORE, an("customer", id="cus_1"), shelf)
    assert shown["tax_info"] == {"tax_id": "DE2", "type": "vat"}
    assert shown["tax_info_verification"] == {"status": "verified", "verified_name": "ACME"}
    shown = seen(SINCE, an("customer", id="cus_1"), shelf)
    assert not shown.keys() & {"tax_info", "tax_info_verification"}


def test_a_customer_without_a_tax_id_had_no_tax_information() -> None:
    shown = seen(BEFORE, an("customer", id="cus_1"), Shelf(included=NOTHING))
    assert (shown["tax_info"], shown["tax_info_verification"]) == (None, None)


def test_tax_information_is_a_tax_id(api: Api) -> None:
    api.get("/v1/balance")
    old = Caller(api, BEFORE)
    first = {"tax_id": "DE123456789", "type": "vat"}
    customer = old.post("/v1/customers", tax_info=first)
    path = f"/v1/customers/{customer['id']}"
    assert customer["tax_info"] == first
    [tax_id] = api.get(f"{path}/tax_ids")["data"]
    assert (tax_id["type"], tax_id["value"]) == ("eu_vat", "DE123456789")
    second = {"tax_id": "DE999999999", "type": "vat"}
    assert old.post(path, tax_info=second)["tax_info"] == second
    assert old.get(path)["tax_info"] == second
    assert old.post(path, name="Ada")["tax_info"] == second
    assert "tax_info" not in api.get(path)
    assert api.refused("POST", path, {"tax_info": first})["code"] == "parameter_unknown"
    error = old.refused("POST", path, tax_info={"tax_id": "1", "type": "ein"})
    assert error["param"] == "tax_info[type]"
