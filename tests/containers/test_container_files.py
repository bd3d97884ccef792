"""The Dockerfile, the compose file and the action: what they name is there, and does as they say.

No container is built here; the steps are held against the commands and variables that exist.
"""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import tomllib
import urllib.request
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import click
import pytest
import yaml  # type: ignore[import-untyped]  # It comes without annotations.
from packaging.specifiers import SpecifierSet

from zorse.cli.commands import app
from zorse.cli.mock import HTTP_PORT, HTTPS_PORT
from zorse.settings import DEFAULT_PORT

ROOT = Path(__file__).parent.parent.parent
CONTINUED = re.compile(r"\\\n\s*")


def command(name: str) -> click.Command:
    found = app.get_command(click.Context(app), name)
    assert found is not None
    return found


def variables() -> set[str]:
    """Those that commands take their flags from."""
    found = set()
    for name in app.list_commands(click.Context(app)):
        for parameter in command(name).params:
            said = parameter.envvar or []
            found |= {said} if isinstance(said, str) else set(said)
    return found


@pytest.fixture(scope="module")
def steps() -> list[tuple[str, str]]:
    """The instructions of the Dockerfile and what they are given."""
    text = CONTINUED.sub("", (ROOT / "Dockerfile").read_text())
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(word, rest) for word, _, rest in (line.partition(" ") for line in lines)]


def said(steps: list[tuple[str, str]], word: str) -> list[str]:
    return [rest for name, rest in steps if name == word]


# The image ----------------------------------------------------------------------------------------


def test_what_is_copied_is_there_and_not_left_out(steps: list[tuple[str, str]]) -> None:
    let_in = [
        line[1:]
        for line in (ROOT / ".dockerignore").read_text().splitlines()
        if line.startswith("!")
    ]
    copied = [rest.split()[:-1] for rest in said(steps, "COPY") if not rest.startswith("--from")]
    names = {name for group in copied for name in group}
    assert names == set(let_in)
    assert all((ROOT / name).exists() for name in names)


def test_all_that_building_needs_is_copied() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    named = {project["project"]["readme"], *project["project"]["license-files"]}
    named |= set(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"])
    let_in = (ROOT / ".dockerignore").read_text()
    assert all(f"!{name.split('/')[0]}\n" in let_in for name in named)


def test_the_image_is_of_a_python_that_will_do(steps: list[tuple[str, str]]) -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    for image in said(steps, "FROM"):
        found = re.match(r"python:(\d+\.\d+)-slim", image)
        assert found is not None
        assert SpecifierSet(wanted).contains(found[1])


@pytest.mark.parametrize(
    "name", ["Dockerfile", "compose.yaml", "action.yml", "tools/action/install.sh"]
)
def test_their_lines_are_short(name: str) -> None:
    assert max(map(len, (ROOT / name).read_text().splitlines())) <= 100


def test_it_runs_as_nobody_of_importance(steps: list[tuple[str, str]]) -> None:
    assert said(steps, "USER") == ["zorse"]
    names = [name for name, _ in steps]
    assert names.index("USER") > max(place for place, name in enumerate(names) if name == "RUN")


def test_its_commands_and_ports_are_those_of_zorse(steps: list[tuple[str, str]]) -> None:
    assert json.loads(said(steps, "ENTRYPOINT")[0]) == ["zorse"]
    assert json.loads(said(steps, "CMD")[0]) == ["serve"]
    check = said(steps, "HEALTHCHECK")[0].partition("CMD ")[2]
    assert json.loads(check) == ["zorse", "health"]
    assert "health" in app.list_commands(click.Context(app))
    ports = {DEFAULT_PORT, HTTP_PORT, HTTPS_PORT}
    assert said(steps, "EXPOSE") == [" ".join(str(port) for port in sorted(ports))]


def test_its_variables_are_those_of_flags(steps: list[tuple[str, str]]) -> None:
    [given] = said(steps, "ENV")
    values = dict(pair.split("=", 1) for pair in shlex.split(given))
    assert set(values) - {"PATH"} <= variables()
    assert values["ZORSE_DATA"] == values["ZORSE_MOCK_DATA"] == said(steps, "VOLUME")[0]


# The compose file ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def compose() -> Any:
    return yaml.safe_load((ROOT / "compose.yaml").read_text())


def test_compose_gives_variables_that_exist(compose: Any) -> None:
    # The password is libpq's, which takes any; in an address it would have to be encoded.
    assert set(compose["services"]["zorse"]["environment"]) - {"PGPASSWORD"} <= variables()


def test_compose_waits_for_a_database_that_it_can_reach(compose: Any) -> None:
    server, database = compose["services"]["zorse"], compose["services"]["database"]
    assert server["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert "pg_isready" in database["healthcheck"]["test"]
    given = database["environment"]
    address = server["environment"]["ZORSE_DATABASE_URL"]
    assert address == f"postgresql://{given['POSTGRES_USER']}@database:5432/{given['POSTGRES_DB']}"
    assert server["environment"]["PGPASSWORD"] == given["POSTGRES_PASSWORD"]


def test_compose_keeps_what_is_to_be_kept_and_shows_itself_to_this_machine_alone(
    compose: Any,
) -> None:
    used = {
        volume.partition(":")[0]
        for service in compose["services"].values()
        for volume in service["volumes"]
    }
    assert used == set(compose["volumes"])
    assert compose["services"]["zorse"]["ports"] == [f"127.0.0.1:{DEFAULT_PORT}:{DEFAULT_PORT}"]
    assert "ports" not in compose["services"]["database"]


# The action ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def action() -> Any:
    return yaml.safe_load((ROOT / "action.yml").read_text())


def test_the_actions_steps_are_there(action: Any) -> None:
    for step in action["runs"]["steps"]:
        script = ROOT / shlex.split(step["run"])[1].removeprefix("$SOURCE/")
        text = script.read_text()
        assert script.stat().st_mode & 0o111
        read = set(re.findall(r"\$(?:\{)?([A-Z]+)\b", text)) - {"GITHUB"}
        assert read <= set(step["env"])


class Job:
    """What a job has when the action starts: a folder with zorse in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.output = folder / "output"
        # The one that is installed here stands for the one that the first step installs.
        (folder / "venv").symlink_to(Path(sys.executable).parent.parent)

    def start(self, name: str, flags: str) -> subprocess.CompletedProcess[str]:
        others = {k: v for k, v in os.environ.items() if not k.startswith("ZORSE_")}
        given = {"FOLDER": str(self.folder), "GITHUB_OUTPUT": str(self.output)}
        return subprocess.run(
            ["bash", str(ROOT / "tools" / "action" / "start.sh")],
            env={**others, **given, "COMMAND": name, "FLAGS": flags},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def outputs(self) -> dict[str, str]:
        return dict(line.split("=", 1) for line in self.output.read_text().splitlines())

    def end(self) -> None:
        if (self.folder / "pid").exists():
            os.kill(int((self.folder / "pid").read_text()), signal.SIGTERM)


@pytest.fixture
def job(tmp_path: Path) -> Iterator[Job]:
    found = Job(tmp_path)
    yield found
    found.end()


@pytest.mark.parametrize(
    ("name", "flags"),
    [
        ("mock", "--http-port 0 --https-port 0 --strict --seed 7"),
        ("serve", "--port 0 --insecure-http"),
    ],
)
def test_the_action_starts_a_server_and_says_where(
    job: Job, action: Any, name: str, flags: str
) -> None:
    started = job.start(name, flags)
    assert started.returncode == 0, started.stdout + started.stderr
    found = job.outputs()
    assert set(found) == set(action["outputs"])
    request = urllib.request.Request(
        f"{found['api-base']}/v1/customers",
        headers={"Authorization": f"Bearer {found['secret-key']}"},
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        assert json.load(answer)["data"] == []


def test_an_action_that_cannot_start_says_why(job: Job) -> None:
    started = job.start("serve", "--prt 0")
    assert started.returncode == 1
    assert "::error::zorse did not start: zorse: No such option '--prt'." in started.stdout
    (job.folder / "pid").unlink()


def test_an_action_starts_nothing_else(job: Job) -> None:
    started = job.start("keys", "")
    assert started.returncode == 1
    assert "::error::command is mock or serve, not keys." in started.stdout


def test_an_old_python_is_refused_before_anything_is_installed(tmp_path: Path) -> None:
    old = tmp_path / "python"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    done = subprocess.run(
        ["bash", str(ROOT / "tools" / "action" / "install.sh")],
        env={**os.environ, "PYTHON": str(old), "FOLDER": str(tmp_path), "SOURCE": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 1
    assert "zorse needs Python 3.11 or newer" in done.stdout
    assert not any(fnmatch(path.name, "venv*") for path in tmp_path.iterdir())
