"""Keys with less than everything: by permission, by time and by address."""

from dataclasses import replace
from typing import Any

import pytest

from tests.api import Api, Server
from zorse.control import ControlError
from zorse.edge import auth
from zorse.errors import mask_key

HOUR = 3_600


def made(server: Server, **arguments: str) -> dict[str, Any]:
    key: dict[str, Any] = server.zorse.control("keys create", arguments)
    return key


def test_to_write_includes_to_read(server: Server, api: Api) -> None:
    key = made(server, permissions="customer_write, charge_read", name="Shop")
    assert key["permissions"] == ["rak_charge_read", "rak_customer_write"]
    assert key["secret"].startswith("rk_test_")
    restricted = Api(server, key["secret"])
    customer = restricted.post("/v1/customers", name="Ada")["id"]
    assert restricted.get(f"/v1/customers/{customer}")["name"] == "Ada"
    assert restricted.get("/v1/charges")["data"] == []
    refused = restricted.refused("POST", "/v1/refunds", {"charge": "ch_1"}, status=403)
    assert refused["message"].endswith(
        f"on account '{server.secrets.account}'. Having the 'rak_refund_write' permission would "
        "allow this request to continue."
    )
    assert key["secret"] not in refused["message"]


def test_a_rolled_key_works_on_for_its_time(server: Server) -> None:
    key = made(server, permissions="balance_read", name="Shop", note="In the till")
    fresh = server.zorse.control("keys roll", {"key": key["id"], "overlap": "1h"})
    assert (fresh["name"], fresh["note"], fresh["permissions"]) == (
        "Shop",
        "In the till",
        ["rak_balance_read"],
    )
    old, new = Api(server, key["secret"]), Api(server, fresh["secret"])
    server.advance(seconds=HOUR - 1)
    assert old.get("/v1/balance")["object"] == new.get("/v1/balance")["object"] == "balance"
    server.advance(seconds=1)
    refused = old.refused("GET", "/v1/balance", status=401)
    assert refused["code"] == "api_key_expired"
    assert new.get("/v1/balance")["object"] == "balance"
    with pytest.raises(ControlError, match="over already"):
        server.zorse.control("keys roll", {"key": key["id"]})


def test_a_key_ends_at_once_and_is_gone_at_once(server: Server) -> None:
    key = made(server, kind="secret")
    api = Api(server, key["secret"])
    assert api.get("/v1/balance")["object"] == "balance"
    ended = server.zorse.control("keys expire", {"key": key["secret"]})
    assert ended["expired"]
    assert api.refused("GET", "/v1/balance", status=401)["code"] == "api_key_expired"
    server.zorse.control("keys delete", {"key": key["id"]})
    assert "code" not in api.refused("GET", "/v1/balance", status=401)


def test_a_key_may_be_bound_to_addresses(server: Server) -> None:
    here = made(server, kind="secret", addresses="10.0.0.0/8 127.0.0.1")
    assert here["addresses"] == ["10.0.0.0/8", "127.0.0.1/32"]
    assert Api(server, here["secret"]).get("/v1/balance")["object"] == "balance"
    elsewhere = made(server, kind="secret", addresses="2001:db8::/32")
    refused = Api(server, elsewhere["secret"]).request("GET", "/v1/balance")
    assert refused.status == 401
    assert refused.headers["www-authenticate"] == 'Bearer realm="Stripe"'
    assert refused.error == {
        "message": "The API key provided does not allow requests from your IP address.",
        "type": "invalid_request_error",
    }
    rows = {row["id"]: row for row in server.zorse.control("keys list", {})}
    assert rows[elsewhere["id"]]["last_used"] is None


@pytest.mark.parametrize(
    ("address", "networks", "within"),
    [
        ("203.0.113.7", "203.0.113.7/32", True),
        ("203.0.113.8", "203.0.113.7/32", False),
        ("::ffff:203.0.113.7", "203.0.113.0/24", True),
        ("2001:db8::5", "10.0.0.0/8 2001:db8::/32", True),
        ("2001:db9::5", "10.0.0.0/8 2001:db8::/32", False),
        ("", "0.0.0.0/0 ::/0", False),
    ],
)
def test_what_is_within_a_network(address: str, networks: str, *, within: bool) -> None:
    assert auth.is_within(address, networks) is within


def test_to_expand_is_to_read(server: Server, api: Api) -> None:
    customer = api.post("/v1/customers", name="Ada")["id"]
    intent = api.post("/v1/payment_intents", amount=500, currency="usd", customer=customer)["id"]
    key = made(server, permissions="payment_intent_read")
    restricted = Api(server, key["secret"])
    for path, expand in (
        (f"/v1/payment_intents/{intent}", "customer"),
        ("/v1/payment_intents", "data.customer"),
    ):
        refused = restricted.refused("GET", path, {"expand": [expand]}, status=403)
        assert refused == {
            "message": f"The provided key '{mask_key(key['secret'])}' does not have the required "
            f"permissions for this endpoint on account '{server.secrets.account}'. Having the "
            "'rak_customer_read' permission would allow this request to continue.",
            "type": "invalid_request_error",
            "request_log_url": refused["request_log_url"],
        }
        unknown = restricted.refused("GET", path, {"expand": ["data.gold"]})
        assert "cannot be expanded" in unknown["message"]
    both = Api(server, made(server, permissions="payment_intent_read customer_read")["secret"])
    shown = both.get(f"/v1/payment_intents/{intent}", expand=["customer"])
    assert shown["customer"]["name"] == "Ada"
    # A secret key reads everything.
    assert api.get(f"/v1/payment_intents/{intent}", expand=["customer"])["customer"]["id"]


def test_a_permission_of_before_still_counts(server: Server) -> None:
    key = made(server, permissions="balance_read")
    [row] = [row for row in server.zorse.store.keys(key["account"]) if row.id == key["id"]]
    server.zorse.store.put_key(
        replace(row, permissions="rak_price_read rak_balance_transaction_read")
    )
    restricted = Api(server, key["secret"])
    assert restricted.get("/v1/prices")["data"] == []
    assert restricted.get("/v1/balance_transactions")["data"] == []
    restricted.refused("GET", "/v1/charges", status=403)


def test_keys_tell_when_they_were_used(server: Server) -> None:
    key = made(server, kind="secret")
    Api(server, key["secret"]).get("/v1/balance")
    server.loop.run_until_complete(server.zorse.app.keys.note_uses())
    rows = {row["id"]: row for row in server.zorse.control("keys list", {})}
    assert rows[key["id"]]["last_used"] == server.clock.now()
    assert rows[key["id"]]["last_address"] == "127.0.0.1"
    other = next(row for row in rows.values() if row["mode"] == "live")
    assert other["last_used"] is None


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"kind": "golden"}, "no kind of key golden"),
        ({"mode": "dry"}, "no mode dry"),
        ({"permissions": "customer_reed"}, "no permission rak_customer_reed"),
        ({"kind": "secret", "permissions": "customer_read"}, "for restricted keys"),
        ({"addresses": "10.0.0.300"}, "10.0.0.300 is no address"),
        ({"name": "x" * 101}, "1 to 100 characters"),
        ({"note": "x" * 501}, "at most 500 characters"),
        ({"account": "acct_nothing"}, "no account acct_nothing"),
    ],
)
def test_what_no_key_can_be(server: Server, arguments: dict[str, str], said: str) -> None:
    before = server.zorse.control("keys list", {})
    with pytest.raises(ControlError, match=said):
        made(server, **arguments)
    assert server.zorse.control("keys list", {}) == before


def test_uses_wait_for_a_store_that_is_away(
    server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = [made(server, kind="secret") for _ in range(3)]
    for key in keys:
        Api(server, key["secret"]).get("/v1/balance")
    noted: list[str] = []

    def away(id_: str, at: int, address: str) -> None:
        if noted:
            raise OSError("the database is away")
        noted.append(id_)

    with monkeypatch.context() as patch:
        patch.setattr(server.zorse.store, "note_use", away)
        server.loop.run_until_complete(server.zorse.app.keys.note_uses())
    assert "the database is away" in capsys.readouterr().err
    waiting = {key["id"] for key in keys} - set(noted)
    assert set(server.zorse.app.keys.used) == waiting
    assert len(waiting) == 2
    server.loop.run_until_complete(server.zorse.app.keys.note_uses())
    rows = {row["id"]: row for row in server.zorse.control("keys list", {})}
    assert all(rows[id_]["last_used"] == server.clock.now() for id_ in waiting)
    assert server.zorse.app.keys.used == {}


def test_a_request_costs_no_write_of_its_key(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = made(server, kind="secret")
    noted: list[tuple[str, int, str]] = []
    monkeypatch.setattr(server.zorse.store, "note_use", lambda *use: noted.append(use))
    for _ in range(5):
        Api(server, key["secret"]).get("/v1/balance")
    assert noted == []
    server.loop.run_until_complete(server.zorse.app.keys.note_uses())
    assert noted == [(key["id"], server.clock.now(), "127.0.0.1")]


def test_a_whole_secret_is_never_said_back(server: Server) -> None:
    secret = "sk_test_" + "nothing" * 8
    with pytest.raises(ControlError) as refused:
        server.zorse.control("keys expire", {"key": secret})
    assert secret not in refused.value.message
