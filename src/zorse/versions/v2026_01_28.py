"""2026-01-28.clover."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2026-01-28.clover")

CHANGES: Final[tuple[Change, ...]] = ()
