"""What the README tells a newcomer to type works as printed."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import needs
from tests.compat.test_node_sdk import installed
from tests.running import Running

README = (Path(__file__).parent.parent.parent / "README.md").read_text()


def sample(language: str, containing: str) -> str:
    """The one code block of a language that has this in it."""
    blocks = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
    (found,) = [block for block in blocks if containing in block]
    return str(found)


def told(served: Running) -> dict[str, str]:
    """The variables that the README sets."""
    return {**os.environ, "ZORSE_KEY": served.secret_key, "ZORSE_CA": served.ca_file or ""}


def at(served: Running, text: str) -> str:
    """A sample, for the port of this server instead of the usual one."""
    return text.replace("4400", str(served.port))


def test_curl(served: Running) -> None:
    needs.program("curl", why="the README's first sample cannot be tried")
    script = at(served, sample("sh", "payment_method=pm_card_visa"))
    ran = subprocess.run(
        ["bash", "-euc", script], capture_output=True, text=True, check=True, env=told(served)
    )
    assert '"status": "succeeded"' in ran.stdout


def test_python(served: Running) -> None:
    script = at(served, sample("python", "StripeClient"))
    ran = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
        env=told(served),
    )
    assert ran.stdout.strip() == "succeeded", ran.stderr


@pytest.mark.timeout(240)
def test_node(served: Running) -> None:
    node = needs.program("node", why="the README's sample for Node cannot be tried")
    folder = installed()
    (folder / "readme.mjs").write_text(at(served, sample("js", "new Stripe")))
    ran = subprocess.run(
        [node, "readme.mjs"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**told(served), "NODE_EXTRA_CA_CERTS": served.ca_file or ""},
    )
    assert ran.stdout.strip() == "succeeded", ran.stderr
