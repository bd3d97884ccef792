"""Every type of object: its list, the page of each object, and the way to the page of any id.

All of it is made from the contract, for the types that have pages of their own as well. What other
pages can use: ``facts.facts_of`` and ``facts.related`` read an object, ``templates/facts.html``
writes it, ``kinds.listing`` finds the lists of what belongs to it, ``traces`` its events and
requests, and ``tables.csv_answer`` sends a list as a file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import quote

from starlette.responses import Response

from zorse import contract
from zorse.contract import Operation
from zorse.dashboard import kinds
from zorse.dashboard.addresses import OWN_PAGES, path_of, types_of
from zorse.dashboard.facts import Link, fact_of, facts_of, field_shape, related
from zorse.dashboard.kinds import Filter, Type, Way, filled
from zorse.dashboard.lists import PAGE_ROWS, Listed, day_of
from zorse.dashboard.tables import csv_answer, cursor_after
from zorse.dashboard.traces import events_about, parents_in, requests_about
from zorse.dashboard.view import Page, View, nothing_here
from zorse.operations.registry import Bound
from zorse.store.protocol import Query, Scope, Unit

PAGES_SEARCHED: Final = 10
SEARCHED_ROWS: Final = 100
FLAGS: Final = {"yes": "true", "no": "false"}


# All types --------------------------------------------------------------------------------------


async def all_types(view: View) -> Response:
    """The types by product, those that have objects first; ``q`` narrows them down."""
    wanted = view.request.query_params.get("q", "").strip()
    words = wanted.lower().replace(" ", "_")
    shown = {
        group: [
            one
            for one in members
            if words in one.name.lower() or wanted.lower() in one.label.lower()
        ]
        for group, members in kinds.groups().items()
    }
    shown = {group: members for group, members in shown.items() if members}
    filled_types = await types_in_use(view)
    return view.page(
        "objects.html",
        groups=shown,
        used=[one for members in shown.values() for one in members if one.name in filled_types],
        wanted=wanted,
    )


async def types_in_use(view: View) -> set[str]:
    """The types of which there is at least one object in this account and mode."""

    def look(unit: Unit) -> set[str]:
        names = contract.load().with_ids
        return {name for name in names if unit.page(Query(name, limit=1)).data}

    scope = Scope(view.account.id, view.livemode)
    return await view.house.store.run(scope, look, write=False)


def type_of(view: View) -> Type:
    """The type of the address."""
    found = kinds.types().get(view.request.path_params["type"])
    if found is None:
        raise nothing_here("The API has no such type of object.")
    return found


def given_in(view: View) -> dict[str, str]:
    """What the address says besides its path."""
    return {name: value.strip() for name, value in view.request.query_params.items()}


# A list -----------------------------------------------------------------------------------------


async def list_(view: View) -> Response:
    """A page of the objects of a type; of what there is but one, that one."""
    type_, given = type_of(view), given_in(view)
    way = type_.way(given)
    if given.get("open"):
        parents = {one.name: given.get(one.name) for one in (way.needs if way else ())}
        return view.go(f"/objects/{type_.name}/{quote(given['open'], safe='')}", **parents)
    chosen = chosen_in(way, given)
    missing = [one for one in (way.needs if way else ()) if not chosen[one.name]]
    listed, status = Listed([], "", ""), 200
    if way is not None and way.done and not missing:
        listed, status = await listed_by(view, type_, way, chosen)
    return list_page(view, type_, way, chosen, missing, listed, status)


def list_page(
    view: View,
    type_: Type,
    way: Way | None,
    chosen: Mapping[str, str],
    missing: list[Filter],
    listed: Listed,
    status: int,
) -> Response:
    """The page of a list; ``missing`` are the filters that it needs to show anything."""
    kept = {name: value for name, value in chosen.items() if value}
    if view.request.query_params.get("way") and way is not None:
        kept["way"] = way.operation.operation_id
    return view.page(
        "object_list.html",
        status,
        type=type_,
        way=way,
        chosen=chosen,
        kept=kept,
        missing=missing,
        page=listed,
        rows=[row_of(type_, way, chosen, obj) for obj in listed.rows] if way else [],
        amounts=kinds.AMOUNTS,
        own=OWN_PAGES.get(type_.name, ""),
    )


def chosen_in(way: Way | None, given: Mapping[str, str]) -> dict[str, str]:
    """The filters of an address, by name."""
    if way is None:
        return {}
    names = [one.name for one in way.filters]
    names += ["created_from", "created_to"] if way.has_created else []
    return {name: given.get(name, "") for name in names}


async def listed_by(
    view: View, type_: Type, way: Way, chosen: Mapping[str, str]
) -> tuple[Listed, int]:
    """A page of a list, with the status of what shows it."""
    asked, params = view.request.query_params, {}
    path = way.path(chosen)
    if path is None:
        return Listed([], "", "", "This cannot be an id."), 400
    try:
        params = params_of(way, chosen)
    except ValueError as error:
        return Listed([], "", "", str(error)), 400
    after, before, token = asked.get("after"), asked.get("before"), asked.get("page")
    if way.is_list:
        params["limit"] = PAGE_ROWS
        params |= {"starting_after": after} if after else {"ending_before": before or None}
        params |= {"page": token} if token else {}
    answered = await view.api("GET", path, params)
    if not answered.ok:
        status = 404 if answered.status == 404 else 400
        return Listed([], "", "", answered.problem), status
    if not way.is_list:
        return Listed([answered.body], "", ""), 200
    rows = answered.body["data"]
    kept = {name: value for name, value in chosen.items() if value}
    kept |= {"way": asked["way"]} if asked.get("way") else {}
    at = f"/objects/{type_.name}"
    if "next_page_url" in answered.body:
        older = cursor_after(answered.body).get("page")
        newer = cursor_after({"next_page_url": answered.body["previous_page_url"]}).get("page")
        return Listed(
            rows,
            view.url(at, **kept, page=newer) if newer else "",
            view.url(at, **kept, page=older) if older else "",
        ), 200
    more, alone = answered.body["has_more"], not rows or "id" not in rows[0]
    has_newer = not alone and (bool(after) or (bool(before) and more))
    has_older = not alone and (True if before and not after else more)
    return Listed(
        rows,
        view.url(at, **kept, before=rows[0]["id"]) if has_newer else "",
        view.url(at, **kept, after=rows[-1]["id"]) if has_older else "",
    ), 200


def params_of(way: Way, chosen: Mapping[str, str]) -> dict[str, Any]:
    """The filters of an address as the API takes them; raises ``ValueError`` with what is wrong."""
    params: dict[str, Any] = {}
    for one in way.filters:
        value = chosen.get(one.name, "")
        if value and one.name not in way.operation.path_params:
            params[one.sent] = seconds_of_day(value) if one.kind == "day" else sent(one, value)
    for name, end in (("created_from", "gte"), ("created_to", "lt")):
        if way.has_created and chosen.get(name):
            seconds = seconds_of_day(chosen[name], after=end == "lt")
            params |= created_param(way.operation, end, seconds)
    return params


def sent(one: Filter, value: str) -> str:
    return FLAGS.get(value, value) if one.kind == "flag" else value


def seconds_of_day(text: str, *, after: bool = False) -> int:
    seconds = day_of(text, after=after)
    if seconds is None:
        message = f"{text} is no day: write it as 2026-10-28."
        raise ValueError(message)
    return seconds


def created_param(operation: Operation, end: str, seconds: int) -> dict[str, Any]:
    """An end of the span of creation, as the operation writes it."""
    fields = operation.params.fields
    time = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if f"created_{end}" in fields:
        return {f"created_{end}": time}
    inner = field_shape(fields["created"], end)
    as_text = inner is not None and inner.kind == "string"
    return {f"created[{end}]": time if as_text else seconds}


def row_of(
    type_: Type, way: Way, chosen: Mapping[str, str], obj: Mapping[str, Any]
) -> dict[str, Any]:
    """An object as a row: where its page is, and the facts of its columns."""
    currency = obj.get("currency")
    facts = [
        fact_of(
            name,
            obj.get(name),
            field_shape(type_.shape, name),
            currency if isinstance(currency, str) else "",
        )
        for name in type_.columns
    ]
    id_ = obj.get("id")
    path = f"/objects/{type_.name}/{quote(str(id_), safe='')}" if id_ else ""
    return {"id": id_, "path": path, "parents": parents_of(type_, way, chosen), "facts": facts}


def parents_of(type_: Type, way: Way, chosen: Mapping[str, str]) -> dict[str, str]:
    """What an object's page must be told, as nothing but its list tells it."""
    if type_.gets and len(type_.gets[0].operation.path_params) == 1:
        return {}
    return {one.name: chosen[one.name] for one in way.needs if chosen.get(one.name)}


async def as_csv(view: View) -> Response:
    """A list as a file, by the filters in the address; ``columns`` chooses fields of it."""
    type_, given = type_of(view), given_in(view)
    way = type_.way(given)
    if way is None or not way.done or not way.is_list:
        raise nothing_here(f"There is no list of this type here: {type_.name}.")
    chosen = chosen_in(way, given)
    path = way.path(chosen)
    if path is None:
        raise nothing_here("A list of this type needs to be told whose it is.")
    try:
        params = params_of(way, chosen)
    except ValueError as error:
        listed = Listed([], "", "", str(error))
        return list_page(view, type_, way, chosen, [], listed, 400)
    columns = [name.strip() for name in given.get("columns", "").split(",") if name.strip()]
    return await csv_answer(view, type_.name, path, params, columns)


# An object --------------------------------------------------------------------------------------


@dataclass(slots=True)
class Found:
    """An object as it is now, or as its last event has it when the API does not show it."""

    obj: dict[str, Any]
    events: list[dict[str, Any]]
    more_events: bool
    parents: dict[str, str]
    now: bool = True
    problem: str = ""


async def show(view: View, *, problem: str = "") -> Response:
    """An object: its fields, what it names, what belongs to it, its events and requests."""
    type_, id_ = type_of(view), view.request.path_params["id"]
    found = await find(view, type_, id_)
    if found is None:
        raise nothing_here(missing_text(view, type_, id_))
    obj = found.obj
    created = obj.get("created")
    remover = remover_of(type_, found.parents, id_) if found.now else None
    at = f"/objects/{type_.name}/{quote(id_, safe='')}"
    return view.page(
        "object.html",
        400 if problem else 200,
        type=type_,
        id=id_,
        at=at,
        obj=obj,
        now=found.now,
        title=title_of(obj),
        fact=facts_of(obj, type_.shape),
        related=related(obj, type_.shape),
        lists=kinds.listing(type_.name, id_),
        further=further_of(type_),
        expanded=view.request.query_params.getlist("expand"),
        parents=found.parents,
        events=found.events,
        more_events=found.more_events,
        requests=await requests_about(
            view, id_, found.events, created if isinstance(created, int) else None
        ),
        deletable=remover is not None and not obj.get("deleted"),
        own=path_of(type_.name, quote(id_, safe="")) if type_.name in OWN_PAGES else "",
        problem=problem or found.problem,
    )


def missing_text(view: View, type_: Type, id_: str) -> str:
    mode = "live" if view.livemode else "test"
    text = f"There is no {type_.name} {id_} in {mode} mode of this account"
    if not type_.gets:
        return f"{text} that could be shown: the API has no operation that gives one by its id."
    parents = type_.gets[0].operation.path_params[:-1]
    if parents:
        return f"{text}, or it has to be told where it belongs: add ?{parents[0]}=… to the address."
    return f"{text}."


def title_of(obj: Mapping[str, Any]) -> str:
    """What an object is called, if it has a name."""
    for name in kinds.NAMES:
        if isinstance(obj.get(name), str) and obj[name]:
            return str(obj[name])
    return ""


def further_of(type_: Type) -> tuple[str, ...]:
    """What is in an object only when it is asked for."""
    for bound in type_.gets:
        include = bound.operation.params.fields.get("include")
        if include is not None and include.items is not None:
            return include.items.enum
        return tuple(sorted(contract.load().resources[type_.name].includable))
    return ()


async def find(view: View, type_: Type, id_: str) -> Found | None:
    """The object, by the operation that gives one, else by its list, else by its last event."""
    page = await events_about(view, id_)
    events, given = page.data, given_in(view)
    last = events[0]["data"]["object"] if events else {}
    for bound in type_.gets:
        operation = bound.operation
        names = operation.path_params[:-1]
        parents = {name: given[name] for name in names if given.get(name)}
        if len(names) == 1 and given.get("parent"):
            parents.setdefault(names[0], given["parent"])
        if len(parents) < len(names):
            rows = await requests_about(view, id_, events)
            parents = {**parents_in(operation, last, rows), **parents}
        path = filled(
            operation.path, operation.path_params, {**parents, operation.path_params[-1]: id_}
        )
        if bound.support == "absent" or path is None:
            continue
        obj, problem = await fetched(view, operation, path)
        if obj is not None:
            return Found(obj, events, page.has_more, parents, problem=problem)
    listed = await search_lists(view, type_, id_)
    if listed is not None:
        needed = {one.name for way in type_.ways for one in way.needs}
        parents = {name: value for name, value in given.items() if name in needed}
        return Found(listed, events, page.has_more, parents)
    if last and last.get("object") == type_.name:
        return Found(last, events, page.has_more, {}, now=False)
    return None


async def fetched(view: View, operation: Operation, path: str) -> tuple[dict[str, Any] | None, str]:
    """What an operation gives, with what the address asks for besides, if that can be had."""
    asked = view.request.query_params.getlist("expand")
    name = "include[]" if operation.version == "v2" else "expand[]"
    answered = await view.api("GET", path, {name: asked} if asked else {})
    problem = ""
    if asked and not answered.ok:
        problem = answered.problem
        answered = await view.api("GET", path)
    return (answered.body, problem) if answered.ok else (None, problem)


async def search_lists(view: View, type_: Type, id_: str) -> dict[str, Any] | None:
    """An object of a type that only lists show, from the first pages of one."""
    if any(bound.support != "absent" for bound in type_.gets):
        return None
    given = given_in(view)
    way = type_.way(given)
    path = way.path(given) if way is not None else None
    if way is None or path is None or not way.is_list or not way.done:
        return None
    try:
        params = params_of(way, chosen_in(way, given))
    except ValueError:
        return None
    params["limit"] = SEARCHED_ROWS
    for _ in range(PAGES_SEARCHED):
        answered = await view.api("GET", path, params)
        if not answered.ok:
            return None
        for obj in answered.body["data"]:
            if obj.get("id") == id_:
                found: dict[str, Any] = obj
                return found
        following = cursor_after(answered.body)
        if not following:
            return None
        params |= following
    return None


def remover_of(type_: Type, parents: Mapping[str, str], id_: str) -> tuple[Bound, str] | None:
    """The operation that deletes an object, and its path."""
    for bound in type_.deletes:
        names = bound.operation.path_params
        path = filled(bound.operation.path, names, {**parents, names[-1]: id_})
        if bound.support != "absent" and path is not None:
            return bound, path
    return None


async def delete(view: View) -> Response:
    """Delete an object; it takes the tick that says so."""
    type_, id_ = type_of(view), view.request.path_params["id"]
    found = await find(view, type_, id_)
    remover = remover_of(type_, found.parents, id_) if found is not None and found.now else None
    if found is None or remover is None:
        raise nothing_here(missing_text(view, type_, id_))
    if view.form.get("sure") != "yes":
        return await show(view, problem="Nothing was deleted: tick the box to say you mean it.")
    answered = await view.api("DELETE", remover[1])
    if not answered.ok:
        return await show(view, problem=answered.problem)
    return view.go(f"/objects/{type_.name}", **found.parents, told="deleted")


# Any id -----------------------------------------------------------------------------------------


async def jump(view: View) -> Response:
    """On to the page of whatever has an id in this account and mode."""
    id_ = view.request.path_params["id"].strip()
    link = await behind(view, id_)
    if link is None:
        mode = "live" if view.livemode else "test"
        raise nothing_here(f"Nothing in {mode} mode of this account has the id {id_}.")
    return view.go(link.path)


async def behind(view: View, id_: str) -> Link | None:
    """The type and the page of what has an id; nothing if there is no such thing here."""
    shown = quote(id_, safe="")
    if id_.startswith("req_"):
        row = view.house.store.log_row(view.account.id, view.livemode, id_)
        return Link("request", id_, f"/logs/{shown}") if row is not None else None
    likely = types_of(id_)
    others = sorted(contract.load().with_ids - set(likely))

    def look(unit: Unit) -> str:
        if unit.event(id_) is not None:
            return "event"
        return next((name for name in (*likely, *others) if unit.get(name, id_) is not None), "")

    scope = Scope(view.account.id, view.livemode)
    name = await view.house.store.run(scope, look, write=False)
    if name:
        return Link(name, id_, path_of(name, shown))
    for name in likely:
        # What is not stored under its id the API may still know, such as the account itself.
        one = kinds.types()[name]
        if await find(view, one, id_) is not None:
            return Link(name, id_, path_of(name, shown))
    return None


PAGES: Final = (
    Page("/objects", all_types),
    Page("/objects/{type}.csv", as_csv),
    Page("/objects/{type}", list_),
    Page("/objects/{type}/{id}", show),
    Page("/objects/{type}/{id}/delete", delete, "POST", "developer"),
    Page("/id/{id}", jump),
)
