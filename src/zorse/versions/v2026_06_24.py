"""2026-06-24.dahlia."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2026-06-24.dahlia")

CHANGES: Final[tuple[Change, ...]] = ()
