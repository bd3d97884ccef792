"""What the README tells a newcomer to type works as printed.

Only three things are put in: the secret key where it says "from the first screen", the port of this
server, and a home folder in which the data lies where it lies for a newcomer.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import stripe

from tests import needs
from tests.compat.conftest import Connect
from tests.compat.node_package import INSTALL_SECONDS
from tests.compat.paying import eventually, order
from tests.running import Running

README = (Path(__file__).parent.parent.parent / "README.md").read_text()
FIRST_PAYMENT = README.partition("## Your first payment")[2].partition("\n## ")[0]
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", FIRST_PAYMENT, re.DOTALL)


def blocks(language: str) -> list[str]:
    return [text for name, text in BLOCKS if name == language]


@pytest.fixture
def home(served: Running, tmp_path: Path) -> Path:
    """A newcomer's home folder."""
    assert served.ca_file is not None
    share = tmp_path / ".local" / "share"
    share.mkdir(parents=True)
    (share / "zorse").symlink_to(Path(served.ca_file).parent.parent)
    return tmp_path


def typed(served: Running, home: Path, *lines: str) -> str:
    """What comes out of these lines, typed into a terminal after the README's first ones."""
    exports, *_ = blocks("sh")
    assert exports.count("sk_test_…") == 1
    script = "\n".join((exports.replace("sk_test_…", served.secret_key), *lines))
    ran = subprocess.run(
        ["bash", "-euc", script.replace("4400", str(served.port))],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=home,
        env={
            "HOME": str(home),
            "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
        },
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_all_samples_are_tried_here() -> None:
    assert [name for name, _ in BLOCKS] == ["sh", "sh", "sh", "python", "js"]


def test_curl(served: Running, home: Path) -> None:
    needs.program("curl", why="the README's first samples cannot be tried")
    _, pay, balance = blocks("sh")
    assert json.loads(typed(served, home, pay))["status"] == "succeeded"
    told = json.loads(typed(served, home, balance))
    assert told["object"] == "balance"
    assert any(part["amount"] > 0 for part in [*told["pending"], *told["available"]])


def test_python(served: Running, home: Path) -> None:
    (home / "pay.py").write_text(blocks("python")[0].replace("4400", str(served.port)))
    assert typed(served, home, "python pay.py") == "succeeded\n"


@pytest.mark.timeout(INSTALL_SECONDS + 60)
def test_node(served: Running, home: Path, node_sdk: Path) -> None:
    (home / "node_modules").symlink_to(node_sdk / "node_modules")
    (home / "pay.mjs").write_text(blocks("js")[0].replace("4400", str(served.port)))
    command = re.search(r"`(NODE_EXTRA_CA_CERTS=.*)`", FIRST_PAYMENT)
    assert command is not None
    assert typed(served, home, command[1]) == "succeeded\n"


def test_the_cards_to_try_next_do_as_told(connect: Connect) -> None:
    client = connect()
    cards = re.findall(r"`(pm_card_\w+)`", FIRST_PAYMENT.partition("Then try")[2])
    assert cards == [
        "pm_card_visa_chargeDeclined",
        "pm_card_createDispute",
        "pm_card_threeDSecure2Required",
    ]
    declined, disputed, authenticated = cards
    with pytest.raises(stripe.CardError) as raised:
        client.v1.payment_intents.create(order(declined))
    assert raised.value.http_status == 402
    intent = client.v1.payment_intents.create(order(disputed))
    assert eventually(lambda: client.v1.disputes.list({"payment_intent": intent.id}).data)
    params = order(authenticated, return_url="https://example.com/")
    del params["automatic_payment_methods"]
    waiting = client.v1.payment_intents.create(params)
    assert waiting.next_action is not None
    assert waiting.next_action.type == "redirect_to_url"
