"""What the API answers, as objects that are dicts with attributes.

An object knows the key, account and API version that it was fetched with, and its own methods go
on with these. What is set on it is noted, so that ``save`` sends what changed alone.
"""

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, cast

if TYPE_CHECKING:
    from zorse.client.core import Origin

T = TypeVar("T")

SHOWN_FIELDS: Final = ("id", "status", "amount", "currency", "email", "name", "url")
SHOWN_MAX: Final = 60
ADDRESS: Final = frozenset({"city", "country", "line1", "line2", "postal_code", "state", "town"})


@dataclass(frozen=True, slots=True)
class LastResponse:
    """How an object came: the status, the headers (names in small letters), the body as it was."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def __repr__(self) -> str:
        """Without the body, which may hold what belongs in no log."""
        return f"<LastResponse {self.status} {self.request_id}>"

    @property
    def request_id(self) -> str | None:
        return self.headers.get("request-id")

    @property
    def idempotency_key(self) -> str | None:
        return self.headers.get("idempotency-key")

    @property
    def data(self) -> Any:
        """The body, read anew as plain dicts and lists."""
        return json.loads(self.body)


class ZorseObject(dict[str, Any]):
    """An object of the API: ``customer.email`` and ``customer["email"]`` are the same.

    A field that goes by the name of one of dict's methods has an underscore after it:
    ``subscription.items_`` is ``subscription["items"]``.
    """

    __slots__ = ("_changed", "_last_response", "_origin", "_query")

    _changed: dict[str, Any] | None
    _last_response: LastResponse | None
    _origin: "Origin | None"
    _query: dict[str, Any] | None

    OBJECT_NAME: str = ""
    """What stands in ``object``."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Self:
        made = super().__new__(cls, *args, **kwargs)
        set_changed(made, None)
        set_last_response(made, None)
        set_origin(made, None)
        set_query(made, None)
        return made

    # As attributes ----------------------------------------------------------------------------

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in self:
            return self[name]
        bare = name.removesuffix("_")
        if bare is not name and bare in self:
            return self[bare]
        raise AttributeError(
            f"{type(self).__name__} has no {name!r} here; it has: {', '.join(self.keys())}."
        )

    def __setattr__(self, name: str, value: Any) -> None:
        if name in SLOTS:
            object.__setattr__(self, name, value)
            return
        if name.endswith("_") and hasattr(dict, name[:-1]):
            name = name[:-1]
        self[name] = value

    def __delattr__(self, name: str) -> None:
        if name not in self:
            raise AttributeError(name)
        del self[name]

    def __dir__(self) -> list[str]:
        fields = [f"{name}_" if hasattr(dict, name) else name for name in self.keys()]
        return sorted({*super().__dir__(), *fields})

    # As a dict --------------------------------------------------------------------------------

    def __setitem__(self, name: str, value: Any) -> None:
        note_change(self, name)
        super().__setitem__(name, value)

    def __delitem__(self, name: str) -> None:
        if name in self:
            note_change(self, name)
        super().__delitem__(name)

    def update(self, *args: Any, **kwargs: Any) -> None:
        for name, value in dict(*args, **kwargs).items():
            self[name] = value

    def setdefault(self, name: str, default: Any = None) -> Any:
        if name not in self:
            self[name] = default
        return self[name]

    def pop(self, name: str, *default: Any) -> Any:
        if name in self:
            value = self[name]
            del self[name]
            return value
        return super().pop(name, *default)

    def copy(self) -> Self:
        made = type(self)(self)
        set_origin(made, self._origin)
        return made

    def __copy__(self) -> Self:
        return self.copy()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = built(self.to_dict(), self._origin)
        return cast("Self", made)

    def __reduce__(self) -> tuple[Any, ...]:
        # A client, with its connections and its key, goes nowhere.
        return built, (self.to_dict(), None)

    # Shown ------------------------------------------------------------------------------------

    def __repr__(self) -> str:
        """Enough to know it by: ``<Customer id='cus_…' email='jenny@example.com'>``."""
        shown = [
            f"{name}={short(self[name])}" for name in SHOWN_FIELDS if self.get(name) is not None
        ]
        if not self.OBJECT_NAME or not shown:
            return super().__repr__()
        return f"<{type(self).__qualname__} {' '.join(shown)}>"

    def __str__(self) -> str:
        """The whole of it, as JSON."""
        return self.to_json(indent=2)

    def to_dict(self) -> dict[str, Any]:
        """Plain dicts and lists all the way down."""
        return cast("dict[str, Any]", plain(self))

    def to_json(self, *, indent: int | None = None) -> str:
        return json.dumps(self.to_dict(), indent=indent)

    @property
    def last_response(self) -> LastResponse | None:
        """How this object came; None on what lies inside another."""
        return self._last_response


set_changed = ZorseObject.__dict__["_changed"].__set__
set_last_response = ZorseObject.__dict__["_last_response"].__set__
set_origin = ZorseObject.__dict__["_origin"].__set__
set_query = ZorseObject.__dict__["_query"].__set__
SLOTS: Final = frozenset(ZorseObject.__slots__)


def note_change(obj: ZorseObject, name: str) -> None:
    """Remember what a field was when the object came."""
    if obj._changed is None:
        set_changed(obj, {})
    assert obj._changed is not None
    obj._changed.setdefault(name, obj.get(name))


class ListObject(ZorseObject):
    """One page of a list; iterating it goes over the page, ``auto_paging_iter`` over all pages.

    Where the page was asked for with ``ending_before``, the pages are walked backwards.
    """

    __slots__ = ()
    OBJECT_NAME = "list"

    def __iter__(self) -> Iterator[Any]:
        data: list[Any] = self.get("data") or []
        return iter(data)

    def __len__(self) -> int:
        return len(self.get("data") or ())

    def __bool__(self) -> bool:
        return True

    def __reversed__(self) -> Iterator[Any]:
        data: list[Any] = self.get("data") or []
        return iter(data[::-1])

    def __getitem__(self, name: Any) -> Any:
        if isinstance(name, int | slice):
            return (self.get("data") or [])[name]
        return super().__getitem__(name)

    def __repr__(self) -> str:
        more = ", has_more" if self.get("has_more") or self.get("next_page_url") else ""
        return f"<{type(self).__name__} of {len(self)}{more}>"

    @property
    def is_empty(self) -> bool:
        return not self.get("data")

    def _onward(self, *, back: bool = False) -> tuple[str, dict[str, Any]] | None:
        """Where the page after this one is, or the one before: an address and parameters."""
        query = dict(self._query or {})
        for name in ("starting_after", "ending_before", "page"):
            query.pop(name, None)
        url = self.get("previous_page_url" if back else "next_page_url")
        if url:
            # Only the path is followed: the key goes to no host that an answer names.
            return path_of(url), {}
        data = self.get("data")
        if not data or "url" not in self or not isinstance(data[-1].get("id"), str):
            return None
        edge = {"ending_before": data[0]["id"]} if back else {"starting_after": data[-1]["id"]}
        return path_of(self["url"]), {**query, **edge}

    def _is_last(self, *, back: bool) -> bool:
        if "next_page_url" in self or "previous_page_url" in self:
            return not self.get("previous_page_url" if back else "next_page_url")
        return not self.get("has_more")

    def _none(self) -> "ListObject":
        """A page with nothing on it."""
        made = type(self)({"object": self.get("object"), "data": [], "has_more": False})
        set_origin(made, self._origin)
        return made

    def next_page(self, **params: Any) -> "ListObject":
        """The page after this one; empty where there is none."""
        return self._turned(back=False, params=params)

    def previous_page(self, **params: Any) -> "ListObject":
        """The page before this one, newest first like every page."""
        return self._turned(back=True, params=params)

    def _turned(self, *, back: bool, params: dict[str, Any]) -> "ListObject":
        onward = self._onward(back=back)
        ended = self._is_last(back=back) and not (back and "url" in self)
        if onward is None or ended:
            return self._none()
        path, query = onward
        page = core_of(self).page(path, {**query, **params}, self._origin, type(self))
        return cast("ListObject", page)

    async def next_page_async(self, **params: Any) -> "ListObject":
        return await self._turned_async(back=False, params=params)

    async def previous_page_async(self, **params: Any) -> "ListObject":
        return await self._turned_async(back=True, params=params)

    async def _turned_async(self, *, back: bool, params: dict[str, Any]) -> "ListObject":
        onward = self._onward(back=back)
        ended = self._is_last(back=back) and not (back and "url" in self)
        if onward is None or ended:
            return self._none()
        path, query = onward
        page = await core_of(self).page_async(path, {**query, **params}, self._origin, type(self))
        return cast("ListObject", page)

    @property
    def _is_backwards(self) -> bool:
        return bool((self._query or {}).get("ending_before"))

    def auto_paging_iter(self) -> Iterator[Any]:
        """Everything on this page and on those that follow, fetched as they are reached."""
        page, back = self, self._is_backwards
        while True:
            yield from reversed(page) if back else page
            if page.is_empty or page._is_last(back=back):
                return
            page = page._turned(back=back, params={})

    async def auto_paging_iter_async(self) -> AsyncIterator[Any]:
        """The same for coroutines: ``async for``."""
        page, back = self, self._is_backwards
        while True:
            for found in reversed(page) if back else page:
                yield found
            if page.is_empty or page._is_last(back=back):
                return
            page = await page._turned_async(back=back, params={})

    def __aiter__(self) -> AsyncIterator[Any]:
        return self.auto_paging_iter_async()


class SearchResult(ListObject):
    """One page of what a search found."""

    __slots__ = ()
    OBJECT_NAME = "search_result"

    def _onward(self, *, back: bool = False) -> tuple[str, dict[str, Any]] | None:
        if back or not self.get("next_page") or "url" not in self:
            return None
        return path_of(self["url"]), {**(self._query or {}), "page": self["next_page"]}

    def _is_last(self, *, back: bool) -> bool:
        return back or not self.get("has_more")


def core_of(obj: ZorseObject) -> Any:
    """The client that an object came from; raises where it came from none."""
    if obj._origin is None:
        from zorse.client.error import InvalidRequestError

        raise InvalidRequestError(
            "This object was not fetched by a client, or was pickled since, so there is none to "
            "ask again."
        )
    return obj._origin.core


def path_of(url: str) -> str:
    """The path and query of an address, whether or not it is whole."""
    if url.startswith("/"):
        return url
    return "/" + url.split("://", 1)[-1].partition("/")[2]


def short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= SHOWN_MAX else f"{text[: SHOWN_MAX - 1]}…"


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def reader(origin: "Origin | None") -> Any:
    """What makes an object out of each hash, for ``json.loads``."""
    classes = by_object_name

    def made(found: dict[str, Any]) -> ZorseObject:
        kind = found.get("object")
        cls = classes[kind] if type(kind) is str else ZorseObject
        obj: ZorseObject = dict.__new__(cls)
        dict.update(obj, found)
        set_changed(obj, None)
        set_last_response(obj, None)
        set_origin(obj, origin)
        set_query(obj, None)
        return obj

    return made


def built(value: Any, origin: "Origin | None") -> Any:
    """The same for what was read before: plain dicts and lists become objects."""
    made = reader(origin)

    def inside(value: Any) -> Any:
        if isinstance(value, dict):
            return made({name: inside(item) for name, item in value.items()})
        if isinstance(value, list):
            return [inside(item) for item in value]
        return value

    return inside(value)


class _ByObjectName(dict[str, type[ZorseObject]]):
    """The classes by what stands in ``object``; each is made when the first of them comes."""

    def __missing__(self, kind: str) -> type[ZorseObject]:
        from zorse.client.resources import class_of

        cls = self[kind] = class_of(kind) or ZorseObject
        return cls


by_object_name: Final = _ByObjectName({"list": ListObject, "search_result": SearchResult})


def changes(obj: ZorseObject) -> dict[str, Any]:
    """What was set on an object since it came, in the shape of update parameters.

    Of a hash only the members that changed; one that was taken out is sent empty, which unsets it.
    """
    found: dict[str, Any] = {}
    changed = obj._changed or {}
    for name, before in changed.items():
        value = obj.get(name)
        if value is None:
            found[name] = ""
        elif isinstance(value, dict) and isinstance(before, dict):
            gone = dict.fromkeys([key for key in before if key not in value], "")
            found[name] = {**gone, **plain(value)} or ""
        else:
            found[name] = plain(value)
    for name, value in obj.items():
        if name not in changed and type(value) is ZorseObject:
            inner = changes(value)
            if inner and ADDRESS.issuperset(value):
                # An address is put in as a whole, so what stays is said as well.
                stays = {key: part for key, part in value.items() if part is not None}
                inner = {**stays, **inner}
            if inner:
                found[name] = inner
    return found


def settled(obj: ZorseObject) -> None:
    """Forget what was changed: it was sent."""
    set_changed(obj, None)
    for value in obj.values():
        if type(value) is ZorseObject:
            settled(value)


def take(obj: ZorseObject, other: ZorseObject) -> None:
    """Become what another object is, in place."""
    dict.clear(obj)
    dict.update(obj, other)
    set_changed(obj, None)
    set_last_response(obj, other._last_response)
    if other._query is not None:
        set_query(obj, other._query)
    if other._origin is not None:
        set_origin(obj, other._origin)
