"""2025-11-17.clover."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2025-11-17.clover")

CHANGES: Final[tuple[Change, ...]] = ()
