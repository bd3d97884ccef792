"""The Node SDK of eight eras: what its own types promise is there."""

import json
import os
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests import needs
from tests.compat.eras import installed
from tests.running import Running
from zorse import contract, versions

HERE = Path(__file__).parent
PROMISED = {
    "customer": ("Customer", "Customers.d.ts"),
    "paid": ("PaymentIntent", "PaymentIntents.d.ts"),
    "held": ("PaymentIntent", "PaymentIntents.d.ts"),
    "captured": ("PaymentIntent", "PaymentIntents.d.ts"),
    "refund": ("Refund", "Refunds.d.ts"),
    "charge": ("Charge", "Charges.d.ts"),
    "setup_intent": ("SetupIntent", "SetupIntents.d.ts"),
    "product": ("Product", "Products.d.ts"),
}
UNKEPT = {
    "charge": {"refunds", "destination", "dispute"},
    "product": {"attributes", "caption", "deactivate_on"},
}
"""Promised, though the API leaves it out unless it is expanded, or has long done without it."""

FIELD = re.compile(r"(\w+)(\?)?: ")


@cache
def told(release: str, base: str, key: str, authority: str) -> dict[str, Any]:
    folder = installed.node_sdks()
    node = needs.program("node", why="the older Node SDKs cannot be tried")
    name = f"stripe-{release.partition('.')[0]}"
    host, _, port = base.removeprefix("https://").partition(":")
    (folder / "story.cjs").write_text((HERE / "story.cjs").read_text())
    ran = subprocess.run(
        [node, "story.cjs", name, host, port, key],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "NODE_EXTRA_CA_CERTS": authority},
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    seen: dict[str, Any] = json.loads(ran.stdout)
    assert seen["release"] == release
    return seen


@pytest.fixture(params=installed.NODE.items(), ids="-at-".join)
def era(request: pytest.FixtureRequest, served: Running) -> tuple[str, str, dict[str, Any]]:
    """The release, its version, and what it saw."""
    release, version = request.param
    assert served.ca_file is not None
    return release, version, told(release, served.api_base, served.secret_key, served.ca_file)


def test_each_object_fits_the_tables_of_its_time(era: tuple[str, str, dict[str, Any]]) -> None:
    _, version, seen = era
    assert seen["version"] == version
    then = versions.resolve(version).contract
    for name in PROMISED:
        obj = {k: v for k, v in seen[name].items() if k != "lastResponse"}
        assert not contract.object_problems(obj["object"], obj, then), name
    assert seen["paid"]["status"] == "succeeded"
    assert seen["captured"]["amount_received"] == 1500
    assert seen["decline"]["code"] == "card_declined"
    assert seen["expanded"]["latest_charge"]["balance_transaction"]["object"]
    assert len(set(seen["walked"])) == len(seen["walked"])


def test_what_the_types_promise_is_there(era: tuple[str, str, dict[str, Any]]) -> None:
    release, _, seen = era
    for name, (interface, file) in PROMISED.items():
        promised = fields_of(declaration(release, file), interface)
        assert "id" in promised
        needed = {field for field, optional in promised.items() if not optional}
        missing = needed - set(seen[name]) - UNKEPT.get(name, set())
        assert not missing, f"{name} lacks {missing}"


def declaration(release: str, file: str) -> str:
    """The text of a declaration file, wherever this release keeps it."""
    package = installed.node_sdks() / "node_modules" / f"stripe-{release.partition('.')[0]}"
    found = sorted(
        package.rglob(file), key=lambda path: ("types" not in path.parts, len(path.parts))
    )
    assert found, f"{release} declares no {file}"
    return found[0].read_text()


def fields_of(text: str, interface: str) -> dict[str, bool]:
    """The fields of an interface, and whether each may be left out.

    Only what stands directly inside it counts, one level deeper than its first line.
    """
    lines = text.splitlines()
    start = next(
        number
        for number, line in enumerate(lines)
        if re.match(rf"\s*(export )?(declare )?interface {interface}( |\b)", line) and "{" in line
    )
    depth = len(lines[start]) - len(lines[start].lstrip())
    fields: dict[str, bool] = {}
    step = 0
    for line in lines[start + 1 :]:
        indent = len(line) - len(line.lstrip())
        if line.strip() == "}" and indent == depth:
            break
        step = step or indent - depth
        found = FIELD.match(line.strip())
        if indent == depth + step and found:
            fields[found[1]] = found[2] is not None
    return fields
