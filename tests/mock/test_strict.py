"""A strict mock: any key, but ids must exist, and what is not done is refused."""

from tests.api import Api, Server
from tests.mock.conftest import KEY
from zorse.mock.runner import SAMPLE_HEADER


def test_ids_must_exist(strict: Api) -> None:
    error = strict.refused("GET", "/v1/customers/cus_123", status=404)
    assert error["message"] == "No such customer: 'cus_123'"
    params = {"amount": 900, "currency": "usd", "customer": "cus_123"}
    assert strict.refused("POST", "/v1/payment_intents", params)["param"] == "customer"


def test_what_is_not_done_is_refused(strict: Api) -> None:
    customer = strict.post("/v1/customers", name="Ada")["id"]
    params = {"customer": customer, "items": [{"price": "price_123"}]}
    error = strict.refused("POST", "/v1/subscriptions", params, status=501)
    assert error["code"] == "not_implemented"


def test_lists_are_empty(strict: Api) -> None:
    answer = strict.request("GET", "/v1/customers")
    assert answer.body["data"] == []
    assert SAMPLE_HEADER not in answer.headers


def test_any_key_is_accepted(strict: Api) -> None:
    made = Api(strict.server, "sk_test_other").post("/v1/customers", name="Ada")
    assert strict.get("/v1/customers")["data"] == []
    assert Api(strict.server, "sk_test_other").get("/v1/customers")["data"] == [made]


def test_it_behaves_as_every_server(strict: Api) -> None:
    server: Server = strict.server
    intent = strict.post(
        "/v1/payment_intents", amount=900, currency="usd", payment_method="pm_card_visa"
    )
    assert strict.post(f"/v1/payment_intents/{intent['id']}/cancel")["status"] == "canceled"
    assert server.zorse.app.keys.opens is not None
    assert strict.key == KEY
