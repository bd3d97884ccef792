"""The library's types, as mypy and pyright see them in programs that are right and wrong.

In ``typed/right`` nothing may be found. In ``typed/wrong`` each line that ends with ``# error: …``
has to be found by both, for the reason that mypy calls so, and no other line. What pyright does not
look for is marked ``by mypy``.
"""

import ast
import inspect
import json
import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import zorse
from tests import needs
from tests.compat.node_package import installed
from zorse import types
from zorse.client import clients, webhook
from zorse.client.module import NAMES
from zorse.client.names import PLACES
from zorse.client.objects import ListObject, SearchResult, ZorseObject
from zorse.client.resources import class_named
from zorse.client.table import CLASSES

HERE = Path(__file__).parent / "typed"
ROOT = HERE.parent.parent.parent
STUBS = sorted([ROOT / "src/zorse/__init__.pyi", *(ROOT / "src/zorse/types").glob("*.pyi")])
CACHE = ROOT / ".cache" / "typed"
SECONDS = 110
TOTAL_BYTES_MAX = 2_500_000
FOUND = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: .*\[(?P<code>[a-z-]+)\]$", re.MULTILINE)
MARK = re.compile(r"# error: ([a-z-]+)( by mypy)?$")

Place = tuple[str, int]


def samples(folder: str) -> list[str]:
    found = sorted(str(path) for path in (HERE / folder).glob("*.py"))
    assert found
    return found


def short(file: str) -> str:
    """``wrong/calls.py``, for a path."""
    return "/".join(Path(file).parts[-2:])


def marked(*, by_pyright: bool = False) -> dict[Place, str]:
    """Every line that is wrong, and what mypy calls that."""
    found = {}
    for file in samples("wrong"):
        for number, line in enumerate(Path(file).read_text().splitlines(), 1):
            mark = MARK.search(line)
            if mark is not None and not (by_pyright and mark[2]):
                found[short(file), number] = mark[1]
    assert len(found) > 50
    return found


def test_mypy_sees_what_is_wrong_and_nothing_else(tmp_path: Path) -> None:
    settings = tmp_path / "mypy.ini"
    settings.write_text("[mypy]\nstrict = True\n")
    command = [sys.executable, "-m", "mypy", "--config-file", str(settings), "--cache-dir"]
    ran = subprocess.run(
        [*command, str(CACHE / "mypy"), "--no-pretty", *samples("right"), *samples("wrong")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert ran.returncode == 1, ran.stdout + ran.stderr
    found: dict[Place, set[str]] = {}
    for error in FOUND.finditer(ran.stdout):
        place = short(error["file"]), int(error["line"])
        found.setdefault(place, set()).add(error["code"])
    expected = marked()
    assert set(found) == set(expected), ran.stdout
    assert {p: code for p, code in expected.items() if code not in found[p]} == {}


def test_pyright_sees_what_is_wrong_and_nothing_else(tmp_path: Path) -> None:
    """The stubs themselves are among what it looks through."""
    folder = installed()
    found: dict[Place, list[Any]] = {}
    files = [*samples("right"), *samples("wrong"), *map(str, STUBS)]
    ran = subprocess.run(
        [
            needs.program("node", why="pyright cannot be tried"),
            str(folder / "node_modules" / "pyright" / "index.js"),
            "--outputjson",
            "--pythonpath",
            sys.executable,
            *files,
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    answer = json.loads(ran.stdout)
    assert answer["summary"]["filesAnalyzed"] == len(files)
    for one in answer["generalDiagnostics"]:
        if one["severity"] == "error":
            place = short(one["file"]), one["range"]["start"]["line"] + 1
            found.setdefault(place, []).append(one["message"])
    expected = set(marked(by_pyright=True))
    assert {place: messages for place, messages in found.items() if place not in expected} == {}
    assert expected - set(found) == set()


@pytest.mark.parametrize("file", samples("right"), ids=lambda file: Path(file).stem)
def test_what_is_right_can_be_imported(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Types that stand in annotations are there at run time as well."""
    for setting in NAMES:
        # What a sample assigns is put back.
        monkeypatch.setattr(zorse, setting, getattr(zorse, setting))
    runpy.run_path(file)


# At run time ----------------------------------------------------------------------------------


def test_parameters_are_typed_dicts() -> None:
    params: Any = types.PaymentIntentCreateParams
    assert {"amount", "currency"} == params.__required_keys__
    assert params(amount=2000, currency="usd") == {"amount": 2000, "currency": "usd"}
    assert {"idempotency_key", "shipping", "expand"} <= params.__optional_keys__
    # A word of Python's has an underscore, and an option gives way to a parameter.
    outbound: Any = types.V2MoneyManagementOutboundPaymentCreateParams
    assert "from_" in outbound.__required_keys__
    link: Any = types.AccountLinkCreateParams
    assert "account" in link.__required_keys__


def test_resources_are_their_classes() -> None:
    assert types.Customer is zorse.Customer
    assert types.CheckoutSession is zorse.checkout.Session
    assert types.TestHelpersTestClock is zorse.test_helpers.TestClock
    assert types.RefundTestHelpers is zorse.Refund.TestHelpers
    assert issubclass(types.CustomerInvoiceSettings, zorse.ZorseObject)


def test_every_name_in_the_stubs_is_there_at_run_time() -> None:
    for name in re.findall(r"^(?:class )?([A-Z]\w*)(?:[(:]| = )", stubs_text(), re.MULTILINE):
        assert getattr(types, name) is not None, name
    with pytest.raises(AttributeError, match="no attribute 'Custmer'"):
        types.__getattr__("Custmer")


def functions(body: list[ast.stmt]) -> dict[str, list[ast.FunctionDef | ast.AsyncFunctionDef]]:
    """The methods that a class in a stub declares."""
    found: dict[str, list[ast.FunctionDef | ast.AsyncFunctionDef]] = {}
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.setdefault(node.name, []).append(node)
    return found


def declared(file: str) -> dict[str, ast.ClassDef]:
    tree = ast.parse((ROOT / "src/zorse/types" / file).read_text())
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def test_the_methods_of_resources_are_those_that_the_classes_have() -> None:
    stubs = declared("_objects.pyi")
    for name in CLASSES:
        cls: Any = class_named(name)
        stub = stubs["".join([word[:1].upper() + word[1:] for word in re.split("[._]", name)])]
        there = {member for member in vars(cls) if member[0] != "_"} - {"OBJECT_NAME"}
        said = {one for one in functions(stub.body) if one[0] != "_"}
        assert said | ({"TestHelpers"} & there) == there, name


@pytest.mark.parametrize(
    ("file", "name", "cls"),
    [
        ("_library.pyi", "ZorseObject", ZorseObject),
        ("_library.pyi", "ListObject", ListObject),
        ("_library.pyi", "SearchResult", SearchResult),
        ("_clients.pyi", "_Client", clients._Client),
        ("_clients.pyi", "Client", clients.Client),
        ("_clients.pyi", "AsyncClient", clients.AsyncClient),
        ("_clients.pyi", "ThinEvent", webhook.ThinEvent),
        ("_clients.pyi", "Webhook", webhook.Webhook),
    ],
)
def test_what_is_written_by_hand_is_what_the_code_has(file: str, name: str, cls: type) -> None:
    said = functions(declared(file)[name].body)
    for member, [node, *_] in said.items():
        there = inspect.getattr_static(cls, member)
        if isinstance(there, property) or (member[0] == "_" and member != "__init__"):
            continue
        names = [
            one.arg for one in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        ]
        signature = inspect.signature(getattr(there, "__func__", there)).parameters.values()
        plain = [
            one.name for one in signature if one.kind.name not in ("VAR_POSITIONAL", "VAR_KEYWORD")
        ]
        assert plain == names, member
    public = {one for one in vars(cls) if one[0] != "_" and callable(getattr(cls, one))}
    assert public - set(dir(dict)) <= set(said)


def test_each_class_of_errors_has_its_type() -> None:
    text = (ROOT / "src/zorse/__init__.pyi").read_text()
    for name in PLACES:
        assert re.search(rf"(as|^) ?{name}( =|$)", text, re.MULTILINE), name


def stubs_text() -> str:
    return "".join(path.read_text() for path in STUBS if path.parent.name == "types")


def test_the_stubs_are_not_too_large_to_read_in_a_moment() -> None:
    assert sum(path.stat().st_size for path in STUBS) < TOTAL_BYTES_MAX
