"""What a network and a server can do to a request, and what becomes of it.

Every test runs for threads over urllib3, on asyncio over aiohttp, and on trio over httpx.
"""

import random
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

import zorse
from tests.client.asking import WAYS, Way, way_of
from tests.client.liar import (
    Listening,
    Script,
    Talk,
    answered,
    in_turn,
    replies,
    steadily,
)
from zorse.client import trying

# Under trio httpx leaves the generators behind that it reads bodies with.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http(x|core):ResourceWarning")

CUSTOMER = {"id": "cus_1", "object": "customer"}
ERROR = {"error": {"type": "api_error", "message": "Not now."}}
SHORT_SECONDS = 0.1
PAUSE_SECONDS = 0.03
WAIT_SECONDS = 10
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@pytest.fixture(scope="module", params=WAYS)
def way(request: pytest.FixtureRequest) -> Iterator[Way]:
    with way_of(request.param) as way:
        yield way


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited between tries; nobody really waits."""
    waited: list[float] = []

    async def sleep_async(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(trying, "sleep", waited.append)
    monkeypatch.setattr(trying, "sleep_async", sleep_async)
    return waited


# Broken off -------------------------------------------------------------------------------------


def saying(raw: bytes) -> Script:
    """Says this to a request, and hangs up."""

    def script(talk: Talk) -> None:
        talk.asked()
        talk.say(raw)
        talk.hang_up()

    return script


def reset(talk: Talk) -> None:
    """Ends the connection as a machine does that has crashed."""
    talk.asked()
    talk.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    talk.socket.close()


BROKEN: dict[str, Script] = {
    "nothing read": Talk.hang_up,
    "nothing said": saying(b""),
    "reset": reset,
    "half a line": saying(b"HTTP/1.1 20"),
    "half of the headers": saying(HEAD + b"Content-Le"),
    "no end of the headers": saying(HEAD + b"Content-Length: 2\r\n"),
    "half of the body": saying(HEAD + b'Content-Length: 30\r\n\r\n{"id": "cus_1"'),
    "no chunk": saying(HEAD + b"Transfer-Encoding: chunked\r\n\r\n"),
    "half of a chunk": saying(HEAD + b'Transfer-Encoding: chunked\r\n\r\n20\r\n{"id": "c'),
    "no last chunk": saying(HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"),
    "a chunk of no length": saying(HEAD + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n"),
    "what was not compressed": saying(
        HEAD + b"Content-Encoding: gzip\r\nContent-Length: 12\r\n\r\nnot a gzip.."
    ),
    "another protocol": saying(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "noise": saying(bytes(range(256)) * 4),
    "headers without end": saying(HEAD + b"X-Long: " + b"x" * 1_000_000 + b"\r\n\r\n{}"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_breaks_off_is_tried_again_under_the_same_key(
    name: str, way: Way, waits: list[float]
) -> None:
    with (
        Listening(in_turn(BROKEN[name], steadily(CUSTOMER))) as there,
        way.client(there.base) as client,
    ):
        assert client.customers.create(email="x").id == "cus_1"
    assert len(waits) == 1
    keys = [asked.headers["idempotency-key"] for asked in there.asked]
    assert len(keys) == (1 if name == "nothing read" else 2)
    assert len(set(keys)) == 1
    assert {asked.body for asked in there.asked} == {b"email=x"}


@pytest.mark.parametrize("name", BROKEN)
def test_what_stays_broken_is_told(name: str, way: Way, waits: list[float]) -> None:
    with Listening(BROKEN[name]) as there, way.client(there.base) as client:
        with pytest.raises(zorse.APIConnectionError, match=f"{there.base}: .+") as caught:
            client.customers.create(email="x", max_network_retries=1)
        assert len(waits) == 1
        assert caught.value.http_status is None
        assert "object at" not in str(caught.value), "an address in memory says nothing"


def test_what_does_not_speak_tls_is_told(way: Way) -> None:
    with (
        Listening(lambda talk: talk.say(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as there,
        way.client(there.base.replace("http:", "https:")) as client,
        pytest.raises(zorse.APIConnectionError, match=r"https://localhost:\d+"),
    ):
        client.customers.create(max_network_retries=0)


# Late -------------------------------------------------------------------------------------------


def stalling(raw: bytes) -> Script:
    """Says this to a request, and then nothing more."""

    def script(talk: Talk) -> None:
        talk.asked()
        talk.say(raw)
        talk.wait()

    return script


STALLED = {
    "before the answer": b"",
    "in the headers": HEAD + b"Content-Le",
    "before the body": HEAD + b"Content-Length: 30\r\n\r\n",
    "in the body": HEAD + b'Content-Length: 30\r\n\r\n{"id": "cus_1"',
    "in a chunk": HEAD + b'Transfer-Encoding: chunked\r\n\r\n20\r\n{"id": "c',
}


@pytest.mark.parametrize("name", STALLED)
def test_who_says_nothing_more_is_waited_for_no_longer_than_was_said(name: str, way: Way) -> None:
    with (
        Listening(stalling(STALLED[name])) as there,
        way.client(there.base, max_network_retries=0) as client,
        pytest.raises(zorse.APIConnectionError, match=r"No answer came within 0\.1 seconds\."),
    ):
        client.customers.create(timeout=SHORT_SECONDS)


def test_a_handshake_may_take_no_longer_either(way: Way) -> None:
    with (
        Listening(Talk.wait) as there,
        way.client(there.base.replace("http:", "https:"), timeout=SHORT_SECONDS) as client,
        pytest.raises(zorse.APIConnectionError, match=r"No answer came within 0\.1 seconds\."),
    ):
        client.customers.create(max_network_retries=0)


class Late:
    """Answers requests under the key "late" when it is let go, and others at once."""

    def __init__(self) -> None:
        self.let_go = threading.Event()

    def __call__(self, talk: Talk) -> None:
        while (asked := talk.asked()) is not None:
            is_late = asked.headers["idempotency-key"] == "late"
            if is_late:
                self.let_go.wait(WAIT_SECONDS)
            talk.answer({"id": "too late" if is_late else "in time"})


def test_a_late_answer_is_not_taken_for_that_of_another_request(way: Way) -> None:
    late = Late()
    with Listening(late) as there, way.client(there.base, max_network_retries=0) as client:
        with pytest.raises(zorse.APIConnectionError):
            client.customers.create(timeout=SHORT_SECONDS, idempotency_key="late")
        late.let_go.set()
        assert client.customers.create().id == "in time"


def test_an_answer_that_nobody_waits_for_any_more_is_not_another_s(way: Way) -> None:
    """A coroutine that is cancelled leaves no connection behind that others would take."""
    portal = way.portal
    if portal is None:
        return  # A thread is not cancelled; an interrupt is tried with uploads.
    late = Late()
    with Listening(late) as there, way.client(there.base, max_network_retries=0) as client:

        async def cancelled() -> bool:
            with anyio.move_on_after(SHORT_SECONDS) as scope:
                await client._found.customers.create(idempotency_key="late")
            return scope.cancelled_caught

        assert portal.call(cancelled)
        late.let_go.set()
        assert client.customers.create().id == "in time"


# Refused for now --------------------------------------------------------------------------------

AGAIN = {409: True, 429: False, 500: True, 502: True, 503: True, 400: False, 402: False}


@pytest.mark.parametrize("said", [None, "true", "false", "perhaps"])
def test_a_refusal_is_tried_again_where_that_may_help(
    said: str | None, way: Way, waits: list[float]
) -> None:
    headers = {"Stripe_Should_Retry": said} if said else {}
    again = {
        status: {"true": True, "false": False}.get(said or "", AGAIN[status]) for status in AGAIN
    }
    answers = []
    for status in AGAIN:
        answers += [answered(ERROR, status, **headers)] + [answered(CUSTOMER)] * again[status]
    with Listening(replies(*answers)) as there, way.client(there.base) as client:
        for status in AGAIN:
            asked_before = len(there.asked)
            waits.clear()
            if again[status]:
                assert client.customers.create().id == "cus_1"
            else:
                with pytest.raises(zorse.ZorseError, match="of_the_liar: Not now") as caught:
                    client.customers.create()
                assert caught.value.http_status == status
            asked = there.asked[asked_before:]
            assert len(waits) == len(asked) - 1 == again[status]
            assert len({one.headers["idempotency-key"] for one in asked}) == 1
        assert there.connections == 1, "what was answered leaves the connection as it was"


@pytest.mark.parametrize(
    ("said", "waited"),
    [("3", 3), ("60", 60)]
    + [(said, 0.25) for said in ("0", "61", "-3", "1.5", "x", "Wed, 21 Oct 2026 07:28:00 GMT")],
)
def test_the_server_may_say_how_long(
    said: str, waited: float, way: Way, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random, "random", lambda: 0.0)
    script = replies(answered(ERROR, 503, Retry_After=said), answered(CUSTOMER))
    with Listening(script) as there, way.client(there.base) as client:
        client.customers.list()
    assert waits == [waited]


@pytest.mark.parametrize("chance", [0.0, 0.5, 0.999_999])
def test_waits_grow_up_to_a_bound(chance: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "random", lambda: chance)
    waits = [trying.backoff(tried) for tried in (0, 1, 2, 3, 4, 50, 5_000)]
    assert waits == sorted(waits)
    shares = [wait / most for wait, most in zip(waits, (0.5, 1, 2, 4, 5, 5, 5), strict=True)]
    assert all(0.5 <= share <= 1 for share in shares)


# Connections ------------------------------------------------------------------------------------


def test_a_connection_is_used_again(way: Way) -> None:
    with Listening(steadily(CUSTOMER)) as there, way.client(there.base) as client:
        for _ in range(5):
            client.customers.create()
        with pytest.raises(zorse.InvalidRequestError):
            client.customers.create(timeout=-1)
        assert len(there.asked) == 5
        assert there.connections == 1


def test_a_connection_that_was_closed_meanwhile_is_not(way: Way) -> None:
    gone = threading.Event()

    def once(talk: Talk) -> None:
        talk.asked()
        talk.answer(CUSTOMER)
        talk.hang_up()
        gone.set()

    with (
        Listening(once) as there,
        way.client(there.base, max_network_retries=0) as client,
    ):
        for number in range(1, 4):
            assert client.customers.create().id == "cus_1"
            assert gone.wait(WAIT_SECONDS)
            gone.clear()
            assert there.connections == number


@pytest.mark.parametrize(
    "raw", [answered(CUSTOMER, Connection="close"), b"HTTP/1.0 200 OK\r\n\r\n{}"]
)
def test_a_connection_that_is_to_be_closed_is(raw: bytes, way: Way) -> None:
    with (
        Listening(saying(raw)) as there,
        way.client(there.base, max_network_retries=0) as client,
    ):
        client.customers.create()
        client.customers.create()
        assert there.connections == 2


def test_what_nobody_asked_for_is_nobodys_answer(way: Way) -> None:
    if way.name == "trio":
        return  # What h11 has received it keeps for the answer that it expects next.

    def script(talk: Talk) -> None:
        talk.asked()
        talk.say(answered({"id": "one"}) + answered({"id": "not asked for"}))
        talk.asked()
        talk.answer({"id": "two"})

    with (
        Listening(in_turn(script, steadily({"id": "two"}))) as there,
        way.client(there.base, max_network_retries=0) as client,
    ):
        assert client.customers.create().id == "one"
        assert client.customers.create().id == "two"


def test_what_comes_before_the_answer_is_passed_over(way: Way) -> None:
    early = b"HTTP/1.1 100 Continue\r\n\r\n"
    with (
        Listening(replies(early + answered(CUSTOMER))) as there,
        way.client(there.base, max_network_retries=0) as client,
    ):
        assert [client.customers.create().id for _ in range(2)] == ["cus_1"] * 2


# What is no object ------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [b"<html>", b"{", b'{"id": "\xff"}', b"[" * 100_000])
def test_an_answer_that_is_no_json_is_told_as_such(body: bytes, way: Way) -> None:
    with Listening(replies(answered(body))) as there, way.client(there.base) as client:
        with pytest.raises(zorse.APIError, match="no JSON") as caught:
            client.customers.create()
        assert (caught.value.http_status, caught.value.http_body) == (200, body)
        assert caught.value.request_id == "req_of_the_liar"
        assert len(there.asked) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"[1]",
        b"null",
        b"[" * 100_000,
        b'{"error": "no"}',
        b'{"error": null}',
        b'{"error": {"type": ["x"], "code": {}, "message": ["x"], "param": 3}}',
    ],
)
def test_an_error_in_no_shape_is_an_error_still(body: bytes, way: Way) -> None:
    with Listening(replies(answered(body, 404))) as there, way.client(there.base) as client:
        with pytest.raises(zorse.ZorseError) as caught:
            client.customers.create()
        assert (caught.value.http_status, caught.value.http_body) == (404, body)
        assert repr(caught.value)
        assert len(str(caught.value)) < 400


def test_a_huge_answer_is_taken(way: Way) -> None:
    description = "x" * 8_000_000
    with (
        Listening(replies(answered({**CUSTOMER, "description": description}))) as there,
        way.client(there.base) as client,
    ):
        assert client.customers.create().description == description


# Files ------------------------------------------------------------------------------------------


def in_parts(*parts: bytes, pause: float = 0) -> Script:
    """Answers with a body in parts, as time goes by."""

    def script(talk: Talk) -> None:
        while talk.asked() is not None:
            length = sum(map(len, parts))
            talk.say(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % length)
            for part in parts:
                talk.wait(pause)
                talk.say(part)

    return script


def test_a_download_may_take_longer_than_an_answer_as_long_as_it_goes_on(way: Way) -> None:
    script = in_parts(*[b"x" * 1000] * 6, pause=PAUSE_SECONDS)
    with Listening(script) as there, way.client(there.base) as client:
        assert b"".join(way.streamed(client, timeout=SHORT_SECONDS)) == b"x" * 6000


def test_a_download_that_is_cut_is_told(way: Way) -> None:
    half = saying(b"HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n" + b"x" * 100_000)
    with (
        Listening(in_turn(half, steadily(CUSTOMER))) as there,
        way.client(there.base, max_network_retries=0) as client,
    ):
        with pytest.raises(zorse.APIConnectionError, match="No answer came from"):
            way.streamed(client)
        assert client.customers.create().id == "cus_1"


def test_a_download_that_stands_still_is_told(way: Way) -> None:
    script = stalling(b"HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n" + b"x" * 100_000)
    with (
        Listening(script) as there,
        way.client(there.base, max_network_retries=0) as client,
        pytest.raises(zorse.APIConnectionError, match=r"within 0\.1 seconds"),
    ):
        way.streamed(client, timeout=SHORT_SECONDS)


def test_a_download_that_is_left_leaves_no_rest_to_others(way: Way) -> None:
    script = in_turn(in_parts(*[b'{"id": "rest"}' * 1000] * 100), steadily(CUSTOMER))
    with (
        Listening(script) as there,
        way.client(there.base, max_network_retries=0) as client,
    ):
        assert way.streamed(client, parts_max=1)
        assert client.customers.create().id == "cus_1"


def test_a_refused_download_is_an_error_of_the_api(way: Way, waits: list[float]) -> None:
    script = replies(answered(ERROR, 503), answered(ERROR, 404))
    with Listening(script) as there, way.client(there.base) as client:
        with pytest.raises(zorse.InvalidRequestError, match="Not now"):
            way.streamed(client)
        assert len(waits) == there.connections == 1


Told = list[tuple[int, int]]


def upload(client: Any, told: Callable[[int, int], object], size: int = 500_000) -> Any:
    content = b"x" * size
    return client.files.create(purpose="dispute_evidence", file=content, on_progress=told)


def test_an_upload_tells_how_far_it_is_and_begins_anew_when_tried_again(
    way: Way, waits: list[float]
) -> None:
    told: Told = []
    with (
        Listening(in_turn(saying(b""), steadily({"id": "file_1"}))) as there,
        way.client(there.base) as client,
    ):
        assert upload(client, lambda sent, whole: told.append((sent, whole))).id == "file_1"
    assert len(waits) == 1
    first, second = there.asked
    assert first.body == second.body
    assert second.is_whole
    assert first.headers["idempotency-key"] == second.headers["idempotency-key"]
    size = len(second.body)
    assert {whole for _, whole in told} == {size}
    starts = [place for place, (sent, _) in enumerate(told) if sent == told[0][0]]
    assert len(starts) == 2, "once for each try"
    for tried in (told[: starts[1]], told[starts[1] :]):
        assert tried == sorted(tried)
        assert tried[-1] == (size, size)


@pytest.mark.parametrize("kind", [ValueError, zorse.ZorseError])
def test_whoever_is_told_may_stop_an_upload(kind: type[Exception], way: Way) -> None:
    def stop(sent: int, whole: int) -> None:
        if sent > whole / 2:
            raise kind("enough")

    with Listening(steadily(CUSTOMER)) as there, way.client(there.base) as client:
        with pytest.raises(kind, match="enough"):
            upload(client, stop)
        assert client.customers.create().id == "cus_1"
    assert [asked.target for asked in there.asked if asked.is_whole] == ["/v1/customers"]


def test_an_interrupt_leaves_no_connection_behind() -> None:
    def interrupt(sent: int, whole: int) -> None:
        if sent > whole / 2:
            raise KeyboardInterrupt

    with (
        way_of("threads") as way,
        Listening(steadily(CUSTOMER)) as there,
        way.client(there.base) as client,
    ):
        client.customers.create()
        with pytest.raises(KeyboardInterrupt):
            upload(client, interrupt)
        assert client.customers.create().id == "cus_1"
        assert there.connections == 2


def test_an_upload_that_is_refused_early_is_told_as_it_was_refused(way: Way) -> None:
    def script(talk: Talk) -> None:
        talk.asked(to_body=True)
        talk.answer(ERROR, 400, Connection="close")
        talk.rest()

    with Listening(script) as there, way.client(there.base) as client:
        with pytest.raises(zorse.InvalidRequestError, match="Not now"):
            upload(client, lambda sent, whole: None, 3_000_000)
        assert len(there.asked) == 1


def test_a_file_that_changes_meanwhile_is_not_sent_as_if_it_were_whole(
    way: Way, tmp_path: Path
) -> None:
    for content in (b"", b"x" * 400_000):
        path = tmp_path / "proof"
        path.write_bytes(b"x" * 300_000)

        def change(sent: int, whole: int, path: Path = path, content: bytes = content) -> None:
            path.write_bytes(content)

        with (
            Listening(steadily({"id": "file_1"})) as there,
            way.client(there.base) as client,
            pytest.raises(zorse.InvalidRequestError, match="changed its length"),
        ):
            client.files.create(purpose="dispute_evidence", file=path, on_progress=change)
        assert not [asked for asked in there.asked if asked.is_whole]
