"""The benchmark's arithmetic, and that its clients count right and notice a wrong answer."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest

from benchmarks import bare, callers, figures, library, load, report, servers
from benchmarks.figures import Goal, Paired, Row
from benchmarks.load import LoadFailed, Plan, Result
from benchmarks.neighbours import Compared

# Arithmetic -----------------------------------------------------------------------------------


def test_a_ratio_is_the_median_of_the_rounds_ratios() -> None:
    """A round in which the machine was slow for both counts as any other."""
    paired = Paired(rod=(1000.0, 100.0, 1000.0), server=(500.0, 50.0, 900.0))
    assert paired.ratio == 0.5
    assert paired.spread == (0.5, 0.9)


@pytest.mark.parametrize(
    ("goal", "measured", "verdict"),
    [
        (Goal("at least", 0.3), 0.3, "met"),
        (Goal("at least", 0.3), 0.15, "missed by 50%"),
        (Goal("at most", 0.5, " s"), 0.2, "met"),
        (Goal("at most", 0.5, " s"), 0.6, "missed by 20%"),
    ],
)
def test_a_missed_goal_says_by_how_much(goal: Goal, measured: float, verdict: str) -> None:
    assert goal.verdict(measured) == verdict
    assert Row("what", measured, "shown", goal).verdict == verdict


@pytest.mark.parametrize(
    ("seconds", "shown"), [(1.5, "1.50 s"), (0.0123, "12.3 ms"), (0.000_075, "75 µs")]
)
def test_times_are_shown_in_the_unit_that_fits(seconds: float, shown: str) -> None:
    assert figures.duration(seconds) == shown


def test_the_page_holds_every_row_and_note() -> None:
    row = Row("create", 0.31, "0.31 of the rod", Goal("at least", 0.3), "16 clients")
    text = report.page(
        report.Machine((("processor", "a fine one"),)),
        [row, Row("memory", 60.0, "60 MB")],
        [Compared("retrieve", 5_000, 700.0, 7_000.0, 10.0)],
        ["Something was left out."],
        command="python -m benchmarks",
    )
    assert "- processor: a fine one" in text
    assert "| create | ≥ 0.3 | 0.31 of the rod | met | 16 clients |" in text
    assert "| memory |  | 60 MB |  |  |" in text
    assert "| retrieve | 5,000 | 700/s | 7,000/s | 10.0x |" in text
    assert text.endswith("Something was left out.\n")


# Requests -------------------------------------------------------------------------------------


def test_parameters_go_into_the_query_of_a_get_and_the_body_of_a_post() -> None:
    get = load.request("GET", "/v1/customers", {"limit": "10"}, {"Authorization": "Bearer k"})
    assert get.startswith(b"GET /v1/customers?limit=10 HTTP/1.1\r\n")
    assert get.endswith(b"Authorization: Bearer k\r\n\r\n")
    post = load.request("POST", "/v1/customers", {"metadata[a]": "b c"})
    head, body = post.split(b"\r\n\r\n")
    assert body == b"metadata%5Ba%5D=b+c"
    assert f"Content-Length: {len(body)}".encode() in head


# The libraries side by side ---------------------------------------------------------------------


def test_only_the_value_of_an_idempotency_key_is_marked() -> None:
    request = (
        "POST / HTTP/1.1\r\nIdempotency-Key: 1f2e\r\nHost: here\r\n\r\nname=Idempotency-Key: 3"
    )
    marked = f"POST / HTTP/1.1\r\nIdempotency-Key: {callers.MARK}\r\n"
    assert callers.marked(request) == f"{marked}Host: here\r\n\r\nname=Idempotency-Key: 3"


@pytest.mark.parametrize("cut", [1, 20, -1])
def test_an_answer_is_whole_with_the_last_byte_of_its_body(cut: int) -> None:
    answer = b'HTTP/1.1 200 OK\r\nContent-Length: 12\r\nServer: x\r\n\r\n{"id": "cu"}'
    assert callers.whole(answer) == len(answer)
    assert callers.whole(answer[:cut]) > len(answer[:cut])


def test_a_calls_overhead_is_what_the_bare_connection_does_not_take() -> None:
    theirs, ours = library.Turn(0.005, 0.001, 0.004), library.Turn(0.002, 0.001, 0.001)
    row = library.call_row("retrieve", "client", {"stripe": [theirs] * 3, "zorse": [ours] * 3})
    assert row.measured == pytest.approx(0.25)
    assert row.verdict == "met"
    assert "1 ms to 4 ms" in row.detail
    assert "whole calls 2 ms to 5 ms (0.40)" in row.detail


class Told(library.Caller):
    """A caller that answers what a test says, and notes its turn."""

    def __init__(self, name: str, seconds: float, turns: list[str]) -> None:
        self.name, self.id_ = name, "cus_1"
        self.seconds, self.turns = seconds, turns

    def ask(self, do: str, **wanted: object) -> dict[str, object]:
        self.turns.append(f"{self.name} {wanted['sent']}" if "sent" in wanted else self.name)
        count = wanted["count"]
        assert isinstance(count, int)
        return {"taken": [self.seconds] * count, "cpu": count * self.seconds / 2}


def test_the_libraries_take_turns_within_a_round() -> None:
    turns: list[str] = []
    bare, stripe, zorse = (
        Told(*each, turns) for each in (("bare", 0.001), ("stripe", 0.005), ("zorse", 0.002))
    )
    sent = {"stripe": "theirs", "zorse": "ours"}
    found = library.round_of((stripe, zorse), bare, sent, kind="create", way="module")
    assert turns == ["bare theirs", "stripe", "bare ours", "zorse"] * library.PASSES
    assert {name: (turn.seconds, turn.bare) for name, turn in found.items()} == {
        "stripe": (0.005, 0.001),
        "zorse": (0.002, 0.001),
    }
    assert [turn.cpu for turn in found.values()] == pytest.approx([0.0025, 0.001])


# The load -------------------------------------------------------------------------------------


@dataclass
class Answers:
    """A server that says what it is told to, in pieces, and keeps what it was asked."""

    body: bytes = b'{"id": "cus_1", "object": "customer"}'
    status: bytes = b"200 OK"
    pieces: int = 1
    closes_after: int | None = None
    asked: list[bytes] = field(default_factory=list)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                self.asked.append(await reader.readuntil(b"\r\n\r\n"))
                if self.closes_after is not None and len(self.asked) > self.closes_after:
                    break
                head = b"HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n" % (self.status, len(self.body))
                whole = head + self.body
                step = -(-len(whole) // self.pieces)
                for start in range(0, len(whole), step):
                    writer.write(whole[start : start + step])
                    await asyncio.sleep(0)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


PLAN = Plan("127.0.0.1", 0, [load.request("GET", "/v1/customers/cus_1")], seconds=5.0)


def carry_out(answers: Answers, plan: Plan) -> Result:
    """Run a plan against a server in this process."""

    async def both() -> Result:
        server = await asyncio.start_server(answers.answer, plan.host, 0)
        async with server:
            port = server.sockets[0].getsockname()[1]
            return await load.run(replace(plan, port=port))

    return asyncio.run(both())


@pytest.mark.parametrize("pieces", [1, 3, 50])
def test_every_answer_is_counted_however_it_arrives(pieces: int) -> None:
    answers = Answers(pieces=pieces)
    result = carry_out(answers, replace(PLAN, clients=3, count=30, collect_ids=2))
    assert result.total == result.answered == len(answers.asked) == 30
    assert 0 < result.median <= result.p95 <= result.p99
    assert result.rate == pytest.approx(30 / result.seconds)
    assert result.ids == ["cus_1", "cus_1"]


def test_a_run_ends_when_its_time_is_over_and_leaves_out_the_warm_up() -> None:
    result = carry_out(Answers(), replace(PLAN, clients=2, seconds=0.1, warmup_seconds=0.1))
    assert 0 < result.answered < result.total
    assert result.seconds < 0.2 <= result.elapsed < 2


def test_numbers_are_never_used_twice() -> None:
    answers = Answers()
    headers = {"Idempotency-Key": f"bench-{load.NUMBER.decode()}"}
    request = load.request("GET", "/", None, headers)
    carry_out(answers, replace(PLAN, requests=[request], clients=4, count=20, first_number=100))
    numbers = {int(asked.partition(b"bench-")[2].strip()) for asked in answers.asked}
    assert numbers == set(range(100, 120))


def test_clients_take_the_requests_in_turn() -> None:
    answers = Answers()
    requests = [load.request("GET", f"/{number}") for number in range(4)]
    carry_out(answers, replace(PLAN, requests=requests, count=8))
    paths = [int(asked.split()[1][1:]) for asked in answers.asked]
    assert paths == [0, 1, 2, 3, 0, 1, 2, 3]


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        (Answers(status=b"500 Internal Server Error", body=b"broken"), "500 .*: broken"),
        (Answers(body=b'{"object": "list"}'), '"list"'),
        (Answers(closes_after=2), "closed a connection"),
    ],
)
def test_a_wrong_answer_fails_the_run(answers: Answers, says: str) -> None:
    """There is no figure for a server that does not do the work."""
    with pytest.raises(LoadFailed, match=says):
        carry_out(answers, replace(PLAN, expect=b'"object": "customer"', count=10))


def test_a_server_that_is_not_there_fails_the_run() -> None:
    with pytest.raises(LoadFailed, match="cannot be reached"):
        asyncio.run(load.run(replace(PLAN, port=1)))


# The rod --------------------------------------------------------------------------------------


@pytest.fixture
def rod() -> Iterator[servers.Server]:
    with servers.bare() as server:
        yield server


def test_the_rod_answers_the_load_from_a_process_of_its_own(rod: servers.Server) -> None:
    assert json.loads(bare.BODY)["object"] == "customer"
    plan = replace(PLAN, host=rod.host, port=rod.port, clients=2, count=100, expect=b"customer")
    before = rod.cpu_seconds()
    assert load.run_apart(plan).total == 100
    assert rod.cpu_seconds() >= before
    assert 10 < rod.memory_mib() < 200
    servers.first_answer(rod)
    with pytest.raises(LoadFailed, match="200 OK"):
        load.run_apart(replace(plan, expect=b"not there"))
