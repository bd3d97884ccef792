"""A sample is written once, and right in every language."""

import ast
import json
import shlex
from typing import Any
from urllib.parse import parse_qsl

import pytest

from zorse import Client, contract
from zorse.docs import languages
from zorse.docs.reader import Reader, example_id, substituted, types, wanted
from zorse.docs.samples import File, Sample, SampleError, parse

READER = Reader("https://localhost:4400", ids={"customer": "cus_mine"})


def sample(text: str) -> Sample:
    return parse(substituted(text, READER), contract.load())


def in_language(text: str, short: str) -> str:
    programs = {name: program for name, _, program in languages.programs(sample(text), READER)}
    return programs[short]


FULL = """
POST /v1/payment_intents
Idempotency-Key: order-6735
amount=2000
currency=usd
customer={{ customer }}
automatic_payment_methods[enabled]=true
metadata[order]=6735
expand[]=customer
expand[]=latest_charge
description=Ada's "mug" & more: 100% + $HOME `x` #{y}
"""


def test_parameters_have_the_types_of_the_contract() -> None:
    read = sample(FULL)
    assert read.operation.key == "POST /v1/payment_intents"
    assert read.headers == {"Idempotency-Key": "order-6735"}
    assert read.params == {
        "amount": 2000,
        "currency": "usd",
        "customer": "cus_mine",
        "automatic_payment_methods": {"enabled": True},
        "metadata": {"order": "6735"},
        "expand": ["customer", "latest_charge"],
        "description": 'Ada\'s "mug" & more: 100% + $HOME `x` #{y}',
    }
    assert parse(read.written(), contract.load()) == read


@pytest.mark.parametrize(
    "text",
    [
        "",
        "PUT /v1/customers",
        "GET /v1/nothing_like_it",
        "GET https://example.com/v1/customers",
        "GET /v1/customers\nnot a parameter",
        "GET /v1/customers\na=1\na[b]=2",
        "GET /v1/customers\n" + "a[b]" * 20 + "=1",
        "GET /v1/customers\n" + "limit=1\n" * 300,
    ],
)
def test_what_is_no_request_is_refused(text: str) -> None:
    with pytest.raises(SampleError):
        parse(text, contract.load())


def test_curl_sends_exactly_the_parameters() -> None:
    words = shlex.split(in_language(FULL, "curl").replace("\\\n", ""))
    assert words[:2] == ["curl", "https://localhost:4400/v1/payment_intents"]
    options = list(zip(words[2::2], words[3::2], strict=True))
    assert ("-u", "sk_test_your_key:") in options
    assert ("-H", f"Stripe-Version: {contract.HEAD_VERSION}") in options
    assert ("-H", "Idempotency-Key: order-6735") in options
    sent = parse_qsl("&".join([value for flag, value in options if flag == "-d"]))
    assert sent == sample(FULL).flat()


def test_a_list_is_asked_for_with_get() -> None:
    text = "GET /v1/charges/search\nquery=amount>100 AND x:'a b'"
    words = shlex.split(in_language(text, "curl"))
    assert "-G" in words
    assert words[-2:] == ["--data-urlencode", "query=amount>100 AND x:'a b'"]


def test_deleting_and_empty_posts_name_their_method() -> None:
    assert " -X DELETE" in in_language("DELETE /v1/customers/{{ customer }}", "curl")
    assert " -X POST" in in_language("POST /v1/payment_intents/pi_1/cancel", "curl")


def test_v2_is_sent_as_json() -> None:
    text = "POST /v2/core/event_destinations\nname=x\ntype=webhook_endpoint\nevent_payload=thin"
    words = shlex.split(in_language(text, "curl"))
    assert json.loads(words[-1]) == {
        "name": "x",
        "type": "webhook_endpoint",
        "event_payload": "thin",
    }


def call_in(program: str) -> ast.Call:
    """The call that a Python sample ends with."""
    last = ast.parse(program).body[-1]
    assert isinstance(last, ast.Assign)
    assert isinstance(last.value, ast.Call)
    return last.value


def test_python_says_the_same() -> None:
    call = call_in(in_language(FULL, "python"))
    assert ast.unparse(call.func) == "client.v1.payment_intents.create"
    assert ast.literal_eval(call.args[0]) == sample(FULL).params
    assert ast.literal_eval(call.keywords[0].value) == {"idempotency_key": "order-6735"}


def test_the_own_library_takes_keywords() -> None:
    call = call_in(in_language(FULL + "\nStripe-Account: acct_1", "zorse"))
    assert ast.unparse(call.func) == "client.payment_intents.create"
    assert not call.args
    given = {word.arg: ast.literal_eval(word.value) for word in call.keywords}
    assert given.pop("idempotency_key") == "order-6735"
    assert given.pop("stripe_account") == "acct_1"
    assert given == sample(FULL).params


def test_the_own_library_has_every_method_that_is_named() -> None:
    client = Client("sk_test_x")
    for operation in contract.load().operations.values():
        values = tuple("x" for _ in operation.path_params)
        shown = Sample(operation, operation.path, values, {"from": "x"})
        for name, _, program in languages.programs(shown, READER):
            if name == "zorse":
                call = call_in(program)
                assert callable(eval(ast.unparse(call.func), {"client": client})), operation.key
                assert [word.arg for word in call.keywords] == ["from_"]


def test_each_language_writes_its_own_way() -> None:
    text = "GET /v1/customers/{{ customer }}/payment_methods\nlimit=3"
    expected = {
        "python": "client.v1.customers.payment_methods.list(",
        "zorse": 'client.customers.payment_methods.list("cus_mine", limit=3)',
        "node": "await stripe.customers.paymentMethods.list(",
        "ruby": 'client.v1.customers.payment_methods.list(\n  "cus_mine",\n  {limit: 3},\n)',
        "php": "$stripe->customers->paymentMethods->all(",
        "go": "sc.V1Customers.ListPaymentMethods(ctx, params).All(ctx)",
        "java": 'client.v1().customers().paymentMethods().list("cus_mine", params);',
    }
    for short, line in expected.items():
        assert line in in_language(text, short), short


def test_texts_cannot_leave_their_quotation_marks() -> None:
    assert r"description: 'Ada\'s" in in_language(FULL, "node")
    assert r"'description' => 'Ada\'s" in in_language(FULL, "php")
    assert r"`x` \#{y}" in in_language(FULL, "ruby")
    assert r"Ada's \"mug\"" in in_language(FULL, "go")


def test_enums_and_numbers_have_types_where_languages_have_them() -> None:
    text = "POST /v1/payment_intents\namount=5\ncurrency=usd\ncapture_method=manual"
    java = in_language(text, "java")
    assert ".setAmount(5L)" in java
    assert ".setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)" in java
    go = in_language(text, "go")
    assert "\tAmount:        stripe.Int64(5),\n" in go
    assert '\tCaptureMethod: stripe.String("manual"),\n' in go


def test_files_are_sent_along_and_not_by_a_click() -> None:
    text = "POST /v1/files\npurpose=dispute_evidence\nfile=@receipt.pdf"
    assert sample(text).params["file"] == File("receipt.pdf")
    assert not sample(text).runs
    assert "-F file=@receipt.pdf" in in_language(text, "curl")
    assert 'open("receipt.pdf", "rb")' in in_language(text, "python")
    assert parse(sample(text).written(), contract.load()) == sample(text)


def test_addresses_without_a_method_are_for_curl_alone() -> None:
    programs = languages.programs(sample("GET /v1/charges/ch_1/refunds"), READER)
    assert [name for name, _, _ in programs] == ["curl"]


def test_a_version_of_its_own_is_the_one_that_is_sent() -> None:
    text = "GET /v1/balance\nStripe-Version: 2020-08-27"
    assert '-H "Stripe-Version: 2020-08-27"' in in_language(text, "curl")
    assert contract.HEAD_VERSION not in in_language(text, "curl")
    assert 'stripe_version="2020-08-27"' in in_language(text, "python")


def test_placeholders_stand_for_what_is_the_readers() -> None:
    assert substituted("{{ customer }} {{base_url}}", READER) == "cus_mine https://localhost:4400"
    assert READER.value("charge") == "ch_123"
    assert READER.value("checkout_session") == example_id("checkout.session")
    assert wanted(["{{ customer }} {{ checkout_session }} {{ base_url }} {{ nothing }}"]) == {
        "customer",
        "checkout.session",
    }
    with pytest.raises(KeyError):
        READER.value("nothing_like_it")


def test_types_are_told_apart_by_their_placeholders() -> None:
    assert len(types()) == len(contract.load().resources)


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_every_operation_can_be_written(method: str) -> None:
    found: list[Any] = []
    for operation in contract.load().operations.values():
        if operation.method == method:
            values = tuple("x" for _ in operation.path_params)
            found += languages.programs(Sample(operation, operation.path, values, {}), READER)
    assert found
