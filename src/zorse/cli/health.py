"""``zorse health``: whether a server answers, for containers and for scripts that wait for one."""

import os
import time
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import click

from zorse.cli import terminal
from zorse.cli.mock import HTTP_PORT, HTTPS_PORT, OFF
from zorse.cli.serve import Folder
from zorse.settings import DEFAULT_PORT

PATH: Final = "/healthcheck"
SECONDS: Final = 3.0
SECONDS_MAX: Final = 600.0
PAUSE_SECONDS: Final = 0.1


@click.command(
    help="Say whether a server answers: the one at URL, or else the zorse serve or zorse mock on "
    "this machine at its usual port or that of its variable. Status 0 if one does, 1 if not."
)
@click.argument("url", required=False)
@click.option(
    "--ca-file",
    type=Folder(),
    envvar="ZORSE_CA_FILE",
    show_envvar=True,
    metavar="FILE",
    help="The certificate authority; that of a server on this machine is found by itself.",
)
@click.option(
    "--wait",
    type=click.FloatRange(0, SECONDS_MAX),
    default=0.0,
    metavar="SECONDS",
    help="How long to go on asking until one answers.",
)
def command(url: str | None, ca_file: Path | None, wait: float) -> None:
    from zorse import clock

    urls = [url] if url is not None else usual_urls()
    until = clock.perf_seconds() + wait
    while True:
        found = {one: problem(one, ca_file) for one in urls}
        well = [one for one, said in found.items() if said is None]
        if well:
            terminal.say(f"{well[0]} is well.")
            return
        if clock.perf_seconds() >= until:
            break
        time.sleep(PAUSE_SECONDS)
    for one, said in found.items():
        terminal.complain(f"{one} {said}.")
    raise SystemExit(1)


def usual_urls() -> list[str]:
    """Where servers on this machine are, by the variables that they are started with."""
    plain = os.environ.get("ZORSE_INSECURE_HTTP", "").lower() in {"1", "true", "yes", "on"}
    places = [
        ("http" if plain else "https", "ZORSE_PORT", DEFAULT_PORT),
        ("http", "ZORSE_MOCK_HTTP_PORT", HTTP_PORT),
        ("https", "ZORSE_MOCK_HTTPS_PORT", HTTPS_PORT),
    ]
    ports = [(scheme, os.environ.get(name) or str(usual)) for scheme, name, usual in places]
    return [f"{scheme}://localhost:{port}" for scheme, port in ports if port != OFF]


def problem(url: str, ca_file: Path | None) -> str | None:
    """What is wrong with a server, as the end of a sentence; None where it is well."""
    from zorse.client import trust
    from zorse.client.error import ZorseError

    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in {"http", "https"}:
        return f"is no address, such as https://localhost:{DEFAULT_PORT}"
    try:
        connection = HTTPConnection(host, port, timeout=SECONDS)
        if parts.scheme == "https":
            context = trust.context(url, ca_file)
            connection = HTTPSConnection(host, port, timeout=SECONDS, context=context)
        connection.request("GET", PATH)
        answer = connection.getresponse()
        said = answer.read(1_000).decode("utf-8", "replace").strip()
        connection.close()
    except (OSError, HTTPException) as error:
        return f"does not answer: {str(trust.unreachable(url, error)).rstrip('.')}"
    except ZorseError as error:
        return f"cannot be asked: {str(error).rstrip('.')}"
    if answer.status != 200:
        return f"answers {answer.status}: {said.rstrip('.')[:200]}"
    return None
