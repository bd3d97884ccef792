"""2026-09-30.endive."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2026-09-30.endive")

CHANGES: Final[tuple[Change, ...]] = ()
