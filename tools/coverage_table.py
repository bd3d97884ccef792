"""Writes COVERAGE.md: how much of each operation of the API is there.

``python tools/coverage_table.py`` writes the page; ``--check`` only tells whether it is stale.
"""

import sys
from collections import Counter
from pathlib import Path

from zorse import contract
from zorse.operations.registry import Bound
from zorse.server import load_products

PAGE = Path(__file__).parent.parent / "COVERAGE.md"

LABELS = {
    "behaved": "its documented behaviour is implemented and tested",
    "standard": (
        "created, retrieved, updated, deleted, listed and searched as the contract says, and kept; "
        "nothing else happens because of it"
    ),
    "absent": "answers 501 `not_implemented` and names itself; the reason stands beside it",
}

HEAD = """\
# Coverage

Every operation of the API at version {version} is routed, and its parameters are known. How
much of it is there is said by its label:

| label | operations | what it means |
| --- | ---: | --- |
{labels}

A parameter that a standard operation has no field for is refused by name in the same way, so that
nothing is dropped in silence.

This page is generated from the code: `python tools/coverage_table.py`.
"""


def group_of(operation: contract.Operation) -> str:
    """The heading that an operation stands under: the resource at the root of its path."""
    segments = [part for part in operation.path.split("/")[1:] if not part.startswith("{")]
    version, root, *rest = segments
    if root == "test_helpers" and rest:
        return f"{version} test_helpers/{rest[0]}"
    if version == "v2" and rest:
        return f"{version} {root}/{rest[0]}"
    return f"{version} {root}"


def table(title: str, rows: list[Bound]) -> str:
    counted: Counter[str] = Counter(row.support for row in rows)
    told = ", ".join(f"{counted[label]} {label}" for label in LABELS if counted[label])
    lines = [f"## {title}", "", f"{told}.", "", "| operation | label | why absent |"]
    lines.append("| --- | --- | --- |")
    for row in sorted(rows, key=lambda row: (row.operation.path, row.operation.method)):
        lines.append(f"| `{row.operation.key}` | {row.support} | {row.reason} |")
    return "\n".join(lines) + "\n"


def page() -> str:
    """The whole page."""
    bound = load_products()
    counted: Counter[str] = Counter(row.support for row in bound.values())
    groups: dict[str, list[Bound]] = {}
    for row in bound.values():
        groups.setdefault(group_of(row.operation), []).append(row)
    labels = [f"| {label} | {counted[label]} | {said} |" for label, said in LABELS.items()]
    head = HEAD.format(version=contract.HEAD_VERSION, labels="\n".join(labels))
    return "\n".join([head, *[table(title, groups[title]) for title in sorted(groups)]])


def main() -> int:
    written = page()
    if "--check" in sys.argv[1:]:
        stale = not PAGE.exists() or PAGE.read_text() != written
        print("COVERAGE.md is stale: run tools/coverage_table.py." if stale else "Up to date.")
        return int(stale)
    PAGE.write_text(written)
    return 0


if __name__ == "__main__":
    sys.exit(main())
