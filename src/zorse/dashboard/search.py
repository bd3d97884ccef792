"""The search box: an id leads to its page; other words find customers, payments and products.

What is typed is an id, an e-mail address, the last four digits of a card, an amount, ``key:value``
of metadata, a query in the API's own language, or words of a name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from starlette.responses import Response

from zorse.dashboard import objects
from zorse.dashboard.addresses import path_of, path_of_id
from zorse.dashboard.view import Page, View

IDS: Final = re.compile(r"[A-Za-z0-9_-]{3,255}")
"""What may be an id that somebody chose; it is one if something has it."""

FOUND_MAX: Final = 10
LENGTH_MAX: Final = 200
WORDS_MIN: Final = 3
"""How many characters a part of a text must have to be looked for."""

TYPES: Final = {
    "customers": "Customers",
    "payment_intents": "Payments",
    "charges": "Charges",
    "products": "Products",
    "subscriptions": "Subscriptions",
    "invoices": "Invoices",
}
AMOUNT: Final = re.compile(r"(?P<units>[0-9][0-9,]*)(?:\.(?P<rest>[0-9]{2}))?")
METADATA: Final = re.compile(r"(?P<key>[\w.-]{1,40}):(?P<value>[^\"':<>=]{1,200})")
QUERY: Final = re.compile(r"[\w\[\]\".'-]+\s*(:|~|<=?|>=?)\s*[\"'\w]")


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of one type."""

    name: str
    rows: list[dict[str, Any]]


async def show(view: View) -> Response:
    """What was found, or the page of the one thing that was meant."""
    typed = view.request.query_params.get("q", "").strip()[:LENGTH_MAX]
    if typed and " " not in typed:
        if path := path_of_id(typed):
            return view.go(path)
        if IDS.fullmatch(typed) and (link := await objects.behind(view, typed)):
            return view.go(link.path)
    groups: list[Group] = []
    seen: set[str] = set()
    for what, query in queries(typed):
        answered = await view.api("GET", f"/v1/{what}/search", {"query": query, "limit": FOUND_MAX})
        rows = (
            [row for row in answered.body["data"] if row["id"] not in seen] if answered.ok else []
        )
        seen |= {row["id"] for row in rows}
        if rows:
            groups.append(Group(TYPES[what], [line_of(row) for row in rows]))
    return view.page("search.html", typed=typed, groups=groups)


def queries(typed: str) -> Iterator[tuple[str, str]]:
    """What is searched for what: pairs of a resource and a query in the API's language."""
    words = typed.replace("\\", "").replace('"', "")
    if not words:
        return
    if QUERY.match(typed) and ('"' in typed or "'" in typed or METADATA.fullmatch(typed) is None):
        for what in TYPES:
            yield what, typed
        return
    pair = METADATA.fullmatch(typed)
    if pair is not None:
        for what in TYPES:
            yield what, f'metadata["{pair["key"]}"]:"{pair["value"].strip()}"'
        return
    if "@" in words:
        yield "customers", f'email:"{words}"'
    if re.fullmatch(r"[0-9]{4}", words):
        yield "charges", f'payment_method_details.card.last4:"{words}"'
    amount = AMOUNT.fullmatch(words)
    if amount is not None:
        units = amount["units"].replace(",", "")
        yield "payment_intents", f"amount:{units}{amount['rest'] or '00'}"
        if amount["rest"] is None:
            yield "payment_intents", f"amount:{units}"
    if len(words) >= WORDS_MIN:
        yield "customers", f'name~"{words}"'
        yield "customers", f'email~"{words}"'
        yield "products", f'name~"{words}"'


def line_of(row: dict[str, Any]) -> dict[str, Any]:
    """What is found, on one line: what it is called, and where its page is."""
    type_ = row["object"]
    name = row.get("name") or row.get("description") or row["id"]
    money = ("amount" in row and "currency" in row) and (row["amount"], row["currency"])
    return {
        "id": row["id"],
        "path": path_of(type_, row["id"]),
        "name": name,
        "money": money or None,
        "detail": row.get("email") or row.get("status") or "",
        "created": row["created"],
    }


PAGES: Final = (Page("/search", show),)
