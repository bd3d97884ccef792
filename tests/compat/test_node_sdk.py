"""The official Node SDK, unchanged, against a running server."""

import os
import subprocess
from pathlib import Path

import pytest

from tests import needs
from tests.running import Running

HERE = Path(__file__).parent / "node"
ROOT = Path(__file__).parent.parent.parent
INSTALL_SECONDS = 180
TEST_SECONDS = 90


def installed() -> Path:
    """A folder with the SDK in it, kept from run to run."""
    npm = needs.program("npm", "node", why="the Node SDK cannot be installed")
    folder = ROOT / ".cache" / "compat-node"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = (HERE / "package.json").read_text()
    kept = folder / "package.json"
    if not kept.exists() or kept.read_text() != wanted or not (folder / "node_modules").exists():
        kept.write_text(wanted)
        subprocess.run(
            [npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"],
            cwd=folder,
            check=True,
            timeout=INSTALL_SECONDS,
        )
    return folder


@pytest.mark.timeout(INSTALL_SECONDS + TEST_SECONDS)
def test_the_node_sdk_works_unchanged(served: Running) -> None:
    node = needs.program("node", why="the Node SDK cannot be tried")
    folder = installed()
    (folder / "sdk.test.mjs").write_text((HERE / "sdk.test.mjs").read_text())
    ran = subprocess.run(
        [node, "--test", "sdk.test.mjs"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=TEST_SECONDS,
        check=False,
        env={
            **os.environ,
            "NODE_EXTRA_CA_CERTS": served.ca_file or "",
            "ZORSE_KEY": served.secret_key,
            "ZORSE_PUBLISHABLE_KEY": served.publishable_key,
            "ZORSE_HOST": "localhost",
            "ZORSE_PORT": str(served.port),
        },
    )
    assert ran.returncode == 0, ran.stdout[-8_000:] + ran.stderr[-2_000:]
