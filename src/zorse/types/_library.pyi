# What objects, lists and options are, for those who check types. The code is in zorse.client.
from collections.abc import AsyncIterator, Iterator, Mapping
from os import PathLike
from typing import IO, Any, Generic, Self, SupportsIndex, TypeAlias, overload

from typing_extensions import TypedDict, TypeVar, Unpack

from zorse.client.objects import LastResponse as LastResponse

_T = TypeVar("_T", default=Any)

FileInput: TypeAlias = (
    bytes | bytearray | PathLike[str] | IO[bytes] | tuple[str, bytes | bytearray | IO[bytes]]
)

class _Options(TypedDict, total=False):
    api_base: str | None
    api_key: str | None
    headers: Mapping[str, str] | None
    idempotency_key: str | None
    max_network_retries: int | None
    stripe_account: str | None
    stripe_version: str | None
    timeout: float | None

class OptionsWithoutAccount(_Options, total=False):
    api_version: str | None

class OptionsWithoutVersion(_Options, total=False):
    account: str | None

class RequestOptions(_Options, total=False):
    account: str | None
    api_version: str | None

class ExpandParams(RequestOptions, total=False):
    expand: list[str]

class PageParams(ExpandParams, total=False):
    ending_before: str
    limit: int
    starting_after: str

class ZorseObject(dict[str, Any]):
    OBJECT_NAME: str
    @property
    def last_response(self) -> LastResponse | None: ...
    def to_dict(self) -> dict[str, Any]: ...
    def to_json(self, *, indent: int | None = None) -> str: ...
    def copy(self) -> Self: ...

# At run time a list is a dict as well. Said here, iterating over it would seem to give its keys.
class ListObject(Generic[_T]):
    OBJECT_NAME: str
    data: list[_T]
    has_more: bool
    url: str
    @property
    def last_response(self) -> LastResponse | None: ...
    def to_dict(self) -> dict[str, Any]: ...
    def to_json(self, *, indent: int | None = None) -> str: ...
    @property
    def is_empty(self) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    def __aiter__(self) -> AsyncIterator[_T]: ...
    def __reversed__(self) -> Iterator[_T]: ...
    def __contains__(self, key: object, /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
    @overload
    def __getitem__(self, key: SupportsIndex, /) -> _T: ...
    @overload
    def __getitem__(self, key: slice, /) -> list[_T]: ...
    def get(self, key: str, default: Any = None, /) -> Any: ...
    def auto_paging_iter(self) -> Iterator[_T]: ...
    def auto_paging_iter_async(self) -> AsyncIterator[_T]: ...
    def next_page(self, **options: Unpack[PageParams]) -> ListObject[_T]: ...
    async def next_page_async(self, **options: Unpack[PageParams]) -> ListObject[_T]: ...
    def previous_page(self, **options: Unpack[PageParams]) -> ListObject[_T]: ...
    async def previous_page_async(self, **options: Unpack[PageParams]) -> ListObject[_T]: ...

class SearchResult(ListObject[_T]):
    next_page_: str | None
    total_count: int
