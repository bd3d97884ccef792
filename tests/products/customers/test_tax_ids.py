"""Tax ids of customers and of the account: their form, their country, and their verification."""

from typing import Any

import pytest

from tests.api import Api, Server


def customer(api: Api, **more: Any) -> str:
    return str(api.post("/v1/customers", more)["id"])


def test_a_customer_is_given_a_tax_id(api: Api) -> None:
    owner = customer(api)
    tax_id = api.post(f"/v1/customers/{owner}/tax_ids", type="eu_vat", value="DE123456789")
    assert tax_id["id"].startswith("txi_")
    assert tax_id["country"] == "DE"
    assert tax_id["customer"] == owner
    assert tax_id["owner"] == {"customer": owner, "customer_account": None, "type": "customer"}
    assert tax_id["verification"] == {
        "status": "pending",
        "verified_address": None,
        "verified_name": None,
    }
    assert api.get(f"/v1/customers/{owner}/tax_ids/{tax_id['id']}") == tax_id
    assert api.get(f"/v1/tax_ids/{tax_id['id']}") == tax_id
    [event] = api.events("customer.tax_id.created")
    assert event["data"]["object"] == tax_id


def test_a_customer_may_be_made_with_tax_ids(api: Api) -> None:
    data = [{"type": "eu_vat", "value": "IE1234567AB"}, {"type": "ch_vat", "value": "CHE-1 MWST"}]
    made = api.post("/v1/customers", tax_id_data=data, expand=["tax_ids"])
    shown = made["tax_ids"]["data"]
    assert {(tax_id["type"], tax_id["country"]) for tax_id in shown} == {
        ("eu_vat", "IE"),
        ("ch_vat", "CH"),
    }
    assert api.get(f"/v1/customers/{made['id']}/tax_ids")["data"] == shown
    assert api.event_types() == [
        "customer.created",
        "customer.tax_id.created",
        "customer.tax_id.created",
    ]


def test_no_customer_is_made_with_a_wrong_tax_id(api: Api) -> None:
    data = [{"type": "gb_vat", "value": "GB123456789"}, {"type": "eu_vat", "value": "DE12"}]
    error = api.refused("POST", "/v1/customers", {"tax_id_data": data})
    assert error["code"] == "tax_id_invalid"
    assert error["message"] == "Invalid value for eu_vat."
    assert error["param"] == "tax_id_data[1][value]"
    assert api.get("/v1/customers")["data"] == []
    assert api.event_types() == []


@pytest.mark.parametrize(
    ("type_", "value", "country"),
    [
        ("eu_vat", "EL123456789", "GR"),
        ("eu_vat", "XI123456789", "GB"),
        ("eu_vat", "NL123456789B12", "NL"),
        ("eu_vat", "FR AB 123 456 789", "FR"),
        ("gb_vat", "GB123456789", "GB"),
        ("au_abn", "12345678912", "AU"),
        ("us_ein", "12-3456789", "US"),
        ("eu_oss_vat", "EU123456789", None),
        ("no_vat", "123456789MVA", "NO"),
    ],
)
def test_a_tax_id_tells_its_country(api: Api, type_: str, value: str, country: str | None) -> None:
    tax_id = api.post(f"/v1/customers/{customer(api)}/tax_ids", type=type_, value=value)
    assert tax_id["country"] == country
    assert tax_id["value"] == value


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        ("eu_vat", "DE12345678"),
        ("eu_vat", "US123456789"),
        ("eu_vat", "123456789"),
        ("gb_vat", "DE123456789"),
        ("au_abn", "123"),
        ("us_ein", "12-345678"),
        ("no_vat", " "),
    ],
)
def test_what_cannot_be_such_a_number_is_refused(api: Api, type_: str, value: str) -> None:
    path = f"/v1/customers/{customer(api)}/tax_ids"
    error = api.refused("POST", path, {"type": type_, "value": value})
    assert error["code"] == "tax_id_invalid"
    assert error["param"] == "value"
    assert api.get(path)["data"] == []


@pytest.mark.parametrize(
    ("type_", "value", "status"),
    [
        ("eu_vat", "DE000000000", "verified"),
        ("eu_vat", "NL000000000B01", "verified"),
        ("gb_vat", "GB111111111", "unverified"),
        ("au_abn", "000000000", "verified"),
        ("eu_vat", "DE222222222", "pending"),
    ],
)
def test_test_numbers_say_what_the_tax_office_answers(
    api: Api, server: Server, type_: str, value: str, status: str
) -> None:
    path = f"/v1/customers/{customer(api)}/tax_ids"
    tax_id = api.post(path, type=type_, value=value)
    assert tax_id["verification"]["status"] == "pending"
    server.settle()
    assert api.get(f"{path}/{tax_id['id']}")["verification"]["status"] == status
    told = api.events("customer.tax_id.updated")
    if status == "pending":
        assert told == []
    else:
        [event] = told
        assert event["data"]["object"]["verification"]["status"] == status
        before = event["data"]["previous_attributes"]
        assert before == {"verification": {"status": "pending"}}


def test_other_types_are_not_verified(api: Api) -> None:
    path = f"/v1/customers/{customer(api)}/tax_ids"
    tax_id = api.post(path, type="us_ein", value="00-0000000")
    assert tax_id["verification"]["status"] == "unavailable"


def test_a_deleted_tax_id_is_gone_and_told_of(api: Api, server: Server) -> None:
    path = f"/v1/customers/{customer(api)}/tax_ids"
    tax_id = api.post(path, type="eu_vat", value="DE000000000")
    stub = api.delete(f"{path}/{tax_id['id']}")
    assert stub == {"id": tax_id["id"], "object": "tax_id", "deleted": True}
    server.settle()
    api.refused("GET", f"{path}/{tax_id['id']}", status=404)
    assert api.events("customer.tax_id.updated") == []
    [event] = api.events("customer.tax_id.deleted")
    assert event["data"]["object"] == tax_id


def test_a_tax_id_is_found_under_its_customer_alone(api: Api) -> None:
    tax_id = api.post(f"/v1/customers/{customer(api)}/tax_ids", type="us_ein", value="12-3456789")
    other = customer(api)
    for method in ("GET", "DELETE"):
        api.refused(method, f"/v1/customers/{other}/tax_ids/{tax_id['id']}", status=404)
    api.refused("GET", "/v1/customers/cus_nowhere/tax_ids", status=404)


def test_tax_ids_go_with_their_customer(api: Api, server: Server) -> None:
    owner = customer(api)
    path = f"/v1/customers/{owner}/tax_ids"
    tax_id = api.post(path, type="eu_vat", value="DE000000000")["id"]
    api.delete(f"/v1/customers/{owner}")
    server.settle()
    api.refused("GET", path, status=404)
    api.refused("GET", f"/v1/tax_ids/{tax_id}", status=404)
    assert api.event_types()[-1] == "customer.deleted"


def test_the_account_has_tax_ids_of_its_own(api: Api) -> None:
    owner = customer(api)
    own = api.post("/v1/tax_ids", type="us_ein", value="12-3456789")
    assert own["customer"] is None
    assert own["owner"] == {"type": "self"}
    named = {"type": "customer", "customer": owner}
    theirs = api.post("/v1/tax_ids", type="us_ein", value="98-7654321", owner=named)
    assert theirs["customer"] == owner
    assert api.get("/v1/tax_ids")["data"] == [own]
    assert api.get("/v1/tax_ids", owner={"type": "self"})["data"] == [own]
    assert api.get("/v1/tax_ids", owner=named)["data"] == [theirs]
    assert len(api.events("customer.tax_id.created")) == 1
    api.delete(f"/v1/tax_ids/{own['id']}")
    assert api.get("/v1/tax_ids")["data"] == []
    assert api.events("customer.tax_id.deleted") == []


def test_an_owner_must_be_there(api: Api) -> None:
    asked: dict[str, Any] = {"type": "us_ein", "value": "12-3456789"}
    error = api.refused("POST", "/v1/tax_ids", {**asked, "owner": {"type": "customer"}})
    assert error["param"] == "owner[customer]"
    nobody = {"type": "customer", "customer": "cus_nowhere"}
    error = api.refused("POST", "/v1/tax_ids", {**asked, "owner": nobody})
    assert error["code"] == "resource_missing"
    assert error["param"] == "owner[customer]"
