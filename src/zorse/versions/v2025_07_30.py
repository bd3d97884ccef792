"""2025-07-30.basil."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2025-07-30.basil")

CHANGES: Final[tuple[Change, ...]] = ()
