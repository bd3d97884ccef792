"""Checking one value of a form: texts become what the contract says they are.

Every check is a function of the value, the written name of what it lies in, and its own key, so
that the full name (``items[0][price]``) is only put together when something is wrong. An empty
string asks to clear a value: it is kept where that is allowed, and refused elsewhere.
"""

import math
import re
from collections.abc import Callable
from typing import Any

import orjson

from zorse import errors, money
from zorse.contract.shapes import Shape

Convert = Callable[[Any, str, str], Any]

INTEGER_DIGITS_MAX = 19
INTEGER_MAX = 2**63 - 1
INTEGER_MIN = -(2**63)
DECIMAL_PLACES_MAX = 12
SHOWN_CHARS_MAX = 500
LIST_LIMIT_MAX = 100

_INTEGER = re.compile(r"-?[0-9]+", re.ASCII)
_DECIMAL = re.compile(r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)", re.ASCII)
_CURRENCIES = frozenset(money.CURRENCIES)


def name_of(prefix: str, key: str) -> str:
    """The name of a parameter as the caller wrote it, ``card[number]``."""
    return f"{prefix}[{key}]" if prefix else key


def shown(value: Any) -> str:
    """A refused value as it may stand in a message: clean text, and not too long."""
    if not isinstance(value, str):
        value = _as_json(value)
    text: str = value.encode("utf-8", "replace").decode().replace("\x00", "?")
    return text if len(text) <= SHOWN_CHARS_MAX else f"{text[:SHOWN_CHARS_MAX]}..."


def _as_json(value: Any) -> str:
    """A hash or array as the API shows it: arrays have become hashes by position."""

    def hashed(part: Any) -> Any:
        if isinstance(part, list):
            return {str(position): hashed(item) for position, item in enumerate(part)}
        if isinstance(part, dict):
            return {shown(key): hashed(item) for key, item in part.items()}
        return shown(part) if isinstance(part, str) else part

    try:
        return orjson.dumps(hashed(value)).decode()
    except (TypeError, RecursionError):
        return "..."


def invalid(kind: str, value: Any, prefix: str, key: str, code: str | None = None) -> Exception:
    """``Invalid integer: abc``, about the parameter of that name."""
    return errors.parameter_invalid(
        f"Invalid {kind}: {shown(value)}", shown(name_of(prefix, key)), code
    )


def container(kind: str, prefix: str, key: str) -> Exception:
    """``Invalid array``: something else stands where a hash or an array must."""
    return errors.parameter_invalid(f"Invalid {kind}", shown(name_of(prefix, key)))


def empty(prefix: str, key: str) -> Exception:
    return errors.parameter_invalid_empty(shown(name_of(prefix, key)))


def listed(values: tuple[str, ...]) -> str:
    """``a, b, or c``."""
    if len(values) < 3:
        return " or ".join(values)
    return f"{', '.join(values[:-1])}, or {values[-1]}"


def unclean(text: str) -> bool:
    """Whether a text holds what no text may: NUL, or half of a surrogate pair."""
    if "\x00" in text:
        return True
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def refuse_unclean(value: str, prefix: str, key: str) -> Exception:
    return errors.parameter_invalid(
        f"Invalid string: {shown(value)}; must be valid UTF-8 without NUL characters",
        shown(name_of(prefix, key)),
    )


def too_long(value: str, most: int, prefix: str, key: str) -> Exception:
    """The API shows both ends of a text that is too long."""
    short = f"{shown(value[:4])}...{shown(value[-4:])}"
    return errors.parameter_invalid(
        f"Invalid string: {short}; must be at most {most} characters",
        shown(name_of(prefix, key)),
    )


def too_precise(value: str, most: int, prefix: str, key: str) -> Exception:
    places = {2: "two", 4: "four", DECIMAL_PLACES_MAX: "twelve"}[most]
    return errors.parameter_invalid(
        f"Invalid decimal: {value}; must contain at maximum {places} decimal places.",
        shown(name_of(prefix, key)),
    )


def text(shape: Shape) -> Convert:
    """Any text, up to a length."""
    most = shape.max_length or math.inf
    unset = shape.unset

    def convert(value: Any, prefix: str, key: str) -> str:
        if type(value) is not str:
            raise invalid("string", value, prefix, key)
        if not value:
            if unset:
                return ""
            raise empty(prefix, key)
        if len(value) > most:
            raise too_long(value, int(most), prefix, key)
        if unclean(value):
            raise refuse_unclean(value, prefix, key)
        return value

    return convert


def choice(shape: Shape) -> Convert:
    """One of the named values."""
    values = {value: value for value in shape.enum}
    unset = shape.unset
    if shape.open_enum:
        return text(shape)

    def convert(value: Any, prefix: str, key: str) -> str:
        if type(value) is not str:
            raise invalid("string", value, prefix, key)
        known = values.get(value)
        if known is not None:
            return known
        if not value:
            if unset:
                return ""
            raise empty(prefix, key)
        name = shown(name_of(prefix, key))
        raise errors.parameter_invalid(f"Invalid {name}: must be one of {listed(shape.enum)}", name)

    return convert


def currency(shape: Shape) -> Convert:
    """A currency's code, in small letters."""
    unset = shape.unset

    def convert(value: Any, prefix: str, key: str) -> str:
        if type(value) is not str:
            raise invalid("string", value, prefix, key)
        if value in _CURRENCIES:
            return value
        if not value:
            if unset:
                return ""
            raise empty(prefix, key)
        lowered = value.lower()
        if lowered in _CURRENCIES:
            return lowered
        raise errors.parameter_invalid(
            f"Invalid currency: {shown(lowered)}. Stripe currently supports these currencies: "
            f"{', '.join(money.CURRENCIES)}",
            shown(name_of(prefix, key)),
        )

    return convert


def decimal(shape: Shape) -> Convert:
    """An exact decimal number, which stays text."""
    unset = shape.unset

    def convert(value: Any, prefix: str, key: str) -> str:
        if type(value) is not str:
            raise invalid("string", value, prefix, key)
        if not value:
            if unset:
                return ""
            raise empty(prefix, key)
        if len(value) > 64 or _DECIMAL.fullmatch(value) is None:
            raise invalid("decimal", value, prefix, key)
        if len(value.partition(".")[2]) > DECIMAL_PLACES_MAX:
            raise too_precise(value, DECIMAL_PLACES_MAX, prefix, key)
        return value

    return convert


def integer(shape: Shape) -> Convert:
    """A whole number of at most 64 bits."""
    unset = shape.unset

    def convert(value: Any, prefix: str, key: str) -> int | str:
        if type(value) is not str:
            raise invalid("integer", value, prefix, key, "parameter_invalid_integer")
        if value.isdecimal() and value.isascii() and len(value) < INTEGER_DIGITS_MAX:
            return int(value)
        if not value:
            if unset:
                return ""
            raise empty(prefix, key)
        if len(value) <= INTEGER_DIGITS_MAX + 1 and _INTEGER.fullmatch(value):
            number = int(value)
            if INTEGER_MIN <= number <= INTEGER_MAX:
                return number
        raise invalid("integer", value, prefix, key, "parameter_invalid_integer")

    return convert


def page_size(shape: Shape) -> Convert:
    """How many a page may hold: what is out of range becomes the nearest that is in it."""
    whole = integer(shape)

    def convert(value: Any, prefix: str, key: str) -> int | str:
        if type(value) is str and len(value) > INTEGER_DIGITS_MAX and _INTEGER.fullmatch(value):
            return 1 if value.startswith("-") else LIST_LIMIT_MAX
        number: int = whole(value, prefix, key)
        return 1 if number < 1 else LIST_LIMIT_MAX if number > LIST_LIMIT_MAX else number

    return convert


def number(shape: Shape, places: int | None = None) -> Convert:
    """A percentage, a length, or the like, of so many decimal places."""
    unset = shape.unset
    most = DECIMAL_PLACES_MAX if places is None else places

    def convert(value: Any, prefix: str, key: str) -> float | str:
        if type(value) is not str:
            raise invalid("decimal", value, prefix, key)
        if not value:
            if unset:
                return ""
            raise empty(prefix, key)
        if len(value) > 64 or _DECIMAL.fullmatch(value) is None:
            raise invalid("decimal", value, prefix, key)
        if len(value.partition(".")[2]) > most:
            raise too_precise(value, most, prefix, key)
        return float(value)

    return convert


def boolean(shape: Shape) -> Convert:
    """``true`` or ``false``."""
    unset = shape.unset

    def convert(value: Any, prefix: str, key: str) -> bool | str:
        # Capitals come from the official Python library before its version 9.
        if value in ("true", "True"):
            return True
        if value in ("false", "False"):
            return False
        if value == "" and type(value) is str:
            if unset:
                return ""
            raise empty(prefix, key)
        raise invalid("boolean", value, prefix, key)

    return convert


def uploaded(shape: Shape) -> Convert:
    """A file: what the multipart decoder made of it passes through."""

    def convert(value: Any, prefix: str, key: str) -> Any:
        if isinstance(value, str | dict | list):
            raise invalid("file", value, prefix, key)
        return value

    return convert


def scalar(shape: Shape) -> Convert | None:
    """The check of a single value, if the shape is one."""
    match shape.kind:
        case "string" if shape.enum:
            return choice(shape)
        case "string" if shape.format == "currency":
            return currency(shape)
        case "string" if shape.format == "decimal":
            return decimal(shape)
        case "string":
            return text(shape)
        case "integer":
            return integer(shape)
        case "number":
            return number(shape)
        case "boolean":
            return boolean(shape)
        case "file":
            return uploaded(shape)
    return None
