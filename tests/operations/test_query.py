"""The search query language: what it finds, and what it says about a query that is wrong."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorse.errors import ApiError
from zorse.operations.query import (
    CLAUSES_MAX,
    SEARCHABLE,
    Clause,
    FieldKind,
    Operator,
    Query,
    equalities,
    matches,
    parse,
)

CHARGE: dict[str, Any] = {
    "id": "ch_1",
    "object": "charge",
    "amount": 2000,
    "amount_refunded": 0,
    "billing_details": {"address": {"postal_code": "SW1A 1AA"}},
    "created": 1_700_000_000,
    "currency": "usd",
    "customer": "cus_Abc",
    "disputed": False,
    "metadata": {"order": "6735", "note": 'Say "hi", it\'s ok'},
    "payment_method_details": {
        "card": {"last4": "4242", "exp_month": 4, "exp_year": 2034, "brand": "visa"},
    },
    "refunded": False,
    "status": "succeeded",
}

CUSTOMER: dict[str, Any] = {
    "created": 1_700_000_000,
    "email": "Amy@rocketrides.example",
    "metadata": {},
    "name": "One Two Three Four",
    "phone": None,
}


def finds(resource_type: str, text: str, obj: dict[str, Any]) -> bool:
    return matches(parse(resource_type, text), obj)


def refusal(resource_type: str, text: str) -> str:
    """What the API says about a wrong query."""
    with pytest.raises(ApiError) as caught:
        parse(resource_type, text)
    assert caught.value.status == 400
    assert caught.value.fields["type"] == "invalid_request_error"
    assert caught.value.fields["param"] == "query"
    return caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        "amount:2000",
        'amount:"2000"',
        "amount>1999 amount<2001",
        'amount>="2000" AND amount<=2000',
        "amount>-1",
        "amount<2000.5",
        'currency:"usd"',
        "currency:'USD'",
        '-currency:"eur"',
        'currency:"eur" OR currency:"usd"',
        "currency:'eur' or amount:2000",
        'customer:"cus_Abc"',
        "payment_method_details.card.last4:4242",
        'payment_method_details.card.brand:"Visa"',
        "payment_method_details.card.exp_month:4",
        "payment_method_details.card.exp_month:04",
        "payment_method_details.card_present.last4:null",
        'billing_details.address.postal_code:"sw1a 1aa"',
        "disputed:'false'",
        "disputed:false",
        "-refunded:'true'",
        'metadata["order"]:"6735"',
        "metadata['order']:6735",
        "metadata['order'] : '6735'",
        r'metadata["note"]:"say \"hi\", it\'s ok"',
        '-metadata["order"]:null',
        'metadata["other"]:NULL',
        "  amount:2000\n and\tstatus:'succeeded'  ",
    ],
)
def test_a_query_finds_what_it_describes(text: str) -> None:
    assert finds("charge", text, CHARGE)


@pytest.mark.parametrize(
    "text",
    [
        "amount:2001",
        "amount>2000",
        "amount:2000.5",
        "-currency:'usd'",
        "currency:'us'",
        'currency:"usd" amount:1',
        'currency:"eur" OR amount:1',
        'customer:"cus_aBC"',
        "customer:null",
        'metadata["order"]:null',
        'metadata["ORDER"]:"6735"',
        'metadata["order"]:"673"',
        'billing_details.address.postal_code:"sw1a"',
        "payment_method_details.card_present.last4:4242",
        "disputed:true",
    ],
)
def test_a_query_does_not_find_what_differs(text: str) -> None:
    assert not finds("charge", text, CHARGE)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('email:"amy@rocketrides.example"', True),
        ('email~"AMY"', True),
        ('email~"rides.ex"', True),
        ('email~"bob"', False),
        ('name:"one two three"', True),
        ('name:"two three"', True),
        ('name:"One"', True),
        ('name:"one three"', False),
        ('name:"two one"', False),
        ('name:"thre"', False),
        ('name~"thre"', True),
        ('name:""', False),
        ("phone:null", True),
        ('phone~"123"', False),
        ('-phone~"123"', True),
    ],
)
def test_strings_match_by_words_and_by_parts(text: str, found: bool) -> None:
    """An exact match on a string holds the query's words side by side in their order."""
    assert finds("customer", text, CUSTOMER) is found


@pytest.mark.parametrize(
    ("refunded", "amount_refunded", "answers"),
    [(True, 2000, "true"), (False, 500, "false"), (False, 0, "null")],
)
def test_refunded_tells_in_full_from_in_part(
    refunded: bool, amount_refunded: int, answers: str
) -> None:
    charge = CHARGE | {"refunded": refunded, "amount_refunded": amount_refunded}
    for asked in ("true", "false", "null"):
        assert finds("charge", f"refunded:{asked}", charge) is (asked == answers)


def test_an_expanded_reference_matches_by_its_id() -> None:
    assert finds("charge", 'customer:"cus_X"', CHARGE | {"customer": {"id": "cus_X"}})


def test_nested_invoice_fields_are_found_where_the_object_keeps_them() -> None:
    invoice = {
        "last_finalization_error": {"code": "tax_id_invalid", "type": "invalid_request_error"},
        "parent": {"subscription_details": {"subscription": "sub_1"}},
    }
    assert finds("invoice", 'last_finalization_error_code:"tax_id_invalid"', invoice)
    assert finds("invoice", 'subscription:"sub_1" -last_finalization_error_type:null', invoice)
    assert finds("invoice", "subscription:null", {"parent": None})


@pytest.mark.parametrize(
    ("resource_type", "text", "says"),
    [
        ("charge", "", "empty"),
        ("charge", "   ", "empty"),
        ("price", 'foo:"bar"', "Field `foo` is an unsupported search field for resource `prices`"),
        ("price", 'foo:"bar"', 'metadata["key"]'),
        ("price", "asdf", "asdf is not a clause"),
        ("customer", "name:Amy", 'Write name:"Amy"'),
        ("customer", 'email~"am"', "at least 3 characters"),
        ("customer", 'name>"a"', "The operator > cannot be used with name, which is a string"),
        ("charge", 'amount~"100"', "The operator ~ cannot be used with amount"),
        ("charge", 'status~"succ"', "The operator ~ cannot be used with status"),
        ("charge", 'metadata["a"]>5', "The operator > cannot be used"),
        ("charge", "amount=5", "Write : for equal"),
        ("charge", "amount!=5", "a - before the clause"),
        ("charge", "amount", "amount needs an operator and a value"),
        ("charge", "amount>", "amount has no value"),
        ("charge", 'amount:"ten"', '"ten" is not a number'),
        ("charge", "amount:ten", "not with ten"),
        ("charge", "amount:" + "9" * 5000, "whole number"),
        ("charge", "amount>null", "null can only stand after a colon"),
        ("charge", 'disputed:"maybe"', 'either "true" or "false"'),
        ("charge", 'status:"succeeded', "never closed"),
        ("charge", "status:'succeeded\\'", "never closed"),
        ("charge", 'status:succ"eeded"', "quote inside"),
        ("charge", 'metadata:"6735"', "metadata needs a key"),
        ("charge", 'metadata[order]:"6735"', "not in quotes"),
        ("charge", 'metadata["order":"6735"', "not closed"),
        ("charge", 'metadata[""]:"6735"', "key is empty"),
        ("charge", 'status["a"]:"b"', "Only metadata takes a key"),
        ("charge", "amount:1 AND amount:2 OR amount:3", "mixes AND"),
        ("charge", "amount:1 OR amount:2 amount:3", "mixes AND"),
        ("charge", "(amount:1)", "Parentheses are not supported"),
        ("charge", "amount:1 AND (amount:2)", "Parentheses are not supported"),
        ("charge", "amount:1) amount:2", "Parentheses are not supported"),
        ("charge", "AND amount:1", "before AND"),
        ("charge", "amount:1 OR", "ends with OR"),
        ("charge", 'status:"a"amount:1', "must stand between clauses"),
        ("customer", 'name:"Amy" Adams', "Put quotes around a value that holds spaces"),
        ("charge", "--amount:1", "must start at"),
        ("charge", "🦓", "must start at"),
        ("charge", "amount:1 " * 11, "at most 10 clauses"),
        ("charge", "x" * 10_001, "10001 characters long"),
    ],
)
def test_a_wrong_query_is_told_what_would_be_right(
    resource_type: str, text: str, says: str
) -> None:
    assert says in refusal(resource_type, text)


@pytest.mark.parametrize(
    "text",
    [
        "{}:1",
        "amount:{}",
        "status:{}",
        'metadata["{}"]:',
        'amount:"{}"',
        'disputed:"{}"',
        "{}",
        '"{}"',
    ],
)
def test_a_message_stays_short_however_long_the_query(text: str) -> None:
    assert len(refusal("charge", text.format("x" * 9_000))) < 1_000


def test_ten_clauses_are_accepted() -> None:
    assert len(parse("charge", "amount>0 " * CLAUSES_MAX).clauses) == CLAUSES_MAX


def test_a_quoted_null_is_a_string() -> None:
    assert parse("product", 'url:"null"').clauses[0].value == "null"
    assert parse("product", "url:null").clauses[0].value is None


@pytest.mark.parametrize(
    ("resource_type", "text", "fields"),
    [
        ("charge", 'customer:"cus_Abc" currency:"USD"', {"customer": "cus_Abc", "currency": "usd"}),
        ("charge", "amount:0500 AND disputed:TRUE", {"amount": "500", "disputed": "true"}),
        ("charge", "amount:5.5", {}),
        ("charge", 'customer:"a" OR currency:"usd"', {}),
        ("charge", '-customer:"a" amount>5 status:null', {}),
        ("charge", 'metadata["customer"]:"a" payment_method_details.card.last4:4242', {}),
        ("customer", 'email:"amy@example.com"', {}),
        ("invoice", 'subscription:"sub_1" status:"open"', {"status": "open"}),
        ("price", 'product:"prod_1" product:"prod_2"', {"product": "prod_1"}),
    ],
)
def test_equalities_are_what_an_index_can_answer(
    resource_type: str, text: str, fields: dict[str, str]
) -> None:
    """Strings are left out: they match by words and without case, which an index does not."""
    assert equalities(parse(resource_type, text)) == fields


# Properties -----------------------------------------------------------------------------------

CHARACTERS = "abAB \"'\\():-~<>=[]1905._"
CURRENCIES = ["usd", "eur", None]
WORDS = ["", "amy", "AMY", "amy lee", "lee amy", "xamyx", "-5", "null", 'a "b" c', "it's"]


@given(
    st.sampled_from(sorted(SEARCHABLE)),
    st.one_of(
        st.text(max_size=60),
        st.text(CHARACTERS, max_size=60),
        st.lists(
            st.sampled_from(
                [
                    *("amount", "name", "metadata", '["k"]', "currency", ":", "~", ">=", "<"),
                    *(" ", "AND", "OR", "null", '"usd"', "'x", "10", "(", ")", "-", "\\"),
                ]
            ),
            max_size=12,
        ).map("".join),
    ),
)
def test_any_text_is_a_query_or_a_refusal(resource_type: str, text: str) -> None:
    refused: ApiError | None = None
    try:
        query = parse(resource_type, text)
    except ApiError as error:
        refused = error
    if refused is None:
        assert 1 <= len(query.clauses) <= CLAUSES_MAX
        matches(query, {})
    else:
        assert (refused.status, refused.fields["param"]) == (400, "query")


def clauses() -> st.SearchStrategy[Clause]:
    """Clauses about a made-up mixture of an invoice's fields, each with its right operators."""

    def made(field: str, operators: list[Operator], values: list[str]) -> st.SearchStrategy[Clause]:
        return st.builds(
            Clause,
            field=st.just(field),
            key=st.sampled_from(["k", "K", "it's"]) if field == "metadata" else st.none(),
            operator=st.sampled_from(operators),
            value=st.sampled_from(values),
            negated=st.booleans(),
        )

    return st.one_of(
        made("total", [":", ">", ">=", "<", "<="], ["-1", "0", "5", "5.5", "10"]),
        made("currency", [":"], ["usd", "USD", "eur", "us"]),
        made("number", [":"], WORDS),
        made("number", ["~"], [word for word in WORDS if len(word) >= 3]),
        made("metadata", [":"], WORDS),
    ).flatmap(
        lambda clause: st.sampled_from(
            [clause, Clause(clause.field, clause.key, ":", None, clause.negated)]
        )
    )


invoices = st.fixed_dictionaries(
    {
        "total": st.sampled_from([None, -1, 0, 5, 10]),
        "currency": st.sampled_from(CURRENCIES),
        "number": st.sampled_from([None, *WORDS]),
        "metadata": st.dictionaries(
            st.sampled_from(["k", "K"]), st.sampled_from([word for word in WORDS if word])
        ),
    }
)


@st.composite
def written(draw: st.DrawFn, clause: Clause) -> str:
    """One of the ways to write a clause."""
    space = draw(st.sampled_from(["", "", " "]))
    name = clause.field if clause.key is None else f"metadata[{draw(in_quotes(clause.key))}]"
    if clause.value is None:
        value = draw(st.sampled_from(["null", "NULL"]))
    elif clause.field == "total" and draw(st.booleans()):
        value = clause.value
    else:
        value = draw(in_quotes(clause.value))
    return f"{'-' if clause.negated else ''}{name}{space}{clause.operator}{space}{value}"


def in_quotes(text: str) -> st.SearchStrategy[str]:
    escaped = text.replace("\\", "\\\\")
    return st.sampled_from(["'", '"']).map(
        lambda quote: quote + escaped.replace(quote, f"\\{quote}") + quote
    )


def expected(clause: Clause, invoice: dict[str, Any]) -> bool:
    """What a clause says of an invoice, in the plainest way to compute it."""
    place = invoice if clause.key is None else invoice["metadata"]
    held = place.get(clause.key or clause.field)
    held = None if held == "" else held
    if clause.value is None or held is None:
        answer = clause.value is held
    elif clause.field == "total":
        number = float(clause.value)
        answer = {
            ":": held == number,
            ">": held > number,
            ">=": held >= number,
            "<": held < number,
            "<=": held <= number,
        }[clause.operator]
    elif clause.operator == "~":
        answer = clause.value.lower() in held.lower()
    elif clause.field == "number" and clause.value:
        answer = f" {' '.join(clause.value.lower().split())} " in f" {held.lower()} "
    else:
        answer = held.lower() == clause.value.lower()
    return answer != clause.negated


@given(st.data(), st.lists(clauses(), min_size=1, max_size=4), st.booleans(), invoices)
def test_a_written_query_means_its_clauses(
    data: st.DataObject, asked: list[Clause], any_of: bool, invoice: dict[str, Any]
) -> None:
    """Whatever way it is written, it reads back as it was meant and finds what it says."""
    joiner = data.draw(st.sampled_from([" OR ", " or "] if any_of else [" ", " AND ", "\tand\n"]))
    text = joiner.join(data.draw(written(clause)) for clause in asked)
    query = parse("invoice", text)
    assert query == Query(tuple(asked), any_of and len(asked) > 1, "invoice")
    combine = any if any_of else all
    found = combine(expected(clause, invoice) for clause in asked)
    assert matches(query, invoice) is found
    if found:
        for field, value in equalities(query).items():
            assert str(invoice[field]) == value


def test_every_field_takes_its_operators_and_no_other() -> None:
    for resource_type, fields in SEARCHABLE.items():
        for field, kind in fields.items():
            name = 'metadata["k"]' if kind is FieldKind.METADATA else field
            value = "true" if kind is FieldKind.BOOLEAN else "12345"
            taken = {
                operator
                for operator in (":", "~", ">", ">=", "<", "<=")
                if _is_read(resource_type, f'{name}{operator}"{value}"')
            }
            wanted = {
                FieldKind.NUMERIC: {":", ">", ">=", "<", "<="},
                FieldKind.STRING: {":", "~"},
            }.get(kind, {":"})
            assert taken == wanted, (resource_type, field)


def _is_read(resource_type: str, text: str) -> bool:
    try:
        parse(resource_type, text)
    except ApiError:
        return False
    return True
