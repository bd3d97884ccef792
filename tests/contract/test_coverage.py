"""COVERAGE.md says what the code does."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

from zorse import contract
from zorse.server import load_products

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "COVERAGE.md"


def test_the_page_is_up_to_date() -> None:
    run = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "coverage_table.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_operation_has_a_line() -> None:
    page = PAGE.read_text()
    bound = load_products()
    for key, row in bound.items():
        assert f"| `{key}` | {row.support} | {row.reason} |" in page
    assert page.count("\n| `") == len(contract.load().operations)
    for label, count in Counter(row.support for row in bound.values()).items():
        assert f"| {label} | {count} |" in page
