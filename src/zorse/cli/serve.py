"""``zorse serve``: start a server, and show what a person needs for the first request."""

import shlex
import sys
from collections.abc import Callable

import orjson

from zorse import server
from zorse.server import FirstScreen, StartError
from zorse.settings import Settings

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def run(settings: Settings, *, as_json: bool) -> None:
    """Serve until told to stop; leaves with status 1 and one line when it cannot start."""
    if settings.insecure_http and settings.host not in LOOPBACK:
        warn(
            f"Plain HTTP on {settings.host}: anybody on the way can read keys and card data. Put a "
            "proxy that ends TLS in front."
        )
    show: Callable[[FirstScreen], None] = show_json if as_json else show_screen
    try:
        server.run(settings, show)
    except StartError as error:
        warn(error.message)
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


def warn(message: str) -> None:
    """One line for the person, on the side where errors go."""
    print(f"zorse: {message}", file=sys.stderr, flush=True)  # noqa: T201


def say(text: str = "") -> None:
    print(text, flush=True)  # noqa: T201


def show_json(screen: FirstScreen) -> None:
    """The first screen for scripts: one line."""
    line = {
        "api_base": screen.api_base,
        "account": screen.account,
        "publishable_key": screen.publishable_key,
        "secret_key": screen.secret_key,
        "ca_file": str(screen.ca_file) if screen.ca_file is not None else None,
    }
    say(orjson.dumps(line).decode())


def show_screen(screen: FirstScreen) -> None:
    """The first screen for people. Nothing in it is wrapped, so that all of it can be pasted."""
    bold, dim, plain = ("\033[1m", "\033[2m", "\033[0m") if sys.stdout.isatty() else ("", "", "")
    say()
    say(f"  {bold}zorse is ready{plain} at {bold}{screen.api_base}{plain}")
    say()
    say(f"  Account          {screen.account}")
    say(f"  Publishable key  {screen.publishable_key}")
    say(f"  Secret key       {screen.secret_key}")
    if screen.live_secret_key is not None:
        say()
        say(f"  {dim}Live keys; the secret one is shown this once:{plain}")
        say(f"  Publishable key  {screen.live_publishable_key}")
        say(f"  Secret key       {screen.live_secret_key}")
    trust = ""
    if screen.ca_file is not None:
        file = shlex.quote(str(screen.ca_file))
        trust = f" --cacert {file}"
        say()
        say(f"  {dim}The certificate authority lies in {screen.ca_file}. To trust it:{plain}")
        say(f"  export SSL_CERT_FILE={file} NODE_EXTRA_CA_CERTS={file}")
    say()
    say(f"  {dim}Make your first customer:{plain}")
    say(
        f"  curl{trust} {screen.api_base}/v1/customers -u {screen.secret_key}: "
        "-d name=Ada -d email=ada@example.com"
    )
    say()
    say(f"  {dim}Stop with Ctrl-C.{plain}")
