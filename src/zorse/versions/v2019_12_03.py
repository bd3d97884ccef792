"""2019-12-03."""

from functools import partial
from typing import Final

from zorse.versions.change import Change

change: Final = partial(Change, "2019-12-03")

CHANGES: Final[tuple[Change, ...]] = ()
