"""How parameters are written: forms, JSON, and files in parts."""

import io
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

import zorse
from zorse.client import form
from zorse.client.objects import built
from zorse.edge import form as server_form
from zorse.edge import multipart


class Plan(Enum):
    GOLD = "gold"


def pairs(**params: object) -> list[tuple[str, str]]:
    return parse_qsl(form.encoded(params), keep_blank_values=True)


def test_hashes_and_arrays_are_written_by_key_and_by_place() -> None:
    assert pairs(a={"b": {"c": 1}}, items=[{"price": "p"}, {"price": "q"}], expand=["x"]) == [
        ("a[b][c]", "1"),
        ("items[0][price]", "p"),
        ("items[1][price]", "q"),
        ("expand[0]", "x"),
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (12, "12"),
        (1.5, "1.5"),
        (Decimal("0.10"), "0.10"),
        (Plan.GOLD, "gold"),
        (datetime(2026, 1, 2, tzinfo=UTC), "1767312000"),
        (datetime(2026, 1, 2, 2, tzinfo=timezone(timedelta(hours=2))), "1767312000"),
        ("é &=", "é &="),
        ([], ""),
        ("", ""),
    ],
)
def test_values_are_written_as_the_api_reads_them(value: object, text: str) -> None:
    assert pairs(x=value) == [("x", text)]


def test_none_is_left_out() -> None:
    assert pairs(a=None, b={"c": None}, d=[None]) == []


def test_an_object_stands_for_its_id() -> None:
    customer = built({"object": "customer", "id": "cus_1", "name": "x"}, None)
    assert pairs(customer=customer) == [("customer", "cus_1")]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (datetime(2026, 1, 2), "without a time zone"),  # noqa: DTZ001
        (float("nan"), "no number"),
        (object(), "of type object"),
        (b"bytes", "of type bytes"),
    ],
)
def test_what_cannot_be_written_is_refused_by_name(value: object, words: str) -> None:
    with pytest.raises(zorse.InvalidRequestError, match=words) as caught:
        form.encoded({"when": value})
    assert caught.value.param == "when"


def test_an_endless_nesting_is_refused() -> None:
    inside: dict[str, object] = {}
    inside["a"] = inside
    with pytest.raises(zorse.InvalidRequestError, match="nested deeper"):
        form.encoded({"x": inside})


names = st.text("abcdefgh_", min_size=1, max_size=6)
leaves = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)
trees = st.recursive(
    leaves,
    lambda inner: (
        st.dictionaries(names, inner, min_size=1, max_size=3)
        | st.lists(inner, min_size=1, max_size=3)
    ),
    max_leaves=12,
)


def with_arrays(value: object) -> object:
    """Arrays arrive as hashes by place; the server's check of parameters makes arrays of them."""
    if not isinstance(value, dict):
        return value
    inside = {name: with_arrays(item) for name, item in value.items()}
    if inside and all(name.isdecimal() for name in inside):
        return [inside[str(place)] for place in range(len(inside))]
    return inside


@given(st.dictionaries(names, trees, max_size=4))
def test_a_form_is_read_back_as_it_was(params: dict[str, object]) -> None:
    """The server's own reader gives back every tree of texts."""
    assert with_arrays(server_form.decode(form.encoded(params).encode())) == params


def read_back(parts: form.Parts) -> tuple[dict[str, Any], dict[str, Any]]:
    body = b"".join(parts)
    assert len(body) == parts.length
    return multipart.decode(body, parts.content_type.encode())


def test_a_file_may_be_a_path_bytes_an_open_file_or_named(tmp_path: Path) -> None:
    path = tmp_path / "proof.txt"
    path.write_bytes(b"content\r\n--x")
    with path.open("rb") as opened:
        for value, name in (
            (path, "proof.txt"),
            (path.read_bytes(), "file"),
            (opened, "proof.txt"),
            (io.BytesIO(path.read_bytes()), "file"),
            (("other.txt", path), "other.txt"),
        ):
            params, files = read_back(form.Parts({"purpose": "x"}, {"file": value}, None))
            assert params == {"purpose": "x"}
            found = files["file"]
            assert (found.filename, found.data) == (name, b"content\r\n--x")


def test_parts_can_be_sent_twice_and_tell_of_their_progress() -> None:
    told: list[tuple[int, int]] = []
    content = io.BytesIO(b"skipped" + b"x" * 200_000)
    content.seek(7)
    parts = form.Parts({}, {"file": content}, lambda sent, whole: told.append((sent, whole)))
    assert b"".join(parts) == b"".join(parts)
    assert told[-1] == (parts.length, parts.length)
    assert len(told) > 6


def test_a_path_is_read_as_it_is_sent_and_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(b"x" * 300_000)
    parts = form.Parts({}, {"file": path}, None)
    files: list[Any] = []
    open_ = Path.open

    def opened(self: Path, mode: str) -> Any:
        files.append(open_(self, mode))
        return files[-1]

    monkeypatch.setattr(Path, "open", opened)
    sent = iter(parts)
    next(sent)
    assert files == []  # The head of the part alone.
    assert len(next(sent)) == form.PART_BYTES
    assert files[0].tell() == form.PART_BYTES
    assert sum(map(len, parts)) == parts.length  # Again, from the beginning.
    sent.close()  # type: ignore[attr-defined]  # It is a generator.
    assert [file.closed for file in files] == [True, True]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (io.StringIO("text"), 'mode "rb"'),
        (12, "of type int"),
        (Path("/nowhere/at/all"), "cannot be read"),
    ],
)
def test_a_file_that_is_none_is_refused(value: object, words: str) -> None:
    with pytest.raises(zorse.InvalidRequestError, match=words):
        form.Parts({}, {"file": value}, None)


def test_json_keeps_null_and_writes_times() -> None:
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert form.as_json({"a": None, "at": at, "plan": Plan.GOLD}) == (
        b'{"a":null,"at":"2026-01-02T03:04:05Z","plan":"gold"}'
    )
