"""2022-08-01."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2022-08-01")

CHANGES: Final[tuple[Change, ...]] = ()
