"""Form decoding: every client's way to write a parameter means the same here."""

import contextlib
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stripe import _encode

from zorse.edge import form
from zorse.errors import ApiError
from zorse.settings import NESTING_DEPTH_MAX, PARAMS_MAX


@pytest.mark.parametrize(
    ("body", "params"),
    [
        ("", {}),
        ("a=1", {"a": "1"}),
        ("a=1&b=2&", {"a": "1", "b": "2"}),
        ("&&a=1&&b=2", {"a": "1", "b": "2"}),
        ("a=", {"a": ""}),
        ("a", {"a": ""}),
        ("a=b=c", {"a": "b=c"}),
        ("a=1&a=2", {"a": "2"}),
        ("a+b=c+d", {"a b": "c d"}),
        ("a=c%2Bd%20e", {"a": "c+d e"}),
        ("a=%26%3D%25", {"a": "&=%"}),
        ("name=Zo%C3%AB", {"name": "Zoë"}),
        ("name=Zoë", {"name": "Zoë"}),
        ("a[b]=1", {"a": {"b": "1"}}),
        ("a%5Bb%5D=1&a%5bc%5d=2", {"a": {"b": "1", "c": "2"}}),
        ("a[b][c]=1&a[b][d]=2&a[e]=3", {"a": {"b": {"c": "1", "d": "2"}, "e": "3"}}),
        ("a[b]=1&a[b]=2", {"a": {"b": "2"}}),
        ("a=[b]", {"a": "[b]"}),
        ("a=%5Bb%5D", {"a": "[b]"}),
        ("metadata[k]=", {"metadata": {"k": ""}}),
        ("metadata[order%26id]=1", {"metadata": {"order&id": "1"}}),
        ("metadata[a b]=1&metadata[ä]=2", {"metadata": {"a b": "1", "ä": "2"}}),
    ],
)
def test_names_carry_the_structure(body: str, params: dict[str, Any]) -> None:
    assert form.decode(body) == params
    assert form.decode(body.encode()) == params


@pytest.mark.parametrize(
    ("body", "params"),
    [
        ("a[]=x&a[]=y", {"a": ["x", "y"]}),
        ("a[]=", {"a": [""]}),
        ("a[]=x&a[]=x", {"a": ["x", "x"]}),
        ("h[a][]=x&h[a][]=y", {"h": {"a": ["x", "y"]}}),
        (
            "i[][p]=1&i[][q]=2&i[][p]=3&i[][q]=4",
            {"i": [{"p": "1", "q": "2"}, {"p": "3", "q": "4"}]},
        ),
        ("i[][p]=1&i[][p]=2&i[][q]=3", {"i": [{"p": "1"}, {"p": "2", "q": "3"}]}),
        (
            "i[][r][a]=1&i[][r][b]=2&i[][r][a]=3",
            {"i": [{"r": {"a": "1", "b": "2"}}, {"r": {"a": "3"}}]},
        ),
        (
            "i[][p]=1&i[][t][]=x&i[][t][]=y&i[][p]=2&i[][t][]=z",
            {"i": [{"p": "1", "t": ["x", "y"]}, {"p": "2", "t": ["z"]}]},
        ),
        ("i[][p]=1&i[][p][a]=2", {"i": [{"p": "1"}, {"p": {"a": "2"}}]}),
    ],
)
def test_a_repeated_name_starts_the_next_element(body: str, params: dict[str, Any]) -> None:
    assert form.decode(body) == params


@pytest.mark.parametrize(
    ("body", "order"),
    [
        ("a[0]=x&a[1]=y", ["0", "1"]),
        ("a[1]=y&a[0]=x", ["0", "1"]),
        ("a[10]=c&a[9]=b&a[2]=a", ["2", "9", "10"]),
        ("a[7]=x", ["7"]),
        ("a[b]=1&a[9]=2&a[3]=3", ["b", "9", "3"]),
        ("a[2][p]=1&a[0][p]=2&a[2][q]=3", ["0", "2"]),
    ],
)
def test_positions_give_the_order(body: str, order: list[str]) -> None:
    """Positions stay as keys: metadata may have them too."""
    assert list(form.decode(body)["a"]) == order


def test_positions_deep_inside_are_ordered_too() -> None:
    decoded = form.decode("p[][i][1]=b&p[][i][0]=a&h[x][3]=d&h[x][2]=c")
    assert list(decoded["p"][0]["i"].values()) == ["a", "b"]
    assert list(decoded["h"]["x"].values()) == ["c", "d"]


def test_an_absurd_position_is_only_a_key() -> None:
    digits = "9" * 5_000
    assert form.decode(f"a[{digits}]=x&a[1]=y") == {"a": {digits: "x", "1": "y"}}
    assert form.decode("a[²]=x&a[1]=y") == {"a": {"²": "x", "1": "y"}}


@pytest.mark.parametrize(
    "name",
    ["a[b", "a]", "[x]", "[]", "a[b]c", "a[b]]", "a[[b]", "a[b[c]]", "a[b]]c[d]", "[", "a[", "]["],
)
def test_brackets_that_do_not_pair_belong_to_the_name(name: str) -> None:
    assert form.decode(f"{name}=1") == {name: "1"}
    assert form.decode(f"{quote(name, safe='')}=1") == {name: "1"}


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ("a=1&a[b]=2", "a[b]"),
        ("a[b]=2&a=1", "a"),
        ("a=&a[b]=2", "a[b]"),
        ("a=1&a[]=2", "a[]"),
        ("a[]=2&a=1", "a"),
        ("a[]=1&a[b]=2", "a[b]"),
        ("a[0]=1&a[]=2", "a[]"),
        ("a[b]=1&a[b][c]=2", "a[b][c]"),
        ("a[b][c]=1&a[b]=2", "a[b]"),
        ("a[b][]=1&a[b]=2", "a[b]"),
        ("i[][a]=1&i[][a][]=2", "i[][a][]"),
    ],
)
def test_a_parameter_has_one_shape(body: str, param: str) -> None:
    error = refused(body)
    assert error.fields["param"] == param
    assert f"'{param}'" in error.message


@pytest.mark.parametrize(
    ("body", "word", "param"),
    [
        (b"a=1&b=%", "percent", "b"),
        (b"b=%zz&a=1", "percent", "b"),
        (b"b=%4", "percent", "b"),
        (b"b=%4&c=1", "percent", "b"),
        (b"b%=1", "percent", "b%"),
        (b"b=%FF", "UTF-8", "b"),
        (b"b=%C3", "UTF-8", "b"),
        (b"b=%ED%A0%80", "UTF-8", "b"),
        (b"b=%C0%80", "UTF-8", "b"),
        (b"%FF=1", "UTF-8", "\N{REPLACEMENT CHARACTER}"),
        (b"b=\xff", "UTF-8", None),
        (b"b=%00", "NUL", "b"),
        (b"a=1&c[d]=x%00y", "NUL", "c[d]"),
        (b"c%00=1", "NUL", "c\N{REPLACEMENT CHARACTER}"),
        (b"b=\x00", "NUL", "b"),
        (b"=1", "name", None),
        (b"a=1&=", "name", None),
    ],
)
def test_what_cannot_be_decoded_is_refused(body: bytes, word: str, param: str | None) -> None:
    error = refused(body)
    assert word in error.message
    assert error.fields.get("param") == param


def test_a_coded_percent_before_zeros_is_no_nul() -> None:
    assert form.decode("a=%2500") == {"a": "%00"}


def test_half_a_surrogate_pair_is_refused() -> None:
    assert "UTF-8" in refused("a=\ud800").message


def test_nesting_has_a_limit() -> None:
    at_the_limit = "a" + "[b]" * NESTING_DEPTH_MAX
    assert form.decode(f"{at_the_limit}=1")
    error = refused(f"{at_the_limit}[b]=1")
    assert str(NESTING_DEPTH_MAX) in error.message
    assert refused("a" + "[]" * 100_000 + "=1").fields["param"] == "a"


def test_the_number_of_parameters_has_a_limit() -> None:
    assert len(form.decode("&".join(f"a{n}=1" for n in range(PARAMS_MAX)))) == PARAMS_MAX
    error = refused("&".join(f"a{n}=1" for n in range(PARAMS_MAX + 1)))
    assert str(PARAMS_MAX) in error.message


def test_a_long_name_is_cut_in_the_message() -> None:
    assert len(refused(f"{'n' * 100_000}=%00").fields["param"]) < 200


def test_the_body_wins_over_the_query() -> None:
    query = {"a": "1", "m": {"x": "1"}}
    assert form.merge(query, {"m": {"y": "2"}, "b": "3"}) == {"a": "1", "m": {"y": "2"}, "b": "3"}
    assert query == {"a": "1", "m": {"x": "1"}}


def refused(body: bytes | str) -> ApiError:
    with pytest.raises(ApiError) as caught:
        form.decode(body)
    assert caught.value.status == 400
    assert caught.value.fields["type"] == "invalid_request_error"
    return caught.value


# Properties -----------------------------------------------------------------------------------

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)
NAMES = st.text(
    st.characters(codec="utf-8", exclude_characters="\0[]"), min_size=1, max_size=5
).filter(lambda name: not name.isdecimal())
# An empty hash or array has nothing to send: the API's way to empty one is an empty text.
VALUES = st.recursive(
    TEXTS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(NAMES, inner, min_size=1, max_size=3)
    ),
    max_leaves=12,
)
PARAMS = st.dictionaries(NAMES, VALUES, max_size=5)


def meaning(value: Any) -> Any:
    """A value as the contract would take it: a hash whose keys are positions is an array."""
    if isinstance(value, dict):
        if value and all(key.isdecimal() for key in value):
            return [meaning(item) for item in value.values()]
        return {key: meaning(item) for key, item in value.items()}
    if isinstance(value, list):
        return [meaning(item) for item in value]
    return value


def curl(prefix: str, value: Any) -> Iterator[tuple[str, str]]:
    """Name arrays without positions, as people do by hand."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from curl(f"{prefix}[{key}]" if prefix else key, item)
    elif isinstance(value, list):
        for item in value:
            yield from curl(f"{prefix}[]", item)
    else:
        yield prefix, value


def python_sdk(params: dict[str, Any]) -> str:
    pairs = _encode._api_encode(params)
    encoded = "&".join(f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs)
    return encoded.replace("%5B", "[").replace("%5D", "]")


def every_byte_escaped(text: str) -> str:
    return "".join(f"%{byte:02x}" for byte in text.encode())


@given(PARAMS)
def test_what_the_python_sdk_encodes_is_decoded(params: dict[str, Any]) -> None:
    assert meaning(form.decode(python_sdk(params))) == params


@given(PARAMS)
def test_escapes_change_nothing(params: dict[str, Any]) -> None:
    body = "&".join(
        f"{every_byte_escaped(name)}={every_byte_escaped(value)}"
        for name, value in _encode._api_encode(params)
    )
    assert meaning(form.decode(body)) == params


@given(PARAMS, st.randoms(use_true_random=False))
def test_positions_decide_whatever_the_order(params: dict[str, Any], random: Any) -> None:
    pairs = python_sdk(params).split("&")
    random.shuffle(pairs)
    assert meaning(form.decode("&".join(pairs))) == params


# Without positions, elements are told apart by a name that all of them have and that comes first.
ELEMENTS = st.lists(
    st.dictionaries(NAMES, TEXTS | st.lists(TEXTS, min_size=1, max_size=3), max_size=3).map(
        lambda element: {"first": "1", **element}
    ),
    min_size=1,
    max_size=4,
)


@given(st.dictionaries(NAMES, TEXTS | ELEMENTS | st.lists(TEXTS, min_size=1, max_size=4)))
def test_arrays_without_positions_mean_the_same(params: dict[str, Any]) -> None:
    body = "&".join(f"{quote(name)}={quote(value)}" for name, value in curl("", params))
    assert form.decode(body) == params
    assert meaning(form.decode(python_sdk(params))) == params


@given(st.binary(max_size=60) | st.text("ab[]=&%0+é\0", max_size=40))
def test_anything_is_decoded_or_refused(body: bytes | str) -> None:
    with contextlib.suppress(ApiError):
        assert isinstance(form.decode(body), dict)
