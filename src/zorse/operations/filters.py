"""List filters: which objects a list is narrowed down to.

A list parameter that equals an indexed field is answered by the store. The others are checked on
each object: ranges, hashes, several values, and fields that lie deeper than the parameter says.
"""

from collections.abc import Callable
from typing import Any, Final

from zorse import contract, errors
from zorse.operations.call import Call
from zorse.store.overlay import index_text
from zorse.store.protocol import Object

Check = Callable[[Object], bool]
Pairs = list[tuple[str, str]]

PAGING: Final = frozenset(
    {"created", "ending_before", "expand", "include", "limit", "page", "starting_after"}
)
RANGE: Final = frozenset({"gt", "gte", "lt", "lte"})
PLACES: Final[dict[tuple[str, str], str]] = {
    ("invoice", "subscription"): "parent.subscription_details.subscription",
    ("product", "ids"): "id",
    ("promotion_code", "coupon"): "promotion.coupon",
    ("shipping_rate", "currency"): "fixed_amount.currency",
    ("v2.core.account", "applied_configurations"): "applied_configurations",
}
"""Where a filter's value is found, when it is not in the field of its name."""

SINGULAR: Final = {
    "lookup_keys": "lookup_key",
    "prices": "price",
    "statuses": "status",
    "types": "type",
}
CREATED_V2: Final = {
    "created_gt": "gt",
    "created_gte": "gte",
    "created_lt": "lt",
    "created_lte": "lte",
}


def filters_of(
    call: Call, type_: str, params: dict[str, Any], where: dict[str, str]
) -> tuple[Pairs, list[Check]]:
    """The filters that the store answers, and the checks for the rest."""
    pairs: Pairs = list(where.items())
    checks: list[Check] = []
    indexed = contract.load().resources[type_].index_fields
    for name, value in params.items():
        if name in PAGING or name in where or value is None or value == "":
            continue
        text = index_text(value) if name in indexed else None
        if text is not None:
            pairs.append((name, text))
        else:
            checks.append(check_of(call, type_, name, value))
    return pairs, checks


def check_of(call: Call, type_: str, name: str, value: Any) -> Check:
    """The check for one filter; one that cannot be made refuses once there is anything to check."""
    if (type_, name) == ("entitlements.feature", "archived"):
        return lambda obj: obj["active"] is not value
    if (type_, name) == ("radar.value_list", "contains"):
        return lambda obj: bool(
            call.page("radar.value_list_item", limit=1, value_list=obj["id"], value=value).data
        )
    if name in CREATED_V2:
        # Times in RFC 3339 of one zone and length sort as texts.
        return lambda obj: in_range(obj["created"], {CREATED_V2[name]: value})
    fields = contract.load().resources[type_].shape.fields
    place = PLACES.get((type_, name)) or SINGULAR.get(name, name)
    if place.partition(".")[0] not in fields:
        operation = call.operation
        assert operation is not None
        key = operation.key

        def refuse(obj: Object) -> bool:
            raise errors.not_implemented(f"the filter {name} of {key}")

        return refuse
    return lambda obj: fits(value_at(obj, place), value)


def value_at(obj: Any, place: str) -> Any:
    """What stands at a dotted path; nothing where the path ends early."""
    for name in place.split("."):
        obj = obj.get(name) if isinstance(obj, dict) else None
    return obj


def fits(actual: Any, wanted: Any) -> bool:
    """Whether a field's value is one that the filter asks for."""
    if isinstance(wanted, dict):
        if isinstance(actual, int | str):
            return wanted.keys() <= RANGE and in_range(actual, wanted)
        return isinstance(actual, dict) and all(
            fits(actual.get(name), value) for name, value in wanted.items()
        )
    if isinstance(wanted, list):
        if isinstance(actual, list):
            return all(value in actual for value in wanted)
        return actual in wanted
    if isinstance(actual, dict):
        return bool(actual.get("id") == wanted)
    return bool(actual == wanted)


def in_range(actual: int | str, wanted: dict[str, Any]) -> bool:
    """Whether a number, or a time as text, lies between the ends that were given."""
    tests: dict[str, Callable[[Any], bool]] = {
        "gt": lambda end: actual > end,
        "gte": lambda end: actual >= end,
        "lt": lambda end: actual < end,
        "lte": lambda end: actual <= end,
    }
    return all(tests[name](end) for name, end in wanted.items())
