"""2024-09-30.acacia."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2024-09-30.acacia")

CHANGES: Final[tuple[Change, ...]] = ()
