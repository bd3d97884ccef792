"""What a behaviour sees of the world: one request, in one unit of work.

A ``Call`` finds and keeps objects, records events, sets timed work, and knows the account, the
mode, the time and the caller's version. Nothing else is within a behaviour's reach, so it can be
read, and tested, by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from zorse import contract, errors, events, ids, versions
from zorse.clock import Clock
from zorse.operations import registry, rendering
from zorse.rails.vault import Vault
from zorse.settings import Settings
from zorse.store.protocol import (
    INTERNAL,
    AccountRow,
    DueRow,
    KeyRow,
    Object,
    Page,
    Query,
    Scope,
    Unit,
)

MISSING_NAMES = {
    "setup_intent": "setupintent",
    "payment_method": "PaymentMethod",
    "webhook_endpoint": "webhook endpoint",
    "promotion_code": "promotion code",
    "test_helpers.test_clock": "test clock",
}
"""How the API names a type in "No such …"; other types go by their own name."""

PATH_PARAMS = {
    "apple_pay_domain": "domain",
    "payment_intent": "intent",
    "setup_intent": "intent",
    "payment_method": "payment_method",
}
"""The ``param`` of a missing object whose id stood in the path; ``id`` for other types."""

ELSEWHERE = {
    "payment_method": (
        "; It's possible this PaymentMethod exists on one of your connected accounts, in which "
        "case you should retry this request on that connected account. Learn more at "
        "https://stripe.com/docs/connect/authentication"
    )
}
"""What the API adds about a type of which nothing is found in either mode."""

ID_LENGTHS = {
    "account": 16,
    "checkout.session": 58,
    "customer": 14,
    "product": 14,
    "subscription_item": 14,
}
"""How many letters and digits follow the prefix of an id; 24 for other types."""

EXPANSION_PAGE = 10


@dataclass(frozen=True, slots=True)
class Services:
    """What every call of a server shares."""

    clock: Clock
    settings: Settings
    vault: Vault
    api_base: str
    calls: "type[Call] | None" = None
    """What stands in the place of ``Call``, where behaviours are to see more than there is."""


@dataclass(slots=True)
class Caller:
    """Who calls, and how: the account, the mode, the key and the version asked for."""

    account: AccountRow
    livemode: bool
    key: KeyRow | None
    api_version: str
    request_id: str | None = None
    idempotency_key: str | None = None
    address: str = ""


@dataclass(slots=True)
class Recorded:
    """An event of this call, for the reactions."""

    type: str
    obj: Object
    handled: bool = field(default=False)


class Call:
    """One request as a behaviour sees it.

    ``path`` holds the ids of the URL by their names in the contract, ``params`` what was asked for
    (reactions read it; a behaviour is handed it), ``now`` the time in unix seconds by the clock in
    force.
    """

    __slots__ = (
        "caller",
        "expand",
        "files",
        "livemode",
        "now",
        "operation",
        "params",
        "path",
        "recorded",
        "services",
        "unit",
        "version",
    )

    def __init__(
        self,
        unit: Unit,
        services: Services,
        caller: Caller,
        operation: contract.Operation | None,
        path: Mapping[str, str],
        version: versions.Version = versions.HEAD,
    ) -> None:
        self.unit = unit
        self.version = version
        self.services = services
        self.caller = caller
        self.operation = operation
        self.path = path
        self.livemode = caller.livemode
        self.now = services.clock.now()
        self.recorded: list[Recorded] = []
        self.files: Mapping[str, Any] = {}
        self.params: Mapping[str, Any] = {}
        self.expand: list[str] = []

    def before(self, change: versions.Change) -> bool:
        """Whether the caller's version knows nothing of a change yet.

        For behaviours that differ, where no other shape of parameters or answer will do.
        """
        return self.version.before(change)

    @property
    def account(self) -> AccountRow:
        """The account that the call acts on."""
        return self.caller.account

    def today(self) -> tuple[int, int, int]:
        """Year, month and day of now, in UTC."""
        moment = datetime.fromtimestamp(self.now, UTC)
        return moment.year, moment.month, moment.day

    def timestamp(self) -> str:
        """Now, as the v2 API writes times: ``2026-01-02T03:04:05.678Z``."""
        micros = self.services.clock.micros()
        moment = datetime.fromtimestamp(micros // 1_000_000, UTC)
        return f"{moment:%Y-%m-%dT%H:%M:%S}.{micros // 1_000 % 1_000:03d}Z"

    @property
    def publishable(self) -> bool:
        """Whether the caller holds only a publishable key, and sees less."""
        key = self.caller.key
        return key is not None and key.kind == "publishable"

    # Objects ----------------------------------------------------------------------------------

    def new(self, type_: str, /, **fields: Any) -> Object:
        """A fresh object with its id, its times and every field the API always returns.

        It is not kept until it is ``put``.
        """
        obj = contract.skeleton(type_, self.livemode)
        if "id" in obj:
            obj["id"] = fresh_id(type_, livemode=self.livemode)
        if "created" in obj:
            obj["created"] = self.timestamp() if type(obj["created"]) is str else self.now
        obj.update(fields)
        return obj

    def put(self, obj: Object) -> Object:
        """Keep an object, new or changed."""
        self.unit.put(obj["object"], obj)
        return obj

    def find(self, type_: str, id_: str, *, lock: bool | None = None) -> Object | None:
        """The object of that id, or what the id stands for, or nothing."""
        if lock is None:
            lock = self.operation is None or self.operation.method != "GET"
        obj = self.unit.get(type_, id_, lock=lock)
        if obj is None:
            resolve = registry.resolver(type_)
            if resolve is not None:
                return resolve(self, id_)
        return obj

    def get(self, type_: str, id_: str, *, param: str | None = None) -> Object:
        """The object of that id, to be read or changed.

        ``param`` names the parameter that held the id; without it the id stood in the path. Raises
        ``resource_missing``: 404 for the path, 400 for a parameter. A deleted object is missing
        too, except to those who ask for it by path.
        """
        obj = self.find(type_, id_)
        if obj is None or (param is not None and obj.get("deleted")):
            raise self.missing(type_, id_, param=param)
        return obj

    def missing(self, type_: str, id_: str, *, param: str | None = None) -> errors.ApiError:
        """The error for an id that this account does not have in this mode."""
        suffix = ELSEWHERE.get(type_, "")
        if self.unit.exists_elsewhere(type_, id_):
            here, there = ("live", "test") if self.livemode else ("test", "live")
            suffix = (
                f"; a similar object exists in {there} mode, but a {here} mode key was used to "
                "make this request."
            )
        return errors.resource_missing(
            MISSING_NAMES.get(type_, type_),
            id_,
            param=param or PATH_PARAMS.get(type_, "id"),
            in_path=param is None,
            suffix=suffix,
        )

    def remove(self, obj: Object) -> None:
        """Forget an object altogether."""
        self.unit.remove(obj["object"], obj["id"])

    def page(self, type_: str, *, limit: int = 100, **where: str) -> Page:
        """The newest objects of a type whose indexed fields have these values."""
        return self.unit.page(Query(type_, where=tuple(where.items()), limit=limit))

    def change(self, obj: Object, **fields: Any) -> Object:
        """Set fields, keep the object, and give the previous values of what really changed.

        A changed hash is given member by member, as ``previous_attributes`` shows it.
        """
        previous: Object = {}
        for name, value in fields.items():
            before = obj.get(name)
            if before != value:
                previous[name] = rendering.changed_members(before, value)
                obj[name] = value
        self.put(obj)
        return previous

    # Events -----------------------------------------------------------------------------------

    def emit(self, type_: str, obj: Object, previous: Object | None = None) -> None:
        """Record that something happened, with the object as it is at this moment.

        An account of an older version reads its events in that version, whoever caused them.
        """
        pinned = versions.resolve(self.caller.account.api_version or contract.HEAD_VERSION)
        shown = self.public(obj)
        events.record(
            self.unit,
            type_,
            shown,
            now=self.now,
            livemode=self.livemode,
            api_version=pinned.name,
            previous=previous,
            rendered=rendering.event(self, pinned, type_, shown, previous),
            request_id=self.caller.request_id,
            idempotency_key=self.caller.idempotency_key,
        )
        self.recorded.append(Recorded(type_, obj))

    # Time -------------------------------------------------------------------------------------

    def later(self, task: str, obj: Object, *, at: int) -> None:
        """Set work for an object at a time (unix seconds)."""
        assert registry.timed(task) is not None, task
        scope = self.unit.scope
        self.unit.add_due(
            DueRow(ids.sequence(), scope.account, scope.livemode, at, task, obj["id"])
        )

    # Showing ----------------------------------------------------------------------------------

    def public(self, obj: Object) -> Object:
        """The object as the API shows it: without what only the server knows."""
        shown = obj.copy()
        shown.pop(INTERNAL, None)
        render = registry.renderer(obj["object"]) if "object" in obj else None
        if render is not None:
            render(self, shown)
        return shown

    def internal(self, obj: Object) -> dict[str, Any]:
        """The object's hidden part, to be read or changed; never shown."""
        hidden: dict[str, Any] = obj.setdefault(INTERNAL, {})
        return hidden


def fresh_id(type_: str, *, livemode: bool) -> str:
    """A new id for an object of a type."""
    prefix = contract.load().resources[type_].id_prefix
    if prefix is None:
        return ids.random_text(8)
    if type_ == "checkout.session":
        prefix = "cs_live" if livemode else "cs_test"
    return ids.new_id(prefix.rstrip("_"), ID_LENGTHS.get(type_, 24))


def scope_of(caller: Caller) -> Scope:
    """Where the caller's objects are."""
    return Scope(caller.account.id, caller.livemode)
