"""2020-08-27."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2020-08-27")

CHANGES: Final[tuple[Change, ...]] = ()
