"""Where a behaviour cannot go on, or is not there, a sample stands in for it and says so."""

import pytest

from tests.api import Api, Server
from zorse.mock.runner import SAMPLE_HEADER


def sampled(api: Api, method: str, path: str, params: dict[str, object] | None = None) -> object:
    """The object of an answer that says that it is a sample."""
    answer = api.request(method, path, params)
    assert answer.status == 200, answer.content
    assert answer.headers.get(SAMPLE_HEADER) == "true"
    return answer.body


def test_what_is_done_is_no_sample(suite: Api) -> None:
    made = suite.request("POST", "/v1/customers", {"name": "Ada"})
    assert SAMPLE_HEADER not in made.headers
    again = suite.request("GET", f"/v1/customers/{made.body['id']}")
    assert SAMPLE_HEADER not in again.headers


# Samples whose state is in the way -------------------------------------------------------------


def test_confirming_a_sample_really_pays(suite: Api) -> None:
    """It lacks a payment method only, so it is given a test card."""
    intent = suite.post("/v1/payment_intents/pi_123/confirm")
    assert intent["status"] == "succeeded"
    assert suite.get(f"/v1/charges/{intent['latest_charge']}")["payment_intent"] == "pi_123"
    assert suite.event_types()[-1] == "payment_intent.succeeded"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v1/payment_intents/pi_123/capture", "succeeded"),
        ("/v1/payment_intents/pi_123/cancel", "canceled"),
        ("/v1/setup_intents/seti_123/confirm", "succeeded"),
        ("/v1/charges/ch_123/capture", "succeeded"),
        ("/v1/refunds/re_123/cancel", "canceled"),
        ("/v1/disputes/dp_123/close", "warning_closed"),
    ],
)
def test_a_sample_is_as_it_would_be_afterwards(suite: Api, path: str, status: str) -> None:
    answer = suite.request("POST", path)
    assert answer.headers[SAMPLE_HEADER] == "true"
    assert answer.body["status"] == status
    assert suite.get(path.rpartition("/")[0])["status"] == status


def test_a_sample_of_a_charge_is_refunded(suite: Api) -> None:
    refund = suite.post("/v1/refunds", charge="ch_123")
    assert refund["amount"] == 100
    assert suite.get("/v1/charges/ch_123")["refunded"] is True


def test_more_than_a_sample_holds_is_refunded_by_a_sample(suite: Api) -> None:
    sampled(suite, "POST", "/v1/refunds", {"charge": "ch_123", "amount": 50_000})


def test_a_declined_card_is_declined(suite: Api) -> None:
    declined = "pm_card_visa_chargeDeclined"
    error = suite.refused(
        "POST", "/v1/payment_intents/pi_123/confirm", {"payment_method": declined}, status=402
    )
    assert error["code"] == "card_declined"
    assert suite.get("/v1/payment_intents/pi_123")["status"] == "requires_payment_method"


@pytest.mark.parametrize(
    ("path", "params", "param"),
    [
        ("/v1/customers/cus_123", {"nmae": "Ada"}, "nmae"),
        ("/v1/payment_intents/pi_123", {"amount": "ten"}, "amount"),
        ("/v1/refunds", {"charge": "ch_123", "reason": "no reason"}, "reason"),
        ("/v1/subscriptions", {"items": [{"price": "price_123"}], "coupn": "x"}, "coupn"),
        ("/v1/subscriptions/sub_123", {"proration_behavior": "perhaps"}, "proration_behavior"),
    ],
)
def test_wrong_parameters_are_refused(
    suite: Api, path: str, params: dict[str, object], param: str
) -> None:
    assert suite.refused("POST", path, params)["param"] == param


def test_what_must_be_given_must_be_given(suite: Api) -> None:
    error = suite.refused("POST", "/v1/checkout/sessions/cs_test_123/expire", {"oops": 1})
    assert error["code"] == "parameter_unknown"
    assert suite.refused("POST", "/v1/invoiceitems", {"amount": "ten"})["param"] == "amount"


# Operations that are not done yet -----------------------------------------------------------------


def test_what_is_not_done_is_answered_with_what_was_said(mock: Server, suite: Api) -> None:
    answer = suite.request(
        "POST",
        "/v1/subscriptions",
        {
            "customer": "cus_123",
            "description": "Tea, monthly",
            "items": [{"price": "price_123", "quantity": 3}],
            "metadata": {"order": "6735"},
        },
    )
    assert answer.headers[SAMPLE_HEADER] == "true"
    subscription = answer.body
    assert subscription["customer"] == "cus_123"
    assert subscription["description"] == "Tea, monthly"
    assert subscription["metadata"] == {"order": "6735"}
    item = subscription["items"]["data"][0]
    assert (item["price"]["id"], item["quantity"]) == ("price_123", 3)
    assert item["subscription"] == subscription["id"]
    mock.advance(days=1)
    assert suite.get(f"/v1/subscriptions/{subscription['id']}") == subscription
    assert suite.get(f"/v1/subscription_items/{item['id']}") == item
    assert suite.get("/v1/subscriptions", customer="cus_123")["data"] == [subscription]


def test_what_was_made_is_a_sample_from_then_on(suite: Api) -> None:
    intent = suite.post("/v1/payment_intents", amount=900, currency="usd")
    sampled(suite, "POST", f"/v1/payment_intents/{intent['id']}/verify_microdeposits")
    sampled(suite, "GET", f"/v1/payment_intents/{intent['id']}")


def test_no_event_is_made_up(suite: Api) -> None:
    suite.post("/v1/subscriptions", customer="cus_123", items=[{"price": "price_123"}])
    assert suite.request("GET", "/v1/events").headers[SAMPLE_HEADER] == "true"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("POST", "/v1/invoices/in_123/finalize", "open"),
        ("POST", "/v1/invoices/in_123/pay", "paid"),
        ("POST", "/v1/invoices/in_123/void", "void"),
        ("DELETE", "/v1/subscriptions/sub_123", "canceled"),
        ("POST", "/v1/subscription_schedules/sub_sched_123/release", "released"),
        ("POST", "/v1/checkout/sessions/cs_test_123/expire", "expired"),
        ("POST", "/v1/quotes/qt_123/accept", "accepted"),
        ("POST", "/v1/payouts/po_123/cancel", "canceled"),
    ],
)
def test_verbs_leave_their_state(suite: Api, method: str, path: str, status: str) -> None:
    own = path if method == "DELETE" else path.rpartition("/")[0]
    changed = sampled(suite, method, path)
    assert isinstance(changed, dict)
    assert changed["status"] == status
    assert suite.get(own)["status"] == status


def test_an_id_of_another_type_is_refused_there_too(suite: Api) -> None:
    error = suite.refused(
        "POST", "/v1/subscriptions", {"customer": "prod_123", "items": [{"price": "price_1"}]}
    )
    assert error["message"].startswith("No such customer: 'prod_123'")
    suite.refused("POST", "/v1/invoices/cus_123/pay", status=404)


def test_under_an_idempotency_key_it_is_the_same_sample(suite: Api) -> None:
    params = {"customer": "cus_123", "items": [{"price": "price_123"}]}
    headers = {"Idempotency-Key": "once"}
    first = suite.request("POST", "/v1/subscriptions", params, headers=headers)
    again = suite.request("POST", "/v1/subscriptions", params, headers=headers)
    assert again.content == first.content
    assert again.headers["idempotent-replayed"] == "true"
    assert again.headers[SAMPLE_HEADER] == "true"


def test_older_versions_see_it_as_they_know_it(suite: Api) -> None:
    headers = {"Stripe-Version": "2024-06-20"}
    subscription = suite.ok("GET", "/v1/subscriptions/sub_123", headers=headers)
    assert "current_period_end" in subscription


@pytest.mark.parametrize(
    ("method", "path", "params"),
    [
        ("GET", "/v1/invoices/upcoming", {"customer": "cus_123"}),
        ("GET", "/v1/invoices/upcoming/lines", {"customer": "cus_123"}),
        ("POST", "/v1/subscription_items/si_123/usage_records", {"quantity": 5}),
        ("GET", "/v1/subscription_items/si_123/usage_record_summaries", {}),
    ],
)
def test_so_do_operations_that_only_they_have(
    suite: Api, method: str, path: str, params: dict[str, object]
) -> None:
    headers = {"Stripe-Version": "2024-06-20"}
    answer = suite.request(method, path, params, headers=headers)
    assert answer.status == 200, answer.content
    assert answer.headers[SAMPLE_HEADER] == "true"


def test_contents_of_a_file_that_nobody_has_made(suite: Api) -> None:
    answer = suite.request("GET", "/v1/quotes/qt_123/pdf")
    assert answer.content == b"Stripe binary response"
    assert answer.headers[SAMPLE_HEADER] == "true"


# Lists ------------------------------------------------------------------------------------------


def test_a_list_of_what_there_never_was_holds_a_sample(suite: Api) -> None:
    answer = suite.request("GET", "/v1/customers")
    assert answer.headers[SAMPLE_HEADER] == "true"
    assert [one["object"] for one in answer.body["data"]] == ["customer"]
    assert answer.body["has_more"] is False


def test_once_there_is_something_lists_are_true(suite: Api) -> None:
    suite.get("/v1/products")
    made = suite.post("/v1/products", name="Tea")
    answer = suite.request("GET", "/v1/products")
    assert answer.body["data"] == [made]
    assert SAMPLE_HEADER not in answer.headers
    assert suite.get("/v1/products", active=False)["data"] == []


def test_once_all_is_deleted_lists_are_empty(suite: Api) -> None:
    made = suite.post("/v1/coupons", percent_off=25)
    suite.delete(f"/v1/coupons/{made['id']}")
    answer = suite.request("GET", "/v1/coupons")
    assert answer.body["data"] == []
    assert SAMPLE_HEADER not in answer.headers


def test_the_sample_in_a_list_is_as_the_filters_say(suite: Api) -> None:
    listed = suite.get("/v1/subscriptions", customer="cus_9", status="past_due")["data"]
    assert (listed[0]["customer"], listed[0]["status"]) == ("cus_9", "past_due")
    assert suite.get("/v1/customers/cus_9/sources")["data"][0]["customer"] == "cus_9"


def test_the_sample_in_a_list_is_found_by_its_id(suite: Api) -> None:
    listed = suite.get("/v1/products")["data"][0]
    assert suite.get(f"/v1/products/{listed['id']}") == listed


def test_a_list_goes_on_after_a_made_up_id(suite: Api) -> None:
    assert suite.get("/v1/customers", starting_after="cus_123")["data"] == []
    suite.refused("GET", "/v1/customers", {"starting_after": "pi_123"})


def test_a_search_finds_a_sample(suite: Api) -> None:
    found = suite.get("/v1/customers/search", query='email:"ada@example.com"')
    assert found["object"] == "search_result"
    assert found["total_count"] == 1
    assert found["data"][0]["object"] == "customer"
    suite.refused("GET", "/v1/customers/search", {"query": "nothing like a query"})
