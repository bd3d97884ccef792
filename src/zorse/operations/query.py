"""The search query language: clauses over an object's fields, joined by AND or by OR.

A clause is a field, an operator and a value: ``email~"amy"``, ``amount>=1000``,
``-metadata["order"]:null``. What a clause may ask depends on the kind of its field: tokens are
equal or not, strings may also hold a part, numbers may also be compared. Case never matters, except
in ids and in metadata keys. There are no parentheses, so a query is all AND or all OR.

Documented at docs.stripe.com/search. Everything here is pure: text to ``Query``, ``Query`` and
object to yes or no.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal, NoReturn, get_args

from zorse import errors

Operator = Literal[":", "~", ">", ">=", "<", "<="]
COMPARISONS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    ">": Decimal.__gt__,
    ">=": Decimal.__ge__,
    "<": Decimal.__lt__,
    "<=": Decimal.__le__,
}

CLAUSES_MAX = 10
SUBSTRING_LENGTH_MIN = 3
QUERY_LENGTH_MAX = 10_000
PIECE_LENGTH_MAX = 60


class FieldKind(StrEnum):
    """What a field holds, which decides what may be asked of it."""

    NUMERIC = "numeric"
    STRING = "string"
    TOKEN = "token"  # noqa: S105  # No secret: the API's own word for a kind of field.
    BOOLEAN = "boolean"
    METADATA = "metadata"


OPERATORS: Mapping[FieldKind, tuple[Operator, ...]] = {
    FieldKind.NUMERIC: (":", ">", ">=", "<", "<="),
    FieldKind.STRING: (":", "~"),
    FieldKind.TOKEN: (":",),
    FieldKind.BOOLEAN: (":",),
    FieldKind.METADATA: (":",),
}

_N, _S, _T, _B, _M = FieldKind

# Cards are charged online or read by a terminal; the API searches all three sources alike.
_CARD_FIELDS = {
    f"payment_method_details.{source}.{field}": _T
    for source in ("card", "card_present", "interac_present")
    for field in ("brand", "exp_month", "exp_year", "fingerprint", "last4")
}

SEARCHABLE: dict[str, dict[str, FieldKind]] = {
    "charge": {
        "amount": _N,
        "billing_details.address.postal_code": _T,
        "created": _N,
        "currency": _T,
        "customer": _T,
        "disputed": _B,
        "metadata": _M,
        **_CARD_FIELDS,
        "refunded": _B,
        "status": _T,
    },
    "customer": {"created": _N, "email": _S, "metadata": _M, "name": _S, "phone": _S},
    "invoice": {
        "created": _N,
        "currency": _T,
        "customer": _T,
        "last_finalization_error_code": _T,
        "last_finalization_error_type": _T,
        "metadata": _M,
        "number": _S,
        "receipt_number": _S,
        "status": _T,
        "subscription": _T,
        "total": _N,
    },
    "payment_intent": {
        "amount": _N,
        "created": _N,
        "currency": _T,
        "customer": _T,
        "metadata": _M,
        "status": _T,
    },
    "price": {
        "active": _B,
        "currency": _T,
        "lookup_key": _S,
        "metadata": _M,
        "product": _T,
        "type": _T,
    },
    "product": {
        "active": _B,
        "description": _S,
        "metadata": _M,
        "name": _S,
        "shippable": _B,
        "url": _S,
    },
    "subscription": {"canceled_at": _N, "created": _N, "metadata": _M, "status": _T},
}

# Two ids may differ in case alone, so here ignoring case would find somebody else's objects.
ID_FIELDS = frozenset({"customer", "product", "subscription"})

# The API stores these in lower case, so an index on them can be asked for the lowered value.
_LOWER_CASE_FIELDS = frozenset({"currency", "status", "type"})

# Fields whose name in a search is not their place in the object.
_PATHS = {
    "subscription": ("parent", "subscription_details", "subscription"),
    "last_finalization_error_code": ("last_finalization_error", "code"),
    "last_finalization_error_type": ("last_finalization_error", "type"),
}


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing asked of an object. ``key`` names a metadata key; a ``None`` value means absent."""

    field: str
    key: str | None
    operator: Operator
    value: str | None
    negated: bool


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for: all of the clauses, or any of them."""

    clauses: tuple[Clause, ...]
    any_of: bool
    resource_type: str


# Matching -------------------------------------------------------------------------------------


def matches(query: Query, obj: Mapping[str, Any]) -> bool:
    """Whether the search finds this object."""
    kinds = SEARCHABLE[query.resource_type]
    found = (_holds(clause, kinds[clause.field], obj) != clause.negated for clause in query.clauses)
    return any(found) if query.any_of else all(found)


def equalities(query: Query) -> dict[str, str]:
    """The top-level fields that every match must hold, as the text that the store indexes.

    Empty for an OR, where a match need not hold any one of them.
    """
    if query.any_of:
        return {}
    pairs: dict[str, str] = {}
    for clause in query.clauses:
        text = None if clause.negated else _indexed(query.resource_type, clause)
        if text is not None:
            pairs.setdefault(clause.field, text)
    return pairs


def _indexed(resource_type: str, clause: Clause) -> str | None:
    """The text under which an index holds all that the clause finds, where there is such a text."""
    if clause.value is None or clause.operator != ":" or clause.field in _PATHS:
        return None
    kind = SEARCHABLE[resource_type][clause.field]
    if kind is FieldKind.BOOLEAN or clause.field in _LOWER_CASE_FIELDS:
        return clause.value.casefold()
    if clause.field in ID_FIELDS:
        return clause.value
    number = _number(clause.value) if kind is FieldKind.NUMERIC else None
    return str(int(number)) if number is not None and number == int(number) else None


def _holds(clause: Clause, kind: FieldKind, obj: Mapping[str, Any]) -> bool:
    """Whether the clause is true of the object, before negation."""
    held = _value_of(clause, obj)
    wanted = clause.value
    if wanted is None or held is None:
        return wanted is None and held is None
    if kind is FieldKind.NUMERIC:
        number = _number(wanted)
        if number is None or isinstance(held, bool) or not isinstance(held, int):
            return False
        compare = COMPARISONS.get(clause.operator, Decimal.__eq__)
        return compare(Decimal(held), number)
    text = held if isinstance(held, str) else str(held).lower()
    if clause.operator == "~":
        return wanted.casefold() in text.casefold()
    if kind is FieldKind.STRING:
        return _has_words(text, wanted)
    if isinstance(held, int) and (number := _number(wanted)) is not None:
        return number == held  # 4 and 04 are the same month.
    if clause.field in ID_FIELDS:
        return text == wanted
    return text.casefold() == wanted.casefold()


def _value_of(clause: Clause, obj: Mapping[str, Any]) -> Any:
    """What the object holds in the clause's field; nothing where it is absent, null or empty."""
    if clause.field == "refunded":
        return _refunded(obj)
    if clause.key is not None:
        path: Iterable[str] = ("metadata", clause.key)
    else:
        path = _PATHS.get(clause.field) or clause.field.split(".")
    held: Any = obj
    for name in path:
        if not isinstance(held, Mapping):
            return None
        held = held.get(name)
    if isinstance(held, Mapping):
        held = held.get("id")  # A reference that was expanded.
    return None if held == "" else held


def _refunded(obj: Mapping[str, Any]) -> bool | None:
    """``refunded`` has three values in a search: in full, in part (false), and not at all (null).

    Documented under "Query fields for charges".
    """
    if obj.get("refunded"):
        return True
    return False if obj.get("amount_refunded") else None


def _has_words(text: str, wanted: str) -> bool:
    """Whether the wanted words stand in the text, side by side in their order.

    ``name:"one two"`` finds "one two three" (docs: "An exact match on a string type").
    """
    words = text.casefold().split()
    sought = wanted.casefold().split()
    if not sought:
        return not words
    return any(
        words[start : start + len(sought)] == sought
        for start in range(len(words) - len(sought) + 1)
    )


_NUMBER = re.compile(r"-?[0-9]{1,20}(\.[0-9]{1,10})?")


def _number(text: str) -> Decimal | None:
    """The number that a text spells, if it is one of a size that an amount or a time can have."""
    return Decimal(text) if _NUMBER.fullmatch(text) else None


# Parsing --------------------------------------------------------------------------------------


def parse(resource_type: str, text: str) -> Query:
    """Read a query about one type of object (``charge``, ``payment_intent`` and so on)."""
    if len(text) > QUERY_LENGTH_MAX:
        _unreadable(
            f"It is {len(text)} characters long and the most allowed is {QUERY_LENGTH_MAX}."
        )
    return _Reader(resource_type, text).query()


def _refuse(message: str) -> NoReturn:
    raise errors.parameter_invalid(message, "query")


def _unreadable(reason: str) -> NoReturn:
    _refuse(f"We were unable to parse your search query. {reason}")


_SPACE = re.compile(r"\s*")
_JOINER = re.compile(r"(and|or)(?![\w.\[:~<>=-])", re.IGNORECASE)
_FIELD = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
_OPERATOR = re.compile(r">=|<=|[:~><]")
_BARE = re.compile(r"[^\s\"'()]+")
_QUOTES = ("'", '"')


class _Reader:
    """Reads a query from left to right; ``at`` is where it stands."""

    def __init__(self, resource_type: str, text: str) -> None:
        self.resource_type = resource_type
        self.fields = SEARCHABLE[resource_type]
        self.text = text
        self.at = 0

    def query(self) -> Query:
        """The whole text."""
        clauses: list[Clause] = []
        joiner: str | None = None
        self.skip_space()
        if self.at == len(self.text):
            _unreadable('It is empty. Write at least one clause, such as created>0 or name:"Amy".')
        while True:
            if len(clauses) == CLAUSES_MAX:
                _refuse(f"A search query holds at most {CLAUSES_MAX} clauses; this one holds more.")
            clauses.append(self.clause())
            word = self.between()
            if word is None:
                return Query(tuple(clauses), joiner == "OR", self.resource_type)
            if joiner not in (None, word):
                _unreadable(
                    "It mixes AND (or a space, which means AND) with OR. Use one of them "
                    "throughout, and send several searches for what needs both."
                )
            joiner = word

    def between(self) -> str | None:
        """What joins the clause just read to the next one; nothing at the end of the text."""
        end = self.at
        spaced = self.skip_space()
        if self.at == len(self.text):
            return None
        if not spaced:
            _unreadable(f"A space, AND or OR must stand between clauses, before {self.shown(end)}.")
        word = self.take(_JOINER)
        if word is None:
            return "AND"
        self.skip_space()
        if self.at == len(self.text):
            _unreadable(f"It ends with {word}. A clause must follow.")
        return word.upper()

    def clause(self) -> Clause:
        """A field, an operator and a value, perhaps negated."""
        start = self.at
        negated = self.text.startswith("-", self.at)
        if negated:
            self.at += 1
        field, key = self.field()
        kind = self.fields[field]
        name = _short(self.text[start : self.at].lstrip("-"))
        operator = self.operator(name, kind)
        value, quoted = self.value(name, kind)
        _check_value(name, kind, operator, value, quoted=quoted)
        return Clause(field, key, operator, value, negated)

    def field(self) -> tuple[str, str | None]:
        """A field of the resource, with its key when it is metadata."""
        start = self.at
        joiner = self.take(_JOINER)
        if joiner is not None:
            _unreadable(f"A clause must stand before {joiner} and another one after it.")
        field = self.take(_FIELD)
        if field is None:
            self.refuse_parenthesis()
            _unreadable(f'A clause such as name:"Amy" must start at {self.shown(start)}.')
        if field not in self.fields:
            self.refuse_word(field, start)
            _refuse(
                f"Field `{_short(field)}` is an unsupported search field for resource "
                f"`{self.resource_type}s`. The fields that can be searched are "
                f"{', '.join(_named(field) for field in self.fields)}."
            )
        if field != "metadata":
            if self.text.startswith("[", self.at):
                _unreadable(f"Only metadata takes a key in brackets; {field} does not.")
            return field, None
        return field, self.metadata_key()

    def refuse_word(self, field: str, start: int) -> None:
        """A word that no operator follows is no field but a stray value."""
        after = self.at
        self.skip_space()
        if _OPERATOR.match(self.text, self.at) or self.text.startswith(("[", "="), self.at):
            return
        if start > 0 and not self.text[:start].rstrip().upper().endswith(("AND", "OR")):
            hint = " Put quotes around a value that holds spaces."
        else:
            hint = ""
        self.at = after
        _unreadable(
            f"{_short(field)} is not a clause: a field, an operator and a value belong together, "
            f'as in name:"Amy".{hint}'
        )

    def metadata_key(self) -> str:
        """The key in ``metadata["key"]``."""
        form = 'Write metadata["key"]:"value".'
        if not self.text.startswith("[", self.at):
            _unreadable(f"metadata needs a key. {form}")
        self.at += 1
        self.skip_space()
        if not self.text.startswith(_QUOTES, self.at):
            _unreadable(f"The metadata key at {self.shown(self.at)} is not in quotes. {form}")
        key = self.quoted()
        self.skip_space()
        if not self.text.startswith("]", self.at):
            _unreadable(f"The bracket after the metadata key {key} is not closed. {form}")
        self.at += 1
        if not key:
            _unreadable(f"The metadata key is empty. {form}")
        return key

    def operator(self, name: str, kind: FieldKind) -> Operator:
        """An operator that the field's kind knows."""
        self.skip_space()
        found = self.take(_OPERATOR)
        if found is None:
            if self.text.startswith(("=", "!"), self.at):
                _unreadable(
                    f"{self.shown(self.at)} after {name} is not an operator. Write : for equal, "
                    "and a - before the clause for not."
                )
            _unreadable(f"{name} needs an operator and a value, as in {_example(name, kind)}.")
        for operator in get_args(Operator):
            if operator == found and operator in OPERATORS[kind]:
                known: Operator = operator
                return known
        allowed = " ".join(OPERATORS[kind])
        _refuse(
            f"The operator {found} cannot be used with {name}, which is a {kind} field. It takes "
            f"{allowed}"
        )

    def value(self, name: str, kind: FieldKind) -> tuple[str | None, bool]:
        """A value and whether it stood in quotes; ``None`` for a bare null."""
        self.skip_space()
        if self.at == len(self.text):
            _unreadable(f"{name} has no value. Write for example {_example(name, kind)}.")
        if self.text.startswith(_QUOTES, self.at):
            return self.quoted(), True
        start = self.at
        bare = self.take(_BARE)
        if bare is None:
            self.refuse_parenthesis()
            _unreadable(f"{name} has no value. Write for example {_example(name, kind)}.")
        if self.text.startswith(_QUOTES, self.at):
            _unreadable(f"The quote inside {self.shown(start)} must stand before the whole value.")
        self.refuse_parenthesis()
        if bare.lower() == "null":
            return None, False
        if _number(bare) is None and bare.lower() not in ("true", "false"):
            if kind is FieldKind.NUMERIC:
                _unreadable(
                    f"{name} must be compared with a whole number, not with {_short(bare)}."
                )
            _unreadable(f'A string value stands in quotes. Write {name}:"{_short(bare)}".')
        return bare, False

    def quoted(self) -> str:
        """A string in quotes; a backslash makes a quote or a backslash after it an ordinary one."""
        start = self.at
        quote = self.text[start]
        self.at += 1
        parts: list[str] = []
        while self.at < len(self.text):
            char = self.text[self.at]
            following = self.text[self.at + 1 : self.at + 2]
            if char == quote:
                self.at += 1
                return "".join(parts)
            if char == "\\" and following in ("\\", *_QUOTES):
                char = following
                self.at += 1
            parts.append(char)
            self.at += 1
        _unreadable(
            f"The quote that opens at {self.shown(start)} is never closed. Close it with {quote}, "
            f"and write \\{quote} for one inside the value."
        )

    def refuse_parenthesis(self) -> None:
        """Parentheses are the one piece of syntax that people expect and that is not there."""
        if self.text.startswith(("(", ")"), self.at):
            _unreadable(
                "Parentheses are not supported. Write clauses side by side, joined by AND or by OR."
            )

    def take(self, pattern: re.Pattern[str]) -> str | None:
        """The text that the pattern matches here, stepped over; nothing when it does not."""
        found = pattern.match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        return found.group()

    def skip_space(self) -> bool:
        """Step over white space; whether there was any."""
        start = self.at
        self.take(_SPACE)
        return self.at > start

    def shown(self, at: int) -> str:
        """A piece of the query from a place on, for a message."""
        piece = self.text[at : at + 20]
        return f"{piece!r} (character {at + 1})" if piece else "the end"


def _check_value(
    name: str, kind: FieldKind, operator: Operator, value: str | None, *, quoted: bool
) -> None:
    """Refuse a value that the field or the operator can do nothing with."""
    if value is None:
        if operator != ":":
            _refuse(f"null can only stand after a colon. Write {name}:null or -{name}:null.")
        return
    if kind is FieldKind.NUMERIC and _number(value) is None:
        shown = f'"{_short(value)}"' if quoted else _short(value)
        _refuse(f"{name} is a numeric field and {shown} is not a number. Write {name}{operator}10.")
    if kind is FieldKind.BOOLEAN and value.lower() not in ("true", "false"):
        _refuse(f'{name} is either "true" or "false", not "{_short(value)}".')
    if operator == "~" and len(value) < SUBSTRING_LENGTH_MIN:
        _refuse(
            f'A substring must be at least {SUBSTRING_LENGTH_MIN} characters long; "{value}" in '
            f"{name}~ is shorter."
        )


def _short(text: str) -> str:
    """A piece of the query that is short enough for a message."""
    return text if len(text) <= PIECE_LENGTH_MAX else f"{text[:PIECE_LENGTH_MAX]}…"


def _named(field: str) -> str:
    return 'metadata["key"]' if field == "metadata" else field


def _example(name: str, kind: FieldKind) -> str:
    value = {FieldKind.NUMERIC: "10", FieldKind.BOOLEAN: '"true"'}.get(kind, '"value"')
    return f"{name}:{value}"
