"""The first screen: what one needs to know to make the first request.

For people it is a text in which nothing is wrapped, so that all of it can be pasted as it stands;
for scripts it is one line of JSON, whose names are as good as an interface.
"""

import json
import shlex
from typing import TYPE_CHECKING

from zorse.cli import terminal

if TYPE_CHECKING:
    from zorse.server import FirstScreen


def as_json(screen: "FirstScreen") -> str:
    """The first screen for scripts."""
    return json.dumps(
        {
            "api_base": screen.api_base,
            "account": screen.account,
            "publishable_key": screen.publishable_key,
            "secret_key": screen.secret_key,
            "ca_file": None if screen.ca_file is None else str(screen.ca_file),
            "sign_in_link": screen.sign_in_link,
        }
    )


def as_text(screen: "FirstScreen") -> str:
    """The first screen for people."""
    coloured = terminal.has_colours()
    bold, dim, plain = ("\033[1m", "\033[2m", "\033[0m") if coloured else ("", "", "")
    lines = [
        "",
        f"  {bold}zorse is ready{plain} at {bold}{screen.api_base}{plain}",
        "",
        f"  Account          {screen.account}",
        f"  Publishable key  {screen.publishable_key}",
        f"  Secret key       {screen.secret_key}",
    ]
    if screen.live_secret_key is not None:
        lines += [
            "",
            f"  {dim}Live keys; the secret one is shown this once:{plain}",
            f"  Publishable key  {screen.live_publishable_key}",
            f"  Secret key       {screen.live_secret_key}",
        ]
    trust = ""
    if screen.ca_file is not None:
        file = shlex.quote(str(screen.ca_file))
        trust = f" --cacert {file}"
        lines += [
            "",
            f"  {dim}The certificate authority lies in {screen.ca_file}. To trust it:{plain}",
            f"  export SSL_CERT_FILE={file} NODE_EXTRA_CA_CERTS={file}",
            f"  {dim}stripe-python brings its own authorities: set stripe.ca_bundle_path.{plain}",
        ]
    lines += ["", f"  {dim}The Dashboard:{plain}"]
    if screen.sign_in_link is not None:
        lines.append(f"  {screen.sign_in_link}")
    else:
        lines.append(f"  {screen.api_base}")
    if screen.owner_password is not None:
        lines += [
            f"  {dim}Later sign in as{plain} owner@localhost {dim}with the password{plain} "
            f"{screen.owner_password}"
        ]
    lines += [
        "",
        f"  {dim}Make your first customer:{plain}",
        f"  curl{trust} {screen.api_base}/v1/customers -u {screen.secret_key}: "
        "-d name=Ada -d email=ada@example.com",
        "",
        f"  {dim}Stop with Ctrl-C.{plain}",
    ]
    return "\n".join(lines)
