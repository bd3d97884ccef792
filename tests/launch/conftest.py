"""Programs as users write them, started by ``zorse run``, and the servers that they talk to."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.running import Running, running

RUN_SECONDS = 60
SET_BY_SOMEBODY = (
    "ZORSE_",
    "STRIPE_",
    "PYTHON",
    "NODE_",
    "RUBYOPT",
    "PHP_",
    "NO_PROXY",
    "no_proxy",
)

Ran = subprocess.CompletedProcess[str]
Run = Callable[..., Ran]


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """The server that runs, with one account."""
    with running(tmp_path_factory.mktemp("data")) as server:
        yield server


@pytest.fixture(scope="session")
def plain_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The folder of a server without TLS."""
    folder = tmp_path_factory.mktemp("plain")
    with running(folder, "--insecure-http"):
        yield str(folder)


@pytest.fixture
def data(served: Running) -> str:
    """The folder of the server that runs."""
    assert served.ca_file is not None
    return str(Path(served.ca_file).parent.parent)


def words(*given: str) -> list[str]:
    return [sys.executable, "-m", "zorse", "run", *given]


def surroundings(**more: str) -> dict[str, str]:
    """An environment in which nothing is set that has to do with the matter."""
    found = {k: v for k, v in os.environ.items() if not k.startswith(SET_BY_SOMEBODY)}
    return {**found, **more}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs ``zorse run`` with these words in a folder of its own."""

    def run(*given: str, **variables: str) -> Ran:
        return subprocess.run(
            words(*given),
            cwd=tmp_path,
            env=surroundings(**variables),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=RUN_SECONDS,
        )

    return run


def said(ran: Ran) -> Any:
    """What a program printed, as JSON on its last line."""
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout.splitlines()[-1])
