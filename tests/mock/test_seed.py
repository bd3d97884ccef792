"""A seed makes ids, secrets and times the same on every run; without one none can be told ahead."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.mock.conftest import KEY, running
from zorse import ids
from zorse.clock import FakeClock
from zorse.mock_server import SEEDED_START, SEEDED_STEP_SECONDS

REQUESTS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("GET", "/", {}),
    ("POST", "/v1/customers", {"name": "Ada"}),
    ("GET", "/v1/customers/cus_123", {}),
    (
        "POST",
        "/v1/payment_intents",
        {
            "amount": "2000",
            "currency": "usd",
            "confirm": "true",
            "payment_method": "pm_card_visa",
            "automatic_payment_methods[enabled]": "true",
            "automatic_payment_methods[allow_redirects]": "never",
        },
    ),
    ("POST", "/v1/subscriptions", {"customer": "cus_123", "items[0][price]": "price_123"}),
    ("POST", "/v1/webhook_endpoints", {"url": "https://example.com", "enabled_events[0]": "*"}),
    ("POST", "/v1/payment_intents/pi_123/confirm", {}),
    ("POST", "/v1/customers", {"nmae": "Ada"}),
    ("GET", "/v1/charges", {}),
    ("GET", "/v1/balance_transactions", {}),
    ("GET", "/v1/events", {}),
    ("GET", "/v1/balance", {}),
)


def told(tmp_path: Path, *flags: str) -> list[tuple[str, bytes]]:
    """The request id and the body of each answer of a mock that was just started."""
    with running(tmp_path, "--http-port", "0", *flags) as mock, httpx.Client() as client:
        # Its own address stands in some answers, and the port is another each time.
        base = str(mock.url)
        answers = []
        for method, path, params in REQUESTS:
            data = params if method == "POST" else None
            headers = {"Authorization": f"Bearer {KEY}"}
            answer = client.request(method, base + path, data=data, headers=headers)
            assert answer.status_code in {200, 400}, answer.content
            body = answer.content.replace(base.encode(), b"http://localhost")
            answers.append((answer.headers["request-id"], body))
        return answers


def test_two_runs_with_one_seed_say_the_same(tmp_path: Path) -> None:
    first = told(tmp_path, "--seed", "7")
    assert told(tmp_path, "--seed", "7") == first
    other = told(tmp_path, "--seed", "8")
    for place in (1, 3, 4, 5):
        (request_id, body), (other_id, other_body) = first[place], other[place]
        assert request_id != other_id
        assert body != other_body


def test_each_request_is_a_second_after_the_one_before(tmp_path: Path) -> None:
    answers = told(tmp_path, "--seed", "7")
    created = [httpx.Response(200, content=answers[place][1]).json()["created"] for place in (1, 2)]
    begin = SEEDED_START + SEEDED_STEP_SECONDS
    assert created == [begin + SEEDED_STEP_SECONDS, begin + 2 * SEEDED_STEP_SECONDS]


def test_without_a_seed_nothing_can_be_told_ahead(tmp_path: Path) -> None:
    first, second = told(tmp_path), told(tmp_path)
    assert not {request_id for request_id, _ in first} & {request_id for request_id, _ in second}


@pytest.fixture
def unseeded() -> Iterator[None]:
    yield
    ids.unseed()


@pytest.mark.usefixtures("unseeded")
def test_seeded_numbers_follow_their_clock() -> None:
    clock = FakeClock(SEEDED_START)
    ids.seed_with(7, clock.micros)
    first = [ids.sequence() for _ in range(3)]
    assert first == [(SEEDED_START * 1_000_000 << 10) + place for place in range(3)]
    clock.advance(seconds=1)
    assert ids.sequence() == ((SEEDED_START + 1) * 1_000_000) << 10
    text = ids.random_text(40)
    ids.seed_with(7, clock.micros)
    assert ids.random_text(40) == text


def test_seeded_bytes_are_spread_evenly() -> None:
    data = ids.seeded_bytes(7)(1 << 16)
    assert max(data.count(byte) for byte in range(256)) < 2 * len(data) / 256
    assert hashlib.sha256(data).digest() == hashlib.sha256(ids.seeded_bytes(7)(1 << 16)).digest()
