"""2024-06-20."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2024-06-20")

CHANGES: Final[tuple[Change, ...]] = ()
