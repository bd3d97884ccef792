"""HTTP/1.1 over one connection: a request is written, and its answer read (RFC 9112).

An answer's body ends where its length says, with the last of its chunks, or with the connection.
What keeps to none of these is refused, and a connection on which anything went wrong is not used
again.
"""

import select
import socket
import ssl
from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from urllib.parse import quote

from zorse.client.error import InvalidRequestError

RECEIVED_BYTES: Final = 64 * 1024
HEAD_BYTES_MAX: Final = 256 * 1024
LINE_BYTES_MAX: Final = 16 * 1024
TARGET_SIGNS: Final = "%!$&'()*+,;=:@/?[]-._~"
HEXADECIMAL: Final = frozenset(b"0123456789abcdefABCDEF")


class Unreadable(OSError):
    """What came is no answer of HTTP/1.1."""


class Ended(ConnectionError):
    """The server closed the connection before its answer was whole."""


def written(
    method: str, target: str, host: str, headers: Mapping[str, str], length: int | None
) -> bytes:
    """The head of a request; raises ``InvalidRequestError`` for what cannot stand in one."""
    if not (target.isascii() and target.isprintable()) or " " in target:
        target = quote(target, safe=TARGET_SIGNS)
    lines = [f"{method} {target} HTTP/1.1"]
    given = {name.lower() for name in headers}
    if "host" not in given:
        lines.append(f"Host: {host}")
    if "accept-encoding" not in given:
        lines.append("Accept-Encoding: identity")
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if length is not None and "content-length" not in given:
        lines.append(f"Content-Length: {length}")
    text = "\r\n".join(lines)
    # A line break inside a header would begin another, or another request.
    breaks = len(lines) - 1
    if text.count("\n") != breaks or text.count("\r") != breaks or "\0" in text:
        raise InvalidRequestError("A header or the path holds a line break, which cannot be sent.")
    try:
        return f"{text}\r\n\r\n".encode("latin-1")
    except UnicodeEncodeError as error:
        raise InvalidRequestError(
            "A header holds signs that cannot be sent; they are of ISO 8859-1."
        ) from error


class Head:
    """The first part of an answer: its status, its headers, and how its body ends."""

    __slots__ = ("headers", "is_chunked", "is_kept", "length", "status")

    def __init__(self, raw: bytes, *, to_head: bool = False) -> None:
        lines = raw.decode("latin-1").replace("\r\n", "\n").split("\n")
        version, _, rest = lines[0].partition(" ")
        code = rest[:3]
        if version not in {"HTTP/1.1", "HTTP/1.0"} or not (code.isdecimal() and len(code) == 3):
            raise Unreadable(f"the answer begins with {lines[0][:60]!r}")
        self.status = int(code)
        self.headers: dict[str, str] = {}
        """By names in small letters."""
        found = self.headers
        for line in lines[1:]:
            name, colon, value = line.partition(":")
            if not colon or not name or name != name.strip():
                raise Unreadable(f"{line[:60]!r} is no header")
            name, value = name.lower(), value.strip()
            found[name] = f"{found[name]}, {value}" if name in found else value
        self.is_chunked = "transfer-encoding" in found
        self.length = self._length(to_head=to_head)
        """How many bytes follow; None where that is seen only as they come."""
        connection = found.get("connection", "").lower()
        self.is_kept = version == "HTTP/1.1" and "close" not in connection

    def _length(self, *, to_head: bool) -> int | None:
        found = self.headers
        if to_head or self.status in {204, 304}:
            return 0
        if self.is_chunked:
            if found["transfer-encoding"].lower() != "chunked":
                raise Unreadable(f"the body is {found['transfer-encoding'][:60]!r}")
            return None
        said = {one.strip() for one in found.get("content-length", "").split(",")}
        if said == {""}:
            return None
        length = said.pop()
        if said or not (length.isascii() and length.isdecimal()):
            raise Unreadable(f"the length of the body is {found['content-length'][:60]!r}")
        return int(length)


class Connection:
    """One connection to a server, on which requests are answered in turn."""

    def __init__(
        self, host: str, port: int, context: ssl.SSLContext | None, timeout: float
    ) -> None:
        self._socket = socket.create_connection((host, port), timeout)
        self._timeout = timeout
        self._buffer = b""
        self.is_heard = False
        """Whether anything of the present answer has come."""
        try:
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if context is not None:
                self._socket = context.wrap_socket(self._socket, server_hostname=host)
        except BaseException:
            self._socket.close()
            raise

    def __del__(self) -> None:
        opened = getattr(self, "_socket", None)
        if opened is not None:
            opened.close()

    def close(self) -> None:
        self._socket.close()

    def is_quiet(self) -> bool:
        """Whether nothing came that was not asked for; most often that would be its end."""
        if self._buffer:
            return False
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(self._socket, select.POLLIN)
            return not poll.poll(0)
        return not select.select([self._socket], [], [], 0)[0]

    def ask(self, head: bytes, body: bytes | Iterable[bytes], timeout: float) -> Head:
        """Send a request, and read the first part of its answer."""
        self.is_heard = False
        if timeout != self._timeout:
            self._socket.settimeout(timeout)
            self._timeout = timeout
        is_sent = False
        try:
            if isinstance(body, bytes):
                self._socket.sendall(head + body)
            else:
                self._socket.sendall(head)
                for part in body:
                    self._socket.sendall(part)
            is_sent = True
        except (BrokenPipeError, ConnectionResetError):
            # Who refuses a large body may answer before all of it has come, and hang up.
            if isinstance(body, bytes):
                raise
        answer = self._head(to_head=head.startswith(b"HEAD "))
        answer.is_kept = answer.is_kept and is_sent
        return answer

    def parts(self, head: Head) -> Iterator[bytes]:
        """The body of an answer as it comes."""
        parts = self._counted(head.length) if head.length is not None else self._uncounted(head)
        coding = head.headers.get("content-encoding", "identity").lower()
        return parts if coding in {"identity", ""} else decoded(parts, coding)

    def _uncounted(self, head: Head) -> Iterator[bytes]:
        if head.is_chunked:
            yield from self._chunks()
            return
        head.is_kept = False
        if self._buffer:
            yield self._buffer
            self._buffer = b""
        while part := self._socket.recv(RECEIVED_BYTES):
            yield part

    def _head(self, *, to_head: bool) -> Head:
        while True:
            # What another sent before it has given up is of no interest: 100, 103.
            head = Head(self._until(b"\r\n\r\n", b"\n\n", HEAD_BYTES_MAX), to_head=to_head)
            if head.status >= 200:
                return head

    def _until(self, end: bytes, or_end: bytes, bytes_max: int) -> bytes:
        """What comes until one of the ends, which is taken away."""
        buffer = self._buffer
        while True:
            found, length = buffer.find(end), len(end)
            if found < 0:
                found, length = buffer.find(or_end), len(or_end)
            if found >= 0:
                self._buffer = buffer[found + length :]
                return buffer[:found]
            if len(buffer) > bytes_max:
                raise Unreadable(f"the answer begins with more than {bytes_max} bytes of headers")
            buffer += self._received(RECEIVED_BYTES)

    def _received(self, bytes_max: int) -> bytes:
        found = self._socket.recv(bytes_max)
        if not found:
            raise Ended("the connection was closed before the answer was whole")
        self.is_heard = True
        return found

    def _counted(self, length: int) -> Iterator[bytes]:
        buffer = self._buffer
        if len(buffer) >= length:
            self._buffer = buffer[length:]
            yield buffer[:length]
            return
        self._buffer = b""
        length -= len(buffer)
        yield buffer
        while length:
            part = self._received(min(length, RECEIVED_BYTES))
            length -= len(part)
            yield part

    def _chunks(self) -> Iterator[bytes]:
        while True:
            line = self._until(b"\r\n", b"\n", LINE_BYTES_MAX)
            size = line.partition(b";")[0].strip()
            if not size or not HEXADECIMAL.issuperset(size):
                raise Unreadable(f"a chunk begins with {line[:60]!r}")
            length = int(size, 16)
            if not length:
                break
            yield from self._counted(length)
            if self._until(b"\r\n", b"\n", LINE_BYTES_MAX):
                raise Unreadable("a chunk is longer than it said")
        while self._until(b"\r\n", b"\n", LINE_BYTES_MAX):
            pass  # Headers that follow the body say nothing here.


def decoded(parts: Iterator[bytes], coding: str) -> Iterator[bytes]:
    """A body that was compressed, though nobody asked for it."""
    import zlib

    if coding not in {"gzip", "x-gzip", "deflate"}:
        raise Unreadable(f"the body is {coding[:60]!r}")
    reader = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        for part in parts:
            yield reader.decompress(part)
        yield reader.flush()
    except zlib.error as error:
        raise Unreadable(f"the body cannot be decompressed: {error}") from error
