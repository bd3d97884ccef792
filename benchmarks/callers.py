"""A program that calls a server through one library, or over a bare socket; a process of its own.

``python benchmarks/callers.py LIBRARY start BASE KEY CA ID`` loads the library, names what a
program needs of it and asks once, and prints the seconds until either. With ``serve`` it does what
the lines of JSON on its input say, and answers each with a line. What it imports by itself is next
to nothing, so that what a library imports is not there already.
"""

import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Sequence
    from typing import Any, Final

CUSTOMER: "Final[dict[str, Any]]" = {
    "email": "bench@example.com",
    "name": "Amy Bench",
    "metadata": {"order": "6735"},
}
PAGE: "Final" = 100
MARK: "Final" = "key-that-every-request-has-anew"
BEGIN: "Final" = "idempotency-key: "


class Zorse:
    """This library."""

    def __init__(self, base: str, key: str, ca_file: str) -> None:
        self.reached: dict[str, Any] = {"api_base": base, "ca_file": ca_file}
        self.key = key
        self.async_client: Any = None

    def load(self) -> "Callable[[str], Any]":
        """What a program has loaded when it can ask: a class, a client, a method that is bound."""
        import zorse

        zorse.api_key = self.key
        zorse.api_base, zorse.ca_file = self.reached["api_base"], self.reached["ca_file"]
        self.module: Any = zorse
        self.client: Any = zorse.Client(self.key, **self.reached)
        _ = zorse.Customer.retrieve
        found: Callable[[str], Any] = self.client.customers.retrieve
        return found

    def call(self, kind: str, way: str, id_: str) -> "Callable[[], Any]":
        """One request as programs write it; the ways are the module's and a client's."""
        module, client = self.module, self.client
        calls: dict[tuple[str, str], Callable[[], Any]] = {
            ("retrieve", "module"): lambda: module.Customer.retrieve(id_),
            ("retrieve", "client"): lambda: client.customers.retrieve(id_),
            ("create", "module"): lambda: module.Customer.create(**CUSTOMER),
            ("create", "client"): lambda: client.customers.create(**CUSTOMER),
        }
        return calls[kind, way]

    def coroutine(self) -> "Callable[[str], Any]":
        """A retrieve for coroutines, of one client however often it is asked for."""
        self.async_client = self.async_client or self.module.AsyncClient(self.key, **self.reached)
        found: Callable[[str], Any] = self.async_client.customers.retrieve
        return found

    def everything(self, limit: int) -> "Any":
        """All customers, page by page."""
        return self.client.customers.list(limit=limit).auto_paging_iter()

    def sends_with(self) -> str:
        """What coroutines go over."""
        return "aiohttp"


class Stripe:
    """The official library, as it comes."""

    def __init__(self, base: str, key: str, ca_file: str) -> None:
        self.base, self.key, self.ca_file = base, key, ca_file

    def load(self) -> "Callable[[str], Any]":
        import stripe

        stripe.api_key = self.key
        stripe.api_base, stripe.ca_bundle_path = self.base, self.ca_file
        self.module: Any = stripe
        self.client: Any = stripe.StripeClient(self.key, base_addresses={"api": self.base})
        _ = stripe.Customer.retrieve
        found: Callable[[str], Any] = self.client.v1.customers.retrieve
        return found

    def call(self, kind: str, way: str, id_: str) -> "Callable[[], Any]":
        module, client = self.module, self.client
        calls: dict[tuple[str, str], Callable[[], Any]] = {
            ("retrieve", "module"): lambda: module.Customer.retrieve(id_),
            ("retrieve", "client"): lambda: client.v1.customers.retrieve(id_),
            ("create", "module"): lambda: module.Customer.create(**CUSTOMER),
            ("create", "client"): lambda: client.v1.customers.create(CUSTOMER),
        }
        return calls[kind, way]

    def coroutine(self) -> "Callable[[str], Any]":
        found: Callable[[str], Any] = self.client.v1.customers.retrieve_async
        return found

    def everything(self, limit: int) -> "Any":
        return self.client.v1.customers.list({"limit": limit}).auto_paging_iter()

    def sends_with(self) -> str:
        from stripe._http_client import new_http_client_async_fallback

        return new_http_client_async_fallback().name


class StripeOverAiohttp(Stripe):
    """The official library told to send what coroutines ask over the package that this one takes.

    It then calls for coroutines alone.
    """

    def load(self) -> "Callable[[str], Any]":
        found = super().load()
        aiohttp = self.module.AIOHTTPClient()
        self.client = self.module.StripeClient(
            self.key, base_addresses={"api": self.base}, http_client=aiohttp
        )
        return found

    def sends_with(self) -> str:
        return "aiohttp"


LIBRARIES: "Final[dict[str, type[Zorse] | type[Stripe]]]" = {
    "zorse": Zorse,
    "stripe": Stripe,
    "stripe-aiohttp": StripeOverAiohttp,
}


class Bare:
    """The same bytes over one connection that is kept open; what no library can be faster than."""

    def __init__(self, base: str, ca_file: str) -> None:
        import socket
        import ssl

        host, _, port = base.removeprefix("https://").partition(":")
        context = ssl.create_default_context(cafile=ca_file)
        plain = socket.create_connection((host, int(port)))
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket: ssl.SSLSocket = context.wrap_socket(plain, server_hostname=host)

    def call(self, sent: str) -> "Callable[[], Any]":
        """Send a request and receive its answer; a marked key is another each time."""
        from uuid import uuid4

        raw, mark = sent.encode("latin-1"), MARK.encode()

        def call() -> None:
            request = raw.replace(mark, str(uuid4()).encode()) if mark in raw else raw
            self.socket.sendall(request)
            answer = self.socket.recv(65_536)
            assert answer.startswith(b"HTTP/1.1 200 "), answer
            while len(answer) < whole(answer):
                answer += self.socket.recv(65_536)

        return call


def whole(answer: bytes) -> int:
    """How long an answer will be that has begun to come; more than it is where it does not say."""
    end = answer.find(b"\r\n\r\n")
    if end < 0:
        return len(answer) + 1
    head = answer[:end].lower()
    start = head.index(b"\r\ncontent-length:") + 17
    return end + 4 + int(head[start:].partition(b"\r\n")[0])


def recorded(call: "Callable[[], Any]") -> str:
    """The bytes that a call sends, its idempotency key marked."""
    import ssl

    sent: list[bytes] = []
    usual = ssl.SSLSocket.send

    def send(self: "ssl.SSLSocket", data: "Any", flags: int = 0) -> int:
        sent.append(bytes(data))
        return usual(self, data, flags)

    ssl.SSLSocket.send = send  # type: ignore[method-assign]
    try:
        call()
    finally:
        ssl.SSLSocket.send = usual  # type: ignore[method-assign]
    return marked(b"".join(sent).decode("latin-1"))


def marked(request: str) -> str:
    """A request with the mark in the place of its idempotency key, if it has one."""
    lines = request.split("\r\n")
    for number, line in enumerate(lines):
        if line.lower().startswith(BEGIN):
            lines[number] = line[: len(BEGIN)] + MARK
    return "\r\n".join(lines)


def looped(call: "Callable[[], Any]", count: int) -> "dict[str, Any]":
    """The time that each call took, and the processor's for all of them."""
    taken: list[float] = []
    spent = time.process_time()
    for _ in range(count):
        began = time.perf_counter()
        call()
        taken.append(time.perf_counter() - began)
    return {"taken": taken, "cpu": time.process_time() - spent}


def held(library: "Zorse | Stripe", *, traced: bool) -> "dict[str, float]":
    """What a list of all customers holds, in bytes, of the process and of Python's own count."""
    import gc
    import tracemalloc

    import psutil  # type: ignore[import-untyped]  # It comes without annotations.

    process = psutil.Process()
    for _ in zip(range(1), library.everything(1), strict=False):
        pass  # What the first answer loads is loaded.
    if traced:
        tracemalloc.start()
    gc.collect()
    before = process.memory_info().rss, tracemalloc.get_traced_memory()[0]
    customers = list(library.everything(PAGE))
    gc.collect()
    after = process.memory_info().rss, tracemalloc.get_traced_memory()[0]
    assert customers[0].object == "customer"
    return {
        "count": len(customers),
        "resident": after[0] - before[0],
        "traced": after[1] - before[1],
    }


def serve(library: "Zorse | Stripe | Bare") -> None:
    """Do what the lines say, until they end."""
    import asyncio
    import json

    with asyncio.Runner() as runner:
        for line in sys.stdin:
            print(json.dumps(done(library, runner, **json.loads(line))), flush=True)


def done(library: "Zorse | Stripe | Bare", runner: "Any", *, do: str, **wanted: "Any") -> "Any":
    """What comes of one line."""
    match do, library:
        case "loop", Bare():
            return looped(library.call(wanted["sent"]), wanted["count"])
        case "loop", Zorse() | Stripe():
            return looped(
                library.call(wanted["kind"], wanted["way"], wanted["id"]), wanted["count"]
            )
        case "record", Zorse() | Stripe():
            return recorded(library.call(wanted["kind"], wanted["way"], wanted["id"]))
        case "gather", Zorse() | Stripe():
            return gathered(runner, library.coroutine(), wanted["id"], wanted["count"])
        case "hold", Zorse() | Stripe():
            return held(library, traced=wanted["traced"])
        case "sends_with", Zorse() | Stripe():
            return library.sends_with()
    raise ValueError(do)


def gathered(
    runner: "Any", method: "Callable[[str], Any]", id_: str, count: int
) -> "dict[str, float]":
    """Ask that many times at once."""
    import asyncio

    async def together() -> "Sequence[Any]":
        return await asyncio.gather(*[method(id_) for _ in range(count)])

    began, spent = time.perf_counter(), time.process_time()
    found = runner.run(together())
    seconds, cpu = time.perf_counter() - began, time.process_time() - spent
    assert [one.id for one in found] == [id_] * count
    return {"seconds": seconds, "cpu": cpu / count}


def main() -> None:
    name, what, base, key, ca_file, id_ = sys.argv[1:]
    if name == "bare":
        serve(Bare(base, ca_file))
        return
    library = LIBRARIES[name](base, key, ca_file)
    began = time.perf_counter()
    retrieve = library.load()
    loaded = time.perf_counter() - began
    if what == "serve":
        serve(library)
        return
    found = retrieve(id_)
    answered = time.perf_counter() - began
    assert found.id == id_
    print(loaded, answered)


if __name__ == "__main__":
    main()
