"""Multipart bodies: files that are uploaded, and the parameters that come with them.

A part with a file name is a file; every other part is a parameter, named as in a form
(``file_link_data[create]``). A body that breaks off before its closing boundary is refused, so that
half a file is never kept. Documented at docs.stripe.com/api/files/create.
"""

import logging
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from python_multipart import MultipartParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header

from zorse import errors
from zorse.edge import form

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

PARTS_MAX: Final = 1_000
PART_HEADERS_MAX: Final = 8
PART_HEADER_BYTES_MAX: Final = 2_048
DEFAULT_CONTENT_TYPE: Final = "application/octet-stream"
# Some clients send the whole path of a file (RFC 7578, 4.2: only its last part is meant).
PATH_SEPARATORS: Final = re.compile(r"[/\\]")
AS_IT_IS: Final = frozenset({b"", b"binary", b"8bit", b"7bit"})

# The parser logs what it refuses; here that is the sender's fault, and the sender is told.
_SILENT: Final = logging.Logger("zorse.multipart", logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file as it was sent; name and type are the sender's word."""

    filename: str
    content_type: str
    data: bytes


def decode(
    body: bytes, content_type: bytes | str
) -> tuple[dict[str, Any], dict[str, UploadedFile]]:
    """Decode a body into its parameters and its files, both by name."""
    parts = _Parts()
    try:
        parser = MultipartParser(
            _boundary(content_type),
            parts.callbacks(),
            max_header_count=PART_HEADERS_MAX,
            max_header_size=PART_HEADER_BYTES_MAX,
        )
        parser.logger = _SILENT
        parser.write(body)
    except FormParserError as error:
        raise _refused(f"{error}.") from None
    if not parts.complete:
        raise _refused("It ends before its closing boundary.")
    files: dict[str, UploadedFile] = {}
    pairs: list[tuple[str, str]] = []
    for part in parts.parts:
        name, upload = part.read()
        if upload is None:
            pairs.append((name, _text(b"".join(part.data), name)))
        else:
            files[name] = upload
    params = form.assemble(pairs)
    for name in files:
        if name in params:
            raise _refused("It is given both as a file and as a text.", name)
    return params, files


@dataclass(slots=True)
class _Part:
    """One part while it arrives: its headers, and its contents in pieces."""

    headers: dict[bytes, bytes] = field(default_factory=dict)
    data: list[bytes] = field(default_factory=list)

    def read(self) -> tuple[str, UploadedFile | None]:
        """The part's name, and the file if it is one."""
        kind, options = parse_options_header(self.headers.get(b"content-disposition"))
        if kind != b"form-data" or not options.get(b"name"):
            raise _refused("A part has no name in a Content-Disposition: form-data header.")
        name = _text(options[b"name"], "")
        if self.headers.get(b"content-transfer-encoding", b"").lower() not in AS_IT_IS:
            raise _refused("Only binary, 8bit and 7bit are read as transfer encoding.", name)
        if b"filename" not in options:
            return name, None
        content_type = self.headers.get(b"content-type", b"").decode("latin-1")
        upload = UploadedFile(
            PATH_SEPARATORS.split(_text(options[b"filename"], name))[-1],
            content_type or DEFAULT_CONTENT_TYPE,
            b"".join(self.data),
        )
        return name, upload


class _Parts:
    """Collects parts from what the parser reports."""

    def __init__(self) -> None:
        self.parts: list[_Part] = []
        self.complete = False
        self._name = b""
        self._value = b""

    def callbacks(self) -> "MultipartCallbacks":
        return {
            "on_part_begin": self._begin,
            "on_header_field": self._header_name,
            "on_header_value": self._header_value,
            "on_header_end": self._header_end,
            "on_part_data": self._contents,
            "on_end": self._end,
        }

    def _begin(self) -> None:
        if len(self.parts) >= PARTS_MAX:
            raise FormParserError(f"It has more than {PARTS_MAX} parts")
        self.parts.append(_Part())

    def _header_name(self, data: bytes, start: int, end: int) -> None:
        self._name += data[start:end]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _header_end(self) -> None:
        self.parts[-1].headers[self._name.lower()] = self._value.strip()
        self._name = self._value = b""

    def _contents(self, data: bytes, start: int, end: int) -> None:
        self.parts[-1].data.append(data[start:end])

    def _end(self) -> None:
        self.complete = True


def _boundary(content_type: bytes | str) -> bytes:
    boundary = parse_options_header(content_type)[1].get(b"boundary")
    if not boundary:
        raise _refused("Its Content-Type header names no boundary.")
    return boundary


def _text(raw: bytes, name: str) -> str:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise _refused("A name or a value is not valid UTF-8.", name) from None
    if "\0" in text:
        raise _refused("A name or a value has a NUL character in it.", name)
    return text


def _refused(reason: str, name: str = "") -> errors.ApiError:
    where = f", at '{name}'" if name else ""
    return errors.invalid_request(
        f"The multipart/form-data body cannot be read{where}: {reason}",
        param=name or None,
        stored=False,
    )
