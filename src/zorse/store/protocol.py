"""What both engines offer: a ``Store`` that opens a ``Unit`` of work for each request.

A unit belongs to one scope, that is one account in one mode, and sees nothing of any other. It
collects its writes and hands them over when it is finished; ``undo`` forgets them. Within a unit
the same id always gives the same dict, so behaviours change objects in place and ``put`` them.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

Object = dict[str, Any]
T = TypeVar("T")

INTERNAL = "_"
"""The key under which a document keeps what the API never shows."""


@dataclass(frozen=True, slots=True)
class Scope:
    """One account in one mode; test and live data never meet."""

    account: str
    livemode: bool


@dataclass(frozen=True, slots=True)
class Created:
    """A range of creation times in unix seconds; ``None`` leaves an end open."""

    gt: int | None = None
    gte: int | None = None
    lt: int | None = None
    lte: int | None = None

    @property
    def low(self) -> int | None:
        """The first second inside the range."""
        ends = [
            end for end in (self.gte, None if self.gt is None else self.gt + 1) if end is not None
        ]
        return max(ends) if ends else None

    @property
    def high(self) -> int | None:
        """The last second inside the range."""
        ends = [
            end for end in (self.lte, None if self.lt is None else self.lt - 1) if end is not None
        ]
        return min(ends) if ends else None


@dataclass(frozen=True, slots=True)
class Position:
    """Where an object stands in its type's list: by creation time, then by sequence."""

    created: int
    seq: int


@dataclass(frozen=True, slots=True)
class Query:
    """A page of objects of one type, newest first.

    ``where`` holds pairs of an indexed field and the text that it must equal. ``after`` asks for
    what is older than a position, ``before`` for the page right before it (newer), still newest
    first. ``oldest_first`` turns the order round, for lists that run by creation.
    """

    type: str
    where: tuple[tuple[str, str], ...] = ()
    created: Created | None = None
    limit: int = 10
    after: Position | None = None
    before: Position | None = None
    oldest_first: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Objects and whether there are more of them past the page's far end."""

    data: list[Object]
    has_more: bool


@dataclass(frozen=True, slots=True)
class EventQuery:
    """A page of events, newest first, of some types and about one object (all when empty)."""

    types: tuple[str, ...] = ()
    created: Created | None = None
    limit: int = 10
    after: str | None = None
    before: str | None = None
    object_id: str = ""


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as it is kept; ``body`` is the whole event object as JSON."""

    id: str
    created: int
    type: str
    object_id: str
    body: bytes


@dataclass(frozen=True, slots=True)
class IdempotencyRow:
    """What was answered under an idempotency key.

    ``fingerprint`` is a digest of the parameters; ``status`` and ``body`` are the answer.
    """

    key: str
    method: str
    path: str
    fingerprint: bytes
    request_id: str
    status: int
    body: bytes
    created: int


@dataclass(slots=True)
class LogRow:
    """A request as its page in the log shows it, with secrets and card data masked."""

    id: str
    account: str
    livemode: bool
    created: int
    method: str
    path: str
    query: str
    status: int
    duration_micros: int
    operation: str
    key_id: str
    source: str
    address: str
    user_agent: str
    api_version: str
    idempotency_key: str
    error_code: str
    request_body: bytes
    response_body: bytes
    objects: str = ""
    """Ids of the objects and events that the request made, separated by spaces."""


@dataclass(frozen=True, slots=True)
class LogQuery:
    """A page of request-log rows, newest first, by exact filters.

    ``changed`` is an object's id: only those are given, of a thousand rows at the place where the
    page begins, that may have changed it, as they name it in their path or say that they did.
    """

    limit: int = 10
    after: str | None = None
    before: str | None = None
    created: Created | None = None
    where: tuple[tuple[str, str | int], ...] = ()
    changed: str = ""


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account of this server; ``body`` is its API object."""

    id: str
    created: int
    api_version: str
    body: Object


@dataclass(frozen=True, slots=True)
class KeyRow:
    """An API key: ``digest`` is its secret's SHA-256, ``sealed`` the encrypted secret, if kept."""

    id: str
    account: str
    livemode: bool
    kind: str
    """``secret``, ``publishable`` or ``restricted``."""
    digest: bytes
    last4: str
    name: str
    created: int
    expires_at: int | None = None
    sealed: bytes | None = None
    permissions: str = ""
    """What a restricted key may do, separated by spaces."""
    note: str = ""
    addresses: str = ""
    """The networks that it may be used from, separated by spaces; any if there are none."""
    last_used: int | None = None
    last_address: str = ""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One entry of a double-entry posting, in minor units; a posting's entries sum to zero.

    ``state`` is ``pending``, ``posted`` or ``voided``. The amount counts as available from
    ``available_on`` on (unix seconds).
    """

    seq: int
    posting: str
    ledger_account: str
    currency: str
    amount: int
    state: str
    balance_transaction: str
    source_type: str
    available_on: int
    created: int


@dataclass(frozen=True, slots=True)
class LedgerSum:
    """What a ledger account holds in a currency, split by whether it is available yet."""

    ledger_account: str
    currency: str
    source_type: str
    available: int
    pending: int


@dataclass(frozen=True, slots=True)
class DueRow:
    """Timed work: what is to be run for an object once its time has come (unix seconds)."""

    seq: int
    account: str
    livemode: bool
    due_at: int
    task: str
    object_id: str
    clock: str = ""
    """The clock in force: empty for the real one, else the id of a test clock."""


@dataclass(slots=True)
class FileBlob:
    """The bytes of an uploaded file."""

    id: str
    data: bytes


@dataclass(slots=True)
class Made:
    """What a unit has written so far, for the request log."""

    objects: list[str] = field(default_factory=list)


class Unit(Protocol):
    """One unit of work in one scope: everything of it is written, or nothing.

    ``undo`` forgets all that was written so far and leaves the unit usable, so that an error's
    idempotency record and log row can still be written.
    """

    scope: Scope
    made: Made

    # Objects.
    def get(self, type_: str, id_: str, *, lock: bool = False) -> Object | None:
        """The object, or nothing. ``lock`` keeps other writers away from it until the end."""
        ...

    def put(self, type_: str, obj: Object) -> None:
        """Write an object: new, or changed in place."""
        ...

    def remove(self, type_: str, id_: str) -> None: ...

    def position(self, type_: str, id_: str) -> Position | None: ...

    def page(self, query: Query) -> Page: ...

    def exists_elsewhere(self, type_: str, id_: str) -> bool:
        """Whether the account has such an object in its other mode."""
        ...

    # Events.
    def add_event(self, row: EventRow) -> None: ...

    def event(self, id_: str) -> Object | None: ...

    def events(self, query: EventQuery) -> Page: ...

    # Money. Only the ledger calls these.
    def add_entries(self, rows: Iterable[LedgerRow]) -> None: ...

    def ledger_sums(self, now: int) -> list[LedgerSum]: ...

    def entries(self, *, posting: str | None = None) -> list[LedgerRow]:
        """Entries in order, all of the scope or those of one posting."""
        ...

    # Idempotency.
    def claim(self, key: str) -> IdempotencyRow | None:
        """The answer kept under the key, or nothing after taking the key for this unit.

        Raises ``KeyInUse`` when another unit holds it.
        """
        ...

    def keep_answer(self, row: IdempotencyRow) -> None: ...

    # Timed work.
    def add_due(self, row: DueRow) -> None: ...

    def drop_due(self, seq: int) -> None:
        """Forget timed work of the scope's account, done or not."""
        ...

    def take_due(self, seq: int) -> bool:
        """Take timed work of the scope's account and drop it, to be done in this unit.

        False when it is not there any more or another unit is at it: then it is not to be done.
        """
        ...

    # Files and the log.
    def add_file(self, blob: FileBlob) -> None: ...

    def file(self, id_: str) -> bytes | None: ...

    def log(self, row: LogRow) -> None: ...

    def undo(self) -> None: ...


class KeyInUse(Exception):
    """Another unit of work is using this idempotency key right now."""


class LockTimeout(Exception):
    """A lock was not to be had in time; the request may be tried again."""


class RetryUnit(Exception):
    """The engine asks for the unit's work to be done again from the start."""


class StoreError(Exception):
    """The store cannot be used; the message is one clear line for the person who started it."""


class Store(Protocol):
    """An engine."""

    indexes: Mapping[str, Sequence[str]]
    """For each object type, the top-level fields that lists filter by."""

    async def run(self, scope: Scope, work: Callable[[Unit], T], *, write: bool) -> T:
        """Do the work in one unit and give its result once that is durable.

        The work may be run again from the start when the engine asks for it (a serialization
        failure), so it must not have effects outside the unit.
        """
        ...

    def log_later(self, row: LogRow) -> None:
        """Keep a log row soon, without making anybody wait for it."""
        ...

    # Accounts and keys. Few, read at start and by the command line.
    def accounts(self) -> list[AccountRow]: ...

    def account(self, id_: str) -> AccountRow | None: ...

    def put_account(self, row: AccountRow) -> None: ...

    def keys(self, account: str | None = None) -> list[KeyRow]: ...

    def key(self, digest: bytes) -> KeyRow | None: ...

    def put_key(self, row: KeyRow) -> None: ...

    # Timed work, the log and the files, across scopes.
    def due(self, now: int, limit: int, clock: str = "") -> list[DueRow]: ...

    def next_due(self, clock: str = "") -> int | None: ...

    def forget_answers(self, version: str, before: int, limit: int) -> None:
        """Drop some answers under idempotency keys that were first used before a time.

        ``version`` is the API's, ``v1`` or ``v2``, whose keys live for different spans.
        """
        ...

    def log_row(self, account: str, livemode: bool, id_: str) -> LogRow | None: ...

    def log_rows(self, account: str, livemode: bool, query: LogQuery) -> list[LogRow]: ...

    async def start(self) -> None:
        """Open the database, bring its schema up to date; raises ``StoreError``."""
        ...

    async def stop(self) -> None:
        """Write what is waiting and close."""
        ...
