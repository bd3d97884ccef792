"""Writes the docs' changelog: what each version of the API changed, and what callers have to do.

``python tools/changelog_page.py`` writes the page; ``--check`` only tells whether it is stale.
"""

import sys
from itertools import groupby
from pathlib import Path

from zorse import contract
from zorse.versions import Change, history

PAGE = Path(__file__).parent.parent / "src/zorse/docs/topics/changelog.md"
SURE = {
    "page": "",
    "types": "Known by the types that official libraries declare before and after.",
    "title": "Known by its title alone: what is different in detail is our reading of it.",
}

HEAD = """\
# Changes of the API, version by version

An account is pinned to the version of its first request, and sees the API as that version had it:
parameters, defaults, fields and values. A request can ask for another one with `Stripe-Version`.
The newest is {head}: `zorse account upgrade` moves an account there, and for 72 hours
`zorse account rollback` takes it back.

Move up one version at a time: read what changed after yours, from the bottom of the page upwards.
Versions that are not named here added things and changed none.

This page is generated from the changes themselves: `python tools/changelog_page.py`.
"""


def page() -> str:
    """The whole page."""
    parts = [HEAD.format(head=contract.HEAD_VERSION)]
    for version, changes in groupby(history.changes(), key=lambda change: change.version):
        parts.append(f"\n## {version}\n\n")
        parts += [entry(change) for change in changes]
    return "".join(parts)


def entry(change: Change) -> str:
    """What is said of one change."""
    lines = [f"- {change.sentence}"]
    if change.advice:
        lines.append(f"  *What to do:* {change.advice}")
    if change.since:
        lines.append(f"  Only versions from {change.since} on were without it.")
    if SURE[change.known_by]:
        lines.append(f"  *{SURE[change.known_by]}*")
    return "\n".join(lines) + "\n"


def main() -> None:
    text = page()
    if "--check" in sys.argv[1:]:
        if not PAGE.exists() or PAGE.read_text() != text:
            sys.exit(f"{PAGE.name} is stale: run `python tools/changelog_page.py`")
        return
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(text)


if __name__ == "__main__":
    main()
