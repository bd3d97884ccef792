"""What each flag of ``zorse serve`` and its variable come to in the settings of the server."""

from pathlib import Path
from typing import Any

import click
import pytest

from zorse.cli import serve
from zorse.settings import Settings


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[Settings]:
    """The settings that a server was to be started with."""
    seen: list[Settings] = []
    monkeypatch.setattr(serve, "serve", lambda settings, show: seen.append(settings))
    return seen


FLAGS = [
    ("--host", "::1", "host", "::1"),
    ("--port", "4567", "port", 4567),
    ("--settle-delay-days", "0", "settle_delay_days", 0),
    ("--rate-limit", "7", "rate_limit_per_second", 7),
    ("--live-rate-limit", "0", "live_rate_limit_per_second", 0),
    ("--keep-log-days", "7", "keep_log_days", 7),
    ("--keep-events-days", "0", "keep_events_days", 0),
    ("--tls-name", "pay.example.com", "tls_names", ("pay.example.com",)),
]


@pytest.mark.parametrize(("flag", "text", "field", "value"), FLAGS)
def test_a_flag_and_its_variable_set_the_same(
    tmp_path: Path,
    given: list[Settings],
    monkeypatch: pytest.MonkeyPatch,
    flag: str,
    text: str,
    field: str,
    value: Any,
) -> None:
    data = ["--data", str(tmp_path)]
    serve.command.main([*data, flag, text], standalone_mode=False)
    monkeypatch.setenv(f"ZORSE_{flag[2:].upper().replace('-', '_')}", text)
    serve.command.main(data, standalone_mode=False)
    assert [getattr(settings, field) for settings in given] == [value, value]
    assert getattr(Settings(data=tmp_path), field) != value, "the default would prove nothing"


def test_what_is_not_said_is_the_settings_own_default(
    tmp_path: Path, given: list[Settings]
) -> None:
    serve.command.main(["--data", str(tmp_path)], standalone_mode=False)
    assert given == [Settings(data=tmp_path)]


def test_names_for_the_certificate_are_as_many_as_one_likes(
    tmp_path: Path, given: list[Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = ["--data", str(tmp_path)]
    flags = ["--tls-name", "pay.example.com", "--tls-name", "2001:DB8::7"]
    serve.command.main([*data, *flags], standalone_mode=False)
    monkeypatch.setenv("ZORSE_TLS_NAME", " pay.example.com, 192.0.2.7 ,*.shop.example,")
    serve.command.main(data, standalone_mode=False)
    assert [settings.tls_names for settings in given] == [
        ("pay.example.com", "2001:db8::7"),
        ("pay.example.com", "192.0.2.7", "*.shop.example"),
    ]


@pytest.mark.parametrize("name", ["", " ", "https://pay.example", "pay.example:443", "a@b", "a b"])
def test_what_is_no_name_is_refused(tmp_path: Path, given: list[Settings], name: str) -> None:
    with pytest.raises(click.BadParameter, match="is no host name or address"):
        serve.command.main(["--data", str(tmp_path), "--tls-name", name], standalone_mode=False)
    assert given == []
