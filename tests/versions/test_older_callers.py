"""What callers of older versions send and see."""

from typing import Any

import pytest

from tests.api import Api

OLD = "2022-08-01"


class Caller:
    """A caller with a version of its own."""

    def __init__(self, api: Api, version: str) -> None:
        self.api = api
        self.headers = {"Stripe-Version": version}

    def get(self, path: str, **params: Any) -> Any:
        return self.api.ok("GET", path, params, headers=self.headers)

    def post(self, path: str, **params: Any) -> Any:
        return self.api.ok("POST", path, params, headers=self.headers)

    def refused(self, method: str, path: str, **params: Any) -> dict[str, Any]:
        answer = self.api.request(method, path, params, headers=self.headers)
        assert answer.status == 400, answer.content.decode()
        return answer.error


@pytest.fixture
def old(api: Api) -> Caller:
    api.get("/v1/balance")  # The account is pinned to head.
    return Caller(api, OLD)


def paid(caller: Caller) -> Any:
    return caller.post(
        "/v1/payment_intents",
        amount=1000,
        currency="usd",
        payment_method="pm_card_visa",
        confirm=True,
        return_url="https://example.com/back",
    )


def test_an_intent_holds_its_charges_and_they_their_refunds(api: Api, old: Caller) -> None:
    intent = paid(old)
    [charge] = intent["charges"]["data"]
    assert charge["id"] == intent["latest_charge"]
    assert charge["refunds"]["data"] == []
    api.post("/v1/refunds", charge=charge["id"], amount=300)
    [charge] = old.get(f"/v1/payment_intents/{intent['id']}")["charges"]["data"]
    assert charge["amount_refunded"] == 300
    assert charge["refunds"]["data"][0]["amount"] == 300
    assert "charges" not in api.get(f"/v1/payment_intents/{intent['id']}")


def test_what_is_expanded_is_older_too(old: Caller) -> None:
    intent = paid(old)
    path = f"/v1/payment_intents/{intent['id']}"
    [charge] = old.get(path, expand=["charges.data.balance_transaction"])["charges"]["data"]
    assert charge["balance_transaction"]["object"] == "balance_transaction"
    charge = old.get(path, expand=["latest_charge"])["latest_charge"]
    assert charge["refunds"]["object"] == "list"
    [listed] = old.get("/v1/payment_intents", expand=["data.charges.data.customer"])["data"]
    assert listed["charges"]["data"][0]["id"] == intent["latest_charge"]


def test_a_path_of_then_is_unknown_now(api: Api, old: Caller) -> None:
    intent = paid(old)
    error = api.refused(
        "GET", f"/v1/payment_intents/{intent['id']}", {"expand": ["charges.data.customer"]}
    )
    assert error["message"].startswith("This property cannot be expanded")


def test_errors_show_the_object_of_then(old: Caller) -> None:
    answer = old.api.request(
        "POST",
        "/v1/payment_intents",
        {
            "amount": 1000,
            "currency": "usd",
            "payment_method": "pm_card_visa_chargeDeclined",
            "confirm": True,
            "return_url": "https://example.com/back",
        },
        headers=old.headers,
    )
    assert answer.status == 402
    intent = answer.error["payment_intent"]
    assert intent["charges"]["data"][0]["status"] == "failed"


def test_a_parameter_belongs_to_its_time(api: Api, old: Caller) -> None:
    then = {"name": "Coffee", "features": [{"name": "Hot"}]}
    now = {"name": "Coffee", "marketing_features": [{"name": "Hot"}]}
    product = old.post("/v1/products", **then)
    assert product["features"] == [{"name": "Hot"}]
    assert "marketing_features" not in product
    assert api.get(f"/v1/products/{product['id']}")["marketing_features"] == [{"name": "Hot"}]
    assert old.refused("POST", "/v1/products", **now)["code"] == "parameter_unknown"
    assert api.refused("POST", "/v1/products", then)["code"] == "parameter_unknown"


def test_a_default_belongs_to_its_time(api: Api, old: Caller) -> None:
    assert paid(old)["capture_method"] == "automatic"
    assert paid(Caller(api, "2024-04-10"))["capture_method"] == "automatic_async"
