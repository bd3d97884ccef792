"""A server as a user starts it: a process of its own, reached over the network."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

START_SECONDS = 20
STOP_SECONDS = 15


@dataclass(frozen=True)
class Running:
    """What the first screen says of a server, and its process."""

    api_base: str
    account: str
    publishable_key: str
    secret_key: str
    ca_file: str | None
    process: subprocess.Popen[str]
    sign_in_link: str | None = None

    @property
    def port(self) -> int:
        return int(self.api_base.rpartition(":")[2])


@contextmanager
def running(data: Path, *flags: str) -> Iterator[Running]:
    """Start ``zorse serve --json`` on a free port, and stop it in the end."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ZORSE_")}
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "zorse",
            "serve",
            "--json",
            "--port",
            "0",
            "--data",
            str(data),
            *flags,
        ],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, f"the server did not start: {process.wait(START_SECONDS)}"
        yield Running(**json.loads(line), process=process)
    finally:
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
