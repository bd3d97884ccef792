"""What the first screen says, in its two forms."""

import json
import shlex
from pathlib import Path

import pytest

from zorse.cli import screen
from zorse.server import FirstScreen

KEYS = ("acct_1", "pk_test_1", "sk_test_1")
LOST = Path("/data of mine/it's\udcff/tls/ca.pem")
SECURE = FirstScreen("https://localhost:4400", *KEYS, ca_file=LOST)
PLAIN = FirstScreen("http://localhost:4400", *KEYS, ca_file=None)


def line_with(text: str, beginning: str) -> list[str]:
    """The words of the one line that begins so, as a shell would read them."""
    found = [line for line in text.splitlines() if line.strip().startswith(beginning)]
    assert len(found) == 1, "it has to be one line, so that it can be pasted"
    return shlex.split(found[0])


def test_json_has_exactly_what_scripts_read() -> None:
    assert json.loads(screen.as_json(PLAIN)) == {
        "api_base": "http://localhost:4400",
        "account": "acct_1",
        "publishable_key": "pk_test_1",
        "secret_key": "sk_test_1",
        "ca_file": None,
        "sign_in_link": None,
    }
    line = screen.as_json(SECURE)
    assert line.isascii()
    assert "\n" not in line
    assert json.loads(line)["ca_file"] == str(LOST)


def test_what_is_to_be_pasted_survives_the_shell() -> None:
    text = screen.as_text(SECURE)
    assert line_with(text, "export ") == [
        "export",
        f"SSL_CERT_FILE={LOST}",
        f"NODE_EXTRA_CA_CERTS={LOST}",
    ]
    curl = line_with(text, "curl ")
    assert curl[:3] == ["curl", "--cacert", str(LOST)]
    assert "sk_test_1:" in curl
    assert "stripe.ca_bundle_path" in text


def test_plain_http_needs_no_authority() -> None:
    text = screen.as_text(PLAIN)
    assert line_with(text, "curl ")[1] == "http://localhost:4400/v1/customers"
    assert "SSL_CERT_FILE" not in text
    assert "stripe.ca_bundle_path" not in text


def test_live_keys_are_shown_when_they_are_new() -> None:
    live = FirstScreen("http://localhost:4400", *KEYS, None, "pk_live_1", "sk_live_1")
    assert "sk_live_1" in screen.as_text(live)
    assert "Live" not in screen.as_text(PLAIN)
    assert "sk_live_1" not in screen.as_json(live)


@pytest.mark.parametrize(("variable", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colours_can_be_had_without(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert "\033[1m" in screen.as_text(PLAIN)
    monkeypatch.setenv(variable, value)
    assert "\033[" not in screen.as_text(PLAIN)
