"""Checking the parameters of a request against the contract.

A check is built once for each operation, at its first request, as one function inside another
along the shape. It answers converted parameters, or raises the API's own error. Unknown
parameters are named all together and before anything else that is wrong, so when something is
refused the whole request is looked through for them.
"""

import threading
from collections.abc import Callable, Iterator
from typing import Any

from zorse import errors
from zorse.contract import json_values
from zorse.contract.catalogue import Operation
from zorse.contract.shapes import Shape
from zorse.contract.values import (
    Convert,
    container,
    empty,
    invalid,
    name_of,
    number,
    page_size,
    refuse_unclean,
    scalar,
    shown,
    unclean,
)

Check = Callable[[dict[str, Any]], dict[str, Any]]

METADATA_KEYS_MAX = 50
METADATA_KEY_CHARS_MAX = 40
METADATA_VALUE_CHARS_MAX = 500
UNKNOWN_NAMED_MAX = 50

EXPAND = Shape("array", items=Shape("string", max_length=5000))
# How precise a percentage or a length may be (docs: tax rates have four places, the rest two).
DECIMAL_PLACES = {
    "amount_percent": 2,
    "application_fee_percent": 2,
    "height": 2,
    "length": 2,
    "percent_off": 2,
    "percentage": 4,
    "weight": 2,
    "width": 2,
}
NO_LONGER_SUPPORTED = frozenset({"payment_method_types"})


def check(operation: Operation, raw: dict[str, Any]) -> dict[str, Any]:
    """Check what was sent, decoded but not yet converted; answer it converted."""
    convert: Check | None = operation.check
    if convert is None:
        with _building:
            convert = operation.check = _build(operation)
    return convert(raw)


def _build(operation: Operation) -> Check:
    shape = operation.params
    if operation.version == "v2" and operation.method == "POST":
        return json_values.body(shape)
    fields = dict(shape.fields)
    if operation.version == "v1":
        fields.setdefault("expand", EXPAND)
        shape = Shape("object", fields=fields)
    converts = _builder.fields(fields)
    if operation.method == "GET" and "limit" in fields and fields["limit"].kind == "integer":
        converts["limit"] = page_size(fields["limit"])
    required = _required(fields)
    removed = frozenset(operation.removed_params)

    def convert(raw: dict[str, Any]) -> dict[str, Any]:
        try:
            checked = {name: converts[name](value, "", name) for name, value in raw.items()}
        except (KeyError, errors.ApiError) as refusal:
            unknown = list(_unknown(shape, raw, ""))
            if unknown:
                raise _unknown_error(unknown, removed) from None
            if isinstance(refusal, KeyError):  # A bug of ours, not of the caller.
                raise
            raise refusal from None
        for name in required:
            if name not in checked:
                raise errors.parameter_missing(name)
        return checked

    return convert


def _unknown_error(names: list[str], removed: frozenset[str]) -> errors.ApiError:
    gone = [name for name in names if name in removed & NO_LONGER_SUPPORTED]
    if gone and len(gone) == len(names):
        return errors.parameter_invalid(
            f"The parameter `{gone[0]}` is no longer supported. Leave it out to offer the payment "
            "methods that your settings allow, or narrow them with "
            "`allowed_payment_method_types` or `excluded_payment_method_types`.",
            gone[0],
            f"{gone[0]}_no_longer_supported",
        )
    return errors.parameter_unknown(*[shown(name) for name in names[:UNKNOWN_NAMED_MAX]])


def _required(fields: dict[str, Shape]) -> tuple[str, ...]:
    return tuple(name for name, field in fields.items() if field.required)


class _Builder:
    """Builds checks; objects that share their fields share the check of them."""

    def __init__(self) -> None:
        # The fields are kept beside their checks: an id may be used again once its dict is gone.
        self._known: dict[int, tuple[dict[str, Shape], dict[str, Convert]]] = {}

    def fields(self, fields: dict[str, Shape]) -> dict[str, Convert]:
        known = self._known.get(id(fields))
        converts: dict[str, Convert] = known[1] if known is not None else {}
        if known is None:
            # Known before it is built, since an object may lie inside itself.
            self._known[id(fields)] = fields, converts
            for name, field in fields.items():
                if name == "metadata" and field.kind == "map":
                    converts[name] = self.metadata(field)
                elif field.kind == "number":
                    converts[name] = number(field, DECIMAL_PLACES.get(name))
                else:
                    converts[name] = self.of(field)
        return converts

    def of(self, shape: Shape) -> Convert:
        """The check of a value of this shape."""
        single = scalar(shape)
        if single is not None:
            return single
        match shape.kind:
            case "object":
                return self.object(shape)
            case "array":
                return self.array(shape)
            case "map":
                return self.map(shape)
            case "union":
                return self.union(shape)
        return _anything

    def object(self, shape: Shape) -> Convert:
        unset = shape.unset
        converts = self.fields(shape.fields)
        required = _required(shape.fields)

        def convert(value: Any, prefix: str, key: str) -> dict[str, Any] | str:
            if type(value) is not dict:
                if value == "":
                    if unset:
                        return ""
                    raise empty(prefix, key)
                raise container("object", prefix, key)
            here = f"{prefix}[{key}]" if prefix else key
            checked = {}
            for name, item in value.items():
                inner = converts.get(name)
                if inner is None:
                    raise errors.parameter_unknown(shown(name_of(here, name)))
                checked[name] = inner(item, here, name)
            for name in required:
                if name not in checked:
                    raise errors.parameter_missing(shown(name_of(here, name)))
            return checked

        return convert

    def array(self, shape: Shape) -> Convert:
        unset = shape.unset
        assert shape.items is not None
        inner = self.of(shape.items)

        def convert(value: Any, prefix: str, key: str) -> list[Any] | str:
            if type(value) is dict:
                places = _places(value)
                if places is None:
                    raise container("array", prefix, key)
            elif type(value) is list:
                places = [(str(position), item) for position, item in enumerate(value)]
            elif value == "":
                if unset:
                    return ""
                raise empty(prefix, key)
            else:
                raise container("array", prefix, key)
            here = f"{prefix}[{key}]" if prefix else key
            return [inner(item, here, position) for position, item in places]

        return convert

    def map(self, shape: Shape) -> Convert:
        unset = shape.unset
        assert shape.items is not None
        inner = self.of(shape.items)

        def convert(value: Any, prefix: str, key: str) -> dict[str, Any] | str:
            if type(value) is not dict:
                if value == "":
                    if unset:
                        return ""
                    raise empty(prefix, key)
                raise container("object", prefix, key)
            here = f"{prefix}[{key}]" if prefix else key
            for name in value:
                if unclean(name):
                    raise refuse_unclean(name, here, name)
            return {name: inner(item, here, name) for name, item in value.items()}

        return convert

    def metadata(self, shape: Shape) -> Convert:
        """Up to fifty short texts under short keys. An empty value clears its key."""

        def convert(value: Any, prefix: str, key: str) -> dict[str, str] | str:
            if type(value) is not dict:
                if value == "":
                    return ""
                here = shown(name_of(prefix, key))
                raise errors.parameter_invalid(
                    f"Invalid value for `{here}`. It must be a hash of keys and texts.", here
                )
            here = f"{prefix}[{key}]" if prefix else key
            check_metadata(value, here)
            return value

        return convert

    def union(self, shape: Shape) -> Convert:
        """One of several shapes: which one, shows in the form of what was sent."""
        single: Convert | None = None
        literals: dict[str, str] = {}
        hashes: list[tuple[Shape, Convert]] = []
        arrays: Convert | None = None
        for option in shape.options:
            if option.kind in ("object", "map"):
                hashes.append((option, self.of(option)))
            elif option.kind == "array":
                arrays = self.of(option)
            elif option.enum and not option.open_enum:
                literals |= {value: value for value in option.enum}
            else:
                single = single or self.of(option)
        if single is None and literals:
            single = scalar(Shape("string", enum=tuple(literals)))
        unset = shape.unset

        def convert(value: Any, prefix: str, key: str) -> Any:
            if type(value) is str:
                if value in literals:
                    return value
                if not value:
                    if unset:
                        return ""
                    raise empty(prefix, key)
                if single is not None:
                    return single(value, prefix, key)
                raise container("object" if hashes else "array", prefix, key)
            if arrays is not None and (type(value) is list or _places(value)):
                return arrays(value, prefix, key)
            if type(value) is dict and hashes:
                return _best(hashes, value, prefix, key)
            if single is not None:
                return single(value, prefix, key)
            raise container("object" if hashes else "array", prefix, key)

        return convert


# One for all operations: what they share is built once, and by one thread at a time.
_builder = _Builder()
_building = threading.Lock()


def _best(hashes: list[tuple[Shape, Convert]], value: dict[str, Any], prefix: str, key: str) -> Any:
    """What the alternative makes of it that knows the most of what was sent and lacks the least.

    Alternatives may differ further down, so the next one is tried before anything is refused.
    """

    def fit(option: tuple[Shape, Convert]) -> tuple[int, int]:
        fields = option[0].fields
        known = sum(name in fields for name in value)
        return -known, sum(name not in value for name in _required(fields))

    refusal: Exception | None = None
    for _, convert in sorted(hashes, key=fit):
        try:
            return convert(value, prefix, key)
        except errors.ApiError as error:
            refusal = refusal or error
    assert refusal is not None
    raise refusal


def _places(value: Any) -> list[tuple[str, Any]] | None:
    """The elements of an array that was sent as a hash of positions, in their order."""
    if type(value) is not dict:
        return None
    for key in value:
        if not (key.isdecimal() and key.isascii() and len(key) < 10):
            return None
    return sorted(value.items(), key=lambda place: int(place[0]))


def _anything(value: Any, prefix: str, key: str) -> Any:
    """Whatever was sent, if its texts are texts."""
    if type(value) is str:
        if unclean(value):
            raise refuse_unclean(value, prefix, key)
        return value
    here = name_of(prefix, key)
    if type(value) is list:
        return [_anything(item, here, str(position)) for position, item in enumerate(value)]
    if type(value) is dict:
        for name in value:
            if unclean(name):
                raise refuse_unclean(name, here, name)
        return {name: _anything(item, here, name) for name, item in value.items()}
    return value


def check_metadata(metadata: dict[str, Any], here: str) -> None:
    """Hold the API's limits on metadata."""
    if len(metadata) > METADATA_KEYS_MAX:
        raise errors.parameter_invalid(
            f"Metadata can have at most {METADATA_KEYS_MAX} keys, but you passed in "
            f"{len(metadata)}.",
            shown(here),
        )
    for key, value in metadata.items():
        if type(value) is not str:
            raise invalid("string", value, here, key)
        if len(key) > METADATA_KEY_CHARS_MAX:
            raise errors.parameter_invalid(
                f"Metadata keys can have up to {METADATA_KEY_CHARS_MAX} characters, but you passed "
                f"in a key that is {len(key)} characters. Invalid key: {shown(key)}",
                shown(name_of(here, key)),
            )
        if len(value) > METADATA_VALUE_CHARS_MAX:
            raise errors.parameter_invalid(
                f"Metadata values can have up to {METADATA_VALUE_CHARS_MAX} characters, but you "
                f"passed in a value that is {len(value)} characters. Invalid value: {shown(value)}",
                shown(name_of(here, key)),
            )
        if "[" in key or "]" in key:
            raise errors.parameter_invalid(
                f"Metadata keys may not contain square brackets. Invalid key: {shown(key)}",
                shown(name_of(here, key)),
            )
        if unclean(key) or unclean(value):
            raise refuse_unclean(value, here, key)


def _unknown(shape: Shape, value: Any, prefix: str) -> Iterator[str]:
    """The names in what was sent that the shape does not know."""
    if shape.kind == "union":
        hashes = [option for option in shape.options if option.kind == "object"]
        arrays = [option for option in shape.options if option.kind == "array"]
        if arrays and (type(value) is list or _places(value)):
            yield from _unknown(arrays[0], value, prefix)
        elif hashes and type(value) is dict:
            counted = [list(_unknown(option, value, prefix)) for option in hashes]
            yield from min(counted, key=len)
    elif shape.kind == "object" and type(value) is dict:
        for name, item in value.items():
            field = shape.fields.get(name)
            if field is None:
                yield name_of(prefix, name)
            else:
                yield from _unknown(field, item, name_of(prefix, name))
    elif shape.kind == "map" and shape.items is not None and type(value) is dict:
        for name, item in value.items():
            yield from _unknown(shape.items, item, name_of(prefix, name))
    elif shape.kind == "array" and shape.items is not None:
        places = list(enumerate(value)) if type(value) is list else _places(value) or []
        for position, item in places:
            yield from _unknown(shape.items, item, name_of(prefix, str(position)))
