"""A server that is killed in the middle of its work: what it answered is there, and nothing half.

The server runs as a process of its own, several clients write to it as fast as they can, and it is
ended as if by a power cut. Then it is started again on the same data and asked for everything.
"""

import itertools
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.running import Running, running

CLIENTS = 8
ANSWERS_BEFORE_THE_END = 240
KILLS = 2

PAYMENT = {
    "amount": "2000",
    "currency": "usd",
    "confirm": "true",
    "capture_method": "automatic",
    "payment_method": "pm_card_visa",
    "return_url": "https://shop.example/back",
}
EVENTS_OF_A_PAYMENT = {"payment_intent.created", "payment_intent.succeeded", "charge.succeeded"}


@dataclass
class Asked:
    """A request that was sent under an idempotency key, and its answer if one came."""

    path: str
    key: str
    params: dict[str, str]
    answer: bytes | None = None

    def send(self, client: httpx.Client) -> httpx.Response:
        return client.post(self.path, data=self.params, headers={"Idempotency-Key": self.key})


@dataclass
class Load:
    """What the clients have asked for so far, over all lives of the server."""

    asked: list[Asked] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=itertools.count)

    def next(self) -> Asked:
        number = next(self.numbers)
        key = f"key-{number}"
        if number % 3:
            params = {"email": f"{number}@shop.example", "name": "Ada"}
            asked = Asked("/v1/customers", key, params | {"metadata[key]": key})
        else:
            params = PAYMENT | {"amount": str(1_000 + number)}
            asked = Asked("/v1/payment_intents", key, params | {"metadata[key]": key})
        self.asked.append(asked)
        return asked

    def run_until_killed(self, server: Running) -> None:
        """Write with all clients, and kill the server once it has given enough answers."""
        answers = itertools.count(1)
        over = threading.Event()

        def client() -> None:
            with connected(server) as http:
                while not over.is_set():
                    asked = self.next()
                    try:
                        response = asked.send(http)
                    except httpx.TransportError:
                        assert over.is_set(), "no request fails before the end"
                        return
                    assert response.status_code == 200, response.text
                    asked.answer = response.content
                    if next(answers) == ANSWERS_BEFORE_THE_END:
                        over.set()
                        server.process.kill()

        with ThreadPoolExecutor(CLIENTS) as pool:
            for done in [pool.submit(client) for _ in range(CLIENTS)]:
                done.result()
        server.process.wait()


def connected(server: Running) -> httpx.Client:
    return httpx.Client(
        base_url=server.api_base,
        headers={"Authorization": f"Bearer {server.secret_key}"},
        timeout=30,
    )


def everything(client: httpx.Client, path: str) -> list[dict[str, Any]]:
    """A whole list, page by page."""
    out: list[dict[str, Any]] = []
    while True:
        params: dict[str, str] = {"limit": "100"}
        if out:
            params["starting_after"] = out[-1]["id"]
        page = client.get(path, params=params).raise_for_status().json()
        out += page["data"]
        if not page["has_more"]:
            return out


def check_answered(client: httpx.Client, load: Load) -> None:
    """Each answered object is there as it was answered, and its key gives the same answer again."""
    for asked in load.asked:
        if asked.answer is None:
            continue
        again = asked.send(client)
        assert again.headers.get("idempotent-replayed") == "true"
        assert again.content == asked.answer
        id_ = again.json()["id"]
        assert client.get(f"{asked.path}/{id_}").content == asked.answer


def check_whole(client: httpx.Client) -> None:
    """What is there is there with all that belongs to it, answered or not."""
    told: dict[str, set[str]] = {}
    for event in everything(client, "/v1/events"):
        told.setdefault(event["data"]["object"]["id"], set()).add(event["type"])
    customers = everything(client, "/v1/customers")
    intents = everything(client, "/v1/payment_intents")
    charges = everything(client, "/v1/charges")
    transactions = everything(client, "/v1/balance_transactions")
    for customer in customers:
        assert told.pop(customer["id"]) == {"customer.created"}
    charge_of = {charge["payment_intent"]: charge for charge in charges}
    source_of = {each["source"]: each for each in transactions}
    assert len(charge_of) == len(charges) == len(intents) == len(transactions)
    for intent in intents:
        charge = charge_of[intent["id"]]
        assert intent["status"] == "succeeded"
        assert intent["latest_charge"] == charge["id"]
        assert charge["amount_captured"] == intent["amount"]
        assert charge["balance_transaction"] == source_of[charge["id"]]["id"]
        assert source_of[charge["id"]]["amount"] == intent["amount"]
        assert told.pop(intent["id"]) | told.pop(charge["id"]) == EVENTS_OF_A_PAYMENT
    assert not told, "an event tells of what is not there"
    balance = client.get("/v1/balance").json()
    amounts = [each["amount"] for each in balance["available"] + balance["pending"]]
    assert sum(amounts) == sum(each["net"] for each in transactions)


def check_once(client: httpx.Client, load: Load) -> None:
    """Whoever got no answer asks again, and each key has been used once in the end."""
    for asked in load.asked:
        if asked.answer is None:
            response = asked.send(client)
            assert response.status_code == 200, response.text
            asked.answer = response.content
    for path in ("/v1/customers", "/v1/payment_intents"):
        made = Counter(each["metadata"]["key"] for each in everything(client, path))
        assert made == Counter(asked.key for asked in load.asked if asked.path == path)


@pytest.mark.slow
@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_a_killed_server_has_kept_what_it_answered(
    store: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    flags = ["--insecure-http"]
    if store == "postgres":
        new_url: Callable[[], str] = request.getfixturevalue("new_postgres_url")
        flags += ["--database-url", new_url()]
    load = Load()
    for _ in range(KILLS):
        with running(tmp_path, *flags) as server:
            load.run_until_killed(server)
    with running(tmp_path, *flags) as server, connected(server) as client:
        answered = [asked for asked in load.asked if asked.answer is not None]
        assert len(answered) >= KILLS * ANSWERS_BEFORE_THE_END
        check_answered(client, load)
        check_whole(client)
        check_once(client, load)
        check_whole(client)
