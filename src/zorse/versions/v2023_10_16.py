"""2023-10-16."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2023-10-16")

CHANGES: Final[tuple[Change, ...]] = ()
