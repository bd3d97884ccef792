"""SDKs of many eras, each installed once in a place of its own under ``.cache``."""

import fcntl
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, NoReturn

import pytest

from tests import needs
from tests.compat.node_package import INSTALL_FLAGS

HERE: Final = Path(__file__).parent
CACHE: Final = Path(__file__).parent.parent.parent.parent / ".cache" / "eras"
INSTALL_SECONDS: Final = 240

PYTHON: Final = {
    "5.5.0": "2022-11-15",  # This one pins nothing; the caller does.
    "7.14.0": "2023-10-16",
    "8.11.0": "2023-10-16",
    "10.12.0": "2024-06-20",
    "11.6.0": "2025-02-24.acacia",
    "12.5.1": "2025-08-27.basil",
    "13.2.0": "2025-10-29.clover",
    "14.4.1": "2026-02-25.clover",
    "15.6.1": "2026-08-26.dahlia",
    "16.0.0": "2026-09-30.endive",
}
"""Releases of the Python SDK, and the version of the API that each is pinned to."""

NODE: Final = {
    "12.18.0": "2022-11-15",
    "14.25.0": "2023-10-16",
    "16.12.0": "2024-06-20",
    "17.7.0": "2025-02-24.acacia",
    "18.5.0": "2025-08-27.basil",
    "20.4.1": "2026-02-25.clover",
    "22.6.2": "2026-08-26.dahlia",
    "23.1.0": "2026-10-28.endive",
}


def python_sdk(release: str) -> Path:
    """A folder that has this release of the Python SDK in it and nothing else."""
    folder = CACHE / f"python-{release}"
    with _locked():
        if not (folder / "stripe").exists():
            part = folder.with_suffix(".part")
            shutil.rmtree(part, ignore_errors=True)
            # What it needs besides (requests, typing_extensions) is there already.
            command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
            command += ["--no-compile", "--disable-pip-version-check", "--target", str(part)]
            _run([*command, f"stripe=={release}"], "the older Python SDKs")
            part.rename(folder)
    return folder


def node_sdks() -> Path:
    """A folder in which ``require("stripe-12")`` and its like work."""
    needs.program("node", why="the older Node SDKs cannot be tried")
    npm = shutil.which("npm")
    if npm is None:
        unavailable("npm is not installed; the older Node SDKs cannot be installed")
    wanted = json.dumps(
        {
            "private": True,
            "dependencies": {
                f"stripe-{release.partition('.')[0]}": f"npm:stripe@{release}" for release in NODE
            },
        }
    )
    folder, done = CACHE / "node", CACHE / "node" / "installed.json"
    with _locked():
        folder.mkdir(parents=True, exist_ok=True)
        if not done.exists() or done.read_text() != wanted:
            (folder / "package.json").write_text(wanted)
            _run([npm, "install", *INSTALL_FLAGS], "the older Node SDKs", folder)
            done.write_text(wanted)
    return folder


class _locked:  # noqa: N801
    """One process at a time installs."""

    def __enter__(self) -> None:
        CACHE.mkdir(parents=True, exist_ok=True)
        self._file = (CACHE / "lock").open("w")
        fcntl.flock(self._file, fcntl.LOCK_EX)

    def __exit__(self, *_: object) -> None:
        self._file.close()


def _run(command: list[str], what: str, folder: Path = HERE) -> None:
    try:
        ran = subprocess.run(
            command,
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=INSTALL_SECONDS,
        )
    except subprocess.TimeoutExpired:
        unavailable(f"installing {what} took too long")
    if ran.returncode != 0:
        unavailable(f"{what} cannot be installed: {' '.join(ran.stderr.split())[:300]}")


def unavailable(reason: str) -> NoReturn:
    """A machine off the network may skip these tests unless it must run them."""
    if "eras" in os.environ.get("ZORSE_TEST_REQUIRE", "").split(","):
        pytest.fail(reason)
    pytest.skip(reason)
