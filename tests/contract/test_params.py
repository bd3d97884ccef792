"""Checked parameters: what is taken, how it is converted, and each refusal to the letter."""

import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zorse.contract import Shape, check, load
from zorse.contract.params import _Builder
from zorse.errors import ApiError

CONTRACT = load()


def checked(key: str, **raw: Any) -> dict[str, Any]:
    return check(CONTRACT.operations[key], raw)


def refused(key: str, **raw: Any) -> ApiError:
    with pytest.raises(ApiError) as caught:
        check(CONTRACT.operations[key], raw)
    error = caught.value
    assert error.status == 400
    assert error.fields["type"] == "invalid_request_error"
    assert not error.stored, "a refused parameter may be tried again under the same key"
    return error


def about(error: ApiError) -> tuple[str, str | None, str | None]:
    return error.message, error.fields.get("param"), error.code


# What is taken --------------------------------------------------------------------------------


def test_values_become_what_they_are() -> None:
    assert checked(
        "POST /v1/payment_intents",
        amount="2000",
        currency="USD",
        confirm="true",
        capture_method="manual",
        metadata={"order": "6735"},
        expand=["customer"],
    ) == {
        "amount": 2000,
        "currency": "usd",
        "confirm": True,
        "capture_method": "manual",
        "metadata": {"order": "6735"},
        "expand": ["customer"],
    }


def test_negative_and_leading_zeros_in_integers() -> None:
    assert checked("POST /v1/customers", balance="-500") == {"balance": -500}
    assert checked("POST /v1/customers", balance="007") == {"balance": 7}


def test_the_largest_integers() -> None:
    assert checked("POST /v1/customers", balance=str(2**63 - 1)) == {"balance": 2**63 - 1}
    assert checked("POST /v1/customers", balance=str(-(2**63))) == {"balance": -(2**63)}


@pytest.mark.parametrize(
    "items",
    [
        [{"price": "price_1"}, {"price": "price_2"}],
        {"0": {"price": "price_1"}, "1": {"price": "price_2"}},
        {"1": {"price": "price_2"}, "0": {"price": "price_1"}},
        {"7": {"price": "price_1"}, "10": {"price": "price_2"}},
    ],
)
def test_arrays_are_ordered_by_position(items: Any) -> None:
    assert checked("POST /v1/subscriptions", customer="cus_1", items=items)["items"] == [
        {"price": "price_1"},
        {"price": "price_2"},
    ]


def test_an_empty_string_clears_what_can_be_cleared() -> None:
    assert checked("POST /v1/customers/{customer}", address="", metadata="", email="") == {
        "address": "",
        "metadata": "",
        "email": "",
    }


def test_an_empty_value_clears_a_key_of_metadata() -> None:
    assert checked("POST /v1/customers", metadata={"order": ""}) == {"metadata": {"order": ""}}


@pytest.mark.parametrize(("given_", "meant"), [("now", "now"), ("1700000000", 1700000000)])
def test_a_time_may_be_a_word(given_: str, meant: Any) -> None:
    raw = {"customer": "cus_1", "trial_end": given_}
    assert checked("POST /v1/subscriptions", **raw)["trial_end"] == meant


def test_ranges() -> None:
    assert checked("GET /v1/charges", created="1700000000") == {"created": 1700000000}
    assert checked("GET /v1/charges", created={"gte": "1", "lt": "9"}) == {
        "created": {"gte": 1, "lt": 9}
    }


@pytest.mark.parametrize(
    ("given_", "meant"),
    [
        ("10", 10),
        ("0", 1),
        ("-5", 1),
        ("101", 100),
        ("100", 100),
        ("9" * 40, 100),
        ("-" + "9" * 40, 1),
    ],
)
def test_the_page_size_is_held_within_bounds(given_: str, meant: int) -> None:
    assert checked("GET /v1/customers", limit=given_) == {"limit": meant}


def test_expand_is_taken_everywhere_in_v1() -> None:
    for operation in CONTRACT.operations.values():
        required = [n for n, field in operation.params.fields.items() if field.required]
        if operation.version == "v1" and not required:
            assert check(operation, {"expand": ["data"]}) == {"expand": ["data"]}


def test_decimals_stay_text() -> None:
    raw = {"currency": "usd", "product": "prod_1", "unit_amount_decimal": "0.5"}
    assert checked("POST /v1/prices", **raw)["unit_amount_decimal"] == "0.5"


def test_percentages_are_numbers() -> None:
    assert checked("POST /v1/coupons", percent_off="25.5") == {"percent_off": 25.5}


def test_alternatives_are_chosen_by_what_is_sent() -> None:
    key = "POST /v1/payment_methods"
    number = {"number": "4242424242424242", "exp_month": "12", "exp_year": "2034", "cvc": "123"}
    assert checked(key, type="card", card=number)["card"]["exp_month"] == 12
    assert checked(key, type="card", card={"token": "tok_visa"})["card"] == {"token": "tok_visa"}


def test_maps_have_any_keys() -> None:
    raw = {
        "currency": "usd",
        "product": "prod_1",
        "currency_options": {"eur": {"unit_amount": "5"}},
    }
    assert checked("POST /v1/prices", **raw)["currency_options"] == {"eur": {"unit_amount": 5}}


def test_what_was_sent_is_left_alone() -> None:
    raw = {"amount": "5", "currency": "USD", "metadata": {"a": "b"}}
    check(CONTRACT.operations["POST /v1/payment_intents"], raw)
    assert raw == {"amount": "5", "currency": "USD", "metadata": {"a": "b"}}


# What is refused ------------------------------------------------------------------------------


def test_one_unknown_parameter() -> None:
    assert about(refused("POST /v1/customers", foo="1")) == (
        "Received unknown parameter: foo",
        "foo",
        "parameter_unknown",
    )


def test_several_unknown_parameters() -> None:
    assert about(refused("POST /v1/customers", foo="1", bar="2")) == (
        "Received unknown parameters: foo, bar",
        "foo",
        "parameter_unknown",
    )


def test_unknown_parameters_inside_others() -> None:
    error = refused(
        "POST /v1/payment_methods", type="card", card={"number": "4242424242424242", "foo": "1"}
    )
    assert about(error) == (
        "Received unknown parameter: card[foo]",
        "card[foo]",
        "parameter_unknown",
    )
    error = refused("POST /v1/subscriptions", customer="c", items=[{"price": "p", "colour": "red"}])
    assert error.message == "Received unknown parameter: items[0][colour]"


def test_unknown_parameters_are_named_before_anything_else() -> None:
    error = refused("POST /v1/payment_intents", amount="abc", foo="1", shipping={"bar": "2"})
    assert error.message == "Received unknown parameters: foo, shipping[bar]"


@pytest.mark.parametrize(
    "key",
    [
        "POST /v1/payment_intents",
        "POST /v1/payment_intents/{intent}",
        "POST /v1/payment_intents/{intent}/confirm",
        "POST /v1/setup_intents",
        "POST /v1/setup_intents/{intent}",
    ],
)
def test_payment_method_types_are_no_longer_supported(key: str) -> None:
    error = refused(key, payment_method_types=["card"])
    assert error.code == "payment_method_types_no_longer_supported"
    assert error.fields["param"] == "payment_method_types"


def test_a_missing_parameter() -> None:
    assert about(refused("POST /v1/payment_intents", amount="100")) == (
        "Missing required param: currency.",
        "currency",
        "parameter_missing",
    )


def test_a_missing_parameter_inside_another() -> None:
    error = refused("POST /v1/tax/calculations", currency="usd", line_items=[{"quantity": "1"}])
    assert about(error) == (
        "Missing required param: line_items[0][amount].",
        "line_items[0][amount]",
        "parameter_missing",
    )


@pytest.mark.parametrize(
    "value", ["abc", "10.0", "1e3", " 1", "+1", "--1", "1_000", "٣", "0x10", str(2**63), "9" * 5000]
)
def test_integers_that_are_none(value: str) -> None:
    error = refused("POST /v1/customers", balance=value)
    shown = value if len(value) < 500 else f"{value[:500]}..."
    assert about(error) == (f"Invalid integer: {shown}", "balance", "parameter_invalid_integer")


@pytest.mark.parametrize("value", ["tRUE", "yes", "1", "0", "TRUE", " true"])
def test_booleans_that_are_none(value: str) -> None:
    error = refused("POST /v1/payment_intents", amount="1", currency="usd", confirm=value)
    assert about(error) == (f"Invalid boolean: {value}", "confirm", None)


def test_values_that_are_not_among_the_named() -> None:
    error = refused("POST /v1/payment_intents", amount="1", currency="usd", capture_method="later")
    assert about(error) == (
        "Invalid capture_method: must be one of automatic, automatic_async, or manual",
        "capture_method",
        None,
    )
    error = refused("POST /v1/setup_intents", usage="often")
    assert error.message == "Invalid usage: must be one of off_session or on_session"


def test_values_inside_others_that_are_not_among_the_named() -> None:
    error = refused(
        "POST /v1/prices", currency="usd", product="prod_1", recurring={"interval": "decade"}
    )
    assert about(error) == (
        "Invalid recurring[interval]: must be one of day, month, week, or year",
        "recurring[interval]",
        None,
    )


def test_currencies_that_are_none() -> None:
    error = refused("POST /v1/payment_intents", amount="1", currency="XYZ")
    assert error.message.startswith(
        "Invalid currency: xyz. Stripe currently supports these currencies: usd, aed, "
    )
    assert error.fields["param"] == "currency"


def test_texts_that_are_too_long() -> None:
    error = refused("POST /v1/customers", name="abcd" + "x" * 300 + "wxyz")
    assert about(error) == (
        "Invalid string: abcd...wxyz; must be at most 256 characters",
        "name",
        None,
    )


def test_a_hash_or_an_array_where_a_text_is_expected() -> None:
    error = refused("POST /v1/customers", name=["wrong", "type"])
    assert about(error) == ('Invalid string: {"0":"wrong","1":"type"}', "name", None)
    error = refused("POST /v1/customers", name={"a": {"b": "c"}})
    assert error.message == 'Invalid string: {"a":{"b":"c"}}'


def test_a_text_where_an_array_or_a_hash_is_expected() -> None:
    assert about(refused("POST /v1/customers", preferred_locales="en")) == (
        "Invalid array",
        "preferred_locales",
        None,
    )
    assert about(refused("POST /v1/customers", address="Main Street")) == (
        "Invalid object",
        "address",
        None,
    )


def test_a_hash_where_an_array_is_expected() -> None:
    error = refused("POST /v1/subscriptions", customer="cus_1", items={"price": "price_1"})
    assert about(error) == ("Invalid array", "items", None)


@pytest.mark.parametrize(
    ("key", "raw", "param"),
    [
        (
            "POST /v1/payment_intents",
            {"amount": "1", "currency": "usd", "customer": ""},
            "customer",
        ),
        ("POST /v1/payment_intents", {"amount": "", "currency": "usd"}, "amount"),
        ("POST /v1/payment_intents", {"amount": "1", "currency": ""}, "currency"),
        ("POST /v1/payment_intents", {"amount": "1", "currency": "usd", "confirm": ""}, "confirm"),
        ("POST /v1/products", {"name": "A", "description": ""}, "description"),
        ("POST /v1/subscriptions", {"customer": "c", "items": [{"price": ""}]}, "items[0][price]"),
        ("POST /v1/setup_intents", {"usage": ""}, "usage"),
    ],
)
def test_what_cannot_be_cleared(key: str, raw: dict[str, Any], param: str) -> None:
    assert about(refused(key, **raw)) == (
        f"You passed an empty string for '{param}'. We assume empty values are an attempt to unset "
        f"a parameter; however '{param}' cannot be unset. You should remove '{param}' from your "
        "request or supply a non-empty value.",
        param,
        "parameter_invalid_empty",
    )


def test_decimals_that_are_none() -> None:
    raw = {"currency": "usd", "product": "prod_1"}
    error = refused("POST /v1/prices", **raw, unit_amount_decimal="abc")
    assert about(error) == ("Invalid decimal: abc", "unit_amount_decimal", None)
    error = refused("POST /v1/prices", **raw, unit_amount_decimal="0.1234567890123")
    assert error.message == (
        "Invalid decimal: 0.1234567890123; must contain at maximum twelve decimal places."
    )


def test_percentages_that_are_too_precise() -> None:
    assert about(refused("POST /v1/coupons", percent_off="8.799999999")) == (
        "Invalid decimal: 8.799999999; must contain at maximum two decimal places.",
        "percent_off",
        None,
    )


def test_times_that_are_neither_a_word_nor_a_time() -> None:
    error = refused("POST /v1/subscriptions", customer="cus_1", trial_end="soon")
    assert about(error) == ("Invalid integer: soon", "trial_end", "parameter_invalid_integer")


# Metadata -------------------------------------------------------------------------------------


def test_too_many_keys() -> None:
    error = refused("POST /v1/customers", metadata={f"k{n}": "v" for n in range(51)})
    assert about(error) == (
        "Metadata can have at most 50 keys, but you passed in 51.",
        "metadata",
        None,
    )
    checked("POST /v1/customers", metadata={f"k{n}": "v" for n in range(50)})


def test_a_key_that_is_too_long() -> None:
    key = "k" * 41
    assert about(refused("POST /v1/customers", metadata={key: "v"})) == (
        "Metadata keys can have up to 40 characters, but you passed in a key that is 41 "
        f"characters. Invalid key: {key}",
        f"metadata[{key}]",
        None,
    )
    checked("POST /v1/customers", metadata={"k" * 40: "v"})


def test_a_value_that_is_too_long() -> None:
    error = refused("POST /v1/customers", metadata={"order": "v" * 501})
    assert error.message.startswith(
        "Metadata values can have up to 500 characters, but you passed in a value that is 501 "
        "characters. Invalid value: vvv"
    )
    assert error.fields["param"] == "metadata[order]"
    checked("POST /v1/customers", metadata={"order": "v" * 500})


@pytest.mark.parametrize("key", ["a[b", "a]b", "[", "]"])
def test_brackets_in_keys(key: str) -> None:
    error = refused("POST /v1/customers", metadata={key: "v"})
    assert error.message == f"Metadata keys may not contain square brackets. Invalid key: {key}"


def test_metadata_that_is_no_hash() -> None:
    error = refused("POST /v1/customers", metadata="0")
    assert error.message.startswith("Invalid value for `metadata`.")
    assert error.fields["param"] == "metadata"
    error = refused("POST /v1/customers", metadata={"a": {"b": "c"}})
    assert about(error) == ('Invalid string: {"b":"c"}', "metadata[a]", None)


def test_metadata_inside_others_is_held_to_the_same_limits() -> None:
    error = refused("POST /v1/checkout/sessions", payment_intent_data={"metadata": {"k" * 41: "v"}})
    assert error.message.startswith("Metadata keys can have up to 40 characters")


# Texts that are none --------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["a\x00b", "\ud800", "ok \udfff"])
@pytest.mark.parametrize(
    "raw",
    [
        lambda value: {"name": value},
        lambda value: {"metadata": {"a": value}},
        lambda value: {"metadata": {value: "a"}},
        lambda value: {"address": {"city": value}},
        lambda value: {"expand": [value]},
        lambda value: {value: "a"},
        lambda value: {"name": {value: value}},
        lambda value: {"balance": value},
        lambda value: {"tax_exempt": value},
    ],
)
def test_broken_text_is_refused_in_words_that_can_be_sent(value: str, raw: Any) -> None:
    error = refused("POST /v1/customers", **raw(value))
    for field in error.fields.values():
        field.encode()
        assert "\x00" not in field


# v2: JSON -------------------------------------------------------------------------------------


DESTINATION = {
    "name": "Mine",
    "type": "webhook_endpoint",
    "event_payload": "thin",
    "enabled_events": ["v1.billing.meter.no_meter_found"],
    "webhook_endpoint": {"url": "https://example.com/hook"},
}
DESTINATIONS = "POST /v2/core/event_destinations"


def test_json_values_keep_their_types() -> None:
    assert checked(DESTINATIONS, **DESTINATION) == DESTINATION


def test_null_clears_an_optional_value() -> None:
    raw = {"description": None, "metadata": {"a": None}}
    assert checked("POST /v2/core/event_destinations/{id}", **raw) == raw


def test_an_empty_string_is_a_value() -> None:
    raw = {"description": ""}
    assert checked("POST /v2/core/event_destinations/{id}", **raw) == raw


@pytest.mark.parametrize(
    ("change", "message", "param", "code"),
    [
        ({"foo": 1}, "Received unknown parameter: foo", "foo", "parameter_unknown"),
        (
            {"webhook_endpoint": {"url": "u", "foo": 1}},
            "Received unknown parameter: webhook_endpoint.foo",
            "webhook_endpoint.foo",
            "parameter_unknown",
        ),
        (
            {"webhook_endpoint": {}},
            "Missing required param: webhook_endpoint.url.",
            "webhook_endpoint.url",
            "parameter_missing",
        ),
        (
            {"name": 7},
            "Invalid value for name: expected a string, but received a number.",
            "name",
            None,
        ),
        (
            {"name": None},
            "Invalid value for name: expected a string, but received null.",
            "name",
            None,
        ),
        (
            {"enabled_events": "all"},
            "Invalid value for enabled_events: expected an array, but received a string.",
            "enabled_events",
            None,
        ),
        (
            {"enabled_events": [True]},
            "Invalid value for enabled_events[0]: expected a string, but received a boolean.",
            "enabled_events[0]",
            None,
        ),
        (
            {"webhook_endpoint": []},
            "Invalid value for webhook_endpoint: expected an object, but received an array.",
            "webhook_endpoint",
            None,
        ),
        (
            {"event_payload": "fat"},
            "Invalid value for event_payload: it must be one of snapshot or thin.",
            "event_payload",
            None,
        ),
        (
            {"metadata": {"a": 1}},
            "Invalid value for metadata.a: expected a string, but received a number.",
            "metadata.a",
            None,
        ),
        (
            {"name": "\x00"},
            "Invalid value for name: it must be valid UTF-8 without NUL characters.",
            "name",
            None,
        ),
    ],
)
def test_json_values_that_do_not_fit(
    change: dict[str, Any], message: str, param: str, code: str | None
) -> None:
    assert about(refused(DESTINATIONS, **{**DESTINATION, **change})) == (message, param, code)


def test_a_body_that_is_no_object() -> None:
    operation = CONTRACT.operations[DESTINATIONS]
    bodies: list[Any] = [[], "text", 7, None, True]
    for body in bodies:
        with pytest.raises(ApiError):
            check(operation, body)


def test_times_in_json() -> None:
    key = "POST /v2/billing/meter_events"
    raw = {"event_name": "calls", "payload": {"value": "1"}}
    at = "2026-01-02T03:04:05.678Z"
    assert checked(key, **raw, timestamp=at)["timestamp"] == at
    assert refused(key, **raw, timestamp="yesterday").fields["param"] == "timestamp"


def test_queries_of_v2_are_texts() -> None:
    assert checked("GET /v2/core/accounts", limit="20", closed="true") == {
        "limit": 20,
        "closed": True,
    }


# Anything at all ------------------------------------------------------------------------------

OPERATIONS = sorted(CONTRACT.operations)
NAMES = sorted(
    {name for operation in CONTRACT.operations.values() for name in operation.params.fields}
)
TEXTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["", "true", "false", "0", "-1", "1.5", "now", "usd", "a\x00", "\ud800"]),
    st.integers().map(str),
)
KEYS = st.one_of(
    st.sampled_from(NAMES), st.sampled_from(["0", "1", "7", "", "gte", "foo"]), st.text(max_size=8)
)
FORM_VALUES = st.recursive(
    TEXTS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=8,
)
JSON_VALUES = st.recursive(
    st.one_of(TEXTS, st.none(), st.booleans(), st.integers(), st.floats()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=8,
)


@st.composite
def requests(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """An operation and parameters that, mostly, it knows by name."""
    key = draw(st.sampled_from(OPERATIONS))
    operation = CONTRACT.operations[key]
    known = [*operation.params.fields, "expand"]
    names = draw(st.lists(st.one_of(st.sampled_from(known), KEYS), max_size=5, unique=True))
    is_json = operation.version == "v2" and operation.method == "POST"
    values = JSON_VALUES if is_json else FORM_VALUES
    return key, {name: draw(values) for name in names}


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(requests())
def test_nothing_but_an_api_error_is_ever_raised(request_: tuple[str, dict[str, Any]]) -> None:
    key, raw = request_
    refusal: ApiError | None = None
    try:
        check(CONTRACT.operations[key], raw)
    except ApiError as error:
        refusal = error
    if refusal is not None:
        assert refusal.status == 400
        for field in refusal.fields.values():
            field.encode()  # It can be sent.


def test_deep_nesting_is_refused_or_taken_but_never_breaks() -> None:
    deep: Any = "x"
    for _ in range(200):
        deep = {"a": deep}
    for key in ("POST /v1/customers", "POST /v1/forwarding/requests", DESTINATIONS):
        with pytest.raises(ApiError):
            check(CONTRACT.operations[key], {"name": deep, "foo": deep})


def test_checks_are_cheap() -> None:
    operation = CONTRACT.operations["POST /v1/payment_intents"]
    raw = {
        "amount": "2000",
        "currency": "usd",
        "customer": "cus_1",
        "confirm": "true",
        "description": "A pair of shoes",
    }
    check(operation, raw)
    begun = time.perf_counter()
    for _ in range(2000):
        check(operation, raw)
    each = (time.perf_counter() - begun) / 2000
    # Four times the budget of 3 µs, since test machines are shared.
    assert each < 12e-6


def test_checks_are_never_mistaken_for_each_other() -> None:
    """What a check was built from is kept, or another could be taken for it."""
    builder = _Builder()
    for name in (f"name_{number}" for number in range(500)):
        assert set(builder.fields({name: Shape("string")})) == {name}


def test_alternatives_may_differ_further_down() -> None:
    """One alternative wants all that is known of an online mandate, the other may want nothing."""
    online = {"customer_acceptance": {"type": "online", "online": {"user_agent": "Firefox"}}}
    key = "POST /v1/setup_intents/{intent}/confirm"
    assert checked(key, mandate_data=online) == {"mandate_data": online}
    offline = {"customer_acceptance": {"type": "offline", "offline": {"a": "b"}}}
    error = refused(key, mandate_data=offline)
    assert error.code == "parameter_unknown"
    assert error.fields["param"] == "mandate_data[customer_acceptance][offline][a]"
