"""A server killed in the middle of its work loses nothing that it answered, and halves nothing."""

import json
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.running import Running, running

CLIENTS = 8
LOAD_SECONDS = 2.0
PAYMENT = {
    "amount": "1000",
    "currency": "usd",
    "payment_method": "pm_card_visa",
    "confirm": "true",
    "return_url": "https://example.com/back",
}


@dataclass
class Answered:
    """What a server answered before it was killed: by idempotency key, path and body."""

    answers: dict[str, tuple[str, dict[str, str], bytes]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def keep(self, key: str, path: str, sent: dict[str, str], body: bytes) -> None:
        with self.lock:
            self.answers[key] = (path, sent, body)


def load(server: Running, number: int, answered: Answered, until: threading.Event) -> None:
    """Make customers and payments one after another, until the server is gone."""
    with httpx.Client(auth=(server.secret_key, ""), timeout=10) as client:
        for turn in range(100_000):
            if until.is_set():
                return
            path, sent = (
                ("/v1/payment_intents", PAYMENT)
                if turn % 2
                else ("/v1/customers", {"name": f"{number}-{turn}", "email": "a@example.com"})
            )
            key = f"{number}-{turn}"
            try:
                answer = client.post(
                    f"{server.api_base}{path}", data=sent, headers={"Idempotency-Key": key}
                )
            except httpx.HTTPError:
                return
            if answer.status_code == 200:
                answered.keep(key, path, sent, answer.content)


def kill_under_load(server: Running) -> Answered:
    answered, until = Answered(), threading.Event()
    clients = [
        threading.Thread(target=load, args=(server, number, answered, until))
        for number in range(CLIENTS)
    ]
    for client in clients:
        client.start()
    time.sleep(LOAD_SECONDS)
    server.process.kill()
    server.process.wait()
    until.set()
    for client in clients:
        client.join()
    return answered


class Survivor:
    """The server after the crash, asked for what there is."""

    def __init__(self, server: Running) -> None:
        self.server = server
        self.client = httpx.Client(auth=(server.secret_key, ""), timeout=20)

    def get(self, path: str, **params: str) -> Any:
        answer = self.client.get(f"{self.server.api_base}{path}", params=params)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def all(self, path: str, **params: str) -> list[dict[str, Any]]:
        data: list[dict[str, Any]] = []
        while True:
            more = {"starting_after": data[-1]["id"]} if data else {}
            page = self.get(path, limit="100", **params, **more)
            data += page["data"]
            if not page["has_more"]:
                return data

    def replay(self, key: str, path: str, sent: dict[str, str]) -> httpx.Response:
        return self.client.post(
            f"{self.server.api_base}{path}", data=sent, headers={"Idempotency-Key": key}
        )


def check_nothing_is_lost(survivor: Survivor, answered: Answered) -> None:
    """Every answered object is there, with its events and its idempotency record."""
    customers = {customer["id"] for customer in survivor.all("/v1/customers")}
    intents = {intent["id"]: intent for intent in survivor.all("/v1/payment_intents")}
    told: dict[str, set[str]] = {}
    for event in survivor.all("/v1/events"):
        told.setdefault(event["data"]["object"].get("id", ""), set()).add(event["type"])
    for path, _, body in answered.answers.values():
        made = json.loads(body)
        if path == "/v1/customers":
            assert made["id"] in customers
            assert "customer.created" in told[made["id"]]
        else:
            assert intents[made["id"]]["status"] == "succeeded"
            assert {"payment_intent.created", "payment_intent.succeeded"} <= told[made["id"]]
            assert "charge.succeeded" in told[made["latest_charge"]]
    for key, (path, sent, body) in list(answered.answers.items())[-40:]:
        again = survivor.replay(key, path, sent)
        assert again.content == body
        assert again.headers["idempotent-replayed"] == "true"


def check_nothing_is_half_there(survivor: Survivor) -> None:
    """What was not answered is there whole, or not at all; the money comes out."""
    charges = survivor.all("/v1/charges")
    of_intents = {intent["latest_charge"] for intent in survivor.all("/v1/payment_intents")}
    assert {charge["id"] for charge in charges} == of_intents
    transactions = survivor.all("/v1/balance_transactions")
    assert {item["source"] for item in transactions} == of_intents
    balance = survivor.get("/v1/balance")
    total = sum(part["amount"] for part in [*balance["available"], *balance["pending"]])
    assert total == sum(item["net"] for item in transactions)
    assert total == 941 * len(charges)


@pytest.mark.timeout(180)
@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_kill_9_under_load_loses_and_halves_nothing(
    tmp_path: Path, engine: str, request: pytest.FixtureRequest
) -> None:
    flags = ["--insecure-http"]
    if engine == "postgres":
        flags += ["--database-url", request.getfixturevalue("postgres_url")]
    with running(tmp_path, *flags) as server:
        answered = kill_under_load(server)
    assert len(answered.answers) > 50, "there was a load"
    with running(tmp_path, *flags) as server:
        survivor = Survivor(server)
        check_nothing_is_lost(survivor, answered)
        check_nothing_is_half_there(survivor)
        survivor.client.close()
