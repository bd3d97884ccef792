"""The repository keeps its own rules.

Each test finds every place that breaks a rule and names it. Exceptions stand in tables with their
reason, and an exception that is not needed any more is itself against the rules.
"""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

import click
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from zorse import __version__
from zorse.cli.commands import app

ROOT = Path(__file__).parent.parent
LINE_LENGTH_MAX = 100
TEMPLATE_LINE_LENGTH_MAX = 200
FUNCTION_LINES_MAX = 70
MODULE_LINES_MAX = 800
FILE_BYTES_MAX = 2 * 1024 * 1024
FRAGMENT_LENGTH_MAX = 400
PYTHONS = ("3.11", f"{sys.version_info.major}.{sys.version_info.minor}")
CODE = (".py", ".js", ".mjs", ".html", ".css", ".sh", "Makefile", ".ci/run")
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")
PRAGMA = re.compile(r"\s*# (noqa|type: ignore).*$")
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}

# Who may read the time or draw by chance besides clock.py and ids.py, what, and why.
CLOCKS = {
    # The library is another program than the server, with the time and the chance of its own.
    "src/zorse/client/core.py": {"uuid.uuid4"},
    "src/zorse/client/form.py": {"os.urandom"},
    "src/zorse/client/trying.py": {"random"},
    "src/zorse/client/webhook.py": {"time.time"},
    "src/zorse/clock.py": {"time.time", "time.time_ns", "time.perf_counter"},
    "src/zorse/ids.py": {"time.time_ns", "secrets"},
    "src/zorse/control/passwords.py": {"secrets"},  # Salts, and passwords to begin with.
    "src/zorse/control/sample.py": {"random"},  # Seeded: the sample is the same every time.
    "src/zorse/dashboard/sessions.py": {"secrets"},  # What a cookie holds.
    "src/zorse/dashboard/settings.py": {"secrets"},  # The key of somebody's authenticator.
    "src/zorse/rails/vault.py": {"secrets"},  # Nonces, and the key that cards are sealed with.
    "src/zorse/edge/certificates.py": {
        "os.urandom"
    },  # The authority's name; nothing depends on it.
}
TIME_AND_CHANCE = {
    "time.time",
    "time.time_ns",
    "time.perf_counter",
    "time.monotonic",
    "time.localtime",
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.datetime.today",
    "datetime.date.today",
    "os.urandom",
    "os.getrandom",
    "uuid.uuid1",
    "uuid.uuid4",
    "random",
    "secrets",
}
TIME_IN_SQL = re.compile(
    r"\b(current_timestamp|current_date|clock_timestamp\(|now\(\)|random\(\)|gen_random_uuid\()",
    re.IGNORECASE,
)

# Where money is worked out, and what there is no money although it is no whole number.
MONEY_ROOMS = (
    "src/zorse/money.py",
    "src/zorse/ledger/",
    "src/zorse/products/",
    "src/zorse/rails/",
    "src/zorse/operations/",
)
NOT_MONEY = {
    ("src/zorse/money.py", "percent / unit"),  # A percentage, as an exact decimal.
    # The exchange rate is a JSON number on the wire; the amount beside it was converted exactly.
    (
        "src/zorse/products/balance/balance_transactions.py",
        "float(money.exchange_rate(currency, into))",
    ),
}

# The program that runs the other project of the benchmarks does so in that project's environment.
IMPORTED_ELSEWHERE = {
    # For programs that have it; said so where it is missing.
    ("src/zorse/client/over_httpx.py", "httpx"),
    ("src/zorse/client/trust.py", "certifi"),
    ("src/zorse/client/trying.py", "anyio"),
    ("src/zorse/testing/exchange.py", "trio"),
    ("src/zorse/testing/over_httpx.py", "httpx"),
    ("src/zorse/testing/plugin.py", "pytest"),
    ("benchmarks/neighbour.py", "localstripe"),
}

LEDGER_ROOMS = ("src/zorse/ledger/", "src/zorse/store/")
LEDGER_WRITING = re.compile(r"add_entries|into ledger_entries", re.IGNORECASE)
LEDGER_UNDOING = re.compile(r"(update|delete\s+from)\s+ledger_entries", re.IGNORECASE)

# Tests of what goes on between processes or threads, where no fake clock reaches.
REAL_TIME = ("tests/edge/", "tests/compat/", "tests/testing/", "tests/store/test_postgres.py")

GENERATED = (
    "src/zorse/__init__.pyi",
    "src/zorse/client/table.py",
    "src/zorse/contract/data/",
    "src/zorse/types/",
)
"""What tools write and tests compare; a person reads the tool."""

# In pieces, so that this file is not found by its own search.
NOT_OURS = {
    "a package registry": r"py" r"pi\.org|python" r"hosted|npm" r"js\.(org|com)|deb\.deb" r"ian",
    "a path of one machine": r"(^|[^A-Za-z0-9_.~-])/(wo" r"rk|fa" r"rm|ro" r"ot|ho" r"me)/",
    "a folder beside the repository": r"\.\./sha" r"red",
    "what looks like a live key": r"[sr]k_li" r"ve_[A-Za-z0-9]{20,}",
    "how it was written": r"(?i)co-auth"
    r"ored-by|language mod"
    r"el|\bA"
    r"I[- ](generated|written)",
    "a private key": r"-----BEGIN [A-Z ]*PRIV" r"ATE KEY",
}
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b(?!.*#\d+)")


@cache
def tracked() -> list[Path]:
    """Every file that git knows or would know."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\0")
    return sorted({ROOT / name for name in listed if name and (ROOT / name).is_file()})


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def python_files(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """The name and the tree of every module, or of those in these folders."""
    for path in tracked():
        name = name_of(path)
        if path.suffix == ".py" and name.startswith(folders or ("",)):
            yield name, parsed(path)


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


@cache
def texts() -> list[tuple[str, str]]:
    """Every text file that people write, with its name."""
    found = []
    for path in tracked():
        name = name_of(path)
        if name.startswith(GENERATED):
            continue
        try:
            found.append((name, path.read_text()))
        except UnicodeDecodeError:
            continue
    return found


def places(breaks: Callable[[str], object], *endings: str) -> list[str]:
    """Every line, as file and number, for which the rule is broken."""
    return [
        f"{name}:{number}"
        for name, text in texts()
        if name.endswith(endings or ("",))
        for number, line in enumerate(text.splitlines(), 1)
        if breaks(line)
    ]


# Size and shape -------------------------------------------------------------------------------


def test_lines_are_short() -> None:
    code = [ending for ending in CODE if ending != ".html"]
    assert not places(lambda line: len(PRAGMA.sub("", line)) > LINE_LENGTH_MAX, *code)
    # A line break in a template is a space on the page, so tags may stay together.
    assert not places(lambda line: len(line) > TEMPLATE_LINE_LENGTH_MAX, ".html")


def test_modules_are_short() -> None:
    long = {
        name: len(text.splitlines())
        for name, text in texts()
        if name.endswith(CODE) and len(text.splitlines()) > MODULE_LINES_MAX
    }
    assert not long


def test_functions_are_short() -> None:
    long = []
    for name, tree in python_files():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno is not None
                length = node.end_lineno - node.lineno + 1
                if length > FUNCTION_LINES_MAX:
                    long.append(f"{name}: {node.name} has {length} lines")
    assert not long


def test_files_are_small() -> None:
    assert not [name_of(path) for path in tracked() if path.stat().st_size > FILE_BYTES_MAX]


def test_lines_end_where_their_words_end() -> None:
    assert not places(lambda line: line != line.rstrip() or "\r" in line)
    assert not [name for name, text in texts() if text and not text.endswith("\n")]


def test_what_can_be_run_says_by_what() -> None:
    odd = []
    for path in tracked():
        script = path.read_bytes().startswith(b"#!")
        if script != bool(path.stat().st_mode & 0o100):
            odd.append(name_of(path))
    assert not odd


# Words ----------------------------------------------------------------------------------------


def test_modules_say_what_they_are() -> None:
    silent = [
        name
        for name, tree in python_files()
        if tree.body and not (ast.get_docstring(tree) or "").strip()
    ]
    assert not silent


def test_names_say_one_thing() -> None:
    vague = [
        name
        for name, _ in python_files()
        if BANNED_NAMES & {part.removesuffix(".py").strip("_") for part in name.split("/")}
    ]
    assert not vague


def test_unfinished_work_names_its_issue() -> None:
    assert not places(UNFINISHED.search)


@pytest.mark.parametrize("what", sorted(NOT_OURS))
def test_the_repository_speaks_of_the_product_alone(what: str) -> None:
    assert not places(re.compile(NOT_OURS[what]).search), f"names {what}"


def test_the_product_knows_no_folder_of_the_system() -> None:
    temporary = re.compile(r"[\"'](/tm" r"p|/va" r"r|/us" r"r|/op" r"t)\b")
    found = [place for place in places(temporary.search) if place.startswith("src/")]
    assert not found


def test_silenced_types_have_a_code() -> None:
    found = places(re.compile(r"#\s*(type:\s*ignore(?!\[)|noqa(?!: [A-Z]))").search, ".py")
    assert [place for place in found if not place.startswith("tests/test_tidy.py")] == []


# Rooms ----------------------------------------------------------------------------------------


def imported_names(tree: ast.Module) -> dict[str, str]:
    """What each name that a module imports stands for, in full."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                names[alias.asname or first] = alias.name if alias.asname else first
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return names


def used(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every name and attribute that a module uses, in full, with its line."""
    names = imported_names(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute | ast.Name):
            continue
        first, dot, rest = ast.unparse(node).partition(".")
        if first in names:
            yield node.lineno, f"{names[first]}{dot}{rest}"


def reads_time_or_chance(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for line, name in used(tree):
        whole = {name, name.partition(".")[0]} & TIME_AND_CHANCE
        if whole:
            yield line, whole.pop()


@pytest.mark.parametrize(
    "text",
    [
        "import time\ntime.time()",
        "import time as t\nlater = t.time_ns",
        "from time import time\ntime()",
        "from datetime import datetime as dt\ndt.now()",
        "import datetime\ndatetime.datetime.now()",
        "import secrets\nsecrets.token_hex()",
        "from random import choice\nchoice('ab')",
        "from os import urandom\nurandom(3)",
        "import uuid\nuuid.uuid4()",
    ],
)
def test_reading_the_time_is_seen_in_every_guise(text: str) -> None:
    assert list(reads_time_or_chance(ast.parse(text)))


def test_only_the_clock_and_the_ids_know_time_and_chance() -> None:
    found = [
        f"{name}:{line} uses {what}"
        for name, tree in python_files("src/")
        for line, what in reads_time_or_chance(tree)
        if what not in CLOCKS.get(name, set())
    ]
    assert not found
    needed = {
        (name, what)
        for name, tree in python_files(*CLOCKS)
        for _, what in reads_time_or_chance(tree)
    }
    assert needed == {(name, what) for name, whats in CLOCKS.items() for what in whats}


def test_no_database_is_asked_for_the_time() -> None:
    found = [
        f"{name}:{node.lineno}"
        for name, tree in python_files("src/zorse/store/")
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and TIME_IN_SQL.search(node.value)
    ]
    assert not found


def test_money_is_counted_in_whole_numbers() -> None:
    inexact = set()
    for name, tree in python_files(*MONEY_ROOMS):
        for node in ast.walk(tree):
            divides = isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div)
            floats = isinstance(node, ast.Constant) and isinstance(node.value, float)
            converts = isinstance(node, ast.Call) and ast.unparse(node.func) in {"float", "round"}
            if divides or floats or converts:
                inexact.add((name, ast.unparse(node)))
    assert inexact == NOT_MONEY


def test_only_the_ledger_writes_the_ledger() -> None:
    assert not [
        name
        for name, text in texts()
        if name.startswith("src/zorse/")
        and not name.startswith(LEDGER_ROOMS)
        and LEDGER_WRITING.search(text)
    ]


def test_what_is_in_the_ledger_stays() -> None:
    assert any("ledger_entries" in text for name, text in texts() if name.startswith("src/"))
    assert not [
        name for name, text in texts() if name.startswith("src/") and LEDGER_UNDOING.search(text)
    ]


# Tests ----------------------------------------------------------------------------------------


def silent_marks(tree: ast.Module) -> Iterator[int]:
    """The lines on which a test is left out, or expected to fail, without a word why."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in called:
            if ast.unparse(node) in {"pytest.mark.skip", "pytest.mark.xfail"}:
                yield node.lineno
        elif isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if not re.fullmatch(r"pytest\.(mark\.)?(skip|skipif|xfail|importorskip)", name):
                continue
            # Only a plain skip takes its reason by place; for the others that is the condition.
            by_place = node.args[:1] if name in {"pytest.skip", "pytest.xfail"} else []
            reasons = by_place + [word.value for word in node.keywords if word.arg == "reason"]
            if not any(ast.unparse(reason).strip("'\"") for reason in reasons):
                yield node.lineno


@pytest.mark.parametrize(
    "text",
    [
        "@pytest.mark.skip\ndef test(): ...",
        "@pytest.mark.xfail()\ndef test(): ...",
        "@pytest.mark.skipif(sys.platform)\ndef test(): ...",
        "pytest.skip()",
        "pytest.skip('')",
    ],
)
def test_a_silent_skip_is_seen(text: str) -> None:
    assert list(silent_marks(ast.parse(text)))


def test_what_is_skipped_or_expected_to_fail_has_a_reason() -> None:
    assert not [
        f"{name}:{line}" for name, tree in python_files("tests/") for line in silent_marks(tree)
    ]


def test_nothing_sleeps_where_time_can_be_made_to_pass() -> None:
    found = []
    for name, tree in python_files("tests/"):
        if name.startswith(REAL_TIME):
            continue
        for node in ast.walk(tree):
            # A sleep of nothing only lets others have their turn.
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("sleep"):
                found += [f"{name}:{node.lineno}"] if ast.unparse(node.args[0]) != "0" else []
    assert not found


# Documents and packaging ----------------------------------------------------------------------


def test_the_targets_in_the_documents_exist() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):(?!=)", makefile, re.MULTILINE))
    named: set[str] = set()
    for name in DOCUMENTS:
        for typed in re.findall(r"(?:^|`)make ((?:[a-z-]+ ?)+)", (ROOT / name).read_text(), re.M):
            named |= set(typed.split())
    assert {"serve", "test", "check"} <= named
    assert named <= targets
    phony = re.findall(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert targets <= set(phony[0].split()), "a folder of that name would hide the target"


def test_each_flag_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    for name in app.list_commands(click.Context(app)):
        command = app.get_command(click.Context(app), name)
        assert command is not None
        assert command.help, f"{name} says nothing of itself"
        options = [one for one in command.params if isinstance(one, click.Option)]
        flags = [flag for option in options for flag in option.opts]
        assert [flag for flag in flags if f"`{flag}" not in readme] == []


def test_each_file_that_a_document_points_to_is_there() -> None:
    for name in DOCUMENTS:
        pointed = re.findall(r"\]\(([^):#]+)\)", (ROOT / name).read_text())
        assert [path for path in pointed if not (ROOT / path).exists()] == []


def test_changes_are_well_formed() -> None:
    for path in tracked():
        if path.parent != ROOT / "changes.d" or path.name == "README.md":
            continue
        assert re.fullmatch(r"[a-z0-9-]+\.(added|changed|fixed|removed)\.md", path.name), path.name
        text = path.read_text().strip()
        assert 0 < len(text) <= FRAGMENT_LENGTH_MAX, path.name
        assert text.endswith("."), path.name


def test_the_changelog_knows_this_version() -> None:
    assert re.search(rf"^## {re.escape(__version__)}\b", (ROOT / "CHANGELOG.md").read_text(), re.M)


def pinned() -> dict[str, str]:
    """The versions that constraints.txt asks for."""
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    exact = [
        re.fullmatch(r"([A-Za-z0-9._-]+)==([\w.+!]+)", line) for line in lines if line[0] != "#"
    ]
    assert all(exact), "each line is a name and an exact version"
    return {canonicalize_name(found[1]): found[2] for found in exact if found is not None}


def also_asked(name: str, extras: set[str]) -> Iterator[Requirement]:
    """What an installed distribution requires, here or on the oldest Python."""
    try:
        words = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return  # This Python does without it.
    settings = [
        {"extra": extra, "python_version": python, "python_full_version": f"{python}.0"}
        for extra in extras | {""}
        for python in PYTHONS
    ]
    for requirement in map(Requirement, words):
        if requirement.marker is None or any(map(requirement.marker.evaluate, settings)):
            yield requirement


def needed() -> dict[str, list[Requirement]]:
    """Everything that zorse and its development need here, and what asks for it in what words."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    exact = [Requirement(word) for word in [*extras["server"], *extras["dev"]]]
    exact = [one for one in exact if one.name != "zorse"]
    assert all(str(one.specifier).startswith("==") for one in exact), "ours are exact"
    # The library lives with whatever else a program has installed.
    asked = [*map(Requirement, project["dependencies"]), *exact]
    found: dict[str, list[Requirement]] = {}
    while asked:
        one = asked.pop()
        name = canonicalize_name(one.name)
        if any(one.extras <= other.extras for other in found.get(name, [])):
            found[name].append(one)
            continue
        found.setdefault(name, []).append(one)
        asked += also_asked(name, one.extras)
    return found


def names_of(words: list[str]) -> set[str]:
    """The distributions that these requirements bring, those of their extras included."""
    found: set[str] = set()
    for requirement in map(Requirement, words):
        found.add(canonicalize_name(requirement.name))
        found |= {canonicalize_name(f"{requirement.name}-{e}") for e in requirement.extras}
    return found


def test_what_is_imported_is_asked_for() -> None:
    """What comes along with something else may one day stay away with it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    runtime = names_of([*project["dependencies"], *extras["server"]])
    development = runtime | names_of(extras["dev"])
    ours = {"zorse", "tests", "benchmarks"} | {path.stem for path in (ROOT / "tools").glob("*.py")}
    carriers = metadata.packages_distributions()
    missing = set()
    for name, tree in python_files("src/", "tests/", "tools/", "benchmarks/"):
        for node in ast.walk(tree):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                modules = [node.module or ""]
            for top in {module.partition(".")[0] for module in modules}:
                found = {canonicalize_name(one) for one in carriers.get(top, [])}
                asked = found & (runtime if name.startswith("src/") else development)
                if top not in sys.stdlib_module_names | ours and not asked:
                    missing.add((name, top))
    assert missing == IMPORTED_ELSEWHERE


def test_constraints_hold_everything_and_nothing_else() -> None:
    versions, wanted = pinned(), needed()
    assert set(wanted) - set(versions) == set(), "not pinned"
    assert set(versions) - set(wanted) == set(), "pinned and not needed"
    for name, requirements in wanted.items():
        for requirement in requirements:
            assert requirement.specifier.contains(versions[name], prereleases=True), requirement
