"""People and their passwords."""

import pytest

from tests.api import Server
from zorse.control import ControlError, passwords


@pytest.mark.parametrize(
    "password", ["correct horse battery", "päßwörter 🐎 sind gut", "x" * 996 + "abcd"]
)
def test_a_password_matches_its_own_digest_alone(password: str) -> None:
    kept = passwords.digest(password)
    assert kept.startswith("$argon2id$")
    assert password not in kept
    assert passwords.matches(password, kept)
    assert passwords.digest(password) != kept, "each digest has its own salt"
    assert not passwords.matches(password[1:], kept)
    assert not passwords.matches(password, "")


def test_a_weak_password_is_told_so() -> None:
    assert "at least 10" in passwords.problem("short")
    assert "repeats" in passwords.problem("aaaaaaaaaaaa")
    assert passwords.problem("a phrase that is long") == ""
    assert passwords.problem(passwords.fresh()) == ""


def test_people_are_let_in_and_get_new_passwords(server: Server) -> None:
    control = server.zorse.control
    made = control("user add", {"email": "Grace@Example.com", "role": "viewer", "name": "Grace"})
    assert made["email"] == "grace@example.com"
    again = control("user add", {"email": "grace@example.com", "role": "owner"})
    assert again["password"] is None
    [listed] = control("user list", {})
    assert listed["roles"] == {server.secrets.account: "owner"}
    assert listed["name"] == "Grace"
    changed = control("user password", {"email": "grace@example.com"})
    assert changed["password"] != made["password"]


@pytest.mark.parametrize(
    ("command", "arguments", "told"),
    [
        ("user add", {"email": "nobody"}, "no e-mail address"),
        ("user add", {"email": "a@b.example", "role": "king"}, "no role king"),
        ("user add", {"email": "a@b.example", "account": "acct_x"}, "no account acct_x"),
        ("user password", {"email": "a@b.example"}, "Nobody here"),
        ("user add", {"email": "a@b.example", "crown": "1"}, "does not know"),
        ("user crown", {}, "does not know"),
    ],
)
def test_what_cannot_be_done_is_said(
    server: Server, command: str, arguments: dict[str, str], told: str
) -> None:
    with pytest.raises(ControlError, match=told):
        server.zorse.control(command, arguments)
    assert server.zorse.control("user list", {}) == []
