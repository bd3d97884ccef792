"""The official Node SDK, installed by npm into a folder that is kept from run to run."""

import fcntl
import os
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import pytest

from tests import needs
from tests.running import Running

HERE = Path(__file__).parent / "node"
FOLDER = Path(__file__).parent.parent.parent / ".cache" / "compat-node"
INSTALL_SECONDS = 180
INSTALL_FLAGS = (
    "--no-package-lock",  # It would record where the packages were downloaded from.
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--fetch-retries=1",
    "--fetch-retry-mintimeout=1000",
)
RUN_SECONDS = 60


def installed() -> Path:
    """The folder with the SDK in it; one process at a time installs it."""
    needs.program("node", why="the Node SDK cannot be tried")
    npm = shutil.which("npm")
    if npm is None:
        unavailable("npm is not installed; the Node SDK cannot be installed")
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = (HERE / "package.json").read_text()
    done = FOLDER / "installed.json"
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if done.exists() and done.read_text() == wanted:
            return FOLDER
        shutil.rmtree(FOLDER / "node_modules", ignore_errors=True)
        (FOLDER / "package.json").write_text(wanted)
        ran = subprocess.run(
            [npm, "install", *INSTALL_FLAGS],
            cwd=FOLDER,
            capture_output=True,
            text=True,
            check=False,
            timeout=INSTALL_SECONDS,
        )
        if ran.returncode != 0:
            unavailable(f"npm could not install the Node SDK: {' '.join(ran.stderr.split())[:300]}")
        done.write_text(wanted)
    return FOLDER


def unavailable(reason: str) -> NoReturn:
    """A machine without npm, or off the network, may skip these tests unless it must run them."""
    if "node" in os.environ.get("ZORSE_TEST_REQUIRE", "").split(","):
        pytest.fail(reason)
    pytest.skip(reason)


def run(
    served: Running, folder: Path, *arguments: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run Node in a folder that has the SDK in it, trusting the server's authority."""
    return subprocess.run(
        [needs.program("node", why="the Node SDK cannot be tried"), *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=RUN_SECONDS,
        env={**os.environ, "NODE_EXTRA_CA_CERTS": served.ca_file or "", **variables},
    )
