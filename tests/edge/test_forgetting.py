"""Answers kept under idempotency keys go once their time is over."""

from tests.api import Api, Server
from zorse.jobs import worker
from zorse.store.protocol import Scope, Unit


def kept(server: Server, key: str) -> bool:
    scope = Scope(server.secrets.account, livemode=False)

    def look(unit: Unit) -> bool:
        return unit.claim(key) is not None

    return server.loop.run_until_complete(server.zorse.store.run(scope, look, write=True))


def test_answers_are_dropped_after_a_day(api: Api, server: Server) -> None:
    api.ok("POST", "/v1/customers", {"name": "Old"}, headers={"Idempotency-Key": "old"})
    server.advance(hours=20)
    api.ok("POST", "/v1/customers", {"name": "New"}, headers={"Idempotency-Key": "new"})
    server.advance(hours=10)
    worker.forget_answers(server.zorse.store, server.clock.now())
    assert not kept(server, "old")
    assert kept(server, "new")
