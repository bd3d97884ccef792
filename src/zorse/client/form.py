"""What a request carries, written as the API reads it: forms, JSON, and files in parts.

Hashes are ``name[key]``, arrays ``name[0]``; times are unix seconds; an API object stands for its
id; what is None is left out of forms. Documented at docs.stripe.com/api.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from io import SEEK_END, BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Final
from urllib.parse import quote_plus, urlencode

from zorse.client.error import InvalidRequestError

NESTING_MAX: Final = 20
PART_BYTES: Final = 64 * 1024
UNNAMED: Final = "file"

Progress = Callable[[int, int], object]
Content = BinaryIO | Path
"""Of a file, or where it lies, to be opened when its turn comes."""


def encoded(params: Mapping[str, Any]) -> str:
    """The parameters as a form or a query."""
    pairs: list[tuple[str, str]] = []
    for name, value in params.items():
        if type(value) is str:
            pairs.append((name, value))
        elif value is not None:
            add(pairs, name, value, 0)
    return urlencode(pairs, quote_via=quote_plus, safe="[]")


def add(pairs: list[tuple[str, str]], name: str, value: Any, depth: int) -> None:
    """Write one value, and what lies in it."""
    if depth > NESTING_MAX:
        raise wrong(name, f"is nested deeper than {NESTING_MAX} levels")
    if isinstance(value, Mapping):
        if "object" in value and isinstance(value.get("id"), str):
            pairs.append((name, value["id"]))
            return
        for key, inner in value.items():
            if inner is not None:
                add(pairs, f"{name}[{key}]", inner, depth + 1)
    elif isinstance(value, list | tuple | set | frozenset):
        ordered = sorted(value) if isinstance(value, set | frozenset) else value
        for position, inner in enumerate(ordered):
            if inner is not None:
                add(pairs, f"{name}[{position}]", inner, depth + 1)
        if not value:
            pairs.append((name, ""))
    else:
        pairs.append((name, text(name, value)))


def text(name: str, value: Any) -> str:
    """One value as text."""
    match value:
        case bool():
            return "true" if value else "false"
        case Enum():
            return text(name, value.value)
        case str():
            return value
        case int() | Decimal():
            return str(value)
        case float():
            if value != value or value in {float("inf"), float("-inf")}:
                raise wrong(name, f"is {value}, which is no number")
            return repr(value)
        case datetime():
            if value.tzinfo is None:
                raise wrong(name, "is a time without a time zone; give it one, such as UTC")
            return str(int(value.timestamp()))
        case date():
            return value.isoformat()
    raise wrong(name, f"is of type {type(value).__name__}, which the API has no way to write")


def wrong(name: str, what: str) -> InvalidRequestError:
    return InvalidRequestError(f"The parameter {name} {what}.", param=name)


def as_json(params: Mapping[str, Any]) -> bytes:
    """The parameters as the JSON of a v2 request, in which null says something."""

    def other(value: Any) -> Any:
        if isinstance(value, datetime):
            if value.tzinfo is None:
                raise wrong("time", "has no time zone; give it one, such as UTC")
            return value.isoformat().replace("+00:00", "Z")
        if isinstance(value, Enum):
            return value.value
        if isinstance(value, Decimal | date):
            return str(value)
        raise wrong("value", f"is of type {type(value).__name__}, which JSON has not")

    return json.dumps(params, separators=(",", ":"), default=other).encode()


class Parts:
    """A form with a file in it (RFC 7578), made part by part as it is sent.

    ``progress`` is called with the bytes sent so far and the bytes of the whole.
    """

    def __init__(
        self, params: Mapping[str, Any], files: Mapping[str, Any], progress: Progress | None
    ) -> None:
        # No randomness is needed: what must not occur in the content is looked for there by nobody.
        self.boundary = f"zorse-{os.urandom(16).hex()}"
        self._progress = progress
        self._parts: list[tuple[bytes, Content]] = []
        pairs: list[tuple[str, str]] = []
        for name, value in params.items():
            if value is not None:
                add(pairs, name, value, 0)
        for name, value in pairs:
            head = f'Content-Disposition: form-data; name="{quoted(name)}"\r\n'
            self._parts.append((self._head(head), BytesIO(value.encode())))
        for name, value in files.items():
            filename, content = opened(name, value)
            head = (
                f'Content-Disposition: form-data; name="{quoted(name)}"; '
                f'filename="{quoted(filename)}"\r\nContent-Type: application/octet-stream\r\n'
            )
            self._parts.append((self._head(head), content))
        self._end = f"--{self.boundary}--\r\n".encode()
        self._starts = [
            0 if isinstance(content, Path) else content.tell() for _, content in self._parts
        ]
        sizes = [len(head) + size_of(content) + 2 for head, content in self._parts]
        self.length = sum(sizes) + len(self._end)

    @property
    def content_type(self) -> str:
        return f"multipart/form-data; boundary={self.boundary}"

    def _head(self, head: str) -> bytes:
        return f"--{self.boundary}\r\n{head}\r\n".encode()

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        for part in self._bytes():
            sent += len(part)
            if sent > self.length:
                raise changed()
            yield part
            if self._progress is not None:
                self._progress(sent, self.length)
        if sent < self.length:
            raise changed()

    def _bytes(self) -> Iterator[bytes]:
        for (head, content), start in zip(self._parts, self._starts, strict=True):
            yield head
            if isinstance(content, Path):
                with content.open("rb") as file:
                    yield from parts_of(file)
            else:
                # From the beginning, should this be a retry.
                content.seek(start)
                yield from parts_of(content)
            yield b"\r\n"
        yield self._end


def changed() -> InvalidRequestError:
    return InvalidRequestError("A file changed its length while it was sent.", param="file")


def parts_of(file: BinaryIO) -> Iterator[bytes]:
    while part := file.read(PART_BYTES):
        yield part


def opened(name: str, value: Any) -> tuple[str, Content]:
    """A file's name and content: of a path, bytes, an open file, or a name and one of these."""
    if isinstance(value, tuple) and len(value) == 2:
        return str(value[0]), opened(name, value[1])[1]
    if isinstance(value, bytes | bytearray):
        return UNNAMED, BytesIO(value)
    if isinstance(value, os.PathLike):
        try:
            with open(value, "rb"):
                return os.path.basename(value), Path(value)
        except OSError as error:
            raise wrong(name, f"names a file that cannot be read: {error}") from error
    if hasattr(value, "read"):
        if not (hasattr(value, "seekable") and value.seekable()):
            content = value.read()
        elif isinstance(value.read(0), str):
            content = None
        else:
            return os.path.basename(str(getattr(value, "name", UNNAMED))), value
        if isinstance(content, bytes):
            return UNNAMED, BytesIO(content)
        raise wrong(name, 'was opened as text; open it with mode "rb"')
    raise wrong(
        name,
        f"is of type {type(value).__name__}; give a pathlib.Path, bytes, or a file opened for "
        "reading",
    )


def size_of(content: Content) -> int:
    if isinstance(content, Path):
        return content.stat().st_size
    start = content.tell()
    end = content.seek(0, SEEK_END)
    content.seek(start)
    return end - start


def quoted(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
