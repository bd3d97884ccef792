"""Where the page of an object is: by its type, by its id alone, and for any value of a field."""

from functools import cache
from typing import Final

from zorse import contract

OWN_PAGES: Final = {
    "payment_intent": "/payments",
    "charge": "/payments",
    "customer": "/customers",
    "dispute": "/disputes",
    "payout": "/payouts",
    "event": "/events",
    "v2.core.event": "/events",
}
"""Types with pages of their own; every other type has the page that is made from the contract."""


@cache
def types_by_prefix() -> dict[str, tuple[str, ...]]:
    """The types whose ids begin with a prefix, as the contract has them."""
    found: dict[str, list[str]] = {}
    for type_, resource in contract.load().resources.items():
        if resource.id_prefix:
            found.setdefault(resource.id_prefix, []).append(type_)
    return {prefix: tuple(types) for prefix, types in found.items()}


def types_of(id_: str) -> tuple[str, ...]:
    """The types that an id may be of, by its prefix: the longest that fits."""
    words = id_.split("_")
    for taken in range(len(words) - 1, 0, -1):
        prefix = "_".join(words[:taken]) + "_"
        if prefix in types_by_prefix():
            return types_by_prefix()[prefix]
    return ()


def path_of(type_: str, id_: str) -> str:
    """The path of an object's page, to be put behind the mode."""
    own = OWN_PAGES.get(type_)
    return f"{own}/{id_}" if own else f"/objects/{type_}/{id_}"


def path_of_id(id_: str) -> str:
    """The path of the page behind an id of any kind; nothing for what is no id of ours."""
    if id_.startswith("req_"):
        return f"/logs/{id_}"
    types = types_of(id_)
    paths = {path_of(type_, id_) for type_ in types}
    if len(paths) == 1:
        return paths.pop()
    return f"/id/{id_}" if types else ""
