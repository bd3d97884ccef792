"""A program's end, and signals on the way to it, as if ``zorse run`` were not there."""

import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.launch.conftest import RUN_SECONDS, Run, said, surroundings, words
from tests.running import Running

WAYS = ("own", "running")

TELLS = """
import os
import signal
import sys

def tell(number, frame):
    os.write(1, f"got {signal.Signals(number).name}".encode())
    os._exit(3)

for name in sys.argv[1:]:
    signal.signal(getattr(signal, name), tell)
print("ready", flush=True)
while True:
    signal.pause()
"""

COUNTS = """
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
print("ready", flush=True)
first = signal.sigtimedwait([signal.SIGINT], 30)
second = signal.sigtimedwait([signal.SIGINT], 0.5)
print("got", first is not None, second is not None, flush=True)
"""


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, data: str) -> list[str]:
    """With a server of the command's own, and with the one that runs."""
    return ["--own"] if request.param == "own" else ["--data", data]


@contextmanager
def started(tmp_path: Path, *given: str) -> Iterator[subprocess.Popen[str]]:
    """A program that has said that it is ready."""
    with subprocess.Popen(
        words(*given), cwd=tmp_path, env=surroundings(), stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def test_the_status_is_the_program_s(run: Run, way: list[str]) -> None:
    for status in (0, 1, 7, 255):
        assert run(*way, "--", "sh", "-c", f"exit {status}").returncode == status


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL, signal.SIGABRT])
def test_so_is_the_signal_that_ended_it(run: Run, way: list[str], number: signal.Signals) -> None:
    assert run(*way, "--", "sh", "-c", f"kill -{int(number)} $$").returncode == -number


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGUSR1"])
def test_signals_reach_the_program(tmp_path: Path, way: list[str], name: str) -> None:
    with started(tmp_path, *way, "--", sys.executable, "-c", TELLS, name) as process:
        process.send_signal(getattr(signal, name))
        assert process.stdout is not None
        assert process.stdout.read() == f"got {name}"
        assert process.wait(RUN_SECONDS) == 3


def test_a_signal_that_the_program_does_not_take_ends_both(tmp_path: Path, way: list[str]) -> None:
    with started(tmp_path, *way, "--", sys.executable, "-c", TELLS) as process:
        process.terminate()
        assert process.wait(RUN_SECONDS) == -signal.SIGTERM


@pytest.mark.skipif(sys.platform != "linux", reason="signals cannot be told apart elsewhere")
def test_ctrl_c_reaches_the_program_once(tmp_path: Path, way: list[str]) -> None:
    pid, terminal = pty.fork()
    if pid == 0:
        try:
            command = words(*way, "--", sys.executable, "-c", COUNTS)
            os.execve(command[0], command, surroundings())
        finally:
            os._exit(99)
    with open(terminal, "r+b", buffering=0) as typed:
        shown = b""
        while b"ready" not in shown:
            shown += typed.read(1_000)
        typed.write(b"\x03")
        while b"got" not in shown or not shown.endswith(b"\n"):
            shown += typed.read(1_000)
        ended = os.waitpid(pid, 0)[1]
    assert b"got True False" in shown
    assert os.waitstatus_to_exitcode(ended) == 0


def test_with_a_running_server_nothing_stands_between(tmp_path: Path, data: str) -> None:
    program = "import os; print('ready', flush=True); print(os.getpid(), os.getppid())"
    with started(tmp_path, "--data", data, "--", sys.executable, "-c", program) as process:
        assert process.stdout is not None
        assert process.stdout.read() == f"{process.pid} {os.getpid()}\n"


def test_what_python_ignores_the_program_does_not(run: Run, way: list[str]) -> None:
    """A program that writes to a closed pipe ends by that, as it would in a shell."""
    program = (
        "import json, signal; print(json.dumps([signal.getsignal(n).name for n in"
        " (signal.SIGHUP, signal.SIGTERM, signal.SIGCHLD)]"
        " + [sorted(signal.pthread_sigmask(signal.SIG_BLOCK, ()))]))"
    )
    ran = run(*way, "--", sys.executable, "-c", program)
    # Under nohup the program ignores it too, as it would without us.
    hangup = signal.getsignal(signal.SIGHUP)
    assert isinstance(hangup, signal.Handlers)
    assert said(ran) == [hangup.name, "SIG_DFL", "SIG_DFL", []]
    assert run(*way, "--", "sh", "-c", "kill -PIPE $$; exit 5").returncode == -signal.SIGPIPE


def test_what_is_typed_and_shown_goes_through(tmp_path: Path, way: list[str]) -> None:
    ran = subprocess.run(
        words(*way, "--", "sh", "-c", "cat; echo wrong >&2"),
        cwd=tmp_path,
        env=surroundings(),
        input=b"\x00\xff as it is",
        capture_output=True,
        timeout=RUN_SECONDS,
        check=True,
    )
    assert ran.stdout == b"\x00\xff as it is"
    assert ran.stderr == b"wrong\n"


def test_a_server_of_its_own_leaves_nothing_behind(run: Run, tmp_path: Path) -> None:
    passing = tmp_path / "passing"
    passing.mkdir()
    home = tmp_path / "home"
    home.mkdir()
    program = """
import json
import os
from pathlib import Path

import stripe

stripe.Customer.create(email="ada@example.com")
there = [Path(os.environ["ZORSE_CA_FILE"]).is_file(), os.environ["ZORSE_API_BASE"]]
print(json.dumps(there))
"""
    ran = run(
        "--own",
        "--",
        sys.executable,
        "-c",
        "import stripe, os; stripe.api_key = os.environ['STRIPE_API_KEY']\n" + program,
        TMPDIR=str(passing),
        HOME=str(home),
        XDG_DATA_HOME="",
    )
    there, base = said(ran)
    assert there is True
    assert list(passing.iterdir()) == []
    assert list(home.glob("**/*zorse*")) == []
    program = (
        f"import stripe; stripe.api_base = '{base}'; stripe.Balance.retrieve(api_key='sk_test_1')"
    )
    gone = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert "APIConnectionError" in gone.stderr


def test_each_has_a_server_of_its_own(run: Run) -> None:
    program = (
        "import json, stripe; stripe.api_key = 'sk_test_of_somebody'; stripe.Customer.create();"
        "print(json.dumps([len(stripe.Customer.list().data), stripe.Account.retrieve().id]))"
    )
    first, second = [said(run("--own", "--", sys.executable, "-c", program)) for _ in range(2)]
    assert first[0] == second[0] == 1
    assert first[1] != second[1]


def test_a_server_of_its_own_takes_any_key(run: Run, served: Running) -> None:
    """Also from programs that are not led to it, and so have their keys as they are."""
    program = """
import json
import os
import sys
import requests

url = os.environ["ZORSE_API_BASE"] + "/v1/account"
found = [requests.get(url, auth=(key, "")) for key in sys.argv[1:]]
print(json.dumps([answer.json().get("id", answer.status_code) for answer in found]))
"""
    keys = ["sk_test_of_somebody", served.secret_key, "pk_test_of_somebody", "no_key"]
    ran = run("--own", "--", sys.executable, "-c", program, *keys)
    first, second, third, fourth = said(ran)
    assert first == second
    assert first.startswith("acct_")
    assert [third, fourth] == [401, 401]
