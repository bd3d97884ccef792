"""The history as a whole: its order, its words, and the page that is made of it."""

import re
import subprocess
import sys
from pathlib import Path

from zorse import contract, versions
from zorse.versions import history

ROOT = Path(__file__).parent.parent.parent


def test_the_newest_change_comes_first() -> None:
    dates = [change.version for change in history.changes()]
    assert dates == sorted(dates, reverse=True)
    assert set(dates) <= set(contract.VERSIONS)


def test_each_change_stands_in_the_module_of_its_version() -> None:
    modules = {f"v{version[:10].replace('-', '_')}" for version in contract.VERSIONS}
    assert set(history.MODULES) <= modules
    names = {change.version[:10] for change in history.changes()}
    assert {name[1:].replace("_", "-") for name in history.MODULES} == names


def test_each_change_is_a_sentence_and_is_said_once() -> None:
    sentences = [change.sentence for change in history.changes()]
    assert len(set(sentences)) == len(sentences)
    for change in history.changes():
        for text in filter(None, (change.sentence, change.advice)):
            assert re.fullmatch(r"[A-Z`0-9].*\.", text, re.DOTALL), text
            assert text == " ".join(text.split()), text
        assert re.fullmatch(r"[a-z0-9/._-]*", change.page), change.page


def test_each_change_names_what_there_is() -> None:
    table = contract.load()
    for change in history.changes():
        for type_ in (*change.lower, *change.lower_with, *change.values):
            assert type_ in table.resources, f"{change}: {type_}"
        assert set(change.events) <= table.event_types, change
        assert set(change.became.values()) <= set(table.operations), change


def test_head_is_spared_nothing_and_costs_nothing() -> None:
    assert versions.HEAD.changes == ()
    assert versions.HEAD.contract is contract.load()
    params = {"amount": 1}
    operation = contract.load().operations["POST /v1/charges"]
    assert versions.HEAD.raise_params(operation, params) is params
    newer = versions.resolve("2199-01-01.sequoia")
    assert newer.is_head
    assert newer.text == "2199-01-01.sequoia"


def test_a_monthly_version_between_breaking_ones_knows_what_its_name_began_with() -> None:
    first, later = versions.resolve("2025-03-31.basil"), versions.resolve("2025-06-30.basil")
    before = versions.resolve("2025-02-24.acacia")
    assert set(later.changes) <= set(first.changes) | set(before.changes)
    assert len(first.changes) < len(before.changes)


def test_the_changelog_is_made_from_the_changes() -> None:
    ended = subprocess.run(
        [sys.executable, ROOT / "tools" / "changelog_page.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
