"""Parameters as they arrive: what is merged, unset, refused, and in which words."""

from typing import Any

import pytest

from tests.api import Api


def form(api: Api, body: str, path: str = "/v1/customers") -> Any:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = api.request("POST", path, content=body, headers=headers)
    assert answer.status == 200, answer.content
    return answer.body


def test_query_and_body_are_taken_together(api: Api) -> None:
    answer = api.request(
        "POST",
        "/v1/customers?name=Jenny&email=jo@example.com",
        content="email=jenny@example.com&metadata[b]=2",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    made = answer.body
    assert (made["name"], made["email"]) == ("Jenny", "jenny@example.com")
    assert made["metadata"] == {"b": "2"}


def test_an_empty_value_unsets(api: Api) -> None:
    made = api.post("/v1/customers", name="Jenny", description="A customer")
    path = f"/v1/customers/{made['id']}"
    assert api.post(path, name="")["name"] is None
    assert api.get(path)["description"] == "A customer"


def test_brackets_may_be_coded(api: Api) -> None:
    assert form(api, "metadata%5Ba%5D=1&metadata%5bb%5d=2")["metadata"] == {"a": "1", "b": "2"}


def test_metadata_is_merged_key_by_key(api: Api) -> None:
    path = f"/v1/customers/{api.post('/v1/customers', metadata={'a': '1', 'b': '2'})['id']}"
    assert api.post(path, metadata={"b": "", "c": "3"})["metadata"] == {"a": "1", "c": "3"}
    assert api.post(path, metadata="")["metadata"] == {}
    assert api.post(path, metadata={"n": 5, "t": True})["metadata"] == {"n": "5", "t": "true"}
    keys = {f"key{number}": "x" for number in range(50)}
    assert len(api.post("/v1/customers", metadata=keys)["metadata"]) == 50


def test_metadata_cannot_grow_past_its_limit_by_merging(api: Api) -> None:
    keys = {f"key{number}": "x" for number in range(50)}
    path = f"/v1/customers/{api.post('/v1/customers', metadata=keys)['id']}"
    error = api.refused("POST", path, {"metadata": {"one more": "x"}})
    assert error["param"] == "metadata"
    assert len(api.get(path)["metadata"]) == 50
    assert api.post(path, metadata={"key0": "", "one more": "x"})["metadata"]["one more"] == "x"


@pytest.mark.parametrize(
    ("path", "params", "code", "param", "message"),
    [
        ("/v1/payment_intents", {"amount": 100}, "parameter_missing", "currency",
         "Missing required param: currency."),
        ("/v1/customers", {"nonsense": "1"}, "parameter_unknown", "nonsense",
         "Received unknown parameter: nonsense"),
        ("/v1/customers", {"foo": "1", "bar": "2"}, "parameter_unknown", "foo",
         "Received unknown parameters: foo, bar"),
        ("/v1/payment_intents", {"amount": "abc", "currency": "usd"}, "parameter_invalid_integer",
         "amount", "Invalid integer: abc"),
        ("/v1/payment_intents", {"amount": "10.0", "currency": "usd"}, "parameter_invalid_integer",
         "amount", "Invalid integer: 10.0"),
        ("/v1/payment_intents", {"amount": 100, "currency": "usd", "customer": ""},
         "parameter_invalid_empty", "customer",
         "You passed an empty string for 'customer'. We assume empty values are an attempt to "
         "unset a parameter; however 'customer' cannot be unset. You should remove 'customer' from "
         "your request or supply a non-empty value."),
        ("/v1/customers", {"email": "foo"}, "email_invalid", "email",
         "Invalid email address: foo"),
        ("/v1/customers", {"name": ["wrong", "type"]}, None, "name",
         'Invalid string: {"0":"wrong","1":"type"}'),
        ("/v1/customers", {"address": "here"}, None, "address", "Invalid object"),
        ("/v1/customers", {"expand": "customer"}, None, "expand", "Invalid array"),
        ("/v1/customers", {"metadata": {"k": "x" * 501}}, None, "metadata[k]",
         "Metadata values can have up to 500 characters, but you passed in a value that is 501 "
         f"characters. Invalid value: {'x' * 500}..."),
        ("/v1/customers", {"metadata": {"x" * 41: "1"}}, None, f"metadata[{'x' * 41}]",
         "Metadata keys can have up to 40 characters, but you passed in a key that is 41 "
         f"characters. Invalid key: {'x' * 41}"),
        ("/v1/customers", {"tax_exempt": "maybe"}, None, "tax_exempt",
         "Invalid tax_exempt: must be one of exempt, none, or reverse"),
    ],
)  # fmt: skip
def test_a_wrong_parameter_is_named_in_the_apis_words(
    api: Api, path: str, params: dict[str, Any], code: str | None, param: str, message: str
) -> None:
    error = api.refused("POST", path, params)
    assert error["message"] == message
    assert error["param"] == param
    assert error.get("code") == code
    assert api.get("/v1/customers")["data"] == []


def test_a_currency_may_be_in_capitals(api: Api) -> None:
    made = api.post("/v1/payment_intents", amount=1000, currency="USD")
    assert made["currency"] == "usd"
    error = api.refused("POST", "/v1/payment_intents", {"amount": 1000, "currency": "xyz"})
    assert error["message"].startswith(
        "Invalid currency: xyz. Stripe currently supports these currencies: usd, aed, "
    )


def test_a_delete_takes_no_parameters(api: Api) -> None:
    path = f"/v1/customers/{api.post('/v1/customers')['id']}"
    assert api.refused("DELETE", path, {"nonsense": "1"})["code"] == "parameter_unknown"
    api.get(path)
