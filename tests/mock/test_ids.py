"""Ids that nobody has made come to life, stay, and are objects like any other."""

import pytest

from tests.api import Api, Server
from zorse.mock.runner import SAMPLE_HEADER


def test_an_id_comes_to_life_as_a_sample(suite: Api) -> None:
    answer = suite.request("GET", "/v1/customers/cus_123")
    assert answer.status == 200
    assert answer.headers[SAMPLE_HEADER] == "true"
    assert answer.body["id"] == "cus_123"
    assert answer.body["object"] == "customer"
    assert answer.body["created"] == suite.server.clock.now()


def test_it_is_remembered(mock: Server, suite: Api) -> None:
    before = suite.get("/v1/products/prod_123")
    mock.advance(days=1)
    assert suite.get("/v1/products/prod_123") == before


def test_it_is_changed_and_listed_and_deleted(suite: Api) -> None:
    changed = suite.post("/v1/customers/cus_123", name="Ada", metadata={"order": "6735"})
    assert changed["name"] == "Ada"
    assert suite.get("/v1/customers/cus_123") == changed
    assert suite.get("/v1/customers")["data"] == [changed]
    assert suite.event_types() == ["customer.updated"]
    assert suite.delete("/v1/customers/cus_123")["deleted"] is True


def test_ids_in_parameters_come_to_life(suite: Api) -> None:
    intent = suite.post("/v1/payment_intents", amount=2_000, currency="usd", customer="cus_123")
    assert intent["customer"] == "cus_123"
    assert [customer["id"] for customer in suite.get("/v1/customers")["data"]] == ["cus_123"]


def test_so_do_ids_that_are_expanded(suite: Api) -> None:
    charge = suite.get("/v1/charges/ch_123", expand=["balance_transaction"])
    assert charge["balance_transaction"]["object"] == "balance_transaction"


def test_a_made_up_payment_method_pays(suite: Api) -> None:
    """It holds the test card that suites have in mind, so that what follows is no sample."""
    answer = suite.request(
        "POST",
        "/v1/payment_intents",
        {
            "amount": 2_000,
            "currency": "usd",
            "customer": "cus_123",
            "payment_method": "pm_123",
            "automatic_payment_methods": {"enabled": True, "allow_redirects": "never"},
            "confirm": True,
        },
    )
    assert answer.body["status"] == "succeeded"
    assert SAMPLE_HEADER not in answer.headers
    charge = suite.get(f"/v1/charges/{answer.body['latest_charge']}")
    assert charge["payment_method_details"]["card"]["last4"] == "4242"


def test_a_made_up_token_pays(suite: Api) -> None:
    charge = suite.post("/v1/charges", amount=900, currency="usd", source="tok_123")
    assert charge["paid"] is True


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/v1/customers/pi_123", "No such customer: 'pi_123'"),
        ("/v1/subscriptions/sub_sched_123", "No such subscription: 'sub_sched_123'"),
        ("/v1/charges/cus_123", "No such charge: 'cus_123'"),
    ],
)
def test_an_id_of_another_type_does_not(suite: Api, path: str, message: str) -> None:
    assert suite.refused("GET", path, status=404)["message"] == message


def test_nor_does_one_in_a_parameter(suite: Api) -> None:
    error = suite.refused(
        "POST", "/v1/payment_intents", {"amount": 900, "currency": "usd", "customer": "prod_123"}
    )
    assert error["code"] == "resource_missing"
    assert error["param"] == "customer"


@pytest.mark.parametrize("id_", ["cus%20123", "cus_123%0A", "c" * 300])
def test_what_no_id_can_be_does_not(suite: Api, id_: str) -> None:
    suite.refused("GET", f"/v1/customers/{id_}", status=404)


def test_ids_that_say_nothing_of_a_type_come_to_life(suite: Api) -> None:
    assert suite.get("/v1/plans/gold")["id"] == "gold"
    assert suite.get("/v1/coupons/25OFF")["id"] == "25OFF"
    assert suite.get("/v1/accounts/acct_123/capabilities/card_payments")["id"] == "card_payments"


def test_what_was_made_and_deleted_stays_deleted(suite: Api) -> None:
    coupon = suite.post("/v1/coupons", id="SUMMER", percent_off=25)
    suite.delete(f"/v1/coupons/{coupon['id']}")
    suite.refused("GET", "/v1/coupons/SUMMER", status=404)
    customer = suite.post("/v1/customers", name="Ada")
    suite.delete(f"/v1/customers/{customer['id']}")
    assert suite.get(f"/v1/customers/{customer['id']}")["deleted"] is True
    suite.refused("POST", f"/v1/customers/{customer['id']}", status=404)


def test_a_sample_is_deleted_once_more_by_the_next_test(suite: Api) -> None:
    """Suites have one key and delete the same id in several of their tests."""
    for path in ("/v1/customers/cus_123", "/v1/coupons/25OFF", "/v1/accounts/acct_123"):
        for _ in range(3):
            assert suite.delete(path)["deleted"] is True
        assert "deleted" not in suite.get(path)


def test_a_product_that_is_made_with_its_price_is_not_taken(suite: Api) -> None:
    price = suite.post(
        "/v1/prices",
        unit_amount=900,
        currency="usd",
        product_data={"id": "tea", "name": "Tea"},
    )
    assert price["product"] == "tea"
    assert suite.get("/v1/products/tea")["name"] == "Tea"


def test_parents_in_a_path_are_those_of_the_sample(suite: Api) -> None:
    assert suite.get("/v1/accounts/acct_123/persons/person_123")["account"] == "acct_123"
    assert suite.get("/v1/customers/cus_123/sources/card_123")["customer"] == "cus_123"
    assert suite.get("/v1/application_fees/fee_123/refunds/fr_123")["fee"] == "fee_123"


def test_events_come_to_life_too(mock: Server, suite: Api) -> None:
    before = suite.get("/v1/events/evt_123")
    mock.advance(days=1)
    assert suite.get("/v1/events/evt_123") == before


def test_a_client_secret_is_believed(mock: Server) -> None:
    """A browser brings the secret of an intent that a suite made up."""
    browser = Api(mock, "pk_test_123")
    intent = browser.get("/v1/payment_intents/pi_123", client_secret="pi_123_secret_abc")
    assert intent["client_secret"] == "pi_123_secret_abc"
