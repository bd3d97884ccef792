"""The owner's hold on keys: how they are made, shown, rolled and changed."""

from typing import Any

import pytest

from tests.api import Server
from zorse.control import ControlError, keys
from zorse.control.opening import new_account
from zorse.store.across import across, digest
from zorse.store.protocol import KeyRow

HOUR = 3_600
DAY = 24 * HOUR


def made(server: Server, **arguments: str) -> dict[str, Any]:
    key: dict[str, Any] = server.zorse.control("keys create", arguments)
    return key


def row_of(server: Server, key: dict[str, Any]) -> KeyRow:
    [row] = [row for row in server.zorse.store.keys(key["account"]) if row.id == key["id"]]
    return row


@pytest.mark.parametrize("kind", ["secret", "publishable", "restricted"])
@pytest.mark.parametrize("mode", ["test", "live"])
def test_a_new_key(server: Server, kind: str, mode: str) -> None:
    key = made(server, kind=kind, mode=mode, note="In the till")
    assert key["secret"].startswith(f"{keys.PREFIXES[kind]}_{mode}_51")
    assert (key["kind"], key["mode"], key["note"]) == (kind, mode, "In the till")
    assert key["name"] == f"{mode.capitalize()} {kind} key"
    assert (key["created"], key["expires_at"]) == (server.clock.now(), None)
    row = row_of(server, key)
    assert row.digest == digest(key["secret"])
    assert key["secret"].encode() not in (row.sealed or b"")


def test_live_secrets_are_shown_once_and_the_others_at_any_time(server: Server) -> None:
    vault = server.zorse.services.vault
    for kind, mode in (("secret", "test"), ("restricted", "test"), ("publishable", "live")):
        key = made(server, kind=kind, mode=mode)
        assert key["revealable"]
        assert keys.reveal(vault, row_of(server, key)) == key["secret"]
    for kind in ("secret", "restricted"):
        key = made(server, kind=kind, mode="live")
        assert not key["revealable"]
        assert row_of(server, key).sealed is None
        assert keys.reveal(vault, row_of(server, key)) == ""


@pytest.mark.parametrize(
    ("overlap", "seconds"),
    [("now", 0), ("1h", HOUR), ("24h", DAY), ("3d", 3 * DAY), ("7d", 7 * DAY)],
)
def test_a_rolled_key_ends_in_its_time(server: Server, overlap: str, seconds: int) -> None:
    key = made(server, permissions="charge_read", addresses="10.0.0.0/8", name="Shop", mode="live")
    fresh = server.zorse.control("keys roll", {"key": key["id"], "overlap": overlap})
    assert row_of(server, key).expires_at == server.clock.now() + seconds
    assert fresh["expires_at"] is None
    assert fresh["secret"] != key["secret"]
    same = ("name", "mode", "kind", "permissions", "addresses", "revealable")
    assert {name: fresh[name] for name in same} == {name: key[name] for name in same}


def test_to_roll_again_does_not_lengthen_the_time(server: Server) -> None:
    key = made(server)
    server.zorse.control("keys roll", {"key": key["id"], "overlap": "1h"})
    until = server.clock.now() + HOUR
    server.zorse.control("keys roll", {"key": key["id"], "overlap": "7d"})
    assert row_of(server, key).expires_at == until
    server.zorse.control("keys roll", {"key": key["id"], "overlap": "now"})
    assert row_of(server, key).expires_at == server.clock.now()


def test_a_roll_takes_one_of_five_times(server: Server) -> None:
    key = made(server)
    before = server.zorse.control("keys list", {})
    with pytest.raises(ControlError, match=r"2h is no time .* now, 1h, 24h, 3d, 7d"):
        server.zorse.control("keys roll", {"key": key["id"], "overlap": "2h"})
    assert server.zorse.control("keys list", {}) == before


def test_a_key_is_changed(server: Server) -> None:
    key = made(server, permissions="charge_read")
    changed = keys.change(
        server.zorse.store,
        row_of(server, key),
        name=" Till ",
        note="By the door",
        granted=["customer_write", "rak_customer_read", "price_read"],
        addresses=["203.0.113.7", "203.0.113.7/32", "2001:0db8::/32"],
    )
    assert row_of(server, key) == changed
    assert (changed.name, changed.note) == ("Till", "By the door")
    assert changed.permissions == "rak_customer_write rak_plan_read"
    assert changed.addresses == "203.0.113.7/32 2001:db8::/32"


def test_what_a_change_may_not_do_changes_nothing(server: Server) -> None:
    row = row_of(server, made(server, kind="secret"))
    with pytest.raises(ControlError, match="for restricted keys"):
        keys.change(
            server.zorse.store,
            row,
            name="Till",
            note="",
            granted=["customer_read"],
            addresses=[],
        )
    assert server.zorse.store.key(row.digest) == row


def test_a_change_keeps_when_the_key_was_used(server: Server) -> None:
    key = made(server)
    stale = row_of(server, key)
    across(server.zorse.store).note_use(key["id"], 1_800_000_000, "203.0.113.7")
    keys.change(server.zorse.store, stale, name="Till", note="", granted=[], addresses=[])
    row = row_of(server, key)
    assert (row.name, row.last_used, row.last_address) == ("Till", 1_800_000_000, "203.0.113.7")


def test_an_earlier_use_does_not_hide_a_later_one(server: Server) -> None:
    key = made(server)
    note_use = across(server.zorse.store).note_use
    note_use(key["id"], 1_800_000_000, "203.0.113.7")
    note_use(key["id"], 1_799_999_999, "203.0.113.8")
    row = row_of(server, key)
    assert (row.last_used, row.last_address) == (1_800_000_000, "203.0.113.7")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("::ffff:203.0.113.7", "203.0.113.7/32"),
        ("::ffff:203.0.113.0/120", "203.0.113.0/24"),
        ("::/0", "::/0"),
        ("203.0.113.9/24", "203.0.113.0/24"),
    ],
)
def test_networks_are_kept_as_requests_are_seen(text: str, kept: str) -> None:
    assert keys.right_addresses([text]) == kept


def test_a_key_is_found_in_whatever_account_it_is(server: Server) -> None:
    other = new_account(server.zorse.store, server.zorse.services.vault, server.clock)
    ended = server.zorse.control("keys expire", {"key": other.test_secret})
    assert (ended["account"], ended["expired"]) == (other.account, True)
    with pytest.raises(ControlError, match="There is no key"):
        server.zorse.control(
            "keys expire", {"key": other.live_secret, "account": server.secrets.account}
        )
    with pytest.raises(ControlError, match="Which account"):
        server.zorse.control("keys list", {})


def test_an_end_that_two_keys_share_names_neither(server: Server) -> None:
    key = made(server)
    store = server.zorse.store
    row = row_of(server, key)
    twin = KeyRow("mk_twin", row.account, False, "secret", b"twin", row.last4, "Twin", row.created)
    store.put_key(twin)
    with pytest.raises(ControlError, match=f"2 keys end with {row.last4}"):
        server.zorse.control("keys expire", {"key": row.last4})
    assert server.zorse.control("keys expire", {"key": "mk_twin"})["expired"]
    assert row_of(server, key).expires_at is None


def test_a_name_for_several_permissions(server: Server) -> None:
    key = made(server, permissions="rak_bucket_checkout_read rak_bucket_payment_links_write")
    assert key["permissions"] == ["rak_checkout_session_read", "rak_payment_links_write"]
