"""Requests that are nearly right: made along the contract, with something odd here and there."""

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote, urlencode

from hypothesis import strategies as st

from tests.api import flatten
from tests.contract.stock import Stock
from zorse import contract
from zorse.contract import Shape

DEPTH_MAX = 4
ITEMS_MAX = 3
ODD_TEXTS = (
    "", " ", "0", "-1", "1", "1.5", "1e3", "1e400", "NaN", "-Infinity", "0x10", " 12", "١٢", "²",
    "true", "TRUE", "false", "null", "None", "undefined", "[]", "{}", "a[b", "a]b", "[", "now",
    "\0", "a\0b", "\ud800", "a\udfffb", "\U0001f984", "é", "\u202e", "\ufeff", "\x1b[31m", "\r\n",
    "9" * 18, "9" * 19, "-" + "9" * 19, "9" * 20, "9" * 400, "9223372036854775807",
    "-9223372036854775808", "9223372036854775808", "0." + "1" * 60, "99999999", "253402300800",
    "x" * 41, "x" * 501, "x" * 5_001, "é" * 6_000, "'; DROP TABLE objects; --", "%00", "%", "&=",
    "<script>", "../../etc", "usd", "USD", "xyz", "US", "2026-02-30", "2026-01-01T00:00:00Z",
    "pm_card_visa", "tok_visa", "pm_card_nothing", "cus_nothing", "_", "data.customer", "id",
    "object",
)  # fmt: skip
LIKELY = frozenset({"confirm", "customer", "payment_method", "return_url", "source"})
"""Optional parameters that lead further into an operation than others do."""

ODD_NAMES = (
    "", "0", "1", "-1", "007", "99999999999", "object", "id", "_", "expand", "metadata", "x" * 60,
    "a b", "é", "\0", "\ud800", "key", "amount", "currency", "__proto__", "created", "livemode",
)  # fmt: skip
PLAUSIBLE: dict[str, tuple[str, ...]] = {
    "currency": ("usd", "eur", "jpy", "kwd"),
    "date-time": ("2026-07-01T00:00:00.000Z",),
    "decimal": ("12.5", "0", "100"),
    "int64": ("12", "0"),
}
ODD_HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"idempotency-key", b"a"),
    (b"idempotency-key", b""),
    (b"idempotency-key", b"k" * 256),
    (b"idempotency-key", b"\xff\xfe"),
    (b"stripe-version", b"2020-08-27"),
    (b"stripe-version", b"2026-13-45.endive"),
    (b"stripe-version", b"\xe9"),
    (b"stripe-account", b"acct_nothing"),
    (b"stripe-account", b"\xff"),
    (b"stripe-context", b"a/b/c"),
    (b"content-type", b"text/plain"),
    (b"content-type", b"multipart/form-data"),
    (b"content-type", b"multipart/form-data; boundary="),
    (b"content-type", b"multipart/form-data; boundary=x"),
    (b"content-type", b"application/json"),
    (b"content-type", b"application/x-www-form-urlencoded; charset=utf-16"),
    (b"content-length", b"99999999999999999999"),
    (b"content-length", b"\xb2"),
    (b"user-agent", b"\xff" * 600),
)

Draw = st.DrawFn
odd_texts = st.sampled_from(ODD_TEXTS) | st.text(
    st.characters(codec=None, exclude_categories=()), max_size=12
)
odd_names = st.sampled_from(ODD_NAMES) | st.text(max_size=8)
odd_numbers = st.integers() | st.floats() | st.sampled_from([2**63, -(2**63) - 1, 10**300])


def nested(depth: int) -> Any:
    """A hash in a hash in a hash."""
    value: Any = "x"
    for level in range(depth):
        value = {"a": value} if level % 2 else [value]
    return value


odd_values = st.one_of(
    odd_texts,
    st.none(),
    st.booleans(),
    odd_numbers,
    st.integers(1, 30).map(nested),
    st.lists(odd_texts, max_size=3),
    st.lists(odd_texts, min_size=60, max_size=60),
    st.dictionaries(odd_names, odd_texts, max_size=3),
    st.dictionaries(odd_names, st.dictionaries(odd_names, odd_texts, max_size=2), max_size=2),
    st.just({f"key{number}": "value" for number in range(51)}),
)


class Maker:
    """Draws requests to the operations of a server with something on it."""

    def __init__(self, stock: Stock, draw: Draw) -> None:
        self.stock = stock
        self.draw = draw
        # Much that is odd is refused at the door; a little of it gets further.
        self.rarity = draw(st.sampled_from([1, 5, 50]))
        self.all_ids = sorted(id_ for ids in stock.ids.values() for id_ in ids)

    def is_odd(self, one_in: int = 5) -> bool:
        most = one_in * self.rarity
        return self.draw(st.integers(1, most)) == most

    def path(self, operation: contract.Operation) -> bytes:
        """The operation's path, mostly through objects that are there."""
        path = operation.path
        for name in operation.path_params:
            known = self.stock.known(operation, name)
            if known and not self.is_odd():
                id_ = self.draw(st.sampled_from(list(known)))
            else:
                id_ = self.draw(st.sampled_from(self.all_ids) | odd_texts.filter(bool))
            path = path.replace(f"{{{name}}}", quote(id_, safe="", errors="surrogatepass"))
        return path.encode()

    def params(self, operation: contract.Operation) -> dict[str, Any]:
        fields = dict(operation.params.fields)
        if operation.version == "v1":
            fields["expand"] = Shape("array", items=Shape("string"))
        return self.hash(operation, fields, 0)

    def hash(
        self, operation: contract.Operation, fields: dict[str, Shape], depth: int
    ) -> dict[str, Any]:
        """What is required, mostly, and some of the rest."""
        names = [name for name, field in fields.items() if field.required and not self.is_odd(12)]
        optional = [name for name, field in fields.items() if not field.required]
        if optional and depth < DEPTH_MAX:
            more = st.lists(st.sampled_from(optional), max_size=ITEMS_MAX, unique=True)
            names += self.draw(more)
        if depth == 0:
            likely = [name for name in optional if name in LIKELY and name not in names]
            names += [name for name in likely if self.draw(st.booleans())]
        given = {name: self.value(operation, name, fields[name], depth) for name in names}
        if self.is_odd(12):
            given[self.draw(odd_names)] = self.draw(odd_values)
        return given

    def value(self, operation: contract.Operation, name: str, shape: Shape, depth: int) -> Any:
        """Mostly what the shape asks for."""
        if self.is_odd(7):
            return self.draw(odd_values)
        match shape.kind:
            case "object" if depth <= DEPTH_MAX:
                return self.hash(operation, shape.fields, depth + 1)
            case "map" | "array":
                assert shape.items is not None
                inner = shape.items
                count = self.draw(st.integers(0, ITEMS_MAX))
                singular = name.removesuffix("s")
                items = [self.value(operation, singular, inner, depth + 1) for _ in range(count)]
                if shape.kind == "array":
                    return items
                return {self.draw(odd_names | st.just("usd")): item for item in items}
            case "union":
                option = self.draw(st.sampled_from(shape.options))
                return self.value(operation, name, option, depth)
            case "boolean":
                return self.draw(st.booleans())
            case "integer":
                return self.draw(st.integers(0, 3_000) | st.integers(-(2**63), 2**63 - 1))
            case "number":
                return self.draw(st.integers(0, 10_000)) / 100
        return self.text(operation, name, shape)

    def text(self, operation: contract.Operation, name: str, shape: Shape) -> str:
        known = list(self.stock.known(operation, name))
        if known and not self.is_odd():
            return self.draw(st.sampled_from(known))
        if shape.enum:
            return self.draw(st.sampled_from(shape.enum))
        if shape.format in PLAUSIBLE:
            return self.draw(st.sampled_from(PLAUSIBLE[shape.format]))
        return self.draw(st.sampled_from(["https://example.com/a", "a@example.com", "Text"]))


def as_form(params: dict[str, Any], draw: Draw) -> bytes:
    """A form or a query, now and then with a stray pair or a broken end."""
    encoded = urlencode(flatten(params), errors="surrogatepass").encode()
    if draw(st.integers(1, 15)) == 15:
        encoded += draw(st.sampled_from([b"&", b"&&a", b"%", b"%f", b"&a[]=1&a[b]=2", b"&\xff=1"]))
    return encoded


def as_json(params: dict[str, Any]) -> bytes:
    return json.dumps(params).encode()


def pieces(body: bytes, draw: Draw) -> Sequence[bytes]:
    """The body in one piece, mostly; at times in several, some of them empty."""
    if draw(st.integers(1, 8)) < 8:
        return (body,)
    cut = draw(st.integers(0, len(body)))
    return body[:cut], b"", body[cut:]
