"""Checking the JSON bodies of the v2 API.

Values arrive with their types, so nothing is guessed from text: a string is not a number. ``null``
clears an optional value, and an empty string is a value like any other. Names of places are
dotted, ``identity.country``, with positions in brackets.
"""

import math
import re
from collections.abc import Callable
from typing import Any

from zorse import errors
from zorse.contract.shapes import Shape
from zorse.contract.values import INTEGER_MAX, INTEGER_MIN, listed, shown, unclean

Check = Callable[[dict[str, Any]], dict[str, Any]]

METADATA_KEYS_MAX = 50
METADATA_KEY_CHARS_MAX = 40
METADATA_VALUE_CHARS_MAX = 500

_DATE_TIME = re.compile(
    r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})", re.ASCII
)
_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]{1,12})?", re.ASCII)
_INTEGER = re.compile(r"-?[0-9]{1,19}", re.ASCII)
NAMES = {dict: "an object", list: "an array", str: "a string", bool: "a boolean"}


def body(shape: Shape) -> Check:
    """The check of a whole body."""

    def convert(raw: dict[str, Any]) -> dict[str, Any]:
        checked: dict[str, Any] = _object(shape, raw, "")
        return checked

    return convert


def _named(value: Any) -> str:
    if value is None:
        return "null"
    return NAMES.get(type(value), "a number")


def _expected(what: str, value: Any, path: str) -> errors.ApiError:
    where = f" for {shown(path)}" if path else ""
    return errors.parameter_invalid(
        f"Invalid value{where}: expected {what}, but received {_named(value)}.", shown(path)
    )


def _wrong(message: str, path: str) -> errors.ApiError:
    return errors.parameter_invalid(f"Invalid value for {shown(path)}: {message}", shown(path))


def _value(shape: Shape, value: Any, path: str) -> Any:
    if value is None:
        if shape.required and not shape.nullable:
            raise _expected(_expectation(shape), value, path)
        return None
    match shape.kind:
        case "string":
            return _string(shape, value, path)
        case "integer":
            if type(value) is not int:
                raise _expected("an integer", value, path)
            if not INTEGER_MIN <= value <= INTEGER_MAX:
                raise _wrong("it must fit 64 bits.", path)
            return value
        case "number":
            if type(value) not in (int, float) or not math.isfinite(value):
                raise _expected("a number", value, path)
            return value
        case "boolean":
            if type(value) is not bool:
                raise _expected("a boolean", value, path)
            return value
        case "object":
            return _object(shape, value, path)
        case "array":
            return _array(shape, value, path)
        case "map":
            return _map(shape, value, path)
        case "union":
            return _union(shape, value, path)
    return _anything(value, path)


def _expectation(shape: Shape) -> str:
    article = "an" if shape.kind[0] in "aeio" else "a"
    return "an object" if shape.kind == "map" else f"{article} {shape.kind}"


def _string(shape: Shape, value: Any, path: str) -> str:
    if shape.format == "int64" and type(value) is int:
        value = str(value)
    if type(value) is not str:
        raise _expected("a string", value, path)
    if unclean(value):
        raise _wrong("it must be valid UTF-8 without NUL characters.", path)
    if shape.max_length is not None and len(value) > shape.max_length:
        raise _wrong(f"it must be at most {shape.max_length} characters.", path)
    if shape.enum and not shape.open_enum and value not in shape.enum:
        raise _wrong(f"it must be one of {listed(shape.enum)}.", path)
    if shape.format == "date-time" and _DATE_TIME.fullmatch(value) is None:
        raise _wrong("it must be a time in UTC, like 2026-01-02T03:04:05.678Z.", path)
    if shape.format == "decimal" and _DECIMAL.fullmatch(value) is None:
        raise _wrong("it must be a decimal number.", path)
    if shape.format == "int64" and _INTEGER.fullmatch(value) is None:
        raise _wrong("it must be an integer.", path)
    return value


def _object(shape: Shape, value: Any, path: str) -> dict[str, Any]:
    if type(value) is not dict:
        raise _expected("an object", value, path)
    dot = f"{path}." if path else ""
    unknown = [f"{dot}{name}" for name in value if name not in shape.fields]
    if unknown:
        raise errors.parameter_unknown(*[shown(name) for name in unknown[:50]])
    for name, field in shape.fields.items():
        if field.required and name not in value:
            raise errors.parameter_missing(shown(f"{dot}{name}"))
    return {
        name: _metadata(item, f"{dot}{name}")
        if name == "metadata" and shape.fields[name].kind == "map"
        else _value(shape.fields[name], item, f"{dot}{name}")
        for name, item in value.items()
    }


def _array(shape: Shape, value: Any, path: str) -> list[Any]:
    if type(value) is not list:
        raise _expected("an array", value, path)
    assert shape.items is not None
    inner = shape.items
    return [_value(inner, item, f"{path}[{position}]") for position, item in enumerate(value)]


def _map(shape: Shape, value: Any, path: str) -> dict[str, Any]:
    if type(value) is not dict:
        raise _expected("an object", value, path)
    assert shape.items is not None
    inner = shape.items
    for name in value:
        if unclean(name):
            raise _wrong("its keys must be valid UTF-8 without NUL characters.", path)
    return {name: _value(inner, item, f"{path}.{name}") for name, item in value.items()}


def _union(shape: Shape, value: Any, path: str) -> Any:
    refusal: errors.ApiError | None = None
    for option in shape.options:
        try:
            return _value(option, value, path)
        except errors.ApiError as error:
            refusal = refusal or error
    assert refusal is not None
    raise refusal


def _metadata(value: Any, path: str) -> dict[str, str | None] | None:
    """Up to fifty short texts under short keys. ``null`` clears a key, or all."""
    if value is None:
        return None
    if type(value) is not dict:
        raise _expected("an object", value, path)
    if len(value) > METADATA_KEYS_MAX:
        raise _wrong(f"it can have at most {METADATA_KEYS_MAX} keys.", path)
    for key, item in value.items():
        here = f"{path}.{key}"
        if item is not None and type(item) is not str:
            raise _expected("a string", item, here)
        if len(key) > METADATA_KEY_CHARS_MAX:
            raise _wrong(f"its key must be at most {METADATA_KEY_CHARS_MAX} characters.", here)
        if "[" in key or "]" in key:
            raise _wrong("its key may not contain square brackets.", here)
        if item is not None and len(item) > METADATA_VALUE_CHARS_MAX:
            raise _wrong(f"it must be at most {METADATA_VALUE_CHARS_MAX} characters.", here)
        if unclean(key) or (item is not None and unclean(item)):
            raise _wrong("it must be valid UTF-8 without NUL characters.", here)
    return value


def _anything(value: Any, path: str) -> Any:
    if type(value) is str and unclean(value):
        raise _wrong("it must be valid UTF-8 without NUL characters.", path)
    if type(value) is list:
        for position, item in enumerate(value):
            _anything(item, f"{path}[{position}]")
    elif type(value) is dict:
        for name, item in value.items():
            if unclean(name):
                raise _wrong("its keys must be valid UTF-8 without NUL characters.", path)
            _anything(item, f"{path}.{name}")
    return value
