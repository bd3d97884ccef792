"""2023-08-16."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2023-08-16")

CHANGES: Final[tuple[Change, ...]] = ()
