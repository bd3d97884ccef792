"""2024-09-30.acacia: alerts, readers and the customer portal."""

from typing import Any

import pytest

from tests.api import Api
from tests.versions.seen import Shelf, an, asked, seen
from zorse import errors

THEN = "2024-06-20"
NOW = "2024-09-30.acacia"


def test_an_alert_had_one_filter() -> None:
    threshold = {
        "filters": [{"type": "customer", "customer": "cus_1"}],
        "gte": 100,
        "meter": "mtr_1",
        "recurrence": "one_time",
    }
    alert = an("billing.alert", usage_threshold=threshold)
    before = seen(THEN, alert)
    assert before["filter"] == {"customer": "cus_1"}
    assert before["usage_threshold_config"] == {
        "gte": 100,
        "meter": "mtr_1",
        "recurrence": "one_time",
    }
    assert "usage_threshold" not in before
    bare = seen(THEN, an("billing.alert", usage_threshold=None))
    assert bare["filter"] is bare["usage_threshold_config"] is None
    assert seen(NOW, alert)["usage_threshold"] == threshold


def test_an_alert_is_asked_for_with_one_filter() -> None:
    key = "POST /v1/billing/alerts"
    config = {"gte": 5, "meter": "mtr_1", "recurrence": "one_time"}
    common = {"alert_type": "usage_threshold", "title": "Much"}
    raised = asked(THEN, key, filter={"customer": "cus_1"}, usage_threshold_config=config, **common)
    assert raised["usage_threshold"] == {
        **config,
        "filters": [{"type": "customer", "customer": "cus_1"}],
    }
    assert "filter" not in raised
    with pytest.raises(errors.ApiError) as refused:
        asked(NOW, key, usage_threshold_config=config, **common)
    assert "usage_threshold_config" in refused.value.fields["param"]
    with pytest.raises(errors.ApiError) as refused:
        asked(THEN, key, usage_threshold={**config}, **common)
    assert "usage_threshold" in refused.value.fields["param"]
    assert "usage_threshold" not in asked(THEN, key, **common)
    with pytest.raises(errors.ApiError) as refused:
        asked(THEN, key, filter={"customer": "cus_1"}, **common)
    assert refused.value.fields["param"] == "usage_threshold_config"


@pytest.mark.parametrize("name", ["subscription", "subscription_item"])
def test_an_alert_is_not_widened(name: str) -> None:
    common = {"alert_type": "usage_threshold", "title": "Much"}
    with pytest.raises(errors.ApiError) as refused:
        asked(THEN, "POST /v1/billing/alerts", filter={name: "sub_1"}, **common)
    assert refused.value.fields["param"] == f"filter[{name}]"


CARD = {"currency": "usd", "type": "physical", "cardholder": "ich_1"}
SHIPPING = {
    "name": "Jo",
    "address": {"city": "X", "country": "US", "line1": "1", "postal_code": "1"},
}


def test_addresses_of_cards_were_not_checked() -> None:
    key = "POST /v1/issuing/cards"
    raised = asked(THEN, key, shipping=SHIPPING, **CARD)
    assert raised["shipping"]["address_validation"] == {"mode": "disabled"}
    assert "address_validation" not in asked(NOW, key, shipping=SHIPPING, **CARD)["shipping"]
    chosen = {**SHIPPING, "address_validation": {"mode": "normalization_only"}}
    assert asked(THEN, key, shipping=chosen, **CARD)["shipping"] == chosen
    assert "shipping" not in asked(THEN, key, **CARD)


def line(**fields: Any) -> dict[str, Any]:
    return an("item", description=None, **fields)


def test_a_line_item_was_described_by_its_product() -> None:
    price = an("price", product="prod_1")
    product = an("product", id="prod_1", name="Tea")
    shelf = Shelf(product)
    assert seen(THEN, line(price=price), shelf)["description"] == "Tea"
    assert seen(NOW, line(price=price), shelf)["description"] is None
    expanded = line(price={**price, "product": product})
    assert seen(THEN, expanded)["description"] == "Tea"
    assert seen(THEN, line(price=price))["description"] == ""
    assert seen(THEN, line(price=None))["description"] == ""
    assert seen(THEN, an("item", description="Own", price=price), shelf)["description"] == "Own"


@pytest.mark.parametrize(
    ("consent", "shown"), [({"customer_consent_collected": True}, "always"), ({}, "limited")]
)
def test_consent_says_what_may_be_shown_again(consent: dict[str, bool], shown: str) -> None:
    key = "POST /v1/terminal/readers/{reader}/process_setup_intent"
    assert asked(THEN, key, setup_intent="seti_1", **consent)["allow_redisplay"] == shown
    with pytest.raises(errors.ApiError):
        asked(NOW, key, setup_intent="seti_1", customer_consent_collected=True)
    with pytest.raises(errors.ApiError):
        asked(THEN, key, setup_intent="seti_1", allow_redisplay="always")


def test_a_portal_had_to_name_what_may_change(api: Api) -> None:
    api.get("/v1/balance")
    params = {"features": {"subscription_update": {"enabled": "true"}}}
    path = "/v1/billing_portal/configurations"
    answer = api.request("POST", path, params, headers={"Stripe-Version": THEN})
    assert answer.status == 400
    assert answer.error["param"].startswith("features[subscription_update]")
    assert api.request("POST", path, params, headers={"Stripe-Version": NOW}).status == 200
