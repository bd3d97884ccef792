"""What made-up requests once broke: names of test cards, cleared parts, deep expansion."""

from tests.api import Api


def test_retrieving_the_name_of_a_test_card_makes_a_payment_method(api: Api) -> None:
    method = api.get("/v1/payment_methods/pm_card_visa")
    assert method["card"]["last4"] == "4242"
    assert method["id"] != "pm_card_visa"
    assert api.get(f"/v1/payment_methods/{method['id']}") == method


def test_retrieving_the_name_of_a_test_token_makes_a_token(api: Api) -> None:
    token = api.get("/v1/tokens/tok_visa")
    assert token["card"]["last4"] == "4242"
    assert api.get(f"/v1/tokens/{token['id']}") == token


def test_an_empty_address_clears_it(api: Api) -> None:
    customer = api.post("/v1/customers")
    method = api.post("/v1/payment_methods/pm_card_visa/attach", {"customer": customer["id"]})
    path = f"/v1/payment_methods/{method['id']}"
    details = {"address": {"city": "Bonn", "country": "DE"}, "name": "Jenny"}
    api.post(path, {"billing_details": details})
    cleared = api.post(path, {"billing_details": {"address": ""}})["billing_details"]
    assert set(cleared["address"].values()) == {None}
    assert cleared["name"] == "Jenny"


def test_what_lies_deep_in_a_hash_may_be_asked_for(api: Api) -> None:
    for path, field in (
        ("/v1/payment_intents", "amount_details.line_items"),
        ("/v1/shipping_rates", "fixed_amount.currency_options"),
    ):
        assert api.get(path, expand=[f"data.{field}"])["data"] == []
        error = api.refused("GET", path, {"expand": [f"data.{field}x"]})
        assert error["message"].startswith("This property cannot be expanded")


def test_a_deleted_object_has_nothing_more_to_show(api: Api) -> None:
    customer = api.post("/v1/customers")
    answer = api.ok("DELETE", f"/v1/customers/{customer['id']}", {"expand": ["subscriptions"]})
    assert answer == {"id": customer["id"], "object": "customer", "deleted": True}
    assert api.get(f"/v1/customers/{customer['id']}", expand=["subscriptions"]) == answer
