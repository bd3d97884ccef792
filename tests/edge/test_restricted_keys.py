"""Keys with less than everything: by permission, by time and by address."""

from typing import Any

import pytest

from tests.api import Api, Server
from zorse.control import ControlError

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
    refused = Api(server, elsewhere["secret"]).refused("GET", "/v1/balance", status=403)
    assert refused["type"] == "invalid_request_error"
    assert "may not be used from 127.0.0.1" in refused["message"]


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


def test_a_whole_secret_is_never_said_back(server: Server) -> None:
    secret = "sk_test_" + "nothing" * 8
    with pytest.raises(ControlError) as refused:
        server.zorse.control("keys expire", {"key": secret})
    assert secret not in refused.value.message
