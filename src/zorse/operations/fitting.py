"""Parameters to fields: how what was asked for becomes what is kept.

Most parameters carry the name of the field that they set, and the field's shape says how: a hash is
laid over what was there, an address replaces it, an id must name an object, an empty value clears.
"""

from typing import Any

from zorse import contract, errors
from zorse.contract.params import METADATA_KEYS_MAX
from zorse.operations.call import Call
from zorse.store.protocol import Object

NEVER_SET = frozenset({"expand", "id", "include", "object"})
NOW = "now"


class _Unfit:
    """Marks a parameter whose value is not of its field's shape."""


UNFIT = _Unfit()


def apply(
    call: Call, type_: str, obj: Object, params: dict[str, Any], *, whole: bool = False
) -> None:
    """Set the fields that parameters of the same name stand for.

    With ``whole`` a parameter that cannot be kept is refused, so that nothing is lost unsaid.
    """
    fitting = Fitting(call)
    shape = contract.load().resources[type_].shape
    for name, value in params.items():
        if name in NEVER_SET:
            continue
        if name == "metadata":
            obj[name] = merged_metadata(obj.get(name), value)
            continue
        field = shape.fields.get(name)
        # What is left out of answers unless it is asked for is kept beside the object.
        into = call.internal(obj) if field is not None and field.includable else obj
        fitting.member(shape, into, name, value, name)
        if whole and fitting.lost:
            assert call.operation is not None
            raise errors.not_implemented(f"the parameter {fitting.lost[0]} of {call.operation.key}")


def fit(call: Call, shape: contract.Shape, value: Any, current: Any, param: str) -> Any:
    """The value as a field of this shape holds it, or ``UNFIT``."""
    return Fitting(call).fit(shape, value, current, param)


def merged_metadata(current: Any, given: Any) -> dict[str, str]:
    """Metadata after a change: keys merge, an empty value removes its key, empty clears all."""
    if given == "" or given is None:
        return {}
    merged = {**(current or {}), **given}
    kept = {key: value for key, value in merged.items() if value not in {"", None}}
    if len(kept) > METADATA_KEYS_MAX:
        raise errors.parameter_invalid(
            f"Metadata can have at most {METADATA_KEYS_MAX} keys, but with what you passed in it "
            f"would have {len(kept)}.",
            "metadata",
        )
    return kept


class Fitting:
    """Fits parameters into fields; ``lost`` names those that there is no field for."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.lost: list[str] = []
        # In v2 an empty text is a text; null unsets.
        self.unsets = call.operation is None or call.operation.version == "v1"

    def member(
        self, shape: contract.Shape, into: Object, name: str, value: Any, param: str
    ) -> None:
        """Set one field of a hash."""
        field = shape.fields.get(name)
        if field is not None:
            fitted = self.fit(field, value, into.get(name), param)
            if fitted is UNFIT:
                self.lost.append(param)
            else:
                into[name] = fitted
            return
        # Numbers of people and companies are never shown, only that they are known.
        told = shape.fields.get(f"{name}_provided")
        if told is not None and told.kind == "boolean":
            into[f"{name}_provided"] = bool(value)
        else:
            self.lost.append(param)

    def fit(self, shape: contract.Shape, value: Any, current: Any, param: str) -> Any:
        """The value as a field of this shape holds it, or ``UNFIT``."""
        if value is None or (value == "" and self.unsets):
            return cleared(shape)
        if shape.kind == "union":
            return self._union(shape, value, current, param)
        if shape.expandable:
            named = isinstance(value, str)
            return must_exist(self.call, shape.expandable, value, param) if named else UNFIT
        match shape.kind:
            case "resource":
                return self._resource(shape, value, current, param)
            case "object":
                return self._hash(shape, value, current, param)
            case "map" if isinstance(value, dict):
                return self._map(shape, value, param)
            case "array" if isinstance(value, list):
                return self._array(shape, value, param)
            case "integer" if value == NOW:
                return self.call.now
        return value if scalar_fits(shape, value) else UNFIT

    def _union(self, shape: contract.Shape, value: Any, current: Any, param: str) -> Any:
        """The value as the alternative holds it that loses the least of it."""
        if shape.expandable and isinstance(value, str):
            return must_exist(self.call, shape.expandable, value, param)
        best, least = UNFIT, None
        for option in shape.options:
            trial = Fitting(self.call)
            fitted = trial.fit(option, value, current, param)
            if fitted is not UNFIT and (least is None or len(trial.lost) < len(least)):
                best, least = fitted, trial.lost
        self.lost += least or ()
        return best

    def _array(self, shape: contract.Shape, value: list[Any], param: str) -> Any:
        assert shape.items is not None
        inner = shape.items
        items = [
            self.fit(inner, item, None, f"{param}[{place}]") for place, item in enumerate(value)
        ]
        return UNFIT if any(item is UNFIT for item in items) else items

    def _map(self, shape: contract.Shape, value: dict[str, Any], param: str) -> Any:
        assert shape.items is not None
        inner = shape.items
        members = {
            name: self.fit(inner, member, None, f"{param}[{name}]")
            for name, member in value.items()
        }
        return UNFIT if any(member is UNFIT for member in members.values()) else members

    def _hash(self, shape: contract.Shape, value: Any, current: Any, param: str) -> Any:
        """A hash with what was given laid over what it held, or over its empty form."""
        if not isinstance(value, dict):
            return UNFIT
        # An address is replaced as a whole; members of other hashes are changed one by one.
        whole = {"line1", "postal_code"} <= shape.fields.keys()
        base: Object = contract.blank(shape)
        if isinstance(current, dict) and not whole:
            base = {**base, **current}
        for name, member in value.items():
            if name == "metadata":
                base[name] = merged_metadata(base.get(name), member)
            else:
                self.member(shape, base, name, member, f"{param}[{name}]")
        return base

    def _resource(self, shape: contract.Shape, value: Any, current: Any, param: str) -> Any:
        """An object inside another: the one that an id names, or one made from what was given."""
        assert shape.resource is not None
        if isinstance(value, str):
            return self.call.public(self.call.get(shape.resource, value, param=param))
        fields = contract.load().resources[shape.resource].shape.fields
        base = current if isinstance(current, dict) else self.call.new(shape.resource)
        return self._hash(contract.Shape("object", fields=fields), value, base, param)


def cleared(shape: contract.Shape) -> Any:
    """What a field holds once it has been unset, or ``UNFIT`` where it always holds something."""
    if shape.nullable:
        return None
    return contract.blank(shape) if shape.kind in {"array", "map", "object"} else UNFIT


def scalar_fits(shape: contract.Shape, value: Any) -> bool:
    if shape.kind == "string":
        return isinstance(value, str) and (not shape.enum or shape.open_enum or value in shape.enum)
    if shape.kind == "boolean":
        return isinstance(value, bool)
    if shape.kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if shape.kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    return shape.kind == "any"


def must_exist(call: Call, types: tuple[str, ...], id_: str, param: str) -> str:
    """The id, once it is sure that it names an object of one of these types."""
    known = [type_ for type_ in types if type_ in contract.load().resources]
    for type_ in known:
        found = call.find(type_, id_, lock=False)
        if found is not None and not found.get("deleted"):
            return str(found["id"])
    if not known:
        return id_
    raise call.missing(known[0], id_, param=param)
