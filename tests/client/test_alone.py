"""The library by itself: without the server's packages, in threads, forks and loops, till the end.

What is tried here runs in a process of its own, in which every warning is an error.
"""

import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib import metadata
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import zorse
from tests.client.liar import Listening, Talk

RUN_SECONDS = 60
THREADS = 20
ASKED_BY_EACH = 10
BASE_ONLY = """
import sys
allowed = set({allowed!r}) | sys.stdlib_module_names

class Only:
    # Finds what is allowed, in the way of another finder.
    def __init__(self, finder):
        self._finder = finder

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in allowed:
            return self._finder.find_spec(name, path, target)

sys.meta_path[:] = [Only(finder) for finder in sys.meta_path]
"""
"""Makes of an environment with everything one in which only these packages are installed."""


def echo(talk: Talk) -> None:
    """Answers with the key that it was asked with."""
    while (asked := talk.asked()) is not None:
        key = asked.headers["authorization"].removeprefix("Bearer ")
        talk.answer({"id": key, "object": "customer", "data": [], "url": "/v1/customers"})


@pytest.fixture
def there() -> Iterator[Listening]:
    with Listening(echo) as there:
        yield there


def run(script: str, *args: str) -> str:
    """What a program says, which must end well and complain of nothing."""
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", script, *args],
        capture_output=True,
        text=True,
        timeout=RUN_SECONDS,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def base_packages() -> set[str]:
    """The modules that are there after ``pip install zorse``."""
    found: set[str] = set()
    asked = ["zorse"]
    while asked:
        name = asked.pop()
        if name in found:
            continue
        found.add(name)
        try:
            words = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue  # This Python does without it.
        requirements = [Requirement(word) for word in words]
        asked += [
            canonicalize_name(one.name)
            for one in requirements
            if one.marker is None or one.marker.evaluate({"extra": ""})
        ]
    modules = metadata.packages_distributions()
    tops = {top for top, names in modules.items() if found & {canonicalize_name(n) for n in names}}
    return tops | {"zorse"}


# Imports ----------------------------------------------------------------------------------------


def test_to_import_it_loads_nothing_else() -> None:
    script = "import sys; before = {*sys.modules}; import zorse; print({*sys.modules} - before)"
    assert run(script) == "{'zorse'}\n"


def test_nothing_of_the_server_is_loaded_whatever_of_the_library_is_used(there: Listening) -> None:
    script = """
import asyncio, sys
before = {*sys.modules}
import zorse

for name in dir(zorse):
    if name[0] != "_" and name != "HttpxTransport":
        getattr(zorse, name)
with zorse.Client("sk_test_x", api_base=sys.argv[1], insecure_http=True) as client:
    assert client.customers.create().id == "sk_test_x"

async def ask():
    async with zorse.AsyncClient("sk_test_x", api_base=sys.argv[1], insecure_http=True) as client:
        assert (await client.customers.create()).id == "sk_test_x"

asyncio.run(ask())
print(*{*sys.modules} - before)
"""
    loaded = run(script, there.base).split()
    ours = {name for name in loaded if name.startswith("zorse")}
    assert {"zorse.client.threads", "zorse.client.coroutines"} <= ours
    assert [name for name in ours if not re.match(r"zorse(\.client(\..+)?)?$", name)] == []
    tops = {name.partition(".")[0] for name in loaded} & {*metadata.packages_distributions()}
    assert tops <= base_packages()


def test_the_packages_that_come_with_it_are_enough(there: Listening) -> None:
    allowed = base_packages()
    assert {"zorse", "urllib3", "aiohttp"} <= allowed
    assert not {"uvicorn", "orjson", "cryptography", "starlette", "httpx", "trustme"} & allowed
    script = (
        BASE_ONLY.format(allowed=sorted(allowed))
        + """
import asyncio
import zorse

zorse.api_key, zorse.api_base, zorse.insecure_http = "sk_test_x", sys.argv[1], True
assert zorse.Customer.create(email="x").id == "sk_test_x"
assert zorse.File.create(purpose="dispute_evidence", file=b"x").id == "sk_test_x"
assert zorse.v2.core.Event.list().data == []
with zorse.Client("sk_test_y", api_base="https://localhost:1", max_network_retries=0) as client:
    try:
        client.balance.retrieve()
    except zorse.APIConnectionError as error:
        assert "Nothing listens" in str(error)

async def ask():
    assert (await zorse.Customer.create_async()).id == "sk_test_x"

asyncio.run(ask())
try:
    zorse.Webhook.construct_event(b"{}", "t=1,v1=00", "whsec_x")
except zorse.SignatureVerificationError:
    pass
try:
    zorse.HttpxTransport
except zorse.APIConnectionError as error:
    assert "pip install httpx" in str(error)
from zorse.client import module
module.core().close()
print("done")
"""
    )
    assert run(script, there.base) == "done\n"


# Side by side -----------------------------------------------------------------------------------


def test_threads_with_keys_of_their_own_do_not_mix(there: Listening) -> None:
    """Some with clients of their own, some with one client in common, some in the module way."""
    settings: dict[str, Any] = {"api_base": there.base, "insecure_http": True}
    common = zorse.Client("sk_test_common", **settings)
    wrong: list[tuple[str, str]] = []
    begin = threading.Barrier(THREADS)

    def work(number: int) -> None:
        key = f"sk_test_{number}"
        begin.wait()
        with zorse.Client(key, **settings) as own:
            for _ in range(ASKED_BY_EACH):
                found = [
                    (key, own.customers.create().id),
                    ("sk_test_common", common.customers.create().id),
                    (f"{key}_once", common.customers.create(api_key=f"{key}_once").id),
                ]
                wrong.extend(pair for pair in found if pair[0] != pair[1])
                done.append(number)

    done: list[int] = []
    threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(RUN_SECONDS)
    common.close()
    assert wrong == []
    assert len(done) == THREADS * ASKED_BY_EACH


def test_forks_have_connections_of_their_own(there: Listening) -> None:
    script = """
import os, sys, threading
import zorse

client = zorse.Client("sk_test_x", api_base=sys.argv[1], insecure_http=True)
ask = lambda key: client.customers.create(api_key=key, max_network_retries=0).id
assert ask("sk_test_0") == "sk_test_0"
children = []
for number in range(4):
    child = os.fork()
    if child == 0:
        wrong = [n for n in range(20) if ask(f"sk_test_{number}_{n}") != f"sk_test_{number}_{n}"]
        os._exit(1 if wrong else 0)
    children.append(child)
assert [n for n in range(40) if ask(f"sk_test_{n}") != f"sk_test_{n}"] == []
assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
client.close()
print("done")
"""
    assert run(script, there.base) == "done\n"
    assert there.connections == 5


def test_loops_come_and_go(there: Listening) -> None:
    """One client on several loops, one after the other and beside each other, never closed."""
    script = """
import asyncio, gc, sys, threading
import zorse

client = zorse.AsyncClient("sk_test_x", api_base=sys.argv[1], insecure_http=True)

async def ask():
    found = await asyncio.gather(*[client.customers.create() for _ in range(5)])
    assert {one.id for one in found} == {"sk_test_x"}

for _ in range(3):
    asyncio.run(ask())
threads = [threading.Thread(target=asyncio.run, args=(ask(),)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

async def left():
    mine = zorse.AsyncClient("sk_test_x", api_base=sys.argv[1], insecure_http=True)
    await mine.customers.create()
    del mine
    gc.collect()

asyncio.run(left())
del client
gc.collect()
print("done")
"""
    assert run(script, there.base) == "done\n"


def test_what_is_left_open_complains_of_nothing(there: Listening) -> None:
    script = """
import gc, sys
import zorse

def ask():
    client = zorse.Client("sk_test_x", api_base=sys.argv[1], insecure_http=True)
    client.customers.create()
    with client.stream("get", "/v1/files/x/contents") as answer:
        next(answer.iter_bytes())
    streamed = client.stream("get", "/v1/files/x/contents")
    next(streamed.__enter__().iter_bytes())
    return streamed

left = ask()
del left
gc.collect()
zorse.api_key, zorse.api_base, zorse.insecure_http = "sk_test_x", sys.argv[1], True
zorse.Customer.create()
for key in ("sk_test_1", "sk_test_2"):
    zorse.api_key = key
    assert zorse.Customer.create().id == key
zorse.max_network_retries = 0
assert zorse.Customer.create().id == "sk_test_2"
gc.collect()
print("done")
"""
    assert run(script, there.base) == "done\n"
